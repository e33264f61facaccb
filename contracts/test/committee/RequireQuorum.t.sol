// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Timelock} from "../../src/governance/Timelock.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {Attestations} from "../support/Attestations.sol";
import {ContractMember} from "../support/ContractMember.sol";

/// I7: fewer than k operators change nothing.
contract RequireQuorumTest is Test, Attestations {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    bytes32 private constant DIGEST = keccak256("digest");

    Timelock private _timelock;
    Committee private _committee;

    function setUp() public {
        vm.warp(1_790_000_000);
        _timelock = new Timelock(14 days, address(1), address(2));
        _committee = new Committee(_timelock, _members(), THRESHOLD);
    }

    function test_anyFiveOfSevenAreAQuorum() public view {
        uint256[] memory keys = _keys();
        for (uint256 out = 0; out < MEMBERS; ++out) {
            for (uint256 alsoOut = out + 1; alsoOut < MEMBERS; ++alsoOut) {
                bytes memory signatures;
                for (uint256 i; i < MEMBERS; ++i) {
                    if (i != out && i != alsoOut) {
                        signatures = bytes.concat(signatures, _signature(DIGEST, i, keys[i]));
                    }
                }
                _committee.requireQuorum(DIGEST, _attestation(signatures));
            }
        }
    }

    function test_moreThanEnoughIsEnough() public view {
        _committee.requireQuorum(DIGEST, _attestation(_signatures(DIGEST, MEMBERS)));
    }

    function testFuzz_oneFewerThanKIsRefused(bytes32 digest, uint256 count) public {
        count = bound(count, 0, THRESHOLD - 1);
        vm.expectRevert(abi.encodeWithSelector(Committee.NotEnoughSignatures.selector, count, THRESHOLD));
        _committee.requireQuorum(digest, _attestation(_signatures(digest, count)));
    }

    function test_aSignerCountsOnce() public {
        uint256[] memory keys = _keys();
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD - 1), _signature(DIGEST, 3, keys[3]));
        vm.expectRevert(abi.encodeWithSelector(Committee.SignersNotSorted.selector, 3, 3));
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    function test_aSignerDoesNotCountAgainInAnothersPlace() public {
        uint256[] memory keys = _keys();
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD - 1), _signature(DIGEST, 4, keys[3]));
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, 4, vm.addr(keys[4])));
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    function test_signersAreAscending() public {
        uint256[] memory keys = _keys();
        bytes memory signatures;
        for (uint256 i = MEMBERS; i > 0; --i) {
            signatures = bytes.concat(signatures, _signature(DIGEST, i - 1, keys[i - 1]));
        }
        vm.expectRevert(abi.encodeWithSelector(Committee.SignersNotSorted.selector, 6, 5));
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    function testFuzz_aStrangerAmongThemIsRefused(uint256 index) public {
        index = bound(index, MEMBERS, 127);
        (, uint256 key) = makeAddrAndKey("stranger");
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD), _signature(DIGEST, index, key));
        vm.expectRevert(abi.encodeWithSelector(Committee.UnknownMember.selector, index, MEMBERS));
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    function test_aStrangersSignatureInAMembersPlaceIsRefused() public {
        (, uint256 key) = makeAddrAndKey("stranger");
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD), _signature(DIGEST, 6, key));
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, 6, _members()[6]));
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    function test_aSignatureThatRecoversToNobodyIsRefused() public {
        bytes memory nobody = _entry(0, 27, bytes32(0), bytes32(uint256(1)));
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, 0, _members()[0]));
        _committee.requireQuorum(DIGEST, _attestation(nobody));
    }

    function test_theTwinWithTheOtherSIsRefused() public {
        uint256[] memory keys = _keys();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[4], DIGEST);
        bytes memory twin = _entry(4, v == 27 ? 28 : 27, r, bytes32(ORDER - uint256(s)));
        // The twin's s takes the parity's bit: it is refused whichever way that is read.
        bytes memory signatures = bytes.concat(_signatures(DIGEST, THRESHOLD - 1), twin);
        vm.expectRevert();
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    function testFuzz_anSAboveTheHalfIsRefused(uint256 s) public {
        s = bound(s, ORDER / 2 + 1, type(uint256).max >> 1);
        vm.expectRevert(abi.encodeWithSelector(Committee.MalleableSignature.selector, 0));
        _committee.requireQuorum(DIGEST, _attestation(_entry(0, 27, bytes32(uint256(1)), bytes32(s))));
    }

    function testFuzz_signaturesAreForOneDigest(bytes32 signed, bytes32 asked) public {
        vm.assume(signed != asked);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        _committee.requireQuorum(asked, _quorum(signed));
    }

    function testFuzz_nothingIsCutShort(uint256 cut) public {
        cut = bound(cut, 1, 64);
        bytes memory signatures = _shortened(_signatures(DIGEST, THRESHOLD), cut);
        vm.expectRevert(abi.encodeWithSelector(Committee.SignatureCutShort.selector, (THRESHOLD - 1) * 65));
        _committee.requireQuorum(DIGEST, _attestation(signatures));
    }

    // ------------------------------------------------------------------ members that are contracts

    function test_aContractSignsByERC1271() public {
        (Committee mixed, uint256 place, ContractMember member) = _withContract();
        member.accept(DIGEST, "whatever it wants");
        bytes memory signatures = _othersAnd(place, 4, _contractEntry(place, "whatever it wants"));
        mixed.requireQuorum(DIGEST, _attestation(signatures));
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, place, address(member)));
        mixed.requireQuorum(DIGEST, _attestation(_othersAnd(place, 4, _contractEntry(place, "something else"))));
    }

    function test_aContractThatRevertsOrHasNoCodeSignsNothing() public {
        (Committee mixed, uint256 place, ContractMember member) = _withContract();
        member.fail();
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, place, address(member)));
        mixed.requireQuorum(DIGEST, _attestation(_othersAnd(place, 4, _contractEntry(place, ""))));
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, 0, _members()[0]));
        _committee.requireQuorum(DIGEST, _attestation(_contractEntry(0, "")));
    }

    function testFuzz_aContractsSignatureIsNotCutShort(uint256 cut) public {
        (Committee mixed, uint256 place, ContractMember member) = _withContract();
        member.accept(DIGEST, "whatever it wants");
        bytes memory entry = _contractEntry(place, "whatever it wants");
        cut = bound(cut, 1, entry.length - 1);
        vm.expectRevert(abi.encodeWithSelector(Committee.SignatureCutShort.selector, 0));
        mixed.requireQuorum(DIGEST, _attestation(_shortened(entry, cut)));
    }

    /// Seven keys' owners and one contract, 5 of 8, and the contract's place among them.
    function _withContract() private returns (Committee mixed, uint256 place, ContractMember member) {
        member = new ContractMember();
        address[] memory keys = _members();
        while (place < MEMBERS && keys[place] < address(member)) ++place;
        address[] memory all = new address[](MEMBERS + 1);
        for (uint256 i; i <= MEMBERS; ++i) {
            all[i] = i < place ? keys[i] : i == place ? address(member) : keys[i - 1];
        }
        mixed = new Committee(_timelock, all, THRESHOLD);
    }

    /// `entry` at its place between the signatures of the first `count` keys.
    function _othersAnd(uint256 place, uint256 count, bytes memory entry)
        private
        view
        returns (bytes memory signatures)
    {
        uint256[] memory keys = _keys();
        for (uint256 i; i < count; ++i) {
            if (i == place) signatures = bytes.concat(signatures, entry);
            signatures = bytes.concat(signatures, _signature(DIGEST, i < place ? i : i + 1, keys[i]));
        }
        if (place >= count) signatures = bytes.concat(signatures, entry);
    }

    function _shortened(bytes memory signatures, uint256 cut) private pure returns (bytes memory) {
        uint256 length = signatures.length - cut;
        assembly {
            mstore(signatures, length)
        }
        return signatures;
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
        new Committee(_timelock, _members(), threshold);
    }

    /// In a call of its own: what stands behind a refused constructor is run whatever way tests are linked.
    function make(address[] calldata members, uint256 threshold) external returns (Committee) {
        return new Committee(_timelock, members, threshold);
    }

    function test_aHundredMembersAreTheMost() public {
        address[] memory many = new address[](101);
        for (uint256 i; i < many.length; ++i) {
            many[i] = address(uint160(i + 1));
        }
        vm.expectRevert(abi.encodeWithSelector(Committee.TooManyMembers.selector, 101, 100));
        this.make(many, 100);
        assembly {
            mstore(many, 100)
        }
        assertEq(this.make(many, 100).members(), many);
    }

    function test_noMemberTwice() public {
        address[] memory members = _members();
        members[1] = members[0];
        vm.expectRevert(abi.encodeWithSelector(Committee.MembersNotSorted.selector, members[0], members[0]));
        new Committee(_timelock, members, THRESHOLD);
    }

    function test_nobodyIsNoMember() public {
        address[] memory members = _members();
        members[0] = address(0);
        vm.expectRevert(abi.encodeWithSelector(Committee.MembersNotSorted.selector, address(0), address(0)));
        new Committee(_timelock, members, THRESHOLD);
    }
}
