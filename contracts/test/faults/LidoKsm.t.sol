// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {SharesToken} from "../../src/token/SharesToken.sol";
import {Changes} from "../support/Changes.sol";

/// What went wrong with Lido on Kusama, in its code and its audit, and what refuses it here.
contract LidoKsmFaultsTest is Changes {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    /// I7: one member's report of a later era threw away what the others had said. Here votes are signatures, kept by
    /// whoever gathered them: fewer than k say nothing, and take nothing away.
    function test_lidoKsm_oneMemberAdvancesTheEra() public {
        Report memory good = nextReport(KSM / 10, 0);
        Attestation memory gathered = _quorum(_reportDigest(address(pool), good));
        Report memory ahead = followingReport(0, 0, 0, 12);
        for (uint256 keys = 1; keys < THRESHOLD; ++keys) {
            Attestation memory few = _attestation(_signatures(_reportDigest(address(pool), ahead), keys));
            vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
            pool.report(ahead, few);
        }
        // Nor do all of them so far that no era of Kusama's ever comes after it.
        Report memory far = followingReport(0, 0, 0, 1_000);
        Attestation memory all = _quorum(_reportDigest(address(pool), far));
        vm.expectPartialRevert(ReportGuard.AnchorTooFarAhead.selector);
        pool.report(far, all);
        assertEq(pool.books().era, 10);
        pool.report(good, gathered);
        assertEq(pool.books().era, 11);
    }

    /// An era is what Kusama says it is: eras stall, and no clock here goes on without them.
    function test_lidoKsm_eraFromTheClock() public {
        skip(365 days);
        assertEq(pool.books().era, 10);
        report(0, 0);
        assertEq(pool.books().era, 11);
        Report memory sameEra = followingReport(0, 0, 0, 1);
        sameEra.era -= 1;
        Attestation memory attestation = _quorum(_reportDigest(address(pool), sameEra));
        skip(2 days);
        vm.expectPartialRevert(ReportGuard.AnchorNotNewer.selector);
        pool.report(sameEra, attestation);
    }

    function test_lidoKsm_growthLimitOfThirtyPercent() public {
        StakingPool.Terms memory t = usualTerms();
        t.maxDailyGrowthPpm = 300_000;
        vm.expectRevert(abi.encodeWithSelector(StakingPool.TermOutOfRange.selector, bytes32("maxDailyGrowthPpm")));
        vm.prank(address(timelock));
        pool.setTerms(t);
        report(300 * KSM, 0);
        assertLe(token.totalPooled() + token.unvested(), 1_001 * KSM);
    }

    /// The audit's underflow: stake was moved to the last planck, and then a slash came.
    function test_lidoKsm_aSlashRightAfterMoneyMoved() public {
        report(KSM, 0);
        stake(bob, 7 * KSM);
        requestUnstake(alice, 990 * KSM);
        finalize(1);
        Report memory r = nextReport(0, KSM / 2);
        pool.report(r, _quorum(_reportDigest(address(pool), r)));
        assertEq(token.totalPooled() + token.unvested(), 17 * KSM + KSM / 2);
    }

    /// With no share left every question has an answer, and a report waits for the next staker.
    function test_lidoKsm_divisionByZero() public {
        vm.startPrank(alice);
        queue.requestUnstakeShares(token.sharesOf(alice), RECIPIENT);
        vm.stopPrank();
        finalize(1);
        assertEq(token.totalShares(), 0);
        assertEq(token.totalPooled(), 0);
        assertEq(token.balanceOf(alice), 0);
        assertEq(token.sharesForTokensDown(KSM), KSM * 1e6);
        assertEq(token.sharesForTokensUp(KSM), KSM * 1e6);
        assertEq(token.tokensForSharesDown(1e6), 1);
        assertEq(token.tokensForSharesUp(1), 1);
        assertEq(rates.getRate(), 1e18);
        assertEq(cert.totalAssets(), 0);
        token.collectFee();
        pool.mintable();
        pool.stakingPause();
        report(KSM, 0);
        skip(2 * VESTING);
        report(0, 0);
        stake(bob, KSM);
        assertEq(token.balanceOf(bob), KSM);
    }

    /// Nothing is no amount: neither asked for, nor moved, nor burned.
    function test_lidoKsm_burningZeroShares() public {
        vm.startPrank(alice);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        queue.requestUnstake(0, RECIPIENT);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        queue.requestUnstakeShares(0, RECIPIENT);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        token.transfer(bob, 0);
        vm.stopPrank();
        // A finalization of cancelled requests alone burns nothing and owes nothing.
        requestUnstake(alice, KSM);
        cancel(1);
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        finalize(1);
        assertEq(token.totalShares(), shares);
        assertEq(token.totalPooled(), pooled);
        assertEq(queue.amountOf(1), 0);
    }

    /// The audit's endless loop: here no verb that others must wait for walks over requests, holders or eras.
    function test_lidoKsm_endlessLoops() public {
        uint256 one = _gasOfFinalizing(1);
        uint256 many = _gasOfFinalizing(200);
        assertLe(many, one + 5_000);
        skip(365 days);
        Report memory r = followingReport(KSM, 0, 0, 1_460);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        uint256 before = gasleft();
        pool.report(r, attestation);
        assertLt(before - gasleft(), 300_000);
    }

    function _gasOfFinalizing(uint256 requests) private returns (uint256) {
        for (uint256 i; i < requests; ++i) {
            requestUnstake(alice, KSM);
        }
        (uint64 from, uint64 to, uint128 most) = (queue.lastFinalized(), queue.lastRequest(), type(uint128).max);
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), from, to, most, 0));
        uint256 before = gasleft();
        queue.finalize(from, to, most, 0, attestation);
        return before - gasleft();
    }
}
