// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title How much may be minted within a day, whoever signed it
/// @notice A bucket that empties evenly over a day: at most the limit at once, and less than twice the limit in any
/// day.
library MintWindow {
    uint256 private constant PERIOD = 1 days;

    /// Both in planck.
    error MintWindowFull(uint256 amount, uint256 available);

    /// @notice Planck of the window in use after `amount` more.
    /// @param used Planck in use at `at`.
    /// @param limit Planck of a full window.
    function take(uint256 used, uint256 at, uint256 limit, uint256 amount) internal view returns (uint256) {
        uint256 left = inUse(used, at, limit);
        uint256 available = Math.saturatingSub(limit, left);
        if (amount > available) revert MintWindowFull(amount, available);
        return left + amount;
    }

    /// @notice Planck of the window in use now, rounded up.
    function inUse(uint256 used, uint256 at, uint256 limit) internal view returns (uint256) {
        return Math.saturatingSub(used, limit * (block.timestamp - at) / PERIOD);
    }
}
