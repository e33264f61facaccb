// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {MarketParams} from "../../src/defi/leverage/IMorpho.sol";

/// Of Morpho, what none of our contracts calls.
interface ILiquidating {
    function liquidate(
        MarketParams calldata market_,
        address borrower,
        uint256 seizedAssets,
        uint256 repaidShares,
        bytes calldata data
    ) external returns (uint256, uint256);
}
