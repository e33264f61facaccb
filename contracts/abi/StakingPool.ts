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
        "name": "anchor",
        "type": "uint64",
        "internalType": "uint64"
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
        "name": "anchor",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "AnotherAnchor",
    "inputs": [
      {
        "name": "anchor",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "contested",
        "type": "uint64",
        "internalType": "uint64"
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
  "0x6101e0604052348015610010575f5ffd5b506040516158a43803806158a483398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161505661084e5f395f81816102f30152818161090201528181610e5a01528181610f3001526124a201525f818161089401528181610a94015281816111610152818161135a015281816113f5015281816116510152818161197a01528181611b67015281816126c801528181612ade015261346001525f818161057001528181611af0015281816121e60152818161235a015261250d01525f81816106f601528181611228015261284301525f61357e01525f61355301525f61408d01525f61406501525f613fc001525f613fea01525f61401401526150565ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c80635c8fe438116100fe578063d33219b41161009e578063e3ac83da1161006e578063e3ac83da1461073f578063ec5ffac214610856578063f76fc35e14610868578063fc0c546a1461088f575f5ffd5b8063d33219b41461056b578063d502562514610592578063d864e740146106f1578063de743a7214610718575f5ffd5b8063ab344db9116100d9578063ab344db914610520578063b3a9404114610533578063b44edc5a14610546578063ce5cd12514610559575f5ffd5b80635c8fe438146103cb57806384b0196e146104f25780639d7ffaa01461050d575f5ffd5b806348547d69116101695780634bf365df116101445780634bf365df1461038857806355455df21461039057806356499fb9146103a55780635aa95d1a146103b8575f5ffd5b806348547d69146102ee57806348825e941461033a5780634a882fc314610361575f5ffd5b80631a11154d116101a45780631a11154d146102205780632e73c8e51461023557806334e9890d146102485780633e21efe8146102c7575f5ffd5b8063043912a6146101ca5780630f71cf61146101e6578063183c61811461020d575b5f5ffd5b6101d361271081565b6040519081526020015b60405180910390f35b6101d37fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101d361021b366004614231565b6108b6565b61023361022e366004614297565b610b6e565b005b61023361024336600461432f565b610f01565b61028b60035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101dd565b6101d37fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101dd565b6101d37f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101d37fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc281565b6101d3611078565b610398611225565b6040516101dd9190614365565b6102336103b33660046143a4565b611496565b6102336103c63660046143f9565b611ad8565b6104e560408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101dd919061441b565b6104fa612029565b6040516101dd979695949392919061455c565b61023361051b366004614607565b612087565b61023361052e366004614631565b612342565b61023361054136600461464c565b6123bf565b61023361055436600461468b565b6124f5565b60055467ffffffffffffffff166101d3565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b6106816040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101dd91905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b6101d37f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b6107f96040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260065467ffffffffffffffff8116825263ffffffff68010000000000000000820416602083015260ff6c01000000000000000000000000820481169383019390935264ffffffffff6d01000000000000000000000000008204166060830152720100000000000000000000000000000000000090049091161515608082015290565b6040516101dd91905f60a08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015292915050565b60025467ffffffffffffffff166101d3565b6101d37f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b5f6108d36fffffffffffffffffffffffffffffffff84168061257d565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b158015610958575f5ffd5b505af115801561096a573d5f5f3e3d5ffd5b50610a3792507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b491506109a290506020850185614631565b6109b260408601602087016146b6565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0016040516020818303038152906040528051906020012083612841565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610ada573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afe91906146d1565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610ba8576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8267ffffffffffffffff811115610bc257610bc26146e8565b604051908082528060200260200182016040528015610beb578160200160208202803683370190505b5090505f8367ffffffffffffffff811115610c0857610c086146e8565b604051908082528060200260200182016040528015610c31578160200160208202803683370190505b5090507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5b85811015610d945736878783818110610c7257610c72614715565b9050606002019050805f0135858381518110610c9057610c90614715565b6020026020010181815250507f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2815f0135826020016020810190610cd491906143f9565b610ce46060850160408601614742565b60408051602081019590955284019290925273ffffffffffffffffffffffffffffffffffffffff1660608301526fffffffffffffffffffffffffffffffff16608082015260a00160405160208183030381529060405280519060200120848381518110610d5357610d53614715565b6020908102919091010152610d8983610d726060840160408501614742565b6fffffffffffffffffffffffffffffffff166128cc565b925050600101610c57565b50610e537f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610dc66020870187614631565b610dd660408801602089016146b6565b85604051602001610de7919061475b565b60405160208183030381529060405280519060200120604051602001610e37949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b6040516020818303038152906040528051906020012085612841565b610ef986867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a45d44b8876040518263ffffffff1660e01b8152600401610eb19190614790565b5f604051808303815f875af1158015610ecc573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ef3919081019061485d565b846128e0565b505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015610f86575f5ffd5b505af1158015610f98573d5f5f3e3d5ffd5b5061103992507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d993019150610fd090506020840184614631565b610fe060408501602086016146b6565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b6040516020818303038152906040528051906020012082612841565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f16128360405161106b91815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936111e59390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa1580156111bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111e091906146d1565b612c81565b60075490915061121f90829061121a9067ffffffffffffffff81169068010000000000000000900464ffffffffff1683612cbc565b612ceb565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa15801561128f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112b391906148fc565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061131f9190614917565b1561132a5750600190565b600254790100000000000000000000000000000000000000000000000000900460ff16156113585750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e59190614917565b156113f05750600390565b6114857f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561145c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148091906146d1565b612d01565b61148e57505f90565b60045b905090565b6040805160c0808201835260025467ffffffffffffffff808216845268010000000000000000808304821660208087019190915262ffffff7001000000000000000000000000000000008086048216888a0152730100000000000000000000000000000000000000860482166060808a019190915276010000000000000000000000000000000000000000000087049092166080808a019190915260ff79010000000000000000000000000000000000000000000000000090970496909616151560a0808a0191909152895161012081018b52600354808816825263ffffffff87820481168388015264ffffffffff6c01000000000000000000000000830416838e01527101000000000000000000000000000000000090910488169482019490945260048054988201989098526005548088169282019290925294810486169785019790975286041660e08301527401000000000000000000000000000000000000000090940490911661010082015284517f6ec21cc8000000000000000000000000000000000000000000000000000000008152945193945f946116d2949293899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938184019390918290030181865afa158015611695573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116b991906146d1565b856060015162ffffff16866080015162ffffff16612d30565b90506116e76116e18585613156565b84612841565b8060800151816060015111801561170557506117038482613217565b155b156117105750505050565b6006546c01000000000000000000000000900460ff161561175457600680547fffffffffffffffffffffffffff000000000000000000000000000000000000001690555b60a0808201518051602082015160408301516060840151600380547fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff167101000000000000000000000000000000000067ffffffffffffffff938416027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16176c0100000000000000000000000064ffffffffff90941693909302929092177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166801000000000000000063ffffffff94851681027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000908116929092179583169590951790925560808501516004559484015160c085015160e086015161010090960151600580547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000928a16929092027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009790951696909602939093177fffffffffffffffffffffffffffffffff0000000000000000000000000000000016928616909302161792169190911790558051602082015160408084015190517fa1d9bafc0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a1d9bafc906064015f604051808303815f87803b1580156119d0575f5ffd5b505af11580156119e2573d5f5f3e3d5ffd5b506119f7925050506060850160408601614631565b67ffffffffffffffff167fae1fe06eca902d0273e6c37a4014f2178fc53623834cace0fdff3898eaa967aa6060860135611a3760a088016080890161494e565b611a4760c0890160a08a01614742565b611a5760e08a0160c08b01614742565b611a686101008b0160e08c01614742565b87516020808a01516040808c01518151998a5263ffffffff909816928901929092526fffffffffffffffffffffffffffffffff9586169188019190915292841660608701529216608085015260a084019190915260c083015260e08201526101000160405180910390a250505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611b4e576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b3073ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bf291906148fc565b73ffffffffffffffffffffffffffffffffffffffff1614611c3f576040517f87c21c2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8173ffffffffffffffffffffffffffffffffffffffff16635c8fe4386040518163ffffffff1660e01b815260040161012060405180830381865afa158015611c8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cae919061498a565b600354815191925067ffffffffffffffff90811691161015611d23576003546040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526801000000000000000090910463ffffffff166024820152604401611b45565b808273ffffffffffffffffffffffffffffffffffffffff1663e3ac83da6040518163ffffffff1660e01b815260040160a060405180830381865afa158015611d6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d919190614a3a565b60035f60065f849190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548160ff021916908360ff1602179055506060820151815f01600d6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160126101000a81548160ff0219169083151502179055505050839190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f0160116101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506080820151816001015560a0820151816002015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060c08201518160020160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060e08201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101008201518160020160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050508173ffffffffffffffffffffffffffffffffffffffff167fe63914a4dbc978b46ce1fefdef1a6916ae612e8890d46912edf9486f7640bcae825f015160405161201d919067ffffffffffffffff91909116815260200190565b60405180910390a25050565b5f6060805f5f5f606061203a61354c565b612042613577565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160018082528183019092525f918291829160208083019080368337505060408051600180825281830190925291506020808301908036833750506040805160018082528183019092529150602082015b60608152602001906001900390816120db5750506040805167ffffffffffffffff8a166024808301919091528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fab344db90000000000000000000000000000000000000000000000000000000017905283519396509194509250309185905f9061217d5761217d614715565b60200260200101835f8151811061219657612196614715565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff91821690526040517fb1c5f4270000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000915f919083169063b1c5f427906122289088908890889087908d90600401614b1d565b602060405180830381865afa158015612243573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061226791906146d1565b6040517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290915073ffffffffffffffffffffffffffffffffffffffff83169063584b153e90602401602060405180830381865afa1580156122d3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122f79190614917565b612330576040517ffae3f74900000000000000000000000000000000000000000000000000000000815260048101829052602401611b45565b612339876135a2565b50505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146123b3576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611b45565b6123bc816135a2565b50565b6124567fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f06123f06020840184614631565b61240060408501602086016146b6565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c00161101d565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b1580156124e3575f5ffd5b505af1158015612339573d5f5f3e3d5ffd5b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614612566576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611b45565b6123bc61257836839003830183614bc3565b6136d1565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a0820152908210156126865780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff9091166024820152604401611b45565b8060a00151156126c55760026040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611b459190614365565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561272f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061275391906146d1565b905061275e81612d01565b156127985760046040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611b459190614365565b6007546127d7906127d29067ffffffffffffffff81169068010000000000000000900464ffffffffff166127cc8686612c81565b88613ada565b613b4f565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561281942613ba2565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e009361288684613bec565b836040518363ffffffff1660e01b81526004016128a4929190614c91565b5f6040518083038186803b1580156128ba575f5ffd5b505afa158015610ef9573d5f5f3e3d5ffd5b5f8282188284100282185b90505b92915050565b5f80808567ffffffffffffffff8111156128fc576128fc6146e8565b604051908082528060200260200182016040528015612925578160200160208202803683370190505b5090505f8667ffffffffffffffff811115612942576129426146e8565b60405190808252806020026020018201604052801561296b578160200160208202803683370190505b5090505f5b87811015612a8e5786818151811061298a5761298a614715565b602002602001015115612a86578888828181106129a9576129a9614715565b90506060020160200160208101906129c191906143f9565b8989838181106129d3576129d3614715565b90506060020160400160208101906129eb9190614742565b806fffffffffffffffffffffffffffffffff169050848781518110612a1257612a12614715565b60200260200101848881518110612a2b57612a2b614715565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff90911690528185612a5e81614d71565b965081518110612a7057612a70614715565b602002602001015184612a839190614da8565b93505b600101612970565b50838252838152612a9f838661257d565b6040517f7c88e3d90000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637c88e3d990612b159086908690600401614dbb565b5f604051808303815f875af1158015612b30573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b579190810190614ddf565b9050875b8015612c755787612b6d600183614e66565b81518110612b7d57612b7d614715565b602002602001015115612c6557368a8a612b98600185614e66565b818110612ba757612ba7614715565b9050606002019050806020016020810190612bc291906143f9565b73ffffffffffffffffffffffffffffffffffffffff1681357fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c612c0b6060850160408601614742565b86612c158c614e79565b9b508b81518110612c2857612c28614715565b6020026020010151604051612c5b9291906fffffffffffffffffffffffffffffffff929092168252602082015260400190565b60405180910390a3505b612c6e81614e79565b9050612b5b565b50505050505050505050565b5f6128d7836020015167ffffffffffffffff16620f4240856040015162ffffff1685612cad9190614ead565b612cb79190614ec4565b613c33565b5f612ce38462015180612ccf8642614e66565b612cd99086614ead565b61121a9190614ec4565b949350505050565b5f80828403848111159081025b95945050505050565b5f612d0e61138883614ead565b600554612d2990620f42409067ffffffffffffffff16614ead565b1192915050565b612d3861411d565b855167ffffffffffffffff16612d516020870187614631565b67ffffffffffffffff16141580612d7057508560800151856020013514155b15612dc057855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401611b45565b5f866040015164ffffffffff1642612dd89190614e66565b90505f612dec610100880160e08901614742565b6fffffffffffffffffffffffffffffffff16612e0e60e0890160c08a01614742565b6fffffffffffffffffffffffffffffffff16612e2a9190614da8565b9050612e44818960a0015167ffffffffffffffff16612ceb565b606084015260208801515f9063ffffffff16612e6660a08a0160808b0161494e565b63ffffffff161180612ea45750602089015163ffffffff16612e8e60a08a0160808b0161494e565b63ffffffff16148015612ea45750606084015115155b895190915067ffffffffffffffff16612ec360608a0160408b01614631565b67ffffffffffffffff16111580612ed8575080155b15612f2e57885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff166024820152604401611b45565b5f62015180612f406201518086612ceb565b8b610100015167ffffffffffffffff16612f5a9190614ead565b612f649190614ec4565b9050612f87620f4240612f77888b614ead565b612f819190614ec4565b82612ceb565b608086018190526060860151612fab91612fa191906128cc565b6127d29083614da8565b60a086015167ffffffffffffffff90911661010090910152612fd360608a0160408b01614631565b60a08087015167ffffffffffffffff909216909152612ff7908a0160808b0161494e565b60a086015163ffffffff90911660209091015261301342613ba2565b60a08601805164ffffffffff9092166040909201919091525160608a013560809091015261306261304b6101008b0160e08c01614742565b6fffffffffffffffffffffffffffffffff16613b4f565b60a08087015167ffffffffffffffff928316908201528b01516130939187918d9161308e911687612ceb565b613c42565b5f6130a4620f424062015180614ead565b856130af8a8c614ead565b6130b99190614ead565b6130c39190614ec4565b60608c01519091505f9067ffffffffffffffff166130e760c08d0160a08e01614742565b6fffffffffffffffffffffffffffffffff166131039190614da8565b905061311e818860400151846131199190614da8565b6128cc565b80885261312f906127d29083614e66565b60a088015167ffffffffffffffff90911660609091015250949a9950505050505050505050565b5f7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc26131856020840184614631565b61319560408501602086016146b6565b6040805167ffffffffffffffff909316602084015264ffffffffff90911690820152606001604051602081830303815290604052846040516020016131da9190614efc565b60408051601f19818403018152908290526131f9939291602001614fe6565b60405160208183030381529060405280519060200120905092915050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810182905260608301516132ed9061325960a087016080880161494e565b6040805160a08101825260065467ffffffffffffffff8116825263ffffffff6801000000000000000082048116602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d01000000000000000000000000008304166060840152720100000000000000000000000000000000000090910490921615156080820152929190613d8216565b9250905081156133015760019150506128da565b80516006805460208401516040808601516060870151608088015115157201000000000000000000000000000000000000027fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff64ffffffffff9092166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9094166c0100000000000000000000000002939093167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90961668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090971667ffffffffffffffff90991698909817959095179390931695909517949094171617905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b1580156134a5575f5ffd5b505af11580156134b7573d5f5f3e3d5ffd5b506134cc925050506060850160408601614631565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e261350760a087016080880161494e565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b60606114917f0000000000000000000000000000000000000000000000000000000000000000613f6a565b60606114917f0000000000000000000000000000000000000000000000000000000000000000613f6a565b6006546c01000000000000000000000000900460ff165f036135f0576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60035467ffffffffffffffff828116911614613650576003546040517f10193d5100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80841660048301529091166024820152604401611b45565b6006805472010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff82161790915560405167ffffffffffffffff90911681527f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb58906020015b60405180910390a150565b805167ffffffffffffffff165f03613737576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b6500000000000000000000000000000000000000006004820152602401611b45565b806020015167ffffffffffffffff165f036137a0576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f720000000000000000000000000000000000000000006004820152602401611b45565b620f4240816040015162ffffff161115613808576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d00000000000000000000000000000000000000000000006004820152602401611b45565b612710816060015162ffffff16111561386f576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d0000000000000000000000000000006004820152602401611b45565b620f4240816080015162ffffff1611156138d7576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d00000000000000000000000000000000006004820152602401611b45565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906136c69083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b5f5f613ae7868686612cbc565b90505f613af48583612ceb565b905080841115613b3a576040517f16ce69560000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401611b45565b613b448483614da8565b979650505050505050565b5f67ffffffffffffffff821115613b9e57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401611b45565b5090565b5f64ffffffffff821115613b9e576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401611b45565b5f6128da613bf8613fa7565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8282188284110282186128d7565b5f613c5f8360c0015167ffffffffffffffff1685606001516128cc565b9050808460600151613c719190614e66565b604085015260c08301515f90613c9290839067ffffffffffffffff16614e66565b90508360e0015163ffffffff168560a001516020015163ffffffff161015613d055783602001518460e00151613cc89190615000565b63ffffffff1684602001518660a0015160200151613ce69190615000565b613cf69063ffffffff1683614ead565b613d009190614ec4565b613d07565b805b60208601819052613d28908490613d1e9084614e66565b6127d29190614da8565b60a086015167ffffffffffffffff90911660c0909101528215613d5f57601c8560a0015160200151613d5a919061501c565b613d65565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f846080015115613de9576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604085015160ff1615801590613e0f5750846020015163ffffffff168363ffffffff1611155b15613e545760208501516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401611b45565b5f856040015160ff165f14158015613e8657506020860151613e7790600161501c565b63ffffffff168463ffffffff16145b8015613e9d5750855167ffffffffffffffff168511155b905080613ef7576040518060a00160405280613eb887613b4f565b67ffffffffffffffff16815263ffffffff861660208201525f6040820152606001613ee242613ba2565b64ffffffffff1681525f602090910152613ef9565b855b63ffffffff851660208201526040810151909350600460ff9091161015613f2f57826040018051613f2990615038565b60ff1690525b604083015160ff166004148015613f5f575062015180836060015164ffffffffff16613f5b9190614da8565b4210155b915050935093915050565b60605f613f76836140dd565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561400c57507f000000000000000000000000000000000000000000000000000000000000000046145b1561403657507f000000000000000000000000000000000000000000000000000000000000000090565b611491604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156128da576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f81526020016141d16040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff811681146123bc575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114614216575f5ffd5b919050565b5f6060828403121561422b575f5ffd5b50919050565b5f5f5f5f60808587031215614244575f5ffd5b843593506020850135614256816141d6565b9250614264604086016141f7565b9150606085013567ffffffffffffffff81111561427f575f5ffd5b61428b8782880161421b565b91505092959194509250565b5f5f5f604084860312156142a9575f5ffd5b833567ffffffffffffffff8111156142bf575f5ffd5b8401601f810186136142cf575f5ffd5b803567ffffffffffffffff8111156142e5575f5ffd5b8660206060830284010111156142f9575f5ffd5b60209182019450925084013567ffffffffffffffff811115614319575f5ffd5b6143258682870161421b565b9150509250925092565b5f5f5f60608486031215614341575f5ffd5b8335925060208401359150604084013567ffffffffffffffff811115614319575f5ffd5b602081016005831061439e577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f8284036101208112156143b7575f5ffd5b6101008112156143c5575f5ffd5b5082915061010083013567ffffffffffffffff8111156143e3575f5ffd5b6143ef8582860161421b565b9150509250929050565b5f60208284031215614409575f5ffd5b8135614414816141d6565b9392505050565b5f6101208201905067ffffffffffffffff835116825263ffffffff60208401511660208301526040830151614459604084018264ffffffffff169052565b506060830151614475606084018267ffffffffffffffff169052565b506080830151608083015260a083015161449b60a084018267ffffffffffffffff169052565b5060c08301516144b760c084018267ffffffffffffffff169052565b5060e08301516144cf60e084018263ffffffff169052565b506101008301516144ed61010084018267ffffffffffffffff169052565b5092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614552578151865260209586019590910190600101614534565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61459660e08301896144f4565b82810360408401526145a881896144f4565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c08401526145e48185614522565b9a9950505050505050505050565b67ffffffffffffffff811681146123bc575f5ffd5b5f5f60408385031215614618575f5ffd5b8235614623816145f2565b946020939093013593505050565b5f60208284031215614641575f5ffd5b8135614414816145f2565b5f5f5f6060848603121561465e575f5ffd5b833592506020840135614670816141d6565b9150604084013567ffffffffffffffff811115614319575f5ffd5b5f60c082840312801561469c575f5ffd5b509092915050565b64ffffffffff811681146123bc575f5ffd5b5f602082840312156146c6575f5ffd5b8135614414816146a4565b5f602082840312156146e1575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614752575f5ffd5b6128d7826141f7565b81515f90829060208501835b82811015614785578151845260209384019390910190600101614767565b509195945050505050565b602080825282518282018190525f918401906040840190835b818110156147c75783518352602093840193909201916001016147a9565b509095945050505050565b604051610120810167ffffffffffffffff811182821017156147f6576147f66146e8565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715614825576148256146e8565b604052919050565b5f67ffffffffffffffff821115614846576148466146e8565b5060051b60200190565b80151581146123bc575f5ffd5b5f6020828403121561486d575f5ffd5b815167ffffffffffffffff811115614883575f5ffd5b8201601f81018413614893575f5ffd5b80516148a66148a18261482d565b6147fc565b8082825260208201915060208360051b8501019250868311156148c7575f5ffd5b6020840193505b828410156148f25783516148e181614850565b8252602093840193909101906148ce565b9695505050505050565b5f6020828403121561490c575f5ffd5b8151614414816141d6565b5f60208284031215614927575f5ffd5b815161441481614850565b63ffffffff811681146123bc575f5ffd5b803561421681614932565b5f6020828403121561495e575f5ffd5b813561441481614932565b8051614216816145f2565b805161421681614932565b8051614216816146a4565b5f61012082840312801561499c575f5ffd5b506149a56147d2565b6149ae83614969565b81526149bc60208401614974565b60208201526149cd6040840161497f565b60408201526149de60608401614969565b6060820152608083810151908201526149f960a08401614969565b60a0820152614a0a60c08401614969565b60c0820152614a1b60e08401614974565b60e0820152614a2d6101008401614969565b6101008201529392505050565b5f60a0828403128015614a4b575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715614a6f57614a6f6146e8565b6040528251614a7d816145f2565b81526020830151614a8d81614932565b6020820152604083015160ff81168114614aa5575f5ffd5b60408201526060830151614ab8816146a4565b60608201526080830151614acb81614850565b60808201529392505050565b5f8151808452602084019350602083015f5b8281101561455257815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101614ae9565b60a081525f614b2f60a0830188614ad7565b8281036020840152614b418188614522565b9050828103604084015280865180835260208301915060208160051b840101602089015f5b83811015614b9857601f19868403018552614b828383516144f4565b6020958601959093509190910190600101614b66565b5050606086019790975250505050608001529392505050565b803562ffffff81168114614216575f5ffd5b5f60c0828403128015614bd4575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715614bf857614bf86146e8565b6040528235614c06816145f2565b81526020830135614c16816145f2565b6020820152614c2760408401614bb1565b6040820152614c3860608401614bb1565b6060820152614c4960808401614bb1565b608082015260a0830135614c5c81614850565b60a08201529392505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b828152604060208201525f8235614ca7816145f2565b67ffffffffffffffff1660408301526020830135614cc4816146a4565b64ffffffffff1660608301526040830135368490037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614d05575f5ffd5b830160208101903567ffffffffffffffff811115614d21575f5ffd5b803603821315614d2f575f5ffd5b606060808501526148f260a085018284614c68565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614da157614da1614d44565b5060010190565b808201808211156128da576128da614d44565b604081525f614dcd6040830185614ad7565b8281036020840152612cf88185614522565b5f60208284031215614def575f5ffd5b815167ffffffffffffffff811115614e05575f5ffd5b8201601f81018413614e15575f5ffd5b8051614e236148a18261482d565b8082825260208201915060208360051b850101925086831115614e44575f5ffd5b6020840193505b828410156148f2578351825260209384019390910190614e4b565b818103818111156128da576128da614d44565b5f81614e8757614e87614d44565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b80820281158282048414176128da576128da614d44565b5f82614ef7577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b61010081018235614f0c816145f2565b67ffffffffffffffff168252602083810135908301526040830135614f30816145f2565b67ffffffffffffffff16604083015260608381013590830152614f5560808401614943565b63ffffffff166080830152614f6c60a084016141f7565b6fffffffffffffffffffffffffffffffff1660a0830152614f8f60c084016141f7565b6fffffffffffffffffffffffffffffffff1660c0830152614fb260e084016141f7565b6fffffffffffffffffffffffffffffffff811660e08401526144ed565b5f81518060208401855e5f93019283525090919050565b8381525f612cf8614ffa6020840186614fcf565b84614fcf565b63ffffffff82811682821603908111156128da576128da614d44565b63ffffffff81811683821601908111156128da576128da614d44565b5f60ff821660ff810361504d5761504d614d44565b6001019291505056";
