// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {stdError} from "forge-std/StdError.sol";
import {PriceFeed} from "../../../src/adapters/PriceFeed.sol";
import {Leverage} from "../../../src/defi/leverage/Leverage.sol";
import {NativeFeed} from "../../../src/defi/lending/NativeFeed.sol";
import {Loops} from "../../support/Loops.sol";

contract LeverageCloseTest is Loops {
    uint256 private constant DEBT = 8 ether;
    uint256 private _worth;

    function setUp() public {
        deploy();
        openMarket();
        openLoops();
        _worth = worthOf(holder);
        open(holder, 1_000 * KSM, DEBT);
    }

    function test_all() public {
        uint256 units = collateralOf(holder);
        uint256 shares = token.sharesOf(holder);
        (uint256 sold, uint256 tokensBack) = close(holder, ALL);
        assertEq(debtOf(holder) + collateralOf(holder), 0);
        assertEq(token.sharesOf(holder), shares + units - sold, "the rest comes back to the last share");
        assertEq(tokensBack, token.tokensForSharesDown(units - sold));
        assertEq(weth.balanceOf(holder) + cert.balanceOf(holder), 0);
        // Two trades of twice what was given: 0.6 % each way, and what the price moves.
        assertLt(worthOf(holder), _worth);
        assertGt(worthOf(holder), _worth * 998 / 1_000);
        assertNothingIsKept();
    }

    function test_tellsWhatWasClosed() public {
        uint256 clean = vm.snapshotState();
        (uint256 sold, uint256 tokensBack) = close(holder, ALL);
        vm.revertToState(clean);
        vm.expectEmit(address(leverage));
        emit Leverage.Closed(holder, DEBT, sold, tokensBack);
        close(holder, ALL);
    }

    function test_aPart() public {
        (uint256 units, uint256 shares, uint256 health) =
            (collateralOf(holder), token.sharesOf(holder), healthOf(holder));
        (uint256 sold, uint256 tokensBack) = close(holder, 3 ether);
        assertApproxEqAbs(debtOf(holder), DEBT - 3 ether, 1);
        assertEq(collateralOf(holder), units - sold, "no more left than was sold");
        assertEq(token.sharesOf(holder), shares);
        assertEq(tokensBack, 0);
        assertGt(healthOf(holder), health);
        assertNothingIsKept();
        vm.expectPartialRevert(Leverage.MoreThanOwed.selector);
        close(holder, DEBT - 3 ether + 2);
    }

    function test_withInterestToTheWei() public {
        skip(30 days);
        uint256 owed = debtOf(holder);
        assertGt(owed, DEBT);
        uint256 idle = weth.balanceOf(address(morpho));
        close(holder, ALL);
        assertEq(weth.balanceOf(address(morpho)), idle + owed);
        (, uint256 shares,) = morpho.position(id, holder);
        assertEq(shares, 0);
    }

    function test_withASignatureAlone() public {
        vm.prank(holder);
        morpho.setAuthorization(address(leverage), false);
        vm.expectRevert("unauthorized");
        close(holder, ALL);
        Leverage.Authorized memory signed = authorizing(KEY, address(leverage), vm.getBlockTimestamp());
        vm.prank(holder);
        leverage.close(ALL, ALL, vm.getBlockTimestamp(), signed);
        assertEq(collateralOf(holder), 0);
    }

    /// What another repaid is a gift: the rest comes back without a trade, and so does collateral alone.
    function test_withoutADebt() public {
        vm.deal(address(this), 9 ether);
        weth.deposit{value: 9 ether}();
        weth.approve(address(morpho), 9 ether);
        (, uint256 owed,) = morpho.position(id, holder);
        morpho.repay(at, 0, owed, holder, "");
        uint256 price = marketPrice();
        (uint256 units, uint256 shares) = (collateralOf(holder), token.sharesOf(holder));
        (uint256 sold,) = close(holder, ALL);
        assertEq(sold, 0);
        assertEq(token.sharesOf(holder), shares + units);
        assertEq(marketPrice(), price);
        // And of who has nothing there, nothing comes.
        assertEq(token.sharesOf(bob), 0);
        close(bob, ALL);
        assertEq(token.sharesOf(bob), 0);
    }

    function test_tooLate() public {
        uint256 deadline = vm.getBlockTimestamp() - 1;
        vm.expectRevert(abi.encodeWithSelector(Leverage.DeadlinePassed.selector, deadline));
        vm.prank(holder);
        leverage.close(ALL, ALL, deadline, unsigned);
    }

    function test_moreSoldThanAccepted() public {
        uint256 clean = vm.snapshotState();
        (uint256 sold,) = close(holder, ALL);
        vm.revertToState(clean);
        vm.expectRevert(abi.encodeWithSelector(Leverage.TooMuchSold.selector, sold, sold - 1));
        vm.prank(holder);
        leverage.close(ALL, sold - 1, vm.getBlockTimestamp(), unsigned);
        vm.prank(holder);
        leverage.close(ALL, sold, vm.getBlockTimestamp(), unsigned);
    }

    function test_lessEtherInThePoolThanIsOwed() public {
        removeLiquidity(alice, share.balanceOf(alice) * 999 / 1_000);
        vm.expectPartialRevert(Leverage.TooLittleOut.selector);
        close(holder, ALL);
    }

    /// Where the collateral does not pay the debt at the exchange's price there is nothing to do here.
    function test_lessCollateralThanTheTradeTakes() public {
        provision(2_000_000e18, 1 ether);
        swapAt(true, 1_000_000e18);
        vm.expectRevert(stdError.arithmeticError);
        close(holder, ALL);
    }

    // ------------------------------------------------------------------ while the oracle refuses

    function _closesAllAndNoPart(bytes4 refusal) private {
        vm.expectPartialRevert(refusal);
        close(holder, 1 ether);
        close(holder, ALL);
        assertEq(debtOf(holder) + collateralOf(holder), 0);
        assertNothingIsKept();
    }

    function test_atAnOldPrice() public {
        skip(NATIVE_MAX_AGE + 1);
        _closesAllAndNoPart(NativeFeed.Stale.selector);
    }

    /// An era that stalls has no report: the redemption rate grows too old as well.
    function test_whileNobodyReports() public {
        skip(MAX_AGE + 1);
        postAgain();
        _closesAllAndNoPart(PriceFeed.Stale.selector);
    }

    function test_whileALossIsContested() public {
        skip(1 days);
        report(0, token.totalPooled() / 10);
        postAgain();
        assertTrue(token.contested());
        _closesAllAndNoPart(PriceFeed.Contested.selector);
    }

    function test_whileTheGuardianPauses() public {
        pause();
        _closesAllAndNoPart(PriceFeed.Paused.selector);
    }

    // ------------------------------------------------------------------ there and back

    /// Nobody earns by opening and closing, and nobody else pays for it.
    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_thereAndBack(uint256 tokens, uint256 borrowed, uint256 days_, uint256 part) public {
        close(holder, ALL);
        tokens = bound(tokens, KSM, 10_000 * KSM - KSM / 10);
        tokens = tokens > token.balanceOf(holder) ? token.balanceOf(holder) : tokens;
        borrowed = bound(borrowed, 1e12, tokens * 1e6 * 2 * ETH_PER_CERT / 1e18);
        uint256 shares = token.sharesOf(holder);
        uint256 bought = open(holder, tokens, borrowed);
        skip(bound(days_, 1, 60) * 1 days);
        report(token.totalPooled() / 2_000, 0);
        postAgain();
        part = bound(part, 1e6, debtOf(holder) - 1);
        (uint256 sold,) = close(holder, part);
        (uint256 more,) = close(holder, ALL);
        assertGe(sold + more, bought, "what was bought cost less than it brought");
        assertEq(token.sharesOf(holder), shares + bought - sold - more);
        assertEq(debtOf(holder) + collateralOf(holder), 0);
        assertNothingIsKept();
    }
}
