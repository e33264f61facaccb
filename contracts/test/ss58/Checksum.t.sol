// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Ss58} from "../../src/queue/Ss58.sol";

/// Against addresses that the polkadot-js library encodes.
contract ChecksumTest is Test {
    bytes32 private constant ALICE = 0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d;
    bytes32 private constant BOB = 0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48;
    bytes32 private constant TREASURY = "modlpy/trsry";
    bytes32 private constant ALL = bytes32(type(uint256).max);

    /// HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F and others
    function test_onKusama() public view {
        assertEq(Ss58.checksum(2, ALICE), bytes2(0x8954));
        assertEq(Ss58.checksum(2, BOB), bytes2(0x74b4));
        assertEq(Ss58.checksum(2, TREASURY), bytes2(0xac56));
        assertEq(Ss58.checksum(2, 0), bytes2(0x815f));
        assertEq(Ss58.checksum(2, ALL), bytes2(0xc4db));
    }

    /// 15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5 and others
    function test_onPolkadot() public view {
        assertEq(Ss58.checksum(0, ALICE), bytes2(0x7f46));
        assertEq(Ss58.checksum(0, BOB), bytes2(0x712e));
        assertEq(Ss58.checksum(0, TREASURY), bytes2(0x34e6));
        assertEq(Ss58.checksum(0, 0), bytes2(0xd4be));
        assertEq(Ss58.checksum(0, ALL), bytes2(0x4b9a));
    }

    /// 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY and others
    function test_onSubstrate() public view {
        assertEq(Ss58.checksum(42, ALICE), bytes2(0x1d21));
        assertEq(Ss58.checksum(42, BOB), bytes2(0x7382));
        assertEq(Ss58.checksum(42, TREASURY), bytes2(0xcd16));
        assertEq(Ss58.checksum(63, ALICE), bytes2(0x4011));
    }
}
