// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Zap} from "../../../src/defi/liquidity/Zap.sol";
import {Exchange} from "../../support/Exchange.sol";

contract ZapBuyTest is Exchange {
    function setUp() public {
        deploy();
        openMarket();
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_tokensForEther(uint256 rewards, uint256 slashes, uint256 eth) public {
        setRate(rewards, slashes);
        eth = bound(eth, 1e9, 20 ether);
        vm.deal(bob, eth);
        uint256 worth = token.tokensForSharesDown(eth * 1e18 / marketPrice());
        uint256 tokens = buy(bob, eth);
        assertEq(bob.balance, 0);
        assertEq(token.balanceOf(bob), tokens);
        assertLe(tokens, worth);
        assertGe(tokens, worth * 95 / 100, "fee and impact");
        assertZapIsEmpty();
    }

    function test_tellsWhatWasBought() public {
        vm.deal(bob, 1 ether);
        vm.expectEmit(true, false, false, false, address(zap));
        emit Zap.Bought(bob, 1 ether, 0);
        buy(bob, 1 ether);
    }

    function test_lessThanAccepted() public {
        vm.deal(bob, 1 ether);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        vm.prank(bob);
        zap.buy{value: 1 ether}(250 * KSM, vm.getBlockTimestamp());
    }

    function test_thereAndBackCostsTheFeeTwice() public {
        vm.deal(bob, 1 ether);
        uint256 back = sell(bob, buy(bob, 1 ether));
        assertApproxEqRel(back, 1 ether * 997 * 997 / 1e6, 1e15);
    }
}
