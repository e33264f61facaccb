export const certTokenAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "token_",
        "type": "address",
        "internalType": "contract BondToken"
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
    "name": "CLOCK_MODE",
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
    "name": "VOTE_HOLDING_PERIOD",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
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
    "name": "checkpoints",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "pos",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Checkpoints.Checkpoint208",
        "components": [
          {
            "name": "_key",
            "type": "uint48",
            "internalType": "uint48"
          },
          {
            "name": "_value",
            "type": "uint208",
            "internalType": "uint208"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "clock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
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
    "name": "delegate",
    "inputs": [
      {
        "name": "delegatee",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegateBySig",
    "inputs": [
      {
        "name": "delegatee",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expiry",
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
    "name": "delegates",
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
        "type": "address",
        "internalType": "address"
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
    "name": "getPastTotalSupply",
    "inputs": [
      {
        "name": "",
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
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "getPastVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
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
    "name": "getVotes",
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
    "name": "numCheckpoints",
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
        "type": "uint32",
        "internalType": "uint32"
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
    "name": "DelegateChanged",
    "inputs": [
      {
        "name": "delegator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "fromDelegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "toDelegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DelegateVotesChanged",
    "inputs": [
      {
        "name": "delegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "previousVotes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotes",
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
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
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
    "name": "ERC20ExceededSafeSupply",
    "inputs": [
      {
        "name": "increasedSupply",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "ERC5805FutureLookup",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "clock",
        "type": "uint48",
        "internalType": "uint48"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC6372InconsistentClock",
    "inputs": []
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
    "name": "NoPastSupply",
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
    "name": "VotesExpiredSignature",
    "inputs": [
      {
        "name": "expiry",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const;

export const certTokenBytecode =
  "0x6101c0604052348015610010575f5ffd5b506040516130d13803806130d183398101604081905261002f9161027a565b6040805180820190915260018152603160f81b602082015282908190858285600361005a838261038b565b506004610067828261038b565b5050505f5f61007b8361016460201b60201c565b915091508161008b57601261008d565b805b60ff1660a05250506001600160a01b03166080526100aa82610197565b610160526100b781610197565b61018052815160208084019190912061012052815190820120610140524660e0526101456101205161014051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60c052505030610100525050506001600160a01b03166101a0526104a1565b63313ce56760e01b5f818152908190602082600481875afa5f51601f3d1190911661010082101695908602945092505050565b5f5f829050601f815111156101ca578260405163305a27a960e01b81526004016101c19190610449565b60405180910390fd5b80516101d58261047e565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610200575f5ffd5b81516001600160401b03811115610219576102196101dd565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610247576102476101dd565b60405281815283820160200185101561025e575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f6060848603121561028c575f5ffd5b83516001600160a01b03811681146102a2575f5ffd5b60208501519093506001600160401b038111156102bd575f5ffd5b6102c9868287016101f1565b604086015190935090506001600160401b038111156102e6575f5ffd5b6102f2868287016101f1565b9150509250925092565b600181811c9082168061031057607f821691505b60208210810361032e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610386578282111561038657805f5260205f20601f840160051c602085101561035f57505f5b90810190601f840160051c035f5b81811015610382575f8382015560010161036d565b5050505b505050565b81516001600160401b038111156103a4576103a46101dd565b6103b8816103b284546102fc565b84610334565b6020601f8211600181146103ea575f83156103d35750848201515b5f19600385901b1c1916600184901b178455610442565b5f84815260208120601f198516915b8281101561041957878501518255602094850194600190920191016103f9565b508482101561043657868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561032e575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051612b9761053a5f395f818161064d01528181610d7801528181610e1e01528181610eea01528181610f5001528181611340015261157f01525f61148101525f61145601525f6111b001525f61118801525f6110e301525f61110d01525f61113701525f6110b301525f6103730152612b975ff3fe608060405234801561000f575f5ffd5b50600436106102b7575f3560e01c80637ecebe0011610171578063ba087652116100d2578063d505accf11610088578063dd62ed3e1161006e578063dd62ed3e146105c0578063ef8b30f714610574578063f1127ed8146105f8575f5ffd5b8063d505accf1461059a578063d905777e146105ad575f5ffd5b8063c63d75b6116100b8578063c63d75b6146103be578063c6e6f59214610574578063ce96cb7714610587575f5ffd5b8063ba0876521461054e578063c3cda52014610561575f5ffd5b806395d89b4111610127578063a9059cbb1161010d578063a9059cbb14610515578063b3d7f6b914610528578063b460af941461053b575f5ffd5b806395d89b41146104fa5780639ab24eb014610502575f5ffd5b80638e539e8c116101575780638e539e8c146104cc57806391ddadf4146104df57806394bf804d146104e7575f5ffd5b80637ecebe001461049e57806384b0196e146104b1575f5ffd5b80633a46b1a81161021b5780635c19a95c116101d15780636fcfff45116101b75780636fcfff451461042d57806370a08231146104555780637de817e71461047d575f5ffd5b80635c19a95c146104055780636e553f651461041a575f5ffd5b80634bf5d7e9116102015780634bf5d7e9146103d25780634cdad506146102eb578063587cde1e146103da575f5ffd5b80633a46b1a8146103ab578063402d267d146103be575f5ffd5b806318160ddd11610270578063313ce56711610256578063313ce5671461034f5780633644e5151461036957806338d52e0f14610371575f5ffd5b806318160ddd1461033457806323b872dd1461033c575f5ffd5b806307a2d13a116102a057806307a2d13a146102eb578063095ea7b3146102fe5780630a28a47714610321575f5ffd5b806301e1d114146102bb57806306fdde03146102d6575b5f5ffd5b6102c361064a565b6040519081526020015b60405180910390f35b6102de6106e5565b6040516102cd91906126d5565b6102c36102f93660046126e7565b610775565b61031161030c366004612719565b610786565b60405190151581526020016102cd565b6102c361032f3660046126e7565b61079d565b6002546102c3565b61031161034a366004612741565b6107a9565b6103576107cc565b60405160ff90911681526020016102cd565b6102c36107d5565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b0390911681526020016102cd565b6102c36103b9366004612719565b6107de565b6102c36103cc36600461277b565b505f1990565b6102de610827565b6103936103e836600461277b565b6001600160a01b039081165f908152600860205260409020541690565b61041861041336600461277b565b610834565b005b6102c3610428366004612794565b610843565b61044061043b36600461277b565b61086c565b60405163ffffffff90911681526020016102cd565b6102c361046336600461277b565b6001600160a01b03165f9081526020819052604090205490565b6104876201518081565b60405165ffffffffffff90911681526020016102cd565b6102c36104ac36600461277b565b610876565b6104b9610880565b6040516102cd97969594939291906127be565b6102c36104da3660046126e7565b6108de565b610487610911565b6102c36104f5366004612794565b61091a565b6102de610935565b6102c361051036600461277b565b610944565b610311610523366004612719565b610986565b6102c36105363660046126e7565b610993565b6102c3610549366004612870565b61099f565b6102c361055c366004612870565b610a21565b61041861056f3660046128b9565b610a9a565b6102c36105823660046126e7565b610b6f565b6102c361059536600461277b565b610b7a565b6104186105a836600461290d565b610b87565b6102c36105bb36600461277b565b610cef565b6102c36105ce366004612973565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61060b61060636600461299b565b610d0c565b60408051825165ffffffffffff16815260209283015179ffffffffffffffffffffffffffffffffffffffffffffffffffff1692810192909252016102cd565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166350658d6661068360025490565b6040518263ffffffff1660e01b81526004016106a191815260200190565b602060405180830381865afa1580156106bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106e091906129d8565b905090565b6060600380546106f4906129ef565b80601f0160208091040260200160405190810160405280929190818152602001828054610720906129ef565b801561076b5780601f106107425761010080835404028352916020019161076b565b820191905f5260205f20905b81548152906001019060200180831161074e57829003601f168201915b5050505050905090565b5f610780825f610d30565b92915050565b5f33610793818585610e90565b5060019392505050565b5f610780826001610ea2565b5f336107b6858285610f87565b6107c185858561101c565b506001949350505050565b5f6106e06110ab565b5f6106e06110d7565b5f5f6107ea8484611200565b905062015180831015610800575f915050610780565b61081f8161081a866108156201518088612a6d565b611200565b61124d565b949350505050565b60606106e061091161125c565b3361083f8183611272565b5050565b5f5f19610854565b60405180910390fd5b5f61085e85610b6f565b905061081f338587846112fb565b5f61078082611411565b5f61078082611432565b5f6060805f5f5f606061089161144f565b61089961147a565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6040517f6eabbe2600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6106e06114a5565b5f5f195f61092785610993565b905061081f338583886112fb565b6060600480546106f4906129ef565b6001600160a01b0381165f908152600960205260408120610964906114af565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1692915050565b5f3361079381858561101c565b5f610780826001610d30565b5f5f6109aa83610b7a565b9050808511156109ff576040517ffe9cceec0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602481018690526044810182905260640161084b565b5f610a098661079d565b9050610a183386868985611509565b95945050505050565b5f5f610a2c83610cef565b905080851115610a81576040517fb94abeec0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602481018690526044810182905260640161084b565b5f610a8b86610775565b9050610a18338686848a611509565b83421115610ad7576040517f4683af0e0000000000000000000000000000000000000000000000000000000081526004810185905260240161084b565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90610b5090610b489060a00160405160208183030381529060405280519060200120611651565b858585611698565b9050610b5c81876116c4565b610b668188611272565b50505050505050565b5f610780825f610ea2565b5f6107806102f983610cef565b83421115610bc4576040517f627913020000000000000000000000000000000000000000000000000000000081526004810185905260240161084b565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9888888610c0f8c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f610c6982611651565b90505f610c7882878787611698565b9050896001600160a01b0316816001600160a01b031614610cd8576040517f4b800e460000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528b16602482015260440161084b565b610ce38a8a8a610e90565b50505050505050505050565b6001600160a01b0381165f90815260208190526040812054610780565b604080518082019091525f8082526020820152610d29838361172f565b9392505050565b5f80826003811115610d4457610d44612a80565b14610def576040517f6ced0881000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636ced0881906024015b602060405180830381865afa158015610dc6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dea91906129d8565b610d29565b6040517f50658d66000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906350658d66906024015b602060405180830381865afa158015610e6c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d2991906129d8565b610e9d8383836001611763565b505050565b5f80826003811115610eb657610eb6612a80565b14610f21576040517f6bbf5f85000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636bbf5f8590602401610dab565b6040517fe742004d000000000000000000000000000000000000000000000000000000008152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e742004d90602401610e51565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156110165781811015611008576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602481018290526044810183905260640161084b565b61101684848484035f611763565b50505050565b6001600160a01b03831661105e576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161084b565b6001600160a01b0382166110a0576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161084b565b610e9d838383611859565b5f6106e060067f0000000000000000000000000000000000000000000000000000000000000000612aad565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561112f57507f000000000000000000000000000000000000000000000000000000000000000046145b1561115957507f000000000000000000000000000000000000000000000000000000000000000090565b6106e0604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f61122a61120d8361186d565b6001600160a01b0385165f908152600960205260409020906118d4565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff169392505050565b5f828218828410028218610d29565b606061078061126d8363ffffffff16565b61198d565b6001600160a01b038281165f8181526008602052604080822080548686167fffffffffffffffffffffffff0000000000000000000000000000000000000000821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a4610e9d81836112f686610cef565b611a18565b6040517f6d7804590000000000000000000000000000000000000000000000000000000081526001600160a01b038581166004830152306024830152604482018390527f00000000000000000000000000000000000000000000000000000000000000001690636d780459906064016020604051808303815f875af1158015611386573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113aa91906129d8565b506113b58382611bcd565b826001600160a01b0316846001600160a01b03167fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d78484604051611403929190918252602082015260400190565b60405180910390a350505050565b6001600160a01b0381165f9081526009602052604081205461078090611c1a565b6001600160a01b0381165f90815260076020526040812054610780565b60606106e07f0000000000000000000000000000000000000000000000000000000000000000611c67565b60606106e07f0000000000000000000000000000000000000000000000000000000000000000611c67565b5f6106e042611ca4565b80545f908015611501576114d5836114c8600184612a6d565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16610d29565b5f9392505050565b61151284611cef565b826001600160a01b0316856001600160a01b03161461153657611536838683610f87565b6115408382611d3f565b6040517f8fcb4e5b0000000000000000000000000000000000000000000000000000000081526001600160a01b038581166004830152602482018390527f00000000000000000000000000000000000000000000000000000000000000001690638fcb4e5b906044016020604051808303815f875af11580156115c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115e991906129d8565b50826001600160a01b0316846001600160a01b0316866001600160a01b03167ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db8585604051611642929190918252602082015260400190565b60405180910390a45050505050565b5f61078061165d6110d7565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6116a888888888611d8c565b9250925092506116b88282611e72565b50909695505050505050565b6001600160a01b0382165f908152600760205260409020805460018101909155818114610e9d576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260440161084b565b604080518082019091525f80825260208201526001600160a01b0383165f908152600960205260409020610d299083611f75565b6001600160a01b0384166117a5576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161084b565b6001600160a01b0383166117e7576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161084b565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561101657826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161140391815260200190565b61186282611cef565b610e9d838383611ff8565b5f5f611877610911565b90508065ffffffffffff1683106118cb576040517fecd3f81e0000000000000000000000000000000000000000000000000000000081526004810184905265ffffffffffff8216602482015260440161084b565b610d2983611ca4565b81545f9081816005811115611930575f6118ed8461208a565b6118f79085612a6d565b5f8881526020902090915081015465ffffffffffff90811690871610156119205780915061192e565b61192b816001612ac6565b92505b505b5f61193d878785856121ef565b9050801561198057611954876114c8600184612a6d565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611982565b5f5b979650505050505050565b60606119976114a5565b65ffffffffffff168265ffffffffffff16146119df576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152600e81527f6d6f64653d74696d657374616d70000000000000000000000000000000000000602082015290565b816001600160a01b0316836001600160a01b031614158015611a3957505f81115b15610e9d576001600160a01b03831615611b06576001600160a01b0383165f9081526009602052604081208190611a7b90612245611a7686612250565b6122af565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16915079ffffffffffffffffffffffffffffffffffffffffffffffffffff169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051611afb929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610e9d576001600160a01b0382165f9081526009602052604081208190611b3e906122e7611a7686612250565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16915079ffffffffffffffffffffffffffffffffffffffffffffffffffff169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051611bbe929190918252602082015260400190565b60405180910390a25050505050565b6001600160a01b038216611c0f576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161084b565b61083f5f8383611859565b5f63ffffffff821115611c63576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161084b565b5090565b60605f611c73836122f2565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f65ffffffffffff821115611c63576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161084b565b306001600160a01b03821603611d3c576040517fec442f050000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260240161084b565b50565b6001600160a01b038216611d81576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161084b565b61083f825f83611859565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611dc557505f91506003905082611e68565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611e16573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116611e5f57505f925060019150829050611e68565b92505f91508190505b9450945094915050565b5f826003811115611e8557611e85612a80565b03611e8e575050565b6001826003811115611ea257611ea2612a80565b03611ed9576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115611eed57611eed612a80565b03611f27576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161084b565b6003826003811115611f3b57611f3b612a80565b0361083f576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161084b565b604080518082019091525f8082526020820152825f018263ffffffff1681548110611fa257611fa2612ad9565b5f9182526020918290206040805180820190915291015465ffffffffffff811682526601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16918101919091529392505050565b612003838383612332565b6001600160a01b03831661207f575f61201b60025490565b905079ffffffffffffffffffffffffffffffffffffffffffffffffffff8082111561207c576040517f1cb15d26000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161084b565b50505b610e9d838383612471565b5f60018211612097575090565b81600170010000000000000000000000000000000082106120bd5760809190911c9060401b5b6801000000000000000082106120d85760409190911c9060201b5b64010000000082106120ef5760209190911c9060101b5b6201000082106121045760109190911c9060081b5b61010082106121185760089190911c9060041b5b6010821061212b5760049190911c9060021b5b600482106121375760011b5b600302600190811c9081858161214f5761214f612b06565b048201901c9050600181858161216757612167612b06565b048201901c9050600181858161217f5761217f612b06565b048201901c9050600181858161219757612197612b06565b048201901c905060018185816121af576121af612b06565b048201901c905060018185816121c7576121c7612b06565b048201901c90506121e68185816121e0576121e0612b06565b04821190565b90039392505050565b5f5b8183101561223d575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561222957809250612237565b612234816001612ac6565b93505b506121f1565b509392505050565b5f610d298284612b33565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff821115611c63576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d060048201526024810183905260440161084b565b5f5f6122da6122bc610911565b6122d26122c8886114af565b868863ffffffff16565b87919061248c565b915091505b935093915050565b5f610d298284612b65565b5f60ff8216601f811115610780576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b03831661235c578060025f8282546123519190612ac6565b909155506123e59050565b6001600160a01b0383165f90815260208190526040902054818110156123c7576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602481018290526044810183905260640161084b565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166124015760028054829003905561241f565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161246491815260200190565b60405180910390a3505050565b610e9d61247d84612499565b61248684612499565b83611a18565b5f806122da8585856124c8565b5f6001600160a01b03821615611c63576001600160a01b038083165f9081526008602052604090205416610780565b82545f9081908015612619575f6124e4876114c8600185612a6d565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115612556576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036125a557825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff89160217835561260b565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506122df92505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816122df565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610d296020830184612689565b5f602082840312156126f7575f5ffd5b5035919050565b80356001600160a01b0381168114612714575f5ffd5b919050565b5f5f6040838503121561272a575f5ffd5b612733836126fe565b946020939093013593505050565b5f5f5f60608486031215612753575f5ffd5b61275c846126fe565b925061276a602085016126fe565b929592945050506040919091013590565b5f6020828403121561278b575f5ffd5b610d29826126fe565b5f5f604083850312156127a5575f5ffd5b823591506127b5602084016126fe565b90509250929050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6127f860e0830189612689565b828103604084015261280a8189612689565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561285f578351835260209384019390920191600101612841565b50909b9a5050505050505050505050565b5f5f5f60608486031215612882575f5ffd5b83359250612892602085016126fe565b91506128a0604085016126fe565b90509250925092565b803560ff81168114612714575f5ffd5b5f5f5f5f5f5f60c087890312156128ce575f5ffd5b6128d7876126fe565b955060208701359450604087013593506128f3606088016128a9565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a031215612923575f5ffd5b61292c886126fe565b965061293a602089016126fe565b95506040880135945060608801359350612956608089016128a9565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612984575f5ffd5b61298d836126fe565b91506127b5602084016126fe565b5f5f604083850312156129ac575f5ffd5b6129b5836126fe565b9150602083013563ffffffff811681146129cd575f5ffd5b809150509250929050565b5f602082840312156129e8575f5ffd5b5051919050565b600181811c90821680612a0357607f821691505b602082108103612a3a577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561078057610780612a40565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60ff818116838216019081111561078057610780612a40565b8082018082111561078057610780612a40565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b79ffffffffffffffffffffffffffffffffffffffffffffffffffff828116828216039081111561078057610780612a40565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff818116838216019081111561078057610780612a4056";
