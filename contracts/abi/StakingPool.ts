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
          },
          {
            "name": "costs",
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
        "name": "costs",
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
      },
      {
        "name": "setAside",
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
  "0x6101e0604052348015610010575f5ffd5b50604051615f2b380380615f2b83398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516156d66108555f395f81816102fe0152818161097b01528181610dce01528181610ff3015261257601525f818161090d01528181610b0d01528181610d1001528181610e38015281816112240152818161141d015281816114b8015281816115e801528181611e0d0152818161279c01528181613763015261387401525f81816105ae01528181611571015281816122ba0152818161242e01526125e101525f8181610734015281816112eb015261291701525f613a8901525f613a5e01525f6146dd01525f6146b501525f61461001525f61463a01525f61466401526156d65ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806384b0196e116100fe578063d33219b41161009e578063e3ac83da1161006e578063e3ac83da1461077d578063ec5ffac2146108cf578063f76fc35e146108e1578063fc0c546a14610908575f5ffd5b8063d33219b4146105a9578063d5025625146105d0578063d864e7401461072f578063de743a7214610756575f5ffd5b8063ab344db9116100d9578063ab344db91461055e578063b3a9404114610571578063b44edc5a14610584578063ce5cd12514610597575f5ffd5b806384b0196e146104fd5780639ce93edf146105185780639d7ffaa01461054b575f5ffd5b806348547d691161017457806355455df21161014457806355455df21461039b5780635aa95d1a146103b05780635c8fe438146103c357806369b48031146104ea575f5ffd5b806348547d69146102f957806348825e94146103455780634a882fc31461036c5780634bf365df14610393575f5ffd5b80631a11154d116101af5780631a11154d1461022b5780632e73c8e51461024057806334e9890d146102535780633e21efe8146102d2575f5ffd5b8063043912a6146101d55780630f71cf61146101f1578063183c618114610218575b5f5ffd5b6101de61271081565b6040519081526020015b60405180910390f35b6101de7fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101de610226366004614881565b61092f565b61023e6102393660046148e7565b610be7565b005b61023e61024e36600461497f565b610fc4565b61029660035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101e8565b6101de7fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e8565b6101de7f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101de7f07c6b9677900f84076e8761a32cc8061b3643f193e3eb1347d283360a2f34fe781565b6101de61113b565b6103a36112e8565b6040516101e891906149b5565b61023e6103be3660046149f4565b611559565b6104dd60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101e89190614a0f565b61023e6104f8366004614ae8565b611ba4565b6105056120fd565b6040516101e89796959493929190614ba5565b6007546040805167ffffffffffffffff831681526801000000000000000090920464ffffffffff166020830152016101e8565b61023e610559366004614c5b565b61215b565b61023e61056c366004614c85565b612416565b61023e61057f366004614ca0565b612493565b61023e610592366004614cdf565b6125c9565b60055467ffffffffffffffff166101de565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6106bf6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101e891905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6101de7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b61085e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260065467ffffffffffffffff808216835263ffffffff68010000000000000000830416602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d010000000000000000000000000083041660608401527201000000000000000000000000000000000000820490931615156080830152730100000000000000000000000000000000000000900490911660a082015290565b6040516101e891905f60c08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015267ffffffffffffffff60a08401511660a083015292915050565b60025467ffffffffffffffff166101de565b6101de7f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b5f61094c6fffffffffffffffffffffffffffffffff841680612651565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b1580156109d1575f5ffd5b505af11580156109e3573d5f5f3e3d5ffd5b50610ab092507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b49150610a1b90506020850185614c85565b610a2b6040860160208701614d0a565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e0016040516020818303038152906040528051906020012083612915565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610b53573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b779190614d25565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610c21576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f610c2d85856129a8565b9092509050610cca7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610c636020860186614c85565b610c736040870160208801614d0a565b84604051602001610cae949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b6040516020818303038152906040528051906020012084612915565b60208201516040517feaf13475000000000000000000000000000000000000000000000000000000008152610d8b9173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163eaf1347591610d4391600401614d82565b5f60405180830381865afa158015610d5d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610d849190810190614e7a565b8390612cd7565b81516040517fa45d44b8000000000000000000000000000000000000000000000000000000008152610e1c9173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163a45d44b891610e0191600401614f19565b5f604051808303815f875af1158015610d5d573d5f5f3e3d5ffd5b5f5f610e2784612df3565b91509150610e358282612651565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16637c88e3d9866020015187604001516040518363ffffffff1660e01b8152600401610e99929190614f5b565b5f604051808303815f875af1158015610eb4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610edb9190810190614f7f565b90505f5b8151811015610fb95785602001518181518110610efe57610efe615006565b602002602001015173ffffffffffffffffffffffffffffffffffffffff16865f01518281518110610f3157610f31615006565b60200260200101517fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c88604001518481518110610f7057610f70615006565b6020026020010151858581518110610f8a57610f8a615006565b6020026020010151604051610fa9929190918252602082015260400190565b60405180910390a3600101610edf565b505050505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015611049575f5ffd5b505af115801561105b573d5f5f3e3d5ffd5b506110fc92507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d99301915061109390506020840184614c85565b6110a36040850160208601614d0a565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b6040516020818303038152906040528051906020012082612915565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f16128360405161112e91815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936112a89390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa15801561127f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112a39190614d25565b612e86565b6007549091506112e29082906112dd9067ffffffffffffffff81169068010000000000000000900464ffffffffff1683612f25565b612f54565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa158015611352573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113769190615033565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113e2919061504e565b156113ed5750600190565b600254790100000000000000000000000000000000000000000000000000900460ff161561141b5750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611484573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114a8919061504e565b156114b35750600390565b6115487f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561151f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115439190614d25565b612f6a565b61155157505f90565b60045b905090565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146115cf576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b3073ffffffffffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561164f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116739190615033565b73ffffffffffffffffffffffffffffffffffffffff16146116c0576040517f87c21c2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8173ffffffffffffffffffffffffffffffffffffffff16635c8fe4386040518163ffffffff1660e01b815260040161012060405180830381865afa15801561170b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061172f919061509b565b600354815191925067ffffffffffffffff908116911610156117a4576003546040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526801000000000000000090910463ffffffff1660248201526044016115c6565b808273ffffffffffffffffffffffffffffffffffffffff1663e3ac83da6040518163ffffffff1660e01b815260040160c060405180830381865afa1580156117ee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611812919061514b565b60035f60065f849190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548160ff021916908360ff1602179055506060820151815f01600d6101000a81548164ffffffffff021916908364ffffffffff1602179055506080820151815f0160126101000a81548160ff02191690831515021790555060a0820151815f0160136101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505050839190505f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f01600c6101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151815f0160116101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506080820151816001015560a0820151816002015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060c08201518160020160086101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060e08201518160020160106101000a81548163ffffffff021916908363ffffffff1602179055506101008201518160020160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550505050508173ffffffffffffffffffffffffffffffffffffffff16639ce93edf6040518163ffffffff1660e01b81526004016040805180830381865afa158015611abb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611adf91906151d7565b600780547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166801000000000000000064ffffffffff93909316929092027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169190911767ffffffffffffffff92831617905581516040519116815273ffffffffffffffffffffffffffffffffffffffff8316907fe63914a4dbc978b46ce1fefdef1a6916ae612e8890d46912edf9486f7640bcae9060200160405180910390a25050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820462ffffff9081168486015273010000000000000000000000000000000000000080840482166060808701919091527601000000000000000000000000000000000000000000008504909216608086015279010000000000000000000000000000000000000000000000000090930460ff16151560a08501526006549394929093041691611c7891908601908601614c85565b67ffffffffffffffff161015611cfa57611c986060840160408501614c85565b6006546040517f355c7b0600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015273010000000000000000000000000000000000000090910490911660248201526044016115c6565b604080516101208101825260035467ffffffffffffffff808216835263ffffffff68010000000000000000808404821660208087019190915264ffffffffff6c0100000000000000000000000086041686880152710100000000000000000000000000000000009094048316606086015260048054608087015260055480851660a0880152918204841660c0870152700100000000000000000000000000000000820490921660e086015274010000000000000000000000000000000000000000900490911661010084015283517f6ec21cc800000000000000000000000000000000000000000000000000000000815293515f94611e8e9493899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938083019392908290030181865afa158015611e51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e759190614d25565b856060015162ffffff16866080015162ffffff16612f99565b9050611ea3611e9d85856133da565b84612915565b80608001518160600151118015611ec15750611ebf848261349b565b155b15611ecc5750505050565b6006546c01000000000000000000000000900460ff1615611f1057600680547fffffffffff0000000000000000000000000000000000000000000000000000001690555b60a0808201518051602082015160408301516060840151600380547fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff167101000000000000000000000000000000000067ffffffffffffffff938416027fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16176c0100000000000000000000000064ffffffffff90941693909302929092177fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166801000000000000000063ffffffff94851681027fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000908116929092179583169590951790925560808501516004559484015160c085015160e086015161010090960151600580547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000928a16929092027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009790951696909602939093177fffffffffffffffffffffffffffffffff0000000000000000000000000000000016928616909302161792169190911790556120f7848261384f565b50505050565b5f6060805f5f5f606061210e613a57565b612116613a82565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6040805160018082528183019092525f918291829160208083019080368337505060408051600180825281830190925291506020808301908036833750506040805160018082528183019092529150602082015b60608152602001906001900390816121af5750506040805167ffffffffffffffff8a166024808301919091528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fab344db90000000000000000000000000000000000000000000000000000000017905283519396509194509250309185905f9061225157612251615006565b60200260200101835f8151811061226a5761226a615006565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff91821690526040517fb1c5f4270000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000915f919083169063b1c5f427906122fc9088908890889087908d9060040161520f565b602060405180830381865afa158015612317573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061233b9190614d25565b6040517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290915073ffffffffffffffffffffffffffffffffffffffff83169063584b153e90602401602060405180830381865afa1580156123a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123cb919061504e565b612404576040517ffae3f749000000000000000000000000000000000000000000000000000000008152600481018290526024016115c6565b61240d87613aad565b50505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614612487576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016115c6565b61249081613aad565b50565b61252a7fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f06124c46020840184614c85565b6124d46040850160208601614d0a565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c0016110e0565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b1580156125b7575f5ffd5b505af115801561240d573d5f5f3e3d5ffd5b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461263a576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016115c6565b61249061264c368390038301836152b5565b613bdc565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a08201529082101561275a5780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff90911660248201526044016115c6565b8060a00151156127995760026040517fc4e87e370000000000000000000000000000000000000000000000000000000081526004016115c691906149b5565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa158015612803573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128279190614d25565b905061283281612f6a565b1561286c5760046040517fc4e87e370000000000000000000000000000000000000000000000000000000081526004016115c691906149b5565b6007546128ab906128a69067ffffffffffffffff81169068010000000000000000900464ffffffffff166128a08686612e86565b88613fe5565b61405a565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556128ed426140ad565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e009361295a846140f7565b836040518363ffffffff1660e01b8152600401612978929190615359565b5f6040518083038186803b15801561298e575f5ffd5b505afa1580156129a0573d5f5f3e3d5ffd5b505050505050565b6129cc60405180606001604052806060815260200160608152602001606081525090565b60408051606081019091525f908390808267ffffffffffffffff8111156129f5576129f5614d94565b604051908082528060200260200182016040528015612a1e578160200160208202803683370190505b5081526020018267ffffffffffffffff811115612a3d57612a3d614d94565b604051908082528060200260200182016040528015612a66578160200160208202803683370190505b5081526020018267ffffffffffffffff811115612a8557612a85614d94565b604051908082528060200260200182016040528015612aae578160200160208202803683370190505b50905292505f8167ffffffffffffffff811115612acd57612acd614d94565b604051908082528060200260200182016040528015612af6578160200160208202803683370190505b5090505f5b82811015612ca4575f5f5f898985818110612b1857612b18615006565b9050606002015f01358a8a86818110612b3357612b33615006565b9050606002016020016020810190612b4b91906149f4565b8b8b87818110612b5d57612b5d615006565b9050606002016040016020810190612b75919061540c565b925092509250828282806fffffffffffffffffffffffffffffffff1690508a5f01518781518110612ba857612ba8615006565b602002602001018b602001518881518110612bc557612bc5615006565b602002602001018c604001518981518110612be257612be2615006565b60209081029190910181019390935273ffffffffffffffffffffffffffffffffffffffff938416905292909252604080517f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2938101939093528201859052831660608201526fffffffffffffffffffffffffffffffff8216608082015260a00160405160208183030381529060405280519060200120858581518110612c8a57612c8a615006565b602002602001018181525050505050806001019050612afb565b5080604051602001612cb69190615425565b60405160208183030381529060405280519060200120925050509250929050565b8151602083015160408401515f805b8551811015612de557858181518110612d0157612d01615006565b602002602001015115612ddd57808214612dd157848181518110612d2757612d27615006565b6020026020010151848281518110612d4157612d41615006565b6020026020010151848381518110612d5b57612d5b615006565b6020026020010151878581518110612d7557612d75615006565b60200260200101878681518110612d8e57612d8e615006565b60200260200101878781518110612da757612da7615006565b602090810291909101019290925273ffffffffffffffffffffffffffffffffffffffff9092169052525b612dda82615487565b91505b600101612ce6565b509283905290829052525050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815b836040015151811015612e805783604001518181518110612e3a57612e3a615006565b602002602001015183612e4d91906154be565b9250612e768285604001518381518110612e6957612e69615006565b602002602001015161413e565b9150600101612e17565b50915091565b6007545f9081906201518090612eb59082906112dd9068010000000000000000900464ffffffffff16426154d1565b600754612ecc919067ffffffffffffffff166154e4565b612ed691906154fb565b9050612f1b846020015167ffffffffffffffff16620f4240866040015162ffffff16612f028786612f54565b612f0c91906154e4565b612f1691906154fb565b614150565b9150505b92915050565b5f612f4c8462015180612f3886426154d1565b612f4290866154e4565b6112dd91906154fb565b949350505050565b5f80828403848111159081025b95945050505050565b5f612f77611388836154e4565b600554612f9290620f42409067ffffffffffffffff166154e4565b1192915050565b612fa161476d565b855167ffffffffffffffff16612fba6020870187614c85565b67ffffffffffffffff16141580612fd957508560800151856020013514155b1561302957855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015260248201526044016115c6565b5f866040015164ffffffffff164261304191906154d1565b90505f613055610100880160e0890161540c565b6fffffffffffffffffffffffffffffffff1661307760e0890160c08a0161540c565b6fffffffffffffffffffffffffffffffff1661309391906154be565b90506130ad818960a0015167ffffffffffffffff16612f54565b606084015260208801515f9063ffffffff166130cf60a08a0160808b0161553e565b63ffffffff16118061310d5750602089015163ffffffff166130f760a08a0160808b0161553e565b63ffffffff1614801561310d5750606084015115155b895190915067ffffffffffffffff1661312c60608a0160408b01614c85565b67ffffffffffffffff16111580613141575080155b1561319757885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff1660248201526044016115c6565b6131ad89896131a861a8c0876154be565b61415f565b5f620151806131bf6201518086612f54565b8b610100015167ffffffffffffffff166131d991906154e4565b6131e391906154fb565b9050613206620f42406131f6888b6154e4565b61320091906154fb565b82612f54565b60808601819052606086015161322a91613220919061413e565b6128a690836154be565b60a086015167ffffffffffffffff9091166101009091015261325260608a0160408b01614c85565b60a08087015167ffffffffffffffff909216909152613276908a0160808b0161553e565b60a086015163ffffffff909116602090910152613292426140ad565b60a08601805164ffffffffff9092166040909201919091525160608a01356080909101526132e16132ca6101008b0160e08c0161540c565b6fffffffffffffffffffffffffffffffff1661405a565b60a08087015167ffffffffffffffff928316908201528b01516133129187918d9161330d911687612f54565b61422a565b60608a01515f9067ffffffffffffffff1661333360c08c0160a08d0161540c565b6fffffffffffffffffffffffffffffffff1661334f91906154be565b90505f61335d878d8d61436a565b61336d620f4240620151806154e4565b876133788c8e6154e4565b61338291906154e4565b61338c91906154fb565b61339691906154be565b90506133a2828261413e565b8088526133b3906128a690846154d1565b60a088015167ffffffffffffffff90911660609091015250949a9950505050505050505050565b5f7f07c6b9677900f84076e8761a32cc8061b3643f193e3eb1347d283360a2f34fe76134096020840184614c85565b6134196040850160208601614d0a565b6040805167ffffffffffffffff909316602084015264ffffffffff909116908201526060016040516020818303038152906040528460405160200161345e9190615559565b60408051601f198184030181529082905261347d939291602001615666565b60405160208183030381529060405280519060200120905092915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526060808401516135a7916134e490870160408801614c85565b6134f460a088016080890161553e565b6040805160c08101825260065467ffffffffffffffff808216835263ffffffff6801000000000000000083048116602085015260ff6c01000000000000000000000000840481169585019590955264ffffffffff6d0100000000000000000000000000840416606085015272010000000000000000000000000000000000008304909416151560808401527301000000000000000000000000000000000000009091041660a0820152939291906143b316565b9250905081156135bb576001915050612f1f565b80516006805460208401516040808601516060870151608088015160a089015167ffffffffffffffff908116730100000000000000000000000000000000000000027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff921515720100000000000000000000000000000000000002929092167fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff64ffffffffff9094166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9096166c0100000000000000000000000002959095167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90981668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090991692909a169190911796909617949094169690961717949094169190911717905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b1580156137a8575f5ffd5b505af11580156137ba573d5f5f3e3d5ffd5b506137cf925050506060850160408601614c85565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e261380a60a087016080880161553e565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b8051602082015160408301515f9273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692636ffac65d926138ad61012089016101008a0161540c565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e087901b1681526004810194909452602484019290925260448301526fffffffffffffffffffffffffffffffff1660648201526084016020604051808303815f875af1158015613924573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139489190614d25565b905061395a6060840160408501614c85565b67ffffffffffffffff167fe47691f742d7a67f62dcbf3f4e14f1a041b9f55953ac9a9e4aa46716e8eb1737606085013561399a60a087016080880161553e565b6139aa60c0880160a0890161540c565b6139ba60e0890160c08a0161540c565b6139cb6101008a0160e08b0161540c565b6139dd6101208b016101008c0161540c565b89516020808c01516040808e015181519a8b5263ffffffff909916928a01929092526fffffffffffffffffffffffffffffffff96871691890191909152938516606088015291841660808701529290921660a085015260c084019190915260e083015261010082015261012081018490526101400161112e565b60606115547f00000000000000000000000000000000000000000000000000000000000000006145ba565b60606115547f00000000000000000000000000000000000000000000000000000000000000006145ba565b6006546c01000000000000000000000000900460ff165f03613afb576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60035467ffffffffffffffff828116911614613b5b576003546040517f10193d5100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015290911660248201526044016115c6565b6006805472010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff82161790915560405167ffffffffffffffff90911681527f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb58906020015b60405180910390a150565b805167ffffffffffffffff165f03613c42576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b65000000000000000000000000000000000000000060048201526024016115c6565b806020015167ffffffffffffffff165f03613cab576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f7200000000000000000000000000000000000000000060048201526024016115c6565b620f4240816040015162ffffff161115613d13576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d000000000000000000000000000000000000000000000060048201526024016115c6565b612710816060015162ffffff161115613d7a576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d00000000000000000000000000000060048201526024016115c6565b620f4240816080015162ffffff161115613de2576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d000000000000000000000000000000000060048201526024016115c6565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c9290613bd19083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b5f5f613ff2868686612f25565b90505f613fff8583612f54565b905080841115614045576040517f16ce695600000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016115c6565b61404f84836154be565b979650505050505050565b5f67ffffffffffffffff8211156140a957604080517f6dfcc6500000000000000000000000000000000000000000000000000000000081526004810191909152602481018390526044016115c6565b5090565b5f64ffffffffff8211156140a9576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016115c6565b5f612f1f6141036145f7565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f8282188284100282185b9392505050565b5f828218828411028218614149565b5f61416b6002836154e4565b8451614181919067ffffffffffffffff166154be565b90505f614190610e10846154fb565b856020015163ffffffff166141a591906154be565b9050816141b86060860160408701614c85565b67ffffffffffffffff1611806141e25750806141da60a086016080870161553e565b63ffffffff16115b15614223576040517f59fc1fa700000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016115c6565b5050505050565b5f6142478360c0015167ffffffffffffffff16856060015161413e565b905080846060015161425991906154d1565b604085015260c08301515f9061427a90839067ffffffffffffffff166154d1565b90508360e0015163ffffffff168560a001516020015163ffffffff1610156142ed5783602001518460e001516142b09190615680565b63ffffffff1684602001518660a00151602001516142ce9190615680565b6142de9063ffffffff16836154e4565b6142e891906154fb565b6142ef565b805b6020860181905261431090849061430690846154d1565b6128a691906154be565b60a086015167ffffffffffffffff90911660c090910152821561434757601c8560a0015160200151614342919061569c565b61434d565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b60408301515f90612f4c906143ae61438860e0860160c0870161540c565b6fffffffffffffffffffffffffffffffff168660a0015167ffffffffffffffff16612f54565b61413e565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f856080015115614421576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604086015160ff16158015906144475750856020015163ffffffff168363ffffffff1611155b1561448c5760208601516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016115c6565b5f866040015160ff165f141580156144be575060208701516144af90600161569c565b63ffffffff168463ffffffff16145b80156144d55750865167ffffffffffffffff168611155b905080614536576040518060c001604052806144f08861405a565b67ffffffffffffffff16815263ffffffff861660208201525f604082015260600161451a426140ad565b64ffffffffff1681525f60208201819052604090910152614538565b865b67ffffffffffffffff861660a082015263ffffffff851660208201526040810151909350600460ff909116101561457e57826040018051614578906156b8565b60ff1690525b604083015160ff1660041480156145ae575062015180836060015164ffffffffff166145aa91906154be565b4210155b91505094509492505050565b60605f6145c68361472d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561465c57507f000000000000000000000000000000000000000000000000000000000000000046145b1561468657507f000000000000000000000000000000000000000000000000000000000000000090565b611554604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115612f1f576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f81526020016148216040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff81168114612490575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114614866575f5ffd5b919050565b5f6060828403121561487b575f5ffd5b50919050565b5f5f5f5f60808587031215614894575f5ffd5b8435935060208501356148a681614826565b92506148b460408601614847565b9150606085013567ffffffffffffffff8111156148cf575f5ffd5b6148db8782880161486b565b91505092959194509250565b5f5f5f604084860312156148f9575f5ffd5b833567ffffffffffffffff81111561490f575f5ffd5b8401601f8101861361491f575f5ffd5b803567ffffffffffffffff811115614935575f5ffd5b866020606083028401011115614949575f5ffd5b60209182019450925084013567ffffffffffffffff811115614969575f5ffd5b6149758682870161486b565b9150509250925092565b5f5f5f60608486031215614991575f5ffd5b8335925060208401359150604084013567ffffffffffffffff811115614969575f5ffd5b60208101600583106149ee577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f60208284031215614a04575f5ffd5b813561414981614826565b5f6101208201905067ffffffffffffffff835116825263ffffffff60208401511660208301526040830151614a4d604084018264ffffffffff169052565b506060830151614a69606084018267ffffffffffffffff169052565b506080830151608083015260a0830151614a8f60a084018267ffffffffffffffff169052565b5060c0830151614aab60c084018267ffffffffffffffff169052565b5060e0830151614ac360e084018263ffffffff169052565b50610100830151614ae161010084018267ffffffffffffffff169052565b5092915050565b5f5f828403610140811215614afb575f5ffd5b610120811215614b09575f5ffd5b5082915061012083013567ffffffffffffffff811115614b27575f5ffd5b614b338582860161486b565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015614b9b578151865260209586019590910190600101614b7d565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614bdf60e0830189614b3d565b8281036040840152614bf18189614b3d565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c0840152614c2d8185614b6b565b9a9950505050505050505050565b67ffffffffffffffff81168114612490575f5ffd5b803561486681614c3b565b5f5f60408385031215614c6c575f5ffd5b8235614c7781614c3b565b946020939093013593505050565b5f60208284031215614c95575f5ffd5b813561414981614c3b565b5f5f5f60608486031215614cb2575f5ffd5b833592506020840135614cc481614826565b9150604084013567ffffffffffffffff811115614969575f5ffd5b5f60c0828403128015614cf0575f5ffd5b509092915050565b64ffffffffff81168114612490575f5ffd5b5f60208284031215614d1a575f5ffd5b813561414981614cf8565b5f60208284031215614d35575f5ffd5b5051919050565b5f8151808452602084019350602083015f5b82811015614b9b57815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101614d4e565b602081525f6141496020830184614d3c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610120810167ffffffffffffffff81118282101715614de557614de5614d94565b60405290565b60405160c0810167ffffffffffffffff81118282101715614de557614de5614d94565b604051601f8201601f1916810167ffffffffffffffff81118282101715614e3757614e37614d94565b604052919050565b5f67ffffffffffffffff821115614e5857614e58614d94565b5060051b60200190565b8015158114612490575f5ffd5b805161486681614e62565b5f60208284031215614e8a575f5ffd5b815167ffffffffffffffff811115614ea0575f5ffd5b8201601f81018413614eb0575f5ffd5b8051614ec3614ebe82614e3f565b614e0e565b8082825260208201915060208360051b850101925086831115614ee4575f5ffd5b6020840193505b82841015614f0f578351614efe81614e62565b825260209384019390910190614eeb565b9695505050505050565b602080825282518282018190525f918401906040840190835b81811015614f50578351835260209384019390920191600101614f32565b509095945050505050565b604081525f614f6d6040830185614d3c565b8281036020840152612f618185614b6b565b5f60208284031215614f8f575f5ffd5b815167ffffffffffffffff811115614fa5575f5ffd5b8201601f81018413614fb5575f5ffd5b8051614fc3614ebe82614e3f565b8082825260208201915060208360051b850101925086831115614fe4575f5ffd5b6020840193505b82841015614f0f578351825260209384019390910190614feb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215615043575f5ffd5b815161414981614826565b5f6020828403121561505e575f5ffd5b815161414981614e62565b805161486681614c3b565b63ffffffff81168114612490575f5ffd5b805161486681615074565b805161486681614cf8565b5f6101208284031280156150ad575f5ffd5b506150b6614dc1565b6150bf83615069565b81526150cd60208401615085565b60208201526150de60408401615090565b60408201526150ef60608401615069565b60608201526080838101519082015261510a60a08401615069565b60a082015261511b60c08401615069565b60c082015261512c60e08401615085565b60e082015261513e6101008401615069565b6101008201529392505050565b5f60c082840312801561515c575f5ffd5b50615165614deb565b825161517081614c3b565b8152602083015161518081615074565b6020820152604083015160ff81168114615198575f5ffd5b60408201526151a960608401615090565b60608201526151ba60808401614e6f565b60808201526151cb60a08401615069565b60a08201529392505050565b5f5f604083850312156151e8575f5ffd5b82516151f381614c3b565b602084015190925061520481614cf8565b809150509250929050565b60a081525f61522160a0830188614d3c565b82810360208401526152338188614b6b565b9050828103604084015280865180835260208301915060208160051b840101602089015f5b8381101561528a57601f19868403018552615274838351614b3d565b6020958601959093509190910190600101615258565b5050606086019790975250505050608001529392505050565b803562ffffff81168114614866575f5ffd5b5f60c08284031280156152c6575f5ffd5b506152cf614deb565b82356152da81614c3b565b815260208301356152ea81614c3b565b60208201526152fb604084016152a3565b604082015261530c606084016152a3565b606082015261531d608084016152a3565b608082015260a08301356151cb81614e62565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b828152604060208201525f823561536f81614c3b565b67ffffffffffffffff166040830152602083013561538c81614cf8565b64ffffffffff1660608301526040830135368490037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126153cd575f5ffd5b830160208101903567ffffffffffffffff8111156153e9575f5ffd5b8036038213156153f7575f5ffd5b60606080850152614f0f60a085018284615330565b5f6020828403121561541c575f5ffd5b61414982614847565b81515f90829060208501835b8281101561544f578151845260209384019390910190600101615431565b509195945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036154b7576154b761545a565b5060010190565b80820180821115612f1f57612f1f61545a565b81810381811115612f1f57612f1f61545a565b8082028115828204841417612f1f57612f1f61545a565b5f8261552e577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b803561486681615074565b5f6020828403121561554e575f5ffd5b813561414981615074565b6101208101823561556981614c3b565b67ffffffffffffffff1682526020838101359083015261558b60408401614c50565b67ffffffffffffffff166040830152606083810135908301526155b060808401615533565b63ffffffff1660808301526155c760a08401614847565b6fffffffffffffffffffffffffffffffff1660a08301526155ea60c08401614847565b6fffffffffffffffffffffffffffffffff1660c083015261560d60e08401614847565b6fffffffffffffffffffffffffffffffff1660e08301526156316101008401614847565b6fffffffffffffffffffffffffffffffff8116610100840152614ae1565b5f81518060208401855e5f93019283525090919050565b8381525f612f6161567a602084018661564f565b8461564f565b63ffffffff8281168282160390811115612f1f57612f1f61545a565b63ffffffff8181168382160190811115612f1f57612f1f61545a565b5f60ff821660ff81036156cd576156cd61545a565b6001019291505056";
