// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {BondToken} from "./BondToken.sol";

/// @title aKSMc, aDOTc: the form of aKSMb whose balances stand still while their value grows
/// @notice One unit is exactly one share of the bond token: whoever wraps gets as many units as shares they give, and
/// back again, at any rate. For pools, lending and votes. Anyone may wrap and unwrap; there is no owner and no fee.
/// @dev ERC-4626 whose rate is the bond token's own. What is sent to this contract, of either token, belongs to no unit
/// and changes none: there is no rate here that the first depositor or a donor could move.
/// Units: assets are planck of the bond token, shares are units of this one. Every preview is what the call of the same
/// second does, and rounds for the pool by less than a planck (I9).
/// Errors are OpenZeppelin's, and the bond token's `InsufficientAllowance`, `InsufficientShares`, `InvalidAddress`.
contract CertToken is ERC4626, ERC20Permit, ERC20Votes {
    /// Powers of ten that `BondToken.SHARES_PER_PLANCK` adds to the decimals of the native token.
    uint8 private constant SHARE_DECIMALS = 6;
    /// Seconds between the two snapshots of which a vote is the lower one.
    uint48 public constant VOTE_HOLDING_PERIOD = 1 days;

    BondToken private immutable _token;

    /// What was wrapped at some time in the past is not recorded.
    error NoPastSupply();

    /// @param token_ The bond token whose shares are wrapped.
    /// @param name_ Also the name of the EIP-712 domain, whose version is 1.
    constructor(BondToken token_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
        ERC4626(token_)
    {
        _token = token_;
    }

    // ------------------------------------------------------------------ value

    /// @notice At the start one whole aKSMc is one whole aKSMb. Anyone may ask.
    /// @return Six more than the bond token's.
    function decimals() public view override(ERC20, ERC4626) returns (uint8) {
        return ERC4626.decimals();
    }

    /// @notice What all units are worth: their supply's shares and nothing else held here. Anyone may ask.
    /// @return Planck, rounded down.
    function totalAssets() public view override returns (uint256) {
        return _token.tokensForSharesDown(totalSupply());
    }

    function _convertToShares(uint256 assets, Math.Rounding rounding) internal view override returns (uint256) {
        return rounding == Math.Rounding.Floor ? _token.sharesForTokensDown(assets) : _token.sharesForTokensUp(assets);
    }

    function _convertToAssets(uint256 shares, Math.Rounding rounding) internal view override returns (uint256) {
        return rounding == Math.Rounding.Floor ? _token.tokensForSharesDown(shares) : _token.tokensForSharesUp(shares);
    }

    function _decimalsOffset() internal pure override returns (uint8) {
        return SHARE_DECIMALS;
    }

    // ------------------------------------------------------------------ wrapping: as many shares as units

    /// @dev Of `deposit` and `mint`, by anyone for any receiver but this contract and nobody. Shares are moved, never
    /// tokens, which would round: the caller's allowance of the bond token to this contract pays `assets` for them.
    /// Reverts with `InsufficientAllowance`, `InsufficientShares`, `ERC20InvalidReceiver`.
    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override {
        _token.transferSharesFrom(caller, address(this), shares);
        _mint(receiver, shares);
        emit Deposit(caller, receiver, assets, shares);
    }

    /// @dev Of `withdraw` and `redeem`, by the owner or whom it allowed as many units. The receiver gets exactly
    /// `shares` shares, worth `assets` or a fraction of a planck more where `assets` was asked for. Reverts with
    /// `ERC4626ExceededMaxWithdraw`, `ERC4626ExceededMaxRedeem`, `ERC20InsufficientAllowance`, `ERC20InvalidReceiver`,
    /// and `InvalidAddress` for a receiver that the bond token refuses.
    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        _requireReceiver(receiver);
        if (caller != owner) _spendAllowance(owner, caller, shares);
        _burn(owner, shares);
        _token.transferShares(receiver, shares);
        emit Withdraw(caller, receiver, owner, assets, shares);
    }

    /// @dev What this contract held of either token could never leave again.
    function _requireReceiver(address receiver) private view {
        if (receiver == address(this)) revert ERC20InvalidReceiver(receiver);
    }

    // ------------------------------------------------------------------ votes

    /// @notice Votes that count for the account at `timepoint`: the lower of what was delegated to it then and a day
    /// earlier, so that what was borrowed, bought or wrapped for a vote does not count. A holder votes by delegating,
    /// to itself too, and a new delegate begins a day later.
    /// @dev Two moments are compared, not what lay between them: who borrows for both votes with it. `getVotes` is what
    /// is delegated at this second and decides nothing. Reverts with `ERC5805FutureLookup` for what is not past.
    /// @param timepoint Seconds; there are no votes within the first day of the clock.
    /// @return Units.
    function getPastVotes(address account, uint256 timepoint) public view override returns (uint256) {
        uint256 votes = super.getPastVotes(account, timepoint);
        if (timepoint < VOTE_HOLDING_PERIOD) return 0;
        return Math.min(votes, super.getPastVotes(account, timepoint - VOTE_HOLDING_PERIOD));
    }

    /// @notice No supply is kept for later: a checkpoint of it would be most of what a wrap costs, and a part of what
    /// happens to be wrapped is no quorum. `AksmGovernor.quorum` is a part of all shares instead.
    /// @return Never: reverts with `NoPastSupply`, rather than to say 0.
    function getPastTotalSupply(uint256) public pure override returns (uint256) {
        revert NoPastSupply();
    }

    /// @notice What votes are counted by: time, so that a day is a day whatever a block takes. Anyone may ask.
    /// @return Seconds.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice As ERC-6372 names what `clock` counts. Anyone may ask.
    /// @return "mode=timestamp".
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    // ------------------------------------------------------------------ what several bases define

    function _update(address from, address to, uint256 units) internal override(ERC20, ERC20Votes) {
        _requireReceiver(to);
        super._update(from, to, units);
    }

    /// @dev Without the supply's checkpoint, which OpenZeppelin's writes with every wrap and unwrap. Nobody, from whom units
    /// come and to whom they go then, has no delegate to be read.
    function _transferVotingUnits(address from, address to, uint256 units) internal override {
        _moveDelegateVotes(_delegateOf(from), _delegateOf(to), units);
    }

    function _delegateOf(address owner) private view returns (address) {
        return owner == address(0) ? owner : delegates(owner);
    }

    /// @notice The number that the owner's next permit or delegation signs. Anyone may ask.
    /// @return Permits and delegations by signature so far.
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}
