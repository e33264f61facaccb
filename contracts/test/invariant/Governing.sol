// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Deposits} from "./Deposits.sol";

/// What Timelock and guardian may do at any time. That changes wait in the Timelock is proved elsewhere.
abstract contract Governing is Deposits {
    uint256 private constant MOST_QUEUES = 4;
    uint256 private _rotations;

    /// I7: others sign from now on, and what those before them signed is void.
    function rotate() external noBalanceFalls {
        uint256[] memory keys = _otherKeys(bytes32(++_rotations));
        bytes memory old = _mintCall(keccak256("an open deposit"), alice, KSM);
        bytes32 digest = keccak256("anything");
        bytes memory asked = abi.encodeCall(committee.requireQuorum, (digest, _quorum(digest)));
        vm.prank(address(timelock));
        committee.rotate(_accounts(keys), THRESHOLD);
        _seat(keys, committee.epoch());
        _mustFail(address(pool), old, "I7: an old committee minted");
        bytes4 reason = guardian.paused() ? Committee.Paused.selector : Committee.WrongEpoch.selector;
        _mustFailWith(reason, address(committee), asked, "I7: an old committee's word counted");
    }

    /// I10. Most pauses end soon: a long one leaves little to happen.
    function pause(uint256 time, uint256 ends) external noBalanceFalls {
        uint256 from = guardian.pausedFrom();
        if (from != 0 && block.timestamp < from + guardian.PAUSE_INTERVAL()) return;
        pause();
        skip(bound(time, 0, 7 days - 1));
        _nothingAttestedCounts();
        if (ends % 4 != 0) unpause();
    }

    function unpause() public noBalanceFalls {
        if (!guardian.paused()) return;
        _nothingAttestedCounts();
        vm.prank(watch);
        guardian.unpause("false alarm");
    }

    function _nothingAttestedCounts() private {
        bytes32 id = keccak256("an open deposit");
        _mustFail(address(pool), _mintCall(id, alice, 10 * KSM), "I10: minted in a pause");
        Deposit[] memory one = new Deposit[](1);
        one[0] = Deposit(id, alice, uint128(10 * KSM));
        _paused(address(pool), abi.encodeCall(pool.mintBatch, (one, _quorum(_mintBatchDigest(address(pool), one)))));
        _paused(
            address(pool),
            abi.encodeCall(pool.markReturned, (id, ACCOUNT, _quorum(_returnDigest(address(pool), id, ACCOUNT))))
        );
        _paused(address(pool), abi.encodeCall(pool.bind, (id, bob, _quorum(_bindDigest(address(pool), id, bob)))));
        Report memory r = nextReport(0, 1);
        if (r.number < pool.contest().number) r.number = pool.contest().number;
        _paused(address(pool), abi.encodeCall(pool.report, (r, _quorum(_reportDigest(address(pool), r)))));
        uint64[] memory none = new uint64[](0);
        _paused(
            address(queue),
            abi.encodeCall(queue.recordPayments, (none, 0, _quorum(_paidDigest(address(queue), none, 0))))
        );
        uint64 n = queue.parkings();
        _paused(
            address(queue), abi.encodeCall(queue.park, (n, none, 0, _quorum(_parkDigest(address(queue), n, none, 0))))
        );
        (uint64 from, uint64 to) = (queue.lastFinalized(), queue.lastRequest());
        if (from == to) return;
        bytes32 digest = _finalizeDigest(address(queue), from, to, type(uint128).max, 0);
        _paused(
            address(queue), abi.encodeCall(queue.finalize, (from, to, type(uint128).max, bytes32(0), _quorum(digest)))
        );
    }

    function _paused(address target, bytes memory data) private {
        _mustFailWith(Committee.Paused.selector, target, data, "I10: attested in a pause");
    }

    // ------------------------------------------------------------------ terms

    function setFee(uint256 feeBps) external noBalanceFalls {
        feeBps = bound(feeBps, 0, token.MAX_FEE_BPS());
        vm.prank(address(timelock));
        token.setFee(feeBps);
    }

    function setTreasury(uint256 who) external noBalanceFalls countsFee {
        vm.prank(address(timelock));
        token.setTreasury(_owner(who));
    }

    function setTerms(uint64 least, uint64 floor, uint24 window, uint24 growth, uint24 loss, uint8 windingDown)
        external
        noBalanceFalls
    {
        StakingPool.Terms memory t = StakingPool.Terms({
            minimumStake: uint64(bound(least, 1, 10 * KSM)),
            windowFloor: uint64(bound(floor, 1_000 * KSM, WINDOW_FLOOR)),
            windowPpm: uint24(bound(window, 0, 1e6)),
            maxDailyGrowthPpm: uint24(bound(growth, 0, pool.MAX_DAILY_GROWTH_PPM())),
            maxDailyLossPpm: uint24(bound(loss, 1_000, 100_000)),
            windingDown: windingDown < 16
        });
        vm.prank(address(timelock));
        pool.setTerms(t);
    }

    function setMinimumUnstake(uint256 minimum) external noBalanceFalls {
        vm.prank(address(timelock));
        queue.setMinimumUnstake(bound(minimum, MINIMUM_UNSTAKE, KSM));
    }

    // ------------------------------------------------------------------ modules

    /// I8: nothing that the old pool knew is lost; I3: it mints nothing any more.
    function swapPool() external noBalanceFalls {
        StakingPool old = pool;
        StakingPool next = new StakingPool(committee, token, slots, old.terms(), 0, 0, 0);
        bytes memory minting = _mintCall(keccak256("an open deposit"), alice, 10 * KSM);
        vm.startPrank(address(timelock));
        slots.setPool(address(next));
        token.setPool(address(next));
        next.takeOver(old);
        vm.stopPrank();
        pool = next;
        _mustFail(address(old), minting, "I3: a pool of before minted");
    }

    /// I5: the one before settles what it has, and takes nothing in.
    function swapQueue(uint64 gap) external noBalanceFalls {
        if (_queues.length == MOST_QUEUES) return;
        UnstakeQueue old = queue;
        uint64 origin = old.lastRequest() + gap % 100;
        UnstakeQueue next = anotherQueue(origin);
        vm.startPrank(address(timelock));
        slots.setQueue(address(next));
        token.setQueue(address(next));
        vm.stopPrank();
        queue = next;
        _queues.push(next);
        _origins.push(origin);
        vm.prank(alice);
        _mustFail(
            address(old), abi.encodeCall(old.requestUnstake, (KSM, RECIPIENT)), "I5: a queue of before took a request"
        );
    }
}
