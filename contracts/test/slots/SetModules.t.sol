// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

contract SlotsSetModulesTest is Changes {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        for (uint256 i; i < 3; ++i) {
            requestUnstake(alice, KSM);
        }
    }

    function test_onlyTheTimelockSetsThePool() public {
        address next = address(anotherPool());
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(pool)));
        vm.prank(address(pool));
        slots.setPool(next);
        propose(address(slots), abi.encodeCall(slots.setPool, (next)));
        bytes32 salt = ripen();
        vm.expectEmit(address(slots));
        emit DepositSlots.PoolSet(next);
        execute(salt);
        assertEq(slots.pool(), next);
    }

    function test_onlyTheTimelockSetsTheQueue() public {
        address next = address(anotherQueue(3));
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(queue)));
        vm.prank(address(queue));
        slots.setQueue(next);
        propose(address(slots), abi.encodeCall(slots.setQueue, (next)));
        bytes32 salt = ripen();
        vm.expectEmit(address(slots));
        emit DepositSlots.QueueSet(next);
        execute(salt);
        assertEq(slots.queue(), next);
        assertEq(uint8(slots.queueState(next)), uint8(DepositSlots.QueueState.Current));
        assertEq(uint8(slots.queueState(address(queue))), uint8(DepositSlots.QueueState.Retired));
    }

    function test_aModuleIsAContract() public {
        vm.startPrank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NoContract.selector, alice));
        slots.setPool(alice);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NoContract.selector, alice));
        slots.setQueue(alice);
    }

    /// I4: a payment is one bit by request id, so no two queues may give the same id.
    function testFuzz_requestIdsOfTwoQueuesNeverOverlap(uint32 origin) public {
        UnstakeQueue next = anotherQueue(origin);
        if (origin < 3) vm.expectRevert(abi.encodeWithSelector(DepositSlots.RequestsOverlap.selector, origin, 3));
        vm.prank(address(timelock));
        slots.setQueue(address(next));
    }

    /// An id takes 32 bits of the queue's word.
    function test_aQueueOfIdsThatFitNowhereCannotBeMade() public {
        vm.expectRevert(
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 32, uint256(type(uint32).max) + 1)
        );
        anotherQueue(uint64(type(uint32).max) + 1);
    }

    /// A queue comes back only while no newer one has given ids behind its own.
    function test_aQueueComesBackUnlessNewerIdsWereGiven() public {
        UnstakeQueue next = anotherQueue(3);
        vm.startPrank(address(timelock));
        slots.setQueue(address(next));
        slots.setQueue(address(queue));
        assertEq(uint8(slots.queueState(address(queue))), uint8(DepositSlots.QueueState.Current));
        slots.setQueue(address(next));
        token.setQueue(address(next));
        vm.stopPrank();
        vm.prank(alice);
        next.requestUnstake(KSM, RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.RequestsOverlap.selector, 3, 4));
        vm.prank(address(timelock));
        slots.setQueue(address(queue));
    }
}
