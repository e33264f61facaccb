// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../../src/token/BondToken.sol";
import {SharesToken} from "../../src/token/SharesToken.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

/// Pool and queue of the token: one after another, and none in a place that is not its own.
contract SetModulesTest is Changes {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
    }

    function test_onlyTheTimelockSetsThePool() public {
        address next = address(anotherPool());
        _onlyTheTimelock(abi.encodeCall(token.setPool, (next)));
        propose(address(token), abi.encodeCall(token.setPool, (next)));
        bytes32 salt = ripen();
        vm.expectEmit(address(token));
        emit BondToken.PoolSet(next);
        execute(salt);
        assertEq(token.pool(), next);
    }

    function test_onlyTheTimelockSetsTheQueue() public {
        address next = address(anotherQueue(100));
        _onlyTheTimelock(abi.encodeCall(token.setQueue, (next)));
        propose(address(token), abi.encodeCall(token.setQueue, (next)));
        bytes32 salt = ripen();
        vm.expectEmit(address(token));
        emit BondToken.QueueSet(next);
        execute(salt);
        assertEq(token.queue(), next);
    }

    function _onlyTheTimelock(bytes memory data) private {
        address[4] memory callers = [address(pool), address(queue), governor, watch];
        for (uint256 i; i < callers.length; ++i) {
            vm.prank(callers[i]);
            (bool ok, bytes memory returned) = address(token).call(data);
            assertFalse(ok);
            assertEq(returned, abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, callers[i]));
        }
    }

    function test_aModuleIsAContract() public {
        _poolRefused(alice, BondToken.NoContract.selector);
        _queueRefused(alice, BondToken.NoContract.selector);
        _poolRefused(address(0), BondToken.NoContract.selector);
        _queueRefused(address(0), BondToken.NoContract.selector);
    }

    function test_aModuleIsInOneRole() public {
        _poolRefused(address(queue), BondToken.AnotherRole.selector);
        _poolRefused(address(token), BondToken.AnotherRole.selector);
        _queueRefused(address(pool), BondToken.AnotherRole.selector);
        _queueRefused(address(queue), BondToken.AnotherRole.selector);
        _queueRefused(address(token), BondToken.AnotherRole.selector);
    }

    /// What a retired one was it stays: those that it has depend on it.
    function test_aRetiredModuleIsInItsRoleStill() public {
        (StakingPool oldPool, UnstakeQueue oldQueue) = (pool, queue);
        vm.startPrank(address(timelock));
        token.setPool(address(anotherPool()));
        token.setQueue(address(anotherQueue(100)));
        vm.stopPrank();
        _poolRefused(address(oldQueue), BondToken.AnotherRole.selector);
        _queueRefused(address(oldPool), BondToken.AnotherRole.selector);
    }

    /// A change that was a mistake is undone by another one.
    function test_aModuleMayComeBack() public {
        vm.startPrank(address(timelock));
        token.setPool(address(anotherPool()));
        token.setQueue(address(anotherQueue(100)));
        token.setPool(address(pool));
        token.setQueue(address(queue));
        vm.stopPrank();
        stake(alice, KSM);
        requestUnstake(alice, KSM);
        finalize(1);
    }

    /// What is sent to a module could never leave.
    function test_modulesOldAndNewHoldNothing() public {
        address[4] memory modules = [address(pool), address(queue), address(anotherPool()), address(anotherQueue(100))];
        vm.startPrank(address(timelock));
        token.setPool(modules[2]);
        token.setQueue(modules[3]);
        vm.stopPrank();
        for (uint256 i; i < modules.length; ++i) {
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            vm.prank(alice);
            token.transfer(modules[i], KSM);
        }
    }

    function _poolRefused(address next, bytes4 reason) private {
        vm.expectRevert(abi.encodeWithSelector(reason, next));
        vm.prank(address(timelock));
        token.setPool(next);
    }

    function _queueRefused(address next, bytes4 reason) private {
        vm.expectRevert(abi.encodeWithSelector(reason, next));
        vm.prank(address(timelock));
        token.setQueue(next);
    }
}
