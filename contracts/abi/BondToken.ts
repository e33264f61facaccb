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
    "name": "transferSharesFrom",
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
  "0x610220604052348015610010575f5ffd5b5060405161335938038061335983398101604081905261002f91610298565b6040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e640000000000000000815250604051806040016040528060018152602001603160f81b81525061008e8261020c60201b60201c565b6101205261009b8161020c565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526107d082111561015b57604051636a3078c160e01b8152600481018390526024015b60405180910390fd5b805f0361017b57604051636dcc618760e01b815260040160405180910390fd5b6001600160a01b0383166101a25760405163e6c4247b60e01b815260040160405180910390fd5b60ff8616610160526001600160a01b03808616610180528481166101a05283166101c0526101e08290526102008190526101db42610249565b6003805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790555061035e945050505050565b5f5f829050601f81511115610236578260405163305a27a960e01b81526004016101529190610303565b805161024182610338565b179392505050565b5f63ffffffff821115610279576040516306dfcc6560e41b81526020600482015260248101839052604401610152565b5090565b80516001600160a01b0381168114610293575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156102ad575f5ffd5b865160ff811681146102bd575f5ffd5b95506102cb6020880161027d565b94506102d96040880161027d565b93506102e76060880161027d565b608088015160a090980151969995985093969395939492505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610358575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051612ec66104935f395f81816106310152818161230601528181612341015281816123c7015261244c01525f81816103e00152818161058c015261215001525f81816104ab01528181611ec401528181611f0e0152611f9001525f8181610763015281816108060152818161089301528181610941015281816109a601528181610a1301528181610a7b01528181610b0501528181610b9d01528181610e6601528181610efa01528181610f6301528181610fd00152611b6901525f818161030801528181610be9015261111c01525f61041c01525f61256801525f61253d01525f611d9401525f611d6c01525f611cc701525f611cf101525f611d1b0152612ec65ff3fe608060405234801561000f575f5ffd5b5060043610610269575f3560e01c80636ced08811161015757806395d89b41116100d2578063dd62ed3e11610088578063e742004d1161006e578063e742004d14610785578063eea5054314610798578063f5eb42dc146107a2575f5ffd5b8063dd62ed3e14610719578063e10d29ee1461075e575f5ffd5b8063d4d5d32a116100b8578063d4d5d32a146106f6578063d505accf146106fe578063da919faa14610711575f5ffd5b806395d89b41146106a7578063a9059cbb146106e3575f5ffd5b80637313ee5a116101275780637ecebe001161010d5780637ecebe001461066657806384b0196e146106795780638fcb4e5b14610694575f5ffd5b80637313ee5a1461062c578063753c098514610653575f5ffd5b80636ced0881146105eb5780636d780459146105fe5780636ec21cc81461061157806370a0823114610619575f5ffd5b8063313ce567116101e757806350658d66116101b757806361d027b31161019d57806361d027b3146104a6578063641ad8a9146104cd5780636bbf5f85146105d8575f5ffd5b806350658d6614610480578063578e982514610493575f5ffd5b8063313ce567146104175780633644e515146104505780633a98ef391461045857806340c10f191461046d575f5ffd5b806318160ddd1161023c57806323b872dd1161022257806323b872dd146103c857806324a9d853146103db5780632efd5b0614610402575f5ffd5b806318160ddd1461034f5780631e1f5d4514610357575f5ffd5b806306fdde031461026d578063095ea7b3146102bf578063149fe374146102e257806316f0115b14610303575b5f5ffd5b6102a96040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e64000000000000000081525081565b6040516102b69190612b51565b60405180910390f35b6102d26102cd366004612b8b565b6107d7565b60405190151581526020016102b6565b6102f56102f0366004612bb3565b6107ed565b6040519081526020016102b6565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102b6565b6102f5610aad565b6040805160608101825260045464ffffffffff811680835265010000000000820463ffffffff166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff169290930182905290604080519384526020840192909252908201526060016102b6565b6102d26103d6366004612be3565b610abb565b6102f57f000000000000000000000000000000000000000000000000000000000000000081565b610415610410366004612b8b565b610aed565b005b61043e7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102b6565b6102f5610bc7565b6003546affffffffffffffffffffff166102f5565b6102f561047b366004612b8b565b610bd0565b6102f561048e366004612c1d565b610e08565b6102f56104a1366004612c1d565b610e4d565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6040805160a0810182526003546affffffffffffffffffffff811680835267ffffffffffffffff6b0100000000000000000000008304166020840181905264ffffffffff73010000000000000000000000000000000000000084041694840185905263ffffffff780100000000000000000000000000000000000000000000000084048116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052909390929091907f0000000000000000000000000000000000000000000000000000000000000000604080519687526020870195909552938501929092526060840152608083015260a082015260c0016102b6565b6102f56105e6366004612c1d565b61103a565b6102f56105f9366004612c1d565b611070565b6102f561060c366004612be3565b6110a6565b6102f56110cd565b6102f5610627366004612c34565b6110d6565b6102f57f000000000000000000000000000000000000000000000000000000000000000081565b610415610661366004612c4d565b611104565b6102f5610674366004612c34565b61125b565b610681611285565b6040516102b69796959493929190612c6d565b6102f56106a2366004612b8b565b6112e3565b6102a96040518060400160405280600581526020017f614b534d6200000000000000000000000000000000000000000000000000000081525081565b6102d26106f1366004612b8b565b6112f8565b6102f561131a565b61041561070c366004612d2c565b611350565b6102f56114f4565b6102f5610727366004612d99565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260066020908152604080832093909416825291909152205490565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6102f5610793366004612c1d565b611683565b6102f5620f424081565b6102f56107b0366004612c34565b73ffffffffffffffffffffffffffffffffffffffff165f9081526005602052604090205490565b5f6107e33384846116a4565b5060015b92915050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610864576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f5f61086e61175e565b9092509050838261087f8388612df7565b6108899190612e3b565b116108c4576108b97f00000000000000000000000000000000000000000000000000000000000000008787611884565b508492505050610aa6565b80821015610908576040517fb8ccbccc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161085b565b806109138386612df7565b61091d9190612e3b565b92505f61092a8487612e73565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260056020526040812080549293508392909190610983908490612e73565b9091555061099c90506109968285612e73565b83611a33565b6040515f808252907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a36040518181525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a3610aa17f00000000000000000000000000000000000000000000000000000000000000008886611884565b505050505b9392505050565b5f610ab66110cd565b905090565b5f610ac583611b29565b610acf8483611bf1565b610ae28484610add8561103a565b611884565b506001949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610b5e576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161085b565b805f03610b97576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bc2827f000000000000000000000000000000000000000000000000000000000000000083611884565b505050565b5f610ab6611cae565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610c42576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161085b565b610c4b83611b29565b5f5f610c5561175e565b91509150815f14158015610c6857508082105b15610ca9576040517fb8ccbccc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161085b565b8115610cc95780610cba8386612df7565b610cc49190612e3b565b610cd6565b610cd6620f424085612df7565b9250825f03610d11576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d2d610d1e8484612e86565b610d288684612e86565b611a33565b73ffffffffffffffffffffffffffffffffffffffff85165f9081526005602052604081208054859290610d61908490612e86565b909155505060405184815273ffffffffffffffffffffffffffffffffffffffff8616905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff8616905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a3505092915050565b5f5f5f610e1361175e565b91509150815f14610e385781610e298286612df7565b610e339190612e3b565b610e45565b610e45620f424085612e3b565b949350505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610ebf576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161085b565b5f5f610ec961175e565b909250905081610ed98286612df7565b610ee39190612e3b565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260056020526040812080549295508692909190610f3c908490612e73565b90915550610f599050610f4f8584612e73565b610d288584612e73565b6040518381525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a36040518481525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a35050919050565b5f5f5f61104561175e565b91509150815f1461106357610e3361105d8386612df7565b82611de4565b610e45620f424085612df7565b5f5f5f61107b61175e565b91509150815f1461109957610e336110938286612df7565b83611de4565b610e4584620f4240611de4565b5f6110b083611b29565b6110c2846110bd84611070565b611bf1565b610e45848484611884565b5f6107e761175e565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600560205260408120546107e790610e08565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611175576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161085b565b5f5f61117f61175e565b915091505f61118e8383611e17565b925090505f8061119d87612031565b915091505f6111ac8388612244565b90505f6111b98289612e73565b905080158015906111ca5750858110155b1561120b576040517f45f43cf1000000000000000000000000000000000000000000000000000000008152600481018990526024810187905260440161085b565b6112226112188689612e86565b610d288389612e73565b5f61122d8386612e73565b905061124f81861561124957611244868489612253565b612303565b5f612303565b50505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600260205260408120546107e7565b5f6060805f5f5f6060611296612536565b61129e612561565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6112ed83611b29565b610aa6338484611884565b5f61130283611b29565b6113103384610add8561103a565b5060019392505050565b5f5f5f61132561175e565b915091506113338282611e17565b909350905061134b6113458484612e86565b82611a33565b505090565b8342111561138d576040517f9e96b26f0000000000000000000000000000000000000000000000000000000081526004810185905260240161085b565b5f6114487f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98989896113e88d73ffffffffffffffffffffffffffffffffffffffff165f90815260026020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810187905260e0016040516020818303038152906040528051906020012061258c565b90505f611457828686866125d3565b90508873ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146114de576040517f32b1358800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528a16602482015260440161085b565b6114e98989896116a4565b505050505050505050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f92919083906116079042906125ff565b836040015164ffffffffff1661161d9190612df7565b905081604001516fffffffffffffffffffffffffffffffff16611654836020015163ffffffff16856080015163ffffffff166125ff565b8351611667919064ffffffffff16612df7565b6116719083612e86565b61167b9190612e86565b935050505090565b5f5f5f61168e61175e565b91509150815f146110635780610e298386612df7565b73ffffffffffffffffffffffffffffffffffffffff82166116f1576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b6040805160a0810182526003546affffffffffffffffffffff8116825267ffffffffffffffff6b010000000000000000000000820416602083015264ffffffffff7301000000000000000000000000000000000000008204169282019290925263ffffffff78010000000000000000000000000000000000000000000000008304811660608301527c0100000000000000000000000000000000000000000000000000000000909204909116608082018190525f9182918290611822904290612244565b9050815f015161183c836060015163ffffffff16836125ff565b836040015164ffffffffff166118529190612df7565b836020015167ffffffffffffffff1661186b9190612e86565b6affffffffffffffffffffff9091169590945092505050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526005602052604081205482811015611909576040517f68b65f1100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602481018290526044810184905260640161085b565b73ffffffffffffffffffffffffffffffffffffffff8086165f9081526005602052604080822086850390559186168152908120805485929061194c908490612e86565b9091555061195b905083610e08565b91508373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef846040516119bc91815260200190565b60405180910390a38373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb85604051611a2391815260200190565b60405180910390a3509392505050565b611a3c8261260d565b600380547fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166affffffffffffffffffffff92909216919091179055611a8181612661565b6003805467ffffffffffffffff929092166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff909216919091179055611ad3426126b0565b6003805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b73ffffffffffffffffffffffffffffffffffffffff81161580611b61575073ffffffffffffffffffffffffffffffffffffffff811630145b80611bb757507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16145b15611bee576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260066020908152604080832033845290915290205460018101611c2e57505050565b81811015611c78576040517f192b9e4e000000000000000000000000000000000000000000000000000000008152336004820152602481018290526044810183905260640161085b565b73ffffffffffffffffffffffffffffffffffffffff9092165f908152600660209081526040808320338452909152902091039055565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015611d1357507f000000000000000000000000000000000000000000000000000000000000000046145b15611d3d57507f000000000000000000000000000000000000000000000000000000000000000090565b610ab6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f815f03611df657611df660126126f9565b816001840381611e0857611e08612e0e565b04600101831515029392505050565b5f5f5f611e2261270a565b9050831580611e3057508385105b611e4e5783611e3f8683612df7565b611e499190612e3b565b611e50565b5f5b9250825f03611e65575f84925092505061202a565b611e6e426126b0565b6004805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff90921691909117905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526005602052604081208054859290611f01908490612e86565b90915550506040518181527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a360408051848152602081018390527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a1826120248286612e86565b92509250505b9250929050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f928392909183906121469042906125ff565b90506127106121757f000000000000000000000000000000000000000000000000000000000000000088612df7565b61217f9190612e3b565b61219d836020015163ffffffff16856080015163ffffffff166125ff565b83516121b0919064ffffffffff16612df7565b6121ba9190612e86565b93508582604001516fffffffffffffffffffffffffffffffff166121f2846020015163ffffffff16866080015163ffffffff166125ff565b8451612205919064ffffffffff16612df7565b83866040015164ffffffffff1661221c9190612df7565b6122269190612e86565b6122309190612e86565b61223a9190612e86565b9450505050915091565b5f828218828410028218610aa6565b5f5f5f61226086866127b4565b91509150815f036122845783818161227a5761227a612e0e565b0492505050610aa6565b81841161229b5761229b60038515026011186126f9565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f7f000000000000000000000000000000000000000000000000000000000000000061232f8385612e73565b6123399190612e3b565b90505f6123667f000000000000000000000000000000000000000000000000000000000000000084612e3b565b9050612371826127ef565b6003805464ffffffffff92909216730100000000000000000000000000000000000000027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9092169190911790556123f16123ec7f000000000000000000000000000000000000000000000000000000000000000042612e86565b6126b0565b60035f01601c6101000a81548163ffffffff021916908363ffffffff1602179055506040518060600160405280612427836127ef565b64ffffffffff16815260200161243c426126b0565b63ffffffff16815260200161248e7f00000000000000000000000000000000000000000000000000000000000000006124758587612e86565b61247f9190612df7565b6124899088612e73565b612839565b6fffffffffffffffffffffffffffffffff908116909152815160048054602085015160409095015164ffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909116176501000000000063ffffffff90951694909402939093177fffffffffffffff00000000000000000000000000000000ffffffffffffffffff166901000000000000000000919092160217905550505050565b6060610ab67f000000000000000000000000000000000000000000000000000000000000000061288e565b6060610ab67f000000000000000000000000000000000000000000000000000000000000000061288e565b5f6107e7612598611cae565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6125e3888888886128cb565b9250925092506125f382826129be565b50909695505050505050565b5f8282038281111502610aa6565b5f6affffffffffffffffffffff82111561265d576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152605860048201526024810183905260440161085b565b5090565b5f67ffffffffffffffff82111561265d57604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161085b565b5f63ffffffff82111561265d576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161085b565b634e487b715f52806020526024601cfd5b6040805160608101825260045464ffffffffff8116825265010000000000810463ffffffff9081166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff16938301939093526003545f9361279b92916127969142917c0100000000000000000000000000000000000000000000000000000000900416612244565b6125ff565b81516127ae919064ffffffffff16612df7565b91505090565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f64ffffffffff82111561265d576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161085b565b5f6fffffffffffffffffffffffffffffffff82111561265d576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161085b565b60605f61289a83612ac5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561290457505f915060039050826129b4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612955573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166129ab57505f9250600191508290506129b4565b92505f91508190505b9450945094915050565b5f8260038111156129d1576129d1612e99565b036129da575050565b60018260038111156129ee576129ee612e99565b03612a25576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115612a3957612a39612e99565b03612a73576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161085b565b6003826003811115612a8757612a87612e99565b03612ac1576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161085b565b5050565b5f60ff8216601f8111156107e7576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610aa66020830184612b05565b803573ffffffffffffffffffffffffffffffffffffffff81168114612b86575f5ffd5b919050565b5f5f60408385031215612b9c575f5ffd5b612ba583612b63565b946020939093013593505050565b5f5f5f60608486031215612bc5575f5ffd5b612bce84612b63565b95602085013595506040909401359392505050565b5f5f5f60608486031215612bf5575f5ffd5b612bfe84612b63565b9250612c0c60208501612b63565b929592945050506040919091013590565b5f60208284031215612c2d575f5ffd5b5035919050565b5f60208284031215612c44575f5ffd5b610aa682612b63565b5f5f60408385031215612c5e575f5ffd5b50508035926020909101359150565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f612ca760e0830189612b05565b8281036040840152612cb98189612b05565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612d1b578351835260209384019390920191600101612cfd565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215612d42575f5ffd5b612d4b88612b63565b9650612d5960208901612b63565b95506040880135945060608801359350608088013560ff81168114612d7c575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612daa575f5ffd5b612db383612b63565b9150612dc160208401612b63565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176107e7576107e7612dca565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612e6e577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b818103818111156107e7576107e7612dca565b808201808211156107e7576107e7612dca565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
