// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {AggregatorV3Interface} from "../../adapters/AggregatorV3Interface.sol";
import {CertPrice} from "./CertPrice.sol";

/// What is asked of a market of Compound's code line.
interface ICompoundMarket {
    /// @notice What is lent there. Anyone may ask.
    /// @return An ERC-20.
    function underlying() external view returns (IERC20Metadata);
}

/// @title Prices in ether, as markets of Compound's code line ask them
/// @notice Of two markets: aKSMc, and wrapped ether, which is worth itself. Immutable, without owner; anyone may read.
contract CompoundOracle is CertPrice {
    /// Asked for by comptrollers.
    bool public constant isPriceOracle = true;
    /// Where aKSMc is lent.
    ICompoundMarket public immutable certMarket;
    /// Where wrapped ether is lent.
    ICompoundMarket public immutable etherMarket;
    uint256 private immutable _scale;

    /// Neither of the two.
    error UnknownMarket(address market);

    /// @param maxAge_ Seconds that the native token's price is good for.
    constructor(
        AggregatorV3Interface rate_,
        AggregatorV3Interface native_,
        uint256 maxAge_,
        ICompoundMarket certMarket_,
        ICompoundMarket etherMarket_
    ) CertPrice(rate_, native_, maxAge_) {
        (certMarket, etherMarket) = (certMarket_, etherMarket_);
        _scale = 10 ** (18 - certMarket_.underlying().decimals());
    }

    /// @notice Anyone may ask. Reverts `UnknownMarket`, and what `weiPerCertDown` does: a comptroller then neither lends nor
    /// liquidates, and takes what is repaid.
    /// @return Wei for a whole one of what is lent there, times ten to the 18 minus its decimals; rounded down.
    function getUnderlyingPrice(address market) external view returns (uint256) {
        if (market == address(certMarket)) return weiPerCertDown() * _scale;
        if (market == address(etherMarket)) return 1e18;
        revert UnknownMarket(market);
    }
}
