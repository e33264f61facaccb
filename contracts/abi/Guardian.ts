export const guardianAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "timelock_",
        "type": "address",
        "internalType": "contract Timelock"
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
    "type": "function",
    "name": "LONGEST_PAUSE",
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
    "name": "PAUSE_INTERVAL",
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
    "name": "cancel",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
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
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pause",
    "inputs": [
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "paused",
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
    "name": "pausedFrom",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint40",
        "internalType": "uint40"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pausedSeconds",
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
    "name": "pausedUntil",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint40",
        "internalType": "uint40"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setGuardian",
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
    "name": "timelock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract Timelock"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "unpause",
    "inputs": [
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "GuardianReplaced",
    "inputs": [
      {
        "name": "previous",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "next",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperationCancelled",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "by",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Paused",
    "inputs": [
      {
        "name": "by",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "until",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unpaused",
    "inputs": [
      {
        "name": "by",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "lasted",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "NotPaused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotTheGuardian",
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
    "name": "PausedTooRecently",
    "inputs": [
      {
        "name": "nextPauseFrom",
        "type": "uint256",
        "internalType": "uint256"
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
  }
] as const;

export const guardianBytecode =
  "0x60a060405234801561000f575f5ffd5b50604051610c5b380380610c5b83398101604081905261002e91610097565b6001600160a01b038281166080525f80546001600160a01b03191691831691821781556040517fb426cba83ab976b02a61a5a6abae07fbdd752ef5ee29c679868b715166e5db6b908290a350506100cf565b6001600160a01b0381168114610094575f5ffd5b50565b5f5f604083850312156100a8575f5ffd5b82516100b381610080565b60208401519092506100c481610080565b809150509250929050565b608051610b5f6100fc5f395f81816101fc015281816104940152818161069b01526107970152610b5f5ff3fe608060405234801561000f575f5ffd5b50600436106100cf575f3560e01c8063a4cdd02c1161007d578063d33219b411610058578063d33219b4146101f7578063da748b101461021e578063e79faa581461024b575f5ffd5b8063a4cdd02c146101d2578063aa21741a146101dc578063b7d6fe24146101e4575f5ffd5b80635c975abb116100ad5780635c975abb146101725780636da66355146101aa5780638a0dac4a146101bf575f5ffd5b806318021423146100d3578063452a9320146100f0578063565a6beb14610134575b5f5ffd5b6100dd62093a8081565b6040519081526020015b60405180910390f35b5f5461010f9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100e7565b5f5461015c9074010000000000000000000000000000000000000000900464ffffffffff1681565b60405164ffffffffff90911681526020016100e7565b5f54790100000000000000000000000000000000000000000000000000900464ffffffffff16421060405190151581526020016100e7565b6101bd6101b83660046109a1565b61025e565b005b6101bd6101cd3660046109e0565b61047c565b6100dd624f1a0081565b6100dd610578565b6101bd6101f2366004610a1a565b61061a565b61010f7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461015c90790100000000000000000000000000000000000000000000000000900464ffffffffff1681565b6101bd6102593660046109a1565b61075d565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146102b5576040517fd5d7be350000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f5474010000000000000000000000000000000000000000900464ffffffffff1680158015906102f057506102ed624f1a0082610a8f565b42105b1561033757610302624f1a0082610a8f565b6040517f79abcd720000000000000000000000000000000000000000000000000000000081526004016102ac91815260200190565b610347610342610578565b61090e565b600180547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001664ffffffffff929092169190911790556103864261090e565b5f805464ffffffffff9290921674010000000000000000000000000000000000000000027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556103e461034262093a8042610a8f565b5f80547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff9384168102919091179182905560405133937fd1d8d50154ee032c5709441dfd456bea165ed8fcc306c83d6468271793aebe3b9361046f939004169087908790610aef565b60405180910390a2505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146104ed576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016102ac565b5f805460405173ffffffffffffffffffffffffffffffffffffffff808516939216917fb426cba83ab976b02a61a5a6abae07fbdd752ef5ee29c679868b715166e5db6b91a35f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b5f80548190790100000000000000000000000000000000000000000000000000900464ffffffffff1642106105d2575f54790100000000000000000000000000000000000000000000000000900464ffffffffff166105d4565b425b5f5460015491925064ffffffffff7401000000000000000000000000000000000000000090910481169161060a91849116610a8f565b6106149190610b18565b91505090565b5f5473ffffffffffffffffffffffffffffffffffffffff16331461066c576040517fd5d7be350000000000000000000000000000000000000000000000000000000081523360048201526024016102ac565b6040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c4d252f5906024015f604051808303815f87803b1580156106f1575f5ffd5b505af1158015610703573d5f5f3e3d5ffd5b505050503373ffffffffffffffffffffffffffffffffffffffff16837f4e1a050fbf6425c31ece1a5fec15e5d4121afb3ba52f8d2221066556a7ad6ce68484604051610750929190610b2b565b60405180910390a3505050565b5f5473ffffffffffffffffffffffffffffffffffffffff1633148015906107ba57503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614155b156107f3576040517fd5d7be350000000000000000000000000000000000000000000000000000000081523360048201526024016102ac565b5f54790100000000000000000000000000000000000000000000000000900464ffffffffff164210610851576040517f6cd6020100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61085a4261090e565b5f80547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff93841602179081905533917f3879b53ecf443f8e9eed7534a71b4eb6723d3e46abefba32c272cbf8e4d7d6c0916108f191740100000000000000000000000000000000000000009091041642610b18565b848460405161090293929190610b46565b60405180910390a25050565b5f64ffffffffff821115610958576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016102ac565b5090565b5f5f83601f84011261096c575f5ffd5b50813567ffffffffffffffff811115610983575f5ffd5b60208301915083602082850101111561099a575f5ffd5b9250929050565b5f5f602083850312156109b2575f5ffd5b823567ffffffffffffffff8111156109c8575f5ffd5b6109d48582860161095c565b90969095509350505050565b5f602082840312156109f0575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610a13575f5ffd5b9392505050565b5f5f5f60408486031215610a2c575f5ffd5b83359250602084013567ffffffffffffffff811115610a49575f5ffd5b610a558682870161095c565b9497909650939450505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610aa257610aa2610a62565b92915050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b64ffffffffff84168152604060208201525f610b0f604083018486610aa8565b95945050505050565b81810381811115610aa257610aa2610a62565b602081525f610b3e602083018486610aa8565b949350505050565b838152604060208201525f610b0f604083018486610aa856";
