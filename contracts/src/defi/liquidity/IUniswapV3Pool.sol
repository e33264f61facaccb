// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

/// @title What is asked of a Uniswap v3 pool here
/// @notice Of the pool's functions those that are called. Amounts are in the smallest units of its two tokens.
interface IUniswapV3Pool {
    /// @notice The token with the lower address.
    /// @return Its address.
    function token0() external view returns (address);

    /// @notice The token with the higher address.
    /// @return Its address.
    function token1() external view returns (address);

    /// @notice Ticks that a position may begin and end at are multiples of it.
    /// @return Ticks.
    function tickSpacing() external view returns (int24);

    /// @notice The price now.
    /// @return sqrtPriceX96 Root of token1 in one of token0, times 2^96; 0 before there is a price.
    /// @return tick Logarithm of the price to the base 1.0001, rounded down.
    /// @return observationIndex Of the newest observation.
    /// @return observationCardinality Observations that are kept.
    /// @return observationCardinalityNext Observations that are going to be kept.
    /// @return feeProtocol Of the fee what goes to the protocol.
    /// @return unlocked False while the pool is in a call.
    function slot0()
        external
        view
        returns (
            uint160 sqrtPriceX96,
            int24 tick,
            uint16 observationIndex,
            uint16 observationCardinality,
            uint16 observationCardinalityNext,
            uint8 feeProtocol,
            bool unlocked
        );

    /// @notice Sums of the tick over time, of which two give the mean between them.
    /// @param secondsAgos Seconds before now, each.
    /// @return tickCumulatives Ticks times seconds.
    /// @return secondsPerLiquidity Seconds per liquidity in range, times 2^128.
    function observe(uint32[] calldata secondsAgos)
        external
        view
        returns (int56[] memory tickCumulatives, uint160[] memory secondsPerLiquidity);

    /// @notice Adds to the recipient's position; the caller pays in `uniswapV3MintCallback`.
    /// @param tickLower Where the position begins.
    /// @param tickUpper Where it ends.
    /// @param amount Liquidity.
    /// @return amount0 Paid of token0, rounded up.
    /// @return amount1 Paid of token1, rounded up.
    function mint(address recipient, int24 tickLower, int24 tickUpper, uint128 amount, bytes calldata data)
        external
        returns (uint256 amount0, uint256 amount1);

    /// @notice Takes from the caller's position; what that is worth waits to be collected, with the fees until now.
    /// @param tickLower Where the position begins.
    /// @param tickUpper Where it ends.
    /// @param amount Liquidity; 0 for the fees alone.
    /// @return amount0 Of token0, rounded down, without fees.
    /// @return amount1 Of token1, rounded down, without fees.
    function burn(int24 tickLower, int24 tickUpper, uint128 amount) external returns (uint256 amount0, uint256 amount1);

    /// @notice Pays out what waits for the caller's position.
    /// @param tickLower Where the position begins.
    /// @param tickUpper Where it ends.
    /// @param amount0Requested The most of token0.
    /// @param amount1Requested The most of token1.
    /// @return amount0 Paid of token0.
    /// @return amount1 Paid of token1.
    function collect(
        address recipient,
        int24 tickLower,
        int24 tickUpper,
        uint128 amount0Requested,
        uint128 amount1Requested
    ) external returns (uint128 amount0, uint128 amount1);

    /// @notice Exchanges; the caller pays in `uniswapV3SwapCallback`.
    /// @param zeroForOne True where token0 is given for token1.
    /// @param amountSpecified What is given; below 0 what is wanted.
    /// @param sqrtPriceLimitX96 Where it stops.
    /// @return amount0 Of token0, as the pool's balance changed.
    /// @return amount1 Of token1, as the pool's balance changed.
    function swap(
        address recipient,
        bool zeroForOne,
        int256 amountSpecified,
        uint160 sqrtPriceLimitX96,
        bytes calldata data
    ) external returns (int256 amount0, int256 amount1);
}
