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
  "0x610260604052348015610010575f5ffd5b506040516157a43803806157a483398101604081905261002f91610502565b8484896001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009191906105da565b8a60405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d8826102ea60201b60201c565b610120526100e5816102ea565b61014052815160208084019190912060e052815190820120610100524660a05261017160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a857604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101805260026101c1838261068b565b5060036101ce828261068b565b5050506001600160a01b038088166101a08190529087166101c05260ff84166101e0526102008390526040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa158015610230573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102549190610749565b61025f90600a61085b565b6102205261026c82610330565b6001600160401b038116610240819052610285906103d4565b6008805469010000000000000000006501000000000063ffffffff948516810263ffffffff60281b1984168117919091049094160263ffffffff60481b19909316600160281b600160681b031990911617919091179055506108c19650505050505050565b5f5f829050601f8151111561031d578260405163305a27a960e01b81526004016103149190610869565b60405180910390fd5b80516103288261089e565b179392505050565b6102005181108061034357506102205181115b15610379576102005161022051604051631ba8872960e21b81526004810184905260248101929092526044820152606401610314565b61038281610408565b6008805464ffffffffff191664ffffffffff929092169190911790556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f63ffffffff821115610404576040516306dfcc6560e41b81526020600482015260248101839052604401610314565b5090565b5f64ffffffffff821115610404576040516306dfcc6560e41b81526028600482015260248101839052604401610314565b6001600160a01b038116811461044d575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610473575f5ffd5b81516001600160401b0381111561048c5761048c610450565b604051601f8201601f19908116603f011681016001600160401b03811182821017156104ba576104ba610450565b6040528181528382016020018510156104d1575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b805160ff811681146104fd575f5ffd5b919050565b5f5f5f5f5f5f5f5f610100898b03121561051a575f5ffd5b885161052581610439565b60208a015190985061053681610439565b60408a015190975061054781610439565b60608a01519096506001600160401b03811115610562575f5ffd5b61056e8b828c01610464565b60808b015190965090506001600160401b0381111561058b575f5ffd5b6105978b828c01610464565b9450506105a660a08a016104ed565b60c08a015160e08b015191945092506001600160401b03811681146105c9575f5ffd5b809150509295985092959890939650565b5f602082840312156105ea575f5ffd5b81516105f581610439565b9392505050565b600181811c9082168061061057607f821691505b60208210810361062e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610686578282111561068657805f5260205f20601f840160051c602085101561065f57505f5b90810190601f840160051c035f5b81811015610682575f8382015560010161066d565b5050505b505050565b81516001600160401b038111156106a4576106a4610450565b6106b8816106b284546105fc565b84610634565b6020601f8211600181146106ea575f83156106d35750848201515b5f19600385901b1c1916600184901b178455610742565b5f84815260208120601f198516915b8281101561071957878501518255602094850194600190920191016106f9565b508482101561073657868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610759575f5ffd5b6105f5826104ed565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156107b15780850481111561079557610795610762565b60018416156107a357908102905b60019390931c92800261077a565b935093915050565b5f826107c757506001610855565b816107d357505f610855565b81600181146107e957600281146107f35761080f565b6001915050610855565b60ff84111561080457610804610762565b50506001821b610855565b5060208310610133831016604e8410600b8410161715610832575081810a610855565b61083e5f198484610776565b805f190482111561085157610851610762565b0290505b92915050565b5f6105f560ff8416836107b9565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561062e575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051614daf6109f55f395f8181610a2401528181611975015281816119d701528181611ece015261291c01525f818161054f0152818161261c015261269801525f81816105c4015281816125f3015281816126720152613b2f01525f81816103db01528181612bce0152612c2701525f81816103b401528181610bbd01528181610e2601526113d901525f8181610725015281816111cf015281816118d2015281816120a10152818161237a0152613aa801525f818161067601526108fc01525f818161069d015261287c01525f612e4601525f612e1601525f613f9301525f613f6b01525f613ec601525f613ef001525f613f1a0152614daf5ff3fe608060405234801561000f575f5ffd5b50600436106102c2575f3560e01c806384b0196e1161017c578063c0aa6652116100dd578063d33219b411610093578063e985e9c51161006e578063e985e9c5146106d2578063f2bfd8e11461070d578063fc0c546a14610720575f5ffd5b8063d33219b414610671578063d864e74014610698578063e1742831146106bf575f5ffd5b8063c27fc47c116100c3578063c27fc47c14610634578063c87b56dd14610647578063cd9deaca1461065a575f5ffd5b8063c0aa66521461060d578063c0ac9d3214610621575f5ffd5b8063a22cb46511610132578063b88d4fde11610118578063b88d4fde146105ac578063bd46f7f3146105bf578063c044738e146105e6575f5ffd5b8063a22cb46514610579578063a8aa89e11461058c575f5ffd5b80638ff44a48116101625780638ff44a4814610537578063941478481461054a57806395d89b4114610571575f5ffd5b806384b0196e146104f557806389a966c814610510575f5ffd5b80634929d3d51161022657806369108eea116101dc57806370a08231116101c257806370a08231146104bc57806370e1f201146104cf57806384979511146104e2575f5ffd5b806369108eea1461048257806369fc914514610495575f5ffd5b806351bf4c491161020c57806351bf4c49146104305780635726c2bb1461043f5780636352211e1461046f575f5ffd5b80634929d3d5146103d65780634c125e791461040f575f5ffd5b806323b872dd1161027b578063427ca76c11610261578063427ca76c1461038957806342842e0e1461039c57806348547d69146103af575f5ffd5b806323b872dd1461035657806338e1d9a114610369575f5ffd5b8063081812fc116102ab578063081812fc14610303578063095ea7b31461032e57806321ce57cf14610343575f5ffd5b806301ffc9a7146102c657806306fdde03146102ee575b5f5ffd5b6102d96102d4366004614137565b610747565b60405190151581526020015b60405180910390f35b6102f661082b565b6040516102e59190614180565b610316610311366004614192565b6108bb565b6040516001600160a01b0390911681526020016102e5565b61034161033c3660046141c4565b6108e2565b005b610341610351366004614192565b6108f1565b6103416103643660046141ec565b610966565b61037c61037736600461423d565b610a21565b6040516102e591906142bc565b610341610397366004614328565b610c41565b6103416103aa3660046141ec565b610f85565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103fd7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102e5565b61042261041d36600461423d565b610fa4565b6040519081526020016102e5565b60085464ffffffffff16610422565b6008546901000000000000000000900463ffffffff165b60405167ffffffffffffffff90911681526020016102e5565b61031661047d366004614192565b611299565b6103416104903660046143ab565b6112a3565b6104227f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c781565b6104226104ca36600461441e565b6114a7565b6103416104dd366004614475565b611505565b6104226104f036600461423d565b611684565b6104fd611824565b6040516102e597969594939291906144c4565b6104227f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b81565b610456610545366004614576565b611882565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6102f6611957565b6103416105873660046145b2565b611966565b61059f61059a3660046145e7565b611971565b6040516102e59190614618565b6103416105ba3660046146eb565b611cdb565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6104227f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef181565b600b546104569067ffffffffffffffff1681565b61034161062f366004614475565b611cf3565b61042261064236600461423d565b611ecb565b6102f6610655366004614192565b611fdf565b60085465010000000000900463ffffffff16610456565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6104566106cd366004614576565b61204f565b6102d96106e03660046147c9565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b61034161071b3660046147f1565b61211a565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806107d957507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061082557507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b60606002805461083a90614862565b80601f016020809104026020016040519081016040528092919081815260200182805461086690614862565b80156108b15780601f10610888576101008083540402835291602001916108b1565b820191905f5260205f20905b81548152906001019060200180831161089457829003601f168201915b5050505050905090565b5f6108c582612593565b505f828152600660205260409020546001600160a01b0316610825565b6108ed8282336125e4565b5050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461095a576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b610963816125f1565b50565b6001600160a01b0382166109a8576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f6109b4838333612739565b9050836001600160a01b0316816001600160a01b031614610a1b576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610951565b50505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580610a7f575060085465010000000000900463ffffffff1667ffffffffffffffff8316115b15610ac2576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b67ffffffffffffffff82165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff1615610b0c57506003919050565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff83161115610b3a57505f919050565b67ffffffffffffffff82165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615610b8557506004919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610c0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2e91906148ad565b610c39576001610825565b600292915050565b600b5467ffffffffffffffff868116911614610ca157600b546040517f01759bd500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301529091166024820152604401610951565b5f8484604051602001610cb59291906148c8565b60408051601f1981840301815291905280516020918201209150610d6d907f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef190610d019085018561423d565b610d116040860160208701614911565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528816608082015260a0810183905260c0810185905260e001604051602081830303815290604052805190602001208361287a565b610d78866001614957565b600b80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555f5b84811015610f7c575f868683818110610dce57610dce614977565b9050602002016020810190610de3919061423d565b9050610dee81612900565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610e73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e9791906148ad565b15610eda576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610951565b67ffffffffffffffff81165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000179055517f40f09c37f9f21c3b0a7ea23b059234d3794e08db0886bcd9f94e0a35368e3fb590610f6b9088815260200190565b60405180910390a250600101610db3565b50505050505050565b610f9f83838360405180602001604052805f815250611cdb565b505050565b67ffffffffffffffff81165f908152600460205260408120546001600160a01b03163314611010576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610951565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff831611611074576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b5f61107e83611ecb565b67ffffffffffffffff84165f818152600c6020526040902080547d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161790556008549192506d010000000000000000000000000090910463ffffffff16101561114357600880547fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff166d010000000000000000000000000063ffffffff8616021790555b61114f60098483612a8a565b6111628367ffffffffffffffff16612b1f565b67ffffffffffffffff8381165f908152600c6020526040908190205490517f149fe3740000000000000000000000000000000000000000000000000000000081523360048201526024810184905270010000000000000000000000000000000090910490911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063149fe374906064016020604051808303815f875af115801561121d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061124191906149a4565b91503367ffffffffffffffff84167fe537cba5cae1b24fd940edf392d8ba7d5dffd287a2ff691df5f48b3d80be5a3d8461127b81866149bb565b6040805192835260208301919091520160405180910390a350919050565b5f61082582612593565b6113647f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b6112d4602084018461423d565b6112e46040850160208601614911565b87876040516020016112f79291906148c8565b60408051601f1981840301815282825280516020918201209083019590955267ffffffffffffffff9093169281019290925264ffffffffff166060820152608081019190915260a0810184905260c0015b604051602081830303815290604052805190602001208261287a565b5f5b838110156114a0575f85858381811061138157611381614977565b9050602002016020810190611396919061423d565b90506113a181612900565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b158015611422575f5ffd5b505af1158015611434573d5f5f3e3d5ffd5b5050505061144b8167ffffffffffffffff16612b1f565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec1361148083611684565b60408051918252602082018890520160405180910390a250600101611366565b5050505050565b5f6001600160a01b0382166114ea576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b506001600160a01b03165f9081526005602052604090205490565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611571576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610951565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff166115f1576040517f7ee9356b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b5f6115fc8383612b70565b67ffffffffffffffff85165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815560010183905551919250907f88d01e7f4ab55d059315b14aaa14b4c9cee8dbae573de7ce991a9adb9a56fa8a906116769084815260200190565b60405180910390a250505050565b5f5f61168f83611ecb565b6008549091506901000000000000000000900463ffffffff1667ffffffffffffffff841611806116f8575067ffffffffffffffff83165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b1561170557505f92915050565b600d545f908190611718906001906149bb565b90505b80821015611791575f600261173083856149ce565b61173a9190614a0e565b90508567ffffffffffffffff16600d828154811061175a5761175a614977565b5f9182526020909120015467ffffffffffffffff161015611787576117808160016149ce565b925061178b565b8091505b5061171b565b5f600d83815481106117a5576117a5614977565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff68010000000000000000820481169483018590527401000000000000000000000000000000000000000090910416918101829052925061181a91869190612d5f565b9695505050505050565b5f6060805f5f5f6060611835612e0f565b61183d612e3f565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f61188e8484612b70565b6040517f72ee21f5000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906372ee21f59060440160408051808303815f875af1158015611917573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061193b9190614a46565b9150915061194a828285612e6a565b93505050505b9392505050565b60606003805461083a90614862565b6108ed3383836130ab565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff161115806119d0575060085465010000000000900463ffffffff1667ffffffffffffffff8316115b15611a58577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff161115611a175781611a19565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610951565b8267ffffffffffffffff168267ffffffffffffffff161061082557611a7d8383614a68565b611a88906001614957565b67ffffffffffffffff1667ffffffffffffffff811115611aaa57611aaa6146be565b604051908082528060200260200182016040528015611b0f57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181611ac85790505b509050825b8267ffffffffffffffff168167ffffffffffffffff1611611cd45767ffffffffffffffff8181165f818152600c60209081526040808320815160c08101835281546fffffffffffffffffffffffffffffffff8116825270010000000000000000000000000000000081049097168185015264ffffffffff78010000000000000000000000000000000000000000000000008804168184015260ff7d01000000000000000000000000000000000000000000000000000000000088048116151560608301527e01000000000000000000000000000000000000000000000000000000000000909704909616151560808701526001015460a0860152805160e0810182528481529383526004825290912054908201906001600160a01b03166001600160a01b031681526020018260a001518152602001611c5284611ecb565b8152602001826040015164ffffffffff168152602001611c7184610a21565b6004811115611c8257611c82614256565b8152602001611c9084611684565b905283611c9d8785614a68565b67ffffffffffffffff1681518110611cb757611cb7614977565b60200260200101819052505080611ccd90614a88565b9050611b14565b5092915050565b611ce6848484610966565b610a1b33858585856131c2565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611d5f576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610951565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615611de0576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff841611801590611e29575067ffffffffffffffff83165f908152600c602052604090206001015415155b15611e6c576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610951565b5f611e778383612b70565b67ffffffffffffffff85165f818152600c60205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652906116769084815260200190565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580611f29575060085465010000000000900463ffffffff1667ffffffffffffffff8316115b15611f6c576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b600c5f611f7a600185614a68565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600c909352912054611fc7916fffffffffffffffffffffffffffffffff9081169116614ab4565b6fffffffffffffffffffffffffffffffff1692915050565b6060611fea82612593565b505f61200060408051602081019091525f815290565b90505f81511161201e5760405180602001604052805f815250611950565b806120288461335d565b604051602001612039929190614af3565b6040516020818303038152906040529392505050565b5f5f61205b8484612b70565b6040517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091506121119086906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044016020604051808303815f875af11580156120e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061210b91906149a4565b83612e6a565b95945050505050565b6008546901000000000000000000900463ffffffff1667ffffffffffffffff861614158061215c57508467ffffffffffffffff168467ffffffffffffffff1611155b80612181575060085465010000000000900463ffffffff1667ffffffffffffffff8516115b156121fa576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff87811660048301528616602482015263ffffffff6901000000000000000000830481166044830152650100000000009092049091166064820152608401610951565b61229a7f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c761222b602084018461423d565b61223b6040850160208601614911565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528088166080830152861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0810184905261010001611348565b67ffffffffffffffff8086165f908152600c602052604080822054928716825281205490916122de916fffffffffffffffffffffffffffffffff9182169116614ab4565b6fffffffffffffffffffffffffffffffff1690506122fc86866133fa565b61230690826149bb565b600880547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16690100000000000000000063ffffffff89160217905590505f81156123f1576040517f578e9825000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063578e9825906024016020604051808303815f875af11580156123c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123ec91906149a4565b6123f3565b5f5b9050846fffffffffffffffffffffffffffffffff1681111561245c576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff86166024820152604401610951565b600d60405180606001604052808867ffffffffffffffff16815260200161248285613441565b6bffffffffffffffffffffffff16815260200161249e84613441565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518a82168152928301859052908201839052606082018690528716907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a250505050505050565b5f818152600460205260408120546001600160a01b031680610825576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610951565b610f9f8383836001613496565b7f000000000000000000000000000000000000000000000000000000000000000081108061263e57507f000000000000000000000000000000000000000000000000000000000000000081115b156126c4576040517f6ea21ca4000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201527f00000000000000000000000000000000000000000000000000000000000000006044820152606401610951565b6126cd816135e9565b600880547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f612745848484613633565b90506001600160a01b038116158061276457506001600160a01b038416155b611950575f6127728461373d565b6008549091506901000000000000000000900463ffffffff1667ffffffffffffffff8216118015906127df575067ffffffffffffffff81165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff16155b15612822576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610951565b67ffffffffffffffff81165f818152600c60209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e80e00936128b28461378c565b836040518363ffffffff1660e01b81526004016128d0929190614b30565b5f6040518083038186803b1580156128e6575f5ffd5b505afa1580156128f8573d5f5f3e3d5ffd5b505050505050565b67ffffffffffffffff8082165f818152600c60205260409020917f00000000000000000000000000000000000000000000000000000000000000001610158061296757506008546901000000000000000000900463ffffffff1667ffffffffffffffff8316115b80612994575080547d010000000000000000000000000000000000000000000000000000000000900460ff165b156129d7576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b80547e01000000000000000000000000000000000000000000000000000000000000900460ff1615612a41576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b60018101545f036108ed576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610951565b82546fffffffffffffffffffffffffffffffff1667ffffffffffffffff8316811015612ac857612ac584828567ffffffffffffffff166137d3565b90505b67ffffffffffffffff83165b8181116114a0575f81815260018601602052604081208054859290612afa9084906149ce565b90915550612b0c9050811960016149ce565b612b18908216826149ce565b9050612ad4565b5f612b2b5f835f612739565b90506001600160a01b0381166108ed576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610951565b5f60238214612bae576040517f6dafeb7100000000000000000000000000000000000000000000000000000000815260048101839052602401610951565b5f83835f818110612bc157612bc1614977565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff168114612c54576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610951565b612c618360018187614bde565b612c6a91614c05565b91505f829003612ca6576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612cb48460218188614bde565b612cbd91614c22565b90505f612cca8385613870565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612d56576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff000000000000000000000000000000000000000000000000000000000000808416600483015282166024820152604401610951565b50505092915050565b5f5f5f612d6c8686613a0e565b91509150815f03612d9057838181612d8657612d866149e1565b0492505050611950565b818411612da757612da76003851502601118613a2a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060612e3a7f0000000000000000000000000000000000000000000000000000000000000000613a3b565b905090565b6060612e3a7f0000000000000000000000000000000000000000000000000000000000000000613a3b565b6008545f9064ffffffffff16831015612e8657612e8683613a78565b6008545f90612ec590612ec09087907101000000000000000000000000000000000090046effffffffffffffffffffffffffffff166149ce565b613b95565b90505f5f612ed28661373d565b612edb426135e9565b60085491935091505f90612eff9065010000000000900463ffffffff166001614c87565b6008805470ffffffffffffffff00000000ffffffffff16710100000000000000000000000000000000006effffffffffffffffffffffffffffff88169081027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff16919091176501000000000063ffffffff8516908102919091179092555f828152600c6020526040902080547fffffff00000000000000000000000000ffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000064ffffffffff8816027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff161770010000000000000000000000000000000067ffffffffffffffff891602177fffffffffffffffffffffffffffffffff00000000000000000000000000000000169091178155600181018990559096509091506130503387613be9565b60408051888152602081018b9052908101899052339067ffffffffffffffff8816907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350505050509392505050565b6001600160a01b0383166130ed576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b6001600160a01b038216613138576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610951565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156114a0576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a029061321d908890889087908790600401614ca3565b6020604051808303815f875af1925050508015613257575060408051601f3d908101601f1916820190925261325491810190614cd9565b60015b6132d7573d808015613284576040519150601f19603f3d011682016040523d82523d5f602084013e613289565b606091505b5080515f036132cf576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610951565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a0200000000000000000000000000000000000000000000000000000000146128f8576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610951565b60605f61336983613c7c565b60010190505f8167ffffffffffffffff811115613388576133886146be565b6040519080825280601f01601f1916602001820160405280156133b2576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a85049450846133bc57509392505050565b6008545f9067ffffffffffffffff84166d010000000000000000000000000090910463ffffffff1611156134395761343460098484613d5d565b611950565b5f9392505050565b5f6bffffffffffffffffffffffff821115613492576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610951565b5090565b80806134aa57506001600160a01b03821615155b156135a2575f6134b984612593565b90506001600160a01b038316158015906134e55750826001600160a01b0316816001600160a01b031614155b801561351657506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b15613558576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610951565b81156135a05783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f64ffffffffff821115613492576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610951565b5f828152600460205260408120546001600160a01b039081169083161561365f5761365f818486613e24565b6001600160a01b038116156136995761367a5f855f5f613496565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b038516156136c7576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff82111561349257604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610951565b5f610825613798613eba565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8281526001840160205260408120548382036137ef57600193505b8284101561382257613802600285614cf4565b9350801561381d575f84815260018601602052604090208190555b6137ef565b61382b84613fe3565b85547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617909455509092915050565b5f5f5f60096001600160a01b0316858560405160200161398f9291907c0c48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f81527f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1360208201527f19cde05b0000000000000000000000000000000000000000000000000000000060408201527f5353353850524500000000000000000000000000000000000000000000000000604482015260f89290921b7fff0000000000000000000000000000000000000000000000000000000000000016604b830152604c8201525f606c8201819052608c82015267280000000000000060ac8201527701000000000000000000000000000000000000000000000060cc82015260d50190565b60408051601f19818403018152908290526139a991614d0b565b5f60405180830381855afa9150503d805f81146139e1576040519150601f19603f3d011682016040523d82523d5f602084013e6139e6565b606091505b50915091508180156139f9575080516040145b613a0557613a05614d16565b61211181614d43565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f613a4783614038565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517ff5eb42dc0000000000000000000000000000000000000000000000000000000081523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f5eb42dc90602401602060405180830381865afa158015613af5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b1991906149a4565b15613b2d5760085464ffffffffff16613b4f565b7f00000000000000000000000000000000000000000000000000000000000000005b9050808210156108ed576040517feab60d970000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610951565b5f6effffffffffffffffffffffffffffff821115613492576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526078600482015260248101839052604401610951565b6001600160a01b038216613c2b576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f613c3783835f612739565b90506001600160a01b03811615610f9f576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610951565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310613cc4577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310613cf0576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613d0e57662386f26fc10000830492506010015b6305f5e1008310613d26576305f5e100830492506008015b6127108310613d3a57612710830492506004015b60648310613d4c576064830492506002015b600a83106108255760010192915050565b82545f906fffffffffffffffffffffffffffffffff1681613d8867ffffffffffffffff861683614078565b90505f613d9f8567ffffffffffffffff1684614078565b90505b81811115613dd7575f818152600188016020526040902054613dc490856149ce565b9350613dd16001826149bb565b16613da2565b8082118015613de557508315155b15613e1a575f828152600188016020526040902054613e0490856149bb565b9350613e116001836149bb565b82169150613dd7565b5050509392505050565b613e2f838383614087565b610f9f576001600160a01b038316613e76576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610951565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610951565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f1257507f000000000000000000000000000000000000000000000000000000000000000046145b15613f3c57507f000000000000000000000000000000000000000000000000000000000000000090565b612e3a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6fffffffffffffffffffffffffffffffff821115613492576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610951565b5f60ff8216601f811115610825576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f828218828410028218611950565b5f6001600160a01b038316158015906141025750826001600160a01b0316846001600160a01b031614806140df57506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b8061410257505f828152600660205260409020546001600160a01b038481169116145b949350505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114610963575f5ffd5b5f60208284031215614147575f5ffd5b81356119508161410a565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6119506020830184614152565b5f602082840312156141a2575f5ffd5b5035919050565b80356001600160a01b03811681146141bf575f5ffd5b919050565b5f5f604083850312156141d5575f5ffd5b6141de836141a9565b946020939093013593505050565b5f5f5f606084860312156141fe575f5ffd5b614207846141a9565b9250614215602085016141a9565b929592945050506040919091013590565b803567ffffffffffffffff811681146141bf575f5ffd5b5f6020828403121561424d575f5ffd5b61195082614226565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106142b8577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016108258284614283565b5f5f83601f8401126142da575f5ffd5b50813567ffffffffffffffff8111156142f1575f5ffd5b6020830191508360208260051b850101111561430b575f5ffd5b9250929050565b5f60608284031215614322575f5ffd5b50919050565b5f5f5f5f5f6080868803121561433c575f5ffd5b61434586614226565b9450602086013567ffffffffffffffff811115614360575f5ffd5b61436c888289016142ca565b90955093505060408601359150606086013567ffffffffffffffff811115614392575f5ffd5b61439e88828901614312565b9150509295509295909350565b5f5f5f5f606085870312156143be575f5ffd5b843567ffffffffffffffff8111156143d4575f5ffd5b6143e0878288016142ca565b90955093505060208501359150604085013567ffffffffffffffff811115614406575f5ffd5b61441287828801614312565b91505092959194509250565b5f6020828403121561442e575f5ffd5b611950826141a9565b5f5f83601f840112614447575f5ffd5b50813567ffffffffffffffff81111561445e575f5ffd5b60208301915083602082850101111561430b575f5ffd5b5f5f5f60408486031215614487575f5ffd5b61449084614226565b9250602084013567ffffffffffffffff8111156144ab575f5ffd5b6144b786828701614437565b9497909650939450505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6144fe60e0830189614152565b82810360408401526145108189614152565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614565578351835260209384019390920191600101614547565b50909b9a5050505050505050505050565b5f5f5f60408486031215614588575f5ffd5b83359250602084013567ffffffffffffffff8111156144ab575f5ffd5b8015158114610963575f5ffd5b5f5f604083850312156145c3575f5ffd5b6145cc836141a9565b915060208301356145dc816145a5565b809150509250929050565b5f5f604083850312156145f8575f5ffd5b61460183614226565b915061460f60208401614226565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156146b357835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a081015161469360a0860182614283565b5060c090810151908401526020939093019260e090920191600101614631565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f608085870312156146fe575f5ffd5b614707856141a9565b9350614715602086016141a9565b925060408501359150606085013567ffffffffffffffff811115614737575f5ffd5b8501601f81018713614747575f5ffd5b803567ffffffffffffffff811115614761576147616146be565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff82111715614791576147916146be565b6040528181528282016020018910156147a8575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f604083850312156147da575f5ffd5b6147e3836141a9565b915061460f602084016141a9565b5f5f5f5f5f60a08688031215614805575f5ffd5b61480e86614226565b945061481c60208701614226565b935060408601356fffffffffffffffffffffffffffffffff81168114614840575f5ffd5b925060608601359150608086013567ffffffffffffffff811115614392575f5ffd5b600181811c9082168061487657607f821691505b602082108103614322577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f602082840312156148bd575f5ffd5b8151611950816145a5565b5f8184825b858110156146b35767ffffffffffffffff6148e783614226565b16835260209283019291909101906001016148cd565b803564ffffffffff811681146141bf575f5ffd5b5f60208284031215614921575f5ffd5b611950826148fd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156108255761082561492a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156149b4575f5ffd5b5051919050565b818103818111156108255761082561492a565b808201808211156108255761082561492a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614a41577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f5f60408385031215614a57575f5ffd5b505080516020909101519092909150565b67ffffffffffffffff82811682821603908111156108255761082561492a565b5f67ffffffffffffffff821667ffffffffffffffff8103614aab57614aab61492a565b60010192915050565b6fffffffffffffffffffffffffffffffff82811682821603908111156108255761082561492a565b5f81518060208401855e5f93019283525090919050565b5f614102614b018386614adc565b84614adc565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8281526040602082015267ffffffffffffffff614b4c83614226565b16604082015264ffffffffff614b64602084016148fd565b1660608201525f60408301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b9f575f5ffd5b830160208101903567ffffffffffffffff811115614bbb575f5ffd5b803603821315614bc9575f5ffd5b6060608085015261181a60a085018284614b07565b5f5f85851115614bec575f5ffd5b83861115614bf8575f5ffd5b5050820193919092039150565b80356020831015610825575f19602084900360031b1b1692915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611cd4577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b63ffffffff81811683821601908111156108255761082561492a565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f61181a6080830184614152565b5f60208284031215614ce9575f5ffd5b81516119508161410a565b80820281158282048414176108255761082561492a565b5f6119508284614adc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015614da8577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056";
