// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title The checksum of Substrate addresses
library Ss58 {
    address private constant BLAKE2F = address(9);

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
