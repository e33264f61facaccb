// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Attestation} from "../../src/committee/Committee.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Reentrant} from "../support/Reentrant.sol";
import {System} from "../support/System.sol";

/// Receipts that change hands at the worst moment, and owners that call back.
contract ReceiptFaultsTest is System {
    Reentrant private _attacker;

    function setUp() public {
        deploy();
        stake(alice, 100 * KSM);
        _attacker = new Reentrant();
        stake(address(_attacker), 100 * KSM);
        requestUnstake(alice, KSM);
    }

    // ------------------------------------------------------------------ sold

    /// The finalization was signed while the seller's account stood there; it pays nobody before the buyer says whom.
    function test_soldRightBeforeFinalization() public {
        Attestation memory signed = _quorum(_finalizeDigest(address(queue), 0, 1, uint128(KSM), 0));
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
        queue.finalize(0, 1, uint128(KSM), 0, signed);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NoRecipient.selector, 1));
        this.payFromOutside();
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        vm.prank(alice);
        queue.setRecipient(1, RECIPIENT);
        vm.prank(bob);
        queue.setRecipient(1, OTHER_RECIPIENT);
        assertEq(queue.getRequests(1, 1)[0].recipient, OTHER_ACCOUNT);
        recordPayment(1);
    }

    function payFromOutside() external {
        recordPayment(1);
    }

    /// The other way round the sale fails, and the buyer pays for nothing.
    function test_soldRightAfterFinalization() public {
        finalize(1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
    }

    /// Nor is there anything to buy behind a cancel, or to cancel behind the sale.
    function test_cancelledRightBeforeOrAfterTheSale() public {
        vm.prank(alice);
        queue.approve(address(this), 1);
        uint256 before = vm.snapshotState();
        cancel(1);
        vm.expectPartialRevert(IERC721Errors.ERC721NonexistentToken.selector);
        queue.transferFrom(alice, bob, 1);
        vm.revertToState(before);
        queue.transferFrom(alice, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        vm.prank(alice);
        queue.cancel(1);
    }

    /// A marketplace that may move the receipt may not name a recipient, cancel or redirect.
    function test_anApprovedOperatorMovesTheReceiptAndNothingElse() public {
        vm.prank(alice);
        queue.setApprovalForAll(bob, true);
        bytes memory notTheOwner = abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, bob);
        vm.startPrank(bob);
        vm.expectRevert(notTheOwner);
        queue.cancel(1);
        vm.expectRevert(notTheOwner);
        queue.setRecipient(1, OTHER_RECIPIENT);
        vm.expectRevert(notTheOwner);
        queue.redirect(1, OTHER_RECIPIENT);
        queue.transferFrom(alice, bob, 1);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ calling back

    /// Requests are made for contracts that know nothing of receipts, and none gets a word in between.
    function test_aRequestCallsNobody() public {
        _attacker.refuse();
        vm.prank(address(_attacker));
        uint64 id = queue.requestUnstake(KSM, RECIPIENT);
        assertEq(queue.ownerOf(id), address(_attacker));
        assertEq(_attacker.asked(), 0);
    }

    /// Nor does a payment, whose receipt is burned.
    function test_aPaymentCallsNobody() public {
        vm.prank(alice);
        queue.transferFrom(alice, address(_attacker), 1);
        vm.prank(address(_attacker));
        queue.setRecipient(1, RECIPIENT);
        finalize(1);
        recordPayment(1);
        assertEq(_attacker.asked(), 0);
    }

    /// Cancels twice and sends on what it has cancelled: once is what the owner may.
    function test_cancellingTwiceFromWithin() public {
        bytes memory cancelling = abi.encodeCall(queue.cancel, (1));
        uint256 shares = token.sharesOf(address(_attacker));
        _transferWith(cancelling, cancelling, abi.encodeCall(queue.transferFrom, (address(_attacker), bob, 1)));
        _went(true, false, false);
        assertEq(token.sharesOf(address(_attacker)), shares + KSM * 1e6);
        assertEq(token.sharesOf(address(queue)), 0);
        assertEq(uint8(queue.stateOf(1)), uint8(UnstakeQueue.State.Cancelled));
        assertEq(queue.balanceOf(address(_attacker)), 0);
    }

    /// Sends it on and goes on as if it were its own.
    function test_sendingOnFromWithin() public {
        _transferWith(
            abi.encodeCall(queue.transferFrom, (address(_attacker), bob, 1)),
            abi.encodeCall(queue.cancel, (1)),
            abi.encodeCall(queue.setRecipient, (1, RECIPIENT))
        );
        _went(true, false, false);
        assertEq(queue.ownerOf(1), bob);
        assertEq(queue.getRequests(1, 1)[0].recipient, 0);
        assertEq(token.sharesOf(address(queue)), KSM * 1e6);
    }

    /// A parked one is redirected once; from then on it is to be paid, and stays where it is.
    function test_redirectingFromWithin() public {
        finalize(1);
        park(1);
        bytes memory redirecting = abi.encodeCall(queue.redirect, (1, OTHER_RECIPIENT));
        _transferWith(redirecting, redirecting, abi.encodeCall(queue.transferFrom, (address(_attacker), alice, 1)));
        _went(true, false, false);
        assertEq(queue.ownerOf(1), address(_attacker));
        assertEq(queue.getRequests(1, 1)[0].recipient, OTHER_ACCOUNT);
        recordPayment(1);
    }

    /// Asks for another exit meanwhile: it is another request.
    function test_requestingFromWithin() public {
        bytes memory asking = abi.encodeCall(queue.requestUnstake, (KSM, RECIPIENT));
        _transferWith(asking, abi.encodeCall(queue.cancel, (2)), asking);
        _went(true, true, true);
        assertEq(queue.lastRequest(), 3);
        assertEq(token.sharesOf(address(queue)), 2 * KSM * 1e6);
        finalize(3);
        assertEq(queue.amountOf(1) + queue.amountOf(2) + queue.amountOf(3), 2 * KSM);
    }

    function test_aRefusedReceiptStaysWithItsOwnerAndItsRecipient() public {
        _attacker.refuse();
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(_attacker)));
        vm.prank(alice);
        queue.safeTransferFrom(alice, address(_attacker), 1);
        assertEq(queue.ownerOf(1), alice);
        assertEq(queue.getRequests(1, 1)[0].recipient, ACCOUNT);
    }

    function _transferWith(bytes memory first, bytes memory second, bytes memory third) private {
        bytes[] memory calls = new bytes[](3);
        (calls[0], calls[1], calls[2]) = (first, second, third);
        _attacker.answerWith(address(queue), calls);
        vm.prank(alice);
        queue.safeTransferFrom(alice, address(_attacker), 1);
        assertEq(_attacker.asked(), 1);
    }

    function _went(bool first, bool second, bool third) private view {
        assertEq(_attacker.went(0), first, "first");
        assertEq(_attacker.went(1), second, "second");
        assertEq(_attacker.went(2), third, "third");
    }
}
