// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

contract RecordPaymentsTest is System {
    bytes32 private constant HASH = keccak256("payment");

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        for (uint256 i; i < 4; ++i) {
            requestUnstake(alice, KSM);
        }
        finalize(3);
    }

    function test_aPaymentEndsTheReceipt() public {
        uint64[] memory ids = _ids(2, 3);
        Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, HASH));
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Paid(2, KSM, HASH);
        queue.recordPayments(ids, HASH, attestation);
        assertTrue(slots.isPaid(2));
        assertTrue(slots.isPaid(3));
        assertEq(uint8(queue.stateOf(3)), uint8(UnstakeQueue.State.Paid));
        assertEq(uint8(queue.stateOf(1)), uint8(UnstakeQueue.State.Finalized));
        assertEq(queue.balanceOf(alice), 2);
        assertEq(queue.amountOf(2), KSM);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 2, alice));
        vm.prank(alice);
        queue.setRecipient(2, RECIPIENT);
    }

    // ------------------------------------------------------------------ I4: once

    function test_aRequestIsPaidOnce() public {
        recordPayment(2);
        uint64[] memory ids = _ids(1, 2);
        Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, HASH));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, 2));
        queue.recordPayments(ids, HASH, attestation);
        assertFalse(slots.isPaid(1));
    }

    function test_aRequestIsPaidOnceInABatch() public {
        uint64[] memory ids = _ids(2, 2);
        Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, HASH));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, 2));
        queue.recordPayments(ids, HASH, attestation);
    }

    /// The record is one bit for each of 256 neighbours: none marks another.
    function testFuzz_onePaymentMarksOneRequest(uint64 id, uint64 other) public {
        vm.assume(id != other);
        vm.startPrank(address(queue));
        slots.markPaid(id);
        assertTrue(slots.isPaid(id));
        assertFalse(slots.isPaid(other));
        slots.markPaid(other);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, id));
        slots.markPaid(id);
    }

    function test_onlyTheQueueMarks() public {
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotTheQueue.selector, address(this)));
        slots.markPaid(1);
    }

    function test_whatWaitsIsNotPaid() public {
        uint64[2] memory wrong = [uint64(4), 0];
        for (uint256 i; i < 2; ++i) {
            uint64[] memory ids = _ids(1, wrong[i]);
            Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, HASH));
            vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, wrong[i]));
            queue.recordPayments(ids, HASH, attestation);
        }
    }

    /// I7
    function test_fourOfSevenPayNothing() public {
        uint64[] memory ids = _ids(1, 2);
        Attestation memory attestation =
            _attestation(_signatures(_paidDigest(address(queue), ids, HASH), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        queue.recordPayments(ids, HASH, attestation);
    }

    function test_whatIsSignedBindsEveryId() public {
        Attestation memory attestation = _quorum(_paidDigest(address(queue), _ids(1, 2), HASH));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.recordPayments(_ids(1, 3), HASH, attestation);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.recordPayments(_ids(1, 2), keccak256("another block"), attestation);
    }

    function _ids(uint64 first, uint64 second) private pure returns (uint64[] memory ids) {
        ids = new uint64[](2);
        (ids[0], ids[1]) = (first, second);
    }
}
