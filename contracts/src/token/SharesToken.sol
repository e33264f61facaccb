// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {Rate} from "./Rate.sol";

/// @title An ERC-20 over shares
/// @notice Balances, transfers and allowances are in planck and grow by the rate; what is kept are shares. Every
/// rounding favours the pool and is at most one planck (I9). What is sent to this contract changes nothing: all
/// accounting is internal.
abstract contract SharesToken is Rate, IERC20Metadata, IERC20Permit, EIP712, Nonces {
    using ShortStrings for ShortString;
    using ShortStrings for string;

    enum Role {
        Holder,
        /// Takes requests in, and settles them.
        Queue,
        /// Was replaced: settles the requests that it has.
        RetiredQueue,
        /// May not hold: what is sent there could never leave.
        Closed
    }

    struct Account {
        uint128 shares;
        /// Beside the shares, since whoever moves these has read it.
        Role role;
    }

    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    /// Those of the native token: 12 for KSM, 10 for DOT.
    uint8 public immutable decimals;
    ShortString private immutable _symbol;
    mapping(address owner => Account) internal _accounts;
    mapping(address owner => mapping(address spender => uint256)) private _allowances;

    /// The exact side of every `Transfer`, whose planck are rounded down.
    /// @param shares Exact.
    event TransferShares(address indexed from, address indexed to, uint256 shares);

    /// Nobody, this token, or a module: what is sent there could never leave.
    error InvalidAddress();
    /// Nothing is no amount.
    error ZeroShares();
    /// Both in shares.
    error InsufficientShares(address owner, uint256 shares, uint256 needed);
    /// Both in planck.
    error InsufficientAllowance(address spender, uint256 allowance, uint256 needed);
    /// Seconds.
    error PermitExpired(uint256 deadline);
    /// Who signed, and who should have.
    error InvalidPermitSigner(address signer, address owner);

    /// @param name_ 31 bytes at most; also the name of the EIP-712 domain, whose version is 1.
    /// @param symbol_ 31 bytes at most.
    /// @param decimals_ Those of the native token.
    constructor(string memory name_, string memory symbol_, uint8 decimals_) EIP712(name_, "1") {
        _symbol = symbol_.toShortString();
        decimals = decimals_;
        _accounts[address(0)].role = Role.Closed;
        _accounts[address(this)].role = Role.Closed;
    }

    // ------------------------------------------------------------------ reading

    /// @notice Name of the token. Anyone may ask.
    /// @return As wallets show it, and as permits name it.
    function name() external view returns (string memory) {
        return _EIP712Name();
    }

    /// @notice Symbol of the token. Anyone may ask.
    /// @return As wallets show it.
    function symbol() external view returns (string memory) {
        return _symbol.toString();
    }

    /// @notice What all balances add up to, give or take what rounding keeps in the pool. Anyone may ask.
    /// @return Planck; no less than all balances together.
    function totalSupply() external view returns (uint256) {
        return totalPooled();
    }

    /// @notice What an owner has, whatever the rate. Anyone may ask.
    /// @return Shares, exact.
    function sharesOf(address owner) public view returns (uint256) {
        return _accounts[owner].shares;
    }

    /// @notice What the owner's shares are worth now. Anyone may ask.
    /// @return Planck, rounded down.
    function balanceOf(address owner) external view returns (uint256) {
        return tokensForSharesDown(sharesOf(owner));
    }

    /// @notice What the spender may move of the owner's: the rate changes no allowance. Anyone may ask.
    /// @return Planck; the largest number is without limit.
    function allowance(address owner, address spender) public view returns (uint256) {
        return _allowances[owner][spender];
    }

    /// @notice Who of these may hold: neither nobody, nor this token, nor a module of now or before. Anyone may ask.
    /// @return may By owner.
    function mayHold(address[] calldata owners) external view returns (bool[] memory may) {
        may = new bool[](owners.length);
        for (uint256 i; i < owners.length; ++i) {
            may[i] = _accounts[owners[i]].role == Role.Holder;
        }
    }

    // ------------------------------------------------------------------ moving

    /// @notice Sets what the spender may move of the caller's. Reverts `InvalidAddress` for nobody.
    /// @param tokens Planck; the largest number is without limit and never falls.
    /// @return True.
    function approve(address spender, uint256 tokens) external returns (bool) {
        _approve(msg.sender, spender, tokens);
        return true;
    }

    /// @notice Moves tokens of the caller's. The sender pays the shares rounded up; the receiver gets all of them,
    /// worth `tokens` or a fraction of a planck more (I9). Reverts `InvalidAddress`, `ZeroShares`,
    /// `InsufficientShares`.
    /// @param tokens Planck.
    /// @return True.
    function transfer(address to, uint256 tokens) external returns (bool) {
        _moveTokens(msg.sender, to, tokens);
        return true;
    }

    /// @notice The same on the owner's behalf: the caller's allowance falls by `tokens`, or `InsufficientAllowance`.
    /// @param tokens Planck.
    /// @return True.
    function transferFrom(address from, address to, uint256 tokens) external returns (bool) {
        _spendAllowance(from, tokens);
        _moveTokens(from, to, tokens);
        return true;
    }

    /// @notice Moves shares of the caller's rather than tokens: exact, whatever the rate. Reverts as `transfer`.
    /// @param shares Exact.
    /// @return tokens Planck that they are worth, rounded down.
    function transferShares(address to, uint256 shares) external returns (uint256 tokens) {
        return _moveShares(msg.sender, to, shares);
    }

    /// @notice The same on the owner's behalf: the caller's allowance falls by what the shares are worth, rounded up,
    /// so that no number of small transfers moves more than was allowed. Reverts as `transferFrom`.
    /// @param shares Exact.
    /// @return tokens Planck that the shares are worth, rounded down.
    function transferSharesFrom(address from, address to, uint256 shares) external returns (uint256 tokens) {
        _spendAllowance(from, tokensForSharesUp(shares));
        return _moveShares(from, to, shares);
    }

    /// @dev Between holders. Nothing is no amount to move: `ZeroShares`, against EIP-20, since events and allowances of
    /// nothing have only ever served to deceive.
    function _moveShares(address from, address to, uint256 shares) private returns (uint256 tokens) {
        _requireHolder(to);
        (uint256 total, uint256 pooled) = _accrued();
        tokens = _tokensDown(shares, total, pooled);
        _transferShares(from, to, shares, tokens);
    }

    function _moveTokens(address from, address to, uint256 tokens) private {
        _requireHolder(to);
        (uint256 total, uint256 pooled) = _accrued();
        uint256 shares = _sharesUp(tokens, total, pooled);
        _transferShares(from, to, shares, _tokensDown(shares, total, pooled));
    }

    function _requireHolder(address to) internal view {
        if (_accounts[to].role != Role.Holder) revert InvalidAddress();
    }

    /// @param tokens Planck that the shares are worth, rounded down.
    function _transferShares(address from, address to, uint256 shares, uint256 tokens) internal {
        if (shares == 0) revert ZeroShares();
        _take(from, shares);
        _give(to, shares);
        _emitTransfer(from, to, tokens, shares);
    }

    function _take(address from, uint256 shares) internal {
        Account storage account = _accounts[from];
        uint256 held = account.shares;
        if (held < shares) revert InsufficientShares(from, held, shares);
        unchecked {
            // No more than what was held in as many bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            account.shares = uint128(held - shares);
        }
    }

    /// @dev No check: all shares there are fit into 88 bits, as whoever makes new ones sees to.
    function _give(address to, uint256 shares) internal {
        Account storage account = _accounts[to];
        unchecked {
            // forge-lint: disable-next-line(unsafe-typecast)
            account.shares = uint128(account.shares + shares);
        }
    }

    function _emitTransfer(address from, address to, uint256 tokens, uint256 shares) internal {
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

    /// @notice Approves by the owner's signature, once. Anyone may submit. Reverts `PermitExpired`,
    /// `InvalidPermitSigner`.
    /// @param value Planck; the largest number is without limit.
    /// @param deadline Last second in which it counts.
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

    /// @notice The number that the owner's next permit signs. Anyone may ask.
    /// @return Permits so far.
    function nonces(address owner) public view override(IERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    /// @notice EIP-712 domain of permits on this chain, as it is called now. Anyone may ask.
    /// @return Its hash.
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }
}
