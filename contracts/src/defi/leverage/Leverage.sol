// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BondToken} from "../../token/BondToken.sol";
import {CertToken} from "../../token/CertToken.sol";
import {IUniswapV3Pool} from "../liquidity/IUniswapV3Pool.sol";
import {Zap} from "../liquidity/Zap.sol";
import {Authorization, IMorpho, IMorphoOracle, MarketParams, Signature} from "./IMorpho.sol";

/// @title aKSMc as collateral for ether that buys more of it, and back, in one transaction
/// @notice Borrows ether on Morpho Blue against aKSMc, most of which is bought with that same ether on Uniswap v3; and sells collateral
/// to repay, a part or all. Anyone may call it, for themselves alone, once they have authorized it at Morpho. It has no owner, the
/// position is the caller's at Morpho, and it keeps nothing between calls (D5): aKSMb and aKSMc that lie here go with the next
/// caller's, and ether here is nobody's.
/// @dev The exchange pays first and asks for its due then, in the one callback that there is: within it the market takes collateral
/// and pays the exchange, or takes a repayment and lets collateral go to the exchange. There is one market and one
/// pool, so that no call names another. What Morpho refuses reverts as it says: strings, and panics for more than there is.
contract Leverage is ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeCast for int256;
    using SafeERC20 for IERC20;

    /// What a loop is opened with.
    struct Opening {
        /// aKSMb of the caller's, planck; 0 for none beside what the market has of theirs.
        uint256 tokens;
        /// Borrowed, wei.
        uint256 borrowed;
        /// aKSMc that the caller accepts for it.
        uint256 leastBought;
        /// What may be owed over what is owed in the end, times 1e18, that the caller accepts; 0 for any that the market does.
        uint256 leastHealth;
        /// Seconds.
        uint256 deadline;
    }

    /// Morpho's authorization of this contract, signed; with `v` 0 there is none, and the caller has authorized before.
    struct Authorized {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// What goes to the pool and back with a trade.
    struct Trade {
        address account;
        /// Wei to be repaid; 0 where a loop is opened.
        uint256 repaid;
        /// All shares of the debt where all is repaid, else 0.
        uint256 shares;
        /// aKSMc that may be sold for it.
        uint256 most;
    }

    /// Within which a Uniswap v3 pool has a price, ends left out.
    uint160 private constant LOWEST_PRICE = 4295128740;
    uint160 private constant HIGHEST_PRICE = 1461446703485210103287273052203988822378723970341;
    /// Morpho's: what it counts beside assets and shares, so that none is worth everything.
    uint256 private constant VIRTUAL_ASSETS = 1;
    uint256 private constant VIRTUAL_SHARES = 1e6;
    uint256 private constant ORACLE_SCALE = 1e36;

    /// aKSMb.
    BondToken public immutable bond;
    /// aKSMc.
    CertToken public immutable cert;
    /// Wrapped ether.
    IERC20 public immutable weth;
    /// Where ether is lent against aKSMc.
    IMorpho public immutable morpho;
    /// Where aKSMc and ether are traded.
    IUniswapV3Pool public immutable pool;
    /// Of the market at Morpho.
    bytes32 public immutable marketId;
    address private immutable _oracle;
    address private immutable _irm;
    uint256 private immutable _lltv;
    bool private immutable _certIsToken0;

    /// @param tokens aKSMb given, planck.
    /// @param borrowed Wei.
    /// @param bought aKSMc.
    /// @param collateral aKSMc that were added, the bought ones included.
    event Opened(address indexed account, uint256 tokens, uint256 borrowed, uint256 bought, uint256 collateral);
    /// @param repaid Wei.
    /// @param sold aKSMc of the collateral.
    /// @param tokensBack aKSMb that came back, planck, rounded down.
    event Closed(address indexed account, uint256 repaid, uint256 sold, uint256 tokensBack);

    /// The pool is not one of these two tokens.
    error OtherPool();
    /// The market is not one of these two tokens, or there is none.
    error OtherMarket();
    /// Too late. Seconds.
    error DeadlinePassed(uint256 deadline);
    /// Less than the caller accepts, in units of aKSMc; or less than there is to repay, in wei.
    error TooLittleOut(uint256 amount, uint256 least);
    /// More collateral than the caller accepts, in units of aKSMc.
    error TooMuchSold(uint256 amount, uint256 most);
    /// Nearer to liquidation than the caller accepts. What may be owed over what is owed, times 1e18.
    error TooLittleHealth(uint256 health, uint256 least);
    /// Wei to repay, and owed.
    error MoreThanOwed(uint256 amount, uint256 owed);
    /// Only the pool calls back, within a call.
    error NotThePool(address caller);

    /// @param morpho_ Morpho Blue.
    /// @param market_ Where wrapped ether is lent against aKSMc.
    /// @param pool_ Of the two tokens.
    constructor(IMorpho morpho_, MarketParams memory market_, IUniswapV3Pool pool_) {
        morpho = morpho_;
        cert = CertToken(market_.collateralToken);
        bond = BondToken(cert.asset());
        weth = IERC20(market_.loanToken);
        pool = pool_;
        (_oracle, _irm, _lltv) = (market_.oracle, market_.irm, market_.lltv);
        marketId = keccak256(abi.encode(market_));
        (,,,, uint128 made,) = morpho_.market(marketId);
        if (made == 0) revert OtherMarket();
        (address token0, address token1) = (pool_.token0(), pool_.token1());
        _certIsToken0 = token0 == address(cert);
        bool fits = _certIsToken0 ? token1 == address(weth) : token0 == address(weth) && token1 == address(cert);
        if (!fits) revert OtherPool();
        bond.approve(address(cert), type(uint256).max);
        IERC20(cert).forceApprove(address(morpho_), type(uint256).max);
        weth.forceApprove(address(morpho_), type(uint256).max);
    }

    modifier until(uint256 deadline) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        _;
    }

    // ------------------------------------------------------------------ verbs

    /// @notice Adds aKSMb of the caller's to their collateral, borrows ether for them, and adds the aKSMc that it buys. Reverts
    /// `DeadlinePassed`, `TooLittleOut`, `TooLittleHealth`, as aKSMb does, and as Morpho does: for want of an
    /// authorization, of ether, of collateral, or of a price.
    /// @param asked What is given and accepted.
    /// @param permit Of aKSMb, or none.
    /// @param authorized At Morpho, or none.
    /// @return bought aKSMc.
    function open(Opening calldata asked, Zap.Permit calldata permit, Authorized calldata authorized)
        external
        nonReentrant
        until(asked.deadline)
        returns (uint256 bought)
    {
        _authorize(authorized);
        if (asked.tokens != 0) _wrap(asked.tokens, permit);
        uint256 own = cert.balanceOf(address(this));
        uint256 borrowed;
        (borrowed, bought) = _swap(false, asked.borrowed.toInt256(), Trade(msg.sender, 0, 0, 0));
        if (bought < asked.leastBought) revert TooLittleOut(bought, asked.leastBought);
        if (asked.leastHealth != 0) _insistOnHealth(asked.leastHealth);
        emit Opened(msg.sender, asked.tokens, borrowed, bought, own + bought);
    }

    /// @notice Repays ether that the caller owes from collateral of theirs that is sold for it. With all repaid, the rest of the
    /// collateral comes back as aKSMb: that needs no price, so that it goes on while the oracle has none. A part needs
    /// one. Reverts `DeadlinePassed`, `MoreThanOwed`, `TooMuchSold`, `TooLittleOut` where the pool has not as much ether, and as Morpho
    /// does: for want of an authorization, of collateral, or of a price.
    /// @param repaid Wei; the largest number for all that is owed.
    /// @param mostSold aKSMc that the caller accepts to be sold.
    /// @param deadline Seconds.
    /// @param authorized At Morpho, or none.
    /// @return sold aKSMc.
    /// @return tokensBack aKSMb, planck, rounded down; 0 where a part is repaid.
    function close(uint256 repaid, uint256 mostSold, uint256 deadline, Authorized calldata authorized)
        external
        nonReentrant
        until(deadline)
        returns (uint256 sold, uint256 tokensBack)
    {
        _authorize(authorized);
        morpho.accrueInterest(_market());
        (uint256 owed, uint256 shares,) = _position();
        bool all = repaid == type(uint256).max;
        if (all) repaid = owed;
        else if (repaid > owed) revert MoreThanOwed(repaid, owed);
        if (repaid != 0) {
            (sold,) = _swap(true, -repaid.toInt256(), Trade(msg.sender, repaid, all ? shares : 0, mostSold));
        }
        if (all) tokensBack = _handOver();
        emit Closed(msg.sender, repaid, sold, tokensBack);
    }

    /// @notice The market at Morpho. Anyone may ask.
    /// @return What it was made with.
    function market() external view returns (MarketParams memory) {
        return _market();
    }

    // ------------------------------------------------------------------ parts

    /// @dev Who submits a signature before its transaction does no harm: the authorization is there then.
    function _authorize(Authorized calldata by) private {
        if (by.v == 0) return;
        Authorization memory given =
            Authorization(msg.sender, address(this), true, morpho.nonce(msg.sender), by.deadline);
        try morpho.setAuthorizationWithSig(given, Signature(by.v, by.r, by.s)) {} catch {}
    }

    /// @dev A permit that somebody else submitted does no harm either.
    function _wrap(uint256 tokens, Zap.Permit calldata permit) private {
        if (permit.v != 0) {
            try bond.permit(msg.sender, address(this), permit.value, permit.deadline, permit.v, permit.r, permit.s) {}
                catch {}
        }
        IERC20(bond).safeTransferFrom(msg.sender, address(this), tokens);
        cert.mint(bond.sharesOf(address(this)), address(this));
    }

    /// @dev To here; what is given is settled by the callback.
    function _swap(bool sellsCert, int256 amount, Trade memory trade) private returns (uint256 given, uint256 got) {
        bool zeroForOne = sellsCert == _certIsToken0;
        (int256 amount0, int256 amount1) =
            pool.swap(address(this), zeroForOne, amount, zeroForOne ? LOWEST_PRICE : HIGHEST_PRICE, abi.encode(trade));
        // What the pool pays out it counts below zero.
        return
            zeroForOne ? (amount0.toUint256(), (-amount1).toUint256()) : (amount1.toUint256(), (-amount0).toUint256());
    }

    /// @notice Pays the pool for a trade from the market. Reverts `NotThePool`. The pool calls it within `swap`, which only this
    /// contract asks it for in its own name, and only for its caller.
    /// @param delta0 Owed of token0, if above zero.
    /// @param delta1 Owed of token1, if above zero.
    function uniswapV3SwapCallback(int256 delta0, int256 delta1, bytes calldata data) external {
        if (msg.sender != address(pool) || !_reentrancyGuardEntered()) revert NotThePool(msg.sender);
        Trade memory trade = abi.decode(data, (Trade));
        uint256 owed = (delta0 > 0 ? delta0 : delta1).toUint256();
        MarketParams memory at = _market();
        if (trade.repaid == 0) {
            morpho.supplyCollateral(at, cert.balanceOf(address(this)), trade.account, "");
            morpho.borrow(at, owed, 0, trade.account, msg.sender);
            return;
        }
        uint256 got = (-(delta0 > 0 ? delta1 : delta0)).toUint256();
        if (got < trade.repaid) revert TooLittleOut(got, trade.repaid);
        if (owed > trade.most) revert TooMuchSold(owed, trade.most);
        morpho.repay(at, trade.shares == 0 ? trade.repaid : 0, trade.shares, trade.account, "");
        morpho.withdrawCollateral(at, owed, trade.account, msg.sender);
    }

    /// @dev All that is left of the caller's collateral, as aKSMb.
    function _handOver() private returns (uint256 tokens) {
        (,, uint256 collateral) = _position();
        if (collateral != 0) morpho.withdrawCollateral(_market(), collateral, msg.sender, address(this));
        uint256 units = cert.balanceOf(address(this));
        if (units != 0) tokens = cert.redeem(units, msg.sender, address(this));
    }

    /// @dev By the market's own price, as it is after the trade.
    function _insistOnHealth(uint256 least) private view {
        (uint256 owed,, uint256 collateral) = _position();
        uint256 may = Math.mulDiv(Math.mulDiv(collateral, IMorphoOracle(_oracle).price(), ORACLE_SCALE), _lltv, owed);
        if (may < least) revert TooLittleHealth(may, least);
    }

    /// @dev The caller's, as of the market's last accrual. Wei rounded up as Morpho does, shares of the debt, units of aKSMc.
    function _position() private view returns (uint256 owed, uint256 shares, uint256 collateral) {
        (, shares, collateral) = morpho.position(marketId, msg.sender);
        (,, uint256 assets, uint256 total,,) = morpho.market(marketId);
        owed = Math.mulDiv(shares, assets + VIRTUAL_ASSETS, total + VIRTUAL_SHARES, Math.Rounding.Ceil);
    }

    function _market() private view returns (MarketParams memory) {
        return MarketParams(address(weth), address(cert), _oracle, _irm, _lltv);
    }
}
