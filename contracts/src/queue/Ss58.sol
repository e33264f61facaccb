// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title The checksum of Substrate addresses
library Ss58 {
    /// blake2b-512's initial state with its parameter block (digest of 64 bytes, no key) already mixed in.
    bytes private constant INITIAL_STATE =
        hex"48c9bdf267e6096a3ba7ca8485ae67bb2bf894fe72f36e3cf1361d5f3af54fa5d182e6ad7f520e511f6c3e2b8c68059b6bbd41fbabd9831f79217e1319cde05b";
    address private constant BLAKE2F = address(9);

    /// @notice The first two bytes of blake2b-512("SS58PRE" ‖ prefix ‖ account).
    function checksum(uint8 prefix, bytes32 account) internal view returns (bytes2) {
        bytes memory message = abi.encodePacked("SS58PRE", prefix, account);
        bytes memory padding = new bytes(128 - message.length);
        // rounds ‖ state ‖ one padded block ‖ length so far, little-endian, as two words ‖ final
        (bool ok, bytes memory digest) = BLAKE2F.staticcall(
            abi.encodePacked(
                uint32(12), INITIAL_STATE, message, padding, bytes1(uint8(message.length)), bytes15(0), uint8(1)
            )
        );
        assert(ok && digest.length == 64);
        return bytes2(digest);
    }
}
