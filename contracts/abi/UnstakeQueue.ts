export const unstakeQueueAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "committee_",
        "type": "address",
        "internalType": "contract Committee"
      },
      {
        "name": "token_",
        "type": "address",
        "internalType": "contract BondToken"
      },
      {
        "name": "slots_",
        "type": "address",
        "internalType": "contract DepositSlots"
      },
      {
        "name": "ss58Prefix_",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "minimumUnstake_",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "FINALIZE_TYPEHASH",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "PAID_TYPEHASH",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "PARK_TYPEHASH",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "amountOf",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "returned",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "committee",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract Committee"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "finalize",
    "inputs": [
      {
        "name": "afterRequest",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "upToRequest",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "maxAmount",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "anchorHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signatures",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "getApproved",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getRequests",
    "inputs": [
      {
        "name": "from",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "to",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "page",
        "type": "tuple[]",
        "internalType": "struct UnstakeQueue.RequestView[]",
        "components": [
          {
            "name": "id",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "recipient",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "shares",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "requestedAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "state",
            "type": "uint8",
            "internalType": "enum UnstakeQueue.State"
          },
          {
            "name": "amount",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isApprovedForAll",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lastFinalized",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lastRequest",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "minimumUnstake",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ownerOf",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "park",
    "inputs": [
      {
        "name": "parking",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "requestIds",
        "type": "uint64[]",
        "internalType": "uint64[]"
      },
      {
        "name": "kusamaBlockHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signatures",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "parkings",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "recordPayments",
    "inputs": [
      {
        "name": "requestIds",
        "type": "uint64[]",
        "internalType": "uint64[]"
      },
      {
        "name": "kusamaBlockHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "signatures",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "redirect",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requestUnstake",
    "inputs": [
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requestUnstakeShares",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "safeTransferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "safeTransferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setApprovalForAll",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRecipient",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sharesOf",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "slots",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract DepositSlots"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ss58Prefix",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "stateOf",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum UnstakeQueue.State"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "token",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract BondToken"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "tokenURI",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ApprovalForAll",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Cancelled",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "returned",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "burned",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Finalized",
    "inputs": [
      {
        "name": "afterRequest",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "upToRequest",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "anchorHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Paid",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "kusamaBlockHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Parked",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "kusamaBlockHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RecipientSet",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "recipient",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Redirected",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "recipient",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "UnstakeRequested",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "recipient",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "tokens",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyPaid",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountAboveLimit",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BadChecksum",
    "inputs": [
      {
        "name": "given",
        "type": "bytes2",
        "internalType": "bytes2"
      },
      {
        "name": "expected",
        "type": "bytes2",
        "internalType": "bytes2"
      }
    ]
  },
  {
    "type": "error",
    "name": "BadRecipientLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "BelowMinimumUnstake",
    "inputs": [
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721IncorrectOwner",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InsufficientApproval",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721NonexistentToken",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "IsParked",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoRecipient",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotFinalized",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotParked",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotTheOwner",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotWaiting",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OutOfOrder",
    "inputs": [
      {
        "name": "afterRequest",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "upToRequest",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "lastFinalized",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "lastRequest",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownRequest",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongNetwork",
    "inputs": [
      {
        "name": "given",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "expected",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongParking",
    "inputs": [
      {
        "name": "given",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "expected",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ZeroRecipient",
    "inputs": []
  }
] as const;

export const unstakeQueueBytecode =
  "0x610220604052348015610010575f5ffd5b5060405161506f38038061506f83398101604081905261002f9161028b565b6040518060400160405280601481526020017f614b534d20756e7374616b65207265636569707400000000000000000000000081525060405180604001604052806006815260200165756e614b534d60d01b8152508660405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100cb8261022e60201b60201c565b610120526100d88161022e565b61014052815160208084019190912060e052815190820120610100524660a05261016460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101608190526040805163900cf0cf60e01b8152905163900cf0cf916004808201926020929091908290030181865afa1580156101b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101da91906102f7565b6001600160401b0316610180525060026101f483826103c7565b50600361020182826103c7565b5050506001600160a01b039384166101a052919092166101c05260ff9091166101e05261020052506104dd565b5f5f829050601f81511115610261578260405163305a27a960e01b81526004016102589190610485565b60405180910390fd5b805161026c826104ba565b179392505050565b6001600160a01b0381168114610288575f5ffd5b50565b5f5f5f5f5f60a0868803121561029f575f5ffd5b85516102aa81610274565b60208701519095506102bb81610274565b60408701519094506102cc81610274565b606087015190935060ff811681146102e2575f5ffd5b80925050608086015190509295509295909350565b5f60208284031215610307575f5ffd5b81516001600160401b038116811461031d575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061034c57607f821691505b60208210810361036a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103c257828211156103c257805f5260205f20601f840160051c602085101561039b57505f5b90810190601f840160051c035f5b818110156103be575f838201556001016103a9565b5050505b505050565b81516001600160401b038111156103e0576103e0610324565b6103f4816103ee8454610338565b84610370565b6020601f821160018114610426575f831561040f5750848201515b5f19600385901b1c1916600184901b17845561047e565b5f84815260208120601f198516915b828110156104555787850151825560209485019460019092019101610435565b508482101561047257868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561036a575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051614a9c6105d35f395f81816103c901528181612aff0152612b5401525f818161035c015281816127ac015261280501525f818161033501528181610a5001528181610c2701526111ea01525f818161066201528181610f3a0152818161175f01528181611d1001528181612a920152612e1401525f8181610b19015281816110cd0152611c0901525f81816105ed015261241e01525f612a2601525f6129f601525f613ccc01525f613ca401525f613bff01525f613c2901525f613c530152614a9c5ff3fe608060405234801561000f575f5ffd5b5060043610610269575f3560e01c80638497951111610157578063c044738e116100d2578063cd9deaca11610088578063e17428311161006e578063e17428311461060f578063e985e9c514610622578063fc0c546a1461065d575f5ffd5b8063cd9deaca146105d4578063d864e740146105e8575f5ffd5b8063c0ac9d32116100b8578063c0ac9d321461059b578063c27fc47c146105ae578063c87b56dd146105c1575f5ffd5b8063c044738e14610560578063c0aa665214610587575f5ffd5b806395d89b4111610127578063a8aa89e11161010d578063a8aa89e11461051a578063b88d4fde1461053a578063bfbd4f791461054d575f5ffd5b806395d89b41146104ff578063a22cb46514610507575f5ffd5b8063849795111461049757806384b0196e146104aa57806389a966c8146104c55780638ff44a48146104ec575f5ffd5b80634a597c84116101e75780636352211e116101b757806369fc91451161019d57806369fc91451461044a57806370a082311461047157806370e1f20114610484575f5ffd5b80636352211e1461042457806368bb175814610437575f5ffd5b80634a597c84146103905780634c125e79146103a357806351bf4c49146103c45780635726c2bb146103eb575f5ffd5b806323b872dd1161023c57806342842e0e1161022257806342842e0e1461031d57806348547d69146103305780634929d3d514610357575f5ffd5b806323b872dd146102ea57806338e1d9a1146102fd575f5ffd5b806301ffc9a71461026d57806306fdde0314610295578063081812fc146102aa578063095ea7b3146102d5575b5f5ffd5b61028061027b366004613e1b565b610684565b60405190151581526020015b60405180910390f35b61029d610768565b60405161028c9190613e64565b6102bd6102b8366004613e76565b6107f8565b6040516001600160a01b03909116815260200161028c565b6102e86102e3366004613ea8565b61081f565b005b6102e86102f8366004613ed0565b61082e565b61031061030b366004613f21565b6108ee565b60405161028c9190613fa0565b6102e861032b366004613ed0565b610ad4565b6102bd7f000000000000000000000000000000000000000000000000000000000000000081565b61037e7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161028c565b6102e861039e366004614034565b610af3565b6103b66103b1366004613f21565b610cf6565b60405190815260200161028c565b6103b67f000000000000000000000000000000000000000000000000000000000000000081565b60085461040b9068010000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161028c565b6102bd610432366004613e76565b611004565b6102e86104453660046140ad565b61100e565b6103b67f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce5249581565b6103b661047f366004614136565b61134a565b6102e861049236600461414f565b6113a8565b6103b66104a5366004613f21565b611527565b6104b26116c4565b60405161028c979695949392919061419e565b6103b67ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea081565b61040b6104fa366004614250565b611722565b61029d6117d9565b6102e861051536600461428c565b6117e8565b61052d6105283660046142c1565b6117f3565b60405161028c91906142f2565b6102e86105483660046143c5565b611afa565b6102e861055b3660046144a3565b611b12565b6103b67fd5e152dcc8c39e463a8dbfca3b0e4c759d9b8a5e8c10bc69664695024ad53afc81565b600b5461040b9067ffffffffffffffff1681565b6102e86105a936600461414f565b611f52565b6103b66105bc366004613f21565b612127565b61029d6105cf366004613e76565b612204565b60085461040b9067ffffffffffffffff1681565b6102bd7f000000000000000000000000000000000000000000000000000000000000000081565b61040b61061d366004614250565b612274565b610280610630366004614515565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b6102bd7f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd00000000000000000000000000000000000000000000000000000000148061071657507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061076257507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b6060600280546107779061453d565b80601f01602080910402602001604051908101604052809291908181526020018280546107a39061453d565b80156107ee5780601f106107c5576101008083540402835291602001916107ee565b820191905f5260205f20905b8154815290600101906020018083116107d157829003601f168201915b5050505050905090565b5f61080282612280565b505f828152600660205260409020546001600160a01b0316610762565b61082a8282336122d1565b5050565b6001600160a01b038216610875576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b5f6108818383336122de565b9050836001600160a01b0316816001600160a01b0316146108e8576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b038086166004830152602482018490528216604482015260640161086c565b50505050565b5f67ffffffffffffffff82161580610915575060085467ffffffffffffffff908116908316115b15610958576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161086c565b67ffffffffffffffff82165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff16156109a257506003919050565b60085467ffffffffffffffff68010000000000000000909104811690831611156109cd57505f919050565b67ffffffffffffffff82165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615610a1857506004919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac1919061458e565b610acc576001610762565b600292915050565b610aee83838360405180602001604052805f815250611afa565b505050565b610bb27ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea07f00000000000000000000000000000000000000000000000000000000000000008787604051602001610b4b9291906145a9565b6040516020818303038152906040528051906020012086604051602001610b95949392919093845267ffffffffffffffff9290921660208401526040830152606082015260800190565b60405160208183030381529060405280519060200120838361241c565b5f5b84811015610cee575f868683818110610bcf57610bcf6145de565b9050602002016020810190610be49190613f21565b9050610bef816124a5565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b158015610c70575f5ffd5b505af1158015610c82573d5f5f3e3d5ffd5b50505050610c998167ffffffffffffffff16612608565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec13610cce83611527565b60408051918252602082018990520160405180910390a250600101610bb4565b505050505050565b67ffffffffffffffff81165f908152600460205260408120546001600160a01b03163314610d62576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015233602482015260440161086c565b60085467ffffffffffffffff68010000000000000000909104811690831611610dc3576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161086c565b5f610dcd83612127565b67ffffffffffffffff84165f908152600c6020526040902080547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d0100000000000000000000000000000000000000000000000000000000001790559050610e3681612659565b60088054601090610e6e90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16614638565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550610eba838260096126b29092919063ffffffff16565b610ecd8367ffffffffffffffff16612608565b67ffffffffffffffff8381165f908152600c6020526040908190205490517f149fe3740000000000000000000000000000000000000000000000000000000081523360048201526024810184905270010000000000000000000000000000000090910490911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063149fe374906064016020604051808303815f875af1158015610f88573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fac9190614660565b91503367ffffffffffffffff84167fe537cba5cae1b24fd940edf392d8ba7d5dffd287a2ff691df5f48b3d80be5a3d84610fe68186614677565b6040805192835260208301919091520160405180910390a350919050565b5f61076282612280565b600b5467ffffffffffffffff87811691161461106e57600b546040517f01759bd500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8089166004830152909116602482015260440161086c565b5f85856040516020016110829291906145a9565b60408051601f1981840301815282825280516020918201207fd5e152dcc8c39e463a8dbfca3b0e4c759d9b8a5e8c10bc69664695024ad53afc9184019190915267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000081169284019290925290891660608301526080820181905260a0820186905291506111319060c00160405160208183030381529060405280519060200120848461241c565b61113c87600161468a565b600b80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555f5b85811015611340575f878783818110611192576111926145de565b90506020020160208101906111a79190613f21565b90506111b2816124a5565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015611237573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061125b919061458e565b1561129e576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161086c565b67ffffffffffffffff81165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000179055517f40f09c37f9f21c3b0a7ea23b059234d3794e08db0886bcd9f94e0a35368e3fb59061132f9089815260200190565b60405180910390a250600101611177565b5050505050505050565b5f6001600160a01b03821661138d576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f600482015260240161086c565b506001600160a01b03165f9081526005602052604090205490565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611414576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015233602482015260440161086c565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff16611494576040517f7ee9356b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161086c565b5f61149f838361274e565b67ffffffffffffffff85165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815560010183905551919250907f88d01e7f4ab55d059315b14aaa14b4c9cee8dbae573de7ce991a9adb9a56fa8a906115199084815260200190565b60405180910390a250505050565b5f5f61153283612127565b60085490915067ffffffffffffffff6801000000000000000090910481169084161180611598575067ffffffffffffffff83165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b156115a557505f92915050565b600d545f9081906115b890600190614677565b90505b80821015611631575f60026115d083856146aa565b6115da91906146ea565b90508567ffffffffffffffff16600d82815481106115fa576115fa6145de565b5f9182526020909120015467ffffffffffffffff161015611627576116208160016146aa565b925061162b565b8091505b506115bb565b5f600d8381548110611645576116456145de565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff6801000000000000000082048116948301859052740100000000000000000000000000000000000000009091041691810182905292506116ba9186919061293f565b9695505050505050565b5f6060805f5f5f60606116d56129ef565b6116dd612a1f565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040517f6bbf5f85000000000000000000000000000000000000000000000000000000008152600481018490525f906117cf906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636bbf5f8590602401602060405180830381865afa1580156117a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117c89190614660565b8484612a4a565b90505b9392505050565b6060600380546107779061453d565b61082a338383612edf565b606067ffffffffffffffff8316158061181b575060085467ffffffffffffffff908116908316115b156118775767ffffffffffffffff8316156118365781611838565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161086c565b8267ffffffffffffffff168267ffffffffffffffff16106107625761189c8383614722565b6118a790600161468a565b67ffffffffffffffff1667ffffffffffffffff8111156118c9576118c9614398565b60405190808252806020026020018201604052801561192e57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f199092019101816118e75790505b509050825b8267ffffffffffffffff168167ffffffffffffffff1611611af35767ffffffffffffffff8181165f818152600c60209081526040808320815160c08101835281546fffffffffffffffffffffffffffffffff8116825270010000000000000000000000000000000081049097168185015264ffffffffff78010000000000000000000000000000000000000000000000008804168184015260ff7d01000000000000000000000000000000000000000000000000000000000088048116151560608301527e01000000000000000000000000000000000000000000000000000000000000909704909616151560808701526001015460a0860152805160e0810182528481529383526004825290912054908201906001600160a01b03166001600160a01b031681526020018260a001518152602001611a7184612127565b8152602001826040015164ffffffffff168152602001611a90846108ee565b6004811115611aa157611aa1613f3a565b8152602001611aaf84611527565b905283611abc8785614722565b67ffffffffffffffff1681518110611ad657611ad66145de565b60200260200101819052505080611aec90614742565b9050611933565b5092915050565b611b0584848461082e565b6108e83385858585612ff6565b60085467ffffffffffffffff8781166801000000000000000090920416141580611b5057508567ffffffffffffffff168567ffffffffffffffff1611155b80611b6a575060085467ffffffffffffffff908116908616115b15611bd4576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8089166004830152808816602483015268010000000000000000830481166044830152909116606482015260840161086c565b604080517f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce52495602082015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811692820192909252818816606082015290861660808201526fffffffffffffffffffffffffffffffff851660a082015260c08101849052611c6c9060e001610b95565b67ffffffffffffffff8087165f908152600c60205260408082205492881682528120549091611cb0916fffffffffffffffffffffffffffffffff918216911661476e565b6fffffffffffffffffffffffffffffffff169050611cce8787613191565b611cd89082614677565b90505f8115611d87576040517f578e9825000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063578e9825906024016020604051808303815f875af1158015611d5e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d829190614660565b611d89565b5f5b9050856fffffffffffffffffffffffffffffffff16811115611df2576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff8716602482015260440161086c565b866008806101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550600d60405180606001604052808967ffffffffffffffff168152602001611e4085613256565b6bffffffffffffffffffffffff168152602001611e5c84613256565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518b82168152928301859052908201839052606082018790528816907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a25050505050505050565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611fbe576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015233602482015260440161086c565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff161561203f576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161086c565b60085467ffffffffffffffff68010000000000000000909104811690841611801590612085575067ffffffffffffffff83165f908152600c602052604090206001015415155b156120c8576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161086c565b5f6120d3838361274e565b67ffffffffffffffff85165f818152600c60205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652906115199084815260200190565b5f67ffffffffffffffff8216158061214e575060085467ffffffffffffffff908116908316115b15612191576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161086c565b600c5f61219f600185614722565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600c9093529120546121ec916fffffffffffffffffffffffffffffffff908116911661476e565b6fffffffffffffffffffffffffffffffff1692915050565b606061220f82612280565b505f61222560408051602081019091525f815290565b90505f8151116122435760405180602001604052805f8152506117d2565b8061224d846132a7565b60405160200161225e9291906147ad565b6040516020818303038152906040529392505050565b5f6117cf848484612a4a565b5f818152600460205260408120546001600160a01b031680610762576040517f7e2732890000000000000000000000000000000000000000000000000000000081526004810184905260240161086c565b610aee8383836001613344565b5f6122ea848484613497565b90506001600160a01b038116158061230957506001600160a01b038416155b6117d2575f612317846135a1565b60085490915067ffffffffffffffff68010000000000000000909104811690821611801590612381575067ffffffffffffffff81165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff16155b156123c4576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161086c565b67ffffffffffffffff81165f818152600c60209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166312174917612454856135f0565b84846040518463ffffffff1660e01b8152600401612474939291906147c1565b5f6040518083038186803b15801561248a575f5ffd5b505afa15801561249c573d5f5f3e3d5ffd5b50505050505050565b67ffffffffffffffff81165f818152600c602052604090209015806124e5575060085467ffffffffffffffff680100000000000000009091048116908316115b80612512575080547d010000000000000000000000000000000000000000000000000000000000900460ff165b15612555576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161086c565b80547e01000000000000000000000000000000000000000000000000000000000000900460ff16156125bf576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161086c565b60018101545f0361082a576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161086c565b5f6126145f835f6122de565b90506001600160a01b03811661082a576040517f7e2732890000000000000000000000000000000000000000000000000000000081526004810183905260240161086c565b5f6fffffffffffffffffffffffffffffffff8211156126ae576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161086c565b5090565b82546fffffffffffffffffffffffffffffffff1667ffffffffffffffff83168110156126f0576126ed84828567ffffffffffffffff16613637565b90505b67ffffffffffffffff83165b818111612747575f818152600186016020526040812080548592906127229084906146aa565b909155506127349050811960016146aa565b612740908216826146aa565b90506126fc565b5050505050565b5f6023821461278c576040517f6dafeb710000000000000000000000000000000000000000000000000000000081526004810183905260240161086c565b5f83835f81811061279f5761279f6145de565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff168114612832576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f000000000000000000000000000000000000000000000000000000000000000016602482015260440161086c565b6128406021600185876147f6565b6128499161481d565b91505f829003612885576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6128946023602186886147f6565b61289d9161483a565b90505f6128aa83856136d4565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612936576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff00000000000000000000000000000000000000000000000000000000000080841660048301528216602482015260440161086c565b50505092915050565b5f5f5f61294c868661386e565b91509150815f0361297057838181612966576129666146bd565b04925050506117d2565b81841161298757612987600385150260111861388a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060612a1a7f000000000000000000000000000000000000000000000000000000000000000061389b565b905090565b6060612a1a7f000000000000000000000000000000000000000000000000000000000000000061389b565b5f5f612a56848461274e565b6040517f50658d66000000000000000000000000000000000000000000000000000000008152600481018790529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906350658d6690602401602060405180830381865afa158015612ad7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612afb9190614660565b90507f0000000000000000000000000000000000000000000000000000000000000000811015612b80576040517feab60d97000000000000000000000000000000000000000000000000000000008152600481018290527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161086c565b600880545f90612b999067ffffffffffffffff16614742565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905592506040518060c00160405280612c1a88600c5f600189612bdf9190614722565b67ffffffffffffffff16815260208101919091526040015f2054612c1591906fffffffffffffffffffffffffffffffff166146aa565b612659565b6fffffffffffffffffffffffffffffffff168152602001612c3a836135a1565b67ffffffffffffffff168152602001612c52426138d8565b64ffffffffff90811682525f60208084018290526040808501839052606094850188905267ffffffffffffffff8981168452600c8352928190208651815493880151888401519789015160808a01516fffffffffffffffffffffffffffffffff9093167fffffffffffffffff000000000000000000000000000000000000000000000000909616959095177001000000000000000000000000000000009190961602949094177fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000096909516959095027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16939093177d01000000000000000000000000000000000000000000000000000000000091151591909102177fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e010000000000000000000000000000000000000000000000000000000000009115159190910217825560a090920151600190910155517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632efd5b06906044015f604051808303815f87803b158015612e5d575f5ffd5b505af1158015612e6f573d5f5f3e3d5ffd5b50505050612e87338467ffffffffffffffff16613922565b6040805183815260208101889052908101829052339067ffffffffffffffff8516907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350509392505050565b6001600160a01b038316612f21576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f600482015260240161086c565b6001600160a01b038216612f6c576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161086c565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b15612747576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a029061305190889088908790879060040161489f565b6020604051808303815f875af192505050801561308b575060408051601f3d908101601f19168201909252613088918101906148d5565b60015b61310b573d8080156130b8576040519150601f19603f3d011682016040523d82523d5f602084013e6130bd565b606091505b5080515f03613103576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260240161086c565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014610cee576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260240161086c565b6008545f9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff168082036131cc575f915050610762565b60085467ffffffffffffffff8481169116146131f3576131ee600985856139b5565b613207565b806fffffffffffffffffffffffffffffffff165b915061321282612659565b61321c908261476e565b600880546fffffffffffffffffffffffffffffffff9283167001000000000000000000000000000000000292169190911790555092915050565b5f6bffffffffffffffffffffffff8211156126ae576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152606060048201526024810183905260440161086c565b60605f6132b383613a7c565b60010190505f8167ffffffffffffffff8111156132d2576132d2614398565b6040519080825280601f01601f1916602001820160405280156132fc576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a850494508461330657509392505050565b808061335857506001600160a01b03821615155b15613450575f61336784612280565b90506001600160a01b038316158015906133935750826001600160a01b0316816001600160a01b031614155b80156133c457506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b15613406576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161086c565b811561344e5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f828152600460205260408120546001600160a01b03908116908316156134c3576134c3818486613b5d565b6001600160a01b038116156134fd576134de5f855f5f613344565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b0385161561352b576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff8211156126ae57604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161086c565b5f6107626135fc613bf3565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f82815260018401602052604081205483820361365357600193505b82841015613686576136666002856148f0565b93508015613681575f84815260018601602052604090208190555b613653565b61368f84612659565b85547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617909455509092915050565b6040517f535335385052450000000000000000000000000000000000000000000000000060208201527fff0000000000000000000000000000000000000000000000000000000000000060f884901b166027820152602881018290525f90819060480160405160208183030381529060405290505f815160806137579190614677565b67ffffffffffffffff81111561376f5761376f614398565b6040519080825280601f01601f191660200182016040528015613799576020820181803683370190505b5090505f5f60096001600160a01b0316600c604051806060016040528060408152602001614a5c6040913986516040516137e49392918991899160f81b905f90600190602001614907565b60408051601f19818403018152908290526137fe916149b7565b5f60405180830381855afa9150503d805f8114613836576040519150601f19603f3d011682016040523d82523d5f602084013e61383b565b606091505b509150915081801561384e575080516040145b61385a5761385a6149c2565b613863816149ef565b979650505050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f6138a783613d1c565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f64ffffffffff8211156126ae576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161086c565b6001600160a01b038216613964576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f600482015260240161086c565b5f61397083835f6122de565b90506001600160a01b03811615610aee576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f600482015260240161086c565b82545f906fffffffffffffffffffffffffffffffff16816139e067ffffffffffffffff861683613d5c565b90505f6139f78567ffffffffffffffff1684613d5c565b90505b81811115613a2f575f818152600188016020526040902054613a1c90856146aa565b9350613a29600182614677565b166139fa565b8082118015613a3d57508315155b15613a72575f828152600188016020526040902054613a5c9085614677565b9350613a69600183614677565b82169150613a2f565b5050509392505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310613ac4577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310613af0576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613b0e57662386f26fc10000830492506010015b6305f5e1008310613b26576305f5e100830492506008015b6127108310613b3a57612710830492506004015b60648310613b4c576064830492506002015b600a83106107625760010192915050565b613b68838383613d6b565b610aee576001600160a01b038316613baf576040517f7e2732890000000000000000000000000000000000000000000000000000000081526004810182905260240161086c565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024810182905260440161086c565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613c4b57507f000000000000000000000000000000000000000000000000000000000000000046145b15613c7557507f000000000000000000000000000000000000000000000000000000000000000090565b612a1a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115610762576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8282188284100282186117d2565b5f6001600160a01b038316158015906117cf5750826001600160a01b0316846001600160a01b03161480613dc357506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b806117cf5750505f908152600660205260409020546001600160a01b03908116911614919050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114613e18575f5ffd5b50565b5f60208284031215613e2b575f5ffd5b81356117d281613deb565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6117d26020830184613e36565b5f60208284031215613e86575f5ffd5b5035919050565b80356001600160a01b0381168114613ea3575f5ffd5b919050565b5f5f60408385031215613eb9575f5ffd5b613ec283613e8d565b946020939093013593505050565b5f5f5f60608486031215613ee2575f5ffd5b613eeb84613e8d565b9250613ef960208501613e8d565b929592945050506040919091013590565b803567ffffffffffffffff81168114613ea3575f5ffd5b5f60208284031215613f31575f5ffd5b6117d282613f0a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110613f9c577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016107628284613f67565b5f5f83601f840112613fbe575f5ffd5b50813567ffffffffffffffff811115613fd5575f5ffd5b6020830191508360208260051b8501011115613fef575f5ffd5b9250929050565b5f5f83601f840112614006575f5ffd5b50813567ffffffffffffffff81111561401d575f5ffd5b602083019150836020828501011115613fef575f5ffd5b5f5f5f5f5f60608688031215614048575f5ffd5b853567ffffffffffffffff81111561405e575f5ffd5b61406a88828901613fae565b90965094505060208601359250604086013567ffffffffffffffff811115614090575f5ffd5b61409c88828901613ff6565b969995985093965092949392505050565b5f5f5f5f5f5f608087890312156140c2575f5ffd5b6140cb87613f0a565b9550602087013567ffffffffffffffff8111156140e6575f5ffd5b6140f289828a01613fae565b90965094505060408701359250606087013567ffffffffffffffff811115614118575f5ffd5b61412489828a01613ff6565b979a9699509497509295939492505050565b5f60208284031215614146575f5ffd5b6117d282613e8d565b5f5f5f60408486031215614161575f5ffd5b61416a84613f0a565b9250602084013567ffffffffffffffff811115614185575f5ffd5b61419186828701613ff6565b9497909650939450505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6141d860e0830189613e36565b82810360408401526141ea8189613e36565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561423f578351835260209384019390920191600101614221565b50909b9a5050505050505050505050565b5f5f5f60408486031215614262575f5ffd5b83359250602084013567ffffffffffffffff811115614185575f5ffd5b8015158114613e18575f5ffd5b5f5f6040838503121561429d575f5ffd5b6142a683613e8d565b915060208301356142b68161427f565b809150509250929050565b5f5f604083850312156142d2575f5ffd5b6142db83613f0a565b91506142e960208401613f0a565b90509250929050565b602080825282518282018190525f918401906040840190835b8181101561438d57835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a081015161436d60a0860182613f67565b5060c090810151908401526020939093019260e09092019160010161430b565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f608085870312156143d8575f5ffd5b6143e185613e8d565b93506143ef60208601613e8d565b925060408501359150606085013567ffffffffffffffff811115614411575f5ffd5b8501601f81018713614421575f5ffd5b803567ffffffffffffffff81111561443b5761443b614398565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211171561446b5761446b614398565b604052818152828201602001891015614482575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f5f5f5f60a087890312156144b8575f5ffd5b6144c187613f0a565b95506144cf60208801613f0a565b945060408701356fffffffffffffffffffffffffffffffff811681146144f3575f5ffd5b935060608701359250608087013567ffffffffffffffff811115614118575f5ffd5b5f5f60408385031215614526575f5ffd5b61452f83613e8d565b91506142e960208401613e8d565b600181811c9082168061455157607f821691505b602082108103614588577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b5f6020828403121561459e575f5ffd5b81516117d28161427f565b5f8184825b8581101561438d5767ffffffffffffffff6145c883613f0a565b16835260209283019291909101906001016145ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff81811683821601908111156107625761076261460b565b5f60208284031215614670575f5ffd5b5051919050565b818103818111156107625761076261460b565b67ffffffffffffffff81811683821601908111156107625761076261460b565b808201808211156107625761076261460b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261471d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b67ffffffffffffffff82811682821603908111156107625761076261460b565b5f67ffffffffffffffff821667ffffffffffffffff81036147655761476561460b565b60010192915050565b6fffffffffffffffffffffffffffffffff82811682821603908111156107625761076261460b565b5f81518060208401855e5f93019283525090919050565b5f6117cf6147bb8386614796565b84614796565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f85851115614804575f5ffd5b83861115614810575f5ffd5b5050820193919092039150565b80356020831015610762575f19602084900360031b1b1692915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611af3577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f6116ba6080830184613e36565b5f602082840312156148e5575f5ffd5b81516117d281613deb565b80820281158282048414176107625761076261460b565b7fffffffff000000000000000000000000000000000000000000000000000000008860e01b1681525f61494f614949614943600485018b614796565b89614796565b87614796565b7fff0000000000000000000000000000000000000000000000000000000000000095861681527fffffffffffffffffffffffffffffff0000000000000000000000000000000000949094166001850152505060f81b9091166010820152601101949350505050565b5f6117d28284614796565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015614a54577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056fe48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
