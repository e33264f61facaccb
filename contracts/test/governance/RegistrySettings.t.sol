// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Timelocked} from "../../src/governance/Timelocked.sol";
import {ValidatorRegistry as Registry} from "../../src/governance/ValidatorRegistry.sol";
import {Targets} from "../support/Targets.sol";

/// Mode, defaults, versions, pages, and who may change anything.
contract RegistrySettingsTest is Targets {
    function test_modeAndDefaults() public {
        Registry.Defaults memory defaults = Registry.Defaults(1, 1, type(uint32).max, 1e6);
        vm.expectEmit(address(registry));
        emit Registry.ModeSet(Registry.Mode.AllowList, 3);
        setMode(Registry.Mode.AllowList);
        vm.expectEmit(address(registry));
        emit Registry.DefaultsSet(defaults, 4);
        asTimelock();
        registry.setDefaults(defaults);
        (uint32 a, uint32 b, uint32 c, uint32 d) = registry.defaults();
        assertEq(abi.encode(a, b, c, d), abi.encode(defaults));
    }

    function test_defaultsWithoutWeightOrBeyondAllAreRefused() public {
        bytes memory noWeight = abi.encodeWithSelector(Registry.NoWeight.selector, 0);
        _refused(Registry.Defaults(0, 1, 1, 1), noWeight);
        _refused(Registry.Defaults(1, 1, 0, 1), noWeight);
        _refused(Registry.Defaults(1, 0, 1, 1), abi.encodeWithSelector(Registry.CapOutOfRange.selector, 0, 0));
        _refused(
            Registry.Defaults(1, 1, 1, 1e6 + 1), abi.encodeWithSelector(Registry.CapOutOfRange.selector, 0, 1e6 + 1)
        );
    }

    function test_onlyTheTimelockChangesAnything() public {
        bytes memory notTheTimelock = abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(this));
        vm.expectRevert(notTheTimelock);
        registry.setMode(Registry.Mode.Open);
        vm.expectRevert(notTheTimelock);
        registry.setDefaults(usualDefaults());
        vm.expectRevert(notTheTimelock);
        registry.setValidators(new Registry.Validator[](1));
        vm.expectRevert(notTheTimelock);
        registry.removeValidators(new bytes32[](1));
        vm.expectRevert(notTheTimelock);
        registry.setOperators(new Registry.Operator[](1));
        vm.expectRevert(notTheTimelock);
        registry.removeOperators(new bytes32[](1));
        vm.expectRevert(Timelocked.NoTimelock.selector);
        new Registry(address(0), Registry.Mode.Open, usualDefaults());
    }

    function test_everyChangeHasAVersionOfItsOwn() public {
        assertEq(registry.version(), 2);
        setValidator(VALIDATOR, OPERATOR, excluded());
        assertEq(registry.version(), 3);
        setOperator(OPERATOR, excluded());
        assertEq(registry.version(), 4);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = VALIDATOR;
        asTimelock();
        registry.removeValidators(ids);
        assertEq(registry.version(), 5);
        ids[0] = OPERATOR;
        asTimelock();
        registry.removeOperators(ids);
        assertEq(registry.version(), 6);
        setMode(Registry.Mode.Open);
        assertEq(registry.version(), 7);
        asTimelock();
        registry.setDefaults(usualDefaults());
        assertEq(registry.version(), 8);
    }

    /// Pages of any size together are every entry, once; what lies beyond the last is left out.
    function testFuzz_pagesAreAllEntries(uint8 entries, uint8 removed, uint8 size) public {
        entries = uint8(bound(entries, 1, 40));
        removed = uint8(bound(removed, 1, entries));
        size = uint8(bound(size, 1, 50));
        for (uint256 i = 1; i <= entries; ++i) {
            setValidator(bytes32(i), bytes32(i % 3), allowed(uint32(i), 1));
            setOperator(bytes32(i), allowed(uint32(i), 1));
        }
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = bytes32(uint256(removed));
        asTimelock();
        registry.removeValidators(ids);
        asTimelock();
        registry.removeOperators(ids);

        uint256 seen;
        uint256 found;
        for (uint256 start; start < registry.validatorCount(); start += size) {
            Registry.Validator[] memory page = registry.validators(start, start + size);
            Registry.Operator[] memory operators = registry.operators(start, start + size);
            assertEq(operators.length, page.length);
            for (uint256 i; i < page.length; ++i) {
                uint256 id = uint256(page[i].id);
                assertEq(seen & (1 << id), 0);
                seen |= 1 << id;
                ++found;
                assertEq(
                    abi.encode(page[i]), abi.encode(Registry.Validator(bytes32(id), bytes32(id % 3), page[i].target))
                );
                assertEq(page[i].target.weight, id);
                assertEq(abi.encode(operators[i]), abi.encode(Registry.Operator(bytes32(id), page[i].target)));
            }
        }
        assertEq(found, uint256(entries) - 1);
        assertEq(seen & (1 << removed), 0);
        assertEq(registry.operatorCount(), found);
        assertEq(registry.validators(found, found + 1).length, 0);
        assertEq(registry.operators(type(uint256).max, 0).length, 0);
    }

    function _refused(Registry.Defaults memory defaults, bytes memory reason) private {
        vm.expectRevert(reason);
        asTimelock();
        registry.setDefaults(defaults);
        vm.expectRevert(reason);
        new Registry(address(timelock), Registry.Mode.Open, defaults);
    }
}
