// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {Farm} from "../../../src/defi/farm/Farm.sol";
import {Coin} from "../../support/Coin.sol";

/// A farm with two rewards, one over its receipts with a third, and users with tokens to stake and to fund.
abstract contract Farms is Test {
    Coin internal lp;
    Coin internal gold;
    Coin internal iron;
    Coin internal silk;
    Farm internal farm;
    Farm internal upper;
    address internal immutable alice = makeAddr("alice");
    address internal immutable bob = makeAddr("bob");
    address internal immutable funder = makeAddr("funder");

    function deployFarms() internal {
        vm.warp(1_790_000_000);
        (lp, gold, iron, silk) = (new Coin("LP"), new Coin("gold"), new Coin("iron"), new Coin("silk"));
        farm = new Farm(lp, Farm(address(0)), list(gold, iron), "farmed LP", "fLP");
        IERC20[] memory all = new IERC20[](3);
        (all[0], all[1], all[2]) = (silk, gold, iron);
        upper = new Farm(farm, farm, all, "farmed fLP", "ffLP");
        address[3] memory users = [alice, bob, funder];
        for (uint256 i; i < 3; ++i) {
            lp.mint(users[i], 1e24);
            Coin[3] memory coins = [gold, iron, silk];
            for (uint256 j; j < 3; ++j) {
                coins[j].mint(users[i], 1e30);
                vm.startPrank(users[i]);
                coins[j].approve(address(farm), type(uint256).max);
                coins[j].approve(address(upper), type(uint256).max);
                vm.stopPrank();
            }
            vm.startPrank(users[i]);
            lp.approve(address(farm), type(uint256).max);
            farm.approve(address(upper), type(uint256).max);
            vm.stopPrank();
        }
    }

    function list(Coin one, Coin other) internal pure returns (IERC20[] memory both) {
        both = new IERC20[](2);
        (both[0], both[1]) = (one, other);
    }

    function stake(address owner, uint256 amount) internal {
        vm.prank(owner);
        farm.stake(amount, owner);
    }

    function unstake(address owner, uint256 amount) internal {
        vm.prank(owner);
        farm.unstake(amount, owner);
    }

    function fund(Farm which, Coin coin, uint256 amount) internal {
        vm.prank(funder);
        which.fund(coin, amount);
    }

    function claim(Farm which, address owner) internal returns (uint256[] memory) {
        vm.prank(owner);
        return which.claim(owner);
    }
}
