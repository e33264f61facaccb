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
  "0x610220604052348015610010575f5ffd5b5060405161301938038061301983398101604081905261002f91610298565b6040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e640000000000000000815250604051806040016040528060018152602001603160f81b81525061008e8261020c60201b60201c565b6101205261009b8161020c565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526107d082111561015b57604051636a3078c160e01b8152600481018390526024015b60405180910390fd5b805f0361017b57604051636dcc618760e01b815260040160405180910390fd5b6001600160a01b0383166101a25760405163e6c4247b60e01b815260040160405180910390fd5b60ff8616610160526001600160a01b03808616610180528481166101a05283166101c0526101e08290526102008190526101db42610249565b6003805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790555061035e945050505050565b5f5f829050601f81511115610236578260405163305a27a960e01b81526004016101529190610303565b805161024182610338565b179392505050565b5f63ffffffff821115610279576040516306dfcc6560e41b81526020600482015260248101839052604401610152565b5090565b80516001600160a01b0381168114610293575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156102ad575f5ffd5b865160ff811681146102bd575f5ffd5b95506102cb6020880161027d565b94506102d96040880161027d565b93506102e76060880161027d565b608088015160a090980151969995985093969395939492505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610358575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051612bb06104695f395f8181610604015281816120200152818161205b015281816120e1015261216601525f81816103b30152818161055f0152611e6a01525f818161047e01528181611bde01528181611c280152611caa01525f81816107360152818161081a015281816108b701528181610b8001528181610c1401528181610c7d01528181610cea01526114b801525f81816102cd015281816109030152610e3601525f6103ef01525f61228201525f61225701525f61189201525f61186a01525f6117c501525f6117ef01525f6118190152612bb05ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c80636d7804591161013d578063a9059cbb116100b8578063dd62ed3e11610088578063e742004d1161006e578063e742004d14610758578063eea505431461076b578063f5eb42dc14610775575f5ffd5b8063dd62ed3e146106ec578063e10d29ee14610731575f5ffd5b8063a9059cbb146106b6578063d4d5d32a146106c9578063d505accf146106d1578063da919faa146106e4575f5ffd5b8063753c09851161010d57806384b0196e116100f357806384b0196e1461064c5780638fcb4e5b1461066757806395d89b411461067a575f5ffd5b8063753c0985146106265780637ecebe0014610639575f5ffd5b80636d780459146105d15780636ec21cc8146105e457806370a08231146105ec5780637313ee5a146105ff575f5ffd5b80633644e515116101cd578063578e98251161019d578063641ad8a911610183578063641ad8a9146104a05780636bbf5f85146105ab5780636ced0881146105be575f5ffd5b8063578e98251461046657806361d027b314610479575f5ffd5b80633644e515146104235780633a98ef391461042b57806340c10f191461044057806350658d6614610453575f5ffd5b80631e1f5d451161022257806324a9d8531161020857806324a9d853146103ae5780632efd5b06146103d5578063313ce567146103ea575f5ffd5b80631e1f5d451461032a57806323b872dd1461039b575f5ffd5b806306fdde0314610253578063095ea7b3146102a557806316f0115b146102c857806318160ddd14610314575b5f5ffd5b61028f6040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e64000000000000000081525081565b60405161029c919061286b565b60405180910390f35b6102b86102b33660046128a5565b6107aa565b604051901515815260200161029c565b6102ef7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161029c565b61031c6107c0565b60405190815260200161029c565b6040805160608101825260045464ffffffffff811680835265010000000000820463ffffffff166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff1692909301829052906040805193845260208401929092529082015260600161029c565b6102b86103a93660046128cd565b6107ce565b61031c7f000000000000000000000000000000000000000000000000000000000000000081565b6103e86103e33660046128a5565b610802565b005b6104117f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161029c565b61031c6108e1565b6003546affffffffffffffffffffff1661031c565b61031c61044e3660046128a5565b6108ea565b61031c610461366004612907565b610b22565b61031c610474366004612907565b610b67565b6102ef7f000000000000000000000000000000000000000000000000000000000000000081565b6040805160a0810182526003546affffffffffffffffffffff811680835267ffffffffffffffff6b0100000000000000000000008304166020840181905264ffffffffff73010000000000000000000000000000000000000084041694840185905263ffffffff780100000000000000000000000000000000000000000000000084048116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052909390929091907f0000000000000000000000000000000000000000000000000000000000000000604080519687526020870195909552938501929092526060840152608083015260a082015260c00161029c565b61031c6105b9366004612907565b610d54565b61031c6105cc366004612907565b610d8a565b61031c6105df3660046128cd565b610dc0565b61031c610de7565b61031c6105fa36600461291e565b610df0565b61031c7f000000000000000000000000000000000000000000000000000000000000000081565b6103e8610634366004612937565b610e1e565b61031c61064736600461291e565b610f75565b610654610f9f565b60405161029c9796959493929190612957565b61031c6106753660046128a5565b610ffd565b61028f6040518060400160405280600581526020017f614b534d6200000000000000000000000000000000000000000000000000000081525081565b6102b86106c43660046128a5565b611012565b61031c611034565b6103e86106df366004612a16565b61106a565b61031c61120e565b61031c6106fa366004612a83565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260066020908152604080832093909416825291909152205490565b6102ef7f000000000000000000000000000000000000000000000000000000000000000081565b61031c610766366004612907565b61139d565b61031c620f424081565b61031c61078336600461291e565b73ffffffffffffffffffffffffffffffffffffffff165f9081526005602052604090205490565b5f6107b63384846113be565b5060015b92915050565b5f6107c9610de7565b905090565b5f6107d883611478565b6107e28483611540565b6107f584846107f085610d54565b6115fd565b50600190505b9392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610878576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b805f036108b1576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6108dc827f0000000000000000000000000000000000000000000000000000000000000000836115fd565b505050565b5f6107c96117ac565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461095c576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161086f565b61096583611478565b5f5f61096f6118e2565b91509150815f1415801561098257508082105b156109c3576040517fb8ccbccc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161086f565b81156109e357806109d48386612ae1565b6109de9190612b25565b6109f0565b6109f0620f424085612ae1565b9250825f03610a2b576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610a47610a388484612b5d565b610a428684612b5d565b611a08565b73ffffffffffffffffffffffffffffffffffffffff85165f9081526005602052604081208054859290610a7b908490612b5d565b909155505060405184815273ffffffffffffffffffffffffffffffffffffffff8616905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff8616905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a3505092915050565b5f5f5f610b2d6118e2565b91509150815f14610b525781610b438286612ae1565b610b4d9190612b25565b610b5f565b610b5f620f424085612b25565b949350505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610bd9576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161086f565b5f5f610be36118e2565b909250905081610bf38286612ae1565b610bfd9190612b25565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260056020526040812080549295508692909190610c56908490612b70565b90915550610c739050610c698584612b70565b610a428584612b70565b6040518381525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a36040518481525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a35050919050565b5f5f5f610d5f6118e2565b91509150815f14610d7d57610b4d610d778386612ae1565b82611afe565b610b5f620f424085612ae1565b5f5f5f610d956118e2565b91509150815f14610db357610b4d610dad8286612ae1565b83611afe565b610b5f84620f4240611afe565b5f610dca83611478565b610ddc84610dd784610d8a565b611540565b610b5f8484846115fd565b5f6107ba6118e2565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600560205260408120546107ba90610b22565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610e8f576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161086f565b5f5f610e996118e2565b915091505f610ea88383611b31565b925090505f80610eb787611d4b565b915091505f610ec68388611f5e565b90505f610ed38289612b70565b90508015801590610ee45750858110155b15610f25576040517f45f43cf1000000000000000000000000000000000000000000000000000000008152600481018990526024810187905260440161086f565b610f3c610f328689612b5d565b610a428389612b70565b5f610f478386612b70565b9050610f69818615610f6357610f5e868489611f6d565b61201d565b5f61201d565b50505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600260205260408120546107ba565b5f6060805f5f5f6060610fb0612250565b610fb861227b565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f61100783611478565b6107fb3384846115fd565b5f61101c83611478565b61102a33846107f085610d54565b5060019392505050565b5f5f5f61103f6118e2565b9150915061104d8282611b31565b909350905061106561105f8484612b5d565b82611a08565b505090565b834211156110a7576040517f9e96b26f0000000000000000000000000000000000000000000000000000000081526004810185905260240161086f565b5f6111627f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98989896111028d73ffffffffffffffffffffffffffffffffffffffff165f90815260026020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810187905260e001604051602081830303815290604052805190602001206122a6565b90505f611171828686866122ed565b90508873ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146111f8576040517f32b1358800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528a16602482015260440161086f565b6112038989896113be565b505050505050505050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f9291908390611321904290612319565b836040015164ffffffffff166113379190612ae1565b905081604001516fffffffffffffffffffffffffffffffff1661136e836020015163ffffffff16856080015163ffffffff16612319565b8351611381919064ffffffffff16612ae1565b61138b9083612b5d565b6113959190612b5d565b935050505090565b5f5f5f6113a86118e2565b91509150815f14610d7d5780610b438386612ae1565b73ffffffffffffffffffffffffffffffffffffffff821661140b576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b73ffffffffffffffffffffffffffffffffffffffff811615806114b0575073ffffffffffffffffffffffffffffffffffffffff811630145b8061150657507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16145b1561153d576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526006602090815260408083203384529091529020546001810161157d57505050565b818110156115c7576040517f192b9e4e000000000000000000000000000000000000000000000000000000008152336004820152602481018290526044810183905260640161086f565b73ffffffffffffffffffffffffffffffffffffffff9092165f908152600660209081526040808320338452909152902091039055565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526005602052604081205482811015611682576040517f68b65f1100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602481018290526044810184905260640161086f565b73ffffffffffffffffffffffffffffffffffffffff8086165f908152600560205260408082208685039055918616815290812080548592906116c5908490612b5d565b909155506116d4905083610b22565b91508373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8460405161173591815260200190565b60405180910390a38373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb8560405161179c91815260200190565b60405180910390a3509392505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561181157507f000000000000000000000000000000000000000000000000000000000000000046145b1561183b57507f000000000000000000000000000000000000000000000000000000000000000090565b6107c9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040805160a0810182526003546affffffffffffffffffffff8116825267ffffffffffffffff6b010000000000000000000000820416602083015264ffffffffff7301000000000000000000000000000000000000008204169282019290925263ffffffff78010000000000000000000000000000000000000000000000008304811660608301527c0100000000000000000000000000000000000000000000000000000000909204909116608082018190525f91829182906119a6904290611f5e565b9050815f01516119c0836060015163ffffffff1683612319565b836040015164ffffffffff166119d69190612ae1565b836020015167ffffffffffffffff166119ef9190612b5d565b6affffffffffffffffffffff9091169590945092505050565b611a1182612327565b600380547fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166affffffffffffffffffffff92909216919091179055611a568161237b565b6003805467ffffffffffffffff929092166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff909216919091179055611aa8426123ca565b6003805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b5f815f03611b1057611b106012612413565b816001840381611b2257611b22612af8565b04600101831515029392505050565b5f5f5f611b3c612424565b9050831580611b4a57508385105b611b685783611b598683612ae1565b611b639190612b25565b611b6a565b5f5b9250825f03611b7f575f849250925050611d44565b611b88426123ca565b6004805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff90921691909117905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526005602052604081208054859290611c1b908490612b5d565b90915550506040518181527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a360408051848152602081018390527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a182611d3e8286612b5d565b92509250505b9250929050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f92839290918390611e60904290612319565b9050612710611e8f7f000000000000000000000000000000000000000000000000000000000000000088612ae1565b611e999190612b25565b611eb7836020015163ffffffff16856080015163ffffffff16612319565b8351611eca919064ffffffffff16612ae1565b611ed49190612b5d565b93508582604001516fffffffffffffffffffffffffffffffff16611f0c846020015163ffffffff16866080015163ffffffff16612319565b8451611f1f919064ffffffffff16612ae1565b83866040015164ffffffffff16611f369190612ae1565b611f409190612b5d565b611f4a9190612b5d565b611f549190612b5d565b9450505050915091565b5f8282188284100282186107fb565b5f5f5f611f7a86866124ce565b91509150815f03611f9e57838181611f9457611f94612af8565b04925050506107fb565b818411611fb557611fb56003851502601118612413565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006120498385612b70565b6120539190612b25565b90505f6120807f000000000000000000000000000000000000000000000000000000000000000084612b25565b905061208b82612509565b6003805464ffffffffff92909216730100000000000000000000000000000000000000027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff90921691909117905561210b6121067f000000000000000000000000000000000000000000000000000000000000000042612b5d565b6123ca565b60035f01601c6101000a81548163ffffffff021916908363ffffffff160217905550604051806060016040528061214183612509565b64ffffffffff168152602001612156426123ca565b63ffffffff1681526020016121a87f000000000000000000000000000000000000000000000000000000000000000061218f8587612b5d565b6121999190612ae1565b6121a39088612b70565b612553565b6fffffffffffffffffffffffffffffffff908116909152815160048054602085015160409095015164ffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909116176501000000000063ffffffff90951694909402939093177fffffffffffffff00000000000000000000000000000000ffffffffffffffffff166901000000000000000000919092160217905550505050565b60606107c97f00000000000000000000000000000000000000000000000000000000000000006125a8565b60606107c97f00000000000000000000000000000000000000000000000000000000000000006125a8565b5f6107ba6122b26117ac565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6122fd888888886125e5565b92509250925061230d82826126d8565b50909695505050505050565b5f82820382811115026107fb565b5f6affffffffffffffffffffff821115612377576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152605860048201526024810183905260440161086f565b5090565b5f67ffffffffffffffff82111561237757604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161086f565b5f63ffffffff821115612377576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161086f565b634e487b715f52806020526024601cfd5b6040805160608101825260045464ffffffffff8116825265010000000000810463ffffffff9081166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff16938301939093526003545f936124b592916124b09142917c0100000000000000000000000000000000000000000000000000000000900416611f5e565b612319565b81516124c8919064ffffffffff16612ae1565b91505090565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f64ffffffffff821115612377576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161086f565b5f6fffffffffffffffffffffffffffffffff821115612377576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161086f565b60605f6125b4836127df565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561261e57505f915060039050826126ce565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561266f573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166126c557505f9250600191508290506126ce565b92505f91508190505b9450945094915050565b5f8260038111156126eb576126eb612b83565b036126f4575050565b600182600381111561270857612708612b83565b0361273f576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600282600381111561275357612753612b83565b0361278d576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161086f565b60038260038111156127a1576127a1612b83565b036127db576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161086f565b5050565b5f60ff8216601f8111156107ba576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6107fb602083018461281f565b803573ffffffffffffffffffffffffffffffffffffffff811681146128a0575f5ffd5b919050565b5f5f604083850312156128b6575f5ffd5b6128bf8361287d565b946020939093013593505050565b5f5f5f606084860312156128df575f5ffd5b6128e88461287d565b92506128f66020850161287d565b929592945050506040919091013590565b5f60208284031215612917575f5ffd5b5035919050565b5f6020828403121561292e575f5ffd5b6107fb8261287d565b5f5f60408385031215612948575f5ffd5b50508035926020909101359150565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61299160e083018961281f565b82810360408401526129a3818961281f565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612a055783518352602093840193909201916001016129e7565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215612a2c575f5ffd5b612a358861287d565b9650612a436020890161287d565b95506040880135945060608801359350608088013560ff81168114612a66575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612a94575f5ffd5b612a9d8361287d565b9150612aab6020840161287d565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176107ba576107ba612ab4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612b58577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b808201808211156107ba576107ba612ab4565b818103818111156107ba576107ba612ab4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
