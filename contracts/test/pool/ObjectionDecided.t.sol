// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {LossContest} from "../../src/pool/LossContest.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {AksmGovernor} from "../../src/governance/AksmGovernor.sol";
import {Changes} from "../support/Changes.sol";

/// An objection counts from the moment governance has decided it, since the Timelock's delay outlasts every contest.
contract ObjectionDecidedTest is Changes {
    uint256 private constant LOSS = 200 * KSM;
    bytes32 private constant SALT = keccak256("salt");
    /// What the contested loss follows.
    uint64 private _anchor;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        wrap(alice, 500 * KSM * 1e6);
        vm.prank(alice);
        cert.delegate(alice);
        skip(3 days);
        _anchor = pool.books().number;
    }

    function _attest(uint256 loss, uint32 eras) private {
        report(followingReport(0, loss, 0, eras));
    }

    /// One attestation more, and it is believed.
    function _nearlyBelieved() private {
        for (uint32 i = 1; i <= 3; ++i) {
            _attest(LOSS, i);
            skip(8 hours);
        }
    }

    /// From that many eras after the last report on, in four of them and 24 hours.
    function _attestUntilBelieved(uint32 eras) private {
        for (uint32 i; i < 4; ++i) {
            _attest(LOSS, eras + i);
            skip(8 hours);
        }
    }

    function attestFromOutside(uint32 eras) external {
        _attest(LOSS, eras);
    }

    function _staysObjectedTo(uint32 eras) private {
        for (uint32 i; i < 6; ++i) {
            vm.expectRevert(LossContest.LossObjected.selector);
            this.attestFromOutside(eras + i);
            skip(8 hours);
        }
        assertEq(token.totalPooled(), 1_000 * KSM);
    }

    function _batch(address target, uint64 anchor)
        private
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory payloads)
    {
        (targets, values, payloads) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], payloads[0]) = (target, abi.encodeCall(StakingPool.objectToLoss, (anchor)));
    }

    function _id(address target, uint64 anchor, bytes32 predecessor) private view returns (bytes32) {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = _batch(target, anchor);
        return timelock.hashOperationBatch(targets, values, payloads, predecessor, SALT);
    }

    function _schedule(address target, uint64 anchor, bytes32 predecessor) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = _batch(target, anchor);
        vm.prank(governor);
        timelock.scheduleBatch(targets, values, payloads, predecessor, SALT, LEAST_DELAY);
    }

    function _decide() private {
        _schedule(address(pool), _anchor, 0);
    }

    function _tell() private {
        vm.prank(makeAddr("anybody"));
        pool.objectionDecided(_anchor, SALT);
    }

    function _notDecided() private {
        vm.expectRevert(abi.encodeWithSelector(StakingPool.NotDecided.selector, _id(address(pool), _anchor, 0)));
        _tell();
        assertFalse(pool.contest().objected);
    }

    // ------------------------------------------------------------------ in time

    function test_decidedWhileTheGuardianPausesItStopsTheLoss() public {
        _nearlyBelieved();
        pause();
        skip(6 days);
        _decide();
        vm.expectEmit(address(pool));
        emit StakingPool.LossObjectedTo(LOSS);
        _tell();
        assertTrue(pool.contest().objected);
        skip(1 days);
        _staysObjectedTo(24);
    }

    /// The pause has interrupted the eras, so that a day is left behind it.
    function test_toldWithinADayBehindThePauseItStopsTheLoss() public {
        _nearlyBelieved();
        pause();
        skip(7 days);
        _decide();
        for (uint32 i = 24; i < 27; ++i) {
            _attest(LOSS, i);
            skip(8 hours);
        }
        _tell();
        _staysObjectedTo(27);
    }

    function test_withoutAnObjectionThePauseOnlyDelaysIt() public {
        _nearlyBelieved();
        pause();
        skip(7 days);
        _attestUntilBelieved(24);
        assertEq(token.totalPooled(), 800 * KSM);
    }

    function test_aProposalOfTheGovernorCountsOnceItIsQueued() public {
        AksmGovernor real = new AksmGovernor("aKSM", cert, timelock, 12 hours, 5 days, 0, 4, 0);
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.prank(address(timelock));
        timelock.grantRole(role, address(real));
        _nearlyBelieved();
        pause();

        string memory description = "The loss never was";
        bytes32 hash = keccak256(bytes(description));
        bytes32 salt = bytes32(bytes20(address(real))) ^ hash;
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = _batch(address(pool), _anchor);
        vm.prank(alice);
        uint256 proposal = real.propose(targets, values, payloads, description);
        skip(1 days + 1);
        vm.prank(alice);
        real.castVote(proposal, 1);
        skip(5 days);
        vm.expectPartialRevert(StakingPool.NotDecided.selector);
        pool.objectionDecided(_anchor, salt);

        real.queue(targets, values, payloads, hash);
        pool.objectionDecided(_anchor, salt);
        skip(1 days);
        _staysObjectedTo(24);
    }

    // ------------------------------------------------------------------ nothing else is an objection

    function test_neverScheduled() public {
        _attest(LOSS, 1);
        _notDecided();
    }

    function test_cancelled() public {
        _attest(LOSS, 1);
        _decide();
        bytes32 id = _id(address(pool), _anchor, 0);
        vm.prank(watch);
        guardian.cancel(id, "the loss is real");
        _notDecided();
    }

    /// What has been carried out counts for the contest of then.
    function test_doneBefore() public {
        _attest(LOSS, 1);
        _decide();
        skip(LEAST_DELAY);
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = _batch(address(pool), _anchor);
        timelock.executeBatch(targets, values, payloads, 0, SALT);
        assertTrue(pool.contest().objected);
        report(followingReport(0, 0, 0, 60));
        _attest(LOSS, 1);
        _notDecided();
    }

    function test_toWhatFollowsAnotherAnchor() public {
        _attest(LOSS, 1);
        _schedule(address(pool), _anchor + 1, 0);
        _notDecided();
        vm.expectRevert(abi.encodeWithSelector(StakingPool.AnotherAnchor.selector, _anchor + 1, _anchor));
        pool.objectionDecided(_anchor + 1, SALT);
    }

    /// A report was taken since: governance has said nothing of what follows it.
    function test_toAnEarlierContest() public {
        _attest(LOSS, 1);
        _decide();
        report(followingReport(0, 0, 0, 2));
        _attest(LOSS, 1);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.AnotherAnchor.selector, _anchor, pool.books().number));
        _tell();
        assertFalse(pool.contest().objected);
    }

    /// Operators who begin anew with another loss from the same anchor escape nothing.
    function test_aPlanckMoreEscapesNoObjection() public {
        _attest(LOSS, 1);
        _decide();
        _attest(LOSS + 1, 2);
        _tell();
        assertTrue(pool.contest().objected);
        _staysObjectedTo(3);
    }

    function test_ofAnotherPool() public {
        _attest(LOSS, 1);
        _schedule(address(anotherPool()), _anchor, 0);
        _notDecided();
    }

    function test_withAPredecessorThatMayNeverBe() public {
        _attest(LOSS, 1);
        _schedule(address(pool), _anchor, keccak256("an operation"));
        _notDecided();
    }

    function test_withAnotherSalt() public {
        _attest(LOSS, 1);
        _decide();
        vm.expectPartialRevert(StakingPool.NotDecided.selector);
        pool.objectionDecided(_anchor, 0);
    }

    function test_whereNothingIsContested() public {
        _decide();
        vm.expectRevert(StakingPool.NotContested.selector);
        _tell();
    }
}
