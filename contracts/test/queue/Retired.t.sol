// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../../src/token/BondToken.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

/// A queue that was replaced settles all that it has and takes nothing in: no change of modules strands an exit (I5).
contract RetiredTest is Changes {
    UnstakeQueue private _old;
    UnstakeQueue private _new;

    /// Of the old queue 1 is paid, 2 finalized, 3 finalized and parked; 4 to 7 wait.
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        for (uint256 i; i < 7; ++i) {
            requestUnstake(alice, KSM);
        }
        finalize(3);
        recordPayment(1);
        park(3);
        _new = anotherQueue(50);
        proposeQueue(_new);
        bytes32 salt = ripen();
        // Whoever asks while the change ripens is of the old queue too.
        requestUnstake(alice, KSM);
        execute(salt);
        _old = queue;
    }

    function test_takesNothingIn() public {
        bytes memory refused = abi.encodeWithSelector(BondToken.NotTheQueue.selector, address(_old));
        vm.startPrank(alice);
        vm.expectRevert(refused);
        _old.requestUnstake(KSM, RECIPIENT);
        vm.expectRevert(refused);
        _old.requestUnstakeShares(KSM * 1e6, RECIPIENT);
        assertEq(_new.requestUnstake(KSM, RECIPIENT), 51);
    }

    function test_finalizesAndPaysWhatItHas() public {
        finalize(5);
        finalize(8);
        redirect(3, OTHER_RECIPIENT);
        for (uint64 id = 2; id <= 8; ++id) {
            assertEq(_old.amountOf(id), KSM);
            recordPayment(id);
            assertEq(uint8(_old.stateOf(id)), uint8(UnstakeQueue.State.Paid));
        }
        assertEq(token.sharesOf(address(_old)), 0);
        assertEq(_old.balanceOf(alice), 0);
    }

    function test_cancelsAndMovesReceipts() public {
        uint256 shares = token.sharesOf(alice);
        uint256 returned = cancel(4);
        assertEq(token.sharesOf(alice), shares + returned);
        vm.prank(alice);
        _old.transferFrom(alice, bob, 5);
        vm.prank(bob);
        _old.setRecipient(5, OTHER_RECIPIENT);
        finalize(8);
        assertEq(_old.amountOf(4), 0);
        recordPayment(5);
        park(6);
        redirect(6, OTHER_RECIPIENT);
        recordPayment(6);
    }

    /// Both at once, in any order: each finalizes its own, at the one rate.
    function test_oldAndNewRequestsAreSettledBesideEachOther() public {
        vm.prank(alice);
        uint64 id = _new.requestUnstake(KSM, RECIPIENT);
        queue = _new;
        finalize(id);
        recordPayment(id);
        queue = _old;
        finalize(8);
        recordPayment(8);
        assertEq(token.sharesOf(address(_old)) + token.sharesOf(address(_new)), 0);
        assertTrue(slots.isPaid(id) && slots.isPaid(8));
    }

    /// Every change of modules there can be, and everyone who was on the way out gets out.
    function test_noExitIsStrandedByAnyNumberOfSwaps() public {
        vm.prank(alice);
        _new.requestUnstake(KSM, RECIPIENT);
        UnstakeQueue third = anotherQueue(100);
        proposeQueue(third);
        proposePool(anotherPool());
        enact();
        finalize(8);
        recordPayment(8);
        queue = _new;
        finalize(51);
        recordPayment(51);
        assertEq(uint8(slots.queueState(address(_old))), uint8(DepositSlots.QueueState.Retired));
    }

    /// It comes back only where it can't give an id twice.
    function test_anOverlappingQueueIsRefused() public {
        UnstakeQueue overlapping = anotherQueue(49);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.RequestsOverlap.selector, 49, 50));
        vm.prank(address(timelock));
        slots.setQueue(address(overlapping));
    }

    /// An operation whose second half can't be done does not do the first half either.
    function test_aSwapIsOfBothOrOfNone() public {
        proposeQueue(anotherQueue(49));
        bytes32 salt = ripen();
        vm.expectRevert();
        this.executeFromOutside(salt);
        assertEq(token.queue(), address(_new));
        assertEq(slots.queue(), address(_new));
    }

    function executeFromOutside(bytes32 salt) external {
        execute(salt);
    }
}
