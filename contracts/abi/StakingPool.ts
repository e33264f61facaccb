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
          },
          {
            "name": "number",
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
    "name": "AnchorTooFarAhead",
    "inputs": [
      {
        "name": "mostNumber",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "mostEra",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "OlderThanContested",
    "inputs": [
      {
        "name": "number",
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
  "0x6101e0604052348015610010575f5ffd5b50604051615bd5380380615bd583398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161538761084e5f395f81816102f30152818161093d01528181610e9501528181610f6b01526125b901525f81816108cf01528181610acf0152818161119c01528181611395015281816114300152818161173f01528181611a6801528181611c50015281816127df01528181612bf5015261366b01525f818161057001528181611bde015281816122fd01528181612471015261262401525f81816106f601528181611263015261295a01525f61378901525f61375e01525f6143cb01525f6143a301525f6142fe01525f61432801525f61435201526153875ff3fe608060405234801561000f575f5ffd5b50600436106101c6575f3560e01c80635c8fe438116100fe578063d33219b41161009e578063e3ac83da1161006e578063e3ac83da1461073f578063ec5ffac214610891578063f76fc35e146108a3578063fc0c546a146108ca575f5ffd5b8063d33219b41461056b578063d502562514610592578063d864e740146106f1578063de743a7214610718575f5ffd5b8063ab344db9116100d9578063ab344db914610520578063b3a9404114610533578063b44edc5a14610546578063ce5cd12514610559575f5ffd5b80635c8fe438146103cb57806384b0196e146104f25780639d7ffaa01461050d575f5ffd5b806348547d69116101695780634bf365df116101445780634bf365df1461038857806355455df21461039057806356499fb9146103a55780635aa95d1a146103b8575f5ffd5b806348547d69146102ee57806348825e941461033a5780634a882fc314610361575f5ffd5b80631a11154d116101a45780631a11154d146102205780632e73c8e51461023557806334e9890d146102485780633e21efe8146102c7575f5ffd5b8063043912a6146101ca5780630f71cf61146101e6578063183c61811461020d575b5f5ffd5b6101d361271081565b6040519081526020015b60405180910390f35b6101d37fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101d361021b36600461456f565b6108f1565b61023361022e3660046145d5565b610ba9565b005b61023361024336600461466d565b610f3c565b61028b60035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101dd565b6101d37fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101dd565b6101d37f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101d37fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc281565b6101d36110b3565b610398611260565b6040516101dd91906146a3565b6102336103b33660046146e2565b6114d1565b6102336103c6366004614737565b611bc6565b6104e560408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101dd9190614759565b6104fa612140565b6040516101dd979695949392919061489a565b61023361051b366004614945565b61219e565b61023361052e36600461496f565b612459565b61023361054136600461498a565b6124d6565b6102336105543660046149c9565b61260c565b60055467ffffffffffffffff166101d3565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b6106816040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101dd91905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b6101d37f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b6108206040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260065467ffffffffffffffff808216835263ffffffff68010000000000000000830416602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d010000000000000000000000000083041660608401527201000000000000000000000000000000000000820490931615156080830152730100000000000000000000000000000000000000900490911660a082015290565b6040516101dd91905f60c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015267ffffffffffffffff60a08401511660a083015292915050565b60025467ffffffffffffffff166101d3565b6101d37f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b6103157f000000000000000000000000000000000000000000000000000000000000000081565b5f61090e6fffffffffffffffffffffffffffffffff841680612694565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b158015610993575f5ffd5b505af11580156109a5573d5f5f3e3d5ffd5b50610a7292507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b491506109dd9050602085018561496f565b6109ed60408601602087016149f4565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0016040516020818303038152906040528051906020012083612958565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610b15573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b399190614a0f565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610be3576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8267ffffffffffffffff811115610bfd57610bfd614a26565b604051908082528060200260200182016040528015610c26578160200160208202803683370190505b5090505f8367ffffffffffffffff811115610c4357610c43614a26565b604051908082528060200260200182016040528015610c6c578160200160208202803683370190505b5090507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5b85811015610dcf5736878783818110610cad57610cad614a53565b9050606002019050805f0135858381518110610ccb57610ccb614a53565b6020026020010181815250507f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2815f0135826020016020810190610d0f9190614737565b610d1f6060850160408601614a80565b60408051602081019590955284019290925273ffffffffffffffffffffffffffffffffffffffff1660608301526fffffffffffffffffffffffffffffffff16608082015260a00160405160208183030381529060405280519060200120848381518110610d8e57610d8e614a53565b6020908102919091010152610dc483610dad6060840160408501614a80565b6fffffffffffffffffffffffffffffffff166129e3565b925050600101610c92565b50610e8e7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610e01602087018761496f565b610e1160408801602089016149f4565b85604051602001610e229190614a99565b60405160208183030381529060405280519060200120604051602001610e72949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b6040516020818303038152906040528051906020012085612958565b610f3486867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a45d44b8876040518263ffffffff1660e01b8152600401610eec9190614ace565b5f604051808303815f875af1158015610f07573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f2e9190810190614bc9565b846129f7565b505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015610fc1575f5ffd5b505af1158015610fd3573d5f5f3e3d5ffd5b5061107492507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d99301915061100b9050602084018461496f565b61101b60408501602086016149f4565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b6040516020818303038152906040528051906020012082612958565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f1612836040516110a691815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936112209390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa1580156111f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061121b9190614a0f565b612d98565b60075490915061125a9082906112559067ffffffffffffffff81169068010000000000000000900464ffffffffff1683612e35565b612e5c565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112ee9190614c68565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611336573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061135a9190614c83565b156113655750600190565b600254790100000000000000000000000000000000000000000000000000900460ff16156113935750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113fc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114209190614c83565b1561142b5750600390565b6114c07f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611497573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114bb9190614a0f565b612e72565b6114c957505f90565b60045b905090565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820462ffffff9081168486015273010000000000000000000000000000000000000080840482166060808701919091527601000000000000000000000000000000000000000000008504909216608086015279010000000000000000000000000000000000000000000000000090930460ff16151560a085015260065493949290930416916115a59190860190860161496f565b67ffffffffffffffff16101561162c576115c5606084016040850161496f565b6006546040517f355c7b0600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015273010000000000000000000000000000000000000090910490911660248201526044015b60405180910390fd5b604080516101208101825260035467ffffffffffffffff808216835263ffffffff68010000000000000000808404821660208087019190915264ffffffffff6c0100000000000000000000000086041686880152710100000000000000000000000000000000009094048316606086015260048054608087015260055480851660a0880152918204841660c0870152700100000000000000000000000000000000820490921660e086015274010000000000000000000000000000000000000000900490911661010084015283517f6ec21cc800000000000000000000000000000000000000000000000000000000815293515f946117c09493899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938083019392908290030181865afa158015611783573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117a79190614a0f565b856060015162ffffff16866080015162ffffff16612ea1565b90506117d56117cf85856132e2565b84612958565b806080015181606001511180156117f357506117f184826133a3565b155b156117fe5750505050565b6006546c01000000000000000000000000900460ff161561184257600680547fffffffffff0000000000000000000000000000000000000000000000000000001690555b60a0808201518051602082015160408301516060840151600380547fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff167101000000000000000000000000000000000067ffffffffffffffff938416027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16176c0100000000000000000000000064ffffffffff90941693909302929092177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166801000000000000000063ffffffff94851681027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000908116929092179583169590951790925560808501516004559484015160c085015160e086015161010090960151600580547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000928a16929092027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009790951696909602939093177fffffffffffffffffffffffffffffffff0000000000000000000000000000000016928616909302161792169190911790558051602082015160408084015190517fa1d9bafc0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a1d9bafc906064015f604051808303815f87803b158015611abe575f5ffd5b505af1158015611ad0573d5f5f3e3d5ffd5b50611ae592505050606085016040860161496f565b67ffffffffffffffff167fae1fe06eca902d0273e6c37a4014f2178fc53623834cace0fdff3898eaa967aa6060860135611b2560a0880160808901614cba565b611b3560c0890160a08a01614a80565b611b4560e08a0160c08b01614a80565b611b566101008b0160e08c01614a80565b87516020808a01516040808c01518151998a5263ffffffff909816928901929092526fffffffffffffffffffffffffffffffff9586169188019190915292841660608701529216608085015260a084019190915260c083015260e08201526101000160405180910390a250505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611c37576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611623565b3073ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611cb7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cdb9190614c68565b73ffffffffffffffffffffffffffffffffffffffff1614611d28576040517f87c21c2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8173ffffffffffffffffffffffffffffffffffffffff16635c8fe4386040518163ffffffff1660e01b815260040161012060405180830381865afa158015611d73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d979190614cf6565b600354815191925067ffffffffffffffff90811691161015611e0c576003546040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526801000000000000000090910463ffffffff166024820152604401611623565b808273ffffffffffffffffffffffffffffffffffffffff1663e3ac83da6040518163ffffffff1660e01b815260040160c060405180830381865afa158015611e56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e7a9190614da6565b60035f60065f849190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548160ff021916908360ff1602179055506060820151815f01600d6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160126101000a81548160ff02191690831515021790555060a0820151815f0160136101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505050839190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f0160116101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506080820151816001015560a0820151816002015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060c08201518160020160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060e08201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101008201518160020160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050508173ffffffffffffffffffffffffffffffffffffffff167fe63914a4dbc978b46ce1fefdef1a6916ae612e8890d46912edf9486f7640bcae825f0151604051612134919067ffffffffffffffff91909116815260200190565b60405180910390a25050565b5f6060805f5f5f6060612151613757565b612159613782565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160018082528183019092525f918291829160208083019080368337505060408051600180825281830190925291506020808301908036833750506040805160018082528183019092529150602082015b60608152602001906001900390816121f25750506040805167ffffffffffffffff8a166024808301919091528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fab344db90000000000000000000000000000000000000000000000000000000017905283519396509194509250309185905f9061229457612294614a53565b60200260200101835f815181106122ad576122ad614a53565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff91821690526040517fb1c5f4270000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000915f919083169063b1c5f4279061233f9088908890889087908d90600401614e78565b602060405180830381865afa15801561235a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061237e9190614a0f565b6040517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290915073ffffffffffffffffffffffffffffffffffffffff83169063584b153e90602401602060405180830381865afa1580156123ea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061240e9190614c83565b612447576040517ffae3f74900000000000000000000000000000000000000000000000000000000815260048101829052602401611623565b612450876137ad565b50505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146124ca576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611623565b6124d3816137ad565b50565b61256d7fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f0612507602084018461496f565b61251760408501602086016149f4565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c001611058565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b1580156125fa575f5ffd5b505af1158015612450573d5f5f3e3d5ffd5b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461267d576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611623565b6124d361268f36839003830183614f1e565b6138dc565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a08201529082101561279d5780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff9091166024820152604401611623565b8060a00151156127dc5760026040517fc4e87e3700000000000000000000000000000000000000000000000000000000815260040161162391906146a3565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa158015612846573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061286a9190614a0f565b905061287581612e72565b156128af5760046040517fc4e87e3700000000000000000000000000000000000000000000000000000000815260040161162391906146a3565b6007546128ee906128e99067ffffffffffffffff81169068010000000000000000900464ffffffffff166128e38686612d98565b88613ce5565b613d5a565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561293042613dad565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e009361299d84613df7565b836040518363ffffffff1660e01b81526004016129bb929190614fc2565b5f6040518083038186803b1580156129d1575f5ffd5b505afa158015610f34573d5f5f3e3d5ffd5b5f8282188284100282185b90505b92915050565b5f80808567ffffffffffffffff811115612a1357612a13614a26565b604051908082528060200260200182016040528015612a3c578160200160208202803683370190505b5090505f8667ffffffffffffffff811115612a5957612a59614a26565b604051908082528060200260200182016040528015612a82578160200160208202803683370190505b5090505f5b87811015612ba557868181518110612aa157612aa1614a53565b602002602001015115612b9d57888882818110612ac057612ac0614a53565b9050606002016020016020810190612ad89190614737565b898983818110612aea57612aea614a53565b9050606002016040016020810190612b029190614a80565b806fffffffffffffffffffffffffffffffff169050848781518110612b2957612b29614a53565b60200260200101848881518110612b4257612b42614a53565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff90911690528185612b75816150a2565b965081518110612b8757612b87614a53565b602002602001015184612b9a91906150d9565b93505b600101612a87565b50838252838152612bb68386612694565b6040517f7c88e3d90000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637c88e3d990612c2c90869086906004016150ec565b5f604051808303815f875af1158015612c47573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612c6e9190810190615110565b9050875b8015612d8c5787612c84600183615197565b81518110612c9457612c94614a53565b602002602001015115612d7c57368a8a612caf600185615197565b818110612cbe57612cbe614a53565b9050606002019050806020016020810190612cd99190614737565b73ffffffffffffffffffffffffffffffffffffffff1681357fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c612d226060850160408601614a80565b86612d2c8c6151aa565b9b508b81518110612d3f57612d3f614a53565b6020026020010151604051612d729291906fffffffffffffffffffffffffffffffff929092168252602082015260400190565b60405180910390a3505b612d85816151aa565b9050612c72565b50505050505050505050565b6007545f9081906201518090612dc79082906112559068010000000000000000900464ffffffffff1642615197565b600754612dde919067ffffffffffffffff166151de565b612de891906151f5565b9050612e2d846020015167ffffffffffffffff16620f4240866040015162ffffff16612e148786612e5c565b612e1e91906151de565b612e2891906151f5565b613e3e565b949350505050565b5f612e2d8462015180612e488642615197565b612e5290866151de565b61125591906151f5565b5f80828403848111159081025b95945050505050565b5f612e7f611388836151de565b600554612e9a90620f42409067ffffffffffffffff166151de565b1192915050565b612ea961445b565b855167ffffffffffffffff16612ec2602087018761496f565b67ffffffffffffffff16141580612ee157508560800151856020013514155b15612f3157855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401611623565b5f866040015164ffffffffff1642612f499190615197565b90505f612f5d610100880160e08901614a80565b6fffffffffffffffffffffffffffffffff16612f7f60e0890160c08a01614a80565b6fffffffffffffffffffffffffffffffff16612f9b91906150d9565b9050612fb5818960a0015167ffffffffffffffff16612e5c565b606084015260208801515f9063ffffffff16612fd760a08a0160808b01614cba565b63ffffffff1611806130155750602089015163ffffffff16612fff60a08a0160808b01614cba565b63ffffffff161480156130155750606084015115155b895190915067ffffffffffffffff1661303460608a0160408b0161496f565b67ffffffffffffffff16111580613049575080155b1561309f57885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff166024820152604401611623565b6130b589896130b061a8c0876150d9565b613e4d565b5f620151806130c76201518086612e5c565b8b610100015167ffffffffffffffff166130e191906151de565b6130eb91906151f5565b905061310e620f42406130fe888b6151de565b61310891906151f5565b82612e5c565b6080860181905260608601516131329161312891906129e3565b6128e990836150d9565b60a086015167ffffffffffffffff9091166101009091015261315a60608a0160408b0161496f565b60a08087015167ffffffffffffffff90921690915261317e908a0160808b01614cba565b60a086015163ffffffff90911660209091015261319a42613dad565b60a08601805164ffffffffff9092166040909201919091525160608a01356080909101526131e96131d26101008b0160e08c01614a80565b6fffffffffffffffffffffffffffffffff16613d5a565b60a08087015167ffffffffffffffff928316908201528b015161321a9187918d91613215911687612e5c565b613f18565b60608a01515f9067ffffffffffffffff1661323b60c08c0160a08d01614a80565b6fffffffffffffffffffffffffffffffff1661325791906150d9565b90505f613265878d8d614058565b613275620f4240620151806151de565b876132808c8e6151de565b61328a91906151de565b61329491906151f5565b61329e91906150d9565b90506132aa82826129e3565b8088526132bb906128e99084615197565b60a088015167ffffffffffffffff90911660609091015250949a9950505050505050505050565b5f7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc2613311602084018461496f565b61332160408501602086016149f4565b6040805167ffffffffffffffff909316602084015264ffffffffff9091169082015260600160405160208183030381529060405284604051602001613366919061522d565b60408051601f1981840301815290829052613385939291602001615317565b60405160208183030381529060405280519060200120905092915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526060808401516134af916133ec9087016040880161496f565b6133fc60a0880160808901614cba565b6040805160c08101825260065467ffffffffffffffff808216835263ffffffff6801000000000000000083048116602085015260ff6c01000000000000000000000000840481169585019590955264ffffffffff6d0100000000000000000000000000840416606085015272010000000000000000000000000000000000008304909416151560808401527301000000000000000000000000000000000000009091041660a0820152939291906140a116565b9250905081156134c35760019150506129f1565b80516006805460208401516040808601516060870151608088015160a089015167ffffffffffffffff908116730100000000000000000000000000000000000000027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff921515720100000000000000000000000000000000000002929092167fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff64ffffffffff9094166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9096166c0100000000000000000000000002959095167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90981668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090991692909a169190911796909617949094169690961717949094169190911717905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b1580156136b0575f5ffd5b505af11580156136c2573d5f5f3e3d5ffd5b506136d792505050606085016040860161496f565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e261371260a0870160808801614cba565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b60606114cc7f00000000000000000000000000000000000000000000000000000000000000006142a8565b60606114cc7f00000000000000000000000000000000000000000000000000000000000000006142a8565b6006546c01000000000000000000000000900460ff165f036137fb576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60035467ffffffffffffffff82811691161461385b576003546040517f10193d5100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80841660048301529091166024820152604401611623565b6006805472010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff82161790915560405167ffffffffffffffff90911681527f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb58906020015b60405180910390a150565b805167ffffffffffffffff165f03613942576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b6500000000000000000000000000000000000000006004820152602401611623565b806020015167ffffffffffffffff165f036139ab576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f720000000000000000000000000000000000000000006004820152602401611623565b620f4240816040015162ffffff161115613a13576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d00000000000000000000000000000000000000000000006004820152602401611623565b612710816060015162ffffff161115613a7a576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d0000000000000000000000000000006004820152602401611623565b620f4240816080015162ffffff161115613ae2576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d00000000000000000000000000000000006004820152602401611623565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906138d19083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b5f5f613cf2868686612e35565b90505f613cff8583612e5c565b905080841115613d45576040517f16ce69560000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401611623565b613d4f84836150d9565b979650505050505050565b5f67ffffffffffffffff821115613da957604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401611623565b5090565b5f64ffffffffff821115613da9576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401611623565b5f6129f1613e036142e5565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8282188284110282186129ee565b5f613e596002836151de565b8451613e6f919067ffffffffffffffff166150d9565b90505f613e7e610e10846151f5565b856020015163ffffffff16613e9391906150d9565b905081613ea6606086016040870161496f565b67ffffffffffffffff161180613ed0575080613ec860a0860160808701614cba565b63ffffffff16115b15613f11576040517f59fc1fa70000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401611623565b5050505050565b5f613f358360c0015167ffffffffffffffff1685606001516129e3565b9050808460600151613f479190615197565b604085015260c08301515f90613f6890839067ffffffffffffffff16615197565b90508360e0015163ffffffff168560a001516020015163ffffffff161015613fdb5783602001518460e00151613f9e9190615331565b63ffffffff1684602001518660a0015160200151613fbc9190615331565b613fcc9063ffffffff16836151de565b613fd691906151f5565b613fdd565b805b60208601819052613ffe908490613ff49084615197565b6128e991906150d9565b60a086015167ffffffffffffffff90911660c090910152821561403557601c8560a0015160200151614030919061534d565b61403b565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b60408301515f90612e2d9061409c61407660e0860160c08701614a80565b6fffffffffffffffffffffffffffffffff168660a0015167ffffffffffffffff16612e5c565b6129e3565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f85608001511561410f576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604086015160ff16158015906141355750856020015163ffffffff168363ffffffff1611155b1561417a5760208601516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401611623565b5f866040015160ff165f141580156141ac5750602087015161419d90600161534d565b63ffffffff168463ffffffff16145b80156141c35750865167ffffffffffffffff168611155b905080614224576040518060c001604052806141de88613d5a565b67ffffffffffffffff16815263ffffffff861660208201525f604082015260600161420842613dad565b64ffffffffff1681525f60208201819052604090910152614226565b865b67ffffffffffffffff861660a082015263ffffffff851660208201526040810151909350600460ff909116101561426c5782604001805161426690615369565b60ff1690525b604083015160ff16600414801561429c575062015180836060015164ffffffffff1661429891906150d9565b4210155b91505094509492505050565b60605f6142b48361441b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561434a57507f000000000000000000000000000000000000000000000000000000000000000046145b1561437457507f000000000000000000000000000000000000000000000000000000000000000090565b6114cc604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156129f1576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f815260200161450f6040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff811681146124d3575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114614554575f5ffd5b919050565b5f60608284031215614569575f5ffd5b50919050565b5f5f5f5f60808587031215614582575f5ffd5b84359350602085013561459481614514565b92506145a260408601614535565b9150606085013567ffffffffffffffff8111156145bd575f5ffd5b6145c987828801614559565b91505092959194509250565b5f5f5f604084860312156145e7575f5ffd5b833567ffffffffffffffff8111156145fd575f5ffd5b8401601f8101861361460d575f5ffd5b803567ffffffffffffffff811115614623575f5ffd5b866020606083028401011115614637575f5ffd5b60209182019450925084013567ffffffffffffffff811115614657575f5ffd5b61466386828701614559565b9150509250925092565b5f5f5f6060848603121561467f575f5ffd5b8335925060208401359150604084013567ffffffffffffffff811115614657575f5ffd5b60208101600583106146dc577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f8284036101208112156146f5575f5ffd5b610100811215614703575f5ffd5b5082915061010083013567ffffffffffffffff811115614721575f5ffd5b61472d85828601614559565b9150509250929050565b5f60208284031215614747575f5ffd5b813561475281614514565b9392505050565b5f6101208201905067ffffffffffffffff835116825263ffffffff60208401511660208301526040830151614797604084018264ffffffffff169052565b5060608301516147b3606084018267ffffffffffffffff169052565b506080830151608083015260a08301516147d960a084018267ffffffffffffffff169052565b5060c08301516147f560c084018267ffffffffffffffff169052565b5060e083015161480d60e084018263ffffffff169052565b5061010083015161482b61010084018267ffffffffffffffff169052565b5092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614890578151865260209586019590910190600101614872565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6148d460e0830189614832565b82810360408401526148e68189614832565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c08401526149228185614860565b9a9950505050505050505050565b67ffffffffffffffff811681146124d3575f5ffd5b5f5f60408385031215614956575f5ffd5b823561496181614930565b946020939093013593505050565b5f6020828403121561497f575f5ffd5b813561475281614930565b5f5f5f6060848603121561499c575f5ffd5b8335925060208401356149ae81614514565b9150604084013567ffffffffffffffff811115614657575f5ffd5b5f60c08284031280156149da575f5ffd5b509092915050565b64ffffffffff811681146124d3575f5ffd5b5f60208284031215614a04575f5ffd5b8135614752816149e2565b5f60208284031215614a1f575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614a90575f5ffd5b6129ee82614535565b81515f90829060208501835b82811015614ac3578151845260209384019390910190600101614aa5565b509195945050505050565b602080825282518282018190525f918401906040840190835b81811015614b05578351835260209384019390920191600101614ae7565b509095945050505050565b604051610120810167ffffffffffffffff81118282101715614b3457614b34614a26565b60405290565b60405160c0810167ffffffffffffffff81118282101715614b3457614b34614a26565b604051601f8201601f1916810167ffffffffffffffff81118282101715614b8657614b86614a26565b604052919050565b5f67ffffffffffffffff821115614ba757614ba7614a26565b5060051b60200190565b80151581146124d3575f5ffd5b805161455481614bb1565b5f60208284031215614bd9575f5ffd5b815167ffffffffffffffff811115614bef575f5ffd5b8201601f81018413614bff575f5ffd5b8051614c12614c0d82614b8e565b614b5d565b8082825260208201915060208360051b850101925086831115614c33575f5ffd5b6020840193505b82841015614c5e578351614c4d81614bb1565b825260209384019390910190614c3a565b9695505050505050565b5f60208284031215614c78575f5ffd5b815161475281614514565b5f60208284031215614c93575f5ffd5b815161475281614bb1565b63ffffffff811681146124d3575f5ffd5b803561455481614c9e565b5f60208284031215614cca575f5ffd5b813561475281614c9e565b805161455481614930565b805161455481614c9e565b8051614554816149e2565b5f610120828403128015614d08575f5ffd5b50614d11614b10565b614d1a83614cd5565b8152614d2860208401614ce0565b6020820152614d3960408401614ceb565b6040820152614d4a60608401614cd5565b606082015260808381015190820152614d6560a08401614cd5565b60a0820152614d7660c08401614cd5565b60c0820152614d8760e08401614ce0565b60e0820152614d996101008401614cd5565b6101008201529392505050565b5f60c0828403128015614db7575f5ffd5b50614dc0614b3a565b8251614dcb81614930565b81526020830151614ddb81614c9e565b6020820152604083015160ff81168114614df3575f5ffd5b6040820152614e0460608401614ceb565b6060820152614e1560808401614bbe565b6080820152614e2660a08401614cd5565b60a08201529392505050565b5f8151808452602084019350602083015f5b8281101561489057815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101614e44565b60a081525f614e8a60a0830188614e32565b8281036020840152614e9c8188614860565b9050828103604084015280865180835260208301915060208160051b840101602089015f5b83811015614ef357601f19868403018552614edd838351614832565b6020958601959093509190910190600101614ec1565b5050606086019790975250505050608001529392505050565b803562ffffff81168114614554575f5ffd5b5f60c0828403128015614f2f575f5ffd5b50614f38614b3a565b8235614f4381614930565b81526020830135614f5381614930565b6020820152614f6460408401614f0c565b6040820152614f7560608401614f0c565b6060820152614f8660808401614f0c565b608082015260a0830135614e2681614bb1565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b828152604060208201525f8235614fd881614930565b67ffffffffffffffff1660408301526020830135614ff5816149e2565b64ffffffffff1660608301526040830135368490037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112615036575f5ffd5b830160208101903567ffffffffffffffff811115615052575f5ffd5b803603821315615060575f5ffd5b60606080850152614c5e60a085018284614f99565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036150d2576150d2615075565b5060010190565b808201808211156129f1576129f1615075565b604081525f6150fe6040830185614e32565b8281036020840152612e698185614860565b5f60208284031215615120575f5ffd5b815167ffffffffffffffff811115615136575f5ffd5b8201601f81018413615146575f5ffd5b8051615154614c0d82614b8e565b8082825260208201915060208360051b850101925086831115615175575f5ffd5b6020840193505b82841015614c5e57835182526020938401939091019061517c565b818103818111156129f1576129f1615075565b5f816151b8576151b8615075565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b80820281158282048414176129f1576129f1615075565b5f82615228577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b6101008101823561523d81614930565b67ffffffffffffffff16825260208381013590830152604083013561526181614930565b67ffffffffffffffff1660408301526060838101359083015261528660808401614caf565b63ffffffff16608083015261529d60a08401614535565b6fffffffffffffffffffffffffffffffff1660a08301526152c060c08401614535565b6fffffffffffffffffffffffffffffffff1660c08301526152e360e08401614535565b6fffffffffffffffffffffffffffffffff811660e084015261482b565b5f81518060208401855e5f93019283525090919050565b8381525f612e6961532b6020840186615300565b84615300565b63ffffffff82811682821603908111156129f1576129f1615075565b63ffffffff81811683821601908111156129f1576129f1615075565b5f60ff821660ff810361537e5761537e615075565b6001019291505056";
