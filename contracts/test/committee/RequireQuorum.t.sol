// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Committee} from "../../src/Committee.sol";
import {Attestations} from "../support/Attestations.sol";

/// I7: fewer than k operators change nothing.
contract RequireQuorumTest is Test, Attestations {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    bytes32 private constant DIGEST = keccak256("digest");

    Committee private _committee;

    function setUp() public {
        _committee = new Committee(_members(), THRESHOLD, EPOCH);
    }

    function test_anyFiveOfSevenAreAQuorum() public view {
        uint256[] memory keys = _keys();
        for (uint256 out = 0; out < MEMBERS; ++out) {
            for (uint256 alsoOut = out + 1; alsoOut < MEMBERS; ++alsoOut) {
                bytes memory signatures;
                for (uint256 i; i < MEMBERS; ++i) {
                    if (i != out && i != alsoOut) signatures = bytes.concat(signatures, _signature(DIGEST, keys[i]));
                }
                _committee.requireQuorum(DIGEST, signatures);
            }
        }
    }

    function test_moreThanEnoughIsEnough() public view {
        _committee.requireQuorum(DIGEST, _signatures(DIGEST, MEMBERS));
    }

    function testFuzz_oneFewerThanKIsRefused(bytes32 digest, uint256 count) public {
        count = bound(count, 0, THRESHOLD - 1);
        vm.expectRevert(abi.encodeWithSelector(Committee.NotEnoughSignatures.selector, count, THRESHOLD));
        _committee.requireQuorum(digest, _signatures(digest, count));
    }

    function test_aSignerCountsOnce() public {
        uint256[] memory keys = _keys();
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD - 1), _signature(DIGEST, keys[3]));
        vm.expectRevert(abi.encodeWithSelector(Committee.SignersNotSorted.selector, vm.addr(keys[3]), vm.addr(keys[3])));
        _committee.requireQuorum(DIGEST, signatures);
    }

    function test_signersAreAscending() public {
        uint256[] memory keys = _keys();
        bytes memory signatures;
        for (uint256 i = MEMBERS; i > 0; --i) {
            signatures = bytes.concat(signatures, _signature(DIGEST, keys[i - 1]));
        }
        vm.expectRevert(abi.encodeWithSelector(Committee.SignersNotSorted.selector, vm.addr(keys[6]), vm.addr(keys[5])));
        _committee.requireQuorum(DIGEST, signatures);
    }

    function test_aStrangerAmongThemIsRefused() public {
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD), _signature(DIGEST, key));
        vm.expectRevert(abi.encodeWithSelector(Committee.UnknownSigner.selector, stranger));
        _committee.requireQuorum(DIGEST, signatures);
    }

    function test_aSignatureThatRecoversToNobodyIsRefused() public {
        bytes memory nobody = abi.encodePacked(bytes32(0), bytes32(uint256(1)), uint8(27));
        bytes memory signatures = bytes.concat(nobody, _signatures(DIGEST, THRESHOLD - 1));
        vm.expectRevert(abi.encodeWithSelector(Committee.UnknownSigner.selector, address(0)));
        _committee.requireQuorum(DIGEST, signatures);
    }

    function test_theTwinWithTheOtherSIsRefused() public {
        uint256[] memory keys = _keys();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[4], DIGEST);
        bytes memory twin = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD - 1), twin);
        vm.expectRevert(abi.encodeWithSelector(Committee.MalleableSignature.selector, THRESHOLD - 1));
        _committee.requireQuorum(DIGEST, signatures);
    }

    function testFuzz_signaturesAreForOneDigest(bytes32 signed, bytes32 asked) public {
        vm.assume(signed != asked);
        vm.expectPartialRevert(Committee.UnknownSigner.selector);
        _committee.requireQuorum(asked, _quorum(signed));
    }

    function testFuzz_lengthIsAMultipleOf65(uint256 cut) public {
        cut = bound(cut, 1, 64);
        bytes memory signatures = _quorum(DIGEST);
        uint256 length = signatures.length - cut;
        assembly {
            mstore(signatures, length)
        }
        vm.expectRevert(abi.encodeWithSelector(Committee.InvalidSignatureLength.selector, length));
        _committee.requireQuorum(DIGEST, signatures);
    }

    // ------------------------------------------------------------------ making one

    function test_knowsItsMembersThresholdAndEpoch() public view {
        assertEq(_committee.members(), _members());
        assertEq(_committee.threshold(), THRESHOLD);
        assertEq(_committee.epoch(), EPOCH);
    }

    function testFuzz_thresholdIsBetweenOneAndAll(uint256 threshold) public {
        vm.assume(threshold == 0 || threshold > MEMBERS);
        vm.expectRevert(abi.encodeWithSelector(Committee.InvalidThreshold.selector, threshold, MEMBERS));
        new Committee(_members(), threshold, EPOCH);
    }

    function test_noMemberTwice() public {
        address[] memory members = _members();
        members[1] = members[0];
        vm.expectRevert(abi.encodeWithSelector(Committee.MembersNotSorted.selector, members[0], members[0]));
        new Committee(members, THRESHOLD, EPOCH);
    }

    function test_nobodyIsNoMember() public {
        address[] memory members = _members();
        members[0] = address(0);
        vm.expectRevert(abi.encodeWithSelector(Committee.MembersNotSorted.selector, address(0), address(0)));
        new Committee(members, THRESHOLD, EPOCH);
    }
}
