// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {PriceHandler} from "./PriceHandler.sol";

contract PriceInvariantsTest is Test {
    PriceHandler private _handler;

    function setUp() public {
        _handler = new PriceHandler();
        bytes4[] memory verbs = new bytes4[](6);
        verbs[0] = PriceHandler.wait.selector;
        verbs[1] = PriceHandler.postSome.selector;
        verbs[2] = PriceHandler.reportSome.selector;
        verbs[3] = PriceHandler.tradeSome.selector;
        verbs[4] = PriceHandler.borrowSome.selector;
        verbs[5] = PriceHandler.withdrawSome.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    /// L1, L2: the price is the redemption rate times the native token's price, whatever is traded; and there is none while either
    /// is in doubt.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 50
    /// forge-config: quick.invariant.runs = 8
    /// forge-config: quick.invariant.depth = 50
    function invariant_L_thePriceIsTheRedemptionOrNone() public view {
        (bool answers, uint256 price) = _handler.answers();
        (bool should, uint256 expected) = _handler.expected();
        assertEq(answers, should);
        if (answers) assertEq(price, expected);
    }
}
