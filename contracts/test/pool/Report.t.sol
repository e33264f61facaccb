// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Rate} from "../../src/token/Rate.sol";
import {Attestation} from "../../src/committee/Committee.sol";
import {Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

contract ReportTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function test_keepsTheAnchor() public {
        Report memory r = nextReport(KSM / 10, 0);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectEmit(address(pool));
        emit StakingPool.Reported(r.number, r.hash, r.era, KSM / 10, 0, 0, 0, KSM / 10, 0, 0, 0);
        pool.report(r, attestation);
        (uint64 number, uint32 era, uint40 reportedAt, bytes32 hash) = pool.lastAnchor();
        assertEq(number, r.number);
        assertEq(era, r.era);
        assertEq(reportedAt, block.timestamp);
        assertEq(hash, r.hash);
    }

    // ------------------------------------------------------------------ I6: each flow once

    function test_aReportCountsOnce() public {
        Report memory r = nextReport(KSM / 10, 0);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        pool.report(r, attestation);
        vm.expectRevert(abi.encodeWithSelector(ReportGuard.WrongPreviousAnchor.selector, r.number, r.hash));
        pool.report(r, attestation);
    }

    function test_anotherPreviousAnchorIsRefused() public {
        Report memory r = nextReport(KSM / 10, 0);
        (uint64 number, bytes32 hash) = (r.previousNumber, r.previousHash);
        r.previousNumber = number - 1;
        _refused(r, abi.encodeWithSelector(ReportGuard.WrongPreviousAnchor.selector, number, hash));
        (r.previousNumber, r.previousHash) = (number, keccak256("a fork"));
        _refused(r, abi.encodeWithSelector(ReportGuard.WrongPreviousAnchor.selector, number, hash));
    }

    function test_numberAndEraAdvance() public {
        report(0, 0);
        (uint64 number, uint32 era,,) = pool.lastAnchor();
        bytes memory notNewer = abi.encodeWithSelector(ReportGuard.AnchorNotNewer.selector, number, era);
        Report memory r = nextReport(0, 0);
        r.number = number;
        _refused(r, notNewer);
        r = nextReport(0, 0);
        r.era = era;
        _refused(r, notNewer);
    }

    /// I7
    function test_fourOfSevenReportNothing() public {
        Report memory r = nextReport(KSM / 10, 0);
        Attestation memory attestation = _attestation(_signatures(_reportDigest(address(pool), r), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        pool.report(r, attestation);
    }

    function test_whatIsSignedBindsEveryField() public {
        Report memory signed = nextReport(KSM / 10, 1);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), signed));
        for (uint256 field; field < 7; ++field) {
            Report memory r = nextReport(KSM / 10, 1);
            if (field == 0) r.number++;
            if (field == 1) r.hash = keccak256("another block");
            if (field == 2) r.era++;
            if (field == 3) r.rewards++;
            if (field == 4) r.slashes++;
            if (field == 5) r.provisions++;
            if (field == 6) r.costs++;
            vm.expectPartialRevert(Committee.BadSignature.selector);
            pool.report(r, attestation);
        }
    }

    function test_replayFromAnotherChainContractOrEpochIsRefused() public {
        Report memory r = nextReport(KSM / 10, 0);
        bytes32[3] memory digests = [
            _digest(block.chainid + 1, address(pool), _reportHash(EPOCH, r)),
            _digest(block.chainid, address(queue), _reportHash(EPOCH, r)),
            _digest(block.chainid, address(pool), _reportHash(EPOCH + 1, r))
        ];
        for (uint256 i; i < 3; ++i) {
            Attestation memory attestation = _quorum(digests[i]);
            vm.expectPartialRevert(Committee.BadSignature.selector);
            pool.report(r, attestation);
        }
    }

    function _refused(Report memory r, bytes memory reason) private {
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectRevert(reason);
        pool.report(r, attestation);
    }

    function test_onlyThePoolReports() public {
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotThePool.selector, alice));
        vm.prank(alice);
        token.report(KSM, 0, 0, 0);
    }

    // ------------------------------------------------------------------ growth beyond the bound

    function testFuzz_growthBeyondTheBoundCarriesOver(uint256 rewards, uint256 elapsed) public {
        rewards = bound(rewards, 0, 100 * KSM);
        skip(elapsed = bound(elapsed, 0, 7 days));
        uint256 most = token.totalPooled() * GROWTH_PPM * (1 days + elapsed) / (1e6 * 1 days);
        report(rewards, 0);
        uint256 accepted = rewards < most ? rewards : most;
        assertEq(token.unvested(), accepted);
        assertEq(pool.books().carriedOver, rewards - accepted);
    }

    function test_whatCarriedOverComesWithTheNextReport() public {
        report(3 * KSM, 0);
        assertEq(token.unvested(), KSM);
        assertEq(pool.books().carriedOver, 2 * KSM);
        skip(4 days);
        report(0, 0);
        assertEq(pool.books().carriedOver, 0);
        skip(VESTING);
        assertEq(token.totalPooled() + token.unvested(), 1_003 * KSM);
    }

    /// However a day is cut into reports, they come to what one of them might have brought.
    function testFuzz_theBoundIsOnTimeNotOnReports(uint256[6] memory hours_) public {
        uint256 start = block.timestamp - 1 days;
        uint256 before = token.totalPooled();
        for (uint256 i; i < hours_.length; ++i) {
            skip(bound(hours_[i], 0, 6 hours));
            report(3 * KSM, 0);
        }
        uint256 grown = token.totalPooled() + token.unvested() - before;
        uint256 elapsed = block.timestamp - start;
        assertLe(grown, token.totalPooled() * GROWTH_PPM * elapsed / (1e6 * 1 days));
        assertGe(grown + hours_.length, before * GROWTH_PPM * elapsed / (1e6 * 1 days));
        assertEq(grown + pool.books().carriedOver, 18 * KSM);
    }

    function test_twoReportsOfOneSecondGrowOnce() public {
        report(KSM, 0);
        report(KSM, 0);
        assertEq(token.unvested(), KSM);
        assertEq(pool.books().carriedOver, KSM);
    }

    /// Of what carried over is taken what there is room for, report after report, and nothing is forgotten.
    function test_whatCarriedOverComesBitByBit() public {
        report(10 * KSM, 0);
        for (uint256 day = 1; day < 10; ++day) {
            uint256 left = pool.books().carriedOver;
            skip(1 days);
            uint256 most = token.totalPooled() * GROWTH_PPM / 1e6;
            report(0, 0);
            assertEq(pool.books().carriedOver, left < most ? 0 : left - most);
            assertEq(token.totalPooled() + token.unvested() + pool.books().carriedOver, 1_010 * KSM);
        }
    }

    function test_governanceMayChangeTheBound() public {
        StakingPool.Terms memory terms = usualTerms();
        terms.maxDailyGrowthPpm = 2_000;
        setTerms(terms);
        report(5 * KSM, 0);
        assertEq(token.unvested(), 2 * KSM);
        terms.maxDailyGrowthPpm = 10_001;
        vm.expectRevert(abi.encodeWithSelector(StakingPool.TermOutOfRange.selector, bytes32("maxDailyGrowthPpm")));
        setTerms(terms);
    }

    function test_withoutStakersRewardsWait() public {
        vm.prank(alice);
        queue.requestUnstakeShares(1_000 * KSM * 1e6, RECIPIENT);
        finalize(1);
        report(KSM / 10, 0);
        assertEq(pool.books().carriedOver, KSM / 10);
        stake(bob, 1_000 * KSM);
        skip(1 days);
        report(0, 0);
        skip(VESTING);
        token.collectFee();
        assertEq(token.totalPooled() + token.unvested(), 1_000 * KSM + KSM / 10);
        // What divides into no whole planck a second.
        assertLe(token.unvested(), 2 * VESTING);
    }

    // ------------------------------------------------------------------ losses

    function test_aLossAppliesAtOnce() public {
        report(0, 10 * KSM);
        assertEq(token.totalPooled(), 990 * KSM);
        assertEq(token.balanceOf(alice), 990 * KSM);
    }

    function test_aLossConsumesTheUnvestedFirst() public {
        report(KSM, 0);
        skip(VESTING / 2);
        token.collectFee();
        (uint256 before, uint256 unvested) = (token.balanceOf(alice), token.unvested());
        assertApproxEqAbs(unvested, KSM / 2, 2 * VESTING);
        report(0, unvested);
        assertEq(token.unvested(), 0);
        assertEq(token.balanceOf(alice), before);
        skip(1 days);
        report(0, 1);
        assertLt(token.totalPooled(), 1_000 * KSM + KSM / 2 + 1);
    }

    function test_rewardsOfTheSameReportPayForTheLoss() public {
        report(KSM, KSM / 4);
        assertEq(token.totalPooled(), 1_000 * KSM);
        assertEq(token.unvested(), KSM * 3 / 4);
    }

    function test_whatCarriedOverPaysForTheLossBeforeHoldersDo() public {
        report(5 * KSM, 0);
        skip(2 * VESTING);
        token.collectFee();
        (uint256 before, uint256 rounding) = (token.balanceOf(alice), token.unvested());
        assertEq(pool.books().carriedOver, 4 * KSM);
        report(0, 3 * KSM);
        assertEq(token.balanceOf(alice), before);
        assertEq(token.unvested() + pool.books().carriedOver, KSM + rounding);
    }

    function testFuzz_noLossIsLostAndNoneCountsTwice(uint256 rewards, uint256 loss) public {
        rewards = bound(rewards, 0, 2 * KSM);
        loss = bound(loss, 0, 1_000 * KSM * LOSS_PPM / 1e6);
        report(rewards, loss);
        assertEq(token.totalPooled() + token.unvested() + pool.books().carriedOver, 1_000 * KSM + rewards - loss);
    }

    function test_sharesNeverBecomeWorthless() public {
        vm.expectRevert(abi.encodeWithSelector(Rate.LossExceedsPool.selector, 1_000 * KSM, 1_000 * KSM));
        vm.prank(address(pool));
        token.report(0, 0, 1_000 * KSM, 0);
    }
}
