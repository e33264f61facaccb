// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {CertToken} from "../../token/CertToken.sol";
import {IMorpho, MarketParams} from "../leverage/IMorpho.sol";
import {Collateral} from "./Collateral.sol";

/// @title From aKSMb to collateral in a market of Morpho Blue
/// @notice As `Collateral`. Morpho takes collateral for any account, and needs no authorization for it.
contract MorphoCollateral is Collateral {
    /// Of all of its markets.
    IMorpho public immutable morpho;
    address private immutable _loanToken;
    address private immutable _oracle;
    address private immutable _irm;
    uint256 private immutable _lltv;

    /// @param cert_ aKSMc.
    /// @param market_ One that takes it as collateral, or `OtherMarket`.
    constructor(CertToken cert_, IMorpho morpho_, MarketParams memory market_)
        Collateral(cert_, address(morpho_), market_.collateralToken)
    {
        morpho = morpho_;
        (_loanToken, _oracle, _irm, _lltv) = (market_.loanToken, market_.oracle, market_.irm, market_.lltv);
    }

    /// @notice The one that it supplies to. Anyone may ask.
    /// @return As Morpho takes it.
    function market() public view returns (MarketParams memory) {
        return MarketParams(_loanToken, address(cert), _oracle, _irm, _lltv);
    }

    /// @inheritdoc Collateral
    function _supply(uint256 units) internal override {
        morpho.supplyCollateral(market(), units, msg.sender, "");
    }
}
