// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title What has happened once and never may again
/// @notice Outlives pool and queue: whatever replaces them finds consumed deposits and paid requests here.
contract DepositSlots {
    enum DepositState {
        Open,
        Minted,
        Returned
    }

    /// Uses deposits up.
    address public immutable pool;
    /// Uses payments up.
    address public immutable queue;
    mapping(bytes32 depositId => DepositState) public depositState;
    /// Request ids are sequential: 256 of them share a word.
    mapping(uint256 word => uint256) private _paid;

    event DepositMinted(bytes32 indexed depositId);
    event DepositReturned(bytes32 indexed depositId);
    /// @param recipient Whom the deposit is to be minted for. The first of a deposit is the one that counts.
    event Bound(bytes32 indexed depositId, address indexed recipient);
    event RequestPaid(uint64 indexed requestId);

    error NotThePool(address caller);
    error NotTheQueue(address caller);
    error DepositNotOpen(bytes32 depositId);
    error AlreadyPaid(uint64 requestId);

    /// @param pool_ The StakingPool, by the address it is going to have.
    /// @param queue_ The UnstakeQueue, by the address it is going to have.
    constructor(address pool_, address queue_) {
        pool = pool_;
        queue = queue_;
    }

    /// @notice Uses a deposit up: open → minted, once (I3). Only the pool.
    function consume(bytes32 depositId) external {
        _requireOpen(depositId);
        depositState[depositId] = DepositState.Minted;
        emit DepositMinted(depositId);
    }

    /// @notice Uses a deposit up the other way: open → returned, once (I3). Kusama sends back only what is returned here for
    /// good, so nothing is minted for it any more. Only the pool.
    function markReturned(bytes32 depositId) external {
        _requireOpen(depositId);
        depositState[depositId] = DepositState.Returned;
        emit DepositReturned(depositId);
    }

    /// @notice Puts on record whom an open deposit without a good remark is for. Nothing is stored: whoever repeats it
    /// changes nothing, since the first counts. Only the pool.
    function bind(bytes32 depositId, address recipient) external {
        _requireOpen(depositId);
        emit Bound(depositId, recipient);
    }

    function _requireOpen(bytes32 depositId) private view {
        if (msg.sender != pool) revert NotThePool(msg.sender);
        if (depositState[depositId] != DepositState.Open) revert DepositNotOpen(depositId);
    }

    /// @notice Uses a request's payment up, once (I4). Only the queue.
    function markPaid(uint64 requestId) external {
        if (msg.sender != queue) revert NotTheQueue(msg.sender);
        uint256 paid = _paid[requestId >> 8];
        uint256 bit = 1 << (requestId & 0xff);
        if (paid & bit != 0) revert AlreadyPaid(requestId);
        _paid[requestId >> 8] = paid | bit;
        emit RequestPaid(requestId);
    }

    /// @notice Whether the request's payment is recorded.
    function isPaid(uint64 requestId) external view returns (bool) {
        return _paid[requestId >> 8] & (1 << (requestId & 0xff)) != 0;
    }
}
