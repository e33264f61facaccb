// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {AksmGovernor} from "../../src/governance/AksmGovernor.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {Timelock} from "../../src/governance/Timelock.sol";
import {ValidatorRegistry} from "../../src/governance/ValidatorRegistry.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {VotesToken} from "./VotesToken.sol";

/// Governance as it is deployed, and each verb in one line.
abstract contract Governed is Test {
    uint256 internal constant LEAST_DELAY = 14 days;
    uint48 internal constant VOTING_DELAY = 12 hours;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint256 internal constant PROPOSAL_THRESHOLD = 1_000e12;
    uint256 internal constant QUORUM_PERCENT = 4;
    uint256 internal constant LEAST_QUORUM = 1e12;
    uint256 internal constant START = 1_790_000_000;

    /// Holds the guardian's key.
    address internal immutable watch = makeAddr("watch");
    address internal immutable alice = makeAddr("alice");
    address internal immutable bob = makeAddr("bob");
    VotesToken internal token;
    Timelock internal timelock;
    Guardian internal guardian;
    AksmGovernor internal governor;
    ValidatorRegistry internal registry;

    function deployGovernance() internal {
        vm.warp(START);
        token = new VotesToken();
        address governorAddress = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        timelock = new Timelock(LEAST_DELAY, governorAddress, watch);
        governor = newGovernor(address(token));
        assertEq(address(governor), governorAddress);
        guardian = timelock.guardian();
        registry = new ValidatorRegistry(address(timelock), ValidatorRegistry.Mode.Open, usualDefaults());
    }

    /// By the votes of this token.
    function newGovernor(address votes) internal returns (AksmGovernor) {
        return new AksmGovernor(
            "aKSM",
            CertToken(votes),
            timelock,
            VOTING_DELAY,
            VOTING_PERIOD,
            PROPOSAL_THRESHOLD,
            QUORUM_PERCENT,
            LEAST_QUORUM
        );
    }

    function usualDefaults() internal pure returns (ValidatorRegistry.Defaults memory) {
        return ValidatorRegistry.Defaults({
            validatorWeight: 1e6, validatorCap: 50_000, operatorWeight: 1e6, operatorCap: 200_000
        });
    }

    // ------------------------------------------------------------------ operations of one call

    function schedule(address target, bytes memory data, bytes32 salt, uint256 delay) internal returns (bytes32) {
        vm.prank(address(governor));
        timelock.schedule(target, 0, data, 0, salt, delay);
        return timelock.hashOperation(target, 0, data, 0, salt);
    }

    /// A change like any other: of the registry's mode.
    function scheduleChange(bytes32 salt, uint256 delay) internal returns (bytes32) {
        return schedule(address(registry), changeData(), salt, delay);
    }

    function scheduleReplacement(address next) internal returns (bytes32) {
        return schedule(address(guardian), replacementData(next), 0, LEAST_DELAY);
    }

    function executeChange(bytes32 salt) internal {
        timelock.execute(address(registry), 0, changeData(), 0, salt);
    }

    function changeData() internal pure returns (bytes memory) {
        return abi.encodeCall(ValidatorRegistry.setMode, (ValidatorRegistry.Mode.AllowList));
    }

    function replacementData(address next) internal pure returns (bytes memory) {
        return abi.encodeCall(Guardian.setGuardian, (next));
    }

    // ------------------------------------------------------------------ the guardian

    function pause() internal {
        vm.prank(watch);
        guardian.pause("alarm");
    }

    function unpause() internal {
        vm.prank(watch);
        guardian.unpause("false alarm");
    }

    function cancel(bytes32 id) internal {
        vm.prank(watch);
        guardian.cancel(id, "harmful");
    }

    // ------------------------------------------------------------------ votes

    /// Votes that count from the day after tomorrow on.
    function giveVotes(address to, uint256 amount) internal {
        token.mint(to, amount);
        vm.prank(to);
        token.delegate(to);
    }

    function batch(address target, bytes memory data)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory payloads)
    {
        (targets, values, payloads) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], payloads[0]) = (target, data);
    }
}
