export const bondTokenAbi = [
  {
    "type": "constructor",
    "inputs": [
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
        "name": "decimals_",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "timelock_",
        "type": "address",
        "internalType": "address"
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
    "name": "MAX_FEE_BPS",
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
    "name": "contest",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "contested",
    "inputs": [],
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
    "name": "mintBatch",
    "inputs": [
      {
        "name": "to",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "tokens",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256[]",
        "internalType": "uint256[]"
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
        "name": "released",
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
    "name": "setFee",
    "inputs": [
      {
        "name": "feeBps_",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setPool",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setQueue",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setTreasury",
    "inputs": [
      {
        "name": "next",
        "type": "address",
        "internalType": "address"
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
    "name": "ContestedSet",
    "inputs": [
      {
        "name": "contested",
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
    "name": "FeeSet",
    "inputs": [
      {
        "name": "feeBps",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PoolSet",
    "inputs": [
      {
        "name": "pool",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "QueueSet",
    "inputs": [
      {
        "name": "queue",
        "type": "address",
        "indexed": true,
        "internalType": "address"
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
    "type": "event",
    "name": "TreasurySet",
    "inputs": [
      {
        "name": "treasury",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AnotherRole",
    "inputs": [
      {
        "name": "module",
        "type": "address",
        "internalType": "address"
      }
    ]
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
      },
      {
        "name": "cap",
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
    "name": "NoContract",
    "inputs": [
      {
        "name": "module",
        "type": "address",
        "internalType": "address"
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
    "name": "RateContested",
    "inputs": []
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
  "0x6101e0604052348015610010575f5ffd5b50604051613db0380380613db083398101604081905261002f91610577565b8589898982604051806040016040528060018152602001603160f81b8152508787805f0361007057604051636dcc618760e01b815260040160405180910390fd5b608081905261007e8261021c565b610087426102af565b5f805463ffffffff92909216600160c01b0263ffffffff60c01b19909216919091179055506100b79050826102e3565b610140526100c4816102e3565b61016052815160208084019190912061010052815190820120610120524660c0526101526101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e052610164826102e3565b6101a05260ff1661018052505060056020527f05b8ccbb9d4d8fb16ea74ce3c29a41f1b461fbdaff4714a0d9a8eb05499746bc8054600360801b60ff60801b199182168117909255305f90815260409020805490911690911790556001600160a01b0381166101e657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101c0526101fc85610320565b61020584610385565b61020e836103ea565b5050505050505050506106b9565b6107d081111561024f57604051630e2b357b60e31b8152600481018290526107d060248201526044015b60405180910390fd5b6102588161043c565b6001805461ffff92909216600160c81b0261ffff60c81b199092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f9060200160405180910390a150565b5f63ffffffff8211156102df576040516306dfcc6560e41b81526020600482015260248101839052604401610246565b5090565b5f5f829050601f8151111561030d578260405163305a27a960e01b8152600401610246919061065e565b805161031882610693565b179392505050565b600780546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600360801b179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b600880546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600160801b179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b6103f38161046a565b600980546001600160a01b0319166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b5f61ffff8211156102df576040516306dfcc6560e41b81526010600482015260248101839052604401610246565b5f6001600160a01b0382165f90815260056020526040902054600160801b900460ff16600381111561049e5761049e61064a565b146104bc5760405163e6c4247b60e01b815260040160405180910390fd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126104e2575f5ffd5b81516001600160401b038111156104fb576104fb6104bf565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610529576105296104bf565b604052818152838201602001851015610540575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516001600160a01b0381168114610572575f5ffd5b919050565b5f5f5f5f5f5f5f5f5f6101208a8c031215610590575f5ffd5b89516001600160401b038111156105a5575f5ffd5b6105b18c828d016104d3565b60208c0151909a5090506001600160401b038111156105ce575f5ffd5b6105da8c828d016104d3565b98505060408a015160ff811681146105f0575f5ffd5b96506105fe60608b0161055c565b955061060c60808b0161055c565b945061061a60a08b0161055c565b935061062860c08b0161055c565b60e08b0151610100909b0151999c989b50969995989497939695949392505050565b634e487b7160e01b5f52602160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156106b3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161364661076a5f395f818161077f01528181610b0401528181610c7c0152818161148601526114fc01525f610fbc01525f61049901525f6121da01525f6115c201525f611d0a01525f611ce201525f611c3d01525f611c6701525f611c9101525f81816106c901528181612c6601528181612caf01528181612d340152612e3b01526136465ff3fe608060405234801561000f575f5ffd5b50600436106102f9575f3560e01c80636ec21cc811610192578063d4d5d32a116100e8578063e3ac83da11610093578063f0f442601161006e578063f0f442601461083d578063f3ee7e2c14610850578063f5eb42dc14610863575f5ffd5b8063e3ac83da14610818578063e742004d14610820578063eea5054314610833575f5ffd5b8063da919faa116100c3578063da919faa146107c5578063dd62ed3e146107cd578063e10d29ee14610805575f5ffd5b8063d4d5d32a146107a1578063d505accf146107a9578063d55be8c6146107bc575f5ffd5b806384b0196e11610148578063a1d9bafc11610123578063a1d9bafc14610754578063a9059cbb14610767578063d33219b41461077a575f5ffd5b806384b0196e1461071e5780638fcb4e5b1461073957806395d89b411461074c575f5ffd5b80637313ee5a116101785780637313ee5a146106c45780637c88e3d9146106eb5780637ecebe001461070b575f5ffd5b80636ec21cc8146106a957806370a08231146106b1575f5ffd5b80633644e5151161025257806361d027b3116101fd5780636bbf5f85116101d85780636bbf5f85146106705780636ced0881146106835780636d78045914610696575f5ffd5b806361d027b314610537578063641ad8a91461054a57806369fe0e2d1461065d575f5ffd5b80634437152a1161022d5780634437152a146104fc57806350658d6614610511578063578e982514610524575f5ffd5b80633644e515146104cd5780633a98ef39146104d557806340c10f19146104e9575f5ffd5b80631927a15e116102b257806324a9d8531161028d57806324a9d853146104585780632efd5b0614610481578063313ce56714610494575f5ffd5b80631927a15e146103925780631e1f5d45146103b757806323b872dd14610445575f5ffd5b8063149fe374116102e2578063149fe3741461033e57806316f0115b1461035f57806318160ddd1461038a575f5ffd5b806306fdde03146102fd578063095ea7b31461031b575b5f5ffd5b61030561089d565b6040516103129190613190565b60405180910390f35b61032e6103293660046131bd565b6108ac565b6040519015158152602001610312565b61035161034c3660046131e5565b6108c2565b604051908152602001610312565b600754610372906001600160a01b031681565b6040516001600160a01b039091168152602001610312565b6103516109b8565b60075461032e9074010000000000000000000000000000000000000000900460ff1681565b6040805160808101825260015464ffffffffff811680835265010000000000820463ffffffff166020808501829052690100000000000000000084046fffffffffffffffffffffffffffffffff1685870181905279010000000000000000000000000000000000000000000000000090940461ffff1660609586015285519283528201529283015201610312565b61032e610453366004613215565b6109c1565b600154790100000000000000000000000000000000000000000000000000900461ffff16610351565b61035161048f3660046131bd565b6109ea565b6104bb7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610312565b610351610a68565b5f546affffffffffffffffffffff16610351565b6103516104f73660046131bd565b610a71565b61050f61050a36600461324f565b610af9565b005b61035161051f366004613268565b610b74565b610351610532366004613268565b610bb9565b600954610372906001600160a01b031681565b6106306040805160a0810182525f546affffffffffffffffffffff81168083526b010000000000000000000000820467ffffffffffffffff1660208401819052730100000000000000000000000000000000000000830464ffffffffff169484018590527801000000000000000000000000000000000000000000000000830463ffffffff908116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052600154919590949391790100000000000000000000000000000000000000000000000000900461ffff1690565b604080519687526020870195909552938501929092526060840152608083015260a082015260c001610312565b61050f61066b366004613268565b610c71565b61035161067e366004613268565b610cde565b610351610691366004613268565b610d14565b6103516106a4366004613215565b610d4a565b610351610d68565b6103516106bf36600461324f565b610d71565b6103517f000000000000000000000000000000000000000000000000000000000000000081565b6106fe6106f93660046132c0565b610da4565b6040516103129190613366565b61035161071936600461324f565b610f2e565b610726610f4b565b6040516103129796959493929190613378565b6103516107473660046131bd565b610fa9565b610305610fb5565b61050f610762366004613401565b610fe0565b61032e6107753660046131bd565b611083565b6103727f000000000000000000000000000000000000000000000000000000000000000081565b61035161109c565b61050f6107b736600461342a565b6110d6565b6103516107d081565b610351611239565b6103516107db366004613497565b6001600160a01b039182165f90815260066020908152604080832093909416825291909152205490565b600854610372906001600160a01b031681565b61050f6113e6565b61035161082e366004613268565b61145a565b610351620f424081565b61050f61084b36600461324f565b61147b565b61050f61085e36600461324f565b6114f1565b61035161087136600461324f565b6001600160a01b03165f908152600560205260409020546fffffffffffffffffffffffffffffffff1690565b60606108a76115bb565b905090565b5f6108b83384846115e6565b5060015b92915050565b5f6108cb611686565b5f5f6108d5611719565b909250905083826108e683886134f5565b6108f09190613539565b1161090b5761090033878761183e565b5084925050506109b1565b80821015610954576040517fb8ccbccc00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044015b60405180910390fd5b8061095f83866134f5565b6109699190613539565b92505f6109768487613571565b90506109823382611911565b61099561098f8285613571565b836119e6565b6109a1335f5f84611ad9565b6109ac33888661183e565b505050505b9392505050565b5f6108a7610d68565b5f6109cc8483611b79565b6109df84846109da85610cde565b611c1c565b506001949350505050565b5f6001335f90815260056020526040902054700100000000000000000000000000000000900460ff166003811115610a2457610a24613584565b14610a5d576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b6109b183338461183e565b5f6108a7611c31565b6007545f906001600160a01b03163314610ab9576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b5f5f610ac3611d5a565b91509150610ad385858484611e13565b9250610af1610ae284846135b1565b610aec86846135b1565b6119e6565b505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b5d576040517f5222289b00000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b610b68816003611f09565b610b7181612023565b50565b5f5f5f610b7f611719565b91509150815f14610ba45781610b9582866134f5565b610b9f9190613539565b610bb1565b610bb1620f424085613539565b949350505050565b5f610bc2611686565b60075474010000000000000000000000000000000000000000900460ff1615610c17576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610c21611719565b909250905081610c3182866134f5565b610c3b9190613539565b9250610c473385611911565b610c5e610c548584613571565b610aec8584613571565b610c6a335f8587611ad9565b5050919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610cd5576040517f5222289b00000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b610b71816120c8565b5f5f5f610ce9611719565b91509150815f14610d0757610b9f610d0183866134f5565b826121a0565b610bb1620f4240856134f5565b5f5f5f610d1f611719565b91509150815f14610d3d57610b9f610d3782866134f5565b836121a0565b610bb184620f42406121a0565b5f610d5d84610d5884610d14565b611b79565b610bb1848484611c1c565b5f6108bc611719565b6001600160a01b0381165f908152600560205260408120546108bc906fffffffffffffffffffffffffffffffff16610b74565b6007546060906001600160a01b03163314610ded576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b5f5f610df7611d5a565b90925090505f808767ffffffffffffffff811115610e1757610e176135c4565b604051908082528060200260200182016040528015610e40578160200160208202803683370190505b5094505f5b88811015610f0a57610e978a8a83818110610e6257610e626135f1565b9050602002016020810190610e77919061324f565b898984818110610e8957610e896135f1565b905060200201358787611e13565b868281518110610ea957610ea96135f1565b602002602001018181525050858181518110610ec757610ec76135f1565b602002602001015183610eda91906135b1565b9250878782818110610eee57610eee6135f1565b9050602002013582610f0091906135b1565b9150600101610e45565b50610f22610f1883866135b1565b610aec83866135b1565b50505050949350505050565b6001600160a01b0381165f908152600460205260408120546108bc565b5f6060805f5f5f6060610f5c6115bb565b610f646121d3565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6109b1338484611c1c565b60606108a77f00000000000000000000000000000000000000000000000000000000000000006121fa565b6007546001600160a01b03163314611026576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b5f5f611030611719565b9150915061103e8282612237565b90925090506110508282878787612349565b60075474010000000000000000000000000000000000000000900460ff161561107c5761107c5f6125e8565b5050505050565b5f61109233846109da85610cde565b5060019392505050565b5f5f5f6110a7611719565b915091505f6110b68383612237565b925090506110c481836119e6565b6110ce8382613571565b935050505090565b83421115611113576040517f9e96b26f0000000000000000000000000000000000000000000000000000000081526004810185905260240161094b565b5f6111b47f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98989896111618d6001600160a01b03165f90815260046020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810187905260e00160405160208183030381529060405280519060200120612661565b90505f6111c3828686866126a8565b9050886001600160a01b0316816001600160a01b031614611223576040517f32b135880000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528a16602482015260440161094b565b61122e8989896115e6565b505050505050505050565b604080516080808201835260015464ffffffffff808216845265010000000000820463ffffffff908116602080870191909152690100000000000000000084046fffffffffffffffffffffffffffffffff168688015279010000000000000000000000000000000000000000000000000090930461ffff16606080870191909152865160a0810188525f80546affffffffffffffffffffff811683526b010000000000000000000000810467ffffffffffffffff1696830196909652730100000000000000000000000000000000000000860490941697810197909752780100000000000000000000000000000000000000000000000084048216908701527c010000000000000000000000000000000000000000000000000000000090920490911691840182905292919083906113729042906126d4565b836040015164ffffffffff1661138891906134f5565b905081604001516fffffffffffffffffffffffffffffffff166113bf836020015163ffffffff16856080015163ffffffff166126d4565b83516113d2919064ffffffffff166134f5565b6113dc90836135b1565b6110ce91906135b1565b6007546001600160a01b0316331461142c576040517ff166648300000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b60075474010000000000000000000000000000000000000000900460ff166114585761145860016125e8565b565b5f5f5f611465611719565b91509150815f14610d075780610b9583866134f5565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114df576040517f5222289b00000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b6114e761109c565b50610b71816126e2565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611555576040517f5222289b00000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b611560816002611f09565b6008546001600160a01b03165f90815260056020526040902080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700200000000000000000000000000000000179055610b718161274c565b60606108a77f00000000000000000000000000000000000000000000000000000000000000006121fa565b6001600160a01b038216611626576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b335f90815260056020526040902054700100000000000000000000000000000000900460ff1660018160038111156116c0576116c0613584565b141580156116e0575060028160038111156116dd576116dd613584565b14155b15610b71576040517f9b1b8ec100000000000000000000000000000000000000000000000000000000815233600482015260240161094b565b6040805160a0810182525f80546affffffffffffffffffffff8116835267ffffffffffffffff6b010000000000000000000000820416602084015264ffffffffff7301000000000000000000000000000000000000008204169383019390935263ffffffff78010000000000000000000000000000000000000000000000008404811660608401527c01000000000000000000000000000000000000000000000000000000009093049092166080820181905282919082906117dc9042906127f1565b9050815f01516117f6836060015163ffffffff16836126d4565b836040015164ffffffffff1661180c91906134f5565b836020015167ffffffffffffffff1661182591906135b1565b6affffffffffffffffffffff9091169590945092505050565b5f815f03611878576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6118828483611911565b61188b82612800565b6001600160a01b0384165f90815260056020526040812080549091906118c49084906fffffffffffffffffffffffffffffffff1661361e565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555061190382610b74565b90506109b184848385611ad9565b6001600160a01b0382165f908152600560205260409020546fffffffffffffffffffffffffffffffff168181101561198e576040517f68b65f110000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602481018290526044810183905260640161094b565b6001600160a01b03929092165f90815260056020526040902080547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016919092036fffffffffffffffffffffffffffffffff16179055565b6119ef82612859565b5f80547fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166affffffffffffffffffffff92909216919091179055611a33816128a9565b5f805467ffffffffffffffff929092166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff909216919091179055611a84426128f8565b5f805463ffffffff929092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611b1e91815260200190565b60405180910390a3826001600160a01b0316846001600160a01b03167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb83604051611b6b91815260200190565b60405180910390a350505050565b6001600160a01b0382165f90815260066020908152604080832033845290915290205460018101611ba957505050565b81811015611bf3576040517f192b9e4e000000000000000000000000000000000000000000000000000000008152336004820152602481018290526044810183905260640161094b565b6001600160a01b039092165f908152600660209081526040808320338452909152902091039055565b5f611c2683612941565b610bb184848461183e565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611c8957507f000000000000000000000000000000000000000000000000000000000000000046145b15611cb357507f000000000000000000000000000000000000000000000000000000000000000090565b6108a7604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6007545f90819074010000000000000000000000000000000000000000900460ff1615611db3576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611dbb611719565b90925090508115801590611dce57508082105b15611e0f576040517fb8ccbccc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161094b565b9091565b5f611e1d85612941565b8215611e3d5781611e2e84866134f5565b611e389190613539565b611e4a565b611e4a620f4240856134f5565b9050805f03611e85576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611e8e81612800565b6001600160a01b0386165f9081526005602052604081208054909190611ec79084906fffffffffffffffffffffffffffffffff1661361e565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550610bb15f868684611ad9565b816001600160a01b03163b5f03611f57576040517f5f15d6720000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161094b565b6001600160a01b0382165f90815260056020526040812054700100000000000000000000000000000000900460ff1690816003811115611f9957611f99613584565b14158015611fc95750816003811115611fb457611fb4613584565b816003811115611fc657611fc6613584565b14155b80611fdc57506001600160a01b03831630145b1561201e576040517f4bbbf8bc0000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161094b565b505050565b600780547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700300000000000000000000000000000000179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b6107d081111561210f576040517f7159abd8000000000000000000000000000000000000000000000000000000008152600481018290526107d0602482015260440161094b565b612118816129b9565b6001805461ffff92909216790100000000000000000000000000000000000000000000000000027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f906020015b60405180910390a150565b5f815f036121b2576121b26012612a00565b8160018403816121c4576121c461350c565b04600101831515029392505050565b60606108a77f00000000000000000000000000000000000000000000000000000000000000005b60605f61220683612a11565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f5f6122458686612a51565b91509150815f0361225d578585935093505050612342565b6009546001600160a01b031661227283612800565b6001600160a01b0382165f90815260056020526040812080549091906122ab9084906fffffffffffffffffffffffffffffffff1661361e565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055506122ed5f828486611ad9565b60408051848152602081018490527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a161233083886135b1565b61233a83886135b1565b945094505050505b9250929050565b604080516080808201835260015464ffffffffff808216845265010000000000820463ffffffff9081166020808701918252690100000000000000000085046fffffffffffffffffffffffffffffffff168789015279010000000000000000000000000000000000000000000000000090940461ffff16606080880191909152875160a0810189525f80546affffffffffffffffffffff811683526b010000000000000000000000810467ffffffffffffffff1697830197909752730100000000000000000000000000000000000000870490951698810198909852780100000000000000000000000000000000000000000000000085048316908801527c01000000000000000000000000000000000000000000000000000000009093048116938601849052915190926124829291909116906126d4565b8251612495919064ffffffffff166134f5565b90505f612710836060015161ffff16886124af91906134f5565b6124b99190613539565b6124c390836135b1565b90505f868885604001516fffffffffffffffffffffffffffffffff16856124f4428a6080015163ffffffff166126d4565b896040015164ffffffffff1661250a91906134f5565b61251491906135b1565b61251e91906135b1565b61252891906135b1565b61253291906135b1565b90505f61253f82886127f1565b90505f61254c8289613571565b9050801580159061255d57508a8110155b1561259e576040517f45f43cf100000000000000000000000000000000000000000000000000000000815260048101899052602481018c905260440161094b565b6125ac8c610aec838e613571565b5f6125b78385613571565b90506125d98185156125d3576125ce878488612bb0565b612c60565b5f612c60565b50505050505050505050505050565b6007805482151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff9091161790556040517f5a77c4faed37360a8d5ba61d2efa1f60799759cfb3f52f15ced62ae56a2837369061219590831515815260200190565b5f6108bc61266d611c31565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6126b888888888612ed2565b9250925092506126c88282612fb8565b50909695505050505050565b5f82820382811115026109b1565b6126eb81612941565b600980547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b600880547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b5f8282188284100282186109b1565b5f6fffffffffffffffffffffffffffffffff821115612855576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161094b565b5090565b5f6affffffffffffffffffffff821115612855576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152605860048201526024810183905260440161094b565b5f67ffffffffffffffff82111561285557604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161094b565b5f63ffffffff821115612855576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161094b565b5f6001600160a01b0382165f90815260056020526040902054700100000000000000000000000000000000900460ff16600381111561298257612982613584565b14610b71576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61ffff821115612855576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152601060048201526024810183905260440161094b565b634e487b715f52806020526024601cfd5b5f60ff8216601f8111156108bc576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160808101825260015464ffffffffff8116825265010000000000810463ffffffff90811660208401819052690100000000000000000083046fffffffffffffffffffffffffffffffff169484019490945279010000000000000000000000000000000000000000000000000090910461ffff1660608301525f80549093849392612b0a92612b059142917c01000000000000000000000000000000000000000000000000000000009004166127f1565b6126d4565b8151612b1d919064ffffffffff166134f5565b9150831580612b2b57508385105b612b495783612b3a86846134f5565b612b449190613539565b612b4b565b5f5b9250825f03612b60575f5f9250925050612342565b612b69426128f8565b6001805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091179055509250929050565b5f5f5f612bbd86866130bf565b91509150815f03612be157838181612bd757612bd761350c565b04925050506109b1565b818411612bf857612bf86003851502601118612a00565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f612ca47f0000000000000000000000000000000000000000000000000000000000000000612c8f8486613571565b612c999190613539565b64ffffffffff6127f1565b90505f612cd4612c997f000000000000000000000000000000000000000000000000000000000000000085613539565b9050612cdf826130fa565b5f805464ffffffffff92909216730100000000000000000000000000000000000000027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff909216919091179055612d5e612d597f0000000000000000000000000000000000000000000000000000000000000000426135b1565b6128f8565b5f805463ffffffff929092167c0100000000000000000000000000000000000000000000000000000000027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055612db8816130fa565b600180547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff92909216919091179055612df7426128f8565b6001805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091179055612e7d7f0000000000000000000000000000000000000000000000000000000000000000612e6483856135b1565b612e6e91906134f5565b612e789086613571565b612800565b600180546fffffffffffffffffffffffffffffffff929092166901000000000000000000027fffffffffffffff00000000000000000000000000000000ffffffffffffffffff90921691909117905550505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612f0b57505f91506003905082612fae565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612f5c573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116612fa557505f925060019150829050612fae565b92505f91508190505b9450945094915050565b5f826003811115612fcb57612fcb613584565b03612fd4575050565b6001826003811115612fe857612fe8613584565b0361301f576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600282600381111561303357613033613584565b0361306d576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161094b565b600382600381111561308157613081613584565b036130bb576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161094b565b5050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f64ffffffffff821115612855576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161094b565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6109b16020830184613144565b80356001600160a01b03811681146131b8575f5ffd5b919050565b5f5f604083850312156131ce575f5ffd5b6131d7836131a2565b946020939093013593505050565b5f5f5f606084860312156131f7575f5ffd5b613200846131a2565b95602085013595506040909401359392505050565b5f5f5f60608486031215613227575f5ffd5b613230846131a2565b925061323e602085016131a2565b929592945050506040919091013590565b5f6020828403121561325f575f5ffd5b6109b1826131a2565b5f60208284031215613278575f5ffd5b5035919050565b5f5f83601f84011261328f575f5ffd5b50813567ffffffffffffffff8111156132a6575f5ffd5b6020830191508360208260051b8501011115612342575f5ffd5b5f5f5f5f604085870312156132d3575f5ffd5b843567ffffffffffffffff8111156132e9575f5ffd5b6132f58782880161327f565b909550935050602085013567ffffffffffffffff811115613314575f5ffd5b6133208782880161327f565b95989497509550505050565b5f8151808452602084019350602083015f5b8281101561335c57815186526020958601959091019060010161333e565b5093949350505050565b602081525f6109b1602083018461332c565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6133b260e0830189613144565b82810360408401526133c48189613144565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526133f3818561332c565b9a9950505050505050505050565b5f5f5f60608486031215613413575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f5f5f5f60e0888a031215613440575f5ffd5b613449886131a2565b9650613457602089016131a2565b95506040880135945060608801359350608088013560ff8116811461347a575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156134a8575f5ffd5b6134b1836131a2565b91506134bf602084016131a2565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176108bc576108bc6134c8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261356c577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b818103818111156108bc576108bc6134c8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b808201808211156108bc576108bc6134c8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6fffffffffffffffffffffffffffffffff81811683821601908111156108bc576108bc6134c856";
