// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {ValidatorRegistry} from "../../src/governance/ValidatorRegistry.sol";
import {Governed} from "../support/Governed.sol";

/// Paused time counts for no waiting operation.
contract RipenTest is Governed {
    function setUp() public {
        deployGovernance();
    }

    function test_aChangeRipensInItsDelay() public {
        bytes32 id = scheduleChange(0, LEAST_DELAY);
        skip(LEAST_DELAY - 1);
        _assertReadyIn(id, 1);
        _expectNotReady(id);
        executeChange(0);
        skip(1);
        vm.prank(alice);
        executeChange(0);
        assertEq(uint8(registry.mode()), uint8(ValidatorRegistry.Mode.AllowList));
        assertEq(timelock.getTimestamp(id), 1);
        assertTrue(timelock.isOperationDone(id));
    }

    function test_aGuardianWhoPausesAsLongAsItMayWhileAChangeRipens() public {
        bytes32 id = scheduleChange(0, LEAST_DELAY);
        skip(LEAST_DELAY - 1);
        pause();
        skip(7 days - 1);
        // Were paused time to count, this would have been ready for a week.
        _assertReadyIn(id, 1);
        _expectNotReady(id);
        executeChange(0);
        skip(1);
        _assertReadyIn(id, 1);
        _expectNotReady(id);
        executeChange(0);
        skip(1);
        executeChange(0);
    }

    /// The guardian holds a change up by what it may pause, and not for ever.
    function test_pausingForYearsHoldsAChangeUpBySevenDaysInSixty() public {
        bytes32 id = scheduleChange(0, 371 days);
        for (uint256 i; i < 7; ++i) {
            pause();
            skip(60 days);
        }
        assertEq(timelock.getTimestamp(id), START + 371 days + 49 days);
        executeChange(0);
    }

    function test_whatIsScheduledInAPauseWaitsForItsEnd() public {
        pause();
        skip(3 days);
        bytes32 id = scheduleChange(0, LEAST_DELAY);
        _assertReadyIn(id, LEAST_DELAY);
        skip(1 days);
        _assertReadyIn(id, LEAST_DELAY);
        skip(3 days + LEAST_DELAY - 1);
        _assertReadyIn(id, 1);
        skip(1);
        executeChange(0);
    }

    function test_whatIsRipeStaysRipeInAPause() public {
        scheduleChange(0, LEAST_DELAY);
        skip(LEAST_DELAY);
        pause();
        skip(5 days);
        executeChange(0);
    }

    function test_aRipeOperationOfTheTimelockEndsAPause() public {
        bytes memory data = abi.encodeCall(Guardian.unpause, ("by vote"));
        schedule(address(guardian), data, 0, LEAST_DELAY);
        skip(LEAST_DELAY);
        pause();
        skip(2 days);
        timelock.execute(address(guardian), 0, data, 0, 0);
        assertFalse(guardian.paused());
        assertEq(guardian.pausedSeconds(), 2 days);
    }

    function test_whatIsCancelledAndScheduledAgainWaitsAnew() public {
        bytes32 id = scheduleChange(0, LEAST_DELAY);
        pause();
        skip(7 days);
        cancel(id);
        assertEq(timelock.getTimestamp(id), 0);
        scheduleChange(0, LEAST_DELAY);
        _assertReadyIn(id, LEAST_DELAY);
        skip(LEAST_DELAY);
        executeChange(0);
    }

    function test_aBatchWaitsAsASingleCallDoes() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            batch(address(registry), changeData());
        vm.prank(address(governor));
        timelock.scheduleBatch(targets, values, payloads, 0, 0, LEAST_DELAY);
        bytes32 id = timelock.hashOperationBatch(targets, values, payloads, 0, 0);
        skip(1 days);
        pause();
        skip(20 days - 1);
        _assertReadyIn(id, 1);
        skip(1);
        timelock.executeBatch(targets, values, payloads, 0, 0);
    }

    /// At any time, across pauses of any length: ready if and only if the delay passed in seconds that were not paused.
    function testFuzz_readinessIsExact(uint32[6] memory waits, uint32[6] memory lengths, uint32 delay, uint32 before)
        public
    {
        skip(60 days);
        pause();
        skip(bound(before, 0, 7 days - 1));
        uint256 delay_ = bound(delay, LEAST_DELAY, 400 days);
        bytes32 id = scheduleChange(0, delay_);
        uint256 counted;
        unpause();
        for (uint256 i; i < waits.length; ++i) {
            uint256 wait = 60 days + bound(waits[i], 0, 60 days);
            skip(wait);
            counted += wait;
            _assertReadyAfter(id, delay_, counted);
            pause();
            skip(bound(lengths[i], 0, 7 days - 1));
            _assertReadyAfter(id, delay_, counted);
            unpause();
        }
    }

    function _assertReadyAfter(bytes32 id, uint256 delay, uint256 counted) private view {
        assertEq(timelock.isOperationReady(id), counted >= delay);
        assertEq(timelock.getTimestamp(id) + counted, vm.getBlockTimestamp() + delay);
    }

    function _assertReadyIn(bytes32 id, uint256 time) private view {
        assertEq(timelock.getTimestamp(id), vm.getBlockTimestamp() + time);
        assertFalse(timelock.isOperationReady(id));
    }

    function _expectNotReady(bytes32 id) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
    }
}
