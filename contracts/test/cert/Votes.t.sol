// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {System} from "../support/System.sol";

contract VotesTest is System {
    uint256 private constant DAY = 1 days;

    /// Both have delegated to themselves long ago; bob alone holds aKSMc.
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
        vm.prank(alice);
        cert.delegate(alice);
        vm.prank(bob);
        cert.delegate(bob);
        wrap(bob, 100e18);
        skip(30 days);
    }

    function _move(address from, address to, uint256 units) private {
        vm.prank(from);
        cert.transfer(to, units);
    }

    function test_theClockIsSeconds() public view {
        assertEq(cert.clock(), block.timestamp);
        assertEq(cert.CLOCK_MODE(), "mode=timestamp");
        assertEq(cert.VOTE_HOLDING_PERIOD(), DAY);
    }

    // ------------------------------------------------------------------ borrowed votes

    function test_votesOnBorrowedUnitsDoNotCount() public {
        _move(bob, alice, 100e18);
        skip(1);
        uint256 snapshot = block.timestamp;
        skip(1);
        _move(alice, bob, 100e18);
        assertEq(cert.getPastVotes(alice, snapshot), 0);
        assertEq(cert.getPastVotes(bob, snapshot), 0, "nor do those that were lent");
        assertEq(cert.getPastVotes(bob, snapshot - 2), 100e18);
    }

    /// The second of the loan is the snapshot, or the one before it.
    function test_votesOnUnitsBorrowedWithinASecondDoNotCount() public {
        uint256 borrowed = block.timestamp;
        _move(bob, alice, 100e18);
        assertEq(cert.getVotes(alice), 100e18);
        _move(alice, bob, 100e18);
        skip(2 * DAY);
        assertEq(cert.getPastVotes(alice, borrowed), 0);
        assertEq(cert.getPastVotes(alice, borrowed + DAY), 0);
        assertEq(cert.getPastVotes(bob, borrowed), 100e18);
    }

    /// What is wrapped for a vote counts no more than what is borrowed for it.
    function test_votesOnUnitsWrappedForAVoteDoNotCount() public {
        wrap(alice, 500e18);
        skip(1);
        assertEq(cert.getPastVotes(alice, block.timestamp - 1), 0);
    }

    function test_votesCountOnceHeldForADay() public {
        uint256 bought = block.timestamp;
        _move(bob, alice, 40e18);
        skip(DAY + 1);
        assertEq(cert.getPastVotes(alice, bought + DAY - 1), 0);
        assertEq(cert.getPastVotes(alice, bought + DAY), 40e18);
        assertEq(cert.getPastVotes(bob, bought + DAY), 60e18);
    }

    function test_votesBorrowedByDelegationDoNotCount() public {
        vm.prank(bob);
        cert.delegate(alice);
        skip(1);
        assertEq(cert.getVotes(alice), 100e18);
        assertEq(cert.getPastVotes(alice, block.timestamp - 1), 0);
    }

    function testFuzz_theLowerOfTheTwo(uint256 first, uint256 second, uint256 wait) public {
        (first, second) = (bound(first, 0, 100e18), bound(second, 0, 100e18));
        wait = bound(wait, 1, 3 * DAY);
        _move(bob, alice, first);
        uint256 start = block.timestamp;
        skip(wait);
        vm.prank(second > first ? bob : alice);
        cert.transfer(second > first ? alice : bob, second > first ? second - first : first - second);
        uint256 changed = block.timestamp;
        skip(2 * DAY);
        uint256 lower = first < second ? first : second;
        assertEq(cert.getPastVotes(alice, changed), wait < DAY ? 0 : lower);
        assertEq(cert.getPastVotes(alice, changed + DAY - 1), lower);
        assertEq(cert.getPastVotes(alice, changed + DAY), second);
        assertEq(cert.getPastVotes(alice, start - 1), 0);
    }

    // ------------------------------------------------------------------ what votes are

    function test_aVoteIsAUnitWhateverItIsWorth() public {
        earn(KSM);
        skip(1 days);
        report(0, 15 * KSM);
        skip(2 * DAY);
        assertEq(cert.getPastVotes(bob, block.timestamp - 1), 100e18);
    }

    /// Rather than to answer 0, of which every part is a quorum.
    function test_noSupplyIsKeptForLater() public {
        vm.expectRevert(CertToken.NoPastSupply.selector);
        cert.getPastTotalSupply(block.timestamp - 1);
    }

    function test_delegatesAreTheSameForWhatIsWrappedMovedAndUnwrapped() public {
        wrap(alice, 50e18);
        assertEq(cert.getVotes(alice), 50e18);
        _move(alice, bob, 20e18);
        assertEq(cert.getVotes(alice), 30e18);
        assertEq(cert.getVotes(bob), 120e18);
        vm.prank(alice);
        cert.redeem(30e18, alice, alice);
        assertEq(cert.getVotes(alice), 0);
    }

    function test_unwrappedUnitsDoNotVote() public {
        vm.prank(bob);
        cert.redeem(100e18, bob, bob);
        skip(1);
        assertEq(cert.getPastVotes(bob, block.timestamp - 1), 0);
    }

    function test_theFutureHasNoVotes() public {
        vm.expectRevert(abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, block.timestamp, block.timestamp));
        cert.getPastVotes(bob, block.timestamp);
        assertEq(cert.getPastVotes(bob, block.timestamp - 1), 100e18);
    }

    /// There was no day before the clock's first one.
    function test_theFirstDayHasNoVotes() public {
        assertEq(cert.getPastVotes(bob, 0), 0);
        assertEq(cert.getPastVotes(bob, DAY - 1), 0);
        assertEq(cert.getPastVotes(bob, DAY), 0);
    }
}
