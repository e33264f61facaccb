// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Contest, LossContest} from "../../src/pool/LossContest.sol";
import {Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

/// When a loss beyond the bound is believed: I6.
contract ContestTest is System {
    uint256 private constant LOSS = 200 * 1e12;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    /// The loss as attested in the era that is so many after the last accepted report's.
    function _attest(uint256 loss, uint32 eras) private {
        report(followingReport(0, loss, 0, eras));
    }

    function _attestIn(uint256 loss, uint32 eras, uint256 time) private {
        skip(time);
        _attest(loss, eras);
    }

    function _waits(uint8 eras) private view {
        assertTrue(token.contested());
        assertEq(pool.contest().eras, eras);
        assertEq(token.totalPooled(), 1_000 * KSM);
    }

    function _believed(uint256 loss) private view {
        assertFalse(token.contested());
        assertEq(pool.contest().eras, 0);
        assertEq(token.totalPooled(), 1_000 * KSM - loss);
    }

    function _refused(uint256 loss, uint32 eras, bytes memory reason) private {
        Report memory r = followingReport(0, loss, 0, eras);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectRevert(reason);
        pool.report(r, attestation);
    }

    // ------------------------------------------------------------------ four eras and a day

    function test_aLossBeyondTheBoundIsNotBelievedAtOnce() public {
        Report memory r = followingReport(0, LOSS, 0, 1);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectEmit(address(pool));
        emit StakingPool.LossContested(r.number, r.era, LOSS, 50 * KSM, 1);
        pool.report(r, attestation);
        _waits(1);
        Contest memory contest = pool.contest();
        assertEq(contest.loss, LOSS);
        assertEq(contest.lastEra, r.era);
        assertEq(contest.since, block.timestamp);
        assertFalse(contest.objected);
        (uint64 number,,,) = pool.lastAnchor();
        assertEq(number, r.previousNumber, "no anchor either");
    }

    /// Four of them are 18 hours.
    function test_ofSixHourErasTheFifthIsBelieved() public {
        _attest(LOSS, 1);
        for (uint8 i = 2; i <= 4; ++i) {
            _attestIn(LOSS, i, 6 hours);
            _waits(i);
        }
        _attestIn(LOSS, 5, 6 hours);
        _believed(LOSS);
    }

    function test_of24HourErasTheFourthIsBelieved() public {
        _attest(LOSS, 1);
        for (uint8 i = 2; i <= 3; ++i) {
            _attestIn(LOSS, i, 24 hours);
            _waits(i);
        }
        _attestIn(LOSS, 4, 24 hours);
        _believed(LOSS);
    }

    function test_aDayIs24HoursToTheSecond() public {
        for (uint8 i = 1; i <= 3; ++i) {
            _attest(LOSS, i);
            skip(8 hours);
        }
        uint256 before = vm.snapshotState();
        rewind(1);
        _attest(LOSS, 4);
        _waits(4);
        vm.revertToState(before);
        _attest(LOSS, 4);
        _believed(LOSS);
    }

    function test_whatIsBelievedIsTheLastAttested() public {
        _attest(LOSS, 1);
        _attestIn(LOSS - 7, 2, 8 hours);
        _attestIn(LOSS, 3, 8 hours);
        _attestIn(LOSS - 9, 4, 8 hours);
        _believed(LOSS - 9);
    }

    /// What came in meanwhile is bounded by all of the time since the last report, and pays first.
    function test_rewardsOfAllThatTimePayForIt() public {
        for (uint8 i = 1; i <= 3; ++i) {
            report(followingReport(KSM * i, LOSS, 0, i));
            skip(8 hours);
        }
        report(followingReport(4 * KSM, LOSS, 0, 4));
        _believed(LOSS - 4 * KSM);
        assertEq(pool.books().recentLoss, 50 * KSM, "up to the bound");
    }

    function test_aProvisionBeyondTheBoundIsContestedLikeASlash() public {
        for (uint8 i = 1; i <= 3; ++i) {
            report(followingReport(0, 0, LOSS, i));
            _waits(i);
            assertEq(pool.provisioned(), 0);
            skip(8 hours);
        }
        report(followingReport(0, 0, LOSS, 4));
        _believed(LOSS);
        assertEq(pool.provisioned(), LOSS);
    }

    // ------------------------------------------------------------------ what begins it anew

    function test_aSkippedEraBeginsItAnew() public {
        _attest(LOSS, 1);
        _attestIn(LOSS, 2, 8 hours);
        _attestIn(LOSS, 3, 8 hours);
        _attestIn(LOSS, 5, 16 hours);
        _waits(1);
        assertEq(pool.contest().since, block.timestamp);
        _attestIn(LOSS, 6, 8 hours);
        _attestIn(LOSS, 7, 8 hours);
        _waits(3);
        _attestIn(LOSS, 8, 8 hours);
        _believed(LOSS);
    }

    function test_aLargerLossBeginsItAnew() public {
        _attest(LOSS, 1);
        _attestIn(LOSS, 2, 8 hours);
        _attestIn(LOSS, 3, 8 hours);
        _attestIn(LOSS + 1, 4, 8 hours);
        _waits(1);
        assertEq(pool.contest().loss, LOSS + 1);
        assertEq(pool.contest().since, block.timestamp);
        // Nor is the first of them a measure any more once a smaller one came between.
        _attestIn(LOSS - 1, 5, 8 hours);
        _attestIn(LOSS + 1, 6, 8 hours);
        _waits(3);
    }

    /// No signature counts in it, so that its eras are skipped.
    function test_aPauseOfTheGuardianBeginsItAnew() public {
        _attest(LOSS, 1);
        _attestIn(LOSS, 2, 8 hours);
        _attestIn(LOSS, 3, 8 hours);
        pause();
        skip(8 hours);
        Report memory r = followingReport(0, LOSS, 0, 4);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectPartialRevert(Committee.Paused.selector);
        pool.report(r, attestation);
        _waits(3);
        skip(7 days - 8 hours);
        // What was signed for an era that is over counts for that era alone.
        _attest(LOSS, 24);
        _waits(1);
        vm.expectRevert(
            abi.encodeWithSelector(StakingPool.OlderThanContested.selector, r.number, pool.contest().number)
        );
        pool.report(r, attestation);
    }

    // ------------------------------------------------------------------ what ends it

    function test_aReportWithinTheBoundEndsIt() public {
        _attest(LOSS, 1);
        _attestIn(LOSS, 2, 8 hours);
        _attestIn(LOSS, 3, 8 hours);
        _attestIn(50 * KSM, 4, 8 hours);
        _believed(50 * KSM);
        // And what comes after is another contest.
        _attestIn(LOSS, 1, 24 hours);
        assertTrue(token.contested());
        assertEq(pool.contest().eras, 1);
    }

    /// In the era in which the loss was attested too: only what is contested counts once an era.
    function test_aReportWithinTheBoundEndsItInTheSameEraToo() public {
        _attest(LOSS, 1);
        _attest(0, 1);
        _believed(0);
    }

    // ------------------------------------------------------------------ whose word, how often

    function test_twiceInAnEraIsRefused() public {
        _attest(LOSS, 1);
        bytes memory again = abi.encodeWithSelector(LossContest.AlreadyAttested.selector, 11);
        _refused(LOSS, 1, again);
        Report memory later = followingReport(0, LOSS, 0, 1);
        later.number += 600;
        Attestation memory attestation = _quorum(_reportDigest(address(pool), later));
        vm.expectRevert(again);
        pool.report(later, attestation);
        _waits(1);
    }

    function test_anEraBeforeIsRefused() public {
        _attest(LOSS, 3);
        uint64 contested = pool.contest().number;
        uint64 older = followingReport(0, LOSS, 0, 2).number;
        _refused(LOSS, 2, abi.encodeWithSelector(StakingPool.OlderThanContested.selector, older, contested));
        // A larger one would begin anew, and is refused as well.
        _refused(LOSS + 1, 3, abi.encodeWithSelector(LossContest.AlreadyAttested.selector, 13));
        _waits(1);
    }

    /// A slash of what still unbonds behind the last holder: there is nobody to bear it, and the pool opens again.
    function test_aLossOfAnEmptyPoolIsBelievedAndOpensItAgain() public {
        requestUnstake(alice, token.balanceOf(alice));
        finalize(queue.lastRequest());
        assertEq(token.totalShares(), 0);
        for (uint32 eras = 1; eras <= 4; ++eras) {
            report(followingReport(0, 1, 0, eras));
            skip(12 hours);
        }
        assertFalse(token.contested());
        stake(alice, KSM);
        assertApproxEqAbs(token.balanceOf(alice), KSM, VESTING);
    }

    /// Two reports were signed and the older one was never submitted: whoever does so behind the newer one would have the
    /// loss forgotten, and mint and borrow at the rate before it.
    function test_anOlderReportDoesNotEndIt() public {
        Report memory older = followingReport(KSM / 10, 0, 0, 1);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), older));
        Report memory newer = followingReport(0, LOSS, 0, 1);
        newer.number += 600;
        report(newer);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.OlderThanContested.selector, older.number, newer.number));
        pool.report(older, attestation);
        _waits(1);
    }

    /// Each attestation tells of everything since the last accepted report: a part of it is another loss.
    function test_whatFollowsAnAnchorThatIsNotAcceptedIsRefused() public {
        Report memory first = followingReport(0, LOSS, 0, 1);
        report(first);
        Report memory r = followingReport(0, LOSS, 0, 2);
        (r.previousNumber, r.previousHash) = (first.number, first.hash);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectPartialRevert(ReportGuard.WrongPreviousAnchor.selector);
        pool.report(r, attestation);
    }

    /// I7
    function test_fourOfSevenContestNothing() public {
        Report memory r = followingReport(0, LOSS, 0, 1);
        Attestation memory attestation = _attestation(_signatures(_reportDigest(address(pool), r), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        pool.report(r, attestation);
        assertFalse(token.contested());
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotThePool.selector, address(this)));
        token.contest();
    }

    // ------------------------------------------------------------------ governance

    function _object() private {
        uint64 anchor = pool.books().number;
        vm.prank(address(timelock));
        pool.objectToLoss(anchor);
    }

    function test_anObjectionStopsIt() public {
        _attest(LOSS, 1);
        _attestIn(LOSS, 2, 8 hours);
        _attestIn(LOSS, 3, 8 hours);
        uint64 anchor = pool.books().number;
        vm.expectEmit(address(pool));
        emit StakingPool.LossObjectedTo(LOSS);
        vm.prank(address(timelock));
        pool.objectToLoss(anchor);
        skip(8 hours);
        // Nor by another loss.
        _refused(LOSS, 4, abi.encodeWithSelector(LossContest.LossObjected.selector));
        _refused(LOSS + 1, 4, abi.encodeWithSelector(LossContest.LossObjected.selector));
        _refused(LOSS, 9, abi.encodeWithSelector(LossContest.LossObjected.selector));
        _waits(3);
    }

    function test_afterAnObjectionAReportWithinTheBoundEndsIt() public {
        _attest(LOSS, 1);
        _object();
        _attestIn(40 * KSM, 2, 8 hours);
        _believed(40 * KSM);
        // The objection was to that loss: another one is contested anew.
        _attestIn(LOSS, 1, 24 hours);
        assertEq(pool.contest().eras, 1);
        assertFalse(pool.contest().objected);
    }

    /// Governance believes another loss than the operators' first word: it widens the bound so far.
    function test_afterAnObjectionAReportWithinAWidenedBoundEndsIt() public {
        _attest(LOSS, 1);
        _object();
        StakingPool.Terms memory terms = usualTerms();
        terms.maxDailyLossPpm = 150_000;
        setTerms(terms);
        _refused(LOSS, 2, abi.encodeWithSelector(LossContest.LossObjected.selector));
        _attest(150 * KSM, 2);
        _believed(150 * KSM);
    }

    function test_onlyTheTimelockObjects() public {
        _attest(LOSS, 1);
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(this)));
        pool.objectToLoss(100);
    }

    function test_whereNothingIsContestedThereIsNothingToObjectTo() public {
        vm.expectRevert(StakingPool.NotContested.selector);
        vm.prank(address(timelock));
        pool.objectToLoss(100);
    }

    // ------------------------------------------------------------------ any eras, any hours

    /// Against a count of its own: believed at the first attestation that is the fourth or a later one of consecutive
    /// eras none larger than their first, a day after it or later.
    function testFuzz_believedAfterFourErasAndADayAndNoSooner(uint256 seed) public {
        (uint32 era, uint256 eras, uint256 since, uint256 first, uint32 last) = (0, 0, 0, 0, 0);
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(seed % 12 hours);
            era += seed >> 32 & 7 == 0 ? 2 : 1;
            uint256 loss = seed >> 64 & 7 == 0 ? LOSS + i : LOSS - (seed >> 96 & 3);
            if (eras != 0 && era == last + 1 && loss <= first) ++eras;
            else (eras, since, first) = (1, block.timestamp, loss);
            last = era;
            _attest(loss, era);
            bool believed = eras >= 4 && block.timestamp >= since + 24 hours;
            assertEq(token.contested(), !believed);
            assertEq(token.totalPooled(), 1_000 * KSM - (believed ? loss : 0));
            if (believed) return;
        }
    }
}
