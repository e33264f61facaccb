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
  "0x6101e0604052348015610010575f5ffd5b50604051613f41380380613f4183398101604081905261002f91610577565b8589898982604051806040016040528060018152602001603160f81b8152508787805f0361007057604051636dcc618760e01b815260040160405180910390fd5b608081905261007e8261021c565b610087426102af565b5f805463ffffffff92909216600160c01b0263ffffffff60c01b19909216919091179055506100b79050826102e3565b610140526100c4816102e3565b61016052815160208084019190912061010052815190820120610120524660c0526101526101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e052610164826102e3565b6101a05260ff1661018052505060056020527f05b8ccbb9d4d8fb16ea74ce3c29a41f1b461fbdaff4714a0d9a8eb05499746bc8054600360801b60ff60801b199182168117909255305f90815260409020805490911690911790556001600160a01b0381166101e657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03166101c0526101fc85610320565b61020584610385565b61020e836103ea565b5050505050505050506106b9565b6107d081111561024f57604051630e2b357b60e31b8152600481018290526107d060248201526044015b60405180910390fd5b6102588161043c565b6001805461ffff92909216600160c81b0261ffff60c81b199092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f9060200160405180910390a150565b5f63ffffffff8211156102df576040516306dfcc6560e41b81526020600482015260248101839052604401610246565b5090565b5f5f829050601f8151111561030d578260405163305a27a960e01b8152600401610246919061065e565b805161031882610693565b179392505050565b600780546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600360801b179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b600880546001600160a01b0319166001600160a01b0383169081179091555f81815260056020526040808220805460ff60801b1916600160801b179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b6103f38161046a565b600980546001600160a01b0319166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b5f61ffff8211156102df576040516306dfcc6560e41b81526010600482015260248101839052604401610246565b5f6001600160a01b0382165f90815260056020526040902054600160801b900460ff16600381111561049e5761049e61064a565b146104bc5760405163e6c4247b60e01b815260040160405180910390fd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126104e2575f5ffd5b81516001600160401b038111156104fb576104fb6104bf565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610529576105296104bf565b604052818152838201602001851015610540575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b80516001600160a01b0381168114610572575f5ffd5b919050565b5f5f5f5f5f5f5f5f5f6101208a8c031215610590575f5ffd5b89516001600160401b038111156105a5575f5ffd5b6105b18c828d016104d3565b60208c0151909a5090506001600160401b038111156105ce575f5ffd5b6105da8c828d016104d3565b98505060408a015160ff811681146105f0575f5ffd5b96506105fe60608b0161055c565b955061060c60808b0161055c565b945061061a60a08b0161055c565b935061062860c08b0161055c565b60e08b0151610100909b0151999c989b50969995989497939695949392505050565b634e487b7160e01b5f52602160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156106b3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516137d761076a5f395f81816107bd01528181610b1501528181610c6a01528181611594015261160a01525f610fd101525f6104af01525f61239c01525f6116d001525f611ea401525f611e7c01525f611dd701525f611e0101525f611e2b01525f818161070701528181612dc701528181612e1001528181612e3d0152612e9401526137d75ff3fe608060405234801561000f575f5ffd5b506004361061030f575f3560e01c806370a082311161019d578063d505accf116100e8578063e742004d11610093578063f0f442601161006e578063f0f442601461089b578063f3ee7e2c146108ae578063f5eb42dc146108c1575f5ffd5b8063e742004d1461085e578063eaf1347514610871578063eea5054314610891575f5ffd5b8063dd62ed3e116100c3578063dd62ed3e1461080b578063e10d29ee14610843578063e3ac83da14610856575f5ffd5b8063d505accf146107e7578063d55be8c6146107fa578063da919faa14610803575f5ffd5b80638fcb4e5b11610148578063a9059cbb11610123578063a9059cbb146107a5578063d33219b4146107b8578063d4d5d32a146107df575f5ffd5b80638fcb4e5b1461077757806395d89b411461078a578063a1d9bafc14610792575f5ffd5b80637c88e3d9116101785780637c88e3d9146107295780637ecebe001461074957806384b0196e1461075c575f5ffd5b806370a08231146106c757806372ee21f5146106da5780637313ee5a14610702575f5ffd5b80633a98ef391161025d578063641ad8a9116102085780636ced0881116101e35780636ced0881146106995780636d780459146106ac5780636ec21cc8146106bf575f5ffd5b8063641ad8a91461056057806369fe0e2d146106735780636bbf5f8514610686575f5ffd5b806350658d661161023857806350658d6614610527578063578e98251461053a57806361d027b31461054d575f5ffd5b80633a98ef39146104eb57806340c10f19146104ff5780634437152a14610512575f5ffd5b80631e1f5d45116102bd5780632efd5b06116102985780632efd5b0614610497578063313ce567146104aa5780633644e515146104e3575f5ffd5b80631e1f5d45146103cd57806323b872dd1461045b57806324a9d8531461046e575f5ffd5b806316f0115b116102ed57806316f0115b1461037557806318160ddd146103a05780631927a15e146103a8575f5ffd5b806306fdde0314610313578063095ea7b314610331578063149fe37414610354575b5f5ffd5b61031b6108fb565b60405161032891906132c6565b60405180910390f35b61034461033f3660046132f3565b61090a565b6040519015158152602001610328565b61036761036236600461331b565b610920565b604051908152602001610328565b600754610388906001600160a01b031681565b6040516001600160a01b039091168152602001610328565b610367610a29565b6007546103449074010000000000000000000000000000000000000000900460ff1681565b6040805160808101825260015464ffffffffff811680835265010000000000820463ffffffff166020808501829052690100000000000000000084046fffffffffffffffffffffffffffffffff1685870181905279010000000000000000000000000000000000000000000000000090940461ffff1660609586015285519283528201529283015201610328565b61034461046936600461334b565b610a32565b600154790100000000000000000000000000000000000000000000000000900461ffff16610367565b6103676104a53660046132f3565b610a52565b6104d17f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff9091168152602001610328565b610367610a81565b5f546affffffffffffffffffffff16610367565b61036761050d3660046132f3565b610a8a565b610525610520366004613385565b610b0a565b005b61036761053536600461339e565b610b85565b61036761054836600461339e565b610ba7565b600954610388906001600160a01b031681565b6106466040805160a0810182525f546affffffffffffffffffffff81168083526b010000000000000000000000820467ffffffffffffffff1660208401819052730100000000000000000000000000000000000000830464ffffffffff169484018590527801000000000000000000000000000000000000000000000000830463ffffffff908116606086018190527c0100000000000000000000000000000000000000000000000000000000909404166080909401849052600154919590949391790100000000000000000000000000000000000000000000000000900461ffff1690565b604080519687526020870195909552938501929092526060840152608083015260a082015260c001610328565b61052561068136600461339e565b610c5f565b61036761069436600461339e565b610ccc565b6103676106a736600461339e565b610ce6565b6103676106ba36600461334b565b610d21565b610367610d3f565b6103676106d5366004613385565b610d48565b6106ed6106e83660046132f3565b610d7b565b60408051928352602083019190915201610328565b6103677f000000000000000000000000000000000000000000000000000000000000000081565b61073c6107373660046133f6565b610db9565b604051610328919061349c565b610367610757366004613385565b610f43565b610764610f60565b60405161032897969594939291906134ae565b6103676107853660046132f3565b610fbe565b61031b610fca565b6105256107a0366004613537565b610ff5565b6103446107b33660046132f3565b611098565b6103887f000000000000000000000000000000000000000000000000000000000000000081565b6103676110a4565b6105256107f5366004613560565b6110de565b6103676107d081565b610367611241565b6103676108193660046135cd565b6001600160a01b039182165f90815260066020908152604080832093909416825291909152205490565b600854610388906001600160a01b031681565b6105256113ee565b61036761086c36600461339e565b611462565b61088461087f3660046135fe565b61149a565b604051610328919061363d565b610367620f424081565b6105256108a9366004613385565b611589565b6105256108bc366004613385565b6115ff565b6103676108cf366004613385565b6001600160a01b03165f908152600560205260409020546fffffffffffffffffffffffffffffffff1690565b60606109056116c9565b905090565b5f6109163384846116f4565b5060015b92915050565b5f610929611794565b5f5f610933611827565b90925090505f8261094483886136ae565b61094e91906136f2565b905084811161096e576109633388888461194c565b859350505050610a22565b818310156109b7576040517fb8ccbccc00000000000000000000000000000000000000000000000000000000815260048101849052602481018390526044015b60405180910390fd5b816109c284876136ae565b6109cc91906136f2565b93505f6109d9858861372a565b90506109e533826119f8565b6109ef818561372a565b93506109fb8484611ab8565b610a07335f5f84611ba8565b610a1d338987610a18898989611c48565b61194c565b505050505b9392505050565b5f610905610d3f565b5f610a3d8483611c67565b610a48848484611d0a565b5060019392505050565b5f5f5f610a5d611827565b91509150610a6c848383611c48565b9250610a79858585611d48565b505092915050565b5f610905611dcb565b6007545f906001600160a01b03163314610ad2576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b5f5f610adc611ef4565b91509150610aec85858484611fad565b9250610a79610afb848461373d565b610b05868461373d565b611ab8565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b6e576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b610b79816003612082565b610b8281612197565b50565b5f5f5f610b90611827565b91509150610b9f848383611c48565b949350505050565b5f610bb0611794565b60075474010000000000000000000000000000000000000000900460ff1615610c05576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610c0f611827565b909250905081610c1f82866136ae565b610c2991906136f2565b9250610c3533856119f8565b610c4c610c42858461372a565b610b05858461372a565b610c58335f8587611ba8565b5050919050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610cc3576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b610b828161223c565b5f5f5f610cd7611827565b91509150610b9f848383612314565b5f5f5f610cf1611827565b91509150815f14610d1457610d0f610d0982866136ae565b83612328565b610b9f565b610b9f84620f4240612328565b5f610d3484610d2f84610ce6565b611c67565b610b9f84848461235b565b5f61091a611827565b6001600160a01b0381165f9081526005602052604081205461091a906fffffffffffffffffffffffffffffffff16610b85565b5f5f5f5f610d87611827565b91509150610d96858383612314565b9350610da3848383611c48565b9250610db0868585611d48565b50509250929050565b6007546060906001600160a01b03163314610e02576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b5f5f610e0c611ef4565b90925090505f808767ffffffffffffffff811115610e2c57610e2c613750565b604051908082528060200260200182016040528015610e55578160200160208202803683370190505b5094505f5b88811015610f1f57610eac8a8a83818110610e7757610e7761377d565b9050602002016020810190610e8c9190613385565b898984818110610e9e57610e9e61377d565b905060200201358787611fad565b868281518110610ebe57610ebe61377d565b602002602001018181525050858181518110610edc57610edc61377d565b602002602001015183610eef919061373d565b9250878782818110610f0357610f0361377d565b9050602002013582610f15919061373d565b9150600101610e5a565b50610f37610f2d838661373d565b610b05838661373d565b50505050949350505050565b6001600160a01b0381165f9081526004602052604081205461091a565b5f6060805f5f5f6060610f716116c9565b610f79612395565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610a2233848461235b565b60606109057f00000000000000000000000000000000000000000000000000000000000000006123bc565b6007546001600160a01b0316331461103b576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b5f5f611045611827565b9150915061105382826123f9565b909250905061106582828787876124e0565b60075474010000000000000000000000000000000000000000900460ff1615611091576110915f61279e565b5050505050565b5f610916338484611d0a565b5f5f5f6110af611827565b915091505f6110be83836123f9565b925090506110cc8183611ab8565b6110d6838261372a565b935050505090565b8342111561111b576040517f9e96b26f000000000000000000000000000000000000000000000000000000008152600481018590526024016109ae565b5f6111bc7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98989896111698d6001600160a01b03165f90815260046020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810187905260e00160405160208183030381529060405280519060200120612817565b90505f6111cb8286868661285e565b9050886001600160a01b0316816001600160a01b03161461122b576040517f32b135880000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528a1660248201526044016109ae565b6112368989896116f4565b505050505050505050565b604080516080808201835260015464ffffffffff808216845265010000000000820463ffffffff908116602080870191909152690100000000000000000084046fffffffffffffffffffffffffffffffff168688015279010000000000000000000000000000000000000000000000000090930461ffff16606080870191909152865160a0810188525f80546affffffffffffffffffffff811683526b010000000000000000000000810467ffffffffffffffff1696830196909652730100000000000000000000000000000000000000860490941697810197909752780100000000000000000000000000000000000000000000000084048216908701527c0100000000000000000000000000000000000000000000000000000000909204909116918401829052929190839061137a90429061288a565b836040015164ffffffffff1661139091906136ae565b905081604001516fffffffffffffffffffffffffffffffff166113c7836020015163ffffffff16856080015163ffffffff1661288a565b83516113da919064ffffffffff166136ae565b6113e4908361373d565b6110d6919061373d565b6007546001600160a01b03163314611434576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b60075474010000000000000000000000000000000000000000900460ff1661146057611460600161279e565b565b5f5f5f61146d611827565b91509150815f1461148d578061148383866136ae565b610d0f91906136f2565b610b9f620f4240856136ae565b60608167ffffffffffffffff8111156114b5576114b5613750565b6040519080825280602002602001820160405280156114de578160200160208202803683370190505b5090505f5b82811015611582575f60055f8686858181106115015761150161377d565b90506020020160208101906115169190613385565b6001600160a01b0316815260208101919091526040015f2054700100000000000000000000000000000000900460ff166003811115611557576115576137aa565b1482828151811061156a5761156a61377d565b911515602092830291909101909101526001016114e3565b5092915050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115ed576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b6115f56110a4565b50610b8281612898565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611663576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b61166e816002612082565b6008546001600160a01b03165f90815260056020526040902080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700200000000000000000000000000000000179055610b8281612902565b60606109057f00000000000000000000000000000000000000000000000000000000000000006123bc565b6001600160a01b038216611734576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b038381165f8181526006602090815260408083209487168084529482529182902085905590518481527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925910160405180910390a3505050565b335f90815260056020526040902054700100000000000000000000000000000000900460ff1660018160038111156117ce576117ce6137aa565b141580156117ee575060028160038111156117eb576117eb6137aa565b14155b15610b82576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b6040805160a0810182525f80546affffffffffffffffffffff8116835267ffffffffffffffff6b010000000000000000000000820416602084015264ffffffffff7301000000000000000000000000000000000000008204169383019390935263ffffffff78010000000000000000000000000000000000000000000000008404811660608401527c01000000000000000000000000000000000000000000000000000000009093049092166080820181905282919082906118ea9042906129a7565b9050815f0151611904836060015163ffffffff168361288a565b836040015164ffffffffff1661191a91906136ae565b836020015167ffffffffffffffff16611933919061373d565b6affffffffffffffffffffff9091169590945092505050565b815f03611985576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61198f84836119f8565b6001600160a01b0383165f90815260056020526040902080546fffffffffffffffffffffffffffffffff8082168501167fffffffffffffffffffffffffffffffff000000000000000000000000000000009091161790556119f284848385611ba8565b50505050565b6001600160a01b0382165f90815260056020526040902080546fffffffffffffffffffffffffffffffff1682811015611a76576040517f68b65f110000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260248101829052604481018490526064016109ae565b81547fffffffffffffffffffffffffffffffff00000000000000000000000000000000169290036fffffffffffffffffffffffffffffffff1691909117905550565b5f5f5f611ac4856129b6565b611acd85612a0a565b611ad642612a59565b5f80546affffffffffffffffffffff9094167fffffffffffffffffffffffffffffffffffffffffff000000000000000000000067ffffffffffffffff9094166b010000000000000000000000027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff63ffffffff909416780100000000000000000000000000000000000000000000000002939093167fffffffff00000000ffffffffff0000000000000000ffffffffffffffffffffff9095169490941791909117919091169190911790555050505050565b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611bed91815260200190565b60405180910390a3826001600160a01b0316846001600160a01b03167f9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb83604051611c3a91815260200190565b60405180910390a350505050565b5f8215611c5a578261148383866136ae565b610b9f620f4240856136f2565b6001600160a01b0382165f90815260066020908152604080832033845290915290205460018101611c9757505050565b81811015611ce1576040517f192b9e4e00000000000000000000000000000000000000000000000000000000815233600482015260248101829052604481018390526064016109ae565b6001600160a01b039092165f908152600660209081526040808320338452909152902091039055565b611d1382612aa2565b5f5f611d1d611827565b915091505f611d2d848484612314565b9050611d40868683610a18858888611c48565b505050505050565b6001335f90815260056020526040902054700100000000000000000000000000000000900460ff166003811115611d8157611d816137aa565b14611dba576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024016109ae565b611dc68333848461194c565b505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611e2357507f000000000000000000000000000000000000000000000000000000000000000046145b15611e4d57507f000000000000000000000000000000000000000000000000000000000000000090565b610905604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6007545f90819074010000000000000000000000000000000000000000900460ff1615611f4d576040517f0a26258300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611f55611827565b90925090508115801590611f6857508082105b15611fa9576040517fb8ccbccc00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016109ae565b9091565b5f611fb785612aa2565b8215611fd75781611fc884866136ae565b611fd291906136f2565b611fe4565b611fe4620f4240856136ae565b9050805f0361201f576040517f9811e0c700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0385165f90815260056020526040902080546fffffffffffffffffffffffffffffffff8082168401167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179055610b9f5f868684611ba8565b816001600160a01b03163b5f036120d0576040517f5f15d6720000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016109ae565b6001600160a01b0382165f90815260056020526040812054700100000000000000000000000000000000900460ff1690816003811115612112576121126137aa565b14158015612142575081600381111561212d5761212d6137aa565b81600381111561213f5761213f6137aa565b14155b8061215557506001600160a01b03831630145b15611dc6576040517f4bbbf8bc0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016109ae565b600780547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700300000000000000000000000000000000179055517f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce9190a250565b6107d0811115612283576040517f7159abd8000000000000000000000000000000000000000000000000000000008152600481018290526107d060248201526044016109ae565b61228c81612b1a565b6001805461ffff92909216790100000000000000000000000000000000000000000000000000027fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556040518181527f20461e09b8e557b77e107939f9ce6544698123aad0fc964ac5cc59b7df2e608f906020015b60405180910390a150565b5f821561148d57610d0f610d0984866136ae565b5f815f0361233a5761233a6012612b61565b81600184038161234c5761234c6136c5565b04600101831515029392505050565b5f61236583612aa2565b5f5f61236f611827565b9150915061237e848383611c48565b925061238c8686868661194c565b50509392505050565b60606109057f00000000000000000000000000000000000000000000000000000000000000005b60605f6123c883612b72565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f5f6124078686612bb2565b91509150815f0361241f5785859350935050506124d9565b6009546001600160a01b03165f81815260056020526040902080546fffffffffffffffffffffffffffffffff8082168601167fffffffffffffffffffffffffffffffff000000000000000000000000000000009091161790556124845f828486611ba8565b60408051848152602081018490527f21a9bbbf5a59d09508734cda9de609cef278447b0980c5b852bb711172a4d75a910160405180910390a16124c7838861373d565b6124d1838861373d565b945094505050505b9250929050565b604080516080808201835260015464ffffffffff808216845265010000000000820463ffffffff9081166020808701918252690100000000000000000085046fffffffffffffffffffffffffffffffff168789015279010000000000000000000000000000000000000000000000000090940461ffff16606080880191909152875160a0810189525f80546affffffffffffffffffffff811683526b010000000000000000000000810467ffffffffffffffff1697830197909752730100000000000000000000000000000000000000870490951698810198909852780100000000000000000000000000000000000000000000000085048316908801527c010000000000000000000000000000000000000000000000000000000090930481169386018490529151909261261992919091169061288a565b825161262c919064ffffffffff166136ae565b90505f612710836060015161ffff168861264691906136ae565b61265091906136f2565b61265a908361373d565b90505f868885604001516fffffffffffffffffffffffffffffffff168561268b428a6080015163ffffffff1661288a565b896040015164ffffffffff166126a191906136ae565b6126ab919061373d565b6126b5919061373d565b6126bf919061373d565b6126c9919061373d565b90505f6126d682886129a7565b90505f6126e3828961372a565b90508b5f036126f9576126f6818c6129a7565b90505b8b1580159061270757508015155b801561271357508a8110155b15612754576040517f45f43cf100000000000000000000000000000000000000000000000000000000815260048101899052602481018c90526044016109ae565b6127628c610b05838e61372a565b5f61276d838561372a565b905061278f81851561278957612784878488612d11565b612dc1565b5f612dc1565b50505050505050505050505050565b6007805482151574010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff9091161790556040517f5a77c4faed37360a8d5ba61d2efa1f60799759cfb3f52f15ced62ae56a2837369061230990831515815260200190565b5f61091a612823611dcb565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f61286e88888888612ffd565b92509250925061287e82826130e3565b50909695505050505050565b5f8282038281111502610a22565b6128a181612aa2565b600980547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f3c864541ef71378c6229510ed90f376565ee42d9c5e0904a984a9e863e6db44f905f90a250565b600880547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091555f8181526005602052604080822080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000179055517f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab969190a250565b5f828218828410028218610a22565b5f6affffffffffffffffffffff821115612a06576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260586004820152602481018390526044016109ae565b5090565b5f67ffffffffffffffff821115612a0657604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016109ae565b5f63ffffffff821115612a06576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260206004820152602481018390526044016109ae565b5f6001600160a01b0382165f90815260056020526040902054700100000000000000000000000000000000900460ff166003811115612ae357612ae36137aa565b14610b82576040517fe6c4247b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61ffff821115612a06576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260106004820152602481018390526044016109ae565b634e487b715f52806020526024601cfd5b5f60ff8216601f81111561091a576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160808101825260015464ffffffffff8116825265010000000000810463ffffffff90811660208401819052690100000000000000000083046fffffffffffffffffffffffffffffffff169484019490945279010000000000000000000000000000000000000000000000000090910461ffff1660608301525f80549093849392612c6b92612c669142917c01000000000000000000000000000000000000000000000000000000009004166129a7565b61288a565b8151612c7e919064ffffffffff166136ae565b9150831580612c8c57508385105b612caa5783612c9b86846136ae565b612ca591906136f2565b612cac565b5f5b9250825f03612cc1575f5f92509250506124d9565b612cca42612a59565b6001805463ffffffff9290921665010000000000027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff909216919091179055509250929050565b5f5f5f612d1e86866131ea565b91509150815f03612d4257838181612d3857612d386136c5565b0492505050610a22565b818411612d5957612d596003851502601118612b61565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f612e057f0000000000000000000000000000000000000000000000000000000000000000612df0848661372a565b612dfa91906136f2565b64ffffffffff6129a7565b90505f612e35612dfa7f0000000000000000000000000000000000000000000000000000000000000000856136f2565b90505f612e7f7f0000000000000000000000000000000000000000000000000000000000000000612e66848661373d565b612e7091906136ae565b612e7a908761372a565b613225565b90505f5f612e8c42612a59565b612ebe612eb97f00000000000000000000000000000000000000000000000000000000000000004261373d565b612a59565b5f80547bffffffff0000000000ffffffffffffffffffffffffffffffffffffff167c010000000000000000000000000000000000000000000000000000000063ffffffff938416027fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff161773010000000000000000000000000000000000000064ffffffffff998a1602179055600180547fffffffffffffff0000000000000000000000000000000000000000ffffffffff1669010000000000000000006fffffffffffffffffffffffffffffffff97909716969096027fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1695909517650100000000009290911691909102177fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000169390941692909217905550505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561303657505f915060039050826130d9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613087573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b0381166130d057505f9250600191508290506130d9565b92505f91508190505b9450945094915050565b5f8260038111156130f6576130f66137aa565b036130ff575050565b6001826003811115613113576131136137aa565b0361314a576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600282600381111561315e5761315e6137aa565b03613198576040517ffce698f7000000000000000000000000000000000000000000000000000000008152600481018290526024016109ae565b60038260038111156131ac576131ac6137aa565b036131e6576040517fd78bce0c000000000000000000000000000000000000000000000000000000008152600481018290526024016109ae565b5050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b5f6fffffffffffffffffffffffffffffffff821115612a06576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260806004820152602481018390526044016109ae565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610a22602083018461327a565b80356001600160a01b03811681146132ee575f5ffd5b919050565b5f5f60408385031215613304575f5ffd5b61330d836132d8565b946020939093013593505050565b5f5f5f6060848603121561332d575f5ffd5b613336846132d8565b95602085013595506040909401359392505050565b5f5f5f6060848603121561335d575f5ffd5b613366846132d8565b9250613374602085016132d8565b929592945050506040919091013590565b5f60208284031215613395575f5ffd5b610a22826132d8565b5f602082840312156133ae575f5ffd5b5035919050565b5f5f83601f8401126133c5575f5ffd5b50813567ffffffffffffffff8111156133dc575f5ffd5b6020830191508360208260051b85010111156124d9575f5ffd5b5f5f5f5f60408587031215613409575f5ffd5b843567ffffffffffffffff81111561341f575f5ffd5b61342b878288016133b5565b909550935050602085013567ffffffffffffffff81111561344a575f5ffd5b613456878288016133b5565b95989497509550505050565b5f8151808452602084019350602083015f5b82811015613492578151865260209586019590910190600101613474565b5093949350505050565b602081525f610a226020830184613462565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6134e860e083018961327a565b82810360408401526134fa818961327a565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526135298185613462565b9a9950505050505050505050565b5f5f5f60608486031215613549575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f5f5f5f60e0888a031215613576575f5ffd5b61357f886132d8565b965061358d602089016132d8565b95506040880135945060608801359350608088013560ff811681146135b0575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f604083850312156135de575f5ffd5b6135e7836132d8565b91506135f5602084016132d8565b90509250929050565b5f5f6020838503121561360f575f5ffd5b823567ffffffffffffffff811115613625575f5ffd5b613631858286016133b5565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156136765783511515835260209384019390920191600101613656565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761091a5761091a613681565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613725577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8181038181111561091a5761091a613681565b8082018082111561091a5761091a613681565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd";
