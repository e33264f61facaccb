// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {LossContest} from "../../src/pool/LossContest.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Changes} from "../support/Changes.sol";

/// Governance against k operators who attest a loss that never was.
contract ObjectToLossTest is Changes {
    uint256 private constant LOSS = 200 * KSM;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function _object() private {
        uint64 anchor = pool.books().number;
        vm.prank(address(timelock));
        pool.objectToLoss(anchor);
    }

    /// The loss, in the era that is so many after the last accepted report's.
    function _attest(uint32 eras) private {
        report(followingReport(0, LOSS, 0, eras));
    }

    function test_onlyTheTimelock() public {
        _attest(1);
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, watch));
        vm.prank(watch);
        pool.objectToLoss(100);
        uint64 anchor = pool.books().number;
        vm.expectEmit(address(pool));
        emit StakingPool.LossObjectedTo(LOSS);
        vm.prank(address(timelock));
        pool.objectToLoss(anchor);
        assertTrue(pool.contest().objected);
    }

    function test_nothingIsToObjectToWithoutAContest() public {
        vm.expectRevert(StakingPool.NotContested.selector);
        vm.prank(address(timelock));
        pool.objectToLoss(100);
    }

    function test_whatIsObjectedToIsNeverBelieved() public {
        for (uint32 era = 1; era < 4; ++era) {
            _attest(era);
            skip(12 hours);
        }
        _object();
        for (uint32 era = 4; era < 10; ++era) {
            skip(12 hours);
            vm.expectRevert(LossContest.LossObjected.selector);
            this.attestFromOutside(era);
        }
        assertEq(token.balanceOf(alice), 1_000 * KSM);
        assertTrue(token.contested());
    }

    function attestFromOutside(uint32 eras) external {
        _attest(eras);
    }

    /// It ends with a report that can be believed; then a loss is contested anew.
    function test_aReportWithinTheBoundEndsItAllObjectionsToo() public {
        _attest(1);
        _object();
        skip(1 days);
        report(followingReport(0, KSM, 0, 3));
        assertFalse(token.contested());
        assertEq(pool.contest().eras, 0);
        assertFalse(pool.contest().objected);
        skip(1 days);
        _attest(1);
        assertEq(pool.contest().eras, 1);
    }

    /// A loss that was after all: governance widens the bound, and it counts at once.
    function test_governanceBelievesByWideningTheBound() public {
        _attest(1);
        _object();
        StakingPool.Terms memory t = usualTerms();
        t.maxDailyLossPpm = 500_000;
        enact(address(pool), abi.encodeCall(pool.setTerms, (t)));
        _attest(2);
        assertFalse(token.contested());
        assertEq(token.balanceOf(alice), 800 * KSM);
    }
}
