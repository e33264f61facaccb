// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

contract RequestUnstakeTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        earn(KSM);
    }

    function test_needsNoAllowanceAndGivesAReceipt() public {
        uint256 shares = token.sharesForTokensUp(10 * KSM);
        vm.expectEmit(address(queue));
        emit UnstakeQueue.UnstakeRequested(1, alice, ACCOUNT, shares, 10 * KSM);
        vm.prank(alice);
        assertEq(queue.requestUnstake(10 * KSM, RECIPIENT), 1);
        assertEq(queue.ownerOf(1), alice);
        assertEq(token.sharesOf(address(queue)), shares);
        assertEq(uint8(queue.stateOf(1)), uint8(UnstakeQueue.State.Waiting));
        assertEq(queue.sharesOf(1), shares);
        assertEq(queue.amountOf(1), 0);
    }

    function test_idsFollowOneAnother() public {
        for (uint64 id = 1; id < 5; ++id) {
            assertEq(requestUnstake(alice, id * KSM), id);
        }
        assertEq(queue.lastRequest(), 4);
    }

    /// A balance that grows from second to second can still be left for good.
    function testFuzz_allOfIt(uint256 rewards, uint256 wait) public {
        report(bound(rewards, 0, KSM), 0);
        skip(bound(wait, 0, 2 * VESTING));
        uint256 shares = token.sharesOf(alice);
        vm.prank(alice);
        queue.requestUnstakeShares(shares, RECIPIENT);
        assertEq(token.sharesOf(alice), 0);
        assertEq(queue.sharesOf(1), shares);
    }

    function test_theTreasuryLeavesWithWhatItSees() public {
        report(100 * KSM, 0);
        skip(VESTING);
        uint256 shares = token.sharesOf(treasury);
        vm.prank(treasury);
        queue.requestUnstakeShares(shares, RECIPIENT);
        assertEq(token.sharesOf(treasury), 0);
    }

    function test_belowTheMinimumIsRefused() public {
        vm.startPrank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(UnstakeQueue.BelowMinimumUnstake.selector, MINIMUM_UNSTAKE - 1, MINIMUM_UNSTAKE)
        );
        queue.requestUnstake(MINIMUM_UNSTAKE - 1, RECIPIENT);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        queue.requestUnstakeShares(0, RECIPIENT);
        queue.requestUnstake(MINIMUM_UNSTAKE, RECIPIENT);
    }

    function _holds(address owner, uint256 tokens) private returns (uint256 shares) {
        vm.prank(alice);
        token.transfer(owner, tokens);
        vm.prank(address(timelock));
        queue.setMinimumUnstake(KSM);
        return token.sharesOf(owner);
    }

    /// Whoever has less than the minimum can leave for good.
    function test_allOfABalanceBelowTheMinimum() public {
        uint256 shares = _holds(bob, MINIMUM_UNSTAKE);
        vm.prank(bob);
        uint64 id = queue.requestUnstakeShares(shares, RECIPIENT);
        assertEq(queue.sharesOf(id), shares);
        finalize(id);
        assertEq(queue.amountOf(id), MINIMUM_UNSTAKE);
    }

    function test_aPartBelowTheMinimumIsRefused() public {
        uint256 shares = _holds(bob, KSM / 2);
        uint256 tokens = token.tokensForSharesDown(shares - 1);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.BelowMinimumUnstake.selector, tokens, KSM));
        queue.requestUnstakeShares(shares - 1, RECIPIENT);
        queue.requestUnstakeShares(shares, RECIPIENT);
    }

    /// Kusama could not pay it.
    function test_allOfABalanceBelowTheLeastIsRefused() public {
        uint256 shares = _holds(bob, MINIMUM_UNSTAKE - 2);
        uint256 tokens = token.tokensForSharesDown(shares);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.BelowMinimumUnstake.selector, tokens, MINIMUM_UNSTAKE));
        vm.prank(bob);
        queue.requestUnstakeShares(shares, RECIPIENT);
    }

    function test_moreThanOneHasIsRefused() public {
        uint256 shares = token.sharesOf(alice);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientShares.selector, alice, shares, shares + 1));
        vm.prank(alice);
        queue.requestUnstakeShares(shares + 1, RECIPIENT);
    }

    function test_onlyTheQueueTakesAndBurns() public {
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotTheQueue.selector, bob));
        token.escrow(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotTheQueue.selector, bob));
        token.burnEscrow(1);
    }

    function test_aContractThatKnowsNoReceiptsCanLeaveToo() public {
        vm.prank(alice);
        token.transfer(address(this), KSM);
        assertEq(queue.requestUnstake(KSM, RECIPIENT), 1);
        assertEq(queue.ownerOf(1), address(this));
    }

    // ------------------------------------------------------------------ waiting

    /// Shares in the queue earn and lose as all others do.
    function test_whatWaitsEarnsAndLoses() public {
        requestUnstake(alice, 100 * KSM);
        uint256 value = token.tokensForSharesDown(queue.sharesOf(1));
        earn(KSM);
        uint256 grown = token.tokensForSharesDown(queue.sharesOf(1));
        assertGt(grown, value);
        skip(1 days);
        report(0, 10 * KSM);
        assertLt(token.tokensForSharesDown(queue.sharesOf(1)), value);
    }

    function test_aTransferClearsTheRecipientAndTheNewOwnerNamesOne() public {
        requestUnstake(alice, KSM);
        vm.expectEmit(address(queue));
        emit UnstakeQueue.RecipientSet(1, 0);
        vm.prank(alice);
        queue.transferFrom(alice, bob, 1);
        assertEq(queue.getRequests(1, 1)[0].recipient, 0);

        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotTheOwner.selector, 1, alice));
        vm.prank(alice);
        queue.setRecipient(1, RECIPIENT);

        vm.expectEmit(address(queue));
        emit UnstakeQueue.RecipientSet(1, OTHER_ACCOUNT);
        vm.prank(bob);
        queue.setRecipient(1, OTHER_RECIPIENT);
        assertEq(queue.getRequests(1, 1)[0].recipient, OTHER_ACCOUNT);
    }

    function test_theOwnerMayNameAnotherRecipientWhileItWaits() public {
        requestUnstake(alice, KSM);
        vm.prank(alice);
        queue.setRecipient(1, OTHER_RECIPIENT);
        assertEq(queue.getRequests(1, 1)[0].recipient, OTHER_ACCOUNT);
    }

    // ------------------------------------------------------------------ pages

    function test_pages() public {
        for (uint64 i; i < 5; ++i) {
            requestUnstake(alice, (i + 1) * KSM);
        }
        finalize(3);
        recordPayment(2);
        UnstakeQueue.RequestView[] memory page = queue.getRequests(2, 4);
        assertEq(page.length, 3);
        assertEq(page[0].id, 2);
        assertEq(page[0].owner, address(0));
        assertEq(uint8(page[0].state), uint8(UnstakeQueue.State.Paid));
        assertEq(page[0].amount, queue.amountOf(2));
        assertEq(page[1].owner, alice);
        assertEq(uint8(page[1].state), uint8(UnstakeQueue.State.Finalized));
        assertApproxEqAbs(page[1].amount, 3 * KSM, 1);
        assertEq(page[1].recipient, ACCOUNT);
        assertEq(page[2].id, 4);
        assertEq(uint8(page[2].state), uint8(UnstakeQueue.State.Waiting));
        assertEq(page[2].amount, 0);
        assertEq(page[2].requestedAt, block.timestamp);
        assertEq(page[2].shares, queue.sharesOf(4));
        assertEq(queue.getRequests(5, 4).length, 0);
    }

    function test_unknownRequestsAreRefused() public {
        requestUnstake(alice, KSM);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 0));
        queue.getRequests(0, 1);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 2));
        queue.getRequests(1, 2);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 0));
        queue.stateOf(0);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 2));
        queue.stateOf(2);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 0));
        queue.amountOf(0);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 2));
        queue.amountOf(2);
    }
}
