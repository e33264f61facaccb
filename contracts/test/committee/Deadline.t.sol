// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {AttestedCalls} from "../support/AttestedCalls.sol";

/// What is signed counts for a while, and says for how long.
contract DeadlineTest is AttestedCalls {
    bytes32 private constant OTHER = keccak256("another deposit");

    function setUp() public {
        deploy();
        prepare();
    }

    function test_theLastSecondCountsAndTheNextDoesNot() public {
        signedDeadline = uint40(block.timestamp + 1 hours);
        bytes memory expired = abi.encodeWithSelector(Committee.AttestationExpired.selector, signedDeadline);
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory data) = attestedCall(verb);
            vm.warp(signedDeadline);
            accepts(target, data);
            vm.warp(uint256(signedDeadline) + 1);
            refuses(target, data, expired);
        }
    }

    /// Whoever submits can't put off what was signed, nor move it into another epoch: both are part of it.
    function test_theEnvelopeSaysNothingThatIsNotSigned() public {
        uint128 amount = uint128(KSM);
        Attestation memory signed = _quorum(_mintDigest(address(pool), OTHER, bob, amount));
        signed.deadline += 1;
        _refused(signed, amount, abi.encodePacked(Committee.BadSignature.selector));
        signed.deadline -= 2;
        _refused(signed, amount, abi.encodePacked(Committee.BadSignature.selector));
        signed.deadline += 1;
        enact(address(committee), abi.encodeCall(Committee.rotate, (_members(), THRESHOLD)));
        _refused(signed, amount, abi.encodePacked(Committee.WrongEpoch.selector));
        signed.epoch = EPOCH + 1;
        _refused(signed, amount, abi.encodePacked(Committee.BadSignature.selector));
    }

    function _refused(Attestation memory attestation, uint128 amount, bytes memory reason) private {
        refuses(address(pool), abi.encodeCall(pool.mint, (OTHER, bob, amount, attestation)), reason);
    }

    /// Every verb signs both: what is signed for another epoch or deadline than the envelope names is of another cause.
    function test_everyVerbSignsEpochAndDeadline() public {
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory good) = attestedCall(verb);
            accepts(target, good);
            signedDeadline = DEADLINE - 1;
            (, bytes memory other) = attestedCall(verb);
            signedDeadline = DEADLINE;
            refuses(target, _withWord(other, DEADLINE - 1, DEADLINE), abi.encodePacked(Committee.BadSignature.selector));
            refuses(target, _withWord(good, DEADLINE, DEADLINE + 1), abi.encodePacked(Committee.BadSignature.selector));
        }
    }

    /// The call with one word in the place of another: the envelope's deadline, which occurs once.
    function _withWord(bytes memory data, uint256 word, uint256 next) private pure returns (bytes memory changed) {
        changed = bytes.concat(data);
        uint256 found;
        for (uint256 at = 4; at + 32 <= data.length; at += 32) {
            uint256 value;
            assembly {
                value := mload(add(add(data, 32), at))
            }
            if (value != word) continue;
            ++found;
            assembly {
                mstore(add(add(changed, 32), at), next)
            }
        }
        assertEq(found, 1);
    }
}
