// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Farm} from "../../../src/defi/farm/Farm.sol";
import {Vault} from "../../../src/defi/vault/Vault.sol";
import {Exchange} from "../../support/Exchange.sol";

/// A market, a farm over its shares that pays both of its tokens, and a vault over the farm; alice and bob have shares.
abstract contract Vaults is Exchange {
    uint256 internal constant SHARES = 100e18;

    Farm internal farm;
    Vault internal vault;

    function openVault() internal {
        deploy();
        openMarket();
        IERC20[] memory rewards = new IERC20[](2);
        (rewards[0], rewards[1]) = (cert, weth);
        farm = new Farm(share, Farm(address(0)), rewards, "farmed liquidity", "farm");
        vault = new Vault(farm, cert, rates, "compounding liquidity", "vault");
        vm.startPrank(alice);
        assertTrue(share.transfer(bob, 3 * SHARES));
        assertTrue(share.transfer(address(this), SHARES));
        share.approve(address(vault), type(uint256).max);
        vm.stopPrank();
        vm.prank(bob);
        share.approve(address(vault), type(uint256).max);
        share.approve(address(vault), type(uint256).max);
        provision(2_000_000e18, 8_000 ether);
        cert.approve(address(farm), type(uint256).max);
        weth.approve(address(farm), type(uint256).max);
    }

    function deposit(address owner, uint256 assets) internal returns (uint256) {
        vm.prank(owner);
        return vault.deposit(assets, owner);
    }

    function redeemAll(address owner) internal returns (uint256) {
        uint256 shares = vault.balanceOf(owner);
        vm.prank(owner);
        return vault.redeem(shares, owner, owner);
    }

    /// A week of both rewards.
    function fundBoth(uint256 units, uint256 eth) internal {
        if (units != 0) farm.fund(cert, units);
        if (eth != 0) farm.fund(weth, eth);
    }

    function harvest() internal returns (uint256) {
        vm.prank(keeper);
        return vault.harvest();
    }

    /// Shares of liquidity that 1e24 of the vault's are worth, times 1e18: virtual ones counted, which only rounds it less.
    function sharePrice() internal view returns (uint256) {
        return (vault.totalAssets() + 1) * 1e42 / (vault.totalSupply() + 1e6);
    }
}
