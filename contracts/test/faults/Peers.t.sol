// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

/// What other staking protocols had to mend, or guard against.
contract PeersFaultsTest is Changes {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    /// Bifrost's "void" liquid: who comes a second before a report earns its part of what vests from then on, and nothing
    /// of the time before.
    function test_bifrost_aLateDepositTakesPastRewards() public {
        stake(bob, 1_000 * KSM);
        report(KSM, 0);
        assertEq(token.balanceOf(bob), 1_000 * KSM);
        requestUnstake(bob, 999 * KSM);
        finalize(1);
        assertLe(queue.amountOf(1), 999 * KSM);
    }

    /// And a whole period later no more than its part by shares.
    function testFuzz_bifrost_aLateDepositGainsItsPartOfOnePeriod(uint256 amount) public {
        amount = bound(amount, KSM, 1_000_000 * KSM);
        stake(bob, amount);
        report(KSM, 0);
        skip(VESTING);
        uint256 gained = token.balanceOf(bob) - (amount - 1);
        assertLe(gained, KSM * amount / (1_000 * KSM + amount) + 2);
    }

    /// Who leaves in front of a slash: the request stays exposed until it is finalized.
    function test_lido_leavingInFrontOfASlash() public {
        requestUnstake(alice, 500 * KSM);
        report(0, 50 * KSM);
        finalize(1);
        assertApproxEqAbs(queue.amountOf(1), 475 * KSM, 1);
    }

    /// And of one that is pending: it is borne as soon as the offence is known.
    function test_lido_leavingInFrontOfAPendingSlash() public {
        requestUnstake(alice, 500 * KSM);
        report(nextReport(0, 0, 50 * KSM));
        finalize(1);
        assertApproxEqAbs(queue.amountOf(1), 475 * KSM, 1);
    }

    /// Who stakes while a slash is pending would take part in its cancellation.
    function test_lido_stakingForAReleasedSlash() public {
        report(nextReport(0, 0, 10 * KSM));
        Attestation memory minting = _quorum(_mintDigest(address(pool), "id", bob, uint128(KSM)));
        vm.expectRevert(abi.encodeWithSelector(StakingPool.StakingPaused.selector, StakingPool.Pause.Provisions));
        pool.mint("id", bob, uint128(KSM), minting);
    }

    /// Who waits for the rate to rise and cancels: the gain is everybody's, and a hundredth of it the canceller's.
    function test_lido_aRequestAsAFreeOption() public {
        stake(bob, 10 * KSM);
        vm.startPrank(bob);
        queue.requestUnstakeShares(token.sharesOf(bob), RECIPIENT);
        vm.stopPrank();
        earn(KSM);
        uint256 gain = token.tokensForSharesDown(queue.sharesOf(1)) - 10 * KSM;
        cancel(1);
        assertGe(token.balanceOf(bob), 10 * KSM - 1);
        assertLt(token.balanceOf(bob), 10 * KSM + gain / 50);
    }

    /// Pausing again and again: a week in sixty days is what there is.
    function test_lido_aPauseWithoutEnd() public {
        for (uint256 i; i < 3; ++i) {
            pause();
            skip(7 days);
            report(0, 0);
            vm.expectPartialRevert(Guardian.PausedTooRecently.selector);
            pause();
            skip(53 days);
        }
        assertEq(guardian.pausedSeconds(), 21 days);
    }

    /// A committee that is asked twice for one thing gives it once: an exit, a mint, a report.
    function test_anyone_submittingTwice() public {
        uint64 id = requestUnstake(alice, KSM);
        bytes32 digest = _finalizeDigest(address(queue), 0, id, type(uint128).max, 0);
        Attestation memory attestation = _quorum(digest);
        queue.finalize(0, id, type(uint128).max, 0, attestation);
        vm.expectPartialRevert(UnstakeQueue.OutOfOrder.selector);
        queue.finalize(0, id, type(uint128).max, 0, attestation);

        bytes32 deposit = "deposit";
        attestation = _quorum(_mintDigest(address(pool), deposit, bob, uint128(KSM)));
        pool.mint(deposit, bob, uint128(KSM), attestation);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, deposit));
        pool.mint(deposit, bob, uint128(KSM), attestation);

        Report memory r = nextReport(0, 0);
        attestation = _quorum(_reportDigest(address(pool), r));
        pool.report(r, attestation);
        vm.expectPartialRevert(ReportGuard.WrongPreviousAnchor.selector);
        pool.report(r, attestation);
    }

    /// A loss that is lied about: stops everything at once, and is believed by nobody for a day.
    function test_anyone_aCommitteeThatInventsALoss() public {
        report(nextReport(0, 500 * KSM));
        assertEq(token.balanceOf(alice), 1_000 * KSM);
        requestUnstake(alice, KSM);
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 1, type(uint128).max, 0));
        vm.expectRevert(BondToken.RateContested.selector);
        queue.finalize(0, 1, type(uint128).max, 0, attestation);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.finalize(0, 1, type(uint128).max - 1, 0, attestation);
        for (uint32 eras = 2; eras <= 4; ++eras) {
            skip(7 hours);
            report(followingReport(0, 500 * KSM, 0, eras));
        }
        assertTrue(token.contested());
        assertEq(token.balanceOf(alice), 999 * KSM);
    }
}
