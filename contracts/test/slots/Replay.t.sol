// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

/// Another pool in the place of the first, by the Timelock, and everything that ever happened sent to it again: with the
/// signatures of then, and with new ones of the whole committee. I2, I3, I4 outlive the modules.
contract ReplayTest is Changes {
    uint64 private constant DEPOSITS = 4;
    bytes32 private constant BLOCK = keccak256("a payment's block");
    StakingPool private _oldPool;
    UnstakeQueue private _oldQueue;
    Attestation[] private _oldMints;
    Attestation[] private _oldPayments;
    Attestation private _oldReturn;
    Report private _oldReport;
    Attestation private _oldReportAttested;

    function setUp() public {
        deploy();
        for (uint64 i; i < DEPOSITS; ++i) {
            _oldMints.push(_mintOf(address(pool), i));
            pool.mint(_id(i), alice, uint128(100 * KSM), _oldMints[i]);
            requestUnstake(alice, KSM);
        }
        _oldReturn = _quorum(_returnDigest(address(pool), _id(9), ACCOUNT));
        pool.markReturned(_id(9), ACCOUNT, _oldReturn);
        finalize(DEPOSITS);
        for (uint64 id = 1; id <= DEPOSITS; ++id) {
            _oldPayments.push(_quorum(_paidDigest(address(queue), _one(id), BLOCK)));
            queue.recordPayments(_one(id), BLOCK, _oldPayments[id - 1]);
        }
        skip(1 days);
        _oldReport = nextReport(KSM / 10, 0);
        _oldReportAttested = _quorum(_reportDigest(address(pool), _oldReport));
        pool.report(_oldReport, _oldReportAttested);
        _swap();
    }

    function _swap() private {
        (_oldPool, _oldQueue) = (pool, queue);
        StakingPool nextPool = anotherPool();
        UnstakeQueue nextQueue = anotherQueue(1_000);
        proposePool(nextPool);
        proposeQueue(nextQueue);
        enact();
        (pool, queue) = (nextPool, nextQueue);
        token.collectFee();
    }

    function test_aMintedDepositIsNeverMintedReturnedOrBoundAgain() public {
        bytes32 before = _rate();
        for (uint64 i; i < DEPOSITS; ++i) {
            bytes memory used = abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, _id(i));
            Attestation memory minting = _mintOf(address(pool), i);
            vm.expectRevert(used);
            pool.mint(_id(i), alice, uint128(100 * KSM), minting);
            vm.expectRevert(used);
            pool.mint(_id(i), alice, uint128(100 * KSM), _oldMints[i]);
            Attestation memory returning = _quorum(_returnDigest(address(pool), _id(i), ACCOUNT));
            vm.expectRevert(used);
            pool.markReturned(_id(i), ACCOUNT, returning);
            Attestation memory binding = _quorum(_bindDigest(address(pool), _id(i), bob));
            vm.expectRevert(used);
            pool.bind(_id(i), bob, binding);
        }
        assertEq(_rate(), before);
    }

    function test_aBatchOfMintedDepositsMintsNothing() public {
        bytes32 before = _rate();
        Deposit[] memory all = new Deposit[](DEPOSITS);
        for (uint64 i; i < DEPOSITS; ++i) {
            all[i] = Deposit(_id(i), alice, uint128(100 * KSM));
        }
        pool.mintBatch(all, _quorum(_mintBatchDigest(address(pool), all)));
        assertEq(_rate(), before);
    }

    function test_aReturnedDepositIsNeverMintedNorReturnedAgain() public {
        bytes memory used = abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, _id(9));
        Attestation memory minting = _mintOf(address(pool), 9);
        vm.expectRevert(used);
        pool.mint(_id(9), alice, uint128(100 * KSM), minting);
        Attestation memory returning = _quorum(_returnDigest(address(pool), _id(9), ACCOUNT));
        vm.expectRevert(used);
        pool.markReturned(_id(9), ACCOUNT, returning);
        vm.expectRevert(used);
        pool.markReturned(_id(9), ACCOUNT, _oldReturn);
    }

    /// Not even what was signed for an open deposit before: it was signed for the other pool.
    function test_whatWasSignedForTheOldPoolMintsNothingAtTheNew() public {
        Attestation memory old = _mintOf(address(_oldPool), 77);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.mint(_id(77), alice, uint128(100 * KSM), old);
        assertEq(uint8(slots.depositState(_id(77))), uint8(DepositSlots.DepositState.Open));
    }

    /// I6: the new pool goes on from the old one's anchor, so that no flow comes a second time.
    function test_aReportThatCountedCountsNoMore() public {
        bytes32 before = _rate();
        Attestation memory anew = _quorum(_reportDigest(address(pool), _oldReport));
        bytes memory wrong =
            abi.encodeWithSelector(ReportGuard.WrongPreviousAnchor.selector, _oldReport.number, _oldReport.hash);
        vm.expectRevert(wrong);
        pool.report(_oldReport, anew);
        vm.expectRevert(wrong);
        pool.report(_oldReport, _oldReportAttested);
        assertEq(_rate(), before);
        report(KSM / 10, 0);
    }

    function test_theOldPoolCanDoNothing() public {
        bytes32 before = _rate();
        address old = address(_oldPool);
        bytes memory notThePool = abi.encodeWithSelector(DepositSlots.NotThePool.selector, old);
        Attestation memory attested = _mintOf(old, 77);
        vm.expectRevert(notThePool);
        _oldPool.mint(_id(77), alice, uint128(100 * KSM), attested);
        Deposit[] memory one = new Deposit[](1);
        one[0] = Deposit(_id(77), alice, uint128(100 * KSM));
        attested = _quorum(_mintBatchDigest(old, one));
        vm.expectRevert(notThePool);
        _oldPool.mintBatch(one, attested);
        attested = _quorum(_returnDigest(old, _id(77), ACCOUNT));
        vm.expectRevert(notThePool);
        _oldPool.markReturned(_id(77), ACCOUNT, attested);
        attested = _quorum(_bindDigest(old, _id(77), bob));
        vm.expectRevert(notThePool);
        _oldPool.bind(_id(77), bob, attested);
        // A report, and a loss that would have to be believed: neither moves the rate or stops anything.
        uint256[2] memory slashes = [uint256(0), 300 * KSM];
        for (uint256 i; i < 2; ++i) {
            Report memory r = nextReport(0, slashes[i]);
            attested = _quorum(_reportDigest(old, r));
            vm.expectRevert(abi.encodeWithSelector(BondToken.NotThePool.selector, old));
            _oldPool.report(r, attested);
        }
        assertEq(_rate(), before);
        assertFalse(token.contested());
    }

    /// I4: with the signatures of then and with new ones, at either queue.
    function test_aPaymentIsRecordedOnce() public {
        for (uint64 id = 1; id <= DEPOSITS; ++id) {
            vm.expectRevert(abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, id));
            _oldQueue.recordPayments(_one(id), BLOCK, _oldPayments[id - 1]);
            Attestation memory anew = _quorum(_paidDigest(address(_oldQueue), _one(id), "another block"));
            vm.expectRevert(abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, id));
            _oldQueue.recordPayments(_one(id), "another block", anew);
            anew = _quorum(_paidDigest(address(queue), _one(id), BLOCK));
            vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, id));
            queue.recordPayments(_one(id), BLOCK, anew);
            vm.expectPartialRevert(Committee.BadSignature.selector);
            queue.recordPayments(_one(id), BLOCK, _oldPayments[id - 1]);
        }
    }

    /// Its requests are others, by other ids: what was finalized or parked before is nothing to it.
    function test_theNewQueueKnowsNoRequestOfTheOld() public {
        for (uint64 id; id <= 1_000; id += 100) {
            vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, id));
            queue.stateOf(id);
        }
        assertEq(requestUnstake(alice, KSM), 1_001);
        uint128 most = type(uint128).max;
        Attestation memory attested = _quorum(_finalizeDigest(address(queue), 0, 4, most, BLOCK));
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.OutOfOrder.selector, 0, 4, 1_000, 1_001));
        queue.finalize(0, 4, most, BLOCK, attested);
        finalize(1_001);
        recordPayment(1_001);
        assertTrue(slots.isPaid(1_001));
    }

    /// And a third set after the second: the slots know all of it still.
    function test_theSameAfterAnotherSwap() public {
        uint64 id = requestUnstake(alice, KSM);
        finalize(id);
        (_oldPool, _oldQueue) = (pool, queue);
        UnstakeQueue third = anotherQueue(2_000);
        StakingPool thirdPool = anotherPool();
        proposePool(thirdPool);
        proposeQueue(third);
        enact();
        (pool, queue) = (thirdPool, third);
        test_aMintedDepositIsNeverMintedReturnedOrBoundAgain();
        test_aReturnedDepositIsNeverMintedNorReturnedAgain();
        queue = _oldQueue;
        recordPayment(id);
    }

    function _mintOf(address signed, uint64 which) private view returns (Attestation memory) {
        return _quorum(_mintDigest(signed, _id(which), alice, uint128(100 * KSM)));
    }

    function _rate() private view returns (bytes32) {
        return keccak256(abi.encode(token.totalShares(), token.totalPooled(), token.unvested()));
    }

    function _id(uint64 which) private pure returns (bytes32) {
        return keccak256(abi.encode("replayed", which));
    }

    function _one(uint64 id) private pure returns (uint64[] memory ids) {
        ids = new uint64[](1);
        ids[0] = id;
    }
}
