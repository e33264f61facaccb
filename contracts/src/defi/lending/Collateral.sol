// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {BondToken} from "../../token/BondToken.sol";
import {CertToken} from "../../token/CertToken.sol";
import {Zap} from "../liquidity/Zap.sol";

/// @title From aKSMb to collateral in one transaction
/// @notice Wraps aKSMb of the caller's and has it counted as theirs in a lending market. Anyone may call it, for themselves alone.
/// It has no owner, no right to anybody's position, and keeps nothing: whatever lies here goes in with the caller's (D6).
abstract contract Collateral {
    using SafeERC20 for IERC20;

    /// aKSMb.
    BondToken public immutable bond;
    /// aKSMc.
    CertToken public immutable cert;

    /// @param tokens aKSMb given, planck.
    /// @param units aKSMc that the market took for the account.
    event Supplied(address indexed account, uint256 tokens, uint256 units);

    /// The market takes something else than aKSMc as collateral.
    error OtherMarket(address collateral);
    /// Too late. Seconds.
    error DeadlinePassed(uint256 deadline);

    constructor(CertToken cert_, address market, address collateral) {
        if (collateral != address(cert_)) revert OtherMarket(collateral);
        (cert, bond) = (cert_, BondToken(cert_.asset()));
        bond.approve(address(cert_), type(uint256).max);
        IERC20(cert_).forceApprove(market, type(uint256).max);
    }

    /// @notice Wraps aKSMb of the caller's and supplies it for them. Reverts `DeadlinePassed`, as aKSMb does, and as the market.
    /// @param tokens aKSMb, planck.
    /// @param deadline Seconds.
    /// @param permit Of aKSMb, or none.
    /// @return units aKSMc supplied.
    function supply(uint256 tokens, uint256 deadline, Zap.Permit calldata permit) external returns (uint256 units) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        if (permit.v != 0) {
            // Who submits a permit before its transaction does no harm: the approval is there then.
            try bond.permit(msg.sender, address(this), permit.value, permit.deadline, permit.v, permit.r, permit.s) {}
                catch {}
        }
        IERC20(bond).safeTransferFrom(msg.sender, address(this), tokens);
        cert.mint(bond.sharesOf(address(this)), address(this));
        units = cert.balanceOf(address(this));
        _supply(units);
        emit Supplied(msg.sender, tokens, units);
    }

    /// @dev All of the aKSMc here, for the caller.
    function _supply(uint256 units) internal virtual;
}
