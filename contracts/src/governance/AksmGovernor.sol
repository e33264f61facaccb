// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Timelock} from "./Timelock.sol";

/// @title Where holders of aKSMc decide
/// @notice What a majority votes for and a quorum takes part in is queued in the Timelock by anybody, and executed by
/// anybody once it has waited there. For, against, abstain; abstentions count towards the quorum.
/// @dev Votes are the token's `getPastVotes` at the second voting begins, the lower of two snapshots a day apart: what
/// is borrowed after a proposal is seen, and is held at one of the two only, does not count. `proposalEta` is the
/// earliest time, as of queueing; the Timelock's `getTimestamp` knows of pauses since.
contract AksmGovernor is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    /// Votes are the lower of two snapshots so far apart: a proposal must be younger than that when they are counted, or
    /// both would lie behind it and what is borrowed for both would count. Seconds.
    uint256 public constant VOTE_HOLDING_PERIOD = 1 days;

    /// No fewer votes are ever a quorum, in the token's smallest unit: aKSMc is what somebody wrapped, and a part of
    /// little is within the reach of few.
    uint256 public immutable leastQuorum;

    /// Both in seconds.
    error VotingDelayTooLong(uint256 votingDelay, uint256 limit);
    /// The token's own `CLOCK_MODE`.
    error ClockNotInSeconds(string clockMode);

    /// @param name_ Part of what is signed when votes are cast by signature: one per network.
    /// @param token_ aKSMc or aDOTc. Its clock counts seconds, or `ClockNotInSeconds`.
    /// @param votingDelay_ Seconds from proposal to snapshot, shorter than `VOTE_HOLDING_PERIOD`.
    /// @param votingPeriod_ Seconds, not 0; with the delay shorter than `StakingPool.objectionDecided` allows for.
    /// @param proposalThreshold_ Votes that a proposer needs, in the token's smallest unit.
    /// @param quorumPercent For and abstaining votes needed, percent of the supply at the snapshot; rounded down.
    /// @param leastQuorum_ As many of them at least, in the token's smallest unit.
    constructor(
        string memory name_,
        IVotes token_,
        Timelock timelock_,
        uint48 votingDelay_,
        uint32 votingPeriod_,
        uint256 proposalThreshold_,
        uint256 quorumPercent,
        uint256 leastQuorum_
    )
        Governor(name_)
        GovernorSettings(votingDelay_, votingPeriod_, proposalThreshold_)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(quorumPercent)
        GovernorTimelockControl(timelock_)
    {
        leastQuorum = leastQuorum_;
        string memory mode = CLOCK_MODE();
        if (keccak256(bytes(mode)) != keccak256("mode=timestamp")) revert ClockNotInSeconds(mode);
    }

    /// @notice Votes that a proposer needs, a second before it proposes. Anyone may ask.
    /// @return The token's smallest unit.
    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    /// @notice For and abstaining votes that a proposal with this snapshot needs. Anyone may ask.
    /// @param timepoint Unix second before this block's.
    /// @return The token's smallest unit: a part of the supply then, and `leastQuorum` at least.
    function quorum(uint256 timepoint) public view override(Governor, GovernorVotesQuorumFraction) returns (uint256) {
        return Math.max(super.quorum(timepoint), leastQuorum);
    }

    /// @dev Also of what governance sets later. Reverts `VotingDelayTooLong`.
    function _setVotingDelay(uint48 votingDelay_) internal override {
        if (votingDelay_ >= VOTE_HOLDING_PERIOD) revert VotingDelayTooLong(votingDelay_, VOTE_HOLDING_PERIOD);
        super._setVotingDelay(votingDelay_);
    }

    /// @notice Where the proposal stands. Anyone may ask; reverts `GovernorNonexistentProposal`.
    /// @return Queued ones stand as the Timelock says: cancelled by the guardian is cancelled.
    function state(uint256 proposalId) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    /// @notice Nothing is executed without having waited in the Timelock. Anyone may ask.
    /// @return True.
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
