export const aksmGovernorAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "name_",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "token_",
        "type": "address",
        "internalType": "contract IVotes"
      },
      {
        "name": "timelock_",
        "type": "address",
        "internalType": "contract Timelock"
      },
      {
        "name": "votingDelay_",
        "type": "uint48",
        "internalType": "uint48"
      },
      {
        "name": "votingPeriod_",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "proposalThreshold_",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "quorumPercent",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "BALLOT_TYPEHASH",
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
    "name": "COUNTING_MODE",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "EXTENDED_BALLOT_TYPEHASH",
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
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVote",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "castVoteBySig",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "castVoteWithReason",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
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
    "name": "castVoteWithReasonAndParams",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "castVoteWithReasonAndParamsBySig",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "execute",
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
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getProposalId",
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
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "name": "getVotes",
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
    "name": "getVotesWithParams",
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
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "hasVoted",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "hashProposal",
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
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "pure"
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
    "name": "proposalDeadline",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalEta",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalNeedsQueuing",
    "inputs": [
      {
        "name": "proposalId",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "proposalProposer",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "proposalSnapshot",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalThreshold",
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
    "name": "proposalVotes",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "againstVotes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "forVotes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "abstainVotes",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "propose",
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
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "description",
        "type": "string",
        "internalType": "string"
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
    "name": "queue",
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
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "quorum",
    "inputs": [
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
    "name": "quorumDenominator",
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
    "name": "quorumNumerator",
    "inputs": [
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
    "name": "quorumNumerator",
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
    "name": "relay",
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
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "setProposalThreshold",
    "inputs": [
      {
        "name": "newProposalThreshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVotingDelay",
    "inputs": [
      {
        "name": "newVotingDelay",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVotingPeriod",
    "inputs": [
      {
        "name": "newVotingPeriod",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "state",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum IGovernor.ProposalState"
      }
    ],
    "stateMutability": "view"
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
    "name": "token",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IERC5805"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "updateQuorumNumerator",
    "inputs": [
      {
        "name": "newQuorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "updateTimelock",
    "inputs": [
      {
        "name": "newTimelock",
        "type": "address",
        "internalType": "contract TimelockController"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "version",
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
    "name": "votingDelay",
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
    "name": "votingPeriod",
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
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalCanceled",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalCreated",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "proposer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "targets",
        "type": "address[]",
        "indexed": false,
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "signatures",
        "type": "string[]",
        "indexed": false,
        "internalType": "string[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "indexed": false,
        "internalType": "bytes[]"
      },
      {
        "name": "voteStart",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "voteEnd",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "description",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalExecuted",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalQueued",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "etaSeconds",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalThresholdSet",
    "inputs": [
      {
        "name": "oldProposalThreshold",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newProposalThreshold",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "QuorumNumeratorUpdated",
    "inputs": [
      {
        "name": "oldQuorumNumerator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newQuorumNumerator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TimelockChange",
    "inputs": [
      {
        "name": "oldTimelock",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "newTimelock",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VoteCast",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "weight",
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
    "name": "VoteCastWithParams",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "weight",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VotingDelaySet",
    "inputs": [
      {
        "name": "oldVotingDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotingDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VotingPeriodSet",
    "inputs": [
      {
        "name": "oldVotingPeriod",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotingPeriod",
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
    "name": "ClockNotInSeconds",
    "inputs": [
      {
        "name": "clockMode",
        "type": "string",
        "internalType": "string"
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
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorAlreadyCastVote",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorAlreadyQueuedProposal",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorDisabledDeposit",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInsufficientProposerVotes",
    "inputs": [
      {
        "name": "proposer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "votes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "threshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidProposalLength",
    "inputs": [
      {
        "name": "targets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "calldatas",
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
    "name": "GovernorInvalidQuorumFraction",
    "inputs": [
      {
        "name": "quorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "quorumDenominator",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidSignature",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidVoteParams",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInvalidVoteType",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInvalidVotingPeriod",
    "inputs": [
      {
        "name": "votingPeriod",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorNonexistentProposal",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorOnlyExecutor",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorProposalQueueingFailed",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorProposalQueueingNotRequired",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorRestrictedProposer",
    "inputs": [
      {
        "name": "proposer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorUnableToCancel",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorUnexpectedProposalState",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "current",
        "type": "uint8",
        "internalType": "enum IGovernor.ProposalState"
      },
      {
        "name": "expectedStates",
        "type": "bytes32",
        "internalType": "bytes32"
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
  }
] as const;

export const aksmGovernorBytecode =
  "0x610180604052348015610010575f5ffd5b50604051615a06380380615a0683398101604081905261002f916108cf565b8481878686868c806100556040805180820190915260018152603160f81b602082015290565b61005e826101b8565b6101205261006b816101b8565b61014052815160208084019190912060e052815190820120610100524660a0526100f760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361010c82826109fc565b506101189050836101f5565b6101218261025b565b61012a816102fa565b5050506001600160a01b0316610160526101438161033b565b5061014d816103d0565b505f610157610439565b90507ff5b078ad22f37ec6a1ef7bb7557a33caf5438015a34794acb2076082df8e563f8180519060200120146101ab5780604051637eb4b6af60e01b81526004016101a29190610aba565b60405180910390fd5b5050505050505050610b83565b5f5f829050601f815111156101e2578260405163305a27a960e01b81526004016101a29190610aba565b80516101ed82610aef565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f036102835760405163f1cfbf0560e01b81525f60048201526024016101a2565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103685760405163243e544560e01b815260048101839052602481018290526044016101a2565b5f6103716104c1565b905061039061037e6104da565b6103878561054a565b600a9190610581565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b60606104456101605190565b6001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156104a157506040513d5f823e601f3d908101601f1916820160405261049e9190810190610b12565b60015b6104bc576104b76114e16104da60201b1761059b565b905090565b919050565b5f6104cc600a6105b4565b6001600160d01b0316905090565b5f6104e56101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561053e575060408051601f3d908101601f1916820190925261053b91810190610b4b565b60015b6104bc576104b76105fc565b5f6001600160d01b0382111561057d576040516306dfcc6560e41b815260d06004820152602481018390526044016101a2565b5090565b5f8061058e858585610606565b915091505b935093915050565b60606105ae6105a98360201c565b610762565b92915050565b80545f9080156105f3576105da836105cd600184610b64565b5f91825260209091200190565b54660100000000000090046001600160d01b03166105f5565b5f5b9392505050565b5f6104b7436107d4565b82545f9081908015610705575f610622876105cd600185610b64565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561066857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036106a457825465ffffffffffff1666010000000000006001600160d01b038916021783556106f7565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061059392505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081610593565b606061076c6105fc565b65ffffffffffff168265ffffffffffff161461079b576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f65ffffffffffff82111561057d576040516306dfcc6560e41b815260306004820152602481018390526044016101a2565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610829575f5ffd5b81516001600160401b0381111561084257610842610806565b604051601f8201601f19908116603f011681016001600160401b038111828210171561087057610870610806565b604052818152838201602001851015610887575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b6001600160a01b03811681146108b7575f5ffd5b50565b805165ffffffffffff811681146104bc575f5ffd5b5f5f5f5f5f5f5f60e0888a0312156108e5575f5ffd5b87516001600160401b038111156108fa575f5ffd5b6109068a828b0161081a565b9750506020880151610917816108a3565b6040890151909650610928816108a3565b9450610936606089016108ba565b9350608088015163ffffffff8116811461094e575f5ffd5b60a089015160c090990151979a96995094979396949593949392505050565b600181811c9082168061098157607f821691505b60208210810361099f57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156109f757828211156109f757805f5260205f20601f840160051c60208510156109d057505f5b90810190601f840160051c035f5b818110156109f3575f838201556001016109de565b5050505b505050565b81516001600160401b03811115610a1557610a15610806565b610a2981610a23845461096d565b846109a5565b6020601f821160018114610a5b575f8315610a445750848201515b5f19600385901b1c1916600184901b178455610ab3565b5f84815260208120601f198516915b82811015610a8a5787850151825560209485019460019092019101610a6a565b5084821015610aa757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561099f575f1960209190910360031b1b16919050565b5f60208284031215610b22575f5ffd5b81516001600160401b03811115610b37575f5ffd5b610b438482850161081a565b949350505050565b5f60208284031215610b5b575f5ffd5b6105f5826108ba565b818103818111156105ae57634e487b7160e01b5f52601160045260245ffd5b60805160a05160c05160e05161010051610120516101405161016051614e0c610bfa5f395f8181610aae015281816110c4015281816114e401528181611861015261240a01525f61235001525f61232501525f6137e501525f6137bd01525f61371801525f61374201525f61376c0152614e0c5ff3fe608060405260043610610311575f3560e01c80637ecebe001161019c578063bc197c81116100e7578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610a43578063f23a6e6114610a62578063f8ce560a14610a81578063fc0c546a14610aa0575f5ffd5b8063deaaa7cc146109d2578063e540d01d14610a05578063eb9019d414610a24575f5ffd5b8063c59057e4116100c2578063c59057e414610951578063d33219b414610970578063dd4e2ba51461098d575f5ffd5b8063bc197c8114610900578063c01f9e371461091f578063c28bc2fa1461093e575f5ffd5b8063a7713a7011610147578063a9a9529411610122578063a9a9529414610897578063ab58fb8e146108b6578063b58131b0146108ec575f5ffd5b8063a7713a7014610845578063a890c91014610859578063a8f8a66814610878575f5ffd5b806391ddadf41161017757806391ddadf4146107e857806397c3d334146108135780639a802a6d14610826575f5ffd5b80637ecebe001461076e57806384b0196e146107a25780638ff262e3146107c9575f5ffd5b8063438596321161025c5780635b8d0e0d1161020757806379051887116101e257806379051887146107115780637b3c71d3146107305780637d5e81e21461074f575f5ffd5b80635b8d0e0d146106b45780635f398a14146106d357806360c4247f146106f2575f5ffd5b8063544ffc9c11610237578063544ffc9c1461061657806354fd4d50146106505780635678138814610695575f5ffd5b8063438596321461059b578063452115d6146105e35780634bf5d7e914610602575f5ffd5b8063160cbed7116102bc5780632fe3e261116102975780632fe3e261146105205780633932abb1146105535780633e4f49e61461056f575f5ffd5b8063160cbed7146104a35780632656227d146104c25780632d63f693146104d5575f5ffd5b806306fdde03116102ec57806306fdde03146103e6578063143489d014610407578063150b7a0214610453575f5ffd5b806301ffc9a71461036557806302a251a31461039957806306f3f9e6146103c7575f5ffd5b36610361573061031f610ad2565b6001600160a01b03161461035f576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b005b5f5ffd5b348015610370575f5ffd5b5061038461037f366004613d85565b610aea565b60405190151581526020015b60405180910390f35b3480156103a4575f5ffd5b506008546601000000000000900463ffffffff165b604051908152602001610390565b3480156103d2575f5ffd5b5061035f6103e1366004613dc4565b610c1a565b3480156103f1575f5ffd5b506103fa610c2e565b6040516103909190613e09565b348015610412575f5ffd5b5061043b610421366004613dc4565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610390565b34801561045e575f5ffd5b5061047261046d366004613f0d565b610cbe565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610390565b3480156104ae575f5ffd5b506103b96104bd3660046140d6565b610d32565b6103b96104d03660046140d6565b610e80565b3480156104e0575f5ffd5b506103b96104ef366004613dc4565b5f9081526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1690565b34801561052b575f5ffd5b506103b97f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561055e575f5ffd5b5060085465ffffffffffff166103b9565b34801561057a575f5ffd5b5061058e610589366004613dc4565b61103c565b60405161039091906141d2565b3480156105a6575f5ffd5b506103846105b53660046141e0565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b3480156105ee575f5ffd5b506103b96105fd3660046140d6565b611046565b34801561060d575f5ffd5b506103fa6110c0565b348015610621575f5ffd5b50610635610630366004613dc4565b611153565b60408051938452602084019290925290820152606001610390565b34801561065b575f5ffd5b5060408051808201909152600181527f310000000000000000000000000000000000000000000000000000000000000060208201526103fa565b3480156106a0575f5ffd5b506103b96106af36600461421e565b611178565b3480156106bf575f5ffd5b506103b96106ce36600461428d565b61119f565b3480156106de575f5ffd5b506103b96106ed36600461434c565b611275565b3480156106fd575f5ffd5b506103b961070c366004613dc4565b6112bd565b34801561071c575f5ffd5b5061035f61072b3660046143e2565b6112c9565b34801561073b575f5ffd5b506103b961074a3660046143fd565b6112da565b34801561075a575f5ffd5b506103b9610769366004614453565b61132a565b348015610779575f5ffd5b506103b9610788366004614513565b6001600160a01b03165f9081526002602052604090205490565b3480156107ad575f5ffd5b506107b6611412565b6040516103909796959493929190614568565b3480156107d4575f5ffd5b506103b96107e33660046145f1565b611470565b3480156107f3575f5ffd5b506107fc6114e1565b60405165ffffffffffff9091168152602001610390565b34801561081e575f5ffd5b5060646103b9565b348015610831575f5ffd5b506103b961084036600461463f565b611568565b348015610850575f5ffd5b506103b961157e565b348015610864575f5ffd5b5061035f610873366004614513565b6115aa565b348015610883575f5ffd5b506103b96108923660046140d6565b6115bb565b3480156108a2575f5ffd5b506103846108b1366004613dc4565b6115c8565b3480156108c1575f5ffd5b506103b96108d0366004613dc4565b5f9081526004602052604090206001015465ffffffffffff1690565b3480156108f7575f5ffd5b506103b96115d0565b34801561090b575f5ffd5b5061047261091a366004614694565b6115da565b34801561092a575f5ffd5b506103b9610939366004613dc4565b61164f565b61035f61094c36600461472e565b6116b9565b34801561095c575f5ffd5b506103b961096b3660046140d6565b611735565b34801561097b575f5ffd5b50600b546001600160a01b031661043b565b348015610998575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e908201526103fa565b3480156109dd575f5ffd5b506103b97ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610a10575f5ffd5b5061035f610a1f36600461476e565b61176e565b348015610a2f575f5ffd5b506103b9610a3e366004614791565b61177f565b348015610a4e575f5ffd5b5061035f610a5d366004613dc4565b61179e565b348015610a6d575f5ffd5b50610472610a7c3660046147bb565b6117af565b348015610a8c575f5ffd5b506103b9610a9b366004613dc4565b611824565b348015610aab575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000061043b565b5f610ae5600b546001600160a01b031690565b905090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610b7c57507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610bc857507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610c1457507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b610c226118da565b610c2b8161196c565b50565b606060038054610c3d90614813565b80601f0160208091040260200160405190810160405280929190818152602001828054610c6990614813565b8015610cb45780601f10610c8b57610100808354040283529160200191610cb4565b820191905f5260205f20905b815481529060010190602001808311610c9757829003601f168201915b5050505050905090565b5f30610cc8610ad2565b6001600160a01b031614610d08576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b5f5f610d40868686866115bb565b90505f610d4c826115c8565b9050610d6182610d5c6004611a1a565b611a3c565b5080610da1576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610daf8389898989611a92565b905065ffffffffffff811615610e3f575f8381526004602090815260409182902060010180547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610e74565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610d98565b50909695505050505050565b5f5f610e8e868686866115bb565b90505f610e9a826115c8565b9050610eb682610d5c83610eaf576004611a1a565b6005611a1a565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905530610f14610ad2565b6001600160a01b031614610f9d575f5b8751811015610f9b57306001600160a01b0316888281518110610f4957610f49614864565b60200260200101516001600160a01b031603610f9357610f93868281518110610f7457610f74614864565b6020026020010151805190602001206005611aa090919063ffffffff16565b600101610f24565b505b610faa8288888888611ac1565b30610fb3610ad2565b6001600160a01b031614158015610ff557506005546fffffffffffffffffffffffffffffffff8082167001000000000000000000000000000000009092041614155b15610fff575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f610c1482611ad5565b5f5f611054868686866115bb565b9050336110618282611c40565b6110a9576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610d98565b6110b587878787611c85565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561113f57506040513d5f823e601f3d908101601f1916820160405261113c9190810190614891565b60015b61114e57610ae56114e1611c92565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f8033905061119784828560405180602001604052805f815250611ca8565b949350505050565b5f6111e588888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611cc99050565b611226576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610d98565b61126988878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611d96915050565b98975050505050505050565b5f803390506110b587828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611d96915050565b5f610c14600a83611e9a565b6112d16118da565b610c2b81611efa565b5f8033905061132086828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ca892505050565b9695505050505050565b5f336113368184611f79565b611377576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610d98565b5f6113806115d0565b90508015611405575f6113ae8360016113976114e1565b6113a19190614933565b65ffffffffffff1661177f565b905081811015611403576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610d98565b505b6110b58787878786612046565b5f6060805f5f5f606061142361231e565b61142b612349565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f61147d85858585612374565b6114be576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610d98565b6114d885848660405180602001604052805f815250611ca8565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561155c575060408051601f3d908101601f1916820190925261155991810190614951565b60015b61114e57610ae56123fd565b5f611574848484612407565b90505b9392505050565b5f611589600a6124b3565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16905090565b6115b26118da565b610c2b8161250d565b5f6114d885858585611735565b5f6001610c14565b5f610ae560075490565b5f306115e4610ad2565b6001600160a01b031614611624576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b5f818152600460205260408120546116ab907a010000000000000000000000000000000000000000000000000000810463ffffffff169074010000000000000000000000000000000000000000900465ffffffffffff1661496c565b65ffffffffffff1692915050565b6116c16118da565b5f5f856001600160a01b03168585856040516116de92919061498a565b5f6040518083038185875af1925050503d805f8114611718576040519150601f19603f3d011682016040523d82523d5f602084013e61171d565b606091505b509150915061172c828261258e565b50505050505050565b5f8484848460405160200161174d9493929190614a20565b60408051601f19818403018152919052805160209091012095945050505050565b6117766118da565b610c2b816125e4565b5f611577838361179960408051602081019091525f815290565b612407565b6117a66118da565b610c2b816126b4565b5f306117b9610ad2565b6001600160a01b0316146117f9576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b6040517f8e539e8c000000000000000000000000000000000000000000000000000000008152600481018290525f90610c14906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156118a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118ca9190614a6a565b6118d3846112bd565b60646126f5565b336118e3610ad2565b6001600160a01b031614611925576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610d98565b3061192e610ad2565b6001600160a01b03161461196a575f803660405161194d92919061498a565b604051809103902090505b8061196360056127a5565b0361195857505b565b6064808211156119b2576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610d98565b5f6119bb61157e565b90506119da6119c86114e1565b6119d1856127c4565b600a9190612827565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f816007811115611a2d57611a2d61416c565b600160ff919091161b92915050565b5f5f611a478461103c565b90505f83611a5483611a1a565b1603611577578381846040517f31b75e4d000000000000000000000000000000000000000000000000000000008152600401610d9893929190614a81565b5f6113208686868686612841565b5f611aab8383612a17565b905080611abc57611abc6041612aa8565b505050565b611ace8585858585612ab9565b5050505050565b5f5f611ae083612b5c565b90506005816007811115611af657611af661416c565b14611b015792915050565b5f838152600c60205260409081902054600b5491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611b70573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b949190614aa3565b15611ba3575060059392505050565b600b546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611c03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c279190614aa3565b15611c36575060079392505050565b5060029392505050565b5f80611c4b8461103c565b6007811115611c5c57611c5c61416c565b1480156115775750505f91825260046020526040909120546001600160a01b0391821691161490565b5f6114d885858585612d01565b6060610c14611ca38363ffffffff16565b612db1565b5f6114d885858585611cc460408051602081019091525f815290565b611d96565b5f6110b585611d907f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611d1b8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611d7598979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612e3c565b84612e83565b5f611da586610d5c6001611a1a565b505f86815260046020526040812054611de090879074010000000000000000000000000000000000000000900465ffffffffffff1685612407565b90505f611df08888888588612ef3565b905083515f03611e4657866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611e399493929190614ac2565b60405180910390a26110b5565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611e87959493929190614ae9565b60405180910390a2979650505050505050565b5f5f5f611ea68561305d565b9250925050838265ffffffffffff161115611ed357611ece611ec7856130cb565b8690613116565b611ed5565b805b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600880547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b80515f906034811015611f90576001915050610c14565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d000000000000000000000000000000000000000000001461200a57600192505050610c14565b5f5f61201a86602a8603866131ce565b915091508115806110b55750866001600160a01b0316816001600160a01b031614979650505050505050565b5f61205a86868686805190602001206115bb565b90508451865114158061206f57508351865114155b8061207957508551155b156120c7578551845186516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610d98565b5f8181526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff161561213a57806121048261103c565b6040517f31b75e4d000000000000000000000000000000000000000000000000000000008152610d989291905f90600401614a81565b5f61214c60085465ffffffffffff1690565b6121546114e1565b65ffffffffffff166121669190614b22565b90505f61218360085463ffffffff66010000000000009091041690565b5f84815260046020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0387161781559091506121cd836130cb565b815465ffffffffffff9190911674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909116178155612221826132aa565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff8111156122b4576122b4613e2f565b6040519080825280602002602001820160405280156122e757816020015b60608152602001906001900390816122d25790505b508c896122f48a82614b22565b8e60405161230a99989796959493929190614b35565b60405180910390a150505095945050505050565b6060610ae57f00000000000000000000000000000000000000000000000000000000000000006132f3565b6060610ae57f00000000000000000000000000000000000000000000000000000000000000006132f3565b5f6114d883611d907ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886123c68a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611d75565b5f610ae5436130cb565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa15801561248f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115749190614a6a565b80545f908015612505576124d9836124cc600184614c0f565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611577565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b6060821561259d575080610c14565b8151156125b2576125ad82613330565b610c14565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8063ffffffff165f03612625576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610d98565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff9092166601000000000000027fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6127028686613338565b91509150815f036127265783818161271c5761271c614c22565b0492505050611577565b81841161273d5761273d6003851502601118612aa8565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f6127b184613354565b9150915081611577576115776031612aa8565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff821115612823576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610d98565b5090565b5f806128348585856133f6565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612893573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128b79190614a6a565b90505f3060601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000168418600b546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f42790612934908a908a908a905f908890600401614c4f565b602060405180830381865afa15801561294f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129739190614a6a565b5f898152600c602052604080822092909255600b5491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb0916129d6918b918b918b919088908a90600401614c9c565b5f604051808303815f87803b1580156129ed575f5ffd5b505af11580156129ff573d5f5f3e3d5ffd5b505050506112698242612a129190614b22565b6130cb565b81545f906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169181166001830190911603612a5a575f915050610c14565b6fffffffffffffffffffffffffffffffff8181165f90815260018681016020526040909120949094558454918401811670010000000000000000000000000000000002911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001688186040518763ffffffff1660e01b8152600401612b17959493929190614c4f565b5f604051808303818588803b158015612b2e575f5ffd5b505af1158015612b40573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f01000000000000000000000000000000000000000000000000000000000000009004168115612bc757506007949350505050565b8015612bd857506002949350505050565b5f8581526004602052604081205474010000000000000000000000000000000000000000900465ffffffffffff169050805f03612c44576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101879052602401610d98565b5f612c4d6114e1565b65ffffffffffff169050808210612c6a57505f9695505050505050565b5f612c748861164f565b9050818110612c8b57506001979650505050505050565b612c94886135b7565b1580612cb357505f888152600960205260409020805460019091015411155b15612cc657506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03612cf357506004979650505050505050565b506005979650505050505050565b5f5f612d0f86868686613618565b5f818152600c60205260409020549091508015612da757600b546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612d82575f5ffd5b505af1158015612d94573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612dbb6123fd565b65ffffffffffff168265ffffffffffff1614612e03576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610c14612e4861370c565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612ee1575f5f612ea18585613835565b5090925090505f816003811115612eba57612eba61416c565b148015612ed85750856001600160a01b0316826001600160a01b0316145b92505050611577565b612eec84848461387e565b9050611577565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612f5e576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610d98565b6001600160a01b0386165f908152600382016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560ff8516612fc55783815f015f828254612fba9190614b22565b909155506130529050565b5f1960ff861601612fe35783816001015f828254612fba9190614b22565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8616016130205783816002015f828254612fba9190614b22565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509195945050505050565b80545f908190819080820361307b575f5f5f93509350935050611171565b5f61308b866124cc600185614c0f565b546001955065ffffffffffff811694506601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff169250611171915050565b5f65ffffffffffff821115612823576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610d98565b81545f9081816005811115613172575f61312f846138fc565b6131399085614c0f565b5f8881526020902090915081015465ffffffffffff908116908716101561316257809150613170565b61316d816001614b22565b92505b505b5f61317f87878585613a61565b905080156131c257613196876124cc600184614c0f565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff166110b5565b505f9695505050505050565b5f5f84518311806131de57508284115b156131ed57505f905080612839565b5f6131f9856001614b22565b8411801561325457507f30780000000000000000000000000000000000000000000000000000000000006132308787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6132648215156002614cf3565b61326f906028614b22565b90508061327c8787614c0f565b0361329d575f5f61328e898989613ab7565b90965094506128399350505050565b5f5f935093505050612839565b5f63ffffffff821115612823576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610d98565b60605f6132ff83613bab565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906fffffffffffffffffffffffffffffffff80821691700100000000000000000000000000000000900416810361339557505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b82545f9081908015613547575f613412876124cc600185614c0f565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115613484576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036134d357825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff891602178355613539565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061283992505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081612839565b5f818152600960205260408120600281015460018201546135d89190614b22565b5f8481526004602052604090205461360f9074010000000000000000000000000000000000000000900465ffffffffffff16611824565b11159392505050565b5f5f613626868686866115bb565b9050613674816136366007611a1a565b6136406006611a1a565b61364a6002611a1a565b6001613657600782614d0a565b613662906002614dfe565b61366c9190614c0f565b181818611a3c565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906136fb9083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561376457507f000000000000000000000000000000000000000000000000000000000000000046145b1561378e57507f000000000000000000000000000000000000000000000000000000000000000090565b610ae5604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f835160410361386c576020840151604085015160608601515f1a61385e88828585613beb565b955095509550505050613877565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60018211613909575090565b816001700100000000000000000000000000000000821061392f5760809190911c9060401b5b68010000000000000000821061394a5760409190911c9060201b5b64010000000082106139615760209190911c9060101b5b6201000082106139765760109190911c9060081b5b610100821061398a5760089190911c9060041b5b6010821061399d5760049190911c9060021b5b600482106139a95760011b5b600302600190811c908185816139c1576139c1614c22565b048201901c905060018185816139d9576139d9614c22565b048201901c905060018185816139f1576139f1614c22565b048201901c90506001818581613a0957613a09614c22565b048201901c90506001818581613a2157613a21614c22565b048201901c90506001818581613a3957613a39614c22565b048201901c9050613a58818581613a5257613a52614c22565b04821190565b90039392505050565b5f5b81831015613aaf575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613a9b57809250613aa9565b613aa6816001614b22565b93505b50613a63565b509392505050565b5f808481613ac6866001614b22565b85118015613b2157507f3078000000000000000000000000000000000000000000000000000000000000613afd8388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f613b318215156002614cf3565b90505f80613b3f838a614b22565b90505b87811015613b9a575f613b60613b5b8784016020015190565b613cb3565b9050600f8160ff161115613b7f575f5f97509750505050505050612839565b613b8a601084614cf3565b60ff909116019150600101613b42565b506001999098509650505050505050565b5f60ff8216601f811115610c14576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613c2457505f91506003905082613ca9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613c75573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613ca057505f925060019150829050613ca9565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015613ccc5750603a8160ff16105b15613cf8577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610c14565b60608160ff16118015613d0e575060678160ff16105b15613d3a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610c14565b60408160ff16118015613d50575060478160ff16105b15613d7c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610c14565b5060ff92915050565b5f60208284031215613d95575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611577575f5ffd5b5f60208284031215613dd4575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6115776020830184613ddb565b6001600160a01b0381168114610c2b575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715613e8557613e85613e2f565b604052919050565b5f67ffffffffffffffff821115613ea657613ea6613e2f565b50601f01601f191660200190565b5f613ec6613ec184613e8d565b613e5c565b9050828152838383011115613ed9575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613efe575f5ffd5b61157783833560208501613eb4565b5f5f5f5f60808587031215613f20575f5ffd5b8435613f2b81613e1b565b93506020850135613f3b81613e1b565b925060408501359150606085013567ffffffffffffffff811115613f5d575f5ffd5b613f6987828801613eef565b91505092959194509250565b5f67ffffffffffffffff821115613f8e57613f8e613e2f565b5060051b60200190565b5f82601f830112613fa7575f5ffd5b8135613fb5613ec182613f75565b8082825260208201915060208360051b860101925085831115613fd6575f5ffd5b602085015b83811015612da7578035613fee81613e1b565b835260209283019201613fdb565b5f82601f83011261400b575f5ffd5b8135614019613ec182613f75565b8082825260208201915060208360051b86010192508583111561403a575f5ffd5b602085015b83811015612da757803583526020928301920161403f565b5f82601f830112614066575f5ffd5b8135614074613ec182613f75565b8082825260208201915060208360051b860101925085831115614095575f5ffd5b602085015b83811015612da757803567ffffffffffffffff8111156140b8575f5ffd5b6140c7886020838a0101613eef565b8452506020928301920161409a565b5f5f5f5f608085870312156140e9575f5ffd5b843567ffffffffffffffff8111156140ff575f5ffd5b61410b87828801613f98565b945050602085013567ffffffffffffffff811115614127575f5ffd5b61413387828801613ffc565b935050604085013567ffffffffffffffff81111561414f575f5ffd5b61415b87828801614057565b949793965093946060013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600881106141ce577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b60208101610c148284614199565b5f5f604083850312156141f1575f5ffd5b82359150602083013561420381613e1b565b809150509250929050565b803560ff8116811461114e575f5ffd5b5f5f6040838503121561422f575f5ffd5b8235915061423f6020840161420e565b90509250929050565b5f5f83601f840112614258575f5ffd5b50813567ffffffffffffffff81111561426f575f5ffd5b602083019150836020828501011115614286575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156142a3575f5ffd5b873596506142b36020890161420e565b955060408801356142c381613e1b565b9450606088013567ffffffffffffffff8111156142de575f5ffd5b6142ea8a828b01614248565b909550935050608088013567ffffffffffffffff811115614309575f5ffd5b6143158a828b01613eef565b92505060a088013567ffffffffffffffff811115614331575f5ffd5b61433d8a828b01613eef565b91505092959891949750929550565b5f5f5f5f5f60808688031215614360575f5ffd5b853594506143706020870161420e565b9350604086013567ffffffffffffffff81111561438b575f5ffd5b61439788828901614248565b909450925050606086013567ffffffffffffffff8111156143b6575f5ffd5b6143c288828901613eef565b9150509295509295909350565b65ffffffffffff81168114610c2b575f5ffd5b5f602082840312156143f2575f5ffd5b8135611577816143cf565b5f5f5f5f60608587031215614410575f5ffd5b843593506144206020860161420e565b9250604085013567ffffffffffffffff81111561443b575f5ffd5b61444787828801614248565b95989497509550505050565b5f5f5f5f60808587031215614466575f5ffd5b843567ffffffffffffffff81111561447c575f5ffd5b61448887828801613f98565b945050602085013567ffffffffffffffff8111156144a4575f5ffd5b6144b087828801613ffc565b935050604085013567ffffffffffffffff8111156144cc575f5ffd5b6144d887828801614057565b925050606085013567ffffffffffffffff8111156144f4575f5ffd5b8501601f81018713614504575f5ffd5b613f6987823560208401613eb4565b5f60208284031215614523575f5ffd5b813561157781613e1b565b5f8151808452602084019350602083015f5b8281101561455e578151865260209586019590910190600101614540565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6145a260e0830189613ddb565b82810360408401526145b48189613ddb565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526145e3818561452e565b9a9950505050505050505050565b5f5f5f5f60808587031215614604575f5ffd5b843593506146146020860161420e565b9250604085013561462481613e1b565b9150606085013567ffffffffffffffff811115613f5d575f5ffd5b5f5f5f60608486031215614651575f5ffd5b833561465c81613e1b565b925060208401359150604084013567ffffffffffffffff81111561467e575f5ffd5b61468a86828701613eef565b9150509250925092565b5f5f5f5f5f60a086880312156146a8575f5ffd5b85356146b381613e1b565b945060208601356146c381613e1b565b9350604086013567ffffffffffffffff8111156146de575f5ffd5b6146ea88828901613ffc565b935050606086013567ffffffffffffffff811115614706575f5ffd5b61471288828901613ffc565b925050608086013567ffffffffffffffff8111156143b6575f5ffd5b5f5f5f5f60608587031215614741575f5ffd5b843561474c81613e1b565b935060208501359250604085013567ffffffffffffffff81111561443b575f5ffd5b5f6020828403121561477e575f5ffd5b813563ffffffff81168114611577575f5ffd5b5f5f604083850312156147a2575f5ffd5b82356147ad81613e1b565b946020939093013593505050565b5f5f5f5f5f60a086880312156147cf575f5ffd5b85356147da81613e1b565b945060208601356147ea81613e1b565b93506040860135925060608601359150608086013567ffffffffffffffff8111156143b6575f5ffd5b600181811c9082168061482757607f821691505b60208210810361485e577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156148a1575f5ffd5b815167ffffffffffffffff8111156148b7575f5ffd5b8201601f810184136148c7575f5ffd5b80516148d5613ec182613e8d565b8181528560208385010111156148e9575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b65ffffffffffff8281168282160390811115610c1457610c14614906565b5f60208284031215614961575f5ffd5b8151611577816143cf565b65ffffffffffff8181168382160190811115610c1457610c14614906565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b8281101561455e5781516001600160a01b03168652602095860195909101906001016149ab565b5f82825180855260208501945060208160051b830101602085015f5b83811015610e7457601f19858403018852614a0a838351613ddb565b60209889019890935091909101906001016149ee565b608081525f614a326080830187614999565b8281036020840152614a44818761452e565b90508281036040840152614a5881866149d2565b91505082606083015295945050505050565b5f60208284031215614a7a575f5ffd5b5051919050565b83815260608101614a956020830185614199565b826040830152949350505050565b5f60208284031215614ab3575f5ffd5b81518015158114611577575f5ffd5b84815260ff84166020820152826040820152608060608201525f6113206080830184613ddb565b85815260ff8516602082015283604082015260a060608201525f614b1060a0830185613ddb565b82810360808401526112698185613ddb565b80820180821115610c1457610c14614906565b8981526001600160a01b038916602082015261012060408201525f614b5e61012083018a614999565b8281036060840152614b70818a61452e565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614bc757601f19868403018552614bb1838351613ddb565b6020958601959093509190910190600101614b95565b505085810360a0870152614bdb818b6149d2565b93505050508560c08401528460e0840152828103610100840152614bff8185613ddb565b9c9b505050505050505050505050565b81810381811115610c1457610c14614906565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60a081525f614c6160a0830188614999565b8281036020840152614c73818861452e565b90508281036040840152614c8781876149d2565b60608401959095525050608001529392505050565b60c081525f614cae60c0830189614999565b8281036020840152614cc0818961452e565b90508281036040840152614cd481886149d2565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610c1457610c14614906565b60ff8181168382160190811115610c1457610c14614906565b6001815b600184111561283957808504811115614d4257614d42614906565b6001841615614d5057908102905b60019390931c928002614d27565b5f82614d6c57506001610c14565b81614d7857505f610c14565b8160018114614d8e5760028114614d9857614db4565b6001915050610c14565b60ff841115614da957614da9614906565b50506001821b610c14565b5060208310610133831016604e8410600b8410161715614dd7575081810a610c14565b614de35f198484614d23565b805f1904821115614df657614df6614906565b029392505050565b5f61157760ff841683614d5e56";
