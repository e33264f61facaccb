// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ValidatorRegistry as Registry} from "../../src/governance/ValidatorRegistry.sol";
import {Targets} from "../support/Targets.sol";

/// Entries of validators and operators: set, replaced, removed, refused.
contract RegistryEntriesTest is Targets {
    function test_aValidatorIsListedReplacedAndRemoved() public {
        uint64 version = registry.version();
        Registry.Target memory target = allowed(2e6, 30_000);
        vm.expectEmit(address(registry));
        emit Registry.ValidatorSet(VALIDATOR, OPERATOR, target, version + 1);
        setValidator(VALIDATOR, OPERATOR, target);
        _assertValidator(Registry.Validator(VALIDATOR, OPERATOR, target));
        assertEq(registry.validatorCount(), 1);

        setValidator(VALIDATOR, 0, excluded());
        _assertValidator(Registry.Validator(VALIDATOR, 0, excluded()));
        assertEq(registry.validatorCount(), 1);

        bytes32[] memory ids = new bytes32[](1);
        ids[0] = VALIDATOR;
        vm.expectEmit(address(registry));
        emit Registry.ValidatorRemoved(VALIDATOR, version + 3);
        asTimelock();
        registry.removeValidators(ids);
        _assertValidator(Registry.Validator(VALIDATOR, 0, undecided()));
        assertEq(registry.validatorCount(), 0);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotListed.selector, VALIDATOR));
        asTimelock();
        registry.removeValidators(ids);
        assertEq(registry.version(), version + 3);
    }

    function test_anOperatorIsListedReplacedAndRemoved() public {
        uint64 version = registry.version();
        Registry.Target memory target = allowed(500_000, 1e6);
        vm.expectEmit(address(registry));
        emit Registry.OperatorSet(OPERATOR, target, version + 1);
        setOperator(OPERATOR, target);
        assertEq(abi.encode(registry.operator(OPERATOR)), abi.encode(Registry.Operator(OPERATOR, target)));
        setOperator(OPERATOR, excluded());
        assertEq(abi.encode(registry.operator(OPERATOR)), abi.encode(Registry.Operator(OPERATOR, excluded())));
        assertEq(registry.operatorCount(), 1);

        bytes32[] memory ids = new bytes32[](1);
        ids[0] = OPERATOR;
        vm.expectEmit(address(registry));
        emit Registry.OperatorRemoved(OPERATOR, version + 3);
        asTimelock();
        registry.removeOperators(ids);
        assertEq(abi.encode(registry.operator(OPERATOR)), abi.encode(Registry.Operator(OPERATOR, undecided())));
        assertEq(registry.operatorCount(), 0);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotListed.selector, OPERATOR));
        asTimelock();
        registry.removeOperators(ids);
    }

    function test_anAssignmentAloneIsAnEntry() public {
        setValidator(VALIDATOR, OPERATOR, undecided());
        _assertValidator(Registry.Validator(VALIDATOR, OPERATOR, undecided()));
    }

    function testFuzz_whatIsSetIsRead(bytes32 id, bytes32 operator, uint32 weight, uint32 cap) public {
        vm.assume(id != 0);
        weight = uint32(bound(weight, 1, type(uint32).max));
        cap = uint32(bound(cap, 1, 1e6));
        setValidator(id, operator, allowed(weight, cap));
        _assertValidator(Registry.Validator(id, operator, allowed(weight, cap)));
        setOperator(id, allowed(weight, cap));
        assertEq(abi.encode(registry.operator(id)), abi.encode(Registry.Operator(id, allowed(weight, cap))));
    }

    function test_nonsenseIsRefused() public {
        _refused(Registry.NoWeight.selector, allowed(0, 1));
        uint32[3] memory caps = [0, uint32(1e6 + 1), type(uint32).max];
        for (uint256 i; i < caps.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(Registry.CapOutOfRange.selector, VALIDATOR, caps[i]);
            vm.expectRevert(reason);
            setValidator(VALIDATOR, OPERATOR, allowed(1, caps[i]));
            vm.expectRevert(reason);
            setOperator(VALIDATOR, allowed(1, caps[i]));
        }
        _refused(Registry.TargetWithoutEffect.selector, Registry.Target(Registry.Standing.Excluded, 1, 0));
        _refused(Registry.TargetWithoutEffect.selector, Registry.Target(Registry.Standing.Excluded, 0, 1));
        _refused(Registry.TargetWithoutEffect.selector, Registry.Target(Registry.Standing.Default, 1, 0));

        vm.expectRevert(abi.encodeWithSelector(Registry.NothingDecided.selector, VALIDATOR));
        setValidator(VALIDATOR, 0, undecided());
        vm.expectRevert(abi.encodeWithSelector(Registry.NothingDecided.selector, OPERATOR));
        setOperator(OPERATOR, undecided());
        assertEq(registry.version(), 2);
    }

    function test_noIdTwiceAndNoneZero() public {
        bytes memory twice = abi.encodeWithSelector(Registry.IdsNotAscending.selector, VALIDATOR, VALIDATOR);
        Registry.Validator[] memory validators = new Registry.Validator[](2);
        validators[0] = validators[1] = Registry.Validator(VALIDATOR, OPERATOR, excluded());
        vm.expectRevert(twice);
        asTimelock();
        registry.setValidators(validators);

        Registry.Operator[] memory operators = new Registry.Operator[](2);
        operators[0] = operators[1] = Registry.Operator(VALIDATOR, excluded());
        vm.expectRevert(twice);
        asTimelock();
        registry.setOperators(operators);

        setValidator(VALIDATOR, OPERATOR, excluded());
        setOperator(VALIDATOR, excluded());
        bytes32[] memory ids = new bytes32[](2);
        ids[0] = ids[1] = VALIDATOR;
        vm.expectRevert(twice);
        asTimelock();
        registry.removeValidators(ids);
        vm.expectRevert(twice);
        asTimelock();
        registry.removeOperators(ids);

        bytes memory zero = abi.encodeWithSelector(Registry.IdsNotAscending.selector, bytes32(0), bytes32(0));
        vm.expectRevert(zero);
        setValidator(0, OPERATOR, excluded());
        vm.expectRevert(zero);
        setOperator(0, excluded());
    }

    function test_batchesAreBounded() public {
        _refuseSize(0, abi.encodeWithSelector(Registry.EmptyBatch.selector));
        _refuseSize(101, abi.encodeWithSelector(Registry.BatchTooLarge.selector, 101, 100));
    }

    /// The dearest call there is fits into a transaction (EIP-7825: 2^24).
    function test_aFullBatchFitsIntoATransaction() public {
        Registry.Validator[] memory entries = new Registry.Validator[](100);
        for (uint256 i; i < entries.length; ++i) {
            entries[i] = Registry.Validator(bytes32(i + 1), OPERATOR, allowed(1e6, 50_000));
        }
        bytes memory data = abi.encodeCall(Registry.setValidators, (entries));
        asTimelock();
        uint256 before = gasleft();
        registry.setValidators(entries);
        // Calldata at most 40 a byte.
        assertLt(before - gasleft() + 40 * data.length + 100_000, 1 << 24);
        assertEq(registry.validatorCount(), 100);
    }

    function _refused(bytes4 reason, Registry.Target memory target) private {
        vm.expectRevert(abi.encodeWithSelector(reason, VALIDATOR));
        setValidator(VALIDATOR, OPERATOR, target);
        vm.expectRevert(abi.encodeWithSelector(reason, VALIDATOR));
        setOperator(VALIDATOR, target);
    }

    function _refuseSize(uint256 size, bytes memory reason) private {
        vm.startPrank(address(timelock));
        vm.expectRevert(reason);
        registry.setValidators(new Registry.Validator[](size));
        vm.expectRevert(reason);
        registry.setOperators(new Registry.Operator[](size));
        vm.expectRevert(reason);
        registry.removeValidators(new bytes32[](size));
        vm.expectRevert(reason);
        registry.removeOperators(new bytes32[](size));
        vm.stopPrank();
    }

    function _assertValidator(Registry.Validator memory expected) private view {
        assertEq(abi.encode(registry.validator(expected.id)), abi.encode(expected));
    }
}
