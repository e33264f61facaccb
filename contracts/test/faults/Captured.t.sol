// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {AksmGovernor} from "../../src/governance/AksmGovernor.sol";
import {Changes} from "../support/Changes.sol";

/// A module that may take what everybody has, once it is in the queue's place.
contract Thief {
    uint64 public constant lastRequest = type(uint48).max;
}

/// Who takes the vote, or tries to: the governor of real aKSMc over the contracts as they are deployed.
contract CapturedGovernanceFaultsTest is Changes {
    uint48 private constant VOTING_DELAY = 12 hours;
    uint32 private constant VOTING_PERIOD = 5 days;
    address private immutable _lender = makeAddr("lender");
    AksmGovernor private _votes;
    address[] private _targets;
    uint256[] private _values;
    bytes[] private _payloads;

    /// Alice has 30 of 1,000 KSM, and everybody else's is in a lending market.
    function setUp() public {
        governor = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 8);
        deploy();
        _votes = new AksmGovernor("aKSM", cert, timelock, VOTING_DELAY, VOTING_PERIOD, 10 * KSM * 1e6, 10, 0);
        assertEq(address(_votes), governor);
        _wrapAll(_lender, 970 * KSM);
        _wrapAll(alice, 30 * KSM);
        _vote(alice);
        skip(2 days);
        address thief = address(new Thief());
        _propose(address(slots), abi.encodeCall(slots.setQueue, (thief)));
        _propose(address(token), abi.encodeCall(token.setQueue, (thief)));
    }

    /// Borrowed when the proposal is there, held for the whole vote, and given back: nothing of it counts.
    function test_votesOnBorrowedCertificates() public {
        vm.prank(alice);
        uint256 id = _votes.propose(_targets, _values, _payloads, "take all");
        skip(VOTING_DELAY / 2);
        _lend(bob);
        skip(VOTING_DELAY);
        vm.prank(bob);
        assertEq(_votes.castVote(id, 1), 0);
        vm.prank(alice);
        assertEq(_votes.castVote(id, 1), 30 * KSM * 1e6);
        skip(VOTING_PERIOD);
        // 3 % take part, and a tenth must.
        assertEq(uint8(_votes.state(id)), uint8(IGovernor.ProposalState.Defeated));
    }

    /// Borrowed in the proposal's own block, behind it, and once more at the snapshot: both moments lie behind it only
    /// where votes wait for a day or longer, which no governor here may.
    function test_votesBorrowedTwiceForASecondEach() public {
        vm.prank(alice);
        uint256 id = _votes.propose(_targets, _values, _payloads, "take all");
        _lend(bob);
        skip(1);
        _giveBack(bob);
        vm.warp(_votes.proposalSnapshot(id));
        _lend(bob);
        skip(1);
        _giveBack(bob);
        vm.prank(bob);
        assertEq(_votes.castVote(id, 1), 0);
    }

    /// In a call of its own: what stands behind a refused constructor is run whatever way tests are linked.
    function make(uint48 votingDelay) external {
        new AksmGovernor("aKSM", cert, timelock, votingDelay, VOTING_PERIOD, 0, 10, 0);
    }

    function test_noGovernorLetsVotesWaitForADay() public {
        assertEq(_votes.VOTE_HOLDING_PERIOD(), cert.VOTE_HOLDING_PERIOD());
        vm.expectRevert(abi.encodeWithSelector(AksmGovernor.VotingDelayTooLong.selector, 1 days, 1 days));
        this.make(1 days);
        this.make(1 days - 1);
    }

    /// A quorum is a part of all shares: whoever wraps or unwraps them, at whatever moment, moves none of it.
    function test_aQuorumRaisedForAMoment() public {
        _vote(_lender);
        address holder = makeAddr("holder of aKSMb");
        uint256 shares = stake(holder, 8_000 * KSM);
        skip(1 days + 1);
        vm.prank(alice);
        uint256 id = _votes.propose(_targets, _values, _payloads, "a good change");
        uint256 snapshot = _votes.proposalSnapshot(id);
        vm.warp(snapshot);
        wrap(holder, shares);
        skip(12);
        vm.prank(holder);
        cert.redeem(shares, holder, holder);
        assertEq(_votes.quorum(snapshot), 900 * KSM * 1e6);
        vm.prank(_lender);
        _votes.castVote(id, 1);
        skip(VOTING_PERIOD);
        assertEq(uint8(_votes.state(id)), uint8(IGovernor.ProposalState.Succeeded));
    }

    /// Of all that is wrapped alice has most, and of all shares a hundredth.
    function test_aQuorumOfTheLittleThatIsWrapped() public {
        vm.startPrank(_lender);
        cert.redeem(960 * KSM * 1e6, _lender, _lender);
        vm.stopPrank();
        stake(_lender, 2_000 * KSM);
        vm.prank(alice);
        uint256 id = _votes.propose(_targets, _values, _payloads, "take all");
        skip(VOTING_DELAY + 1);
        vm.prank(alice);
        _votes.castVote(id, 1);
        skip(VOTING_PERIOD);
        assertEq(_votes.quorum(_votes.proposalSnapshot(id)), 300 * KSM * 1e6);
        assertEq(uint8(_votes.state(id)), uint8(IGovernor.ProposalState.Defeated));
    }

    /// What is staked or paid out once the snapshot is past changes no quorum, and another proposal none before it.
    function test_aQuorumStaysWhatItWasAtTheSnapshot() public {
        vm.prank(alice);
        uint256 id = _votes.propose(_targets, _values, _payloads, "a good change");
        uint256 snapshot = _votes.proposalSnapshot(id);
        skip(VOTING_DELAY + 1);
        stake(bob, 9_000 * KSM);
        vm.prank(alice);
        _votes.propose(_targets, _values, _payloads, "another");
        assertEq(_votes.quorum(snapshot), 100 * KSM * 1e6);
        assertEq(_votes.quorum(block.timestamp), 1_000 * KSM * 1e6);
    }

    /// A floor above all there is would leave a small pool, or what is left of a large one, without anybody who could seat
    /// other operators.
    function test_aQuorumIsNeverMoreThanHalfOfASmallPool() public {
        AksmGovernor small = _withLeastQuorum(20_000 * KSM * 1e6);
        vm.prank(_lender);
        small.propose(_targets, _values, _payloads, "other operators");
        assertEq(small.quorum(block.timestamp), 500 * KSM * 1e6);
        assertEq(small.quorum(block.timestamp - 1), 0);
    }

    function _withLeastQuorum(uint256 least) private returns (AksmGovernor) {
        return new AksmGovernor("aKSM", cert, timelock, VOTING_DELAY, VOTING_PERIOD, 0, 1, least);
    }

    function test_noFewerVotesThanTheLeastAreAQuorum() public {
        AksmGovernor young = _withLeastQuorum(100 * KSM * 1e6);
        vm.prank(alice);
        uint256 id = young.propose(_targets, _values, _payloads, "take all");
        skip(VOTING_DELAY + 1);
        vm.prank(alice);
        young.castVote(id, 1);
        skip(VOTING_PERIOD);
        // 30 of the 1,000 there are would be three times a quorum of a hundredth.
        assertEq(uint8(young.state(id)), uint8(IGovernor.ProposalState.Defeated));
    }

    /// Little is wrapped, everything waits in the queue and no operator signs: what is cancelled, wrapped and delegated
    /// decides after a day.
    function test_holdersReachAQuorumWithoutOperators() public {
        vm.startPrank(_lender);
        cert.redeem(970 * KSM * 1e6, _lender, _lender);
        uint64 exit = queue.requestUnstake(970 * KSM, RECIPIENT);
        queue.cancel(exit);
        token.approve(address(cert), type(uint256).max);
        cert.deposit(500 * KSM, _lender);
        cert.delegate(_lender);
        skip(1 days);
        skip(1);
        uint256 id = _votes.propose(_targets, _values, _payloads, "other operators");
        skip(VOTING_DELAY + 1);
        _votes.castVote(id, 1);
        vm.stopPrank();
        skip(VOTING_PERIOD);
        assertEq(uint8(_votes.state(id)), uint8(IGovernor.ProposalState.Succeeded));
    }

    /// Nor does it help to propose oneself with what is borrowed.
    function test_aProposalOnBorrowedCertificates() public {
        _lend(bob);
        skip(1 days - 1);
        vm.expectPartialRevert(IGovernor.GovernorInsufficientProposerVotes.selector);
        vm.prank(bob);
        _votes.propose(_targets, _values, _payloads, "take all");
    }

    /// A majority that is the thief's own: with the module that it votes for it could take what every holder has. Until
    /// then the vote and the delay pass in public, and whoever leaves meanwhile is paid before.
    function test_whoeverLeavesIsPaidBeforeACapturedGovernorsChange() public {
        _lend(bob);
        stake(alice, 5 * KSM);
        skip(1 days + 1);
        vm.prank(bob);
        uint256 id = _votes.propose(_targets, _values, _payloads, "take all");
        uint64 exit = requestUnstake(alice, 5 * KSM);
        skip(VOTING_DELAY + 1);
        vm.prank(bob);
        _votes.castVote(id, 1);
        skip(VOTING_PERIOD);
        _votes.queue(_targets, _values, _payloads, keccak256("take all"));
        // An exit takes nine days at most: 28 eras of six hours and two days.
        skip(9 days);
        vm.expectRevert();
        _votes.execute(_targets, _values, _payloads, keccak256("take all"));
        finalize(exit);
        recordPayment(exit);
        assertEq(queue.amountOf(exit), 5 * KSM);

        skip(LEAST_DELAY);
        _votes.execute(_targets, _values, _payloads, keccak256("take all"));
        vm.startPrank(token.queue());
        token.escrow(address(cert), token.sharesOf(address(cert)));
        assertEq(token.sharesOf(address(cert)), 0);
    }

    /// What the guardian sees in time never happens, however often it is voted for.
    function test_theGuardianStopsACapturedGovernor() public {
        _lend(bob);
        skip(1 days + 1);
        vm.prank(bob);
        uint256 id = _votes.propose(_targets, _values, _payloads, "take all");
        skip(VOTING_DELAY + 1);
        vm.prank(bob);
        _votes.castVote(id, 1);
        skip(VOTING_PERIOD);
        _votes.queue(_targets, _values, _payloads, keccak256("take all"));
        bytes32 operation =
            timelock.hashOperationBatch(_targets, _values, _payloads, 0, bytes20(governor) ^ keccak256("take all"));
        vm.prank(watch);
        guardian.cancel(operation, "theft");
        assertEq(uint8(_votes.state(id)), uint8(IGovernor.ProposalState.Canceled));
    }

    function _wrapAll(address owner, uint256 amount) private {
        wrap(owner, stake(owner, amount));
    }

    function _lend(address borrower) private {
        uint256 units = cert.balanceOf(_lender);
        vm.prank(_lender);
        cert.transfer(borrower, units);
        _vote(borrower);
    }

    function _giveBack(address borrower) private {
        uint256 units = cert.balanceOf(borrower);
        vm.prank(borrower);
        cert.transfer(_lender, units);
    }

    function _vote(address owner) private {
        vm.prank(owner);
        cert.delegate(owner);
    }

    function _propose(address target, bytes memory data) private {
        _targets.push(target);
        _values.push(0);
        _payloads.push(data);
    }
}
