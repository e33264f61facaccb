export const bondTokenAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "decimals_",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "pool_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "queue_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "treasury_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "feeBps_",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "vestingPeriod_",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "DOMAIN_SEPARATOR",
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
    "name": "SHARES_PER_PLANCK",
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
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
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
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
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
    "name": "burnEscrow",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "collectFee",
    "inputs": [],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "decimals",
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
    "name": "escrow",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "feeBps",
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
    "name": "feeState",
    "inputs": [],
    "outputs": [
      {
        "name": "rate",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "collectedAt",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "leftover",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "mint",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
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
    "name": "nonces",
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
    "name": "permit",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pool",
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
    "name": "poolState",
    "inputs": [],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "pooled",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "rewardRate",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "updatedAt",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "vestEnd",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "feeBps_",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "queue",
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
    "name": "report",
    "inputs": [
      {
        "name": "rewards",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "loss",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "returnEscrow",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "sharesForTokensDown",
    "inputs": [
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "sharesForTokensUp",
    "inputs": [
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "sharesOf",
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
    "name": "tokensForSharesDown",
    "inputs": [
      {
        "name": "shares_",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "tokensForSharesUp",
    "inputs": [
      {
        "name": "shares_",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "totalPooled",
    "inputs": [],
    "outputs": [
      {
        "name": "pooled",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalShares",
    "inputs": [],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalSupply",
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
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
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
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferShares",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "tokens",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "treasury",
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
    "name": "unvested",
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
    "name": "vestingPeriod",
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
        "name": "spender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
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
    "name": "FeeMinted",
    "inputs": [
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
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransferShares",
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
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
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
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "FeeAboveCap",
    "inputs": [
      {
        "name": "feeBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientShares",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "currentNonce",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidPermitSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
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
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "LossExceedsPool",
    "inputs": [
      {
        "name": "loss",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "pooled",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotThePool",
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
    "name": "NotTheQueue",
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
    "name": "PermitExpired",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "ShareAbovePlanck",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "pooled",
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
    "name": "ZeroShares",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ZeroVestingPeriod",
    "inputs": []
  }
] as const;

export const bondTokenBytecode =
  "0x610220604052348015610010575f5ffd5b5060405161331538038061331583398101604081905261002f91610298565b6040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e640000000000000000815250604051806040016040528060018152602001603160f81b81525061008e8261020c60201b60201c565b6101205261009b8161020c565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526107d082111561015b57604051636a3078c160e01b8152600481018390526024015b60405180910390fd5b805f0361017b57604051636dcc618760e01b815260040160405180910390fd5b6001600160a01b0383166101a25760405163e6c4247b60e01b815260040160405180910390fd5b60ff8616610160526001600160a01b03808616610180528481166101a05283166101c0526101e08290526102008190526101db42610249565b6003805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790555061035e945050505050565b5f5f829050601f81511115610236578260405163305a27a960e01b81526004016101529190610303565b805161024182610338565b179392505050565b5f63ffffffff821115610279576040516306dfcc6560e41b81526020600482015260248101839052604401610152565b5090565b80516001600160a01b0381168114610293575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156102ad575f5ffd5b865160ff811681146102bd575f5ffd5b95506102cb6020880161027d565b94506102d96040880161027d565b93506102e76060880161027d565b608088015160a090980151969995985093969395939492505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610358575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051612e826104935f395f8181610604015281816122c2015281816122fd01528181612383015261240801525f81816103c601528181610572015261210c01525f818161049101528181611e8001528181611eca0152611f4c01525f8181610736015281816107d9015281816108660152818161091401528181610979015281816109e601528181610a4e01528181610ba501528181610c3d01528181610f0601528181610f9a01528181611003015281816110700152611be201525f81816102ee01528181610c89015261119501525f61040201525f61252401525f6124f901525f611d5001525f611d2801525f611c8301525f611cad01525f611cd70152612e825ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c80636ced08811161013d578063a9059cbb116100b8578063dd62ed3e11610088578063e742004d1161006e578063e742004d14610758578063eea505431461076b578063f5eb42dc14610775575f5ffd5b8063dd62ed3e146106ec578063e10d29ee14610731575f5ffd5b8063a9059cbb146106b6578063d4d5d32a146106c9578063d505accf146106d1578063da919faa146106e4575f5ffd5b8063753c09851161010d57806384b0196e116100f357806384b0196e1461064c5780638fcb4e5b1461066757806395d89b411461067a575f5ffd5b8063753c0985146106265780637ecebe0014610639575f5ffd5b80636ced0881146105d15780636ec21cc8146105e457806370a08231146105ec5780637313ee5a146105ff575f5ffd5b8063313ce567116101cd57806350658d661161019d57806361d027b31161018357806361d027b31461048c578063641ad8a9146104b35780636bbf5f85146105be575f5ffd5b806350658d6614610466578063578e982514610479575f5ffd5b8063313ce567146103fd5780633644e515146104365780633a98ef391461043e57806340c10f1914610453575f5ffd5b806318160ddd1161022257806323b872dd1161020857806323b872dd146103ae57806324a9d853146103c15780632efd5b06146103e8575f5ffd5b806318160ddd146103355780631e1f5d451461033d575f5ffd5b806306fdde0314610253578063095ea7b3146102a5578063149fe374146102c857806316f0115b146102e9575b5f5ffd5b61028f6040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e64000000000000000081525081565b60405161029c9190612b0d565b60405180910390f35b6102b86102b3366004612b47565b6107aa565b604051901515815260200161029c565b6102db6102d6366004612b6f565b6107c0565b60405190815260200161029c565b6103107f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161029c565b6102db610a80565b6040805160608101825260045464ffffffffff811680835265010000000000820463ffffffff166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff1692909301829052906040805193845260208401929092529082015260600161029c565b6102b86103bc366004612b9f565b610a8e565b6102db7f000000000000000000000000000000000000000000000000000000000000000081565b6103fb6103f6366004612b47565b610b8d565b005b6104247f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161029c565b6102db610c67565b6003546affffffffffffffffffffff166102db565b6102db610461366004612b47565b610c70565b6102db610474366004612bd9565b610ea8565b6102db610487366004612bd9565b610eed565b6103107f000000000000000000000000000000000000000000000000000000000000000081565b6040805160a0810182526003546affffffffffffffffffffff811680835267ffffffffffffffff6b0100000000000000000000008304166020840181905264ffffffffff73010000000000000000000000000000000000000084041694840185905263ffffffff780100000000000000000000000000000000000000000000000084048116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052909390929091907f0000000000000000000000000000000000000000000000000000000000000000604080519687526020870195909552938501929092526060840152608083015260a082015260c00161029c565b6102db6105cc366004612bd9565b6110da565b6102db6105df366004612bd9565b611110565b6102db611146565b6102db6105fa366004612bf0565b61114f565b6102db7f000000000000000000000000000000000000000000000000000000000000000081565b6103fb610634366004612c09565b61117d565b6102db610647366004612bf0565b6112d4565b6106546112fe565b60405161029c9796959493929190612c29565b6102db610675366004612b47565b61135c565b61028f6040518060400160405280600581526020017f614b534d6200000000000000000000000000000000000000000000000000000081525081565b6102b86106c4366004612b47565b611371565b6102db611393565b6103fb6106df366004612ce8565b6113c9565b6102db61156d565b6102db6106fa366004612d55565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260066020908152604080832093909416825291909152205490565b6103107f000000000000000000000000000000000000000000000000000000000000000081565b6102db610766366004612bd9565b6116fc565b6102db620f424081565b6102db610783366004612bf0565b73ffffffffffffffffffffffffffffffffffffffff165f9081526005602052604090205490565b5f6107b633848461171d565b5060015b92915050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610837576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f5f6108416117d7565b909250905083826108528388612db3565b61085c9190612df7565b116108975761088c7f000000000000000000000000000000000000000000000000000000000000000087876118fd565b508492505050610a79565b808210156108db576040517fb8ccbccc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161082e565b806108e68386612db3565b6108f09190612df7565b92505f6108fd8487612e2f565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260056020526040812080549293508392909190610956908490612e2f565b9091555061096f90506109698285612e2f565b83611aac565b6040515f808252907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a36040518181525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a3610a747f000000000000000000000000000000000000000000000000000000000000000088866118fd565b505050505b9392505050565b5f610a89611146565b905090565b5f610a9883611ba2565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526006602090815260408083203384529091529020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610b6e5782811015610b39576040517f192b9e4e000000000000000000000000000000000000000000000000000000008152336004820152602481018290526044810184905260640161082e565b73ffffffffffffffffffffffffffffffffffffffff85165f908152600660209081526040808320338452909152902083820390555b610b818585610b7c866110da565b6118fd565b50600195945050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610bfe576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161082e565b805f03610c37576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c62827f0000000000000000000000000000000000000000000000000000000000000000836118fd565b505050565b5f610a89611c6a565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610ce2576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161082e565b610ceb83611ba2565b5f5f610cf56117d7565b91509150815f14158015610d0857508082105b15610d49576040517fb8ccbccc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161082e565b8115610d695780610d5a8386612db3565b610d649190612df7565b610d76565b610d76620f424085612db3565b9250825f03610db1576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610dcd610dbe8484612e42565b610dc88684612e42565b611aac565b73ffffffffffffffffffffffffffffffffffffffff85165f9081526005602052604081208054859290610e01908490612e42565b909155505060405184815273ffffffffffffffffffffffffffffffffffffffff8616905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff8616905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a3505092915050565b5f5f5f610eb36117d7565b91509150815f14610ed85781610ec98286612db3565b610ed39190612df7565b610ee5565b610ee5620f424085612df7565b949350505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610f5f576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161082e565b5f5f610f696117d7565b909250905081610f798286612db3565b610f839190612df7565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260056020526040812080549295508692909190610fdc908490612e2f565b90915550610ff99050610fef8584612e2f565b610dc88584612e2f565b6040518381525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a36040518481525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a35050919050565b5f5f5f6110e56117d7565b91509150815f1461110357610ed36110fd8386612db3565b82611da0565b610ee5620f424085612db3565b5f5f5f61111b6117d7565b91509150815f1461113957610ed36111338286612db3565b83611da0565b610ee584620f4240611da0565b5f6107ba6117d7565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600560205260408120546107ba90610ea8565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146111ee576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161082e565b5f5f6111f86117d7565b915091505f6112078383611dd3565b925090505f8061121687611fed565b915091505f6112258388612200565b90505f6112328289612e2f565b905080158015906112435750858110155b15611284576040517f45f43cf1000000000000000000000000000000000000000000000000000000008152600481018990526024810187905260440161082e565b61129b6112918689612e42565b610dc88389612e2f565b5f6112a68386612e2f565b90506112c88186156112c2576112bd86848961220f565b6122bf565b5f6122bf565b50505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600260205260408120546107ba565b5f6060805f5f5f606061130f6124f2565b61131761251d565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f61136683611ba2565b610a793384846118fd565b5f61137b83611ba2565b6113893384610b7c856110da565b5060019392505050565b5f5f5f61139e6117d7565b915091506113ac8282611dd3565b90935090506113c46113be8484612e42565b82611aac565b505090565b83421115611406576040517f9e96b26f0000000000000000000000000000000000000000000000000000000081526004810185905260240161082e565b5f6114c17f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98989896114618d73ffffffffffffffffffffffffffffffffffffffff165f90815260026020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810187905260e00160405160208183030381529060405280519060200120612548565b90505f6114d08286868661258f565b90508873ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614611557576040517f32b1358800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528a16602482015260440161082e565b61156289898961171d565b505050505050505050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f92919083906116809042906125bb565b836040015164ffffffffff166116969190612db3565b905081604001516fffffffffffffffffffffffffffffffff166116cd836020015163ffffffff16856080015163ffffffff166125bb565b83516116e0919064ffffffffff16612db3565b6116ea9083612e42565b6116f49190612e42565b935050505090565b5f5f5f6117076117d7565b91509150815f146111035780610ec98386612db3565b73ffffffffffffffffffffffffffffffffffffffff821661176a576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b6040805160a0810182526003546affffffffffffffffffffff8116825267ffffffffffffffff6b010000000000000000000000820416602083015264ffffffffff7301000000000000000000000000000000000000008204169282019290925263ffffffff78010000000000000000000000000000000000000000000000008304811660608301527c0100000000000000000000000000000000000000000000000000000000909204909116608082018190525f918291829061189b904290612200565b9050815f01516118b5836060015163ffffffff16836125bb565b836040015164ffffffffff166118cb9190612db3565b836020015167ffffffffffffffff166118e49190612e42565b6affffffffffffffffffffff9091169590945092505050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526005602052604081205482811015611982576040517f68b65f1100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602481018290526044810184905260640161082e565b73ffffffffffffffffffffffffffffffffffffffff8086165f908152600560205260408082208685039055918616815290812080548592906119c5908490612e42565b909155506119d4905083610ea8565b91508373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611a3591815260200190565b60405180910390a38373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb85604051611a9c91815260200190565b60405180910390a3509392505050565b611ab5826125c9565b600380547fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166affffffffffffffffffffff92909216919091179055611afa8161261d565b6003805467ffffffffffffffff929092166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff909216919091179055611b4c4261266c565b6003805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b73ffffffffffffffffffffffffffffffffffffffff81161580611bda575073ffffffffffffffffffffffffffffffffffffffff811630145b80611c3057507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16145b15611c67576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015611ccf57507f000000000000000000000000000000000000000000000000000000000000000046145b15611cf957507f000000000000000000000000000000000000000000000000000000000000000090565b610a89604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f815f03611db257611db260126126b5565b816001840381611dc457611dc4612dca565b04600101831515029392505050565b5f5f5f611dde6126c6565b9050831580611dec57508385105b611e0a5783611dfb8683612db3565b611e059190612df7565b611e0c565b5f5b9250825f03611e21575f849250925050611fe6565b611e2a4261266c565b6004805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff90921691909117905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526005602052604081208054859290611ebd908490612e42565b90915550506040518181527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a360408051848152602081018390527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a182611fe08286612e42565b92509250505b9250929050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f928392909183906121029042906125bb565b90506127106121317f000000000000000000000000000000000000000000000000000000000000000088612db3565b61213b9190612df7565b612159836020015163ffffffff16856080015163ffffffff166125bb565b835161216c919064ffffffffff16612db3565b6121769190612e42565b93508582604001516fffffffffffffffffffffffffffffffff166121ae846020015163ffffffff16866080015163ffffffff166125bb565b84516121c1919064ffffffffff16612db3565b83866040015164ffffffffff166121d89190612db3565b6121e29190612e42565b6121ec9190612e42565b6121f69190612e42565b9450505050915091565b5f828218828410028218610a79565b5f5f5f61221c8686612770565b91509150815f036122405783818161223657612236612dca565b0492505050610a79565b8184116122575761225760038515026011186126b5565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006122eb8385612e2f565b6122f59190612df7565b90505f6123227f000000000000000000000000000000000000000000000000000000000000000084612df7565b905061232d826127ab565b6003805464ffffffffff92909216730100000000000000000000000000000000000000027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9092169190911790556123ad6123a87f000000000000000000000000000000000000000000000000000000000000000042612e42565b61266c565b60035f01601c6101000a81548163ffffffff021916908363ffffffff16021790555060405180606001604052806123e3836127ab565b64ffffffffff1681526020016123f84261266c565b63ffffffff16815260200161244a7f00000000000000000000000000000000000000000000000000000000000000006124318587612e42565b61243b9190612db3565b6124459088612e2f565b6127f5565b6fffffffffffffffffffffffffffffffff908116909152815160048054602085015160409095015164ffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909116176501000000000063ffffffff90951694909402939093177fffffffffffffff00000000000000000000000000000000ffffffffffffffffff166901000000000000000000919092160217905550505050565b6060610a897f000000000000000000000000000000000000000000000000000000000000000061284a565b6060610a897f000000000000000000000000000000000000000000000000000000000000000061284a565b5f6107ba612554611c6a565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f61259f88888888612887565b9250925092506125af828261297a565b50909695505050505050565b5f8282038281111502610a79565b5f6affffffffffffffffffffff821115612619576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152605860048201526024810183905260440161082e565b5090565b5f67ffffffffffffffff82111561261957604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161082e565b5f63ffffffff821115612619576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161082e565b634e487b715f52806020526024601cfd5b6040805160608101825260045464ffffffffff8116825265010000000000810463ffffffff9081166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff16938301939093526003545f9361275792916127529142917c0100000000000000000000000000000000000000000000000000000000900416612200565b6125bb565b815161276a919064ffffffffff16612db3565b91505090565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f64ffffffffff821115612619576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161082e565b5f6fffffffffffffffffffffffffffffffff821115612619576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161082e565b60605f61285683612a81565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156128c057505f91506003905082612970565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612911573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661296757505f925060019150829050612970565b92505f91508190505b9450945094915050565b5f82600381111561298d5761298d612e55565b03612996575050565b60018260038111156129aa576129aa612e55565b036129e1576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60028260038111156129f5576129f5612e55565b03612a2f576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161082e565b6003826003811115612a4357612a43612e55565b03612a7d576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161082e565b5050565b5f60ff8216601f8111156107ba576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610a796020830184612ac1565b803573ffffffffffffffffffffffffffffffffffffffff81168114612b42575f5ffd5b919050565b5f5f60408385031215612b58575f5ffd5b612b6183612b1f565b946020939093013593505050565b5f5f5f60608486031215612b81575f5ffd5b612b8a84612b1f565b95602085013595506040909401359392505050565b5f5f5f60608486031215612bb1575f5ffd5b612bba84612b1f565b9250612bc860208501612b1f565b929592945050506040919091013590565b5f60208284031215612be9575f5ffd5b5035919050565b5f60208284031215612c00575f5ffd5b610a7982612b1f565b5f5f60408385031215612c1a575f5ffd5b50508035926020909101359150565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f612c6360e0830189612ac1565b8281036040840152612c758189612ac1565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612cd7578351835260209384019390920191600101612cb9565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215612cfe575f5ffd5b612d0788612b1f565b9650612d1560208901612b1f565b95506040880135945060608801359350608088013560ff81168114612d38575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612d66575f5ffd5b612d6f83612b1f565b9150612d7d60208401612b1f565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176107ba576107ba612d86565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612e2a577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b818103818111156107ba576107ba612d86565b808201808211156107ba576107ba612d86565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
