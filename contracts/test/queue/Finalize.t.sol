// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

contract FinalizeTest is System {
    bytes32 private constant HASH = keccak256("finalize");

    function setUp() public {
        deploy();
        stake(alice, 10_000 * KSM);
        stake(bob, 3_333 * KSM);
    }

    function test_burnsAtTheRateOfTheMoment() public {
        requestUnstake(alice, 100 * KSM);
        earn(13 * KSM);
        uint256 shares = queue.sharesOf(1);
        uint256 amount = token.tokensForSharesDown(shares);
        uint256 pooled = token.totalPooled();
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 1, uint128(amount), HASH));
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Finalized(0, 1, shares, amount, HASH);
        queue.finalize(0, 1, uint128(amount), HASH, attestation);
        assertEq(queue.amountOf(1), amount);
        assertGt(amount, 100 * KSM);
        assertEq(token.totalPooled(), pooled - amount);
        assertEq(token.sharesOf(address(queue)), 0);
        assertEq(uint8(queue.stateOf(1)), uint8(UnstakeQueue.State.Finalized));
    }

    /// I5: what is owed for the requests is at most what left the pool, and a planck for each at most stays behind.
    function testFuzz_amountsAddUpToWhatWasBurned(uint256[8] memory tokens, uint256 rewards, uint256 cut) public {
        skip(1 days);
        report(bound(rewards, 0, 13 * KSM), 0);
        for (uint256 i; i < tokens.length; ++i) {
            skip(7919);
            requestUnstake(i % 2 == 0 ? alice : bob, bound(tokens[i], MINIMUM_UNSTAKE, 500 * KSM));
        }
        uint64 first = uint64(bound(cut, 1, 7));
        uint256 before = token.totalPooled();
        finalize(first);
        uint256 burned = before - token.totalPooled();
        _owedFor(1, first, burned);
        skip(3600);
        before = token.totalPooled();
        finalize(8);
        _owedFor(first + 1, 8, before - token.totalPooled());
        assertEq(token.sharesOf(address(queue)), 0);
    }

    function _owedFor(uint64 from, uint64 to, uint256 burned) private view {
        uint256 owed;
        for (uint64 id = from; id <= to; ++id) {
            owed += queue.amountOf(id);
        }
        assertLe(owed, burned);
        assertGe(owed + (to - from + 1), burned);
    }

    /// I9: who stays loses nothing to rounding.
    function testFuzz_finalizingLowersNoBalance(uint256 tokens, uint256 rewards) public {
        earn(bound(rewards, 0, 13 * KSM));
        requestUnstake(alice, bound(tokens, MINIMUM_UNSTAKE, 9_999 * KSM));
        (uint256 first, uint256 second) = (token.balanceOf(alice), token.balanceOf(bob));
        finalize(1);
        assertGe(token.balanceOf(alice), first);
        assertGe(token.balanceOf(bob), second);
        assertLe(token.balanceOf(bob), second + 1);
    }

    function test_amountsOfEachFinalizationKeepTheirRate() public {
        for (uint64 i = 1; i <= 9; ++i) {
            requestUnstake(alice, KSM);
        }
        uint256[10] memory amounts;
        for (uint64 i = 3; i <= 9; i += 3) {
            earn(13 * KSM);
            finalize(i);
            for (uint64 id = i - 2; id <= i; ++id) {
                amounts[id] = queue.amountOf(id);
            }
        }
        assertLt(amounts[3], amounts[4]);
        assertLt(amounts[6], amounts[7]);
        for (uint64 id = 1; id <= 9; ++id) {
            assertEq(queue.amountOf(id), amounts[id]);
            if (id % 3 != 1) assertEq(amounts[id], amounts[id - 1]);
        }
    }

    // ------------------------------------------------------------------ order

    function test_firstInFirstOut() public {
        for (uint256 i; i < 4; ++i) {
            requestUnstake(alice, KSM);
        }
        _refusedOrder(1, 2, 0);
        finalize(2);
        _refusedOrder(0, 2, 2);
        _refusedOrder(0, 4, 2);
        _refusedOrder(2, 2, 2);
        _refusedOrder(2, 1, 2);
        _refusedOrder(3, 4, 2);
        _refusedOrder(2, 5, 2);
        finalize(4);
        assertEq(queue.lastFinalized(), 4);
    }

    function _refusedOrder(uint64 afterRequest, uint64 upTo, uint64 lastFinalized) private {
        Attestation memory attestation =
            _quorum(_finalizeDigest(address(queue), afterRequest, upTo, type(uint128).max, HASH));
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.OutOfOrder.selector, afterRequest, upTo, lastFinalized, 4));
        queue.finalize(afterRequest, upTo, type(uint128).max, HASH, attestation);
    }

    function test_aFinalizationCountsOnce() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 1, type(uint128).max, HASH));
        queue.finalize(0, 1, type(uint128).max, HASH, attestation);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.OutOfOrder.selector, 0, 1, 1, 2));
        queue.finalize(0, 1, type(uint128).max, HASH, attestation);
    }

    // ------------------------------------------------------------------ limits

    function test_neverMoreIsOwedThanIsAtHand() public {
        requestUnstake(alice, 10 * KSM);
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 1, uint128(10 * KSM - 1), HASH));
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.AmountAboveLimit.selector, 10 * KSM, 10 * KSM - 1));
        queue.finalize(0, 1, uint128(10 * KSM - 1), HASH, attestation);
        finalize(0, 1, uint128(10 * KSM));
    }

    /// I7
    function test_fourOfSevenFinalizeNothing() public {
        requestUnstake(alice, KSM);
        Attestation memory attestation =
            _attestation(_signatures(_finalizeDigest(address(queue), 0, 1, type(uint128).max, HASH), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        queue.finalize(0, 1, type(uint128).max, HASH, attestation);
    }

    function test_whatIsSignedBindsEveryField() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 1, uint128(KSM), HASH));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.finalize(0, 2, uint128(KSM), HASH, attestation);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.finalize(0, 1, uint128(KSM + 1), HASH, attestation);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        queue.finalize(0, 1, uint128(KSM), keccak256("another anchor"), attestation);
        queue.finalize(0, 1, uint128(KSM), HASH, attestation);
    }

    // ------------------------------------------------------------------ receipts after it

    function test_aFinalizedReceiptStaysWhereItIs() public {
        requestUnstake(alice, KSM);
        vm.prank(alice);
        queue.approve(bob, 1);
        finalize(1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(bob);
        queue.safeTransferFrom(alice, bob, 1);
        assertEq(queue.ownerOf(1), alice);
    }

    function test_aFinalizedRecipientStaysWhatItIs() public {
        requestUnstake(alice, KSM);
        finalize(1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(alice);
        queue.setRecipient(1, OTHER_RECIPIENT);
    }

    /// A receipt sold just before it is finalized pays the buyer: the seller's recipient went with the transfer.
    function test_aReceiptSoldRightBeforeFinalizationPaysTheBuyer() public {
        requestUnstake(alice, KSM);
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
        finalize(1);
        assertEq(queue.getRequests(1, 1)[0].recipient, 0);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        vm.prank(alice);
        queue.setRecipient(1, RECIPIENT);
        vm.startPrank(bob);
        queue.setRecipient(1, OTHER_RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        queue.setRecipient(1, RECIPIENT);
        assertEq(queue.getRequests(1, 1)[0].recipient, OTHER_ACCOUNT);
    }
}
