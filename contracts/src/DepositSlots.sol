// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title What has happened once and never may again
/// @notice Outlives pool and queue: whatever replaces them finds consumed deposits and paid requests here.
contract DepositSlots {
    enum DepositState {
        Open,
        Minted
    }

    /// Uses deposits up.
    address public immutable pool;
    /// Uses payments up.
    address public immutable queue;
    mapping(bytes32 depositId => DepositState) public depositState;
    /// Request ids are sequential: 256 of them share a word.
    mapping(uint256 word => uint256) private _paid;

    event DepositMinted(bytes32 indexed depositId);
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
        if (msg.sender != pool) revert NotThePool(msg.sender);
        if (depositState[depositId] != DepositState.Open) revert DepositNotOpen(depositId);
        depositState[depositId] = DepositState.Minted;
        emit DepositMinted(depositId);
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
