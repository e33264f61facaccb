// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {RateProvider} from "../../adapters/RateProvider.sol";
import {Farm} from "../farm/Farm.sol";
import {IUniswapV3Pool} from "../liquidity/IUniswapV3Pool.sol";
import {PoolShare} from "../liquidity/PoolShare.sol";

/// @title Farmed liquidity that compounds
/// @notice Shares of liquidity, staked in the farm; anybody may harvest what they earn, which becomes more of them, for a small
/// part of it. There is no owner. Whoever leaves before a harvest leaves what was not harvested to those who stay.
/// @dev What is staked is counted, so that nothing sent here counts (D4). What a harvest adds is everybody's bit by bit over a
/// day, so that nobody enters for a harvest alone. A harvest trades at a steady price only, and one that fits the redemption rate.
contract Vault is ERC4626, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// Of what a harvest adds, for whoever calls it: 1 %.
    uint256 public constant CALLER_BPS = 100;
    /// Seconds over which what a harvest adds becomes everybody's.
    uint256 public constant RELEASE_OVER = 1 days;
    /// How far a harvest's own trade may move the root of the price, which is 1 % of the price.
    uint256 private constant MOST_IMPACT_BPS = 50;
    /// How far the price of aKSMb may be from the one remembered, and as much more for each day since: 5 %.
    uint256 public constant MAX_DRIFT_BPS = 500;
    uint256 private constant BPS = 10_000;
    uint256 private constant Q96 = 1 << 96;

    /// Where all of it is staked.
    Farm public immutable farm;
    /// Where harvests trade one reward for the other.
    IUniswapV3Pool public immutable pool;
    /// What an aKSMc is worth.
    RateProvider public immutable rates;
    bool private immutable _certIsToken0;

    /// Shares of liquidity that are staked for this contract's own, those not yet released included.
    uint256 public staked;
    /// Of them what a harvest added, as of its second; and the second by which all of it is everybody's.
    uint128 private _locked;
    uint64 private _lockedAt;
    uint64 private _lockedUntil;
    /// Wei for a whole aKSMb at a harvest; 0 before the first one.
    uint256 public rememberedPrice;
    /// Second of that harvest.
    uint256 public rememberedAt;

    /// @param added Shares of liquidity, the caller's part left out.
    /// @param forCaller Shares of liquidity that the caller received.
    event Harvested(address indexed caller, uint256 added, uint256 forCaller);

    /// The farm pays what this vault can't make liquidity of, or the tokens are others.
    error OtherRewards();
    /// Aside from what the redemption rate explains, the price moved by more than time allows. Wei for a whole aKSMb.
    error PriceUnexplained(uint256 price, uint256 remembered);
    /// Only the pool calls back.
    error NotThePool(address caller);

    /// @param farm_ Over shares of liquidity, paying the two tokens that these are made of.
    /// @param cert_ aKSMc, one of the two.
    constructor(Farm farm_, IERC20 cert_, RateProvider rates_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC4626(farm_.staked())
    {
        PoolShare share = PoolShare(asset());
        farm = farm_;
        pool = share.pool();
        rates = rates_;
        (address token0, address token1) = (address(share.token0()), address(share.token1()));
        _certIsToken0 = token0 == address(cert_);
        if (!_certIsToken0 && token1 != address(cert_)) revert OtherRewards();
        IERC20[] memory rewards = farm_.rewards();
        for (uint256 i; i < rewards.length; ++i) {
            if (address(rewards[i]) != token0 && address(rewards[i]) != token1) revert OtherRewards();
        }
        IERC20(asset()).forceApprove(address(farm_), type(uint256).max);
        share.token0().forceApprove(address(share), type(uint256).max);
        share.token1().forceApprove(address(share), type(uint256).max);
    }

    // ------------------------------------------------------------------ ERC-4626

    /// @notice Shares of liquidity that are everybody's by now: what harvests added becomes so over a day. Anyone may ask.
    /// @return Rounded down.
    function totalAssets() public view override returns (uint256) {
        return staked - locked();
    }

    /// @notice Of what harvests added, what is not yet everybody's. Anyone may ask.
    /// @return Shares of liquidity, rounded up.
    function locked() public view returns (uint256) {
        if (block.timestamp >= _lockedUntil) return 0;
        return Math.mulDiv(_locked, _lockedUntil - block.timestamp, _lockedUntil - _lockedAt, Math.Rounding.Ceil);
    }

    /// @dev A share here is a millionth of one of liquidity at first, so that nobody makes one dear.
    function _decimalsOffset() internal pure override returns (uint8) {
        return 6;
    }

    function _deposit(address caller, address to, uint256 assets, uint256 shares) internal override nonReentrant {
        super._deposit(caller, to, assets, shares);
        staked += assets;
        farm.stake(assets, address(this));
    }

    /// @dev As the base, but that what leaves comes from the farm; no reward moves, so that none can hold anybody.
    function _withdraw(address caller, address to, address owner, uint256 assets, uint256 shares)
        internal
        override
        nonReentrant
    {
        if (caller != owner) _spendAllowance(owner, caller, shares);
        _burn(owner, shares);
        staked -= assets;
        emit Withdraw(caller, to, owner, assets, shares);
        farm.unstake(assets, to);
    }

    // ------------------------------------------------------------------ harvest

    /// @notice Claims what was earned, trades a part of it so that both tokens match, adds them to the liquidity and stakes the
    /// shares, but for the caller's part. Anyone may call it. Reverts `PriceUnexplained`, as `PoolShare.compound` while the price
    /// moves, and `PoolShare.TooFewShares` where there is too little.
    /// @return added Shares of liquidity, the caller's part left out.
    function harvest() external nonReentrant returns (uint256 added) {
        PoolShare share = PoolShare(asset());
        // Reverts unless the price is near its mean, and adds the fees of all shares back.
        share.compound();
        _checkPrice();
        farm.claim(address(this));
        _match(share);
        (uint256 made,,) = share.deposit(
            share.token0().balanceOf(address(this)), share.token1().balanceOf(address(this)), 0, address(this)
        );
        uint256 forCaller = made * CALLER_BPS / BPS;
        added = made - forCaller;
        _lock(added);
        staked += added;
        emit Harvested(msg.sender, added, forCaller);
        farm.stake(added, address(this));
        if (forCaller != 0) IERC20(share).safeTransfer(msg.sender, forCaller);
    }

    /// @dev More of it moves the end to the mean of both ends, weighed by their amounts, so that crumbs put nothing off.
    function _lock(uint256 added) private {
        uint256 left = locked();
        uint256 remaining = left == 0 ? 0 : _lockedUntil - block.timestamp;
        uint256 sum = left + added;
        _locked = sum.toUint128();
        _lockedAt = uint64(block.timestamp);
        // A weighted mean of at most a day from now.
        // forge-lint: disable-next-line(unsafe-typecast)
        _lockedUntil = uint64(block.timestamp + (left * remaining + added * RELEASE_OVER) / sum);
    }

    /// @dev Rewards and slashes move the rate and with it what an aKSMc is worth; what else moves its price is ether and KSM, in
    /// time. A market that follows neither is not traded with.
    function _checkPrice() private {
        uint256 price = Math.mulDiv(_weiPerCert(_root()), 1e18, rates.getRate());
        (uint256 last, uint256 at) = (rememberedPrice, rememberedAt);
        if (last != 0) {
            uint256 drift = Math.mulDiv(last, MAX_DRIFT_BPS * (1 days + (block.timestamp - at)), BPS * 1 days);
            if (price > last + drift || price + drift < last) revert PriceUnexplained(price, last);
            // Else many harvests in a day would take it further than one.
            if (block.timestamp < at + 1 days) return;
        }
        (rememberedPrice, rememberedAt) = (price, block.timestamp);
    }

    function _root() private view returns (uint256 root) {
        (root,,,,,,) = pool.slot0();
    }

    /// @dev Wei for a whole aKSMc, rounded down.
    function _weiPerCert(uint256 root) private view returns (uint256) {
        return _certIsToken0
            ? Math.mulDiv(Math.mulDiv(root, 1e18, Q96), root, Q96)
            : Math.mulDiv(Math.mulDiv(1e18, Q96, root), Q96, root);
    }

    /// @dev Trades half of what one token is worth more than the other. The price stops it where it would move too far; what is
    /// over then waits for the next harvest.
    function _match(PoolShare share) private {
        uint256 root = _root();
        uint256 has0 = share.token0().balanceOf(address(this));
        uint256 worth0 = Math.mulDiv(Math.mulDiv(has0, root, Q96), root, Q96);
        uint256 has1 = share.token1().balanceOf(address(this));
        bool zeroForOne = worth0 > has1;
        uint256 amount = zeroForOne ? has0 * (worth0 - has1) / (2 * worth0) : (has1 - worth0) / 2;
        if (amount == 0) return;
        uint256 step = root * MOST_IMPACT_BPS / BPS;
        uint256 limit = zeroForOne ? root - step : root + step;
        pool.swap(address(this), zeroForOne, amount.toInt256(), limit.toUint160(), "");
    }

    /// @notice Pays the pool for a harvest's trade. Reverts `NotThePool`. The pool calls it within `swap`, which only this
    /// contract asks it for in its own name.
    /// @param delta0 Owed of token0, if above zero.
    /// @param delta1 Owed of token1, if above zero.
    function uniswapV3SwapCallback(int256 delta0, int256 delta1, bytes calldata) external {
        if (msg.sender != address(pool)) revert NotThePool(msg.sender);
        PoolShare share = PoolShare(asset());
        (IERC20 token, int256 owed) = delta0 > 0 ? (share.token0(), delta0) : (share.token1(), delta1);
        // Above zero: one of the two is what is paid.
        // forge-lint: disable-next-line(unsafe-typecast)
        token.safeTransfer(msg.sender, uint256(owed));
    }
}
