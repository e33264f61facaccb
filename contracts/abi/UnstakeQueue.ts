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
  "0x610260604052348015610010575f5ffd5b506040516157ba3803806157ba83398101604081905261002f9161050c565b8484896001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009191906105e4565b8a60405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d8826102f260201b60201c565b610120526100e5816102f2565b61014052815160208084019190912060e052815190820120610100524660a05261017160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a857604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101805260026101c18382610695565b5060036101ce8282610695565b5050506001600160a01b038088166101a08190529087166101c05260ff84166101e0526102008390526040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa158015610230573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102549190610753565b61025f90600a610865565b6102205261026c82610338565b6001600160401b038116610240819052610285906103dc565b600880546b0100000000000000000000006501000000000065ffffffffffff948516810265ffffffffffff60281b1984168117919091049094160265ffffffffffff60581b19909316600160281b600160881b031990911617919091179055506108cb9650505050505050565b5f5f829050601f81511115610325578260405163305a27a960e01b815260040161031c9190610873565b60405180910390fd5b8051610330826108a8565b179392505050565b6102005181108061034b57506102205181115b15610381576102005161022051604051631ba8872960e21b8152600481018490526024810192909252604482015260640161031c565b61038a81610412565b6008805464ffffffffff191664ffffffffff929092169190911790556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f65ffffffffffff82111561040e576040516306dfcc6560e41b8152603060048201526024810183905260440161031c565b5090565b5f64ffffffffff82111561040e576040516306dfcc6560e41b8152602860048201526024810183905260440161031c565b6001600160a01b0381168114610457575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f83011261047d575f5ffd5b81516001600160401b038111156104965761049661045a565b604051601f8201601f19908116603f011681016001600160401b03811182821017156104c4576104c461045a565b6040528181528382016020018510156104db575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b805160ff81168114610507575f5ffd5b919050565b5f5f5f5f5f5f5f5f610100898b031215610524575f5ffd5b885161052f81610443565b60208a015190985061054081610443565b60408a015190975061055181610443565b60608a01519096506001600160401b0381111561056c575f5ffd5b6105788b828c0161046e565b60808b015190965090506001600160401b03811115610595575f5ffd5b6105a18b828c0161046e565b9450506105b060a08a016104f7565b60c08a015160e08b015191945092506001600160401b03811681146105d3575f5ffd5b809150509295985092959890939650565b5f602082840312156105f4575f5ffd5b81516105ff81610443565b9392505050565b600181811c9082168061061a57607f821691505b60208210810361063857634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610690578282111561069057805f5260205f20601f840160051c602085101561066957505f5b90810190601f840160051c035f5b8181101561068c575f83820155600101610677565b5050505b505050565b81516001600160401b038111156106ae576106ae61045a565b6106c2816106bc8454610606565b8461063e565b6020601f8211600181146106f4575f83156106dd5750848201515b5f19600385901b1c1916600184901b17845561074c565b5f84815260208120601f198516915b828110156107235787850151825560209485019460019092019101610703565b508482101561074057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610763575f5ffd5b6105ff826104f7565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156107bb5780850481111561079f5761079f61076c565b60018416156107ad57908102905b60019390931c928002610784565b935093915050565b5f826107d15750600161085f565b816107dd57505f61085f565b81600181146107f357600281146107fd57610819565b600191505061085f565b60ff84111561080e5761080e61076c565b50506001821b61085f565b5060208310610133831016604e8410600b841016171561083c575081810a61085f565b6108485f198484610780565b805f190482111561085b5761085b61076c565b0290505b92915050565b5f6105ff60ff8416836107c3565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610638575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051614dc96109f15f395f8181610a2a015281816119a301528181611a0701528181611f02015261296601525f81816105530152818161266201526126de01525f81816105c80152818161263901526126b801525f81816103db01528181612c740152612ccd01525f81816103b401528181610bc901528181610e32015261140301525f818161072b015281816111f901528181611900015281816120d7015261237e01525f818161067c015261090201525f81816106a301526128c601525f612eec01525f612ebc01525f613fb101525f613f8901525f613ee401525f613f0e01525f613f380152614dc95ff3fe608060405234801561000f575f5ffd5b50600436106102c2575f3560e01c806384b0196e1161017c578063c0aa6652116100dd578063d33219b411610093578063e985e9c51161006e578063e985e9c5146106d8578063f2bfd8e114610713578063fc0c546a14610726575f5ffd5b8063d33219b414610677578063d864e7401461069e578063e1742831146106c5575f5ffd5b8063c27fc47c116100c3578063c27fc47c14610638578063c87b56dd1461064b578063cd9deaca1461065e575f5ffd5b8063c0aa665214610611578063c0ac9d3214610625575f5ffd5b8063a22cb46511610132578063b88d4fde11610118578063b88d4fde146105b0578063bd46f7f3146105c3578063c044738e146105ea575f5ffd5b8063a22cb4651461057d578063a8aa89e114610590575f5ffd5b80638ff44a48116101625780638ff44a481461053b578063941478481461054e57806395d89b4114610575575f5ffd5b806384b0196e146104f957806389a966c814610514575f5ffd5b80634929d3d51161022657806369108eea116101dc57806370a08231116101c257806370a08231146104c057806370e1f201146104d357806384979511146104e6575f5ffd5b806369108eea1461048657806369fc914514610499575f5ffd5b806351bf4c491161020c57806351bf4c49146104305780635726c2bb1461043f5780636352211e14610473575f5ffd5b80634929d3d5146103d65780634c125e791461040f575f5ffd5b806323b872dd1161027b578063427ca76c11610261578063427ca76c1461038957806342842e0e1461039c57806348547d69146103af575f5ffd5b806323b872dd1461035657806338e1d9a114610369575f5ffd5b8063081812fc116102ab578063081812fc14610303578063095ea7b31461032e57806321ce57cf14610343575f5ffd5b806301ffc9a7146102c657806306fdde03146102ee575b5f5ffd5b6102d96102d4366004614100565b61074d565b60405190151581526020015b60405180910390f35b6102f6610831565b6040516102e59190614149565b61031661031136600461415b565b6108c1565b6040516001600160a01b0390911681526020016102e5565b61034161033c36600461418d565b6108e8565b005b61034161035136600461415b565b6108f7565b6103416103643660046141b5565b61096c565b61037c610377366004614206565b610a27565b6040516102e59190614285565b6103416103973660046142f1565b610c4d565b6103416103aa3660046141b5565b610f91565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103fd7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102e5565b61042261041d366004614206565b610fb0565b6040519081526020016102e5565b60085464ffffffffff16610422565b6008546b010000000000000000000000900465ffffffffffff165b60405167ffffffffffffffff90911681526020016102e5565b61031661048136600461415b565b6112c3565b610341610494366004614374565b6112cd565b6104227f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c781565b6104226104ce3660046143e7565b6114d1565b6103416104e136600461443e565b61152f565b6104226104f4366004614206565b6116ae565b610501611852565b6040516102e5979695949392919061448d565b6104227f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b81565b61045a61054936600461453f565b6118b0565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6102f6611985565b61034161058b36600461457b565b611994565b6105a361059e3660046145b0565b61199f565b6040516102e591906145e1565b6103416105be3660046146b4565b611d0b565b6104227f000000000000000000000000000000000000000000000000000000000000000081565b6104227f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef181565b600b5461045a9067ffffffffffffffff1681565b61034161063336600461443e565b611d23565b610422610646366004614206565b611eff565b6102f661065936600461415b565b612015565b60085465010000000000900465ffffffffffff1661045a565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b61045a6106d336600461453f565b612085565b6102d96106e6366004614792565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b6103416107213660046147ba565b612150565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806107df57507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061082b57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b6060600280546108409061482b565b80601f016020809104026020016040519081016040528092919081815260200182805461086c9061482b565b80156108b75780601f1061088e576101008083540402835291602001916108b7565b820191905f5260205f20905b81548152906001019060200180831161089a57829003601f168201915b5050505050905090565b5f6108cb826125d9565b505f828152600660205260409020546001600160a01b031661082b565b6108f382823361262a565b5050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610960576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61096981612637565b50565b6001600160a01b0382166109ae576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610957565b5f6109ba83833361277f565b9050836001600160a01b0316816001600160a01b031614610a21576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610957565b50505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580610a87575060085465010000000000900465ffffffffffff1667ffffffffffffffff8316115b15610aca576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610957565b67ffffffffffffffff82165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff1615610b1457506003919050565b6008546b010000000000000000000000900465ffffffffffff1667ffffffffffffffff83161115610b4657505f919050565b67ffffffffffffffff82165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615610b9157506004919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610c16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c3a9190614876565b610c4557600161082b565b600292915050565b600b5467ffffffffffffffff868116911614610cad57600b546040517f01759bd500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301529091166024820152604401610957565b5f8484604051602001610cc1929190614891565b60408051601f1981840301815291905280516020918201209150610d79907f6f6c7677117a0767f728f6f6832be7eafeedc45f69a6f24721ee7f9b0c9bfef190610d0d90850185614206565b610d1d60408601602087016148da565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528816608082015260a0810183905260c0810185905260e00160405160208183030381529060405280519060200120836128c4565b610d84866001614920565b600b80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555f5b84811015610f88575f868683818110610dda57610dda614940565b9050602002016020810190610def9190614206565b9050610dfa8161294a565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610e7f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ea39190614876565b15610ee6576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610957565b67ffffffffffffffff81165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000179055517f40f09c37f9f21c3b0a7ea23b059234d3794e08db0886bcd9f94e0a35368e3fb590610f779088815260200190565b60405180910390a250600101610dbf565b50505050505050565b610fab83838360405180602001604052805f815250611d0b565b505050565b67ffffffffffffffff81165f908152600460205260408120546001600160a01b0316331461101c576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610957565b6008546b010000000000000000000000900465ffffffffffff1667ffffffffffffffff831611611084576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610957565b5f61108e83611eff565b67ffffffffffffffff84165f908152600c6020526040902080547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d01000000000000000000000000000000000000000000000000000000000017905590506110f781612ad8565b6008805460119061112f9084907101000000000000000000000000000000000090046effffffffffffffffffffffffffffff1661496d565b92506101000a8154816effffffffffffffffffffffffffffff02191690836effffffffffffffffffffffffffffff16021790555061117983826009612b309092919063ffffffff16565b61118c8367ffffffffffffffff16612bc5565b67ffffffffffffffff8381165f908152600c6020526040908190205490517f149fe3740000000000000000000000000000000000000000000000000000000081523360048201526024810184905270010000000000000000000000000000000090910490911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063149fe374906064016020604051808303815f875af1158015611247573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061126b9190614994565b91503367ffffffffffffffff84167fe537cba5cae1b24fd940edf392d8ba7d5dffd287a2ff691df5f48b3d80be5a3d846112a581866149ab565b6040805192835260208301919091520160405180910390a350919050565b5f61082b826125d9565b61138e7f7dbfbd88098a1637f883d1fe456d4f1375166931b942bf450eb41d557dfda23b6112fe6020840184614206565b61130e60408501602086016148da565b8787604051602001611321929190614891565b60408051601f1981840301815282825280516020918201209083019590955267ffffffffffffffff9093169281019290925264ffffffffff166060820152608081019190915260a0810184905260c0015b60405160208183030381529060405280519060200120826128c4565b5f5b838110156114ca575f8585838181106113ab576113ab614940565b90506020020160208101906113c09190614206565b90506113cb8161294a565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b15801561144c575f5ffd5b505af115801561145e573d5f5f3e3d5ffd5b505050506114758167ffffffffffffffff16612bc5565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec136114aa836116ae565b60408051918252602082018890520160405180910390a250600101611390565b5050505050565b5f6001600160a01b038216611514576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610957565b506001600160a01b03165f9081526005602052604090205490565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b0316331461159b576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610957565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1661161b576040517f7ee9356b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610957565b5f6116268383612c16565b67ffffffffffffffff85165f818152600c60205260409081902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815560010183905551919250907f88d01e7f4ab55d059315b14aaa14b4c9cee8dbae573de7ce991a9adb9a56fa8a906116a09084815260200190565b60405180910390a250505050565b5f5f6116b983611eff565b6008549091506b010000000000000000000000900465ffffffffffff1667ffffffffffffffff84161180611726575067ffffffffffffffff83165f908152600c60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b1561173357505f92915050565b600d545f908190611746906001906149ab565b90505b808210156117bf575f600261175e83856149be565b61176891906149fe565b90508567ffffffffffffffff16600d828154811061178857611788614940565b5f9182526020909120015467ffffffffffffffff1610156117b5576117ae8160016149be565b92506117b9565b8091505b50611749565b5f600d83815481106117d3576117d3614940565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff68010000000000000000820481169483018590527401000000000000000000000000000000000000000090910416918101829052925061184891869190612e05565b9695505050505050565b5f6060805f5f5f6060611863612eb5565b61186b612ee5565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f6118bc8484612c16565b6040517f72ee21f5000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906372ee21f59060440160408051808303815f875af1158015611945573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119699190614a36565b91509150611978828285612f10565b93505050505b9392505050565b6060600380546108409061482b565b6108f333838361315b565b60607f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff16111580611a00575060085465010000000000900465ffffffffffff1667ffffffffffffffff8316115b15611a88577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168367ffffffffffffffff161115611a475781611a49565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610957565b8267ffffffffffffffff168267ffffffffffffffff161061082b57611aad8383614a58565b611ab8906001614920565b67ffffffffffffffff1667ffffffffffffffff811115611ada57611ada614687565b604051908082528060200260200182016040528015611b3f57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181611af85790505b509050825b8267ffffffffffffffff168167ffffffffffffffff1611611d045767ffffffffffffffff8181165f818152600c60209081526040808320815160c08101835281546fffffffffffffffffffffffffffffffff8116825270010000000000000000000000000000000081049097168185015264ffffffffff78010000000000000000000000000000000000000000000000008804168184015260ff7d01000000000000000000000000000000000000000000000000000000000088048116151560608301527e01000000000000000000000000000000000000000000000000000000000000909704909616151560808701526001015460a0860152805160e0810182528481529383526004825290912054908201906001600160a01b03166001600160a01b031681526020018260a001518152602001611c8284611eff565b8152602001826040015164ffffffffff168152602001611ca184610a27565b6004811115611cb257611cb261421f565b8152602001611cc0846116ae565b905283611ccd8785614a58565b67ffffffffffffffff1681518110611ce757611ce7614940565b60200260200101819052505080611cfd90614a78565b9050611b44565b5092915050565b611d1684848461096c565b610a213385858585613272565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611d8f576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610957565b67ffffffffffffffff83165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff1615611e10576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610957565b6008546b010000000000000000000000900465ffffffffffff1667ffffffffffffffff841611801590611e5d575067ffffffffffffffff83165f908152600c602052604090206001015415155b15611ea0576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610957565b5f611eab8383612c16565b67ffffffffffffffff85165f818152600c60205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652906116a09084815260200190565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168267ffffffffffffffff16111580611f5f575060085465010000000000900465ffffffffffff1667ffffffffffffffff8316115b15611fa2576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610957565b600c5f611fb0600185614a58565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600c909352912054611ffd916fffffffffffffffffffffffffffffffff9081169116614aa4565b6fffffffffffffffffffffffffffffffff1692915050565b6060612020826125d9565b505f61203660408051602081019091525f815290565b90505f8151116120545760405180602001604052805f81525061197e565b8061205e8461340d565b60405160200161206f929190614ae3565b6040516020818303038152906040529392505050565b5f5f6120918484612c16565b6040517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790529091506121479086906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044016020604051808303815f875af115801561211d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121419190614994565b83612f10565b95945050505050565b6008546b010000000000000000000000900465ffffffffffff1667ffffffffffffffff861614158061219657508467ffffffffffffffff168467ffffffffffffffff1611155b806121bd575060085465010000000000900465ffffffffffff1667ffffffffffffffff8516115b1561223a576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff87811660048301528616602482015265ffffffffffff6b010000000000000000000000830481166044830152650100000000009092049091166064820152608401610957565b6122da7f785dcc3786e565b2ecfbbc08e052105da13e6da83affe4fd6a904a3e9d1757c761226b6020840184614206565b61227b60408501602086016148da565b60408051602081019490945267ffffffffffffffff9283169084015264ffffffffff1660608301528088166080830152861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0810184905261010001611372565b67ffffffffffffffff8086165f908152600c6020526040808220549287168252812054909161231e916fffffffffffffffffffffffffffffffff9182169116614aa4565b6fffffffffffffffffffffffffffffffff16905061233c86866134aa565b61234690826149ab565b90505f81156123f5576040517f578e9825000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063578e9825906024016020604051808303815f875af11580156123cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123f09190614994565b6123f7565b5f5b9050846fffffffffffffffffffffffffffffffff16811115612460576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff86166024820152604401610957565b600880547fffffffffffffffffffffffffffffff000000000000ffffffffffffffffffffff166b01000000000000000000000065ffffffffffff891602179055604080516060810190915267ffffffffffffffff87168152600d90602081016124c88561357f565b6bffffffffffffffffffffffff1681526020016124e48461357f565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518a82168152928301859052908201839052606082018690528716907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a250505050505050565b5f818152600460205260408120546001600160a01b03168061082b576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610957565b610fab83838360016135d0565b7f000000000000000000000000000000000000000000000000000000000000000081108061268457507f000000000000000000000000000000000000000000000000000000000000000081115b1561270a576040517f6ea21ca4000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201527f00000000000000000000000000000000000000000000000000000000000000006044820152606401610957565b61271381613723565b600880547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790556040518181527f1c8c0b499e01d33f295fe8d2e692afedee7b11607472fad35e5506d35504b2cd9060200160405180910390a150565b5f61278b84848461376d565b90506001600160a01b03811615806127aa57506001600160a01b038416155b61197e575f6127b884613877565b6008549091506b010000000000000000000000900465ffffffffffff1667ffffffffffffffff821611801590612829575067ffffffffffffffff81165f908152600c60205260409020547e01000000000000000000000000000000000000000000000000000000000000900460ff16155b1561286c576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610957565b67ffffffffffffffff81165f818152600c60209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e80e00936128fc846138c6565b836040518363ffffffff1660e01b815260040161291a929190614b20565b5f6040518083038186803b158015612930575f5ffd5b505afa158015612942573d5f5f3e3d5ffd5b505050505050565b67ffffffffffffffff8082165f818152600c60205260409020917f0000000000000000000000000000000000000000000000000000000000000000161015806129b557506008546b010000000000000000000000900465ffffffffffff1667ffffffffffffffff8316115b806129e2575080547d010000000000000000000000000000000000000000000000000000000000900460ff165b15612a25576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610957565b80547e01000000000000000000000000000000000000000000000000000000000000900460ff1615612a8f576040517f7775a3b500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610957565b60018101545f036108f3576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610957565b5f6effffffffffffffffffffffffffffff821115612b2c576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526078600482015260248101839052604401610957565b5090565b82546fffffffffffffffffffffffffffffffff1667ffffffffffffffff8316811015612b6e57612b6b84828567ffffffffffffffff1661390d565b90505b67ffffffffffffffff83165b8181116114ca575f81815260018601602052604081208054859290612ba09084906149be565b90915550612bb29050811960016149be565b612bbe908216826149be565b9050612b7a565b5f612bd15f835f61277f565b90506001600160a01b0381166108f3576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610957565b5f60238214612c54576040517f6dafeb7100000000000000000000000000000000000000000000000000000000815260048101839052602401610957565b5f83835f818110612c6757612c67614940565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff168114612cfa576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610957565b612d078360018187614bce565b612d1091614bf5565b91505f829003612d4c576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612d5a8460218188614bce565b612d6391614c12565b90505f612d7083856139aa565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612dfc576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff000000000000000000000000000000000000000000000000000000000000808416600483015282166024820152604401610957565b50505092915050565b5f5f5f612e128686613b48565b91509150815f03612e3657838181612e2c57612e2c6149d1565b049250505061197e565b818411612e4d57612e4d6003851502601118613b64565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060612ee07f0000000000000000000000000000000000000000000000000000000000000000613b75565b905090565b6060612ee07f0000000000000000000000000000000000000000000000000000000000000000613b75565b6008545f9064ffffffffff16831015612f69576008546040517feab60d970000000000000000000000000000000000000000000000000000000081526004810185905264ffffffffff9091166024820152604401610957565b60088054600590612f8a9065010000000000900465ffffffffffff16614c77565b825465ffffffffffff9182166101009390930a83810292021916179091555f818152600c6020819052604082209293508190819061300b90899083612fd060018a614a58565b67ffffffffffffffff16815260208101919091526040015f205461300691906fffffffffffffffffffffffffffffffff166149be565b613bb2565b61301488613877565b61301d42613723565b86547fffffff00000000000000000000000000ffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000064ffffffffff8316027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff161770010000000000000000000000000000000067ffffffffffffffff84811691909102919091177fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff8516178855600188018a905592955090935091506131019033908716613c07565b60408051878152602081018a9052908101889052339067ffffffffffffffff8716907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a3505050509392505050565b6001600160a01b03831661319d576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610957565b6001600160a01b0382166131e8576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610957565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156114ca576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a02906132cd908890889087908790600401614c96565b6020604051808303815f875af1925050508015613307575060408051601f3d908101601f1916820190925261330491810190614ccc565b60015b613387573d808015613334576040519150601f19603f3d011682016040523d82523d5f602084013e613339565b606091505b5080515f0361337f576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610957565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014612942576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610957565b60605f61341983613c9a565b60010190505f8167ffffffffffffffff81111561343857613438614687565b6040519080825280601f01601f191660200182016040528015613462576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a850494508461346c57509392505050565b6008545f907101000000000000000000000000000000000090046effffffffffffffffffffffffffffff168082036134e5575f91505061082b565b60085465010000000000900465ffffffffffff1667ffffffffffffffff84161461351a5761351560098585613d7b565b61352d565b806effffffffffffffffffffffffffffff165b915061353882612ad8565b6135429082614ce7565b600860116101000a8154816effffffffffffffffffffffffffffff02191690836effffffffffffffffffffffffffffff1602179055505092915050565b5f6bffffffffffffffffffffffff821115612b2c576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610957565b80806135e457506001600160a01b03821615155b156136dc575f6135f3846125d9565b90506001600160a01b0383161580159061361f5750826001600160a01b0316816001600160a01b031614155b801561365057506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b15613692576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610957565b81156136da5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f64ffffffffff821115612b2c576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610957565b5f828152600460205260408120546001600160a01b039081169083161561379957613799818486613e42565b6001600160a01b038116156137d3576137b45f855f5f6135d0565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b03851615613801576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff821115612b2c57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610957565b5f61082b6138d2613ed8565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f82815260018401602052604081205483820361392957600193505b8284101561395c5761393c600285614d0e565b93508015613957575f84815260018601602052604090208190555b613929565b61396584613bb2565b85547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617909455509092915050565b5f5f5f60096001600160a01b03168585604051602001613ac99291907c0c48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f81527f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1360208201527f19cde05b0000000000000000000000000000000000000000000000000000000060408201527f5353353850524500000000000000000000000000000000000000000000000000604482015260f89290921b7fff0000000000000000000000000000000000000000000000000000000000000016604b830152604c8201525f606c8201819052608c82015267280000000000000060ac8201527701000000000000000000000000000000000000000000000060cc82015260d50190565b60408051601f1981840301815290829052613ae391614d25565b5f60405180830381855afa9150503d805f8114613b1b576040519150601f19603f3d011682016040523d82523d5f602084013e613b20565b606091505b5091509150818015613b33575080516040145b613b3f57613b3f614d30565b61214781614d5d565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f613b8183614001565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f6fffffffffffffffffffffffffffffffff821115612b2c576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610957565b6001600160a01b038216613c49576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610957565b5f613c5583835f61277f565b90506001600160a01b03811615610fab576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610957565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310613ce2577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310613d0e576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613d2c57662386f26fc10000830492506010015b6305f5e1008310613d44576305f5e100830492506008015b6127108310613d5857612710830492506004015b60648310613d6a576064830492506002015b600a831061082b5760010192915050565b82545f906fffffffffffffffffffffffffffffffff1681613da667ffffffffffffffff861683614041565b90505f613dbd8567ffffffffffffffff1684614041565b90505b81811115613df5575f818152600188016020526040902054613de290856149be565b9350613def6001826149ab565b16613dc0565b8082118015613e0357508315155b15613e38575f828152600188016020526040902054613e2290856149ab565b9350613e2f6001836149ab565b82169150613df5565b5050509392505050565b613e4d838383614050565b610fab576001600160a01b038316613e94576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610957565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610957565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f3057507f000000000000000000000000000000000000000000000000000000000000000046145b15613f5a57507f000000000000000000000000000000000000000000000000000000000000000090565b612ee0604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f81111561082b576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f82821882841002821861197e565b5f6001600160a01b038316158015906140cb5750826001600160a01b0316846001600160a01b031614806140a857506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b806140cb57505f828152600660205260409020546001600160a01b038481169116145b949350505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114610969575f5ffd5b5f60208284031215614110575f5ffd5b813561197e816140d3565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61197e602083018461411b565b5f6020828403121561416b575f5ffd5b5035919050565b80356001600160a01b0381168114614188575f5ffd5b919050565b5f5f6040838503121561419e575f5ffd5b6141a783614172565b946020939093013593505050565b5f5f5f606084860312156141c7575f5ffd5b6141d084614172565b92506141de60208501614172565b929592945050506040919091013590565b803567ffffffffffffffff81168114614188575f5ffd5b5f60208284031215614216575f5ffd5b61197e826141ef565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110614281577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161082b828461424c565b5f5f83601f8401126142a3575f5ffd5b50813567ffffffffffffffff8111156142ba575f5ffd5b6020830191508360208260051b85010111156142d4575f5ffd5b9250929050565b5f606082840312156142eb575f5ffd5b50919050565b5f5f5f5f5f60808688031215614305575f5ffd5b61430e866141ef565b9450602086013567ffffffffffffffff811115614329575f5ffd5b61433588828901614293565b90955093505060408601359150606086013567ffffffffffffffff81111561435b575f5ffd5b614367888289016142db565b9150509295509295909350565b5f5f5f5f60608587031215614387575f5ffd5b843567ffffffffffffffff81111561439d575f5ffd5b6143a987828801614293565b90955093505060208501359150604085013567ffffffffffffffff8111156143cf575f5ffd5b6143db878288016142db565b91505092959194509250565b5f602082840312156143f7575f5ffd5b61197e82614172565b5f5f83601f840112614410575f5ffd5b50813567ffffffffffffffff811115614427575f5ffd5b6020830191508360208285010111156142d4575f5ffd5b5f5f5f60408486031215614450575f5ffd5b614459846141ef565b9250602084013567ffffffffffffffff811115614474575f5ffd5b61448086828701614400565b9497909650939450505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6144c760e083018961411b565b82810360408401526144d9818961411b565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561452e578351835260209384019390920191600101614510565b50909b9a5050505050505050505050565b5f5f5f60408486031215614551575f5ffd5b83359250602084013567ffffffffffffffff811115614474575f5ffd5b8015158114610969575f5ffd5b5f5f6040838503121561458c575f5ffd5b61459583614172565b915060208301356145a58161456e565b809150509250929050565b5f5f604083850312156145c1575f5ffd5b6145ca836141ef565b91506145d8602084016141ef565b90509250929050565b602080825282518282018190525f918401906040840190835b8181101561467c57835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a081015161465c60a086018261424c565b5060c090810151908401526020939093019260e0909201916001016145fa565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f608085870312156146c7575f5ffd5b6146d085614172565b93506146de60208601614172565b925060408501359150606085013567ffffffffffffffff811115614700575f5ffd5b8501601f81018713614710575f5ffd5b803567ffffffffffffffff81111561472a5761472a614687565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211171561475a5761475a614687565b604052818152828201602001891015614771575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f604083850312156147a3575f5ffd5b6147ac83614172565b91506145d860208401614172565b5f5f5f5f5f60a086880312156147ce575f5ffd5b6147d7866141ef565b94506147e5602087016141ef565b935060408601356fffffffffffffffffffffffffffffffff81168114614809575f5ffd5b925060608601359150608086013567ffffffffffffffff81111561435b575f5ffd5b600181811c9082168061483f57607f821691505b6020821081036142eb577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f60208284031215614886575f5ffd5b815161197e8161456e565b5f8184825b8581101561467c5767ffffffffffffffff6148b0836141ef565b1683526020928301929190910190600101614896565b803564ffffffffff81168114614188575f5ffd5b5f602082840312156148ea575f5ffd5b61197e826148c6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561082b5761082b6148f3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6effffffffffffffffffffffffffffff818116838216019081111561082b5761082b6148f3565b5f602082840312156149a4575f5ffd5b5051919050565b8181038181111561082b5761082b6148f3565b8082018082111561082b5761082b6148f3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614a31577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f5f60408385031215614a47575f5ffd5b505080516020909101519092909150565b67ffffffffffffffff828116828216039081111561082b5761082b6148f3565b5f67ffffffffffffffff821667ffffffffffffffff8103614a9b57614a9b6148f3565b60010192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561082b5761082b6148f3565b5f81518060208401855e5f93019283525090919050565b5f6140cb614af18386614acc565b84614acc565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8281526040602082015267ffffffffffffffff614b3c836141ef565b16604082015264ffffffffff614b54602084016148c6565b1660608201525f60408301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b8f575f5ffd5b830160208101903567ffffffffffffffff811115614bab575f5ffd5b803603821315614bb9575f5ffd5b6060608085015261184860a085018284614af7565b5f5f85851115614bdc575f5ffd5b83861115614be8575f5ffd5b5050820193919092039150565b8035602083101561082b575f19602084900360031b1b1692915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611d04577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b5f65ffffffffffff821665ffffffffffff8103614a9b57614a9b6148f3565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f611848608083018461411b565b5f60208284031215614cdc575f5ffd5b815161197e816140d3565b6effffffffffffffffffffffffffffff828116828216039081111561082b5761082b6148f3565b808202811582820484141761082b5761082b6148f3565b5f61197e8284614acc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015614dc2577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056";
