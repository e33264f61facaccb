// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {AksmGovernor} from "../../src/governance/AksmGovernor.sol";
import {Timelock} from "../../src/governance/Timelock.sol";
import {ValidatorRegistry} from "../../src/governance/ValidatorRegistry.sol";
import {Governed} from "../support/Governed.sol";
import {BlockVotesToken} from "../support/VotesToken.sol";

/// From a proposal to what it changes.
contract DecideTest is Governed {
    bytes32 private constant DESCRIPTION = keccak256("Allow-list only");
    address[] private _targets;
    uint256[] private _values;
    bytes[] private _payloads;

    function setUp() public {
        deployGovernance();
        giveVotes(alice, 60_000e12);
        giveVotes(bob, 40_000e12);
        skip(2 days);
        (_targets, _values, _payloads) = batch(address(registry), changeData());
    }

    function test_aProposalIsVotedQueuedAndExecutedAndChangesTheRegistry() public {
        uint256 id = _propose();
        _vote(id, alice, 1);
        _vote(id, bob, 0);
        skip(VOTING_PERIOD + 1);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Succeeded));
        assertTrue(governor.proposalNeedsQueuing(id));
        governor.queue(_targets, _values, _payloads, DESCRIPTION);
        assertEq(governor.proposalEta(id), vm.getBlockTimestamp() + LEAST_DELAY);

        skip(LEAST_DELAY - 1);
        _expectNotReady();
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        skip(1);
        uint64 version = registry.version();
        vm.prank(makeAddr("anybody"));
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        assertEq(uint8(registry.mode()), uint8(ValidatorRegistry.Mode.AllowList));
        assertEq(registry.version(), version + 1);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Executed));
    }

    function test_aPauseWhileAProposalIsQueuedIsAddedToItsWait() public {
        uint256 id = _queued();
        skip(LEAST_DELAY - 1);
        pause();
        skip(7 days);
        _expectNotReady();
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        skip(1);
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Executed));
    }

    function test_whatTheGuardianCancelsIsCancelledInTheGovernorToo() public {
        uint256 id = _queued();
        cancel(_operation());
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Canceled));
        skip(LEAST_DELAY);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
    }

    function test_aVoteReplacesTheGuardian() public {
        (_targets, _values, _payloads) = batch(address(guardian), replacementData(bob));
        _queued();
        bytes32 operation = _operation();
        vm.expectRevert(abi.encodeWithSelector(Timelock.ReplacementNotCancellable.selector, operation));
        cancel(operation);
        skip(LEAST_DELAY);
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        assertEq(guardian.guardian(), bob);
    }

    function test_aVoteForAReplacementBesideAnotherChangeIsNeverQueued() public {
        _targets.push(address(guardian));
        _values.push(0);
        _payloads.push(replacementData(bob));
        _vote(_propose(), alice, 1);
        skip(VOTING_PERIOD + 1);
        vm.expectRevert(Timelock.ReplacementMustStandAlone.selector);
        governor.queue(_targets, _values, _payloads, DESCRIPTION);
    }

    function test_theGovernorsOwnSettingsChangeByVote() public {
        (_targets, _values, _payloads) = batch(address(governor), abi.encodeCall(governor.setVotingDelay, (6 hours)));
        _queued();
        skip(LEAST_DELAY);
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        assertEq(governor.votingDelay(), 6 hours);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, alice));
        vm.prank(alice);
        governor.setVotingDelay(0);
    }

    function test_theThresholdChangesByVote() public {
        (_targets, _values, _payloads) = batch(address(governor), abi.encodeCall(governor.setProposalThreshold, (1)));
        _queued();
        skip(LEAST_DELAY);
        assertEq(governor.proposalThreshold(), PROPOSAL_THRESHOLD);
        governor.execute(_targets, _values, _payloads, DESCRIPTION);
        assertEq(governor.proposalThreshold(), 1);
    }

    function test_aMajorityAgainstOrTooFewVotesDefeat() public {
        uint256 id = _propose();
        _vote(id, alice, 0);
        _vote(id, bob, 1);
        skip(VOTING_PERIOD + 1);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Defeated));

        address carol = makeAddr("carol");
        giveVotes(carol, 3_000e12);
        skip(2 days);
        id = _propose("again");
        _vote(id, carol, 1);
        skip(VOTING_PERIOD + 1);
        // 3 of 103 thousand are less than 4 %.
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Defeated));
    }

    function test_aProposerNeedsTheThreshold() public {
        address carol = makeAddr("carol");
        giveVotes(carol, PROPOSAL_THRESHOLD - 1);
        skip(2 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, carol, PROPOSAL_THRESHOLD - 1, PROPOSAL_THRESHOLD
            )
        );
        vm.prank(carol);
        governor.propose(_targets, _values, _payloads, "Allow-list only");
    }

    function test_aProposerWithdrawsBeforeTheVote() public {
        vm.prank(alice);
        uint256 id = governor.propose(_targets, _values, _payloads, "Allow-list only");
        vm.prank(alice);
        governor.cancel(_targets, _values, _payloads, DESCRIPTION);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Canceled));
    }

    function test_aTokenThatCountsBlocksIsRefused() public {
        BlockVotesToken blocks = new BlockVotesToken();
        vm.expectPartialRevert(AksmGovernor.ClockNotInSeconds.selector);
        newGovernor(address(blocks));
    }

    function _propose() private returns (uint256 id) {
        return _propose("Allow-list only");
    }

    function _propose(string memory description) private returns (uint256 id) {
        vm.prank(alice);
        id = governor.propose(_targets, _values, _payloads, description);
        skip(VOTING_DELAY + 1);
    }

    function _vote(uint256 id, address who, uint8 support) private {
        vm.prank(who);
        governor.castVote(id, support);
    }

    function _queued() private returns (uint256 id) {
        id = _propose();
        _vote(id, alice, 1);
        skip(VOTING_PERIOD + 1);
        governor.queue(_targets, _values, _payloads, DESCRIPTION);
    }

    function _operation() private view returns (bytes32) {
        bytes32 salt = bytes20(address(governor)) ^ DESCRIPTION;
        return timelock.hashOperationBatch(_targets, _values, _payloads, 0, salt);
    }

    function _expectNotReady() private {
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                _operation(),
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
    }
}
