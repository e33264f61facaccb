// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Farm} from "../../../src/defi/farm/Farm.sol";
import {Coin} from "../../support/Coin.sol";
import {Farms} from "./Farms.sol";

/// Whatever can happen to two layers of farms, in any order and none of it reverting.
contract FarmHandler is Farms {
    mapping(Farm => mapping(Coin => uint256)) public funded;
    mapping(Coin => uint256) public paid;

    constructor() {
        deployFarms();
    }

    function all() external view returns (Farm, Farm, Coin[3] memory, Coin, address[2] memory) {
        return (farm, upper, [gold, iron, silk], lp, [alice, bob]);
    }

    function _user(uint256 who) private view returns (address) {
        return who % 2 == 0 ? alice : bob;
    }

    function stakeSome(uint256 who, uint256 amount) external {
        uint256 has = lp.balanceOf(_user(who));
        if (has != 0) stake(_user(who), bound(amount, 1, amount % 3 == 0 ? has : (has < 50 ? has : 50)));
    }

    function unstakeSome(uint256 who, uint256 amount) external {
        uint256 has = farm.balanceOf(_user(who));
        if (has != 0) unstake(_user(who), amount % 2 == 0 ? has : bound(amount, 1, has));
    }

    function stakeUp(uint256 who, uint256 amount) external {
        uint256 has = farm.balanceOf(_user(who));
        if (has == 0) return;
        vm.prank(_user(who));
        upper.stake(bound(amount, 1, has), _user(who));
    }

    function unstakeUp(uint256 who, uint256 amount) external {
        uint256 has = upper.balanceOf(_user(who));
        if (has == 0) return;
        vm.prank(_user(who));
        upper.unstake(amount % 2 == 0 ? has : bound(amount, 1, has), _user(who));
    }

    function send(uint256 who, uint256 amount, bool up) external {
        Farm which = up ? upper : farm;
        uint256 has = which.balanceOf(_user(who));
        if (has == 0) return;
        vm.prank(_user(who));
        assertTrue(which.transfer(_user(who % 2 + 1), bound(amount, 1, has)));
    }

    function fundSome(uint256 which, uint256 amount, bool up) external {
        Coin coin = which % 3 == 2 ? silk : which % 3 == 1 ? iron : gold;
        if (address(coin) == address(silk)) up = true;
        amount = bound(amount, 1, amount % 2 == 0 ? 1_000 : 1e24);
        fund(up ? upper : farm, coin, amount);
        funded[up ? upper : farm][coin] += amount;
    }

    function claimSome(uint256 who, bool up) external {
        Coin[3] memory coins = [gold, iron, silk];
        uint256[3] memory had;
        for (uint256 i; i < 3; ++i) {
            had[i] = coins[i].balanceOf(_user(who));
        }
        claim(up ? upper : farm, _user(who));
        for (uint256 i; i < 3; ++i) {
            paid[coins[i]] += coins[i].balanceOf(_user(who)) - had[i];
        }
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 3 days));
    }
}
