// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {IUniswapV3Pool} from "../../src/defi/liquidity/IUniswapV3Pool.sol";
import {PoolShare} from "../../src/defi/liquidity/PoolShare.sol";
import {LiquidityHandler} from "./LiquidityHandler.sol";

interface IPositions {
    function positions(bytes32 key) external view returns (uint128, uint256, uint256, uint128, uint128);
}

contract LiquidityInvariantsTest is Test {
    LiquidityHandler private _handler;

    function setUp() public {
        _handler = new LiquidityHandler();
        bytes4[] memory verbs = new bytes4[](7);
        verbs[0] = LiquidityHandler.add.selector;
        verbs[1] = LiquidityHandler.remove.selector;
        verbs[2] = LiquidityHandler.sellSome.selector;
        verbs[3] = LiquidityHandler.buySome.selector;
        verbs[4] = LiquidityHandler.compoundOrTryTo.selector;
        verbs[5] = LiquidityHandler.donate.selector;
        verbs[6] = LiquidityHandler.wait.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    /// D1: no share is ever worth less of the position than before, and all of what shares are of is there.
    /// D2: the zap holds nothing.
    /// forge-config: default.invariant.runs = 12
    /// forge-config: default.invariant.depth = 60
    /// forge-config: deep.invariant.runs = 160
    /// forge-config: deep.invariant.depth = 200
    function invariant_D1_D2() public view {
        assertEq(_handler.falls(), 0, "D1");
        (PoolShare share,) = _handler.shareAndZap();
        int24 tick = share.tickUpper();
        IUniswapV3Pool pool = share.pool();
        (uint128 there,,,,) = IPositions(address(pool)).positions(keccak256(abi.encodePacked(share, -tick, tick)));
        assertEq(there, share.liquidity(), "D1: liquidity");
        assertGe(share.token0().balanceOf(address(share)), share.fees0(), "D1: fees");
        assertGe(share.token1().balanceOf(address(share)), share.fees1(), "D1: fees");
        _handler.checkZap();
    }
}
