// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Contest, LossContest} from "../../src/pool/LossContest.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {Account} from "./Account.sol";

/// What the rate hears of Kusama.
abstract contract Reports is Account {
    /// A rate to lose from.
    function _earnForAMonth() internal countsFee {
        for (uint256 i; i < 3; ++i) {
            skip(10 days);
            _report(nextReport(token.totalPooled() / 100, 0, 0));
        }
        skip(VESTING);
    }

    function reportRewards(uint256 rewards, uint32 eras) external noBalanceFalls countsFee unlessPaused {
        rewards = bound(rewards, 0, token.totalPooled() * 3 * GROWTH_PPM / 1e6);
        _report(followingReport(rewards, 0, provisions, 1 + eras % 5));
    }

    function reportLoss(uint256 rewards, uint256 loss) external countsFee unlessPaused {
        rewards = bound(rewards, 0, token.totalPooled() * GROWTH_PPM / 1e6);
        _report(nextReport(rewards, _lossOfADay(loss), provisions));
    }

    /// An offence is seen: holders bear at once what is going to be slashed.
    function raiseProvisions(uint256 more) external countsFee unlessPaused {
        _report(nextReport(0, 0, provisions + _lossOfADay(more)));
    }

    /// I6: a slash that was provisioned costs nobody anything when it comes, nor does one that never comes.
    function settleProvisions(uint256 applied, uint256 released, uint32 eras)
        external
        noBalanceFalls
        countsFee
        unlessPaused
    {
        applied = bound(applied, 0, provisions);
        released = bound(released, 0, provisions - applied);
        _report(followingReport(0, applied, provisions - applied - released, 1 + eras % 5));
    }

    /// A loss beyond the bound, era by era until it is believed; in between nobody enters and nobody leaves.
    function attestContestedLoss(uint256 loss, uint256 times, uint256 objection) external countsFee unlessPaused {
        uint256 pooled = token.totalPooled();
        if (pooled < KSM) return;
        // Losses of the day before count for the bound: this one alone is beyond it.
        loss = bound(loss, pooled * pool.terms().maxDailyLossPpm / 1e6 + 1, pooled / 4);
        times = bound(times, 1, 4);
        for (uint256 i; i < times; ++i) {
            Contest memory contest = pool.contest();
            uint32 last = contest.eras == 0 ? pool.books().era : contest.lastEra;
            if (contest.eras != 0) loss = contest.loss;
            Report memory r = followingReport(0, loss, provisions, last + 1 - pool.books().era);
            if (contest.objected && _staysObjectedTo(r)) return;
            if (_report(r)) return;
            _nobodyEntersOrLeaves();
            if (objection % 16 == i) objectToLoss();
            skip(9 hours);
        }
    }

    function objectToLoss() public noBalanceFalls {
        if (pool.contest().eras == 0 || pool.contest().objected) return;
        uint64 anchor = pool.books().number;
        vm.prank(address(timelock));
        pool.objectToLoss(anchor);
    }

    /// @return Whether the loss is beyond the bound still, which governance may have widened.
    function _staysObjectedTo(Report memory r) private returns (bool) {
        // With the losses of the day before over, the bound is what the terms say.
        skip(1 days);
        if (r.slashes <= token.totalPooled() * pool.terms().maxDailyLossPpm / 1e6) return false;
        _mustFailWith(
            LossContest.LossObjected.selector,
            address(pool),
            abi.encodeCall(pool.report, (r, _quorum(_reportDigest(address(pool), r)))),
            "I6: believed in spite of governance"
        );
        return true;
    }

    function _nobodyEntersOrLeaves() private {
        bytes4 contested = BondToken.RateContested.selector;
        vm.prank(address(pool));
        _mustFailWith(contested, address(token), abi.encodeCall(token.mint, (alice, KSM)), "I10: minted in a contest");
        vm.prank(address(queue));
        _mustFailWith(contested, address(token), abi.encodeCall(token.burnEscrow, (1)), "I10: finalized in a contest");
    }

    /// What a day may bring without a contest; the losses of the day before are over. Most are small: they neither stop
    /// staking nor take back all rewards there ever were.
    function _lossOfADay(uint256 loss) private returns (uint256) {
        skip(1 days);
        uint256 most = token.totalPooled() * pool.terms().maxDailyLossPpm / 1e6;
        return bound(loss, 0, loss % 4 == 0 ? most : most / 50);
    }

    /// @return accepted Whether it counts; it does not yet where a loss waits to be believed.
    function _report(Report memory r) private returns (bool accepted) {
        uint64 before = pool.books().number;
        // What was signed before a loss was attested ends no contest of it.
        if (r.number < pool.contest().number) r.number = pool.contest().number;
        // As often as not more than the fee has.
        r.costs = uint128(uint256(r.hash) % (1 + uint256(r.rewards) * FEE_BPS / 5_000));
        report(r);
        accepted = pool.books().number != before;
        if (!accepted) return false;
        rewarded += r.rewards;
        slashed += r.slashes;
        provisions = r.provisions;
    }
}
