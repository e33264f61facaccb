// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title The k of n operators whose signatures move anything
/// @notice Immutable: a change of operators is a new committee with the next epoch.
contract Committee {
    /// The half of the curve's order: a signature with a larger `s` has a twin and is refused.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;
    uint256 private constant SIGNATURE_LENGTH = 65;

    /// Part of everything signed: what one committee signed is worth nothing to the next.
    uint64 public immutable epoch;
    /// Signatures needed: k.
    uint256 public immutable threshold;
    address[] private _members;
    mapping(address member => bool) public isMember;

    error InvalidThreshold(uint256 threshold, uint256 members);
    error MembersNotSorted(address previous, address next);
    error InvalidSignatureLength(uint256 length);
    error NotEnoughSignatures(uint256 given, uint256 needed);
    error SignersNotSorted(address previous, address next);
    error MalleableSignature(uint256 index);
    error UnknownSigner(address signer);

    /// @param members_ Ascending, none twice, none zero.
    /// @param threshold_ From 1 to all.
    constructor(address[] memory members_, uint256 threshold_, uint64 epoch_) {
        if (threshold_ == 0 || threshold_ > members_.length) revert InvalidThreshold(threshold_, members_.length);
        address previous;
        for (uint256 i; i < members_.length; ++i) {
            if (members_[i] <= previous) revert MembersNotSorted(previous, members_[i]);
            previous = members_[i];
            isMember[previous] = true;
        }
        _members = members_;
        threshold = threshold_;
        epoch = epoch_;
    }

    /// @notice All n, ascending.
    function members() external view returns (address[] memory) {
        return _members;
    }

    /// @notice Reverts unless at least `threshold` members signed `digest`.
    /// @param signatures 65 bytes each (r, s, v with 27 or 28), by ascending signer. More than needed must all be good.
    function requireQuorum(bytes32 digest, bytes calldata signatures) external view {
        if (signatures.length % SIGNATURE_LENGTH != 0) revert InvalidSignatureLength(signatures.length);
        uint256 count = signatures.length / SIGNATURE_LENGTH;
        if (count < threshold) revert NotEnoughSignatures(count, threshold);
        address previous;
        for (uint256 i; i < count; ++i) {
            bytes calldata signature = signatures[i * SIGNATURE_LENGTH:(i + 1) * SIGNATURE_LENGTH];
            if (uint256(bytes32(signature[32:64])) > HALF_ORDER) revert MalleableSignature(i);
            address signer =
                ecrecover(digest, uint8(signature[64]), bytes32(signature[0:32]), bytes32(signature[32:64]));
            if (!isMember[signer]) revert UnknownSigner(signer);
            if (signer <= previous) revert SignersNotSorted(previous, signer);
            previous = signer;
        }
    }
}
