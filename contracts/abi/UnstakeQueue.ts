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
  "0x610220604052348015610010575f5ffd5b50604051613fc8380380613fc883398101604081905261002f9161028b565b6040518060400160405280601481526020017f614b534d20756e7374616b65207265636569707400000000000000000000000081525060405180604001604052806006815260200165756e614b534d60d01b8152508660405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100cb8261022e60201b60201c565b610120526100d88161022e565b61014052815160208084019190912060e052815190820120610100524660a05261016460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166101608190526040805163900cf0cf60e01b8152905163900cf0cf916004808201926020929091908290030181865afa1580156101b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101da91906102f7565b6001600160401b0316610180525060026101f483826103c7565b50600361020182826103c7565b5050506001600160a01b039384166101a052919092166101c05260ff9091166101e05261020052506104dd565b5f5f829050601f81511115610261578260405163305a27a960e01b81526004016102589190610485565b60405180910390fd5b805161026c826104ba565b179392505050565b6001600160a01b0381168114610288575f5ffd5b50565b5f5f5f5f5f60a0868803121561029f575f5ffd5b85516102aa81610274565b60208701519095506102bb81610274565b60408701519094506102cc81610274565b606087015190935060ff811681146102e2575f5ffd5b80925050608086015190509295509295909350565b5f60208284031215610307575f5ffd5b81516001600160401b038116811461031d575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061034c57607f821691505b60208210810361036a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103c257828211156103c257805f5260205f20601f840160051c602085101561039b57505f5b90810190601f840160051c035f5b818110156103be575f838201556001016103a9565b5050505b505050565b81516001600160401b038111156103e0576103e0610324565b6103f4816103ee8454610338565b84610370565b6020601f821160018114610426575f831561040f5750848201515b5f19600385901b1c1916600184901b17845561047e565b5f84815260208120601f198516915b828110156104555787850151825560209485019460019092019101610435565b508482101561047257868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561036a575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051613a0a6105be5f395f818161032601528181611c1e0152611c7301525f81816102da0152818161225c01526122b501525f81816102b3015281816108c50152610b0801525f818161056c01528181610e330152818161132101528181611bb10152611e2d01525f818161098e015261126301525f81816104f7015261198601525f611b4501525f611b1501525f612d0501525f612cdd01525f612c3801525f612c6201525f612c8c0152613a0a5ff3fe608060405234801561000f575f5ffd5b50600436106101e7575f3560e01c806384b0196e11610109578063c0ac9d321161009e578063d864e7401161006e578063d864e740146104f2578063e174283114610519578063e985e9c51461052c578063fc0c546a14610567575f5ffd5b8063c0ac9d32146104a5578063c27fc47c146104b8578063c87b56dd146104cb578063cd9deaca146104de575f5ffd5b8063a22cb465116100d9578063a22cb4651461044c578063a8aa89e11461045f578063b88d4fde1461047f578063bfbd4f7914610492575f5ffd5b806384b0196e146103ef57806389a966c81461040a5780638ff44a481461043157806395d89b4114610444575f5ffd5b80634929d3d51161017f5780636352211e1161014f5780636352211e1461038f57806369fc9145146103a257806370a08231146103c957806384979511146103dc575f5ffd5b80634929d3d5146102d55780634a597c841461030e57806351bf4c49146103215780635726c2bb14610356575f5ffd5b806323b872dd116101ba57806323b872dd1461026857806338e1d9a11461027b57806342842e0e1461029b57806348547d69146102ae575f5ffd5b806301ffc9a7146101eb57806306fdde0314610213578063081812fc14610228578063095ea7b314610253575b5f5ffd5b6101fe6101f9366004612e45565b61058e565b60405190151581526020015b60405180910390f35b61021b610672565b60405161020a9190612e8e565b61023b610236366004612ea0565b610702565b6040516001600160a01b03909116815260200161020a565b610266610261366004612ed2565b610729565b005b610266610276366004612efa565b610738565b61028e610289366004612f4b565b6107f8565b60405161020a9190612fca565b6102666102a9366004612efa565b610949565b61023b7f000000000000000000000000000000000000000000000000000000000000000081565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161020a565b61026661031c36600461301d565b610968565b6103487f000000000000000000000000000000000000000000000000000000000000000081565b60405190815260200161020a565b6008546103769068010000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161020a565b61023b61039d366004612ea0565b610bd7565b6103487f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce5249581565b6103486103d73660046130c5565b610be1565b6103486103ea366004612f4b565b610c3f565b6103f7610d98565b60405161020a97969594939291906130de565b6103487ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea081565b61037661043f366004613190565b610df6565b61021b610ead565b61026661045a3660046131e5565b610ebc565b61047261046d36600461321a565b610ec7565b60405161020a919061324b565b61026661048d36600461331e565b611154565b6102666104a03660046133fc565b61116c565b6102666104b336600461348c565b611576565b6103486104c6366004612f4b565b6116d8565b61021b6104d9366004612ea0565b6117b5565b6008546103769067ffffffffffffffff1681565b61023b7f000000000000000000000000000000000000000000000000000000000000000081565b610376610527366004613190565b611825565b6101fe61053a3660046134c2565b6001600160a01b039182165f90815260076020908152604080832093909416825291909152205460ff1690565b61023b7f000000000000000000000000000000000000000000000000000000000000000081565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd00000000000000000000000000000000000000000000000000000000148061062057507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061066c57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b606060028054610681906134ea565b80601f01602080910402602001604051908101604052809291908181526020018280546106ad906134ea565b80156106f85780601f106106cf576101008083540402835291602001916106f8565b820191905f5260205f20905b8154815290600101906020018083116106db57829003601f168201915b5050505050905090565b5f61070c82611831565b505f828152600660205260409020546001600160a01b031661066c565b610734828233611882565b5050565b6001600160a01b03821661077f576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f60048201526024015b60405180910390fd5b5f61078b83833361188f565b9050836001600160a01b0316816001600160a01b0316146107f2576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b0380861660048301526024820184905282166044820152606401610776565b50505050565b5f67ffffffffffffffff8216158061081f575060085467ffffffffffffffff908116908316115b15610862576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610776565b60085467ffffffffffffffff680100000000000000009091048116908316111561088d57505f919050565b6040517fe3be901200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e3be901290602401602060405180830381865afa158015610912573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610936919061353b565b61094157600161066c565b600292915050565b61096383838360405180602001604052805f815250611154565b505050565b610a277ff1515d21356daa6370de9cca3ff477e6198590bfc53f6264103be03c1bc12ea07f000000000000000000000000000000000000000000000000000000000000000087876040516020016109c0929190613556565b6040516020818303038152906040528051906020012086604051602001610a0a949392919093845267ffffffffffffffff9290921660208401526040830152606082015260800190565b604051602081830303815290604052805190602001208383611984565b5f5b84811015610bcf575f868683818110610a4457610a4461358b565b9050602002016020810190610a599190612f4b565b905067ffffffffffffffff81161580610a8d575060085467ffffffffffffffff680100000000000000009091048116908216115b15610ad0576040517f7bcbf35200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610776565b6040517ffa085cb400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa085cb4906024015f604051808303815f87803b158015610b51575f5ffd5b505af1158015610b63573d5f5f3e3d5ffd5b50505050610b7a8167ffffffffffffffff16611a0d565b8067ffffffffffffffff167f1cf9cda21c6e7602aee7f4bfad89b62a3a0e7f51068363e2d41049cf6b5fec13610baf83610c3f565b60408051918252602082018990520160405180910390a250600101610a29565b505050505050565b5f61066c82611831565b5f6001600160a01b038216610c24576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b506001600160a01b03165f9081526005602052604090205490565b5f5f610c4a836116d8565b60085490915067ffffffffffffffff6801000000000000000090910481169084161115610c7957505f92915050565b600a545f908190610c8c906001906135e5565b90505b80821015610d05575f6002610ca483856135f8565b610cae9190613638565b90508567ffffffffffffffff16600a8281548110610cce57610cce61358b565b5f9182526020909120015467ffffffffffffffff161015610cfb57610cf48160016135f8565b9250610cff565b8091505b50610c8f565b5f600a8381548110610d1957610d1961358b565b5f91825260209182902060408051606081018252919092015467ffffffffffffffff811682526bffffffffffffffffffffffff680100000000000000008204811694830185905274010000000000000000000000000000000000000000909104169181018290529250610d8e91869190611a5e565b9695505050505050565b5f6060805f5f5f6060610da9611b0e565b610db1611b3e565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040517f6bbf5f85000000000000000000000000000000000000000000000000000000008152600481018490525f90610ea3906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636bbf5f8590602401602060405180830381865afa158015610e78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e9c9190613670565b8484611b69565b90505b9392505050565b606060038054610681906134ea565b610734338383611ef0565b606067ffffffffffffffff83161580610eef575060085467ffffffffffffffff908116908316115b15610f4b5767ffffffffffffffff831615610f0a5781610f0c565b825b6040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610776565b8267ffffffffffffffff168267ffffffffffffffff161061066c57610f708383613687565b610f7b9060016136a7565b67ffffffffffffffff1667ffffffffffffffff811115610f9d57610f9d6132f1565b60405190808252806020026020018201604052801561100257816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181610fbb5790505b509050825b8267ffffffffffffffff168167ffffffffffffffff161161114d5767ffffffffffffffff81165f818152600960209081526040808320815160608101835281546fffffffffffffffffffffffffffffffff81168252700100000000000000000000000000000000900464ffffffffff168185015260019091015481830152815160e08101835285815294845260048352922054919291908201906001600160a01b03166001600160a01b03168152602001826040015181526020016110cb846116d8565b8152602001826020015164ffffffffff1681526020016110ea846107f8565b60028111156110fb576110fb612f64565b815260200161110984610c3f565b9052836111168785613687565b67ffffffffffffffff16815181106111305761113061358b565b60200260200101819052505080611146906136c7565b9050611007565b5092915050565b61115f848484610738565b6107f23385858585612007565b60085467ffffffffffffffff87811668010000000000000000909204161415806111aa57508567ffffffffffffffff168567ffffffffffffffff1611155b806111c4575060085467ffffffffffffffff908116908616115b1561122e576008546040517f52b5159700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80891660048301528088166024830152680100000000000000008304811660448301529091166064820152608401610776565b604080517f1ff6a247669e7a966062168bb80c47a664f01a1d97beaf432d136d711ce52495602082015267ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811692820192909252818816606082015290861660808201526fffffffffffffffffffffffffffffffff851660a082015260c081018490526112c69060e001610a0a565b67ffffffffffffffff8087165f90815260096020526040808220549288168252812054909161130a916fffffffffffffffffffffffffffffffff91821691166136f3565b6fffffffffffffffffffffffffffffffff1690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663578e9825836040518263ffffffff1660e01b815260040161136d91815260200190565b6020604051808303815f875af1158015611389573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113ad9190613670565b9050856fffffffffffffffffffffffffffffffff16811115611416576040517fba9b7fc3000000000000000000000000000000000000000000000000000000008152600481018290526fffffffffffffffffffffffffffffffff87166024820152604401610776565b866008806101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550600a60405180606001604052808967ffffffffffffffff168152602001611464856121a9565b6bffffffffffffffffffffffff168152602001611480846121a9565b6bffffffffffffffffffffffff90811690915282546001810184555f93845260209384902083519101805484860151604095860151851674010000000000000000000000000000000000000000026001600160a01b039190951668010000000000000000027fffffffffffffffffffffffff000000000000000000000000000000000000000090921667ffffffffffffffff9485161791909117169290921790915581518b82168152928301859052908201839052606082018790528816907f94cee1e5ec475c5d97733b25fc388b7a118312d792ca42e4aa65b34328aad6929060800160405180910390a25050505050505050565b67ffffffffffffffff83165f908152600460205260409020546001600160a01b031633146115e2576040517f05c9384e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152336024820152604401610776565b60085467ffffffffffffffff68010000000000000000909104811690841611801590611628575067ffffffffffffffff83165f9081526009602052604090206001015415155b1561166b576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610776565b5f61167683836121fe565b67ffffffffffffffff85165f818152600960205260409081902060010183905551919250907f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652906116ca9084815260200190565b60405180910390a250505050565b5f67ffffffffffffffff821615806116ff575060085467ffffffffffffffff908116908316115b15611742576040517fb2064e1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610776565b60095f611750600185613687565b67ffffffffffffffff908116825260208083019390935260409182015f908120549186168152600990935291205461179d916fffffffffffffffffffffffffffffffff90811691166136f3565b6fffffffffffffffffffffffffffffffff1692915050565b60606117c082611831565b505f6117d660408051602081019091525f815290565b90505f8151116117f45760405180602001604052805f815250610ea6565b806117fe846123ef565b60405160200161180f929190613732565b6040516020818303038152906040529392505050565b5f610ea3848484611b69565b5f818152600460205260408120546001600160a01b03168061066c576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610776565b610963838383600161248c565b5f61189b8484846125df565b90506001600160a01b03811615806118ba57506001600160a01b038416155b610ea6575f6118c8846126e9565b60085490915067ffffffffffffffff6801000000000000000090910481169082161161192c576040517f1445ea7300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610776565b67ffffffffffffffff81165f818152600960209081526040808320600101839055519182527f970faffc0b31e501d4d4171297d175b313b2625095893149d6634ebea156a652910160405180910390a2509392505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663121749176119bc85612738565b84846040518463ffffffff1660e01b81526004016119dc93929190613746565b5f6040518083038186803b1580156119f2575f5ffd5b505afa158015611a04573d5f5f3e3d5ffd5b50505050505050565b5f611a195f835f61188f565b90506001600160a01b038116610734576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610776565b5f5f5f611a6b868661277f565b91509150815f03611a8f57838181611a8557611a8561360b565b0492505050610ea6565b818411611aa657611aa6600385150260111861279b565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6060611b397f00000000000000000000000000000000000000000000000000000000000000006127ac565b905090565b6060611b397f00000000000000000000000000000000000000000000000000000000000000006127ac565b5f5f611b7584846121fe565b6040517f50658d66000000000000000000000000000000000000000000000000000000008152600481018790529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906350658d6690602401602060405180830381865afa158015611bf6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c1a9190613670565b90507f0000000000000000000000000000000000000000000000000000000000000000811015611c9f576040517feab60d97000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610776565b600880545f90611cb89067ffffffffffffffff166136c7565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905592506040518060600160405280611d398860095f600189611cfe9190613687565b67ffffffffffffffff16815260208101919091526040015f2054611d3491906fffffffffffffffffffffffffffffffff166135f8565b6127e9565b6fffffffffffffffffffffffffffffffff168152602001611d594261283e565b64ffffffffff9081168252602091820185905267ffffffffffffffff86165f908152600983526040908190208451815494860151909316700100000000000000000000000000000000027fffffffffffffffffffffff0000000000000000000000000000000000000000009094166fffffffffffffffffffffffffffffffff9093169290921792909217815591810151600190920191909155517f2efd5b06000000000000000000000000000000000000000000000000000000008152336004820152602481018790526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632efd5b06906044015f604051808303815f87803b158015611e6e575f5ffd5b505af1158015611e80573d5f5f3e3d5ffd5b50505050611e98338467ffffffffffffffff16612888565b6040805183815260208101889052908101829052339067ffffffffffffffff8516907fc283c92668dc9c01b539dc76b72e11a17644b2c92e90611448580f51025abdb39060600160405180910390a350509392505050565b6001600160a01b038316611f32576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b6001600160a01b038216611f7d576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610776565b6001600160a01b038381165f8181526007602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156121a2576040517f150b7a020000000000000000000000000000000000000000000000000000000081526001600160a01b0384169063150b7a029061206290889088908790879060040161377b565b6020604051808303815f875af192505050801561209c575060408051601f3d908101601f19168201909252612099918101906137b1565b60015b61211c573d8080156120c9576040519150601f19603f3d011682016040523d82523d5f602084013e6120ce565b606091505b5080515f03612114576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610776565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014610bcf576040517f64a0ae920000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610776565b5050505050565b5f6bffffffffffffffffffffffff8211156121fa576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610776565b5090565b5f6023821461223c576040517f6dafeb7100000000000000000000000000000000000000000000000000000000815260048101839052602401610776565b5f83835f81811061224f5761224f61358b565b919091013560f81c9150507f000000000000000000000000000000000000000000000000000000000000000060ff1681146122e2576040517ed9af0e00000000000000000000000000000000000000000000000000000000815260ff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610776565b6122f06021600185876137cc565b6122f9916137f3565b91505f829003612335576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6123446023602186886137cc565b61234d91613810565b90505f61235a838561291b565b90507fffff000000000000000000000000000000000000000000000000000000000000828116908216146123e6576040517fccafdaaf0000000000000000000000000000000000000000000000000000000081527fffff000000000000000000000000000000000000000000000000000000000000808416600483015282166024820152604401610776565b50505092915050565b60605f6123fb83612ab5565b60010190505f8167ffffffffffffffff81111561241a5761241a6132f1565b6040519080825280601f01601f191660200182016040528015612444576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a850494508461244e57509392505050565b80806124a057506001600160a01b03821615155b15612598575f6124af84611831565b90506001600160a01b038316158015906124db5750826001600160a01b0316816001600160a01b031614155b801561250c57506001600160a01b038082165f9081526007602090815260408083209387168352929052205460ff16155b1561254e576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610776565b81156125965783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260066020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f828152600460205260408120546001600160a01b039081169083161561260b5761260b818486612b96565b6001600160a01b03811615612645576126265f855f5f61248c565b6001600160a01b0381165f90815260056020526040902080545f190190555b6001600160a01b03851615612673576001600160a01b0385165f908152600560205260409020805460010190555b5f8481526004602052604080822080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f67ffffffffffffffff8211156121fa57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610776565b5f61066c612744612c2c565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60605f6127b883612d55565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f6fffffffffffffffffffffffffffffffff8211156121fa576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610776565b5f64ffffffffff8211156121fa576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610776565b6001600160a01b0382166128ca576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b5f6128d683835f61188f565b90506001600160a01b03811615610963576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610776565b6040517f535335385052450000000000000000000000000000000000000000000000000060208201527fff0000000000000000000000000000000000000000000000000000000000000060f884901b166027820152602881018290525f90819060480160405160208183030381529060405290505f8151608061299e91906135e5565b67ffffffffffffffff8111156129b6576129b66132f1565b6040519080825280601f01601f1916602001820160405280156129e0576020820181803683370190505b5090505f5f60096001600160a01b0316600c6040518060600160405280604081526020016139ca604091398651604051612a2b9392918991899160f81b905f90600190602001613875565b60408051601f1981840301815290829052612a4591613925565b5f60405180830381855afa9150503d805f8114612a7d576040519150601f19603f3d011682016040523d82523d5f602084013e612a82565b606091505b5091509150818015612a95575080516040145b612aa157612aa1613930565b612aaa8161395d565b979650505050505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310612afd577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310612b29576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310612b4757662386f26fc10000830492506010015b6305f5e1008310612b5f576305f5e100830492506008015b6127108310612b7357612710830492506004015b60648310612b85576064830492506002015b600a831061066c5760010192915050565b612ba1838383612d95565b610963576001600160a01b038316612be8576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610776565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260248101829052604401610776565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612c8457507f000000000000000000000000000000000000000000000000000000000000000046145b15612cae57507f000000000000000000000000000000000000000000000000000000000000000090565b611b39604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f81111561066c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6001600160a01b03831615801590610ea35750826001600160a01b0316846001600160a01b03161480612ded57506001600160a01b038085165f9081526007602090815260408083209387168352929052205460ff165b80610ea35750505f908152600660205260409020546001600160a01b03908116911614919050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114612e42575f5ffd5b50565b5f60208284031215612e55575f5ffd5b8135610ea681612e15565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ea66020830184612e60565b5f60208284031215612eb0575f5ffd5b5035919050565b80356001600160a01b0381168114612ecd575f5ffd5b919050565b5f5f60408385031215612ee3575f5ffd5b612eec83612eb7565b946020939093013593505050565b5f5f5f60608486031215612f0c575f5ffd5b612f1584612eb7565b9250612f2360208501612eb7565b929592945050506040919091013590565b803567ffffffffffffffff81168114612ecd575f5ffd5b5f60208284031215612f5b575f5ffd5b610ea682612f34565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110612fc6577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161066c8284612f91565b5f5f83601f840112612fe8575f5ffd5b50813567ffffffffffffffff811115612fff575f5ffd5b602083019150836020828501011115613016575f5ffd5b9250929050565b5f5f5f5f5f60608688031215613031575f5ffd5b853567ffffffffffffffff811115613047575f5ffd5b8601601f81018813613057575f5ffd5b803567ffffffffffffffff81111561306d575f5ffd5b8860208260051b8401011115613081575f5ffd5b6020918201965094508601359250604086013567ffffffffffffffff8111156130a8575f5ffd5b6130b488828901612fd8565b969995985093965092949392505050565b5f602082840312156130d5575f5ffd5b610ea682612eb7565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61311860e0830189612e60565b828103604084015261312a8189612e60565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561317f578351835260209384019390920191600101613161565b50909b9a5050505050505050505050565b5f5f5f604084860312156131a2575f5ffd5b83359250602084013567ffffffffffffffff8111156131bf575f5ffd5b6131cb86828701612fd8565b9497909650939450505050565b8015158114612e42575f5ffd5b5f5f604083850312156131f6575f5ffd5b6131ff83612eb7565b9150602083013561320f816131d8565b809150509250929050565b5f5f6040838503121561322b575f5ffd5b61323483612f34565b915061324260208401612f34565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156132e657835167ffffffffffffffff81511684526001600160a01b036020820151166020850152604081015160408501526060810151606085015264ffffffffff608082015116608085015260a08101516132c660a0860182612f91565b5060c090810151908401526020939093019260e090920191600101613264565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f60808587031215613331575f5ffd5b61333a85612eb7565b935061334860208601612eb7565b925060408501359150606085013567ffffffffffffffff81111561336a575f5ffd5b8501601f8101871361337a575f5ffd5b803567ffffffffffffffff811115613394576133946132f1565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff821117156133c4576133c46132f1565b6040528181528282016020018910156133db575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f5f5f5f5f60a08789031215613411575f5ffd5b61341a87612f34565b955061342860208801612f34565b945060408701356fffffffffffffffffffffffffffffffff8116811461344c575f5ffd5b935060608701359250608087013567ffffffffffffffff81111561346e575f5ffd5b61347a89828a01612fd8565b979a9699509497509295939492505050565b5f5f5f6040848603121561349e575f5ffd5b6134a784612f34565b9250602084013567ffffffffffffffff8111156131bf575f5ffd5b5f5f604083850312156134d3575f5ffd5b6134dc83612eb7565b915061324260208401612eb7565b600181811c908216806134fe57607f821691505b602082108103613535577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b5f6020828403121561354b575f5ffd5b8151610ea6816131d8565b5f8184825b858110156132e65767ffffffffffffffff61357583612f34565b168352602092830192919091019060010161355b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561066c5761066c6135b8565b8082018082111561066c5761066c6135b8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261366b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b5f60208284031215613680575f5ffd5b5051919050565b67ffffffffffffffff828116828216039081111561066c5761066c6135b8565b67ffffffffffffffff818116838216019081111561066c5761066c6135b8565b5f67ffffffffffffffff821667ffffffffffffffff81036136ea576136ea6135b8565b60010192915050565b6fffffffffffffffffffffffffffffffff828116828216039081111561066c5761066c6135b8565b5f81518060208401855e5f93019283525090919050565b5f610ea3613740838661371b565b8461371b565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f610d8e6080830184612e60565b5f602082840312156137c1575f5ffd5b8151610ea681612e15565b5f5f858511156137da575f5ffd5b838611156137e6575f5ffd5b5050820193919092039150565b8035602083101561066c575f19602084900360031b1b1692915050565b80357fffff000000000000000000000000000000000000000000000000000000000000811690600284101561114d577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b7fffffffff000000000000000000000000000000000000000000000000000000008860e01b1681525f6138bd6138b76138b1600485018b61371b565b8961371b565b8761371b565b7fff0000000000000000000000000000000000000000000000000000000000000095861681527fffffffffffffffffffffffffffffff0000000000000000000000000000000000949094166001850152505060f81b9091166010820152601101949350505050565b5f610ea6828461371b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b805160208201517fffff0000000000000000000000000000000000000000000000000000000000008116919060028210156139c2577fffff000000000000000000000000000000000000000000000000000000000000808360020360031b1b82161692505b505091905056fe48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
