// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../../src/token/BondToken.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {System} from "../support/System.sol";

/// What units are worth, and what changes that.
contract ValueTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
    }

    function test_metadata() public view {
        assertEq(cert.name(), "aKSM reward-bearing certificate");
        assertEq(cert.symbol(), "aKSMc");
        assertEq(cert.asset(), address(token));
        assertEq(cert.decimals(), 18);
        assertEq(cert.convertToAssets(1e18), KSM, "one is one at the start");
    }

    function test_anotherNetworksDecimals() public {
        BondToken dot = new BondToken(
            "aDOT reward-earning bond", "aDOTb", 10, address(timelock), alice, bob, treasury, FEE_BPS, VESTING
        );
        CertToken dotCert = new CertToken(dot, "aDOT reward-bearing certificate", "aDOTc");
        assertEq(dotCert.symbol(), "aDOTc");
        assertEq(dotCert.decimals(), 16);
        assertEq(dotCert.convertToAssets(1e16), 1e10, "one is one at the start");
        assertEq(token.SHARES_PER_PLANCK(), 10 ** (cert.decimals() - token.decimals()));
    }

    // ------------------------------------------------------------------ what changes nothing

    function testFuzz_aDonationChangesNothing(uint256 rewards, uint256 slashes, uint256 tokens, uint256 shares) public {
        wrap(alice, 100e18);
        setRate(rewards, slashes);
        uint256[8] memory before = _reads();
        tokens = bound(tokens, 1, 100 * KSM);
        vm.startPrank(bob);
        token.transfer(address(cert), tokens);
        token.transferShares(address(cert), bound(shares, 1, 100e18));
        vm.stopPrank();
        uint256[8] memory afterwards = _reads();
        for (uint256 i; i < before.length; ++i) {
            assertEq(before[i], afterwards[i]);
        }
    }

    function _reads() private view returns (uint256[8] memory) {
        return [
            cert.totalAssets(),
            cert.totalSupply(),
            cert.maxWithdraw(alice),
            cert.previewDeposit(KSM + 7),
            cert.previewMint(1e18 + 7),
            cert.previewWithdraw(KSM + 7),
            cert.previewRedeem(1e18 + 7),
            rates.getRate()
        ];
    }

    /// A unit for the attacker, a donation, and then the victim: what empties naive vaults.
    function testFuzz_theFirstDepositorTakesNothingFromTheNext(uint256 donation, uint256 deposit) public {
        donation = bound(donation, 1, 400 * KSM);
        deposit = bound(deposit, 1, 1_000 * KSM);
        wrap(bob, 1);
        vm.prank(bob);
        token.transfer(address(cert), donation);
        vm.startPrank(alice);
        token.approve(address(cert), deposit);
        assertEq(cert.deposit(deposit, alice), deposit * 1e6);
        cert.redeem(deposit * 1e6, alice, alice);
        vm.stopPrank();
        assertEq(token.balanceOf(alice), 1_000 * KSM);
        vm.startPrank(bob);
        cert.redeem(1, bob, bob);
        assertLe(token.balanceOf(bob), 500 * KSM - donation, "a donation is gone");
    }

    function test_anEmptyPoolHasARateToo() public {
        assertEq(cert.totalAssets(), 0);
        vm.prank(alice);
        queue.requestUnstakeShares(1_000e18, RECIPIENT);
        vm.prank(bob);
        queue.requestUnstakeShares(500e18, RECIPIENT);
        finalize(2);
        assertEq(token.totalShares(), 0);
        assertEq(cert.totalAssets(), 0);
        assertEq(cert.previewDeposit(5), 5e6);
        assertEq(cert.previewMint(5e6 + 1), 6);
        assertEq(cert.previewWithdraw(5), 5e6);
        assertEq(cert.previewRedeem(5e6 + 1), 5);
    }

    // ------------------------------------------------------------------ what changes the value

    /// Units stand still while rewards vest, and are worth their part of them without the fee's. A whole number of planck
    /// vests in each second.
    function test_rewardsLessTheFeeGrowTheValue() public {
        wrap(alice, 600e18);
        skip(1 days);
        report(VESTING * 1e7, 0);
        assertEq(cert.totalAssets(), 600 * KSM);
        skip(VESTING / 2);
        assertEq(cert.totalAssets(), 600 * KSM + VESTING * 1e7 / 2 * 9 / 10 * 6 / 15);
        skip(VESTING / 2);
        assertEq(cert.totalAssets(), 600 * KSM + VESTING * 1e7 * 9 / 10 * 6 / 15);
        token.collectFee();
        assertEq(cert.totalAssets(), 600 * KSM + VESTING * 1e7 * 9 / 10 * 6 / 15);
        assertEq(cert.balanceOf(alice), 600e18);
        assertEq(cert.totalSupply(), 600e18);
    }

    function test_aLossLowersTheValueAndNotTheUnits() public {
        wrap(alice, 600e18);
        skip(1 days);
        report(0, 15 * KSM);
        assertEq(cert.balanceOf(alice), 600e18);
        assertEq(cert.totalSupply(), 600e18);
        assertEq(cert.totalAssets(), 594 * KSM);
        assertEq(cert.maxWithdraw(alice), 594 * KSM);
        vm.prank(alice);
        cert.redeem(600e18, alice, alice);
        assertEq(token.balanceOf(alice), 990 * KSM);
    }

    /// aKSMc and aKSMb of the same shares are worth the same, at any second.
    function testFuzz_worthWhatTheSharesAreWorth(uint256 rewards, uint256 units, uint256 wait) public {
        units = bound(units, 1, 1_000e18);
        wrap(alice, units);
        skip(1 days);
        report(bound(rewards, 0, KSM), 0);
        skip(bound(wait, 0, 2 * VESTING));
        assertEq(cert.totalAssets(), token.balanceOf(address(cert)));
        assertEq(cert.convertToAssets(units), cert.totalAssets());
    }

    // ------------------------------------------------------------------ ERC-4626's rounding

    function testFuzz_previewsAreExactAndRoundForThePool(uint256 rewards, uint256 slashes, uint256 amount) public {
        setRate(rewards, slashes);
        amount = bound(amount, 1, 1e9 * KSM);
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        uint256 units = cert.previewDeposit(amount);
        assertLe(units * pooled, amount * shares);
        assertGt((units + 1) * pooled, amount * shares);
        units = cert.previewWithdraw(amount);
        assertGe(units * pooled, amount * shares);
        assertLt((units - 1) * pooled, amount * shares);
        uint256 assets = cert.previewMint(amount);
        assertGe(assets * shares, amount * pooled);
        assertLt((assets - 1) * shares, amount * pooled);
        assets = cert.previewRedeem(amount);
        assertLe(assets * shares, amount * pooled);
        assertGt((assets + 1) * shares, amount * pooled);
        assertEq(cert.convertToShares(amount), cert.previewDeposit(amount));
        assertEq(cert.convertToAssets(amount), cert.previewRedeem(amount));
    }
}
