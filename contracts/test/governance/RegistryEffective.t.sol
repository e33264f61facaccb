// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ValidatorRegistry as Registry} from "../../src/governance/ValidatorRegistry.sol";
import {Targets} from "../support/Targets.sol";

/// What holds for a validator: its own entry, its operator's, the mode, the defaults.
contract RegistryEffectiveTest is Targets {
    function test_whoIsUnknownFallsUnderModeAndDefaults() public {
        _assertEffective(Registry.Effective(true, 0, 1e12, 50_000, 200_000));
        setMode(Registry.Mode.AllowList);
        assertFalse(registry.effective(VALIDATOR).allowed);
        asTimelock();
        registry.setDefaults(Registry.Defaults(3, 4, 5, 6));
        _assertEffective(Registry.Effective(false, 0, 15, 4, 6));
    }

    function test_ownEntryAndOperatorsEntry() public {
        setValidator(VALIDATOR, OPERATOR, undecided());
        _assertEffective(Registry.Effective(true, OPERATOR, 1e12, 50_000, 200_000));
        setOperator(OPERATOR, allowed(500_000, 100_000));
        _assertEffective(Registry.Effective(true, OPERATOR, 0.5e12, 50_000, 100_000));
        setValidator(VALIDATOR, OPERATOR, allowed(2e6, 30_000));
        _assertEffective(Registry.Effective(true, OPERATOR, 1e12, 30_000, 100_000));
    }

    function test_theLargestWeightsMultiply() public {
        setValidator(VALIDATOR, OPERATOR, allowed(type(uint32).max, 1));
        setOperator(OPERATOR, allowed(type(uint32).max, 1));
        assertEq(registry.effective(VALIDATOR).weight, uint256(type(uint32).max) ** 2);
    }

    /// Every combination, spelled out.
    function test_whoIsNominated() public {
        // Rows: the validator's standing; columns: its operator's. Default, allowed, excluded.
        bool[3][3] memory open = [[true, true, false], [true, true, false], [false, false, false]];
        bool[3][3] memory listed = [[false, true, false], [true, true, false], [false, false, false]];
        for (uint256 own; own < 3; ++own) {
            for (uint256 theirs; theirs < 3; ++theirs) {
                bytes32 operator = bytes32(theirs + 1);
                setValidator(VALIDATOR, operator, _target(own));
                if (theirs != 0) setOperator(operator, _target(theirs));
                setMode(Registry.Mode.Open);
                assertEq(registry.effective(VALIDATOR).allowed, open[own][theirs]);
                setMode(Registry.Mode.AllowList);
                assertEq(registry.effective(VALIDATOR).allowed, listed[own][theirs]);
            }
        }
    }

    function _target(uint256 standing) private pure returns (Registry.Target memory) {
        return standing == 0 ? undecided() : standing == 1 ? allowed(1, 1) : excluded();
    }

    function _assertEffective(Registry.Effective memory expected) private view {
        assertEq(abi.encode(registry.effective(VALIDATOR)), abi.encode(expected));
    }
}
