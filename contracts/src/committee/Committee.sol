// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Guardian} from "../governance/Guardian.sol";
import {Timelock} from "../governance/Timelock.sol";
import {Timelocked} from "../governance/Timelocked.sol";

/// @dev Keeps bytes as the code of a contract: one cold account to read, however many there are. The first byte stops
/// whoever calls it.
contract Roster {
    constructor(bytes memory data) {
        bytes memory code = bytes.concat(hex"00", data);
        assembly ("memory-safe") {
            return(add(code, 32), mload(code))
        }
    }
}

/// What operators sign carries its epoch and its deadline, beside the signatures themselves.
struct Attestation {
    /// Of the committee that signed.
    uint64 epoch;
    /// Last second in which it counts.
    uint40 deadline;
    /// As `Committee` reads them.
    bytes signatures;
}

/// @title The k of n operators whose signatures move anything
/// @notice The Timelock rotates them. While the guardian pauses, no signature counts: what only users do goes on (I10).
contract Committee is Timelocked {
    /// The half of the curve's order: a signature with a larger `s` has a twin and is refused.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;
    /// Kusama's multisigs have a hundred members at most; an index and one more bit fit into a byte.
    uint256 private constant MAX_MEMBERS = 100;
    uint256 private constant IS_CONTRACT = 0x80;
    uint256 private constant ENTRY = 65;
    uint256 private constant CONTRACT_HEAD = 3;

    struct Seats {
        /// Members, 20 bytes each.
        Roster roster;
        /// Signatures needed: k.
        uint8 threshold;
        uint64 epoch;
    }

    /// Whose pause stops everything attested.
    Guardian public immutable guardian;
    Seats private _seats;

    /// @param threshold Signatures needed, of as many members.
    event Rotated(uint64 indexed epoch, address[] members, uint256 threshold);

    /// First second that is not paused.
    error Paused(uint256 until);
    /// Signed by members of another epoch than those who sit.
    error WrongEpoch(uint64 given, uint64 current);
    /// Its last second.
    error AttestationExpired(uint256 deadline);
    /// From 1 to all.
    error InvalidThreshold(uint256 threshold, uint256 members);
    /// An index and one more bit fit into a byte.
    error TooManyMembers(uint256 members, uint256 most);
    /// Ascending, so that none sits twice and none is zero.
    error MembersNotSorted(address previous, address next);
    /// Of different members, all good.
    error NotEnoughSignatures(uint256 given, uint256 needed);
    /// Places of members, ascending, so that none counts twice.
    error SignersNotSorted(uint256 previous, uint256 next);
    /// Byte at which the entry begins that is not all there.
    error SignatureCutShort(uint256 position);
    /// Place of the member whose `s` is in the upper half of the order.
    error MalleableSignature(uint256 index);
    /// A place among fewer members.
    error UnknownMember(uint256 index, uint256 members);
    /// Place and account of the member who did not sign this.
    error BadSignature(uint256 index, address member);

    /// @param timelock_ Rotates; its guardian pauses.
    /// @param members_ Ascending, none twice, none zero, 100 at most. Contracts sign by ERC-1271.
    /// @param threshold_ From 1 to all.
    constructor(Timelock timelock_, address[] memory members_, uint256 threshold_) Timelocked(address(timelock_)) {
        guardian = timelock_.guardian();
        _seat(members_, threshold_);
    }

    /// @notice Seats other members, as the constructor does, and begins the next epoch: what was signed in this one is
    /// void. Only the Timelock. Reverts `TooManyMembers`, `InvalidThreshold`, `MembersNotSorted`.
    /// @param threshold_ Signatures needed, from 1 to all.
    function rotate(address[] calldata members_, uint256 threshold_) external onlyTimelock {
        _seat(members_, threshold_);
    }

    function _seat(address[] memory members_, uint256 threshold_) private {
        uint256 count = members_.length;
        if (count > MAX_MEMBERS) revert TooManyMembers(count, MAX_MEMBERS);
        if (threshold_ == 0 || threshold_ > count) revert InvalidThreshold(threshold_, count);
        bytes memory packed;
        address previous;
        for (uint256 i; i < count; ++i) {
            if (members_[i] <= previous) revert MembersNotSorted(previous, members_[i]);
            previous = members_[i];
            packed = bytes.concat(packed, bytes20(previous));
        }
        uint64 next = _seats.epoch + 1;
        // A threshold is at most the number of members, and that a hundred.
        // forge-lint: disable-next-line(unsafe-typecast)
        _seats = Seats(new Roster(packed), uint8(threshold_), next);
        emit Rotated(next, members_, threshold_);
    }

    /// @notice Part of everything signed: what one epoch's members signed is worth nothing in the next. The first is 1.
    /// @return Rotations so far, and one.
    function epoch() external view returns (uint64) {
        return _seats.epoch;
    }

    /// @notice How many of the members must sign: k. Anyone may ask.
    /// @return Signatures needed.
    function threshold() external view returns (uint256) {
        return _seats.threshold;
    }

    /// @notice Who sits in this epoch. Anyone may read.
    /// @return all All n, ascending.
    function members() external view returns (address[] memory all) {
        bytes memory code = address(_seats.roster).code;
        all = new address[](code.length / 20);
        for (uint256 i; i < all.length; ++i) {
            all[i] = _member(code, i);
        }
    }

    /// @notice Reverts unless at least `threshold` members of this epoch signed `digest`, in time, and nothing is
    /// paused: `Paused`, `AttestationExpired`, `WrongEpoch`, `NotEnoughSignatures`, or by the entry that is not good.
    /// Anyone may ask. More signatures than needed must all be good.
    /// @param digest Names the attestation's epoch and deadline.
    /// @param attestation Signatures are entries by ascending place of their members among all, each member once: index
    /// (1 byte) ‖ r (32) ‖ yParity in the highest bit of s (32), s in the lower half of the order; or, for members that
    /// are contracts, 128 + index (1 byte) ‖ length (2) ‖ what the contract judges.
    function requireQuorum(bytes32 digest, Attestation calldata attestation) external view {
        if (guardian.paused()) revert Paused(guardian.pausedUntil());
        if (block.timestamp > attestation.deadline) revert AttestationExpired(attestation.deadline);
        Seats memory seats = _seats;
        if (attestation.epoch != seats.epoch) revert WrongEpoch(attestation.epoch, seats.epoch);
        uint256 given = _countSignatures(digest, attestation.signatures, address(seats.roster).code);
        if (given < seats.threshold) revert NotEnoughSignatures(given, seats.threshold);
    }

    function _countSignatures(bytes32 digest, bytes calldata signatures, bytes memory roster)
        private
        view
        returns (uint256 given)
    {
        uint256 count = roster.length / 20;
        uint256 next;
        for (uint256 at; at < signatures.length; ++given) {
            uint256 head = uint8(signatures[at]);
            uint256 index = head & ~IS_CONTRACT;
            if (index >= count) revert UnknownMember(index, count);
            if (index < next) revert SignersNotSorted(next - 1, index);
            next = index + 1;
            at = head < IS_CONTRACT
                ? _requireKey(digest, signatures, at, index, _member(roster, index))
                : _requireContract(digest, signatures, at, index, _member(roster, index));
        }
    }

    /// @return end Where the next entry begins.
    function _requireKey(bytes32 digest, bytes calldata signatures, uint256 at, uint256 index, address member)
        private
        pure
        returns (uint256 end)
    {
        end = at + ENTRY;
        if (signatures.length < end) revert SignatureCutShort(at);
        uint256 parityAndS = uint256(_word(signatures, at + 33));
        uint256 s = parityAndS & (type(uint256).max >> 1);
        if (s > HALF_ORDER) revert MalleableSignature(index);
        // Recovering nobody gives 0, which is no member.
        address signer = ecrecover(digest, uint8(27 + (parityAndS >> 255)), _word(signatures, at + 1), bytes32(s));
        if (signer != member) revert BadSignature(index, member);
    }

    /// @dev The 32 bytes at `at`, all of which the caller has seen to be there.
    function _word(bytes calldata signatures, uint256 at) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := calldataload(add(signatures.offset, at))
        }
    }

    function _requireContract(bytes32 digest, bytes calldata signatures, uint256 at, uint256 index, address member)
        private
        view
        returns (uint256 end)
    {
        uint256 begin = at + CONTRACT_HEAD;
        if (signatures.length < begin) revert SignatureCutShort(at);
        end = begin + uint16(bytes2(signatures[at + 1:begin]));
        if (signatures.length < end) revert SignatureCutShort(at);
        if (!SignatureChecker.isValidERC1271SignatureNowCalldata(member, digest, signatures[begin:end])) {
            revert BadSignature(index, member);
        }
    }

    function _member(bytes memory roster, uint256 index) private pure returns (address member) {
        // Behind the length's word and the byte that stops.
        assembly ("memory-safe") {
            member := shr(96, mload(add(add(roster, 33), mul(index, 20))))
        }
    }
}
