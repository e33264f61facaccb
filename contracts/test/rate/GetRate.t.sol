// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../../src/token/BondToken.sol";
import {RateProvider} from "../../src/adapters/RateProvider.sol";
import {System} from "../support/System.sol";

contract GetRateTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
    }

    function test_oneAtTheStart() public {
        assertEq(rates.getRate(), 1e18);
        assertEq(address(rates.token()), address(token));
        BondToken dot = new BondToken(
            "aDOT reward-earning bond", "aDOTb", 10, address(timelock), alice, bob, treasury, FEE_BPS, VESTING
        );
        assertEq(new RateProvider(dot).getRate(), 1e18, "whatever the decimals");
    }

    /// To the last of 18 digits, rounded down.
    function testFuzz_whatAWholeUnitIsWorth(uint256 rewards, uint256 slashes) public {
        setRate(rewards, slashes);
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        uint256 rate = rates.getRate();
        assertLe(rate * shares, pooled * 1e24);
        assertGt((rate + 1) * shares, pooled * 1e24);
        assertEq(rate / 1e6, cert.convertToAssets(1e18));
    }

    function test_growsByTheSecondByTheRewardsLessTheFee() public {
        skip(1 days);
        report(VESTING * 1e7, 0);
        assertEq(rates.getRate(), 1e18);
        uint256 last = rates.getRate();
        for (uint256 i; i < 10; ++i) {
            skip(1);
            assertGt(rates.getRate(), last);
            last = rates.getRate();
        }
        skip(VESTING - 10);
        assertEq(rates.getRate(), 1.0007776e18);
        last = rates.getRate();
        skip(365 days);
        assertEq(rates.getRate(), last);
    }

    function test_fallsWithALoss() public {
        skip(1 days);
        report(0, 50 * KSM);
        assertEq(rates.getRate(), 0.95e18);
    }

    function test_noTransferWrapOrDonationMovesIt() public {
        earn(KSM);
        uint256 rate = rates.getRate();
        wrap(alice, 100e18 + 1);
        vm.startPrank(alice);
        cert.withdraw(KSM + 1, alice, alice);
        token.transfer(bob, KSM + 1);
        token.transfer(address(cert), KSM + 1);
        token.transfer(address(rates), KSM + 1);
        token.transfer(address(slots), KSM + 1);
        assertEq(rates.getRate(), rate);
    }

    function test_anEmptyPoolBeginsAnew() public {
        earn(KSM);
        earn(KSM);
        vm.prank(alice);
        queue.requestUnstakeShares(1_000e18, RECIPIENT);
        uint256 fee = token.sharesOf(treasury);
        vm.prank(treasury);
        queue.requestUnstakeShares(fee, RECIPIENT);
        finalize(2);
        assertEq(token.totalShares(), 0);
        assertEq(rates.getRate(), 1e18);
    }
}
