// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../../src/token/SharesToken.sol";
import {MarketParams} from "../../../src/defi/leverage/IMorpho.sol";
import {Leverage} from "../../../src/defi/leverage/Leverage.sol";
import {NativeFeed} from "../../../src/defi/lending/NativeFeed.sol";
import {IUniswapV3Pool} from "../../../src/defi/liquidity/IUniswapV3Pool.sol";
import {Loops} from "../../support/Loops.sol";

contract LeverageOpenTest is Loops {
    function setUp() public {
        deploy();
        openMarket();
        openLoops();
    }

    function test_inOneTransaction() public {
        uint256 shares = token.sharesOf(holder);
        uint256 price = marketPrice();
        uint256 bought = open(holder, 1_000 * KSM, 8 ether);
        assertEq(token.sharesOf(holder), shares - 1_000e18, "aKSMb given");
        assertEq(collateralOf(holder), 1_000e18 + bought);
        assertEq(debtOf(holder), 8 ether, "debt");
        assertLt(bought, 8 ether * 1e18 / price, "the fee");
        assertGt(bought, 8 ether * 1e18 / price * 98 / 100, "and the price that it moves");
        // Three times as much as was given owes two thirds.
        assertApproxEqRel(healthOf(holder), uint256(3e18) * 77 / 200, 0.01e18);
        assertEq(weth.balanceOf(holder) + cert.balanceOf(holder), 0);
        assertNothingIsKept();
    }

    function test_tellsWhatWasOpened() public {
        uint256 clean = vm.snapshotState();
        uint256 bought = open(holder, 1_000 * KSM, 4 ether);
        vm.revertToState(clean);
        vm.expectEmit(address(leverage));
        emit Leverage.Opened(holder, 1_000 * KSM, 4 ether, bought, 1_000e18 + bought);
        open(holder, 1_000 * KSM, 4 ether);
    }

    function test_onTopOfWhatIsThere() public {
        uint256 first = open(holder, 1_000 * KSM, 2 ether);
        uint256 shares = token.sharesOf(holder);
        uint256 second = open(holder, 0, 4 ether);
        assertEq(token.sharesOf(holder), shares, "none of the holder's own");
        assertEq(collateralOf(holder), 1_000e18 + first + second);
        assertEq(debtOf(holder), 6 ether);
        assertNothingIsKept();
    }

    function test_withSignaturesAlone() public {
        vm.startPrank(holder);
        token.approve(address(leverage), 0);
        morpho.setAuthorization(address(leverage), false);
        uint256 deadline = vm.getBlockTimestamp();
        leverage.open(
            asking(1_000 * KSM, 8 ether),
            _signedPermit(address(token), KEY, address(leverage), 1_000 * KSM, deadline),
            authorizing(KEY, address(leverage), deadline)
        );
        assertEq(debtOf(holder), 8 ether);
        assertEq(token.allowance(holder, address(leverage)), 0, "the allowance is used up");
        assertTrue(morpho.isAuthorized(holder, address(leverage)));
    }

    function test_withoutAnAuthorization() public {
        vm.prank(holder);
        morpho.setAuthorization(address(leverage), false);
        vm.expectRevert("unauthorized");
        open(holder, 1_000 * KSM, 8 ether);
    }

    function test_tooLate() public {
        Leverage.Opening memory asked = asking(1_000 * KSM, 8 ether);
        asked.deadline = vm.getBlockTimestamp() - 1;
        vm.expectRevert(abi.encodeWithSelector(Leverage.DeadlinePassed.selector, asked.deadline));
        vm.prank(holder);
        leverage.open(asked, none, unsigned);
    }

    function test_lessBoughtThanAccepted() public {
        uint256 clean = vm.snapshotState();
        uint256 bought = open(holder, 1_000 * KSM, 8 ether);
        vm.revertToState(clean);
        Leverage.Opening memory asked = asking(1_000 * KSM, 8 ether);
        asked.leastBought = bought + 1;
        vm.expectRevert(abi.encodeWithSelector(Leverage.TooLittleOut.selector, bought, bought + 1));
        vm.prank(holder);
        leverage.open(asked, none, unsigned);
        asked.leastBought = bought;
        vm.prank(holder);
        assertEq(leverage.open(asked, none, unsigned), bought);
    }

    function test_lessHealthThanAccepted() public {
        uint256 clean = vm.snapshotState();
        open(holder, 1_000 * KSM, 8 ether);
        uint256 health = healthOf(holder);
        vm.revertToState(clean);
        Leverage.Opening memory asked = asking(1_000 * KSM, 8 ether);
        asked.leastHealth = health + 1e9;
        vm.expectPartialRevert(Leverage.TooLittleHealth.selector);
        vm.prank(holder);
        leverage.open(asked, none, unsigned);
        asked.leastHealth = health - 1e9;
        vm.prank(holder);
        leverage.open(asked, none, unsigned);
    }

    /// Morpho's own words.
    function test_moreThanTheMarketLends() public {
        vm.expectRevert("insufficient collateral");
        open(holder, 1_000 * KSM, 14 ether);
        stake(holder, 400_000 * KSM);
        vm.expectRevert("insufficient liquidity");
        open(holder, 400_000 * KSM, LENT + 1);
    }

    function test_moreThanTheHolderHas() public {
        vm.expectPartialRevert(SharesToken.InsufficientShares.selector);
        open(holder, 10_001 * KSM, 8 ether);
    }

    function test_whileThereIsNoPrice() public {
        skip(NATIVE_MAX_AGE + 1);
        vm.expectPartialRevert(NativeFeed.Stale.selector);
        open(holder, 1_000 * KSM, 8 ether);
    }

    function test_tellsItsMarket() public view {
        assertEq(keccak256(abi.encode(leverage.market())), id);
        assertEq(leverage.marketId(), id);
        assertEq(address(leverage.bond()), address(token));
    }

    /// In a call of its own: a refused constructor is seen there whatever way tests are linked.
    function make(MarketParams calldata params, IUniswapV3Pool over) external {
        new Leverage(morpho, params, over);
    }

    function test_anotherMarketOrPool() public {
        this.make(at, market);
        MarketParams memory other = at;
        other.lltv = 0;
        vm.expectRevert(Leverage.OtherMarket.selector);
        this.make(other, market);
        IUniswapV3Pool pair = IUniswapV3Pool(factory.createPool(address(cert), address(token), FEE));
        vm.expectRevert(Leverage.OtherPool.selector);
        this.make(at, pair);
        pair = IUniswapV3Pool(factory.createPool(address(weth), address(token), FEE));
        vm.expectRevert(Leverage.OtherPool.selector);
        this.make(at, pair);
    }

    /// Whatever is asked for, the holder pays the fee and what the price moves, and nothing is kept.
    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_costsItsTradeAndNoMore(uint256 tokens, uint256 borrowed) public {
        tokens = bound(tokens, KSM, 10_000 * KSM);
        uint256 worth = worthOf(holder);
        borrowed = bound(borrowed, 1e12, tokens * 1e6 * 2 * ETH_PER_CERT / 1e18);
        uint256 bought = open(holder, tokens, borrowed);
        uint256 value = bought * morphoOracle.price() / 1e36;
        assertApproxEqAbs(worthOf(holder), worth + value - borrowed, 1e6);
        assertNothingIsKept();
    }
}
