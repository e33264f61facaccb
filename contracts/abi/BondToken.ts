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
    "name": "costsSetAside",
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
    "name": "mayHold",
    "inputs": [
      {
        "name": "owners",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "outputs": [
      {
        "name": "may",
        "type": "bool[]",
        "internalType": "bool[]"
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
      },
      {
        "name": "costs",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "setAside",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
  "0x6101e0604052348015610010575f5ffd5b5060405161416238038061416283398101604081905261002f91610578565b8589898982604051806040016040528060018152602001603160f81b8152508787805f0361007057604051636dcc618760e01b815260040160405180910390fd5b608081905261007e8261021c565b610087426102b0565b5f805463ffffffff92909216600160c01b0263ffffffff60c01b19909216919091179055506100b79050826102e4565b610140526100c4816102e4565b61016052815160208084019190912061010052815190820120610120524660c0526101526101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e052610164826102e4565b6101a05260ff1661018052505060056020527f05b8ccbb9d4d8fb16ea74ce3c29a41f1b461fbdaff4714a0d9a8eb05499746bc8054600360801b60ff60801b199182168117909255305f90815260409020805490911690911790556001600160a01b0381166101e657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101c0526101fc85610321565b61020584610386565b61020e836103eb565b5050505050505050506106ba565b6107d081111561024f57604051630e2b357b60e31b8152600481018290526107d060248201526044015b60405180910390fd5b6102588161043d565b6001805461ffff92909216600160f01b026001600160f01b039092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f9060200160405180910390a150565b5f63ffffffff8211156102e0576040516306dfcc6560e41b81526020600482015260248101839052604401610246565b5090565b5f5f829050601f8151111561030e578260405163305a27a960e01b8152600401610246919061065f565b805161031982610694565b179392505050565b600780546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600360801b179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b600880546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600160801b179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b6103f48161046b565b600980546001600160a01b0319166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b5f61ffff8211156102e0576040516306dfcc6560e41b81526010600482015260248101839052604401610246565b5f6001600160a01b0382165f90815260056020526040902054600160801b900460ff16600381111561049f5761049f61064b565b146104bd5760405163e6c4247b60e01b815260040160405180910390fd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126104e3575f5ffd5b81516001600160401b038111156104fc576104fc6104c0565b604051601f8201601f19908116603f011681016001600160401b038111828210171561052a5761052a6104c0565b604052818152838201602001851015610541575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516001600160a01b0381168114610573575f5ffd5b919050565b5f5f5f5f5f5f5f5f5f6101208a8c031215610591575f5ffd5b89516001600160401b038111156105a6575f5ffd5b6105b28c828d016104d4565b60208c0151909a5090506001600160401b038111156105cf575f5ffd5b6105db8c828d016104d4565b98505060408a015160ff811681146105f1575f5ffd5b96506105ff60608b0161055d565b955061060d60808b0161055d565b945061061b60a08b0161055d565b935061062960c08b0161055d565b60e08b0151610100909b0151999c989b50969995989497939695949392505050565b634e487b7160e01b5f52602160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156106b4575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516139e96107795f395f818161080a01528181610b8e01528181610ce30152818161164001526116b601525f6110f601525f6104f701525f61289d01525f61177c01525f611f5001525f611f2801525f611e8301525f611ead01525f611ed701525f818161076701528181612e9601528181612edf01528181612f0c01528181612f5901528181612f97015261301101526139e95ff3fe608060405234801561000f575f5ffd5b506004361061031a575f3560e01c80636ffac65d116101a8578063d505accf116100f3578063e3ac83da1161009e578063eea5054311610079578063eea505431461090a578063f0f4426014610914578063f3ee7e2c14610927578063f5eb42dc1461093a575f5ffd5b8063e3ac83da146108cf578063e742004d146108d7578063eaf13475146108ea575f5ffd5b8063dbc3490f116100ce578063dbc3490f14610858578063dd62ed3e14610884578063e10d29ee146108bc575f5ffd5b8063d505accf14610834578063d55be8c614610847578063da919faa14610850575f5ffd5b806384b0196e11610153578063a9059cbb1161012e578063a9059cbb146107f2578063d33219b414610805578063d4d5d32a1461082c575f5ffd5b806384b0196e146107bc5780638fcb4e5b146107d757806395d89b41146107ea575f5ffd5b80637313ee5a116101835780637313ee5a146107625780637c88e3d9146107895780637ecebe00146107a9575f5ffd5b80636ffac65d1461071457806370a082311461072757806372ee21f51461073a575f5ffd5b80633a98ef3911610268578063641ad8a9116102135780636ced0881116101ee5780636ced0881146106e65780636d780459146106f95780636ec21cc81461070c575f5ffd5b8063641ad8a9146105a857806369fe0e2d146106c05780636bbf5f85146106d3575f5ffd5b806350658d661161024357806350658d661461056f578063578e98251461058257806361d027b314610595575f5ffd5b80633a98ef391461053357806340c10f19146105475780634437152a1461055a575f5ffd5b80631e1f5d45116102c85780632efd5b06116102a35780632efd5b06146104df578063313ce567146104f25780633644e5151461052b575f5ffd5b80631e1f5d45146103d857806323b872dd1461049e57806324a9d853146104b1575f5ffd5b806316f0115b116102f857806316f0115b1461038057806318160ddd146103ab5780631927a15e146103b3575f5ffd5b806306fdde031461031e578063095ea7b31461033c578063149fe3741461035f575b5f5ffd5b610326610974565b60405161033391906134d2565b60405180910390f35b61034f61034a3660046134ff565b610983565b6040519015158152602001610333565b61037261036d366004613527565b610999565b604051908152602001610333565b600754610393906001600160a01b031681565b6040516001600160a01b039091168152602001610333565b610372610aa2565b60075461034f9074010000000000000000000000000000000000000000900460ff1681565b6040805160a08101825260015464ffffffffff811680835265010000000000820463ffffffff1660208401819052690100000000000000000083046cffffffffffffffffffffffffff16948401859052760100000000000000000000000000000000000000000000830467ffffffffffffffff1660608501527e0100000000000000000000000000000000000000000000000000000000000090920461ffff16608090930192909252909160408051938452602084019290925290820152606001610333565b61034f6104ac366004613557565b610aab565b6001547e01000000000000000000000000000000000000000000000000000000000000900461ffff16610372565b6103726104ed3660046134ff565b610acb565b6105197f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610333565b610372610afa565b5f546affffffffffffffffffffff16610372565b6103726105553660046134ff565b610b03565b61056d610568366004613591565b610b83565b005b61037261057d3660046135aa565b610bfe565b6103726105903660046135aa565b610c20565b600954610393906001600160a01b031681565b6106936040805160a0810182525f546affffffffffffffffffffff81168083526b010000000000000000000000820467ffffffffffffffff1660208401819052730100000000000000000000000000000000000000830464ffffffffff169484018590527801000000000000000000000000000000000000000000000000830463ffffffff908116606086018190527c01000000000000000000000000000000000000000000000000000000009094041660809094018490526001549195909493917e01000000000000000000000000000000000000000000000000000000000000900461ffff1690565b604080519687526020870195909552938501929092526060840152608083015260a082015260c001610333565b61056d6106ce3660046135aa565b610cd8565b6103726106e13660046135aa565b610d45565b6103726106f43660046135aa565b610d5f565b610372610707366004613557565b610d9a565b610372610db8565b6103726107223660046135c1565b610dc1565b610372610735366004613591565b610e6d565b61074d6107483660046134ff565b610ea0565b60408051928352602083019190915201610333565b6103727f000000000000000000000000000000000000000000000000000000000000000081565b61079c610797366004613631565b610ede565b60405161033391906136d7565b6103726107b7366004613591565b611068565b6107c4611085565b60405161033397969594939291906136e9565b6103726107e53660046134ff565b6110e3565b6103266110ef565b61034f6108003660046134ff565b61111a565b6103937f000000000000000000000000000000000000000000000000000000000000000081565b610372611126565b61056d610842366004613772565b611160565b6103726107d081565b6103726112c3565b600154760100000000000000000000000000000000000000000000900467ffffffffffffffff16610372565b6103726108923660046137df565b6001600160a01b039182165f90815260066020908152604080832093909416825291909152205490565b600854610393906001600160a01b031681565b61056d61149a565b6103726108e53660046135aa565b61150e565b6108fd6108f8366004613810565b611546565b604051610333919061384f565b610372620f424081565b61056d610922366004613591565b611635565b61056d610935366004613591565b6116ab565b610372610948366004613591565b6001600160a01b03165f908152600560205260409020546fffffffffffffffffffffffffffffffff1690565b606061097e611775565b905090565b5f61098f3384846117a0565b5060015b92915050565b5f6109a2611840565b5f5f6109ac6118d3565b90925090505f826109bd83886138c0565b6109c79190613904565b90508481116109e7576109dc338888846119f8565b859350505050610a9b565b81831015610a30576040517fb8ccbccc00000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044015b60405180910390fd5b81610a3b84876138c0565b610a459190613904565b93505f610a52858861393c565b9050610a5e3382611aa4565b610a68818561393c565b9350610a748484611b64565b610a80335f5f84611c54565b610a96338987610a91898989611cf4565b6119f8565b505050505b9392505050565b5f61097e610db8565b5f610ab68483611d13565b610ac1848484611db6565b5060019392505050565b5f5f5f610ad66118d3565b91509150610ae5848383611cf4565b9250610af2858585611df4565b505092915050565b5f61097e611e77565b6007545f906001600160a01b03163314610b4b576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b5f5f610b55611fa0565b91509150610b6585858484612059565b9250610af2610b74848461394f565b610b7e868461394f565b611b64565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610be7576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b610bf281600361212e565b610bfb81612243565b50565b5f5f5f610c096118d3565b91509150610c18848383611cf4565b949350505050565b5f610c29611840565b60075474010000000000000000000000000000000000000000900460ff1615610c7e576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610c886118d3565b909250905081610c9882866138c0565b610ca29190613904565b9250610cae3385611aa4565b610cc5610cbb858461393c565b610b7e858461393c565b610cd1335f8587611c54565b5050919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d3c576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b610bfb816122e8565b5f5f5f610d506118d3565b91509150610c188483836123c3565b5f5f5f610d6a6118d3565b91509150815f14610d8d57610d88610d8282866138c0565b836123d7565b610c18565b610c1884620f42406123d7565b5f610dad84610da884610d5f565b611d13565b610c1884848461240a565b5f6109936118d3565b6007545f906001600160a01b03163314610e09576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b5f5f610e136118d3565b91509150610e218282612444565b9092509050610e3482828989898961252b565b60075490935074010000000000000000000000000000000000000000900460ff1615610e6357610e635f61281d565b5050949350505050565b6001600160a01b0381165f90815260056020526040812054610993906fffffffffffffffffffffffffffffffff16610bfe565b5f5f5f5f610eac6118d3565b91509150610ebb8583836123c3565b9350610ec8848383611cf4565b9250610ed5868585611df4565b50509250929050565b6007546060906001600160a01b03163314610f27576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b5f5f610f31611fa0565b90925090505f808767ffffffffffffffff811115610f5157610f51613962565b604051908082528060200260200182016040528015610f7a578160200160208202803683370190505b5094505f5b8881101561104457610fd18a8a83818110610f9c57610f9c61398f565b9050602002016020810190610fb19190613591565b898984818110610fc357610fc361398f565b905060200201358787612059565b868281518110610fe357610fe361398f565b6020026020010181815250508581815181106110015761100161398f565b602002602001015183611014919061394f565b92508787828181106110285761102861398f565b905060200201358261103a919061394f565b9150600101610f7f565b5061105c611052838661394f565b610b7e838661394f565b50505050949350505050565b6001600160a01b0381165f90815260046020526040812054610993565b5f6060805f5f5f6060611096611775565b61109e612896565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610a9b33848461240a565b606061097e7f00000000000000000000000000000000000000000000000000000000000000006128bd565b5f61098f338484611db6565b5f5f5f6111316118d3565b915091505f6111408383612444565b9250905061114e8183611b64565b611158838261393c565b935050505090565b8342111561119d576040517f9e96b26f00000000000000000000000000000000000000000000000000000000815260048101859052602401610a27565b5f61123e7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98989896111eb8d6001600160a01b03165f90815260046020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810187905260e001604051602081830303815290604052805190602001206128fa565b90505f61124d82868686612941565b9050886001600160a01b0316816001600160a01b0316146112ad576040517f32b135880000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528a166024820152604401610a27565b6112b88989896117a0565b505050505050505050565b6040805160a0808201835260015464ffffffffff808216845265010000000000820463ffffffff908116602080870191909152690100000000000000000084046cffffffffffffffffffffffffff1686880152760100000000000000000000000000000000000000000000840467ffffffffffffffff9081166060808901919091527e0100000000000000000000000000000000000000000000000000000000000090950461ffff16608080890191909152885196870189525f80546affffffffffffffffffffff811689526b010000000000000000000000810490931693880193909352730100000000000000000000000000000000000000820490941697860197909752780100000000000000000000000000000000000000000000000087048216938501939093527c010000000000000000000000000000000000000000000000000000000090950490941693820184905292909190839061142990429061296d565b836040015164ffffffffff1661143f91906138c0565b905081604001516cffffffffffffffffffffffffff16611473836020015163ffffffff16856080015163ffffffff1661296d565b8351611486919064ffffffffff166138c0565b611490908361394f565b611158919061394f565b6007546001600160a01b031633146114e0576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b60075474010000000000000000000000000000000000000000900460ff1661150c5761150c600161281d565b565b5f5f5f6115196118d3565b91509150815f14611539578061152f83866138c0565b610d889190613904565b610c18620f4240856138c0565b60608167ffffffffffffffff81111561156157611561613962565b60405190808252806020026020018201604052801561158a578160200160208202803683370190505b5090505f5b8281101561162e575f60055f8686858181106115ad576115ad61398f565b90506020020160208101906115c29190613591565b6001600160a01b0316815260208101919091526040015f2054700100000000000000000000000000000000900460ff166003811115611603576116036139bc565b148282815181106116165761161661398f565b9115156020928302919091019091015260010161158f565b5092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611699576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b6116a1611126565b50610bfb8161297b565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461170f576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b61171a81600261212e565b6008546001600160a01b03165f90815260056020526040902080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700200000000000000000000000000000000179055610bfb816129e5565b606061097e7f00000000000000000000000000000000000000000000000000000000000000006128bd565b6001600160a01b0382166117e0576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b335f90815260056020526040902054700100000000000000000000000000000000900460ff16600181600381111561187a5761187a6139bc565b1415801561189a57506002816003811115611897576118976139bc565b14155b15610bfb576040517f9b1b8ec1000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b6040805160a0810182525f80546affffffffffffffffffffff8116835267ffffffffffffffff6b010000000000000000000000820416602084015264ffffffffff7301000000000000000000000000000000000000008204169383019390935263ffffffff78010000000000000000000000000000000000000000000000008404811660608401527c0100000000000000000000000000000000000000000000000000000000909304909216608082018190528291908290611996904290612a8a565b9050815f01516119b0836060015163ffffffff168361296d565b836040015164ffffffffff166119c691906138c0565b836020015167ffffffffffffffff166119df919061394f565b6affffffffffffffffffffff9091169590945092505050565b815f03611a31576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611a3b8483611aa4565b6001600160a01b0383165f90815260056020526040902080546fffffffffffffffffffffffffffffffff8082168501167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179055611a9e84848385611c54565b50505050565b6001600160a01b0382165f90815260056020526040902080546fffffffffffffffffffffffffffffffff1682811015611b22576040517f68b65f110000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101849052606401610a27565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000169290036fffffffffffffffffffffffffffffffff1691909117905550565b5f5f5f611b7085612a99565b611b7985612aed565b611b8242612b3c565b5f80546affffffffffffffffffffff9094167fffffffffffffffffffffffffffffffffffffffffff000000000000000000000067ffffffffffffffff9094166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff63ffffffff909416780100000000000000000000000000000000000000000000000002939093167fffffffff00000000ffffffffff0000000000000000ffffffffffffffffffffff9095169490941791909117919091169190911790555050505050565b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611c9991815260200190565b60405180910390a3826001600160a01b0316846001600160a01b03167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb83604051611ce691815260200190565b60405180910390a350505050565b5f8215611d06578261152f83866138c0565b610c18620f424085613904565b6001600160a01b0382165f90815260066020908152604080832033845290915290205460018101611d4357505050565b81811015611d8d576040517f192b9e4e0000000000000000000000000000000000000000000000000000000081523360048201526024810182905260448101839052606401610a27565b6001600160a01b039092165f908152600660209081526040808320338452909152902091039055565b611dbf82612b85565b5f5f611dc96118d3565b915091505f611dd98484846123c3565b9050611dec868683610a91858888611cf4565b505050505050565b6001335f90815260056020526040902054700100000000000000000000000000000000900460ff166003811115611e2d57611e2d6139bc565b14611e66576040517f9b1b8ec1000000000000000000000000000000000000000000000000000000008152336004820152602401610a27565b611e72833384846119f8565b505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611ecf57507f000000000000000000000000000000000000000000000000000000000000000046145b15611ef957507f000000000000000000000000000000000000000000000000000000000000000090565b61097e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6007545f90819074010000000000000000000000000000000000000000900460ff1615611ff9576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6120016118d3565b9092509050811580159061201457508082105b15612055576040517fb8ccbccc0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a27565b9091565b5f61206385612b85565b8215612083578161207484866138c0565b61207e9190613904565b612090565b612090620f4240856138c0565b9050805f036120cb576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0385165f90815260056020526040902080546fffffffffffffffffffffffffffffffff8082168401167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179055610c185f868684611c54565b816001600160a01b03163b5f0361217c576040517f5f15d6720000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610a27565b6001600160a01b0382165f90815260056020526040812054700100000000000000000000000000000000900460ff16908160038111156121be576121be6139bc565b141580156121ee57508160038111156121d9576121d96139bc565b8160038111156121eb576121eb6139bc565b14155b8061220157506001600160a01b03831630145b15611e72576040517f4bbbf8bc0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a27565b600780547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700300000000000000000000000000000000179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b6107d081111561232f576040517f7159abd8000000000000000000000000000000000000000000000000000000008152600481018290526107d06024820152604401610a27565b61233881612bfd565b6001805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f906020015b60405180910390a150565b5f821561153957610d88610d8284866138c0565b5f815f036123e9576123e96012612c44565b8160018403816123fb576123fb6138d7565b04600101831515029392505050565b5f61241483612b85565b5f5f61241e6118d3565b9150915061242d848383611cf4565b925061243b868686866119f8565b50509392505050565b5f5f5f5f6124528686612c55565b91509150815f0361246a578585935093505050612524565b6009546001600160a01b03165f81815260056020526040902080546fffffffffffffffffffffffffffffffff8082168601167fffffffffffffffffffffffffffffffff000000000000000000000000000000009091161790556124cf5f828486611c54565b60408051848152602081018490527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a1612512838861394f565b61251c838861394f565b945094505050505b9250929050565b6040805160a0808201835260015464ffffffffff808216845265010000000000820463ffffffff9081166020808701918252690100000000000000000085046cffffffffffffffffffffffffff1687890152760100000000000000000000000000000000000000000000850467ffffffffffffffff9081166060808a01919091527e0100000000000000000000000000000000000000000000000000000000000090960461ffff166080808a019190915289519788018a525f80546affffffffffffffffffffff81168a526b010000000000000000000000810490931693890193909352730100000000000000000000000000000000000000820490951698870198909852780100000000000000000000000000000000000000000000000088048316948601949094527c010000000000000000000000000000000000000000000000000000000090960481169184018290529451919492939285926126939291169061296d565b82516126a6919064ffffffffff166138c0565b90505f612710836080015161ffff168a6126c091906138c0565b6126ca9190613904565b6126d4908361394f565b90505f888a85604001516cffffffffffffffffffffffffff1685612702428a6080015163ffffffff1661296d565b896040015164ffffffffff1661271891906138c0565b612722919061394f565b61272c919061394f565b612736919061394f565b612740919061394f565b90505f61274d828a612a8a565b90505f61275a828b61393c565b90508d5f036127705761276d818e612a8a565b90505b8d1580159061277e57508015155b801561278a57508c8110155b156127cb576040517f45f43cf1000000000000000000000000000000000000000000000000000000008152600481018b9052602481018e9052604401610a27565b6127db8e828f610b7e919061393c565b5f6127e6838561393c565b905061280a818515612802576127fd878488612ddf565b612804565b5f5b8c612e8f565b9f9e505050505050505050505050505050565b6007805482151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff9091161790556040517f5a77c4faed37360a8d5ba61d2efa1f60799759cfb3f52f15ced62ae56a283736906123b890831515815260200190565b606061097e7f00000000000000000000000000000000000000000000000000000000000000005b60605f6128c9836131cc565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f610993612906611e77565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6129518888888861320c565b92509250925061296182826132f2565b50909695505050505050565b5f8282038281111502610a9b565b61298481612b85565b600980547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b600880547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b5f828218828410028218610a9b565b5f6affffffffffffffffffffff821115612ae9576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526058600482015260248101839052604401610a27565b5090565b5f67ffffffffffffffff821115612ae957604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610a27565b5f63ffffffff821115612ae9576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610a27565b5f6001600160a01b0382165f90815260056020526040902054700100000000000000000000000000000000900460ff166003811115612bc657612bc66139bc565b14610bfb576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61ffff821115612ae9576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526010600482015260248101839052604401610a27565b634e487b715f52806020526024601cfd5b6040805160a08101825260015464ffffffffff8116825265010000000000810463ffffffff90811660208401819052690100000000000000000083046cffffffffffffffffffffffffff1694840194909452760100000000000000000000000000000000000000000000820467ffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff1660808301525f80549093849392612d3992612d349142917c0100000000000000000000000000000000000000000000000000000000900416612a8a565b61296d565b8151612d4c919064ffffffffff166138c0565b9150831580612d5a57508385105b612d785783612d6986846138c0565b612d739190613904565b612d7a565b5f5b9250825f03612d8f575f5f9250925050612524565b612d9842612b3c565b6001805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091179055509250929050565b5f5f5f612dec86866133f9565b91509150815f03612e1057838181612e0657612e066138d7565b0492505050610a9b565b818411612e2757612e276003851502601118612c44565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f80612ed47f0000000000000000000000000000000000000000000000000000000000000000612ebf868861393c565b612ec99190613904565b64ffffffffff612a8a565b90505f612f04612ec97f000000000000000000000000000000000000000000000000000000000000000087613904565b90505f612f4e7f0000000000000000000000000000000000000000000000000000000000000000612f35848661394f565b612f3f91906138c0565b612f49908961393c565b613434565b90505f612f84612f7e7f000000000000000000000000000000000000000000000000000000000000000088613904565b84612a8a565b9050612f90818461393c565b9250612fbc7f0000000000000000000000000000000000000000000000000000000000000000826138c0565b6001549095505f90612ffc90612ff7908890760100000000000000000000000000000000000000000000900467ffffffffffffffff1661394f565b612aed565b90505f5f61300942612b3c565b61303b6130367f00000000000000000000000000000000000000000000000000000000000000004261394f565b612b3c565b5f80547bffffffff0000000000ffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000063ffffffff938416027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff161773010000000000000000000000000000000000000064ffffffffff9b8c1602179055600180547fffff000000000000000000000000000000000000000000ffffffffffffffffff1676010000000000000000000000000000000000000000000067ffffffffffffffff97909716969096027fffffffffffffffffffff00000000000000000000000000ffffffffffffffffff169590951769010000000000000000006cffffffffffffffffffffffffff9890981697909702969096177fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000166501000000000091909616027fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000016949094179490951693909317909255509195945050505050565b5f60ff8216601f811115610993576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561324557505f915060039050826132e8565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613296573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b0381166132df57505f9250600191508290506132e8565b92505f91508190505b9450945094915050565b5f826003811115613305576133056139bc565b0361330e575050565b6001826003811115613322576133226139bc565b03613359576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600282600381111561336d5761336d6139bc565b036133a7576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610a27565b60038260038111156133bb576133bb6139bc565b036133f5576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610a27565b5050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f6cffffffffffffffffffffffffff821115612ae9576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526068600482015260248101839052604401610a27565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610a9b6020830184613486565b80356001600160a01b03811681146134fa575f5ffd5b919050565b5f5f60408385031215613510575f5ffd5b613519836134e4565b946020939093013593505050565b5f5f5f60608486031215613539575f5ffd5b613542846134e4565b95602085013595506040909401359392505050565b5f5f5f60608486031215613569575f5ffd5b613572846134e4565b9250613580602085016134e4565b929592945050506040919091013590565b5f602082840312156135a1575f5ffd5b610a9b826134e4565b5f602082840312156135ba575f5ffd5b5035919050565b5f5f5f5f608085870312156135d4575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f83601f840112613600575f5ffd5b50813567ffffffffffffffff811115613617575f5ffd5b6020830191508360208260051b8501011115612524575f5ffd5b5f5f5f5f60408587031215613644575f5ffd5b843567ffffffffffffffff81111561365a575f5ffd5b613666878288016135f0565b909550935050602085013567ffffffffffffffff811115613685575f5ffd5b613691878288016135f0565b95989497509550505050565b5f8151808452602084019350602083015f5b828110156136cd5781518652602095860195909101906001016136af565b5093949350505050565b602081525f610a9b602083018461369d565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61372360e0830189613486565b82810360408401526137358189613486565b90508660608401526001600160a01b03861660808401528460a084015282810360c0840152613764818561369d565b9a9950505050505050505050565b5f5f5f5f5f5f5f60e0888a031215613788575f5ffd5b613791886134e4565b965061379f602089016134e4565b95506040880135945060608801359350608088013560ff811681146137c2575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156137f0575f5ffd5b6137f9836134e4565b9150613807602084016134e4565b90509250929050565b5f5f60208385031215613821575f5ffd5b823567ffffffffffffffff811115613837575f5ffd5b613843858286016135f0565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156138885783511515835260209384019390920191600101613868565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761099357610993613893565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613937577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8181038181111561099357610993613893565b8082018082111561099357610993613893565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
