// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title What the Timelock may set values of, and nobody else
abstract contract Timelocked {
    /// Where every change has waited in public.
    address public immutable timelock;

    /// Nobody could ever change a value.
    error NoTimelock();
    /// A change waits there first.
    error NotTheTimelock(address caller);

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert NotTheTimelock(msg.sender);
        _;
    }

    constructor(address timelock_) {
        if (timelock_ == address(0)) revert NoTimelock();
        timelock = timelock_;
    }
}
