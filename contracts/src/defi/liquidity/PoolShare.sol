// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IUniswapV3Pool} from "./IUniswapV3Pool.sol";

/// @title One position over the whole range of a Uniswap v3 pool, as an ERC-20
/// @notice A share is a part of the position's liquidity and of its fees that were not yet added back. Anyone may deposit,
/// withdraw and compound; there is no owner, no fee and no strategy. For pools of two plain ERC-20s, such as aKSMc and
/// wrapped ether.
/// @dev Both parts are counted here, never read from balances or from the pool: what is sent to this contract, or added
/// to its position by others, changes no share. Every rounding favours those who stay (D1).
contract PoolShare is ERC20, ERC20Permit, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// Shares of the first deposit that belong to nobody, so that nobody is left alone with a few that can be made dear.
    uint256 public constant LOCKED = 1_000;
    /// Seconds over which the price is averaged before fees are added back.
    uint32 public constant MEAN_OVER = 10 minutes;
    /// Ticks that the price may be off its mean then: 1 %.
    int56 public constant MAX_OFF_MEAN = 100;
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;
    /// Beyond which no pool has a price.
    int24 private constant LAST_TICK = 887272;
    uint256 private constant Q96 = 1 << 96;

    /// The pool that the position is in.
    IUniswapV3Pool public immutable pool;
    /// Its token with the lower address.
    IERC20 public immutable token0;
    /// Its token with the higher address.
    IERC20 public immutable token1;
    /// Where the position ends; it begins at as much below zero.
    int24 public immutable tickUpper;

    /// Liquidity of the position that belongs to shares.
    uint128 public liquidity;
    /// Fees in token0 that lie here and were not yet added back.
    uint128 public fees0;
    /// Fees in token1 that lie here and were not yet added back.
    uint128 public fees1;

    /// @param shares New.
    /// @param amount0 Given of token0.
    /// @param amount1 Given of token1.
    event Deposited(address indexed from, address indexed to, uint256 shares, uint256 amount0, uint256 amount1);
    /// @param shares Burned.
    /// @param amount0 Paid of token0.
    /// @param amount1 Paid of token1.
    event Withdrawn(address indexed from, address indexed to, uint256 shares, uint256 amount0, uint256 amount1);
    /// @param added Liquidity.
    event Compounded(uint128 added);

    /// The pool has no price yet.
    error NoPrice();
    /// What was given makes fewer shares than were asked for, or none.
    error TooFewShares(uint256 shares, uint256 least);
    /// What the shares are worth is less than was asked for.
    error TooLittle(uint256 amount0, uint256 amount1);
    /// The price is too far off its mean to add fees back now. Both in ticks.
    error PriceMoving(int24 tick, int56 mean);
    /// Only the pool calls back.
    error NotThePool(address caller);

    /// @param pool_ The pool; its price may come later.
    /// @param name_ Also the name of the EIP-712 domain, whose version is 1.
    constructor(IUniswapV3Pool pool_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
    {
        pool = pool_;
        token0 = IERC20(pool_.token0());
        token1 = IERC20(pool_.token1());
        int24 spacing = pool_.tickSpacing();
        // The last tick that positions may end at.
        // forge-lint: disable-next-line(divide-before-multiply)
        tickUpper = LAST_TICK / spacing * spacing;
    }

    // ------------------------------------------------------------------ in and out

    /// @notice Adds to the position, from the caller's tokens, as much as `max0` and `max1` allow in the proportion of what
    /// shares are made of. Reverts `NoPrice`, `TooFewShares`, and as the tokens do.
    /// @param max0 The most of token0 that is taken.
    /// @param max1 The most of token1 that is taken.
    /// @param leastShares What the caller accepts.
    /// @return shares New ones, rounded down.
    /// @return amount0 Taken of token0.
    /// @return amount1 Taken of token1.
    function deposit(uint256 max0, uint256 max1, uint256 leastShares, address to)
        external
        nonReentrant
        returns (uint256 shares, uint256 amount0, uint256 amount1)
    {
        _collectFees();
        uint160 price = _price();
        uint256 supply = totalSupply();
        uint128 added;
        if (supply == 0) {
            added = _liquidityDown(price, max0, max1);
            shares = added > LOCKED ? added - LOCKED : 0;
        } else {
            (uint256 total, uint256 idle0, uint256 idle1) = (liquidity, fees0, fees1);
            shares = Math.min(
                Math.mulDiv(max0, supply, Math.mulDiv(total, Q96, price, Math.Rounding.Ceil) + idle0),
                Math.mulDiv(max1, supply, Math.mulDiv(total, price, Q96, Math.Rounding.Ceil) + idle1)
            );
            amount0 = Math.mulDiv(idle0, shares, supply, Math.Rounding.Ceil);
            amount1 = Math.mulDiv(idle1, shares, supply, Math.Rounding.Ceil);
            added = _liquidityDown(price, max0 - amount0, max1 - amount1);
            shares = Math.min(shares, Math.mulDiv(added, supply, total));
        }
        if (shares == 0 || shares < leastShares) revert TooFewShares(shares, leastShares);
        liquidity += added;
        fees0 += amount0.toUint128();
        fees1 += amount1.toUint128();
        if (supply == 0) _mint(NOBODY, LOCKED);
        _mint(to, shares);
        if (amount0 != 0) token0.safeTransferFrom(msg.sender, address(this), amount0);
        if (amount1 != 0) token1.safeTransferFrom(msg.sender, address(this), amount1);
        (uint256 paid0, uint256 paid1) = pool.mint(address(this), -tickUpper, tickUpper, added, abi.encode(msg.sender));
        amount0 += paid0;
        amount1 += paid1;
        emit Deposited(msg.sender, to, shares, amount0, amount1);
    }

    /// @notice Burns shares of the caller's and pays what they are of the position and of its fees. Reverts `TooLittle`,
    /// `ERC20InsufficientBalance`.
    /// @param shares How many.
    /// @param least0 Of token0, that the caller accepts.
    /// @param least1 Of token1, that the caller accepts.
    /// @return amount0 Paid of token0, rounded down.
    /// @return amount1 Paid of token1, rounded down.
    function withdraw(uint256 shares, uint256 least0, uint256 least1, address to)
        external
        nonReentrant
        returns (uint256 amount0, uint256 amount1)
    {
        _collectFees();
        uint256 supply = totalSupply();
        _burn(msg.sender, shares);
        uint128 removed = Math.mulDiv(liquidity, shares, supply).toUint128();
        uint128 idle0 = Math.mulDiv(fees0, shares, supply).toUint128();
        uint128 idle1 = Math.mulDiv(fees1, shares, supply).toUint128();
        liquidity -= removed;
        fees0 -= idle0;
        fees1 -= idle1;
        (uint256 burned0, uint256 burned1) = pool.burn(-tickUpper, tickUpper, removed);
        (amount0, amount1) = (burned0 + idle0, burned1 + idle1);
        if (amount0 < least0 || amount1 < least1) revert TooLittle(amount0, amount1);
        emit Withdrawn(msg.sender, to, shares, amount0, amount1);
        pool.collect(to, -tickUpper, tickUpper, burned0.toUint128(), burned1.toUint128());
        if (idle0 != 0) token0.safeTransfer(to, idle0);
        if (idle1 != 0) token1.safeTransfer(to, idle1);
    }

    // ------------------------------------------------------------------ fees

    /// @notice Fetches the fees that the position has earned until now, which every other call does as well. Anyone may
    /// call it, or ask what it would return.
    /// @return Liquidity of all shares.
    /// @return Fees in token0 that were not yet added back.
    /// @return Fees in token1 that were not yet added back.
    function collectFees() external nonReentrant returns (uint128, uint128, uint128) {
        _collectFees();
        return (liquidity, fees0, fees1);
    }

    /// @notice Adds fees back to the position, as much of them as are in its proportion. Anyone may call it. Reverts
    /// `PriceMoving`, and `OLD` of the pool where it keeps too few observations for the mean.
    /// @return added Liquidity; 0 where there is nothing to add.
    function compound() external nonReentrant returns (uint128 added) {
        _collectFees();
        added = _liquidityDown(_steadyPrice(), fees0, fees1);
        if (added == 0) return 0;
        liquidity += added;
        (uint256 paid0, uint256 paid1) =
            pool.mint(address(this), -tickUpper, tickUpper, added, abi.encode(address(this)));
        fees0 -= paid0.toUint128();
        fees1 -= paid1.toUint128();
        emit Compounded(added);
    }

    function _collectFees() private {
        // The pool refuses to look after a position without liquidity.
        if (liquidity == 0) return;
        pool.burn(-tickUpper, tickUpper, 0);
        (uint128 amount0, uint128 amount1) =
            pool.collect(address(this), -tickUpper, tickUpper, type(uint128).max, type(uint128).max);
        fees0 += amount0;
        fees1 += amount1;
    }

    /// @notice Pays the pool for what this contract adds to its position. Reverts `NotThePool`. The pool calls it within
    /// `mint`, which only this contract asks it for in its own name.
    /// @param owed0 Of token0.
    /// @param owed1 Of token1.
    /// @param data Who pays.
    function uniswapV3MintCallback(uint256 owed0, uint256 owed1, bytes calldata data) external {
        if (msg.sender != address(pool)) revert NotThePool(msg.sender);
        address payer = abi.decode(data, (address));
        _pay(token0, payer, owed0);
        _pay(token1, payer, owed1);
    }

    function _pay(IERC20 token, address payer, uint256 amount) private {
        if (payer == address(this)) token.safeTransfer(address(pool), amount);
        // Only `deposit` names another payer, who called it.
        else token.safeTransferFrom(payer, address(pool), amount);
    }

    // ------------------------------------------------------------------ price

    function _price() private view returns (uint160 price) {
        (price,,,,,,) = pool.slot0();
        if (price == 0) revert NoPrice();
    }

    function _steadyPrice() private view returns (uint160) {
        (uint160 price, int24 tick,,,,,) = pool.slot0();
        if (price == 0) revert NoPrice();
        uint32[] memory ago = new uint32[](2);
        ago[0] = MEAN_OVER;
        (int56[] memory sums,) = pool.observe(ago);
        int56 mean = (sums[1] - sums[0]) / int56(uint56(MEAN_OVER));
        if (tick > mean + MAX_OFF_MEAN || tick < mean - MAX_OFF_MEAN) revert PriceMoving(tick, mean);
        return price;
    }

    /// @dev The liquidity that two amounts are enough for, as if the range had no ends: less by a part in 2^60 or so than
    /// with the ends that it has, and never more, so that the pool never asks for more than the amounts.
    function _liquidityDown(uint160 price, uint256 amount0, uint256 amount1) private pure returns (uint128) {
        return Math.min(Math.mulDiv(amount0, price, Q96), Math.mulDiv(amount1, Q96, price)).toUint128();
    }
}
