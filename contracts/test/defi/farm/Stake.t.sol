// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Farm} from "../../../src/defi/farm/Farm.sol";
import {Farms} from "./Farms.sol";

contract FarmStakeTest is Farms {
    function setUp() public {
        deployFarms();
    }

    function testFuzz_aReceiptForEachUnitAndBack(uint256 amount) public {
        amount = bound(amount, 1, 1e24);
        vm.expectEmit(address(farm));
        emit Farm.Staked(alice, bob, amount);
        vm.prank(alice);
        farm.stake(amount, bob);
        assertEq(farm.balanceOf(bob), amount);
        assertEq(lp.balanceOf(address(farm)), amount);
        vm.expectEmit(address(farm));
        emit Farm.Unstaked(bob, alice, amount);
        vm.prank(bob);
        farm.unstake(amount, alice);
        assertEq(lp.balanceOf(alice), 1e24);
        assertEq(farm.totalSupply(), 0);
    }

    function test_nothingIsNoAmount() public {
        vm.startPrank(alice);
        vm.expectRevert(Farm.ZeroAmount.selector);
        farm.stake(0, alice);
        vm.expectRevert(Farm.ZeroAmount.selector);
        farm.unstake(0, alice);
    }

    function test_onlyOnesOwn() public {
        stake(alice, 10);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, 0, 10));
        vm.prank(bob);
        farm.unstake(10, bob);
    }

    /// Whoever wants out gets out, whatever the reward tokens do; what was earned waits.
    function test_aRewardThatRefusesHoldsNobody() public {
        fund(farm, gold, 7 days);
        stake(alice, 10);
        skip(1 days);
        gold.setRefuses(true);
        unstake(alice, 10);
        vm.expectRevert("refused");
        vm.prank(alice);
        farm.claim(alice);
        vm.prank(alice);
        assertEq(farm.claimOne(iron, alice), 0);
        gold.setRefuses(false);
        assertEq(claim(farm, alice)[0], 1 days);
    }

    /// In a call of its own: what stands behind a refused constructor is run whatever way tests are linked.
    function make(IERC20 what, Farm below, IERC20[] calldata rewards) external {
        new Farm(what, below, rewards, "", "");
    }

    function test_whatRewardsMayBe() public {
        IERC20[] memory twice = list(gold, gold);
        vm.expectRevert(Farm.WrongRewards.selector);
        this.make(lp, Farm(address(0)), twice);
        IERC20[] memory itself = list(gold, lp);
        vm.expectRevert(Farm.WrongRewards.selector);
        this.make(lp, Farm(address(0)), itself);
        IERC20[] memory many = new IERC20[](9);
        for (uint160 i; i < 9; ++i) {
            many[i] = IERC20(address(i + 1));
        }
        vm.expectRevert(Farm.WrongRewards.selector);
        this.make(lp, Farm(address(0)), many);
        IERC20[] memory without = list(silk, gold);
        vm.expectRevert(Farm.WrongRewards.selector);
        this.make(farm, farm, without);
        IERC20[] memory both = list(gold, iron);
        vm.expectRevert(Farm.WrongRewards.selector);
        this.make(lp, farm, both);
    }
}
