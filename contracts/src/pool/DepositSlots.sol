// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Timelocked} from "../governance/Timelocked.sol";

/// @dev What is asked of a queue that is to follow another.
interface INumbered {
    /// @notice The newest request. Anyone may ask.
    /// @return Its id.
    function lastRequest() external view returns (uint64);
}

/// @title What has happened once and never may again
/// @notice Outlives pools and queues: whatever replaces them finds used deposits and paid requests here.
/// @dev A deposit's id is 29 bytes for its block and 3 for its place there, so that the deposits of one block share
/// words: two bits each.
contract DepositSlots is Timelocked {
    enum DepositState {
        Open,
        Minted,
        Returned
    }

    enum QueueState {
        Unknown,
        Current,
        Retired
    }

    /// Deposits in a word: two bits each.
    uint256 private constant PER_WORD = 128;

    /// Uses deposits up; one at a time.
    address public pool;
    /// Its request ids are the newest.
    address public queue;
    /// Those that may use payments up: retired ones settle what they have.
    mapping(address queue => QueueState) public queueState;
    mapping(uint256 word => uint256) private _deposits;
    /// Request ids are sequential, from one queue to the next: 256 of them share a word.
    mapping(uint256 word => uint256) private _paid;

    event PoolSet(address indexed pool);
    event QueueSet(address indexed queue);
    /// @param recipient Whom the deposit is to be minted for. The first of a deposit is the one that counts.
    event Bound(bytes32 indexed depositId, address indexed recipient);

    /// Modules are there before they are set.
    error NoContract(address module);
    /// Ids that both queues would give: the first new one follows the last old one.
    error RequestsOverlap(uint64 first, uint64 lastOfPrevious);
    /// Only the pool of the moment uses deposits up.
    error NotThePool(address caller);
    /// Only a queue, of the moment or before, uses payments up.
    error NotTheQueue(address caller);
    /// It was minted or returned before.
    error DepositNotOpen(bytes32 depositId);
    /// Its payment was recorded before.
    error AlreadyPaid(uint64 requestId);

    modifier onlyPool() {
        if (msg.sender != pool) revert NotThePool(msg.sender);
        _;
    }

    /// @param pool_ The StakingPool, by the address it is going to have.
    /// @param queue_ The UnstakeQueue, by the address it is going to have.
    constructor(address timelock_, address pool_, address queue_) Timelocked(timelock_) {
        _setPool(pool_);
        _setQueue(queue_);
    }

    // ------------------------------------------------------------------ the Timelock

    /// @notice Has another pool use deposits up; the one before can no more. Only the Timelock, in one operation with
    /// the token's.
    function setPool(address next) external onlyTimelock {
        if (next.code.length == 0) revert NoContract(next);
        _setPool(next);
    }

    /// @notice Has another queue use payments up beside those before it. Only the Timelock, in one operation with the
    /// token's.
    /// @param next Its ids begin behind the last one of this queue, or `RequestsOverlap`.
    function setQueue(address next) external onlyTimelock {
        if (next.code.length == 0) revert NoContract(next);
        (uint64 first, uint64 last) = (INumbered(next).lastRequest(), INumbered(queue).lastRequest());
        if (first < last) revert RequestsOverlap(first, last);
        queueState[queue] = QueueState.Retired;
        _setQueue(next);
    }

    function _setPool(address next) private {
        pool = next;
        emit PoolSet(next);
    }

    function _setQueue(address next) private {
        queue = next;
        queueState[next] = QueueState.Current;
        emit QueueSet(next);
    }

    // ------------------------------------------------------------------ deposits

    /// @notice What became of a deposit. Anyone may ask.
    /// @return Open also for ids that no deposit has.
    function depositState(bytes32 depositId) public view returns (DepositState) {
        (uint256 word, uint256 shift) = _placeOf(depositId);
        return DepositState(_deposits[word] >> shift & 3);
    }

    /// @notice Uses a deposit up: open → minted, once (I3). Only the pool. Reverts `DepositNotOpen`.
    function consume(bytes32 depositId) external onlyPool {
        _use(depositId, DepositState.Minted);
    }

    /// @notice Uses those deposits up that are open, and says which. Only the pool.
    /// @return open By deposit: whether it was open.
    function consumeOpen(bytes32[] calldata depositIds) external onlyPool returns (bool[] memory open) {
        open = new bool[](depositIds.length);
        for (uint256 i; i < depositIds.length; ++i) {
            open[i] = _tryUse(depositIds[i], DepositState.Minted);
        }
    }

    /// @notice Uses a deposit up the other way: open → returned, once (I3). Kusama sends back only what is returned
    /// here for good, so nothing is minted for it any more. Only the pool. Reverts `DepositNotOpen`.
    function markReturned(bytes32 depositId) external onlyPool {
        _use(depositId, DepositState.Returned);
    }

    /// @notice Puts on record whom an open deposit without a good remark is for. Nothing is stored: whoever repeats it
    /// changes nothing, since the first counts. Only the pool. Reverts `DepositNotOpen`.
    function bind(bytes32 depositId, address recipient) external onlyPool {
        if (depositState(depositId) != DepositState.Open) revert DepositNotOpen(depositId);
        emit Bound(depositId, recipient);
    }

    function _use(bytes32 depositId, DepositState state) private {
        if (!_tryUse(depositId, state)) revert DepositNotOpen(depositId);
    }

    /// @return open Whether it was open.
    function _tryUse(bytes32 depositId, DepositState state) private returns (bool open) {
        (uint256 word, uint256 shift) = _placeOf(depositId);
        uint256 deposits = _deposits[word];
        open = deposits >> shift & 3 == 0;
        if (open) _deposits[word] = deposits | uint256(state) << shift;
    }

    function _placeOf(bytes32 depositId) private pure returns (uint256 word, uint256 shift) {
        return (uint256(depositId) / PER_WORD, uint256(depositId) % PER_WORD * 2);
    }

    // ------------------------------------------------------------------ payments

    /// @notice Uses a request's payment up, once (I4). Only a queue. Reverts `AlreadyPaid`.
    function markPaid(uint64 requestId) external {
        if (queueState[msg.sender] == QueueState.Unknown) revert NotTheQueue(msg.sender);
        uint256 paid = _paid[requestId >> 8];
        // One bit of the word, by the id.
        // forge-lint: disable-next-line(incorrect-shift)
        uint256 bit = 1 << (requestId & 0xff);
        if (paid & bit != 0) revert AlreadyPaid(requestId);
        _paid[requestId >> 8] = paid | bit;
    }

    /// @notice Whether the request's payment is recorded. Anyone may ask.
    /// @return False also for ids never given.
    function isPaid(uint64 requestId) external view returns (bool) {
        // forge-lint: disable-next-line(incorrect-shift)
        return _paid[requestId >> 8] & (1 << (requestId & 0xff)) != 0;
    }
}
