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
        "internalType": "struct Deposit[]",
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
    "name": "mintWindow",
    "inputs": [],
    "outputs": [
      {
        "name": "used",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "at",
        "type": "uint40",
        "internalType": "uint40"
      }
    ],
    "stateMutability": "view"
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
  "0x6101e0604052348015610010575f5ffd5b50604051615e8c380380615e8c83398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516156376108555f395f81816102fe0152818161097b01528181610dce01528181610ff3015261270d01525f818161090d01528181610b0d01528181610d1001528181610e38015281816112240152818161141d015281816114b8015281816117c701528181611af001528181611cd80152818161293301526138fa01525f81816105ae01528181611c6601528181612451015281816125c5015261277801525f8181610734015281816112eb0152612aae01525f613a1801525f6139ed01525f61466c01525f61464401525f61459f01525f6145c901525f6145f301526156375ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806384b0196e116100fe578063d33219b41161009e578063e3ac83da1161006e578063e3ac83da1461077d578063ec5ffac2146108cf578063f76fc35e146108e1578063fc0c546a14610908575f5ffd5b8063d33219b4146105a9578063d5025625146105d0578063d864e7401461072f578063de743a7214610756575f5ffd5b8063ab344db9116100d9578063ab344db91461055e578063b3a9404114610571578063b44edc5a14610584578063ce5cd12514610597575f5ffd5b806384b0196e146104fd5780639ce93edf146105185780639d7ffaa01461054b575f5ffd5b806348547d691161017457806355455df21161014457806355455df21461039b57806356499fb9146103b05780635aa95d1a146103c35780635c8fe438146103d6575f5ffd5b806348547d69146102f957806348825e94146103455780634a882fc31461036c5780634bf365df14610393575f5ffd5b80631a11154d116101af5780631a11154d1461022b5780632e73c8e51461024057806334e9890d146102535780633e21efe8146102d2575f5ffd5b8063043912a6146101d55780630f71cf61146101f1578063183c618114610218575b5f5ffd5b6101de61271081565b6040519081526020015b60405180910390f35b6101de7fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101de610226366004614810565b61092f565b61023e610239366004614876565b610be7565b005b61023e61024e36600461490e565b610fc4565b61029660035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101e8565b6101de7fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e8565b6101de7f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101de7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc281565b6101de61113b565b6103a36112e8565b6040516101e89190614944565b61023e6103be366004614983565b611559565b61023e6103d13660046149d8565b611c4e565b6104f060408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101e891906149f3565b610505612294565b6040516101e89796959493929190614b34565b6007546040805167ffffffffffffffff831681526801000000000000000090920464ffffffffff166020830152016101e8565b61023e610559366004614bdf565b6122f2565b61023e61056c366004614c09565b6125ad565b61023e61057f366004614c24565b61262a565b61023e610592366004614c63565b612760565b60055467ffffffffffffffff166101de565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6106bf6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101e891905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6101de7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b61085e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260065467ffffffffffffffff808216835263ffffffff68010000000000000000830416602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d010000000000000000000000000083041660608401527201000000000000000000000000000000000000820490931615156080830152730100000000000000000000000000000000000000900490911660a082015290565b6040516101e891905f60c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015267ffffffffffffffff60a08401511660a083015292915050565b60025467ffffffffffffffff166101de565b6101de7f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b5f61094c6fffffffffffffffffffffffffffffffff8416806127e8565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b1580156109d1575f5ffd5b505af11580156109e3573d5f5f3e3d5ffd5b50610ab092507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b49150610a1b90506020850185614c09565b610a2b6040860160208701614c8e565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0016040516020818303038152906040528051906020012083612aac565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610b53573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b779190614ca9565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610c21576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610c2d8585612b3f565b9092509050610cca7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610c636020860186614c09565b610c736040870160208801614c8e565b84604051602001610cae949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b6040516020818303038152906040528051906020012084612aac565b60208201516040517feaf13475000000000000000000000000000000000000000000000000000000008152610d8b9173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163eaf1347591610d4391600401614d06565b5f60405180830381865afa158015610d5d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610d849190810190614dfe565b8390612e6e565b81516040517fa45d44b8000000000000000000000000000000000000000000000000000000008152610e1c9173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163a45d44b891610e0191600401614e9d565b5f604051808303815f875af1158015610d5d573d5f5f3e3d5ffd5b5f5f610e2784612f8a565b91509150610e3582826127e8565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16637c88e3d9866020015187604001516040518363ffffffff1660e01b8152600401610e99929190614edf565b5f604051808303815f875af1158015610eb4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610edb9190810190614f03565b90505f5b8151811015610fb95785602001518181518110610efe57610efe614f8a565b602002602001015173ffffffffffffffffffffffffffffffffffffffff16865f01518281518110610f3157610f31614f8a565b60200260200101517fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c88604001518481518110610f7057610f70614f8a565b6020026020010151858581518110610f8a57610f8a614f8a565b6020026020010151604051610fa9929190918252602082015260400190565b60405180910390a3600101610edf565b505050505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015611049575f5ffd5b505af115801561105b573d5f5f3e3d5ffd5b506110fc92507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d99301915061109390506020840184614c09565b6110a36040850160208601614c8e565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b6040516020818303038152906040528051906020012082612aac565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f16128360405161112e91815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936112a89390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa15801561127f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112a39190614ca9565b61301d565b6007549091506112e29082906112dd9067ffffffffffffffff81169068010000000000000000900464ffffffffff16836130bc565b6130eb565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa158015611352573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113769190614fb7565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e29190614fd2565b156113ed5750600190565b600254790100000000000000000000000000000000000000000000000000900460ff161561141b5750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611484573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114a89190614fd2565b156114b35750600390565b6115487f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561151f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115439190614ca9565b613101565b61155157505f90565b60045b905090565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820462ffffff9081168486015273010000000000000000000000000000000000000080840482166060808701919091527601000000000000000000000000000000000000000000008504909216608086015279010000000000000000000000000000000000000000000000000090930460ff16151560a0850152600654939492909304169161162d91908601908601614c09565b67ffffffffffffffff1610156116b45761164d6060840160408501614c09565b6006546040517f355c7b0600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015273010000000000000000000000000000000000000090910490911660248201526044015b60405180910390fd5b604080516101208101825260035467ffffffffffffffff808216835263ffffffff68010000000000000000808404821660208087019190915264ffffffffff6c0100000000000000000000000086041686880152710100000000000000000000000000000000009094048316606086015260048054608087015260055480851660a0880152918204841660c0870152700100000000000000000000000000000000820490921660e086015274010000000000000000000000000000000000000000900490911661010084015283517f6ec21cc800000000000000000000000000000000000000000000000000000000815293515f946118489493899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938083019392908290030181865afa15801561180b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061182f9190614ca9565b856060015162ffffff16866080015162ffffff16613130565b905061185d6118578585613571565b84612aac565b8060800151816060015111801561187b57506118798482613632565b155b156118865750505050565b6006546c01000000000000000000000000900460ff16156118ca57600680547fffffffffff0000000000000000000000000000000000000000000000000000001690555b60a0808201518051602082015160408301516060840151600380547fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff167101000000000000000000000000000000000067ffffffffffffffff938416027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16176c0100000000000000000000000064ffffffffff90941693909302929092177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166801000000000000000063ffffffff94851681027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000908116929092179583169590951790925560808501516004559484015160c085015160e086015161010090960151600580547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000928a16929092027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009790951696909602939093177fffffffffffffffffffffffffffffffff0000000000000000000000000000000016928616909302161792169190911790558051602082015160408084015190517fa1d9bafc0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a1d9bafc906064015f604051808303815f87803b158015611b46575f5ffd5b505af1158015611b58573d5f5f3e3d5ffd5b50611b6d925050506060850160408601614c09565b67ffffffffffffffff167fae1fe06eca902d0273e6c37a4014f2178fc53623834cace0fdff3898eaa967aa6060860135611bad60a0880160808901615009565b611bbd60c0890160a08a01615024565b611bcd60e08a0160c08b01615024565b611bde6101008b0160e08c01615024565b87516020808a01516040808c01518151998a5263ffffffff909816928901929092526fffffffffffffffffffffffffffffffff9586169188019190915292841660608701529216608085015260a084019190915260c083015260e08201526101000160405180910390a250505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611cbf576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016116ab565b3073ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d3f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d639190614fb7565b73ffffffffffffffffffffffffffffffffffffffff1614611db0576040517f87c21c2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8173ffffffffffffffffffffffffffffffffffffffff16635c8fe4386040518163ffffffff1660e01b815260040161012060405180830381865afa158015611dfb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e1f919061505e565b600354815191925067ffffffffffffffff90811691161015611e94576003546040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526801000000000000000090910463ffffffff1660248201526044016116ab565b808273ffffffffffffffffffffffffffffffffffffffff1663e3ac83da6040518163ffffffff1660e01b815260040160c060405180830381865afa158015611ede573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f02919061510e565b60035f60065f849190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548160ff021916908360ff1602179055506060820151815f01600d6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160126101000a81548160ff02191690831515021790555060a0820151815f0160136101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505050839190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f0160116101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506080820151816001015560a0820151816002015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060c08201518160020160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060e08201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101008201518160020160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050508173ffffffffffffffffffffffffffffffffffffffff16639ce93edf6040518163ffffffff1660e01b81526004016040805180830381865afa1580156121ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121cf919061519a565b600780547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166801000000000000000064ffffffffff93909316929092027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169190911767ffffffffffffffff92831617905581516040519116815273ffffffffffffffffffffffffffffffffffffffff8316907fe63914a4dbc978b46ce1fefdef1a6916ae612e8890d46912edf9486f7640bcae9060200160405180910390a25050565b5f6060805f5f5f60606122a56139e6565b6122ad613a11565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160018082528183019092525f918291829160208083019080368337505060408051600180825281830190925291506020808301908036833750506040805160018082528183019092529150602082015b60608152602001906001900390816123465750506040805167ffffffffffffffff8a166024808301919091528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fab344db90000000000000000000000000000000000000000000000000000000017905283519396509194509250309185905f906123e8576123e8614f8a565b60200260200101835f8151811061240157612401614f8a565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff91821690526040517fb1c5f4270000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000915f919083169063b1c5f427906124939088908890889087908d906004016151d2565b602060405180830381865afa1580156124ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124d29190614ca9565b6040517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290915073ffffffffffffffffffffffffffffffffffffffff83169063584b153e90602401602060405180830381865afa15801561253e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125629190614fd2565b61259b576040517ffae3f749000000000000000000000000000000000000000000000000000000008152600481018290526024016116ab565b6125a487613a3c565b50505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461261e576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016116ab565b61262781613a3c565b50565b6126c17fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f061265b6020840184614c09565b61266b6040850160208601614c8e565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c0016110e0565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b15801561274e575f5ffd5b505af11580156125a4573d5f5f3e3d5ffd5b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146127d1576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016116ab565b6126276127e336839003830183615278565b613b6b565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a0820152908210156128f15780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff90911660248201526044016116ab565b8060a00151156129305760026040517fc4e87e370000000000000000000000000000000000000000000000000000000081526004016116ab9190614944565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561299a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129be9190614ca9565b90506129c981613101565b15612a035760046040517fc4e87e370000000000000000000000000000000000000000000000000000000081526004016116ab9190614944565b600754612a4290612a3d9067ffffffffffffffff81169068010000000000000000900464ffffffffff16612a37868661301d565b88613f74565b613fe9565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055612a844261403c565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e0093612af184614086565b836040518363ffffffff1660e01b8152600401612b0f92919061531c565b5f6040518083038186803b158015612b25575f5ffd5b505afa158015612b37573d5f5f3e3d5ffd5b505050505050565b612b6360405180606001604052806060815260200160608152602001606081525090565b60408051606081019091525f908390808267ffffffffffffffff811115612b8c57612b8c614d18565b604051908082528060200260200182016040528015612bb5578160200160208202803683370190505b5081526020018267ffffffffffffffff811115612bd457612bd4614d18565b604051908082528060200260200182016040528015612bfd578160200160208202803683370190505b5081526020018267ffffffffffffffff811115612c1c57612c1c614d18565b604051908082528060200260200182016040528015612c45578160200160208202803683370190505b50905292505f8167ffffffffffffffff811115612c6457612c64614d18565b604051908082528060200260200182016040528015612c8d578160200160208202803683370190505b5090505f5b82811015612e3b575f5f5f898985818110612caf57612caf614f8a565b9050606002015f01358a8a86818110612cca57612cca614f8a565b9050606002016020016020810190612ce291906149d8565b8b8b87818110612cf457612cf4614f8a565b9050606002016040016020810190612d0c9190615024565b925092509250828282806fffffffffffffffffffffffffffffffff1690508a5f01518781518110612d3f57612d3f614f8a565b602002602001018b602001518881518110612d5c57612d5c614f8a565b602002602001018c604001518981518110612d7957612d79614f8a565b60209081029190910181019390935273ffffffffffffffffffffffffffffffffffffffff938416905292909252604080517f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2938101939093528201859052831660608201526fffffffffffffffffffffffffffffffff8216608082015260a00160405160208183030381529060405280519060200120858581518110612e2157612e21614f8a565b602002602001018181525050505050806001019050612c92565b5080604051602001612e4d91906153cf565b60405160208183030381529060405280519060200120925050509250929050565b8151602083015160408401515f805b8551811015612f7c57858181518110612e9857612e98614f8a565b602002602001015115612f7457808214612f6857848181518110612ebe57612ebe614f8a565b6020026020010151848281518110612ed857612ed8614f8a565b6020026020010151848381518110612ef257612ef2614f8a565b6020026020010151878581518110612f0c57612f0c614f8a565b60200260200101878681518110612f2557612f25614f8a565b60200260200101878781518110612f3e57612f3e614f8a565b602090810291909101019290925273ffffffffffffffffffffffffffffffffffffffff9092169052525b612f7182615431565b91505b600101612e7d565b509283905290829052525050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815b8360400151518110156130175783604001518181518110612fd157612fd1614f8a565b602002602001015183612fe49190615468565b925061300d828560400151838151811061300057613000614f8a565b60200260200101516140cd565b9150600101612fae565b50915091565b6007545f908190620151809061304c9082906112dd9068010000000000000000900464ffffffffff164261547b565b600754613063919067ffffffffffffffff1661548e565b61306d91906154a5565b90506130b2846020015167ffffffffffffffff16620f4240866040015162ffffff1661309987866130eb565b6130a3919061548e565b6130ad91906154a5565b6140df565b9150505b92915050565b5f6130e384620151806130cf864261547b565b6130d9908661548e565b6112dd91906154a5565b949350505050565b5f80828403848111159081025b95945050505050565b5f61310e6113888361548e565b60055461312990620f42409067ffffffffffffffff1661548e565b1192915050565b6131386146fc565b855167ffffffffffffffff166131516020870187614c09565b67ffffffffffffffff1614158061317057508560800151856020013514155b156131c057855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015260248201526044016116ab565b5f866040015164ffffffffff16426131d8919061547b565b90505f6131ec610100880160e08901615024565b6fffffffffffffffffffffffffffffffff1661320e60e0890160c08a01615024565b6fffffffffffffffffffffffffffffffff1661322a9190615468565b9050613244818960a0015167ffffffffffffffff166130eb565b606084015260208801515f9063ffffffff1661326660a08a0160808b01615009565b63ffffffff1611806132a45750602089015163ffffffff1661328e60a08a0160808b01615009565b63ffffffff161480156132a45750606084015115155b895190915067ffffffffffffffff166132c360608a0160408b01614c09565b67ffffffffffffffff161115806132d8575080155b1561332e57885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff1660248201526044016116ab565b613344898961333f61a8c087615468565b6140ee565b5f6201518061335662015180866130eb565b8b610100015167ffffffffffffffff16613370919061548e565b61337a91906154a5565b905061339d620f424061338d888b61548e565b61339791906154a5565b826130eb565b6080860181905260608601516133c1916133b791906140cd565b612a3d9083615468565b60a086015167ffffffffffffffff909116610100909101526133e960608a0160408b01614c09565b60a08087015167ffffffffffffffff90921690915261340d908a0160808b01615009565b60a086015163ffffffff9091166020909101526134294261403c565b60a08601805164ffffffffff9092166040909201919091525160608a01356080909101526134786134616101008b0160e08c01615024565b6fffffffffffffffffffffffffffffffff16613fe9565b60a08087015167ffffffffffffffff928316908201528b01516134a99187918d916134a49116876130eb565b6141b9565b60608a01515f9067ffffffffffffffff166134ca60c08c0160a08d01615024565b6fffffffffffffffffffffffffffffffff166134e69190615468565b90505f6134f4878d8d6142f9565b613504620f42406201518061548e565b8761350f8c8e61548e565b613519919061548e565b61352391906154a5565b61352d9190615468565b905061353982826140cd565b80885261354a90612a3d908461547b565b60a088015167ffffffffffffffff90911660609091015250949a9950505050505050505050565b5f7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc26135a06020840184614c09565b6135b06040850160208601614c8e565b6040805167ffffffffffffffff909316602084015264ffffffffff90911690820152606001604051602081830303815290604052846040516020016135f591906154dd565b60408051601f19818403018152908290526136149392916020016155c7565b60405160208183030381529060405280519060200120905092915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260608084015161373e9161367b90870160408801614c09565b61368b60a0880160808901615009565b6040805160c08101825260065467ffffffffffffffff808216835263ffffffff6801000000000000000083048116602085015260ff6c01000000000000000000000000840481169585019590955264ffffffffff6d0100000000000000000000000000840416606085015272010000000000000000000000000000000000008304909416151560808401527301000000000000000000000000000000000000009091041660a08201529392919061434216565b9250905081156137525760019150506130b6565b80516006805460208401516040808601516060870151608088015160a089015167ffffffffffffffff908116730100000000000000000000000000000000000000027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff921515720100000000000000000000000000000000000002929092167fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff64ffffffffff9094166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9096166c0100000000000000000000000002959095167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90981668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090991692909a169190911796909617949094169690961717949094169190911717905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b15801561393f575f5ffd5b505af1158015613951573d5f5f3e3d5ffd5b50613966925050506060850160408601614c09565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e26139a160a0870160808801615009565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b60606115547f0000000000000000000000000000000000000000000000000000000000000000614549565b60606115547f0000000000000000000000000000000000000000000000000000000000000000614549565b6006546c01000000000000000000000000900460ff165f03613a8a576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60035467ffffffffffffffff828116911614613aea576003546040517f10193d5100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015290911660248201526044016116ab565b6006805472010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff82161790915560405167ffffffffffffffff90911681527f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb58906020015b60405180910390a150565b805167ffffffffffffffff165f03613bd1576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b65000000000000000000000000000000000000000060048201526024016116ab565b806020015167ffffffffffffffff165f03613c3a576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f7200000000000000000000000000000000000000000060048201526024016116ab565b620f4240816040015162ffffff161115613ca2576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d000000000000000000000000000000000000000000000060048201526024016116ab565b612710816060015162ffffff161115613d09576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d00000000000000000000000000000060048201526024016116ab565b620f4240816080015162ffffff161115613d71576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d000000000000000000000000000000000060048201526024016116ab565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c9290613b609083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b5f5f613f818686866130bc565b90505f613f8e85836130eb565b905080841115613fd4576040517f16ce695600000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016116ab565b613fde8483615468565b979650505050505050565b5f67ffffffffffffffff82111561403857604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016116ab565b5090565b5f64ffffffffff821115614038576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016116ab565b5f6130b6614092614586565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8282188284100282185b9392505050565b5f8282188284110282186140d8565b5f6140fa60028361548e565b8451614110919067ffffffffffffffff16615468565b90505f61411f610e10846154a5565b856020015163ffffffff166141349190615468565b9050816141476060860160408701614c09565b67ffffffffffffffff16118061417157508061416960a0860160808701615009565b63ffffffff16115b156141b2576040517f59fc1fa700000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016116ab565b5050505050565b5f6141d68360c0015167ffffffffffffffff1685606001516140cd565b90508084606001516141e8919061547b565b604085015260c08301515f9061420990839067ffffffffffffffff1661547b565b90508360e0015163ffffffff168560a001516020015163ffffffff16101561427c5783602001518460e0015161423f91906155e1565b63ffffffff1684602001518660a001516020015161425d91906155e1565b61426d9063ffffffff168361548e565b61427791906154a5565b61427e565b805b6020860181905261429f908490614295908461547b565b612a3d9190615468565b60a086015167ffffffffffffffff90911660c09091015282156142d657601c8560a00151602001516142d191906155fd565b6142dc565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b60408301515f906130e39061433d61431760e0860160c08701615024565b6fffffffffffffffffffffffffffffffff168660a0015167ffffffffffffffff166130eb565b6140cd565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f8560800151156143b0576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604086015160ff16158015906143d65750856020015163ffffffff168363ffffffff1611155b1561441b5760208601516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016116ab565b5f866040015160ff165f1415801561444d5750602087015161443e9060016155fd565b63ffffffff168463ffffffff16145b80156144645750865167ffffffffffffffff168611155b9050806144c5576040518060c0016040528061447f88613fe9565b67ffffffffffffffff16815263ffffffff861660208201525f60408201526060016144a94261403c565b64ffffffffff1681525f602082018190526040909101526144c7565b865b67ffffffffffffffff861660a082015263ffffffff851660208201526040810151909350600460ff909116101561450d5782604001805161450790615619565b60ff1690525b604083015160ff16600414801561453d575062015180836060015164ffffffffff166145399190615468565b4210155b91505094509492505050565b60605f614555836146bc565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156145eb57507f000000000000000000000000000000000000000000000000000000000000000046145b1561461557507f000000000000000000000000000000000000000000000000000000000000000090565b611554604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f8111156130b6576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f81526020016147b06040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff81168114612627575f5ffd5b80356fffffffffffffffffffffffffffffffff811681146147f5575f5ffd5b919050565b5f6060828403121561480a575f5ffd5b50919050565b5f5f5f5f60808587031215614823575f5ffd5b843593506020850135614835816147b5565b9250614843604086016147d6565b9150606085013567ffffffffffffffff81111561485e575f5ffd5b61486a878288016147fa565b91505092959194509250565b5f5f5f60408486031215614888575f5ffd5b833567ffffffffffffffff81111561489e575f5ffd5b8401601f810186136148ae575f5ffd5b803567ffffffffffffffff8111156148c4575f5ffd5b8660206060830284010111156148d8575f5ffd5b60209182019450925084013567ffffffffffffffff8111156148f8575f5ffd5b614904868287016147fa565b9150509250925092565b5f5f5f60608486031215614920575f5ffd5b8335925060208401359150604084013567ffffffffffffffff8111156148f8575f5ffd5b602081016005831061497d577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f828403610120811215614996575f5ffd5b6101008112156149a4575f5ffd5b5082915061010083013567ffffffffffffffff8111156149c2575f5ffd5b6149ce858286016147fa565b9150509250929050565b5f602082840312156149e8575f5ffd5b81356140d8816147b5565b5f6101208201905067ffffffffffffffff835116825263ffffffff60208401511660208301526040830151614a31604084018264ffffffffff169052565b506060830151614a4d606084018267ffffffffffffffff169052565b506080830151608083015260a0830151614a7360a084018267ffffffffffffffff169052565b5060c0830151614a8f60c084018267ffffffffffffffff169052565b5060e0830151614aa760e084018263ffffffff169052565b50610100830151614ac561010084018267ffffffffffffffff169052565b5092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614b2a578151865260209586019590910190600101614b0c565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614b6e60e0830189614acc565b8281036040840152614b808189614acc565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c0840152614bbc8185614afa565b9a9950505050505050505050565b67ffffffffffffffff81168114612627575f5ffd5b5f5f60408385031215614bf0575f5ffd5b8235614bfb81614bca565b946020939093013593505050565b5f60208284031215614c19575f5ffd5b81356140d881614bca565b5f5f5f60608486031215614c36575f5ffd5b833592506020840135614c48816147b5565b9150604084013567ffffffffffffffff8111156148f8575f5ffd5b5f60c0828403128015614c74575f5ffd5b509092915050565b64ffffffffff81168114612627575f5ffd5b5f60208284031215614c9e575f5ffd5b81356140d881614c7c565b5f60208284031215614cb9575f5ffd5b5051919050565b5f8151808452602084019350602083015f5b82811015614b2a57815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101614cd2565b602081525f6140d86020830184614cc0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610120810167ffffffffffffffff81118282101715614d6957614d69614d18565b60405290565b60405160c0810167ffffffffffffffff81118282101715614d6957614d69614d18565b604051601f8201601f1916810167ffffffffffffffff81118282101715614dbb57614dbb614d18565b604052919050565b5f67ffffffffffffffff821115614ddc57614ddc614d18565b5060051b60200190565b8015158114612627575f5ffd5b80516147f581614de6565b5f60208284031215614e0e575f5ffd5b815167ffffffffffffffff811115614e24575f5ffd5b8201601f81018413614e34575f5ffd5b8051614e47614e4282614dc3565b614d92565b8082825260208201915060208360051b850101925086831115614e68575f5ffd5b6020840193505b82841015614e93578351614e8281614de6565b825260209384019390910190614e6f565b9695505050505050565b602080825282518282018190525f918401906040840190835b81811015614ed4578351835260209384019390920191600101614eb6565b509095945050505050565b604081525f614ef16040830185614cc0565b82810360208401526130f88185614afa565b5f60208284031215614f13575f5ffd5b815167ffffffffffffffff811115614f29575f5ffd5b8201601f81018413614f39575f5ffd5b8051614f47614e4282614dc3565b8082825260208201915060208360051b850101925086831115614f68575f5ffd5b6020840193505b82841015614e93578351825260209384019390910190614f6f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614fc7575f5ffd5b81516140d8816147b5565b5f60208284031215614fe2575f5ffd5b81516140d881614de6565b63ffffffff81168114612627575f5ffd5b80356147f581614fed565b5f60208284031215615019575f5ffd5b81356140d881614fed565b5f60208284031215615034575f5ffd5b6140d8826147d6565b80516147f581614bca565b80516147f581614fed565b80516147f581614c7c565b5f610120828403128015615070575f5ffd5b50615079614d45565b6150828361503d565b815261509060208401615048565b60208201526150a160408401615053565b60408201526150b26060840161503d565b6060820152608083810151908201526150cd60a0840161503d565b60a08201526150de60c0840161503d565b60c08201526150ef60e08401615048565b60e0820152615101610100840161503d565b6101008201529392505050565b5f60c082840312801561511f575f5ffd5b50615128614d6f565b825161513381614bca565b8152602083015161514381614fed565b6020820152604083015160ff8116811461515b575f5ffd5b604082015261516c60608401615053565b606082015261517d60808401614df3565b608082015261518e60a0840161503d565b60a08201529392505050565b5f5f604083850312156151ab575f5ffd5b82516151b681614bca565b60208401519092506151c781614c7c565b809150509250929050565b60a081525f6151e460a0830188614cc0565b82810360208401526151f68188614afa565b9050828103604084015280865180835260208301915060208160051b840101602089015f5b8381101561524d57601f19868403018552615237838351614acc565b602095860195909350919091019060010161521b565b5050606086019790975250505050608001529392505050565b803562ffffff811681146147f5575f5ffd5b5f60c0828403128015615289575f5ffd5b50615292614d6f565b823561529d81614bca565b815260208301356152ad81614bca565b60208201526152be60408401615266565b60408201526152cf60608401615266565b60608201526152e060808401615266565b608082015260a083013561518e81614de6565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b828152604060208201525f823561533281614bca565b67ffffffffffffffff166040830152602083013561534f81614c7c565b64ffffffffff1660608301526040830135368490037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112615390575f5ffd5b830160208101903567ffffffffffffffff8111156153ac575f5ffd5b8036038213156153ba575f5ffd5b60606080850152614e9360a0850182846152f3565b81515f90829060208501835b828110156153f95781518452602093840193909101906001016153db565b509195945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361546157615461615404565b5060010190565b808201808211156130b6576130b6615404565b818103818111156130b6576130b6615404565b80820281158282048414176130b6576130b6615404565b5f826154d8577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b610100810182356154ed81614bca565b67ffffffffffffffff16825260208381013590830152604083013561551181614bca565b67ffffffffffffffff1660408301526060838101359083015261553660808401614ffe565b63ffffffff16608083015261554d60a084016147d6565b6fffffffffffffffffffffffffffffffff1660a083015261557060c084016147d6565b6fffffffffffffffffffffffffffffffff1660c083015261559360e084016147d6565b6fffffffffffffffffffffffffffffffff811660e0840152614ac5565b5f81518060208401855e5f93019283525090919050565b8381525f6130f86155db60208401866155b0565b846155b0565b63ffffffff82811682821603908111156130b6576130b6615404565b63ffffffff81811683821601908111156130b6576130b6615404565b5f60ff821660ff810361562e5761562e615404565b6001019291505056";
