// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Farm} from "../../../src/defi/farm/Farm.sol";
import {Farms} from "./Farms.sol";

contract FarmRewardsTest is Farms {
    uint256 private constant WEEK = 7 days;

    function setUp() public {
        deployFarms();
    }

    function test_streamsToStakersByTimeAndPart() public {
        stake(alice, 100);
        fund(farm, gold, WEEK * 10);
        skip(1 days);
        stake(bob, 300);
        skip(1 days);
        assertEq(farm.earned(alice, gold), 10 days + 2.5 days);
        assertEq(farm.earned(bob, gold), 7.5 days);
        vm.expectEmit(address(farm));
        emit Farm.Claimed(alice, alice, gold, 12.5 days);
        uint256[] memory paid = claim(farm, alice);
        assertEq(paid[0], 12.5 days);
        assertEq(paid[1], 0);
        assertEq(claim(farm, alice)[0], 0, "once");
    }

    function test_severalRewardsAtOnce() public {
        stake(alice, 7);
        fund(farm, gold, WEEK);
        skip(1 days);
        fund(farm, iron, 3 * WEEK);
        skip(1 days);
        uint256[] memory paid = claim(farm, alice);
        // But for what can't be divided by seven, which is divided with the next seconds.
        assertApproxEqAbs(paid[0], 2 days, 1);
        assertApproxEqAbs(paid[1], 3 days, 1);
    }

    /// However late, and however often others claim meanwhile.
    function testFuzz_aLateClaimLosesNothing(uint256 amount, uint256 others, uint256 step) public {
        amount = bound(amount, 1, 1e24);
        others = bound(others, 1, 1e24);
        step = bound(step, 1, 3 days);
        stake(alice, amount);
        stake(bob, others);
        fund(farm, gold, 1e18 + step);
        uint256 bobs;
        for (uint256 i; i < 12; ++i) {
            skip(step);
            bobs += claim(farm, bob)[0];
        }
        skip(1000 days);
        bobs += claim(farm, bob)[0];
        uint256 alices = claim(farm, alice)[0];
        assertApproxEqAbs(alices + bobs, 1e18 + step, 2, "all of it, but for fractions of a unit");
        assertLe(alices + bobs, 1e18 + step);
        assertApproxEqAbs(alices, (1e18 + step) * amount / (amount + others), 2);
    }

    /// Seconds without anybody cost nothing: the stream stands still.
    function test_timesWithoutStakersLoseNothing() public {
        fund(farm, gold, WEEK);
        skip(100 days);
        stake(alice, 5);
        skip(3 days);
        unstake(alice, 5);
        skip(50 days);
        stake(bob, 1);
        skip(4 days);
        assertEq(farm.earned(alice, gold), 3 days);
        assertEq(farm.earned(bob, gold), 4 days);
        skip(4 days);
        assertEq(claim(farm, alice)[0] + claim(farm, bob)[0], WEEK);
    }

    /// What can't be divided among all is divided later: a crumb among very many.
    function test_roundingLosesNothing() public {
        vm.prank(alice);
        farm.stake(1e24 - 1, alice);
        stake(bob, 7);
        fund(farm, gold, 3);
        for (uint256 i; i < 40; ++i) {
            skip(6 hours);
            claim(farm, bob);
        }
        assertEq(claim(farm, alice)[0], 2, "but for bob's fraction");
    }

    /// A unit each second among so many that none of them gets a whole fraction of it: seconds together make it up.
    function test_whatCannotBeDividedNowIsDividedLater() public {
        lp.mint(alice, 1e28);
        stake(alice, 1e28);
        fund(farm, gold, WEEK);
        for (uint256 i; i < 20; ++i) {
            skip(1);
            claim(farm, bob);
        }
        assertEq(farm.earned(alice, gold), 20);
    }

    /// Somebody who funds a crumb each hour neither puts the end off nor makes others earn less.
    function test_crumbsPutNothingOff() public {
        stake(alice, 10);
        fund(farm, gold, WEEK * 1e12);
        uint256 end = farm.streamOf(gold).end;
        for (uint256 i; i < 24; ++i) {
            skip(1 hours);
            fund(farm, gold, 1);
        }
        assertLe(farm.streamOf(gold).end, end);
        assertGe(farm.streamOf(gold).end, end - 24);
        assertGe(farm.earned(alice, gold), 1 days * 1e12);
    }

    function test_moreIsStreamedByTheMeanOfBothEnds() public {
        stake(alice, 10);
        fund(farm, gold, WEEK);
        skip(WEEK / 2);
        vm.expectEmit(address(farm));
        emit Farm.Funded(funder, gold, WEEK / 2, vm.getBlockTimestamp() + WEEK * 3 / 4);
        fund(farm, gold, WEEK / 2);
        assertEq(farm.streamOf(gold).left, WEEK);
    }

    function test_receiptsEarnWhereverTheyGo() public {
        stake(alice, 10);
        fund(farm, gold, WEEK);
        skip(1 days);
        vm.prank(alice);
        farm.transfer(bob, 10);
        skip(2 days);
        assertEq(claim(farm, alice)[0], 1 days);
        assertEq(claim(farm, bob)[0], 2 days);
    }

    function test_stakingJustBeforeAClaimEarnsNothingOfBefore() public {
        stake(alice, 10);
        fund(farm, gold, WEEK);
        skip(3 days);
        stake(bob, 1e24);
        assertEq(farm.earned(bob, gold), 0);
        assertEq(claim(farm, bob)[0], 0);
        assertEq(farm.earned(alice, gold), 3 days);
    }

    function test_whatATokenKeepsOnTheWayIsNotPromised() public {
        stake(alice, 10);
        gold.setKeepsBps(1_000);
        fund(farm, gold, 1_000);
        assertEq(farm.streamOf(gold).left, 900);
    }

    function test_whatIsNoReward() public {
        vm.expectRevert(abi.encodeWithSelector(Farm.NoReward.selector, silk));
        fund(farm, silk, 1);
        vm.expectRevert(abi.encodeWithSelector(Farm.NoReward.selector, silk));
        farm.claimOne(silk, alice);
        vm.expectRevert(Farm.ZeroAmount.selector);
        fund(farm, gold, 0);
    }

    function test_aRewardByItself() public {
        stake(alice, 10);
        fund(farm, gold, WEEK);
        skip(1 days);
        vm.prank(alice);
        assertEq(farm.claimOne(gold, bob), 1 days);
        assertEq(gold.balanceOf(bob), 1e30 + 1 days);
    }
}
