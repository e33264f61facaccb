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
    "inputs": [
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
    "name": "objectionDecided",
    "inputs": [
      {
        "name": "loss",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
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
    "name": "AnotherLoss",
    "inputs": [
      {
        "name": "loss",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "contested",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "NotDecided",
    "inputs": [
      {
        "name": "operation",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
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
  "0x6101e0604052348015610010575f5ffd5b506040516158a33803806158a383398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161505561084e5f395f81816102f30152818161090201528181610e5a01528181610f30015261242201525f818161089401528181610a94015281816111610152818161135a015281816113f5015281816116510152818161197a01528181611b67015281816126c501528181612adb015261345d01525f818161055d01528181611af0015281816121850152818161248d015261251801525f81816106e301528181611228015261284001525f61369f01525f61367401525f61407f01525f61405701525f613fb201525f613fdc01525f61400601526150555ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c80635c8fe438116100fe578063d50256251161009e578063ec5ffac21161006e578063ec5ffac214610843578063f2f572f914610855578063f76fc35e14610868578063fc0c546a1461088f575f5ffd5b8063d50256251461057f578063d864e740146106de578063de743a7214610705578063e3ac83da1461072c575f5ffd5b8063b3a94041116100d9578063b3a9404114610520578063b44edc5a14610533578063ce5cd12514610546578063d33219b414610558575f5ffd5b80635c8fe438146103cb57806367210081146104f257806384b0196e14610505575f5ffd5b806348547d69116101695780634bf365df116101445780634bf365df1461038857806355455df21461039057806356499fb9146103a55780635aa95d1a146103b8575f5ffd5b806348547d69146102ee57806348825e941461033a5780634a882fc314610361575f5ffd5b80631a11154d116101a45780631a11154d146102205780632e73c8e51461023557806334e9890d146102485780633e21efe8146102c7575f5ffd5b8063043912a6146101ca5780630f71cf61146101e6578063183c61811461020d575b5f5ffd5b6101d361271081565b6040519081526020015b60405180910390f35b6101d37fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101d361021b366004614223565b6108b6565b61023361022e366004614289565b610b6e565b005b610233610243366004614321565b610f01565b61028b60035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101dd565b6101d37fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101dd565b6101d37f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101d37fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc281565b6101d3611078565b610398611225565b6040516101dd9190614357565b6102336103b3366004614396565b611496565b6102336103c63660046143eb565b611ad8565b6104e560408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101dd919061440d565b6102336105003660046144e6565b612029565b61050d6122e1565b6040516101dd979695949392919061456e565b61023361052e366004614604565b61233f565b610233610541366004614643565b612475565b60055467ffffffffffffffff166101d3565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b61066e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101dd91905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b6101d37f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b6107e66040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260065467ffffffffffffffff8116825263ffffffff68010000000000000000820416602083015260ff6c01000000000000000000000000820481169383019390935264ffffffffff6d01000000000000000000000000008204166060830152720100000000000000000000000000000000000090049091161515608082015290565b6040516101dd91905f60a08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015292915050565b60025467ffffffffffffffff166101d3565b61023361086336600461465c565b612500565b6101d37f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b5f6108d36fffffffffffffffffffffffffffffffff84168061257a565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b158015610958575f5ffd5b505af115801561096a573d5f5f3e3d5ffd5b50610a3792507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b491506109a290506020850185614688565b6109b260408601602087016146b5565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e001604051602081830303815290604052805190602001208361283e565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610ada573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afe91906146d0565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610ba8576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8267ffffffffffffffff811115610bc257610bc26146e7565b604051908082528060200260200182016040528015610beb578160200160208202803683370190505b5090505f8367ffffffffffffffff811115610c0857610c086146e7565b604051908082528060200260200182016040528015610c31578160200160208202803683370190505b5090507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5b85811015610d945736878783818110610c7257610c72614714565b9050606002019050805f0135858381518110610c9057610c90614714565b6020026020010181815250507f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2815f0135826020016020810190610cd491906143eb565b610ce46060850160408601614741565b60408051602081019590955284019290925273ffffffffffffffffffffffffffffffffffffffff1660608301526fffffffffffffffffffffffffffffffff16608082015260a00160405160208183030381529060405280519060200120848381518110610d5357610d53614714565b6020908102919091010152610d8983610d726060840160408501614741565b6fffffffffffffffffffffffffffffffff166128c9565b925050600101610c57565b50610e537f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610dc66020870187614688565b610dd660408801602089016146b5565b85604051602001610de7919061475a565b60405160208183030381529060405280519060200120604051602001610e37949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b604051602081830303815290604052805190602001208561283e565b610ef986867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a45d44b8876040518263ffffffff1660e01b8152600401610eb1919061478f565b5f604051808303815f875af1158015610ecc573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ef3919081019061485c565b846128dd565b505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015610f86575f5ffd5b505af1158015610f98573d5f5f3e3d5ffd5b5061103992507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d993019150610fd090506020840184614688565b610fe060408501602086016146b5565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b604051602081830303815290604052805190602001208261283e565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f16128360405161106b91815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936111e59390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa1580156111bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111e091906146d0565b612c7e565b60075490915061121f90829061121a9067ffffffffffffffff81169068010000000000000000900464ffffffffff1683612cb9565b612ce8565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa15801561128f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112b391906148fb565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061131f9190614916565b1561132a5750600190565b600254790100000000000000000000000000000000000000000000000000900460ff16156113585750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e59190614916565b156113f05750600390565b6114857f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561145c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148091906146d0565b612cfe565b61148e57505f90565b60045b905090565b6040805160c0808201835260025467ffffffffffffffff808216845268010000000000000000808304821660208087019190915262ffffff7001000000000000000000000000000000008086048216888a0152730100000000000000000000000000000000000000860482166060808a019190915276010000000000000000000000000000000000000000000087049092166080808a019190915260ff79010000000000000000000000000000000000000000000000000090970496909616151560a0808a0191909152895161012081018b52600354808816825263ffffffff87820481168388015264ffffffffff6c01000000000000000000000000830416838e01527101000000000000000000000000000000000090910488169482019490945260048054988201989098526005548088169282019290925294810486169785019790975286041660e08301527401000000000000000000000000000000000000000090940490911661010082015284517f6ec21cc8000000000000000000000000000000000000000000000000000000008152945193945f946116d2949293899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938184019390918290030181865afa158015611695573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116b991906146d0565b856060015162ffffff16866080015162ffffff16612d2d565b90506116e76116e18585613153565b8461283e565b8060800151816060015111801561170557506117038482613214565b155b156117105750505050565b6006546c01000000000000000000000000900460ff161561175457600680547fffffffffffffffffffffffffff000000000000000000000000000000000000001690555b60a0808201518051602082015160408301516060840151600380547fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff167101000000000000000000000000000000000067ffffffffffffffff938416027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16176c0100000000000000000000000064ffffffffff90941693909302929092177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166801000000000000000063ffffffff94851681027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000908116929092179583169590951790925560808501516004559484015160c085015160e086015161010090960151600580547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000928a16929092027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009790951696909602939093177fffffffffffffffffffffffffffffffff0000000000000000000000000000000016928616909302161792169190911790558051602082015160408084015190517fa1d9bafc0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a1d9bafc906064015f604051808303815f87803b1580156119d0575f5ffd5b505af11580156119e2573d5f5f3e3d5ffd5b506119f7925050506060850160408601614688565b67ffffffffffffffff167fae1fe06eca902d0273e6c37a4014f2178fc53623834cace0fdff3898eaa967aa6060860135611a3760a088016080890161494d565b611a4760c0890160a08a01614741565b611a5760e08a0160c08b01614741565b611a686101008b0160e08c01614741565b87516020808a01516040808c01518151998a5263ffffffff909816928901929092526fffffffffffffffffffffffffffffffff9586169188019190915292841660608701529216608085015260a084019190915260c083015260e08201526101000160405180910390a250505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611b4e576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b3073ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bf291906148fb565b73ffffffffffffffffffffffffffffffffffffffff1614611c3f576040517f87c21c2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8173ffffffffffffffffffffffffffffffffffffffff16635c8fe4386040518163ffffffff1660e01b815260040161012060405180830381865afa158015611c8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cae9190614989565b600354815191925067ffffffffffffffff90811691161015611d23576003546040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526801000000000000000090910463ffffffff166024820152604401611b45565b808273ffffffffffffffffffffffffffffffffffffffff1663e3ac83da6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611d6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d919190614a39565b60035f60065f849190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548160ff021916908360ff1602179055506060820151815f01600d6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160126101000a81548160ff0219169083151502179055505050839190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f0160116101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506080820151816001015560a0820151816002015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060c08201518160020160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060e08201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101008201518160020160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050508173ffffffffffffffffffffffffffffffffffffffff167fe63914a4dbc978b46ce1fefdef1a6916ae612e8890d46912edf9486f7640bcae825f015160405161201d919067ffffffffffffffff91909116815260200190565b60405180910390a25050565b6040805160018082528183019092525f918291829160208083019080368337505060408051600180825281830190925291506020808301908036833750506040805160018082528183019092529150602082015b606081526020019060019003908161207d57905050925092509250303073ffffffffffffffffffffffffffffffffffffffff1663f2f572f9876040516024016120c891815260200190565b604051602081830303815290604052915060e01b6020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8381831617835250505050845f8151811061211c5761211c614714565b60200260200101835f8151811061213557612135614714565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff91821690526040517fb1c5f4270000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000915f919083169063b1c5f427906121c79088908890889087908d90600401614b1c565b602060405180830381865afa1580156121e2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061220691906146d0565b6040517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290915073ffffffffffffffffffffffffffffffffffffffff83169063584b153e90602401602060405180830381865afa158015612272573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122969190614916565b6122cf576040517ffae3f74900000000000000000000000000000000000000000000000000000000815260048101829052602401611b45565b6122d887613549565b50505050505050565b5f6060805f5f5f60606122f261366d565b6122fa613698565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6123d67fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f06123706020840184614688565b61238060408501602086016146b5565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c00161101d565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b158015612463575f5ffd5b505af11580156122d8573d5f5f3e3d5ffd5b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146124e6576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611b45565b6124fd6124f836839003830183614bc2565b6136c3565b50565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614612571576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611b45565b6124fd81613549565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a0820152908210156126835780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff9091166024820152604401611b45565b8060a00151156126c25760026040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611b459190614357565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561272c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061275091906146d0565b905061275b81612cfe565b156127955760046040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611b459190614357565b6007546127d4906127cf9067ffffffffffffffff81169068010000000000000000900464ffffffffff166127c98686612c7e565b88613acc565b613b41565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561281642613b94565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e009361288384613bde565b836040518363ffffffff1660e01b81526004016128a1929190614c90565b5f6040518083038186803b1580156128b7575f5ffd5b505afa158015610ef9573d5f5f3e3d5ffd5b5f8282188284100282185b90505b92915050565b5f80808567ffffffffffffffff8111156128f9576128f96146e7565b604051908082528060200260200182016040528015612922578160200160208202803683370190505b5090505f8667ffffffffffffffff81111561293f5761293f6146e7565b604051908082528060200260200182016040528015612968578160200160208202803683370190505b5090505f5b87811015612a8b5786818151811061298757612987614714565b602002602001015115612a83578888828181106129a6576129a6614714565b90506060020160200160208101906129be91906143eb565b8989838181106129d0576129d0614714565b90506060020160400160208101906129e89190614741565b806fffffffffffffffffffffffffffffffff169050848781518110612a0f57612a0f614714565b60200260200101848881518110612a2857612a28614714565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff90911690528185612a5b81614d70565b965081518110612a6d57612a6d614714565b602002602001015184612a809190614da7565b93505b60010161296d565b50838252838152612a9c838661257a565b6040517f7c88e3d90000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637c88e3d990612b129086908690600401614dba565b5f604051808303815f875af1158015612b2d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b549190810190614dde565b9050875b8015612c725787612b6a600183614e65565b81518110612b7a57612b7a614714565b602002602001015115612c6257368a8a612b95600185614e65565b818110612ba457612ba4614714565b9050606002019050806020016020810190612bbf91906143eb565b73ffffffffffffffffffffffffffffffffffffffff1681357fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c612c086060850160408601614741565b86612c128c614e78565b9b508b81518110612c2557612c25614714565b6020026020010151604051612c589291906fffffffffffffffffffffffffffffffff929092168252602082015260400190565b60405180910390a3505b612c6b81614e78565b9050612b58565b50505050505050505050565b5f6128d4836020015167ffffffffffffffff16620f4240856040015162ffffff1685612caa9190614eac565b612cb49190614ec3565b613c25565b5f612ce08462015180612ccc8642614e65565b612cd69086614eac565b61121a9190614ec3565b949350505050565b5f80828403848111159081025b95945050505050565b5f612d0b61138883614eac565b600554612d2690620f42409067ffffffffffffffff16614eac565b1192915050565b612d3561410f565b855167ffffffffffffffff16612d4e6020870187614688565b67ffffffffffffffff16141580612d6d57508560800151856020013514155b15612dbd57855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401611b45565b5f866040015164ffffffffff1642612dd59190614e65565b90505f612de9610100880160e08901614741565b6fffffffffffffffffffffffffffffffff16612e0b60e0890160c08a01614741565b6fffffffffffffffffffffffffffffffff16612e279190614da7565b9050612e41818960a0015167ffffffffffffffff16612ce8565b606084015260208801515f9063ffffffff16612e6360a08a0160808b0161494d565b63ffffffff161180612ea15750602089015163ffffffff16612e8b60a08a0160808b0161494d565b63ffffffff16148015612ea15750606084015115155b895190915067ffffffffffffffff16612ec060608a0160408b01614688565b67ffffffffffffffff16111580612ed5575080155b15612f2b57885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff166024820152604401611b45565b5f62015180612f3d6201518086612ce8565b8b610100015167ffffffffffffffff16612f579190614eac565b612f619190614ec3565b9050612f84620f4240612f74888b614eac565b612f7e9190614ec3565b82612ce8565b608086018190526060860151612fa891612f9e91906128c9565b6127cf9083614da7565b60a086015167ffffffffffffffff90911661010090910152612fd060608a0160408b01614688565b60a08087015167ffffffffffffffff909216909152612ff4908a0160808b0161494d565b60a086015163ffffffff90911660209091015261301042613b94565b60a08601805164ffffffffff9092166040909201919091525160608a013560809091015261305f6130486101008b0160e08c01614741565b6fffffffffffffffffffffffffffffffff16613b41565b60a08087015167ffffffffffffffff928316908201528b01516130909187918d9161308b911687612ce8565b613c34565b5f6130a1620f424062015180614eac565b856130ac8a8c614eac565b6130b69190614eac565b6130c09190614ec3565b60608c01519091505f9067ffffffffffffffff166130e460c08d0160a08e01614741565b6fffffffffffffffffffffffffffffffff166131009190614da7565b905061311b818860400151846131169190614da7565b6128c9565b80885261312c906127cf9083614e65565b60a088015167ffffffffffffffff90911660609091015250949a9950505050505050505050565b5f7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc26131826020840184614688565b61319260408501602086016146b5565b6040805167ffffffffffffffff909316602084015264ffffffffff90911690820152606001604051602081830303815290604052846040516020016131d79190614efb565b60408051601f19818403018152908290526131f6939291602001614fe5565b60405160208183030381529060405280519060200120905092915050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810182905260608301516132ea9061325660a087016080880161494d565b6040805160a08101825260065467ffffffffffffffff8116825263ffffffff6801000000000000000082048116602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d01000000000000000000000000008304166060840152720100000000000000000000000000000000000090910490921615156080820152929190613d7416565b9250905081156132fe5760019150506128d7565b80516006805460208401516040808601516060870151608088015115157201000000000000000000000000000000000000027fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff64ffffffffff9092166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9094166c0100000000000000000000000002939093167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90961668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090971667ffffffffffffffff90991698909817959095179390931695909517949094171617905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b1580156134a2575f5ffd5b505af11580156134b4573d5f5f3e3d5ffd5b506134c9925050506060850160408601614688565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e261350460a087016080880161494d565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b6006546c01000000000000000000000000900460ff165f03613597576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60065467ffffffffffffffff1681146135f3576006546040517f4c6009570000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff9091166024820152604401611b45565b600680547fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff1672010000000000000000000000000000000000001790556040517f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb58906136629083815260200190565b60405180910390a150565b60606114917f0000000000000000000000000000000000000000000000000000000000000000613f5c565b60606114917f0000000000000000000000000000000000000000000000000000000000000000613f5c565b805167ffffffffffffffff165f03613729576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b6500000000000000000000000000000000000000006004820152602401611b45565b806020015167ffffffffffffffff165f03613792576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f720000000000000000000000000000000000000000006004820152602401611b45565b620f4240816040015162ffffff1611156137fa576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d00000000000000000000000000000000000000000000006004820152602401611b45565b612710816060015162ffffff161115613861576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d0000000000000000000000000000006004820152602401611b45565b620f4240816080015162ffffff1611156138c9576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d00000000000000000000000000000000006004820152602401611b45565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906136629083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b5f5f613ad9868686612cb9565b90505f613ae68583612ce8565b905080841115613b2c576040517f16ce69560000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401611b45565b613b368483614da7565b979650505050505050565b5f67ffffffffffffffff821115613b9057604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401611b45565b5090565b5f64ffffffffff821115613b90576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401611b45565b5f6128d7613bea613f99565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8282188284110282186128d4565b5f613c518360c0015167ffffffffffffffff1685606001516128c9565b9050808460600151613c639190614e65565b604085015260c08301515f90613c8490839067ffffffffffffffff16614e65565b90508360e0015163ffffffff168560a001516020015163ffffffff161015613cf75783602001518460e00151613cba9190614fff565b63ffffffff1684602001518660a0015160200151613cd89190614fff565b613ce89063ffffffff1683614eac565b613cf29190614ec3565b613cf9565b805b60208601819052613d1a908490613d109084614e65565b6127cf9190614da7565b60a086015167ffffffffffffffff90911660c0909101528215613d5157601c8560a0015160200151613d4c919061501b565b613d57565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f846080015115613ddb576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604085015160ff1615801590613e015750846020015163ffffffff168363ffffffff1611155b15613e465760208501516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401611b45565b5f856040015160ff165f14158015613e7857506020860151613e6990600161501b565b63ffffffff168463ffffffff16145b8015613e8f5750855167ffffffffffffffff168511155b905080613ee9576040518060a00160405280613eaa87613b41565b67ffffffffffffffff16815263ffffffff861660208201525f6040820152606001613ed442613b94565b64ffffffffff1681525f602090910152613eeb565b855b63ffffffff851660208201526040810151909350600460ff9091161015613f2157826040018051613f1b90615037565b60ff1690525b604083015160ff166004148015613f51575062015180836060015164ffffffffff16613f4d9190614da7565b4210155b915050935093915050565b60605f613f68836140cf565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015613ffe57507f000000000000000000000000000000000000000000000000000000000000000046145b1561402857507f000000000000000000000000000000000000000000000000000000000000000090565b611491604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156128d7576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f81526020016141c36040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff811681146124fd575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114614208575f5ffd5b919050565b5f6060828403121561421d575f5ffd5b50919050565b5f5f5f5f60808587031215614236575f5ffd5b843593506020850135614248816141c8565b9250614256604086016141e9565b9150606085013567ffffffffffffffff811115614271575f5ffd5b61427d8782880161420d565b91505092959194509250565b5f5f5f6040848603121561429b575f5ffd5b833567ffffffffffffffff8111156142b1575f5ffd5b8401601f810186136142c1575f5ffd5b803567ffffffffffffffff8111156142d7575f5ffd5b8660206060830284010111156142eb575f5ffd5b60209182019450925084013567ffffffffffffffff81111561430b575f5ffd5b6143178682870161420d565b9150509250925092565b5f5f5f60608486031215614333575f5ffd5b8335925060208401359150604084013567ffffffffffffffff81111561430b575f5ffd5b6020810160058310614390577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f8284036101208112156143a9575f5ffd5b6101008112156143b7575f5ffd5b5082915061010083013567ffffffffffffffff8111156143d5575f5ffd5b6143e18582860161420d565b9150509250929050565b5f602082840312156143fb575f5ffd5b8135614406816141c8565b9392505050565b5f6101208201905067ffffffffffffffff835116825263ffffffff6020840151166020830152604083015161444b604084018264ffffffffff169052565b506060830151614467606084018267ffffffffffffffff169052565b506080830151608083015260a083015161448d60a084018267ffffffffffffffff169052565b5060c08301516144a960c084018267ffffffffffffffff169052565b5060e08301516144c160e084018263ffffffff169052565b506101008301516144df61010084018267ffffffffffffffff169052565b5092915050565b5f5f604083850312156144f7575f5ffd5b50508035926020909101359150565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614564578151865260209586019590910190600101614546565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6145a860e0830189614506565b82810360408401526145ba8189614506565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c08401526145f68185614534565b9a9950505050505050505050565b5f5f5f60608486031215614616575f5ffd5b833592506020840135614628816141c8565b9150604084013567ffffffffffffffff81111561430b575f5ffd5b5f60c0828403128015614654575f5ffd5b509092915050565b5f6020828403121561466c575f5ffd5b5035919050565b67ffffffffffffffff811681146124fd575f5ffd5b5f60208284031215614698575f5ffd5b813561440681614673565b64ffffffffff811681146124fd575f5ffd5b5f602082840312156146c5575f5ffd5b8135614406816146a3565b5f602082840312156146e0575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614751575f5ffd5b6128d4826141e9565b81515f90829060208501835b82811015614784578151845260209384019390910190600101614766565b509195945050505050565b602080825282518282018190525f918401906040840190835b818110156147c65783518352602093840193909201916001016147a8565b509095945050505050565b604051610120810167ffffffffffffffff811182821017156147f5576147f56146e7565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715614824576148246146e7565b604052919050565b5f67ffffffffffffffff821115614845576148456146e7565b5060051b60200190565b80151581146124fd575f5ffd5b5f6020828403121561486c575f5ffd5b815167ffffffffffffffff811115614882575f5ffd5b8201601f81018413614892575f5ffd5b80516148a56148a08261482c565b6147fb565b8082825260208201915060208360051b8501019250868311156148c6575f5ffd5b6020840193505b828410156148f15783516148e08161484f565b8252602093840193909101906148cd565b9695505050505050565b5f6020828403121561490b575f5ffd5b8151614406816141c8565b5f60208284031215614926575f5ffd5b81516144068161484f565b63ffffffff811681146124fd575f5ffd5b803561420881614931565b5f6020828403121561495d575f5ffd5b813561440681614931565b805161420881614673565b805161420881614931565b8051614208816146a3565b5f61012082840312801561499b575f5ffd5b506149a46147d1565b6149ad83614968565b81526149bb60208401614973565b60208201526149cc6040840161497e565b60408201526149dd60608401614968565b6060820152608083810151908201526149f860a08401614968565b60a0820152614a0960c08401614968565b60c0820152614a1a60e08401614973565b60e0820152614a2c6101008401614968565b6101008201529392505050565b5f60a0828403128015614a4a575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715614a6e57614a6e6146e7565b6040528251614a7c81614673565b81526020830151614a8c81614931565b6020820152604083015160ff81168114614aa4575f5ffd5b60408201526060830151614ab7816146a3565b60608201526080830151614aca8161484f565b60808201529392505050565b5f8151808452602084019350602083015f5b8281101561456457815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101614ae8565b60a081525f614b2e60a0830188614ad6565b8281036020840152614b408188614534565b9050828103604084015280865180835260208301915060208160051b840101602089015f5b83811015614b9757601f19868403018552614b81838351614506565b6020958601959093509190910190600101614b65565b5050606086019790975250505050608001529392505050565b803562ffffff81168114614208575f5ffd5b5f60c0828403128015614bd3575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715614bf757614bf76146e7565b6040528235614c0581614673565b81526020830135614c1581614673565b6020820152614c2660408401614bb0565b6040820152614c3760608401614bb0565b6060820152614c4860808401614bb0565b608082015260a0830135614c5b8161484f565b60a08201529392505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b828152604060208201525f8235614ca681614673565b67ffffffffffffffff1660408301526020830135614cc3816146a3565b64ffffffffff1660608301526040830135368490037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614d04575f5ffd5b830160208101903567ffffffffffffffff811115614d20575f5ffd5b803603821315614d2e575f5ffd5b606060808501526148f160a085018284614c67565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614da057614da0614d43565b5060010190565b808201808211156128d7576128d7614d43565b604081525f614dcc6040830185614ad6565b8281036020840152612cf58185614534565b5f60208284031215614dee575f5ffd5b815167ffffffffffffffff811115614e04575f5ffd5b8201601f81018413614e14575f5ffd5b8051614e226148a08261482c565b8082825260208201915060208360051b850101925086831115614e43575f5ffd5b6020840193505b828410156148f1578351825260209384019390910190614e4a565b818103818111156128d7576128d7614d43565b5f81614e8657614e86614d43565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b80820281158282048414176128d7576128d7614d43565b5f82614ef6577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b61010081018235614f0b81614673565b67ffffffffffffffff168252602083810135908301526040830135614f2f81614673565b67ffffffffffffffff16604083015260608381013590830152614f5460808401614942565b63ffffffff166080830152614f6b60a084016141e9565b6fffffffffffffffffffffffffffffffff1660a0830152614f8e60c084016141e9565b6fffffffffffffffffffffffffffffffff1660c0830152614fb160e084016141e9565b6fffffffffffffffffffffffffffffffff811660e08401526144df565b5f81518060208401855e5f93019283525090919050565b8381525f612cf5614ff96020840186614fce565b84614fce565b63ffffffff82811682821603908111156128d7576128d7614d43565b63ffffffff81811683821601908111156128d7576128d7614d43565b5f60ff821660ff810361504c5761504c614d43565b6001019291505056";
