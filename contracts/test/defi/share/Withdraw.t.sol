// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Exchange} from "../../support/Exchange.sol";

contract PoolShareWithdrawTest is Exchange {
    function setUp() public {
        deploy();
        openMarket();
        provision(1_000_000e18, 4_000 ether);
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_paysThePartThatTheSharesAre(uint256 shares, uint256 traded) public {
        swapAt(traded % 2 == 0, bound(traded, 1e12, 500 ether));
        (uint128 liquidity, uint128 fees0, uint128 fees1) = share.collectFees();
        uint256 supply = share.totalSupply();
        shares = bound(shares, 1, share.balanceOf(alice));
        vm.prank(alice);
        (uint256 amount0, uint256 amount1) = share.withdraw(shares, 0, 0, bob);
        assertEq(share.token0().balanceOf(bob), amount0);
        assertEq(share.token1().balanceOf(bob), amount1);
        // D1: no more of either part than the shares were of it.
        assertLe((liquidity - share.liquidity()) * supply, shares * liquidity);
        assertLe((fees0 - share.fees0()) * supply, shares * fees0);
        assertLe((fees1 - share.fees1()) * supply, shares * fees1);
    }

    function test_paysItsPartOfFeesThatNobodyFetched() public {
        swapAt(true, 10_000e18);
        uint256 shares = share.balanceOf(alice) / 2;
        uint256 clean = vm.snapshotState();
        share.collectFees();
        vm.prank(alice);
        (uint256 fetched0, uint256 fetched1) = share.withdraw(shares, 0, 0, alice);
        vm.revertToState(clean);
        vm.prank(alice);
        (uint256 amount0, uint256 amount1) = share.withdraw(shares, 0, 0, alice);
        assertEq(amount0, fetched0);
        assertEq(amount1, fetched1);
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_thereAndBackGainsNothing(uint256 offered) public {
        offered = bound(offered, 1e10, 100_000e18);
        share.token0().approve(address(share), type(uint256).max);
        share.token1().approve(address(share), type(uint256).max);
        (uint256 max0, uint256 max1) = _certFirst() ? (offered, offered / 100) : (offered / 100, offered);
        (uint256 shares, uint256 given0, uint256 given1) = share.deposit(max0, max1, 0, address(this));
        (uint256 back0, uint256 back1) = share.withdraw(shares, 0, 0, address(this));
        assertLe(back0, given0);
        assertLe(back1, given1);
        assertApproxEqRel(back0, given0, 1e12, "but for rounding");
    }

    function test_lessThanAccepted() public {
        uint256 shares = share.balanceOf(alice) / 2;
        vm.startPrank(alice);
        vm.expectPartialRevert(PoolShare.TooLittle.selector);
        share.withdraw(shares, type(uint128).max, 0, alice);
        vm.expectPartialRevert(PoolShare.TooLittle.selector);
        share.withdraw(shares, 0, type(uint128).max, alice);
    }

    function test_onlyOnesOwn() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, 0, 1));
        vm.prank(bob);
        share.withdraw(1, 0, 0, bob);
    }

    /// What the last holder leaves is what the locked shares are.
    function test_everybodyLeaves() public {
        swapAt(true, 1_000e18);
        share.collectFees();
        uint256 shares = share.balanceOf(alice);
        vm.prank(alice);
        share.withdraw(shares, 0, 0, alice);
        assertEq(share.totalSupply(), share.LOCKED());
        assertLe(share.liquidity(), share.LOCKED() + 1);
        assertLe(share.fees0() + share.fees1(), 1e9);
    }
}
