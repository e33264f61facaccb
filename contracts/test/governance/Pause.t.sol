// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Guardian} from "../../src/governance/Guardian.sol";
import {Governed} from "../support/Governed.sol";

contract PauseTest is Governed {
    function setUp() public {
        deployGovernance();
    }

    function test_aPauseLastsSevenDaysToTheSecond() public {
        assertFalse(guardian.paused());
        vm.expectEmit(address(guardian));
        emit Guardian.Paused(watch, START + 7 days, "alarm");
        pause();
        assertTrue(guardian.paused());
        skip(7 days - 1);
        assertTrue(guardian.paused());
        skip(1);
        assertFalse(guardian.paused());
        skip(100 days);
        assertEq(guardian.pausedSeconds(), 7 days);
    }

    function test_onlyTheGuardianPauses() public {
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheGuardian.selector, address(timelock)));
        vm.prank(address(timelock));
        guardian.pause("");
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheGuardian.selector, alice));
        vm.prank(alice);
        guardian.pause("");
    }

    function test_aGuardianCannotPauseTwiceInSixtyDays() public {
        pause();
        unpause();
        uint256[3] memory waits = [uint256(0), 7 days, 53 days - 1];
        for (uint256 i; i < waits.length; ++i) {
            skip(waits[i]);
            vm.expectRevert(abi.encodeWithSelector(Guardian.PausedTooRecently.selector, START + 60 days));
            pause();
        }
        skip(1);
        pause();
        assertEq(guardian.pausedUntil(), START + 67 days);
    }

    function test_aNewGuardianWaitsAsLongAsTheOld() public {
        pause();
        vm.prank(address(timelock));
        guardian.setGuardian(bob);
        skip(60 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Guardian.PausedTooRecently.selector, START + 60 days));
        vm.prank(bob);
        guardian.pause("");
        skip(1);
        vm.prank(bob);
        guardian.pause("");
    }

    function test_unusedTimeIsNotSaved() public {
        pause();
        skip(1 days);
        unpause();
        skip(59 days);
        pause();
        skip(7 days);
        assertFalse(guardian.paused());
        assertEq(guardian.pausedSeconds(), 8 days);
    }

    function test_theGuardianOrTheTimelockEndsAPause() public {
        pause();
        skip(3 days);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheGuardian.selector, alice));
        vm.prank(alice);
        guardian.unpause("");
        vm.expectEmit(address(guardian));
        emit Guardian.Unpaused(watch, 3 days, "false alarm");
        unpause();
        assertFalse(guardian.paused());
        vm.expectRevert(Guardian.NotPaused.selector);
        unpause();

        skip(57 days);
        pause();
        skip(1);
        vm.prank(address(timelock));
        guardian.unpause("enough");
        assertFalse(guardian.paused());
        assertEq(guardian.pausedSeconds(), 3 days + 1);
    }

    function test_nothingIsToEndWhereNothingIsPaused() public {
        vm.expectRevert(Guardian.NotPaused.selector);
        unpause();
        pause();
        skip(7 days);
        vm.expectRevert(Guardian.NotPaused.selector);
        unpause();
    }

    /// Whatever was paused and unpaused, the seconds are those that were paused.
    function testFuzz_pausedSecondsAreExactAtAnyTime(uint32[8] memory waits, uint32[8] memory lengths) public {
        uint256 expected;
        for (uint256 i; i < waits.length; ++i) {
            skip(60 days + bound(waits[i], 0, 90 days));
            pause();
            assertEq(guardian.pausedSeconds(), expected);
            uint256 length = bound(lengths[i], 0, 10 days);
            skip(length);
            if (length < 7 days) unpause();
            expected += length < 7 days ? length : 7 days;
            assertEq(guardian.pausedSeconds(), expected);
        }
    }
}
