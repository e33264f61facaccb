// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Timelocked} from "../governance/Timelocked.sol";
import {Rate} from "./Rate.sol";
import {SharesToken} from "./SharesToken.sol";

/// @title aKSMb, aDOTb: one token is one KSM, or one DOT, and balances grow by themselves
/// @notice The rate of `Rate`, the ERC-20 of `SharesToken`, and what only pool, queue and Timelock may do to them. The
/// pool and the Timelock reach nothing that a holder has; a queue takes what it names, and ours names nobody but its
/// caller.
contract BondToken is SharesToken, Timelocked {
    /// Mints and reports; one at a time.
    address public pool;
    /// True while operators attest a loss that waits to be believed: nobody enters or leaves at a rate in doubt.
    bool public contested;
    /// Takes requests in. Those before it settle what they have.
    address public queue;
    /// Receives the fee as shares.
    address public treasury;

    event PoolSet(address indexed pool);
    event QueueSet(address indexed queue);
    event TreasurySet(address indexed treasury);
    event ContestedSet(bool contested);
    /// @param tokens Planck of vested fee that the shares were minted for.
    /// @param shares The treasury's.
    event FeeMinted(uint256 shares, uint256 tokens);

    /// Only the pool of the moment may.
    error NotThePool(address caller);
    /// Only the queue may take in, and only queues settle.
    error NotTheQueue(address caller);
    /// Modules are there before they are set.
    error NoContract(address module);
    /// A module is new, or comes back to the role it had.
    error AnotherRole(address module);
    /// A loss is attested that waits to be believed.
    error RateContested();
    /// Planck of `shares`, all there are: a share is worth more than one, and rounding would cost that much.
    error ShareAbovePlanck(uint256 shares, uint256 pooled);

    modifier onlyPool() {
        if (msg.sender != pool) revert NotThePool(msg.sender);
        _;
    }

    /// @param name_ 31 bytes at most.
    /// @param symbol_ 31 bytes at most.
    /// @param decimals_ Those of the native token.
    /// @param timelock_ Sets modules, fee and treasury.
    /// @param pool_ The StakingPool, by the address it is going to have.
    /// @param queue_ The UnstakeQueue, by the address it is going to have.
    /// @param feeBps_ At most `MAX_FEE_BPS`.
    /// @param vestingPeriod_ Seconds; the reporting period.
    constructor(
        string memory name_,
        string memory symbol_,
        uint8 decimals_,
        address timelock_,
        address pool_,
        address queue_,
        address treasury_,
        uint256 feeBps_,
        uint256 vestingPeriod_
    ) SharesToken(name_, symbol_, decimals_) Rate(feeBps_, vestingPeriod_) Timelocked(timelock_) {
        _setPool(pool_);
        _setQueue(queue_);
        _setTreasury(treasury_);
    }

    // ------------------------------------------------------------------ the Timelock

    /// @notice Puts another pool in the place of this one, which can do nothing any more. Only the Timelock. Reverts
    /// `NoContract`, `AnotherRole`.
    /// @param next A contract that took over what this one knows: its anchor, provisions, and what it carried over.
    function setPool(address next) external onlyTimelock {
        _requireModule(next, Role.Closed);
        _setPool(next);
    }

    /// @notice Has another queue take requests in. The one before it settles those that it has, for good: no change of
    /// modules can strand who is on the way out. Only the Timelock. Reverts `NoContract`, `AnotherRole`.
    /// @param next A contract whose request ids follow those of this one.
    function setQueue(address next) external onlyTimelock {
        _requireModule(next, Role.RetiredQueue);
        _accounts[queue].role = Role.RetiredQueue;
        _setQueue(next);
    }

    /// @notice Sets the fee on rewards reported from now on. What vests already keeps its own. Only the Timelock.
    /// Reverts `FeeAboveCap`.
    /// @param feeBps_ Hundredths of a percent, `MAX_FEE_BPS` at most.
    function setFee(uint256 feeBps_) external onlyTimelock {
        _setFee(feeBps_);
    }

    /// @notice Has another account receive the fee; what has vested goes to the one before. Only the Timelock. Reverts
    /// `InvalidAddress`.
    function setTreasury(address next) external onlyTimelock {
        collectFee();
        _setTreasury(next);
    }

    /// @dev A module is new, or comes back to the role it had.
    function _requireModule(address next, Role before) private view {
        if (next.code.length == 0) revert NoContract(next);
        Role role = _accounts[next].role;
        if (role != Role.Holder && role != before || next == address(this)) revert AnotherRole(next);
    }

    function _setPool(address next) private {
        pool = next;
        _accounts[next].role = Role.Closed;
        emit PoolSet(next);
    }

    function _setQueue(address next) private {
        queue = next;
        _accounts[next].role = Role.Queue;
        emit QueueSet(next);
    }

    function _setTreasury(address next) private {
        _requireHolder(next);
        treasury = next;
        emit TreasurySet(next);
    }

    // ------------------------------------------------------------------ the pool

    /// @notice Credits an attested deposit with shares (I2, I9). Only the pool. Reverts `RateContested`,
    /// `ShareAbovePlanck`, `InvalidAddress`, `ZeroShares`.
    /// @param tokens Planck.
    /// @return shares Rounded down.
    function mint(address to, uint256 tokens) external onlyPool returns (uint256 shares) {
        (uint256 total, uint256 pooled) = _accruedForDeposits();
        shares = _credit(to, tokens, total, pooled);
        _write(total + shares, pooled + tokens);
    }

    /// @notice The same for many at once, at the one rate of this second. Only the pool; reverts as `mint`.
    /// @param tokens Planck, by deposit.
    /// @return shares By deposit, each rounded down.
    function mintBatch(address[] calldata to, uint256[] calldata tokens)
        external
        onlyPool
        returns (uint256[] memory shares)
    {
        (uint256 total, uint256 pooled) = _accruedForDeposits();
        (uint256 newShares, uint256 newTokens) = (0, 0);
        shares = new uint256[](to.length);
        for (uint256 i; i < to.length; ++i) {
            shares[i] = _credit(to[i], tokens[i], total, pooled);
            newShares += shares[i];
            newTokens += tokens[i];
        }
        _write(total + newShares, pooled + newTokens);
    }

    /// @notice Takes a report's flows: the fee that has vested is minted; a loss consumes first what has not vested,
    /// the holders' and the fee's alike, and then applies at once; the rest vests with what is new over a fresh period.
    /// It ends what was contested. Only the pool. Reverts `LossExceedsPool`.
    /// @param rewards Planck, gross of the fee.
    /// @param released Planck of provisions that were not needed: without fee, since they were the holders' before.
    /// @param loss Planck; less than everything.
    /// @param costs Planck that operators have paid on Kusama and no report has set aside.
    /// @return setAside Planck of them that are taken out of the fee that would vest from now on, never more, rounded down
    /// to whole planck a second of the period. What holders get is the same with them and without (I6).
    function report(uint256 rewards, uint256 released, uint256 loss, uint256 costs)
        external
        onlyPool
        returns (uint256 setAside)
    {
        (uint256 total, uint256 pooled) = _accrued();
        (total, pooled) = _collectFee(total, pooled);
        setAside = _settle(total, pooled, rewards, released, loss, costs);
        if (contested) _setContested(false);
    }

    /// @notice Stops entering and leaving while a loss is attested that waits to be believed. Only the pool.
    function contest() external onlyPool {
        if (!contested) _setContested(true);
    }

    function _setContested(bool contested_) private {
        contested = contested_;
        emit ContestedSet(contested_);
    }

    function _accruedForDeposits() private view returns (uint256 total, uint256 pooled) {
        if (contested) revert RateContested();
        (total, pooled) = _accrued();
        // Only where all but crumbs of the shares have left; a deposit would lose what they round away.
        if (total != 0 && total < pooled) revert ShareAbovePlanck(total, pooled);
    }

    function _credit(address to, uint256 tokens, uint256 total, uint256 pooled) private returns (uint256 shares) {
        _requireHolder(to);
        // A pool whose shares all left keeps its crumbs (planck of rounding): the next stakers own them.
        shares = total == 0 ? tokens * SHARES_PER_PLANCK : tokens * total / pooled;
        if (shares == 0) revert ZeroShares();
        _give(to, shares);
        _emitTransfer(address(0), to, tokens, shares);
    }

    // ------------------------------------------------------------------ the fee

    /// @notice Mints the treasury's shares for the fee that has vested, at the rate of this second, which stays what it
    /// is. Anyone may call; every report does.
    /// @return shares Rounded down; 0 where nothing has vested, or while shares are all gone or worth more than a
    /// planck.
    function collectFee() public returns (uint256 shares) {
        (uint256 before, uint256 pooled) = _accrued();
        uint256 total;
        (total, pooled) = _collectFee(before, pooled);
        _write(total, pooled);
        return total - before;
    }

    /// @return Shares and planck with those of the fee.
    function _collectFee(uint256 total, uint256 pooled) private returns (uint256, uint256) {
        (uint256 shares, uint256 tokens) = _takeFee(total, pooled);
        if (shares == 0) return (total, pooled);
        address to = treasury;
        _give(to, shares);
        _emitTransfer(address(0), to, tokens, shares);
        emit FeeMinted(shares, tokens);
        return (total + shares, pooled + tokens);
    }

    // ------------------------------------------------------------------ the queues

    /// @notice Moves the owner's shares into the queue. Only the queue, which lets nobody act but the owner itself: a
    /// queue that does not could take anybody's, which is why another one waits in the Timelock for longer than an exit
    /// takes. Reverts `ZeroShares`, `InsufficientShares`.
    /// @param shares Exact.
    /// @return tokens Planck that they are worth, rounded down.
    function escrow(address owner, uint256 shares) external returns (uint256 tokens) {
        (uint256 total, uint256 pooled) = _accrued();
        tokens = _tokensDown(shares, total, pooled);
        _escrow(owner, shares, tokens);
    }

    /// @notice The same by planck. Only the queue.
    /// @param tokens Planck.
    /// @return shares Of `tokens`, rounded up.
    /// @return value Planck that those are worth, rounded down.
    function escrowTokens(address owner, uint256 tokens) external returns (uint256 shares, uint256 value) {
        (uint256 total, uint256 pooled) = _accrued();
        shares = _sharesUp(tokens, total, pooled);
        value = _tokensDown(shares, total, pooled);
        _escrow(owner, shares, value);
    }

    function _escrow(address owner, uint256 shares, uint256 tokens) private {
        if (_accounts[msg.sender].role != Role.Queue) revert NotTheQueue(msg.sender);
        _transferShares(owner, msg.sender, shares, tokens);
    }

    /// @notice Burns escrowed shares at the current rate. Only a queue, its own. Reverts `RateContested`,
    /// `InsufficientShares`.
    /// @param shares Exact.
    /// @return tokens Planck that the shares were worth, rounded down.
    function burnEscrow(uint256 shares) external returns (uint256 tokens) {
        _requireQueue();
        if (contested) revert RateContested();
        (uint256 total, uint256 pooled) = _accrued();
        tokens = shares * pooled / total;
        _take(msg.sender, shares);
        _write(total - shares, pooled - tokens);
        _emitTransfer(msg.sender, address(0), tokens, shares);
    }

    /// @notice Gives escrowed shares back, as many as are worth `most` planck at the current rate, rounded down, or all
    /// of them. The rest is burned and its planck stay in the pool: the gain is everybody's. Only a queue, its own.
    /// Reverts `InsufficientShares`, `ShareAbovePlanck`.
    /// @param shares Escrowed shares.
    /// @param most Planck.
    /// @return returned Shares, all of `shares` where they are worth `most` or less.
    function returnEscrow(address to, uint256 shares, uint256 most) external returns (uint256 returned) {
        _requireQueue();
        (uint256 total, uint256 pooled) = _accrued();
        uint256 value = shares * pooled / total;
        if (value <= most) {
            _transferShares(msg.sender, to, shares, value);
            return shares;
        }
        // As with a deposit: what is rounded away would be more than a planck.
        if (total < pooled) revert ShareAbovePlanck(total, pooled);
        returned = most * total / pooled;
        uint256 burned = shares - returned;
        _take(msg.sender, burned);
        total -= burned;
        _write(total, pooled);
        // No planck leave the pool with them.
        _emitTransfer(msg.sender, address(0), 0, burned);
        _transferShares(msg.sender, to, returned, _tokensDown(returned, total, pooled));
    }

    function _requireQueue() private view {
        Role role = _accounts[msg.sender].role;
        if (role != Role.Queue && role != Role.RetiredQueue) revert NotTheQueue(msg.sender);
    }
}
