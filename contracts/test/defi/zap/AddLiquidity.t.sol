// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Zap} from "../../../src/defi/liquidity/Zap.sol";
import {Exchange} from "../../support/Exchange.sol";

contract ZapAddLiquidityTest is Exchange {
    function setUp() public {
        deploy();
        openMarket();
        stake(bob, 10_000 * KSM);
        vm.deal(bob, 100 ether);
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_whatDoesNotFitComesBack(uint256 rewards, uint256 slashes, uint256 tokens, uint256 eth) public {
        setRate(rewards, slashes);
        tokens = bound(tokens, KSM / 1_000, token.balanceOf(bob));
        eth = bound(eth, 1e12, 100 ether);
        uint256[2] memory had = [token.balanceOf(bob), bob.balance];
        uint256 shares = addLiquidity(bob, tokens, eth);
        assertEq(share.balanceOf(bob), shares);
        (uint256 tokensGiven, uint256 ethGiven) = (had[0] - token.balanceOf(bob), had[1] - bob.balance);
        assertLe(tokensGiven, tokens + 1);
        assertLe(ethGiven, eth);
        assertTrue(tokens - tokensGiven <= tokens / 1e6 + 1 || eth - ethGiven <= eth / 1e6, "one is used up");
        assertApproxEqRel(token.sharesForTokensDown(tokensGiven) * marketPrice() / 1e18, ethGiven, 1e15, "as the price");
        assertZapIsEmpty();
    }

    /// With aKSMb alone: half of it is sold.
    function test_fromTokensAlone() public {
        vm.startPrank(bob);
        token.approve(address(zap), 1_000 * KSM);
        uint256 shares = zap.addLiquidity(1_000 * KSM, 500.5e18, 1.9 ether, 1, vm.getBlockTimestamp(), none);
        vm.stopPrank();
        assertGt(shares, 0);
        assertApproxEqRel(token.balanceOf(bob), 9_000 * KSM, 2e14, "almost nothing comes back");
        assertZapIsEmpty();
    }

    function test_theSaleIsBounded() public {
        vm.startPrank(bob);
        token.approve(address(zap), 1_000 * KSM);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        zap.addLiquidity(1_000 * KSM, 500e18, 2 ether, 1, vm.getBlockTimestamp(), none);
    }

    function test_fewerSharesThanAccepted() public {
        vm.startPrank(bob);
        token.approve(address(zap), 1_000 * KSM);
        vm.expectPartialRevert(PoolShare.TooFewShares.selector);
        zap.addLiquidity{value: 4 ether}(1_000 * KSM, 0, 0, 64e18, vm.getBlockTimestamp(), none);
    }

    function test_tellsWhatWasAdded() public {
        vm.prank(bob);
        token.approve(address(zap), KSM);
        vm.expectEmit(true, false, false, false, address(zap));
        emit Zap.LiquidityAdded(bob, 0, 0, 0, 0, 0);
        vm.prank(bob);
        zap.addLiquidity{value: 1 ether}(KSM, 0, 0, 0, vm.getBlockTimestamp(), none);
    }

    /// Either order of the two addresses.
    function test_theOtherOrderOfTokens() public {
        bool first = _certFirst();
        for (uint256 i; i < 50 && _certFirst() == first; ++i) {
            deploy();
            openMarket();
        }
        assertTrue(_certFirst() != first);
        stake(bob, 1_000 * KSM);
        assertGt(addLiquidity(bob, 500 * KSM, 2 ether), 0);
        assertGt(sell(bob, KSM), 0);
        assertGt(buy(bob, 0.1 ether), 0);
        (uint256 tokens, uint256 eth) = removeLiquidity(bob, share.balanceOf(bob));
        assertApproxEqRel(tokens, 500 * KSM, 1e15);
        assertApproxEqRel(eth, 2 ether, 1e15);
        assertZapIsEmpty();
    }
}
