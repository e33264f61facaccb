// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {PriceFeed} from "../../src/adapters/PriceFeed.sol";
import {NativeFeed} from "../../src/defi/lending/NativeFeed.sol";
import {ILiquidating} from "../support/Liquidating.sol";
import {Loops} from "../support/Loops.sol";

/// What was tried at a market of Morpho Blue, and at our oracle under it.
contract MorphoFaultsTest is Loops {
    uint256 private constant CERTS = 1_000e18;
    /// 77 % of a thousand aKSMc at 0.004 ether.
    uint256 private constant MOST = 3.08 ether;
    address private immutable _mallory = makeAddr("mallory");

    function setUp() public {
        deploy();
        openMarket();
        openLoops();
        _collateral(bob, CERTS);
        vm.prank(bob);
        weth.approve(address(morpho), type(uint256).max);
    }

    function _collateral(address owner, uint256 units) private {
        giveCerts(owner, units);
        vm.startPrank(owner);
        cert.approve(address(morpho), units);
        morpho.supplyCollateral(at, units, owner, "");
        vm.stopPrank();
    }

    function _borrow(address owner, uint256 wei_) private {
        vm.prank(owner);
        morpho.borrow(at, wei_, 0, owner, owner);
    }

    function _liquidate(address owner, uint256 units) private {
        vm.deal(liquidator, 100 ether);
        vm.startPrank(liquidator);
        weth.deposit{value: 100 ether}();
        weth.approve(address(morpho), type(uint256).max);
        ILiquidating(address(morpho)).liquidate(at, owner, units, 0, "");
        vm.stopPrank();
    }

    /// Whatever is traded on the exchange, aKSMc is worth its redemption at Morpho too.
    function testFuzz_morpho_theExchangesPriceMovesNoCollateral(uint256 traded, bool up) public {
        _borrow(bob, MOST);
        (uint256 price, uint256 onExchange) = (morphoOracle.price(), marketPrice());
        if (up) {
            vm.deal(_mallory, 5_000 ether);
            buy(_mallory, bound(traded, 100 ether, 5_000 ether));
        } else {
            sell(alice, bound(traded, 50_000 * KSM, 400_000 * KSM));
        }
        uint256 moved = marketPrice();
        assertTrue(up ? moved > onExchange * 105 / 100 : moved < onExchange * 95 / 100, "no manipulation");
        assertEq(morphoOracle.price(), price);
        vm.prank(bob);
        vm.expectRevert("insufficient collateral");
        morpho.borrow(at, 1, 0, bob, bob);
        vm.expectRevert("position is healthy");
        this.liquidateBob();
    }

    function liquidateBob() external {
        _liquidate(bob, 1e18);
    }

    /// Tokens given to Morpho are nobody's: no price, no share and no position moves by them.
    function test_morpho_donations() public {
        _borrow(bob, 1 ether);
        (uint256 supplied, uint256 shares, uint256 borrowed,,,) = morpho.market(id);
        uint256 price = morphoOracle.price();
        giveCerts(address(morpho), 5_000e18);
        giveCerts(address(morphoOracle), 5_000e18);
        vm.deal(_mallory, 100 ether);
        vm.startPrank(_mallory);
        weth.deposit{value: 100 ether}();
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        weth.transfer(address(morpho), 100 ether);
        vm.stopPrank();
        morpho.accrueInterest(at);
        (uint256 suppliedAfter, uint256 sharesAfter, uint256 borrowedAfter,,,) = morpho.market(id);
        assertEq(suppliedAfter, supplied);
        assertEq(sharesAfter, shares);
        assertEq(borrowedAfter, borrowed);
        assertEq(morphoOracle.price(), price);
        vm.prank(bob);
        vm.expectRevert("insufficient collateral");
        morpho.borrow(at, MOST - 1 ether + 1, 0, bob, bob);
    }

    /// The first to lend to a market of ours can't make a share dear: Morpho counts a million of its own beside it.
    function test_morpho_theFirstLendersRounding() public {
        at.lltv = 0.5e18;
        morpho.enableLltv(at.lltv);
        morpho.createMarket(at);
        id = keccak256(abi.encode(at));
        vm.deal(_mallory, 20 ether);
        vm.startPrank(_mallory);
        weth.deposit{value: 20 ether}();
        weth.approve(address(morpho), type(uint256).max);
        morpho.supply(at, 1, 0, _mallory, "");
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        weth.transfer(address(morpho), 10 ether);
        vm.stopPrank();
        lendEther(at, 1 ether);
        (uint256 lent,,) = morpho.position(id, address(this));
        (uint256 supplied, uint256 shares,,,,) = morpho.market(id);
        assertApproxEqAbs(lent * (supplied + 1) / (shares + 1e6), 1 ether, 1, "the next lender's");
    }

    /// Nobody borrows, leaves with collateral while owing or is liquidated at an old price; what is owed is taken.
    function test_morpho_aStalePriceLendsNothing() public {
        _borrow(bob, 1 ether);
        skip(NATIVE_MAX_AGE + 1);
        _standsStill(
            abi.encodeWithSelector(NativeFeed.Stale.selector, block.timestamp - NATIVE_MAX_AGE - 1, NATIVE_MAX_AGE)
        );
    }

    /// The same while a loss is contested: whoever knows of it must not borrow at the rate before it.
    function test_morpho_aContestedLossLendsNothing() public {
        _borrow(bob, 1 ether);
        skip(1 days);
        postAgain();
        report(0, token.totalPooled() * 51 / 1_000);
        _standsStill(abi.encodePacked(PriceFeed.Contested.selector));
    }

    function _standsStill(bytes memory reason) private {
        vm.startPrank(bob);
        vm.expectRevert(reason);
        morpho.borrow(at, 1, 0, bob, bob);
        vm.expectRevert(reason);
        morpho.withdrawCollateral(at, 1, bob, bob);
        vm.stopPrank();
        vm.expectRevert(reason);
        this.liquidateBob();
        vm.prank(bob);
        morpho.repay(at, 0.5 ether, 0, bob, "");
        assertApproxEqAbs(debtOf(bob), 0.5 ether, 0.001 ether);
    }

    /// A loss as large as is believed at once, on the day of a price as far down as one step goes, leaves a debt at the edge worth
    /// less than its collateral with the liquidator's bonus: whoever comes in time leaves lenders whole.
    function test_morpho_theWorstStepAtOnce() public {
        _borrow(bob, MOST);
        skip(1 days);
        post(WEI_PER_NATIVE * 95 / 100);
        report(0, token.totalPooled() * 5 / 100);
        (uint256 before,,,,,) = morpho.market(id);
        uint256 debt = debtOf(bob);
        (, uint128 shares,) = morpho.position(id, bob);
        vm.deal(liquidator, debt);
        vm.startPrank(liquidator);
        weth.deposit{value: debt}();
        weth.approve(address(morpho), debt);
        ILiquidating(address(morpho)).liquidate(at, bob, 0, shares, "");
        vm.stopPrank();
        assertEq(debtOf(bob), 0);
        assertGt(collateralOf(bob), 0, "something is left of the collateral");
        (uint256 supplied,,,,,) = morpho.market(id);
        assertGe(supplied, before, "lenders lost");
    }

    /// k stolen keys move the price by a step in each interval: what that lends beyond the worth is bounded by the steps until the
    /// guardian pauses, which ends it at once.
    function test_morpho_aCommitteeThatInventsAPrice() public {
        uint128 price = WEI_PER_NATIVE;
        for (uint256 i; i < 3; ++i) {
            skip(INTERVAL);
            price = uint128(uint256(price) * 105 / 100);
            post(price);
        }
        vm.prank(bob);
        vm.expectRevert("insufficient collateral");
        morpho.borrow(at, MOST * 116 / 100, 0, bob, bob);
        pause();
        vm.prank(bob);
        vm.expectRevert(PriceFeed.Paused.selector);
        morpho.borrow(at, 1, 0, bob, bob);
    }
}
