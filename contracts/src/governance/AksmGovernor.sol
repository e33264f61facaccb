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
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {BondToken} from "../token/BondToken.sol";
import {CertToken} from "../token/CertToken.sol";
import {Timelock} from "./Timelock.sol";

/// @title Where holders of aKSMc decide
/// @notice What a majority votes for and a quorum takes part in is queued in the Timelock by anybody, and executed by
/// anybody once it has waited there. For, against, abstain; abstentions count towards the quorum.
/// @dev Votes are the token's `getPastVotes` at the second voting begins, the lower of two snapshots a day apart: what
/// is borrowed after a proposal is seen, and is held at one of the two only, does not count. A quorum is a part of all
/// shares of aKSMb, wrapped or not, which no wrap, loan or trade moves: only what is staked and paid out does. Where
/// little is wrapped holders wrap, delegate and propose a day later; shares that wait in a queue of which nobody
/// finalizes any more come back by a cancel, which needs no operator. `proposalEta` is the earliest time, as of
/// queueing; the Timelock's `getTimestamp` knows of pauses since.
contract AksmGovernor is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    /// Votes are the lower of two snapshots so far apart: a proposal must be younger than that when they are counted, or
    /// both would lie behind it and what is borrowed for both would count. Seconds.
    uint256 public constant VOTE_HOLDING_PERIOD = 1 days;

    /// aKSMb: one of its shares is one vote once it is wrapped.
    BondToken public immutable bond;
    /// No fewer votes are a quorum, in shares, but for half of all there are: what the few holders of a young pool decide
    /// binds those who come later, and the few who are left of an old one must still be able to decide.
    uint256 public immutable leastQuorum;
    /// All shares there were whenever somebody proposed.
    Checkpoints.Trace208 private _shares;

    /// Both in seconds.
    error VotingDelayTooLong(uint256 votingDelay, uint256 limit);
    /// The token's own `CLOCK_MODE`.
    error ClockNotInSeconds(string clockMode);

    /// @param name_ Part of what is signed when votes are cast by signature: one per network.
    /// @param token_ aKSMc or aDOTc. Its clock counts seconds, or `ClockNotInSeconds`.
    /// @param votingDelay_ Seconds from proposal to snapshot, shorter than `VOTE_HOLDING_PERIOD`.
    /// @param votingPeriod_ Seconds, not 0; with the delay shorter than `StakingPool.objectionDecided` allows for.
    /// @param proposalThreshold_ Votes that a proposer needs, in the token's smallest unit.
    /// @param quorumPercent For and abstaining votes needed, percent of all shares; rounded down.
    /// @param leastQuorum_ As many of them at least, in the token's smallest unit, or half of all shares where that is less.
    constructor(
        string memory name_,
        CertToken token_,
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
        bond = BondToken(token_.asset());
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
    /// @param timepoint Second; up to now another proposal may still change what holds for it.
    /// @return Shares: a part, rounded down, of all there were when last somebody proposed by then; at least
    /// `leastQuorum`, or half of all where that is less. 0 for a time before any proposal.
    function quorum(uint256 timepoint) public view override(Governor, GovernorVotesQuorumFraction) returns (uint256) {
        uint256 all = _optimisticUpperLookupRecent(_shares, timepoint);
        return Math.max(all * quorumNumerator(timepoint) / quorumDenominator(), Math.min(leastQuorum, all / 2));
    }

    /// @dev Writes down the shares of which the proposal's quorum is a part.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256) {
        _shares.push(clock(), bond.totalShares().toUint208());
        return super._propose(targets, values, calldatas, description, proposer);
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
