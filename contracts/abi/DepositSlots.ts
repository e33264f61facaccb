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
  "0x60c060405234801561000f575f5ffd5b5060405161055e38038061055e83398101604081905261002e91610060565b6001600160a01b039182166080521660a052610091565b80516001600160a01b038116811461005b575f5ffd5b919050565b5f5f60408385031215610071575f5ffd5b61007a83610045565b915061008860208401610045565b90509250929050565b60805160a0516104a06100be5f395f818160de01526102d501525f8181607801526101a301526104a05ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063e3be90121161004d578063e3be901214610100578063f8d2682814610149578063fa085cb414610178575f5ffd5b806316f0115b14610073578063af6f8c1b146100c4578063e10d29ee146100d9575b5f5ffd5b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100d76100d23660046103ef565b61018b565b005b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b61013961010e366004610406565b66ffffffffffffff600882901c165f9081526001602081905260409091205460ff9092161b16151590565b60405190151581526020016100bb565b61016b6101573660046103ef565b5f6020819052908152604090205460ff1681565b6040516100bb9190610461565b6100d7610186366004610406565b6102bd565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610201576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f8181526020819052604081205460ff16600181111561022357610223610434565b1461025d576040517f6d335c57000000000000000000000000000000000000000000000000000000008152600481018290526024016101f8565b5f8181526020819052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555182917ffd2b36597b6230cbf09eeece092e3cbdac23d976cdfbfa74f0262d0d9b32958c91a250565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461032e576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024016101f8565b66ffffffffffffff600882901c165f908152600160208190526040909120549060ff83161b80821615610399576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016101f8565b66ffffffffffffff600884901c165f9081526001602052604080822084841790555167ffffffffffffffff8516917f9d548871caeccfe8bd1b71d7562475f91b373d221cb4075673a2c5d52f94368c91a2505050565b5f602082840312156103ff575f5ffd5b5035919050565b5f60208284031215610416575f5ffd5b813567ffffffffffffffff8116811461042d575f5ffd5b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b602081016002831061049a577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190529056";
