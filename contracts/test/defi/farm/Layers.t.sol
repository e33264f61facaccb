// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Farms} from "./Farms.sol";

/// Receipts staked again: the upper farm's own reward, and what the lower one pays for them, to the same holders.
contract FarmLayersTest is Farms {
    uint256 private constant WEEK = 7 days;

    function setUp() public {
        deployFarms();
        stake(alice, 100);
        stake(bob, 300);
        fund(farm, gold, WEEK * 4);
        fund(upper, silk, WEEK);
    }

    function _up(address owner, uint256 amount) private {
        vm.prank(owner);
        upper.stake(amount, owner);
    }

    function test_bothLayersEarn() public {
        _up(alice, 100);
        skip(1 days);
        assertEq(upper.earned(alice, silk), 1 days);
        assertEq(upper.earned(alice, gold), 1 days);
        uint256[] memory paid = claim(upper, alice);
        assertEq(paid[0], 1 days);
        assertEq(paid[1], 1 days);
        assertEq(claim(farm, bob)[0], 3 days);
    }

    function test_whoComesLaterHasNothingOfBefore() public {
        _up(alice, 100);
        skip(1 days);
        _up(bob, 300);
        assertEq(upper.earned(bob, gold), 0);
        assertEq(upper.earned(alice, gold), 1 days);
        assertEq(farm.earned(bob, gold), 3 days, "what was earned below is claimed below");
        skip(1 days);
        assertEq(upper.earned(alice, gold), 2 days);
        assertEq(upper.earned(bob, gold), 3 days);
    }

    function test_leavingTheUpperLayerLeavesNothingBehind() public {
        _up(alice, 100);
        skip(2 days);
        vm.prank(alice);
        upper.unstake(100, alice);
        assertEq(claim(upper, alice)[1], 2 days);
        skip(1 days);
        assertEq(claim(farm, alice)[0], 1 days);
        assertEq(gold.balanceOf(address(upper)), 0);
    }

    /// Receipts that were sent there by mistake earn for those who stake there.
    function test_receiptsSentToTheUpperFarm() public {
        vm.prank(bob);
        farm.transfer(address(upper), 100);
        skip(1 days);
        _up(alice, 100);
        skip(1 days);
        assertEq(claim(upper, alice)[1], 3 days);
    }
}
