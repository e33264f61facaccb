// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Ss58} from "../../src/queue/Ss58.sol";
import {System} from "../support/System.sol";

/// Real addresses, decoded from base 58 by other software than ours.
contract RecipientTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
    }

    function test_addressesOfKusama() public {
        // HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F
        _taken(hex"02d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d8954");
        // FoQJpPyadYccjavVdTWxpxU7rUEaYhfLCPwXgkfD6Zat9QP
        _taken(hex"028eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4874b4");
        // Fr4NzY1udSFFLzb2R3qxVQkwz9cZraWkyfH4h3mVVk7BK7P
        _taken(hex"0290b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe2290ca");
        // F3opxRbN5ZbjJNU511Kj2TLuzFcDq9BGduA9TgiECafpg29: Kusama's treasury
        _taken(hex"026d6f646c70792f74727372790000000000000000000000000000000000000000ac56");
    }

    function _taken(bytes memory recipient) private {
        vm.prank(alice);
        uint64 id = queue.requestUnstake(KSM, recipient);
        bytes32 account;
        assembly {
            account := mload(add(recipient, 33))
        }
        assertEq(queue.getRequests(id, id)[0].recipient, account);
    }

    function test_otherNetworksAreRefused() public {
        // 15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5: the same key on Polkadot
        _refused(
            hex"00d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d7f46",
            abi.encodeWithSelector(Ss58.WrongNetwork.selector, 0, 2)
        );
        // 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY: in the generic form
        _refused(
            hex"2ad43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d1d21",
            abi.encodeWithSelector(Ss58.WrongNetwork.selector, 42, 2)
        );
    }

    /// A wrong digit anywhere, in the account or the checksum, is seen.
    function testFuzz_aWrongByteIsRefused(uint256 at, uint8 change) public {
        at = bound(at, 1, 34);
        vm.assume(change != 0);
        bytes memory recipient = RECIPIENT;
        recipient[at] ^= bytes1(change);
        vm.expectPartialRevert(Ss58.BadChecksum.selector);
        vm.prank(alice);
        queue.requestUnstake(KSM, recipient);
    }

    function testFuzz_otherLengthsAreRefused(bytes memory recipient) public {
        vm.assume(recipient.length != 35);
        _refused(recipient, abi.encodeWithSelector(Ss58.BadRecipientLength.selector, recipient.length));
    }

    /// The form of the seed's system, which took any 32 bytes.
    function test_aBareAccountIsRefused() public {
        _refused(abi.encodePacked(ACCOUNT), abi.encodeWithSelector(Ss58.BadRecipientLength.selector, 32));
    }

    function test_nobodyIsNoRecipient() public {
        _refused(abi.encodePacked(uint8(2), bytes32(0), bytes2(0)), abi.encodeWithSelector(Ss58.ZeroRecipient.selector));
    }

    function _refused(bytes memory recipient, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(alice);
        queue.requestUnstake(KSM, recipient);
        assertEq(queue.lastRequest(), 0);
    }
}
