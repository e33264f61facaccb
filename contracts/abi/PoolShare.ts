export const poolShareAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "pool_",
        "type": "address",
        "internalType": "contract IUniswapV3Pool"
      },
      {
        "name": "name_",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "symbol_",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "DOMAIN_SEPARATOR",
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
    "name": "LOCKED",
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
    "name": "MAX_OFF_MEAN",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "int56",
        "internalType": "int56"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "MEAN_OVER",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
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
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
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
    "name": "collectFees",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "compound",
    "inputs": [],
    "outputs": [
      {
        "name": "added",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "decimals",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "deposit",
    "inputs": [
      {
        "name": "max0",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max1",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "leastShares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount0",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount1",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
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
    "name": "fees0",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "fees1",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "liquidity",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nonces",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
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
    "name": "permit",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
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
        "internalType": "contract IUniswapV3Pool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "tickUpper",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "int24",
        "internalType": "int24"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "token0",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IERC20"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "token1",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IERC20"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalSupply",
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
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "uniswapV3MintCallback",
    "inputs": [
      {
        "name": "owed0",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "owed1",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "withdraw",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least0",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "least1",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount0",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount1",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Compounded",
    "inputs": [
      {
        "name": "added",
        "type": "uint128",
        "indexed": false,
        "internalType": "uint128"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Deposited",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amount0",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amount1",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Withdrawn",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amount0",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amount1",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612ExpiredSignature",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612InvalidSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "currentNonce",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoPrice",
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
    "name": "PriceMoving",
    "inputs": [
      {
        "name": "tick",
        "type": "int24",
        "internalType": "int24"
      },
      {
        "name": "mean",
        "type": "int56",
        "internalType": "int56"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
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
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
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
    "name": "TooFewShares",
    "inputs": [
      {
        "name": "shares",
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
    "name": "TooLittle",
    "inputs": [
      {
        "name": "amount0",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount1",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const;

export const poolShareBytecode =
  "0x6101e0604052348015610010575f5ffd5b50604051613d15380380613d1583398101604081905261002f916103a2565b6040805180820190915260018152603160f81b6020820152829081908184600361005983826104a8565b50600461006682826104a8565b505050610078826102a860201b60201c565b61012052610085816102a8565b61014052815160208084019190912060e052815190820120610100524660a05261011160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506001600160a01b03831661016081905260408051630dfe168160e01b81529051630dfe1681916004808201926020929091908290030181865afa158015610164573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101889190610566565b6001600160a01b0316610180816001600160a01b031681525050826001600160a01b031663d21220a76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102029190610566565b6001600160a01b03166101a0816001600160a01b0316815250505f836001600160a01b031663d0c93a7c6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610259573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061027d9190610588565b90508061028d81620d89e86105bc565b6102979190610600565b60020b6101c0525061067e92505050565b5f5f829050601f815111156102db578260405163305a27a960e01b81526004016102d29190610626565b60405180910390fd5b80516102e68261065b565b179392505050565b6001600160a01b0381168114610302575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610328575f5ffd5b81516001600160401b0381111561034157610341610305565b604051601f8201601f19908116603f011681016001600160401b038111828210171561036f5761036f610305565b604052818152838201602001851015610386575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f606084860312156103b4575f5ffd5b83516103bf816102ee565b60208501519093506001600160401b038111156103da575f5ffd5b6103e686828701610319565b604086015190935090506001600160401b03811115610403575f5ffd5b61040f86828701610319565b9150509250925092565b600181811c9082168061042d57607f821691505b60208210810361044b57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156104a357828211156104a357805f5260205f20601f840160051c602085101561047c57505f5b90810190601f840160051c035f5b8181101561049f575f8382015560010161048a565b5050505b505050565b81516001600160401b038111156104c1576104c1610305565b6104d5816104cf8454610419565b84610451565b6020601f821160018114610507575f83156104f05750848201515b5f19600385901b1c1916600184901b17845561055f565b5f84815260208120601f198516915b828110156105365787850151825560209485019460019092019101610516565b508482101561055357868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610576575f5ffd5b8151610581816102ee565b9392505050565b5f60208284031215610598575f5ffd5b81518060020b8114610581575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8160020b8360020b806105de57634e487b7160e01b5f52601260045260245ffd5b627fffff1982145f19821416156105f7576105f76105a8565b90059392505050565b5f8260020b8260020b028060020b915080821461061f5761061f6105a8565b5092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561044b575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161354c6107c95f395f818161031a015281816109320152818161099201528181610b2b01528181610b51015281816110670152818161109b015281816116640152818161169401528181611b4b01528181611ba701528181611c4c0152611cbc01525f818161045401528181610cb701528181610dcf015261160501525f818161021f01528181610c5901528181610da401526115ca01525f818161025e0152818161090301528181610b0001528181610d37015281816110370152818161163901528181611b2101528181611c1c01528181611fd50152818161200a015281816120a7015281816121ec01526123aa01525f611a7d01525f611a5201525f6119fb01525f6119d301525f61192e01525f61195801525f611982015261354c5ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c806384b0196e116100f3578063d21220a711610093578063d505accf1161006e578063d505accf146104b3578063dd62ed3e146104c6578063f69e2046146104fe578063fad3cc4b14610506575f5ffd5b8063d21220a71461044f578063d331bef714610476578063d34879971461049e575f5ffd5b8063a1422f69116100ce578063a1422f69146103dd578063a8b3365f146103e6578063a9059cbb14610401578063c879657214610414575f5ffd5b806384b0196e1461038a57806393f1c442146103a557806395d89b41146103d5575f5ffd5b806323b872dd1161015e5780634c02a21c116101395780634c02a21c146102f957806355b812a81461031557806370a082311461034f5780637ecebe0014610377575f5ffd5b806323b872dd146102cf578063313ce567146102e25780633644e515146102f1575f5ffd5b80630dfe1681116101995780630dfe16811461021a57806316f0115b1461025957806318160ddd146102805780631a68650214610292575f5ffd5b80630590eda3146101bf57806306fdde03146101e2578063095ea7b3146101f7575b5f5ffd5b6101c861025881565b60405163ffffffff90911681526020015b60405180910390f35b6101ea610534565b6040516101d99190612c13565b61020a610205366004612c3c565b6105c4565b60405190151581526020016101d9565b6102417f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d9565b6102417f000000000000000000000000000000000000000000000000000000000000000081565b6002545b6040519081526020016101d9565b6008546102ae906fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020016101d9565b61020a6102dd366004612c66565b6105dd565b604051601281526020016101d9565b610284610602565b6009546102ae906fffffffffffffffffffffffffffffffff1681565b61033c7f000000000000000000000000000000000000000000000000000000000000000081565b60405160029190910b81526020016101d9565b61028461035d366004612ca4565b6001600160a01b03165f9081526020819052604090205490565b610284610385366004612ca4565b610610565b61039261062d565b6040516101d99796959493929190612cbf565b6008546102ae9070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1681565b6101ea61068b565b6102846103e881565b6103ee606481565b60405160069190910b81526020016101d9565b61020a61040f366004612c3c565b61069a565b61041c6106a7565b604080516fffffffffffffffffffffffffffffffff948516815292841660208401529216918101919091526060016101d9565b6102417f000000000000000000000000000000000000000000000000000000000000000081565b610489610484366004612d71565b610723565b604080519283526020830191909152016101d9565b6104b16104ac366004612daf565b610d2c565b005b6104b16104c1366004612e39565b610dfc565b6102846104d4366004612ea5565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6102ae610f64565b610519610514366004612d71565b61128b565b604080519384526020840192909252908201526060016101d9565b60606003805461054390612edc565b80601f016020809104026020016040519081016040528092919081815260200182805461056f90612edc565b80156105ba5780601f10610591576101008083540402835291602001916105ba565b820191905f5260205f20905b81548152906001019060200180831161059d57829003601f168201915b5050505050905090565b5f336105d18185856117cd565b60019150505b92915050565b5f336105ea8582856117df565b6105f5858585611893565b60019150505b9392505050565b5f61060b611922565b905090565b6001600160a01b0381165f908152600760205260408120546105d7565b5f6060805f5f5f606061063e611a4b565b610646611a76565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b60606004805461054390612edc565b5f336105d1818585611893565b5f5f5f6106b2611aa1565b6106ba611afa565b50506008546009546fffffffffffffffffffffffffffffffff80831693507001000000000000000000000000000000009092048216911661071e611af85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611af2565b909192565b5f5f61072d611aa1565b610735611afa565b5f61073f60025490565b905061074b3388611e0e565b6008545f9061077690610771906fffffffffffffffffffffffffffffffff168a85611e5f565b611f0f565b6008549091505f906107b3906107719070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff168b86611e5f565b6009549091505f906107dc90610771906fffffffffffffffffffffffffffffffff168c87611e5f565b6008805491925084915f906108049084906fffffffffffffffffffffffffffffffff16612f87565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555081600860108282829054906101000a90046fffffffffffffffffffffffffffffffff166108679190612f87565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508060095f8282829054906101000a90046fffffffffffffffffffffffffffffffff166108c99190612f87565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a34123a77f000000000000000000000000000000000000000000000000000000000000000061095a90612faf565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b168152600291820b60048201527f000000000000000000000000000000000000000000000000000000000000000090910b60248201526fffffffffffffffffffffffffffffffff8816604482015260640160408051808303815f875af11580156109ef573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a139190612feb565b9092509050610a346fffffffffffffffffffffffffffffffff85168361300d565b610a506fffffffffffffffffffffffffffffffff85168361300d565b90985096508a881080610a6257508987105b15610aa8576040517f618bc7c900000000000000000000000000000000000000000000000000000000815260048101899052602481018890526044015b60405180910390fd5b604080518d8152602081018a90529081018890526001600160a01b038a169033907f3cae9923fd3c2f468aa25a8ef687923e37f957459557c0380fd06526c0b8cdbc9060600160405180910390a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634f1eb3d88a610b4f7f0000000000000000000000000000000000000000000000000000000000000000612faf565b7f0000000000000000000000000000000000000000000000000000000000000000610b7987611f0f565b610b8287611f0f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b1681526001600160a01b039095166004860152600293840b60248601529190920b60448401526fffffffffffffffffffffffffffffffff918216606484015216608482015260a40160408051808303815f875af1158015610c0e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c329190613044565b50506fffffffffffffffffffffffffffffffff841615610c9257610c926001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168a6fffffffffffffffffffffffffffffffff8716611f68565b6fffffffffffffffffffffffffffffffff831615610cf057610cf06001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168a6fffffffffffffffffffffffffffffffff8616611f68565b505050505050610d23611af85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611af2565b94509492505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d90576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610a9f565b5f610d9d82840184612ca4565b9050610dca7f00000000000000000000000000000000000000000000000000000000000000008287611fb6565b610df57f00000000000000000000000000000000000000000000000000000000000000008286611fb6565b5050505050565b83421115610e39576040517f6279130200000000000000000000000000000000000000000000000000000000815260048101859052602401610a9f565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9888888610e848c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f610ede8261202f565b90505f610eed82878787612076565b9050896001600160a01b0316816001600160a01b031614610f4d576040517f4b800e460000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528b166024820152604401610a9f565b610f588a8a8a6117cd565b50505050505050505050565b5f610f6d611aa1565b610f75611afa565b610fb5610f806120a2565b6008546009546fffffffffffffffffffffffffffffffff70010000000000000000000000000000000090920482169116612356565b9050806fffffffffffffffffffffffffffffffff165f03610fd757505f61125b565b600880548291905f90610ffd9084906fffffffffffffffffffffffffffffffff16613075565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633c8a7d8d307f000000000000000000000000000000000000000000000000000000000000000061108f90612faf565b604080513060208201527f0000000000000000000000000000000000000000000000000000000000000000918991016040516020818303038152906040526040518663ffffffff1660e01b81526004016110ed95949392919061309d565b60408051808303815f875af1158015611108573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061112c9190612feb565b9150915061113982611f0f565b6008805460109061117190849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16612f87565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055506111b081611f0f565b600980545f906111d39084906fffffffffffffffffffffffffffffffff16612f87565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055507f8cf8868602428bcdbcfdbc33b2e97262193c8bd2249ff0a31b3e72fb838c923c8360405161125091906fffffffffffffffffffffffffffffffff91909116815260200190565b60405180910390a150505b611288611af85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611af2565b90565b5f5f5f611296611aa1565b61129e611afa565b5f6112a76123a7565b90505f6112b360025490565b90505f815f03611310576112c8838b8b612356565b90506103e8816fffffffffffffffffffffffffffffffff16116112eb575f611309565b6113096103e86fffffffffffffffffffffffffffffffff83166130f3565b9550611416565b6008546009546fffffffffffffffffffffffffffffffff808316927001000000000000000000000000000000009004811691166113ac61137e8e878561136f886c010000000000000000000000006001600160a01b038e166001612475565b611379919061300d565b611e5f565b6113a78e888561136f898d6001600160a01b03166c010000000000000000000000006001612475565b6124c0565b98506113bb828a876001612475565b97506113ca818a876001612475565b96506113ed86898f6113dc91906130f3565b898f6113e891906130f3565b612356565b9350611410896113a7866fffffffffffffffffffffffffffffffff168887611e5f565b98505050505b85158061142257508786105b15611463576040517fe2ce129e0000000000000000000000000000000000000000000000000000000081526004810187905260248101899052604401610a9f565b600880548291905f906114899084906fffffffffffffffffffffffffffffffff16613075565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055506114c885611f0f565b6008805460109061150090849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613075565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555061153f84611f0f565b600980545f906115629084906fffffffffffffffffffffffffffffffff16613075565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550815f036115ad576115ad61dead6103e86124cf565b6115b787876124cf565b84156115f2576115f26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633308861251c565b831561162d5761162d6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633308761251c565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633c8a7d8d306116887f0000000000000000000000000000000000000000000000000000000000000000612faf565b604080513360208201527f0000000000000000000000000000000000000000000000000000000000000000918991016040516020818303038152906040526040518663ffffffff1660e01b81526004016116e695949392919061309d565b60408051808303815f875af1158015611701573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117259190612feb565b9092509050611734828861300d565b9650611740818761300d565b604080518a8152602081018a90529081018290529096506001600160a01b038a169033907f8bab6aed5a508937051a144e61d6e61336834a66aaee250a00613ae6f744c4229060600160405180910390a350505050506117c3611af85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611af2565b9450945094915050565b6117da838383600161256b565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81101561188d578181101561187f576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610a9f565b61188d84848484035f61256b565b50505050565b6001600160a01b0383166118d5576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6001600160a01b038216611917576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6117da83838361266f565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561197a57507f000000000000000000000000000000000000000000000000000000000000000046145b156119a457507f000000000000000000000000000000000000000000000000000000000000000090565b61060b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b606061060b7f00000000000000000000000000000000000000000000000000000000000000006127ae565b606061060b7f00000000000000000000000000000000000000000000000000000000000000006127ae565b611acb7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6127eb565b611af860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612822565b565b6008546fffffffffffffffffffffffffffffffff165f03611b1757565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663a34123a7611b6f7f0000000000000000000000000000000000000000000000000000000000000000612faf565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b168152600291820b60048201527f000000000000000000000000000000000000000000000000000000000000000090910b60248201525f604482015260640160408051808303815f875af1158015611bf2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c169190612feb565b50505f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634f1eb3d8307f0000000000000000000000000000000000000000000000000000000000000000611c7490612faf565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b1681526001600160a01b039092166004830152600290810b60248301527f0000000000000000000000000000000000000000000000000000000000000000900b60448201526fffffffffffffffffffffffffffffffff60648201819052608482015260a40160408051808303815f875af1158015611d1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d419190613044565b9150915081600860108282829054906101000a90046fffffffffffffffffffffffffffffffff16611d729190613075565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508060095f8282829054906101000a90046fffffffffffffffffffffffffffffffff16611dd49190613075565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505050565b6001600160a01b038216611e50576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b611e5b825f8361266f565b5050565b5f5f5f611e6c8686612829565b91509150815f03611e9057838181611e8657611e86613106565b04925050506105fb565b818411611ea757611ea76003851502601118612864565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f6fffffffffffffffffffffffffffffffff821115611f64576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610a9f565b5090565b611f758383836001612875565b6117da576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a9f565b306001600160a01b03831603611ffa576117da6001600160a01b0384167f000000000000000000000000000000000000000000000000000000000000000083611f68565b6117da6001600160a01b038416837f00000000000000000000000000000000000000000000000000000000000000008461251c565b5f6105d761203b611922565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f612086888888886128f0565b92509250925061209682826129d2565b50909695505050505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633850c7bd6040518163ffffffff1660e01b815260040160e060405180830381865afa158015612101573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121259190613144565b505050505091509150816001600160a01b03165f03612170576040517fc149905d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160028082526060820183525f92602083019080368337019050509050610258815f815181106121a5576121a56131db565b63ffffffff909216602092830291909101909101526040517f883bdbfd0000000000000000000000000000000000000000000000000000000081525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063883bdbfd90612221908590600401613208565b5f60405180830381865afa15801561223b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526122809190810190613335565b5090505f61025863ffffffff16825f8151811061229f5761229f6131db565b6020026020010151836001815181106122ba576122ba6131db565b60200260200101516122cc9190613401565b6122d69190613446565b90506122e36064826134b9565b60060b8460020b138061230557506122fc606482613401565b60060b8460020b125b1561234c576040517f53a335b2000000000000000000000000000000000000000000000000000000008152600285900b6004820152600682900b6024820152604401610a9f565b5092949350505050565b5f61239f61077161237e85876001600160a01b03166c01000000000000000000000000611e5f565b6113a7856c01000000000000000000000000896001600160a01b0316611e5f565b949350505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633850c7bd6040518163ffffffff1660e01b815260040160e060405180830381865afa158015612404573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124289190613144565b5094955050506001600160a01b0384165f039250611288915050576040517fc149905d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6124a261248283612ad5565b801561249d57505f848061249857612498613106565b868809115b151590565b6124ad868686611e5f565b6124b7919061300d565b95945050505050565b5f8282188284100282186105fb565b6001600160a01b038216612511576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b611e5b5f838361266f565b61252a848484846001612b01565b61188d576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610a9f565b6001600160a01b0384166125ad576040517fe602df050000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6001600160a01b0383166125ef576040517f94280d620000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561188d57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161266191815260200190565b60405180910390a350505050565b6001600160a01b038316612699578060025f82825461268e919061300d565b909155506127229050565b6001600160a01b0383165f9081526020819052604090205481811015612704576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610a9f565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661273e5760028054829003905561275c565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516127a191815260200190565b60405180910390a3505050565b60605f6127ba83612b87565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b15611af8576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166128e45783831516156128d8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561292957505f915060039050826117c3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561297a573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b0381166129c357505f9250600191508290506117c3565b975f9750879650945050505050565b5f8260038111156129e5576129e56134fe565b036129ee575050565b6001826003811115612a0257612a026134fe565b03612a39576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115612a4d57612a4d6134fe565b03612a87576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610a9f565b6003826003811115612a9b57612a9b6134fe565b03611e5b576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610a9f565b5f6002826003811115612aea57612aea6134fe565b612af4919061352b565b60ff166001149050919050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612b76578383151615612b6a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f8111156105d7576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6105fb6020830184612bc7565b6001600160a01b0381168114612c39575f5ffd5b50565b5f5f60408385031215612c4d575f5ffd5b8235612c5881612c25565b946020939093013593505050565b5f5f5f60608486031215612c78575f5ffd5b8335612c8381612c25565b92506020840135612c9381612c25565b929592945050506040919091013590565b5f60208284031215612cb4575f5ffd5b81356105fb81612c25565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f612cf960e0830189612bc7565b8281036040840152612d0b8189612bc7565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612d60578351835260209384019390920191600101612d42565b50909b9a5050505050505050505050565b5f5f5f5f60808587031215612d84575f5ffd5b8435935060208501359250604085013591506060850135612da481612c25565b939692955090935050565b5f5f5f5f60608587031215612dc2575f5ffd5b8435935060208501359250604085013567ffffffffffffffff811115612de6575f5ffd5b8501601f81018713612df6575f5ffd5b803567ffffffffffffffff811115612e0c575f5ffd5b876020828401011115612e1d575f5ffd5b949793965060200194505050565b60ff81168114612c39575f5ffd5b5f5f5f5f5f5f5f60e0888a031215612e4f575f5ffd5b8735612e5a81612c25565b96506020880135612e6a81612c25565b955060408801359450606088013593506080880135612e8881612e2b565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612eb6575f5ffd5b8235612ec181612c25565b91506020830135612ed181612c25565b809150509250929050565b600181811c90821680612ef057607f821691505b602082108103612f27577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff82811682821603908111156105d7576105d7612f5a565b5f8160020b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8000008103612fe357612fe3612f5a565b5f0392915050565b5f5f60408385031215612ffc575f5ffd5b505080516020909101519092909150565b808201808211156105d7576105d7612f5a565b80516fffffffffffffffffffffffffffffffff8116811461303f575f5ffd5b919050565b5f5f60408385031215613055575f5ffd5b61305e83613020565b915061306c60208401613020565b90509250929050565b6fffffffffffffffffffffffffffffffff81811683821601908111156105d7576105d7612f5a565b6001600160a01b03861681528460020b60208201528360020b60408201526fffffffffffffffffffffffffffffffff8316606082015260a060808201525f6130e860a0830184612bc7565b979650505050505050565b818103818111156105d7576105d7612f5a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b805161ffff8116811461303f575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561315a575f5ffd5b875161316581612c25565b8097505060208801518060020b811461317c575f5ffd5b955061318a60408901613133565b945061319860608901613133565b93506131a660808901613133565b925060a08801516131b681612e2b565b60c089015190925080151581146131cb575f5ffd5b8091505092959891949750929550565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602080825282518282018190525f918401906040840190835b8181101561324557835163ffffffff16835260209384019390920191600101613221565b509095945050505050565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561329757613297612f2d565b604052919050565b5f67ffffffffffffffff8211156132b8576132b8612f2d565b5060051b60200190565b5f82601f8301126132d1575f5ffd5b81516132e46132df8261329f565b613250565b8082825260208201915060208360051b860101925085831115613305575f5ffd5b602085015b8381101561332b57805161331d81612c25565b83526020928301920161330a565b5095945050505050565b5f5f60408385031215613346575f5ffd5b825167ffffffffffffffff81111561335c575f5ffd5b8301601f8101851361336c575f5ffd5b805161337a6132df8261329f565b8082825260208201915060208360051b85010192508783111561339b575f5ffd5b6020840193505b828410156133cb5783518060060b81146133ba575f5ffd5b8252602093840193909101906133a2565b80955050505050602083015167ffffffffffffffff8111156133eb575f5ffd5b6133f7858286016132c2565b9150509250929050565b600682810b9082900b037fffffffffffffffffffffffffffffffffffffffffffffffffff800000000000008112667fffffffffffff821317156105d7576105d7612f5a565b5f8160060b8360060b8061345c5761345c613106565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81147fffffffffffffffffffffffffffffffffffffffffffffffffff80000000000000831416156134b0576134b0612f5a565b90059392505050565b600681810b9083900b01667fffffffffffff81137fffffffffffffffffffffffffffffffffffffffffffffffffff80000000000000821217156105d7576105d7612f5a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60ff83168061353d5761353d613106565b8060ff8416069150509291505056";
