// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title A farm: tokens staked for several rewards that stream to those who stake
/// @notice A receipt for each staked unit, an ERC-20, which earns wherever it goes and may be staked in a farm of its own: such
/// a farm passes on what the receipts in it earn below. Anyone may stake, and anyone may fund; there is no owner.
/// @dev Rewards are kept in fractions of a unit, so that nothing is lost to rounding: what can't be divided among all shares
/// stays for the next second, what is below a unit of somebody's stays for the next claim. While nobody stakes, nothing
/// streams (D3). Neither staked nor reward tokens may change balances by themselves, as aKSMb does: aKSMc is for that.
contract Farm is ERC20, ERC20Permit, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    struct Stream {
        /// Funded and not yet streamed, in units.
        uint128 left;
        /// Second in which all of it has streamed.
        uint64 end;
        /// Second up to which it has streamed.
        uint64 updatedAt;
        /// Fractions that one unit of the staked token has earned since the start.
        uint256 perUnit;
        /// Fractions that could not be divided.
        uint256 undivided;
    }

    /// Seconds over which what is funded streams.
    uint256 public constant PERIOD = 7 days;
    /// Reward tokens at most: each costs something at every move of a receipt.
    uint256 public constant MOST_REWARDS = 8;
    /// Fractions of a unit.
    uint256 private constant FRACTIONS = 1e27;

    /// What is staked.
    IERC20 public immutable staked;
    /// The farm whose receipts are staked here; none where they are not.
    Farm public immutable below;
    IERC20[] private _rewards;
    mapping(IERC20 token => Stream) private _streams;
    mapping(address owner => mapping(IERC20 token => uint256)) private _seen;
    /// Fractions.
    mapping(address owner => mapping(IERC20 token => uint256)) private _owed;

    /// @param amount Units.
    event Staked(address indexed from, address indexed to, uint256 amount);
    /// @param amount Units.
    event Unstaked(address indexed from, address indexed to, uint256 amount);
    /// @param amount Units that came.
    /// @param end Second in which all that is left has streamed.
    event Funded(address indexed from, IERC20 indexed token, uint256 amount, uint256 end);
    /// @param amount Units.
    event Claimed(address indexed owner, address indexed to, IERC20 indexed token, uint256 amount);

    /// A reward is named twice, too many are, or one of the farm below is left out.
    error WrongRewards();
    /// Nobody asked for this token as a reward.
    error NoReward(IERC20 token);
    /// Nothing is no amount.
    error ZeroAmount();

    /// @param below_ The farm whose receipts `staked_` are, and whose rewards are passed on; none for a farm of its own.
    /// @param rewards_ Those that may be funded or are passed on, in any order, each once.
    /// @param name_ Of the receipt; also the name of its EIP-712 domain, whose version is 1.
    constructor(IERC20 staked_, Farm below_, IERC20[] memory rewards_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
    {
        if (rewards_.length > MOST_REWARDS) revert WrongRewards();
        staked = staked_;
        below = below_;
        for (uint256 i; i < rewards_.length; ++i) {
            Stream storage stream = _streams[rewards_[i]];
            if (stream.updatedAt != 0 || address(rewards_[i]) == address(staked_)) revert WrongRewards();
            stream.updatedAt = uint64(block.timestamp);
            _rewards.push(rewards_[i]);
        }
        if (address(below_) == address(0)) return;
        if (address(below_) != address(staked_)) revert WrongRewards();
        IERC20[] memory lower = below_.rewards();
        for (uint256 i; i < lower.length; ++i) {
            if (_streams[lower[i]].updatedAt == 0) revert WrongRewards();
        }
    }

    // ------------------------------------------------------------------ staking

    /// @notice Takes the caller's tokens and gives as many receipts. Reverts `ZeroAmount`, and as the token does.
    /// @param amount Units.
    function stake(uint256 amount, address to) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        staked.safeTransferFrom(msg.sender, address(this), amount);
        _mint(to, amount);
        emit Staked(msg.sender, to, amount);
    }

    /// @notice Burns receipts of the caller's and gives as many tokens back; what they earned stays to be claimed, so that none
    /// of this farm's own reward tokens can hold anybody here. Reverts `ZeroAmount`, `ERC20InsufficientBalance`.
    /// @param amount Units.
    function unstake(uint256 amount, address to) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        _burn(msg.sender, amount);
        emit Unstaked(msg.sender, to, amount);
        staked.safeTransfer(to, amount);
    }

    // ------------------------------------------------------------------ rewards

    /// @notice Adds to what streams. Little moves the end little: it is the mean of both ends, weighed by their amounts, so that
    /// nobody can put off what others earn by funding a crumb. Reverts `NoReward`, `ZeroAmount`, and as the token does.
    /// @param amount Units of the caller's.
    function fund(IERC20 token, uint256 amount) external nonReentrant {
        Stream storage stream = _streams[token];
        if (stream.updatedAt == 0) revert NoReward(token);
        _stream();
        uint256 had = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        amount = token.balanceOf(address(this)) - had;
        if (amount == 0) revert ZeroAmount();
        uint256 left = stream.left;
        uint256 remaining = left == 0 ? 0 : stream.end - block.timestamp;
        uint256 end = block.timestamp + (left * remaining + amount * PERIOD) / (left + amount);
        stream.left = (left + amount).toUint128();
        // A weighted mean of at most PERIOD from now.
        // forge-lint: disable-next-line(unsafe-typecast)
        stream.end = uint64(end);
        emit Funded(msg.sender, token, amount, end);
    }

    /// @notice Pays the caller all whole units that they earned of each reward. Anyone may call it, for themselves.
    /// @return amounts Units, in the order of `rewards`.
    function claim(address to) external nonReentrant returns (uint256[] memory amounts) {
        _settle(msg.sender);
        amounts = new uint256[](_rewards.length);
        for (uint256 i; i < amounts.length; ++i) {
            amounts[i] = _pay(_rewards[i], to);
        }
    }

    /// @notice The same for one reward alone, should another one's token refuse. Reverts `NoReward`.
    /// @return Units.
    function claimOne(IERC20 token, address to) external nonReentrant returns (uint256) {
        if (_streams[token].updatedAt == 0) revert NoReward(token);
        _settle(msg.sender);
        return _pay(token, to);
    }

    function _pay(IERC20 token, address to) private returns (uint256 amount) {
        uint256 owed = _owed[msg.sender][token];
        amount = owed / FRACTIONS;
        if (amount == 0) return 0;
        _owed[msg.sender][token] = owed - amount * FRACTIONS;
        emit Claimed(msg.sender, to, token, amount);
        token.safeTransfer(to, amount);
    }

    // ------------------------------------------------------------------ reading

    /// @notice What is earned here. Anyone may ask.
    /// @return The tokens, in the order of claims.
    function rewards() external view returns (IERC20[] memory) {
        return _rewards;
    }

    /// @notice A reward's stream as it was last written. Anyone may ask.
    /// @return Units left, the second it ends, and fractions.
    function streamOf(IERC20 token) external view returns (Stream memory) {
        return _streams[token];
    }

    /// @notice What the owner may claim of a reward now. Anyone may ask.
    /// @return Units, rounded down.
    function earned(address owner, IERC20 token) external view returns (uint256) {
        (, uint256 fresh) = _streamed(_streams[token]);
        if (address(below) != address(0)) fresh += below.earned(address(this), token);
        uint256 perUnit = _streams[token].perUnit;
        uint256 supply = totalSupply();
        if (supply != 0) perUnit += (fresh * FRACTIONS + _streams[token].undivided) / supply;
        return (_owed[owner][token] + balanceOf(owner) * (perUnit - _seen[owner][token])) / FRACTIONS;
    }

    // ------------------------------------------------------------------ accounting

    /// @dev What has streamed since the last time, and the second that the rest ends in: later by as long as nobody staked.
    function _streamed(Stream storage stream) private view returns (uint256 end, uint256 fresh) {
        (uint256 from, uint256 left) = (stream.updatedAt, stream.left);
        end = stream.end;
        if (left == 0 || from == block.timestamp) return (end, 0);
        if (totalSupply() == 0) return (end + (block.timestamp - from), 0);
        fresh = block.timestamp >= end ? left : Math.mulDiv(left, block.timestamp - from, end - from);
    }

    /// @dev Divides what has streamed, and what came from below, among all receipts that there are.
    function _stream() private {
        uint256 supply = totalSupply();
        uint256[] memory fromBelow;
        IERC20[] memory lower;
        // Without receipts here none of below's are staked, and none of its rewards are anybody's.
        if (address(below) != address(0) && supply != 0) {
            lower = below.rewards();
            fromBelow = below.claim(address(this));
        }
        for (uint256 i; i < _rewards.length; ++i) {
            IERC20 token = _rewards[i];
            Stream storage stream = _streams[token];
            (uint256 end, uint256 fresh) = _streamed(stream);
            stream.left -= fresh.toUint128();
            stream.end = end.toUint64();
            stream.updatedAt = uint64(block.timestamp);
            for (uint256 j; j < lower.length; ++j) {
                if (address(lower[j]) == address(token)) fresh += fromBelow[j];
            }
            if (supply == 0 || fresh == 0) continue;
            uint256 fractions = fresh * FRACTIONS + stream.undivided;
            stream.perUnit += fractions / supply;
            stream.undivided = fractions % supply;
        }
    }

    function _settle(address owner) private {
        _stream();
        _credit(owner);
    }

    function _credit(address owner) private {
        uint256 units = balanceOf(owner);
        for (uint256 i; i < _rewards.length; ++i) {
            IERC20 token = _rewards[i];
            uint256 perUnit = _streams[token].perUnit;
            _owed[owner][token] += units * (perUnit - _seen[owner][token]);
            _seen[owner][token] = perUnit;
        }
    }

    /// @dev Before any receipt moves, both sides have what they earned until now.
    function _update(address from, address to, uint256 amount) internal override {
        _stream();
        if (from != address(0)) _credit(from);
        if (to != address(0)) _credit(to);
        super._update(from, to, amount);
    }
}
