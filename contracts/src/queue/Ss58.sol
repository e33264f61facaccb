// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title The checksum of Substrate addresses
library Ss58 {
    /// Twelve rounds, then blake2b-512's initial state with its parameter block (digest of 64 bytes, no key) mixed in.
    bytes private constant HEAD =
        hex"0000000c48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
    /// The rest of the one block, of which the message fills 40 bytes; that length as two words, little-endian; final.
    bytes private constant TAIL =
        hex"000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002800000000000000000000000000000001";
    address private constant BLAKE2F = address(9);

    /// @notice The first two bytes of blake2b-512("SS58PRE" ‖ prefix ‖ account).
    function checksum(uint8 prefix, bytes32 account) internal view returns (bytes2) {
        (bool ok, bytes memory digest) = BLAKE2F.staticcall(abi.encodePacked(HEAD, "SS58PRE", prefix, account, TAIL));
        assert(ok && digest.length == 64);
        return bytes2(digest);
    }
}
