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
  "0x610220604052348015610010575f5ffd5b5060405161402838038061402883398101604081905261002f9161028b565b6040518060400160405280601481526020017f614b534d20756e7374616b65207265636569707400000000000000000000000081525060405180604001604052806006815260200165756e614b534d60d01b8152508660405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100cb8261022e60201b60201c565b610120526100d88161022e565b61014052815160208084019190912060e052815190820120610100524660a05261016460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101608190526040805163900cf0cf60e01b8152905163900cf0cf916004808201926020929091908290030181865afa1580156101b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101da91906102f7565b6001600160401b0316610180525060026101f483826103c7565b50600361020182826103c7565b5050506001600160a01b039384166101a052919092166101c05260ff9091166101e05261020052506104dd565b5f5f829050601f81511115610261578260405163305a27a960e01b81526004016102589190610485565b60405180910390fd5b805161026c826104ba565b179392505050565b6001600160a01b0381168114610288575f5ffd5b50565b5f5f5f5f5f60a0868803121561029f575f5ffd5b85516102aa81610274565b60208701519095506102bb81610274565b60408701519094506102cc81610274565b606087015190935060ff811681146102e2575f5ffd5b80925050608086015190509295509295909350565b5f60208284031215610307575f5ffd5b81516001600160401b038116811461031d575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061034c57607f821691505b60208210810361036a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103c257828211156103c257805f5260205f20601f840160051c602085101561039b57505f5b90810190601f840160051c035f5b818110156103be575f838201556001016103a9565b5050505b505050565b81516001600160401b038111156103e0576103e0610324565b6103f4816103ee8454610338565b84610370565b6020601f821160018114610426575f831561040f5750848201515b5f19600385901b1c1916600184901b17845561047e565b5f84815260208120601f198516915b828110156104555787850151825560209485019460019092019101610435565b508482101561047257868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561036a575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051613a6a6105be5f395f818161032601528181611c7e0152611cd301525f81816102da015281816122bc015261231501525f81816102b3015281816108c50152610b6801525f818161056c01528181610e930152818161138101528181611c110152611e8d01525f818161098e01526112c301525f81816104f701526119e601525f611ba501525f611b7501525f612d6501525f612d3d01525f612c9801525f612cc201525f612cec0152613a6a5ff3fe608060405234801561000f575f5ffd5b50600436106101e7575f3560e01c806384b0196e11610109578063c0ac9d321161009e578063d864e7401161006e578063d864e740146104f2578063e174283114610519578063e985e9c51461052c578063fc0c546a14610567575f5ffd5b8063c0ac9d32146104a5578063c27fc47c146104b8578063c87b56dd146104cb578063cd9deaca146104de575f5ffd5b8063a22cb465116100d9578063a22cb4651461044c578063a8aa89e11461045f578063b88d4fde1461047f578063bfbd4f7914610492575f5ffd5b806384b0196e146103ef57806389a966c81461040a5780638ff44a481461043157806395d89b4114610444575f5ffd5b80634929d3d51161017f5780636352211e1161014f5780636352211e1461038f57806369fc9145146103a257806370a08231146103c957806384979511146103dc575f5ffd5b80634929d3d5146102d55780634a597c841461030e57806351bf4c49146103215780635726c2bb14610356575f5ffd5b806323b872dd116101ba57806323b872dd1461026857806338e1d9a11461027b57806342842e0e1461029b57806348547d69146102ae575f5ffd5b806301ffc9a7146101eb57806306fdde0314610213578063081812fc14610228578063095ea7b314610253575b5f5ffd5b6101fe6101f9366004612ea5565b61058e565b60405190151581526020015b60405180910390f35b61021b610672565b60405161020a9190612eee565b61023b610236366004612f00565b610702565b6040516001600160a01b03909116815260200161020a565b610266610261366004612f32565b610729565b005b610266610276366004612f5a565b610738565b61028e610289366004612fab565b6107f8565b60405161020a919061302a565b6102666102a9366004612f5a565b610949565b61023b7f000000000000000000000000000000000000000000000000000000000000000081565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161020a565b61026661031c36600461307d565b610968565b6103487f000000000000000000000000000000000000000000000000000000000000000081565b60405190815260200161020a565b6008546103769068010000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161020a565b61023b61039d366004612f00565b610c37565b6103487f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce5249581565b6103486103d7366004613125565b610c41565b6103486103ea366004612fab565b610c9f565b6103f7610df8565b60405161020a979695949392919061313e565b6103487ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea081565b61037661043f3660046131f0565b610e56565b61021b610f0d565b61026661045a366004613245565b610f1c565b61047261046d36600461327a565b610f27565b60405161020a91906132ab565b61026661048d36600461337e565b6111b4565b6102666104a036600461345c565b6111cc565b6102666104b33660046134ec565b6115d6565b6103486104c6366004612fab565b611738565b61021b6104d9366004612f00565b611815565b6008546103769067ffffffffffffffff1681565b61023b7f000000000000000000000000000000000000000000000000000000000000000081565b6103766105273660046131f0565b611885565b6101fe61053a366004613522565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b61023b7f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd00000000000000000000000000000000000000000000000000000000148061062057507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061066c57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b6060600280546106819061354a565b80601f01602080910402602001604051908101604052809291908181526020018280546106ad9061354a565b80156106f85780601f106106cf576101008083540402835291602001916106f8565b820191905f5260205f20905b8154815290600101906020018083116106db57829003601f168201915b5050505050905090565b5f61070c82611891565b505f828152600660205260409020546001600160a01b031661066c565b6107348282336118e2565b5050565b6001600160a01b03821661077f576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b5f61078b8383336118ef565b9050836001600160a01b0316816001600160a01b0316146107f2576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610776565b50505050565b5f67ffffffffffffffff8216158061081f575060085467ffffffffffffffff908116908316115b15610862576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610776565b60085467ffffffffffffffff680100000000000000009091048116908316111561088d57505f919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610912573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610936919061359b565b61094157600161066c565b600292915050565b61096383838360405180602001604052805f8152506111b4565b505050565b610a277ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea07f000000000000000000000000000000000000000000000000000000000000000087876040516020016109c09291906135b6565b6040516020818303038152906040528051906020012086604051602001610a0a949392919093845267ffffffffffffffff9290921660208401526040830152606082015260800190565b6040516020818303038152906040528051906020012083836119e4565b5f5b84811015610c2f575f868683818110610a4457610a446135eb565b9050602002016020810190610a599190612fab565b905067ffffffffffffffff81161580610a8d575060085467ffffffffffffffff680100000000000000009091048116908216115b15610ad0576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610776565b67ffffffffffffffff81165f908152600960205260408120600101549003610b30576040517f340143f300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610776565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b158015610bb1575f5ffd5b505af1158015610bc3573d5f5f3e3d5ffd5b50505050610bda8167ffffffffffffffff16611a6d565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec13610c0f83610c9f565b60408051918252602082018990520160405180910390a250600101610a29565b505050505050565b5f61066c82611891565b5f6001600160a01b038216610c84576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b506001600160a01b03165f9081526005602052604090205490565b5f5f610caa83611738565b60085490915067ffffffffffffffff6801000000000000000090910481169084161115610cd957505f92915050565b600a545f908190610cec90600190613645565b90505b80821015610d65575f6002610d048385613658565b610d0e9190613698565b90508567ffffffffffffffff16600a8281548110610d2e57610d2e6135eb565b5f9182526020909120015467ffffffffffffffff161015610d5b57610d54816001613658565b9250610d5f565b8091505b50610cef565b5f600a8381548110610d7957610d796135eb565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff680100000000000000008204811694830185905274010000000000000000000000000000000000000000909104169181018290529250610dee91869190611abe565b9695505050505050565b5f6060805f5f5f6060610e09611b6e565b610e11611b9e565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040517f6bbf5f85000000000000000000000000000000000000000000000000000000008152600481018490525f90610f03906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636bbf5f8590602401602060405180830381865afa158015610ed8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610efc91906136d0565b8484611bc9565b90505b9392505050565b6060600380546106819061354a565b610734338383611f50565b606067ffffffffffffffff83161580610f4f575060085467ffffffffffffffff908116908316115b15610fab5767ffffffffffffffff831615610f6a5781610f6c565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610776565b8267ffffffffffffffff168267ffffffffffffffff161061066c57610fd083836136e7565b610fdb906001613707565b67ffffffffffffffff1667ffffffffffffffff811115610ffd57610ffd613351565b60405190808252806020026020018201604052801561106257816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f1990920191018161101b5790505b509050825b8267ffffffffffffffff168167ffffffffffffffff16116111ad5767ffffffffffffffff81165f818152600960209081526040808320815160608101835281546fffffffffffffffffffffffffffffffff81168252700100000000000000000000000000000000900464ffffffffff168185015260019091015481830152815160e08101835285815294845260048352922054919291908201906001600160a01b03166001600160a01b031681526020018260400151815260200161112b84611738565b8152602001826020015164ffffffffff16815260200161114a846107f8565b600281111561115b5761115b612fc4565b815260200161116984610c9f565b90528361117687856136e7565b67ffffffffffffffff1681518110611190576111906135eb565b602002602001018190525050806111a690613727565b9050611067565b5092915050565b6111bf848484610738565b6107f23385858585612067565b60085467ffffffffffffffff878116680100000000000000009092041614158061120a57508567ffffffffffffffff168567ffffffffffffffff1611155b80611224575060085467ffffffffffffffff908116908616115b1561128e576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80891660048301528088166024830152680100000000000000008304811660448301529091166064820152608401610776565b604080517f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce52495602082015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811692820192909252818816606082015290861660808201526fffffffffffffffffffffffffffffffff851660a082015260c081018490526113269060e001610a0a565b67ffffffffffffffff8087165f90815260096020526040808220549288168252812054909161136a916fffffffffffffffffffffffffffffffff9182169116613753565b6fffffffffffffffffffffffffffffffff1690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663578e9825836040518263ffffffff1660e01b81526004016113cd91815260200190565b6020604051808303815f875af11580156113e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061140d91906136d0565b9050856fffffffffffffffffffffffffffffffff16811115611476576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff87166024820152604401610776565b866008806101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550600a60405180606001604052808967ffffffffffffffff1681526020016114c485612209565b6bffffffffffffffffffffffff1681526020016114e084612209565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518b82168152928301859052908201839052606082018790528816907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a25050505050505050565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b03163314611642576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610776565b60085467ffffffffffffffff68010000000000000000909104811690841611801590611688575067ffffffffffffffff83165f9081526009602052604090206001015415155b156116cb576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610776565b5f6116d6838361225e565b67ffffffffffffffff85165f818152600960205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a6529061172a9084815260200190565b60405180910390a250505050565b5f67ffffffffffffffff8216158061175f575060085467ffffffffffffffff908116908316115b156117a2576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610776565b60095f6117b06001856136e7565b67ffffffffffffffff908116825260208083019390935260409182015f90812054918616815260099093529120546117fd916fffffffffffffffffffffffffffffffff9081169116613753565b6fffffffffffffffffffffffffffffffff1692915050565b606061182082611891565b505f61183660408051602081019091525f815290565b90505f8151116118545760405180602001604052805f815250610f06565b8061185e8461244f565b60405160200161186f929190613792565b6040516020818303038152906040529392505050565b5f610f03848484611bc9565b5f818152600460205260408120546001600160a01b03168061066c576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610776565b61096383838360016124ec565b5f6118fb84848461263f565b90506001600160a01b038116158061191a57506001600160a01b038416155b610f06575f61192884612749565b60085490915067ffffffffffffffff6801000000000000000090910481169082161161198c576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610776565b67ffffffffffffffff81165f818152600960209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166312174917611a1c85612798565b84846040518463ffffffff1660e01b8152600401611a3c939291906137a6565b5f6040518083038186803b158015611a52575f5ffd5b505afa158015611a64573d5f5f3e3d5ffd5b50505050505050565b5f611a795f835f6118ef565b90506001600160a01b038116610734576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610776565b5f5f5f611acb86866127df565b91509150815f03611aef57838181611ae557611ae561366b565b0492505050610f06565b818411611b0657611b0660038515026011186127fb565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060611b997f000000000000000000000000000000000000000000000000000000000000000061280c565b905090565b6060611b997f000000000000000000000000000000000000000000000000000000000000000061280c565b5f5f611bd5848461225e565b6040517f50658d66000000000000000000000000000000000000000000000000000000008152600481018790529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906350658d6690602401602060405180830381865afa158015611c56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c7a91906136d0565b90507f0000000000000000000000000000000000000000000000000000000000000000811015611cff576040517feab60d97000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610776565b600880545f90611d189067ffffffffffffffff16613727565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905592506040518060600160405280611d998860095f600189611d5e91906136e7565b67ffffffffffffffff16815260208101919091526040015f2054611d9491906fffffffffffffffffffffffffffffffff16613658565b612849565b6fffffffffffffffffffffffffffffffff168152602001611db94261289e565b64ffffffffff9081168252602091820185905267ffffffffffffffff86165f908152600983526040908190208451815494860151909316700100000000000000000000000000000000027fffffffffffffffffffffff0000000000000000000000000000000000000000009094166fffffffffffffffffffffffffffffffff9093169290921792909217815591810151600190920191909155517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044015f604051808303815f87803b158015611ece575f5ffd5b505af1158015611ee0573d5f5f3e3d5ffd5b50505050611ef8338467ffffffffffffffff166128e8565b6040805183815260208101889052908101829052339067ffffffffffffffff8516907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350509392505050565b6001600160a01b038316611f92576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b6001600160a01b038216611fdd576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610776565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b15612202576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a02906120c29088908890879087906004016137db565b6020604051808303815f875af19250505080156120fc575060408051601f3d908101601f191682019092526120f991810190613811565b60015b61217c573d808015612129576040519150601f19603f3d011682016040523d82523d5f602084013e61212e565b606091505b5080515f03612174576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610776565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014610c2f576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610776565b5050505050565b5f6bffffffffffffffffffffffff82111561225a576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610776565b5090565b5f6023821461229c576040517f6dafeb7100000000000000000000000000000000000000000000000000000000815260048101839052602401610776565b5f83835f8181106122af576122af6135eb565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff168114612342576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610776565b61235060216001858761382c565b61235991613853565b91505f829003612395576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6123a460236021868861382c565b6123ad91613870565b90505f6123ba838561297b565b90507fffff00000000000000000000000000000000000000000000000000000000000082811690821614612446576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff000000000000000000000000000000000000000000000000000000000000808416600483015282166024820152604401610776565b50505092915050565b60605f61245b83612b15565b60010190505f8167ffffffffffffffff81111561247a5761247a613351565b6040519080825280601f01601f1916602001820160405280156124a4576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a85049450846124ae57509392505050565b808061250057506001600160a01b03821615155b156125f8575f61250f84611891565b90506001600160a01b0383161580159061253b5750826001600160a01b0316816001600160a01b031614155b801561256c57506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b156125ae576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610776565b81156125f65783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f828152600460205260408120546001600160a01b039081169083161561266b5761266b818486612bf6565b6001600160a01b038116156126a5576126865f855f5f6124ec565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b038516156126d3576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff82111561225a57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610776565b5f61066c6127a4612c8c565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f61281883612db5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f6fffffffffffffffffffffffffffffffff82111561225a576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610776565b5f64ffffffffff82111561225a576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610776565b6001600160a01b03821661292a576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b5f61293683835f6118ef565b90506001600160a01b03811615610963576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b6040517f535335385052450000000000000000000000000000000000000000000000000060208201527fff0000000000000000000000000000000000000000000000000000000000000060f884901b166027820152602881018290525f90819060480160405160208183030381529060405290505f815160806129fe9190613645565b67ffffffffffffffff811115612a1657612a16613351565b6040519080825280601f01601f191660200182016040528015612a40576020820181803683370190505b5090505f5f60096001600160a01b0316600c604051806060016040528060408152602001613a2a604091398651604051612a8b9392918991899160f81b905f906001906020016138d5565b60408051601f1981840301815290829052612aa591613985565b5f60405180830381855afa9150503d805f8114612add576040519150601f19603f3d011682016040523d82523d5f602084013e612ae2565b606091505b5091509150818015612af5575080516040145b612b0157612b01613990565b612b0a816139bd565b979650505050505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310612b5d577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310612b89576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310612ba757662386f26fc10000830492506010015b6305f5e1008310612bbf576305f5e100830492506008015b6127108310612bd357612710830492506004015b60648310612be5576064830492506002015b600a831061066c5760010192915050565b612c01838383612df5565b610963576001600160a01b038316612c48576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610776565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610776565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612ce457507f000000000000000000000000000000000000000000000000000000000000000046145b15612d0e57507f000000000000000000000000000000000000000000000000000000000000000090565b611b99604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f81111561066c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6001600160a01b03831615801590610f035750826001600160a01b0316846001600160a01b03161480612e4d57506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b80610f035750505f908152600660205260409020546001600160a01b03908116911614919050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114612ea2575f5ffd5b50565b5f60208284031215612eb5575f5ffd5b8135610f0681612e75565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610f066020830184612ec0565b5f60208284031215612f10575f5ffd5b5035919050565b80356001600160a01b0381168114612f2d575f5ffd5b919050565b5f5f60408385031215612f43575f5ffd5b612f4c83612f17565b946020939093013593505050565b5f5f5f60608486031215612f6c575f5ffd5b612f7584612f17565b9250612f8360208501612f17565b929592945050506040919091013590565b803567ffffffffffffffff81168114612f2d575f5ffd5b5f60208284031215612fbb575f5ffd5b610f0682612f94565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110613026577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161066c8284612ff1565b5f5f83601f840112613048575f5ffd5b50813567ffffffffffffffff81111561305f575f5ffd5b602083019150836020828501011115613076575f5ffd5b9250929050565b5f5f5f5f5f60608688031215613091575f5ffd5b853567ffffffffffffffff8111156130a7575f5ffd5b8601601f810188136130b7575f5ffd5b803567ffffffffffffffff8111156130cd575f5ffd5b8860208260051b84010111156130e1575f5ffd5b6020918201965094508601359250604086013567ffffffffffffffff811115613108575f5ffd5b61311488828901613038565b969995985093965092949392505050565b5f60208284031215613135575f5ffd5b610f0682612f17565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61317860e0830189612ec0565b828103604084015261318a8189612ec0565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156131df5783518352602093840193909201916001016131c1565b50909b9a5050505050505050505050565b5f5f5f60408486031215613202575f5ffd5b83359250602084013567ffffffffffffffff81111561321f575f5ffd5b61322b86828701613038565b9497909650939450505050565b8015158114612ea2575f5ffd5b5f5f60408385031215613256575f5ffd5b61325f83612f17565b9150602083013561326f81613238565b809150509250929050565b5f5f6040838503121561328b575f5ffd5b61329483612f94565b91506132a260208401612f94565b90509250929050565b602080825282518282018190525f918401906040840190835b8181101561334657835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a081015161332660a0860182612ff1565b5060c090810151908401526020939093019260e0909201916001016132c4565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f60808587031215613391575f5ffd5b61339a85612f17565b93506133a860208601612f17565b925060408501359150606085013567ffffffffffffffff8111156133ca575f5ffd5b8501601f810187136133da575f5ffd5b803567ffffffffffffffff8111156133f4576133f4613351565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211171561342457613424613351565b60405281815282820160200189101561343b575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f5f5f5f60a08789031215613471575f5ffd5b61347a87612f94565b955061348860208801612f94565b945060408701356fffffffffffffffffffffffffffffffff811681146134ac575f5ffd5b935060608701359250608087013567ffffffffffffffff8111156134ce575f5ffd5b6134da89828a01613038565b979a9699509497509295939492505050565b5f5f5f604084860312156134fe575f5ffd5b61350784612f94565b9250602084013567ffffffffffffffff81111561321f575f5ffd5b5f5f60408385031215613533575f5ffd5b61353c83612f17565b91506132a260208401612f17565b600181811c9082168061355e57607f821691505b602082108103613595577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b5f602082840312156135ab575f5ffd5b8151610f0681613238565b5f8184825b858110156133465767ffffffffffffffff6135d583612f94565b16835260209283019291909101906001016135bb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561066c5761066c613618565b8082018082111561066c5761066c613618565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826136cb577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f602082840312156136e0575f5ffd5b5051919050565b67ffffffffffffffff828116828216039081111561066c5761066c613618565b67ffffffffffffffff818116838216019081111561066c5761066c613618565b5f67ffffffffffffffff821667ffffffffffffffff810361374a5761374a613618565b60010192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561066c5761066c613618565b5f81518060208401855e5f93019283525090919050565b5f610f036137a0838661377b565b8461377b565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f610dee6080830184612ec0565b5f60208284031215613821575f5ffd5b8151610f0681612e75565b5f5f8585111561383a575f5ffd5b83861115613846575f5ffd5b5050820193919092039150565b8035602083101561066c575f19602084900360031b1b1692915050565b80357fffff00000000000000000000000000000000000000000000000000000000000081169060028410156111ad577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b7fffffffff000000000000000000000000000000000000000000000000000000008860e01b1681525f61391d613917613911600485018b61377b565b8961377b565b8761377b565b7fff0000000000000000000000000000000000000000000000000000000000000095861681527fffffffffffffffffffffffffffffff0000000000000000000000000000000000949094166001850152505060f81b9091166010820152601101949350505050565b5f610f06828461377b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff000000000000000000000000000000000000000000000000000000000000811691906002821015613a22577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056fe48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
