// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// A loss beyond the bound that waits to be believed.
struct Contest {
    /// Planck, as first attested: a larger one begins anew.
    uint64 loss;
    uint32 lastEra;
    /// Consecutive eras in which it was attested, 0 for no contest.
    uint8 eras;
    /// Second of the first of them.
    uint40 since;
    /// Governance does not believe it.
    bool objected;
    /// Height of the last anchor at which it was attested.
    uint64 number;
}

/// @title When a loss beyond the bound is believed
/// @notice When it was attested in four consecutive eras over at least 24 hours, and governance has not objected.
library LossContest {
    using SafeCast for uint256;

    uint8 internal constant ERAS = 4;
    uint256 internal constant PERIOD = 24 hours;

    /// The era of the last attestation: the next one is of a later era.
    error AlreadyAttested(uint32 era);
    /// Governance does not believe it.
    error LossObjected();

    /// @notice Counts one attestation.
    /// @param loss Planck; at most what the contest began with, or it begins anew.
    /// @param number Height of the anchor, and `era` its era.
    /// @return next The contest with it.
    /// @return believed Whether this one was the last that was needed.
    function attest(Contest memory contest, uint256 loss, uint64 number, uint32 era)
        internal
        view
        returns (Contest memory next, bool believed)
    {
        if (contest.objected) revert LossObjected();
        if (contest.eras != 0 && era <= contest.lastEra) revert AlreadyAttested(contest.lastEra);
        bool again = contest.eras != 0 && era == contest.lastEra + 1 && loss <= contest.loss;
        next = again ? contest : Contest(loss.toUint64(), era, 0, block.timestamp.toUint40(), false, 0);
        (next.lastEra, next.number) = (era, number);
        if (next.eras < ERAS) ++next.eras;
        believed = next.eras == ERAS && block.timestamp >= next.since + PERIOD;
    }
}
