// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title aKSMb: one token is one KSM, and balances grow by themselves
/// @notice An ERC-20 over shares. Reported rewards vest by the second; the fee vests beside them and is minted only after
/// it has, at the rate of that second, so without a loss no balance falls (I6). What is sent to this contract changes
/// nothing: all accounting is internal.
/// @dev Units: tokens are planck; shares start at `SHARES_PER_PLANCK` a planck. Every rounding favours the pool and is at
/// most one planck (I9): no deposit is taken once a share is worth more than that. 64 bits of planck hold all KSM, or
/// all DOT, that there is; a product of shares and planck fits into a word with room to spare.
contract BondToken is IERC20, IERC20Permit, EIP712, Nonces {
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
        /// Planck that divide into no whole rate, or could not be minted: they count towards the next report.
        uint128 leftover;
    }

    uint256 private constant BPS = 10_000;
    uint256 private constant MAX_FEE_BPS = 2_000;
    /// Shares that one planck buys in an empty pool: a planck of rounding is a millionth of one.
    uint256 public constant SHARES_PER_PLANCK = 1e6;
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    string public constant name = "aKSM reward-earning bond";
    string public constant symbol = "aKSMb";
    /// Those of the native token: 12 for KSM.
    uint8 public immutable decimals;
    /// Mints and reports.
    address public immutable pool;
    /// Escrows and burns.
    address public immutable queue;
    /// Receives the fee as shares.
    address public immutable treasury;
    /// Fee on rewards, in hundredths of a percent.
    uint256 public immutable feeBps;
    /// Seconds over which a report's rewards vest.
    uint256 public immutable vestingPeriod;

    Pool private _pool;
    Fee private _fee;
    mapping(address owner => uint256) private _shares;
    mapping(address owner => mapping(address spender => uint256)) private _allowances;

    /// The exact side of every `Transfer`, whose planck are rounded down.
    event TransferShares(address indexed from, address indexed to, uint256 shares);
    /// @param tokens Planck of vested fee that the shares were minted for.
    event FeeMinted(uint256 shares, uint256 tokens);

    error NotThePool(address caller);
    error NotTheQueue(address caller);
    error FeeAboveCap(uint256 feeBps);
    error ZeroVestingPeriod();
    error InvalidAddress();
    error ZeroShares();
    error ShareAbovePlanck(uint256 shares, uint256 pooled);
    error InsufficientShares(address owner, uint256 shares, uint256 needed);
    error InsufficientAllowance(address spender, uint256 allowance, uint256 needed);
    error PermitExpired(uint256 deadline);
    error InvalidPermitSigner(address signer, address owner);
    error LossExceedsPool(uint256 loss, uint256 pooled);

    modifier onlyPool() {
        if (msg.sender != pool) revert NotThePool(msg.sender);
        _;
    }

    modifier onlyQueue() {
        if (msg.sender != queue) revert NotTheQueue(msg.sender);
        _;
    }

    /// @param pool_ The StakingPool, by the address it is going to have.
    /// @param queue_ The UnstakeQueue, by the address it is going to have.
    /// @param feeBps_ At most 2,000: a fifth of the rewards.
    /// @param vestingPeriod_ Seconds; the reporting period.
    constructor(
        uint8 decimals_,
        address pool_,
        address queue_,
        address treasury_,
        uint256 feeBps_,
        uint256 vestingPeriod_
    ) EIP712("aKSM reward-earning bond", "1") {
        if (feeBps_ > MAX_FEE_BPS) revert FeeAboveCap(feeBps_);
        if (vestingPeriod_ == 0) revert ZeroVestingPeriod();
        if (treasury_ == address(0)) revert InvalidAddress();
        decimals = decimals_;
        pool = pool_;
        queue = queue_;
        treasury = treasury_;
        feeBps = feeBps_;
        vestingPeriod = vestingPeriod_;
        _pool.updatedAt = block.timestamp.toUint32();
    }

    // ------------------------------------------------------------------ the rate

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
        return (state.shares, state.pooled, state.rewardRate, state.updatedAt, state.vestEnd, feeBps);
    }

    /// @notice The fee's side of it, as last written.
    /// @return rate Planck that the fee grows by in each second from `collectedAt` to the end of vesting.
    /// @return collectedAt Second up to which it was minted.
    /// @return leftover Planck that count towards the next report.
    function feeState() external view returns (uint256 rate, uint256 collectedAt, uint256 leftover) {
        Fee memory fee = _fee;
        return (fee.rate, fee.collectedAt, fee.leftover);
    }

    /// @notice All shares. They change with deposits, exits and the fee's minting, not with time.
    function totalShares() public view returns (uint256 shares) {
        return _pool.shares;
    }

    /// @notice Planck that all shares are worth now: the vested part.
    function totalPooled() public view returns (uint256 pooled) {
        (, pooled) = _accrued();
    }

    /// @notice Planck that were reported and stand behind no share yet: rewards and fee that vest, the fee that waits to be
    /// minted, and what rounding keeps for the next report.
    function unvested() external view returns (uint256) {
        (Pool memory state, Fee memory fee) = (_pool, _fee);
        uint256 rewards = state.rewardRate * _seconds(block.timestamp, state.vestEnd);
        return rewards + fee.rate * _seconds(fee.collectedAt, state.vestEnd) + fee.leftover;
    }

    /// @notice Shares that `tokens` planck buy, rounded down.
    function sharesForTokensDown(uint256 tokens) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return shares == 0 ? tokens * SHARES_PER_PLANCK : tokens * shares / pooled;
    }

    /// @notice Shares that moving `tokens` planck out costs, rounded up.
    function sharesForTokensUp(uint256 tokens) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return shares == 0 ? tokens * SHARES_PER_PLANCK : Math.ceilDiv(tokens * shares, pooled);
    }

    /// @notice Planck that the shares are worth, rounded down.
    function tokensForSharesDown(uint256 shares_) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return shares == 0 ? shares_ / SHARES_PER_PLANCK : shares_ * pooled / shares;
    }

    /// @notice Planck that the shares are worth, rounded up.
    function tokensForSharesUp(uint256 shares_) public view returns (uint256) {
        (uint256 shares, uint256 pooled) = _accrued();
        return shares == 0 ? Math.ceilDiv(shares_, SHARES_PER_PLANCK) : Math.ceilDiv(shares_ * pooled, shares);
    }

    /// @dev Shares and pooled planck at this second. Exact: a whole number of planck vests in each second.
    function _accrued() private view returns (uint256 shares, uint256 pooled) {
        Pool memory state = _pool;
        uint256 until = Math.min(block.timestamp, state.vestEnd);
        return (state.shares, state.pooled + state.rewardRate * _seconds(state.updatedAt, until));
    }

    /// @dev From one second to a later one; 0 where the second comes first.
    function _seconds(uint256 from, uint256 until) private pure returns (uint256) {
        return Math.saturatingSub(until, from);
    }

    function _write(uint256 shares, uint256 pooled) private {
        _pool.shares = shares.toUint88();
        _pool.pooled = pooled.toUint64();
        _pool.updatedAt = block.timestamp.toUint32();
    }

    // ------------------------------------------------------------------ the fee

    /// @notice Mints the treasury's shares for the fee that has vested, at the rate of this second, which stays what it is.
    /// Anyone may call; every report does.
    /// @return shares Rounded down; 0 where nothing has vested, or while shares are all gone or worth more than a planck.
    function collectFee() external returns (uint256 shares) {
        (uint256 total, uint256 pooled) = _accrued();
        (shares, pooled) = _collectFee(total, pooled);
        _write(total + shares, pooled);
    }

    /// @return minted Shares for the fee.
    /// @return pooled_ What is pooled afterwards.
    function _collectFee(uint256 total, uint256 pooled) private returns (uint256 minted, uint256 pooled_) {
        uint256 tokens = _feeVested();
        minted = pooled == 0 || total < pooled ? 0 : tokens * total / pooled;
        if (minted == 0) return (0, pooled);
        _fee.collectedAt = block.timestamp.toUint32();
        _shares[treasury] += minted;
        emit Transfer(address(0), treasury, tokens);
        emit TransferShares(address(0), treasury, minted);
        emit FeeMinted(minted, tokens);
        return (minted, pooled + tokens);
    }

    function _feeVested() private view returns (uint256) {
        Fee memory fee = _fee;
        return fee.rate * _seconds(fee.collectedAt, Math.min(block.timestamp, _pool.vestEnd));
    }

    // ------------------------------------------------------------------ pool and queue

    /// @notice Credits an attested deposit of `tokens` planck with shares, rounded down (I2, I9). Only the pool.
    function mint(address to, uint256 tokens) external onlyPool returns (uint256 shares) {
        _requireHolder(to);
        (uint256 total, uint256 pooled) = _accrued();
        // Only where all but crumbs of the shares have left; a deposit would lose what they round away.
        if (total != 0 && total < pooled) revert ShareAbovePlanck(total, pooled);
        // A pool whose shares all left keeps its crumbs (planck of rounding): the next stakers own them.
        shares = total == 0 ? tokens * SHARES_PER_PLANCK : tokens * total / pooled;
        if (shares == 0) revert ZeroShares();
        _write(total + shares, pooled + tokens);
        _shares[to] += shares;
        emit Transfer(address(0), to, tokens);
        emit TransferShares(address(0), to, shares);
    }

    /// @notice Takes a report's flows: the fee that has vested is minted; a loss consumes first what has not vested, the
    /// holders' and the fee's alike, and then applies at once; the rest vests with the new rewards over a fresh period.
    /// Only the pool.
    /// @param rewards Planck, gross of the fee.
    /// @param loss Planck; less than everything.
    function report(uint256 rewards, uint256 loss) external onlyPool {
        (uint256 shares, uint256 pooled) = _accrued();
        uint256 minted;
        (minted, pooled) = _collectFee(shares, pooled);
        (uint256 pending, uint256 pendingFee) = _pending(rewards);
        uint256 fromPending = Math.min(pending, loss);
        uint256 fromPooled = loss - fromPending;
        // Shares worth nothing would have no rate any more.
        if (fromPooled != 0 && fromPooled >= pooled) revert LossExceedsPool(loss, pooled);
        _write(shares + minted, pooled - fromPooled);
        uint256 left = pending - fromPending;
        // A loss takes from the fee what it takes from the rewards.
        _vest(left, pending == 0 ? 0 : Math.mulDiv(pendingFee, left, pending));
    }

    /// @dev What was reported and has not been given to anybody, with the new rewards: planck, and the fee's part of them.
    function _pending(uint256 rewards) private view returns (uint256 pending, uint256 pendingFee) {
        (Pool memory state, Fee memory fee) = (_pool, _fee);
        uint256 left = _seconds(block.timestamp, state.vestEnd);
        // Where the fee was minted a moment ago this is what has not vested; else what waited to be minted comes along.
        pendingFee = fee.rate * _seconds(fee.collectedAt, state.vestEnd) + rewards * feeBps / BPS;
        pending = state.rewardRate * left + fee.rate * _seconds(fee.collectedAt, state.vestEnd) + fee.leftover + rewards;
    }

    /// @dev Begins a period in which `planck` vest, `fee` of them for the treasury.
    function _vest(uint256 planck, uint256 fee) private {
        uint256 rewardRate = (planck - fee) / vestingPeriod;
        uint256 feeRate = fee / vestingPeriod;
        _pool.rewardRate = rewardRate.toUint40();
        _pool.vestEnd = (block.timestamp + vestingPeriod).toUint32();
        _fee = Fee(
            feeRate.toUint40(),
            block.timestamp.toUint32(),
            (planck - (rewardRate + feeRate) * vestingPeriod).toUint128()
        );
    }

    /// @notice Moves the owner's shares into the queue. Only the queue, which lets nobody act but the owner itself.
    function escrow(address owner, uint256 shares) external onlyQueue {
        if (shares == 0) revert ZeroShares();
        _transferShares(owner, queue, shares);
    }

    /// @notice Burns escrowed shares at the current rate. Only the queue.
    /// @return tokens Planck that the shares were worth, rounded down.
    function burnEscrow(uint256 shares) external onlyQueue returns (uint256 tokens) {
        (uint256 total, uint256 pooled) = _accrued();
        tokens = shares * pooled / total;
        _shares[queue] -= shares;
        _write(total - shares, pooled - tokens);
        emit Transfer(queue, address(0), tokens);
        emit TransferShares(queue, address(0), shares);
    }

    /// @notice Gives escrowed shares back, as many as are worth `most` planck at the current rate, rounded down, or all of
    /// them. The rest is burned and its planck stay in the pool: the gain is everybody's. Only the queue.
    /// @param shares Escrowed shares.
    /// @param most Planck.
    /// @return returned Shares, all of `shares` where they are worth `most` or less.
    function returnEscrow(address to, uint256 shares, uint256 most) external onlyQueue returns (uint256 returned) {
        (uint256 total, uint256 pooled) = _accrued();
        if (shares * pooled / total <= most) {
            _transferShares(queue, to, shares);
            return shares;
        }
        // As with a deposit: what is rounded away would be more than a planck.
        if (total < pooled) revert ShareAbovePlanck(total, pooled);
        returned = most * total / pooled;
        uint256 burned = shares - returned;
        _shares[queue] -= burned;
        _write(total - burned, pooled);
        // No planck leave the pool with them.
        emit Transfer(queue, address(0), 0);
        emit TransferShares(queue, address(0), burned);
        _transferShares(queue, to, returned);
    }

    // ------------------------------------------------------------------ ERC-20 over shares

    /// @notice Planck that all balances add up to, give or take what rounding keeps in the pool.
    function totalSupply() external view returns (uint256) {
        return totalPooled();
    }

    /// @notice What an owner has, whatever the rate.
    function sharesOf(address owner) public view returns (uint256) {
        return _shares[owner];
    }

    /// @notice Planck that the owner's shares are worth now, rounded down.
    function balanceOf(address owner) external view returns (uint256) {
        return tokensForSharesDown(sharesOf(owner));
    }

    /// @notice In planck, as given: the rate changes no allowance.
    function allowance(address owner, address spender) public view returns (uint256) {
        return _allowances[owner][spender];
    }

    /// @notice Sets the planck that the spender may move; the largest number is without limit and never falls.
    function approve(address spender, uint256 tokens) external returns (bool) {
        _approve(msg.sender, spender, tokens);
        return true;
    }

    /// @notice Moves `tokens` planck. The sender pays the shares rounded up; the receiver gets all of them, worth `tokens`
    /// or a fraction of a planck more (I9).
    function transfer(address to, uint256 tokens) external returns (bool) {
        _requireHolder(to);
        _transferShares(msg.sender, to, sharesForTokensUp(tokens));
        return true;
    }

    /// @notice The same on the owner's behalf: the allowance falls by `tokens`.
    function transferFrom(address from, address to, uint256 tokens) external returns (bool) {
        _requireHolder(to);
        _spendAllowance(from, tokens);
        _transferShares(from, to, sharesForTokensUp(tokens));
        return true;
    }

    /// @notice Moves shares rather than tokens: exact, whatever the rate.
    /// @return tokens Planck that they are worth, rounded down.
    function transferShares(address to, uint256 shares) external returns (uint256 tokens) {
        _requireHolder(to);
        return _transferShares(msg.sender, to, shares);
    }

    /// @notice The same on the owner's behalf: the allowance falls by what the shares are worth, rounded up, so that no
    /// number of small transfers moves more than was allowed.
    /// @return tokens Planck that the shares are worth, rounded down.
    function transferSharesFrom(address from, address to, uint256 shares) external returns (uint256 tokens) {
        _requireHolder(to);
        _spendAllowance(from, tokensForSharesUp(shares));
        return _transferShares(from, to, shares);
    }

    /// @dev Shares sent to the queue without a request, or to this contract, could never leave again.
    function _requireHolder(address to) private view {
        if (to == address(0) || to == address(this) || to == queue) revert InvalidAddress();
    }

    function _transferShares(address from, address to, uint256 shares) private returns (uint256 tokens) {
        uint256 held = _shares[from];
        if (held < shares) revert InsufficientShares(from, held, shares);
        unchecked {
            _shares[from] = held - shares;
        }
        _shares[to] += shares;
        tokens = tokensForSharesDown(shares);
        emit Transfer(from, to, tokens);
        emit TransferShares(from, to, shares);
    }

    /// @dev What the caller may move of `from` falls by `tokens`, unless it is without limit.
    function _spendAllowance(address from, uint256 tokens) private {
        uint256 allowed = _allowances[from][msg.sender];
        if (allowed == type(uint256).max) return;
        if (allowed < tokens) revert InsufficientAllowance(msg.sender, allowed, tokens);
        unchecked {
            _allowances[from][msg.sender] = allowed - tokens;
        }
    }

    function _approve(address owner, address spender, uint256 tokens) private {
        if (spender == address(0)) revert InvalidAddress();
        _allowances[owner][spender] = tokens;
        emit Approval(owner, spender, tokens);
    }

    // ------------------------------------------------------------------ EIP-2612

    /// @notice Approves by the owner's signature, once, until `deadline` (seconds).
    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        if (block.timestamp > deadline) revert PermitExpired(deadline);
        bytes32 digest =
            _hashTypedDataV4(keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, _useNonce(owner), deadline)));
        address signer = ECDSA.recover(digest, v, r, s);
        if (signer != owner) revert InvalidPermitSigner(signer, owner);
        _approve(owner, spender, value);
    }

    /// @notice The number that the owner's next permit signs.
    function nonces(address owner) public view override(IERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    /// @notice EIP-712 domain of permits on this chain.
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }
}
