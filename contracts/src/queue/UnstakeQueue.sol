// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Attestation, Committee} from "../committee/Committee.sol";
import {Attested} from "../committee/Attested.sol";
import {Timelocked} from "../governance/Timelocked.sol";
import {DepositSlots} from "../pool/DepositSlots.sol";
import {BondToken} from "../token/BondToken.sol";
import {Fenwick} from "./Fenwick.sol";
import {Ss58} from "./Ss58.sol";

/// @title The way out: a receipt for every request, paid on Kusama
/// @notice Shares move in and go on earning until finalized. First in, first out; one checkpoint a finalization, so
/// that finalizing many requests costs what finalizing one does (I5). Whoever holds the receipt owns the request, and
/// may cancel it while it waits.
contract UnstakeQueue is Attested, Timelocked, ERC721 {
    using Fenwick for Fenwick.Tree;
    using SafeCast for uint256;

    enum State {
        Waiting,
        Finalized,
        Paid,
        Cancelled,
        Parked
    }

    struct Request {
        /// Shares of this request and all before it.
        uint128 cumulativeShares;
        /// Planck that the shares were worth when asked, rounded down.
        uint64 value;
        uint40 requestedAt;
        bool cancelled;
        /// Finalized, and its payment is impossible until it is redirected.
        bool parked;
        bytes32 recipient;
    }

    /// One finalization: requests up to `upTo` share `amount` by their `shares`.
    struct Checkpoint {
        uint64 upTo;
        uint96 shares;
        uint96 amount;
    }

    struct RequestView {
        uint64 id;
        address owner;
        bytes32 recipient;
        uint256 shares;
        uint40 requestedAt;
        State state;
        uint256 amount;
    }

    /// EIP-712 type of what `finalize` takes.
    bytes32 public constant FINALIZE_TYPEHASH = keccak256(
        "Finalize(uint64 epoch,uint40 deadline,uint64 afterRequest,uint64 upToRequest,uint128 maxAmount,bytes32 anchorHash)"
    );
    /// EIP-712 type of what `recordPayments` takes.
    bytes32 public constant PAID_TYPEHASH =
        keccak256("Paid(uint64 epoch,uint40 deadline,uint64[] requestIds,bytes32 kusamaBlockHash)");
    /// EIP-712 type of what `park` takes.
    bytes32 public constant PARK_TYPEHASH =
        keccak256("Park(uint64 epoch,uint40 deadline,uint64 parking,uint64[] requestIds,bytes32 kusamaBlockHash)");

    /// aKSMb.
    BondToken public immutable token;
    /// Where payments are used up.
    DepositSlots public immutable slots;
    /// SS58 prefix of the network that recipients must be on.
    uint8 public immutable ss58Prefix;
    /// Above Kusama's existential deposit, so that every payment can arrive. Planck.
    uint256 public immutable leastUnstake;
    /// Never more than one whole token, so that no change keeps holders in. Planck.
    uint256 public immutable mostUnstake;
    /// Ids of this queue come after this one: 0, or where those of the queue before it end.
    uint64 private immutable _origin;

    // One word, that every request writes.

    /// Smallest request, planck: a whole token at most.
    uint40 private _minimumUnstake;
    // Ids in 32 bits: all of Ethereum would do nothing but ask for years before they run out.
    uint32 private _lastRequest;
    uint32 private _lastFinalized;
    /// The newest request ever cancelled: finalizations behind it have none to leave out.
    uint32 private _lastCancelled;
    /// Shares of all requests: the last one's `cumulativeShares`. The same shares count as often as they are asked for
    /// and cancelled, so that this holds far more than all there are.
    uint120 private _cumulativeShares;

    /// Shares of cancelled requests by id.
    Fenwick.Tree private _cancelled;
    /// Attestations to park so far. The next one names this number, so that none parks twice.
    uint64 public parkings;
    mapping(uint64 id => Request) private _requests;
    Checkpoint[] private _checkpoints;

    /// @param minimumUnstake Planck.
    event MinimumUnstakeSet(uint256 minimumUnstake);
    /// @param tokens Planck that the shares were worth, rounded down; what is owed is set when finalized.
    /// @param shares Those that moved in.
    event UnstakeRequested(
        uint64 indexed requestId, address indexed owner, bytes32 recipient, uint256 shares, uint256 tokens
    );
    /// @param recipient Public key on Kusama; 0 where a transfer took it away.
    event RecipientSet(uint64 indexed requestId, bytes32 recipient);
    /// @param returned Shares that the owner has again, worth the lower of the values at request and now.
    /// @param burned Shares whose planck stay with everybody.
    event Cancelled(uint64 indexed requestId, address indexed owner, uint256 returned, uint256 burned);
    /// @param shares Those of cancelled requests not counted.
    /// @param amount Planck burned for the shares, rounded down.
    event Finalized(
        uint64 afterRequest, uint64 indexed upToRequest, uint256 shares, uint256 amount, bytes32 anchorHash
    );
    /// @param amount Planck that were owed and paid.
    event Paid(uint64 indexed requestId, uint256 amount, bytes32 kusamaBlockHash);
    /// @param kusamaBlockHash The finalized block on Kusama that refused the payment.
    event Parked(uint64 indexed requestId, bytes32 kusamaBlockHash);
    /// @param recipient Public key on Kusama that is paid instead.
    event Redirected(uint64 indexed requestId, bytes32 recipient);

    /// All in planck.
    error MinimumOutOfRange(uint256 minimum, uint256 least, uint256 most);
    /// Both in planck.
    error BelowMinimumUnstake(uint256 tokens, uint256 minimum);
    /// Only whoever holds the receipt may.
    error NotTheOwner(uint64 requestId, address caller);
    /// An id never given here.
    error UnknownRequest(uint64 requestId);
    /// It is finalized, or paid.
    error NotWaiting(uint64 requestId);
    /// It waits, is cancelled, or was never made here.
    error NotFinalized(uint64 requestId);
    /// A transfer took it away, and the new owner has named none.
    error NoRecipient(uint64 requestId);
    /// Redirect it first.
    error IsParked(uint64 requestId);
    /// Its payment is still possible, or was made.
    error NotParked(uint64 requestId);
    /// The attestation is of another turn.
    error WrongParking(uint64 given, uint64 expected);
    /// What was asked for, and where the queue stands: first in, first out.
    error OutOfOrder(uint64 afterRequest, uint64 upToRequest, uint64 lastFinalized, uint64 lastRequest);
    /// Both in planck: what the shares are worth, and what is at hand.
    error AmountAboveLimit(uint256 amount, uint256 limit);

    /// @param name_ Of the receipts.
    /// @param symbol_ Of the receipts.
    /// @param ss58Prefix_ Of the network: 2 for Kusama, 0 for Polkadot.
    /// @param minimumUnstake_ Planck; above the existential deposit of the network, and never lowered below this.
    /// @param origin_ Ids count from the next one: 0 for the first queue.
    constructor(
        Committee committee_,
        BondToken token_,
        DepositSlots slots_,
        string memory name_,
        string memory symbol_,
        uint8 ss58Prefix_,
        uint256 minimumUnstake_,
        uint64 origin_
    ) Attested(committee_) Timelocked(committee_.timelock()) ERC721(name_, symbol_) {
        token = token_;
        slots = slots_;
        ss58Prefix = ss58Prefix_;
        leastUnstake = minimumUnstake_;
        mostUnstake = 10 ** token_.decimals();
        _setMinimumUnstake(minimumUnstake_);
        _origin = origin_;
        _lastRequest = uint256(origin_).toUint32();
        _lastFinalized = _lastRequest;
    }

    /// @notice Sets the smallest request. Only the Timelock. Reverts `MinimumOutOfRange`.
    /// @param minimumUnstake_ Planck, from `leastUnstake` to `mostUnstake`.
    function setMinimumUnstake(uint256 minimumUnstake_) external onlyTimelock {
        _setMinimumUnstake(minimumUnstake_);
    }

    function _setMinimumUnstake(uint256 minimumUnstake_) private {
        if (minimumUnstake_ < leastUnstake || minimumUnstake_ > mostUnstake) {
            revert MinimumOutOfRange(minimumUnstake_, leastUnstake, mostUnstake);
        }
        _minimumUnstake = minimumUnstake_.toUint40();
        emit MinimumUnstakeSet(minimumUnstake_);
    }

    // ------------------------------------------------------------------ asking

    /// @notice Asks for tokens of the caller's to be paid out on Kusama. Needs no allowance: only the caller's own
    /// shares move, rounded up, and go on earning until finalized. In a pause too. Reverts `BelowMinimumUnstake`, as
    /// `BondToken.escrowTokens`, and for a recipient that is no account of this network `BadRecipientLength`,
    /// `WrongNetwork`, `ZeroRecipient`, `BadChecksum`.
    /// @param tokens Planck.
    /// @param recipient SS58 prefix ‖ 32 bytes ‖ 2 bytes of checksum, as the address decodes.
    /// @return requestId Its receipt's id, the caller's.
    function requestUnstake(uint256 tokens, bytes calldata recipient) external returns (uint64 requestId) {
        bytes32 account = Ss58.accountOf(recipient, ss58Prefix);
        (uint256 shares, uint256 value) = token.escrowTokens(msg.sender, tokens);
        return _request(shares, value, account);
    }

    /// @notice The same by shares, exactly: all of a balance that moves from second to second. All that the caller has
    /// may be worth less than the minimum, but not less than `leastUnstake`. Reverts as `requestUnstake`.
    /// @param shares Exact.
    /// @param recipient As of `requestUnstake`.
    /// @return requestId Its receipt's id, the caller's.
    function requestUnstakeShares(uint256 shares, bytes calldata recipient) external returns (uint64 requestId) {
        bytes32 account = Ss58.accountOf(recipient, ss58Prefix);
        return _request(shares, token.escrow(msg.sender, shares), account);
    }

    /// @notice Names the recipient anew while the request waits, or, once finalized, if a transfer took it away. Only
    /// the receipt's owner, no approved operator. Reverts `NotTheOwner`, `IsParked`, `NotWaiting`, and as
    /// `requestUnstake` for the recipient.
    function setRecipient(uint64 requestId, bytes calldata recipient) external {
        if (msg.sender != _ownerOf(requestId)) revert NotTheOwner(requestId, msg.sender);
        if (_requests[requestId].parked) revert IsParked(requestId);
        if (requestId <= _lastFinalized && _requests[requestId].recipient != 0) revert NotWaiting(requestId);
        bytes32 account = Ss58.accountOf(recipient, ss58Prefix);
        _requests[requestId].recipient = account;
        emit RecipientSet(requestId, account);
    }

    /// @notice Names the recipient of a parked request, which makes it payable again. The same one may be named: what
    /// refused the payment may have been mended. Only the receipt's owner, no approved operator. Reverts `NotTheOwner`,
    /// `NotParked`, and as `requestUnstake` for the recipient.
    /// @param recipient As for a request.
    function redirect(uint64 requestId, bytes calldata recipient) external {
        if (msg.sender != _ownerOf(requestId)) revert NotTheOwner(requestId, msg.sender);
        if (!_requests[requestId].parked) revert NotParked(requestId);
        bytes32 account = Ss58.accountOf(recipient, ss58Prefix);
        _requests[requestId].parked = false;
        _requests[requestId].recipient = account;
        emit Redirected(requestId, account);
    }

    /// @notice Ends a waiting request and its receipt. The shares go back to the receipt's owner, as many as are worth
    /// the lower of the values at request and now, rounded down: had they grown since, the gain stays with everybody,
    /// so that a request is no free option. Only the receipt's owner, no approved operator. Reverts `NotTheOwner`,
    /// `NotWaiting`, and as `BondToken.returnEscrow`.
    /// @return returned Shares.
    function cancel(uint64 requestId) external returns (uint256 returned) {
        if (msg.sender != _ownerOf(requestId)) revert NotTheOwner(requestId, msg.sender);
        if (requestId <= _lastFinalized) revert NotWaiting(requestId);
        uint256 shares = sharesOf(requestId);
        _requests[requestId].cancelled = true;
        // Of a receipt, so it was given as 32 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (requestId > _lastCancelled) _lastCancelled = uint32(requestId);
        _cancelled.add(requestId, shares);
        _burn(requestId);
        returned = token.returnEscrow(msg.sender, shares, _requests[requestId].value);
        emit Cancelled(requestId, msg.sender, returned, shares - returned);
    }

    /// @param tokens Planck that the escrowed shares are worth, rounded down.
    function _request(uint256 shares, uint256 tokens, bytes32 account) private returns (uint64 requestId) {
        if (tokens < _minimumUnstake) _requireAll(tokens);
        // Checked before any is written, so that the compiler writes each word once.
        uint120 cumulative = (_cumulativeShares + shares).toUint120();
        (uint64 value, uint40 time) = (tokens.toUint64(), block.timestamp.toUint40());
        uint32 id = _lastRequest + 1;
        (_lastRequest, _cumulativeShares) = (id, cumulative);
        requestId = id;
        Request storage request = _requests[requestId];
        (request.cumulativeShares, request.value, request.requestedAt) = (cumulative, value, time);
        request.recipient = account;
        _mint(msg.sender, requestId);
        emit UnstakeRequested(requestId, msg.sender, account, shares, tokens);
    }

    /// @dev Whoever leaves for good is kept in by no minimum but what Kusama can pay.
    function _requireAll(uint256 tokens) private view {
        uint256 minimum = token.sharesOf(msg.sender) == 0 ? leastUnstake : _minimumUnstake;
        if (tokens < minimum) revert BelowMinimumUnstake(tokens, minimum);
    }

    // ------------------------------------------------------------------ finalizing and paying

    /// @notice Burns the shares of the next requests at the current rate and owes their planck, rounded down for all of
    /// them together, which stays with who stays, and again for each, a planck at most that nobody is owed. Anyone may
    /// submit. Reverts `OutOfOrder`, `AmountAboveLimit`, as `Committee.requireQuorum` and as `BondToken.burnEscrow`.
    /// @param afterRequest The last request finalized before.
    /// @param maxAmount Planck at hand on Kusama: more is never owed.
    /// @param anchorHash The Kusama block that the operators decided from: recorded, not judged here.
    function finalize(
        uint64 afterRequest,
        uint64 upToRequest,
        uint128 maxAmount,
        bytes32 anchorHash,
        Attestation calldata attestation
    ) external {
        if (afterRequest != _lastFinalized || upToRequest <= afterRequest || upToRequest > _lastRequest) {
            revert OutOfOrder(afterRequest, upToRequest, _lastFinalized, _lastRequest);
        }
        _requireQuorum(
            keccak256(
                abi.encode(
                    FINALIZE_TYPEHASH,
                    attestation.epoch,
                    attestation.deadline,
                    afterRequest,
                    upToRequest,
                    maxAmount,
                    anchorHash
                )
            ),
            attestation
        );
        uint256 shares = _requests[upToRequest].cumulativeShares - _requests[afterRequest].cumulativeShares;
        shares -= _cancelledAmong(afterRequest, upToRequest);
        // At most the last request.
        // forge-lint: disable-next-line(unsafe-typecast)
        _lastFinalized = uint32(upToRequest);
        uint256 amount = shares == 0 ? 0 : token.burnEscrow(shares);
        if (amount > maxAmount) revert AmountAboveLimit(amount, maxAmount);
        _checkpoints.push(Checkpoint(upToRequest, shares.toUint96(), amount.toUint96()));
        emit Finalized(afterRequest, upToRequest, shares, amount, anchorHash);
    }

    /// @dev Shares of the cancelled requests among those finalized. Where none behind the last finalized one was
    /// cancelled, the tree is not read.
    function _cancelledAmong(uint64 afterRequest, uint64 upToRequest) private view returns (uint256 shares) {
        return _lastCancelled <= afterRequest ? 0 : _cancelled.sum(afterRequest, upToRequest);
    }

    /// @notice Records payments that k operators saw finalized on Kusama, each once (I4), and burns their receipts. All
    /// or none. A request without recipient cannot have been paid. Nor can a parked one: k operators attested that no
    /// payment of it can go through, so one of their two words is wrong, and the owner keeps the receipt. Should Kusama
    /// have paid it after all, that payment's tag keeps operators from making a second one. Anyone may submit. Reverts
    /// `NotFinalized`, `IsParked`, `NoRecipient`, `AlreadyPaid`, and as `Committee.requireQuorum`.
    /// @param requestIds Finalized, in any order, none twice.
    function recordPayments(uint64[] calldata requestIds, bytes32 kusamaBlockHash, Attestation calldata attestation)
        external
    {
        _requireQuorum(
            keccak256(
                abi.encode(
                    PAID_TYPEHASH,
                    attestation.epoch,
                    attestation.deadline,
                    keccak256(abi.encodePacked(requestIds)),
                    kusamaBlockHash
                )
            ),
            attestation
        );
        for (uint256 i; i < requestIds.length; ++i) {
            uint64 id = requestIds[i];
            _requirePayable(id);
            slots.markPaid(id);
            _burn(id);
            emit Paid(id, amountOf(id), kusamaBlockHash);
        }
    }

    /// @notice Parks finalized requests whose payment Kusama refused for good: the refusing block is final, and no call
    /// that operators signed can still pay them. Their planck stay owed, and wait for the owner to redirect. All or
    /// none. Anyone may submit. Reverts `WrongParking`, `NotFinalized`, `IsParked`, `NoRecipient`, `AlreadyPaid`, and
    /// as `Committee.requireQuorum`.
    /// @param parking `parkings`: what was signed once can't be submitted again, behind a redirect and beside the
    /// payment that follows it.
    /// @param requestIds Finalized with a recipient, not paid, not parked.
    function park(
        uint64 parking,
        uint64[] calldata requestIds,
        bytes32 kusamaBlockHash,
        Attestation calldata attestation
    ) external {
        if (parking != parkings) revert WrongParking(parking, parkings);
        bytes32 ids = keccak256(abi.encodePacked(requestIds));
        _requireQuorum(
            keccak256(
                abi.encode(PARK_TYPEHASH, attestation.epoch, attestation.deadline, parking, ids, kusamaBlockHash)
            ),
            attestation
        );
        parkings = parking + 1;
        for (uint256 i; i < requestIds.length; ++i) {
            uint64 id = requestIds[i];
            _requirePayable(id);
            if (slots.isPaid(id)) revert DepositSlots.AlreadyPaid(id);
            _requests[id].parked = true;
            emit Parked(id, kusamaBlockHash);
        }
    }

    function _requirePayable(uint64 id) private view {
        Request storage request = _requests[id];
        if (id <= _origin || id > _lastFinalized || request.cancelled) revert NotFinalized(id);
        if (request.parked) revert IsParked(id);
        if (request.recipient == 0) revert NoRecipient(id);
    }

    /// @dev A receipt changes hands only while its request waits or is parked, and leaves the old owner's recipient
    /// behind.
    function _update(address to, uint256 tokenId, address auth) internal override returns (address from) {
        from = super._update(to, tokenId, auth);
        if (from == address(0) || to == address(0)) return from;
        uint64 id = tokenId.toUint64();
        if (id <= _lastFinalized && !_requests[id].parked) revert NotWaiting(id);
        delete _requests[id].recipient;
        emit RecipientSet(id, 0);
    }

    // ------------------------------------------------------------------ reading

    /// @notice Smallest request, but for one of all that its owner has. Anyone may ask.
    /// @return Planck.
    function minimumUnstake() external view returns (uint256) {
        return _minimumUnstake;
    }

    /// @notice The newest request. Anyone may ask.
    /// @return Its id; ids are consecutive.
    function lastRequest() external view returns (uint64) {
        return _lastRequest;
    }

    /// @notice How far the queue is settled. Anyone may ask.
    /// @return Id up to which all requests are finalized, or cancelled.
    function lastFinalized() external view returns (uint64) {
        return _lastFinalized;
    }

    /// @notice Where the request stands. Anyone may ask. Reverts `UnknownRequest`.
    /// @return One of five.
    function stateOf(uint64 requestId) public view returns (State) {
        if (requestId <= _origin || requestId > _lastRequest) revert UnknownRequest(requestId);
        if (_requests[requestId].cancelled) return State.Cancelled;
        if (requestId > _lastFinalized) return State.Waiting;
        if (_requests[requestId].parked) return State.Parked;
        return slots.isPaid(requestId) ? State.Paid : State.Finalized;
    }

    /// @notice What the request holds, or held until it was finalized or cancelled. Anyone may ask. Reverts
    /// `UnknownRequest`.
    /// @return Shares, exact.
    function sharesOf(uint64 requestId) public view returns (uint256) {
        if (requestId <= _origin || requestId > _lastRequest) revert UnknownRequest(requestId);
        return _requests[requestId].cumulativeShares - _requests[requestId - 1].cumulativeShares;
    }

    /// @notice What is owed for a finalized request, or was. Anyone may ask. Reverts `UnknownRequest`.
    /// @return Planck, rounded down; 0 while it waits, and for a cancelled one.
    function amountOf(uint64 requestId) public view returns (uint256) {
        uint256 shares = sharesOf(requestId);
        if (requestId > _lastFinalized || _requests[requestId].cancelled) return 0;
        uint256 low;
        uint256 high = _checkpoints.length - 1;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (_checkpoints[middle].upTo < requestId) low = middle + 1;
            else high = middle;
        }
        Checkpoint memory checkpoint = _checkpoints[low];
        return Math.mulDiv(shares, checkpoint.amount, checkpoint.shares);
    }

    /// @notice A page of requests. Anyone may ask. Reverts `UnknownRequest`.
    /// @param from Id of the first.
    /// @param to Id of the last.
    /// @return page By ascending id; empty where the last comes before the first.
    function getRequests(uint64 from, uint64 to) external view returns (RequestView[] memory page) {
        if (from <= _origin || to > _lastRequest) revert UnknownRequest(from <= _origin ? from : to);
        if (to < from) return page;
        page = new RequestView[](to - from + 1);
        for (uint64 id = from; id <= to; ++id) {
            Request memory request = _requests[id];
            page[id - from] = RequestView(
                id, _ownerOf(id), request.recipient, sharesOf(id), request.requestedAt, stateOf(id), amountOf(id)
            );
        }
    }
}
