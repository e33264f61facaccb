// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {Attestation} from "../../src/committee/Committee.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// Changing one's mind while a request waits, at the lower of the values at request and now.
contract CancelTest is System {
    bytes32 private constant HASH = keccak256("finalize");

    function setUp() public {
        deploy();
        stake(alice, 10_000 * KSM);
        stake(bob, 3_333 * KSM);
        earn(13 * KSM);
    }

    function test_givesTheSharesBackAndEndsTheReceipt() public {
        uint256 shares = token.sharesOf(alice);
        requestUnstake(alice, 100 * KSM);
        uint256 escrowed = queue.sharesOf(1);
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(address(queue), alice, escrowed);
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Cancelled(1, alice, escrowed, 0);
        vm.prank(alice);
        assertEq(queue.cancel(1), escrowed);
        assertEq(token.sharesOf(alice), shares);
        assertEq(token.sharesOf(address(queue)), 0);
        assertEq(queue.balanceOf(alice), 0);
        _isCancelled(1, escrowed);
    }

    function _isCancelled(uint64 id, uint256 shares) private view {
        assertEq(uint8(queue.stateOf(id)), uint8(UnstakeQueue.State.Cancelled));
        assertEq(queue.amountOf(id), 0);
        UnstakeQueue.RequestView memory seen = queue.getRequests(id, id)[0];
        assertEq(seen.owner, address(0));
        assertEq(uint8(seen.state), uint8(UnstakeQueue.State.Cancelled));
        assertEq(seen.amount, 0);
        assertEq(seen.shares, shares);
    }

    // ------------------------------------------------------------------ worth the lower of the two values

    /// A cancel is no free option: whoever keeps a place in the queue and gives it up is never better off than if they had
    /// not asked, nor gets more than it was worth when asked.
    function testFuzz_aCancelIsNoFreeOption(uint256 tokens, uint256 rewards, uint256 loss, uint256 wait) public {
        tokens = bound(tokens, MINIMUM_UNSTAKE, 9_000 * KSM);
        uint256 held = token.sharesOf(alice);
        requestUnstake(alice, tokens);
        (uint256 escrowed, uint256 left) = (queue.sharesOf(1), token.sharesOf(alice));
        uint256 asked = token.tokensForSharesDown(escrowed);
        skip(1 days);
        report(bound(rewards, 0, 13 * KSM), bound(loss, 0, 200 * KSM));
        skip(bound(wait, 0, 2 * VESTING));
        uint256 now_ = token.tokensForSharesDown(escrowed);
        uint256 worth = asked < now_ ? asked : now_;

        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        vm.prank(alice);
        uint256 returned = queue.cancel(1);
        assertEq(token.sharesOf(alice), left + returned);
        assertLe(token.sharesOf(alice), held);
        if (now_ <= asked) assertEq(returned, escrowed);
        // At the rate that the cancel found.
        assertLe(returned * pooled / shares, worth);
        assertGe(returned * pooled / shares + 1, worth);
    }

    /// The gain stays with everybody: planck are as many as before, behind fewer shares.
    function test_theGainStaysInThePool() public {
        requestUnstake(alice, 1_000 * KSM);
        earn(13 * KSM);
        (uint256 shares, uint256 pooled, uint256 others) =
            (token.totalShares(), token.totalPooled(), token.balanceOf(bob));
        uint256 escrowed = queue.sharesOf(1);
        uint256 back = 1_000 * KSM * shares / pooled;
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(address(queue), address(0), escrowed - back);
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Cancelled(1, alice, back, escrowed - back);
        vm.prank(alice);
        assertEq(queue.cancel(1), back);
        assertEq(token.totalPooled(), pooled);
        assertEq(token.totalShares(), shares - (escrowed - back));
        assertGt(token.balanceOf(bob), others);
        assertEq(token.sharesOf(address(queue)), 0);
    }

    /// A loss is the canceller's like everybody's: what waits stays exposed.
    function test_afterALossAllSharesComeBackAndAreWorthLess() public {
        requestUnstake(alice, 1_000 * KSM);
        uint256 escrowed = queue.sharesOf(1);
        skip(1 days);
        report(0, 500 * KSM);
        uint256 pooled = token.totalPooled();
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        assertEq(queue.cancel(1), escrowed);
        assertLt(token.balanceOf(alice) - before, 1_000 * KSM);
        assertEq(token.totalPooled(), pooled);
    }

    /// I6, I9: whoever stays loses nothing by it.
    function testFuzz_cancellingLowersNoBalance(uint256 tokens, uint256 rewards, uint256 wait) public {
        requestUnstake(alice, bound(tokens, MINIMUM_UNSTAKE, 9_000 * KSM));
        requestUnstake(bob, KSM);
        skip(1 days);
        report(bound(rewards, 0, 13 * KSM), 0);
        skip(bound(wait, 0, VESTING));
        (uint256 others, uint256 waiting) = (token.balanceOf(bob), token.tokensForSharesDown(queue.sharesOf(2)));
        vm.prank(alice);
        queue.cancel(1);
        assertGe(token.balanceOf(bob), others);
        assertGe(token.tokensForSharesDown(queue.sharesOf(2)), waiting);
    }

    /// Who is alone with the gain has nobody to leave it to.
    function test_theOnlyHolderCancelsToo() public {
        uint256 all = _allForAlice();
        vm.prank(alice);
        queue.requestUnstakeShares(all, RECIPIENT);
        skip(1 days);
        report(13 * KSM, 0);
        skip(VESTING / 2);
        vm.prank(alice);
        assertLt(queue.cancel(1), all);
        assertEq(token.totalShares(), token.sharesOf(alice));
        assertEq(token.balanceOf(alice), token.totalPooled());
    }

    function _allForAlice() private returns (uint256) {
        token.collectFee();
        address[2] memory others = [bob, treasury];
        for (uint256 i; i < others.length; ++i) {
            uint256 shares = token.sharesOf(others[i]);
            vm.prank(others[i]);
            token.transferShares(alice, shares);
        }
        return token.sharesOf(alice);
    }

    /// As with a deposit: what is rounded away could be more than a planck.
    function test_noGainIsLeftWhileAShareIsWorthMoreThanAPlanck() public {
        uint256 all = _allForAlice();
        vm.prank(alice);
        token.transferShares(bob, 1_000_000);
        vm.prank(alice);
        queue.requestUnstakeShares(all - 1_000_000, RECIPIENT);
        skip(1 days);
        report(13 * KSM, 0);
        finalize(1);
        skip(VESTING);
        vm.prank(bob);
        queue.requestUnstakeShares(1_000_000, RECIPIENT);
        skip(1 days);
        report(KSM / 1_000, 0);
        skip(VESTING);
        vm.prank(bob);
        vm.expectPartialRevert(BondToken.ShareAbovePlanck.selector);
        queue.cancel(2);
        finalize(2);
    }

    // ------------------------------------------------------------------ who, and until when

    function test_nobodyButTheOwnerCancels() public {
        requestUnstake(alice, KSM);
        vm.startPrank(alice);
        queue.approve(bob, 1);
        queue.setApprovalForAll(bob, true);
        vm.stopPrank();
        _refused(1, bob, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, bob));
        _refused(2, alice, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 2, alice));
        _refused(0, alice, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 0, alice));
    }

    /// The shares go with the receipt: to the buyer, at most at the value when the seller asked.
    function test_whoSoldTheReceiptCancelsNothing() public {
        requestUnstake(alice, KSM);
        uint256 escrowed = queue.sharesOf(1);
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
        _refused(1, alice, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        uint256 before = token.sharesOf(bob);
        vm.prank(bob);
        queue.cancel(1);
        assertEq(token.sharesOf(bob), before + escrowed);
    }

    /// Sold right before it is finalized: neither the seller nor the buyer turns it back.
    function test_aReceiptSoldRightBeforeFinalizationIsNotCancelled() public {
        requestUnstake(alice, KSM);
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
        finalize(1);
        _refused(1, alice, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        _refused(1, bob, abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(bob);
        queue.setRecipient(1, OTHER_RECIPIENT);
        recordPayment(1);
        _refused(1, bob, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, bob));
    }

    function test_aFinalizedRequestIsNotCancelled() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        finalize(1);
        _refused(1, alice, abi.encodeWithSelector(UnstakeQueue.NotWaiting.selector, 1));
        vm.prank(alice);
        queue.cancel(2);
        assertEq(queue.amountOf(1), KSM);
    }

    function test_aRequestIsCancelledOnce() public {
        requestUnstake(alice, KSM);
        vm.prank(alice);
        queue.cancel(1);
        _refused(1, alice, abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        vm.prank(alice);
        queue.setRecipient(1, OTHER_RECIPIENT);
    }

    function _refused(uint64 id, address caller, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(caller);
        queue.cancel(id);
    }

    function test_onlyTheQueueGivesBack() public {
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotTheQueue.selector, bob));
        vm.prank(bob);
        token.returnEscrow(bob, 1, 1);
    }

    // ------------------------------------------------------------------ what finalizations make of it

    /// I5: whatever is cancelled between finalizations, each burns exactly what waits among its own, and each request is
    /// owed its part of that.
    function testFuzz_finalizationsLeaveOutWhatIsCancelled(uint16 cancelled, uint8[4] memory cuts, uint16 later)
        public
    {
        for (uint64 id = 1; id <= 16; ++id) {
            requestUnstake(id % 3 == 0 ? bob : alice, id * KSM);
            if (cancelled & (1 << (id - 1)) != 0 && id % 5 == 0) cancel(id);
        }
        _cancelAll(cancelled);
        for (uint256 i; i < cuts.length; ++i) {
            uint64 last = queue.lastFinalized();
            if (last == 16) break;
            uint64 upTo = uint64(bound(cuts[i], last + 1, 16));
            _finalizeAndAddUp(last, upTo);
            if (i == 1) _cancelAll(later);
            earn(KSM);
        }
    }

    function _cancelAll(uint16 which) private {
        for (uint64 id = 1; id <= 16; ++id) {
            if (which & (1 << (id - 1)) == 0) continue;
            if (queue.stateOf(id) == UnstakeQueue.State.Waiting) cancel(id);
        }
    }

    function _finalizeAndAddUp(uint64 last, uint64 upTo) private {
        uint256 waiting;
        for (uint64 id = last + 1; id <= upTo; ++id) {
            if (queue.stateOf(id) == UnstakeQueue.State.Waiting) waiting += queue.sharesOf(id);
        }
        (uint256 escrow, uint256 pooled) = (token.sharesOf(address(queue)), token.totalPooled());
        finalize(upTo);
        assertEq(escrow - token.sharesOf(address(queue)), waiting);
        uint256 burned = pooled - token.totalPooled();
        uint256 owed;
        for (uint64 id = last + 1; id <= upTo; ++id) {
            owed += queue.amountOf(id);
            assertEq(queue.stateOf(id) == UnstakeQueue.State.Cancelled, queue.amountOf(id) == 0);
        }
        assertLe(owed, burned);
        assertGe(owed + (upTo - last), burned);
    }

    function test_aFinalizationOfCancelledRequestsAloneMovesOn() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        cancel(1);
        uint256 pooled = token.totalPooled();
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 1, 0, HASH));
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Finalized(0, 1, 0, 0, HASH);
        queue.finalize(0, 1, 0, HASH, attestation);
        assertEq(token.totalPooled(), pooled);
        _isCancelled(1, queue.sharesOf(1));
        finalize(2);
        assertEq(queue.amountOf(2), KSM);
    }

    /// What k signed before the cancel is still good, and owes less.
    function test_cancelledBetweenSignatureAndFinalization() public {
        requestUnstake(alice, KSM);
        requestUnstake(bob, KSM);
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 0, 2, uint128(2 * KSM), HASH));
        cancel(2);
        queue.finalize(0, 2, uint128(2 * KSM), HASH, attestation);
        assertEq(queue.amountOf(1), KSM);
        assertEq(queue.amountOf(2), 0);
    }

    /// I4: nothing is owed, so nothing was paid.
    function test_aCancelledRequestIsNotPaid() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        cancel(1);
        finalize(2);
        uint64[] memory ids = new uint64[](1);
        ids[0] = 1;
        Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, HASH));
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, 1));
        queue.recordPayments(ids, HASH, attestation);
        assertFalse(slots.isPaid(1));
    }
}
