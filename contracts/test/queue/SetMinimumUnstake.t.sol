// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Changes} from "../support/Changes.sol";

contract SetMinimumUnstakeTest is Changes {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
    }

    function test_onlyTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, alice));
        vm.prank(alice);
        queue.setMinimumUnstake(KSM);
        propose(address(queue), abi.encodeCall(queue.setMinimumUnstake, (KSM)));
        bytes32 salt = ripen();
        vm.expectEmit(address(queue));
        emit UnstakeQueue.MinimumUnstakeSet(KSM);
        execute(salt);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.BelowMinimumUnstake.selector, KSM - 1, KSM));
        requestUnstake(alice, KSM - 1);
        requestUnstake(alice, KSM);
    }

    /// Below the existential deposit no payment could arrive; above one KSM a small holder could not leave.
    function testFuzz_fromTheFirstOneToOneWholeToken(uint256 minimum) public {
        minimum = bound(minimum, 0, 2 * KSM);
        if (minimum < MINIMUM_UNSTAKE || minimum > KSM) {
            vm.expectRevert(
                abi.encodeWithSelector(UnstakeQueue.MinimumOutOfRange.selector, minimum, MINIMUM_UNSTAKE, KSM)
            );
        }
        vm.prank(address(timelock));
        queue.setMinimumUnstake(minimum);
    }

    function test_bothEndsAreInRange() public {
        vm.startPrank(address(timelock));
        queue.setMinimumUnstake(KSM);
        queue.setMinimumUnstake(MINIMUM_UNSTAKE);
        vm.expectRevert();
        queue.setMinimumUnstake(KSM + 1);
        vm.expectRevert();
        queue.setMinimumUnstake(MINIMUM_UNSTAKE - 1);
        vm.expectRevert();
        queue.setMinimumUnstake(type(uint256).max);
    }

    /// Whoever asked before is on the way out, whatever is asked of the next ones.
    function test_requestsOfBeforeStand() public {
        uint64 id = requestUnstake(alice, MINIMUM_UNSTAKE);
        vm.prank(address(timelock));
        queue.setMinimumUnstake(KSM);
        finalize(id);
        recordPayment(id);
    }

    function test_aQueueThatKeepsHoldersInCannotBeMade() public {
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.MinimumOutOfRange.selector, KSM + 1, KSM + 1, KSM));
        new UnstakeQueue(committee, token, slots, "", "", 2, KSM + 1, 0);
    }
}
