// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governed} from "../support/Governed.sol";

/// Votes are the lower of two snapshots a day apart: what is borrowed for a vote does not count.
contract BorrowedVotesTest is Governed {
    address private immutable _lender = makeAddr("lender");
    address private immutable _borrower = makeAddr("borrower");

    function setUp() public {
        deployGovernance();
        token.mint(_lender, 1_000_000e12);
        giveVotes(alice, 50_000e12);
        giveVotes(_borrower, 1e12);
        skip(2 days);
    }

    function test_votesOnBorrowedTokensDoNotCount() public {
        uint256 id = _propose(alice);
        uint256 snapshot = governor.proposalSnapshot(id);
        vm.warp(snapshot);
        _lend();
        skip(1);
        assertEq(governor.getVotes(_borrower, snapshot), 1e12);
        _vote(id, _borrower, 1);
        _vote(id, alice, 0);
        _return();
        skip(VOTING_PERIOD);
        (uint256 against, uint256 inFavour,) = governor.proposalVotes(id);
        assertEq(against, 50_000e12);
        assertEq(inFavour, 1e12);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Defeated));
    }

    function test_noProposalOnBorrowedTokens() public {
        _lend();
        skip(1 days);
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            batch(address(registry), changeData());
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, _borrower, 1e12, PROPOSAL_THRESHOLD
            )
        );
        vm.prank(_borrower);
        governor.propose(targets, values, payloads, "mine");
        skip(1);
        vm.prank(_borrower);
        governor.propose(targets, values, payloads, "mine, after a whole day");
    }

    /// Held for any part of a day less than the whole, before or after the snapshot, it does not count; a whole day does.
    function testFuzz_whatWasNotHeldAtBothSnapshotsDoesNotCount(uint32 from, uint32 length) public {
        uint256 id = _propose(alice);
        uint256 snapshot = governor.proposalSnapshot(id);
        uint256 borrowed = bound(from, vm.getBlockTimestamp(), snapshot + VOTING_PERIOD - 3 days);
        uint256 returned = borrowed + bound(length, 0, 3 days);
        vm.warp(borrowed);
        _lend();
        vm.warp(returned);
        _return();
        vm.warp(snapshot + VOTING_PERIOD);
        bool both = borrowed <= snapshot - 1 days && returned > snapshot;
        assertEq(governor.getVotes(_borrower, snapshot), both ? 1_000_001e12 : 1e12);
    }

    function _propose(address who) private returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            batch(address(registry), changeData());
        vm.prank(who);
        return governor.propose(targets, values, payloads, "mine");
    }

    function _vote(uint256 id, address who, uint8 support) private {
        vm.prank(who);
        governor.castVote(id, support);
    }

    function _lend() private {
        vm.prank(_lender);
        token.transfer(_borrower, 1_000_000e12);
    }

    function _return() private {
        vm.prank(_borrower);
        token.transfer(_lender, 1_000_000e12);
    }
}
