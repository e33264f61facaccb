// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Exchange} from "../../support/Exchange.sol";

contract PoolShareCompoundTest is Exchange {
    function setUp() public {
        deploy();
        openMarket();
        provision(1_000_000e18, 4_000 ether);
    }

    /// Trades that come back to about where they began.
    function _trade() private {
        for (uint256 i; i < 4; ++i) {
            swapAt(true, 20_000e18);
            swapAt(false, 80 ether);
        }
        skip(1 hours);
    }

    function test_feesBecomeLiquidityOfAllShares() public {
        _trade();
        (uint128 liquidity, uint128 fees0, uint128 fees1) = share.collectFees();
        uint256 supply = share.totalSupply();
        assertGt(fees0, 0);
        assertGt(fees1, 0);
        vm.prank(keeper);
        uint128 added = share.compound();
        assertGt(added, 0);
        assertEq(share.liquidity(), liquidity + added);
        assertEq(share.totalSupply(), supply);
        assertTrue(share.fees0() < fees0 / 20 || share.fees1() < fees1 / 20, "one of both is used up");
    }

    function test_nothingToAdd() public {
        assertEq(share.compound(), 0);
    }

    function test_whileThePriceMoves() public {
        _trade();
        swapAt(true, 20_000e18);
        vm.expectPartialRevert(PoolShare.PriceMoving.selector);
        share.compound();
        skip(5 minutes);
        vm.expectPartialRevert(PoolShare.PriceMoving.selector);
        share.compound();
        skip(10 minutes);
        assertGt(share.compound(), 0);
        swapAt(false, 200 ether);
        vm.expectPartialRevert(PoolShare.PriceMoving.selector);
        share.compound();
    }

    function test_holdersOfSharesBeforeGetTheFees() public {
        uint256 shares = share.balanceOf(alice);
        vm.prank(alice);
        (uint256 before0, uint256 before1) = share.withdraw(shares / 2, 0, 0, alice);
        _trade();
        share.compound();
        vm.prank(alice);
        (uint256 after0, uint256 after1) = share.withdraw(shares / 2, 0, 0, alice);
        // Measured as the root of the product, which the price moves not.
        assertGt(after0 * after1, before0 * before1);
    }

    function test_collectingIsForAnybodyAndChangesNoShare() public {
        _trade();
        uint256 supply = share.totalSupply();
        vm.prank(keeper);
        (uint128 liquidity, uint128 fees0, uint128 fees1) = share.collectFees();
        assertEq(liquidity, share.liquidity());
        assertEq(share.totalSupply(), supply);
        assertEq(share.token0().balanceOf(address(share)), fees0);
        assertEq(share.token1().balanceOf(address(share)), fees1);
    }
}
