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
        "internalType": "contract CertToken"
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
    "name": "bond",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract BondToken"
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
  "0x6101c0604052348015610010575f5ffd5b50604051615c42380380615c4283398101604081905261002f9161098a565b8582888787878d806100556040805180820190915260018152603160f81b602082015290565b61005e8261022c565b6101205261006b8161022c565b61014052815160208084019190912060e052815190820120610100524660a0526100f760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600361010c8282610abe565b50610118905083610269565b610121826102b3565b61012a81610352565b5050506001600160a01b03166101605261014381610393565b5061014d81610428565b50866001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561018a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101ae9190610b7c565b6001600160a01b0316610180526101a08190525f6101ca610491565b90507ff5b078ad22f37ec6a1ef7bb7557a33caf5438015a34794acb2076082df8e563f81805190602001201461021e5780604051637eb4b6af60e01b81526004016102159190610b97565b60405180910390fd5b505050505050505050610c60565b5f5f829050601f81511115610256578260405163305a27a960e01b81526004016102159190610b97565b805161026182610bcc565b179392505050565b620151808165ffffffffffff16106102a7576040516387bc1b6960e01b815265ffffffffffff82166004820152620151806024820152604401610215565b6102b081610519565b50565b8063ffffffff165f036102db5760405163f1cfbf0560e01b81525f6004820152602401610215565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156103c05760405163243e544560e01b81526004810183905260248101829052604401610215565b5f6103c961057f565b90506103e86103d6610598565b6103df85610608565b600a919061063f565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b606061049d6101605190565b6001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156104f957506040513d5f823e601f3d908101601f191682016040526104f69190810190610bef565b60015b6105145761050f61157e61059860201b17610659565b905090565b919050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b5f61058a600a610672565b6001600160d01b0316905090565b5f6105a36101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156105fc575060408051601f3d908101601f191682019092526105f991810190610c28565b60015b6105145761050f6106ba565b5f6001600160d01b0382111561063b576040516306dfcc6560e41b815260d0600482015260248101839052604401610215565b5090565b5f8061064c8585856106c4565b915091505b935093915050565b606061066c6106678360201c565b610820565b92915050565b80545f9080156106b1576106988361068b600184610c41565b5f91825260209091200190565b54660100000000000090046001600160d01b03166106b3565b5f5b9392505050565b5f61050f43610892565b82545f90819080156107c3575f6106e08761068b600185610c41565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561072657604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361076257825465ffffffffffff1666010000000000006001600160d01b038916021783556107b5565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061065192505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081610651565b606061082a6106ba565b65ffffffffffff168265ffffffffffff1614610859576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f65ffffffffffff82111561063b576040516306dfcc6560e41b81526030600482015260248101839052604401610215565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126108e7575f5ffd5b81516001600160401b03811115610900576109006108c4565b604051601f8201601f19908116603f011681016001600160401b038111828210171561092e5761092e6108c4565b604052818152838201602001851015610945575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b6001600160a01b03811681146102b0575f5ffd5b805165ffffffffffff81168114610514575f5ffd5b5f5f5f5f5f5f5f5f610100898b0312156109a2575f5ffd5b88516001600160401b038111156109b7575f5ffd5b6109c38b828c016108d8565b98505060208901516109d481610961565b60408a01519097506109e581610961565b95506109f360608a01610975565b9450608089015163ffffffff81168114610a0b575f5ffd5b60a08a015160c08b015160e0909b0151999c989b5096999598909790945092505050565b600181811c90821680610a4357607f821691505b602082108103610a6157634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610ab95782821115610ab957805f5260205f20601f840160051c6020851015610a9257505f5b90810190601f840160051c035f5b81811015610ab5575f83820155600101610aa0565b5050505b505050565b81516001600160401b03811115610ad757610ad76108c4565b610aeb81610ae58454610a2f565b84610a67565b6020601f821160018114610b1d575f8315610b065750848201515b5f19600385901b1c1916600184901b178455610b75565b5f84815260208120601f198516915b82811015610b4c5787850151825560209485019460019092019101610b2c565b5084821015610b6957868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610b8c575f5ffd5b81516106b381610961565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610a61575f1960209190910360031b1b16919050565b5f60208284031215610bff575f5ffd5b81516001600160401b03811115610c14575f5ffd5b610c20848285016108d8565b949350505050565b5f60208284031215610c38575f5ffd5b6106b382610975565b8181038181111561066c57634e487b7160e01b5f52601160045260245ffd5b60805160a05160c05160e05161010051610120516101405161016051610180516101a051614f50610cf25f395f818161064801526118f701525f8181610776015261208901525f8181610b4b0152818161116101528181611581015261221001525f61215601525f61212b01525f61386a01525f61384201525f61379d01525f6137c701525f6137f10152614f505ff3fe608060405260043610610332575f3560e01c80637de817e7116101a7578063bc197c81116100e7578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610ae0578063f23a6e6114610aff578063f8ce560a14610b1e578063fc0c546a14610b3d575f5ffd5b8063deaaa7cc14610a6f578063e540d01d14610aa2578063eb9019d414610ac1575f5ffd5b8063c59057e4116100c2578063c59057e4146109ee578063d33219b414610a0d578063dd4e2ba514610a2a575f5ffd5b8063bc197c811461099d578063c01f9e37146109bc578063c28bc2fa146109db575f5ffd5b80639a802a6d11610152578063a8f8a6681161012d578063a8f8a66814610915578063a9a9529414610934578063ab58fb8e14610953578063b58131b014610989575f5ffd5b80639a802a6d146108c3578063a7713a70146108e2578063a890c910146108f6575f5ffd5b80638ff262e3116101825780638ff262e31461086657806391ddadf41461088557806397c3d334146108b0575f5ffd5b80637de817e7146107f55780637ecebe001461080b57806384b0196e1461083f575f5ffd5b8063452115d6116102725780635b8d0e0d1161021d57806364c9ec6f116101f857806364c9ec6f1461076557806379051887146107985780637b3c71d3146107b75780637d5e81e2146107d6575f5ffd5b80635b8d0e0d146107085780635f398a141461072757806360c4247f14610746575f5ffd5b8063544ffc9c1161024d578063544ffc9c1461066a57806354fd4d50146106a457806356781388146106e9575f5ffd5b8063452115d6146106045780634bf5d7e914610623578063526206e114610637575f5ffd5b8063160cbed7116102dd5780632fe3e261116102b85780632fe3e261146105415780633932abb1146105745780633e4f49e61461059057806343859632146105bc575f5ffd5b8063160cbed7146104c45780632656227d146104e35780632d63f693146104f6575f5ffd5b806306fdde031161030d57806306fdde0314610407578063143489d014610428578063150b7a0214610474575f5ffd5b806301ffc9a71461038657806302a251a3146103ba57806306f3f9e6146103e8575f5ffd5b366103825730610340610b6f565b6001600160a01b031614610380576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b005b5f5ffd5b348015610391575f5ffd5b506103a56103a0366004613e53565b610b87565b60405190151581526020015b60405180910390f35b3480156103c5575f5ffd5b506008546601000000000000900463ffffffff165b6040519081526020016103b1565b3480156103f3575f5ffd5b50610380610402366004613e92565b610cb7565b348015610412575f5ffd5b5061041b610ccb565b6040516103b19190613ed7565b348015610433575f5ffd5b5061045c610442366004613e92565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b0390911681526020016103b1565b34801561047f575f5ffd5b5061049361048e366004613fdb565b610d5b565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016103b1565b3480156104cf575f5ffd5b506103da6104de3660046141a4565b610dcf565b6103da6104f13660046141a4565b610f1d565b348015610501575f5ffd5b506103da610510366004613e92565b5f9081526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff1690565b34801561054c575f5ffd5b506103da7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561057f575f5ffd5b5060085465ffffffffffff166103da565b34801561059b575f5ffd5b506105af6105aa366004613e92565b6110d9565b6040516103b191906142a0565b3480156105c7575f5ffd5b506103a56105d63660046142ae565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b34801561060f575f5ffd5b506103da61061e3660046141a4565b6110e3565b34801561062e575f5ffd5b5061041b61115d565b348015610642575f5ffd5b506103da7f000000000000000000000000000000000000000000000000000000000000000081565b348015610675575f5ffd5b50610689610684366004613e92565b6111f0565b604080519384526020840192909252908201526060016103b1565b3480156106af575f5ffd5b5060408051808201909152600181527f3100000000000000000000000000000000000000000000000000000000000000602082015261041b565b3480156106f4575f5ffd5b506103da6107033660046142ec565b611215565b348015610713575f5ffd5b506103da61072236600461435b565b61123c565b348015610732575f5ffd5b506103da61074136600461441a565b611312565b348015610751575f5ffd5b506103da610760366004613e92565b61135a565b348015610770575f5ffd5b5061045c7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107a3575f5ffd5b506103806107b23660046144b0565b611366565b3480156107c2575f5ffd5b506103da6107d13660046144cb565b611377565b3480156107e1575f5ffd5b506103da6107f0366004614521565b6113c7565b348015610800575f5ffd5b506103da6201518081565b348015610816575f5ffd5b506103da6108253660046145e1565b6001600160a01b03165f9081526002602052604090205490565b34801561084a575f5ffd5b506108536114af565b6040516103b19796959493929190614636565b348015610871575f5ffd5b506103da6108803660046146bf565b61150d565b348015610890575f5ffd5b5061089961157e565b60405165ffffffffffff90911681526020016103b1565b3480156108bb575f5ffd5b5060646103da565b3480156108ce575f5ffd5b506103da6108dd36600461470d565b611605565b3480156108ed575f5ffd5b506103da61161b565b348015610901575f5ffd5b506103806109103660046145e1565b611647565b348015610920575f5ffd5b506103da61092f3660046141a4565b611658565b34801561093f575f5ffd5b506103a561094e366004613e92565b611665565b34801561095e575f5ffd5b506103da61096d366004613e92565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610994575f5ffd5b506103da61166d565b3480156109a8575f5ffd5b506104936109b7366004614762565b611677565b3480156109c7575f5ffd5b506103da6109d6366004613e92565b6116ec565b6103806109e93660046147fc565b611756565b3480156109f9575f5ffd5b506103da610a083660046141a4565b6117d2565b348015610a18575f5ffd5b50600b546001600160a01b031661045c565b348015610a35575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e9082015261041b565b348015610a7a575f5ffd5b506103da7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610aad575f5ffd5b50610380610abc36600461483c565b61180b565b348015610acc575f5ffd5b506103da610adb36600461485f565b61181c565b348015610aeb575f5ffd5b50610380610afa366004613e92565b61183b565b348015610b0a575f5ffd5b50610493610b19366004614889565b61184c565b348015610b29575f5ffd5b506103da610b38366004613e92565b6118c1565b348015610b48575f5ffd5b507f000000000000000000000000000000000000000000000000000000000000000061045c565b5f610b82600b546001600160a01b031690565b905090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610c1957507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610c6557507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610cb157507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b610cbf61192b565b610cc8816119bd565b50565b606060038054610cda906148e1565b80601f0160208091040260200160405190810160405280929190818152602001828054610d06906148e1565b8015610d515780601f10610d2857610100808354040283529160200191610d51565b820191905f5260205f20905b815481529060010190602001808311610d3457829003601f168201915b5050505050905090565b5f30610d65610b6f565b6001600160a01b031614610da5576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b5f5f610ddd86868686611658565b90505f610de982611665565b9050610dfe82610df96004611a6b565b611a8d565b5080610e3e576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610e4c8389898989611ae3565b905065ffffffffffff811615610edc575f8381526004602090815260409182902060010180547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610f11565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610e35565b50909695505050505050565b5f5f610f2b86868686611658565b90505f610f3782611665565b9050610f5382610df983610f4c576004611a6b565b6005611a6b565b505f82815260046020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905530610fb1610b6f565b6001600160a01b03161461103a575f5b875181101561103857306001600160a01b0316888281518110610fe657610fe6614932565b60200260200101516001600160a01b0316036110305761103086828151811061101157611011614932565b6020026020010151805190602001206005611af190919063ffffffff16565b600101610fc1565b505b6110478288888888611b12565b30611050610b6f565b6001600160a01b03161415801561109257506005546fffffffffffffffffffffffffffffffff8082167001000000000000000000000000000000009092041614155b1561109c575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f610cb182611b26565b5f5f6110f186868686611658565b9050336110fe8282611c91565b611146576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610e35565b61115287878787611cd6565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156111dc57506040513d5f823e601f3d908101601f191682016040526111d9919081019061495f565b60015b6111eb57610b8261157e611ce3565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f8033905061123484828560405180602001604052805f815250611cf9565b949350505050565b5f61128288888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250899150611d1a9050565b6112c3576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610e35565b61130688878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611de7915050565b98975050505050505050565b5f8033905061115287828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611de7915050565b5f610cb1600a83611eeb565b61136e61192b565b610cc881611f4b565b5f803390506113bd86828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611cf992505050565b9695505050505050565b5f336113d38184611fab565b611414576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e35565b5f61141d61166d565b905080156114a2575f61144b83600161143461157e565b61143e9190614a01565b65ffffffffffff1661181c565b9050818110156114a0576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610e35565b505b6111528787878786612078565b5f6060805f5f5f60606114c0612124565b6114c861214f565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f61151a8585858561217a565b61155b576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e35565b61157585848660405180602001604052805f815250611cf9565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156115f9575060408051601f3d908101601f191682019092526115f691810190614a1f565b60015b6111eb57610b82612203565b5f61161184848461220d565b90505b9392505050565b5f611626600a6122b9565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff16905090565b61164f61192b565b610cc881612313565b5f611575858585856117d2565b5f6001610cb1565b5f610b8260075490565b5f30611681610b6f565b6001600160a01b0316146116c1576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b5f81815260046020526040812054611748907a010000000000000000000000000000000000000000000000000000810463ffffffff169074010000000000000000000000000000000000000000900465ffffffffffff16614a3a565b65ffffffffffff1692915050565b61175e61192b565b5f5f856001600160a01b031685858560405161177b929190614a58565b5f6040518083038185875af1925050503d805f81146117b5576040519150601f19603f3d011682016040523d82523d5f602084013e6117ba565b606091505b50915091506117c98282612394565b50505050505050565b5f848484846040516020016117ea9493929190614aee565b60408051601f19818403018152919052805160209091012095945050505050565b61181361192b565b610cc8816123ea565b5f611614838361183660408051602081019091525f815290565b61220d565b61184361192b565b610cc8816124ba565b5f30611856610b6f565b6001600160a01b031614611896576040517fe90a651e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b507ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b5f5f6118ce600d84611eeb565b905061161460646118de8561135a565b6118e89084614b38565b6118f29190614b7c565b6119267f0000000000000000000000000000000000000000000000000000000000000000611921600286614b7c565b6124fb565b61250a565b33611934610b6f565b6001600160a01b031614611976576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610e35565b3061197f610b6f565b6001600160a01b0316146119bb575f803660405161199e929190614a58565b604051809103902090505b806119b46005612519565b036119a957505b565b606480821115611a03576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610e35565b5f611a0c61161b565b9050611a2b611a1961157e565b611a2285612538565b600a919061259b565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f816007811115611a7e57611a7e61423a565b600160ff919091161b92915050565b5f5f611a98846110d9565b90505f83611aa583611a6b565b1603611614578381846040517f31b75e4d000000000000000000000000000000000000000000000000000000008152600401610e3593929190614bb4565b5f6113bd86868686866125b5565b5f611afc838361278b565b905080611b0d57611b0d604161281c565b505050565b611b1f858585858561282d565b5050505050565b5f5f611b31836128d0565b90506005816007811115611b4757611b4761423a565b14611b525792915050565b5f838152600c60205260409081902054600b5491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611bc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611be59190614bd6565b15611bf4575060059392505050565b600b546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611c54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c789190614bd6565b15611c87575060079392505050565b5060029392505050565b5f80611c9c846110d9565b6007811115611cad57611cad61423a565b1480156116145750505f91825260046020526040909120546001600160a01b0391821691161490565b5f61157585858585612a75565b6060610cb1611cf48363ffffffff16565b612b25565b5f61157585858585611d1560408051602081019091525f815290565b611de7565b5f61115285611de17f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a611d6c8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611dc698979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612bb0565b84612bf7565b5f611df686610df96001611a6b565b505f86815260046020526040812054611e3190879074010000000000000000000000000000000000000000900465ffffffffffff168561220d565b90505f611e418888888588612c67565b905083515f03611e9757866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611e8a9493929190614bf5565b60405180910390a2611152565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611ed8959493929190614c1c565b60405180910390a2979650505050505050565b5f5f5f611ef785612df0565b9250925050838265ffffffffffff161115611f2457611f1f611f1885612e5e565b8690612ea9565b611f26565b805b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1695945050505050565b620151808165ffffffffffff1610611fa2576040517f87bc1b6900000000000000000000000000000000000000000000000000000000815265ffffffffffff82166004820152620151806024820152604401610e35565b610cc881612f61565b80515f906034811015611fc2576001915050610cb1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d000000000000000000000000000000000000000000001461203c57600192505050610cb1565b5f5f61204c86602a860386612fe0565b915091508115806111525750866001600160a01b0316816001600160a01b031614979650505050505050565b5f61211561208461157e565b61210c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633a98ef396040518163ffffffff1660e01b8152600401602060405180830381865afa1580156120e3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121079190614c55565b612538565b600d919061259b565b50506113bd86868686866130bc565b6060610b827f0000000000000000000000000000000000000000000000000000000000000000613394565b6060610b827f0000000000000000000000000000000000000000000000000000000000000000613394565b5f61157583611de17ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886121cc8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611dc6565b5f610b8243612e5e565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015612295573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116119190614c55565b80545f90801561230b576122df836122d2600184614c6c565b5f91825260209091200190565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611614565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b606082156123a3575080610cb1565b8151156123b8576123b3826133d1565b610cb1565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8063ffffffff165f0361242b576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610e35565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff9092166601000000000000027fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f828218828410028218611614565b5f828218828411028218611614565b5f5f5f612525846133d9565b915091508161161457611614603161281c565b5f79ffffffffffffffffffffffffffffffffffffffffffffffffffff821115612597576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260d0600482015260248101839052604401610e35565b5090565b5f806125a885858561347b565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612607573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061262b9190614c55565b90505f3060601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000168418600b546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f427906126a8908a908a908a905f908890600401614c7f565b602060405180830381865afa1580156126c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126e79190614c55565b5f898152600c602052604080822092909255600b5491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb09161274a918b918b918b919088908a90600401614ccc565b5f604051808303815f87803b158015612761575f5ffd5b505af1158015612773573d5f5f3e3d5ffd5b5050505061130682426127869190614d23565b612e5e565b81545f906fffffffffffffffffffffffffffffffff7001000000000000000000000000000000008204811691811660018301909116036127ce575f915050610cb1565b6fffffffffffffffffffffffffffffffff8181165f90815260018681016020526040909120949094558454918401811670010000000000000000000000000000000002911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001688186040518763ffffffff1660e01b815260040161288b959493929190614c7f565b5f604051808303818588803b1580156128a2575f5ffd5b505af11580156128b4573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f0100000000000000000000000000000000000000000000000000000000000000900416811561293b57506007949350505050565b801561294c57506002949350505050565b5f8581526004602052604081205474010000000000000000000000000000000000000000900465ffffffffffff169050805f036129b8576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101879052602401610e35565b5f6129c161157e565b65ffffffffffff1690508082106129de57505f9695505050505050565b5f6129e8886116ec565b90508181106129ff57506001979650505050505050565b612a088861363c565b1580612a2757505f888152600960205260409020805460019091015411155b15612a3a57506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f03612a6757506004979650505050505050565b506005979650505050505050565b5f5f612a838686868661369d565b5f818152600c60205260409020549091508015612b1b57600b546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612af6575f5ffd5b505af1158015612b08573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612b2f612203565b65ffffffffffff168265ffffffffffff1614612b77576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610cb1612bbc613791565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612c55575f5f612c1585856138ba565b5090925090505f816003811115612c2e57612c2e61423a565b148015612c4c5750856001600160a01b0316826001600160a01b0316145b92505050611614565b612c60848484613903565b9050611614565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612cd2576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610e35565b6001600160a01b0386165f908152600382016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560ff8516612d395783815f015f828254612d2e9190614d23565b90915550612de59050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff861601612d765783816001015f828254612d2e9190614d23565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff861601612db35783816002015f828254612d2e9190614d23565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509195945050505050565b80545f9081908190808203612e0e575f5f5f9350935093505061120e565b5f612e1e866122d2600185614c6c565b546001955065ffffffffffff811694506601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16925061120e915050565b5f65ffffffffffff821115612597576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610e35565b81545f9081816005811115612f05575f612ec284613981565b612ecc9085614c6c565b5f8881526020902090915081015465ffffffffffff9081169087161015612ef557809150612f03565b612f00816001614d23565b92505b505b5f612f1287878585613ae6565b90508015612f5557612f29876122d2600184614c6c565b546601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16611152565b505f9695505050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a1600880547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b5f5f8451831180612ff057508284115b15612fff57505f9050806125ad565b5f61300b856001614d23565b8411801561306657507f30780000000000000000000000000000000000000000000000000000000000006130428787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6130768215156002614b38565b613081906028614d23565b90508061308e8787614c6c565b036130af575f5f6130a0898989613b3c565b90965094506125ad9350505050565b5f5f9350935050506125ad565b5f6130d08686868680519060200120611658565b9050845186511415806130e557508351865114155b806130ef57508551155b1561313d578551845186516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610e35565b5f8181526004602052604090205474010000000000000000000000000000000000000000900465ffffffffffff16156131b0578061317a826110d9565b6040517f31b75e4d000000000000000000000000000000000000000000000000000000008152610e359291905f90600401614bb4565b5f6131c260085465ffffffffffff1690565b6131ca61157e565b65ffffffffffff166131dc9190614d23565b90505f6131f960085463ffffffff66010000000000009091041690565b5f84815260046020526040902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871617815590915061324383612e5e565b815465ffffffffffff9190911674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff90911617815561329782613c30565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c9067ffffffffffffffff81111561332a5761332a613efd565b60405190808252806020026020018201604052801561335d57816020015b60608152602001906001900390816133485790505b508c8961336a8a82614d23565b8e60405161338099989796959493929190614d36565b60405180910390a150505095945050505050565b60605f6133a083613c79565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b80545f9081906fffffffffffffffffffffffffffffffff80821691700100000000000000000000000000000000900416810361341a57505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b82545f90819080156135cc575f613497876122d2600185614c6c565b805490915065ffffffffffff808216916601000000000000900479ffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115613509576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361355857825465ffffffffffff16660100000000000079ffffffffffffffffffffffffffffffffffffffffffffffffffff8916021783556135be565b6040805180820190915265ffffffffffff808a16825279ffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506125ad92505050565b50506040805180820190915265ffffffffffff808516825279ffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816125ad565b5f8181526009602052604081206002810154600182015461365d9190614d23565b5f848152600460205260409020546136949074010000000000000000000000000000000000000000900465ffffffffffff166118c1565b11159392505050565b5f5f6136ab86868686611658565b90506136f9816136bb6007611a6b565b6136c56006611a6b565b6136cf6002611a6b565b60016136dc600782614e10565b6136e7906002614f42565b6136f19190614c6c565b181818611a8d565b505f818152600460205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c906137809083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156137e957507f000000000000000000000000000000000000000000000000000000000000000046145b1561381357507f000000000000000000000000000000000000000000000000000000000000000090565b610b82604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516041036138f1576020840151604085015160608601515f1a6138e388828585613cb9565b9550955095505050506138fc565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f6001821161398e575090565b81600170010000000000000000000000000000000082106139b45760809190911c9060401b5b6801000000000000000082106139cf5760409190911c9060201b5b64010000000082106139e65760209190911c9060101b5b6201000082106139fb5760109190911c9060081b5b6101008210613a0f5760089190911c9060041b5b60108210613a225760049190911c9060021b5b60048210613a2e5760011b5b600302600190811c90818581613a4657613a46614b4f565b048201901c90506001818581613a5e57613a5e614b4f565b048201901c90506001818581613a7657613a76614b4f565b048201901c90506001818581613a8e57613a8e614b4f565b048201901c90506001818581613aa657613aa6614b4f565b048201901c90506001818581613abe57613abe614b4f565b048201901c9050613add818581613ad757613ad7614b4f565b04821190565b90039392505050565b5f5b81831015613b34575f85815260209020838316600285851804019081015465ffffffffffff86811691161115613b2057809250613b2e565b613b2b816001614d23565b93505b50613ae8565b509392505050565b5f808481613b4b866001614d23565b85118015613ba657507f3078000000000000000000000000000000000000000000000000000000000000613b828388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f613bb68215156002614b38565b90505f80613bc4838a614d23565b90505b87811015613c1f575f613be5613be08784016020015190565b613d81565b9050600f8160ff161115613c04575f5f975097505050505050506125ad565b613c0f601084614b38565b60ff909116019150600101613bc7565b506001999098509650505050505050565b5f63ffffffff821115612597576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526020600482015260248101839052604401610e35565b5f60ff8216601f811115610cb1576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613cf257505f91506003905082613d77565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613d43573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613d6e57505f925060019150829050613d77565b92505f91508190505b9450945094915050565b5f60f882901c602f81118015613d9a5750603a8160ff16105b15613dc6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610cb1565b60608160ff16118015613ddc575060678160ff16105b15613e08577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610cb1565b60408160ff16118015613e1e575060478160ff16105b15613e4a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610cb1565b5060ff92915050565b5f60208284031215613e63575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611614575f5ffd5b5f60208284031215613ea2575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6116146020830184613ea9565b6001600160a01b0381168114610cc8575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715613f5357613f53613efd565b604052919050565b5f67ffffffffffffffff821115613f7457613f74613efd565b50601f01601f191660200190565b5f613f94613f8f84613f5b565b613f2a565b9050828152838383011115613fa7575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613fcc575f5ffd5b61161483833560208501613f82565b5f5f5f5f60808587031215613fee575f5ffd5b8435613ff981613ee9565b9350602085013561400981613ee9565b925060408501359150606085013567ffffffffffffffff81111561402b575f5ffd5b61403787828801613fbd565b91505092959194509250565b5f67ffffffffffffffff82111561405c5761405c613efd565b5060051b60200190565b5f82601f830112614075575f5ffd5b8135614083613f8f82614043565b8082825260208201915060208360051b8601019250858311156140a4575f5ffd5b602085015b83811015612b1b5780356140bc81613ee9565b8352602092830192016140a9565b5f82601f8301126140d9575f5ffd5b81356140e7613f8f82614043565b8082825260208201915060208360051b860101925085831115614108575f5ffd5b602085015b83811015612b1b57803583526020928301920161410d565b5f82601f830112614134575f5ffd5b8135614142613f8f82614043565b8082825260208201915060208360051b860101925085831115614163575f5ffd5b602085015b83811015612b1b57803567ffffffffffffffff811115614186575f5ffd5b614195886020838a0101613fbd565b84525060209283019201614168565b5f5f5f5f608085870312156141b7575f5ffd5b843567ffffffffffffffff8111156141cd575f5ffd5b6141d987828801614066565b945050602085013567ffffffffffffffff8111156141f5575f5ffd5b614201878288016140ca565b935050604085013567ffffffffffffffff81111561421d575f5ffd5b61422987828801614125565b949793965093946060013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6008811061429c577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b60208101610cb18284614267565b5f5f604083850312156142bf575f5ffd5b8235915060208301356142d181613ee9565b809150509250929050565b803560ff811681146111eb575f5ffd5b5f5f604083850312156142fd575f5ffd5b8235915061430d602084016142dc565b90509250929050565b5f5f83601f840112614326575f5ffd5b50813567ffffffffffffffff81111561433d575f5ffd5b602083019150836020828501011115614354575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215614371575f5ffd5b87359650614381602089016142dc565b9550604088013561439181613ee9565b9450606088013567ffffffffffffffff8111156143ac575f5ffd5b6143b88a828b01614316565b909550935050608088013567ffffffffffffffff8111156143d7575f5ffd5b6143e38a828b01613fbd565b92505060a088013567ffffffffffffffff8111156143ff575f5ffd5b61440b8a828b01613fbd565b91505092959891949750929550565b5f5f5f5f5f6080868803121561442e575f5ffd5b8535945061443e602087016142dc565b9350604086013567ffffffffffffffff811115614459575f5ffd5b61446588828901614316565b909450925050606086013567ffffffffffffffff811115614484575f5ffd5b61449088828901613fbd565b9150509295509295909350565b65ffffffffffff81168114610cc8575f5ffd5b5f602082840312156144c0575f5ffd5b81356116148161449d565b5f5f5f5f606085870312156144de575f5ffd5b843593506144ee602086016142dc565b9250604085013567ffffffffffffffff811115614509575f5ffd5b61451587828801614316565b95989497509550505050565b5f5f5f5f60808587031215614534575f5ffd5b843567ffffffffffffffff81111561454a575f5ffd5b61455687828801614066565b945050602085013567ffffffffffffffff811115614572575f5ffd5b61457e878288016140ca565b935050604085013567ffffffffffffffff81111561459a575f5ffd5b6145a687828801614125565b925050606085013567ffffffffffffffff8111156145c2575f5ffd5b8501601f810187136145d2575f5ffd5b61403787823560208401613f82565b5f602082840312156145f1575f5ffd5b813561161481613ee9565b5f8151808452602084019350602083015f5b8281101561462c57815186526020958601959091019060010161460e565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61467060e0830189613ea9565b82810360408401526146828189613ea9565b90508660608401526001600160a01b03861660808401528460a084015282810360c08401526146b181856145fc565b9a9950505050505050505050565b5f5f5f5f608085870312156146d2575f5ffd5b843593506146e2602086016142dc565b925060408501356146f281613ee9565b9150606085013567ffffffffffffffff81111561402b575f5ffd5b5f5f5f6060848603121561471f575f5ffd5b833561472a81613ee9565b925060208401359150604084013567ffffffffffffffff81111561474c575f5ffd5b61475886828701613fbd565b9150509250925092565b5f5f5f5f5f60a08688031215614776575f5ffd5b853561478181613ee9565b9450602086013561479181613ee9565b9350604086013567ffffffffffffffff8111156147ac575f5ffd5b6147b8888289016140ca565b935050606086013567ffffffffffffffff8111156147d4575f5ffd5b6147e0888289016140ca565b925050608086013567ffffffffffffffff811115614484575f5ffd5b5f5f5f5f6060858703121561480f575f5ffd5b843561481a81613ee9565b935060208501359250604085013567ffffffffffffffff811115614509575f5ffd5b5f6020828403121561484c575f5ffd5b813563ffffffff81168114611614575f5ffd5b5f5f60408385031215614870575f5ffd5b823561487b81613ee9565b946020939093013593505050565b5f5f5f5f5f60a0868803121561489d575f5ffd5b85356148a881613ee9565b945060208601356148b881613ee9565b93506040860135925060608601359150608086013567ffffffffffffffff811115614484575f5ffd5b600181811c908216806148f557607f821691505b60208210810361492c577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6020828403121561496f575f5ffd5b815167ffffffffffffffff811115614985575f5ffd5b8201601f81018413614995575f5ffd5b80516149a3613f8f82613f5b565b8181528560208385010111156149b7575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b65ffffffffffff8281168282160390811115610cb157610cb16149d4565b5f60208284031215614a2f575f5ffd5b81516116148161449d565b65ffffffffffff8181168382160190811115610cb157610cb16149d4565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b8281101561462c5781516001600160a01b0316865260209586019590910190600101614a79565b5f82825180855260208501945060208160051b830101602085015f5b83811015610f1157601f19858403018852614ad8838351613ea9565b6020988901989093509190910190600101614abc565b608081525f614b006080830187614a67565b8281036020840152614b1281876145fc565b90508281036040840152614b268186614aa0565b91505082606083015295945050505050565b8082028115828204841417610cb157610cb16149d4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614baf577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b83815260608101614bc86020830185614267565b826040830152949350505050565b5f60208284031215614be6575f5ffd5b81518015158114611614575f5ffd5b84815260ff84166020820152826040820152608060608201525f6113bd6080830184613ea9565b85815260ff8516602082015283604082015260a060608201525f614c4360a0830185613ea9565b82810360808401526113068185613ea9565b5f60208284031215614c65575f5ffd5b5051919050565b81810381811115610cb157610cb16149d4565b60a081525f614c9160a0830188614a67565b8281036020840152614ca381886145fc565b90508281036040840152614cb78187614aa0565b60608401959095525050608001529392505050565b60c081525f614cde60c0830189614a67565b8281036020840152614cf081896145fc565b90508281036040840152614d048188614aa0565b60608401969096525050608081019290925260a0909101529392505050565b80820180821115610cb157610cb16149d4565b8981526001600160a01b038916602082015261012060408201525f614d5f61012083018a614a67565b8281036060840152614d71818a6145fc565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b83811015614dc857601f19868403018552614db2838351613ea9565b6020958601959093509190910190600101614d96565b505085810360a0870152614ddc818b614aa0565b93505050508560c08401528460e0840152828103610100840152614e008185613ea9565b9c9b505050505050505050505050565b60ff8181168382160190811115610cb157610cb16149d4565b6001815b60018411156125ad57808504811115614e4857614e486149d4565b6001841615614e5657908102905b60019390931c928002614e2d565b5f82614e7257506001610cb1565b81614e7e57505f610cb1565b8160018114614e945760028114614e9e57614eba565b6001915050610cb1565b60ff841115614eaf57614eaf6149d4565b50506001821b610cb1565b5060208310610133831016604e8410600b8410161715614edd575081810a610cb1565b614f087fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484614e29565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff04821115614f3a57614f3a6149d4565b029392505050565b5f61161460ff841683614e6456";
