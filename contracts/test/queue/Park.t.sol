// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {Ss58} from "../../src/queue/Ss58.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// What Kusama refuses to pay waits for its owner.
contract ParkTest is System {
    bytes32 private constant HASH = keccak256("refused");

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        for (uint256 i; i < 4; ++i) {
            requestUnstake(alice, KSM);
        }
        finalize(3);
    }

    /// Never dropped: what was owed before is owed while parked, after the redirect, and paid then.
    function test_parkedIsNotLost() public {
        uint256 amount = queue.amountOf(2);
        uint64[] memory ids = _ids(2, 3);
        Attestation memory attestation = _quorum(_parkDigest(address(queue), 0, ids, HASH));
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Parked(2, HASH);
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Parked(3, HASH);
        queue.park(0, ids, HASH, attestation);
        _is(2, UnstakeQueue.State.Parked, amount, ACCOUNT);
        _is(3, UnstakeQueue.State.Parked, amount, ACCOUNT);
        _is(1, UnstakeQueue.State.Finalized, amount, ACCOUNT);
        assertEq(queue.ownerOf(2), alice);

        // Whatever else happens meanwhile.
        finalize(4);
        earn(KSM);
        _is(2, UnstakeQueue.State.Parked, amount, ACCOUNT);

        vm.expectEmit(address(queue));
        emit UnstakeQueue.Redirected(2, OTHER_ACCOUNT);
        redirect(2, OTHER_RECIPIENT);
        _is(2, UnstakeQueue.State.Finalized, amount, OTHER_ACCOUNT);
        recordPayment(2);
        _is(2, UnstakeQueue.State.Paid, amount, OTHER_ACCOUNT);
        assertEq(queue.balanceOf(alice), 3);
    }

    function _is(uint64 id, UnstakeQueue.State state, uint256 amount, bytes32 recipient) private view {
        UnstakeQueue.RequestView memory seen = queue.getRequests(id, id)[0];
        assertEq(uint8(seen.state), uint8(state));
        assertEq(uint8(queue.stateOf(id)), uint8(state));
        assertEq(seen.amount, amount);
        assertEq(seen.recipient, recipient);
    }

    /// I4: k said that no payment can go through; a payment on record would end the receipt of somebody who has nothing.
    function test_aParkedRequestIsNotPaid() public {
        Attestation memory attestation = _quorum(_paidDigest(address(queue), _ids(1, 2), HASH));
        park(2);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.IsParked.selector, 2));
        queue.recordPayments(_ids(1, 2), HASH, attestation);
        assertFalse(slots.isPaid(1) || slots.isPaid(2));
        assertEq(queue.ownerOf(2), alice);
    }

    /// The block is attested again: the payment that follows a redirect is in danger of no old word.
    function test_whatParkedOnceParksNeverAgain() public {
        uint64[] memory ids = _ids(2, 3);
        Attestation memory attestation = _quorum(_parkDigest(address(queue), 0, ids, HASH));
        queue.park(0, ids, HASH, attestation);
        redirect(2, RECIPIENT);
        redirect(3, RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.WrongParking.selector, 0, 1));
        queue.park(0, ids, HASH, attestation);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.park(1, ids, HASH, attestation);
        assertEq(uint8(queue.stateOf(2)), uint8(UnstakeQueue.State.Finalized));
        // It may be refused again, and then it takes a new word.
        park(2);
        assertEq(queue.parkings(), 2);
        assertEq(uint8(queue.stateOf(2)), uint8(UnstakeQueue.State.Parked));
    }

    // ------------------------------------------------------------------ what is parked

    function test_onlyWhatIsOwedAndNotPaidIsParked() public {
        recordPayment(1);
        _refused(_ids(2, 1), abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, 1));
        _refused(_ids(2, 4), abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, 4));
        _refused(_ids(2, 5), abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, 5));
        _refused(_ids(0, 2), abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, 0));
        _refused(_ids(2, 2), abi.encodeWithSelector(UnstakeQueue.IsParked.selector, 2));
        cancel(4);
        requestUnstake(alice, KSM);
        finalize(5);
        _refused(_ids(2, 4), abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, 4));
        assertEq(uint8(queue.stateOf(2)), uint8(UnstakeQueue.State.Finalized));
    }

    /// Its owner can name one at once.
    function test_whatHasNoRecipientIsNotParked() public {
        vm.prank(alice);
        queue.transferFrom(alice, bob, 4);
        finalize(4);
        _refused(_ids(2, 4), abi.encodeWithSelector(UnstakeQueue.NoRecipient.selector, 4));
    }

    function _refused(uint64[] memory ids, bytes memory reason) private {
        uint64 parking = queue.parkings();
        Attestation memory attestation = _quorum(_parkDigest(address(queue), parking, ids, HASH));
        vm.expectRevert(reason);
        queue.park(parking, ids, HASH, attestation);
        assertEq(queue.parkings(), parking);
    }

    /// I7
    function test_fourOfSevenParkNothing() public {
        uint64[] memory ids = _ids(1, 2);
        Attestation memory attestation =
            _attestation(_signatures(_parkDigest(address(queue), 0, ids, HASH), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        queue.park(0, ids, HASH, attestation);
    }

    function test_whatIsSignedBindsEveryField() public {
        Attestation memory attestation = _quorum(_parkDigest(address(queue), 0, _ids(1, 2), HASH));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.park(0, _ids(1, 3), HASH, attestation);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.park(0, _ids(1, 2), keccak256("another block"), attestation);
        Attestation memory paid = _quorum(_paidDigest(address(queue), _ids(1, 2), HASH));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.park(0, _ids(1, 2), HASH, paid);
    }

    // ------------------------------------------------------------------ who redirects, and what else is open to them

    function test_nobodyButTheOwnerRedirects() public {
        park(2);
        vm.prank(alice);
        queue.setApprovalForAll(bob, true);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 2, bob));
        vm.prank(bob);
        queue.redirect(2, OTHER_RECIPIENT);
    }

    function test_onlyParkedRequestsAreRedirected() public {
        uint64[2] memory others = [uint64(1), 4];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotParked.selector, others[i]));
            vm.prank(alice);
            queue.redirect(others[i], OTHER_RECIPIENT);
        }
        park(1);
        redirect(1, OTHER_RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotParked.selector, 1));
        vm.prank(alice);
        queue.redirect(1, RECIPIENT);
    }

    function test_aRedirectTakesOnlyAnAddressOfKusama() public {
        park(2);
        vm.expectRevert(abi.encodeWithSelector(Ss58.BadRecipientLength.selector, 32));
        vm.prank(alice);
        queue.redirect(2, abi.encodePacked(ACCOUNT));
        assertEq(uint8(queue.stateOf(2)), uint8(UnstakeQueue.State.Parked));
    }

    function test_aParkedRequestIsNeitherCancelledNorRenamed() public {
        park(2);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 2));
        queue.cancel(2);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.IsParked.selector, 2));
        queue.setRecipient(2, OTHER_RECIPIENT);
        queue.transferFrom(alice, bob, 2);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.IsParked.selector, 2));
        vm.prank(bob);
        queue.setRecipient(2, OTHER_RECIPIENT);
    }

    /// Parked, a receipt changes hands as a waiting one does, and leaves its recipient behind; redirected, it stays.
    function test_aParkedReceiptIsSold() public {
        park(2);
        vm.prank(alice);
        queue.transferFrom(alice, bob, 2);
        _is(2, UnstakeQueue.State.Parked, KSM, 0);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 2, alice));
        vm.prank(alice);
        queue.redirect(2, RECIPIENT);
        redirect(2, OTHER_RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 2));
        vm.prank(bob);
        queue.transferFrom(bob, alice, 2);
        recordPayment(2);
        assertEq(queue.balanceOf(bob), 0);
    }

    function _ids(uint64 first, uint64 second) private pure returns (uint64[] memory ids) {
        ids = new uint64[](2);
        (ids[0], ids[1]) = (first, second);
    }
}
