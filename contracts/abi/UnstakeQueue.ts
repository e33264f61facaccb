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
  "0x610260604052348015610010575f5ffd5b506040516156e93803806156e983398101604081905261002f91610446565b8484896001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610091919061051e565b8a60405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d8826102b360201b60201c565b610120526100e5816102b3565b61014052815160208084019190912060e052815190820120610100524660a05261017160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a857604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101805260026101c183826105cf565b5060036101ce82826105cf565b5050506001600160a01b038088166101a08190529087166101c05260ff84166101e0526102008390526040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa158015610230573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610254919061068d565b61025f90600a61079f565b6102205261026c826102f9565b600980546001600160801b031916680100000000000000006001600160401b03939093169283026001600160401b0319161782179055610240525061080595505050505050565b5f5f829050601f815111156102e6578260405163305a27a960e01b81526004016102dd91906107ad565b60405180910390fd5b80516102f1826107e2565b179392505050565b6102005181108061030c57506102205181115b15610342576102005161022051604051631ba8872960e21b815260048101849052602481019290925260448201526064016102dd565b60088190556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b6001600160a01b0381168114610391575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126103b7575f5ffd5b81516001600160401b038111156103d0576103d0610394565b604051601f8201601f19908116603f011681016001600160401b03811182821017156103fe576103fe610394565b604052818152838201602001851015610415575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b805160ff81168114610441575f5ffd5b919050565b5f5f5f5f5f5f5f5f610100898b03121561045e575f5ffd5b88516104698161037d565b60208a015190985061047a8161037d565b60408a015190975061048b8161037d565b60608a01519096506001600160401b038111156104a6575f5ffd5b6104b28b828c016103a8565b60808b015190965090506001600160401b038111156104cf575f5ffd5b6104db8b828c016103a8565b9450506104ea60a08a01610431565b60c08a015160e08b015191945092506001600160401b038116811461050d575f5ffd5b809150509295985092959890939650565b5f6020828403121561052e575f5ffd5b81516105398161037d565b9392505050565b600181811c9082168061055457607f821691505b60208210810361057257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156105ca57828211156105ca57805f5260205f20601f840160051c60208510156105a357505f5b90810190601f840160051c035f5b818110156105c6575f838201556001016105b1565b5050505b505050565b81516001600160401b038111156105e8576105e8610394565b6105fc816105f68454610540565b84610578565b6020601f82116001811461062e575f83156106175750848201515b5f19600385901b1c1916600184901b178455610686565b5f84815260208120601f198516915b8281101561065d578785015182556020948501946001909201910161063d565b508482101561067a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f6020828403121561069d575f5ffd5b61053982610431565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156106f5578085048111156106d9576106d96106a6565b60018416156106e757908102905b60019390931c9280026106be565b935093915050565b5f8261070b57506001610799565b8161071757505f610799565b816001811461072d576002811461073757610753565b6001915050610799565b60ff841115610748576107486106a6565b50506001821b610799565b5060208310610133831016604e8410600b8410161715610776575081810a610799565b6107825f1984846106ba565b805f1904821115610795576107956106a6565b0290505b92915050565b5f61053960ff8416836106fd565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610572575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051614dbe61092b5f395f8181610a240152818161195f015281816119b601528181611eaa01526127c001525f8181610552015281816124fd015261257901525f81816105c7015281816124d4015261255301525f81816103db01528181612ac80152612b2101525f81816103b401528181610baf01528181610e1801526113e401525f8181610725015281816111da015281816118c7015281816122320152612db401525f818161067601526108fc01525f818161069d015261272001525f612d4201525f612d1201525f613f1f01525f613ef701525f613e5201525f613e7c01525f613ea60152614dbe5ff3fe608060405234801561000f575f5ffd5b50600436106102c2575f3560e01c806384b0196e1161017c578063c0aa6652116100dd578063d33219b411610093578063e985e9c51161006e578063e985e9c5146106d2578063f2bfd8e11461070d578063fc0c546a14610720575f5ffd5b8063d33219b414610671578063d864e74014610698578063e1742831146106bf575f5ffd5b8063c27fc47c116100c3578063c27fc47c14610637578063c87b56dd1461064a578063cd9deaca1461065d575f5ffd5b8063c0aa665214610610578063c0ac9d3214610624575f5ffd5b8063a22cb46511610132578063b88d4fde11610118578063b88d4fde146105af578063bd46f7f3146105c2578063c044738e146105e9575f5ffd5b8063a22cb4651461057c578063a8aa89e11461058f575f5ffd5b80638ff44a48116101625780638ff44a481461053a578063941478481461054d57806395d89b4114610574575f5ffd5b806384b0196e146104f857806389a966c814610513575f5ffd5b80634929d3d51161022657806369108eea116101dc57806370a08231116101c257806370a08231146104bf57806370e1f201146104d257806384979511146104e5575f5ffd5b806369108eea1461048557806369fc914514610498575f5ffd5b806351bf4c491161020c57806351bf4c49146104305780635726c2bb146104395780636352211e14610472575f5ffd5b80634929d3d5146103d65780634c125e791461040f575f5ffd5b806323b872dd1161027b578063427ca76c11610261578063427ca76c1461038957806342842e0e1461039c57806348547d69146103af575f5ffd5b806323b872dd1461035657806338e1d9a114610369575f5ffd5b8063081812fc116102ab578063081812fc14610303578063095ea7b31461032e57806321ce57cf14610343575f5ffd5b806301ffc9a7146102c657806306fdde03146102ee575b5f5ffd5b6102d96102d436600461406b565b610747565b60405190151581526020015b60405180910390f35b6102f661082b565b6040516102e591906140b4565b6103166103113660046140c6565b6108bb565b6040516001600160a01b0390911681526020016102e5565b61034161033c3660046140f8565b6108e2565b005b6103416103513660046140c6565b6108f1565b610341610364366004614120565b610966565b61037c610377366004614171565b610a21565b6040516102e591906141f0565b61034161039736600461425c565b610c33565b6103416103aa366004614120565b610f77565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103fd7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102e5565b61042261041d366004614171565b610f96565b6040519081526020016102e5565b61042260085481565b6009546104599068010000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102e5565b6103166104803660046140c6565b6112a4565b6103416104933660046142df565b6112ae565b6104227f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c781565b6104226104cd366004614352565b6114b2565b6103416104e03660046143a9565b611510565b6104226104f3366004614171565b61168f565b61050061182c565b6040516102e597969594939291906143f8565b6104227f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b81565b6104596105483660046144aa565b61188a565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6102f6611941565b61034161058a3660046144e6565b611950565b6105a261059d36600461451b565b61195b565b6040516102e5919061454c565b6103416105bd36600461461f565b611cba565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6104227f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef181565b600c546104599067ffffffffffffffff1681565b6103416106323660046143a9565b611cd2565b610422610645366004614171565b611ea7565b6102f66106583660046140c6565b611fb0565b6009546104599067ffffffffffffffff1681565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6104596106cd3660046144aa565b612020565b6102d96106e03660046146fd565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b61034161071b366004614725565b61202c565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806107d957507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061082557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b60606002805461083a90614796565b80601f016020809104026020016040519081016040528092919081815260200182805461086690614796565b80156108b15780601f10610888576101008083540402835291602001916108b1565b820191905f5260205f20905b81548152906001019060200180831161089457829003601f168201915b5050505050905090565b5f6108c582612474565b505f828152600660205260409020546001600160a01b0316610825565b6108ed8282336124c5565b5050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461095a576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b610963816124d2565b50565b6001600160a01b0382166109a8576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f6109b48383336125e0565b9050836001600160a01b0316816001600160a01b031614610a1b576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610951565b50505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580610a74575060095467ffffffffffffffff908116908316115b15610ab7576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b67ffffffffffffffff82165f908152600d60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff1615610b0157506003919050565b60095467ffffffffffffffff6801000000000000000090910481169083161115610b2c57505f919050565b67ffffffffffffffff82165f908152600d60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615610b7757506004919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610bfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2091906147e1565b610c2b576001610825565b600292915050565b600c5467ffffffffffffffff868116911614610c9357600c546040517f01759bd500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301529091166024820152604401610951565b5f8484604051602001610ca79291906147fc565b60408051601f1981840301815291905280516020918201209150610d5f907f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef190610cf390850185614171565b610d036040860160208701614845565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528816608082015260a0810183905260c0810185905260e001604051602081830303815290604052805190602001208361271e565b610d6a86600161488b565b600c80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555f5b84811015610f6e575f868683818110610dc057610dc06148ab565b9050602002016020810190610dd59190614171565b9050610de0816127a4565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610e65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e8991906147e1565b15610ecc576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610951565b67ffffffffffffffff81165f818152600d60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000179055517f40f09c37f9f21c3b0a7ea23b059234d3794e08db0886bcd9f94e0a35368e3fb590610f5d9088815260200190565b60405180910390a250600101610da5565b50505050505050565b610f9183838360405180602001604052805f815250611cba565b505050565b67ffffffffffffffff81165f908152600460205260408120546001600160a01b03163314611002576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610951565b60095467ffffffffffffffff68010000000000000000909104811690831611611063576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b5f61106d83611ea7565b67ffffffffffffffff84165f908152600d6020526040902080547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d01000000000000000000000000000000000000000000000000000000000017905590506110d68161292b565b6009805460109061110e90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166148d8565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555061115a8382600a6129849092919063ffffffff16565b61116d8367ffffffffffffffff16612a19565b67ffffffffffffffff8381165f908152600d6020526040908190205490517f149fe3740000000000000000000000000000000000000000000000000000000081523360048201526024810184905270010000000000000000000000000000000090910490911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063149fe374906064016020604051808303815f875af1158015611228573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061124c9190614900565b91503367ffffffffffffffff84167fe537cba5cae1b24fd940edf392d8ba7d5dffd287a2ff691df5f48b3d80be5a3d846112868186614917565b6040805192835260208301919091520160405180910390a350919050565b5f61082582612474565b61136f7f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b6112df6020840184614171565b6112ef6040850160208601614845565b87876040516020016113029291906147fc565b60408051601f1981840301815282825280516020918201209083019590955267ffffffffffffffff9093169281019290925264ffffffffff166060820152608081019190915260a0810184905260c0015b604051602081830303815290604052805190602001208261271e565b5f5b838110156114ab575f85858381811061138c5761138c6148ab565b90506020020160208101906113a19190614171565b90506113ac816127a4565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b15801561142d575f5ffd5b505af115801561143f573d5f5f3e3d5ffd5b505050506114568167ffffffffffffffff16612a19565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec1361148b8361168f565b60408051918252602082018890520160405180910390a250600101611371565b5050505050565b5f6001600160a01b0382166114f5576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b506001600160a01b03165f9081526005602052604090205490565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b0316331461157c576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610951565b67ffffffffffffffff83165f908152600d60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff166115fc576040517f7ee9356b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b5f6116078383612a6a565b67ffffffffffffffff85165f818152600d60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815560010183905551919250907f88d01e7f4ab55d059315b14aaa14b4c9cee8dbae573de7ce991a9adb9a56fa8a906116819084815260200190565b60405180910390a250505050565b5f5f61169a83611ea7565b60095490915067ffffffffffffffff6801000000000000000090910481169084161180611700575067ffffffffffffffff83165f908152600d60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b1561170d57505f92915050565b600e545f90819061172090600190614917565b90505b80821015611799575f6002611738838561492a565b611742919061496a565b90508567ffffffffffffffff16600e8281548110611762576117626148ab565b5f9182526020909120015467ffffffffffffffff16101561178f5761178881600161492a565b9250611793565b8091505b50611723565b5f600e83815481106117ad576117ad6148ab565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff68010000000000000000820481169483018590527401000000000000000000000000000000000000000090910416918101829052925061182291869190612c5b565b9695505050505050565b5f6060805f5f5f606061183d612d0b565b611845612d3b565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040517f6bbf5f85000000000000000000000000000000000000000000000000000000008152600481018490525f90611937906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636bbf5f8590602401602060405180830381865afa15801561190c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119309190614900565b8484612d66565b90505b9392505050565b60606003805461083a90614796565b6108ed338383613132565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff161115806119af575060095467ffffffffffffffff908116908316115b15611a37577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff1611156119f657816119f8565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610951565b8267ffffffffffffffff168267ffffffffffffffff161061082557611a5c83836149a2565b611a6790600161488b565b67ffffffffffffffff1667ffffffffffffffff811115611a8957611a896145f2565b604051908082528060200260200182016040528015611aee57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181611aa75790505b509050825b8267ffffffffffffffff168167ffffffffffffffff1611611cb35767ffffffffffffffff8181165f818152600d60209081526040808320815160c08101835281546fffffffffffffffffffffffffffffffff8116825270010000000000000000000000000000000081049097168185015264ffffffffff78010000000000000000000000000000000000000000000000008804168184015260ff7d01000000000000000000000000000000000000000000000000000000000088048116151560608301527e01000000000000000000000000000000000000000000000000000000000000909704909616151560808701526001015460a0860152805160e0810182528481529383526004825290912054908201906001600160a01b03166001600160a01b031681526020018260a001518152602001611c3184611ea7565b8152602001826040015164ffffffffff168152602001611c5084610a21565b6004811115611c6157611c6161418a565b8152602001611c6f8461168f565b905283611c7c87856149a2565b67ffffffffffffffff1681518110611c9657611c966148ab565b60200260200101819052505080611cac906149c2565b9050611af3565b5092915050565b611cc5848484610966565b610a1b3385858585613249565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611d3e576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610951565b67ffffffffffffffff83165f908152600d60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615611dbf576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b60095467ffffffffffffffff68010000000000000000909104811690841611801590611e05575067ffffffffffffffff83165f908152600d602052604090206001015415155b15611e48576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b5f611e538383612a6a565b67ffffffffffffffff85165f818152600d60205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652906116819084815260200190565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580611efa575060095467ffffffffffffffff908116908316115b15611f3d576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b600d5f611f4b6001856149a2565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600d909352912054611f98916fffffffffffffffffffffffffffffffff90811691166149ee565b6fffffffffffffffffffffffffffffffff1692915050565b6060611fbb82612474565b505f611fd160408051602081019091525f815290565b90505f815111611fef5760405180602001604052805f81525061193a565b80611ff9846133e4565b60405160200161200a929190614a2d565b6040516020818303038152906040529392505050565b5f611937848484612d66565b60095467ffffffffffffffff868116680100000000000000009092041614158061206a57508467ffffffffffffffff168467ffffffffffffffff1611155b80612084575060095467ffffffffffffffff908116908516115b156120ee576009546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301528087166024830152680100000000000000008304811660448301529091166064820152608401610951565b61218e7f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c761211f6020840184614171565b61212f6040850160208601614845565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528088166080830152861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0810184905261010001611353565b67ffffffffffffffff8086165f908152600d602052604080822054928716825281205490916121d2916fffffffffffffffffffffffffffffffff91821691166149ee565b6fffffffffffffffffffffffffffffffff1690506121f08686613481565b6121fa9082614917565b90505f81156122a9576040517f578e9825000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063578e9825906024016020604051808303815f875af1158015612280573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122a49190614900565b6122ab565b5f5b9050846fffffffffffffffffffffffffffffffff16811115612314576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff86166024820152604401610951565b85600960086101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550600e60405180606001604052808867ffffffffffffffff16815260200161236385613546565b6bffffffffffffffffffffffff16815260200161237f84613546565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518a82168152928301859052908201839052606082018690528716907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a250505050505050565b5f818152600460205260408120546001600160a01b031680610825576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610951565b610f918383836001613597565b7f000000000000000000000000000000000000000000000000000000000000000081108061251f57507f000000000000000000000000000000000000000000000000000000000000000081115b156125a5576040517f6ea21ca4000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201527f00000000000000000000000000000000000000000000000000000000000000006044820152606401610951565b60088190556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f6125ec8484846136ea565b90506001600160a01b038116158061260b57506001600160a01b038416155b61193a575f612619846137f4565b60095490915067ffffffffffffffff68010000000000000000909104811690821611801590612683575067ffffffffffffffff81165f908152600d60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff16155b156126c6576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610951565b67ffffffffffffffff81165f818152600d60209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e80e009361275684613843565b836040518363ffffffff1660e01b8152600401612774929190614a6a565b5f6040518083038186803b15801561278a575f5ffd5b505afa15801561279c573d5f5f3e3d5ffd5b505050505050565b67ffffffffffffffff8082165f818152600d60205260409020917f000000000000000000000000000000000000000000000000000000000000000016101580612808575060095467ffffffffffffffff680100000000000000009091048116908316115b80612835575080547d010000000000000000000000000000000000000000000000000000000000900460ff165b15612878576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b80547e01000000000000000000000000000000000000000000000000000000000000900460ff16156128e2576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b60018101545f036108ed576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b5f6fffffffffffffffffffffffffffffffff821115612980576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610951565b5090565b82546fffffffffffffffffffffffffffffffff1667ffffffffffffffff83168110156129c2576129bf84828567ffffffffffffffff1661388a565b90505b67ffffffffffffffff83165b8181116114ab575f818152600186016020526040812080548592906129f490849061492a565b90915550612a0690508119600161492a565b612a129082168261492a565b90506129ce565b5f612a255f835f6125e0565b90506001600160a01b0381166108ed576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610951565b5f60238214612aa8576040517f6dafeb7100000000000000000000000000000000000000000000000000000000815260048101839052602401610951565b5f83835f818110612abb57612abb6148ab565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff168114612b4e576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610951565b612b5c602160018587614b18565b612b6591614b3f565b91505f829003612ba1576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612bb0602360218688614b18565b612bb991614b5c565b90505f612bc68385613927565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612c52576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff000000000000000000000000000000000000000000000000000000000000808416600483015282166024820152604401610951565b50505092915050565b5f5f5f612c688686613ac1565b91509150815f03612c8c57838181612c8257612c8261493d565b049250505061193a565b818411612ca357612ca36003851502601118613add565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060612d367f0000000000000000000000000000000000000000000000000000000000000000613aee565b905090565b6060612d367f0000000000000000000000000000000000000000000000000000000000000000613aee565b5f5f612d728484612a6a565b6040517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044016020604051808303815f875af1158015612dfa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e1e9190614900565b9050600854811015612e6a576008546040517feab60d97000000000000000000000000000000000000000000000000000000008152610951918391600401918252602082015260400190565b600980545f90612e839067ffffffffffffffff166149c2565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905592506040518060c00160405280612f0488600d5f600189612ec991906149a2565b67ffffffffffffffff16815260208101919091526040015f2054612eff91906fffffffffffffffffffffffffffffffff1661492a565b61292b565b6fffffffffffffffffffffffffffffffff168152602001612f24836137f4565b67ffffffffffffffff168152602001612f3c42613b2b565b64ffffffffff90811682525f60208084018290526040808501839052606094850188905267ffffffffffffffff808a16808552600d8452938290208751815494890151938901519789015160808a015115157e01000000000000000000000000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9115157d010000000000000000000000000000000000000000000000000000000000027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9a909916780100000000000000000000000000000000000000000000000002999099167fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff95909416700100000000000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009096166fffffffffffffffffffffffffffffffff90921691909117949094179290921617939093171692909217815560a090920151600192909201919091556130da903390613b75565b6040805183815260208101889052908101829052339067ffffffffffffffff8516907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350509392505050565b6001600160a01b038316613174576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b6001600160a01b0382166131bf576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610951565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156114ab576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a02906132a4908890889087908790600401614bc1565b6020604051808303815f875af19250505080156132de575060408051601f3d908101601f191682019092526132db91810190614bf7565b60015b61335e573d80801561330b576040519150601f19603f3d011682016040523d82523d5f602084013e613310565b606091505b5080515f03613356576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610951565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a02000000000000000000000000000000000000000000000000000000001461279c576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610951565b60605f6133f083613c08565b60010190505f8167ffffffffffffffff81111561340f5761340f6145f2565b6040519080825280601f01601f191660200182016040528015613439576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a850494508461344357509392505050565b6009545f9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff168082036134bc575f915050610825565b60095467ffffffffffffffff8481169116146134e3576134de600a8585613ce9565b6134f7565b806fffffffffffffffffffffffffffffffff165b91506135028261292b565b61350c90826149ee565b600980546fffffffffffffffffffffffffffffffff9283167001000000000000000000000000000000000292169190911790555092915050565b5f6bffffffffffffffffffffffff821115612980576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610951565b80806135ab57506001600160a01b03821615155b156136a3575f6135ba84612474565b90506001600160a01b038316158015906135e65750826001600160a01b0316816001600160a01b031614155b801561361757506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b15613659576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610951565b81156136a15783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f828152600460205260408120546001600160a01b039081169083161561371657613716818486613db0565b6001600160a01b03811615613750576137315f855f5f613597565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b0385161561377e576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff82111561298057604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610951565b5f61082561384f613e46565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8281526001840160205260408120548382036138a657600193505b828410156138d9576138b9600285614c12565b935080156138d4575f84815260018601602052604090208190555b6138a6565b6138e28461292b565b85547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617909455509092915050565b6040517f535335385052450000000000000000000000000000000000000000000000000060208201527fff0000000000000000000000000000000000000000000000000000000000000060f884901b166027820152602881018290525f90819060480160405160208183030381529060405290505f815160806139aa9190614917565b67ffffffffffffffff8111156139c2576139c26145f2565b6040519080825280601f01601f1916602001820160405280156139ec576020820181803683370190505b5090505f5f60096001600160a01b0316600c604051806060016040528060408152602001614d7e604091398651604051613a379392918991899160f81b905f90600190602001614c29565b60408051601f1981840301815290829052613a5191614cd9565b5f60405180830381855afa9150503d805f8114613a89576040519150601f19603f3d011682016040523d82523d5f602084013e613a8e565b606091505b5091509150818015613aa1575080516040145b613aad57613aad614ce4565b613ab681614d11565b979650505050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f613afa83613f6f565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f64ffffffffff821115612980576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610951565b6001600160a01b038216613bb7576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f613bc383835f6125e0565b90506001600160a01b03811615610f91576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310613c50577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310613c7c576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613c9a57662386f26fc10000830492506010015b6305f5e1008310613cb2576305f5e100830492506008015b6127108310613cc657612710830492506004015b60648310613cd8576064830492506002015b600a83106108255760010192915050565b82545f906fffffffffffffffffffffffffffffffff1681613d1467ffffffffffffffff861683613faf565b90505f613d2b8567ffffffffffffffff1684613faf565b90505b81811115613d63575f818152600188016020526040902054613d50908561492a565b9350613d5d600182614917565b16613d2e565b8082118015613d7157508315155b15613da6575f828152600188016020526040902054613d909085614917565b9350613d9d600183614917565b82169150613d63565b5050509392505050565b613dbb838383613fbe565b610f91576001600160a01b038316613e02576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610951565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610951565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613e9e57507f000000000000000000000000000000000000000000000000000000000000000046145b15613ec857507f000000000000000000000000000000000000000000000000000000000000000090565b612d36604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115610825576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f82821882841002821861193a565b5f6001600160a01b038316158015906119375750826001600160a01b0316846001600160a01b0316148061401657506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b806119375750505f908152600660205260409020546001600160a01b03908116911614919050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114610963575f5ffd5b5f6020828403121561407b575f5ffd5b813561193a8161403e565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61193a6020830184614086565b5f602082840312156140d6575f5ffd5b5035919050565b80356001600160a01b03811681146140f3575f5ffd5b919050565b5f5f60408385031215614109575f5ffd5b614112836140dd565b946020939093013593505050565b5f5f5f60608486031215614132575f5ffd5b61413b846140dd565b9250614149602085016140dd565b929592945050506040919091013590565b803567ffffffffffffffff811681146140f3575f5ffd5b5f60208284031215614181575f5ffd5b61193a8261415a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106141ec577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161082582846141b7565b5f5f83601f84011261420e575f5ffd5b50813567ffffffffffffffff811115614225575f5ffd5b6020830191508360208260051b850101111561423f575f5ffd5b9250929050565b5f60608284031215614256575f5ffd5b50919050565b5f5f5f5f5f60808688031215614270575f5ffd5b6142798661415a565b9450602086013567ffffffffffffffff811115614294575f5ffd5b6142a0888289016141fe565b90955093505060408601359150606086013567ffffffffffffffff8111156142c6575f5ffd5b6142d288828901614246565b9150509295509295909350565b5f5f5f5f606085870312156142f2575f5ffd5b843567ffffffffffffffff811115614308575f5ffd5b614314878288016141fe565b90955093505060208501359150604085013567ffffffffffffffff81111561433a575f5ffd5b61434687828801614246565b91505092959194509250565b5f60208284031215614362575f5ffd5b61193a826140dd565b5f5f83601f84011261437b575f5ffd5b50813567ffffffffffffffff811115614392575f5ffd5b60208301915083602082850101111561423f575f5ffd5b5f5f5f604084860312156143bb575f5ffd5b6143c48461415a565b9250602084013567ffffffffffffffff8111156143df575f5ffd5b6143eb8682870161436b565b9497909650939450505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61443260e0830189614086565b82810360408401526144448189614086565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561449957835183526020938401939092019160010161447b565b50909b9a5050505050505050505050565b5f5f5f604084860312156144bc575f5ffd5b83359250602084013567ffffffffffffffff8111156143df575f5ffd5b8015158114610963575f5ffd5b5f5f604083850312156144f7575f5ffd5b614500836140dd565b91506020830135614510816144d9565b809150509250929050565b5f5f6040838503121561452c575f5ffd5b6145358361415a565b91506145436020840161415a565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156145e757835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a08101516145c760a08601826141b7565b5060c090810151908401526020939093019260e090920191600101614565565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f60808587031215614632575f5ffd5b61463b856140dd565b9350614649602086016140dd565b925060408501359150606085013567ffffffffffffffff81111561466b575f5ffd5b8501601f8101871361467b575f5ffd5b803567ffffffffffffffff811115614695576146956145f2565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff821117156146c5576146c56145f2565b6040528181528282016020018910156146dc575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f6040838503121561470e575f5ffd5b614717836140dd565b9150614543602084016140dd565b5f5f5f5f5f60a08688031215614739575f5ffd5b6147428661415a565b94506147506020870161415a565b935060408601356fffffffffffffffffffffffffffffffff81168114614774575f5ffd5b925060608601359150608086013567ffffffffffffffff8111156142c6575f5ffd5b600181811c908216806147aa57607f821691505b602082108103614256577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f602082840312156147f1575f5ffd5b815161193a816144d9565b5f8184825b858110156145e75767ffffffffffffffff61481b8361415a565b1683526020928301929190910190600101614801565b803564ffffffffff811681146140f3575f5ffd5b5f60208284031215614855575f5ffd5b61193a82614831565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156108255761082561485e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6fffffffffffffffffffffffffffffffff81811683821601908111156108255761082561485e565b5f60208284031215614910575f5ffd5b5051919050565b818103818111156108255761082561485e565b808201808211156108255761082561485e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261499d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b67ffffffffffffffff82811682821603908111156108255761082561485e565b5f67ffffffffffffffff821667ffffffffffffffff81036149e5576149e561485e565b60010192915050565b6fffffffffffffffffffffffffffffffff82811682821603908111156108255761082561485e565b5f81518060208401855e5f93019283525090919050565b5f611937614a3b8386614a16565b84614a16565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8281526040602082015267ffffffffffffffff614a868361415a565b16604082015264ffffffffff614a9e60208401614831565b1660608201525f60408301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ad9575f5ffd5b830160208101903567ffffffffffffffff811115614af5575f5ffd5b803603821315614b03575f5ffd5b6060608085015261182260a085018284614a41565b5f5f85851115614b26575f5ffd5b83861115614b32575f5ffd5b5050820193919092039150565b80356020831015610825575f19602084900360031b1b1692915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611cb3577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f6118226080830184614086565b5f60208284031215614c07575f5ffd5b815161193a8161403e565b80820281158282048414176108255761082561485e565b7fffffffff000000000000000000000000000000000000000000000000000000008860e01b1681525f614c71614c6b614c65600485018b614a16565b89614a16565b87614a16565b7fff0000000000000000000000000000000000000000000000000000000000000095861681527fffffffffffffffffffffffffffffff0000000000000000000000000000000000949094166001850152505060f81b9091166010820152601101949350505050565b5f61193a8284614a16565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015614d76577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056fe48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
