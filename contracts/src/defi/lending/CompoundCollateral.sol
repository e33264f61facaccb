// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {CertToken} from "../../token/CertToken.sol";
import {Collateral} from "./Collateral.sol";

/// What is asked of a market of Compound's code line, whose own tokens stand for what is lent there.
interface ILendingMarket is IERC20 {
    /// @notice What is lent there. Anyone may ask.
    /// @return An ERC-20.
    function underlying() external view returns (address);

    /// @notice Lends what the caller has approved.
    /// @param amount Of what is lent there.
    /// @return 0, or a code for why nothing was done.
    function mint(uint256 amount) external returns (uint256);

    /// @notice Of what is lent there for one of the market's own, times 1e18. Anyone may ask.
    /// @return As of the last time that interest was counted in.
    function exchangeRateStored() external view returns (uint256);
}

/// @title From aKSMb to aKSMc lent in a market of Compound's code line
/// @notice As `Collateral`. What is lent counts as collateral once its owner has entered the market, which nobody can do for them.
contract CompoundCollateral is Collateral {
    using SafeERC20 for IERC20;

    /// Millionths of what is lent that its rounding may take: the market's own tokens are not so dear by themselves.
    uint256 private constant LOSS_PPM = 1;
    uint256 private constant PPM = 1_000_000;

    /// Where aKSMc is lent.
    ILendingMarket public immutable market;

    /// The market's code for why it did nothing.
    error Refused(uint256 code);
    /// The market's tokens were made so dear that rounding would take more than a millionth. In aKSMc.
    error TooLittleLent(uint256 lent, uint256 units);

    /// @param cert_ aKSMc.
    /// @param market_ Where it is lent, or `OtherMarket`.
    constructor(CertToken cert_, ILendingMarket market_) Collateral(cert_, address(market_), market_.underlying()) {
        market = market_;
    }

    /// @inheritdoc Collateral
    function _supply(uint256 units) internal override {
        uint256 code = market.mint(units);
        if (code != 0) revert Refused(code);
        uint256 tokens = market.balanceOf(address(this));
        uint256 lent = tokens * market.exchangeRateStored() / 1e18;
        if (lent * PPM < units * (PPM - LOSS_PPM)) revert TooLittleLent(lent, units);
        IERC20(market).safeTransfer(msg.sender, tokens);
    }
}
