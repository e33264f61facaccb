export const depositSlotsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "timelock_",
        "type": "address",
        "internalType": "address"
      },
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
    "name": "consumeOpen",
    "inputs": [
      {
        "name": "depositIds",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "open",
        "type": "bool[]",
        "internalType": "bool[]"
      }
    ],
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
    "type": "function",
    "name": "queueState",
    "inputs": [
      {
        "name": "queue",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum DepositSlots.QueueState"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setPool",
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
    "name": "setQueue",
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
    "name": "PoolSet",
    "inputs": [
      {
        "name": "pool",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "QueueSet",
    "inputs": [
      {
        "name": "queue",
        "type": "address",
        "indexed": true,
        "internalType": "address"
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
    "name": "NoContract",
    "inputs": [
      {
        "name": "module",
        "type": "address",
        "internalType": "address"
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
    "name": "RequestsOverlap",
    "inputs": [
      {
        "name": "first",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "lastOfPrevious",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  }
] as const;

export const depositSlotsBytecode =
  "0x60a060405234801561000f575f5ffd5b5060405161105338038061105383398101604081905261002e9161013f565b826001600160a01b03811661005657604051634f6c118560e01b815260040160405180910390fd5b6001600160a01b031660805261006b8261007c565b610074816100c3565b50505061017f565b5f80546001600160a01b0319166001600160a01b038316908117825560405190917f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce91a250565b600180546001600160a01b0319166001600160a01b03831690811782555f81815260026020526040808220805460ff1916909417909355915190917f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab9691a250565b80516001600160a01b038116811461013a575f5ffd5b919050565b5f5f5f60608486031215610151575f5ffd5b61015a84610124565b925061016860208501610124565b915061017660408501610124565b90509250925092565b608051610eae6101a55f395f81816101c90152818161039901526106300152610eae5ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c8063b3e2b45511610088578063e3be901211610063578063e3be90121461020b578063f3ee7e2c14610256578063f8d2682814610269578063fa085cb41461027c575f5ffd5b8063b3e2b45514610195578063d33219b4146101c4578063e10d29ee146101eb575f5ffd5b8063580eb2a9116100b8578063580eb2a91461014f578063a45d44b814610162578063af6f8c1b14610182575f5ffd5b806316f0115b146100de5780631f5a71ab146101275780634437152a1461013c575b5f5ffd5b5f546100fd9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61013a610135366004610be9565b61028f565b005b61013a61014a366004610c13565b610381565b61013a61015d366004610c33565b610466565b610175610170366004610c4a565b6104c3565b60405161011e9190610cbb565b61013a610190366004610c33565b6105bb565b6101b76101a3366004610c13565b60026020525f908152604090205460ff1681565b60405161011e9190610d61565b6100fd7f000000000000000000000000000000000000000000000000000000000000000081565b6001546100fd9073ffffffffffffffffffffffffffffffffffffffff1681565b610246610219366004610d89565b66ffffffffffffff600882901c165f90815260046020526040902054600160ff9092169190911b16151590565b604051901515815260200161011e565b61013a610264366004610c13565b610618565b6101b7610277366004610c33565b6108b4565b61013a61028a366004610d89565b6108f5565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146102e6576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f6102f0836108b4565b600281111561030157610301610cff565b1461033b576040517f6d335c57000000000000000000000000000000000000000000000000000000008152600481018390526024016102dd565b60405173ffffffffffffffffffffffffffffffffffffffff82169083907fd18d9295537e6da9cdfc3a07c1de8a8d8eb30fd42853acff19f097e2969f4784905f90a35050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146103f2576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016102dd565b8073ffffffffffffffffffffffffffffffffffffffff163b5f0361045a576040517f5f15d67200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016102dd565b610463816109dd565b50565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146104b8576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016102dd565b610463816002610a49565b5f5460609073ffffffffffffffffffffffffffffffffffffffff163314610518576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016102dd565b8167ffffffffffffffff81111561053157610531610da4565b60405190808252806020026020018201604052801561055a578160200160208202803683370190505b5090505f5b828110156105b45761058a84848381811061057c5761057c610dd1565b905060200201356001610a90565b82828151811061059c5761059c610dd1565b9115156020928302919091019091015260010161055f565b5092915050565b5f5473ffffffffffffffffffffffffffffffffffffffff16331461060d576040517ff16664830000000000000000000000000000000000000000000000000000000081523360048201526024016102dd565b610463816001610a49565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610689576040517f5222289b0000000000000000000000000000000000000000000000000000000081523360048201526024016102dd565b8073ffffffffffffffffffffffffffffffffffffffff163b5f036106f1576040517f5f15d67200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016102dd565b5f5f8273ffffffffffffffffffffffffffffffffffffffff1663cd9deaca6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561073c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107609190610dfe565b60015f9054906101000a900473ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1663cd9deaca6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107ee9190610dfe565b915091508067ffffffffffffffff168267ffffffffffffffff161015610854576040517f0fb9feaf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152821660248201526044016102dd565b60015473ffffffffffffffffffffffffffffffffffffffff165f90815260026020819052604090912080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001690911790556108af83610af1565b505050565b5f5f5f6108c084610b95565b915091508060035f8481526020019081526020015f2054901c60031660028111156108ed576108ed610cff565b949350505050565b335f90815260026020819052604082205460ff169081111561091957610919610cff565b03610952576040517f9b1b8ec10000000000000000000000000000000000000000000000000000000081523360048201526024016102dd565b66ffffffffffffff600882901c165f90815260046020526040902054600160ff83161b808216156109bb576040517fb0cc87ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016102dd565b60089290921c66ffffffffffffff165f90815260046020526040902091179055565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f025f89b99c8ce32af8da7624f4575b920a86ebf07870d85a9fb545fee349ddce91a250565b610a538282610a90565b610a8c576040517f6d335c57000000000000000000000000000000000000000000000000000000008152600481018390526024016102dd565b5050565b5f5f5f610a9c85610b95565b5f8281526003602081905260409091205480831c90911615955091935091508315610ae85781856002811115610ad457610ad4610cff565b5f858152600360205260409020911b821790555b50505092915050565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff831690811782555f8181526002602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016909417909355915190917f87a1c775e386d9290dfa35de8f05a5f20e69b008f20205cc91a37b2360eeab9691a250565b5f80610ba2608084610e46565b610bad608085610e59565b610bb8906002610e6c565b91509150915091565b803573ffffffffffffffffffffffffffffffffffffffff81168114610be4575f5ffd5b919050565b5f5f60408385031215610bfa575f5ffd5b82359150610c0a60208401610bc1565b90509250929050565b5f60208284031215610c23575f5ffd5b610c2c82610bc1565b9392505050565b5f60208284031215610c43575f5ffd5b5035919050565b5f5f60208385031215610c5b575f5ffd5b823567ffffffffffffffff811115610c71575f5ffd5b8301601f81018513610c81575f5ffd5b803567ffffffffffffffff811115610c97575f5ffd5b8560208260051b8401011115610cab575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b81811015610cf45783511515835260209384019390920191600101610cd4565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110610463577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60208101610d6e83610d2c565b91905290565b67ffffffffffffffff81168114610463575f5ffd5b5f60208284031215610d99575f5ffd5b8135610c2c81610d74565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215610e0e575f5ffd5b8151610c2c81610d74565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82610e5457610e54610e19565b500490565b5f82610e6757610e67610e19565b500690565b8082028115828204841417610ea8577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9291505056";
