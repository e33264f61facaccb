// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Ss58} from "../../src/queue/Ss58.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// Whoever holds the receipt owns the request; from finalization until paid neither owner nor recipient changes.
contract ReceiptTest is System {
    function setUp() public {
        deploy();
        stake(alice, 100 * KSM);
        requestUnstake(alice, KSM);
    }

    function test_transferringAWaitingReceiptClearsTheRecipient() public {
        vm.prank(alice);
        queue.approve(address(this), 1);
        vm.expectEmit(address(queue));
        emit UnstakeQueue.RecipientSet(1, 0);
        queue.safeTransferFrom(alice, bob, 1);
        assertEq(queue.ownerOf(1), bob);
        assertEq(_recipient(), 0);
    }

    /// No way round the clearing: a transfer to oneself is a transfer.
    function test_transferringToOneselfClearsTheRecipientToo() public {
        vm.prank(alice);
        queue.transferFrom(alice, alice, 1);
        assertEq(_recipient(), 0);
    }

    function test_transferringAFinalizedReceiptIsRefused() public {
        vm.startPrank(alice);
        queue.setApprovalForAll(address(this), true);
        vm.stopPrank();
        finalize(1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        queue.transferFrom(alice, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        queue.safeTransferFrom(alice, alice, 1);
        assertEq(queue.ownerOf(1), alice);
        assertEq(_recipient(), ACCOUNT);
    }

    function test_aFinalizedReceiptStaysPutAlsoWithoutRecipient() public {
        _handOver();
        finalize(1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(bob);
        queue.transferFrom(bob, alice, 1);
    }

    function test_theSharesGoWithTheReceipt() public {
        _handOver();
        assertEq(queue.sharesOf(1), KSM * 1e6);
        assertEq(queue.getRequests(1, 1)[0].owner, bob);
        assertEq(token.sharesOf(address(queue)), KSM * 1e6);
    }

    // ------------------------------------------------------------------ who names the recipient, and when

    function test_nobodyButTheOwnerNamesIt() public {
        vm.prank(alice);
        queue.setApprovalForAll(bob, true);
        _notTheOwner(1, bob);
        _notTheOwner(2, alice);
        _handOver();
        _notTheOwner(1, alice);
    }

    function test_fixedFromFinalizationOn() public {
        finalize(1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(alice);
        queue.setRecipient(1, OTHER_RECIPIENT);
        recordPayment(1);
        _notTheOwner(1, alice);
    }

    function test_finalizedWithoutOneItIsNamedOnce() public {
        _handOver();
        finalize(1);
        vm.startPrank(bob);
        queue.setRecipient(1, OTHER_RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        queue.setRecipient(1, RECIPIENT);
        vm.stopPrank();
        assertEq(_recipient(), OTHER_ACCOUNT);
        recordPayment(1);
    }

    /// I4: what went to nobody was not paid.
    function test_withoutRecipientItIsNotPaid() public {
        _handOver();
        finalize(1);
        uint64[] memory ids = new uint64[](1);
        ids[0] = 1;
        Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, "block"));
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NoRecipient.selector, 1));
        queue.recordPayments(ids, "block", attestation);
        assertFalse(slots.isPaid(1));
    }

    /// The rules for an address hold for every way of naming one.
    function test_onlyAnAddressOfKusamaIsTaken() public {
        bytes[4] memory wrong = [
            abi.encodePacked(ACCOUNT),
            abi.encodePacked(uint8(0), ACCOUNT, bytes2(0x7f46)),
            abi.encodePacked(uint8(2), ACCOUNT, bytes2(0x8955)),
            abi.encodePacked(uint8(2), bytes32(0), bytes2(0x815f))
        ];
        bytes[4] memory why = [
            abi.encodeWithSelector(Ss58.BadRecipientLength.selector, 32),
            abi.encodeWithSelector(Ss58.WrongNetwork.selector, 0, 2),
            abi.encodeWithSelector(Ss58.BadChecksum.selector, bytes2(0x8955), bytes2(0x8954)),
            abi.encodeWithSelector(Ss58.ZeroRecipient.selector)
        ];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(why[i]);
            vm.prank(alice);
            queue.setRecipient(1, wrong[i]);
        }
        assertEq(_recipient(), ACCOUNT);
    }

    function _handOver() private {
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
    }

    function _notTheOwner(uint64 id, address caller) private {
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, id, caller));
        vm.prank(caller);
        queue.setRecipient(id, OTHER_RECIPIENT);
    }

    function _recipient() private view returns (bytes32) {
        return queue.getRequests(1, 1)[0].recipient;
    }
}
