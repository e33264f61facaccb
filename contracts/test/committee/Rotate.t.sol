// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../../src/committee/Committee.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {AttestedCalls} from "../support/AttestedCalls.sol";

/// Other members, by governance alone, and nothing that the old ones signed counts any more (I7).
contract RotateTest is AttestedCalls {
    bytes32 private constant DIGEST = keccak256("digest");

    function setUp() public {
        deploy();
        prepare();
    }

    function test_seatsOtherMembersAfterTheDelay() public {
        address[] memory next = _accounts(_otherKeys("next"));
        propose(address(committee), abi.encodeCall(Committee.rotate, (next, 6)));
        bytes32 salt = ripen();
        vm.expectEmit(address(committee));
        emit Committee.Rotated(EPOCH + 1, next, 6);
        execute(salt);
        assertEq(committee.members(), next);
        assertEq(committee.threshold(), 6);
        assertEq(committee.epoch(), EPOCH + 1);
    }

    function test_notBeforeItsDelay() public {
        bytes memory data = abi.encodeCall(Committee.rotate, (_accounts(_otherKeys("next")), THRESHOLD));
        vm.prank(governor);
        timelock.schedule(address(committee), 0, data, 0, 0, LEAST_DELAY);
        skip(LEAST_DELAY - 1);
        vm.expectRevert();
        timelock.execute(address(committee), 0, data, 0, 0);
        skip(1);
        timelock.execute(address(committee), 0, data, 0, 0);
        assertEq(committee.epoch(), EPOCH + 1);
    }

    /// Not the committee itself either: k stolen keys can't keep the others out.
    function test_onlyTheTimelock() public {
        address[5] memory callers = [address(this), governor, watch, address(guardian), _members()[0]];
        for (uint256 i; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, callers[i]));
            vm.prank(callers[i]);
            committee.rotate(_members(), THRESHOLD);
        }
    }

    function test_whatTheOldEpochSignedIsVoid() public {
        bytes[] memory calls = new bytes[](VERBS);
        for (uint256 verb; verb < VERBS; ++verb) {
            (, calls[verb]) = attestedCall(verb);
        }
        bytes memory wrongEpoch = abi.encodeWithSelector(Committee.WrongEpoch.selector, EPOCH, EPOCH + 1);
        rotate("next");
        for (uint256 verb; verb < VERBS; ++verb) {
            refuses(verb < 5 ? address(pool) : address(queue), calls[verb], wrongEpoch);
            (address target, bytes memory data) = attestedCall(verb);
            accepts(target, data);
        }
    }

    /// The same members in the next epoch are another committee: who collected signatures begins anew.
    function test_theSameMembersSignAnewToo() public {
        enact(address(committee), abi.encodeCall(Committee.rotate, (_members(), THRESHOLD)));
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory data) = attestedCall(verb);
            refuses(target, data, abi.encodeWithSelector(Committee.WrongEpoch.selector, EPOCH, EPOCH + 1));
        }
    }

    function test_theNewMembersUnderTheOldNumberAreRefused() public {
        rotate("next");
        signedEpoch = EPOCH;
        _eachRefused(abi.encodeWithSelector(Committee.WrongEpoch.selector, EPOCH, EPOCH + 1));
    }

    function test_theOldMembersUnderTheNewNumberAreRefused() public {
        enact(address(committee), abi.encodeCall(Committee.rotate, (_accounts(_otherKeys("next")), THRESHOLD)));
        signedEpoch = EPOCH + 1;
        _eachRefused(abi.encodePacked(Committee.BadSignature.selector));
    }

    function test_nobodySignsForAnEpochToCome() public {
        signedEpoch = EPOCH + 1;
        _eachRefused(abi.encodeWithSelector(Committee.WrongEpoch.selector, EPOCH + 1, EPOCH));
    }

    function _eachRefused(bytes memory reason) private {
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory data) = attestedCall(verb);
            refuses(target, data, reason);
        }
    }

    /// A member that left is nobody, and a lower threshold holds for what is signed under it alone.
    function test_fewerMembersAndALowerThreshold() public {
        uint256[] memory keys = _keys();
        address[] memory three = _members();
        assembly {
            mstore(three, 3)
        }
        enact(address(committee), abi.encodeCall(Committee.rotate, (three, 2)));
        signedEpoch = EPOCH + 1;
        committee.requireQuorum(DIGEST, _attestation(_signatures(DIGEST, 2)));
        vm.expectRevert(abi.encodeWithSelector(Committee.NotEnoughSignatures.selector, 1, 2));
        committee.requireQuorum(DIGEST, _attestation(_signatures(DIGEST, 1)));
        bytes memory left = bytes.concat(_signatures(DIGEST, 2), _signature(DIGEST, 3, keys[3]));
        vm.expectRevert(abi.encodeWithSelector(Committee.UnknownMember.selector, 3, 3));
        committee.requireQuorum(DIGEST, _attestation(left));
    }

    // ------------------------------------------------------------------ the constructor's checks

    function test_membersAscendAndNoneIsNobody() public {
        address[] memory members = _members();
        (members[0], members[1]) = (members[1], members[0]);
        _notRotated(
            members, THRESHOLD, abi.encodeWithSelector(Committee.MembersNotSorted.selector, members[0], members[1])
        );
        members = _members();
        members[1] = members[0];
        _notRotated(
            members, THRESHOLD, abi.encodeWithSelector(Committee.MembersNotSorted.selector, members[0], members[0])
        );
        members[0] = address(0);
        _notRotated(
            members, THRESHOLD, abi.encodeWithSelector(Committee.MembersNotSorted.selector, address(0), address(0))
        );
    }

    function test_theThresholdIsBetweenOneAndAll() public {
        bytes4 invalid = Committee.InvalidThreshold.selector;
        _notRotated(_members(), 0, abi.encodeWithSelector(invalid, 0, MEMBERS));
        _notRotated(_members(), MEMBERS + 1, abi.encodeWithSelector(invalid, MEMBERS + 1, MEMBERS));
        // What would be 5 in the byte that keeps it.
        _notRotated(_members(), 256 + 5, abi.encodeWithSelector(invalid, 256 + 5, MEMBERS));
        _notRotated(new address[](0), 0, abi.encodeWithSelector(invalid, 0, 0));
    }

    function test_aHundredAreTheMost() public {
        address[] memory many = new address[](101);
        for (uint256 i; i < many.length; ++i) {
            many[i] = address(uint160(i + 1));
        }
        _notRotated(many, 100, abi.encodeWithSelector(Committee.TooManyMembers.selector, 101, 100));
    }

    function _notRotated(address[] memory members, uint256 threshold, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(address(timelock));
        committee.rotate(members, threshold);
        assertEq(committee.epoch(), EPOCH);
    }
}
