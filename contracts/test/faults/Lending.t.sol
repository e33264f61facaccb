// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {PriceFeed} from "../../src/adapters/PriceFeed.sol";
import {NativeFeed} from "../../src/defi/lending/NativeFeed.sol";
import {Lending} from "../support/Lending.sol";

/// What was tried at markets of Compound's code line, and at prices under them.
contract LendingFaultsTest is Lending {
    address private immutable _mallory = makeAddr("mallory");

    function setUp() public {
        deploy();
        openMarket();
    }

    /// Two units minted, the rest given away to make each of them dear: what the price of a unit is then moves all collateral.
    function _donate(uint256 units) private returns (uint256 tokens) {
        vm.startPrank(_mallory);
        cert.approve(address(vCert), type(uint256).max);
        vCert.mint(2);
        cert.transfer(address(vCert), units);
        tokens = vCert.balanceOf(_mallory);
        vm.stopPrank();
    }

    function _enter() private {
        address[] memory entered = new address[](1);
        entered[0] = address(vCert);
        vm.prank(_mallory);
        comptroller.enterMarkets(entered);
    }

    /// In an empty market with a collateral factor the donor borrows against it and takes nearly all of it out again, for half of
    /// the units. Where the first deposit was made and locked up before anything counts as collateral, a donation is
    /// lost to that deposit.
    function test_lending_donationToAnEmptyMarket() public {
        listMarkets();
        giveCerts(_mallory, 10_000e18);
        vm.deal(address(this), 100 ether);
        weth.deposit{value: 100 ether}();
        weth.approve(address(vEther), type(uint256).max);
        vEther.mint(100 ether);
        // As many a fork was listed: with a factor, and nothing in it.
        uint256 start = vm.snapshotState();
        comptroller._setCollateralFactor(address(vCert), COLLATERAL_FACTOR);
        assertEq(_stolen(), 12 ether, "the attack is not the one that it was");
        vm.revertToState(start);

        // As openLending lists it: until then nothing counts.
        assertEq(_stolen(), 0);
        vm.revertToState(start);
        _seed();
        comptroller._setCollateralFactor(address(vCert), COLLATERAL_FACTOR);
        assertEq(_stolen(), 0);
        assertLt(vCert.balanceOfUnderlying(_mallory), 1e6, "a donation came back");
    }

    /// Ether that the donor has in the end without a debt that anything backs.
    function _stolen() private returns (uint256) {
        _donate(9_000e18);
        _enter();
        vm.prank(_mallory);
        (bool lent,) = address(vEther).call(abi.encodeCall(vEther.borrow, (12 ether)));
        if (!lent) return 0;
        vm.prank(_mallory);
        (bool out,) = address(vCert).call(abi.encodeCall(vCert.redeemUnderlying, (8_999e18)));
        return out && vCert.balanceOf(_mallory) == 1 ? weth.balanceOf(_mallory) : 0;
    }

    /// The first depositor makes a unit dear, so that the next one's deposit rounds to nothing.
    function test_lending_theFirstDepositorsRounding() public {
        listMarkets();
        giveCerts(_mallory, 10_000e18);
        giveCerts(bob, 1_000e18);
        uint256 start = vm.snapshotState();
        _donate(4_000e18);
        supply(bob, 1_000e18);
        assertEq(vCert.balanceOf(bob), 0, "the attack is not the one that it was");
        vm.revertToState(start);

        _seed();
        _donate(4_000e18);
        supply(bob, 1_000e18);
        assertApproxEqRel(vCert.balanceOfUnderlying(bob), 1_000e18, 1e9);
    }

    function _seed() private {
        giveCerts(address(this), SEED);
        cert.approve(address(vCert), type(uint256).max);
        vCert.mint(SEED);
        vCert.transfer(address(0xdEaD), vCert.balanceOf(address(this)));
    }

    /// Whatever is traded on the exchange, aKSMc is worth its redemption.
    function testFuzz_lending_theExchangesPriceMovesNoCollateral(uint256 traded, bool up) public {
        openLending();
        giveCerts(bob, 1_000e18);
        supply(bob, 1_000e18);
        borrow(bob, 2.8 ether);
        (uint256 price, uint256 onExchange) = (compoundOracle.weiPerCertDown(), marketPrice());
        if (up) {
            vm.deal(_mallory, 5_000 ether);
            buy(_mallory, bound(traded, 100 ether, 5_000 ether));
        } else {
            sell(alice, bound(traded, 50_000 * KSM, 400_000 * KSM));
        }
        uint256 moved = marketPrice();
        assertTrue(up ? moved > onExchange * 105 / 100 : moved < onExchange * 95 / 100, "no manipulation");
        assertEq(compoundOracle.weiPerCertDown(), price);
        assertEq(morphoOracle.price(), price * 1e18);
        assertEq(_shortfall(bob), 0);
        assertEq(liquidate(bob, 1 ether), 3);
        refusesToLend(bob, 1);
    }

    /// Nobody borrows, leaves with collateral or is liquidated at an old price; what is owed is taken.
    function test_lending_aStalePriceLendsNothing() public {
        _indebted();
        skip(NATIVE_MAX_AGE + 1);
        _standsStill(
            abi.encodeWithSelector(NativeFeed.Stale.selector, block.timestamp - NATIVE_MAX_AGE - 1, NATIVE_MAX_AGE)
        );
    }

    /// The same while a loss is contested: whoever knows of it must not borrow at the rate before it.
    function test_lending_aContestedLossLendsNothing() public {
        _indebted();
        skip(1 days);
        postAgain();
        report(0, token.totalPooled() * 51 / 1_000);
        _standsStill(abi.encodePacked(PriceFeed.Contested.selector));
    }

    function _indebted() private {
        openLending();
        giveCerts(bob, 1_000e18);
        supply(bob, 1_000e18);
        borrow(bob, 1 ether);
    }

    function _standsStill(bytes memory reason) private {
        vm.startPrank(bob);
        vm.expectRevert(reason);
        vEther.borrow(1);
        vm.expectRevert(reason);
        vCert.redeem(1e18);
        vm.stopPrank();
        vm.deal(liquidator, 1 ether);
        vm.startPrank(liquidator);
        weth.deposit{value: 1 ether}();
        weth.approve(address(vEther), 1 ether);
        vm.expectRevert(reason);
        vEther.liquidateBorrow(bob, 0.1 ether, address(vCert));
        vm.stopPrank();
        assertEq(repay(bob, 0.5 ether), 0);
    }

    /// k stolen keys move the price by a step in each interval; the guardian's pause ends it at once.
    function test_lending_aCommitteeThatInventsAPrice() public {
        _indebted();
        skip(INTERVAL);
        uint40 seenAt = uint40(block.timestamp);
        bytes32 digest = _priceDigest(address(native), 2, WEI_PER_NATIVE / 2, seenAt);
        vm.expectPartialRevert(NativeFeed.StepTooLarge.selector);
        native.post(2, WEI_PER_NATIVE / 2, seenAt, _quorum(digest));
        uint128 price = WEI_PER_NATIVE;
        for (uint256 i; i < 3; ++i) {
            price = uint128(uint256(price) * 95 / 100);
            post(price);
            skip(INTERVAL);
        }
        pause();
        vm.expectRevert(PriceFeed.Paused.selector);
        comptroller.getAccountLiquidity(bob);
    }
}
