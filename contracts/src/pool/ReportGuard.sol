// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// Flows of the pool's ledgers after `previousHash` up to `hash`, both finalized blocks of Kusama.
struct Report {
    uint64 previousNumber;
    bytes32 previousHash;
    uint64 number;
    bytes32 hash;
    uint32 era;
    /// Planck that came in as rewards, and that slashes took.
    uint128 rewards;
    uint128 slashes;
    /// Planck that slashes pending at `hash` are going to take.
    uint128 provisions;
    /// Planck that operators have paid as fees up to `hash` and no report has set aside: all of it, whatever this one
    /// has room for.
    uint128 costs;
}

/// What has been reported so far.
struct Books {
    /// The last accepted report's anchor.
    uint64 number;
    uint32 era;
    /// Second of that report, here.
    uint40 reportedAt;
    /// Planck of rewards beyond the bound: they count towards the next report.
    uint64 carriedOver;
    bytes32 hash;
    /// Planck of pending slashes that holders have borne already.
    uint64 provisioned;
    /// Planck of provisions that were not needed, on their way back to holders until the era `releasedBy`.
    uint64 releasing;
    uint32 releasedBy;
    /// Planck of losses not a day ago; they wane by the second over a day.
    uint64 recentLoss;
}

/// What a report comes to, if it is accepted.
struct Outcome {
    /// Planck of rewards that begin to vest, or pay for the loss.
    uint256 accepted;
    /// Planck of provisions not needed that begin to vest.
    uint256 released;
    /// Planck that remain of the loss after `releasing` has paid for it.
    uint256 loss;
    /// Planck of the whole loss: what the bound is on.
    uint256 wholeLoss;
    /// Planck that the loss may be without being contested.
    uint256 lossBound;
    Books books;
}

/// @title What one report may do to the rate (I6)
/// @notice Pure: the pool brings the state and carries out what this decides.
library ReportGuard {
    using SafeCast for uint256;

    uint256 private constant PPM = 1e6;
    /// Eras over which provisions that were not needed go back to holders: those of unbonding, so that nobody stakes
    /// for it.
    uint32 internal constant RELEASE_ERAS = 28;
    /// How far an anchor may lie ahead of the last one: what Kusama could have done since and in half a day more, were its
    /// eras hours and its blocks half seconds. An anchor that nobody can ever follow would end all reports.
    uint256 internal constant SHORTEST_ERA = 1 hours;
    uint256 internal constant BLOCKS_PER_SECOND = 2;
    uint256 internal constant LEEWAY = 12 hours;

    /// Height and hash of the last accepted report's anchor, which the next one follows.
    error WrongPreviousAnchor(uint64 number, bytes32 hash);
    /// Height and era of the last accepted report's anchor.
    error AnchorNotNewer(uint64 number, uint32 era);
    /// Height and era beyond which an anchor can't lie yet.
    error AnchorTooFarAhead(uint256 mostNumber, uint256 mostEra);

    /// @notice What the report comes to. Growth beyond the bound carries over instead of failing. A slash that was
    /// provisioned costs nothing more when it comes, one that did not come is released. Rounded down, which keeps for
    /// later.
    ///
    ///     cost     = slashes + provisions; before = provisioned
    ///     loss     = cost − before, or a release of before − cost
    ///     accepted = min(rewards + carriedOver, growth bound × days since the last report + loss that was taken)
    ///
    /// A report follows the last one at a newer anchor of a later era; one that brings a loss, also of the same era.
    /// Reverts `WrongPreviousAnchor`, `AnchorNotNewer`, `AnchorTooFarAhead`.
    /// @param pooled Planck of all shares now.
    /// @param growthPpm Most growth of a day, parts per million of `pooled`.
    /// @param lossPpm Most loss of a day, parts per million of `pooled`.
    /// @return o What follows from it, books included; nothing is written here.
    function judge(Books memory books, Report calldata r, uint256 pooled, uint256 growthPpm, uint256 lossPpm)
        internal
        view
        returns (Outcome memory o)
    {
        if (r.previousNumber != books.number || r.previousHash != books.hash) {
            revert WrongPreviousAnchor(books.number, books.hash);
        }
        uint256 elapsed = block.timestamp - books.reportedAt;
        uint256 cost = uint256(r.slashes) + r.provisions;
        o.wholeLoss = Math.saturatingSub(cost, books.provisioned);
        bool newer = r.era > books.era || (r.era == books.era && o.wholeLoss != 0);
        if (r.number <= books.number || !newer) revert AnchorNotNewer(books.number, books.era);
        _requireReachable(books, r, elapsed + LEEWAY);

        uint256 recent = books.recentLoss * Math.saturatingSub(1 days, elapsed) / 1 days;
        o.lossBound = Math.saturatingSub(pooled * lossPpm / PPM, recent);
        // Of a loss that was contested and believed no more than the bound had room for: remembered whole, it would
        // have every loss after it contested for most of a day, however small.
        o.books.recentLoss = (recent + Math.min(o.wholeLoss, o.lossBound)).toUint64();

        o.books.number = r.number;
        o.books.era = r.era;
        o.books.reportedAt = block.timestamp.toUint40();
        o.books.hash = r.hash;
        o.books.provisioned = uint256(r.provisions).toUint64();
        _release(o, books, Math.saturatingSub(books.provisioned, cost));

        uint256 wanted = uint256(r.rewards) + books.carriedOver;
        uint256 bound = pooled * growthPpm * elapsed / (PPM * 1 days) + _paidBeyondBound(o, books, r);
        o.accepted = Math.min(wanted, bound);
        o.books.carriedOver = (wanted - o.accepted).toUint64();
    }

    function _requireReachable(Books memory books, Report calldata r, uint256 time) private pure {
        uint256 mostNumber = books.number + time * BLOCKS_PER_SECOND;
        uint256 mostEra = books.era + time / SHORTEST_ERA;
        if (r.number > mostNumber || r.era > mostEra) revert AnchorTooFarAhead(mostNumber, mostEra);
    }

    /// @dev Rewards pay for a slash before holders do, and so much of them is no growth. That is true of what was taken
    /// for good: what is provisioned comes back if it is not taken, and would bring the rewards back past the bound.
    function _paidBeyondBound(Outcome memory o, Books memory books, Report calldata r) private pure returns (uint256) {
        return Math.min(o.loss, Math.saturatingSub(r.slashes, books.provisioned));
    }

    /// @dev What waits to be released pays for a loss first; the rest of it goes back by era, evenly. What is released
    /// newly begins the eras anew for all that waits.
    function _release(Outcome memory o, Books memory books, uint256 notNeeded) private pure {
        uint256 fromReleasing = Math.min(books.releasing, o.wholeLoss);
        o.loss = o.wholeLoss - fromReleasing;
        uint256 releasing = books.releasing - fromReleasing;
        o.released = o.books.era >= books.releasedBy
            ? releasing
            : releasing * (o.books.era - books.era) / (books.releasedBy - books.era);
        o.books.releasing = (releasing - o.released + notNeeded).toUint64();
        o.books.releasedBy = notNeeded == 0 ? books.releasedBy : o.books.era + RELEASE_ERAS;
    }
}
