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
      },
      {
        "name": "leastQuorum_",
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
    "name": "VOTE_HOLDING_PERIOD",
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
    "name": "leastQuorum",
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
  },
  {
    "type": "error",
    "name": "VotingDelayTooLong",
    "inputs": [
      {
        "name": "votingDelay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const;

export const aksmGovernorBytecode =
  "0x6101a0604052348015610010575f5ffd5b50604051615b6d380380615b6d83398101604081905261002f9161091d565b8582888787878d806100556040805180820190915260018152603160f81b602082015290565b61005e826101bf565b6101205261006b816101bf565b61014052815160208084019190912060e052815190820120610100524660a0526100f760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361010c8282610a51565b506101189050836101fc565b61012182610246565b61012a816102e5565b5050506001600160a01b03166101605261014381610326565b5061014d816103bb565b506101808190525f61015d610424565b90507ff5b078ad22f37ec6a1ef7bb7557a33caf5438015a34794acb2076082df8e563f8180519060200120146101b15780604051637eb4b6af60e01b81526004016101a89190610b0f565b60405180910390fd5b505050505050505050610bd8565b5f5f829050601f815111156101e9578260405163305a27a960e01b81526004016101a89190610b0f565b80516101f482610b44565b179392505050565b620151808165ffffffffffff161061023a576040516387bc1b6960e01b815265ffffffffffff821660048201526201518060248201526044016101a8565b610243816104ac565b50565b8063ffffffff165f0361026e5760405163f1cfbf0560e01b81525f60048201526024016101a8565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103535760405163243e544560e01b815260048101839052602481018290526044016101a8565b5f61035c610512565b905061037b61036961052b565b6103728561059b565b600a91906105d2565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b60606104306101605190565b6001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561048c57506040513d5f823e601f3d908101601f191682016040526104899190810190610b67565b60015b6104a7576104a261154061052b60201b176105ec565b905090565b919050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b5f61051d600a610605565b6001600160d01b0316905090565b5f6105366101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561058f575060408051601f3d908101601f1916820190925261058c91810190610ba0565b60015b6104a7576104a261064d565b5f6001600160d01b038211156105ce576040516306dfcc6560e41b815260d06004820152602481018390526044016101a8565b5090565b5f806105df858585610657565b915091505b935093915050565b60606105ff6105fa8360201c565b6107b3565b92915050565b80545f9080156106445761062b8361061e600184610bb9565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610646565b5f5b9392505050565b5f6104a243610825565b82545f9081908015610756575f6106738761061e600185610bb9565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156106b957604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036106f557825465ffffffffffff1666010000000000006001600160d01b03891602178355610748565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506105e492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816105e4565b60606107bd61064d565b65ffffffffffff168265ffffffffffff16146107ec576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f65ffffffffffff8211156105ce576040516306dfcc6560e41b815260306004820152602481018390526044016101a8565b634e487b7160e01b5f52604160045260245ffd5b5f82601f83011261087a575f5ffd5b81516001600160401b0381111561089357610893610857565b604051601f8201601f19908116603f011681016001600160401b03811182821017156108c1576108c1610857565b6040528181528382016020018510156108d8575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b6001600160a01b0381168114610243575f5ffd5b805165ffffffffffff811681146104a7575f5ffd5b5f5f5f5f5f5f5f5f610100898b031215610935575f5ffd5b88516001600160401b0381111561094a575f5ffd5b6109568b828c0161086b565b9850506020890151610967816108f4565b60408a0151909750610978816108f4565b955061098660608a01610908565b9450608089015163ffffffff8116811461099e575f5ffd5b60a08a015160c08b015160e0909b0151999c989b5096999598909790945092505050565b600181811c908216806109d657607f821691505b6020821081036109f457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610a4c5782821115610a4c57805f5260205f20601f840160051c6020851015610a2557505f5b90810190601f840160051c035f5b81811015610a48575f83820155600101610a33565b5050505b505050565b81516001600160401b03811115610a6a57610a6a610857565b610a7e81610a7884546109c2565b846109fa565b6020601f821160018114610ab0575f8315610a995750848201515b5f19600385901b1c1916600184901b178455610b08565b5f84815260208120601f198516915b82811015610adf5787850151825560209485019460019092019101610abf565b5084821015610afc57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156109f4575f1960209190910360031b1b16919050565b5f60208284031215610b77575f5ffd5b81516001600160401b03811115610b8c575f5ffd5b610b988482850161086b565b949350505050565b5f60208284031215610bb0575f5ffd5b61064682610908565b818103818111156105ff57634e487b7160e01b5f52601160045260245ffd5b60805160a05160c05160e0516101005161012051610140516101605161018051614f0d610c605f395f818161063d015261189201525f8181610b0d0152818161112301528181611543015281816123c701526126ef01525f61230d01525f6122e201525f6138ca01525f6138a201525f6137fd01525f61382701525f6138510152614f0d5ff3fe608060405260043610610327575f3560e01c80637de817e7116101a7578063bc197c81116100e7578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610aa2578063f23a6e6114610ac1578063f8ce560a14610ae0578063fc0c546a14610aff575f5ffd5b8063deaaa7cc14610a31578063e540d01d14610a64578063eb9019d414610a83575f5ffd5b8063c59057e4116100c2578063c59057e4146109b0578063d33219b4146109cf578063dd4e2ba5146109ec575f5ffd5b8063bc197c811461095f578063c01f9e371461097e578063c28bc2fa1461099d575f5ffd5b80639a802a6d11610152578063a8f8a6681161012d578063a8f8a668146108d7578063a9a95294146108f6578063ab58fb8e14610915578063b58131b01461094b575f5ffd5b80639a802a6d14610885578063a7713a70146108a4578063a890c910146108b8575f5ffd5b80638ff262e3116101825780638ff262e31461082857806391ddadf41461084757806397c3d33414610872575f5ffd5b80637de817e7146107b75780637ecebe00146107cd57806384b0196e14610801575f5ffd5b80634385963211610272578063567813881161021d57806360c4247f116101f857806360c4247f1461073b578063790518871461075a5780637b3c71d3146107795780637d5e81e214610798575f5ffd5b806356781388146106de5780635b8d0e0d146106fd5780635f398a141461071c575f5ffd5b8063526206e11161024d578063526206e11461062c578063544ffc9c1461065f57806354fd4d5014610699575f5ffd5b806343859632146105b1578063452115d6146105f95780634bf5d7e914610618575f5ffd5b8063160cbed7116102d25780632fe3e261116102ad5780632fe3e261146105365780633932abb1146105695780633e4f49e614610585575f5ffd5b8063160cbed7146104b95780632656227d146104d85780632d63f693146104eb575f5ffd5b806306fdde031161030257806306fdde03146103fc578063143489d01461041d578063150b7a0214610469575f5ffd5b806301ffc9a71461037b57806302a251a3146103af57806306f3f9e6146103dd575f5ffd5b366103775730610335610b31565b6001600160a01b031614610375576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b005b5f5ffd5b348015610386575f5ffd5b5061039a610395366004613e86565b610b49565b60405190151581526020015b60405180910390f35b3480156103ba575f5ffd5b506008546601000000000000900463ffffffff165b6040519081526020016103a6565b3480156103e8575f5ffd5b506103756103f7366004613ec5565b610c79565b348015610407575f5ffd5b50610410610c8d565b6040516103a69190613f0a565b348015610428575f5ffd5b50610451610437366004613ec5565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103a6565b348015610474575f5ffd5b5061048861048336600461400e565b610d1d565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016103a6565b3480156104c4575f5ffd5b506103cf6104d33660046141d7565b610d91565b6103cf6104e63660046141d7565b610edf565b3480156104f6575f5ffd5b506103cf610505366004613ec5565b5f9081526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1690565b348015610541575f5ffd5b506103cf7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b348015610574575f5ffd5b5060085465ffffffffffff166103cf565b348015610590575f5ffd5b506105a461059f366004613ec5565b61109b565b6040516103a691906142d3565b3480156105bc575f5ffd5b5061039a6105cb3660046142e1565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b348015610604575f5ffd5b506103cf6106133660046141d7565b6110a5565b348015610623575f5ffd5b5061041061111f565b348015610637575f5ffd5b506103cf7f000000000000000000000000000000000000000000000000000000000000000081565b34801561066a575f5ffd5b5061067e610679366004613ec5565b6111b2565b604080519384526020840192909252908201526060016103a6565b3480156106a4575f5ffd5b5060408051808201909152600181527f31000000000000000000000000000000000000000000000000000000000000006020820152610410565b3480156106e9575f5ffd5b506103cf6106f836600461431f565b6111d7565b348015610708575f5ffd5b506103cf61071736600461438e565b6111fe565b348015610727575f5ffd5b506103cf61073636600461444d565b6112d4565b348015610746575f5ffd5b506103cf610755366004613ec5565b61131c565b348015610765575f5ffd5b506103756107743660046144e3565b611328565b348015610784575f5ffd5b506103cf6107933660046144fe565b611339565b3480156107a3575f5ffd5b506103cf6107b2366004614554565b611389565b3480156107c2575f5ffd5b506103cf6201518081565b3480156107d8575f5ffd5b506103cf6107e7366004614614565b6001600160a01b03165f9081526002602052604090205490565b34801561080c575f5ffd5b50610815611471565b6040516103a69796959493929190614669565b348015610833575f5ffd5b506103cf6108423660046146f2565b6114cf565b348015610852575f5ffd5b5061085b611540565b60405165ffffffffffff90911681526020016103a6565b34801561087d575f5ffd5b5060646103cf565b348015610890575f5ffd5b506103cf61089f366004614740565b6115c7565b3480156108af575f5ffd5b506103cf6115dd565b3480156108c3575f5ffd5b506103756108d2366004614614565b611609565b3480156108e2575f5ffd5b506103cf6108f13660046141d7565b61161a565b348015610901575f5ffd5b5061039a610910366004613ec5565b611627565b348015610920575f5ffd5b506103cf61092f366004613ec5565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610956575f5ffd5b506103cf61162f565b34801561096a575f5ffd5b50610488610979366004614795565b611639565b348015610989575f5ffd5b506103cf610998366004613ec5565b6116ae565b6103756109ab36600461482f565b611718565b3480156109bb575f5ffd5b506103cf6109ca3660046141d7565b611794565b3480156109da575f5ffd5b50600b546001600160a01b0316610451565b3480156109f7575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610410565b348015610a3c575f5ffd5b506103cf7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610a6f575f5ffd5b50610375610a7e36600461486f565b6117cd565b348015610a8e575f5ffd5b506103cf610a9d366004614892565b6117de565b348015610aad575f5ffd5b50610375610abc366004613ec5565b6117fd565b348015610acc575f5ffd5b50610488610adb3660046148bc565b61180e565b348015610aeb575f5ffd5b506103cf610afa366004613ec5565b611883565b348015610b0a575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610451565b5f610b44600b546001600160a01b031690565b905090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610bdb57507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610c2757507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610c7357507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b610c816118b6565b610c8a81611948565b50565b606060038054610c9c90614914565b80601f0160208091040260200160405190810160405280929190818152602001828054610cc890614914565b8015610d135780601f10610cea57610100808354040283529160200191610d13565b820191905f5260205f20905b815481529060010190602001808311610cf657829003601f168201915b5050505050905090565b5f30610d27610b31565b6001600160a01b031614610d67576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b5f5f610d9f8686868661161a565b90505f610dab82611627565b9050610dc082610dbb60046119f6565b611a18565b5080610e00576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610e0e8389898989611a6e565b905065ffffffffffff811615610e9e575f8381526004602090815260409182902060010180547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610ed3565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610df7565b50909695505050505050565b5f5f610eed8686868661161a565b90505f610ef982611627565b9050610f1582610dbb83610f0e5760046119f6565b60056119f6565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905530610f73610b31565b6001600160a01b031614610ffc575f5b8751811015610ffa57306001600160a01b0316888281518110610fa857610fa8614965565b60200260200101516001600160a01b031603610ff257610ff2868281518110610fd357610fd3614965565b6020026020010151805190602001206005611a7c90919063ffffffff16565b600101610f83565b505b6110098288888888611a9d565b30611012610b31565b6001600160a01b03161415801561105457506005546fffffffffffffffffffffffffffffffff8082167001000000000000000000000000000000009092041614155b1561105e575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f610c7382611ab1565b5f5f6110b38686868661161a565b9050336110c08282611c1c565b611108576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610df7565b61111487878787611c61565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561119e57506040513d5f823e601f3d908101601f1916820160405261119b9190810190614992565b60015b6111ad57610b44611540611c6e565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f803390506111f684828560405180602001604052805f815250611c84565b949350505050565b5f61124488888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611ca59050565b611285576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610df7565b6112c888878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611d72915050565b98975050505050505050565b5f8033905061111487828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611d72915050565b5f610c73600a83611e76565b6113306118b6565b610c8a81611ed6565b5f8033905061137f86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611c8492505050565b9695505050505050565b5f336113958184611f36565b6113d6576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610df7565b5f6113df61162f565b90508015611464575f61140d8360016113f6611540565b6114009190614a34565b65ffffffffffff166117de565b905081811015611462576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610df7565b505b6111148787878786612003565b5f6060805f5f5f60606114826122db565b61148a612306565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6114dc85858585612331565b61151d576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610df7565b61153785848660405180602001604052805f815250611c84565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156115bb575060408051601f3d908101601f191682019092526115b891810190614a52565b60015b6111ad57610b446123ba565b5f6115d38484846123c4565b90505b9392505050565b5f6115e8600a612470565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16905090565b6116116118b6565b610c8a816124ca565b5f61153785858585611794565b5f6001610c73565b5f610b4460075490565b5f30611643610b31565b6001600160a01b031614611683576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b5f8181526004602052604081205461170a907a010000000000000000000000000000000000000000000000000000810463ffffffff169074010000000000000000000000000000000000000000900465ffffffffffff16614a6d565b65ffffffffffff1692915050565b6117206118b6565b5f5f856001600160a01b031685858560405161173d929190614a8b565b5f6040518083038185875af1925050503d805f8114611777576040519150601f19603f3d011682016040523d82523d5f602084013e61177c565b606091505b509150915061178b828261254b565b50505050505050565b5f848484846040516020016117ac9493929190614b21565b60408051601f19818403018152919052805160209091012095945050505050565b6117d56118b6565b610c8a816125a1565b5f6115d683836117f860408051602081019091525f815290565b6123c4565b6118056118b6565b610c8a81612671565b5f30611818610b31565b6001600160a01b031614611858576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b5f610c73611890836126b2565b7f0000000000000000000000000000000000000000000000000000000000000000612768565b336118bf610b31565b6001600160a01b031614611901576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610df7565b3061190a610b31565b6001600160a01b031614611946575f8036604051611929929190614a8b565b604051809103902090505b8061193f6005612777565b0361193457505b565b60648082111561198e576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610df7565b5f6119976115dd565b90506119b66119a4611540565b6119ad85612796565b600a91906127f9565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f816007811115611a0957611a0961426d565b600160ff919091161b92915050565b5f5f611a238461109b565b90505f83611a30836119f6565b16036115d6578381846040517f31b75e4d000000000000000000000000000000000000000000000000000000008152600401610df793929190614b6b565b5f61137f8686868686612813565b5f611a8783836129e9565b905080611a9857611a986041612a7a565b505050565b611aaa8585858585612a8b565b5050505050565b5f5f611abc83612b2e565b90506005816007811115611ad257611ad261426d565b14611add5792915050565b5f838152600c60205260409081902054600b5491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611b4c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b709190614b8d565b15611b7f575060059392505050565b600b546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611bdf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c039190614b8d565b15611c12575060079392505050565b5060029392505050565b5f80611c278461109b565b6007811115611c3857611c3861426d565b1480156115d65750505f91825260046020526040909120546001600160a01b0391821691161490565b5f61153785858585612cd3565b6060610c73611c7f8363ffffffff16565b612d83565b5f61153785858585611ca060408051602081019091525f815290565b611d72565b5f61111485611d6c7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611cf78c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611d5198979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612e0e565b84612e55565b5f611d8186610dbb60016119f6565b505f86815260046020526040812054611dbc90879074010000000000000000000000000000000000000000900465ffffffffffff16856123c4565b90505f611dcc8888888588612ec5565b905083515f03611e2257866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611e159493929190614bac565b60405180910390a2611114565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611e63959493929190614bd3565b60405180910390a2979650505050505050565b5f5f5f611e828561302f565b9250925050838265ffffffffffff161115611eaf57611eaa611ea38561309d565b86906130e8565b611eb1565b805b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1695945050505050565b620151808165ffffffffffff1610611f2d576040517f87bc1b6900000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152620151806024820152604401610df7565b610c8a816131a0565b80515f906034811015611f4d576001915050610c73565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d0000000000000000000000000000000000000000000014611fc757600192505050610c73565b5f5f611fd786602a86038661321f565b915091508115806111145750866001600160a01b0316816001600160a01b031614979650505050505050565b5f612017868686868051906020012061161a565b90508451865114158061202c57508351865114155b8061203657508551155b15612084578551845186516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610df7565b5f8181526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff16156120f757806120c18261109b565b6040517f31b75e4d000000000000000000000000000000000000000000000000000000008152610df79291905f90600401614b6b565b5f61210960085465ffffffffffff1690565b612111611540565b65ffffffffffff166121239190614c0c565b90505f61214060085463ffffffff66010000000000009091041690565b5f84815260046020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871617815590915061218a8361309d565b815465ffffffffffff9190911674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9091161781556121de826132fb565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff81111561227157612271613f30565b6040519080825280602002602001820160405280156122a457816020015b606081526020019060019003908161228f5790505b508c896122b18a82614c0c565b8e6040516122c799989796959493929190614c1f565b60405180910390a150505095945050505050565b6060610b447f0000000000000000000000000000000000000000000000000000000000000000613344565b6060610b447f0000000000000000000000000000000000000000000000000000000000000000613344565b5f61153783611d6c7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886123838a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611d51565b5f610b444361309d565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa15801561244c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115d39190614cf9565b80545f9080156124c25761249683612489600184614d10565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff166115d6565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b6060821561255a575080610c73565b81511561256f5761256a82613381565b610c73565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8063ffffffff165f036125e2576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610df7565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff9092166601000000000000027fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6040517f8e539e8c000000000000000000000000000000000000000000000000000000008152600481018290525f90610c73906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015612734573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127589190614cf9565b6127618461131c565b6064613389565b5f8282188284110282186115d6565b5f5f5f61278384613439565b91509150816115d6576115d66031612a7a565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff8211156127f5576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610df7565b5090565b5f806128068585856134db565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612865573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128899190614cf9565b90505f3060601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000168418600b546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f42790612906908a908a908a905f908890600401614d23565b602060405180830381865afa158015612921573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129459190614cf9565b5f898152600c602052604080822092909255600b5491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb0916129a8918b918b918b919088908a90600401614d70565b5f604051808303815f87803b1580156129bf575f5ffd5b505af11580156129d1573d5f5f3e3d5ffd5b505050506112c882426129e49190614c0c565b61309d565b81545f906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169181166001830190911603612a2c575f915050610c73565b6fffffffffffffffffffffffffffffffff8181165f90815260018681016020526040909120949094558454918401811670010000000000000000000000000000000002911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001688186040518763ffffffff1660e01b8152600401612ae9959493929190614d23565b5f604051808303818588803b158015612b00575f5ffd5b505af1158015612b12573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f01000000000000000000000000000000000000000000000000000000000000009004168115612b9957506007949350505050565b8015612baa57506002949350505050565b5f8581526004602052604081205474010000000000000000000000000000000000000000900465ffffffffffff169050805f03612c16576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101879052602401610df7565b5f612c1f611540565b65ffffffffffff169050808210612c3c57505f9695505050505050565b5f612c46886116ae565b9050818110612c5d57506001979650505050505050565b612c668861369c565b1580612c8557505f888152600960205260409020805460019091015411155b15612c9857506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03612cc557506004979650505050505050565b506005979650505050505050565b5f5f612ce1868686866136fd565b5f818152600c60205260409020549091508015612d7957600b546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612d54575f5ffd5b505af1158015612d66573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612d8d6123ba565b65ffffffffffff168265ffffffffffff1614612dd5576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610c73612e1a6137f1565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612eb3575f5f612e73858561391a565b5090925090505f816003811115612e8c57612e8c61426d565b148015612eaa5750856001600160a01b0316826001600160a01b0316145b925050506115d6565b612ebe848484613963565b90506115d6565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612f30576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610df7565b6001600160a01b0386165f908152600382016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560ff8516612f975783815f015f828254612f8c9190614c0c565b909155506130249050565b5f1960ff861601612fb55783816001015f828254612f8c9190614c0c565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff861601612ff25783816002015f828254612f8c9190614c0c565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509195945050505050565b80545f908190819080820361304d575f5f5f935093509350506111d0565b5f61305d86612489600185614d10565b546001955065ffffffffffff811694506601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff1692506111d0915050565b5f65ffffffffffff8211156127f5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610df7565b81545f9081816005811115613144575f613101846139e1565b61310b9085614d10565b5f8881526020902090915081015465ffffffffffff908116908716101561313457809150613142565b61313f816001614c0c565b92505b505b5f61315187878585613b46565b905080156131945761316887612489600184614d10565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611114565b505f9695505050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600880547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b5f5f845183118061322f57508284115b1561323e57505f90508061280b565b5f61324a856001614c0c565b841180156132a557507f30780000000000000000000000000000000000000000000000000000000000006132818787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6132b58215156002614dc7565b6132c0906028614c0c565b9050806132cd8787614d10565b036132ee575f5f6132df898989613b9c565b909650945061280b9350505050565b5f5f93509350505061280b565b5f63ffffffff8211156127f5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610df7565b60605f61335083613c90565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f5f5f6133968686613cd0565b91509150815f036133ba578381816133b0576133b0614dde565b04925050506115d6565b8184116133d1576133d16003851502601118612a7a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b80545f9081906fffffffffffffffffffffffffffffffff80821691700100000000000000000000000000000000900416810361347a57505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b82545f908190801561362c575f6134f787612489600185614d10565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115613569576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036135b857825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff89160217835561361e565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061280b92505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161280b565b5f818152600960205260408120600281015460018201546136bd9190614c0c565b5f848152600460205260409020546136f49074010000000000000000000000000000000000000000900465ffffffffffff16611883565b11159392505050565b5f5f61370b8686868661161a565b90506137598161371b60076119f6565b61372560066119f6565b61372f60026119f6565b600161373c600782614e0b565b613747906002614eff565b6137519190614d10565b181818611a18565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906137e09083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561384957507f000000000000000000000000000000000000000000000000000000000000000046145b1561387357507f000000000000000000000000000000000000000000000000000000000000000090565b610b44604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613951576020840151604085015160608601515f1a61394388828585613cec565b95509550955050505061395c565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f600182116139ee575090565b8160017001000000000000000000000000000000008210613a145760809190911c9060401b5b680100000000000000008210613a2f5760409190911c9060201b5b6401000000008210613a465760209190911c9060101b5b620100008210613a5b5760109190911c9060081b5b6101008210613a6f5760089190911c9060041b5b60108210613a825760049190911c9060021b5b60048210613a8e5760011b5b600302600190811c90818581613aa657613aa6614dde565b048201901c90506001818581613abe57613abe614dde565b048201901c90506001818581613ad657613ad6614dde565b048201901c90506001818581613aee57613aee614dde565b048201901c90506001818581613b0657613b06614dde565b048201901c90506001818581613b1e57613b1e614dde565b048201901c9050613b3d818581613b3757613b37614dde565b04821190565b90039392505050565b5f5b81831015613b94575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613b8057809250613b8e565b613b8b816001614c0c565b93505b50613b48565b509392505050565b5f808481613bab866001614c0c565b85118015613c0657507f3078000000000000000000000000000000000000000000000000000000000000613be28388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f613c168215156002614dc7565b90505f80613c24838a614c0c565b90505b87811015613c7f575f613c45613c408784016020015190565b613db4565b9050600f8160ff161115613c64575f5f9750975050505050505061280b565b613c6f601084614dc7565b60ff909116019150600101613c27565b506001999098509650505050505050565b5f60ff8216601f811115610c73576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f805f1983850993909202808410938190039390930393915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613d2557505f91506003905082613daa565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613d76573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613da157505f925060019150829050613daa565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015613dcd5750603a8160ff16105b15613df9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610c73565b60608160ff16118015613e0f575060678160ff16105b15613e3b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610c73565b60408160ff16118015613e51575060478160ff16105b15613e7d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610c73565b5060ff92915050565b5f60208284031215613e96575f5ffd5b81357fffffffff00000000000000000000000000000000000000000000000000000000811681146115d6575f5ffd5b5f60208284031215613ed5575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6115d66020830184613edc565b6001600160a01b0381168114610c8a575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715613f8657613f86613f30565b604052919050565b5f67ffffffffffffffff821115613fa757613fa7613f30565b50601f01601f191660200190565b5f613fc7613fc284613f8e565b613f5d565b9050828152838383011115613fda575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613fff575f5ffd5b6115d683833560208501613fb5565b5f5f5f5f60808587031215614021575f5ffd5b843561402c81613f1c565b9350602085013561403c81613f1c565b925060408501359150606085013567ffffffffffffffff81111561405e575f5ffd5b61406a87828801613ff0565b91505092959194509250565b5f67ffffffffffffffff82111561408f5761408f613f30565b5060051b60200190565b5f82601f8301126140a8575f5ffd5b81356140b6613fc282614076565b8082825260208201915060208360051b8601019250858311156140d7575f5ffd5b602085015b83811015612d795780356140ef81613f1c565b8352602092830192016140dc565b5f82601f83011261410c575f5ffd5b813561411a613fc282614076565b8082825260208201915060208360051b86010192508583111561413b575f5ffd5b602085015b83811015612d79578035835260209283019201614140565b5f82601f830112614167575f5ffd5b8135614175613fc282614076565b8082825260208201915060208360051b860101925085831115614196575f5ffd5b602085015b83811015612d7957803567ffffffffffffffff8111156141b9575f5ffd5b6141c8886020838a0101613ff0565b8452506020928301920161419b565b5f5f5f5f608085870312156141ea575f5ffd5b843567ffffffffffffffff811115614200575f5ffd5b61420c87828801614099565b945050602085013567ffffffffffffffff811115614228575f5ffd5b614234878288016140fd565b935050604085013567ffffffffffffffff811115614250575f5ffd5b61425c87828801614158565b949793965093946060013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600881106142cf577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b60208101610c73828461429a565b5f5f604083850312156142f2575f5ffd5b82359150602083013561430481613f1c565b809150509250929050565b803560ff811681146111ad575f5ffd5b5f5f60408385031215614330575f5ffd5b823591506143406020840161430f565b90509250929050565b5f5f83601f840112614359575f5ffd5b50813567ffffffffffffffff811115614370575f5ffd5b602083019150836020828501011115614387575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156143a4575f5ffd5b873596506143b46020890161430f565b955060408801356143c481613f1c565b9450606088013567ffffffffffffffff8111156143df575f5ffd5b6143eb8a828b01614349565b909550935050608088013567ffffffffffffffff81111561440a575f5ffd5b6144168a828b01613ff0565b92505060a088013567ffffffffffffffff811115614432575f5ffd5b61443e8a828b01613ff0565b91505092959891949750929550565b5f5f5f5f5f60808688031215614461575f5ffd5b853594506144716020870161430f565b9350604086013567ffffffffffffffff81111561448c575f5ffd5b61449888828901614349565b909450925050606086013567ffffffffffffffff8111156144b7575f5ffd5b6144c388828901613ff0565b9150509295509295909350565b65ffffffffffff81168114610c8a575f5ffd5b5f602082840312156144f3575f5ffd5b81356115d6816144d0565b5f5f5f5f60608587031215614511575f5ffd5b843593506145216020860161430f565b9250604085013567ffffffffffffffff81111561453c575f5ffd5b61454887828801614349565b95989497509550505050565b5f5f5f5f60808587031215614567575f5ffd5b843567ffffffffffffffff81111561457d575f5ffd5b61458987828801614099565b945050602085013567ffffffffffffffff8111156145a5575f5ffd5b6145b1878288016140fd565b935050604085013567ffffffffffffffff8111156145cd575f5ffd5b6145d987828801614158565b925050606085013567ffffffffffffffff8111156145f5575f5ffd5b8501601f81018713614605575f5ffd5b61406a87823560208401613fb5565b5f60208284031215614624575f5ffd5b81356115d681613f1c565b5f8151808452602084019350602083015f5b8281101561465f578151865260209586019590910190600101614641565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6146a360e0830189613edc565b82810360408401526146b58189613edc565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526146e4818561462f565b9a9950505050505050505050565b5f5f5f5f60808587031215614705575f5ffd5b843593506147156020860161430f565b9250604085013561472581613f1c565b9150606085013567ffffffffffffffff81111561405e575f5ffd5b5f5f5f60608486031215614752575f5ffd5b833561475d81613f1c565b925060208401359150604084013567ffffffffffffffff81111561477f575f5ffd5b61478b86828701613ff0565b9150509250925092565b5f5f5f5f5f60a086880312156147a9575f5ffd5b85356147b481613f1c565b945060208601356147c481613f1c565b9350604086013567ffffffffffffffff8111156147df575f5ffd5b6147eb888289016140fd565b935050606086013567ffffffffffffffff811115614807575f5ffd5b614813888289016140fd565b925050608086013567ffffffffffffffff8111156144b7575f5ffd5b5f5f5f5f60608587031215614842575f5ffd5b843561484d81613f1c565b935060208501359250604085013567ffffffffffffffff81111561453c575f5ffd5b5f6020828403121561487f575f5ffd5b813563ffffffff811681146115d6575f5ffd5b5f5f604083850312156148a3575f5ffd5b82356148ae81613f1c565b946020939093013593505050565b5f5f5f5f5f60a086880312156148d0575f5ffd5b85356148db81613f1c565b945060208601356148eb81613f1c565b93506040860135925060608601359150608086013567ffffffffffffffff8111156144b7575f5ffd5b600181811c9082168061492857607f821691505b60208210810361495f577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156149a2575f5ffd5b815167ffffffffffffffff8111156149b8575f5ffd5b8201601f810184136149c8575f5ffd5b80516149d6613fc282613f8e565b8181528560208385010111156149ea575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b65ffffffffffff8281168282160390811115610c7357610c73614a07565b5f60208284031215614a62575f5ffd5b81516115d6816144d0565b65ffffffffffff8181168382160190811115610c7357610c73614a07565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b8281101561465f5781516001600160a01b0316865260209586019590910190600101614aac565b5f82825180855260208501945060208160051b830101602085015f5b83811015610ed357601f19858403018852614b0b838351613edc565b6020988901989093509190910190600101614aef565b608081525f614b336080830187614a9a565b8281036020840152614b45818761462f565b90508281036040840152614b598186614ad3565b91505082606083015295945050505050565b83815260608101614b7f602083018561429a565b826040830152949350505050565b5f60208284031215614b9d575f5ffd5b815180151581146115d6575f5ffd5b84815260ff84166020820152826040820152608060608201525f61137f6080830184613edc565b85815260ff8516602082015283604082015260a060608201525f614bfa60a0830185613edc565b82810360808401526112c88185613edc565b80820180821115610c7357610c73614a07565b8981526001600160a01b038916602082015261012060408201525f614c4861012083018a614a9a565b8281036060840152614c5a818a61462f565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614cb157601f19868403018552614c9b838351613edc565b6020958601959093509190910190600101614c7f565b505085810360a0870152614cc5818b614ad3565b93505050508560c08401528460e0840152828103610100840152614ce98185613edc565b9c9b505050505050505050505050565b5f60208284031215614d09575f5ffd5b5051919050565b81810381811115610c7357610c73614a07565b60a081525f614d3560a0830188614a9a565b8281036020840152614d47818861462f565b90508281036040840152614d5b8187614ad3565b60608401959095525050608001529392505050565b60c081525f614d8260c0830189614a9a565b8281036020840152614d94818961462f565b90508281036040840152614da88188614ad3565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610c7357610c73614a07565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60ff8181168382160190811115610c7357610c73614a07565b6001815b600184111561280b57808504811115614e4357614e43614a07565b6001841615614e5157908102905b60019390931c928002614e28565b5f82614e6d57506001610c73565b81614e7957505f610c73565b8160018114614e8f5760028114614e9957614eb5565b6001915050610c73565b60ff841115614eaa57614eaa614a07565b50506001821b610c73565b5060208310610133831016604e8410600b8410161715614ed8575081810a610c73565b614ee45f198484614e24565b805f1904821115614ef757614ef7614a07565b029392505050565b5f6115d660ff841683614e5f56";
