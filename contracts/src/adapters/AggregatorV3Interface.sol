// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title A price feed in the form of Chainlink's, as consumers know it
interface AggregatorV3Interface {
    /// @notice Digits of an answer behind the point.
    /// @return A number of digits.
    function decimals() external view returns (uint8);

    /// @notice What the answer is of.
    /// @return For people.
    function description() external view returns (string memory);

    /// @notice Of this feed's rules, not of its data.
    /// @return Counted from 1.
    function version() external view returns (uint256);

    /// @notice What the feed said in one round.
    /// @param roundId_ As an answer named it.
    /// @return roundId The round.
    /// @return answer In units of ten to the minus `decimals`.
    /// @return startedAt Second in which the round began.
    /// @return updatedAt Second of the answer.
    /// @return answeredInRound The round that the answer is of.
    function getRoundData(uint80 roundId_)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice What the feed says now.
    /// @return roundId The round.
    /// @return answer In units of ten to the minus `decimals`.
    /// @return startedAt Second in which the round began.
    /// @return updatedAt Second of the answer.
    /// @return answeredInRound The round that the answer is of.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
