// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// Another pool and another queue on the same slots and token, and everything that ever happened sent to them again: with
/// the signatures of then, and with new ones of the whole committee.
contract ReplayTest is System {
    uint64 private constant DEPOSITS = 4;
    StakingPool private _secondPool;
    UnstakeQueue private _secondQueue;
    Attestation[] private _oldMints;

    function setUp() public {
        deploy();
        for (uint64 i; i < DEPOSITS; ++i) {
            _oldMints.push(_quorum(_mintDigest(address(pool), _id(i), alice, uint128(100 * KSM))));
            pool.mint(_id(i), alice, uint128(100 * KSM), _oldMints[i]);
            requestUnstake(alice, KSM);
        }
        pool.markReturned(_id(9), ACCOUNT, _quorum(_returnDigest(address(pool), _id(9), ACCOUNT)));
        finalize(DEPOSITS);
        for (uint64 id = 1; id <= DEPOSITS; ++id) {
            recordPayment(id);
        }
        (uint64 number, uint32 era,, bytes32 hash) = pool.lastAnchor();
        _secondPool = new StakingPool(committee, token, slots, usualTerms(), number, era, hash);
        _secondQueue =
            new UnstakeQueue(committee, token, slots, "aKSM unstake receipt", "unaKSM", 2, MINIMUM_UNSTAKE, 0);
    }

    function _id(uint64 which) private pure returns (bytes32) {
        return keccak256(abi.encode("replayed", which));
    }

    /// The second is nothing to slots and token, whatever k operators sign for it.
    function test_replayAfterASwap_depositsToAnotherPool() public {
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        for (uint64 i; i < DEPOSITS; ++i) {
            Attestation memory attestation =
                _quorum(_mintDigest(address(_secondPool), _id(i), alice, uint128(100 * KSM)));
            _nothing(address(_secondPool));
            _secondPool.mint(_id(i), alice, uint128(100 * KSM), attestation);
            _nothing(address(_secondPool));
            _secondPool.mint(_id(i), alice, uint128(100 * KSM), _oldMints[i]);
            attestation = _quorum(_returnDigest(address(_secondPool), _id(i), ACCOUNT));
            _nothing(address(_secondPool));
            _secondPool.markReturned(_id(i), ACCOUNT, attestation);
            attestation = _quorum(_bindDigest(address(_secondPool), _id(i), bob));
            _nothing(address(_secondPool));
            _secondPool.bind(_id(i), bob, attestation);
        }
        assertEq(token.totalShares(), shares);
        assertEq(token.totalPooled(), pooled);
    }

    function _nothing(address caller) private {
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotThePool.selector, caller));
    }

    /// And the one that is in place takes none of it twice, in any form.
    function test_replayAfterASwap_depositsToTheSamePool() public {
        uint256 shares = token.totalShares();
        for (uint64 i; i < DEPOSITS; ++i) {
            vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, _id(i)));
            pool.mint(_id(i), alice, uint128(100 * KSM), _oldMints[i]);
            Attestation memory attestation = _quorum(_returnDigest(address(pool), _id(i), ACCOUNT));
            vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, _id(i)));
            pool.markReturned(_id(i), ACCOUNT, attestation);
        }
        Attestation memory minting = _quorum(_mintDigest(address(pool), _id(9), alice, uint128(100 * KSM)));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, _id(9)));
        pool.mint(_id(9), alice, uint128(100 * KSM), minting);
        assertEq(token.totalShares(), shares);
    }

    /// No shares enter the second queue, so it owes nothing; and payments that it would record are not its own to record.
    function test_replayAfterASwap_payments() public {
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotTheQueue.selector, address(_secondQueue)));
        vm.prank(alice);
        _secondQueue.requestUnstake(KSM, RECIPIENT);
        for (uint64 id = 1; id <= DEPOSITS; ++id) {
            uint64[] memory ids = new uint64[](1);
            ids[0] = id;
            Attestation memory attestation = _quorum(_paidDigest(address(_secondQueue), ids, "block"));
            vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.NotFinalized.selector, id));
            _secondQueue.recordPayments(ids, "block", attestation);
            vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotTheQueue.selector, address(_secondQueue)));
            vm.prank(address(_secondQueue));
            slots.markPaid(id);
            attestation = _quorum(_paidDigest(address(queue), ids, "block"));
            vm.expectPartialRevert(Committee.BadSignature.selector);
            _secondQueue.recordPayments(ids, "block", attestation);
        }
    }
}
