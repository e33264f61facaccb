// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {AggregatorV3Interface} from "../../adapters/AggregatorV3Interface.sol";
import {CertPrice} from "./CertPrice.sol";

/// @title The price of aKSMc in wrapped ether, as a market of Morpho Blue asks it
/// @notice Immutable, without owner; anyone may read.
contract MorphoOracle is CertPrice {
    uint256 private immutable _scale;

    /// @param maxAge_ Seconds that the native token's price is good for.
    /// @param cert_ aKSMc, for its decimals.
    constructor(AggregatorV3Interface rate_, AggregatorV3Interface native_, uint256 maxAge_, IERC20Metadata cert_)
        CertPrice(rate_, native_, maxAge_)
    {
        _scale = 10 ** (36 - cert_.decimals());
    }

    /// @notice Anyone may ask. Reverts what `weiPerCertDown` does: the market then neither lends nor liquidates, and takes what is
    /// repaid.
    /// @return Wei for the smallest unit of aKSMc, times 1e36, rounded down.
    function price() external view returns (uint256) {
        return weiPerCertDown() * _scale;
    }
}
