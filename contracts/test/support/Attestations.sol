// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {CommonBase} from "forge-std/Base.sol";
import {Attestation} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {Report} from "../../src/pool/ReportGuard.sol";

/// What operators sign, spelled out here a second time: a change of the contracts' types or domain fails these tests.
abstract contract Attestations is CommonBase {
    uint256 internal constant MEMBERS = 7;
    uint256 internal constant THRESHOLD = 5;
    /// Of the first committee.
    uint64 internal constant EPOCH = 1;
    /// Of attestations whose deadline is beside the point.
    uint40 internal constant DEADLINE = 4_000_000_000;

    /// What is signed from now on names these.
    uint64 internal signedEpoch = EPOCH;
    uint40 internal signedDeadline = DEADLINE;
    /// Whose keys sign where it is not the first committee, by ascending address of their accounts.
    uint256[] private _seated;

    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// By ascending address of their accounts.
    function _keys() internal view returns (uint256[] memory keys) {
        if (_seated.length != 0) return _seated;
        uint24[MEMBERS] memory sorted = [0xa11ce4, 0xa11ce2, 0xa11ce5, 0xa11ce3, 0xa11ce7, 0xa11ce6, 0xa11ce1];
        keys = new uint256[](MEMBERS);
        for (uint256 i; i < MEMBERS; ++i) {
            keys[i] = sorted[i];
        }
    }

    function _members() internal view returns (address[] memory members) {
        return _accounts(_keys());
    }

    function _accounts(uint256[] memory keys) internal pure returns (address[] memory accounts) {
        accounts = new address[](keys.length);
        for (uint256 i; i < keys.length; ++i) {
            accounts[i] = vm.addr(keys[i]);
        }
    }

    /// Others than any before, by ascending address of their accounts.
    function _otherKeys(bytes32 salt) internal pure returns (uint256[] memory keys) {
        keys = new uint256[](MEMBERS);
        for (uint256 i; i < MEMBERS; ++i) {
            uint256 key = uint256(keccak256(abi.encode("key", salt, i))) >> 8;
            uint256 at = i;
            for (; at != 0 && vm.addr(keys[at - 1]) > vm.addr(key); --at) {
                keys[at] = keys[at - 1];
            }
            keys[at] = key;
        }
    }

    /// From now on these sign, as of this epoch.
    function _seat(uint256[] memory keys, uint64 epoch) internal {
        (_seated, signedEpoch) = (keys, epoch);
    }

    function _quorum(bytes32 digest) internal view returns (Attestation memory) {
        return _attestation(_signatures(digest, THRESHOLD));
    }

    function _attestation(bytes memory signatures) internal view returns (Attestation memory) {
        return Attestation(signedEpoch, signedDeadline, signatures);
    }

    /// Signatures of the first `count` members.
    function _signatures(bytes32 digest, uint256 count) internal view returns (bytes memory signatures) {
        uint256[] memory keys = _keys();
        for (uint256 i; i < count; ++i) {
            signatures = bytes.concat(signatures, _signature(digest, i, keys[i]));
        }
    }

    /// The entry of the member at a place among all.
    function _signature(bytes32 digest, uint256 index, uint256 key) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return _entry(index, v, r, s);
    }

    function _entry(uint256 index, uint8 v, bytes32 r, bytes32 s) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(index), r, uint256(s) | (uint256(v - 27) << 255));
    }

    /// The entry of a member that is a contract.
    function _contractEntry(uint256 index, bytes memory signature) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(128 + index), uint16(signature.length), signature);
    }

    function _digest(uint256 chainId, address verifyingContract, bytes32 structHash) internal pure returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(DOMAIN, keccak256("aKSM"), keccak256("1"), chainId, verifyingContract));
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _mintHash(uint64 epoch, bytes32 id, address to, uint128 amount) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("Mint(uint64 epoch,uint40 deadline,bytes32 depositId,address recipient,uint128 amount)"),
                epoch,
                signedDeadline,
                id,
                to,
                amount
            )
        );
    }

    function _mintDigest(address pool, bytes32 id, address to, uint128 amount) internal view returns (bytes32) {
        return _digest(block.chainid, pool, _mintHash(signedEpoch, id, to, amount));
    }

    function _reportHash(uint64 epoch, Report memory r) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "Report(uint64 epoch,uint40 deadline,uint64 previousNumber,bytes32 previousHash,uint64 number,bytes32 hash,uint32 era,uint128 rewards,uint128 slashes,uint128 provisions,uint128 costs)"
                ),
                epoch,
                signedDeadline,
                r.previousNumber,
                r.previousHash,
                r.number,
                r.hash,
                r.era,
                r.rewards,
                r.slashes,
                r.provisions,
                r.costs
            )
        );
    }

    function _reportDigest(address pool, Report memory r) internal view returns (bytes32) {
        return _digest(block.chainid, pool, _reportHash(signedEpoch, r));
    }

    function _finalizeDigest(address queue, uint64 afterRequest, uint64 upTo, uint128 maxAmount, bytes32 hash)
        internal
        view
        returns (bytes32)
    {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Finalize(uint64 epoch,uint40 deadline,uint64 afterRequest,uint64 upToRequest,uint128 maxAmount,bytes32 anchorHash)"
                ),
                signedEpoch,
                signedDeadline,
                afterRequest,
                upTo,
                maxAmount,
                hash
            )
        );
        return _digest(block.chainid, queue, structHash);
    }

    function _mintBatchDigest(address pool, Deposit[] memory deposits) internal view returns (bytes32) {
        bytes32 depositHash = keccak256("Deposit(bytes32 depositId,address recipient,uint128 amount)");
        bytes memory hashes;
        for (uint256 i; i < deposits.length; ++i) {
            Deposit memory d = deposits[i];
            hashes = bytes.concat(hashes, keccak256(abi.encode(depositHash, d.depositId, d.recipient, d.amount)));
        }
        bytes32 typeHash = keccak256(
            "MintBatch(uint64 epoch,uint40 deadline,Deposit[] deposits)Deposit(bytes32 depositId,address recipient,uint128 amount)"
        );
        return
            _digest(
                block.chainid, pool, keccak256(abi.encode(typeHash, signedEpoch, signedDeadline, keccak256(hashes)))
            );
    }

    function _returnDigest(address pool, bytes32 id, bytes32 to) internal view returns (bytes32) {
        bytes32 typeHash = keccak256("Return(uint64 epoch,uint40 deadline,bytes32 depositId,bytes32 to)");
        return _digest(block.chainid, pool, keccak256(abi.encode(typeHash, signedEpoch, signedDeadline, id, to)));
    }

    function _bindDigest(address pool, bytes32 id, address recipient) internal view returns (bytes32) {
        bytes32 typeHash = keccak256("Bind(uint64 epoch,uint40 deadline,bytes32 depositId,address recipient)");
        return _digest(block.chainid, pool, keccak256(abi.encode(typeHash, signedEpoch, signedDeadline, id, recipient)));
    }

    function _parkDigest(address queue, uint64 parking, uint64[] memory ids, bytes32 hash)
        internal
        view
        returns (bytes32)
    {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Park(uint64 epoch,uint40 deadline,uint64 parking,uint64[] requestIds,bytes32 kusamaBlockHash)"
                ),
                signedEpoch,
                signedDeadline,
                parking,
                keccak256(abi.encodePacked(ids)),
                hash
            )
        );
        return _digest(block.chainid, queue, structHash);
    }

    function _paidDigest(address queue, uint64[] memory ids, bytes32 hash) internal view returns (bytes32) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Paid(uint64 epoch,uint40 deadline,uint64[] requestIds,bytes32 kusamaBlockHash)"),
                signedEpoch,
                signedDeadline,
                keccak256(abi.encodePacked(ids)),
                hash
            )
        );
        return _digest(block.chainid, queue, structHash);
    }
}
