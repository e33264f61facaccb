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
    "name": "escrowTokens",
    "inputs": [
      {
        "name": "owner",
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
      },
      {
        "name": "value",
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
  "0x6101e0604052348015610010575f5ffd5b50604051613da4380380613da483398101604081905261002f91610577565b8589898982604051806040016040528060018152602001603160f81b8152508787805f0361007057604051636dcc618760e01b815260040160405180910390fd5b608081905261007e8261021c565b610087426102af565b5f805463ffffffff92909216600160c01b0263ffffffff60c01b19909216919091179055506100b79050826102e3565b610140526100c4816102e3565b61016052815160208084019190912061010052815190820120610120524660c0526101526101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e052610164826102e3565b6101a05260ff1661018052505060056020527f05b8ccbb9d4d8fb16ea74ce3c29a41f1b461fbdaff4714a0d9a8eb05499746bc8054600360801b60ff60801b199182168117909255305f90815260409020805490911690911790556001600160a01b0381166101e657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101c0526101fc85610320565b61020584610385565b61020e836103ea565b5050505050505050506106b9565b6107d081111561024f57604051630e2b357b60e31b8152600481018290526107d060248201526044015b60405180910390fd5b6102588161043c565b6001805461ffff92909216600160c81b0261ffff60c81b199092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f9060200160405180910390a150565b5f63ffffffff8211156102df576040516306dfcc6560e41b81526020600482015260248101839052604401610246565b5090565b5f5f829050601f8151111561030d578260405163305a27a960e01b8152600401610246919061065e565b805161031882610693565b179392505050565b600780546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600360801b179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b600880546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600160801b179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b6103f38161046a565b600980546001600160a01b0319166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b5f61ffff8211156102df576040516306dfcc6560e41b81526010600482015260248101839052604401610246565b5f6001600160a01b0382165f90815260056020526040902054600160801b900460ff16600381111561049e5761049e61064a565b146104bc5760405163e6c4247b60e01b815260040160405180910390fd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126104e2575f5ffd5b81516001600160401b038111156104fb576104fb6104bf565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610529576105296104bf565b604052818152838201602001851015610540575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516001600160a01b0381168114610572575f5ffd5b919050565b5f5f5f5f5f5f5f5f5f6101208a8c031215610590575f5ffd5b89516001600160401b038111156105a5575f5ffd5b6105b18c828d016104d3565b60208c0151909a5090506001600160401b038111156105ce575f5ffd5b6105da8c828d016104d3565b98505060408a015160ff811681146105f0575f5ffd5b96506105fe60608b0161055c565b955061060c60808b0161055c565b945061061a60a08b0161055c565b935061062860c08b0161055c565b60e08b0151610100909b0151999c989b50969995989497939695949392505050565b634e487b7160e01b5f52602160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156106b3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161363a61076a5f395f81816107b201528181610aea01528181610c3f0152818161147a01526114f001525f610fa601525f6104a401525f61228201525f6115b601525f611d8a01525f611d6201525f611cbd01525f611ce701525f611d1101525f81816106fc01528181612cad01528181612cf601528181612d230152612d7a015261363a5ff3fe608060405234801561000f575f5ffd5b5060043610610304575f3560e01c80636ec21cc81161019d578063d4d5d32a116100e8578063e3ac83da11610093578063f0f442601161006e578063f0f4426014610870578063f3ee7e2c14610883578063f5eb42dc14610896575f5ffd5b8063e3ac83da1461084b578063e742004d14610853578063eea5054314610866575f5ffd5b8063da919faa116100c3578063da919faa146107f8578063dd62ed3e14610800578063e10d29ee14610838575f5ffd5b8063d4d5d32a146107d4578063d505accf146107dc578063d55be8c6146107ef575f5ffd5b806384b0196e11610148578063a1d9bafc11610123578063a1d9bafc14610787578063a9059cbb1461079a578063d33219b4146107ad575f5ffd5b806384b0196e146107515780638fcb4e5b1461076c57806395d89b411461077f575f5ffd5b80637313ee5a116101785780637313ee5a146106f75780637c88e3d91461071e5780637ecebe001461073e575f5ffd5b80636ec21cc8146106b457806370a08231146106bc57806372ee21f5146106cf575f5ffd5b80633644e5151161025d57806361d027b3116102085780636bbf5f85116101e35780636bbf5f851461067b5780636ced08811461068e5780636d780459146106a1575f5ffd5b806361d027b314610542578063641ad8a91461055557806369fe0e2d14610668575f5ffd5b80634437152a116102385780634437152a1461050757806350658d661461051c578063578e98251461052f575f5ffd5b80633644e515146104d85780633a98ef39146104e057806340c10f19146104f4575f5ffd5b80631927a15e116102bd57806324a9d8531161029857806324a9d853146104635780632efd5b061461048c578063313ce5671461049f575f5ffd5b80631927a15e1461039d5780631e1f5d45146103c257806323b872dd14610450575f5ffd5b8063149fe374116102ed578063149fe3741461034957806316f0115b1461036a57806318160ddd14610395575f5ffd5b806306fdde0314610308578063095ea7b314610326575b5f5ffd5b6103106108d0565b60405161031d91906131ac565b60405180910390f35b6103396103343660046131d9565b6108df565b604051901515815260200161031d565b61035c610357366004613201565b6108f5565b60405190815260200161031d565b60075461037d906001600160a01b031681565b6040516001600160a01b03909116815260200161031d565b61035c6109fe565b6007546103399074010000000000000000000000000000000000000000900460ff1681565b6040805160808101825260015464ffffffffff811680835265010000000000820463ffffffff166020808501829052690100000000000000000084046fffffffffffffffffffffffffffffffff1685870181905279010000000000000000000000000000000000000000000000000090940461ffff166060958601528551928352820152928301520161031d565b61033961045e366004613231565b610a07565b600154790100000000000000000000000000000000000000000000000000900461ffff1661035c565b61035c61049a3660046131d9565b610a27565b6104c67f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161031d565b61035c610a56565b5f546affffffffffffffffffffff1661035c565b61035c6105023660046131d9565b610a5f565b61051a61051536600461326b565b610adf565b005b61035c61052a366004613284565b610b5a565b61035c61053d366004613284565b610b7c565b60095461037d906001600160a01b031681565b61063b6040805160a0810182525f546affffffffffffffffffffff81168083526b010000000000000000000000820467ffffffffffffffff1660208401819052730100000000000000000000000000000000000000830464ffffffffff169484018590527801000000000000000000000000000000000000000000000000830463ffffffff908116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052600154919590949391790100000000000000000000000000000000000000000000000000900461ffff1690565b604080519687526020870195909552938501929092526060840152608083015260a082015260c00161031d565b61051a610676366004613284565b610c34565b61035c610689366004613284565b610ca1565b61035c61069c366004613284565b610cbb565b61035c6106af366004613231565b610cf6565b61035c610d14565b61035c6106ca36600461326b565b610d1d565b6106e26106dd3660046131d9565b610d50565b6040805192835260208301919091520161031d565b61035c7f000000000000000000000000000000000000000000000000000000000000000081565b61073161072c3660046132dc565b610d8e565b60405161031d9190613382565b61035c61074c36600461326b565b610f18565b610759610f35565b60405161031d9796959493929190613394565b61035c61077a3660046131d9565b610f93565b610310610f9f565b61051a61079536600461341d565b610fca565b6103396107a83660046131d9565b61106d565b61037d7f000000000000000000000000000000000000000000000000000000000000000081565b61035c611079565b61051a6107ea366004613446565b6110b3565b61035c6107d081565b61035c611216565b61035c61080e3660046134b3565b6001600160a01b039182165f90815260066020908152604080832093909416825291909152205490565b60085461037d906001600160a01b031681565b61051a6113c3565b61035c610861366004613284565b611437565b61035c620f424081565b61051a61087e36600461326b565b61146f565b61051a61089136600461326b565b6114e5565b61035c6108a436600461326b565b6001600160a01b03165f908152600560205260409020546fffffffffffffffffffffffffffffffff1690565b60606108da6115af565b905090565b5f6108eb3384846115da565b5060015b92915050565b5f6108fe61167a565b5f5f61090861170d565b90925090505f826109198388613511565b6109239190613555565b90508481116109435761093833888884611832565b8593505050506109f7565b8183101561098c576040517fb8ccbccc00000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044015b60405180910390fd5b816109978487613511565b6109a19190613555565b93505f6109ae858861358d565b90506109ba33826118de565b6109c4818561358d565b93506109d0848461199e565b6109dc335f5f84611a8e565b6109f23389876109ed898989611b2e565b611832565b505050505b9392505050565b5f6108da610d14565b5f610a128483611b4d565b610a1d848484611bf0565b5060019392505050565b5f5f5f610a3261170d565b91509150610a41848383611b2e565b9250610a4e858585611c2e565b505092915050565b5f6108da611cb1565b6007545f906001600160a01b03163314610aa7576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b5f5f610ab1611dda565b91509150610ac185858484611e93565b9250610a4e610ad084846135a0565b610ada86846135a0565b61199e565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b43576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b610b4e816003611f68565b610b578161207d565b50565b5f5f5f610b6561170d565b91509150610b74848383611b2e565b949350505050565b5f610b8561167a565b60075474010000000000000000000000000000000000000000900460ff1615610bda576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610be461170d565b909250905081610bf48286613511565b610bfe9190613555565b9250610c0a33856118de565b610c21610c17858461358d565b610ada858461358d565b610c2d335f8587611a8e565b5050919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c98576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b610b5781612122565b5f5f5f610cac61170d565b91509150610b748483836121fa565b5f5f5f610cc661170d565b91509150815f14610ce957610ce4610cde8286613511565b8361220e565b610b74565b610b7484620f424061220e565b5f610d0984610d0484610cbb565b611b4d565b610b74848484612241565b5f6108ef61170d565b6001600160a01b0381165f908152600560205260408120546108ef906fffffffffffffffffffffffffffffffff16610b5a565b5f5f5f5f610d5c61170d565b91509150610d6b8583836121fa565b9350610d78848383611b2e565b9250610d85868585611c2e565b50509250929050565b6007546060906001600160a01b03163314610dd7576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b5f5f610de1611dda565b90925090505f808767ffffffffffffffff811115610e0157610e016135b3565b604051908082528060200260200182016040528015610e2a578160200160208202803683370190505b5094505f5b88811015610ef457610e818a8a83818110610e4c57610e4c6135e0565b9050602002016020810190610e61919061326b565b898984818110610e7357610e736135e0565b905060200201358787611e93565b868281518110610e9357610e936135e0565b602002602001018181525050858181518110610eb157610eb16135e0565b602002602001015183610ec491906135a0565b9250878782818110610ed857610ed86135e0565b9050602002013582610eea91906135a0565b9150600101610e2f565b50610f0c610f0283866135a0565b610ada83866135a0565b50505050949350505050565b6001600160a01b0381165f908152600460205260408120546108ef565b5f6060805f5f5f6060610f466115af565b610f4e61227b565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6109f7338484612241565b60606108da7f00000000000000000000000000000000000000000000000000000000000000006122a2565b6007546001600160a01b03163314611010576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b5f5f61101a61170d565b9150915061102882826122df565b909250905061103a82828787876123c6565b60075474010000000000000000000000000000000000000000900460ff1615611066576110665f612684565b5050505050565b5f6108eb338484611bf0565b5f5f5f61108461170d565b915091505f61109383836122df565b925090506110a1818361199e565b6110ab838261358d565b935050505090565b834211156110f0576040517f9e96b26f00000000000000000000000000000000000000000000000000000000815260048101859052602401610983565b5f6111917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c989898961113e8d6001600160a01b03165f90815260046020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810187905260e001604051602081830303815290604052805190602001206126fd565b90505f6111a082868686612744565b9050886001600160a01b0316816001600160a01b031614611200576040517f32b135880000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528a166024820152604401610983565b61120b8989896115da565b505050505050505050565b604080516080808201835260015464ffffffffff808216845265010000000000820463ffffffff908116602080870191909152690100000000000000000084046fffffffffffffffffffffffffffffffff168688015279010000000000000000000000000000000000000000000000000090930461ffff16606080870191909152865160a0810188525f80546affffffffffffffffffffff811683526b010000000000000000000000810467ffffffffffffffff1696830196909652730100000000000000000000000000000000000000860490941697810197909752780100000000000000000000000000000000000000000000000084048216908701527c0100000000000000000000000000000000000000000000000000000000909204909116918401829052929190839061134f904290612770565b836040015164ffffffffff166113659190613511565b905081604001516fffffffffffffffffffffffffffffffff1661139c836020015163ffffffff16856080015163ffffffff16612770565b83516113af919064ffffffffff16613511565b6113b990836135a0565b6110ab91906135a0565b6007546001600160a01b03163314611409576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b60075474010000000000000000000000000000000000000000900460ff16611435576114356001612684565b565b5f5f5f61144261170d565b91509150815f1461146257806114588386613511565b610ce49190613555565b610b74620f424085613511565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114d3576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b6114db611079565b50610b578161277e565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611549576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b611554816002611f68565b6008546001600160a01b03165f90815260056020526040902080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700200000000000000000000000000000000179055610b57816127e8565b60606108da7f00000000000000000000000000000000000000000000000000000000000000006122a2565b6001600160a01b03821661161a576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b335f90815260056020526040902054700100000000000000000000000000000000900460ff1660018160038111156116b4576116b461360d565b141580156116d4575060028160038111156116d1576116d161360d565b14155b15610b57576040517f9b1b8ec1000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b6040805160a0810182525f80546affffffffffffffffffffff8116835267ffffffffffffffff6b010000000000000000000000820416602084015264ffffffffff7301000000000000000000000000000000000000008204169383019390935263ffffffff78010000000000000000000000000000000000000000000000008404811660608401527c01000000000000000000000000000000000000000000000000000000009093049092166080820181905282919082906117d090429061288d565b9050815f01516117ea836060015163ffffffff1683612770565b836040015164ffffffffff166118009190613511565b836020015167ffffffffffffffff1661181991906135a0565b6affffffffffffffffffffff9091169590945092505050565b815f0361186b576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61187584836118de565b6001600160a01b0383165f90815260056020526040902080546fffffffffffffffffffffffffffffffff8082168501167fffffffffffffffffffffffffffffffff000000000000000000000000000000009091161790556118d884848385611a8e565b50505050565b6001600160a01b0382165f90815260056020526040902080546fffffffffffffffffffffffffffffffff168281101561195c576040517f68b65f110000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101849052606401610983565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000169290036fffffffffffffffffffffffffffffffff1691909117905550565b5f5f5f6119aa8561289c565b6119b3856128f0565b6119bc4261293f565b5f80546affffffffffffffffffffff9094167fffffffffffffffffffffffffffffffffffffffffff000000000000000000000067ffffffffffffffff9094166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff63ffffffff909416780100000000000000000000000000000000000000000000000002939093167fffffffff00000000ffffffffff0000000000000000ffffffffffffffffffffff9095169490941791909117919091169190911790555050505050565b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611ad391815260200190565b60405180910390a3826001600160a01b0316846001600160a01b03167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb83604051611b2091815260200190565b60405180910390a350505050565b5f8215611b4057826114588386613511565b610b74620f424085613555565b6001600160a01b0382165f90815260066020908152604080832033845290915290205460018101611b7d57505050565b81811015611bc7576040517f192b9e4e0000000000000000000000000000000000000000000000000000000081523360048201526024810182905260448101839052606401610983565b6001600160a01b039092165f908152600660209081526040808320338452909152902091039055565b611bf982612988565b5f5f611c0361170d565b915091505f611c138484846121fa565b9050611c268686836109ed858888611b2e565b505050505050565b6001335f90815260056020526040902054700100000000000000000000000000000000900460ff166003811115611c6757611c6761360d565b14611ca0576040517f9b1b8ec1000000000000000000000000000000000000000000000000000000008152336004820152602401610983565b611cac83338484611832565b505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611d0957507f000000000000000000000000000000000000000000000000000000000000000046145b15611d3357507f000000000000000000000000000000000000000000000000000000000000000090565b6108da604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6007545f90819074010000000000000000000000000000000000000000900460ff1615611e33576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611e3b61170d565b90925090508115801590611e4e57508082105b15611e8f576040517fb8ccbccc0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610983565b9091565b5f611e9d85612988565b8215611ebd5781611eae8486613511565b611eb89190613555565b611eca565b611eca620f424085613511565b9050805f03611f05576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0385165f90815260056020526040902080546fffffffffffffffffffffffffffffffff8082168401167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179055610b745f868684611a8e565b816001600160a01b03163b5f03611fb6576040517f5f15d6720000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610983565b6001600160a01b0382165f90815260056020526040812054700100000000000000000000000000000000900460ff1690816003811115611ff857611ff861360d565b1415801561202857508160038111156120135761201361360d565b8160038111156120255761202561360d565b14155b8061203b57506001600160a01b03831630145b15611cac576040517f4bbbf8bc0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610983565b600780547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700300000000000000000000000000000000179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b6107d0811115612169576040517f7159abd8000000000000000000000000000000000000000000000000000000008152600481018290526107d06024820152604401610983565b61217281612a00565b6001805461ffff92909216790100000000000000000000000000000000000000000000000000027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f906020015b60405180910390a150565b5f821561146257610ce4610cde8486613511565b5f815f03612220576122206012612a47565b81600184038161223257612232613528565b04600101831515029392505050565b5f61224b83612988565b5f5f61225561170d565b91509150612264848383611b2e565b925061227286868686611832565b50509392505050565b60606108da7f00000000000000000000000000000000000000000000000000000000000000005b60605f6122ae83612a58565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f5f6122ed8686612a98565b91509150815f036123055785859350935050506123bf565b6009546001600160a01b03165f81815260056020526040902080546fffffffffffffffffffffffffffffffff8082168601167fffffffffffffffffffffffffffffffff0000000000000000000000000000000090911617905561236a5f828486611a8e565b60408051848152602081018490527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a16123ad83886135a0565b6123b783886135a0565b945094505050505b9250929050565b604080516080808201835260015464ffffffffff808216845265010000000000820463ffffffff9081166020808701918252690100000000000000000085046fffffffffffffffffffffffffffffffff168789015279010000000000000000000000000000000000000000000000000090940461ffff16606080880191909152875160a0810189525f80546affffffffffffffffffffff811683526b010000000000000000000000810467ffffffffffffffff1697830197909752730100000000000000000000000000000000000000870490951698810198909852780100000000000000000000000000000000000000000000000085048316908801527c01000000000000000000000000000000000000000000000000000000009093048116938601849052915190926124ff929190911690612770565b8251612512919064ffffffffff16613511565b90505f612710836060015161ffff168861252c9190613511565b6125369190613555565b61254090836135a0565b90505f868885604001516fffffffffffffffffffffffffffffffff1685612571428a6080015163ffffffff16612770565b896040015164ffffffffff166125879190613511565b61259191906135a0565b61259b91906135a0565b6125a591906135a0565b6125af91906135a0565b90505f6125bc828861288d565b90505f6125c9828961358d565b90508b5f036125df576125dc818c61288d565b90505b8b158015906125ed57508015155b80156125f957508a8110155b1561263a576040517f45f43cf100000000000000000000000000000000000000000000000000000000815260048101899052602481018c9052604401610983565b6126488c610ada838e61358d565b5f612653838561358d565b905061267581851561266f5761266a878488612bf7565b612ca7565b5f612ca7565b50505050505050505050505050565b6007805482151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff9091161790556040517f5a77c4faed37360a8d5ba61d2efa1f60799759cfb3f52f15ced62ae56a283736906121ef90831515815260200190565b5f6108ef612709611cb1565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f61275488888888612ee3565b9250925092506127648282612fc9565b50909695505050505050565b5f82820382811115026109f7565b61278781612988565b600980547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b600880547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b5f8282188284100282186109f7565b5f6affffffffffffffffffffff8211156128ec576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610983565b5090565b5f67ffffffffffffffff8211156128ec57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610983565b5f63ffffffff8211156128ec576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610983565b5f6001600160a01b0382165f90815260056020526040902054700100000000000000000000000000000000900460ff1660038111156129c9576129c961360d565b14610b57576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61ffff8211156128ec576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526010600482015260248101839052604401610983565b634e487b715f52806020526024601cfd5b5f60ff8216601f8111156108ef576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160808101825260015464ffffffffff8116825265010000000000810463ffffffff90811660208401819052690100000000000000000083046fffffffffffffffffffffffffffffffff169484019490945279010000000000000000000000000000000000000000000000000090910461ffff1660608301525f80549093849392612b5192612b4c9142917c010000000000000000000000000000000000000000000000000000000090041661288d565b612770565b8151612b64919064ffffffffff16613511565b9150831580612b7257508385105b612b905783612b818684613511565b612b8b9190613555565b612b92565b5f5b9250825f03612ba7575f5f92509250506123bf565b612bb04261293f565b6001805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091179055509250929050565b5f5f5f612c0486866130d0565b91509150815f03612c2857838181612c1e57612c1e613528565b04925050506109f7565b818411612c3f57612c3f6003851502601118612a47565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f612ceb7f0000000000000000000000000000000000000000000000000000000000000000612cd6848661358d565b612ce09190613555565b64ffffffffff61288d565b90505f612d1b612ce07f000000000000000000000000000000000000000000000000000000000000000085613555565b90505f612d657f0000000000000000000000000000000000000000000000000000000000000000612d4c84866135a0565b612d569190613511565b612d60908761358d565b61310b565b90505f5f612d724261293f565b612da4612d9f7f0000000000000000000000000000000000000000000000000000000000000000426135a0565b61293f565b5f80547bffffffff0000000000ffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000063ffffffff938416027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff161773010000000000000000000000000000000000000064ffffffffff998a1602179055600180547fffffffffffffff0000000000000000000000000000000000000000ffffffffff1669010000000000000000006fffffffffffffffffffffffffffffffff97909716969096027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1695909517650100000000009290911691909102177fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000169390941692909217905550505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612f1c57505f91506003905082612fbf565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612f6d573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116612fb657505f925060019150829050612fbf565b92505f91508190505b9450945094915050565b5f826003811115612fdc57612fdc61360d565b03612fe5575050565b6001826003811115612ff957612ff961360d565b03613030576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60028260038111156130445761304461360d565b0361307e576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610983565b60038260038111156130925761309261360d565b036130cc576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610983565b5050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f6fffffffffffffffffffffffffffffffff8211156128ec576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610983565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6109f76020830184613160565b80356001600160a01b03811681146131d4575f5ffd5b919050565b5f5f604083850312156131ea575f5ffd5b6131f3836131be565b946020939093013593505050565b5f5f5f60608486031215613213575f5ffd5b61321c846131be565b95602085013595506040909401359392505050565b5f5f5f60608486031215613243575f5ffd5b61324c846131be565b925061325a602085016131be565b929592945050506040919091013590565b5f6020828403121561327b575f5ffd5b6109f7826131be565b5f60208284031215613294575f5ffd5b5035919050565b5f5f83601f8401126132ab575f5ffd5b50813567ffffffffffffffff8111156132c2575f5ffd5b6020830191508360208260051b85010111156123bf575f5ffd5b5f5f5f5f604085870312156132ef575f5ffd5b843567ffffffffffffffff811115613305575f5ffd5b6133118782880161329b565b909550935050602085013567ffffffffffffffff811115613330575f5ffd5b61333c8782880161329b565b95989497509550505050565b5f8151808452602084019350602083015f5b8281101561337857815186526020958601959091019060010161335a565b5093949350505050565b602081525f6109f76020830184613348565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6133ce60e0830189613160565b82810360408401526133e08189613160565b90508660608401526001600160a01b03861660808401528460a084015282810360c084015261340f8185613348565b9a9950505050505050505050565b5f5f5f6060848603121561342f575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f5f5f5f60e0888a03121561345c575f5ffd5b613465886131be565b9650613473602089016131be565b95506040880135945060608801359350608088013560ff81168114613496575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156134c4575f5ffd5b6134cd836131be565b91506134db602084016131be565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176108ef576108ef6134e4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613588577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b818103818111156108ef576108ef6134e4565b808201808211156108ef576108ef6134e4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
