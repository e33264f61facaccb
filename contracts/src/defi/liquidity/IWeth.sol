// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Wrapped ether
/// @notice An ERC-20 of which each unit is a wei that lies in its contract.
interface IWeth is IERC20 {
    /// @notice Wraps what is sent.
    function deposit() external payable;

    /// @notice Unwraps and sends.
    /// @param amount Wei.
    function withdraw(uint256 amount) external;
}
