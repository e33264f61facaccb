export const vaultAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "farm_",
        "type": "address",
        "internalType": "contract Farm"
      },
      {
        "name": "cert_",
        "type": "address",
        "internalType": "contract IERC20"
      },
      {
        "name": "rates_",
        "type": "address",
        "internalType": "contract RateProvider"
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
    "name": "CALLER_BPS",
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
    "name": "MAX_DRIFT_BPS",
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
    "name": "RELEASE_OVER",
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
    "name": "asset",
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
    "name": "convertToAssets",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "convertToShares",
    "inputs": [
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
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
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "receiver",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "farm",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract Farm"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "harvest",
    "inputs": [],
    "outputs": [
      {
        "name": "added",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "locked",
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
    "name": "maxDeposit",
    "inputs": [
      {
        "name": "",
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
    "name": "maxMint",
    "inputs": [
      {
        "name": "",
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
    "name": "maxRedeem",
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
    "name": "maxWithdraw",
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
    "name": "mint",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "receiver",
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
    "stateMutability": "nonpayable"
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
    "name": "previewDeposit",
    "inputs": [
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "previewMint",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "previewRedeem",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "previewWithdraw",
    "inputs": [
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "rates",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract RateProvider"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "redeem",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      },
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rememberedAt",
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
    "name": "rememberedPrice",
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
    "name": "staked",
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
    "name": "totalAssets",
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
    "name": "uniswapV3SwapCallback",
    "inputs": [
      {
        "name": "delta0",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "delta1",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "",
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
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      },
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
    "name": "Deposit",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "assets",
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
    "name": "Harvested",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "added",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "forCaller",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
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
    "name": "Withdraw",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "receiver",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "assets",
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
    "name": "ERC4626ExceededMaxDeposit",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC4626ExceededMaxMint",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC4626ExceededMaxRedeem",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC4626ExceededMaxWithdraw",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "OtherRewards",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PriceUnexplained",
    "inputs": [
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "remembered",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "SafeCastOverflowedUintToInt",
    "inputs": [
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
  }
] as const;

export const vaultBytecode =
  "0x610140604052348015610010575f5ffd5b5060405161338838038061338883398101604081905261002f9161064c565b846001600160a01b0316630b76619b6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061008f91906106ea565b8282600361009d838261079a565b5060046100aa828261079a565b5050505f5f6100be8361046d60201b60201c565b91509150816100ce5760126100d0565b805b60ff1660a05250506001600160a01b03166080525f6100ee60805190565b9050856001600160a01b031660c0816001600160a01b031681525050806001600160a01b03166316f0115b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610146573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016a91906106ea565b6001600160a01b0390811660e0528481166101005260408051630dfe168160e01b815290515f92839290851691630dfe1681916004808201926020929091908290030181865afa1580156101c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e491906106ea565b836001600160a01b031663d21220a76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610220573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061024491906106ea565b6001600160a01b03808316908a1614610120819052919350915080159061027d5750866001600160a01b0316816001600160a01b031614155b1561029b57604051633a5da8b560e11b815260040160405180910390fd5b5f886001600160a01b0316639ec5a8946040518163ffffffff1660e01b81526004015f60405180830381865afa1580156102d7573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526102fe9190810190610858565b90505f5b815181101561039757836001600160a01b03168282815181106103275761032761090a565b60200260200101516001600160a01b0316141580156103715750826001600160a01b031682828151811061035d5761035d61090a565b60200260200101516001600160a01b031614155b1561038f57604051633a5da8b560e11b815260040160405180910390fd5b600101610302565b506103b7895f196103a760805190565b6001600160a01b031691906104a0565b61041d845f19866001600160a01b0316630dfe16816040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103f9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a791906106ea565b61045f845f19866001600160a01b031663d21220a76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103f9573d5f5f3e3d5ffd5b50505050505050505061091e565b63313ce56760e01b5f818152908190602082600481875afa5f51601f3d1190911661010082101695908602945092505050565b6104ac8383835f610524565b61051f576104bd83835f6001610524565b6104ea57604051635274afe760e01b81526001600160a01b03841660048201526024015b60405180910390fd5b6104f78383836001610524565b61051f57604051635274afe760e01b81526001600160a01b03841660048201526024016104e1565b505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661057a57838315161561056e573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b038116811461059a575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156105d9576105d961059d565b604052919050565b5f82601f8301126105f0575f5ffd5b81516001600160401b038111156106095761060961059d565b61061c601f8201601f19166020016105b1565b818152846020838601011115610630575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f5f60a08688031215610660575f5ffd5b855161066b81610586565b602087015190955061067c81610586565b604087015190945061068d81610586565b60608701519093506001600160401b038111156106a8575f5ffd5b6106b4888289016105e1565b608088015190935090506001600160401b038111156106d1575f5ffd5b6106dd888289016105e1565b9150509295509295909350565b5f602082840312156106fa575f5ffd5b815161070581610586565b9392505050565b600181811c9082168061072057607f821691505b60208210810361073e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561051f578282111561051f57805f5260205f20601f840160051c602085101561076f57505f5b90810190601f840160051c035f5b81811015610792575f8382015560010161077d565b505050505050565b81516001600160401b038111156107b3576107b361059d565b6107c7816107c1845461070c565b84610744565b6020601f8211600181146107f9575f83156107e25750848201515b5f19600385901b1c1916600184901b178455610851565b5f84815260208120601f198516915b828110156108285787850151825560209485019460019092019101610808565b508482101561084557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610868575f5ffd5b81516001600160401b0381111561087d575f5ffd5b8201601f8101841361088d575f5ffd5b80516001600160401b038111156108a6576108a661059d565b8060051b6108b6602082016105b1565b918252602081840181019290810190878411156108d1575f5ffd5b6020850194505b838510156108ff57845192506108ed83610586565b828252602094850194909101906108d8565b979650505050505050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05160e05161010051610120516129d66109b25f395f611dbd01525f81816103d301526111b301525f81816102fe01528181610e2f015281816115a80152611d2601525f81816103720152818161074501528181610af70152818161187101526119d501525f61065c01525f81816103960152818161068c01528181610e8a015261218e01526129d65ff3fe608060405234801561000f575f5ffd5b5060043610610269575f3560e01c806363b203d111610157578063b460af94116100d2578063cf30901211610088578063dd62ed3e1161006e578063dd62ed3e14610503578063ef8b30f7146104c2578063fa461e331461053b575f5ffd5b8063cf309012146104e8578063d905777e146104f0575f5ffd5b8063c63d75b6116100b8578063c63d75b6146103ba578063c6e6f592146104c2578063ce96cb77146104d5575f5ffd5b8063b460af941461049c578063ba087652146104af575f5ffd5b806394bf804d116101275780639825808c1161010d5780639825808c1461046d578063a9059cbb14610476578063b3d7f6b914610489575f5ffd5b806394bf804d1461045257806395d89b4114610465575f5ffd5b806363b203d1146104065780636e553f651461040f57806370a082311461042257806377909fb01461044a575f5ffd5b806323b872dd116101e7578063402d267d116101b75780634641257d1161019d5780634641257d146103f55780634cdad5061461029d5780634f317d32146103fd575f5ffd5b8063402d267d146103ba57806343f48fbd146103ce575f5ffd5b806323b872dd14610340578063313ce5671461035357806336e9332d1461036d57806338d52e0f14610394575f5ffd5b80630a28a4771161023c57806311d928d91161022257806311d928d9146102ef57806316f0115b146102f957806318160ddd14610338575f5ffd5b80630a28a477146102d35780630b76619b146102e6575f5ffd5b806301e1d1141461026d57806306fdde031461028857806307a2d13a1461029d578063095ea7b3146102b0575b5f5ffd5b610275610550565b6040519081526020015b60405180910390f35b61029061056b565b60405161027f91906122d7565b6102756102ab36600461232a565b6105fb565b6102c36102be366004612358565b61060c565b604051901515815260200161027f565b6102756102e136600461232a565b610623565b61027560055481565b6102756201518081565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161027f565b600254610275565b6102c361034e366004612382565b61062f565b61035b610654565b60405160ff909116815260200161027f565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b7f0000000000000000000000000000000000000000000000000000000000000000610320565b6102756103c83660046123c0565b505f1990565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b610275610680565b61027560075481565b6102756101f481565b61027561041d3660046123db565b610ba4565b6102756104303660046123c0565b6001600160a01b03165f9081526020819052604090205490565b610275606481565b6102756104603660046123db565b610bd5565b610290610bf0565b61027560085481565b6102c3610484366004612358565b610bff565b61027561049736600461232a565b610c0c565b6102756104aa366004612409565b610c18565b6102756104bd366004612409565b610c9a565b6102756104d036600461232a565b610d13565b6102756104e33660046123c0565b610d1e565b610275610d2b565b6102756104fe3660046123c0565b610e07565b610275610511366004612448565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61054e610549366004612474565b610e24565b005b5f610559610d2b565b600554610566919061251d565b905090565b60606003805461057a90612530565b80601f01602080910402602001604051908101604052809291908181526020018280546105a690612530565b80156105f15780601f106105c8576101008083540402835291602001916105f1565b820191905f5260205f20905b8154815290600101906020018083116105d457829003601f168201915b5050505050905090565b5f610606825f610f9c565b92915050565b5f33610619818585610fd5565b5060019392505050565b5f610606826001610fe7565b5f3361063c858285611017565b6106478585856110ac565b60019150505b9392505050565b5f61056660067f0000000000000000000000000000000000000000000000000000000000000000612581565b5f61068961113b565b5f7f00000000000000000000000000000000000000000000000000000000000000009050806001600160a01b031663f69e20466040518163ffffffff1660e01b81526004016020604051808303815f875af11580156106ea573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061070e919061259a565b50610717611194565b6040517f1e83409a0000000000000000000000000000000000000000000000000000000081523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e83409a906024015f604051808303815f875af1158015610792573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526107d791908101906125f6565b506107e181611306565b5f816001600160a01b031663fad3cc4b836001600160a01b0316630dfe16816040518163ffffffff1660e01b8152600401602060405180830381865afa15801561082d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085191906126dc565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa1580156108ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d291906126f7565b846001600160a01b031663d21220a76040518163ffffffff1660e01b8152600401602060405180830381865afa15801561090e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061093291906126dc565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa15801561098f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b391906126f7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e085901b168152600481019290925260248201525f60448201523060648201526084016060604051808303815f875af1158015610a17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a3b919061270e565b505090505f612710606483610a509190612739565b610a5a919061277d565b9050610a66818361251d565b9350610a7184611699565b8360055f828254610a829190612790565b9091555050604080518581526020810183905233917f81ca9b2c230070eaa84787556b1aaf18bf1e2f07ea5d3dae4819db77a1a5b224910160405180910390a26040517f7acb7757000000000000000000000000000000000000000000000000000000008152600481018590523060248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637acb7757906044015f604051808303815f87803b158015610b40575f5ffd5b505af1158015610b52573d5f5f3e3d5ffd5b50505050805f14610b7157610b716001600160a01b03841633836117c4565b505050610ba16111925f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061118c565b90565b5f5f19610bb5565b60405180910390fd5b5f610bbf85610d13565b9050610bcd33858784611812565b949350505050565b5f5f195f610be285610c0c565b9050610bcd33858388611812565b60606004805461057a90612530565b5f336106198185856110ac565b5f610606826001610f9c565b5f5f610c2383610d1e565b905080851115610c78576040517ffe9cceec0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810186905260448101829052606401610bac565b5f610c8286610623565b9050610c9133868689856118fd565b95945050505050565b5f5f610ca583610e07565b905080851115610cfa576040517fb94abeec0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810186905260448101829052606401610bac565b5f610d04866105fb565b9050610c91338686848a6118fd565b5f610606825f610fe7565b5f6106066102ab83610e07565b6006545f907801000000000000000000000000000000000000000000000000900467ffffffffffffffff164210610d6157505f90565b600654610566906fffffffffffffffffffffffffffffffff811690610dad9042907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1661251d565b600654610df69067ffffffffffffffff700100000000000000000000000000000000820481169178010000000000000000000000000000000000000000000000009004166127a3565b67ffffffffffffffff166001611a60565b6001600160a01b0381165f90815260208190526040812054610606565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e88576040517ff1666483000000000000000000000000000000000000000000000000000000008152336004820152602401610bac565b7f00000000000000000000000000000000000000000000000000000000000000005f80808713610f1857826001600160a01b031663d21220a76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610eee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f1291906126dc565b86610f7a565b826001600160a01b0316630dfe16816040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f7891906126dc565b875b9092509050610f936001600160a01b03831633836117c4565b50505050505050565b5f61064d610fa8610550565b610fb3906001612790565b610fbf6006600a6128a6565b600254610fcc9190612790565b85919085611a60565b610fe28383836001611aa2565b505050565b5f61064d610ff76006600a6128a6565b6002546110049190612790565b61100c610550565b610fcc906001612790565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156110a65781811015611098576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610bac565b6110a684848484035f611aa2565b50505050565b6001600160a01b0383166110ee576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610bac565b6001600160a01b038216611130576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610bac565b610fe2838383611ba6565b6111657f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611ce5565b61119260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611d1c565b565b5f6112366111a86111a3611d23565b611dba565b670de0b6b3a76400007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663679aefce6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561120d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061123191906126f7565b611e4f565b6007546008549192509081156112fb575f61127d83611255844261251d565b6112629062015180612790565b61126e906101f4612739565b61123161271062015180612739565b90506112898184612790565b84118061129e57508261129c8286612790565b105b156112df576040517fb664456f0000000000000000000000000000000000000000000000000000000081526004810185905260248101849052604401610bac565b6112ec8262015180612790565b4210156112f95750505050565b505b505042600855600755565b5f61130f611d23565b90505f826001600160a01b0316630dfe16816040518163ffffffff1660e01b8152600401602060405180830381865afa15801561134e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061137291906126dc565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa1580156113cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113f391906126f7565b90505f61142561141183856c01000000000000000000000000611e4f565b846c01000000000000000000000000611e4f565b90505f846001600160a01b031663d21220a76040518163ffffffff1660e01b8152600401602060405180830381865afa158015611464573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148891906126dc565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa1580156114e5573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061150991906126f7565b90508082115f8161152f576002611520858561251d565b61152a919061277d565b611558565b61153a846002612739565b611544848661251d565b61154e9087612739565b611558919061277d565b9050805f0361156a5750505050505050565b5f612710611579603289612739565b611583919061277d565b90505f8361159a576115958289612790565b6115a4565b6115a4828961251d565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663128acb0830866115e087611eff565b6115e986611f61565b60405160e086901b7fffffffff000000000000000000000000000000000000000000000000000000001681526001600160a01b03948516600482015292151560248401526044830191909152909116606482015260a060848201525f60a482015260c40160408051808303815f875af1158015611668573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061168c91906128b4565b5050505050505050505050565b5f6116a2610d2b565b90505f81156116e4576006546116df9042907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1661251d565b6116e6565b5f5b90505f6116f38484612790565b90506116fe81611fad565b600680546fffffffffffffffffffffffffffffffff929092167fffffffffffffffff000000000000000000000000000000000000000000000000909216919091177001000000000000000000000000000000004267ffffffffffffffff16021790558061176e6201518086612739565b6117788486612739565b6117829190612790565b61178c919061277d565b6117969042612790565b600660186101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555050505050565b6117d18383836001612002565b610fe2576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610bac565b61181a61113b565b6118268484848461207d565b8160055f8282546118379190612790565b90915550506040517f7acb7757000000000000000000000000000000000000000000000000000000008152600481018390523060248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637acb7757906044015f604051808303815f87803b1580156118ba575f5ffd5b505af11580156118cc573d5f5f3e3d5ffd5b505050506110a66111925f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061118c565b61190561113b565b826001600160a01b0316856001600160a01b03161461192957611929838683611017565b61193383826120df565b8160055f828254611944919061251d565b909155505060408051838152602081018390526001600160a01b038086169287821692918916917ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db910160405180910390a46040517f8381e182000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0385811660248301527f00000000000000000000000000000000000000000000000000000000000000001690638381e182906044015f604051808303815f87803b158015611a16575f5ffd5b505af1158015611a28573d5f5f3e3d5ffd5b50505050611a596111925f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061118c565b5050505050565b5f611a8d611a6d83612130565b8015611a8857505f8480611a8357611a83612750565b868809115b151590565b611a98868686611e4f565b610c919190612790565b6001600160a01b038416611ae4576040517fe602df050000000000000000000000000000000000000000000000000000000081525f6004820152602401610bac565b6001600160a01b038316611b26576040517f94280d620000000000000000000000000000000000000000000000000000000081525f6004820152602401610bac565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156110a657826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051611b9891815260200190565b60405180910390a350505050565b6001600160a01b038316611bd0578060025f828254611bc59190612790565b90915550611c599050565b6001600160a01b0383165f9081526020819052604090205481811015611c3b576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024810182905260448101839052606401610bac565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216611c7557600280548290039055611c93565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051611cd891815260200190565b60405180910390a3505050565b15611192576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633850c7bd6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611d80573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611da491906128ec565b50506001600160a01b0390941695945050505050565b5f7f0000000000000000000000000000000000000000000000000000000000000000611e1c57611e17611e03670de0b6b3a76400006c0100000000000000000000000085611e4f565b6c0100000000000000000000000084611e4f565b610606565b610606611e3f83670de0b6b3a76400006c01000000000000000000000000611e4f565b836c010000000000000000000000005b5f5f5f611e5c868661215c565b91509150815f03611e8057838181611e7657611e76612750565b049250505061064d565b818411611e9757611e976003851502601118612178565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821115611f5d576040517f24775e0600000000000000000000000000000000000000000000000000000000815260048101839052602401610bac565b5090565b5f6001600160a01b03821115611f5d576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260a0600482015260248101839052604401610bac565b5f6fffffffffffffffffffffffffffffffff821115611f5d576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610bac565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612071578383151615612065573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6120878483612189565b61209183826121b5565b826001600160a01b0316846001600160a01b03167fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d78484604051611b98929190918252602082015260400190565b6001600160a01b038216612121576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610bac565b61212c825f83611ba6565b5050565b5f600282600381111561214557612145612988565b61214f91906129b5565b60ff166001149050919050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b61212c7f0000000000000000000000000000000000000000000000000000000000000000833084612202565b6001600160a01b0382166121f7576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610bac565b61212c5f8383611ba6565b612210848484846001612251565b6110a6576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610bac565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166122c65783831516156122ba573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b5f6020828403121561233a575f5ffd5b5035919050565b6001600160a01b0381168114612355575f5ffd5b50565b5f5f60408385031215612369575f5ffd5b823561237481612341565b946020939093013593505050565b5f5f5f60608486031215612394575f5ffd5b833561239f81612341565b925060208401356123af81612341565b929592945050506040919091013590565b5f602082840312156123d0575f5ffd5b813561064d81612341565b5f5f604083850312156123ec575f5ffd5b8235915060208301356123fe81612341565b809150509250929050565b5f5f5f6060848603121561241b575f5ffd5b83359250602084013561242d81612341565b9150604084013561243d81612341565b809150509250925092565b5f5f60408385031215612459575f5ffd5b823561246481612341565b915060208301356123fe81612341565b5f5f5f5f60608587031215612487575f5ffd5b8435935060208501359250604085013567ffffffffffffffff8111156124ab575f5ffd5b8501601f810187136124bb575f5ffd5b803567ffffffffffffffff8111156124d1575f5ffd5b8760208284010111156124e2575f5ffd5b949793965060200194505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610606576106066124f0565b600181811c9082168061254457607f821691505b60208210810361257b577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b60ff8181168382160190811115610606576106066124f0565b5f602082840312156125aa575f5ffd5b81516fffffffffffffffffffffffffffffffff8116811461064d575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215612606575f5ffd5b815167ffffffffffffffff81111561261c575f5ffd5b8201601f8101841361262c575f5ffd5b805167ffffffffffffffff811115612646576126466125c9565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715612691576126916125c9565b6040529182526020818401810192908101878411156126ae575f5ffd5b6020850194505b838510156126d1578451808252602095860195909350016126b5565b509695505050505050565b5f602082840312156126ec575f5ffd5b815161064d81612341565b5f60208284031215612707575f5ffd5b5051919050565b5f5f5f60608486031215612720575f5ffd5b5050815160208301516040909301519094929350919050565b8082028115828204841417610606576106066124f0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261278b5761278b612750565b500490565b80820180821115610606576106066124f0565b67ffffffffffffffff8281168282160390811115610606576106066124f0565b6001815b60018411156127fe578085048111156127e2576127e26124f0565b60018416156127f057908102905b60019390931c9280026127c7565b935093915050565b5f8261281457506001610606565b8161282057505f610606565b816001811461283657600281146128405761285c565b6001915050610606565b60ff841115612851576128516124f0565b50506001821b610606565b5060208310610133831016604e8410600b841016171561287f575081810a610606565b61288b5f1984846127c3565b805f190482111561289e5761289e6124f0565b029392505050565b5f61064d60ff841683612806565b5f5f604083850312156128c5575f5ffd5b505080516020909101519092909150565b805161ffff811681146128e7575f5ffd5b919050565b5f5f5f5f5f5f5f60e0888a031215612902575f5ffd5b875161290d81612341565b8097505060208801518060020b8114612924575f5ffd5b9550612932604089016128d6565b9450612940606089016128d6565b935061294e608089016128d6565b925060a088015160ff81168114612963575f5ffd5b60c08901519092508015158114612978575f5ffd5b8091505092959891949750929550565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60ff8316806129c7576129c7612750565b8060ff8416069150509291505056";
