export const validatorRegistryAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "timelock_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "mode_",
        "type": "uint8",
        "internalType": "enum ValidatorRegistry.Mode"
      },
      {
        "name": "defaults_",
        "type": "tuple",
        "internalType": "struct ValidatorRegistry.Defaults",
        "components": [
          {
            "name": "validatorWeight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "validatorCap",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorWeight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorCap",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "MAX_BATCH",
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
    "name": "defaults",
    "inputs": [],
    "outputs": [
      {
        "name": "validatorWeight",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "validatorCap",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "operatorWeight",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "operatorCap",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "effective",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "e",
        "type": "tuple",
        "internalType": "struct ValidatorRegistry.Effective",
        "components": [
          {
            "name": "allowed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "operator",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "weight",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "cap",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorCap",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "mode",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum ValidatorRegistry.Mode"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "operator",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ValidatorRegistry.Operator",
        "components": [
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct ValidatorRegistry.Target",
            "components": [
              {
                "name": "standing",
                "type": "uint8",
                "internalType": "enum ValidatorRegistry.Standing"
              },
              {
                "name": "weight",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "cap",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "operatorCount",
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
    "name": "operators",
    "inputs": [
      {
        "name": "start",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "end",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "page",
        "type": "tuple[]",
        "internalType": "struct ValidatorRegistry.Operator[]",
        "components": [
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct ValidatorRegistry.Target",
            "components": [
              {
                "name": "standing",
                "type": "uint8",
                "internalType": "enum ValidatorRegistry.Standing"
              },
              {
                "name": "weight",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "cap",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "removeOperators",
    "inputs": [
      {
        "name": "ids",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "removeValidators",
    "inputs": [
      {
        "name": "ids",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setDefaults",
    "inputs": [
      {
        "name": "defaults_",
        "type": "tuple",
        "internalType": "struct ValidatorRegistry.Defaults",
        "components": [
          {
            "name": "validatorWeight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "validatorCap",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorWeight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorCap",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMode",
    "inputs": [
      {
        "name": "mode_",
        "type": "uint8",
        "internalType": "enum ValidatorRegistry.Mode"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setOperators",
    "inputs": [
      {
        "name": "entries",
        "type": "tuple[]",
        "internalType": "struct ValidatorRegistry.Operator[]",
        "components": [
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct ValidatorRegistry.Target",
            "components": [
              {
                "name": "standing",
                "type": "uint8",
                "internalType": "enum ValidatorRegistry.Standing"
              },
              {
                "name": "weight",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "cap",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setValidators",
    "inputs": [
      {
        "name": "entries",
        "type": "tuple[]",
        "internalType": "struct ValidatorRegistry.Validator[]",
        "components": [
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "operator",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct ValidatorRegistry.Target",
            "components": [
              {
                "name": "standing",
                "type": "uint8",
                "internalType": "enum ValidatorRegistry.Standing"
              },
              {
                "name": "weight",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "cap",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "validator",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ValidatorRegistry.Validator",
        "components": [
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "operator",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct ValidatorRegistry.Target",
            "components": [
              {
                "name": "standing",
                "type": "uint8",
                "internalType": "enum ValidatorRegistry.Standing"
              },
              {
                "name": "weight",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "cap",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "validatorCount",
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
    "name": "validators",
    "inputs": [
      {
        "name": "start",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "end",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "page",
        "type": "tuple[]",
        "internalType": "struct ValidatorRegistry.Validator[]",
        "components": [
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "operator",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct ValidatorRegistry.Target",
            "components": [
              {
                "name": "standing",
                "type": "uint8",
                "internalType": "enum ValidatorRegistry.Standing"
              },
              {
                "name": "weight",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "cap",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "version",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "DefaultsSet",
    "inputs": [
      {
        "name": "defaults",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ValidatorRegistry.Defaults",
        "components": [
          {
            "name": "validatorWeight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "validatorCap",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorWeight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "operatorCap",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      },
      {
        "name": "version",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ModeSet",
    "inputs": [
      {
        "name": "mode",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum ValidatorRegistry.Mode"
      },
      {
        "name": "version",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorRemoved",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "version",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorSet",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "target",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ValidatorRegistry.Target",
        "components": [
          {
            "name": "standing",
            "type": "uint8",
            "internalType": "enum ValidatorRegistry.Standing"
          },
          {
            "name": "weight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "cap",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      },
      {
        "name": "version",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ValidatorRemoved",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "version",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ValidatorSet",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "operator",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "target",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ValidatorRegistry.Target",
        "components": [
          {
            "name": "standing",
            "type": "uint8",
            "internalType": "enum ValidatorRegistry.Standing"
          },
          {
            "name": "weight",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "cap",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      },
      {
        "name": "version",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "BatchTooLarge",
    "inputs": [
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "most",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CapOutOfRange",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "cap",
        "type": "uint32",
        "internalType": "uint32"
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
    "name": "IdsNotAscending",
    "inputs": [
      {
        "name": "previous",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "next",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "NoWeight",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotListed",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "NothingDecided",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TargetWithoutEffect",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const;

export const validatorRegistryBytecode =
  "0x60a060405234801561000f575f5ffd5b5060405161244938038061244983398101604081905261002e91610312565b826001600160a01b03811661005657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b031660805261006b8261007c565b61007481610127565b505050610453565b5f805482919060ff60401b1916680100000000000000008360018111156100a5576100a56103e2565b02179055505f805481906100c1906001600160401b03166103f6565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b03167fedb9d002fabb7316c1153ba6027d8acab8982e26b655f5c07d490802412fa3298260405161011c919061042d565b60405180910390a250565b80516020820151610139915f9161027f565b6040810151606082015161014e915f9161027f565b80516001805460208401516040850151606086015163ffffffff9081166c010000000000000000000000000263ffffffff60601b19928216680100000000000000000292909216600160401b600160801b0319938216640100000000026001600160401b031990951691909616179290921716929092179190911790555f805481906101e2906001600160401b03166103f6565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b03167f203b18b7861af4d12be390411f2ccff0f7342cc9c8bd844f66072acbb3a996db8260405161011c91905f60808201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b8163ffffffff165f036102ad5760405163089abcc160e01b8152600481018490526024015b60405180910390fd5b63ffffffff811615806102c85750620f424063ffffffff8216115b156102f557604051632881982d60e11b81526004810184905263ffffffff821660248201526044016102a4565b505050565b805163ffffffff8116811461030d575f5ffd5b919050565b5f5f5f83850360c0811215610325575f5ffd5b84516001600160a01b038116811461033b575f5ffd5b60208601519094506002811061034f575f5ffd5b92506080603f1982011215610362575f5ffd5b50604051608081016001600160401b038111828210171561039157634e487b7160e01b5f52604160045260245ffd5b80604052506103a2604086016102fa565b81526103b0606086016102fa565b60208201526103c1608086016102fa565b60408201526103d260a086016102fa565b6060820152809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b5f6001600160401b0382166002600160401b0319810161042457634e487b7160e01b5f52601160045260245ffd5b60010192915050565b602081016002831061044d57634e487b7160e01b5f52602160045260245ffd5b91905290565b608051611fb46104955f395f8181610323015281816104200152818161058b0152818161060801528181610768015281816109060152610a710152611fb45ff3fe608060405234801561000f575f5ffd5b506004361061012f575f3560e01c80637e338b0c116100ad578063bc8133611161007d578063d33219b411610063578063d33219b41461031e578063dcf2793a1461036a578063edb7a6fa1461038a575f5ffd5b8063bc81336114610292578063cc418827146102b2575f5ffd5b80637e338b0c14610208578063950bff9f1461022857806398245f1b14610230578063a7c022d11461027f575f5ffd5b80633ac107fd11610102578063552e3919116100e8578063552e3919146101da5780636c2247bd146101ed5780637c6f315814610200575f5ffd5b80633ac107fd1461019b57806354fd4d50146101ae575f5ffd5b80630f43a677146101335780631efa06d71461014e57806321175b4a14610163578063295a521214610176575b5f5ffd5b61013b6103f8565b6040519081526020015b60405180910390f35b61016161015c36600461195a565b610408565b005b6101616101713660046119cb565b610573565b5f5461018e9068010000000000000000900460ff1681565b6040516101459190611a16565b6101616101a936600461195a565b6105f0565b5f546101c19067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610145565b6101616101e8366004611a30565b610750565b6101616101fb366004611a91565b6108ee565b61013b610976565b61021b610216366004611aaa565b610981565b6040516101459190611b1a565b61013b606481565b61027261023e366004611aaa565b60408051606080820183525f808352602080840182905284519283018552818352820181905281840152610a0a9282015290565b6040516101459190611b48565b61016161028d366004611b56565b610a59565b6102a56102a0366004611bb7565b610c1c565b6040516101459190611bd7565b6102c56102c0366004611aaa565b610d77565b60405161014591905f60a0820190508251151582526020830151602083015267ffffffffffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b6103457f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610145565b61037d610378366004611bb7565b61102e565b6040516101459190611c24565b6001546103c89063ffffffff8082169164010000000081048216916801000000000000000082048116916c0100000000000000000000000090041684565b6040805163ffffffff95861681529385166020850152918416918301919091529091166060820152608001610145565b5f61040360026111dd565b905090565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461047e576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f610488826111ec565b90505f5f5b8381101561056c576104b7828686848181106104ab576104ab611c66565b905060200201356112af565b91506104c46004836112f9565b6104fd576040517f9bd34f9500000000000000000000000000000000000000000000000000000000815260048101839052602401610475565b5f8281526008602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000001690555167ffffffffffffffff85169184917fae12d4f26679c6c92ba2759eb6e87f6c2cfce16ee30993e2aeaff591e85463379190a360010161048d565b5050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146105e4576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610475565b6105ed8161130b565b50565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610661576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610475565b5f61066b826111ec565b90505f5f5b8381101561056c5761068e828686848181106104ab576104ab611c66565b915061069b6002836112f9565b6106d4576040517f9bd34f9500000000000000000000000000000000000000000000000000000000815260048101839052602401610475565b5f82815260066020908152604080832080547fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000016905560079091528082208290555167ffffffffffffffff85169184917fca63084e5ca8569c2e1e45647b58ecbd6c5a609426936e62cd3e7f9086bad7f39190a3600101610670565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146107c1576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610475565b5f6107cb826111ec565b90505f5f5b8381101561056c57368585838181106107eb576107eb611c66565b905060800201905061080083825f01356112af565b92506108108135602083016113d5565b5f6108216040830160208401611c9f565b6002811115610832576108326119e9565b0361086c576040517fd923400500000000000000000000000000000000000000000000000000000000815281356004820152602401610475565b61087860048235611498565b5080355f908152600860209081526040909120908201906108998282611ccb565b9050508367ffffffffffffffff16815f01357f8e20ed77696cb3ec039e0164a759da2f1495ec5b378602e9bd3a791f74853c9e836020016040516108dd9190611db8565b60405180910390a3506001016107d0565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461095f576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610475565b6105ed61097136839003830183611e39565b6114a3565b5f61040360046111dd565b610989611921565b6040805180820182528381525f84815260086020908152908390208351606081019094528054929391840192829060ff1660028111156109cb576109cb6119e9565b60028111156109dc576109dc6119e9565b8152905463ffffffff6101008204811660208401526501000000000090910416604090910152905292915050565b60408051606080820183528482525f858152600760209081528482205481850152868252600690528390208351918201845280549293840192829060ff1660028111156109cb576109cb6119e9565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610aca576040517f5222289b000000000000000000000000000000000000000000000000000000008152336004820152602401610475565b5f610ad4826111ec565b90505f5f5b8381101561056c5736858583818110610af457610af4611c66565b905060a002019050610b0983825f01356112af565b9250610b198135604083016113d5565b5f610b2a6060830160408401611c9f565b6002811115610b3b57610b3b6119e9565b148015610b4a57506020810135155b15610b84576040517fd923400500000000000000000000000000000000000000000000000000000000815281356004820152602401610475565b610b9060028235611498565b5080355f908152600660205260409081902090820190610bb08282611ccb565b505080355f818152600760209081526040918290209084013590819055815167ffffffffffffffff88169391927f58566cdf1a32ca5a89f46329cd45fa5eeb939c22968ccd09e4b4696310ec47f691610c0b91870190611db8565b60405180910390a450600101610ad9565b60605f610c2b60048585611644565b9050805167ffffffffffffffff811115610c4757610c47611e0c565b604051908082528060200260200182016040528015610c8057816020015b610c6d611921565b815260200190600190039081610c655790505b5091505f5b8151811015610d6f576040518060400160405280838381518110610cab57610cab611c66565b6020026020010151815260200160085f858581518110610ccd57610ccd611c66565b602002602001015181526020019081526020015f206040518060600160405290815f82015f9054906101000a900460ff166002811115610d0f57610d0f6119e9565b6002811115610d2057610d206119e9565b8152905463ffffffff610100820481166020840152650100000000009091041660409091015290528351849083908110610d5c57610d5c611c66565b6020908102919091010152600101610c85565b505092915050565b6040805160a0810182525f8082526020808301829052828401829052606080840183905260808401839052858352600682528483206007835285842054845260089092528483208551918201909552845493949293849390829060ff166002811115610de557610de56119e9565b6002811115610df657610df66119e9565b8152905463ffffffff610100820481166020840152650100000000009091041660409182015280516060810190915282549193509190829060ff166002811115610e4257610e426119e9565b6002811115610e5357610e536119e9565b8152905463ffffffff6101008204811660208085019190915265010000000000909204166040928301525f878152600782529190912054908501529150600282516002811115610ea557610ea56119e9565b14158015610ec65750600281516002811115610ec357610ec36119e9565b14155b8015610f2b57505f5f5468010000000000000000900460ff166001811115610ef057610ef06119e9565b1480610f0e5750600182516002811115610f0c57610f0c6119e9565b145b80610f2b5750600181516002811115610f2957610f296119e9565b145b151583525f600183516002811115610f4557610f456119e9565b1490505f600183516002811115610f5e57610f5e6119e9565b14905080610f805760015468010000000000000000900463ffffffff16610f86565b82602001515b63ffffffff1682610f9f5760015463ffffffff16610fa5565b84602001515b63ffffffff16610fb59190611f0a565b67ffffffffffffffff16604086015281610fdf57600154640100000000900463ffffffff16610fe5565b83604001515b63ffffffff16606086015280611013576001546c01000000000000000000000000900463ffffffff16611019565b82604001515b63ffffffff1660808601525092949350505050565b60605f61103d60028585611644565b9050805167ffffffffffffffff81111561105957611059611e0c565b6040519080825280602002602001820160405280156110be57816020015b60408051606080820183525f8083526020808401829052845192830185528183528201819052818401526110ab9282015290565b8152602001906001900390816110775790505b5091505f5b8151811015610d6f5760405180606001604052808383815181106110e9576110e9611c66565b6020026020010151815260200160075f85858151811061110b5761110b611c66565b602002602001015181526020019081526020015f2054815260200160065f85858151811061113b5761113b611c66565b602002602001015181526020019081526020015f206040518060600160405290815f82015f9054906101000a900460ff16600281111561117d5761117d6119e9565b600281111561118e5761118e6119e9565b8152905463ffffffff6101008204811660208401526501000000000090910416604090910152905283518490839081106111ca576111ca611c66565b60209081029190910101526001016110c3565b5f6111e6825490565b92915050565b5f815f03611226576040517fc2e5347d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b606482111561126b576040517fbb1cb70b0000000000000000000000000000000000000000000000000000000081526004810183905260646024820152604401610475565b5f805481906112839067ffffffffffffffff16611f2d565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790559050919050565b5f8282116112f3576040517fdba48a090000000000000000000000000000000000000000000000000000000081526004810184905260248101839052604401610475565b50919050565b5f611304838361165b565b9392505050565b5f80548291907fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff166801000000000000000083600181111561134f5761134f6119e9565b02179055505f8054819061136c9067ffffffffffffffff16611f2d565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905567ffffffffffffffff167fedb9d002fabb7316c1153ba6027d8acab8982e26b655f5c07d490802412fa329826040516113ca9190611a16565b60405180910390a250565b60016113e46020830183611c9f565b60028111156113f5576113f56119e9565b03611427576114238261140e6040840160208501611f59565b61141e6060850160408601611f59565b611745565b5050565b6114376040820160208301611f59565b63ffffffff1615158061145e57506114556060820160408301611f59565b63ffffffff1615155b15611423576040517f861e68a300000000000000000000000000000000000000000000000000000000815260048101839052602401610475565b5f61130483836117ed565b805160208201516114b5915f91611745565b6114ca5f5f1b82604001518360600151611745565b80516001805460208401516040850151606086015163ffffffff9081166c01000000000000000000000000027fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff9282166801000000000000000002929092167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff938216640100000000027fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090951691909616179290921716929092179190911790555f805481906115a49067ffffffffffffffff16611f2d565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905567ffffffffffffffff167f203b18b7861af4d12be390411f2ccff0f7342cc9c8bd844f66072acbb3a996db826040516113ca91905f60808201905063ffffffff835116825263ffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b60605f611652858585611839565b95945050505050565b5f8181526001830160205260408120548015611735575f61167d600183611f74565b85549091505f9061169090600190611f74565b90508082146116ef575f865f0182815481106116ae576116ae611c66565b905f5260205f200154905080875f0184815481106116ce576116ce611c66565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061170057611700611f87565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f9055600193505050506111e6565b5f9150506111e6565b5092915050565b8163ffffffff165f03611787576040517f089abcc100000000000000000000000000000000000000000000000000000000815260048101849052602401610475565b63ffffffff811615806117a25750620f424063ffffffff8216115b156117e8576040517f5103305a0000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff82166024820152604401610475565b505050565b5f81815260018301602052604081205461183257508154600181810184555f8481526020808220909301849055845484825282860190935260409020919091556111e6565b505f6111e6565b606061184c82611847865490565b6118eb565b915061185883836118eb565b92508282035f8167ffffffffffffffff81111561187757611877611e0c565b6040519080825280602002602001820160405280156118a0578160200160208202803683370190505b5090505f5b828110156118e1576118b9878783016118fa565b5f01548282815181106118ce576118ce611c66565b60209081029190910101526001016118a5565b5095945050505050565b5f828218828410028218611304565b5f8261191961191684611912845f9081526020902090565b0190565b90565b949350505050565b60405180604001604052805f81526020016119556040805160608101909152805f81525f6020820181905260409091015290565b905290565b5f5f6020838503121561196b575f5ffd5b823567ffffffffffffffff811115611981575f5ffd5b8301601f81018513611991575f5ffd5b803567ffffffffffffffff8111156119a7575f5ffd5b8560208260051b84010111156119bb575f5ffd5b6020919091019590945092505050565b5f602082840312156119db575f5ffd5b813560028110611304575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160028310611a2a57611a2a6119e9565b91905290565b5f5f60208385031215611a41575f5ffd5b823567ffffffffffffffff811115611a57575f5ffd5b8301601f81018513611a67575f5ffd5b803567ffffffffffffffff811115611a7d575f5ffd5b8560208260071b84010111156119bb575f5ffd5b5f6080828403128015611aa2575f5ffd5b509092915050565b5f60208284031215611aba575f5ffd5b5035919050565b60038110611ad157611ad16119e9565b9052565b611ae0828251611ac1565b63ffffffff602082015116602083015263ffffffff60408201511660408301525050565b8051825260208101516117e86020840182611ad5565b608081016111e68284611b04565b805182526020810151602083015260408101516117e86040840182611ad5565b60a081016111e68284611b28565b5f5f60208385031215611b67575f5ffd5b823567ffffffffffffffff811115611b7d575f5ffd5b8301601f81018513611b8d575f5ffd5b803567ffffffffffffffff811115611ba3575f5ffd5b85602060a0830284010111156119bb575f5ffd5b5f5f60408385031215611bc8575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015611c1957611c03838551611b04565b6020939093019260809290920191600101611bf0565b509095945050505050565b602080825282518282018190525f918401906040840190835b81811015611c1957611c50838551611b28565b6020939093019260a09290920191600101611c3d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b600381106105ed575f5ffd5b5f60208284031215611caf575f5ffd5b813561130481611c93565b63ffffffff811681146105ed575f5ffd5b8135611cd681611c93565b60038110611ce657611ce66119e9565b815460ff82169150817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082161783556020840135611d2381611cba565b64ffffffff008160081b16905080837fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000008416171784556040850135611d6781611cba565b68ffffffff00000000008160281b16847fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008516178317178555505050505050565b8035611db381611cba565b919050565b606081018235611dc781611c93565b611dd18382611ac1565b506020830135611de081611cba565b63ffffffff1660208301526040830135611df981611cba565b63ffffffff811660408401525092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f6080828403128015611e4a575f5ffd5b506040516080810167ffffffffffffffff81118282101715611e93577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528235611ea181611cba565b8152611eaf60208401611da8565b6020820152611ec060408401611da8565b6040820152611ed160608401611da8565b60608201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216029081169081811461173e5761173e611edd565b5f67ffffffffffffffff821667ffffffffffffffff8103611f5057611f50611edd565b60010192915050565b5f60208284031215611f69575f5ffd5b813561130481611cba565b818103818111156111e6576111e6611edd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd";
