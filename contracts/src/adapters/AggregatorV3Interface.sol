// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title A price feed in the form of Chainlink's, as consumers know it
interface AggregatorV3Interface {
    /// @notice Digits of an answer behind the point.
    function decimals() external view returns (uint8);

    /// @notice What the answer is of.
    function description() external view returns (string memory);

    /// @notice Of this feed's rules, not of its data.
    function version() external view returns (uint256);

    /// @notice What the feed said in one round.
    function getRoundData(uint80 roundId_)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice What the feed says now.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
