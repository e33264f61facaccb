// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

/// Slashes that are pending on Kusama: borne at once, given back slowly where they do not come.
contract ProvisionsTest is System {
    uint256 private constant ERAS = 28;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    /// The next era's report: what is pending then, and what was applied since.
    function _report(uint256 slashes, uint256 provisions) private {
        skip(6 hours);
        report(nextReport(0, slashes, provisions));
    }

    function _expect(uint256 slashes, uint256 provisions, uint256 released, uint256 loss) private {
        skip(6 hours);
        Report memory r = nextReport(0, slashes, provisions);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectEmit(address(pool));
        emit StakingPool.Reported(r.number, r.hash, r.era, 0, slashes, provisions, 0, 0, released, loss, 0);
        pool.report(r, attestation);
    }

    // ------------------------------------------------------------------ pending, applied

    function test_aPendingSlashCostsHoldersAtOnce() public {
        _expect(0, 20 * KSM, 0, 20 * KSM);
        assertEq(token.balanceOf(alice), 980 * KSM);
        assertEq(pool.provisioned(), 20 * KSM);
    }

    function test_whileItIsPendingItCostsNothingMore() public {
        _report(0, 20 * KSM);
        for (uint256 i; i < 3; ++i) {
            _expect(0, 20 * KSM, 0, 0);
        }
        assertEq(token.totalPooled(), 980 * KSM);
    }

    function test_whenItIsAppliedItCostsNothingMore() public {
        _report(0, 20 * KSM);
        _expect(20 * KSM, 0, 0, 0);
        assertEq(token.totalPooled(), 980 * KSM);
        assertEq(pool.provisioned(), 0);
        assertEq(pool.books().releasing, 0);
    }

    /// Of two pending, one comes.
    function test_eachIsSettledByItself() public {
        _report(0, 20 * KSM);
        _expect(5 * KSM, 15 * KSM, 0, 0);
        assertEq(pool.provisioned(), 15 * KSM);
        _expect(15 * KSM, 0, 0, 0);
        assertEq(token.totalPooled(), 980 * KSM);
    }

    function test_aSlashLargerThanProvisionedCostsTheRest() public {
        _report(0, 20 * KSM);
        _expect(23 * KSM, 0, 0, 3 * KSM);
        assertEq(token.totalPooled(), 977 * KSM);
    }

    function test_ofASmallerSlashTheRestIsReleased() public {
        _report(0, 20 * KSM);
        _expect(6 * KSM, 0, 0, 0);
        assertEq(pool.books().releasing, 14 * KSM);
        assertEq(token.totalPooled(), 980 * KSM);
    }

    function test_itConsumesTheUnvestedBeforeHoldersPay() public {
        report(nextReport(KSM, 0, 0));
        uint256 balance = token.balanceOf(alice);
        report(followingReport(0, 0, KSM / 2, 1));
        assertEq(token.balanceOf(alice), balance);
        assertEq(token.unvested(), KSM / 2);
    }

    // ------------------------------------------------------------------ cancelled

    function test_whatIsCancelledComesBackEvenlyOver28Eras() public {
        _report(0, 28 * KSM);
        _expect(0, 0, 0, 0);
        assertEq(pool.books().releasing, 28 * KSM);
        assertEq(token.totalPooled() + token.unvested(), 972 * KSM, "nothing of it at once");
        for (uint256 era = 1; era <= ERAS; ++era) {
            _expect(0, 0, KSM, 0);
            assertEq(pool.books().releasing, (ERAS - era) * KSM);
            assertEq(token.totalPooled() + token.unvested(), (972 + era) * KSM);
        }
        _expect(0, 0, 0, 0);
    }

    /// It was theirs before.
    function test_itComesBackWithoutFee() public {
        _report(0, 28 * KSM);
        for (uint256 era; era <= ERAS; ++era) {
            _report(0, 0);
        }
        skip(VESTING);
        token.collectFee();
        assertEq(token.sharesOf(treasury), 0);
        (uint256 feeRate,,) = token.feeState();
        assertEq(feeRate, 0);
        assertApproxEqAbs(token.balanceOf(alice), 1_000 * KSM, VESTING);
        assertEq(token.totalPooled() + token.unvested(), 1_000 * KSM);
    }

    /// Four a day come back where one may grow; and the rewards of a day at the bound are taken whole beside them.
    function test_itComesBackOutsideTheGrowthBound() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        uint256 pooled = token.totalPooled();
        uint256 most = pooled * GROWTH_PPM / 1e6;
        skip(1 days);
        report(followingReport(most + 5, 0, 0, 4));
        assertEq(token.unvested(), most + 4 * KSM);
        assertEq(pool.books().carriedOver, 5);
    }

    function test_skippedErasComeBackTogether() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        skip(42 hours);
        report(followingReport(0, 0, 0, 7));
        assertEq(token.unvested(), 7 * KSM);
        assertEq(pool.books().releasing, 21 * KSM);
        skip(30 days);
        report(followingReport(0, 0, 0, 120));
        assertEq(pool.books().releasing, 0);
        assertEq(token.totalPooled() + token.unvested(), 1_000 * KSM);
    }

    function test_withinAnEraNothingComesBack() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        skip(1 hours);
        // The loss that makes the report possible is paid by what waits.
        report(followingReport(0, 7 * KSM, 0, 0));
        assertEq(token.unvested(), 0);
        assertEq(pool.books().releasing, 21 * KSM);
    }

    /// What waits already waits anew with it: nobody can tell one from the other, and it is the slower way.
    function test_aSecondReleaseBeginsThe28ErasAnew() public {
        _report(0, 28 * KSM);
        _report(0, 28 * KSM);
        _report(0, 14 * KSM);
        uint32 first = pool.books().releasedBy;
        assertEq(first, pool.books().era + ERAS);
        for (uint256 era; era < 7; ++era) {
            _expect(0, 14 * KSM, KSM / 2, 0);
        }
        assertEq(pool.books().releasedBy, first);
        // What is due of the first this era, and then both together.
        _expect(0, 0, KSM / 2, 0);
        assertEq(pool.books().releasing, 10 * KSM + 14 * KSM);
        assertEq(pool.books().releasedBy, first + 8);
        for (uint256 era; era < ERAS; ++era) {
            _report(0, 0);
        }
        assertEq(pool.books().releasing, 0);
        assertEq(token.totalPooled() + token.unvested(), 1_000 * KSM);
    }

    function test_aNewSlashMayPendWhileAnotherComesBack() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        // Paid by what waits, as any loss: 10 of 28, and of the rest a 28th comes back.
        _expect(0, 10 * KSM, uint256(18 * KSM) / 28, 0);
        assertEq(pool.provisioned(), 10 * KSM);
        // Not needed either: all of it waits again.
        uint256 waiting = pool.books().releasing;
        _expect(0, 0, waiting / 27, 0);
        assertEq(pool.books().releasing, waiting - waiting / 27 + 10 * KSM);
    }

    // ------------------------------------------------------------------ what waits pays first

    function test_whatWaitsPaysForALaterLossBeforeHoldersDo() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        uint256 balance = token.balanceOf(alice);
        _expect(14 * KSM, 0, KSM / 2, 0);
        assertEq(token.balanceOf(alice), balance);
        assertEq(pool.books().releasing, 14 * KSM - KSM / 2);
    }

    function test_beyondItHoldersPay() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        _expect(30 * KSM, 0, 0, 2 * KSM);
        assertEq(pool.books().releasing, 0);
        assertEq(token.balanceOf(alice), 970 * KSM);
    }

    /// Rewards may exceed their bound only by what they pay of the loss, and what waited has paid for its part already.
    function test_whatWaitsPaidForLetsNoRewardsPastTheBound() public {
        _report(0, 28 * KSM);
        _report(0, 0);
        uint256 pooled = token.totalPooled();
        skip(1 days);
        report(nextReport(10 * KSM, 28 * KSM, 0));
        assertEq(token.unvested(), pooled * GROWTH_PPM / 1e6);
        assertEq(pool.books().carriedOver, 10 * KSM - pooled * GROWTH_PPM / 1e6);
    }

    /// Invented rewards that pay for an invented pending slash, which is taken back a second later: what came back would
    /// have been growth past the bound, without a fee.
    function test_inventedProvisionsCarryNoRewardsPastTheBound() public {
        uint256 pooled = token.totalPooled();
        skip(1 days);
        report(nextReport(51 * KSM, 0, 50 * KSM));
        skip(1);
        report(nextReport(0, 0, 0));
        skip(10 days);
        report(followingReport(0, 0, 0, uint32(ERAS)));
        skip(VESTING);
        // Eleven days and a second of the bound, on what was pooled.
        assertLe(token.totalPooled(), pooled + pooled * GROWTH_PPM * (12 days) / (1e6 * 1 days));
    }

    // ------------------------------------------------------------------ who bears it

    /// Who leaves while it is pending leaves without it, whatever becomes of it.
    function test_whoLeavesWhileItIsPendingBearsIt() public {
        stake(bob, 1_000 * KSM);
        _report(0, 20 * KSM);
        requestUnstake(bob, token.balanceOf(bob));
        finalize(1);
        assertApproxEqAbs(queue.amountOf(1), 990 * KSM, 1);
        for (uint256 era; era <= ERAS; ++era) {
            _report(0, 0);
        }
        skip(VESTING);
        assertApproxEqAbs(token.balanceOf(alice), 1_010 * KSM, VESTING);
    }

    /// A release larger than a second's slot holds waits for the next report, rather than failing this one for good.
    function test_aReleaseOfAnySizeFailsNoReport() public {
        stake(bob, 9_000_000 * KSM);
        _report(0, 450_000 * KSM);
        _report(0, 0);
        skip(10 days);
        report(followingReport(0, 0, 0, 40));
        assertEq(pool.books().releasing, 0);
        assertEq(token.totalPooled() + token.unvested(), 9_001_000 * KSM);
        for (uint256 i; i < 8; ++i) {
            skip(VESTING);
            report(followingReport(0, 0, 0, 4));
            assertEq(token.totalPooled() + token.unvested(), 9_001_000 * KSM);
        }
        assertLt(token.unvested(), VESTING);
    }
}
