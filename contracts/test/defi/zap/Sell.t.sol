// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../../src/token/SharesToken.sol";
import {IUniswapV3Pool} from "../../../src/defi/liquidity/IUniswapV3Pool.sol";
import {IWeth} from "../../../src/defi/liquidity/IWeth.sol";
import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Zap} from "../../../src/defi/liquidity/Zap.sol";
import {Exchange} from "../../support/Exchange.sol";

contract ZapSellTest is Exchange {
    uint256 private constant KEY = 0xA11CE;

    function setUp() public {
        deploy();
        openMarket();
        stake(bob, 10_000 * KSM);
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_etherForTokens(uint256 rewards, uint256 slashes, uint256 tokens) public {
        setRate(rewards, slashes);
        tokens = bound(tokens, KSM / 1_000, token.balanceOf(bob));
        uint256 had = token.balanceOf(bob);
        uint256 price = marketPrice();
        uint256 worth = token.sharesForTokensDown(tokens) * price / 1e18;
        uint256 eth = sell(bob, tokens);
        assertEq(bob.balance, eth);
        assertApproxEqAbs(token.balanceOf(bob), had - tokens, 1);
        assertLt(eth, worth);
        assertGt(eth, worth * 95 / 100, "fee and impact");
        assertZapIsEmpty();
    }

    function test_tellsWhatWasSold() public {
        vm.prank(bob);
        token.approve(address(zap), KSM);
        vm.expectEmit(true, false, false, false, address(zap));
        emit Zap.Sold(bob, KSM, 0);
        vm.prank(bob);
        zap.sell(KSM, 0, vm.getBlockTimestamp(), none);
        assertEq(token.allowance(bob, address(zap)), 0, "the allowance is used up");
    }

    function test_lessThanAccepted() public {
        vm.startPrank(bob);
        token.approve(address(zap), KSM);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        zap.sell(KSM, ETH_PER_CERT, vm.getBlockTimestamp(), none);
    }

    function test_tooLate() public {
        uint256 deadline = vm.getBlockTimestamp() - 1;
        bytes memory refusal = abi.encodeWithSelector(Zap.DeadlinePassed.selector, deadline);
        vm.startPrank(bob);
        vm.expectRevert(refusal);
        zap.sell(KSM, 0, deadline, none);
        vm.expectRevert(refusal);
        zap.buy(0, deadline);
        vm.expectRevert(refusal);
        zap.addLiquidity(KSM, 0, 0, 0, deadline, none);
        vm.expectRevert(refusal);
        zap.removeLiquidity(1, 0, 0, deadline, none);
    }

    function test_onlyWhatIsAllowed() public {
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientAllowance.selector, address(zap), 0, KSM));
        vm.prank(bob);
        zap.sell(KSM, 0, vm.getBlockTimestamp(), none);
    }

    function test_withAPermit() public {
        address signer = vm.addr(KEY);
        stake(signer, 10 * KSM);
        Zap.Permit memory permit = _signedPermit(address(token), KEY, address(zap), KSM, vm.getBlockTimestamp());
        vm.prank(signer);
        assertGt(zap.sell(KSM, 0, vm.getBlockTimestamp(), permit), 0);
        assertEq(token.allowance(signer, address(zap)), 0);
    }

    /// All but what the caller accepts comes back where the pool runs out.
    function test_whatThePoolDoesNotTakeComesBack() public {
        removeLiquidity(alice, share.balanceOf(alice));
        stake(bob, 9_000_000 * KSM);
        uint256 had = token.balanceOf(bob);
        sell(bob, 9_000_000 * KSM);
        assertGt(token.balanceOf(bob), had - 9_000_000 * KSM, "came back");
        assertZapIsEmpty();
    }

    function test_onlyThePoolCallsBack() public {
        vm.expectRevert(abi.encodeWithSelector(Zap.NotThePool.selector, address(this)));
        zap.uniswapV3SwapCallback(1, 0, "");
    }

    function test_takesEtherFromWrappedEtherAlone() public {
        vm.deal(bob, 1 ether);
        vm.prank(bob);
        (bool ok, bytes memory refusal) = address(zap).call{value: 1}("");
        assertFalse(ok);
        assertEq(refusal, abi.encodeWithSelector(Zap.UnexpectedEther.selector, bob));
    }

    /// In a call of its own: what stands behind a refused constructor is run whatever way tests are linked.
    function make(IWeth ether_, PoolShare over) external {
        new Zap(cert, ether_, over);
    }

    function test_aPoolOfOtherTokens() public {
        address pair = factory.createPool(address(cert), address(token), FEE);
        PoolShare other = new PoolShare(IUniswapV3Pool(pair), "other", "other");
        vm.expectRevert(Zap.OtherPool.selector);
        this.make(weth, other);
        pair = factory.createPool(address(weth), address(token), FEE);
        other = new PoolShare(IUniswapV3Pool(pair), "other", "other");
        vm.expectRevert(Zap.OtherPool.selector);
        this.make(weth, other);
        IWeth another = IWeth(published("lib/published/WETH9.json"));
        vm.expectRevert(Zap.OtherPool.selector);
        this.make(another, share);
    }
}
