// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Guardian} from "./Guardian.sol";

/// @title Where every change waits in public for longer than an exit takes
/// @notice Governs itself: roles and delay change by its own operations alone. The governor proposes and cancels,
/// anybody executes. Paused time counts for no waiting operation: each needs its delay in seconds that were not paused.
contract Timelock is TimelockController {
    using SafeCast for uint256;

    /// What is known of an operation since it was scheduled.
    struct Scheduled {
        /// Seconds ever paused by then.
        uint40 pausedBefore;
        bool replacesGuardian;
    }

    /// No operation ever waits less, seconds: longer than an exit takes.
    uint256 public immutable leastDelay;
    /// May cancel operations, unless they replace the guardian.
    Guardian public immutable guardian;
    mapping(bytes32 id => Scheduled) private _scheduled;

    /// A change waits.
    error NoDelay();
    /// Somebody must propose, or nothing ever changes.
    error NoGovernor();
    /// Both in seconds.
    error DelayBelowLeast(uint256 delay, uint256 least);
    /// A replacement of the guardian is no part of a batch and has no predecessor: what the guardian can't cancel hides
    /// nothing, and waits for nothing that the guardian can cancel.
    error ReplacementMustStandAlone();
    /// It replaces the guardian: only a canceller that also proposes may.
    error ReplacementNotCancellable(bytes32 id);

    /// @param leastDelay_ Seconds: 14 days for KSM, 42 for DOT. Also the delay to begin with.
    /// @param governor Proposes and cancels; by the address it is going to have.
    /// @param guardian_ The first guardian's address; zero for none yet.
    constructor(uint256 leastDelay_, address governor, address guardian_)
        TimelockController(leastDelay_, new address[](0), new address[](0), address(0))
    {
        if (leastDelay_ == 0) revert NoDelay();
        if (governor == address(0)) revert NoGovernor();
        leastDelay = leastDelay_;
        guardian = new Guardian(this, guardian_);
        _grantRole(PROPOSER_ROLE, governor);
        _grantRole(CANCELLER_ROLE, governor);
        _grantRole(CANCELLER_ROLE, address(guardian));
        // Nobody in particular: anybody.
        _grantRole(EXECUTOR_ROLE, address(0));
    }

    /// @notice Schedules one call. Only proposers. Reverts `ReplacementMustStandAlone` if it replaces the guardian and
    /// names a predecessor, `TimelockInsufficientDelay`, `TimelockUnexpectedOperationState` for one that waits already.
    /// @param value Wei that the call brings along.
    /// @param delay Seconds that are not paused, `getMinDelay` at least.
    function schedule(
        address target,
        uint256 value,
        bytes calldata data,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override {
        super.schedule(target, value, data, predecessor, salt, delay);
        bool replaces = _isReplacement(target, data);
        if (replaces && predecessor != 0) revert ReplacementMustStandAlone();
        _note(hashOperation(target, value, data, predecessor, salt), replaces);
    }

    /// @notice Schedules several calls as one operation. Only proposers. Reverts `ReplacementMustStandAlone` if the
    /// guardian's replacement is among them and not the only one, or names a predecessor; else as `schedule`.
    /// @param values Wei that each call brings along.
    /// @param delay Seconds that are not paused, `getMinDelay` at least.
    function scheduleBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override {
        super.scheduleBatch(targets, values, payloads, predecessor, salt, delay);
        bool replaces;
        for (uint256 i; i < targets.length && !replaces; ++i) {
            replaces = _isReplacement(targets[i], payloads[i]);
        }
        if (replaces && (targets.length != 1 || predecessor != 0)) revert ReplacementMustStandAlone();
        _note(hashOperationBatch(targets, values, payloads, predecessor, salt), replaces);
    }

    /// @notice Cancels a waiting operation. Only cancellers: the governor, and the Guardian. A replacement of the
    /// guardian is cancelled only by a canceller that also proposes: by the governor.
    function cancel(bytes32 id) public override {
        if (_scheduled[id].replacesGuardian && !hasRole(PROPOSER_ROLE, msg.sender)) {
            revert ReplacementNotCancellable(id);
        }
        super.cancel(id);
    }

    /// @notice Changes the delay of operations scheduled from now on. Only the Timelock itself.
    /// @param newDelay Seconds, `leastDelay` at least.
    function updateDelay(uint256 newDelay) public override {
        if (newDelay < leastDelay) revert DelayBelowLeast(newDelay, leastDelay);
        super.updateDelay(newDelay);
    }

    /// @notice From when the operation may be executed if nothing more is paused; it moves with each second that is.
    /// What is ready once stays ready, in a pause too. Anyone may ask.
    /// @return Second; 0 for an operation that is none, 1 for one that is done.
    function getTimestamp(bytes32 id) public view override returns (uint256) {
        uint256 timestamp = super.getTimestamp(id);
        if (timestamp <= DONE_TIMESTAMP) return timestamp;
        return timestamp + guardian.pausedSeconds() - _scheduled[id].pausedBefore;
    }

    /// @notice Whether the operation, last scheduled under this id, replaces the guardian. Anyone may ask.
    /// @return True where the guardian can't cancel it.
    function replacesGuardian(bytes32 id) external view returns (bool) {
        return _scheduled[id].replacesGuardian;
    }

    function _note(bytes32 id, bool replaces) private {
        _scheduled[id] = Scheduled(guardian.pausedSeconds().toUint40(), replaces);
    }

    /// Nothing but a call of the Timelock's own reaches `setGuardian`, and every call of its own is scheduled here.
    function _isReplacement(address target, bytes calldata data) private view returns (bool) {
        return target == address(guardian) && data.length >= 4 && bytes4(data[:4]) == Guardian.setGuardian.selector;
    }
}
