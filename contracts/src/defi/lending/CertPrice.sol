// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {AggregatorV3Interface} from "../../adapters/AggregatorV3Interface.sol";

/// @title What a whole aKSMc is worth in ether: its redemption rate times what the native token costs
/// @notice No exchange on which aKSMc itself is traded is asked, so that no trade there moves it (L2). It has no answer where
/// either feed has none: reports are old, a loss is contested, the guardian pauses, the native token's price is old.
abstract contract CertPrice {
    /// Native tokens in one whole aKSMc, times 1e18; reverts while that is in doubt.
    AggregatorV3Interface public immutable rate;
    /// Ether for one whole native token.
    AggregatorV3Interface public immutable native;
    /// Seconds that the native token's price is good for: feeds of others answer for ever.
    uint256 public immutable maxAge;
    uint256 private immutable _one;

    /// What the native token's feed said last, and when.
    error NoNativePrice(int256 answer, uint256 updatedAt);

    /// @param maxAge_ Seconds.
    constructor(AggregatorV3Interface rate_, AggregatorV3Interface native_, uint256 maxAge_) {
        (rate, native, maxAge) = (rate_, native_, maxAge_);
        _one = 10 ** native_.decimals();
    }

    /// @notice Anyone may ask. Reverts what the feeds do, and `NoNativePrice` for none, or an old one.
    /// @return Wei for one whole aKSMc, rounded down.
    function weiPerCertDown() public view returns (uint256) {
        (, int256 perCert,,,) = rate.latestRoundData();
        (, int256 perNative,, uint256 updatedAt,) = native.latestRoundData();
        if (perNative <= 0 || updatedAt + maxAge < block.timestamp) revert NoNativePrice(perNative, updatedAt);
        // Both are positive: the redemption rate always is.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint256(perCert) * uint256(perNative) / _one;
    }
}
