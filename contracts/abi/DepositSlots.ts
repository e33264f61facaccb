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
  "0x60c060405234801561000f575f5ffd5b5060405161055238038061055283398101604081905261002e91610060565b6001600160a01b039182166080521660a052610091565b80516001600160a01b038116811461005b575f5ffd5b919050565b5f5f60408385031215610071575f5ffd5b61007a83610045565b915061008860208401610045565b90509250929050565b60805160a0516104946100be5f395f818160de01526102be01525f81816078015261018c01526104945ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063e3be90121161004d578063e3be901214610100578063f8d2682814610132578063fa085cb414610161575f5ffd5b806316f0115b14610073578063af6f8c1b146100c4578063e10d29ee146100d9575b5f5ffd5b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100d76100d23660046103e3565b610174565b005b61009a7f000000000000000000000000000000000000000000000000000000000000000081565b61012261010e3660046103fa565b60016020525f908152604090205460ff1681565b60405190151581526020016100bb565b6101546101403660046103e3565b5f6020819052908152604090205460ff1681565b6040516100bb9190610455565b6100d761016f3660046103fa565b6102a6565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146101ea576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f8181526020819052604081205460ff16600181111561020c5761020c610428565b14610246576040517f6d335c57000000000000000000000000000000000000000000000000000000008152600481018290526024016101e1565b5f8181526020819052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790555182917ffd2b36597b6230cbf09eeece092e3cbdac23d976cdfbfa74f0262d0d9b32958c91a250565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610317576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024016101e1565b67ffffffffffffffff81165f9081526001602052604090205460ff1615610376576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016101e1565b67ffffffffffffffff81165f81815260016020819052604080832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016909217909155517f9d548871caeccfe8bd1b71d7562475f91b373d221cb4075673a2c5d52f94368c9190a250565b5f602082840312156103f3575f5ffd5b5035919050565b5f6020828403121561040a575f5ffd5b813567ffffffffffffffff81168114610421575f5ffd5b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b602081016002831061048e577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190529056";
