export const timelockAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "leastDelay_",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "governor",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "guardian_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "CANCELLER_ROLE",
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
    "name": "DEFAULT_ADMIN_ROLE",
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
    "name": "EXECUTOR_ROLE",
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
    "name": "PROPOSER_ROLE",
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
    "name": "cancel",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "executeBatch",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "payloads",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getMinDelay",
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
    "name": "getOperationState",
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
        "type": "uint8",
        "internalType": "enum TimelockController.OperationState"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getRoleAdmin",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
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
    "name": "getTimestamp",
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
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grantRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "guardian",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract Guardian"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hasRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
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
    "name": "hashOperation",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "hashOperationBatch",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "payloads",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "isOperation",
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
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isOperationDone",
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
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isOperationPending",
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
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isOperationReady",
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
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "leastDelay",
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
    "name": "onERC1155BatchReceived",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC1155Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC721Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "renounceRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "callerConfirmation",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "replacesGuardian",
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
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "revokeRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "schedule",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "scheduleBatch",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "payloads",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
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
    "name": "updateDelay",
    "inputs": [
      {
        "name": "newDelay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "CallExecuted",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "index",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "target",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallSalt",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallScheduled",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "index",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "target",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "delay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Cancelled",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MinDelayChange",
    "inputs": [
      {
        "name": "oldDuration",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newDuration",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoleAdminChanged",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "previousAdminRole",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "newAdminRole",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoleGranted",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoleRevoked",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AccessControlBadConfirmation",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AccessControlUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "neededRole",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DelayBelowLeast",
    "inputs": [
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoDelay",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoGovernor",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReplacementMustStandAlone",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReplacementNotCancellable",
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
    "name": "TimelockInsufficientDelay",
    "inputs": [
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minDelay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockInvalidOperationLength",
    "inputs": [
      {
        "name": "targets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "payloads",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "values",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnauthorizedCaller",
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
    "name": "TimelockUnexecutedPredecessor",
    "inputs": [
      {
        "name": "predecessorId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnexpectedOperationState",
    "inputs": [
      {
        "name": "operationId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "expectedStates",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const;

export const timelockBytecode =
  "0x60c060405234801561000f575f5ffd5b5060405161367438038061367483398101604081905261002e9161032f565b604080515f80825260208201818152828401909352859290610050813061025e565b506001600160a01b0381161561006c5761006a5f8261025e565b505b5f5b83518110156100da576100ad5f5160206136145f395f51905f5285838151811061009a5761009a610368565b602002602001015161025e60201b60201c565b506100d15f5160206136545f395f51905f5285838151811061009a5761009a610368565b5060010161006e565b505f5b8251811015610112576101095f5160206136345f395f51905f5284838151811061009a5761009a610368565b506001016100dd565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150505050825f0361017557604051630b363f0560e21b815260040160405180910390fd5b6001600160a01b03821661019c576040516341730ccd60e01b815260040160405180910390fd5b6080839052604051309082906101b190610307565b6001600160a01b03928316815291166020820152604001604051809103905ff0801580156101e1573d5f5f3e3d5ffd5b506001600160a01b031660a0526102055f5160206136145f395f51905f528361025e565b5061021d5f5160206136545f395f51905f528361025e565b5061023d5f5160206136545f395f51905f5260a05161025e60201b60201c565b506102555f5160206136345f395f51905f525f61025e565b5050505061037c565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166102fe575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556102b63390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610301565b505f5b92915050565b610c5b806129b983390190565b80516001600160a01b038116811461032a575f5ffd5b919050565b5f5f5f60608486031215610341575f5ffd5b8351925061035160208501610314565b915061035f60408501610314565b90509250925092565b634e487b7160e01b5f52603260045260245ffd5b60805160a0516125f96103c05f395f818161040c01528181610d1d01528181611062015261113601525f8181610637015281816109bd0152610a1101526125f95ff3fe6080604052600436106101d3575f3560e01c80637958004c116100fd578063bc197c8111610092578063d547741f11610062578063d547741f14610697578063e38335e5146106b6578063f23a6e61146106c9578063f27a0c921461070d575f5ffd5b8063bc197c81146105e2578063c0532de114610626578063c4d252f514610659578063d45c443514610678575f5ffd5b806391d14854116100cd57806391d148541461052e578063a217fddf1461057d578063b08e51c014610590578063b1c5f427146105c3575f5ffd5b80637958004c146104915780638065657f146104bd5780638f2a0bb0146104dc5780638f61f4f5146104fb575f5ffd5b8063248a9ca31161017357806336568abe1161014357806336568abe146103dc578063452a9320146103fb578063584b153e1461045357806364d6235314610472575f5ffd5b8063248a9ca3146103515780632ab0f5291461037f5780632f2ff15d1461039e57806331d50750146103bd575f5ffd5b8063134008d3116101ae578063134008d31461027457806313bc9f2014610287578063150b7a02146102a65780631d4d69351461031a575f5ffd5b806301d5062a146101de57806301ffc9a7146101ff57806307bd026514610233575f5ffd5b366101da57005b5f5ffd5b3480156101e9575f5ffd5b506101fd6101f8366004611b68565b610721565b005b34801561020a575f5ffd5b5061021e610219366004611bd7565b6107a2565b60405190151581526020015b60405180910390f35b34801561023e575f5ffd5b506102667fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b60405190815260200161022a565b6101fd610282366004611c16565b6107b2565b348015610292575f5ffd5b5061021e6102a1366004611c7d565b61089d565b3480156102b1575f5ffd5b506102e96102c0366004611d9a565b7f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b6040517fffffffff00000000000000000000000000000000000000000000000000000000909116815260200161022a565b348015610325575f5ffd5b5061021e610334366004611c7d565b5f9081526003602052604090205465010000000000900460ff1690565b34801561035c575f5ffd5b5061026661036b366004611c7d565b5f9081526020819052604090206001015490565b34801561038a575f5ffd5b5061021e610399366004611c7d565b6108c2565b3480156103a9575f5ffd5b506101fd6103b8366004611dfe565b6108ca565b3480156103c8575f5ffd5b5061021e6103d7366004611c7d565b6108f4565b3480156103e7575f5ffd5b506101fd6103f6366004611dfe565b610918565b348015610406575f5ffd5b5061042e7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161022a565b34801561045e575f5ffd5b5061021e61046d366004611c7d565b610976565b34801561047d575f5ffd5b506101fd61048c366004611c7d565b6109bb565b34801561049c575f5ffd5b506104b06104ab366004611c7d565b610a4e565b60405161022a9190611e55565b3480156104c8575f5ffd5b506102666104d7366004611c16565b610a95565b3480156104e7575f5ffd5b506101fd6104f6366004611ed5565b610ad3565b348015610506575f5ffd5b506102667fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610539575f5ffd5b5061021e610548366004611dfe565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b348015610588575f5ffd5b506102665f81565b34801561059b575f5ffd5b506102667ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b3480156105ce575f5ffd5b506102666105dd366004611f8a565b610bcc565b3480156105ed575f5ffd5b506102e96105fc3660046120b7565b7fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b348015610631575f5ffd5b506102667f000000000000000000000000000000000000000000000000000000000000000081565b348015610664575f5ffd5b506101fd610673366004611c7d565b610c10565b348015610683575f5ffd5b50610266610692366004611c7d565b610ca7565b3480156106a2575f5ffd5b506101fd6106b1366004611dfe565b610d99565b6101fd6106c4366004611f8a565b610dbd565b3480156106d4575f5ffd5b506102e96106e3366004612166565b7ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b348015610718575f5ffd5b50600254610266565b61073087878787878787610f8b565b5f61073c88878761105f565b905080801561074a57508315155b15610781576040517f8ad707d400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610798610792898989898989610a95565b82611126565b5050505050505050565b5f6107ac8261122e565b92915050565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff1661082e5761082e8133611283565b5f61083d888888888888610a95565b9050610849818561130c565b610855888888886113ae565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a60405161088c9493929190612201565b60405180910390a36107988161142f565b5f60025b6108aa83610a4e565b60038111156108bb576108bb611e28565b1492915050565b5f60036108a1565b5f828152602081905260409020600101546108e48161145a565b6108ee8383611464565b50505050565b5f806108ff83610a4e565b600381111561091057610910611e28565b141592915050565b73ffffffffffffffffffffffffffffffffffffffff81163314610967576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610971828261155d565b505050565b5f5f61098183610a4e565b9050600181600381111561099757610997611e28565b14806109b4575060028160038111156109b2576109b2611e28565b145b9392505050565b7f0000000000000000000000000000000000000000000000000000000000000000811015610a42576040517e3ead4c000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b610a4b81611616565b50565b5f5f610a5983610ca7565b9050805f03610a6a57505f92915050565b60018103610a7b5750600392915050565b42811115610a8c5750600192915050565b50600292915050565b5f868686868686604051602001610ab196959493929190612236565b6040516020818303038152906040528051906020012090509695505050505050565b610ae48989898989898989896116aa565b5f5f5b8981108015610af4575081155b15610b5e57610b4c8b8b83818110610b0e57610b0e612280565b9050602002016020810190610b2391906122ad565b888884818110610b3557610b35612280565b9050602002810190610b4791906122c6565b61105f565b9150610b5781612354565b9050610ae7565b50808015610b765750600189141580610b7657508315155b15610bad576040517f8ad707d400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610bc06107928b8b8b8b8b8b8b8b610bcc565b50505050505050505050565b5f8888888888888888604051602001610bec98979695949392919061245b565b60405160208183030381529060405280519060200120905098975050505050505050565b5f8181526003602052604090205465010000000000900460ff168015610c645750335f9081527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16155b15610c9e576040517fe64e132200000000000000000000000000000000000000000000000000000000815260048101829052602401610a39565b610a4b8161184c565b5f8181526001602052604081205460018111610cc35792915050565b5f838152600360209081526040918290205482517faa21741a000000000000000000000000000000000000000000000000000000008152925164ffffffffff9091169273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169263aa21741a926004808401938290030181865afa158015610d61573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d859190612520565b610d8f9083612537565b6109b4919061254a565b5f82815260208190526040902060010154610db38161145a565b6108ee838361155d565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea157951547fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e639060ff16610e3957610e398133611283565b8786141580610e485750878414155b15610e90576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260448101879052606401610a39565b5f610ea18a8a8a8a8a8a8a8a610bcc565b9050610ead818561130c565b5f5b89811015610f81575f8b8b83818110610eca57610eca612280565b9050602002016020810190610edf91906122ad565b90505f8a8a84818110610ef457610ef4612280565b905060200201359050365f8a8a86818110610f1157610f11612280565b9050602002810190610f2391906122c6565b91509150610f33848484846113ae565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610f6a9493929190612201565b60405180910390a350505050806001019050610eaf565b50610bc08161142f565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1610fb58161145a565b5f610fc4898989898989610a95565b9050610fd0818461190f565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a60405161100b96959493929190612236565b60405180910390a3831561105457807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d03878560405161104b91815260200190565b60405180910390a25b505050505050505050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff161480156110bc575060048210155b801561111e57507f8a0dac4a000000000000000000000000000000000000000000000000000000006110f160045f858761255d565b6110fa91612584565b7fffffffff0000000000000000000000000000000000000000000000000000000016145b949350505050565b60405180604001604052806111c67f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663aa21741a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561119d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111c19190612520565b611997565b64ffffffffff90811682529215156020918201525f938452600381526040909320815181549290940151151565010000000000027fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009092169390921692909217919091179055565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e00000000000000000000000000000000000000000000000000000000014806107ac57506107ac826119e5565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16611308576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610a39565b5050565b6113158261089d565b61135f57816113246002611a7b565b6040517f5ead8eb500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610a39565b80158015906113745750611372816108c2565b155b15611308576040517f90a9a61800000000000000000000000000000000000000000000000000000000815260048101829052602401610a39565b5f5f8573ffffffffffffffffffffffffffffffffffffffff168585856040516113d89291906125ea565b5f6040518083038185875af1925050503d805f8114611412576040519150601f19603f3d011682016040523d82523d5f602084013e611417565b606091505b50915091506114268282611a9d565b50505050505050565b6114388161089d565b61144757806113246002611a7b565b5f90815260016020819052604090912055565b610a4b8133611283565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611556575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556114f43390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016107ac565b505f6107ac565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611556575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016107ac565b33308114611668576040517fe2850c5900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610a39565b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc16116d48161145a565b88871415806116e35750888514155b1561172b576040517fffb03211000000000000000000000000000000000000000000000000000000008152600481018a90526024810186905260448101889052606401610a39565b5f61173c8b8b8b8b8b8b8b8b610bcc565b9050611748818461190f565b5f5b8a8110156117fd5780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e8581811061178757611787612280565b905060200201602081019061179c91906122ad565b8d8d868181106117ae576117ae612280565b905060200201358c8c878181106117c7576117c7612280565b90506020028101906117d991906122c6565b8c8b6040516117ed96959493929190612236565b60405180910390a360010161174a565b50831561183f57807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d03878560405161183691815260200190565b60405180910390a25b5050505050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7836118768161145a565b61187f82610976565b6118d4578161188e6002611a7b565b6118986001611a7b565b6040517f5ead8eb50000000000000000000000000000000000000000000000000000000081526004810193909352176024820152604401610a39565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b611918826108f4565b1561192757816113245f611a7b565b5f61193160025490565b905080821015611977576040517f543366090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a39565b6119818242612537565b5f93845260016020526040909320929092555050565b5f64ffffffffff8211156119e1576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610a39565b5090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b0000000000000000000000000000000000000000000000000000000014806107ac57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316146107ac565b5f816003811115611a8e57611a8e611e28565b600160ff919091161b92915050565b60608215611aac5750806107ac565b815115611ac157611abc82611af3565b6107ac565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805160208201fd5b803573ffffffffffffffffffffffffffffffffffffffff81168114611b1e575f5ffd5b919050565b5f5f83601f840112611b33575f5ffd5b50813567ffffffffffffffff811115611b4a575f5ffd5b602083019150836020828501011115611b61575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215611b7e575f5ffd5b611b8788611afb565b965060208801359550604088013567ffffffffffffffff811115611ba9575f5ffd5b611bb58a828b01611b23565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f60208284031215611be7575f5ffd5b81357fffffffff00000000000000000000000000000000000000000000000000000000811681146109b4575f5ffd5b5f5f5f5f5f5f60a08789031215611c2b575f5ffd5b611c3487611afb565b955060208701359450604087013567ffffffffffffffff811115611c56575f5ffd5b611c6289828a01611b23565b979a9699509760608101359660809091013595509350505050565b5f60208284031215611c8d575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff81118282101715611d0857611d08611c94565b604052919050565b5f82601f830112611d1f575f5ffd5b813567ffffffffffffffff811115611d3957611d39611c94565b611d6a60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601611cc1565b818152846020838601011115611d7e575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611dad575f5ffd5b611db685611afb565b9350611dc460208601611afb565b925060408501359150606085013567ffffffffffffffff811115611de6575f5ffd5b611df287828801611d10565b91505092959194509250565b5f5f60408385031215611e0f575f5ffd5b82359150611e1f60208401611afb565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160048310611e8e577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b5f5f83601f840112611ea4575f5ffd5b50813567ffffffffffffffff811115611ebb575f5ffd5b6020830191508360208260051b8501011115611b61575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611eed575f5ffd5b893567ffffffffffffffff811115611f03575f5ffd5b611f0f8c828d01611e94565b909a5098505060208a013567ffffffffffffffff811115611f2e575f5ffd5b611f3a8c828d01611e94565b90985096505060408a013567ffffffffffffffff811115611f59575f5ffd5b611f658c828d01611e94565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b031215611fa1575f5ffd5b883567ffffffffffffffff811115611fb7575f5ffd5b611fc38b828c01611e94565b909950975050602089013567ffffffffffffffff811115611fe2575f5ffd5b611fee8b828c01611e94565b909750955050604089013567ffffffffffffffff81111561200d575f5ffd5b6120198b828c01611e94565b999c989b509699959896976060870135966080013595509350505050565b5f82601f830112612046575f5ffd5b813567ffffffffffffffff81111561206057612060611c94565b8060051b61207060208201611cc1565b9182526020818501810192908101908684111561208b575f5ffd5b6020860192505b838310156120ad578235825260209283019290910190612092565b9695505050505050565b5f5f5f5f5f60a086880312156120cb575f5ffd5b6120d486611afb565b94506120e260208701611afb565b9350604086013567ffffffffffffffff8111156120fd575f5ffd5b61210988828901612037565b935050606086013567ffffffffffffffff811115612125575f5ffd5b61213188828901612037565b925050608086013567ffffffffffffffff81111561214d575f5ffd5b61215988828901611d10565b9150509295509295909350565b5f5f5f5f5f60a0868803121561217a575f5ffd5b61218386611afb565b945061219160208701611afb565b93506040860135925060608601359150608086013567ffffffffffffffff81111561214d575f5ffd5b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b73ffffffffffffffffffffffffffffffffffffffff85168152836020820152606060408201525f6120ad6060830184866121ba565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f61226b60a0830186886121ba565b60608301949094525060800152949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156122bd575f5ffd5b6109b482611afb565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126122f9575f5ffd5b83018035915067ffffffffffffffff821115612313575f5ffd5b602001915036819003821315611b61575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361238457612384612327565b5060010190565b5f8383855260208501945060208460051b820101835f5b8681101561244f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084840301885281357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1873603018112612402575f5ffd5b860160208101903567ffffffffffffffff81111561241e575f5ffd5b80360382131561242c575f5ffd5b6124378582846121ba565b60209a8b019a909550939093019250506001016123a2565b50909695505050505050565b60a080825281018890525f8960c08301825b8b8110156124a85773ffffffffffffffffffffffffffffffffffffffff61249384611afb565b1682526020928301929091019060010161246d565b5083810360208501528881527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8911156124e0575f5ffd5b8860051b9150818a60208301370182810360209081016040850152612508908201878961238b565b60608401959095525050608001529695505050505050565b5f60208284031215612530575f5ffd5b5051919050565b808201808211156107ac576107ac612327565b818103818111156107ac576107ac612327565b5f5f8585111561256b575f5ffd5b83861115612577575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156125e3577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b818382375f91019081529190505660a060405234801561000f575f5ffd5b50604051610c5b380380610c5b83398101604081905261002e91610097565b6001600160a01b038281166080525f80546001600160a01b03191691831691821781556040517fb426cba83ab976b02a61a5a6abae07fbdd752ef5ee29c679868b715166e5db6b908290a350506100cf565b6001600160a01b0381168114610094575f5ffd5b50565b5f5f604083850312156100a8575f5ffd5b82516100b381610080565b60208401519092506100c481610080565b809150509250929050565b608051610b5f6100fc5f395f81816101fc015281816104940152818161069b01526107970152610b5f5ff3fe608060405234801561000f575f5ffd5b50600436106100cf575f3560e01c8063a4cdd02c1161007d578063d33219b411610058578063d33219b4146101f7578063da748b101461021e578063e79faa581461024b575f5ffd5b8063a4cdd02c146101d2578063aa21741a146101dc578063b7d6fe24146101e4575f5ffd5b80635c975abb116100ad5780635c975abb146101725780636da66355146101aa5780638a0dac4a146101bf575f5ffd5b806318021423146100d3578063452a9320146100f0578063565a6beb14610134575b5f5ffd5b6100dd62093a8081565b6040519081526020015b60405180910390f35b5f5461010f9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100e7565b5f5461015c9074010000000000000000000000000000000000000000900464ffffffffff1681565b60405164ffffffffff90911681526020016100e7565b5f54790100000000000000000000000000000000000000000000000000900464ffffffffff16421060405190151581526020016100e7565b6101bd6101b83660046109a1565b61025e565b005b6101bd6101cd3660046109e0565b61047c565b6100dd624f1a0081565b6100dd610578565b6101bd6101f2366004610a1a565b61061a565b61010f7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461015c90790100000000000000000000000000000000000000000000000000900464ffffffffff1681565b6101bd6102593660046109a1565b61075d565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146102b5576040517fd5d7be350000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f5474010000000000000000000000000000000000000000900464ffffffffff1680158015906102f057506102ed624f1a0082610a8f565b42105b1561033757610302624f1a0082610a8f565b6040517f79abcd720000000000000000000000000000000000000000000000000000000081526004016102ac91815260200190565b610347610342610578565b61090e565b600180547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790556103864261090e565b5f805464ffffffffff9290921674010000000000000000000000000000000000000000027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556103e461034262093a8042610a8f565b5f80547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff9384168102919091179182905560405133937fd1d8d50154ee032c5709441dfd456bea165ed8fcc306c83d6468271793aebe3b9361046f939004169087908790610aef565b60405180910390a2505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146104ed576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016102ac565b5f805460405173ffffffffffffffffffffffffffffffffffffffff808516939216917fb426cba83ab976b02a61a5a6abae07fbdd752ef5ee29c679868b715166e5db6b91a35f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b5f80548190790100000000000000000000000000000000000000000000000000900464ffffffffff1642106105d2575f54790100000000000000000000000000000000000000000000000000900464ffffffffff166105d4565b425b5f5460015491925064ffffffffff7401000000000000000000000000000000000000000090910481169161060a91849116610a8f565b6106149190610b18565b91505090565b5f5473ffffffffffffffffffffffffffffffffffffffff16331461066c576040517fd5d7be350000000000000000000000000000000000000000000000000000000081523360048201526024016102ac565b6040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c4d252f5906024015f604051808303815f87803b1580156106f1575f5ffd5b505af1158015610703573d5f5f3e3d5ffd5b505050503373ffffffffffffffffffffffffffffffffffffffff16837f4e1a050fbf6425c31ece1a5fec15e5d4121afb3ba52f8d2221066556a7ad6ce68484604051610750929190610b2b565b60405180910390a3505050565b5f5473ffffffffffffffffffffffffffffffffffffffff1633148015906107ba57503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614155b156107f3576040517fd5d7be350000000000000000000000000000000000000000000000000000000081523360048201526024016102ac565b5f54790100000000000000000000000000000000000000000000000000900464ffffffffff164210610851576040517f6cd6020100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61085a4261090e565b5f80547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff93841602179081905533917f3879b53ecf443f8e9eed7534a71b4eb6723d3e46abefba32c272cbf8e4d7d6c0916108f191740100000000000000000000000000000000000000009091041642610b18565b848460405161090293929190610b46565b60405180910390a25050565b5f64ffffffffff821115610958576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016102ac565b5090565b5f5f83601f84011261096c575f5ffd5b50813567ffffffffffffffff811115610983575f5ffd5b60208301915083602082850101111561099a575f5ffd5b9250929050565b5f5f602083850312156109b2575f5ffd5b823567ffffffffffffffff8111156109c8575f5ffd5b6109d48582860161095c565b90969095509350505050565b5f602082840312156109f0575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610a13575f5ffd5b9392505050565b5f5f5f60408486031215610a2c575f5ffd5b83359250602084013567ffffffffffffffff811115610a49575f5ffd5b610a558682870161095c565b9497909650939450505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610aa257610aa2610a62565b92915050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b64ffffffffff84168152604060208201525f610b0f604083018486610aa8565b95945050505050565b81810381811115610aa257610aa2610a62565b602081525f610b3e602083018486610aa8565b949350505050565b838152604060208201525f610b0f604083018486610aa856b09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1d8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63fd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783";
