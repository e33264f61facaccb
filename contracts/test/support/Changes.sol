// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../../src/committee/Committee.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "./System.sol";

/// What governance changes, each change through the Timelock after its whole delay.
abstract contract Changes is System {
    uint256 private _operations;
    address[] private _targets;
    bytes[] private _payloads;

    /// One call of the next operation.
    function propose(address target, bytes memory data) internal {
        _targets.push(target);
        _payloads.push(data);
    }

    /// What was proposed, scheduled, ripened and carried out by a stranger.
    function enact() internal {
        bytes32 salt = ripen();
        vm.prank(makeAddr("anybody"));
        execute(salt);
    }

    /// What was proposed, scheduled and ready.
    function ripen() internal returns (bytes32 salt) {
        salt = bytes32(++_operations);
        vm.prank(governor);
        timelock.scheduleBatch(_targets, new uint256[](_targets.length), _payloads, 0, salt, LEAST_DELAY);
        skip(LEAST_DELAY);
    }

    /// A ready operation.
    function execute(bytes32 salt) internal {
        timelock.executeBatch(_targets, new uint256[](_targets.length), _payloads, 0, salt);
        delete _targets;
        delete _payloads;
    }

    function enact(address target, bytes memory data) internal {
        propose(target, data);
        enact();
    }

    /// Other members, whose keys sign from then on.
    function rotate(bytes32 salt) internal {
        uint256[] memory keys = _otherKeys(salt);
        enact(address(committee), abi.encodeCall(Committee.rotate, (_accounts(keys), THRESHOLD)));
        _seat(keys, committee.epoch());
    }

    /// A pool to put in the place of this one, made before its anchor is known.
    function anotherPool() internal returns (StakingPool) {
        return new StakingPool(committee, token, slots, usualTerms(), 0, 0, 0);
    }

    function anotherQueue(uint64 origin) internal returns (UnstakeQueue) {
        return new UnstakeQueue(committee, token, slots, "aKSM unstake receipt", "unaKSM", 2, MINIMUM_UNSTAKE, origin);
    }

    function proposePool(StakingPool next) internal {
        propose(address(slots), abi.encodeCall(slots.setPool, (address(next))));
        propose(address(token), abi.encodeCall(token.setPool, (address(next))));
        propose(address(next), abi.encodeCall(next.takeOver, (pool)));
    }

    function proposeQueue(UnstakeQueue next) internal {
        propose(address(slots), abi.encodeCall(slots.setQueue, (address(next))));
        propose(address(token), abi.encodeCall(token.setQueue, (address(next))));
    }
}
