// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {StakingPool} from "../../src/pool/StakingPool.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Changes} from "../support/Changes.sol";

contract SetTermsTest is Changes {
    function setUp() public {
        deploy();
    }

    function test_onlyTheTimelock() public {
        StakingPool.Terms memory next = usualTerms();
        next.minimumStake = uint64(2 * KSM);
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, watch));
        vm.prank(watch);
        pool.setTerms(next);
        propose(address(pool), abi.encodeCall(pool.setTerms, (next)));
        bytes32 salt = ripen();
        vm.expectEmit(address(pool));
        emit StakingPool.TermsSet(next);
        execute(salt);
        assertEq(abi.encode(pool.terms()), abi.encode(next));
        assertEq(pool.minimumStake(), 2 * KSM);
    }

    function test_noTermIsOutOfRange() public {
        StakingPool.Terms memory t = usualTerms();
        t.minimumStake = 0;
        _refused(t, "minimumStake");
        t = usualTerms();
        t.windowFloor = 0;
        _refused(t, "windowFloor");
        t = usualTerms();
        t.windowPpm = 1_000_001;
        _refused(t, "windowPpm");
        t = usualTerms();
        t.maxDailyGrowthPpm = 10_001;
        _refused(t, "maxDailyGrowthPpm");
        t = usualTerms();
        t.maxDailyLossPpm = 1_000_001;
        _refused(t, "maxDailyLossPpm");
    }

    function _refused(StakingPool.Terms memory t, bytes32 term) private {
        bytes memory reason = abi.encodeWithSelector(StakingPool.TermOutOfRange.selector, term);
        vm.expectRevert(reason);
        vm.prank(address(timelock));
        pool.setTerms(t);
        vm.expectRevert(reason);
        new StakingPool(committee, token, slots, t, 100, 10, 0);
    }

    function test_theEndsOfEveryRange() public {
        vm.startPrank(address(timelock));
        pool.setTerms(StakingPool.Terms(1, 1, 0, 0, 0, false));
        pool.setTerms(StakingPool.Terms(type(uint64).max, type(uint64).max, 1_000_000, 10_000, 1_000_000, true));
    }

    /// I10: paused by governance for good, and whoever holds leaves.
    function test_windingDownTakesNoStakesAndKeepsNobody() public {
        stake(alice, 10 * KSM);
        StakingPool.Terms memory t = usualTerms();
        t.windingDown = true;
        enact(address(pool), abi.encodeCall(pool.setTerms, (t)));
        assertEq(uint8(pool.stakingPause()), uint8(StakingPool.Pause.WindingDown));
        vm.expectRevert(abi.encodeWithSelector(StakingPool.StakingPaused.selector, StakingPool.Pause.WindingDown));
        this.stakeFromOutside();
        report(KSM / 1_000, 0);
        vm.startPrank(alice);
        queue.requestUnstakeShares(token.sharesOf(alice), RECIPIENT);
        vm.stopPrank();
        finalize(1);
        recordPayment(1);
        assertEq(token.balanceOf(alice), 0);
    }

    function stakeFromOutside() external {
        stake(bob, KSM);
    }
}
