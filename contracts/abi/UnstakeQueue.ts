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
    "name": "ZeroRecipient",
    "inputs": []
  }
] as const;

export const unstakeQueueBytecode =
  "0x610220604052348015610010575f5ffd5b5060405161488538038061488583398101604081905261002f9161028b565b6040518060400160405280601481526020017f614b534d20756e7374616b65207265636569707400000000000000000000000081525060405180604001604052806006815260200165756e614b534d60d01b8152508660405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100cb8261022e60201b60201c565b610120526100d88161022e565b61014052815160208084019190912060e052815190820120610100524660a05261016460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101608190526040805163900cf0cf60e01b8152905163900cf0cf916004808201926020929091908290030181865afa1580156101b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101da91906102f7565b6001600160401b0316610180525060026101f483826103c7565b50600361020182826103c7565b5050506001600160a01b039384166101a052919092166101c05260ff9091166101e05261020052506104dd565b5f5f829050601f81511115610261578260405163305a27a960e01b81526004016102589190610485565b60405180910390fd5b805161026c826104ba565b179392505050565b6001600160a01b0381168114610288575f5ffd5b50565b5f5f5f5f5f60a0868803121561029f575f5ffd5b85516102aa81610274565b60208701519095506102bb81610274565b60408701519094506102cc81610274565b606087015190935060ff811681146102e2575f5ffd5b80925050608086015190509295509295909350565b5f60208284031215610307575f5ffd5b81516001600160401b038116811461031d575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061034c57607f821691505b60208210810361036a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103c257828211156103c257805f5260205f20601f840160051c602085101561039b57505f5b90810190601f840160051c035f5b818110156103be575f838201556001016103a9565b5050505b505050565b81516001600160401b038111156103e0576103e0610324565b6103f4816103ee8454610338565b84610370565b6020601f821160018114610426575f831561040f5750848201515b5f19600385901b1c1916600184901b17845561047e565b5f84815260208120601f198516915b828110156104555787850151825560209485019460019092019101610435565b508482101561047257868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561036a575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516142c06105c55f395f818161036101528181612203015261225801525f81816102f4015281816129b50152612a0e01525f81816102cd0152818161093c0152610c2301525f818161059901528181610f36015281816112a0015281816118240152818161219601526124cc01525f8181610a05015261171d01525f81816105240152611e7601525f61212a01525f6120fa01525f61356d01525f61354501525f6134a001525f6134ca01525f6134f401526142c05ff3fe608060405234801561000f575f5ffd5b5060043610610201575f3560e01c80638497951111610123578063bfbd4f79116100b8578063cd9deaca11610088578063e17428311161006e578063e174283114610546578063e985e9c514610559578063fc0c546a14610594575f5ffd5b8063cd9deaca1461050b578063d864e7401461051f575f5ffd5b8063bfbd4f79146104bf578063c0ac9d32146104d2578063c27fc47c146104e5578063c87b56dd146104f8575f5ffd5b806395d89b41116100f357806395d89b4114610471578063a22cb46514610479578063a8aa89e11461048c578063b88d4fde146104ac575f5ffd5b8063849795111461040957806384b0196e1461041c57806389a966c8146104375780638ff44a481461045e575f5ffd5b80634929d3d5116101995780635726c2bb116101695780635726c2bb146103835780636352211e146103bc57806369fc9145146103cf57806370a08231146103f6575f5ffd5b80634929d3d5146102ef5780634a597c84146103285780634c125e791461033b57806351bf4c491461035c575f5ffd5b806323b872dd116101d457806323b872dd1461028257806338e1d9a11461029557806342842e0e146102b557806348547d69146102c8575f5ffd5b806301ffc9a71461020557806306fdde031461022d578063081812fc14610242578063095ea7b31461026d575b5f5ffd5b6102186102133660046136bc565b6105bb565b60405190151581526020015b60405180910390f35b61023561069f565b6040516102249190613705565b610255610250366004613717565b61072f565b6040516001600160a01b039091168152602001610224565b61028061027b366004613749565b610756565b005b610280610290366004613771565b610765565b6102a86102a33660046137c2565b610825565b6040516102249190613841565b6102806102c3366004613771565b6109c0565b6102557f000000000000000000000000000000000000000000000000000000000000000081565b6103167f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610224565b610280610336366004613894565b6109df565b61034e6103493660046137c2565b610cf2565b604051908152602001610224565b61034e7f000000000000000000000000000000000000000000000000000000000000000081565b6008546103a39068010000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610224565b6102556103ca366004613717565b611000565b61034e7f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce5249581565b61034e61040436600461393c565b61100a565b61034e6104173660046137c2565b611068565b610424611205565b6040516102249796959493929190613955565b61034e7ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea081565b6103a361046c366004613a07565b611263565b61023561131a565b610280610487366004613a5c565b611329565b61049f61049a366004613a91565b611334565b6040516102249190613ac2565b6102806104ba366004613b95565b61160e565b6102806104cd366004613c73565b611626565b6102806104e0366004613d03565b611a66565b61034e6104f33660046137c2565b611bc8565b610235610506366004613717565b611ca5565b6008546103a39067ffffffffffffffff1681565b6102557f000000000000000000000000000000000000000000000000000000000000000081565b6103a3610554366004613a07565b611d15565b610218610567366004613d39565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b6102557f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd00000000000000000000000000000000000000000000000000000000148061064d57507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061069957507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b6060600280546106ae90613d61565b80601f01602080910402602001604051908101604052809291908181526020018280546106da90613d61565b80156107255780601f106106fc57610100808354040283529160200191610725565b820191905f5260205f20905b81548152906001019060200180831161070857829003601f168201915b5050505050905090565b5f61073982611d21565b505f828152600660205260409020546001600160a01b0316610699565b610761828233611d72565b5050565b6001600160a01b0382166107ac576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b5f6107b8838333611d7f565b9050836001600160a01b0316816001600160a01b03161461081f576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b03808616600483015260248201849052821660448201526064016107a3565b50505050565b5f67ffffffffffffffff8216158061084c575060085467ffffffffffffffff908116908316115b1561088f576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016107a3565b67ffffffffffffffff82165f908152600b60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff16156108d957506003919050565b60085467ffffffffffffffff680100000000000000009091048116908316111561090457505f919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610989573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ad9190613db2565b6109b8576001610699565b600292915050565b6109da83838360405180602001604052805f81525061160e565b505050565b610a9e7ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea07f00000000000000000000000000000000000000000000000000000000000000008787604051602001610a37929190613dcd565b6040516020818303038152906040528051906020012086604051602001610a81949392919093845267ffffffffffffffff9290921660208401526040830152606082015260800190565b604051602081830303815290604052805190602001208383611e74565b5f5b84811015610cea575f868683818110610abb57610abb613e02565b9050602002016020810190610ad091906137c2565b905067ffffffffffffffff81161580610b04575060085467ffffffffffffffff680100000000000000009091048116908216115b80610b48575067ffffffffffffffff81165f908152600b60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b15610b8b576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016107a3565b67ffffffffffffffff81165f908152600b60205260408120600101549003610beb576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016107a3565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b158015610c6c575f5ffd5b505af1158015610c7e573d5f5f3e3d5ffd5b50505050610c958167ffffffffffffffff16611efd565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec13610cca83611068565b60408051918252602082018990520160405180910390a250600101610aa0565b505050505050565b67ffffffffffffffff81165f908152600460205260408120546001600160a01b03163314610d5e576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201523360248201526044016107a3565b60085467ffffffffffffffff68010000000000000000909104811690831611610dbf576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016107a3565b5f610dc983611bc8565b67ffffffffffffffff84165f908152600b6020526040902080547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d0100000000000000000000000000000000000000000000000000000000001790559050610e3281611f4e565b60088054601090610e6a90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613e5c565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550610eb683826009611fa79092919063ffffffff16565b610ec98367ffffffffffffffff16611efd565b67ffffffffffffffff8381165f908152600b6020526040908190205490517f149fe3740000000000000000000000000000000000000000000000000000000081523360048201526024810184905270010000000000000000000000000000000090910490911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063149fe374906064016020604051808303815f875af1158015610f84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa89190613e84565b91503367ffffffffffffffff84167fe537cba5cae1b24fd940edf392d8ba7d5dffd287a2ff691df5f48b3d80be5a3d84610fe28186613e9b565b6040805192835260208301919091520160405180910390a350919050565b5f61069982611d21565b5f6001600160a01b03821661104d576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f60048201526024016107a3565b506001600160a01b03165f9081526005602052604090205490565b5f5f61107383611bc8565b60085490915067ffffffffffffffff68010000000000000000909104811690841611806110d9575067ffffffffffffffff83165f908152600b60205260409020547d010000000000000000000000000000000000000000000000000000000000900460ff165b156110e657505f92915050565b600c545f9081906110f990600190613e9b565b90505b80821015611172575f60026111118385613eae565b61111b9190613eee565b90508567ffffffffffffffff16600c828154811061113b5761113b613e02565b5f9182526020909120015467ffffffffffffffff16101561116857611161816001613eae565b925061116c565b8091505b506110fc565b5f600c838154811061118657611186613e02565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff6801000000000000000082048116948301859052740100000000000000000000000000000000000000009091041691810182905292506111fb91869190612043565b9695505050505050565b5f6060805f5f5f60606112166120f3565b61121e612123565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040517f6bbf5f85000000000000000000000000000000000000000000000000000000008152600481018490525f90611310906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636bbf5f8590602401602060405180830381865afa1580156112e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113099190613e84565b848461214e565b90505b9392505050565b6060600380546106ae90613d61565b61076133838361258f565b606067ffffffffffffffff8316158061135c575060085467ffffffffffffffff908116908316115b156113b85767ffffffffffffffff8316156113775781611379565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016107a3565b8267ffffffffffffffff168267ffffffffffffffff1610610699576113dd8383613f26565b6113e8906001613f46565b67ffffffffffffffff1667ffffffffffffffff81111561140a5761140a613b68565b60405190808252806020026020018201604052801561146f57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f199092019101816114285790505b509050825b8267ffffffffffffffff168167ffffffffffffffff16116116075767ffffffffffffffff8181165f818152600b60209081526040808320815160a08101835281546fffffffffffffffffffffffffffffffff811682527001000000000000000000000000000000008104909716818501527801000000000000000000000000000000000000000000000000870464ffffffffff16818401527d01000000000000000000000000000000000000000000000000000000000090960460ff1615156060870152600101546080860152805160e0810182528481529383526004825290912054908201906001600160a01b03166001600160a01b031681526020018260800151815260200161158584611bc8565b8152602001826040015164ffffffffff1681526020016115a484610825565b60038111156115b5576115b56137db565b81526020016115c384611068565b9052836115d08785613f26565b67ffffffffffffffff16815181106115ea576115ea613e02565b6020026020010181905250508061160090613f66565b9050611474565b5092915050565b611619848484610765565b61081f33858585856126a6565b60085467ffffffffffffffff878116680100000000000000009092041614158061166457508567ffffffffffffffff168567ffffffffffffffff1611155b8061167e575060085467ffffffffffffffff908116908616115b156116e8576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808916600483015280881660248301526801000000000000000083048116604483015290911660648201526084016107a3565b604080517f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce52495602082015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811692820192909252818816606082015290861660808201526fffffffffffffffffffffffffffffffff851660a082015260c081018490526117809060e001610a81565b67ffffffffffffffff8087165f908152600b602052604080822054928816825281205490916117c4916fffffffffffffffffffffffffffffffff9182169116613f92565b6fffffffffffffffffffffffffffffffff1690506117e28787612841565b6117ec9082613e9b565b90505f811561189b576040517f578e9825000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063578e9825906024016020604051808303815f875af1158015611872573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118969190613e84565b61189d565b5f5b9050856fffffffffffffffffffffffffffffffff16811115611906576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff871660248201526044016107a3565b866008806101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550600c60405180606001604052808967ffffffffffffffff16815260200161195485612906565b6bffffffffffffffffffffffff16815260200161197084612906565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518b82168152928301859052908201839052606082018790528816907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a25050505050505050565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611ad2576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201523360248201526044016107a3565b60085467ffffffffffffffff68010000000000000000909104811690841611801590611b18575067ffffffffffffffff83165f908152600b602052604090206001015415155b15611b5b576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016107a3565b5f611b668383612957565b67ffffffffffffffff85165f818152600b60205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a65290611bba9084815260200190565b60405180910390a250505050565b5f67ffffffffffffffff82161580611bef575060085467ffffffffffffffff908116908316115b15611c32576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016107a3565b600b5f611c40600185613f26565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600b909352912054611c8d916fffffffffffffffffffffffffffffffff9081169116613f92565b6fffffffffffffffffffffffffffffffff1692915050565b6060611cb082611d21565b505f611cc660408051602081019091525f815290565b90505f815111611ce45760405180602001604052805f815250611313565b80611cee84612b48565b604051602001611cff929190613fd1565b6040516020818303038152906040529392505050565b5f61131084848461214e565b5f818152600460205260408120546001600160a01b031680610699576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018490526024016107a3565b6109da8383836001612be5565b5f611d8b848484612d38565b90506001600160a01b0381161580611daa57506001600160a01b038416155b611313575f611db884612e42565b60085490915067ffffffffffffffff68010000000000000000909104811690821611611e1c576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016107a3565b67ffffffffffffffff81165f818152600b60209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166312174917611eac85612e91565b84846040518463ffffffff1660e01b8152600401611ecc93929190613fe5565b5f6040518083038186803b158015611ee2575f5ffd5b505afa158015611ef4573d5f5f3e3d5ffd5b50505050505050565b5f611f095f835f611d7f565b90506001600160a01b038116610761576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018390526024016107a3565b5f6fffffffffffffffffffffffffffffffff821115611fa3576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260806004820152602481018390526044016107a3565b5090565b82546fffffffffffffffffffffffffffffffff1667ffffffffffffffff8316811015611fe557611fe284828567ffffffffffffffff16612ed8565b90505b67ffffffffffffffff83165b81811161203c575f81815260018601602052604081208054859290612017908490613eae565b90915550612029905081196001613eae565b61203590821682613eae565b9050611ff1565b5050505050565b5f5f5f6120508686612f75565b91509150815f036120745783818161206a5761206a613ec1565b0492505050611313565b81841161208b5761208b6003851502601118612f91565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b606061211e7f0000000000000000000000000000000000000000000000000000000000000000612fa2565b905090565b606061211e7f0000000000000000000000000000000000000000000000000000000000000000612fa2565b5f5f61215a8484612957565b6040517f50658d66000000000000000000000000000000000000000000000000000000008152600481018790529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906350658d6690602401602060405180830381865afa1580156121db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121ff9190613e84565b90507f0000000000000000000000000000000000000000000000000000000000000000811015612284576040517feab60d97000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201526044016107a3565b600880545f9061229d9067ffffffffffffffff16613f66565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905592506040518060a0016040528061231e88600b5f6001896122e39190613f26565b67ffffffffffffffff16815260208101919091526040015f205461231991906fffffffffffffffffffffffffffffffff16613eae565b611f4e565b6fffffffffffffffffffffffffffffffff16815260200161233e83612e42565b67ffffffffffffffff16815260200161235642612fdf565b64ffffffffff90811682525f6020808401829052604093840187905267ffffffffffffffff8881168352600b825291849020855181549287015187870151606089015115157d010000000000000000000000000000000000000000000000000000000000027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91909716780100000000000000000000000000000000000000000000000002167fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff91909516700100000000000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009094166fffffffffffffffffffffffffffffffff90921691909117929092179190911691909117919091178155608090920151600190920191909155517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044015f604051808303815f87803b15801561250d575f5ffd5b505af115801561251f573d5f5f3e3d5ffd5b50505050612537338467ffffffffffffffff16613029565b6040805183815260208101889052908101829052339067ffffffffffffffff8516907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350509392505050565b6001600160a01b0383166125d1576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f60048201526024016107a3565b6001600160a01b03821661261c576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016107a3565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b1561203c576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a029061270190889088908790879060040161401a565b6020604051808303815f875af192505050801561273b575060408051601f3d908101601f1916820190925261273891810190614050565b60015b6127bb573d808015612768576040519150601f19603f3d011682016040523d82523d5f602084013e61276d565b606091505b5080515f036127b3576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016107a3565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014610cea576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016107a3565b6008545f9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1680820361287c575f915050610699565b60085467ffffffffffffffff8481169116146128a35761289e600985856130bc565b6128b7565b806fffffffffffffffffffffffffffffffff165b91506128c282611f4e565b6128cc9082613f92565b600880546fffffffffffffffffffffffffffffffff9283167001000000000000000000000000000000000292169190911790555092915050565b5f6bffffffffffffffffffffffff821115611fa3576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260606004820152602481018390526044016107a3565b5f60238214612995576040517f6dafeb71000000000000000000000000000000000000000000000000000000008152600481018390526024016107a3565b5f83835f8181106129a8576129a8613e02565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff168114612a3b576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f00000000000000000000000000000000000000000000000000000000000000001660248201526044016107a3565b612a4960216001858761406b565b612a5291614092565b91505f829003612a8e576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612a9d60236021868861406b565b612aa6916140af565b90505f612ab38385613183565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612b3f576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff0000000000000000000000000000000000000000000000000000000000008084166004830152821660248201526044016107a3565b50505092915050565b60605f612b548361331d565b60010190505f8167ffffffffffffffff811115612b7357612b73613b68565b6040519080825280601f01601f191660200182016040528015612b9d576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a8504945084612ba757509392505050565b8080612bf957506001600160a01b03821615155b15612cf1575f612c0884611d21565b90506001600160a01b03831615801590612c345750826001600160a01b0316816001600160a01b031614155b8015612c6557506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b15612ca7576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016107a3565b8115612cef5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f828152600460205260408120546001600160a01b0390811690831615612d6457612d648184866133fe565b6001600160a01b03811615612d9e57612d7f5f855f5f612be5565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b03851615612dcc576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff821115611fa357604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016107a3565b5f610699612e9d613494565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f828152600184016020526040812054838203612ef457600193505b82841015612f2757612f07600285614114565b93508015612f22575f84815260018601602052604090208190555b612ef4565b612f3084611f4e565b85547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617909455509092915050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f612fae836135bd565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f64ffffffffff821115611fa3576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016107a3565b6001600160a01b03821661306b576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024016107a3565b5f61307783835f611d7f565b90506001600160a01b038116156109da576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f60048201526024016107a3565b82545f906fffffffffffffffffffffffffffffffff16816130e767ffffffffffffffff8616836135fd565b90505f6130fe8567ffffffffffffffff16846135fd565b90505b81811115613136575f8181526001880160205260409020546131239085613eae565b9350613130600182613e9b565b16613101565b808211801561314457508315155b15613179575f8281526001880160205260409020546131639085613e9b565b9350613170600183613e9b565b82169150613136565b5050509392505050565b6040517f535335385052450000000000000000000000000000000000000000000000000060208201527fff0000000000000000000000000000000000000000000000000000000000000060f884901b166027820152602881018290525f90819060480160405160208183030381529060405290505f815160806132069190613e9b565b67ffffffffffffffff81111561321e5761321e613b68565b6040519080825280601f01601f191660200182016040528015613248576020820181803683370190505b5090505f5f60096001600160a01b0316600c6040518060600160405280604081526020016142806040913986516040516132939392918991899160f81b905f9060019060200161412b565b60408051601f19818403018152908290526132ad916141db565b5f60405180830381855afa9150503d805f81146132e5576040519150601f19603f3d011682016040523d82523d5f602084013e6132ea565b606091505b50915091508180156132fd575080516040145b613309576133096141e6565b61331281614213565b979650505050505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310613365577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310613391576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106133af57662386f26fc10000830492506010015b6305f5e10083106133c7576305f5e100830492506008015b61271083106133db57612710830492506004015b606483106133ed576064830492506002015b600a83106106995760010192915050565b61340983838361360c565b6109da576001600160a01b038316613450576040517f7e273289000000000000000000000000000000000000000000000000000000008152600481018290526024016107a3565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602481018290526044016107a3565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156134ec57507f000000000000000000000000000000000000000000000000000000000000000046145b1561351657507f000000000000000000000000000000000000000000000000000000000000000090565b61211e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115610699576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f828218828410028218611313565b5f6001600160a01b038316158015906113105750826001600160a01b0316846001600160a01b0316148061366457506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b806113105750505f908152600660205260409020546001600160a01b03908116911614919050565b7fffffffff00000000000000000000000000000000000000000000000000000000811681146136b9575f5ffd5b50565b5f602082840312156136cc575f5ffd5b81356113138161368c565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61131360208301846136d7565b5f60208284031215613727575f5ffd5b5035919050565b80356001600160a01b0381168114613744575f5ffd5b919050565b5f5f6040838503121561375a575f5ffd5b6137638361372e565b946020939093013593505050565b5f5f5f60608486031215613783575f5ffd5b61378c8461372e565b925061379a6020850161372e565b929592945050506040919091013590565b803567ffffffffffffffff81168114613744575f5ffd5b5f602082840312156137d2575f5ffd5b611313826137ab565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6004811061383d577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016106998284613808565b5f5f83601f84011261385f575f5ffd5b50813567ffffffffffffffff811115613876575f5ffd5b60208301915083602082850101111561388d575f5ffd5b9250929050565b5f5f5f5f5f606086880312156138a8575f5ffd5b853567ffffffffffffffff8111156138be575f5ffd5b8601601f810188136138ce575f5ffd5b803567ffffffffffffffff8111156138e4575f5ffd5b8860208260051b84010111156138f8575f5ffd5b6020918201965094508601359250604086013567ffffffffffffffff81111561391f575f5ffd5b61392b8882890161384f565b969995985093965092949392505050565b5f6020828403121561394c575f5ffd5b6113138261372e565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61398f60e08301896136d7565b82810360408401526139a181896136d7565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156139f65783518352602093840193909201916001016139d8565b50909b9a5050505050505050505050565b5f5f5f60408486031215613a19575f5ffd5b83359250602084013567ffffffffffffffff811115613a36575f5ffd5b613a428682870161384f565b9497909650939450505050565b80151581146136b9575f5ffd5b5f5f60408385031215613a6d575f5ffd5b613a768361372e565b91506020830135613a8681613a4f565b809150509250929050565b5f5f60408385031215613aa2575f5ffd5b613aab836137ab565b9150613ab9602084016137ab565b90509250929050565b602080825282518282018190525f918401906040840190835b81811015613b5d57835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a0810151613b3d60a0860182613808565b5060c090810151908401526020939093019260e090920191600101613adb565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f60808587031215613ba8575f5ffd5b613bb18561372e565b9350613bbf6020860161372e565b925060408501359150606085013567ffffffffffffffff811115613be1575f5ffd5b8501601f81018713613bf1575f5ffd5b803567ffffffffffffffff811115613c0b57613c0b613b68565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff82111715613c3b57613c3b613b68565b604052818152828201602001891015613c52575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f5f5f5f60a08789031215613c88575f5ffd5b613c91876137ab565b9550613c9f602088016137ab565b945060408701356fffffffffffffffffffffffffffffffff81168114613cc3575f5ffd5b935060608701359250608087013567ffffffffffffffff811115613ce5575f5ffd5b613cf189828a0161384f565b979a9699509497509295939492505050565b5f5f5f60408486031215613d15575f5ffd5b613d1e846137ab565b9250602084013567ffffffffffffffff811115613a36575f5ffd5b5f5f60408385031215613d4a575f5ffd5b613d538361372e565b9150613ab96020840161372e565b600181811c90821680613d7557607f821691505b602082108103613dac577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b5f60208284031215613dc2575f5ffd5b815161131381613a4f565b5f8184825b85811015613b5d5767ffffffffffffffff613dec836137ab565b1683526020928301929190910190600101613dd2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff818116838216019081111561069957610699613e2f565b5f60208284031215613e94575f5ffd5b5051919050565b8181038181111561069957610699613e2f565b8082018082111561069957610699613e2f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613f21577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b67ffffffffffffffff828116828216039081111561069957610699613e2f565b67ffffffffffffffff818116838216019081111561069957610699613e2f565b5f67ffffffffffffffff821667ffffffffffffffff8103613f8957613f89613e2f565b60010192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561069957610699613e2f565b5f81518060208401855e5f93019283525090919050565b5f611310613fdf8386613fba565b84613fba565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f6111fb60808301846136d7565b5f60208284031215614060575f5ffd5b81516113138161368c565b5f5f85851115614079575f5ffd5b83861115614085575f5ffd5b5050820193919092039150565b80356020831015610699575f19602084900360031b1b1692915050565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611607577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b808202811582820484141761069957610699613e2f565b7fffffffff000000000000000000000000000000000000000000000000000000008860e01b1681525f61417361416d614167600485018b613fba565b89613fba565b87613fba565b7fff0000000000000000000000000000000000000000000000000000000000000095861681527fffffffffffffffffffffffffffffff0000000000000000000000000000000000949094166001850152505060f81b9091166010820152601101949350505050565b5f6113138284613fba565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015614278577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056fe48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
