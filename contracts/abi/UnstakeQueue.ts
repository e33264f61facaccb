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
        "name": "name_",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "symbol_",
        "type": "string",
        "internalType": "string"
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
      },
      {
        "name": "origin_",
        "type": "uint64",
        "internalType": "uint64"
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
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
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
    "name": "leastUnstake",
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
    "name": "mostUnstake",
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
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
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
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
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
    "name": "setMinimumUnstake",
    "inputs": [
      {
        "name": "minimumUnstake_",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "timelock",
    "inputs": [],
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
    "name": "MinimumUnstakeSet",
    "inputs": [
      {
        "name": "minimumUnstake",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "MinimumOutOfRange",
    "inputs": [
      {
        "name": "minimum",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "NoTimelock",
    "inputs": []
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
    "name": "NotTheTimelock",
    "inputs": [
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
  "0x610260604052348015610010575f5ffd5b506040516157ed3803806157ed83398101604081905261002f91610502565b8484896001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009191906105da565b8a60405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d8826102ea60201b60201c565b610120526100e5816102ea565b61014052815160208084019190912060e052815190820120610100524660a05261017160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a857604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101805260026101c1838261068b565b5060036101ce828261068b565b5050506001600160a01b038088166101a08190529087166101c05260ff84166101e0526102008390526040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa158015610230573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102549190610749565b61025f90600a61085b565b6102205261026c82610330565b6001600160401b038116610240819052610285906103d4565b6008805469010000000000000000006501000000000063ffffffff948516810263ffffffff60281b1984168117919091049094160263ffffffff60481b19909316600160281b600160681b031990911617919091179055506108c19650505050505050565b5f5f829050601f8151111561031d578260405163305a27a960e01b81526004016103149190610869565b60405180910390fd5b80516103288261089e565b179392505050565b6102005181108061034357506102205181115b15610379576102005161022051604051631ba8872960e21b81526004810184905260248101929092526044820152606401610314565b61038281610408565b6008805464ffffffffff191664ffffffffff929092169190911790556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f63ffffffff821115610404576040516306dfcc6560e41b81526020600482015260248101839052604401610314565b5090565b5f64ffffffffff821115610404576040516306dfcc6560e41b81526028600482015260248101839052604401610314565b6001600160a01b038116811461044d575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610473575f5ffd5b81516001600160401b0381111561048c5761048c610450565b604051601f8201601f19908116603f011681016001600160401b03811182821017156104ba576104ba610450565b6040528181528382016020018510156104d1575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b805160ff811681146104fd575f5ffd5b919050565b5f5f5f5f5f5f5f5f610100898b03121561051a575f5ffd5b885161052581610439565b60208a015190985061053681610439565b60408a015190975061054781610439565b60608a01519096506001600160401b03811115610562575f5ffd5b61056e8b828c01610464565b60808b015190965090506001600160401b0381111561058b575f5ffd5b6105978b828c01610464565b9450506105a660a08a016104ed565b60c08a015160e08b015191945092506001600160401b03811681146105c9575f5ffd5b809150509295985092959890939650565b5f602082840312156105ea575f5ffd5b81516105f581610439565b9392505050565b600181811c9082168061061057607f821691505b60208210810361062e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610686578282111561068657805f5260205f20601f840160051c602085101561065f57505f5b90810190601f840160051c035f5b81811015610682575f8382015560010161066d565b5050505b505050565b81516001600160401b038111156106a4576106a4610450565b6106b8816106b284546105fc565b84610634565b6020601f8211600181146106ea575f83156106d35750848201515b5f19600385901b1c1916600184901b178455610742565b5f84815260208120601f198516915b8281101561071957878501518255602094850194600190920191016106f9565b508482101561073657868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610759575f5ffd5b6105f5826104ed565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156107b15780850481111561079557610795610762565b60018416156107a357908102905b60019390931c92800261077a565b935093915050565b5f826107c757506001610855565b816107d357505f610855565b81600181146107e957600281146107f35761080f565b6001915050610855565b60ff84111561080457610804610762565b50506001821b610855565b5060208310610133831016604e8410600b8410161715610832575081810a610855565b61083e5f198484610776565b805f190482111561085157610851610762565b0290505b92915050565b5f6105f560ff8416836107b9565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561062e575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051614dea610a035f395f8181610a24015281816119b701528181611a1901528181611f3101526129a001525f818161054f015281816126a0015261271c01525f81816105c401528181612677015281816126f60152613b7401525f81816103db015281816115f9015281816118ac01528181611eb601526120bb01525f81816103b401528181610bbd01528181610e2601526113d901525f8181610725015281816111cf0152818161191401528181612125015281816123fe0152613aed01525f818161067601526108fc01525f818161069d015261290001525f612e8b01525f612e5b01525f613fce01525f613fa601525f613f0101525f613f2b01525f613f550152614dea5ff3fe608060405234801561000f575f5ffd5b50600436106102c2575f3560e01c806384b0196e1161017c578063c0aa6652116100dd578063d33219b411610093578063e985e9c51161006e578063e985e9c5146106d2578063f2bfd8e11461070d578063fc0c546a14610720575f5ffd5b8063d33219b414610671578063d864e74014610698578063e1742831146106bf575f5ffd5b8063c27fc47c116100c3578063c27fc47c14610634578063c87b56dd14610647578063cd9deaca1461065a575f5ffd5b8063c0aa66521461060d578063c0ac9d3214610621575f5ffd5b8063a22cb46511610132578063b88d4fde11610118578063b88d4fde146105ac578063bd46f7f3146105bf578063c044738e146105e6575f5ffd5b8063a22cb46514610579578063a8aa89e11461058c575f5ffd5b80638ff44a48116101625780638ff44a4814610537578063941478481461054a57806395d89b4114610571575f5ffd5b806384b0196e146104f557806389a966c814610510575f5ffd5b80634929d3d51161022657806369108eea116101dc57806370a08231116101c257806370a08231146104bc57806370e1f201146104cf57806384979511146104e2575f5ffd5b806369108eea1461048257806369fc914514610495575f5ffd5b806351bf4c491161020c57806351bf4c49146104305780635726c2bb1461043f5780636352211e1461046f575f5ffd5b80634929d3d5146103d65780634c125e791461040f575f5ffd5b806323b872dd1161027b578063427ca76c11610261578063427ca76c1461038957806342842e0e1461039c57806348547d69146103af575f5ffd5b806323b872dd1461035657806338e1d9a114610369575f5ffd5b8063081812fc116102ab578063081812fc14610303578063095ea7b31461032e57806321ce57cf14610343575f5ffd5b806301ffc9a7146102c657806306fdde03146102ee575b5f5ffd5b6102d96102d4366004614172565b610747565b60405190151581526020015b60405180910390f35b6102f661082b565b6040516102e591906141bb565b6103166103113660046141cd565b6108bb565b6040516001600160a01b0390911681526020016102e5565b61034161033c3660046141ff565b6108e2565b005b6103416103513660046141cd565b6108f1565b610341610364366004614227565b610966565b61037c610377366004614278565b610a21565b6040516102e591906142f7565b610341610397366004614363565b610c41565b6103416103aa366004614227565b610f85565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103fd7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102e5565b61042261041d366004614278565b610fa4565b6040519081526020016102e5565b60085464ffffffffff16610422565b6008546901000000000000000000900463ffffffff165b60405167ffffffffffffffff90911681526020016102e5565b61031661047d3660046141cd565b611299565b6103416104903660046143e6565b6112a3565b6104227f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c781565b6104226104ca366004614459565b6114a7565b6103416104dd3660046144b0565b611505565b6104226104f0366004614278565b6116a5565b6104fd611845565b6040516102e597969594939291906144ff565b6104227f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b81565b6104566105453660046145b1565b6118a3565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6102f6611999565b6103416105873660046145ed565b6119a8565b61059f61059a366004614622565b6119b3565b6040516102e59190614653565b6103416105ba366004614726565b611d1d565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6104227f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef181565b600b546104569067ffffffffffffffff1681565b61034161062f3660046144b0565b611d35565b610422610642366004614278565b611f2e565b6102f66106553660046141cd565b612042565b60085465010000000000900463ffffffff16610456565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6104566106cd3660046145b1565b6120b2565b6102d96106e0366004614804565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b61034161071b36600461482c565b61219e565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806107d957507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061082557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b60606002805461083a9061489d565b80601f01602080910402602001604051908101604052809291908181526020018280546108669061489d565b80156108b15780601f10610888576101008083540402835291602001916108b1565b820191905f5260205f20905b81548152906001019060200180831161089457829003601f168201915b5050505050905090565b5f6108c582612617565b505f828152600660205260409020546001600160a01b0316610825565b6108ed828233612668565b5050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461095a576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61096381612675565b50565b6001600160a01b0382166109a8576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f6109b48383336127bd565b9050836001600160a01b0316816001600160a01b031614610a1b576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610951565b50505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580610a7f575060085465010000000000900463ffffffff1667ffffffffffffffff8316115b15610ac2576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b67ffffffffffffffff82165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff1615610b0c57506003919050565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff83161115610b3a57505f919050565b67ffffffffffffffff82165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615610b8557506004919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610c0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2e91906148e8565b610c39576001610825565b600292915050565b600b5467ffffffffffffffff868116911614610ca157600b546040517f01759bd500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301529091166024820152604401610951565b5f8484604051602001610cb5929190614903565b60408051601f1981840301815291905280516020918201209150610d6d907f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef190610d0190850185614278565b610d11604086016020870161494c565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528816608082015260a0810183905260c0810185905260e00160405160208183030381529060405280519060200120836128fe565b610d78866001614992565b600b80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555f5b84811015610f7c575f868683818110610dce57610dce6149b2565b9050602002016020810190610de39190614278565b9050610dee81612984565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610e73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e9791906148e8565b15610eda576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610951565b67ffffffffffffffff81165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000179055517f40f09c37f9f21c3b0a7ea23b059234d3794e08db0886bcd9f94e0a35368e3fb590610f6b9088815260200190565b60405180910390a250600101610db3565b50505050505050565b610f9f83838360405180602001604052805f815250611d1d565b505050565b67ffffffffffffffff81165f908152600460205260408120546001600160a01b03163314611010576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610951565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff831611611074576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b5f61107e83611f2e565b67ffffffffffffffff84165f818152600c6020526040902080547d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161790556008549192506d010000000000000000000000000090910463ffffffff16101561114357600880547fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff166d010000000000000000000000000063ffffffff8616021790555b61114f60098483612b0e565b6111628367ffffffffffffffff16612ba3565b67ffffffffffffffff8381165f908152600c6020526040908190205490517f149fe3740000000000000000000000000000000000000000000000000000000081523360048201526024810184905270010000000000000000000000000000000090910490911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063149fe374906064016020604051808303815f875af115801561121d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061124191906149df565b91503367ffffffffffffffff84167fe537cba5cae1b24fd940edf392d8ba7d5dffd287a2ff691df5f48b3d80be5a3d8461127b81866149f6565b6040805192835260208301919091520160405180910390a350919050565b5f61082582612617565b6113647f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b6112d46020840184614278565b6112e4604085016020860161494c565b87876040516020016112f7929190614903565b60408051601f1981840301815282825280516020918201209083019590955267ffffffffffffffff9093169281019290925264ffffffffff166060820152608081019190915260a0810184905260c0015b60405160208183030381529060405280519060200120826128fe565b5f5b838110156114a0575f858583818110611381576113816149b2565b90506020020160208101906113969190614278565b90506113a181612984565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b158015611422575f5ffd5b505af1158015611434573d5f5f3e3d5ffd5b5050505061144b8167ffffffffffffffff16612ba3565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec13611480836116a5565b60408051918252602082018890520160405180910390a250600101611366565b5050505050565b5f6001600160a01b0382166114ea576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b506001600160a01b03165f9081526005602052604090205490565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611571576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610951565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff166115f1576040517f7ee9356b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b5f61161d83837f0000000000000000000000000000000000000000000000000000000000000000612bf4565b67ffffffffffffffff85165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815560010183905551919250907f88d01e7f4ab55d059315b14aaa14b4c9cee8dbae573de7ce991a9adb9a56fa8a906116979084815260200190565b60405180910390a250505050565b5f5f6116b083611f2e565b6008549091506901000000000000000000900463ffffffff1667ffffffffffffffff84161180611719575067ffffffffffffffff83165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b1561172657505f92915050565b600d545f908190611739906001906149f6565b90505b808210156117b2575f60026117518385614a09565b61175b9190614a49565b90508567ffffffffffffffff16600d828154811061177b5761177b6149b2565b5f9182526020909120015467ffffffffffffffff1610156117a8576117a1816001614a09565b92506117ac565b8091505b5061173c565b5f600d83815481106117c6576117c66149b2565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff68010000000000000000820481169483018590527401000000000000000000000000000000000000000090910416918101829052925061183b91869190612da4565b9695505050505050565b5f6060805f5f5f6060611856612e54565b61185e612e84565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f6118d084847f0000000000000000000000000000000000000000000000000000000000000000612bf4565b6040517f72ee21f5000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906372ee21f59060440160408051808303815f875af1158015611959573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061197d9190614a81565b9150915061198c828285612eaf565b93505050505b9392505050565b60606003805461083a9061489d565b6108ed3383836130f0565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff16111580611a12575060085465010000000000900463ffffffff1667ffffffffffffffff8316115b15611a9a577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff161115611a595781611a5b565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610951565b8267ffffffffffffffff168267ffffffffffffffff161061082557611abf8383614aa3565b611aca906001614992565b67ffffffffffffffff1667ffffffffffffffff811115611aec57611aec6146f9565b604051908082528060200260200182016040528015611b5157816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181611b0a5790505b509050825b8267ffffffffffffffff168167ffffffffffffffff1611611d165767ffffffffffffffff8181165f818152600c60209081526040808320815160c08101835281546fffffffffffffffffffffffffffffffff8116825270010000000000000000000000000000000081049097168185015264ffffffffff78010000000000000000000000000000000000000000000000008804168184015260ff7d01000000000000000000000000000000000000000000000000000000000088048116151560608301527e01000000000000000000000000000000000000000000000000000000000000909704909616151560808701526001015460a0860152805160e0810182528481529383526004825290912054908201906001600160a01b03166001600160a01b031681526020018260a001518152602001611c9484611f2e565b8152602001826040015164ffffffffff168152602001611cb384610a21565b6004811115611cc457611cc4614291565b8152602001611cd2846116a5565b905283611cdf8785614aa3565b67ffffffffffffffff1681518110611cf957611cf96149b2565b60200260200101819052505080611d0f90614ac3565b9050611b56565b5092915050565b611d28848484610966565b610a1b3385858585613207565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611da1576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610951565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615611e22576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff841611801590611e6b575067ffffffffffffffff83165f908152600c602052604090206001015415155b15611eae576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b5f611eda83837f0000000000000000000000000000000000000000000000000000000000000000612bf4565b67ffffffffffffffff85165f818152600c60205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652906116979084815260200190565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580611f8c575060085465010000000000900463ffffffff1667ffffffffffffffff8316115b15611fcf576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b600c5f611fdd600185614aa3565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600c90935291205461202a916fffffffffffffffffffffffffffffffff9081169116614aef565b6fffffffffffffffffffffffffffffffff1692915050565b606061204d82612617565b505f61206360408051602081019091525f815290565b90505f8151116120815760405180602001604052805f815250611992565b8061208b846133a2565b60405160200161209c929190614b2e565b6040516020818303038152906040529392505050565b5f5f6120df84847f0000000000000000000000000000000000000000000000000000000000000000612bf4565b6040517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091506121959086906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044016020604051808303815f875af115801561216b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061218f91906149df565b83612eaf565b95945050505050565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff86161415806121e057508467ffffffffffffffff168467ffffffffffffffff1611155b80612205575060085465010000000000900463ffffffff1667ffffffffffffffff8516115b1561227e576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff87811660048301528616602482015263ffffffff6901000000000000000000830481166044830152650100000000009092049091166064820152608401610951565b61231e7f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c76122af6020840184614278565b6122bf604085016020860161494c565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528088166080830152861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0810184905261010001611348565b67ffffffffffffffff8086165f908152600c60205260408082205492871682528120549091612362916fffffffffffffffffffffffffffffffff9182169116614aef565b6fffffffffffffffffffffffffffffffff169050612380868661343f565b61238a90826149f6565b600880547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16690100000000000000000063ffffffff89160217905590505f8115612475576040517f578e9825000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063578e9825906024016020604051808303815f875af115801561244c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061247091906149df565b612477565b5f5b9050846fffffffffffffffffffffffffffffffff168111156124e0576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff86166024820152604401610951565b600d60405180606001604052808867ffffffffffffffff16815260200161250685613486565b6bffffffffffffffffffffffff16815260200161252284613486565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518a82168152928301859052908201839052606082018690528716907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a250505050505050565b5f818152600460205260408120546001600160a01b031680610825576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610951565b610f9f83838360016134db565b7f00000000000000000000000000000000000000000000000000000000000000008110806126c257507f000000000000000000000000000000000000000000000000000000000000000081115b15612748576040517f6ea21ca4000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201527f00000000000000000000000000000000000000000000000000000000000000006044820152606401610951565b6127518161362e565b600880547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f6127c9848484613678565b90506001600160a01b03811615806127e857506001600160a01b038416155b611992575f6127f684613782565b6008549091506901000000000000000000900463ffffffff1667ffffffffffffffff821611801590612863575067ffffffffffffffff81165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff16155b156128a6576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610951565b67ffffffffffffffff81165f818152600c60209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e80e0093612936846137d1565b836040518363ffffffff1660e01b8152600401612954929190614b6b565b5f6040518083038186803b15801561296a575f5ffd5b505afa15801561297c573d5f5f3e3d5ffd5b505050505050565b67ffffffffffffffff8082165f818152600c60205260409020917f0000000000000000000000000000000000000000000000000000000000000000161015806129eb57506008546901000000000000000000900463ffffffff1667ffffffffffffffff8316115b80612a18575080547d010000000000000000000000000000000000000000000000000000000000900460ff165b15612a5b576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b80547e01000000000000000000000000000000000000000000000000000000000000900460ff1615612ac5576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b60018101545f036108ed576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b82546fffffffffffffffffffffffffffffffff1667ffffffffffffffff8316811015612b4c57612b4984828567ffffffffffffffff16613818565b90505b67ffffffffffffffff83165b8181116114a0575f81815260018601602052604081208054859290612b7e908490614a09565b90915550612b90905081196001614a09565b612b9c90821682614a09565b9050612b58565b5f612baf5f835f6127bd565b90506001600160a01b0381166108ed576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610951565b5f60238314612c32576040517f6dafeb7100000000000000000000000000000000000000000000000000000000815260048101849052602401610951565b5f84845f818110612c4557612c456149b2565b919091013560f81c91505060ff83168114612c98576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff808316600483015284166024820152604401610951565b612ca58460018188614c19565b612cae91614c40565b91505f829003612cea576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612cf88560218189614c19565b612d0191614c5d565b90505f612d0e85856138b5565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612d9a576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff000000000000000000000000000000000000000000000000000000000000808416600483015282166024820152604401610951565b5050509392505050565b5f5f5f612db18686613a53565b91509150815f03612dd557838181612dcb57612dcb614a1c565b0492505050611992565b818411612dec57612dec6003851502601118613a6f565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060612e7f7f0000000000000000000000000000000000000000000000000000000000000000613a80565b905090565b6060612e7f7f0000000000000000000000000000000000000000000000000000000000000000613a80565b6008545f9064ffffffffff16831015612ecb57612ecb83613abd565b6008545f90612f0a90612f059087907101000000000000000000000000000000000090046effffffffffffffffffffffffffffff16614a09565b613bda565b90505f5f612f1786613782565b612f204261362e565b60085491935091505f90612f449065010000000000900463ffffffff166001614cc2565b6008805470ffffffffffffffff00000000ffffffffff16710100000000000000000000000000000000006effffffffffffffffffffffffffffff88169081027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff16919091176501000000000063ffffffff8516908102919091179092555f828152600c6020526040902080547fffffff00000000000000000000000000ffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000064ffffffffff8816027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff161770010000000000000000000000000000000067ffffffffffffffff891602177fffffffffffffffffffffffffffffffff00000000000000000000000000000000169091178155600181018990559096509091506130953387613c2e565b60408051888152602081018b9052908101899052339067ffffffffffffffff8816907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350505050509392505050565b6001600160a01b038316613132576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b6001600160a01b03821661317d576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610951565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156114a0576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a0290613262908890889087908790600401614cde565b6020604051808303815f875af192505050801561329c575060408051601f3d908101601f1916820190925261329991810190614d14565b60015b61331c573d8080156132c9576040519150601f19603f3d011682016040523d82523d5f602084013e6132ce565b606091505b5080515f03613314576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610951565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a02000000000000000000000000000000000000000000000000000000001461297c576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610951565b60605f6133ae83613cc1565b60010190505f8167ffffffffffffffff8111156133cd576133cd6146f9565b6040519080825280601f01601f1916602001820160405280156133f7576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a850494508461340157509392505050565b6008545f9067ffffffffffffffff84166d010000000000000000000000000090910463ffffffff16111561347e5761347960098484613da2565b611992565b5f9392505050565b5f6bffffffffffffffffffffffff8211156134d7576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610951565b5090565b80806134ef57506001600160a01b03821615155b156135e7575f6134fe84612617565b90506001600160a01b0383161580159061352a5750826001600160a01b0316816001600160a01b031614155b801561355b57506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b1561359d576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610951565b81156135e55783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f64ffffffffff8211156134d7576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610951565b5f828152600460205260408120546001600160a01b03908116908316156136a4576136a4818486613e5f565b6001600160a01b038116156136de576136bf5f855f5f6134db565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b0385161561370c576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff8211156134d757604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610951565b5f6108256137dd613ef5565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f82815260018401602052604081205483820361383457600193505b8284101561386757613847600285614d2f565b93508015613862575f84815260018601602052604090208190555b613834565b6138708461401e565b85547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617909455509092915050565b5f5f5f60096001600160a01b031685856040516020016139d49291907c0c48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f81527f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1360208201527f19cde05b0000000000000000000000000000000000000000000000000000000060408201527f5353353850524500000000000000000000000000000000000000000000000000604482015260f89290921b7fff0000000000000000000000000000000000000000000000000000000000000016604b830152604c8201525f606c8201819052608c82015267280000000000000060ac8201527701000000000000000000000000000000000000000000000060cc82015260d50190565b60408051601f19818403018152908290526139ee91614d46565b5f60405180830381855afa9150503d805f8114613a26576040519150601f19603f3d011682016040523d82523d5f602084013e613a2b565b606091505b5091509150818015613a3e575080516040145b613a4a57613a4a614d51565b61219581614d7e565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f613a8c83614073565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517ff5eb42dc0000000000000000000000000000000000000000000000000000000081523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f5eb42dc90602401602060405180830381865afa158015613b3a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b5e91906149df565b15613b725760085464ffffffffff16613b94565b7f00000000000000000000000000000000000000000000000000000000000000005b9050808210156108ed576040517feab60d970000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610951565b5f6effffffffffffffffffffffffffffff8211156134d7576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526078600482015260248101839052604401610951565b6001600160a01b038216613c70576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f613c7c83835f6127bd565b90506001600160a01b03811615610f9f576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310613d09577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310613d35576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613d5357662386f26fc10000830492506010015b6305f5e1008310613d6b576305f5e100830492506008015b6127108310613d7f57612710830492506004015b60648310613d91576064830492506002015b600a83106108255760010192915050565b82545f906fffffffffffffffffffffffffffffffff1681613dcd67ffffffffffffffff8616836140b3565b90505f613de48567ffffffffffffffff16846140b3565b90505b81811115613e1c575f818152600188016020526040902054613e099085614a09565b9350613e166001826149f6565b16613de7565b8082118015613e2a57508315155b15612d9a575f828152600188016020526040902054613e4990856149f6565b9350613e566001836149f6565b82169150613e1c565b613e6a8383836140c2565b610f9f576001600160a01b038316613eb1576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610951565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610951565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f4d57507f000000000000000000000000000000000000000000000000000000000000000046145b15613f7757507f000000000000000000000000000000000000000000000000000000000000000090565b612e7f604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6fffffffffffffffffffffffffffffffff8211156134d7576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610951565b5f60ff8216601f811115610825576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f828218828410028218611992565b5f6001600160a01b0383161580159061413d5750826001600160a01b0316846001600160a01b0316148061411a57506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b8061413d57505f828152600660205260409020546001600160a01b038481169116145b949350505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114610963575f5ffd5b5f60208284031215614182575f5ffd5b813561199281614145565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611992602083018461418d565b5f602082840312156141dd575f5ffd5b5035919050565b80356001600160a01b03811681146141fa575f5ffd5b919050565b5f5f60408385031215614210575f5ffd5b614219836141e4565b946020939093013593505050565b5f5f5f60608486031215614239575f5ffd5b614242846141e4565b9250614250602085016141e4565b929592945050506040919091013590565b803567ffffffffffffffff811681146141fa575f5ffd5b5f60208284031215614288575f5ffd5b61199282614261565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106142f3577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161082582846142be565b5f5f83601f840112614315575f5ffd5b50813567ffffffffffffffff81111561432c575f5ffd5b6020830191508360208260051b8501011115614346575f5ffd5b9250929050565b5f6060828403121561435d575f5ffd5b50919050565b5f5f5f5f5f60808688031215614377575f5ffd5b61438086614261565b9450602086013567ffffffffffffffff81111561439b575f5ffd5b6143a788828901614305565b90955093505060408601359150606086013567ffffffffffffffff8111156143cd575f5ffd5b6143d98882890161434d565b9150509295509295909350565b5f5f5f5f606085870312156143f9575f5ffd5b843567ffffffffffffffff81111561440f575f5ffd5b61441b87828801614305565b90955093505060208501359150604085013567ffffffffffffffff811115614441575f5ffd5b61444d8782880161434d565b91505092959194509250565b5f60208284031215614469575f5ffd5b611992826141e4565b5f5f83601f840112614482575f5ffd5b50813567ffffffffffffffff811115614499575f5ffd5b602083019150836020828501011115614346575f5ffd5b5f5f5f604084860312156144c2575f5ffd5b6144cb84614261565b9250602084013567ffffffffffffffff8111156144e6575f5ffd5b6144f286828701614472565b9497909650939450505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61453960e083018961418d565b828103604084015261454b818961418d565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156145a0578351835260209384019390920191600101614582565b50909b9a5050505050505050505050565b5f5f5f604084860312156145c3575f5ffd5b83359250602084013567ffffffffffffffff8111156144e6575f5ffd5b8015158114610963575f5ffd5b5f5f604083850312156145fe575f5ffd5b614607836141e4565b91506020830135614617816145e0565b809150509250929050565b5f5f60408385031215614633575f5ffd5b61463c83614261565b915061464a60208401614261565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156146ee57835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a08101516146ce60a08601826142be565b5060c090810151908401526020939093019260e09092019160010161466c565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f60808587031215614739575f5ffd5b614742856141e4565b9350614750602086016141e4565b925060408501359150606085013567ffffffffffffffff811115614772575f5ffd5b8501601f81018713614782575f5ffd5b803567ffffffffffffffff81111561479c5761479c6146f9565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff821117156147cc576147cc6146f9565b6040528181528282016020018910156147e3575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215614815575f5ffd5b61481e836141e4565b915061464a602084016141e4565b5f5f5f5f5f60a08688031215614840575f5ffd5b61484986614261565b945061485760208701614261565b935060408601356fffffffffffffffffffffffffffffffff8116811461487b575f5ffd5b925060608601359150608086013567ffffffffffffffff8111156143cd575f5ffd5b600181811c908216806148b157607f821691505b60208210810361435d577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f602082840312156148f8575f5ffd5b8151611992816145e0565b5f8184825b858110156146ee5767ffffffffffffffff61492283614261565b1683526020928301929190910190600101614908565b803564ffffffffff811681146141fa575f5ffd5b5f6020828403121561495c575f5ffd5b61199282614938565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561082557610825614965565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156149ef575f5ffd5b5051919050565b8181038181111561082557610825614965565b8082018082111561082557610825614965565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614a7c577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f5f60408385031215614a92575f5ffd5b505080516020909101519092909150565b67ffffffffffffffff828116828216039081111561082557610825614965565b5f67ffffffffffffffff821667ffffffffffffffff8103614ae657614ae6614965565b60010192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561082557610825614965565b5f81518060208401855e5f93019283525090919050565b5f61413d614b3c8386614b17565b84614b17565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8281526040602082015267ffffffffffffffff614b8783614261565b16604082015264ffffffffff614b9f60208401614938565b1660608201525f60408301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614bda575f5ffd5b830160208101903567ffffffffffffffff811115614bf6575f5ffd5b803603821315614c04575f5ffd5b6060608085015261183b60a085018284614b42565b5f5f85851115614c27575f5ffd5b83861115614c33575f5ffd5b5050820193919092039150565b80356020831015610825575f19602084900360031b1b1692915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611d16577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b63ffffffff818116838216019081111561082557610825614965565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f61183b608083018461418d565b5f60208284031215614d24575f5ffd5b815161199281614145565b808202811582820484141761082557610825614965565b5f6119928284614b17565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015614de3577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056";
