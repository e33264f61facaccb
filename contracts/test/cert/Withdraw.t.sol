// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

contract WithdrawTest is System {
    address private immutable _carol = makeAddr("carol");

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
        wrap(alice, 400e18);
        wrap(bob, 100e18);
    }

    function testFuzz_bringsTheAmountToThePlanck(uint256 rewards, uint256 slashes, uint256 assets) public {
        setRate(rewards, slashes);
        assets = bound(assets, 1, cert.maxWithdraw(alice));
        uint256 units = token.sharesForTokensUp(assets);
        assertEq(cert.previewWithdraw(assets), units);
        vm.expectEmit(address(cert));
        emit IERC4626.Withdraw(alice, _carol, alice, assets, units);
        vm.prank(alice);
        assertEq(cert.withdraw(assets, _carol, alice), units);
        assertEq(token.balanceOf(_carol), assets);
        assertEq(token.sharesOf(_carol), units);
        assertEq(cert.balanceOf(alice), 400e18 - units);
        assertEq(token.sharesOf(address(cert)), cert.totalSupply());
    }

    function testFuzz_redeemBringsAsManySharesAsUnits(uint256 rewards, uint256 slashes, uint256 units) public {
        setRate(rewards, slashes);
        units = bound(units, 1, cert.maxRedeem(alice));
        uint256 assets = token.tokensForSharesDown(units);
        assertEq(cert.previewRedeem(units), assets);
        vm.expectEmit(address(cert));
        emit IERC4626.Withdraw(alice, _carol, alice, assets, units);
        vm.prank(alice);
        assertEq(cert.redeem(units, _carol, alice), assets);
        assertEq(token.balanceOf(_carol), assets);
        assertEq(token.sharesOf(_carol), units);
        assertEq(cert.balanceOf(alice), 400e18 - units);
        assertEq(token.sharesOf(address(cert)), cert.totalSupply());
    }

    function testFuzz_theMostIsWhatTheOwnerHas(uint256 rewards, uint256 slashes) public {
        setRate(rewards, slashes);
        uint256 most = cert.maxWithdraw(alice);
        assertEq(most, token.tokensForSharesDown(400e18));
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, alice, most + 1, most));
        cert.withdraw(most + 1, alice, alice);
        cert.withdraw(most, alice, alice);
        uint256 rest = cert.maxRedeem(alice);
        assertEq(rest, cert.balanceOf(alice));
        assertEq(cert.maxWithdraw(alice), 0, "less than a planck is left");
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, alice, rest + 1, rest));
        cert.redeem(rest + 1, alice, alice);
        if (rest != 0) cert.redeem(rest, alice, alice);
        assertEq(cert.balanceOf(alice), 0);
        assertEq(token.sharesOf(alice), 1_000e18);
    }

    function test_onTheOwnersBehalfForAsManyUnitsAsAllowed() public {
        vm.prank(alice);
        cert.approve(bob, 3e18);
        vm.startPrank(bob);
        cert.redeem(1e18, _carol, alice);
        assertEq(cert.allowance(alice, bob), 2e18);
        cert.withdraw(KSM, _carol, alice);
        assertEq(cert.allowance(alice, bob), 1e18);
        bytes memory refusal =
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 1e18, 1e18 + 1e6);
        vm.expectRevert(refusal);
        cert.withdraw(KSM + 1, _carol, alice);
        vm.expectRevert(refusal);
        cert.redeem(1e18 + 1e6, _carol, alice);
    }

    function test_whereSharesWouldBeLostNoneGo() public {
        address[3] memory receivers = [address(0), address(token), address(queue)];
        vm.startPrank(alice);
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            cert.withdraw(KSM, receivers[i], alice);
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            cert.redeem(1e18, receivers[i], alice);
        }
        bytes memory refusal = abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(cert));
        vm.expectRevert(refusal);
        cert.withdraw(KSM, address(cert), alice);
        vm.expectRevert(refusal);
        cert.redeem(1e18, address(cert), alice);
        vm.expectRevert(refusal);
        cert.transfer(address(cert), 1e18);
    }

    function test_nothingIsNotUnwrapped() public {
        vm.startPrank(_carol);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        cert.withdraw(0, _carol, _carol);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        cert.redeem(0, _carol, _carol);
    }
}
