// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {System} from "../support/System.sol";

/// A rate is kept in 40 bits: 95,000 KSM a day. What is more than that, after a long silence or with a large provision
/// given back, must stop no report: it waits for the next ones.
contract VestMuchTest is System {
    function setUp() public {
        deploy();
        stake(alice, 9_000_000 * KSM);
        skip(60 days);
    }

    function test_rewardsOfALongSilence() public {
        uint256 balance = token.balanceOf(alice);
        report(270_000 * KSM, 0);
        for (uint256 i; i < 4; ++i) {
            assertEq(token.totalPooled() + token.unvested() + pool.books().carriedOver, 9_270_000 * KSM);
            skip(1 days);
            assertGe(token.balanceOf(alice), balance);
            balance = token.balanceOf(alice);
            report(0, 0);
        }
        assertApproxEqRel(balance + token.balanceOf(treasury), 9_270_000 * KSM, 1e12);
    }

    function test_aLargeProvisionGivenBackAtOnce() public {
        report(nextReport(0, 0, 400_000 * KSM));
        report(nextReport(0, 0, 0));
        skip(30 days);
        report(followingReport(0, 0, 0, 28));
        for (uint256 i; i < 5; ++i) {
            assertEq(token.totalPooled() + token.unvested() + pool.books().releasing, 9_000_000 * KSM);
            skip(1 days);
            report(0, 0);
        }
        assertApproxEqAbs(token.balanceOf(alice), 9_000_000 * KSM, KSM);
    }

    /// I6: nor does the fee's rate, which is smaller, lose anything by it.
    function testFuzz_nothingIsLost(uint256 rewards, uint256 elapsed) public {
        rewards = bound(rewards, 0, 500_000 * KSM);
        report(rewards, 0);
        skip(elapsed = bound(elapsed, 0, 3 days));
        token.collectFee();
        assertEq(token.totalPooled() + token.unvested() + pool.books().carriedOver, 9_000_000 * KSM + rewards);
    }
}
