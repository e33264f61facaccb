export const depositSlotsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "pool_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "queue_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "consume",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depositState",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum DepositSlots.DepositState"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isPaid",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "markPaid",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "markReturned",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pool",
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
    "name": "queue",
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
    "type": "event",
    "name": "Bound",
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DepositMinted",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DepositReturned",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RequestPaid",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyPaid",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepositNotOpen",
    "inputs": [
      {
        "name": "depositId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotThePool",
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
    "name": "NotTheQueue",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const;

export const depositSlotsBytecode =
  "0x60c060405234801561000f575f5ffd5b506040516106a53803806106a583398101604081905261002e91610060565b6001600160a01b039182166080521660a052610091565b80516001600160a01b038116811461005b575f5ffd5b919050565b5f5f60408385031215610071575f5ffd5b61007a83610045565b915061008860208401610045565b90509250929050565b60805160a0516105e66100bf5f395f818161011a015261030001525f8181608e015261043701526105e65ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063e10d29ee11610058578063e10d29ee14610115578063e3be90121461013c578063f8d2682814610185578063fa085cb4146101b4575f5ffd5b806316f0115b146100895780631f5a71ab146100da578063580eb2a9146100ef578063af6f8c1b14610102575b5f5ffd5b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100ed6100e83660046104ef565b6101c7565b005b6100ed6100fd366004610535565b610216565b6100ed610110366004610535565b61027f565b6100b07f000000000000000000000000000000000000000000000000000000000000000081565b61017561014a36600461054c565b66ffffffffffffff600882901c165f9081526001602081905260409091205460ff9092161b16151590565b60405190151581526020016100d1565b6101a7610193366004610535565b5f6020819052908152604090205460ff1681565b6040516100d191906105a7565b6100ed6101c236600461054c565b6102e8565b6101d08261041f565b60405173ffffffffffffffffffffffffffffffffffffffff82169083907fd18d9295537e6da9cdfc3a07c1de8a8d8eb30fd42853acff19f097e2969f4784905f90a35050565b61021f8161041f565b5f8181526020819052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660021790555182917f9b947ca69d2d7c32bc00d1a48ab96a44e8414391417bd08d04cd4231065b2cd891a250565b6102888161041f565b5f8181526020819052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555182917ffd2b36597b6230cbf09eeece092e3cbdac23d976cdfbfa74f0262d0d9b32958c91a250565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461035e576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b66ffffffffffffff600882901c165f908152600160208190526040909120549060ff83161b808216156103c9576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610355565b66ffffffffffffff600884901c165f9081526001602052604080822084841790555167ffffffffffffffff8516917f9d548871caeccfe8bd1b71d7562475f91b373d221cb4075673a2c5d52f94368c91a2505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610490576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610355565b5f8181526020819052604081205460ff1660028111156104b2576104b261057a565b146104ec576040517f6d335c5700000000000000000000000000000000000000000000000000000000815260048101829052602401610355565b50565b5f5f60408385031215610500575f5ffd5b82359150602083013573ffffffffffffffffffffffffffffffffffffffff8116811461052a575f5ffd5b809150509250929050565b5f60208284031215610545575f5ffd5b5035919050565b5f6020828403121561055c575f5ffd5b813567ffffffffffffffff81168114610573575f5ffd5b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60208101600383106105e0577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190529056";
