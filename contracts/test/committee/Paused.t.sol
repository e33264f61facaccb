// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../../src/committee/Committee.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {AttestedCalls} from "../support/AttestedCalls.sol";

/// I10: while the guardian pauses nothing counts that operators attest, and holders do what is theirs to do.
contract PausedTest is AttestedCalls {
    function setUp() public {
        deploy();
        prepare();
    }

    function test_nothingAttestedCountsInAPauseAndAllOfItAfterwards() public {
        bytes[] memory calls = new bytes[](VERBS);
        for (uint256 verb; verb < VERBS; ++verb) {
            (, calls[verb]) = attestedCall(verb);
        }
        pause();
        uint256 until = block.timestamp + 7 days;
        bytes memory paused = abi.encodeWithSelector(Committee.Paused.selector, until);
        for (uint256 verb; verb < VERBS; ++verb) {
            vm.warp(until - 7 days);
            refuses(_target(verb), calls[verb], paused);
            vm.warp(until - 1);
            refuses(_target(verb), calls[verb], paused);
            vm.warp(until);
            accepts(_target(verb), calls[verb]);
        }
    }

    function test_aPauseThatIsEndedEndsForAll() public {
        pause();
        skip(1 hours);
        vm.prank(watch);
        guardian.unpause("false alarm");
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory data) = attestedCall(verb);
            accepts(target, data);
        }
    }

    /// More signatures help no more than fewer: the pause comes first.
    function test_allMembersTogetherChangeNothingInAPause() public {
        pause();
        bytes32 digest = keccak256("digest");
        vm.expectRevert(abi.encodeWithSelector(Committee.Paused.selector, block.timestamp + 7 days));
        committee.requireQuorum(digest, _attestation(_signatures(digest, MEMBERS)));
    }

    function test_thePoolSaysWhy() public {
        assertEq(uint8(pool.stakingPause()), uint8(StakingPool.Pause.None));
        pause();
        assertEq(uint8(pool.stakingPause()), uint8(StakingPool.Pause.Guardian));
    }

    function test_holdersGoOn() public {
        park(2);
        pause();
        uint256 balance = token.balanceOf(alice);
        vm.startPrank(alice);
        token.transfer(bob, KSM);
        token.transferShares(bob, KSM);
        token.approve(address(cert), KSM);
        cert.deposit(KSM, alice);
        cert.redeem(cert.balanceOf(alice), alice, alice);
        uint64 id = queue.requestUnstake(KSM, RECIPIENT);
        queue.setRecipient(id, OTHER_RECIPIENT);
        queue.transferFrom(alice, bob, id);
        queue.cancel(3);
        queue.redirect(2, OTHER_RECIPIENT);
        vm.stopPrank();
        cancel(id);
        token.collectFee();
        assertEq(uint8(queue.stateOf(2)), uint8(UnstakeQueue.State.Finalized));
        assertEq(uint8(queue.stateOf(3)), uint8(UnstakeQueue.State.Cancelled));
        assertApproxEqAbs(token.balanceOf(alice) + token.balanceOf(bob), balance + KSM, 3);
    }

    /// Rewards that were reported go on vesting: they are the holders' already.
    function test_whatWasReportedVestsOn() public {
        report(KSM / 2, 0);
        uint256 balance = token.balanceOf(alice);
        pause();
        skip(VESTING);
        assertGt(token.balanceOf(alice), balance);
    }

    /// The Timelock is not paused, but its clock: what is ripe can still be done, such as other members.
    function test_membersRotateInAPause() public {
        propose(address(committee), abi.encodeCall(Committee.rotate, (_accounts(_otherKeys("next")), THRESHOLD)));
        bytes32 salt = ripen();
        pause();
        execute(salt);
        assertEq(committee.epoch(), EPOCH + 1);
    }

    function _target(uint256 verb) private view returns (address) {
        return verb < 5 ? address(pool) : address(queue);
    }
}
