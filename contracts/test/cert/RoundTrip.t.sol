// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {System} from "../support/System.sol";

/// I9: wrapping and unwrapping, in any order and at any rate, moves nothing between people.
contract RoundTripTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
        wrap(bob, 123e18 + 7);
        vm.prank(alice);
        token.approve(address(cert), type(uint256).max);
    }

    function testFuzz_aRoundTripNeverGains(uint256 rewards, uint256 slashes, uint256 amount) public {
        setRate(rewards, slashes);
        uint256 shares = token.sharesOf(alice);
        uint256 assets = bound(amount, 1, token.balanceOf(alice));
        vm.startPrank(alice);
        assertLe(cert.redeem(cert.deposit(assets, alice), alice, alice), assets);
        assertEq(token.sharesOf(alice), shares);

        uint256 units = bound(amount, 1, shares);
        uint256 paid = cert.mint(units, alice);
        assertLe(cert.redeem(units, alice, alice), paid);
        assertEq(token.sharesOf(alice), shares);
        assertEq(cert.balanceOf(alice), 0);
    }

    /// A planck taken out costs at least the units that a planck put in brings.
    function testFuzz_noPreviewIsBetterThanItsReverse(uint256 rewards, uint256 slashes, uint256 amount) public {
        setRate(rewards, slashes);
        amount = bound(amount, 0, 1e9 * KSM);
        assertLe(cert.previewDeposit(amount), cert.previewWithdraw(amount));
        assertLe(cert.previewRedeem(amount), cert.previewMint(amount));
        assertLe(cert.previewRedeem(cert.previewDeposit(amount)), amount);
        assertGe(cert.previewMint(cert.previewWithdraw(amount)), amount);
        assertLe(cert.previewDeposit(cert.previewRedeem(amount)), amount);
        assertGe(cert.previewWithdraw(cert.previewMint(amount)), amount);
    }

    function testFuzz_sharesAndUnitsAddUpToTheSame(uint256 rewards, uint256 slashes, uint256[8] memory steps) public {
        skip(1 days);
        report(bound(rewards, 0, KSM), 0);
        for (uint256 i; i < steps.length; ++i) {
            if (i == 4) report(0, bound(slashes, 0, token.totalPooled() * LOSS_PPM / 1e6));
            _step(steps[i]);
            assertEq(token.sharesOf(alice) + cert.balanceOf(alice), 1_000e18);
            assertEq(token.sharesOf(bob) + cert.balanceOf(bob), 500e18);
            assertEq(token.sharesOf(address(cert)), cert.totalSupply());
            skip(VESTING / 5);
        }
    }

    function _step(uint256 step) private {
        uint256[4] memory most =
            [token.balanceOf(alice), token.sharesOf(alice), cert.maxWithdraw(alice), cert.maxRedeem(alice)];
        if (most[step % 4] == 0) return;
        uint256 amount = bound(step >> 2, 1, most[step % 4]);
        vm.startPrank(alice);
        if (step % 4 == 0) cert.deposit(amount, alice);
        if (step % 4 == 1) cert.mint(amount, alice);
        if (step % 4 == 2) cert.withdraw(amount, alice, alice);
        if (step % 4 == 3) cert.redeem(amount, alice, alice);
        vm.stopPrank();
    }
}
