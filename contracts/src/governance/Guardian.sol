// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Timelock} from "./Timelock.sol";

/// @title Who may stop everything, briefly, and stop a waiting change
/// @notice Made by the Timelock, and never replaced: only the address it obeys is. Contracts that stop while `paused`
/// ask here (I10). The limits bind the office, not the person: a new guardian waits as long as the old one would have.
contract Guardian {
    using SafeCast for uint256;

    /// Longest pause, seconds.
    uint256 public constant LONGEST_PAUSE = 7 days;
    /// From the start of one pause to the start of the next at least, seconds. What a pause left unused is lost.
    uint256 public constant PAUSE_INTERVAL = 60 days;

    /// Whose operations it may cancel, and who replaces it.
    Timelock public immutable timelock;
    /// Who may pause, unpause and cancel; nobody if zero.
    address public guardian;
    /// Second the last pause began; 0 if there never was one.
    uint40 public pausedFrom;
    /// Second the last pause ended or is going to end: the first that is not paused.
    uint40 public pausedUntil;
    /// Seconds of all pauses before the last one.
    uint40 private _pausedBefore;

    event GuardianReplaced(address indexed previous, address indexed next);
    /// @param until First second that is not paused, unless it is ended before.
    event Paused(address indexed by, uint256 until, string reason);
    /// @param lasted Seconds that were paused.
    event Unpaused(address indexed by, uint256 lasted, string reason);
    event OperationCancelled(bytes32 indexed id, address indexed by, string reason);

    /// Only whoever holds the office may.
    error NotTheGuardian(address caller);
    /// Only the Timelock seats a guardian.
    error NotTheTimelock(address caller);
    /// There is no pause to end.
    error NotPaused();
    /// First second in which it may pause again.
    error PausedTooRecently(uint256 nextPauseFrom);

    modifier onlyGuardian() {
        if (msg.sender != guardian) revert NotTheGuardian(msg.sender);
        _;
    }

    /// @param timelock_ The maker.
    /// @param guardian_ The first guardian; zero for none yet.
    constructor(Timelock timelock_, address guardian_) {
        timelock = timelock_;
        guardian = guardian_;
        emit GuardianReplaced(address(0), guardian_);
    }

    /// @notice Pauses for 7 days, once in 60. Only the guardian. Reverts `PausedTooRecently` within 60 days of the
    /// start of the last pause, whoever began it and however early it ended.
    /// @param reason For everybody to read.
    function pause(string calldata reason) external onlyGuardian {
        uint256 from = pausedFrom;
        if (from != 0 && block.timestamp < from + PAUSE_INTERVAL) revert PausedTooRecently(from + PAUSE_INTERVAL);
        _pausedBefore = pausedSeconds().toUint40();
        pausedFrom = block.timestamp.toUint40();
        pausedUntil = (block.timestamp + LONGEST_PAUSE).toUint40();
        emit Paused(msg.sender, pausedUntil, reason);
    }

    /// @notice Ends the pause at once; what is left of it is not saved. Only the guardian or the Timelock: the latter's
    /// operation must have ripened before the pause began, since none ripens in it. Reverts `NotPaused`.
    function unpause(string calldata reason) external {
        if (msg.sender != guardian && msg.sender != address(timelock)) revert NotTheGuardian(msg.sender);
        if (!paused()) revert NotPaused();
        pausedUntil = block.timestamp.toUint40();
        emit Unpaused(msg.sender, block.timestamp - pausedFrom, reason);
    }

    /// @notice Cancels a waiting operation of the Timelock, which refuses it for a replacement of the guardian. Only
    /// the guardian.
    function cancel(bytes32 id, string calldata reason) external onlyGuardian {
        timelock.cancel(id);
        emit OperationCancelled(id, msg.sender, reason);
    }

    /// @notice Puts another in the guardian's place; zero for nobody. A running pause goes on. Only the Timelock, whose
    /// operation does nothing else.
    function setGuardian(address next) external {
        if (msg.sender != address(timelock)) revert NotTheTimelock(msg.sender);
        emit GuardianReplaced(guardian, next);
        guardian = next;
    }

    /// @notice Whether nothing attested counts at this very second. Anyone may ask.
    /// @return True in a pause.
    function paused() public view returns (bool) {
        return block.timestamp < pausedUntil;
    }

    /// @notice How long it was paused so far, ever, a running pause up to now included. Anyone may ask.
    /// @return Seconds, exact.
    function pausedSeconds() public view returns (uint256) {
        uint256 end = paused() ? block.timestamp : pausedUntil;
        return _pausedBefore + end - pausedFrom;
    }
}
