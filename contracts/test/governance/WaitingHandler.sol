// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {Governed} from "../support/Governed.sol";

/// Operations of every kind and pauses, in any order, none of it reverting; and a clock of its own that stands still while
/// paused, advanced second by second as time is made to pass, to hold the Timelock's against.
contract WaitingHandler is Governed {
    enum Kind {
        Change,
        Delay,
        Replacement,
        Unpause
    }

    struct Waiting {
        Kind kind;
        bytes32 id;
        address target;
        bytes data;
        bytes32 salt;
        bool batched;
        /// The handler's clock when it was scheduled.
        uint256 scheduledAt;
        uint256 delay;
        bool over;
    }

    Waiting[] private _waiting;
    /// Seconds that were not paused.
    uint256 public unpaused;
    uint256 public pausedInAll;
    uint256 public executed;
    uint256 private _pausedUntil;
    uint256 private _nextPauseFrom;
    /// Times that something happened which never may.
    uint256 public violations;
    string public lastViolation;

    constructor() {
        deployGovernance();
    }

    function operations() external view returns (Waiting[] memory) {
        return _waiting;
    }

    function contracts() external view returns (TimelockController, Guardian) {
        return (timelock, guardian);
    }

    function wait(uint256 time) external {
        time = bound(time, 1, 10 days);
        uint256 time0 = vm.getBlockTimestamp();
        uint256 still = time0 >= _pausedUntil ? 0 : _min(time, _pausedUntil - time0);
        pausedInAll += still;
        unpaused += time - still;
        vm.warp(time0 + time);
    }

    // ------------------------------------------------------------------ the guardian

    function pauseOrTryTo() external {
        uint256 time = vm.getBlockTimestamp();
        vm.prank(guardian.guardian());
        try guardian.pause("alarm") {
            if (time < _nextPauseFrom) _violated("paused twice in 60 days");
            (_pausedUntil, _nextPauseFrom) = (time + 7 days, time + 60 days);
        } catch {
            if (time >= _nextPauseFrom) _violated("a pause refused");
        }
    }

    /// As a guardian does who means to be as much in the way as it may.
    function waitAndPause() external {
        uint256 time = vm.getBlockTimestamp();
        if (time < _nextPauseFrom) this.wait(_min(_nextPauseFrom - time, 10 days));
        this.pauseOrTryTo();
    }

    function endPause() external {
        if (!guardian.paused()) return;
        vm.prank(guardian.guardian());
        guardian.unpause("false alarm");
        _pausedUntil = vm.getBlockTimestamp();
    }

    function guardianCancels(uint256 which) external {
        (bool any, uint256 index) = _some(which);
        if (!any) return;
        Waiting storage w = _waiting[index];
        vm.prank(guardian.guardian());
        try guardian.cancel(w.id, "harmful") {
            if (w.kind == Kind.Replacement) _violated("a veto of the guardian's own replacement");
            w.over = true;
        } catch {
            if (w.kind != Kind.Replacement) _violated("a cancellation refused");
        }
    }

    // ------------------------------------------------------------------ operations

    function scheduleSome(uint256 kind, uint256 more, bool batched) external {
        Kind kind_ = Kind(kind % 4);
        uint256 delay = timelock.getMinDelay() + (more % 3 == 0 ? 0 : more % 40 days);
        bytes32 salt = bytes32(_waiting.length + 1);
        (address target, bytes memory data) = (address(registry), changeData());
        if (kind_ == Kind.Delay) {
            // Half of them below the least.
            data = abi.encodeCall(TimelockController.updateDelay, (more % 2 == 0 ? more % LEAST_DELAY : 20 days));
            target = address(timelock);
        } else if (kind_ == Kind.Replacement) {
            (target, data) = (address(guardian), replacementData(address(uint160(0x1000 + more % 5))));
        } else if (kind_ == Kind.Unpause) {
            (target, data) = (address(guardian), abi.encodeCall(Guardian.unpause, ("by vote")));
        }
        bytes32 id = batched ? _scheduleBatch(target, data, salt, delay) : schedule(target, data, salt, delay);
        _waiting.push(Waiting(kind_, id, target, data, salt, batched, unpaused, delay, false));
    }

    /// Anybody tries, whether it is ripe or not.
    function executeOrTryTo(uint256 which) external {
        (bool any, uint256 index) = _some(which);
        if (!any) return;
        Waiting storage w = _waiting[index];
        bool wasPaused = guardian.paused();
        if (!_executes(w)) {
            // These two fail for a reason of their own: below the least delay, nothing to end.
            if (_ripe(w) && (w.kind == Kind.Change || w.kind == Kind.Replacement)) _violated("ripe and refused");
            return;
        }
        if (unpaused - w.scheduledAt < LEAST_DELAY) _violated("executed before the least delay");
        if (!_ripe(w)) _violated("executed before its delay");
        if (timelock.getMinDelay() < LEAST_DELAY) _violated("the least delay undercut");
        if (w.kind == Kind.Unpause) {
            if (!wasPaused) _violated("ended no pause");
            _pausedUntil = vm.getBlockTimestamp();
        }
        w.over = true;
        ++executed;
    }

    function _executes(Waiting storage w) private returns (bool) {
        if (w.batched) {
            (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = batch(w.target, w.data);
            try timelock.executeBatch(targets, values, payloads, 0, w.salt) {
                return true;
            } catch {
                return false;
            }
        }
        try timelock.execute(w.target, 0, w.data, 0, w.salt) {
            return true;
        } catch {
            return false;
        }
    }

    function _scheduleBatch(address target, bytes memory data, bytes32 salt, uint256 delay) private returns (bytes32) {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = batch(target, data);
        vm.prank(address(governor));
        timelock.scheduleBatch(targets, values, payloads, 0, salt, delay);
        return timelock.hashOperationBatch(targets, values, payloads, 0, salt);
    }

    function _ripe(Waiting storage w) private view returns (bool) {
        return unpaused - w.scheduledAt >= w.delay;
    }

    /// One that waits, the first from `which` on.
    function _some(uint256 which) private view returns (bool, uint256) {
        uint256 count = _waiting.length;
        for (uint256 i; i < count; ++i) {
            uint256 index = (which % count + i) % count;
            if (!_waiting[index].over) return (true, index);
        }
        return (false, 0);
    }

    function _violated(string memory what) private {
        ++violations;
        lastViolation = what;
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
