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
  "0x610220604052348015610010575f5ffd5b50604051612fd5380380612fd583398101604081905261002f91610298565b6040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e640000000000000000815250604051806040016040528060018152602001603160f81b81525061008e8261020c60201b60201c565b6101205261009b8161020c565b61014052815160208084019190912060e052815190820120610100524660a05261012760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526107d082111561015b57604051636a3078c160e01b8152600481018390526024015b60405180910390fd5b805f0361017b57604051636dcc618760e01b815260040160405180910390fd5b6001600160a01b0383166101a25760405163e6c4247b60e01b815260040160405180910390fd5b60ff8616610160526001600160a01b03808616610180528481166101a05283166101c0526101e08290526102008190526101db42610249565b6003805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790555061035e945050505050565b5f5f829050601f81511115610236578260405163305a27a960e01b81526004016101529190610303565b805161024182610338565b179392505050565b5f63ffffffff821115610279576040516306dfcc6560e41b81526020600482015260248101839052604401610152565b5090565b80516001600160a01b0381168114610293575f5ffd5b919050565b5f5f5f5f5f5f60c087890312156102ad575f5ffd5b865160ff811681146102bd575f5ffd5b95506102cb6020880161027d565b94506102d96040880161027d565b93506102e76060880161027d565b608088015160a090980151969995985093969395939492505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610358575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051612b6c6104695f395f81816105d701528181611fdc015281816120170152818161209d015261212201525f8181610399015281816105450152611e2601525f818161046401528181611b9a01528181611be40152611c6601525f8181610709015281816108bf0152818161095701528181610c2001528181610cb401528181610d1d01528181610d8a015261153101525f81816102b3015281816109a30152610eaf01525f6103d501525f61223e01525f61221301525f61184e01525f61182601525f61178101525f6117ab01525f6117d50152612b6c5ff3fe608060405234801561000f575f5ffd5b5060043610610235575f3560e01c80636ced08811161013d578063a9059cbb116100b8578063dd62ed3e11610088578063e742004d1161006e578063e742004d1461072b578063eea505431461073e578063f5eb42dc14610748575f5ffd5b8063dd62ed3e146106bf578063e10d29ee14610704575f5ffd5b8063a9059cbb14610689578063d4d5d32a1461069c578063d505accf146106a4578063da919faa146106b7575f5ffd5b8063753c09851161010d57806384b0196e116100f357806384b0196e1461061f5780638fcb4e5b1461063a57806395d89b411461064d575f5ffd5b8063753c0985146105f95780637ecebe001461060c575f5ffd5b80636ced0881146105a45780636ec21cc8146105b757806370a08231146105bf5780637313ee5a146105d2575f5ffd5b8063313ce567116101cd57806350658d661161019d57806361d027b31161018357806361d027b31461045f578063641ad8a9146104865780636bbf5f8514610591575f5ffd5b806350658d6614610439578063578e98251461044c575f5ffd5b8063313ce567146103d05780633644e515146104095780633a98ef391461041157806340c10f1914610426575f5ffd5b80631e1f5d45116102085780631e1f5d451461031057806323b872dd1461038157806324a9d853146103945780632efd5b06146103bb575f5ffd5b806306fdde0314610239578063095ea7b31461028b57806316f0115b146102ae57806318160ddd146102fa575b5f5ffd5b6102756040518060400160405280601881526020017f614b534d207265776172642d6561726e696e6720626f6e64000000000000000081525081565b6040516102829190612827565b60405180910390f35b61029e610299366004612861565b61077d565b6040519015158152602001610282565b6102d57f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610282565b610302610793565b604051908152602001610282565b6040805160608101825260045464ffffffffff811680835265010000000000820463ffffffff166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff16929093018290529060408051938452602084019290925290820152606001610282565b61029e61038f366004612889565b6107a1565b6103027f000000000000000000000000000000000000000000000000000000000000000081565b6103ce6103c9366004612861565b6108a7565b005b6103f77f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610282565b610302610981565b6003546affffffffffffffffffffff16610302565b610302610434366004612861565b61098a565b6103026104473660046128c3565b610bc2565b61030261045a3660046128c3565b610c07565b6102d57f000000000000000000000000000000000000000000000000000000000000000081565b6040805160a0810182526003546affffffffffffffffffffff811680835267ffffffffffffffff6b0100000000000000000000008304166020840181905264ffffffffff73010000000000000000000000000000000000000084041694840185905263ffffffff780100000000000000000000000000000000000000000000000084048116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052909390929091907f0000000000000000000000000000000000000000000000000000000000000000604080519687526020870195909552938501929092526060840152608083015260a082015260c001610282565b61030261059f3660046128c3565b610df4565b6103026105b23660046128c3565b610e2a565b610302610e60565b6103026105cd3660046128da565b610e69565b6103027f000000000000000000000000000000000000000000000000000000000000000081565b6103ce6106073660046128f3565b610e97565b61030261061a3660046128da565b610fee565b610627611018565b6040516102829796959493929190612913565b610302610648366004612861565b611076565b6102756040518060400160405280600581526020017f614b534d6200000000000000000000000000000000000000000000000000000081525081565b61029e610697366004612861565b61108b565b6103026110ad565b6103ce6106b23660046129d2565b6110e3565b610302611287565b6103026106cd366004612a3f565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260066020908152604080832093909416825291909152205490565b6102d57f000000000000000000000000000000000000000000000000000000000000000081565b6103026107393660046128c3565b611416565b610302620f424081565b6103026107563660046128da565b73ffffffffffffffffffffffffffffffffffffffff165f9081526005602052604090205490565b5f610789338484611437565b5060015b92915050565b5f61079c610e60565b905090565b5f6107ab836114f1565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526006602090815260408083203384529091529020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146108865782811015610851576040517f192b9e4e00000000000000000000000000000000000000000000000000000000815233600482015260248101829052604481018490526064015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff85165f908152600660209081526040808320338452909152902083820390555b610899858561089486610df4565b6115b9565b5060019150505b9392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610918576040517f9b1b8ec1000000000000000000000000000000000000000000000000000000008152336004820152602401610848565b805f03610951576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61097c827f0000000000000000000000000000000000000000000000000000000000000000836115b9565b505050565b5f61079c611768565b5f3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146109fc576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610848565b610a05836114f1565b5f5f610a0f61189e565b91509150815f14158015610a2257508082105b15610a63576040517fb8ccbccc0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610848565b8115610a835780610a748386612a9d565b610a7e9190612ae1565b610a90565b610a90620f424085612a9d565b9250825f03610acb576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ae7610ad88484612b19565b610ae28684612b19565b6119c4565b73ffffffffffffffffffffffffffffffffffffffff85165f9081526005602052604081208054859290610b1b908490612b19565b909155505060405184815273ffffffffffffffffffffffffffffffffffffffff8616905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff8616905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a3505092915050565b5f5f5f610bcd61189e565b91509150815f14610bf25781610be38286612a9d565b610bed9190612ae1565b610bff565b610bff620f424085612ae1565b949350505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610c79576040517f9b1b8ec1000000000000000000000000000000000000000000000000000000008152336004820152602401610848565b5f5f610c8361189e565b909250905081610c938286612a9d565b610c9d9190612ae1565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260056020526040812080549295508692909190610cf6908490612b2c565b90915550610d139050610d098584612b2c565b610ae28584612b2c565b6040518381525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a36040518481525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a35050919050565b5f5f5f610dff61189e565b91509150815f14610e1d57610bed610e178386612a9d565b82611aba565b610bff620f424085612a9d565b5f5f5f610e3561189e565b91509150815f14610e5357610bed610e4d8286612a9d565b83611aba565b610bff84620f4240611aba565b5f61078d61189e565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526005602052604081205461078d90610bc2565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610f08576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610848565b5f5f610f1261189e565b915091505f610f218383611aed565b925090505f80610f3087611d07565b915091505f610f3f8388611f1a565b90505f610f4c8289612b2c565b90508015801590610f5d5750858110155b15610f9e576040517f45f43cf10000000000000000000000000000000000000000000000000000000081526004810189905260248101879052604401610848565b610fb5610fab8689612b19565b610ae28389612b2c565b5f610fc08386612b2c565b9050610fe2818615610fdc57610fd7868489611f29565b611fd9565b5f611fd9565b50505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526002602052604081205461078d565b5f6060805f5f5f606061102961220c565b611031612237565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f611080836114f1565b6108a03384846115b9565b5f611095836114f1565b6110a3338461089485610df4565b5060019392505050565b5f5f5f6110b861189e565b915091506110c68282611aed565b90935090506110de6110d88484612b19565b826119c4565b505090565b83421115611120576040517f9e96b26f00000000000000000000000000000000000000000000000000000000815260048101859052602401610848565b5f6111db7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c989898961117b8d73ffffffffffffffffffffffffffffffffffffffff165f90815260026020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810187905260e00160405160208183030381529060405280519060200120612262565b90505f6111ea828686866122a9565b90508873ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614611271576040517f32b1358800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528a166024820152604401610848565b61127c898989611437565b505050505050505050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f929190839061139a9042906122d5565b836040015164ffffffffff166113b09190612a9d565b905081604001516fffffffffffffffffffffffffffffffff166113e7836020015163ffffffff16856080015163ffffffff166122d5565b83516113fa919064ffffffffff16612a9d565b6114049083612b19565b61140e9190612b19565b935050505090565b5f5f5f61142161189e565b91509150815f14610e1d5780610be38386612a9d565b73ffffffffffffffffffffffffffffffffffffffff8216611484576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b73ffffffffffffffffffffffffffffffffffffffff81161580611529575073ffffffffffffffffffffffffffffffffffffffff811630145b8061157f57507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16145b156115b6576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600560205260408120548281101561163e576040517f68b65f1100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024810182905260448101849052606401610848565b73ffffffffffffffffffffffffffffffffffffffff8086165f90815260056020526040808220868503905591861681529081208054859290611681908490612b19565b90915550611690905083610bc2565b91508373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef846040516116f191815260200190565b60405180910390a38373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb8560405161175891815260200190565b60405180910390a3509392505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156117cd57507f000000000000000000000000000000000000000000000000000000000000000046145b156117f757507f000000000000000000000000000000000000000000000000000000000000000090565b61079c604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040805160a0810182526003546affffffffffffffffffffff8116825267ffffffffffffffff6b010000000000000000000000820416602083015264ffffffffff7301000000000000000000000000000000000000008204169282019290925263ffffffff78010000000000000000000000000000000000000000000000008304811660608301527c0100000000000000000000000000000000000000000000000000000000909204909116608082018190525f9182918290611962904290611f1a565b9050815f015161197c836060015163ffffffff16836122d5565b836040015164ffffffffff166119929190612a9d565b836020015167ffffffffffffffff166119ab9190612b19565b6affffffffffffffffffffff9091169590945092505050565b6119cd826122e3565b600380547fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166affffffffffffffffffffff92909216919091179055611a1281612337565b6003805467ffffffffffffffff929092166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff909216919091179055611a6442612386565b6003805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b5f815f03611acc57611acc60126123cf565b816001840381611ade57611ade612ab4565b04600101831515029392505050565b5f5f5f611af86123e0565b9050831580611b0657508385105b611b245783611b158683612a9d565b611b1f9190612ae1565b611b26565b5f5b9250825f03611b3b575f849250925050611d00565b611b4442612386565b6004805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff90921691909117905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f9081526005602052604081208054859290611bd7908490612b19565b90915550506040518181527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200160405180910390a360405183815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016905f907f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb9060200160405180910390a360408051848152602081018390527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a182611cfa8286612b19565b92509250505b9250929050565b604080516060808201835260045464ffffffffff808216845265010000000000820463ffffffff90811660208087019190915269010000000000000000009093046fffffffffffffffffffffffffffffffff1685870152855160a0810187526003546affffffffffffffffffffff811682526b010000000000000000000000810467ffffffffffffffff1694820194909452730100000000000000000000000000000000000000840490921695820195909552780100000000000000000000000000000000000000000000000082048516928101929092527c01000000000000000000000000000000000000000000000000000000009004909216608083018190525f92839290918390611e1c9042906122d5565b9050612710611e4b7f000000000000000000000000000000000000000000000000000000000000000088612a9d565b611e559190612ae1565b611e73836020015163ffffffff16856080015163ffffffff166122d5565b8351611e86919064ffffffffff16612a9d565b611e909190612b19565b93508582604001516fffffffffffffffffffffffffffffffff16611ec8846020015163ffffffff16866080015163ffffffff166122d5565b8451611edb919064ffffffffff16612a9d565b83866040015164ffffffffff16611ef29190612a9d565b611efc9190612b19565b611f069190612b19565b611f109190612b19565b9450505050915091565b5f8282188284100282186108a0565b5f5f5f611f36868661248a565b91509150815f03611f5a57838181611f5057611f50612ab4565b04925050506108a0565b818411611f7157611f7160038515026011186123cf565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006120058385612b2c565b61200f9190612ae1565b90505f61203c7f000000000000000000000000000000000000000000000000000000000000000084612ae1565b9050612047826124c5565b6003805464ffffffffff92909216730100000000000000000000000000000000000000027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9092169190911790556120c76120c27f000000000000000000000000000000000000000000000000000000000000000042612b19565b612386565b60035f01601c6101000a81548163ffffffff021916908363ffffffff16021790555060405180606001604052806120fd836124c5565b64ffffffffff16815260200161211242612386565b63ffffffff1681526020016121647f000000000000000000000000000000000000000000000000000000000000000061214b8587612b19565b6121559190612a9d565b61215f9088612b2c565b61250f565b6fffffffffffffffffffffffffffffffff908116909152815160048054602085015160409095015164ffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909116176501000000000063ffffffff90951694909402939093177fffffffffffffff00000000000000000000000000000000ffffffffffffffffff166901000000000000000000919092160217905550505050565b606061079c7f0000000000000000000000000000000000000000000000000000000000000000612564565b606061079c7f0000000000000000000000000000000000000000000000000000000000000000612564565b5f61078d61226e611768565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6122b9888888886125a1565b9250925092506122c98282612694565b50909695505050505050565b5f82820382811115026108a0565b5f6affffffffffffffffffffff821115612333576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610848565b5090565b5f67ffffffffffffffff82111561233357604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610848565b5f63ffffffff821115612333576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610848565b634e487b715f52806020526024601cfd5b6040805160608101825260045464ffffffffff8116825265010000000000810463ffffffff9081166020840181905269010000000000000000009092046fffffffffffffffffffffffffffffffff16938301939093526003545f93612471929161246c9142917c0100000000000000000000000000000000000000000000000000000000900416611f1a565b6122d5565b8151612484919064ffffffffff16612a9d565b91505090565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f64ffffffffff821115612333576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610848565b5f6fffffffffffffffffffffffffffffffff821115612333576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610848565b60605f6125708361279b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156125da57505f9150600390508261268a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561262b573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661268157505f92506001915082905061268a565b92505f91508190505b9450945094915050565b5f8260038111156126a7576126a7612b3f565b036126b0575050565b60018260038111156126c4576126c4612b3f565b036126fb576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600282600381111561270f5761270f612b3f565b03612749576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610848565b600382600381111561275d5761275d612b3f565b03612797576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610848565b5050565b5f60ff8216601f81111561078d576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6108a060208301846127db565b803573ffffffffffffffffffffffffffffffffffffffff8116811461285c575f5ffd5b919050565b5f5f60408385031215612872575f5ffd5b61287b83612839565b946020939093013593505050565b5f5f5f6060848603121561289b575f5ffd5b6128a484612839565b92506128b260208501612839565b929592945050506040919091013590565b5f602082840312156128d3575f5ffd5b5035919050565b5f602082840312156128ea575f5ffd5b6108a082612839565b5f5f60408385031215612904575f5ffd5b50508035926020909101359150565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61294d60e08301896127db565b828103604084015261295f81896127db565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156129c15783518352602093840193909201916001016129a3565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a0312156129e8575f5ffd5b6129f188612839565b96506129ff60208901612839565b95506040880135945060608801359350608088013560ff81168114612a22575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612a50575f5ffd5b612a5983612839565b9150612a6760208401612839565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761078d5761078d612a70565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612b14577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561078d5761078d612a70565b8181038181111561078d5761078d612a70565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
