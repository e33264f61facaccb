// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title Substrate addresses, as the 35 bytes that their text decodes to
library Ss58 {
    address private constant BLAKE2F = address(9);
    uint256 private constant LENGTH = 35;

    /// Bytes given; an address has 35.
    error BadRecipientLength(uint256 length);
    /// Nobody has that account.
    error ZeroRecipient();
    /// SS58 prefixes.
    error WrongNetwork(uint8 given, uint8 expected);
    /// The last two bytes, and what they should be.
    error BadChecksum(bytes2 given, bytes2 expected);

    /// @notice The account of an address that is one of this network: `BadRecipientLength`, `WrongNetwork`,
    /// `ZeroRecipient`, `BadChecksum` for any other.
    /// @param recipient SS58 prefix ‖ 32 bytes ‖ 2 bytes of checksum.
    /// @param prefix The network's, below 64.
    function accountOf(bytes calldata recipient, uint8 prefix) internal view returns (bytes32 account) {
        if (recipient.length != LENGTH) revert BadRecipientLength(recipient.length);
        uint8 given = uint8(recipient[0]);
        if (given != prefix) revert WrongNetwork(given, prefix);
        account = bytes32(recipient[1:]);
        if (account == 0) revert ZeroRecipient();
        bytes2 sum = bytes2(recipient[33:]);
        bytes2 expected = checksum(prefix, account);
        if (sum != expected) revert BadChecksum(sum, expected);
    }

    /// @notice The first two bytes of blake2b-512("SS58PRE" ‖ prefix ‖ account).
    function checksum(uint8 prefix, bytes32 account) internal view returns (bytes2) {
        (bool ok, bytes memory digest) = BLAKE2F.staticcall(
            abi.encodePacked(
                // Twelve rounds; blake2b-512's initial state with its parameter block (digest of 64 bytes, no key)
                // mixed in.
                hex"0000000c" hex"48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5"
                hex"d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b",
                "SS58PRE",
                prefix,
                account,
                // The rest of the one block of 128 bytes, of which these 40 are the message.
                hex"0000000000000000000000000000000000000000000000000000000000000000"
                hex"0000000000000000000000000000000000000000000000000000000000000000"
                hex"000000000000000000000000000000000000000000000000"
                // The message's length as two words, little-endian; this block is the last.
                hex"28000000000000000000000000000000" hex"01"
            )
        );
        assert(ok && digest.length == 64);
        // The checksum is the first two bytes of the digest.
        // forge-lint: disable-next-line(unsafe-typecast)
        return bytes2(digest);
    }
}
