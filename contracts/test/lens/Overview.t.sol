// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Lens} from "../../src/adapters/Lens.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// Every field is its source's: a page asks once and shows what it would have heard from each.
contract OverviewTest is System {
    /// Whole planck a second over the period.
    uint256 private constant COSTS = 1_000 * VESTING;
    Lens private _lens;

    function setUp() public {
        deploy();
        _lens = new Lens(cert);
        stake(alice, 1_000 * KSM);
        skip(1 days);
        // More than a day may bring, and a slash that waits.
        report(nextReport(3 * KSM, 0, 2 * KSM));
        skip(1 days);
        Report memory costly = nextReport(KSM, 0, KSM);
        costly.costs = uint128(COSTS);
        report(costly);
        skip(2 hours);
        requestUnstake(alice, 10 * KSM);
        requestUnstake(alice, 20 * KSM);
        finalize(1);
        skip(1 hours);
    }

    function test_namesTheModules() public view {
        Lens.Overview memory o = _lens.overview();
        assertEq(o.timestamp, block.timestamp);
        assertEq(o.modules.pool, address(pool));
        assertEq(o.modules.queue, address(queue));
        assertEq(o.modules.slots, address(slots));
        assertEq(o.modules.committee, address(committee));
        assertEq(o.modules.guardian, address(guardian));
        assertEq(o.modules.timelock, address(timelock));
        assertEq(o.modules.treasury, treasury);
        assertEq(address(_lens.cert()), address(cert));
        assertEq(address(_lens.token()), address(token));
    }

    function test_followsTheRateFromSecondToSecond() public view {
        Lens.RateView memory r = _lens.overview().rate;
        assertEq(r.shares, token.totalShares());
        assertEq(r.pooled, token.totalPooled());
        assertEq(r.unvested, token.unvested());
        assertEq(r.feeBps, FEE_BPS);
        assertEq(r.vestingPeriod, VESTING);
        assertEq(r.updatedAt, block.timestamp - 1 hours);
        assertEq(r.vestEnd, block.timestamp + 21 hours);
        assertGt(r.rewardRate, 0);
        assertEq(r.pooled, r.pooledAtUpdate + r.rewardRate * 1 hours);
        assertEq(r.feeCollectedAt, r.vestEnd - VESTING);
        assertEq(r.unvested, r.rewardRate * 21 hours + r.feeRate * VESTING + r.feeLeftover);
        (uint256 feeRate,, uint256 leftover) = token.feeState();
        assertEq(r.feeRate, feeRate);
        assertEq(r.feeLeftover, leftover);
        assertEq(r.costsSetAside, token.costsSetAside());
        assertEq(r.costsSetAside, COSTS);
    }

    function test_saysHowStakingStands() public {
        Lens.StakingView memory s = _lens.overview().staking;
        assertEq(uint8(s.pause), uint8(StakingPool.Pause.None));
        assertEq(s.minimumStake, KSM);
        assertEq(s.mintable, pool.mintable());
        pause();
        s = _lens.overview().staking;
        assertEq(uint8(s.pause), uint8(StakingPool.Pause.Guardian));
        assertEq(s.mintable, pool.mintable());
    }

    function test_saysWhatWasReported() public {
        Lens.ReportView memory r = _lens.overview().report;
        (uint64 number, uint32 era, uint40 reportedAt, bytes32 hash) = pool.lastAnchor();
        assertEq(r.number, number);
        assertEq(r.era, era);
        assertEq(r.reportedAt, reportedAt);
        assertEq(r.hash, hash);
        assertEq(r.provisioned, KSM);
        assertEq(r.releasing, KSM);
        assertEq(r.carriedOver, pool.books().carriedOver);
        assertFalse(r.contested);
        assertEq(r.contest.eras, 0);

        report(nextReport(0, 60 * KSM));
        r = _lens.overview().report;
        assertTrue(r.contested);
        assertEq(r.contest.eras, 1);
        assertEq(r.contest.loss, 60 * KSM);
        assertEq(r.number, number, "not believed yet");
    }

    function test_saysWhoOperates() public {
        Lens.OperatorsView memory o = _lens.overview().operators;
        assertEq(o.epoch, EPOCH);
        assertEq(o.threshold, THRESHOLD);
        assertEq(o.members, _members());
        assertEq(o.pausedUntil, 0);
        pause();
        assertEq(_lens.overview().operators.pausedUntil, block.timestamp + 7 days);
    }

    function test_saysHowTheQueueStands() public view {
        Lens.QueueView memory q = _lens.overview().queue;
        assertEq(q.minimumUnstake, MINIMUM_UNSTAKE);
        assertEq(q.leastUnstake, MINIMUM_UNSTAKE);
        assertEq(q.lastRequest, 2);
        assertEq(q.lastFinalized, 1);
        assertEq(q.parkings, 0);
    }

    function test_followsTheTokensModules() public {
        StakingPool nextPool = new StakingPool(committee, token, slots, usualTerms(), 9_000, 20, keccak256("9000"));
        UnstakeQueue nextQueue = new UnstakeQueue(committee, token, slots, "next", "next", 2, MINIMUM_UNSTAKE, 5);
        vm.startPrank(address(timelock));
        token.setPool(address(nextPool));
        slots.setPool(address(nextPool));
        token.setQueue(address(nextQueue));
        slots.setQueue(address(nextQueue));
        token.setTreasury(bob);
        vm.stopPrank();
        Lens.Overview memory o = _lens.overview();
        assertEq(o.modules.pool, address(nextPool));
        assertEq(o.modules.queue, address(nextQueue));
        assertEq(o.modules.treasury, bob);
        assertEq(o.report.number, 9_000);
        assertEq(o.queue.lastRequest, 5);
    }

    function test_anEmptyPoolHasAnOverviewToo() public {
        deploy();
        Lens.Overview memory o = new Lens(cert).overview();
        assertEq(o.rate.shares, 0);
        assertEq(o.rate.pooled, 0);
        assertEq(o.staking.mintable, WINDOW_FLOOR);
        assertEq(o.report.number, 100);
    }
}
