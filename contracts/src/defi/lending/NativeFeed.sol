// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {AggregatorV3Interface} from "../../adapters/AggregatorV3Interface.sol";
import {Attested} from "../../committee/Attested.sol";
import {Attestation, Committee} from "../../committee/Committee.sol";

/// @title What one native token of the staked chain costs in ether, as k operators saw it traded
/// @notice For chains on which nobody else publishes it. Each answer names the second in which it was seen, moves by a bounded
/// part within each interval, whoever signed, and counts until it is too old: then there is no answer, rather than a
/// wrong one (L1). Immutable, without owner; anyone may submit what k signed, and read.
contract NativeFeed is AggregatorV3Interface, Attested {
    uint256 private constant PPM = 1_000_000;
    /// EIP-712 type of what `post` takes.
    bytes32 public constant PRICE_TYPEHASH =
        keccak256("Price(uint64 epoch,uint40 deadline,uint80 round,uint128 answer,uint40 seenAt)");

    /// Digits of an answer behind the point.
    uint8 public constant decimals = 18;
    /// Of the rules above.
    uint256 public constant version = 1;
    /// Such as "KSM / ETH".
    string public description;
    /// Seconds that an answer is good for.
    uint256 public immutable maxAge;
    /// Seconds between two answers at least.
    uint256 public immutable interval;
    /// Millionths that an answer may differ by from the one before it.
    uint256 public immutable maxStepPpm;

    struct Round {
        uint80 id;
        uint40 seenAt;
        uint128 answer;
    }

    Round private _latest;

    /// @param round Counted from 1.
    /// @param answer Wei for a whole native token.
    /// @param seenAt Second in which it was that.
    event Posted(uint80 indexed round, uint256 answer, uint256 seenAt);

    /// Nothing, or everything, would be refused.
    error InvalidBounds(uint256 maxAge, uint256 interval, uint256 maxStepPpm);
    /// None was posted yet.
    error NoAnswer();
    /// Second of the last answer, and seconds that it was good for.
    error Stale(uint256 seenAt, uint256 maxAge);
    /// Each round follows the one before it, so that none counts twice.
    error WrongRound(uint80 given, uint80 expected);
    /// From an interval after the one before, to now.
    error SeenOutOfOrder(uint256 seenAt, uint256 earliest, uint256 latest);
    /// Wei, now and before.
    error StepTooLarge(uint256 answer, uint256 previous, uint256 maxStepPpm);
    /// No round but the latest is kept.
    error UnknownRound(uint80 roundId, uint80 latest);

    /// @param committee_ Whose members sign.
    /// @param maxAge_ Seconds, more than the interval, or `InvalidBounds`.
    /// @param interval_ Seconds, not 0.
    /// @param maxStepPpm_ From 1 to a half.
    constructor(
        Committee committee_,
        uint256 maxAge_,
        uint256 interval_,
        uint256 maxStepPpm_,
        string memory description_
    ) Attested(committee_) {
        if (maxAge_ <= interval_ || interval_ == 0 || maxStepPpm_ == 0 || maxStepPpm_ > PPM / 2) {
            revert InvalidBounds(maxAge_, interval_, maxStepPpm_);
        }
        (maxAge, interval, maxStepPpm, description) = (maxAge_, interval_, maxStepPpm_, description_);
    }

    /// @notice Takes the next answer. Only the first is free; after a silence there are as many steps as intervals have passed,
    /// each posted by itself. Anyone may submit. Reverts `WrongRound`, `SeenOutOfOrder`, `StepTooLarge`, and what the
    /// committee refuses.
    /// @param round One more than the last one.
    /// @param answer Wei for a whole native token, not 0.
    /// @param seenAt Second in which it was that; not in the future.
    function post(uint80 round, uint128 answer, uint40 seenAt, Attestation calldata attestation) external {
        Round memory last = _latest;
        if (round != last.id + 1) revert WrongRound(round, last.id + 1);
        uint256 earliest = last.seenAt + interval;
        if (seenAt < earliest || seenAt > block.timestamp) revert SeenOutOfOrder(seenAt, earliest, block.timestamp);
        uint256 step = answer > last.answer ? answer - last.answer : last.answer - answer;
        if (answer == 0 || (last.id != 0 && step * PPM > last.answer * maxStepPpm)) {
            revert StepTooLarge(answer, last.answer, maxStepPpm);
        }
        _requireQuorum(
            keccak256(abi.encode(PRICE_TYPEHASH, attestation.epoch, attestation.deadline, round, answer, seenAt)),
            attestation
        );
        _latest = Round(round, seenAt, answer);
        emit Posted(round, answer, seenAt);
    }

    /// @notice Where the next answer begins, however old the last one is. Anyone may ask.
    /// @return round The last round; 0 for none.
    /// @return answer Wei for a whole native token.
    /// @return seenAt Second in which it was that.
    function latest() external view returns (uint80 round, uint256 answer, uint256 seenAt) {
        return (_latest.id, _latest.answer, _latest.seenAt);
    }

    /// @notice Wei for a whole native token. Anyone may ask. Reverts `NoAnswer`, `Stale`.
    /// @return roundId Counted from 1.
    /// @return answer More than 0.
    /// @return startedAt The same as `updatedAt`.
    /// @return updatedAt Second in which it was that.
    /// @return answeredInRound The same as `roundId`.
    function latestRoundData()
        public
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        Round memory last = _latest;
        if (last.id == 0) revert NoAnswer();
        if (block.timestamp - last.seenAt > maxAge) revert Stale(last.seenAt, maxAge);
        return (last.id, int256(uint256(last.answer)), last.seenAt, last.seenAt, last.id);
    }

    /// @notice `latestRoundData`, where the latest round is asked for. No other is kept: `UnknownRound`. Anyone may
    /// ask.
    /// @param roundId_ Counted from 1.
    /// @return roundId As of `latestRoundData`.
    /// @return answer As of `latestRoundData`.
    /// @return startedAt As of `latestRoundData`.
    /// @return updatedAt As of `latestRoundData`.
    /// @return answeredInRound As of `latestRoundData`.
    function getRoundData(uint80 roundId_)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        (roundId, answer, startedAt, updatedAt, answeredInRound) = latestRoundData();
        if (roundId_ != roundId) revert UnknownRound(roundId_, roundId);
    }
}
