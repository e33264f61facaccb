// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Lending} from "../../support/Lending.sol";

/// aKSMc and ether in the published markets, at our prices.
contract CompoundTest is Lending {
    uint256 private constant CERTS = 1_000e18;
    /// 70 % of a thousand aKSMc at 0.004 ether.
    uint256 private constant MOST = 2.8 ether;
    /// As a liquidation of who is safe is answered.
    uint256 private constant REJECTED = 3;

    function setUp() public {
        deploy();
        openMarket();
        openLending();
        giveCerts(bob, CERTS);
        supply(bob, CERTS);
    }

    function test_borrowsUpToTheFactorAndNoWeiMore() public {
        refusesToLend(bob, MOST + 1);
        assertEq(weth.balanceOf(bob), 0);
        borrow(bob, MOST);
        assertEq(weth.balanceOf(bob), MOST);
        assertEq(_shortfall(bob), 0);
    }

    /// What is lent earns its rewards of staking, whoever has it.
    function test_collateralGrowsWithTheRewards() public {
        borrow(bob, MOST);
        refusesToLend(bob, 1);
        skip(1 days);
        report(token.totalPooled() / 1_000, 0);
        skip(VESTING);
        postAgain();
        borrow(bob, 0.0001 ether);
    }

    function test_aSlashLiquidatesWhoBorrowedToTheEdge() public {
        borrow(bob, MOST);
        assertEq(liquidate(bob, 1 ether), REJECTED);
        skip(1 days);
        postAgain();
        report(0, token.totalPooled() * 3 / 100);
        assertGt(_shortfall(bob), 0);
        uint256 had = vCert.balanceOf(bob);
        assertEq(liquidate(bob, 1 ether), 0);
        uint256 seized = had - vCert.balanceOf(bob);
        assertEq(vCert.balanceOf(liquidator), seized);
        // 1.08 ether in aKSMc, at the redemption rate after the slash.
        assertApproxEqRel(seized, 1.08 ether * 1e18 / compoundOracle.weiPerCertDown(), 1e12);
        assertEq(vEther.borrowBalanceCurrent(bob), MOST - 1 ether);
    }

    function test_theNativePriceFalling() public {
        borrow(bob, MOST);
        skip(INTERVAL);
        post(WEI_PER_NATIVE * 95 / 100);
        assertGt(_shortfall(bob), 0);
        assertEq(liquidate(bob, 0.5 ether), 0);
    }

    function test_repaysAndLeaves() public {
        borrow(bob, MOST);
        vm.roll(block.number + 1_000);
        uint256 owed = vEther.borrowBalanceCurrent(bob);
        assertGt(owed, MOST);
        vm.deal(bob, owed);
        vm.prank(bob);
        weth.deposit{value: owed - MOST}();
        assertEq(repay(bob, owed), 0);
        vm.startPrank(bob);
        assertEq(vCert.redeem(vCert.balanceOf(bob)), 0);
        assertApproxEqAbs(cert.balanceOf(bob), CERTS, 1);
    }

    /// aKSMc is lent too: to whoever has ether that counts as collateral.
    function test_aKSMcIsLentForInterest() public {
        comptroller._setCollateralFactor(address(vEther), 0.75e18);
        vm.deal(alice, 10 ether);
        vm.startPrank(alice);
        weth.deposit{value: 10 ether}();
        weth.approve(address(vEther), 10 ether);
        vEther.mint(10 ether);
        address[] memory entered = new address[](1);
        entered[0] = address(vEther);
        comptroller.enterMarkets(entered);
        assertEq(vCert.borrow(900e18), 0);
        vm.stopPrank();
        uint256 before = vCert.balanceOfUnderlying(bob);
        vm.roll(block.number + 10_000);
        assertGt(vCert.balanceOfUnderlying(bob), before);
    }
}
