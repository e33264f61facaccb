// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {CompoundCollateral, ILendingMarket} from "../../src/defi/lending/CompoundCollateral.sol";
import {MorphoCollateral} from "../../src/defi/lending/MorphoCollateral.sol";
import {Zap} from "../../src/defi/liquidity/Zap.sol";
import {Loops} from "../support/Loops.sol";

/// What was tried at what supplies collateral from aKSMb.
contract CollateralFaultsTest is Loops {
    address private immutable _mallory = makeAddr("mallory");
    MorphoCollateral private entry;

    function setUp() public {
        deploy();
        openMarket();
        openLoops();
        entry = new MorphoCollateral(cert, morpho, at);
    }

    /// It moves the caller's aKSMb alone, whoever else has approved it, and whosever permit is given.
    function test_collateral_nobodyElsesTokens() public {
        uint256 now_ = block.timestamp;
        Zap.Permit memory permit = _signedPermit(address(token), KEY, address(entry), 1_000 * KSM, now_);
        vm.prank(holder);
        token.approve(address(entry), type(uint256).max);
        uint256 shares = token.sharesOf(holder);
        vm.prank(_mallory);
        vm.expectPartialRevert(SharesToken.InsufficientAllowance.selector);
        entry.supply(1_000 * KSM, now_, permit);
        assertEq(token.sharesOf(holder), shares);
        assertEq(collateralOf(_mallory), 0);
    }

    /// Whoever submits the permit first has approved in the caller's name, and stopped nothing.
    function test_collateral_aPermitSubmittedBefore() public {
        uint256 now_ = block.timestamp;
        Zap.Permit memory p = _signedPermit(address(token), KEY, address(entry), 1_000 * KSM, now_);
        vm.prank(_mallory);
        token.permit(holder, address(entry), p.value, p.deadline, p.v, p.r, p.s);
        vm.prank(holder);
        entry.supply(1_000 * KSM, now_, p);
        assertEq(collateralOf(holder), 1_000e18);
    }

    /// What is sent there goes in with the next caller's; it blocks nobody and stays nowhere.
    function test_collateral_whatLiesThere() public {
        stake(_mallory, 10 * KSM);
        vm.startPrank(_mallory);
        token.approve(address(cert), 5 * KSM);
        cert.mint(5e18, address(entry));
        token.transferShares(address(entry), 3e18 + 1);
        vm.stopPrank();
        vm.startPrank(holder);
        token.approve(address(entry), KSM);
        assertEq(entry.supply(KSM, block.timestamp, none), 9e18 + 1);
        vm.stopPrank();
        assertEq(collateralOf(holder), 9e18 + 1);
        assertEq(token.sharesOf(address(entry)) + cert.balanceOf(address(entry)), 0, "D6");
    }

    /// A market whose own tokens a donation made dear would round the deposit away.
    function test_collateral_aMarketMadeDear() public {
        listMarkets();
        giveCerts(_mallory, 4_000e18);
        vm.startPrank(_mallory);
        cert.approve(address(vCert), 2);
        vCert.mint(2);
        cert.transfer(address(vCert), 3_000e18);
        vm.stopPrank();
        CompoundCollateral other = new CompoundCollateral(cert, ILendingMarket(address(vCert)));
        vm.startPrank(holder);
        token.approve(address(other), type(uint256).max);
        vm.expectPartialRevert(CompoundCollateral.TooLittleLent.selector);
        other.supply(2_000 * KSM, block.timestamp, none);
        // Nor less than a thousandth of it: one of the market's own costs 1500 aKSMc.
        vm.expectPartialRevert(CompoundCollateral.TooLittleLent.selector);
        other.supply(1_501 * KSM, block.timestamp, none);
        vm.stopPrank();
        assertEq(vCert.balanceOf(holder), 0);
    }
}
