// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title What has happened once and never may again
/// @notice Outlives pool and queue: whatever replaces them finds consumed deposits and paid requests here.
contract DepositSlots {
    enum DepositState {
        Open,
        Minted
    }

    address public immutable pool;
    address public immutable queue;
    mapping(bytes32 depositId => DepositState) public depositState;
    mapping(uint64 requestId => bool) public isPaid;

    event DepositMinted(bytes32 indexed depositId);
    event RequestPaid(uint64 indexed requestId);

    error NotThePool(address caller);
    error NotTheQueue(address caller);
    error DepositNotOpen(bytes32 depositId);
    error AlreadyPaid(uint64 requestId);

    constructor(address pool_, address queue_) {
        pool = pool_;
        queue = queue_;
    }

    function consume(bytes32 depositId) external {
        if (msg.sender != pool) revert NotThePool(msg.sender);
        if (depositState[depositId] != DepositState.Open) revert DepositNotOpen(depositId);
        depositState[depositId] = DepositState.Minted;
        emit DepositMinted(depositId);
    }

    function markPaid(uint64 requestId) external {
        if (msg.sender != queue) revert NotTheQueue(msg.sender);
        if (isPaid[requestId]) revert AlreadyPaid(requestId);
        isPaid[requestId] = true;
        emit RequestPaid(requestId);
    }
}
