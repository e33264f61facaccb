export const stakingPoolAbi = [
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
        "name": "terms_",
        "type": "tuple",
        "internalType": "struct StakingPool.Terms",
        "components": [
          {
            "name": "minimumStake",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowFloor",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyGrowthPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyLossPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "windingDown",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      },
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "era",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "BIND_TYPEHASH",
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
    "name": "DEPOSIT_TYPEHASH",
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
    "name": "MAX_DAILY_GROWTH_PPM",
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
    "name": "MINT_BATCH_TYPEHASH",
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
    "name": "MINT_TYPEHASH",
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
    "name": "REPORT_TYPEHASH",
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
    "name": "RETURN_TYPEHASH",
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
    "name": "bind",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "recipient",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "books",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Books",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "era",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "reportedAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "carriedOver",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "hash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "provisioned",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "releasing",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "releasedBy",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "recentLoss",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
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
    "name": "contest",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Contest",
        "components": [
          {
            "name": "loss",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "lastEra",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "eras",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "since",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "objected",
            "type": "bool",
            "internalType": "bool"
          }
        ]
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
    "name": "lastAnchor",
    "inputs": [],
    "outputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "era",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "reportedAt",
        "type": "uint40",
        "internalType": "uint40"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "markReturned",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "to",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "minimumStake",
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
    "name": "mint",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "recipient",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
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
        "name": "deposits",
        "type": "tuple[]",
        "internalType": "struct StakingPool.Deposit[]",
        "components": [
          {
            "name": "depositId",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "recipient",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "amount",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      },
      {
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "mintable",
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
    "name": "objectToLoss",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "provisioned",
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
    "name": "report",
    "inputs": [
      {
        "name": "r",
        "type": "tuple",
        "internalType": "struct Report",
        "components": [
          {
            "name": "previousNumber",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "previousHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "hash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "era",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "rewards",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "slashes",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "provisions",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      },
      {
        "name": "attestation",
        "type": "tuple",
        "internalType": "struct Attestation",
        "components": [
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setTerms",
    "inputs": [
      {
        "name": "terms_",
        "type": "tuple",
        "internalType": "struct StakingPool.Terms",
        "components": [
          {
            "name": "minimumStake",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowFloor",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyGrowthPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyLossPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "windingDown",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "stakingPause",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum StakingPool.Pause"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "takeOver",
    "inputs": [
      {
        "name": "previous",
        "type": "address",
        "internalType": "contract StakingPool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "terms",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct StakingPool.Terms",
        "components": [
          {
            "name": "minimumStake",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowFloor",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyGrowthPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyLossPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "windingDown",
            "type": "bool",
            "internalType": "bool"
          }
        ]
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
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LossContested",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "era",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "loss",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "bound",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "eras",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LossObjectedTo",
    "inputs": [
      {
        "name": "loss",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Minted",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "Reported",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "era",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "rewards",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "slashes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "provisions",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "accepted",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "released",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "loss",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Returned",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "to",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TakenOver",
    "inputs": [
      {
        "name": "previous",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "number",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TermsSet",
    "inputs": [
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct StakingPool.Terms",
        "components": [
          {
            "name": "minimumStake",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowFloor",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "windowPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyGrowthPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "maxDailyLossPpm",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "windingDown",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyAttested",
    "inputs": [
      {
        "name": "era",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AnchorNotNewer",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "era",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "BelowMinimumStake",
    "inputs": [
      {
        "name": "amount",
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
    "name": "EmptyBatch",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "LossObjected",
    "inputs": []
  },
  {
    "type": "error",
    "name": "MintWindowFull",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "available",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "NotContested",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotInPlace",
    "inputs": []
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
    "name": "StakingPaused",
    "inputs": [
      {
        "name": "reason",
        "type": "uint8",
        "internalType": "enum StakingPool.Pause"
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
    "name": "TermOutOfRange",
    "inputs": [
      {
        "name": "term",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongPreviousAnchor",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const;

export const stakingPoolBytecode =
  "0x6101e0604052348015610010575f5ffd5b506040516154a43803806154a483398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614c5d6108475f395f81816102e8015281816108d901528181610e3101528181610f07015261214101525f818161086b01528181610a6b0152818161113801528181611331015281816113cc015281816116280152818161195101528181611b3e015281816124b1015281816128c7015261325001525f818161054701528181611ac7015281816121b5015261224001525f81816106cd015281816111ff015261262c01525f61336e01525f61334301525f613d5901525f613d3101525f613c8c01525f613cb601525f613ce00152614c5d5ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c80635c8fe438116100f3578063d502562511610093578063e3ac83da1161006e578063e3ac83da14610716578063ec5ffac21461082d578063f76fc35e1461083f578063fc0c546a14610866575f5ffd5b8063d502562514610569578063d864e740146106c8578063de743a72146106ef575f5ffd5b8063b44edc5a116100ce578063b44edc5a14610515578063c6014b8b14610528578063ce5cd12514610530578063d33219b414610542575f5ffd5b80635c8fe438146103c057806384b0196e146104e7578063b3a9404114610502575f5ffd5b806348547d691161015e5780634bf365df116101395780634bf365df1461037d57806355455df21461038557806356499fb91461039a5780635aa95d1a146103ad575f5ffd5b806348547d69146102e357806348825e941461032f5780634a882fc314610356575f5ffd5b80631a11154d116101995780631a11154d146102155780632e73c8e51461022a57806334e9890d1461023d5780633e21efe8146102bc575f5ffd5b8063043912a6146101bf5780630f71cf61146101db578063183c618114610202575b5f5ffd5b6101c861271081565b6040519081526020015b60405180910390f35b6101c87fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101c8610210366004613efd565b61088d565b610228610223366004613f63565b610b45565b005b610228610238366004613ffb565b610ed8565b61028060035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101d2565b6101c87fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101d2565b6101c87f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101c87fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc281565b6101c861104f565b61038d6111fc565b6040516101d29190614031565b6102286103a8366004614070565b61146d565b6102286103bb3660046140c5565b611aaf565b6104da60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101d291906140e7565b6104ef612000565b6040516101d29796959493929190614228565b6102286105103660046142be565b61205e565b6102286105233660046142fd565b61219d565b610228612228565b60055467ffffffffffffffff166101c8565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b6106586040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101d291905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b6101c87f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b6107d06040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260065467ffffffffffffffff8116825263ffffffff68010000000000000000820416602083015260ff6c01000000000000000000000000820481169383019390935264ffffffffff6d01000000000000000000000000008204166060830152720100000000000000000000000000000000000090049091161515608082015290565b6040516101d291905f60a08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015292915050565b60025467ffffffffffffffff166101c8565b6101c87f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b5f6108aa6fffffffffffffffffffffffffffffffff841680612366565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b15801561092f575f5ffd5b505af1158015610941573d5f5f3e3d5ffd5b50610a0e92507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b491506109799050602085018561432b565b6109896040860160208701614358565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e001604051602081830303815290604052805190602001208361262a565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610ab1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ad59190614373565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610b7f576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8267ffffffffffffffff811115610b9957610b9961438a565b604051908082528060200260200182016040528015610bc2578160200160208202803683370190505b5090505f8367ffffffffffffffff811115610bdf57610bdf61438a565b604051908082528060200260200182016040528015610c08578160200160208202803683370190505b5090507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5b85811015610d6b5736878783818110610c4957610c496143b7565b9050606002019050805f0135858381518110610c6757610c676143b7565b6020026020010181815250507f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2815f0135826020016020810190610cab91906140c5565b610cbb60608501604086016143e4565b60408051602081019590955284019290925273ffffffffffffffffffffffffffffffffffffffff1660608301526fffffffffffffffffffffffffffffffff16608082015260a00160405160208183030381529060405280519060200120848381518110610d2a57610d2a6143b7565b6020908102919091010152610d6083610d4960608401604085016143e4565b6fffffffffffffffffffffffffffffffff166126b5565b925050600101610c2e565b50610e2a7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610d9d602087018761432b565b610dad6040880160208901614358565b85604051602001610dbe91906143fd565b60405160208183030381529060405280519060200120604051602001610e0e949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b604051602081830303815290604052805190602001208561262a565b610ed086867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a45d44b8876040518263ffffffff1660e01b8152600401610e889190614432565b5f604051808303815f875af1158015610ea3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610eca91908101906144ff565b846126c9565b505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015610f5d575f5ffd5b505af1158015610f6f573d5f5f3e3d5ffd5b5061101092507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d993019150610fa79050602084018461432b565b610fb76040850160208601614358565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b604051602081830303815290604052805190602001208261262a565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f16128360405161104291815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936111bc9390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa158015611193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111b79190614373565b612a6a565b6007549091506111f69082906111f19067ffffffffffffffff81169068010000000000000000900464ffffffffff1683612aa5565b612ad4565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa158015611266573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061128a919061459e565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112f691906145b9565b156113015750600190565b600254790100000000000000000000000000000000000000000000000000900460ff161561132f5750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611398573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113bc91906145b9565b156113c75750600390565b61145c7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611433573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114579190614373565b612aea565b61146557505f90565b60045b905090565b6040805160c0808201835260025467ffffffffffffffff808216845268010000000000000000808304821660208087019190915262ffffff7001000000000000000000000000000000008086048216888a0152730100000000000000000000000000000000000000860482166060808a019190915276010000000000000000000000000000000000000000000087049092166080808a019190915260ff79010000000000000000000000000000000000000000000000000090970496909616151560a0808a0191909152895161012081018b52600354808816825263ffffffff87820481168388015264ffffffffff6c01000000000000000000000000830416838e01527101000000000000000000000000000000000090910488169482019490945260048054988201989098526005548088169282019290925294810486169785019790975286041660e08301527401000000000000000000000000000000000000000090940490911661010082015284517f6ec21cc8000000000000000000000000000000000000000000000000000000008152945193945f946116a9949293899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938184019390918290030181865afa15801561166c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116909190614373565b856060015162ffffff16866080015162ffffff16612b19565b90506116be6116b88585612f46565b8461262a565b806080015181606001511180156116dc57506116da8482613007565b155b156116e75750505050565b6006546c01000000000000000000000000900460ff161561172b57600680547fffffffffffffffffffffffffff000000000000000000000000000000000000001690555b60a0808201518051602082015160408301516060840151600380547fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff167101000000000000000000000000000000000067ffffffffffffffff938416027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16176c0100000000000000000000000064ffffffffff90941693909302929092177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166801000000000000000063ffffffff94851681027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000908116929092179583169590951790925560808501516004559484015160c085015160e086015161010090960151600580547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000928a16929092027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009790951696909602939093177fffffffffffffffffffffffffffffffff0000000000000000000000000000000016928616909302161792169190911790558051602082015160408084015190517fa1d9bafc0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a1d9bafc906064015f604051808303815f87803b1580156119a7575f5ffd5b505af11580156119b9573d5f5f3e3d5ffd5b506119ce92505050606085016040860161432b565b67ffffffffffffffff167fae1fe06eca902d0273e6c37a4014f2178fc53623834cace0fdff3898eaa967aa6060860135611a0e60a08801608089016145f0565b611a1e60c0890160a08a016143e4565b611a2e60e08a0160c08b016143e4565b611a3f6101008b0160e08c016143e4565b87516020808a01516040808c01518151998a5263ffffffff909816928901929092526fffffffffffffffffffffffffffffffff9586169188019190915292841660608701529216608085015260a084019190915260c083015260e08201526101000160405180910390a250505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611b25576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b3073ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611ba5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bc9919061459e565b73ffffffffffffffffffffffffffffffffffffffff1614611c16576040517f87c21c2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8173ffffffffffffffffffffffffffffffffffffffff16635c8fe4386040518163ffffffff1660e01b815260040161012060405180830381865afa158015611c61573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c85919061462c565b600354815191925067ffffffffffffffff90811691161015611cfa576003546040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526801000000000000000090910463ffffffff166024820152604401611b1c565b808273ffffffffffffffffffffffffffffffffffffffff1663e3ac83da6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611d44573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d6891906146dc565b60035f60065f849190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548160ff021916908360ff1602179055506060820151815f01600d6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160126101000a81548160ff0219169083151502179055505050839190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f0160116101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506080820151816001015560a0820151816002015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060c08201518160020160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060e08201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101008201518160020160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050508173ffffffffffffffffffffffffffffffffffffffff167fe63914a4dbc978b46ce1fefdef1a6916ae612e8890d46912edf9486f7640bcae825f0151604051611ff4919067ffffffffffffffff91909116815260200190565b60405180910390a25050565b5f6060805f5f5f606061201161333c565b612019613367565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6120f57fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f061208f602084018461432b565b61209f6040850160208601614358565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c001610ff4565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b158015612182575f5ffd5b505af1158015612194573d5f5f3e3d5ffd5b50505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461220e576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611b1c565b6122256122203683900383018361478b565b613392565b50565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614612299576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611b1c565b6006546c01000000000000000000000000900460ff165f036122e7576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006805472010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff82161790915560405167ffffffffffffffff90911681527f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb589060200160405180910390a1565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a08201529082101561246f5780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff9091166024820152604401611b1c565b8060a00151156124ae5760026040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611b1c9190614031565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa158015612518573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061253c9190614373565b905061254781612aea565b156125815760046040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611b1c9190614031565b6007546125c0906125bb9067ffffffffffffffff81169068010000000000000000900464ffffffffff166125b58686612a6a565b886137a6565b61381b565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556126024261386e565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e009361266f846138b8565b836040518363ffffffff1660e01b815260040161268d929190614859565b5f6040518083038186803b1580156126a3575f5ffd5b505afa158015610ed0573d5f5f3e3d5ffd5b5f8282188284100282185b90505b92915050565b5f80808567ffffffffffffffff8111156126e5576126e561438a565b60405190808252806020026020018201604052801561270e578160200160208202803683370190505b5090505f8667ffffffffffffffff81111561272b5761272b61438a565b604051908082528060200260200182016040528015612754578160200160208202803683370190505b5090505f5b8781101561287757868181518110612773576127736143b7565b60200260200101511561286f57888882818110612792576127926143b7565b90506060020160200160208101906127aa91906140c5565b8989838181106127bc576127bc6143b7565b90506060020160400160208101906127d491906143e4565b806fffffffffffffffffffffffffffffffff1690508487815181106127fb576127fb6143b7565b60200260200101848881518110612814576128146143b7565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff9091169052818561284781614939565b965081518110612859576128596143b7565b60200260200101518461286c9190614970565b93505b600101612759565b508382528381526128888386612366565b6040517f7c88e3d90000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637c88e3d9906128fe9086908690600401614983565b5f604051808303815f875af1158015612919573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261294091908101906149e6565b9050875b8015612a5e5787612956600183614a6d565b81518110612966576129666143b7565b602002602001015115612a4e57368a8a612981600185614a6d565b818110612990576129906143b7565b90506060020190508060200160208101906129ab91906140c5565b73ffffffffffffffffffffffffffffffffffffffff1681357fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c6129f460608501604086016143e4565b866129fe8c614a80565b9b508b81518110612a1157612a116143b7565b6020026020010151604051612a449291906fffffffffffffffffffffffffffffffff929092168252602082015260400190565b60405180910390a3505b612a5781614a80565b9050612944565b50505050505050505050565b5f6126c0836020015167ffffffffffffffff16620f4240856040015162ffffff1685612a969190614ab4565b612aa09190614acb565b6138ff565b5f612acc8462015180612ab88642614a6d565b612ac29086614ab4565b6111f19190614acb565b949350505050565b5f80828403848111159081025b95945050505050565b5f612af761138883614ab4565b600554612b1290620f42409067ffffffffffffffff16614ab4565b1192915050565b612b21613de9565b855167ffffffffffffffff16612b3a602087018761432b565b67ffffffffffffffff16141580612b5957508560800151856020013514155b15612ba957855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401611b1c565b5f866040015164ffffffffff1642612bc19190614a6d565b90505f612bd5610100880160e089016143e4565b6fffffffffffffffffffffffffffffffff16612bf760e0890160c08a016143e4565b6fffffffffffffffffffffffffffffffff16612c139190614970565b9050612c2d818960a0015167ffffffffffffffff16612ad4565b606084015260208801515f9063ffffffff16612c4f60a08a0160808b016145f0565b63ffffffff161180612c8d5750602089015163ffffffff16612c7760a08a0160808b016145f0565b63ffffffff16148015612c8d5750606084015115155b895190915067ffffffffffffffff16612cac60608a0160408b0161432b565b67ffffffffffffffff16111580612cc1575080155b15612d1757885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff166024820152604401611b1c565b5f62015180612d296201518086612ad4565b8b610100015167ffffffffffffffff16612d439190614ab4565b612d4d9190614acb565b90505f620f4240612d5e888b614ab4565b612d689190614acb565b9050612d748183612ad4565b60808701526060860151612d9f906125bb90612d909085614970565b612d9a85856138ff565b6126b5565b60a087015167ffffffffffffffff90911661010090910152612dc760608b0160408c0161432b565b60a08088015167ffffffffffffffff909216909152612deb908b0160808c016145f0565b60a087015163ffffffff909116602090910152612e074261386e565b60a08701805164ffffffffff9092166040909201919091525160608b0135608090910152612e56612e3f6101008c0160e08d016143e4565b6fffffffffffffffffffffffffffffffff1661381b565b60a08088015167ffffffffffffffff928316908201528c0151612e879188918e91612e82911688612ad4565b61390e565b5f612e98620f424062015180614ab4565b86612ea38b8d614ab4565b612ead9190614ab4565b612eb79190614acb565b60608d01519091505f9067ffffffffffffffff16612edb60c08e0160a08f016143e4565b6fffffffffffffffffffffffffffffffff16612ef79190614970565b9050612f0d81896040015184612d9a9190614970565b808952612f1e906125bb9083614a6d565b60a089015167ffffffffffffffff90911660609091015250959b9a5050505050505050505050565b5f7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc2612f75602084018461432b565b612f856040850160208601614358565b6040805167ffffffffffffffff909316602084015264ffffffffff9091169082015260600160405160208183030381529060405284604051602001612fca9190614b03565b60408051601f1981840301815290829052612fe9939291602001614bed565b60405160208183030381529060405280519060200120905092915050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810182905260608301516130dd9061304960a08701608088016145f0565b6040805160a08101825260065467ffffffffffffffff8116825263ffffffff6801000000000000000082048116602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d01000000000000000000000000008304166060840152720100000000000000000000000000000000000090910490921615156080820152929190613a4e16565b9250905081156130f15760019150506126c3565b80516006805460208401516040808601516060870151608088015115157201000000000000000000000000000000000000027fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff64ffffffffff9092166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9094166c0100000000000000000000000002939093167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90961668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090971667ffffffffffffffff90991698909817959095179390931695909517949094171617905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b158015613295575f5ffd5b505af11580156132a7573d5f5f3e3d5ffd5b506132bc92505050606085016040860161432b565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e26132f760a08701608088016145f0565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b60606114687f0000000000000000000000000000000000000000000000000000000000000000613c36565b60606114687f0000000000000000000000000000000000000000000000000000000000000000613c36565b805167ffffffffffffffff165f036133f8576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b6500000000000000000000000000000000000000006004820152602401611b1c565b806020015167ffffffffffffffff165f03613461576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f720000000000000000000000000000000000000000006004820152602401611b1c565b620f4240816040015162ffffff1611156134c9576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d00000000000000000000000000000000000000000000006004820152602401611b1c565b612710816060015162ffffff161115613530576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d0000000000000000000000000000006004820152602401611b1c565b620f4240816080015162ffffff161115613598576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d00000000000000000000000000000000006004820152602401611b1c565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c929061379b9083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b5f5f6137b3868686612aa5565b90505f6137c08583612ad4565b905080841115613806576040517f16ce69560000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401611b1c565b6138108483614970565b979650505050505050565b5f67ffffffffffffffff82111561386a57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401611b1c565b5090565b5f64ffffffffff82111561386a576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401611b1c565b5f6126c36138c4613c73565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8282188284110282186126c0565b5f61392b8360c0015167ffffffffffffffff1685606001516126b5565b905080846060015161393d9190614a6d565b604085015260c08301515f9061395e90839067ffffffffffffffff16614a6d565b90508360e0015163ffffffff168560a001516020015163ffffffff1610156139d15783602001518460e001516139949190614c07565b63ffffffff1684602001518660a00151602001516139b29190614c07565b6139c29063ffffffff1683614ab4565b6139cc9190614acb565b6139d3565b805b602086018190526139f49084906139ea9084614a6d565b6125bb9190614970565b60a086015167ffffffffffffffff90911660c0909101528215613a2b57601c8560a0015160200151613a269190614c23565b613a31565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f846080015115613ab5576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604085015160ff1615801590613adb5750846020015163ffffffff168363ffffffff1611155b15613b205760208501516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401611b1c565b5f856040015160ff165f14158015613b5257506020860151613b43906001614c23565b63ffffffff168463ffffffff16145b8015613b695750855167ffffffffffffffff168511155b905080613bc3576040518060a00160405280613b848761381b565b67ffffffffffffffff16815263ffffffff861660208201525f6040820152606001613bae4261386e565b64ffffffffff1681525f602090910152613bc5565b855b63ffffffff851660208201526040810151909350600460ff9091161015613bfb57826040018051613bf590614c3f565b60ff1690525b604083015160ff166004148015613c2b575062015180836060015164ffffffffff16613c279190614970565b4210155b915050935093915050565b60605f613c4283613da9565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015613cd857507f000000000000000000000000000000000000000000000000000000000000000046145b15613d0257507f000000000000000000000000000000000000000000000000000000000000000090565b611468604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156126c3576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f8152602001613e9d6040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff81168114612225575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114613ee2575f5ffd5b919050565b5f60608284031215613ef7575f5ffd5b50919050565b5f5f5f5f60808587031215613f10575f5ffd5b843593506020850135613f2281613ea2565b9250613f3060408601613ec3565b9150606085013567ffffffffffffffff811115613f4b575f5ffd5b613f5787828801613ee7565b91505092959194509250565b5f5f5f60408486031215613f75575f5ffd5b833567ffffffffffffffff811115613f8b575f5ffd5b8401601f81018613613f9b575f5ffd5b803567ffffffffffffffff811115613fb1575f5ffd5b866020606083028401011115613fc5575f5ffd5b60209182019450925084013567ffffffffffffffff811115613fe5575f5ffd5b613ff186828701613ee7565b9150509250925092565b5f5f5f6060848603121561400d575f5ffd5b8335925060208401359150604084013567ffffffffffffffff811115613fe5575f5ffd5b602081016005831061406a577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f828403610120811215614083575f5ffd5b610100811215614091575f5ffd5b5082915061010083013567ffffffffffffffff8111156140af575f5ffd5b6140bb85828601613ee7565b9150509250929050565b5f602082840312156140d5575f5ffd5b81356140e081613ea2565b9392505050565b5f6101208201905067ffffffffffffffff835116825263ffffffff60208401511660208301526040830151614125604084018264ffffffffff169052565b506060830151614141606084018267ffffffffffffffff169052565b506080830151608083015260a083015161416760a084018267ffffffffffffffff169052565b5060c083015161418360c084018267ffffffffffffffff169052565b5060e083015161419b60e084018263ffffffff169052565b506101008301516141b961010084018267ffffffffffffffff169052565b5092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b8281101561421e578151865260209586019590910190600101614200565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61426260e08301896141c0565b828103604084015261427481896141c0565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c08401526142b081856141ee565b9a9950505050505050505050565b5f5f5f606084860312156142d0575f5ffd5b8335925060208401356142e281613ea2565b9150604084013567ffffffffffffffff811115613fe5575f5ffd5b5f60c082840312801561430e575f5ffd5b509092915050565b67ffffffffffffffff81168114612225575f5ffd5b5f6020828403121561433b575f5ffd5b81356140e081614316565b64ffffffffff81168114612225575f5ffd5b5f60208284031215614368575f5ffd5b81356140e081614346565b5f60208284031215614383575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156143f4575f5ffd5b6126c082613ec3565b81515f90829060208501835b82811015614427578151845260209384019390910190600101614409565b509195945050505050565b602080825282518282018190525f918401906040840190835b8181101561446957835183526020938401939092019160010161444b565b509095945050505050565b604051610120810167ffffffffffffffff811182821017156144985761449861438a565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156144c7576144c761438a565b604052919050565b5f67ffffffffffffffff8211156144e8576144e861438a565b5060051b60200190565b8015158114612225575f5ffd5b5f6020828403121561450f575f5ffd5b815167ffffffffffffffff811115614525575f5ffd5b8201601f81018413614535575f5ffd5b8051614548614543826144cf565b61449e565b8082825260208201915060208360051b850101925086831115614569575f5ffd5b6020840193505b82841015614594578351614583816144f2565b825260209384019390910190614570565b9695505050505050565b5f602082840312156145ae575f5ffd5b81516140e081613ea2565b5f602082840312156145c9575f5ffd5b81516140e0816144f2565b63ffffffff81168114612225575f5ffd5b8035613ee2816145d4565b5f60208284031215614600575f5ffd5b81356140e0816145d4565b8051613ee281614316565b8051613ee2816145d4565b8051613ee281614346565b5f61012082840312801561463e575f5ffd5b50614647614474565b6146508361460b565b815261465e60208401614616565b602082015261466f60408401614621565b60408201526146806060840161460b565b60608201526080838101519082015261469b60a0840161460b565b60a08201526146ac60c0840161460b565b60c08201526146bd60e08401614616565b60e08201526146cf610100840161460b565b6101008201529392505050565b5f60a08284031280156146ed575f5ffd5b5060405160a0810167ffffffffffffffff811182821017156147115761471161438a565b604052825161471f81614316565b8152602083015161472f816145d4565b6020820152604083015160ff81168114614747575f5ffd5b6040820152606083015161475a81614346565b6060820152608083015161476d816144f2565b60808201529392505050565b803562ffffff81168114613ee2575f5ffd5b5f60c082840312801561479c575f5ffd5b5060405160c0810167ffffffffffffffff811182821017156147c0576147c061438a565b60405282356147ce81614316565b815260208301356147de81614316565b60208201526147ef60408401614779565b604082015261480060608401614779565b606082015261481160808401614779565b608082015260a0830135614824816144f2565b60a08201529392505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b828152604060208201525f823561486f81614316565b67ffffffffffffffff166040830152602083013561488c81614346565b64ffffffffff1660608301526040830135368490037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126148cd575f5ffd5b830160208101903567ffffffffffffffff8111156148e9575f5ffd5b8036038213156148f7575f5ffd5b6060608085015261459460a085018284614830565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036149695761496961490c565b5060010190565b808201808211156126c3576126c361490c565b604080825283519082018190525f9060208501906060840190835b818110156149d257835173ffffffffffffffffffffffffffffffffffffffff1683526020938401939092019160010161499e565b5050838103602085015261459481866141ee565b5f602082840312156149f6575f5ffd5b815167ffffffffffffffff811115614a0c575f5ffd5b8201601f81018413614a1c575f5ffd5b8051614a2a614543826144cf565b8082825260208201915060208360051b850101925086831115614a4b575f5ffd5b6020840193505b82841015614594578351825260209384019390910190614a52565b818103818111156126c3576126c361490c565b5f81614a8e57614a8e61490c565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b80820281158282048414176126c3576126c361490c565b5f82614afe577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b61010081018235614b1381614316565b67ffffffffffffffff168252602083810135908301526040830135614b3781614316565b67ffffffffffffffff16604083015260608381013590830152614b5c608084016145e5565b63ffffffff166080830152614b7360a08401613ec3565b6fffffffffffffffffffffffffffffffff1660a0830152614b9660c08401613ec3565b6fffffffffffffffffffffffffffffffff1660c0830152614bb960e08401613ec3565b6fffffffffffffffffffffffffffffffff811660e08401526141b9565b5f81518060208401855e5f93019283525090919050565b8381525f612ae1614c016020840186614bd6565b84614bd6565b63ffffffff82811682821603908111156126c3576126c361490c565b63ffffffff81811683821601908111156126c3576126c361490c565b5f60ff821660ff8103614c5457614c5461490c565b6001019291505056";
