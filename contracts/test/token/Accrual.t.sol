// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BondToken} from "../../src/BondToken.sol";
import {System} from "../support/System.sol";

contract AccrualTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
        skip(1 days);
    }

    function test_rewardsVestByTheSecond() public {
        report(KSM, 0);
        assertEq(token.totalPooled(), 1_500 * KSM);
        skip(VESTING / 4);
        assertEq(token.totalPooled(), 1_500 * KSM + KSM / 4);
        assertEq(token.unvested(), KSM * 3 / 4);
        skip(VESTING * 3 / 4);
        assertEq(token.totalPooled(), 1_501 * KSM);
        skip(365 days);
        assertEq(token.totalPooled(), 1_501 * KSM);
        assertEq(token.unvested(), 0);
    }

    function test_aNewReportTakesTheRestAlong() public {
        report(KSM, 0);
        skip(VESTING / 2);
        report(KSM / 2, 0);
        assertEq(token.unvested(), KSM);
        skip(VESTING / 2);
        assertEq(token.unvested(), KSM / 2);
        skip(VESTING / 2);
        assertEq(token.totalPooled(), 1_500 * KSM + KSM * 3 / 2);
    }

    function test_stateTellsAllThereIsToTheRate() public {
        uint256 reportedAt = block.timestamp;
        report(KSM, 0);
        skip(VESTING / 2);
        (uint256 shares, uint256 pooled, uint256 unvested, uint256 updatedAt, uint256 vestEnd, uint256 feeBps) =
            token.poolState();
        assertEq(shares, 1_500 * KSM * 1e6);
        assertEq(pooled, 1_500 * KSM);
        assertEq(unvested, KSM);
        assertEq(updatedAt, reportedAt);
        assertEq(vestEnd, reportedAt + VESTING);
        assertEq(feeBps, FEE_BPS);
    }

    // ------------------------------------------------------------------ the fee

    function test_theFeeIsATenthOfWhatVested() public {
        report(KSM, 0);
        assertEq(token.balanceOf(treasury), 0);
        skip(VESTING / 2);
        assertApproxEqAbs(token.balanceOf(treasury), KSM / 20, 1);
        skip(VESTING / 2);
        assertApproxEqAbs(token.balanceOf(treasury), KSM / 10, 1);
        assertApproxEqAbs(token.balanceOf(alice), 1_000 * KSM + KSM * 9 / 10 * 2 / 3, 1);
    }

    function test_theFeeIsWrittenWithEvents() public {
        report(KSM, 0);
        skip(VESTING);
        uint256 shares = token.sharesOf(treasury);
        uint256 tokens = token.balanceOf(treasury);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(address(0), treasury, tokens);
        vm.expectEmit(address(token));
        emit BondToken.TransferShares(address(0), treasury, shares);
        vm.expectEmit(address(token));
        emit BondToken.FeeMinted(shares, tokens);
        stake(bob, KSM);
        assertEq(token.sharesOf(treasury), shares);
    }

    function test_theTreasurySpendsWhatItSees() public {
        report(KSM, 0);
        skip(VESTING / 2);
        uint256 shares = token.sharesOf(treasury);
        assertGt(shares, 0);
        vm.prank(treasury);
        token.transferShares(alice, shares);
        assertEq(token.sharesOf(treasury), 0);
        skip(1);
        assertGt(token.sharesOf(treasury), 0);
    }

    function test_aLossPaysNoFee() public {
        report(0, KSM);
        skip(VESTING);
        assertEq(token.balanceOf(treasury), 0);
    }

    function test_theFeeIsCapped() public {
        vm.expectRevert(abi.encodeWithSelector(BondToken.FeeAboveCap.selector, 2_001));
        new BondToken(12, alice, bob, treasury, 2_001, VESTING);
        assertEq(new BondToken(12, alice, bob, treasury, 2_000, VESTING).feeBps(), 2_000);
    }

    function test_constructionNeedsATreasuryAndAPeriod() public {
        vm.expectRevert(BondToken.InvalidAddress.selector);
        new BondToken(12, alice, bob, address(0), FEE_BPS, VESTING);
        vm.expectRevert(BondToken.ZeroVestingPeriod.selector);
        new BondToken(12, alice, bob, treasury, FEE_BPS, 0);
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
        uint256[6] memory before = _reads();
        // A report of nothing changes nothing but what is written.
        vm.prank(address(pool));
        token.report(0, 0);
        uint256[6] memory afterwards = _reads();
        for (uint256 i; i < before.length; ++i) {
            assertEq(before[i], afterwards[i]);
        }
        (uint256 shares, uint256 pooled,,,,) = token.poolState();
        assertEq(shares, token.totalShares());
        assertEq(pooled, token.totalPooled());
    }

    function _reads() private view returns (uint256[6] memory) {
        return [
            token.balanceOf(alice),
            token.balanceOf(bob),
            token.balanceOf(treasury),
            token.sharesOf(treasury),
            token.totalShares(),
            token.unvested()
        ];
    }

    /// Writing more often gives the treasury what its fee earned since, and nobody else anything.
    function testFuzz_howOftenItIsWrittenDoesNotMatter(uint256 rewards, uint256 steps) public {
        report(bound(rewards, 0, 2 * KSM), 0);
        steps = bound(steps, 1, 20);
        uint256 end = block.timestamp + VESTING;
        uint256 snapshot = vm.snapshotState();
        vm.warp(end);
        (uint256 pooled, uint256 shares) = (token.totalPooled(), token.totalShares());
        vm.revertToState(snapshot);
        for (uint256 i; i < steps; ++i) {
            skip(VESTING / steps);
            vm.prank(treasury);
            try token.transferShares(alice, 1) {} catch {}
        }
        vm.warp(end);
        assertEq(token.totalPooled(), pooled);
        uint256 fee = shares - 1_500 * KSM * 1e6;
        assertApproxEqAbs(token.totalShares(), shares, fee / 1_000 + 2e6 * steps);
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
