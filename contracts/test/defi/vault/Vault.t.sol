// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Farm} from "../../../src/defi/farm/Farm.sol";
import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Vault} from "../../../src/defi/vault/Vault.sol";
import {Coin} from "../../support/Coin.sol";
import {Vaults} from "./Vaults.sol";

contract VaultTest is Vaults {
    function setUp() public {
        openVault();
    }

    function testFuzz_inAndOutBringsWhatWentIn(uint256 assets, uint256 others) public {
        assets = bound(assets, 1, 2 * SHARES);
        others = bound(others, 1, 2 * SHARES);
        deposit(alice, others);
        uint256 had = share.balanceOf(bob);
        uint256 shares = deposit(bob, assets);
        assertEq(shares, assets * 1e6);
        assertEq(vault.staked(), assets + others);
        assertEq(farm.balanceOf(address(vault)), assets + others);
        assertEq(redeemAll(bob), assets);
        assertEq(share.balanceOf(bob), had);
    }

    function test_anAllowanceIsForItsAmount() public {
        deposit(bob, SHARES);
        vm.prank(bob);
        vault.approve(alice, 1e6);
        vm.startPrank(alice);
        assertEq(vault.redeem(1e6, alice, bob), 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, alice, 0, 1e6));
        vault.redeem(1e6, alice, bob);
        vm.stopPrank();
    }

    /// Both rewards become liquidity, the caller has a hundredth, and the rest is everybody's after a day.
    function test_harvestCompounds() public {
        deposit(bob, SHARES);
        fundBoth(700e18, 1 ether);
        skip(3 days);
        uint256 worth = vault.totalAssets();
        vm.expectEmit(true, false, false, false, address(vault));
        emit Vault.Harvested(keeper, 0, 0);
        uint256 added = harvest();
        assertGt(added, 0);
        assertEq(share.balanceOf(keeper), (added + share.balanceOf(keeper)) / 100, "a hundredth");
        assertEq(vault.staked(), SHARES + added);
        assertEq(farm.balanceOf(address(vault)), SHARES + added);
        assertEq(vault.totalAssets(), worth, "not yet");
        skip(1);
        assertEq(vault.locked(), (added * (1 days - 1) + 1 days - 1) / 1 days, "rounded up");
        skip(12 hours - 1);
        assertApproxEqAbs(vault.totalAssets(), worth + added / 2, 1);
        skip(12 hours);
        assertEq(vault.totalAssets(), worth + added);
        // Both tokens are used up but for the trade's own fee and move.
        assertLt(cert.balanceOf(address(vault)), 5e18);
        assertLt(weth.balanceOf(address(vault)), 0.01 ether);
        assertApproxEqAbs(redeemAll(bob), SHARES + added, 1);
    }

    function test_oneRewardAloneIsTradedForTheOther() public {
        deposit(bob, SHARES);
        fundBoth(0, 2 ether);
        skip(1 days);
        assertGt(harvest(), 0);
        fundBoth(700e18, 0);
        skip(8 days);
        assertGt(harvest(), 0);
    }

    function test_nothingToHarvest() public {
        deposit(bob, SHARES);
        // Nothing was earned: nothing to trade, and nothing to add.
        vm.expectRevert(abi.encodeWithSelector(PoolShare.TooFewShares.selector, 0, 0));
        harvest();
    }

    /// What is harvested in crumbs is not everybody's later for it.
    function test_crumbsPutNothingOff() public {
        deposit(bob, SHARES);
        fundBoth(700e18, 2.8 ether);
        skip(3 days);
        uint256 added = harvest();
        for (uint256 i; i < 6; ++i) {
            skip(4 hours);
            added += harvest();
        }
        // A day after the first harvest most of it is everybody's.
        assertLt(vault.locked(), added * 3 / 10);
        skip(1 days);
        assertEq(vault.locked(), 0);
        assertEq(vault.totalAssets(), SHARES + added);
    }

    /// What would move the price too far waits for the next harvest.
    function test_tooMuchToTradeWaits() public {
        deposit(bob, SHARES);
        fundBoth(0, 200 ether);
        skip(7 days);
        uint256 price = marketPrice();
        harvest();
        assertLt(marketPrice(), price * 1011 / 1000);
        uint256 waits = weth.balanceOf(address(vault));
        assertGt(waits, 100 ether);
        skip(1 hours);
        harvest();
        assertLt(weth.balanceOf(address(vault)), waits);
    }

    function test_onlyThePoolCallsBack() public {
        vm.expectRevert(abi.encodeWithSelector(Vault.NotThePool.selector, address(this)));
        vault.uniswapV3SwapCallback(1, 0, "");
    }

    /// In a call of its own: what stands behind a refused constructor is run whatever way tests are linked.
    function make(Farm over, IERC20 units) external {
        new Vault(over, units, rates, "", "");
    }

    function test_rewardsAreWhatLiquidityIsMadeOf() public {
        IERC20[] memory rewards = new IERC20[](2);
        (rewards[0], rewards[1]) = (cert, new Coin("other"));
        Farm other = new Farm(share, Farm(address(0)), rewards, "", "");
        vm.expectRevert(Vault.OtherRewards.selector);
        this.make(other, cert);
        vm.expectRevert(Vault.OtherRewards.selector);
        this.make(farm, rewards[1]);
    }
}
