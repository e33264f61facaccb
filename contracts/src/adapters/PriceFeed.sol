// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {StakingPool} from "../pool/StakingPool.sol";
import {BondToken} from "../token/BondToken.sol";
import {AggregatorV3Interface} from "./AggregatorV3Interface.sol";

/// @title What one aKSMc is worth in KSM, as lending markets ask it
/// @notice The redemption rate, not a market price: no trade, wrap or donation moves it. It has no answer, rather than
/// a wrong one, while operators are silent, a loss is contested or the guardian pauses: a market then neither lends nor
/// liquidates at a rate in doubt. Immutable, without owner; anyone may read.
/// @dev A round is a report: its id is the height of the report's anchor on Kusama. The pool is the token's of the
/// moment, so that a replaced pool's silence is not this feed's.
contract PriceFeed is AggregatorV3Interface {
    uint256 private constant ONE = 1e18;

    /// Digits of an answer behind the point, whatever the native token's are.
    uint8 public constant decimals = 18;
    /// Of the rules above.
    uint256 public constant version = 1;

    /// The bond token, of which one unit of aKSMc is one share.
    BondToken public immutable token;
    /// Seconds that a report is good for: longer than the reporting period, shorter than what a market may be wrong by.
    uint256 public immutable maxAge;
    /// Such as "aKSMc / KSM redemption rate".
    string public description;
    /// The shares of `ONE` planck at the start, so that the rate keeps all of its digits.
    uint256 private immutable _shares;

    /// Every report would be too old.
    error NoMaxAge();
    /// Second of the last report, and seconds that it was good for.
    error Stale(uint256 updatedAt, uint256 maxAge);
    /// A loss is attested that waits to be believed.
    error Contested();
    /// The guardian has paused what is attested.
    error Paused();
    /// No round but the latest is kept.
    error UnknownRound(uint80 roundId, uint80 latest);

    /// @param token_ The bond token under the aKSMc.
    /// @param maxAge_ Seconds; not 0, or `NoMaxAge`.
    constructor(BondToken token_, uint256 maxAge_, string memory description_) {
        if (maxAge_ == 0) revert NoMaxAge();
        token = token_;
        maxAge = maxAge_;
        description = description_;
        _shares = ONE * token_.SHARES_PER_PLANCK();
    }

    /// @notice KSM in one whole aKSMc, times 1e18 and rounded down, at this very second: within a round it grows by the
    /// second while rewards vest. Anyone may ask. Reverts `Paused`, `Contested`, `Stale`.
    /// @return roundId Height of the last accepted report's anchor on Kusama.
    /// @return answer 1e18 at the start.
    /// @return startedAt The same as `updatedAt`.
    /// @return updatedAt Second of the last accepted report; for a pool without one, of its making.
    /// @return answeredInRound The same as `roundId`.
    function latestRoundData()
        public
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        StakingPool pool = StakingPool(token.pool());
        if (pool.committee().guardian().paused()) revert Paused();
        if (token.contested()) revert Contested();
        (uint64 number,, uint40 reportedAt,) = pool.lastAnchor();
        if (block.timestamp - reportedAt > maxAge) revert Stale(reportedAt, maxAge);
        // Shares times planck fit into a word, so that the rate fits into a signed one by far.
        return (number, int256(token.tokensForSharesDown(_shares)), reportedAt, reportedAt, number);
    }

    /// @notice `latestRoundData`, where the latest round is asked for. No other is kept: `UnknownRound`. Anyone may
    /// ask.
    /// @param roundId_ Height of an anchor on Kusama.
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
