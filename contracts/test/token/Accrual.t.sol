// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {Rate} from "../../src/token/Rate.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

contract AccrualTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
        skip(1 days);
    }

    /// Rates are whole planck a second: what does not divide waits for the next report.
    uint256 private constant ROUNDING = 2 * VESTING;

    function test_rewardsVestByTheSecond() public {
        report(KSM, 0);
        assertEq(token.totalPooled(), 1_500 * KSM);
        assertEq(token.unvested(), KSM);
        uint256 rate = KSM * 9 / 10 / VESTING;
        for (uint256 second = 1; second <= 3; ++second) {
            skip(1);
            assertEq(token.totalPooled(), 1_500 * KSM + second * rate);
        }
        skip(VESTING / 4 - 3);
        assertEq(token.totalPooled(), 1_500 * KSM + rate * VESTING / 4);
        skip(365 days);
        assertEq(token.totalPooled(), 1_500 * KSM + rate * VESTING);
    }

    function test_everyPlanckIsSomewhere() public {
        report(KSM, 0);
        skip(VESTING / 3);
        uint256 pooled = token.totalPooled();
        // The fee that vested is neither in a share nor gone; the rest vests.
        assertEq(token.unvested() + pooled - 1_500 * KSM, KSM);
        token.collectFee();
        assertEq(token.unvested() + token.totalPooled(), 1_501 * KSM);
        assertGt(token.totalPooled(), pooled);
        report(7, 0);
        assertEq(token.unvested() + token.totalPooled(), 1_501 * KSM + 7);
        skip(2 * VESTING);
        report(0, 0);
        assertEq(token.unvested() + token.totalPooled(), 1_501 * KSM + 7);
        assertLe(token.unvested(), ROUNDING);
    }

    function test_aNewReportTakesTheRestAlong() public {
        report(KSM, 0);
        skip(VESTING / 2);
        report(KSM / 2, 0);
        assertApproxEqAbs(token.unvested(), KSM, ROUNDING);
        skip(VESTING / 2);
        assertApproxEqAbs(token.unvested(), KSM * 11 / 20, ROUNDING);
        skip(VESTING / 2);
        token.collectFee();
        assertLe(token.unvested(), ROUNDING);
        assertApproxEqAbs(token.totalPooled(), 1_500 * KSM + KSM * 3 / 2, ROUNDING);
    }

    function test_stateTellsAllThereIsToTheRate() public {
        uint256 reportedAt = block.timestamp;
        report(KSM, 0);
        skip(VESTING / 2);
        (uint256 shares, uint256 pooled, uint256 rate, uint256 updatedAt, uint256 vestEnd, uint256 feeBps) =
            token.poolState();
        assertEq(shares, 1_500 * KSM * 1e6);
        assertEq(pooled, 1_500 * KSM);
        assertEq(rate, KSM * 9 / 10 / VESTING);
        assertEq(updatedAt, reportedAt);
        assertEq(vestEnd, reportedAt + VESTING);
        assertEq(feeBps, FEE_BPS);
        (uint256 feeRate, uint256 collectedAt, uint256 leftover) = token.feeState();
        assertEq(feeRate, KSM / 10 / VESTING);
        assertEq(collectedAt, reportedAt);
        assertEq(leftover, KSM - (rate + feeRate) * VESTING);
    }

    // ------------------------------------------------------------------ the fee

    function test_theFeeIsATenthOfWhatVested() public {
        report(KSM, 0);
        assertEq(token.collectFee(), 0);
        skip(VESTING / 2);
        token.collectFee();
        assertApproxEqAbs(token.balanceOf(treasury), KSM / 20, ROUNDING);
        skip(VESTING / 2);
        token.collectFee();
        // What the treasury got half-way has earned by now.
        uint256 earned = KSM / 20 * KSM * 9 / 20 / (1_500 * KSM);
        assertApproxEqAbs(token.balanceOf(treasury), KSM / 10 + earned, ROUNDING);
        assertApproxEqAbs(token.balanceOf(alice), 1_000 * KSM + KSM * 9 / 10 * 2 / 3, 5 * ROUNDING + KSM / 40_000);
    }

    function test_theFeeIsMintedWithEventsByEveryReport() public {
        report(KSM, 0);
        skip(VESTING);
        uint256 tokens = KSM / 10 / VESTING * VESTING;
        uint256 shares = token.sharesForTokensDown(tokens);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(address(0), treasury, tokens);
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(address(0), treasury, shares);
        vm.expectEmit(address(token));
        emit BondToken.FeeMinted(shares, tokens);
        report(0, 0);
        assertEq(token.sharesOf(treasury), shares);
        assertApproxEqAbs(token.balanceOf(treasury), tokens, 1);
    }

    /// I6: whoever collects, and whenever, moves nobody's balance.
    function testFuzz_collectingTheFeeMovesNoBalance(uint256 rewards, uint256 wait) public {
        report(bound(rewards, 0, 2 * KSM), 0);
        skip(bound(wait, 0, 2 * VESTING));
        (uint256 ofAlice, uint256 ofBob) = (token.balanceOf(alice), token.balanceOf(bob));
        uint256 everything = token.unvested() + token.totalPooled();
        vm.prank(makeAddr("anybody"));
        token.collectFee();
        assertGe(token.balanceOf(alice), ofAlice);
        assertLe(token.balanceOf(alice), ofAlice + 1);
        assertGe(token.balanceOf(bob), ofBob);
        assertLe(token.balanceOf(bob), ofBob + 1);
        assertEq(token.unvested() + token.totalPooled(), everything);
        assertEq(token.collectFee(), 0);
    }

    function test_aFeeThatNobodyCouldTakeComesAlong() public {
        report(KSM, 0);
        skip(VESTING / 2);
        _leave(alice);
        _leave(bob);
        finalize(queue.lastRequest());
        assertEq(token.totalShares(), 0);
        assertEq(token.collectFee(), 0);
        uint256 everything = token.unvested() + token.totalPooled();
        skip(VESTING);
        report(0, 0);
        assertEq(token.totalShares(), 0);
        assertEq(token.unvested() + token.totalPooled(), everything);
    }

    function _leave(address owner) private {
        uint256 shares = token.sharesOf(owner);
        vm.prank(owner);
        queue.requestUnstakeShares(shares, RECIPIENT);
    }

    function test_aLossTakesFromTheFeeWhatItTakesFromTheRewards() public {
        report(KSM, 0);
        report(0, KSM / 2);
        skip(VESTING);
        token.collectFee();
        assertApproxEqAbs(token.balanceOf(treasury), KSM / 20, ROUNDING);
        assertApproxEqAbs(token.totalPooled(), 1_500 * KSM + KSM / 2, ROUNDING);
    }

    function test_aLossPaysNoFee() public {
        report(0, KSM);
        skip(VESTING);
        assertEq(token.collectFee(), 0);
        assertEq(token.balanceOf(treasury), 0);
    }

    /// In a call of its own: what stands behind a refused constructor is run whatever way tests are linked.
    function make(address feesTo, uint256 feeBps, uint256 vesting) external returns (BondToken) {
        return
            new BondToken(
                "aKSM reward-earning bond", "aKSMb", 12, address(timelock), alice, bob, feesTo, feeBps, vesting
            );
    }

    function test_theFeeIsCapped() public {
        vm.expectRevert(abi.encodeWithSelector(Rate.FeeAboveCap.selector, 2_001, 2_000));
        this.make(treasury, 2_001, VESTING);
        assertEq(this.make(treasury, 2_000, VESTING).feeBps(), 2_000);
    }

    function test_constructionNeedsATreasuryAndAPeriod() public {
        vm.expectRevert(SharesToken.InvalidAddress.selector);
        this.make(address(0), FEE_BPS, VESTING);
        vm.expectRevert(Rate.ZeroVestingPeriod.selector);
        this.make(treasury, FEE_BPS, 0);
    }

    // ------------------------------------------------------------------ I6: without a loss no balance falls

    function testFuzz_noBalanceFallsWithTime(uint256 rewards, uint256[8] memory waits) public {
        report(bound(rewards, 0, 2 * KSM), 0);
        uint256[3] memory last;
        for (uint256 i; i < waits.length; ++i) {
            skip(bound(waits[i], 0, VESTING / 3));
            address[3] memory owners = [alice, bob, treasury];
            for (uint256 j; j < 3; ++j) {
                uint256 balance = token.balanceOf(owners[j]);
                assertGe(balance, last[j]);
                last[j] = balance;
            }
        }
    }

    /// What a view says in a second is what the transaction of that second writes.
    function testFuzz_writingTheAccrualMovesNoBalance(uint256 rewards, uint256 wait) public {
        report(bound(rewards, 0, 2 * KSM), 0);
        skip(bound(wait, 0, 2 * VESTING));
        (uint256 balance, uint256 pooled, uint256 rest) =
            (token.balanceOf(alice), token.totalPooled(), token.unvested());
        stake(bob, KSM);
        (, uint256 written,, uint256 updatedAt,,) = token.poolState();
        assertEq(written, pooled + KSM);
        assertEq(updatedAt, block.timestamp);
        assertEq(token.totalPooled(), written);
        assertEq(token.unvested(), rest);
        assertGe(token.balanceOf(alice), balance);
        assertLe(token.balanceOf(alice), balance + 1);
    }

    /// The rate is the same to the planck, however often it is written on the way.
    function testFuzz_howOftenItIsWrittenDoesNotMatter(uint256 rewards, uint256 steps) public {
        report(bound(rewards, 0, 2 * KSM), 0);
        steps = bound(steps, 1, 20);
        uint256 end = block.timestamp + VESTING;
        uint256 snapshot = vm.snapshotState();
        vm.warp(end);
        uint256 pooled = token.totalPooled();
        vm.revertToState(snapshot);
        uint256 staked;
        for (uint256 i; i < steps; ++i) {
            skip(VESTING / steps);
            stake(bob, KSM);
            staked += KSM;
        }
        vm.warp(end);
        assertEq(token.totalPooled(), pooled + staked);
    }

    // ------------------------------------------------------------------ timing a deposit

    /// Who comes just before a report gains at most the part of one period that is theirs by size.
    function testFuzz_aDepositJustBeforeAReportGainsAtMostProRata(uint256 amount, uint256 rewards) public {
        amount = bound(amount, KSM, 100_000 * KSM);
        rewards = bound(rewards, 0, KSM);
        address late = makeAddr("late");
        stake(late, amount);
        report(rewards, 0);
        assertLe(token.balanceOf(late), amount);
        skip(VESTING);
        assertLe(token.balanceOf(late), amount + rewards * amount / (1_500 * KSM + amount));
    }

    /// Who comes and asks to go within the second of a report gains nothing.
    function test_inAndOutAroundAReportGainsNothing() public {
        address late = makeAddr("late");
        stake(late, 1_000 * KSM);
        report(2 * KSM, 0);
        vm.startPrank(late);
        uint64 id = queue.requestUnstakeShares(token.sharesOf(late), RECIPIENT);
        vm.stopPrank();
        finalize(id);
        assertEq(queue.amountOf(id), 1_000 * KSM);
    }
}
