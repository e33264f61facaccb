// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Timelock} from "../../src/governance/Timelock.sol";
import {Governed} from "../support/Governed.sol";

contract LeastDelayTest is Governed {
    function setUp() public {
        deployGovernance();
    }

    function test_theLeastDelayCannotBeUndercut() public {
        // Not by whoever schedules.
        bytes memory tooShort =
            abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, LEAST_DELAY - 1, LEAST_DELAY);
        vm.expectRevert(tooShort);
        vm.prank(address(governor));
        timelock.schedule(address(registry), 0, changeData(), 0, 0, LEAST_DELAY - 1);
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            batch(address(registry), changeData());
        vm.expectRevert(tooShort);
        vm.prank(address(governor));
        timelock.scheduleBatch(targets, values, payloads, 0, 0, LEAST_DELAY - 1);

        // Not by an operation that shortens it.
        bytes memory shorten = abi.encodeCall(TimelockController.updateDelay, (LEAST_DELAY - 1));
        schedule(address(timelock), shorten, 0, LEAST_DELAY);
        skip(LEAST_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Timelock.DelayBelowLeast.selector, LEAST_DELAY - 1, LEAST_DELAY));
        timelock.execute(address(timelock), 0, shorten, 0, 0);
        assertEq(timelock.getMinDelay(), LEAST_DELAY);
    }

    function testFuzz_theDelayIsNeverBelowTheLeast(uint256 delay) public {
        vm.startPrank(address(timelock));
        if (delay < LEAST_DELAY) {
            vm.expectRevert(abi.encodeWithSelector(Timelock.DelayBelowLeast.selector, delay, LEAST_DELAY));
        }
        timelock.updateDelay(delay);
        assertEq(timelock.getMinDelay(), delay < LEAST_DELAY ? LEAST_DELAY : delay);
    }

    function test_theDelayGrowsAndShrinksBackByOperationsOfTheTimelockAlone() public {
        vm.expectRevert(
            abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, address(governor))
        );
        vm.prank(address(governor));
        timelock.updateDelay(30 days);

        bytes memory grow = abi.encodeCall(TimelockController.updateDelay, (30 days));
        schedule(address(timelock), grow, 0, LEAST_DELAY);
        skip(LEAST_DELAY);
        timelock.execute(address(timelock), 0, grow, 0, 0);

        bytes memory shrink = abi.encodeCall(TimelockController.updateDelay, (LEAST_DELAY));
        vm.expectRevert(
            abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, LEAST_DELAY, 30 days)
        );
        vm.prank(address(governor));
        timelock.schedule(address(timelock), 0, shrink, 0, 0, LEAST_DELAY);
        schedule(address(timelock), shrink, 0, 30 days);
        skip(30 days);
        timelock.execute(address(timelock), 0, shrink, 0, 0);
        assertEq(timelock.getMinDelay(), LEAST_DELAY);
    }

    function test_nobodyHasARoleBeyondTheOnesNamed() public {
        assertTrue(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)));
        assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(this)));
        assertTrue(timelock.hasRole(timelock.PROPOSER_ROLE(), address(governor)));
        assertTrue(timelock.hasRole(timelock.CANCELLER_ROLE(), address(governor)));
        assertTrue(timelock.hasRole(timelock.CANCELLER_ROLE(), address(guardian)));
        assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), address(guardian)));
        assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));

        bytes32 role = timelock.PROPOSER_ROLE();
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, alice, role));
        vm.startPrank(alice);
        timelock.schedule(address(registry), 0, changeData(), 0, 0, LEAST_DELAY);
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            batch(address(registry), changeData());
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, alice, role));
        timelock.scheduleBatch(targets, values, payloads, 0, 0, LEAST_DELAY);
    }

    function test_aTimelockHasADelay() public {
        vm.expectRevert(Timelock.NoDelay.selector);
        new Timelock(0, alice, watch);
    }

    function test_aTimelockHasAGovernor() public {
        vm.expectRevert(Timelock.NoGovernor.selector);
        new Timelock(LEAST_DELAY, address(0), watch);
    }
}
