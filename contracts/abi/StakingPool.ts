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
  "0x6101e0604052348015610010575f5ffd5b50604051614d52380380614d5283398101604081905261002f916105a5565b866001600160a01b031663d33219b46040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106cc565b8760405180604001604052806004815260200163614b534d60e01b815250604051806040016040528060018152602001603160f81b8152506100d68261024560201b60201c565b610120526100e381610245565b61014052815160208084019190912060e052815190820120610100524660a05261016f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b039081166101605281166101a657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b03908116610180528681166101a05285166101c0526003805463ffffffff841668010000000000000000026001600160601b03199091166001600160401b0386161717905560048190556102004261028b565b6003805464ffffffffff929092166c010000000000000000000000000264ffffffffff60601b19909216919091179055610239846102c0565b50505050505050610749565b5f5f829050601f81511115610278578260405163305a27a960e01b815260040161026f91906106ee565b60405180910390fd5b805161028382610723565b179392505050565b5f64ffffffffff8211156102bc576040516306dfcc6560e41b8152602860048201526024810183905260440161026f565b5090565b80516001600160401b03165f036102fb57604051639ce405bd60e01b81526b6d696e696d756d5374616b6560a01b600482015260240161026f565b80602001516001600160401b03165f0361033857604051639ce405bd60e01b81526a3bb4b73237bba33637b7b960a91b600482015260240161026f565b620f4240816040015162ffffff16111561037357604051639ce405bd60e01b81526877696e646f7750706d60b81b600482015260240161026f565b612710816060015162ffffff1611156103b557604051639ce405bd60e01b8152706d61784461696c7947726f77746850706d60781b600482015260240161026f565b620f4240816080015162ffffff1611156103f657604051639ce405bd60e01b81526e6d61784461696c794c6f737350706d60881b600482015260240161026f565b80516002805460208401516040808601516060870151608088015160a08901511515600160c81b0260ff60c81b1962ffffff928316600160b01b021663ffffffff60b01b19938316600160981b0262ffffff60981b1993909516600160801b029290921665ffffffffffff60801b196001600160401b0397881668010000000000000000026001600160801b031990991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906105349083905f60c08201905060018060401b03835116825260018060401b03602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b6001600160a01b0381168114610553575f5ffd5b50565b80516001600160401b038116811461056c575f5ffd5b919050565b805162ffffff8116811461056c575f5ffd5b8051801515811461056c575f5ffd5b805163ffffffff8116811461056c575f5ffd5b5f5f5f5f5f5f5f8789036101808112156105bd575f5ffd5b88516105c88161053f565b60208a01519098506105d98161053f565b60408a01519097506105ea8161053f565b955060c0605f19820112156105fd575f5ffd5b5060405160c081016001600160401b038111828210171561062c57634e487b7160e01b5f52604160045260245ffd5b60405261063b60608a01610556565b815261064960808a01610556565b602082015261065a60a08a01610571565b604082015261066b60c08a01610571565b606082015261067c60e08a01610571565b608082015261068e6101008a01610583565b60a082015293506106a26101208901610556565b92506106b16101408901610592565b91505f61016089015190508091505092959891949750929550565b5f602082840312156106dc575f5ffd5b81516106e78161053f565b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610743575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516145196108395f395f81816102dd015281816108bb01528181610e4c01528181610f220152611bf001525f818161084d01528181610a4d015281816111530152818161134c015281816113e7015281816116430152818161196601528181611f5c015281816123480152612cbc01525f818161052901528181611c5b0152611ceb01525f81816106af0152818161121a01526120d701525f612dda01525f612daf01525f6137c501525f61379d01525f6136f801525f61372201525f61374c01526145195ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c80635c8fe438116100f3578063d502562511610093578063e3ac83da1161006e578063e3ac83da146106f8578063ec5ffac21461080f578063f76fc35e14610821578063fc0c546a14610848575f5ffd5b8063d50256251461054b578063d864e740146106aa578063de743a72146106d1575f5ffd5b8063b44edc5a116100ce578063b44edc5a146104f7578063c6014b8b1461050a578063ce5cd12514610512578063d33219b414610524575f5ffd5b80635c8fe438146103a257806384b0196e146104c9578063b3a94041146104e4575f5ffd5b80633e21efe81161015e5780634a882fc3116101395780634a882fc31461034b5780634bf365df1461037257806355455df21461037a57806356499fb91461038f575f5ffd5b80633e21efe8146102b157806348547d69146102d857806348825e9414610324575f5ffd5b80631a11154d1161018e5780631a11154d1461020a5780632e73c8e51461021f57806334e9890d14610232575f5ffd5b8063043912a6146101b45780630f71cf61146101d0578063183c6181146101f7575b5f5ffd5b6101bd61271081565b6040519081526020015b60405180910390f35b6101bd7fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f081565b6101bd610205366004613969565b61086f565b61021d6102183660046139cf565b610b27565b005b61021d61022d366004613a67565b610ef3565b61027560035460045467ffffffffffffffff82169268010000000000000000830463ffffffff16926c01000000000000000000000000900464ffffffffff169190565b6040805167ffffffffffffffff909516855263ffffffff909316602085015264ffffffffff9091169183019190915260608201526080016101c7565b6101bd7fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d9930181565b6102ff7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c7565b6101bd7f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d281565b6101bd7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc281565b6101bd61106a565b610382611217565b6040516101c79190613a9d565b61021d61039d366004613adc565b611488565b6104bc60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260035467ffffffffffffffff808216835263ffffffff680100000000000000008084048216602086015264ffffffffff6c01000000000000000000000000850416958501959095527101000000000000000000000000000000000090920481166060840152600454608084015260055480821660a0850152938404811660c0840152700100000000000000000000000000000000840490911660e08301527401000000000000000000000000000000000000000090920490911661010082015290565b6040516101c79190613b31565b6104d1611aaf565b6040516101c79796959493929190613c72565b61021d6104f2366004613d08565b611b0d565b61021d610505366004613d47565b611c43565b61021d611cd3565b60055467ffffffffffffffff166101bd565b6102ff7f000000000000000000000000000000000000000000000000000000000000000081565b61063a6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c08101825260025467ffffffffffffffff8082168352680100000000000000008204166020830152700100000000000000000000000000000000810462ffffff908116938301939093527301000000000000000000000000000000000000008104831660608301527601000000000000000000000000000000000000000000008104909216608082015279010000000000000000000000000000000000000000000000000090910460ff16151560a082015290565b6040516101c791905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b6102ff7f000000000000000000000000000000000000000000000000000000000000000081565b6101bd7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d681565b6107b26040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825260065467ffffffffffffffff8116825263ffffffff68010000000000000000820416602083015260ff6c01000000000000000000000000820481169383019390935264ffffffffff6d01000000000000000000000000008204166060830152720100000000000000000000000000000000000090049091161515608082015290565b6040516101c791905f60a08201905067ffffffffffffffff835116825263ffffffff602084015116602083015260ff604084015116604083015264ffffffffff606084015116606083015260808301511515608083015292915050565b60025467ffffffffffffffff166101bd565b6101bd7f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b481565b6102ff7f000000000000000000000000000000000000000000000000000000000000000081565b5f61088c6fffffffffffffffffffffffffffffffff841680611e11565b6040517faf6f8c1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063af6f8c1b906024015f604051808303815f87803b158015610911575f5ffd5b505af1158015610923573d5f5f3e3d5ffd5b506109f092507f0720c79cbc9b68df7a60c3f5e6622448eb9cb937af943c0cbca92e62247405b4915061095b90506020850185613d77565b61096b6040860160208701613da4565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810187905273ffffffffffffffffffffffffffffffffffffffff861660a08201526fffffffffffffffffffffffffffffffff851660c082015260e00160405160208183030381529060405280519060200120836120d5565b6040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526fffffffffffffffffffffffffffffffff851660248301527f000000000000000000000000000000000000000000000000000000000000000016906340c10f19906044016020604051808303815f875af1158015610a93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab79190613dbd565b604080516fffffffffffffffffffffffffffffffff861681526020810183905291925073ffffffffffffffffffffffffffffffffffffffff86169187917fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c910160405180910390a3949350505050565b5f829003610b61576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8267ffffffffffffffff811115610b7b57610b7b613dd4565b604051908082528060200260200182016040528015610ba4578160200160208202803683370190505b5090505f8367ffffffffffffffff811115610bc157610bc1613dd4565b604051908082528060200260200182016040528015610bea578160200160208202803683370190505b5090505f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815b86811015610d7c5736888883818110610c2c57610c2c613e01565b9050606002019050805f0135868381518110610c4a57610c4a613e01565b6020026020010181815250507f9944a018f59627d8aa49c1db5a16260e10729a6274fb1fe63d87bd641a9e73d2815f0135826020016020810190610c8e9190613e2e565b610c9e6060850160408601613e50565b60408051602081019590955284019290925273ffffffffffffffffffffffffffffffffffffffff1660608301526fffffffffffffffffffffffffffffffff16608082015260a00160405160208183030381529060405280519060200120858381518110610d0d57610d0d613e01565b6020908102919091010152610d286060820160408301613e50565b610d44906fffffffffffffffffffffffffffffffff1685613e96565b9350610d7183610d5a6060840160408501613e50565b6fffffffffffffffffffffffffffffffff16612168565b925050600101610c11565b50610e3b7f0cb7db21cd2380abc8d91ad1a3bf03a6cba2f7bc9bad82befa12c15129e548d6610dae6020880188613d77565b610dbe6040890160208a01613da4565b86604051602001610dcf9190613ea9565b60405160208183030381529060405280519060200120604051602001610e1f949392919093845267ffffffffffffffff92909216602084015264ffffffffff166040830152606082015260800190565b60405160208183030381529060405280519060200120866120d5565b610e458282611e11565b610eea87877f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a45d44b8886040518263ffffffff1660e01b8152600401610ea39190613ede565b5f604051808303815f875af1158015610ebe573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ee59190810190613f81565b61217c565b50505050505050565b6040517f580eb2a9000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063580eb2a9906024015f604051808303815f87803b158015610f78575f5ffd5b505af1158015610f8a573d5f5f3e3d5ffd5b5061102b92507fce30b200151d52efe69c842bb7c5f74bf6b6408f3255bc12e431f2c116d993019150610fc290506020840184613d77565b610fd26040850160208601613da4565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905260a0810184905260c0015b60405160208183030381529060405280519060200120826120d5565b827f075afe208a978b7627e490497f9f7bb0f05d4409214833cc377097e40a8f16128360405161105d91815260200190565b60405180910390a2505050565b6040805160c08101825260025467ffffffffffffffff808216835268010000000000000000820416602080840191909152700100000000000000000000000000000000820462ffffff90811684860152730100000000000000000000000000000000000000830481166060850152760100000000000000000000000000000000000000000000830416608084015279010000000000000000000000000000000000000000000000000090910460ff16151560a083015282517f6ec21cc800000000000000000000000000000000000000000000000000000000815292515f9384936111d79390927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1692636ec21cc89260048083019391928290030181865afa1580156111ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111d29190613dbd565b6124e9565b60075490915061121190829061120c9067ffffffffffffffff81169068010000000000000000900464ffffffffff1683612524565b612553565b91505090565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663452a93206040518163ffffffff1660e01b8152600401602060405180830381865afa158015611281573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112a59190614020565b73ffffffffffffffffffffffffffffffffffffffff16635c975abb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112ed573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611311919061403b565b1561131c5750600190565b600254790100000000000000000000000000000000000000000000000000900460ff161561134a5750600290565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631927a15e6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156113b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113d7919061403b565b156113e25750600390565b6114777f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa15801561144e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114729190613dbd565b612569565b61148057505f90565b60045b905090565b6040805160c0808201835260025467ffffffffffffffff808216845268010000000000000000808304821660208087019190915262ffffff7001000000000000000000000000000000008086048216888a0152730100000000000000000000000000000000000000860482166060808a019190915276010000000000000000000000000000000000000000000087049092166080808a019190915260ff79010000000000000000000000000000000000000000000000000090970496909616151560a0808a0191909152895161012081018b52600354808816825263ffffffff87820481168388015264ffffffffff6c01000000000000000000000000830416838e01527101000000000000000000000000000000000090910488169482019490945260048054988201989098526005548088169282019290925294810486169785019790975286041660e08301527401000000000000000000000000000000000000000090940490911661010082015284517f6ec21cc8000000000000000000000000000000000000000000000000000000008152945193945f946116c4949293899373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693636ec21cc8938184019390918290030181865afa158015611687573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ab9190613dbd565b856060015162ffffff16866080015162ffffff16612598565b90506116d96116d385856129b2565b846120d5565b806080015181606001511180156116f757506116f58482612a73565b155b156117025750505050565b6006546c01000000000000000000000000900460ff161561174657600680547fffffffffffffffffffffffffff000000000000000000000000000000000000001690555b60a081810151805160038054602080850151604080870151606088015167ffffffffffffffff90811671010000000000000000000000000000000000027fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff64ffffffffff9093166c0100000000000000000000000002929092167fffffffffffffff00000000000000000000000000ffffffffffffffffffffffff63ffffffff958616680100000000000000009081027fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009099169a84169a909a179790971796909616959095171790945560808601516004908155968601516005805460c089015160e08a0151610100909a0151871674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9a90951670010000000000000000000000000000000002999099167fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff9987169098027fffffffffffffffffffffffffffffffff000000000000000000000000000000009091169290951691909117939093179590951693909317939093179092558351908401518285015192517fa1d9bafc000000000000000000000000000000000000000000000000000000008152938401919091526024830152604482015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063a1d9bafc906064015f604051808303815f87803b1580156119a7575f5ffd5b505af11580156119b9573d5f5f3e3d5ffd5b506119ce925050506060850160408601613d77565b67ffffffffffffffff167fae1fe06eca902d0273e6c37a4014f2178fc53623834cace0fdff3898eaa967aa6060860135611a0e60a0880160808901614069565b611a1e60c0890160a08a01613e50565b611a2e60e08a0160c08b01613e50565b611a3f6101008b0160e08c01613e50565b87516020808a01516040808c01518151998a5263ffffffff909816928901929092526fffffffffffffffffffffffffffffffff9586169188019190915292841660608701529216608085015260a084019190915260c083015260e08201526101000160405180910390a250505050565b5f6060805f5f5f6060611ac0612da8565b611ac8612dd3565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b611ba47fe7047985cf662b666bf79fe461abe8123f06e383ae5925cff84e1bf0bea751f0611b3e6020840184613d77565b611b4e6040850160208601613da4565b60408051602081019490945267ffffffffffffffff9092169183019190915264ffffffffff1660608201526080810185905273ffffffffffffffffffffffffffffffffffffffff841660a082015260c00161100f565b6040517f1f5a71ab0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff83811660248301527f00000000000000000000000000000000000000000000000000000000000000001690631f5a71ab906044015f604051808303815f87803b158015611c31575f5ffd5b505af1158015610eea573d5f5f3e3d5ffd5b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611cb9576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b611cd0611ccb36839003830183614094565b612dfe565b50565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611d44576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401611cb0565b6006546c01000000000000000000000000900460ff165f03611d92576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006805472010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff82161790915560405167ffffffffffffffff90911681527f9b4a94990e1bfca767e12ee2c281dcce4f226a4dbc52720747b719841e70fb589060200160405180910390a1565b6040805160c08101825260025467ffffffffffffffff808216808452680100000000000000008304909116602084015262ffffff70010000000000000000000000000000000083048116948401949094527301000000000000000000000000000000000000008204841660608401527601000000000000000000000000000000000000000000008204909316608083015260ff79010000000000000000000000000000000000000000000000000090910416151560a082015290821015611f1a5780516040517f06a354080000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff9091166024820152604401611cb0565b8060a0015115611f595760026040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611cb09190613a9d565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16636ec21cc86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611fc3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fe79190613dbd565b9050611ff281612569565b1561202c5760046040517fc4e87e37000000000000000000000000000000000000000000000000000000008152600401611cb09190613a9d565b60075461206b906120669067ffffffffffffffff81169068010000000000000000900464ffffffffff1661206086866124e9565b88613212565b613287565b600780547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556120ad426132da565b600760086101000a81548164ffffffffff021916908364ffffffffff16021790555050505050565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663e80e009361211a84613324565b836040518363ffffffff1660e01b815260040161213892919061415e565b5f6040518083038186803b15801561214e575f5ffd5b505afa158015612160573d5f5f3e3d5ffd5b505050505050565b5f8282188284100282185b90505b92915050565b5f808367ffffffffffffffff81111561219757612197613dd4565b6040519080825280602002602001820160405280156121c0578160200160208202803683370190505b5090505f8467ffffffffffffffff8111156121dd576121dd613dd4565b604051908082528060200260200182016040528015612206578160200160208202803683370190505b5090505f5b858110156123025784818151811061222557612225613e01565b6020026020010151156122fa5786868281811061224457612244613e01565b905060600201602001602081019061225c9190613e2e565b87878381811061226e5761226e613e01565b90506060020160400160208101906122869190613e50565b806fffffffffffffffffffffffffffffffff1690508486815181106122ad576122ad613e01565b602002602001018487815181106122c6576122c6613e01565b602090810291909101019190915273ffffffffffffffffffffffffffffffffffffffff90911690526122f78461420c565b93505b60010161220b565b508282528281526040517f7c88e3d90000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637c88e3d99061237f9086908690600401614243565b5f604051808303815f875af115801561239a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526123c191908101906142a6565b9050855b80156124df57856123d760018361432d565b815181106123e7576123e7613e01565b6020026020010151156124cf5736888861240260018561432d565b81811061241157612411613e01565b905060600201905080602001602081019061242c9190613e2e565b73ffffffffffffffffffffffffffffffffffffffff1681357fb0513737a4353eaac05652c107b07fdeb7b3826a1176b612e68ca512f725b89c6124756060850160408601613e50565b8661247f8b614340565b9a508a8151811061249257612492613e01565b60200260200101516040516124c59291906fffffffffffffffffffffffffffffffff929092168252602082015260400190565b60405180910390a3505b6124d881614340565b90506123c5565b5050505050505050565b5f612173836020015167ffffffffffffffff16620f4240856040015162ffffff16856125159190614374565b61251f919061438b565b61336b565b5f61254b8462015180612537864261432d565b6125419086614374565b61120c919061438b565b949350505050565b5f80828403848111159081025b95945050505050565b5f61257661138883614374565b60055461259190620f42409067ffffffffffffffff16614374565b1192915050565b6125a0613855565b855167ffffffffffffffff166125b96020870187613d77565b67ffffffffffffffff161415806125d857508560800151856020013514155b1561262857855160808701516040517f94e2324700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526024820152604401611cb0565b5f866040015164ffffffffff1642612640919061432d565b90505f612654610100880160e08901613e50565b6fffffffffffffffffffffffffffffffff1661267660e0890160c08a01613e50565b6fffffffffffffffffffffffffffffffff166126929190613e96565b90506126ac818960a0015167ffffffffffffffff16612553565b606084015260208801515f9063ffffffff166126ce60a08a0160808b01614069565b63ffffffff16118061270c5750602089015163ffffffff166126f660a08a0160808b01614069565b63ffffffff1614801561270c5750606084015115155b895190915067ffffffffffffffff1661272b60608a0160408b01613d77565b67ffffffffffffffff16111580612740575080155b1561279657885160208a01516040517f8d112ee900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015263ffffffff166024820152604401611cb0565b5f620151806127a86201518086612553565b8b610100015167ffffffffffffffff166127c29190614374565b6127cc919061438b565b90506127ef620f42406127df888b614374565b6127e9919061438b565b82612553565b60808601526060850151612807906120669083613e96565b60a086015167ffffffffffffffff9091166101009091015261282f60608a0160408b01613d77565b60a08087015167ffffffffffffffff909216909152612853908a0160808b01614069565b60a086015163ffffffff90911660209091015261286f426132da565b60a08601805164ffffffffff9092166040909201919091525160608a01356080909101526128be6128a76101008b0160e08c01613e50565b6fffffffffffffffffffffffffffffffff16613287565b60a08087015167ffffffffffffffff928316908201528b01516128ef9187918d916128ea911687612553565b61337a565b5f612900620f424062015180614374565b8561290b8a8c614374565b6129159190614374565b61291f919061438b565b60608c01519091505f9067ffffffffffffffff1661294360c08d0160a08e01613e50565b6fffffffffffffffffffffffffffffffff1661295f9190613e96565b905061297a818860400151846129759190613e96565b612168565b80885261298b90612066908361432d565b60a088015167ffffffffffffffff90911660609091015250949a9950505050505050505050565b5f7fcaa6817bdd27ed0c0f3128c878a814de77573670fec97a1c122bb0c2dfc6bfc26129e16020840184613d77565b6129f16040850160208601613da4565b6040805167ffffffffffffffff909316602084015264ffffffffff9091169082015260600160405160208183030381529060405284604051602001612a3691906143c3565b60408051601f1981840301815290829052612a559392916020016144a9565b60405160208183030381529060405280519060200120905092915050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081018290526060830151612b4990612ab560a0870160808801614069565b6040805160a08101825260065467ffffffffffffffff8116825263ffffffff6801000000000000000082048116602084015260ff6c01000000000000000000000000830481169484019490945264ffffffffff6d010000000000000000000000000083041660608401527201000000000000000000000000000000000000909104909216151560808201529291906134ba16565b925090508115612b5d576001915050612176565b80516006805460208401516040808601516060870151608088015115157201000000000000000000000000000000000000027fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff64ffffffffff9092166d0100000000000000000000000000027fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff60ff9094166c0100000000000000000000000002939093167fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff63ffffffff90961668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090971667ffffffffffffffff90991698909817959095179390931695909517949094171617905580517fe3ac83da000000000000000000000000000000000000000000000000000000008152905173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163e3ac83da916004808301925f92919082900301818387803b158015612d01575f5ffd5b505af1158015612d13573d5f5f3e3d5ffd5b50612d28925050506060850160408601613d77565b67ffffffffffffffff167f69f4a8897f9d9c47aa3c05bfe6460587b636aa6d4c0520d2a44968add7dac7e2612d6360a0870160808801614069565b606080870151608080890151604080890151815163ffffffff9097168752602087019490945285015260ff909116918301919091520160405180910390a25092915050565b60606114837f00000000000000000000000000000000000000000000000000000000000000006136a2565b60606114837f00000000000000000000000000000000000000000000000000000000000000006136a2565b805167ffffffffffffffff165f03612e64576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d696e696d756d5374616b6500000000000000000000000000000000000000006004820152602401611cb0565b806020015167ffffffffffffffff165f03612ecd576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f77466c6f6f720000000000000000000000000000000000000000006004820152602401611cb0565b620f4240816040015162ffffff161115612f35576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f77696e646f7750706d00000000000000000000000000000000000000000000006004820152602401611cb0565b612710816060015162ffffff161115612f9c576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c7947726f77746850706d0000000000000000000000000000006004820152602401611cb0565b620f4240816080015162ffffff161115613004576040517f9ce405bd0000000000000000000000000000000000000000000000000000000081527f6d61784461696c794c6f737350706d00000000000000000000000000000000006004820152602401611cb0565b80516002805460208401516040808601516060870151608088015160a08901511515790100000000000000000000000000000000000000000000000000027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff62ffffff92831676010000000000000000000000000000000000000000000002167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff938316730100000000000000000000000000000000000000027fffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffff9390951670010000000000000000000000000000000002929092167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090991697909a1696909617969096179790971693909317179190911693909317179055517fd56879d2bd87317c32bf808d8f8ff5ac51fd5ec0e90acec3c1ed31b283794c92906132079083905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015262ffffff604084015116604083015262ffffff606084015116606083015262ffffff608084015116608083015260a0830151151560a083015292915050565b60405180910390a150565b5f5f61321f868686612524565b90505f61322c8583612553565b905080841115613272576040517f16ce69560000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401611cb0565b61327c8483613e96565b979650505050505050565b5f67ffffffffffffffff8211156132d657604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401611cb0565b5090565b5f64ffffffffff8211156132d6576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401611cb0565b5f6121766133306136df565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f828218828411028218612173565b5f6133978360c0015167ffffffffffffffff168560600151612168565b90508084606001516133a9919061432d565b604085015260c08301515f906133ca90839067ffffffffffffffff1661432d565b90508360e0015163ffffffff168560a001516020015163ffffffff16101561343d5783602001518460e0015161340091906144c3565b63ffffffff1684602001518660a001516020015161341e91906144c3565b61342e9063ffffffff1683614374565b613438919061438b565b61343f565b805b60208601819052613460908490613456908461432d565b6120669190613e96565b60a086015167ffffffffffffffff90911660c090910152821561349757601c8560a001516020015161349291906144df565b61349d565b8360e001515b60a09095015163ffffffff90951660e09095019490945250505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f846080015115613521576040517f871427cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604085015160ff16158015906135475750846020015163ffffffff168363ffffffff1611155b1561358c5760208501516040517fbe7f0c1700000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401611cb0565b5f856040015160ff165f141580156135be575060208601516135af9060016144df565b63ffffffff168463ffffffff16145b80156135d55750855167ffffffffffffffff168511155b90508061362f576040518060a001604052806135f087613287565b67ffffffffffffffff16815263ffffffff861660208201525f604082015260600161361a426132da565b64ffffffffff1681525f602090910152613631565b855b63ffffffff851660208201526040810151909350600460ff909116101561366757826040018051613661906144fb565b60ff1690525b604083015160ff166004148015613697575062015180836060015164ffffffffff166136939190613e96565b4210155b915050935093915050565b60605f6136ae83613815565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561374457507f000000000000000000000000000000000000000000000000000000000000000046145b1561376e57507f000000000000000000000000000000000000000000000000000000000000000090565b611483604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f60ff8216601f811115612176576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f81526020016139096040518061012001604052805f67ffffffffffffffff1681526020015f63ffffffff1681526020015f64ffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f63ffffffff1681526020015f67ffffffffffffffff1681525090565b905290565b73ffffffffffffffffffffffffffffffffffffffff81168114611cd0575f5ffd5b80356fffffffffffffffffffffffffffffffff8116811461394e575f5ffd5b919050565b5f60608284031215613963575f5ffd5b50919050565b5f5f5f5f6080858703121561397c575f5ffd5b84359350602085013561398e8161390e565b925061399c6040860161392f565b9150606085013567ffffffffffffffff8111156139b7575f5ffd5b6139c387828801613953565b91505092959194509250565b5f5f5f604084860312156139e1575f5ffd5b833567ffffffffffffffff8111156139f7575f5ffd5b8401601f81018613613a07575f5ffd5b803567ffffffffffffffff811115613a1d575f5ffd5b866020606083028401011115613a31575f5ffd5b60209182019450925084013567ffffffffffffffff811115613a51575f5ffd5b613a5d86828701613953565b9150509250925092565b5f5f5f60608486031215613a79575f5ffd5b8335925060208401359150604084013567ffffffffffffffff811115613a51575f5ffd5b6020810160058310613ad6577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f828403610120811215613aef575f5ffd5b610100811215613afd575f5ffd5b5082915061010083013567ffffffffffffffff811115613b1b575f5ffd5b613b2785828601613953565b9150509250929050565b5f6101208201905067ffffffffffffffff835116825263ffffffff60208401511660208301526040830151613b6f604084018264ffffffffff169052565b506060830151613b8b606084018267ffffffffffffffff169052565b506080830151608083015260a0830151613bb160a084018267ffffffffffffffff169052565b5060c0830151613bcd60c084018267ffffffffffffffff169052565b5060e0830151613be560e084018263ffffffff169052565b50610100830151613c0361010084018267ffffffffffffffff169052565b5092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015613c68578151865260209586019590910190600101613c4a565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f613cac60e0830189613c0a565b8281036040840152613cbe8189613c0a565b905086606084015273ffffffffffffffffffffffffffffffffffffffff861660808401528460a084015282810360c0840152613cfa8185613c38565b9a9950505050505050505050565b5f5f5f60608486031215613d1a575f5ffd5b833592506020840135613d2c8161390e565b9150604084013567ffffffffffffffff811115613a51575f5ffd5b5f60c0828403128015613d58575f5ffd5b509092915050565b803567ffffffffffffffff8116811461394e575f5ffd5b5f60208284031215613d87575f5ffd5b61217382613d60565b803564ffffffffff8116811461394e575f5ffd5b5f60208284031215613db4575f5ffd5b61217382613d90565b5f60208284031215613dcd575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613e3e575f5ffd5b8135613e498161390e565b9392505050565b5f60208284031215613e60575f5ffd5b6121738261392f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561217657612176613e69565b81515f90829060208501835b82811015613ed3578151845260209384019390910190600101613eb5565b509195945050505050565b602080825282518282018190525f918401906040840190835b81811015613f15578351835260209384019390920191600101613ef7565b509095945050505050565b604051601f8201601f1916810167ffffffffffffffff81118282101715613f4957613f49613dd4565b604052919050565b5f67ffffffffffffffff821115613f6a57613f6a613dd4565b5060051b60200190565b8015158114611cd0575f5ffd5b5f60208284031215613f91575f5ffd5b815167ffffffffffffffff811115613fa7575f5ffd5b8201601f81018413613fb7575f5ffd5b8051613fca613fc582613f51565b613f20565b8082825260208201915060208360051b850101925086831115613feb575f5ffd5b6020840193505b8284101561401657835161400581613f74565b825260209384019390910190613ff2565b9695505050505050565b5f60208284031215614030575f5ffd5b8151613e498161390e565b5f6020828403121561404b575f5ffd5b8151613e4981613f74565b803563ffffffff8116811461394e575f5ffd5b5f60208284031215614079575f5ffd5b61217382614056565b803562ffffff8116811461394e575f5ffd5b5f60c08284031280156140a5575f5ffd5b5060405160c0810167ffffffffffffffff811182821017156140c9576140c9613dd4565b6040526140d583613d60565b81526140e360208401613d60565b60208201526140f460408401614082565b604082015261410560608401614082565b606082015261411660808401614082565b608082015260a083013561412981613f74565b60a08201529392505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b8281526040602082015267ffffffffffffffff61417a83613d60565b16604082015264ffffffffff61419260208401613d90565b1660608201525f60408301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126141cd575f5ffd5b830160208101903567ffffffffffffffff8111156141e9575f5ffd5b8036038213156141f7575f5ffd5b6060608085015261401660a085018284614135565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361423c5761423c613e69565b5060010190565b604080825283519082018190525f9060208501906060840190835b8181101561429257835173ffffffffffffffffffffffffffffffffffffffff1683526020938401939092019160010161425e565b505083810360208501526140168186613c38565b5f602082840312156142b6575f5ffd5b815167ffffffffffffffff8111156142cc575f5ffd5b8201601f810184136142dc575f5ffd5b80516142ea613fc582613f51565b8082825260208201915060208360051b85010192508683111561430b575f5ffd5b6020840193505b82841015614016578351825260209384019390910190614312565b8181038181111561217657612176613e69565b5f8161434e5761434e613e69565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b808202811582820484141761217657612176613e69565b5f826143be577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b610100810167ffffffffffffffff6143da84613d60565b1682526020838101359083015267ffffffffffffffff6143fc60408501613d60565b1660408301526060838101359083015263ffffffff61441d60808501614056565b16608083015261442f60a0840161392f565b6fffffffffffffffffffffffffffffffff1660a083015261445260c0840161392f565b6fffffffffffffffffffffffffffffffff1660c083015261447560e0840161392f565b6fffffffffffffffffffffffffffffffff811660e0840152613c03565b5f81518060208401855e5f93019283525090919050565b8381525f6125606144bd6020840186614492565b84614492565b63ffffffff828116828216039081111561217657612176613e69565b63ffffffff818116838216019081111561217657612176613e69565b5f60ff821660ff810361451057614510613e69565b6001019291505056";
