// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../token/BondToken.sol";

/// @title What one aKSMc is worth, as pools in the manner of Balancer ask it
/// @notice The redemption rate, not a market price: no trade and no donation moves it. Immutable; anyone may read.
contract RateProvider {
    uint256 private constant ONE = 1e18;

    /// The bond token, of which one unit of aKSMc is one share.
    BondToken public immutable token;
    /// The shares of `ONE` planck at the start, so that the rate keeps all of its digits.
    uint256 private immutable _shares;

    /// @param token_ The bond token under the aKSMc.
    constructor(BondToken token_) {
        token = token_;
        _shares = ONE * token_.SHARES_PER_PLANCK();
    }

    /// @notice aKSMb in one whole aKSMc. It grows by the second while rewards vest, falls only with a loss, and begins
    /// anew where every share has left. Anyone may ask.
    /// @return Times 1e18 and rounded down; 1e18 at the start.
    function getRate() external view returns (uint256) {
        return token.tokensForSharesDown(_shares);
    }
}
