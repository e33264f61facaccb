// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {Timelock} from "../../src/governance/Timelock.sol";
import {Governed} from "../support/Governed.sol";

contract ReplaceGuardianTest is Governed {
    function setUp() public {
        deployGovernance();
    }

    function test_onlyTheTimelockReplacesTheGuardian() public {
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheTimelock.selector, watch));
        vm.prank(watch);
        guardian.setGuardian(alice);
    }

    function test_aGuardianCannotVetoItsOwnReplacement() public {
        bytes32 id = scheduleReplacement(bob);
        assertTrue(timelock.replacesGuardian(id));
        vm.expectRevert(abi.encodeWithSelector(Timelock.ReplacementNotCancellable.selector, id));
        cancel(id);

        // All that it can do is to pause, once.
        skip(LEAST_DELAY - 1);
        pause();
        skip(7 days + 1);
        vm.expectEmit(address(guardian));
        emit Guardian.GuardianReplaced(watch, bob);
        timelock.execute(address(guardian), 0, replacementData(bob), 0, 0);
        assertEq(guardian.guardian(), bob);
        bytes32 change = scheduleChange(0, LEAST_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheGuardian.selector, watch));
        cancel(change);
        vm.prank(bob);
        guardian.cancel(change, "harmful");
    }

    function test_aGuardianCannotVetoItsOwnReplacementAsABatchOfOne() public {
        bytes32 id = _scheduleBatch(address(guardian), replacementData(bob));
        vm.expectRevert(abi.encodeWithSelector(Timelock.ReplacementNotCancellable.selector, id));
        cancel(id);
        // Bytes after the arguments change what is hashed, not what is called.
        id = _scheduleBatch(address(guardian), abi.encodePacked(replacementData(bob), "and more"));
        vm.expectRevert(abi.encodeWithSelector(Timelock.ReplacementNotCancellable.selector, id));
        cancel(id);
    }

    /// Nor does a further canceller, should governance ever appoint one.
    function test_noCancellerThatIsNoProposerVetoesAReplacement() public {
        bytes32 role = timelock.CANCELLER_ROLE();
        vm.prank(address(timelock));
        timelock.grantRole(role, watch);
        bytes32 id = scheduleReplacement(bob);
        vm.expectRevert(abi.encodeWithSelector(Timelock.ReplacementNotCancellable.selector, id));
        vm.prank(watch);
        timelock.cancel(id);
    }

    function test_theGovernorCancelsAReplacement() public {
        bytes32 id = scheduleReplacement(bob);
        vm.prank(address(governor));
        timelock.cancel(id);
        assertFalse(timelock.isOperation(id));
    }

    function test_noOtherChangeHidesBesideTheReplacement() public {
        for (uint256 place; place < 3; ++place) {
            address[] memory targets = new address[](3);
            uint256[] memory values = new uint256[](3);
            bytes[] memory payloads = new bytes[](3);
            for (uint256 i; i < 3; ++i) {
                (targets[i], payloads[i]) =
                    i == place ? (address(guardian), replacementData(bob)) : (address(registry), changeData());
            }
            vm.expectRevert(Timelock.ReplacementMustStandAlone.selector);
            vm.prank(address(governor));
            timelock.scheduleBatch(targets, values, payloads, 0, 0, LEAST_DELAY);
        }
    }

    /// Two replacements at once would be one that can be read two ways.
    function test_aReplacementIsNotBesideAnother() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            (new address[](2), new uint256[](2), new bytes[](2));
        (targets[0], targets[1]) = (address(guardian), address(guardian));
        (payloads[0], payloads[1]) = (replacementData(alice), replacementData(bob));
        vm.expectRevert(Timelock.ReplacementMustStandAlone.selector);
        vm.prank(address(governor));
        timelock.scheduleBatch(targets, values, payloads, 0, 0, LEAST_DELAY);
    }

    /// The guardian would cancel what it must wait for.
    function test_aReplacementWaitsForNothingElse() public {
        bytes32 change = scheduleChange(0, LEAST_DELAY);
        vm.expectRevert(Timelock.ReplacementMustStandAlone.selector);
        vm.prank(address(governor));
        timelock.schedule(address(guardian), 0, replacementData(bob), change, 0, LEAST_DELAY);

        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            batch(address(guardian), replacementData(bob));
        vm.expectRevert(Timelock.ReplacementMustStandAlone.selector);
        vm.prank(address(governor));
        timelock.scheduleBatch(targets, values, payloads, change, 0, LEAST_DELAY);
    }

    function test_theGuardianCancelsAnythingElse() public {
        bytes32 change = scheduleChange(0, LEAST_DELAY);
        vm.expectEmit(address(guardian));
        emit Guardian.OperationCancelled(change, watch, "harmful");
        cancel(change);
        assertFalse(timelock.isOperation(change));
        // Also what concerns the guardian and does not replace it.
        cancel(_scheduleBatch(address(guardian), abi.encodeCall(Guardian.unpause, (""))));
        // Also what has ripened.
        change = scheduleChange(0, LEAST_DELAY);
        skip(LEAST_DELAY);
        cancel(change);
        // Also an empty call, which pays the guardian's contract, or would if it took anything.
        cancel(schedule(address(guardian), "", 0, LEAST_DELAY));
    }

    function test_nobodyElseCancels() public {
        bytes32 change = scheduleChange(0, LEAST_DELAY);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheGuardian.selector, alice));
        vm.prank(alice);
        guardian.cancel(change, "");
        bytes32 role = timelock.CANCELLER_ROLE();
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, watch, role));
        vm.prank(watch);
        timelock.cancel(change);
    }

    function test_withoutAGuardianNobodyPauses() public {
        vm.prank(address(timelock));
        guardian.setGuardian(address(0));
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTheGuardian.selector, watch));
        pause();
    }

    function _scheduleBatch(address target, bytes memory data) private returns (bytes32) {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) = batch(target, data);
        vm.prank(address(governor));
        timelock.scheduleBatch(targets, values, payloads, 0, 0, LEAST_DELAY);
        return timelock.hashOperationBatch(targets, values, payloads, 0, 0);
    }
}
