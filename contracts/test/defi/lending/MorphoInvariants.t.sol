// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {MorphoHandler} from "./MorphoHandler.sol";

/// Nobody takes out of Morpho more than what they leave redeems for: while losses are reported and contested, prices move by their
/// steps and fall silent, the exchange is pushed and tokens are given away.
contract MorphoInvariantsTest is Test {
    MorphoHandler private _handler;

    function setUp() public {
        _handler = new MorphoHandler();
        bytes4[] memory verbs = new bytes4[](9);
        verbs[0] = MorphoHandler.wait.selector;
        verbs[1] = MorphoHandler.postSome.selector;
        verbs[2] = MorphoHandler.reportSome.selector;
        verbs[3] = MorphoHandler.tradeSome.selector;
        verbs[4] = MorphoHandler.donate.selector;
        verbs[5] = MorphoHandler.borrowSome.selector;
        verbs[6] = MorphoHandler.withdrawSome.selector;
        verbs[7] = MorphoHandler.supplySome.selector;
        verbs[8] = MorphoHandler.repaySome.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    /// L1, L2 at Morpho, L3 in the handler, and L4 there and here.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 60
    /// forge-config: quick.invariant.runs = 8
    /// forge-config: quick.invariant.depth = 60
    function invariant_L_nobodyTakesMoreThanWhatIsLeft() public view {
        assertEq(_handler.answer(), _handler.expectedPrice());
        _handler.insistOnSolvent();
    }

    /// What both invariants speak of does happen by the handler's own moves: a debt to the wei, and its liquidation after a fall of less
    /// than the margin.
    function test_L_theMovesBorrowAndLiquidate() public {
        _handler.borrowSome(0, 0);
        assertEq(_handler.borrows(), 1);
        assertEq(_handler.liquidations(), 0);
        _handler.wait(12 hours);
        _handler.postSome(0);
        assertEq(_handler.liquidations(), 1);
        _handler.insistOnSolvent();
    }
}
