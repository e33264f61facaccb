// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

contract DepositTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
    }

    function testFuzz_asManyUnitsAsShares(uint256 rewards, uint256 slashes, uint256 assets) public {
        setRate(rewards, slashes);
        assets = bound(assets, 1, token.balanceOf(alice));
        (uint256 had, uint256 shares) = (token.sharesOf(alice), token.sharesForTokensDown(assets));
        vm.startPrank(alice);
        token.approve(address(cert), assets);
        assertEq(cert.previewDeposit(assets), shares);
        vm.expectEmit(address(cert));
        emit IERC4626.Deposit(alice, bob, assets, shares);
        assertEq(cert.deposit(assets, bob), shares);
        assertEq(cert.balanceOf(bob), shares);
        assertEq(cert.totalSupply(), shares);
        assertEq(token.sharesOf(address(cert)), shares);
        assertEq(token.sharesOf(alice), had - shares);
        assertEq(token.allowance(alice, address(cert)), 0, "the allowance pays the assets");
    }

    function testFuzz_mintGivesTheUnitsAndCostsTheirWorthRoundedUp(uint256 rewards, uint256 slashes, uint256 units)
        public
    {
        setRate(rewards, slashes);
        units = bound(units, 1, token.sharesOf(alice));
        (uint256 had, uint256 assets) = (token.sharesOf(alice), token.tokensForSharesUp(units));
        vm.startPrank(alice);
        token.approve(address(cert), assets);
        assertEq(cert.previewMint(units), assets);
        vm.expectEmit(address(cert));
        emit IERC4626.Deposit(alice, bob, assets, units);
        assertEq(cert.mint(units, bob), assets);
        assertEq(cert.balanceOf(bob), units);
        assertEq(token.sharesOf(address(cert)), units);
        assertEq(token.sharesOf(alice), had - units);
        assertEq(token.allowance(alice, address(cert)), 0, "the allowance pays the assets");
    }

    function test_onlyWhatIsAllowedAndHeld() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientAllowance.selector, address(cert), 0, KSM));
        cert.deposit(KSM, alice);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientAllowance.selector, address(cert), 0, 1));
        cert.mint(1, alice);
        token.approve(address(cert), 1_001 * KSM);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientShares.selector, alice, 1_000e18, 1_001e18));
        cert.deposit(1_001 * KSM, alice);
    }

    function test_nobodyAndTheContractItselfReceiveNothing() public {
        address[2] memory receivers = [address(0), address(cert)];
        vm.startPrank(alice);
        token.approve(address(cert), KSM);
        for (uint256 i; i < 2; ++i) {
            bytes memory refusal = abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, receivers[i]);
            vm.expectRevert(refusal);
            cert.deposit(KSM, receivers[i]);
            vm.expectRevert(refusal);
            cert.mint(KSM, receivers[i]);
        }
    }

    function test_nothingIsNotWrapped() public {
        vm.expectRevert(SharesToken.ZeroShares.selector);
        cert.deposit(0, alice);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        cert.mint(0, alice);
    }

    /// The fee is minted when it is collected, and then it is like any other share.
    function test_theTreasuryWrapsItsFee() public {
        skip(1 days);
        report(KSM, 0);
        skip(VESTING / 2);
        uint256 shares = token.collectFee();
        assertGt(shares, 0);
        wrap(treasury, shares);
        assertEq(cert.balanceOf(treasury), shares);
        assertEq(token.sharesOf(treasury), 0);
    }

    function test_noLimitOfItsOwn() public view {
        assertEq(cert.maxDeposit(alice), type(uint256).max);
        assertEq(cert.maxMint(alice), type(uint256).max);
    }
}
