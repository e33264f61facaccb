// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {Timelocked} from "./Timelocked.sol";

/// @title What governance wants of the validators that the pool nominates
/// @notice Read by the operators' allocation, at an anchor; moves nothing by itself. Validators are 32-byte account
/// ids, operators 32-byte ids of clusters of validators. Only the Timelock changes anything; anyone may read.
///
/// Exclusion wins: a validator that is excluded, or whose operator is, is never nominated. Otherwise one that is
/// allowed is nominated in either mode; one without an entry of its own is in the open mode, and in the allow-list mode
/// only if its operator is allowed.
contract ValidatorRegistry is Timelocked {
    using EnumerableSet for EnumerableSet.Bytes32Set;

    enum Mode {
        /// Everybody who is not excluded.
        Open,
        /// Only who is allowed.
        AllowList
    }

    enum Standing {
        /// Nothing decided: the mode and the defaults.
        Default,
        Allowed,
        Excluded
    }

    /// What holds for one validator or one operator.
    struct Target {
        Standing standing;
        /// Share relative to others', in parts per million of the usual one: 2,000,000 wants twice as much.
        uint32 weight;
        /// Largest part of everything nominated, parts per million.
        uint32 cap;
    }

    struct Validator {
        bytes32 id;
        /// Whose it is; zero if nothing was decided.
        bytes32 operator;
        /// Weight and cap are zero unless allowed.
        Target target;
    }

    struct Operator {
        bytes32 id;
        /// Weight and cap are zero unless allowed.
        Target target;
    }

    /// What holds where nothing else was decided; units as in `Target`.
    struct Defaults {
        uint32 validatorWeight;
        uint32 validatorCap;
        uint32 operatorWeight;
        uint32 operatorCap;
    }

    /// What holds for one validator, after mode, defaults and operator.
    struct Effective {
        bool allowed;
        bytes32 operator;
        /// The validator's times the operator's, parts per million each: 1e12 is the usual one. Not rounded.
        uint64 weight;
        /// Parts per million. The operator's is for all its validators together.
        uint32 cap;
        uint32 operatorCap;
    }

    uint32 private constant PPM = 1_000_000;
    /// Most entries of one call: such a batch fits well into a block.
    uint256 public constant MAX_BATCH = 100;

    /// Grows by one with every change: what was read at the same version is the same.
    uint64 public version;
    /// Whether those without a decision are nominated.
    Mode public mode;
    /// What holds where nothing else was decided.
    Defaults public defaults;
    EnumerableSet.Bytes32Set private _validators;
    EnumerableSet.Bytes32Set private _operators;
    mapping(bytes32 validator => Target) private _validatorTarget;
    mapping(bytes32 validator => bytes32 operator) private _operatorOf;
    mapping(bytes32 operator => Target) private _operatorTarget;

    event ModeSet(Mode mode, uint64 indexed version);
    event DefaultsSet(Defaults defaults, uint64 indexed version);
    event ValidatorSet(bytes32 indexed id, bytes32 indexed operator, Target target, uint64 indexed version);
    event ValidatorRemoved(bytes32 indexed id, uint64 indexed version);
    event OperatorSet(bytes32 indexed id, Target target, uint64 indexed version);
    event OperatorRemoved(bytes32 indexed id, uint64 indexed version);

    /// Nothing is no change.
    error EmptyBatch();
    /// Entries, and how many there may be.
    error BatchTooLarge(uint256 size, uint256 most);
    /// Ids of a batch ascend, so that none is there twice and none is zero.
    error IdsNotAscending(bytes32 previous, bytes32 next);
    /// Who is allowed, or falls under the defaults, has a weight.
    error NoWeight(bytes32 id);
    /// A cap is more than nothing and at most everything.
    error CapOutOfRange(bytes32 id, uint32 cap);
    /// Weight or cap for one that is not allowed would never be read.
    error TargetWithoutEffect(bytes32 id);
    /// An entry that decides nothing: remove it instead.
    error NothingDecided(bytes32 id);
    /// There is no entry to remove.
    error NotListed(bytes32 id);

    /// @param defaults_ Weights more than 0, caps from 1 to 1,000,000.
    constructor(address timelock_, Mode mode_, Defaults memory defaults_) Timelocked(timelock_) {
        _setMode(mode_);
        _setDefaults(defaults_);
    }

    // ------------------------------------------------------------------ governance

    /// @notice Sets whether those without a decision are nominated. Only the Timelock.
    function setMode(Mode mode_) external onlyTimelock {
        _setMode(mode_);
    }

    /// @notice Sets what holds where nothing else was decided. Only the Timelock.
    /// @param defaults_ Weights more than 0, or `NoWeight`; caps from 1 to 1,000,000, or `CapOutOfRange`; both with id
    /// 0.
    function setDefaults(Defaults calldata defaults_) external onlyTimelock {
        _setDefaults(defaults_);
    }

    /// @notice Lists validators, or replaces their whole entries. Only the Timelock.
    /// @param entries By ascending id, 1 to `MAX_BATCH`. Allowed: a weight, and a cap from 1 to 1,000,000. Otherwise
    /// both are 0. Default: an operator, else there is nothing to list. The operator need not be listed.
    function setValidators(Validator[] calldata entries) external onlyTimelock {
        uint64 version_ = _begin(entries.length);
        bytes32 previous;
        for (uint256 i; i < entries.length; ++i) {
            Validator calldata entry = entries[i];
            previous = _ascend(previous, entry.id);
            _check(entry.id, entry.target);
            if (entry.target.standing == Standing.Default && entry.operator == 0) revert NothingDecided(entry.id);
            _validators.add(entry.id);
            _validatorTarget[entry.id] = entry.target;
            _operatorOf[entry.id] = entry.operator;
            emit ValidatorSet(entry.id, entry.operator, entry.target, version_);
        }
    }

    /// @notice Forgets what was decided of these validators, their operators too: mode and defaults hold. Only the
    /// Timelock.
    /// @param ids Ascending, 1 to `MAX_BATCH`, all listed, or `NotListed`.
    function removeValidators(bytes32[] calldata ids) external onlyTimelock {
        uint64 version_ = _begin(ids.length);
        bytes32 previous;
        for (uint256 i; i < ids.length; ++i) {
            previous = _ascend(previous, ids[i]);
            if (!_validators.remove(previous)) revert NotListed(previous);
            delete _validatorTarget[previous];
            delete _operatorOf[previous];
            emit ValidatorRemoved(previous, version_);
        }
    }

    /// @notice Lists operators, or replaces their whole entries. Only the Timelock.
    /// @param entries By ascending id, 1 to `MAX_BATCH`. Allowed: a weight, and a cap from 1 to 1,000,000, for all
    /// validators of the operator together. Excluded: both 0. Default is `NothingDecided`.
    function setOperators(Operator[] calldata entries) external onlyTimelock {
        uint64 version_ = _begin(entries.length);
        bytes32 previous;
        for (uint256 i; i < entries.length; ++i) {
            Operator calldata entry = entries[i];
            previous = _ascend(previous, entry.id);
            _check(entry.id, entry.target);
            if (entry.target.standing == Standing.Default) revert NothingDecided(entry.id);
            _operators.add(entry.id);
            _operatorTarget[entry.id] = entry.target;
            emit OperatorSet(entry.id, entry.target, version_);
        }
    }

    /// @notice Forgets what was decided of these operators; their validators stay theirs. Only the Timelock.
    /// @param ids Ascending, 1 to `MAX_BATCH`, all listed, or `NotListed`.
    function removeOperators(bytes32[] calldata ids) external onlyTimelock {
        uint64 version_ = _begin(ids.length);
        bytes32 previous;
        for (uint256 i; i < ids.length; ++i) {
            previous = _ascend(previous, ids[i]);
            if (!_operators.remove(previous)) revert NotListed(previous);
            delete _operatorTarget[previous];
            emit OperatorRemoved(previous, version_);
        }
    }

    // ------------------------------------------------------------------ readers

    /// @notice How many validators have an entry. Anyone may ask.
    /// @return Entries.
    function validatorCount() external view returns (uint256) {
        return _validators.length();
    }

    /// @notice How many operators have an entry. Anyone may ask.
    /// @return Entries.
    function operatorCount() external view returns (uint256) {
        return _operators.length();
    }

    /// @notice A page of entries. A removal changes their order: read all pages at one block. Anyone may ask.
    /// @param start Place of the first, from 0.
    /// @param end Place behind the last; what is beyond all entries is left out.
    /// @return page Of as many entries as there are.
    function validators(uint256 start, uint256 end) external view returns (Validator[] memory page) {
        bytes32[] memory ids = _validators.values(start, end);
        page = new Validator[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            page[i] = Validator(ids[i], _operatorOf[ids[i]], _validatorTarget[ids[i]]);
        }
    }

    /// @notice As `validators`, of operators. Anyone may ask.
    /// @param start Place of the first, from 0.
    /// @param end Place behind the last.
    /// @return page Of as many entries as there are.
    function operators(uint256 start, uint256 end) external view returns (Operator[] memory page) {
        bytes32[] memory ids = _operators.values(start, end);
        page = new Operator[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            page[i] = Operator(ids[i], _operatorTarget[ids[i]]);
        }
    }

    /// @notice What was decided of one validator. Anyone may ask.
    /// @return Its entry; no operator and all zero if nothing was decided.
    function validator(bytes32 id) external view returns (Validator memory) {
        return Validator(id, _operatorOf[id], _validatorTarget[id]);
    }

    /// @notice What was decided of one operator. Anyone may ask.
    /// @return Its entry; all zero if nothing was decided.
    function operator(bytes32 id) external view returns (Operator memory) {
        return Operator(id, _operatorTarget[id]);
    }

    /// @notice What holds for a validator, listed or not. One without an operator counts as of one that falls under the
    /// defaults. Anyone may ask.
    /// @return e Where `allowed` is false the rest is what would hold.
    function effective(bytes32 id) external view returns (Effective memory e) {
        (Target memory own, Target memory theirs) = (_validatorTarget[id], _operatorTarget[_operatorOf[id]]);
        e.operator = _operatorOf[id];
        e.allowed = own.standing != Standing.Excluded && theirs.standing != Standing.Excluded
            && (mode == Mode.Open || own.standing == Standing.Allowed || theirs.standing == Standing.Allowed);
        bool ownDecided = own.standing == Standing.Allowed;
        bool theirsDecided = theirs.standing == Standing.Allowed;
        e.weight = uint64(ownDecided ? own.weight : defaults.validatorWeight)
            * (theirsDecided ? theirs.weight : defaults.operatorWeight);
        e.cap = ownDecided ? own.cap : defaults.validatorCap;
        e.operatorCap = theirsDecided ? theirs.cap : defaults.operatorCap;
    }

    // ------------------------------------------------------------------ parts

    function _setMode(Mode mode_) private {
        mode = mode_;
        emit ModeSet(mode_, ++version);
    }

    function _setDefaults(Defaults memory defaults_) private {
        _checkNumbers(0, defaults_.validatorWeight, defaults_.validatorCap);
        _checkNumbers(0, defaults_.operatorWeight, defaults_.operatorCap);
        defaults = defaults_;
        emit DefaultsSet(defaults_, ++version);
    }

    function _begin(uint256 size) private returns (uint64) {
        if (size == 0) revert EmptyBatch();
        if (size > MAX_BATCH) revert BatchTooLarge(size, MAX_BATCH);
        return ++version;
    }

    function _ascend(bytes32 previous, bytes32 next) private pure returns (bytes32) {
        if (next <= previous) revert IdsNotAscending(previous, next);
        return next;
    }

    function _check(bytes32 id, Target calldata target) private pure {
        if (target.standing == Standing.Allowed) _checkNumbers(id, target.weight, target.cap);
        else if (target.weight != 0 || target.cap != 0) revert TargetWithoutEffect(id);
    }

    function _checkNumbers(bytes32 id, uint32 weight, uint32 cap) private pure {
        if (weight == 0) revert NoWeight(id);
        if (cap == 0 || cap > PPM) revert CapOutOfRange(id, cap);
    }
}
