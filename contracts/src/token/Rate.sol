// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title What a share is worth from second to second
/// @notice Reported rewards vest by the second; the fee vests beside them and becomes shares only after it has, at the
/// rate of that second, so without a loss no balance falls (I6).
/// @dev Units: tokens are planck; shares start at `SHARES_PER_PLANCK` a planck. 64 bits of planck are 18.4 million
/// KSM, about all there is, or 1.8 billion DOT: the pool would stop taking in before it holds all; a product of shares and planck fits into a word with room to spare.
abstract contract Rate {
    using SafeCast for uint256;

    /// The whole rate in one slot: what every transfer reads.
    struct Pool {
        uint88 shares;
        uint64 pooled;
        /// Planck that vest in each second up to `vestEnd`, the fee not counted.
        uint40 rewardRate;
        uint32 updatedAt;
        uint32 vestEnd;
    }

    /// The fee's part of what vests, up to the pool's `vestEnd`.
    struct Fee {
        uint40 rate;
        uint32 collectedAt;
        /// Planck that divide into no whole rate, exceed it, or could not be minted: they count towards the next
        /// report.
        uint104 leftover;
        /// Planck that all reports together have set aside for operators' costs.
        uint64 costs;
        /// Part of the rewards of the next report, in hundredths of a percent.
        uint16 bps;
    }

    uint256 private constant BPS = 10_000;
    /// The fee is never more than this part of the rewards, in hundredths of a percent.
    uint256 public constant MAX_FEE_BPS = 2_000;
    /// Shares that one planck buys in an empty pool: a planck of rounding is a millionth of one.
    uint256 public constant SHARES_PER_PLANCK = 1e6;

    /// Seconds over which a report's rewards vest.
    uint256 public immutable vestingPeriod;
    Pool private _pool;
    Fee private _fee;

    /// @param feeBps Part of the rewards reported from now on, in hundredths of a percent.
    event FeeSet(uint256 feeBps);

    /// Both in hundredths of a percent.
    error FeeAboveCap(uint256 feeBps, uint256 cap);
    /// Rewards vest over some time.
    error ZeroVestingPeriod();
    /// Planck: of the whole loss, and of all shares, which are never left worth nothing.
    error LossExceedsPool(uint256 loss, uint256 pooled);

    /// @param feeBps_ Hundredths of a percent, at most `MAX_FEE_BPS`.
    /// @param vestingPeriod_ Seconds, not 0.
    constructor(uint256 feeBps_, uint256 vestingPeriod_) {
        if (vestingPeriod_ == 0) revert ZeroVestingPeriod();
        vestingPeriod = vestingPeriod_;
        _setFee(feeBps_);
        _pool.updatedAt = block.timestamp.toUint32();
    }

    // ------------------------------------------------------------------ reading

    /// @notice Everything needed to follow the rate off chain from second to second, as last written.
    /// @return shares All shares.
    /// @return pooled Planck they were worth at `updatedAt`.
    /// @return rewardRate Planck that are added in each second from `updatedAt` to `vestEnd`.
    /// @return updatedAt Second of the last write.
    /// @return vestEnd Second at which the reported rewards have vested.
    /// @return feeBps_ Part of reported rewards that goes to the treasury, in hundredths of a percent.
    function poolState()
        external
        view
        returns (
            uint256 shares,
            uint256 pooled,
            uint256 rewardRate,
            uint256 updatedAt,
            uint256 vestEnd,
            uint256 feeBps_
        )
    {
        Pool memory state = _pool;
        return (state.shares, state.pooled, state.rewardRate, state.updatedAt, state.vestEnd, _fee.bps);
    }

    /// @notice The fee's side of it, as last written.
    /// @return rate Planck that the fee grows by in each second from `collectedAt` to the end of vesting.
    /// @return collectedAt Second up to which it was minted.
    /// @return leftover Planck that count towards the next report.
    function feeState() external view returns (uint256 rate, uint256 collectedAt, uint256 leftover) {
        Fee memory fee = _fee;
        return (fee.rate, fee.collectedAt, fee.leftover);
    }

    /// @notice What all reports so far have set aside for what operators pay on Kusama: it stands behind no share, now
    /// or later, and is paid out there. It only grows, and outlives every pool. Anyone may ask.
    /// @return Planck, exact.
    function costsSetAside() external view returns (uint256) {
        return _fee.costs;
    }

    /// @notice Part of the rewards of the next report that goes to the treasury. Anyone may ask.
    /// @return Hundredths of a percent.
    function feeBps() external view returns (uint256) {
        return _fee.bps;
    }

    /// @notice All shares. They change with deposits, exits and the fee's minting, not with time. Anyone may ask.
    /// @return shares Exact.
    function totalShares() public view returns (uint256 shares) {
        return _pool.shares;
    }

    /// @notice What all shares are worth now: the vested part. Anyone may ask.
    /// @return pooled Planck, exact.
    function totalPooled() public view returns (uint256 pooled) {
        (, pooled) = _accrued();
    }

    /// @notice What was reported and stands behind no share yet: rewards and fee that vest, the fee that waits to be
    /// minted, and what rounding keeps for the next report. Anyone may ask.
    /// @return Planck, exact.
    function unvested() external view returns (uint256) {
        (Pool memory state, Fee memory fee) = (_pool, _fee);
        uint256 rewards = state.rewardRate * _seconds(block.timestamp, state.vestEnd);
        return rewards + fee.rate * _seconds(fee.collectedAt, state.vestEnd) + fee.leftover;
    }

    /// @notice What a deposit buys at this second, while a share is worth no more than a planck. Anyone may ask.
    /// @param tokens Planck.
    /// @return Shares, rounded down.
    function sharesForTokensDown(uint256 tokens) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return shares == 0 ? tokens * SHARES_PER_PLANCK : tokens * shares / pooled;
    }

    /// @notice What moving tokens costs at this second. Anyone may ask.
    /// @param tokens Planck.
    /// @return Shares, rounded up.
    function sharesForTokensUp(uint256 tokens) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return _sharesUp(tokens, shares, pooled);
    }

    /// @notice What shares are worth at this second. Anyone may ask.
    /// @param shares_ Shares, of anybody or nobody.
    /// @return Planck, rounded down.
    function tokensForSharesDown(uint256 shares_) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return _tokensDown(shares_, shares, pooled);
    }

    /// @notice What shares are worth at this second where they are to be paid for. Anyone may ask.
    /// @param shares_ Shares, of anybody or nobody.
    /// @return Planck, rounded up.
    function tokensForSharesUp(uint256 shares_) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return shares == 0 ? Math.ceilDiv(shares_, SHARES_PER_PLANCK) : Math.ceilDiv(shares_ * pooled, shares);
    }

    // ------------------------------------------------------------------ at a rate that is known

    /// @param total All shares; `pooled` planck are theirs.
    function _sharesUp(uint256 tokens, uint256 total, uint256 pooled) internal pure returns (uint256) {
        return total == 0 ? tokens * SHARES_PER_PLANCK : Math.ceilDiv(tokens * total, pooled);
    }

    function _tokensDown(uint256 shares, uint256 total, uint256 pooled) internal pure returns (uint256) {
        return total == 0 ? shares / SHARES_PER_PLANCK : shares * pooled / total;
    }

    // ------------------------------------------------------------------ writing

    /// @dev Shares and pooled planck at this second. Exact: a whole number of planck vests in each second.
    function _accrued() internal view returns (uint256 shares, uint256 pooled) {
        Pool memory state = _pool;
        uint256 until = Math.min(block.timestamp, state.vestEnd);
        return (state.shares, state.pooled + state.rewardRate * _seconds(state.updatedAt, until));
    }

    function _write(uint256 shares, uint256 pooled) internal {
        // Checked before any is written, so that the compiler writes the word once.
        (uint88 s, uint64 p, uint32 time) = (shares.toUint88(), pooled.toUint64(), block.timestamp.toUint32());
        (_pool.shares, _pool.pooled, _pool.updatedAt) = (s, p, time);
    }

    function _setFee(uint256 feeBps_) internal {
        if (feeBps_ > MAX_FEE_BPS) revert FeeAboveCap(feeBps_, MAX_FEE_BPS);
        _fee.bps = feeBps_.toUint16();
        emit FeeSet(feeBps_);
    }

    /// @dev Takes the fee that has vested. The caller adds both to the pool and gives the shares to the treasury.
    /// @return shares Rounded down; 0 where nothing has vested, or while shares are all gone or worth more than a
    /// planck: it waits then.
    /// @return tokens Planck that the shares are for.
    function _takeFee(uint256 total, uint256 pooled) internal returns (uint256 shares, uint256 tokens) {
        Fee memory fee = _fee;
        tokens = fee.rate * _seconds(fee.collectedAt, Math.min(block.timestamp, _pool.vestEnd));
        shares = pooled == 0 || total < pooled ? 0 : tokens * total / pooled;
        if (shares == 0) return (0, 0);
        _fee.collectedAt = block.timestamp.toUint32();
    }

    /// @dev Begins a new period: a loss consumes first what has not vested, the holders' and the fee's alike, and then
    /// applies at once; the rest vests with what is new, but for costs, which are taken from what the fee is going to
    /// vest. The fee that has vested was taken before.
    /// @param rewards Planck, of which the fee is a part.
    /// @param released Planck without fee: they were the holders' before.
    /// @param loss Planck; less than everything, or `LossExceedsPool`.
    /// @param costs Planck that operators are to have of the fee.
    /// @return Planck that they get, rounded down to whole planck a second.
    function _settle(uint256 shares, uint256 pooled, uint256 rewards, uint256 released, uint256 loss, uint256 costs)
        internal
        returns (uint256)
    {
        (Pool memory state, Fee memory fee) = (_pool, _fee);
        // Where the fee was minted a moment ago this is what has not vested; else what waited to be minted comes along.
        uint256 oldFee = fee.rate * _seconds(fee.collectedAt, state.vestEnd);
        uint256 newFee = oldFee + rewards * fee.bps / BPS;
        uint256 pending =
            state.rewardRate * _seconds(block.timestamp, state.vestEnd) + oldFee + fee.leftover + rewards + released;
        uint256 fromPending = Math.min(pending, loss);
        uint256 fromPooled = loss - fromPending;
        // Where all have left there is nobody to bear it, and nothing but crumbs to bear it with.
        if (shares == 0) fromPooled = Math.min(fromPooled, pooled);
        // Shares worth nothing would have no rate any more.
        if (shares != 0 && fromPooled != 0 && fromPooled >= pooled) revert LossExceedsPool(loss, pooled);
        _write(shares, pooled - fromPooled);
        uint256 left = pending - fromPending;
        // A loss takes from the fee what it takes from the rewards.
        return _vest(left, pending == 0 ? 0 : Math.mulDiv(newFee, left, pending), costs);
    }

    /// @dev Begins a period in which `planck` vest, `fee` of them for the treasury. More than the slot's rate can carry
    /// (a release after many eras without a report) waits for the next report: failing this one, it would fail all to
    /// come. Costs come out of the fee's rate alone, in whole planck a second: what vests for holders, and what is left
    /// for the next report, are the same to the planck with costs and without.
    function _vest(uint256 planck, uint256 fee, uint256 costs) private returns (uint256 setAside) {
        uint256 rewardRate = Math.min((planck - fee) / vestingPeriod, type(uint40).max);
        uint256 feeRate = Math.min(fee / vestingPeriod, type(uint40).max);
        uint104 leftover = (planck - (rewardRate + feeRate) * vestingPeriod).toUint104();
        uint256 costRate = Math.min(costs / vestingPeriod, feeRate);
        feeRate -= costRate;
        setAside = costRate * vestingPeriod;
        uint64 allCosts = (_fee.costs + setAside).toUint64();
        (uint32 time, uint32 end) = (block.timestamp.toUint32(), (block.timestamp + vestingPeriod).toUint32());
        // Neither rate is more than 40 bits hold.
        // forge-lint: disable-next-line(unsafe-typecast)
        (_pool.rewardRate, _pool.vestEnd) = (uint40(rewardRate), end);
        // forge-lint: disable-next-line(unsafe-typecast)
        (_fee.rate, _fee.collectedAt, _fee.leftover, _fee.costs) = (uint40(feeRate), time, leftover, allCosts);
    }

    /// @dev From one second to a later one; 0 where the second comes first.
    function _seconds(uint256 from, uint256 until) private pure returns (uint256) {
        return Math.saturatingSub(until, from);
    }
}
