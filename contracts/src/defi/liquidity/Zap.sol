// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BondToken} from "../../token/BondToken.sol";
import {CertToken} from "../../token/CertToken.sol";
import {IUniswapV3Pool} from "./IUniswapV3Pool.sol";
import {IWeth} from "./IWeth.sol";
import {PoolShare} from "./PoolShare.sol";

/// @title From aKSMb and ether to liquidity, and back, in one transaction
/// @notice Trades aKSMb for ether and adds both to a pool of aKSMc and wrapped ether; wrapping and unwrapping happen on the
/// way. Anyone may call it, for themselves alone. It has no owner and keeps nothing: what a call leaves here, and whatever
/// else lies here, goes to its caller (D2).
/// @dev Every verb names the least that its caller accepts and the last second in which it counts.
contract Zap is ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// An ERC-2612 approval of this contract; with `v` 0 there is none, and the caller has approved before.
    struct Permit {
        /// In the token's own unit.
        uint256 value;
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// Within which a Uniswap v3 pool has a price, ends left out.
    uint160 private constant LOWEST_PRICE = 4295128740;
    uint160 private constant HIGHEST_PRICE = 1461446703485210103287273052203988822378723970341;

    /// aKSMb.
    BondToken public immutable bond;
    /// aKSMc.
    CertToken public immutable cert;
    /// Wrapped ether.
    IWeth public immutable weth;
    /// Shares of the pool's liquidity.
    PoolShare public immutable share;
    /// Where aKSMc and ether are traded.
    IUniswapV3Pool public immutable pool;
    bool private immutable _certIsToken0;

    /// @param tokens aKSMb given, planck.
    /// @param eth Received, wei.
    event Sold(address indexed account, uint256 tokens, uint256 eth);
    /// @param eth Given, wei.
    /// @param tokens aKSMb received, planck, rounded down.
    event Bought(address indexed account, uint256 eth, uint256 tokens);
    /// @param shares Of the pool's liquidity, received.
    /// @param tokens aKSMb given, planck.
    /// @param eth Given, wei.
    /// @param tokensBack aKSMb of it that came back, planck, rounded down.
    /// @param ethBack Ether that came back, wei.
    event LiquidityAdded(
        address indexed account, uint256 shares, uint256 tokens, uint256 eth, uint256 tokensBack, uint256 ethBack
    );
    /// @param shares Of the pool's liquidity, given.
    /// @param tokens aKSMb received, planck, rounded down.
    /// @param eth Received, wei.
    event LiquidityRemoved(address indexed account, uint256 shares, uint256 tokens, uint256 eth);

    /// The pool is not one of these two tokens.
    error OtherPool();
    /// Too late. Seconds.
    error DeadlinePassed(uint256 deadline);
    /// Less than the caller accepts, in planck or wei.
    error TooLittleOut(uint256 amount, uint256 least);
    /// Only the pool calls back.
    error NotThePool(address caller);
    /// Ether is sent with a call; by itself only wrapped ether sends it.
    error UnexpectedEther(address from);

    /// @param cert_ aKSMc.
    /// @param weth_ Wrapped ether.
    /// @param share_ Over a pool of the two.
    constructor(CertToken cert_, IWeth weth_, PoolShare share_) {
        cert = cert_;
        bond = BondToken(cert_.asset());
        weth = weth_;
        share = share_;
        pool = share_.pool();
        (address token0, address token1) = (address(share_.token0()), address(share_.token1()));
        _certIsToken0 = token0 == address(cert_);
        if ((_certIsToken0 ? token1 : token0) != address(weth_)) revert OtherPool();
        if ((_certIsToken0 ? token0 : token1) != address(cert_)) revert OtherPool();
        bond.approve(address(cert_), type(uint256).max);
        IERC20(cert_).forceApprove(address(share_), type(uint256).max);
        IERC20(weth_).forceApprove(address(share_), type(uint256).max);
    }

    modifier until(uint256 deadline) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
        _;
    }

    // ------------------------------------------------------------------ trading

    /// @notice Sells aKSMb of the caller's for ether. Reverts `DeadlinePassed`, `TooLittleOut`, and as aKSMb does.
    /// @param tokens aKSMb, planck.
    /// @param leastEth Wei that the caller accepts.
    /// @param deadline Seconds.
    /// @param permit Of aKSMb, or none.
    /// @return eth Wei.
    function sell(uint256 tokens, uint256 leastEth, uint256 deadline, Permit calldata permit)
        external
        nonReentrant
        until(deadline)
        returns (uint256 eth)
    {
        _wrap(tokens, permit);
        eth = _swap(true, cert.balanceOf(address(this)), leastEth);
        emit Sold(msg.sender, tokens, eth);
        _handOver();
    }

    /// @notice Buys aKSMb for the ether sent along. Reverts `DeadlinePassed`, `TooLittleOut`.
    /// @param leastTokens aKSMb that the caller accepts, planck.
    /// @param deadline Seconds.
    /// @return tokens aKSMb, planck, rounded down.
    function buy(uint256 leastTokens, uint256 deadline)
        external
        payable
        nonReentrant
        until(deadline)
        returns (uint256 tokens)
    {
        weth.deposit{value: msg.value}();
        tokens = bond.tokensForSharesDown(_swap(false, msg.value, 0));
        if (tokens < leastTokens) revert TooLittleOut(tokens, leastTokens);
        emit Bought(msg.sender, msg.value, tokens);
        _handOver();
    }

    // ------------------------------------------------------------------ liquidity

    /// @notice Adds aKSMb of the caller's and the ether sent along to the pool's liquidity, after selling a part of the
    /// aKSMb for more ether where that is wanted; what does not fit comes back. Reverts `DeadlinePassed`, `TooLittleOut`,
    /// `PoolShare.TooFewShares`, and as aKSMb does.
    /// @param tokens aKSMb, planck.
    /// @param unitsToSell aKSMc of it that are sold first; 0 for none.
    /// @param leastEthForThem Wei that the caller accepts for those.
    /// @param leastShares What the caller accepts.
    /// @param deadline Seconds.
    /// @param permit Of aKSMb, or none.
    /// @return shares Of the pool's liquidity.
    function addLiquidity(
        uint256 tokens,
        uint256 unitsToSell,
        uint256 leastEthForThem,
        uint256 leastShares,
        uint256 deadline,
        Permit calldata permit
    ) external payable nonReentrant until(deadline) returns (uint256 shares) {
        if (msg.value != 0) weth.deposit{value: msg.value}();
        _wrap(tokens, permit);
        if (unitsToSell != 0) _swap(true, unitsToSell, leastEthForThem);
        (uint256 units, uint256 eth) = (cert.balanceOf(address(this)), weth.balanceOf(address(this)));
        (shares,,) = _certIsToken0
            ? share.deposit(units, eth, leastShares, msg.sender)
            : share.deposit(eth, units, leastShares, msg.sender);
        uint256 tokensBack = bond.tokensForSharesDown(cert.balanceOf(address(this)));
        emit LiquidityAdded(msg.sender, shares, tokens, msg.value, tokensBack, weth.balanceOf(address(this)));
        _handOver();
    }

    /// @notice Takes shares of the caller's out of the pool's liquidity as aKSMb and ether. Reverts `DeadlinePassed`,
    /// `TooLittleOut`, and as `PoolShare` does.
    /// @param shares Of the pool's liquidity.
    /// @param leastTokens aKSMb that the caller accepts, planck.
    /// @param leastEth Wei that the caller accepts.
    /// @param deadline Seconds.
    /// @param permit Of the shares, or none.
    /// @return tokens aKSMb, planck, rounded down.
    /// @return eth Wei.
    function removeLiquidity(
        uint256 shares,
        uint256 leastTokens,
        uint256 leastEth,
        uint256 deadline,
        Permit calldata permit
    ) external nonReentrant until(deadline) returns (uint256 tokens, uint256 eth) {
        _permit(IERC20Permit(share), permit);
        IERC20(share).safeTransferFrom(msg.sender, address(this), shares);
        (uint256 amount0, uint256 amount1) = share.withdraw(shares, 0, 0, address(this));
        uint256 units;
        (units, eth) = _certIsToken0 ? (amount0, amount1) : (amount1, amount0);
        tokens = bond.tokensForSharesDown(units);
        if (tokens < leastTokens) revert TooLittleOut(tokens, leastTokens);
        if (eth < leastEth) revert TooLittleOut(eth, leastEth);
        emit LiquidityRemoved(msg.sender, shares, tokens, eth);
        _handOver();
    }

    // ------------------------------------------------------------------ parts

    /// @dev Who submits a permit before its transaction does no harm: the approval is there then.
    function _permit(IERC20Permit token, Permit calldata permit) private {
        if (permit.v == 0) return;
        try token.permit(msg.sender, address(this), permit.value, permit.deadline, permit.v, permit.r, permit.s) {}
            catch {}
    }

    function _wrap(uint256 tokens, Permit calldata permit) private {
        _permit(bond, permit);
        IERC20(bond).safeTransferFrom(msg.sender, address(this), tokens);
        cert.mint(bond.sharesOf(address(this)), address(this));
    }

    /// @dev Of what lies here, to here.
    function _swap(bool sellsCert, uint256 amount, uint256 least) private returns (uint256 out) {
        bool zeroForOne = sellsCert == _certIsToken0;
        (int256 amount0, int256 amount1) =
            pool.swap(address(this), zeroForOne, amount.toInt256(), zeroForOne ? LOWEST_PRICE : HIGHEST_PRICE, "");
        // What the pool pays out it counts below zero.
        // forge-lint: disable-next-line(unsafe-typecast)
        out = uint256(-(zeroForOne ? amount1 : amount0));
        if (out < least) revert TooLittleOut(out, least);
    }

    /// @notice Pays the pool for a trade. Reverts `NotThePool`. The pool calls it within `swap`, which only this contract
    /// asks it for in its own name.
    /// @param delta0 Owed of token0, if above zero.
    /// @param delta1 Owed of token1, if above zero.
    function uniswapV3SwapCallback(int256 delta0, int256 delta1, bytes calldata) external {
        if (msg.sender != address(pool)) revert NotThePool(msg.sender);
        (IERC20 token, int256 owed) = delta0 > 0 ? (share.token0(), delta0) : (share.token1(), delta1);
        // Above zero: one of the two is what is paid.
        // forge-lint: disable-next-line(unsafe-typecast)
        token.safeTransfer(msg.sender, uint256(owed));
    }

    /// @dev All that lies here goes to the caller: aKSMc as aKSMb, wrapped ether as ether, and last, since it calls them.
    function _handOver() private {
        uint256 units = cert.balanceOf(address(this));
        if (units != 0) cert.redeem(units, msg.sender, address(this));
        uint256 wrapped = weth.balanceOf(address(this));
        if (wrapped != 0) weth.withdraw(wrapped);
        uint256 eth = address(this).balance;
        if (eth != 0) Address.sendValue(payable(msg.sender), eth);
    }

    /// @notice Takes what wrapped ether pays, and from nobody else: `UnexpectedEther`.
    receive() external payable {
        if (msg.sender != address(weth)) revert UnexpectedEther(msg.sender);
    }
}
