// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ValidatorRegistry as Registry} from "../../src/governance/ValidatorRegistry.sol";
import {Governed} from "./Governed.sol";

/// The registry's verbs in one line, called by the Timelock.
abstract contract Targets is Governed {
    bytes32 internal constant VALIDATOR = keccak256("a validator");
    bytes32 internal constant OPERATOR = keccak256("an operator");

    function setUp() public virtual {
        deployGovernance();
    }

    function asTimelock() internal {
        vm.prank(address(timelock));
    }

    function allowed(uint32 weight, uint32 cap) internal pure returns (Registry.Target memory) {
        return Registry.Target(Registry.Standing.Allowed, weight, cap);
    }

    function excluded() internal pure returns (Registry.Target memory) {
        return Registry.Target(Registry.Standing.Excluded, 0, 0);
    }

    function undecided() internal pure returns (Registry.Target memory) {
        return Registry.Target(Registry.Standing.Default, 0, 0);
    }

    function setValidator(bytes32 id, bytes32 operator, Registry.Target memory target) internal {
        Registry.Validator[] memory entries = new Registry.Validator[](1);
        entries[0] = Registry.Validator(id, operator, target);
        asTimelock();
        registry.setValidators(entries);
    }

    function setOperator(bytes32 id, Registry.Target memory target) internal {
        Registry.Operator[] memory entries = new Registry.Operator[](1);
        entries[0] = Registry.Operator(id, target);
        asTimelock();
        registry.setOperators(entries);
    }

    function setMode(Registry.Mode mode) internal {
        asTimelock();
        registry.setMode(mode);
    }
}
