// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Deposit} from "../../src/pool/DepositBatch.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {Changes} from "./Changes.sol";

/// Everything that k operators attest, each as a call that would succeed now: what holds for one holds for all.
abstract contract AttestedCalls is Changes {
    uint256 internal constant VERBS = 8;
    bytes32 internal constant OPEN = keccak256("an open deposit");
    bytes32 private constant HASH = keccak256("a block");

    /// Request 1 is finalized and to be paid, 2 is finalized and to be parked, 3 waits.
    function prepare() internal {
        stake(alice, 1_000 * KSM);
        for (uint256 i; i < 3; ++i) {
            requestUnstake(alice, KSM);
        }
        finalize(2);
        skip(1 days);
    }

    function attestedCall(uint256 verb) internal view returns (address target, bytes memory data) {
        return attestedCall(verb, address(pool), address(queue));
    }

    /// The same, signed for other contracts.
    function attestedCall(uint256 verb, address signedPool, address signedQueue)
        internal
        view
        returns (address target, bytes memory data)
    {
        if (verb < 5) return (address(pool), _ofPool(verb, signedPool));
        return (address(queue), _ofQueue(verb, signedQueue));
    }

    function _ofPool(uint256 verb, address signed) private view returns (bytes memory) {
        uint128 amount = uint128(KSM);
        if (verb == 0) {
            return abi.encodeCall(pool.mint, (OPEN, bob, amount, _quorum(_mintDigest(signed, OPEN, bob, amount))));
        }
        if (verb == 1) {
            Deposit[] memory deposits = new Deposit[](1);
            deposits[0] = Deposit(OPEN, bob, amount);
            return abi.encodeCall(pool.mintBatch, (deposits, _quorum(_mintBatchDigest(signed, deposits))));
        }
        if (verb == 2) {
            return abi.encodeCall(pool.markReturned, (OPEN, ACCOUNT, _quorum(_returnDigest(signed, OPEN, ACCOUNT))));
        }
        if (verb == 3) return abi.encodeCall(pool.bind, (OPEN, bob, _quorum(_bindDigest(signed, OPEN, bob))));
        Report memory r = nextReport(KSM / 10, 0);
        return abi.encodeCall(pool.report, (r, _quorum(_reportDigest(signed, r))));
    }

    function _ofQueue(uint256 verb, address signed) private view returns (bytes memory) {
        uint64[] memory ids = new uint64[](1);
        if (verb == 5) {
            return
                abi.encodeCall(queue.finalize, (2, 3, 2e12, HASH, _quorum(_finalizeDigest(signed, 2, 3, 2e12, HASH))));
        }
        if (verb == 6) {
            ids[0] = 1;
            return abi.encodeCall(queue.recordPayments, (ids, HASH, _quorum(_paidDigest(signed, ids, HASH))));
        }
        ids[0] = 2;
        return abi.encodeCall(queue.park, (0, ids, HASH, _quorum(_parkDigest(signed, 0, ids, HASH))));
    }

    /// Refused for this reason, by its selector where it has no more; and nothing came of it.
    function refuses(address target, bytes memory data, bytes memory reason) internal {
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        // Not by `vm.expectRevert`, which a call of this kind may disappoint unnoticed.
        (bool ok, bytes memory returned) = target.call(data);
        assertFalse(ok, "accepted");
        assertEq(reason.length == 4 ? abi.encodePacked(bytes4(returned)) : returned, reason);
        assertEq(token.totalShares(), shares);
        assertEq(token.totalPooled(), pooled);
    }

    /// It is good by itself; the state is as before.
    function accepts(address target, bytes memory data) internal {
        uint256 before = vm.snapshotState();
        (bool ok, bytes memory reason) = target.call(data);
        assertTrue(ok, string(abi.encodePacked("refused: ", vm.toString(reason))));
        vm.revertToState(before);
    }
}
