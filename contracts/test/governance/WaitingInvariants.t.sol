// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {WaitingHandler} from "./WaitingHandler.sol";

/// No operation is executed before its delay has passed in seconds that were not paused, after any sequence of operations,
/// pauses, cancellations and replacements of the guardian.
contract WaitingInvariantsTest is Test {
    WaitingHandler private _handler;
    TimelockController private _timelock;
    Guardian private _guardian;

    function setUp() public {
        _handler = new WaitingHandler();
        (_timelock, _guardian) = _handler.contracts();
        bytes4[] memory verbs = new bytes4[](7);
        verbs[0] = WaitingHandler.wait.selector;
        verbs[1] = WaitingHandler.pauseOrTryTo.selector;
        verbs[2] = WaitingHandler.waitAndPause.selector;
        verbs[3] = WaitingHandler.endPause.selector;
        verbs[4] = WaitingHandler.guardianCancels.selector;
        verbs[5] = WaitingHandler.scheduleSome.selector;
        verbs[6] = WaitingHandler.executeOrTryTo.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    function invariant_noOperationExecutesBeforeItsDelayInUnpausedSeconds() public view {
        assertEq(_handler.violations(), 0, _handler.lastViolation());
        assertEq(_guardian.pausedSeconds(), _handler.pausedInAll());
        uint256 unpaused = _handler.unpaused();
        WaitingHandler.Waiting[] memory operations = _handler.operations();
        for (uint256 i; i < operations.length; ++i) {
            WaitingHandler.Waiting memory w = operations[i];
            assertEq(_timelock.isOperationPending(w.id), !w.over);
            if (w.over) continue;
            assertEq(_timelock.isOperationReady(w.id), unpaused - w.scheduledAt >= w.delay);
            assertEq(_timelock.getTimestamp(w.id) + unpaused, vm.getBlockTimestamp() + w.scheduledAt + w.delay);
        }
    }

    /// The sequences do reach what they are about.
    function test_theHandlerExecutesAndPauses() public {
        _handler.scheduleSome(0, 0, false);
        _handler.wait(5 days);
        _handler.pauseOrTryTo();
        _handler.pauseOrTryTo();
        for (uint256 i; i < 16; ++i) {
            _handler.wait(1 days);
            _handler.executeOrTryTo(0);
            assertEq(_handler.executed(), i < 15 ? 0 : 1);
        }
        assertEq(_handler.pausedInAll(), 7 days);
        assertEq(_handler.violations(), 0);
    }
}
