// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

/// While a loss waits to be believed nobody enters or leaves at a rate in doubt, and holders do with theirs as ever.
contract ContestStopsTest is System {
    bytes32 private constant ID = keccak256("a deposit");
    uint256 private constant LOSS = 200 * 1e12;

    /// Alice has asked for 100 and for 50, of which the first is owed already; then a loss is attested.
    function setUp() public {
        deploy();
        stake(alice, 600 * KSM);
        stake(bob, 500 * KSM);
        requestUnstake(alice, 100 * KSM);
        finalize(1);
        requestUnstake(alice, 50 * KSM);
        skip(1 days);
        report(followingReport(0, LOSS, 0, 1));
    }

    function _believe() private {
        for (uint32 i = 2; i <= 4; ++i) {
            skip(8 hours);
            report(followingReport(0, LOSS, 0, i));
        }
        assertFalse(token.contested());
    }

    // ------------------------------------------------------------------ what stops at once

    function test_aLossBeyondTheBoundStopsMinting() public {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, bob, uint128(KSM)));
        vm.expectRevert(BondToken.RateContested.selector);
        pool.mint(ID, bob, uint128(KSM), attestation);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
        _believe();
        pool.mint(ID, bob, uint128(KSM), attestation);
    }

    function test_aLossBeyondTheBoundStopsMintingBatches() public {
        Deposit[] memory deposits = new Deposit[](1);
        deposits[0] = Deposit(ID, bob, uint128(KSM));
        Attestation memory attestation = _quorum(_mintBatchDigest(address(pool), deposits));
        vm.expectRevert(BondToken.RateContested.selector);
        pool.mintBatch(deposits, attestation);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
        _believe();
        pool.mintBatch(deposits, attestation);
    }

    function test_aLossBeyondTheBoundStopsFinalizing() public {
        bytes32 hash = keccak256("anchor");
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), 1, 2, type(uint128).max, hash));
        vm.expectRevert(BondToken.RateContested.selector);
        queue.finalize(1, 2, type(uint128).max, hash, attestation);
        _believe();
        queue.finalize(1, 2, type(uint128).max, hash, attestation);
    }

    // ------------------------------------------------------------------ nobody leaves at the old rate

    function test_whoAskedBeforeBearsTheLoss() public {
        _believe();
        finalize(2);
        assertEq(queue.amountOf(2), 40 * KSM, "50, a fifth of which is lost");
        assertEq(queue.amountOf(1), 100 * KSM, "owed before");
    }

    function test_whoAsksMeanwhileBearsTheLoss() public {
        requestUnstake(bob, 500 * KSM);
        _believe();
        finalize(3);
        assertEq(queue.amountOf(3), 400 * KSM);
    }

    function test_whoCancelsMeanwhileBearsTheLoss() public {
        uint256 returned = cancel(2);
        assertEq(returned, 50 * KSM * 1e6, "its shares, no more");
        _believe();
        assertEq(token.balanceOf(alice), 400 * KSM, "of 500");
    }

    /// Neither form of the token is a way out.
    function test_whoWrapsMeanwhileBearsTheLoss() public {
        wrap(bob, 500e18);
        _believe();
        assertEq(cert.convertToAssets(500e18), 400 * KSM);
    }

    // ------------------------------------------------------------------ what goes on

    function test_transfersAndWrapsGoOn() public {
        vm.startPrank(bob);
        token.transfer(alice, KSM);
        token.transferShares(alice, 1e18);
        token.approve(address(cert), type(uint256).max);
        cert.deposit(10 * KSM, bob);
        cert.redeem(5e18, alice, bob);
        vm.stopPrank();
        assertEq(token.balanceOf(alice), (450 + 1 + 1 + 5) * KSM);
    }

    function test_requestsReceiptsAndCancelsGoOn() public {
        uint64 id = requestUnstake(bob, KSM);
        vm.prank(bob);
        queue.transferFrom(bob, alice, id);
        vm.prank(alice);
        queue.setRecipient(id, OTHER_RECIPIENT);
        cancel(id);
        assertEq(uint8(queue.stateOf(id)), uint8(UnstakeQueue.State.Cancelled));
    }

    /// What was owed before is paid, or parked and redirected: its rate was in no doubt.
    function test_whatWasOwedBeforeIsPaid() public {
        park(1);
        redirect(1, OTHER_RECIPIENT);
        recordPayment(1);
        assertEq(uint8(queue.stateOf(1)), uint8(UnstakeQueue.State.Paid));
    }

    function test_depositsAreBoundAndReturned() public {
        pool.bind(ID, bob, _quorum(_bindDigest(address(pool), ID, bob)));
        pool.markReturned(ID, ACCOUNT, _quorum(_returnDigest(address(pool), ID, ACCOUNT)));
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Returned));
    }

    // ------------------------------------------------------------------ when it ends

    function test_aReportWithinTheBoundLetsEverybodyInAndOutAgain() public {
        report(followingReport(0, 0, 0, 2));
        stake(bob, KSM);
        finalize(2);
        assertEq(queue.amountOf(2), 50 * KSM);
    }

    /// Rewards that began to vest before it go on vesting: nothing of the rate is undone before it is believed.
    function test_balancesFallNotBeforeItIsBelieved() public {
        uint256 balance = token.balanceOf(bob);
        skip(20 days);
        assertEq(token.balanceOf(bob), balance);
        report(followingReport(0, LOSS, 0, 80));
        assertEq(token.balanceOf(bob), balance);
    }
}
