// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Attestation, Committee} from "../committee/Committee.sol";
import {Attested} from "../committee/Attested.sol";
import {Timelock} from "../governance/Timelock.sol";
import {Timelocked} from "../governance/Timelocked.sol";
import {BondToken} from "../token/BondToken.sol";
import {Batch, Deposit, DepositBatch} from "./DepositBatch.sol";
import {DepositSlots} from "./DepositSlots.sol";
import {Contest, LossContest} from "./LossContest.sol";
import {MintWindow} from "./MintWindow.sol";
import {Books, Outcome, Report, ReportGuard} from "./ReportGuard.sol";

/// @title Where attested deposits become aKSMb, and where the rate hears of rewards and losses
contract StakingPool is Attested, Timelocked {
    using DepositBatch for Batch;
    using LossContest for Contest;
    using SafeCast for uint256;

    /// What the Timelock sets.
    struct Terms {
        /// Smallest deposit that is minted, planck.
        uint64 minimumStake;
        /// What may be minted within a day: the larger of the two, planck and parts per million of what is pooled.
        uint64 windowFloor;
        uint24 windowPpm;
        /// Growth that a day of reporting may add at most, parts per million of what is pooled; more carries over.
        uint24 maxDailyGrowthPpm;
        /// Loss that a day's reports may bring without being contested, parts per million of what is pooled.
        uint24 maxDailyLossPpm;
        /// No new stakes: operators unbond everything.
        bool windingDown;
    }

    /// Why nothing is minted.
    enum Pause {
        None,
        /// The guardian has paused everything that operators attest.
        Guardian,
        /// Governance winds the pool down.
        WindingDown,
        /// A loss is attested that waits to be believed.
        ContestedLoss,
        /// Slashes are pending: who stakes now would take part in what is released if they are cancelled.
        Provisions
    }

    uint256 private constant PPM = 1e6;
    /// Provisions above this part of what is pooled stop staking.
    uint256 private constant MAX_PROVISIONS_PPM = 5_000;
    /// The Timelock allows no more growth than this either, a day.
    uint256 public constant MAX_DAILY_GROWTH_PPM = 10_000;
    /// EIP-712 type of what `mint` takes.
    bytes32 public constant MINT_TYPEHASH =
        keccak256("Mint(uint64 epoch,uint40 deadline,bytes32 depositId,address recipient,uint128 amount)");
    /// EIP-712 type of one deposit of a batch.
    bytes32 public constant DEPOSIT_TYPEHASH = DepositBatch.TYPEHASH;
    /// EIP-712 type of what `mintBatch` takes.
    bytes32 public constant MINT_BATCH_TYPEHASH = keccak256(
        "MintBatch(uint64 epoch,uint40 deadline,Deposit[] deposits)Deposit(bytes32 depositId,address recipient,uint128 amount)"
    );
    /// EIP-712 type of what `markReturned` takes.
    bytes32 public constant RETURN_TYPEHASH =
        keccak256("Return(uint64 epoch,uint40 deadline,bytes32 depositId,bytes32 to)");
    /// EIP-712 type of what `bind` takes.
    bytes32 public constant BIND_TYPEHASH =
        keccak256("Bind(uint64 epoch,uint40 deadline,bytes32 depositId,address recipient)");
    /// EIP-712 type of what `report` takes.
    bytes32 public constant REPORT_TYPEHASH = keccak256(
        "Report(uint64 epoch,uint40 deadline,uint64 previousNumber,bytes32 previousHash,uint64 number,bytes32 hash,uint32 era,uint128 rewards,uint128 slashes,uint128 provisions,uint128 costs)"
    );

    /// aKSMb.
    BondToken public immutable token;
    /// Where deposits are used up.
    DepositSlots public immutable slots;
    Terms private _terms;
    Books private _books;
    Contest private _contest;
    /// Planck of the mint window in use at `_windowAt`.
    uint64 private _windowUsed;
    uint40 private _windowAt;

    event TermsSet(Terms terms);
    /// @param amount Planck of the deposit.
    /// @param shares Rounded down.
    event Minted(bytes32 indexed depositId, address indexed recipient, uint256 amount, uint256 shares);
    /// @param to Account on Kusama.
    event Returned(bytes32 indexed depositId, bytes32 to);
    /// @param rewards Planck, as attested.
    /// @param slashes Planck, as attested.
    /// @param provisions Planck, as attested.
    /// @param costs Planck, as attested.
    /// @param accepted Planck of rewards that begin to vest, or pay for the loss.
    /// @param released Planck of provisions not needed that begin to vest.
    /// @param loss Planck that unvested rewards and holders bear.
    /// @param setAside Planck of the costs that were taken out of the fee.
    /// @param number Height of the anchor.
    /// @param era Of the anchor.
    event Reported(
        uint64 indexed number,
        bytes32 hash,
        uint32 era,
        uint256 rewards,
        uint256 slashes,
        uint256 provisions,
        uint256 costs,
        uint256 accepted,
        uint256 released,
        uint256 loss,
        uint256 setAside
    );
    /// @param loss Planck; nothing of the report holds before it is believed.
    /// @param eras Consecutive eras in which it was attested so far.
    /// @param number Height of the anchor.
    /// @param era Of the anchor.
    /// @param bound Planck that would have been taken at once.
    event LossContested(uint64 indexed number, uint32 era, uint256 loss, uint256 bound, uint8 eras);
    /// @param loss Planck of the contested loss.
    event LossObjectedTo(uint256 loss);
    /// @param number Height of the anchor that the next report follows.
    event TakenOver(address indexed previous, uint64 number);

    /// Its name.
    error TermOutOfRange(bytes32 term);
    /// Nothing is no batch.
    error EmptyBatch();
    /// Both in planck.
    error BelowMinimumStake(uint256 amount, uint256 minimum);
    /// As `stakingPause` says.
    error StakingPaused(Pause reason);
    /// No loss waits to be believed.
    error NotContested();
    /// Heights of anchors: the report's, and the last one at which the loss was attested that waits to be believed.
    error OlderThanContested(uint64 number, uint64 contested);
    /// Heights: the anchor named, and the one that the contested loss follows.
    error AnotherAnchor(uint64 anchor, uint64 contested);
    /// No operation of this id waits in the Timelock.
    error NotDecided(bytes32 operation);
    /// The token names another pool.
    error NotInPlace();

    /// @param terms_ As `setTerms` takes them.
    /// @param number Height of the anchor that the first report follows, unless this pool takes over from another.
    /// @param era Of that anchor.
    /// @param hash Of that anchor.
    constructor(
        Committee committee_,
        BondToken token_,
        DepositSlots slots_,
        Terms memory terms_,
        uint64 number,
        uint32 era,
        bytes32 hash
    ) Attested(committee_) Timelocked(committee_.timelock()) {
        token = token_;
        slots = slots_;
        _books.number = number;
        _books.era = era;
        _books.hash = hash;
        _books.reportedAt = block.timestamp.toUint40();
        _setTerms(terms_);
    }

    // ------------------------------------------------------------------ governance

    /// @notice Sets all terms. Only the Timelock. Reverts `TermOutOfRange` with the name of the one that can't be: a
    /// minimum and a window of at least 1 planck and parts of at most 1,000,000, growth of at most
    /// `MAX_DAILY_GROWTH_PPM`.
    function setTerms(Terms calldata terms_) external onlyTimelock {
        _setTerms(terms_);
    }

    /// @notice Says that governance does not believe the loss that is contested: no attestation of one beyond the bound
    /// counts any more, until a report within the bound, which governance may widen, was accepted. Only the Timelock.
    /// Reverts `NotContested`, `AnotherAnchor`.
    /// @param anchor Height of the anchor that the contested loss follows, `lastAnchor`: operators who attest another loss
    /// from there escape no objection, and an old objection says nothing of what follows a later one.
    function objectToLoss(uint64 anchor) external onlyTimelock {
        _object(anchor);
    }

    /// @notice Has an objection count as soon as governance has decided it: `objectToLoss` waits in the Timelock longer
    /// than a loss does to be believed. Stopping early harms nobody, since a loss that was after all is believed by
    /// widening the bound. Anyone may call, in a pause too. Reverts `NotContested`, `AnotherAnchor`, and `NotDecided`
    /// where no such operation waits.
    /// @dev The guardian's pause, in which nothing is attested, leaves 7 days for the vote, and the contest that begins
    /// anew behind it 24 hours more: the governor's voting delay and voting period together must be shorter than that.
    /// @param anchor As in the operation: one call of this pool's `objectToLoss`, scheduled as a batch without
    /// predecessor.
    /// @param salt The operation's; of a proposal, the governor's address in the first 20 bytes ^ the description's
    /// hash.
    function objectionDecided(uint64 anchor, bytes32 salt) external {
        (address[] memory targets, uint256[] memory values, bytes[] memory payloads) =
            (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], payloads[0]) = (address(this), abi.encodeCall(this.objectToLoss, (anchor)));
        Timelock waiting = Timelock(payable(timelock));
        bytes32 id = waiting.hashOperationBatch(targets, values, payloads, 0, salt);
        if (!waiting.isOperationPending(id)) revert NotDecided(id);
        _object(anchor);
    }

    function _object(uint64 anchor) private {
        if (_contest.eras == 0) revert NotContested();
        if (anchor != _books.number) revert AnotherAnchor(anchor, _books.number);
        _contest.objected = true;
        emit LossObjectedTo(_contest.loss);
    }

    /// @notice Goes on where the pool before this one stopped: its last anchor, what it carried over, provisioned and
    /// was releasing, the loss that is contested, and what of the mint window is in use. Only the Timelock, in the operation that puts this pool in its
    /// place: the one before reports until then, and can't any more. Reverts `NotInPlace`, and `AnchorNotNewer` once
    /// this one has reported.
    /// @param previous The pool that the token had before.
    function takeOver(StakingPool previous) external onlyTimelock {
        if (token.pool() != address(this)) revert NotInPlace();
        Books memory last = previous.books();
        if (last.number < _books.number) revert ReportGuard.AnchorNotNewer(_books.number, _books.era);
        (_books, _contest) = (last, previous.contest());
        (_windowUsed, _windowAt) = previous.mintWindow();
        emit TakenOver(address(previous), last.number);
    }

    function _setTerms(Terms memory t) private {
        if (t.minimumStake == 0) revert TermOutOfRange("minimumStake");
        if (t.windowFloor == 0) revert TermOutOfRange("windowFloor");
        if (t.windowPpm > PPM) revert TermOutOfRange("windowPpm");
        if (t.maxDailyGrowthPpm > MAX_DAILY_GROWTH_PPM) revert TermOutOfRange("maxDailyGrowthPpm");
        if (t.maxDailyLossPpm > PPM) revert TermOutOfRange("maxDailyLossPpm");
        _terms = t;
        emit TermsSet(t);
    }

    // ------------------------------------------------------------------ deposits

    /// @notice Mints aKSMb for a deposit that k operators saw finalized on Kusama, once per deposit (I2, I3). Anyone
    /// may submit. Reverts `BelowMinimumStake`, `StakingPaused`, `MintWindowFull`, as `DepositSlots.consume`, as
    /// `Committee.requireQuorum`, and as `BondToken.mint`.
    /// @param amount Planck; 1 KSM is one token.
    /// @return shares Rounded down.
    function mint(bytes32 depositId, address recipient, uint128 amount, Attestation calldata attestation)
        external
        returns (uint256 shares)
    {
        _admit(amount, amount);
        slots.consume(depositId);
        _requireQuorum(
            keccak256(abi.encode(MINT_TYPEHASH, attestation.epoch, attestation.deadline, depositId, recipient, amount)),
            attestation
        );
        shares = token.mint(recipient, amount);
        emit Minted(depositId, recipient, amount, shares);
    }

    /// @notice The same for many deposits under one set of signatures. Those that are used up already are left out:
    /// whoever submits one of them alone does not stop the others, and whoever submits a batch again takes nothing from
    /// the mint window. So are those for an account that may not hold the token, which stay open, to be returned. Anyone
    /// may submit. Reverts `EmptyBatch`, and for any of the others as `mint`.
    /// @param deposits At least one.
    function mintBatch(Deposit[] calldata deposits, Attestation calldata attestation) external {
        if (deposits.length == 0) revert EmptyBatch();
        (Batch memory batch, bytes32 hash) = DepositBatch.read(deposits);
        _requireQuorum(
            keccak256(abi.encode(MINT_BATCH_TYPEHASH, attestation.epoch, attestation.deadline, hash)), attestation
        );
        batch.keep(token.mayHold(batch.to));
        batch.keep(slots.consumeOpen(batch.ids));
        (uint256 total, uint256 smallest) = batch.sizes();
        _admit(total, smallest);
        uint256[] memory shares = token.mintBatch(batch.to, batch.amounts);
        for (uint256 i; i < shares.length; ++i) {
            emit Minted(batch.ids[i], batch.to[i], batch.amounts[i], shares[i]);
        }
    }

    /// @dev Checks the terms of staking, but for the pause that only signatures feel, and takes the amount from the
    /// window.
    function _admit(uint256 amount, uint256 smallest) private {
        Terms memory t = _terms;
        if (smallest < t.minimumStake) revert BelowMinimumStake(smallest, t.minimumStake);
        if (t.windingDown) revert StakingPaused(Pause.WindingDown);
        uint256 pooled = token.totalPooled();
        if (_provisionsPause(pooled)) revert StakingPaused(Pause.Provisions);
        _windowUsed = MintWindow.take(_windowUsed, _windowAt, _windowLimit(t, pooled), amount).toUint64();
        _windowAt = block.timestamp.toUint40();
    }

    /// @dev A part of what was pooled without the mints of the last day, which wane by the second: else each would lift the
    /// limit of the next.
    function _windowLimit(Terms memory t, uint256 pooled) private view returns (uint256) {
        uint256 recent = _windowUsed * Math.saturatingSub(1 days, block.timestamp - _windowAt) / 1 days;
        return Math.max(t.windowFloor, Math.saturatingSub(pooled, recent) * t.windowPpm / PPM);
    }

    function _provisionsPause(uint256 pooled) private view returns (bool) {
        return _books.provisioned * PPM > pooled * MAX_PROVISIONS_PPM;
    }

    /// @notice Gives a deposit up for minting, so that it can be sent back on Kusama once this is final (I3). Anyone
    /// may submit what k signed. Reverts `DepositNotOpen`, and as `Committee.requireQuorum`.
    /// @param to Account on Kusama that it is sent back to.
    function markReturned(bytes32 depositId, bytes32 to, Attestation calldata attestation) external {
        slots.markReturned(depositId);
        _requireQuorum(
            keccak256(abi.encode(RETURN_TYPEHASH, attestation.epoch, attestation.deadline, depositId, to)), attestation
        );
        emit Returned(depositId, to);
    }

    /// @notice Puts on record whom a loose deposit is for, as k operators saw its sender sign: `Bound` of the slots.
    /// Moves nothing; the first record of a deposit counts. Anyone may submit. Reverts `DepositNotOpen`, and as
    /// `Committee.requireQuorum`.
    /// @param recipient Whom operators are going to mint for.
    function bind(bytes32 depositId, address recipient, Attestation calldata attestation) external {
        _requireQuorum(
            keccak256(abi.encode(BIND_TYPEHASH, attestation.epoch, attestation.deadline, depositId, recipient)),
            attestation
        );
        slots.bind(depositId, recipient);
    }

    // ------------------------------------------------------------------ the report

    /// @notice Takes the flows between the last anchor and a newer one, each flow once (I6), as `ReportGuard` judges
    /// them; what operators have paid is taken out of the fee, as far as it goes. A loss beyond the bound stops minting, finalizing and the price feed, and counts only once `LossContest`
    /// believes it: until then each attestation of it follows the same last anchor. Anyone may submit. Reverts
    /// `OlderThanContested`, as `ReportGuard.judge`, `LossContest.attest`, `Committee.requireQuorum` and `BondToken.report`.
    /// @param r Amounts in planck, as flows of the ledgers between the two anchors; `provisions` is what pends at the
    /// newer.
    function report(Report calldata r, Attestation calldata attestation) external {
        Terms memory t = _terms;
        // What was signed before a loss was seen, and nobody has submitted since, must not end its contest.
        if (r.number < _contest.number) revert OlderThanContested(r.number, _contest.number);
        Outcome memory o = ReportGuard.judge(_books, r, token.totalPooled(), t.maxDailyGrowthPpm, t.maxDailyLossPpm);
        _requireQuorum(_reportHash(r, attestation), attestation);
        if (o.wholeLoss > o.lossBound && !_believe(r, o)) return;
        if (_contest.eras != 0) delete _contest;
        _write(o.books);
        _settle(r, o);
    }

    function _settle(Report calldata r, Outcome memory o) private {
        uint256 setAside = token.report(o.accepted, o.released, o.loss, r.costs);
        emit Reported(
            r.number,
            r.hash,
            r.era,
            r.rewards,
            r.slashes,
            r.provisions,
            r.costs,
            o.accepted,
            o.released,
            o.loss,
            setAside
        );
    }

    /// @dev Word by word, which costs less than member by member.
    function _write(Books memory b) private {
        (_books.number, _books.era, _books.reportedAt, _books.carriedOver) =
        (b.number, b.era, b.reportedAt, b.carriedOver);
        _books.hash = b.hash;
        (_books.provisioned, _books.releasing, _books.releasedBy, _books.recentLoss) =
        (b.provisioned, b.releasing, b.releasedBy, b.recentLoss);
    }

    function _believe(Report calldata r, Outcome memory o) private returns (bool believed) {
        Contest memory next;
        (next, believed) = _contest.attest(o.wholeLoss, r.number, r.era);
        if (believed) return true;
        _contest = next;
        token.contest();
        emit LossContested(r.number, r.era, o.wholeLoss, o.lossBound, next.eras);
    }

    function _reportHash(Report calldata r, Attestation calldata attestation) private pure returns (bytes32) {
        // All fields are words of their own, in the order of the type.
        return
            keccak256(bytes.concat(REPORT_TYPEHASH, abi.encode(attestation.epoch, attestation.deadline), abi.encode(r)));
    }

    // ------------------------------------------------------------------ reading

    /// @notice The terms of staking and reporting. Anyone may ask.
    /// @return In the units that its fields name.
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @notice Smallest deposit that is minted. Anyone may ask.
    /// @return Planck.
    function minimumStake() external view returns (uint256) {
        return _terms.minimumStake;
    }

    /// @notice The last accepted report's anchor. Anyone may ask.
    /// @return number Height on Kusama.
    /// @return era Active in that block.
    /// @return reportedAt Second of the report, here.
    /// @return hash Of that block.
    function lastAnchor() external view returns (uint64 number, uint32 era, uint40 reportedAt, bytes32 hash) {
        return (_books.number, _books.era, _books.reportedAt, _books.hash);
    }

    /// @notice What has been reported so far. Anyone may ask.
    /// @return In the units that its fields name.
    function books() external view returns (Books memory) {
        return _books;
    }

    /// @notice What holders have borne already of slashes that pend. Anyone may ask.
    /// @return Planck.
    function provisioned() external view returns (uint256) {
        return _books.provisioned;
    }

    /// @notice The loss that waits to be believed. Anyone may ask.
    /// @return In the units that its fields name; `eras` is 0 where there is none.
    function contest() external view returns (Contest memory) {
        return _contest;
    }

    /// @notice Why nothing is minted now. Anyone may ask.
    /// @return The first reason of several; none where something is minted, as far as the window has room.
    function stakingPause() external view returns (Pause) {
        if (committee.guardian().paused()) return Pause.Guardian;
        if (_terms.windingDown) return Pause.WindingDown;
        if (token.contested()) return Pause.ContestedLoss;
        return _provisionsPause(token.totalPooled()) ? Pause.Provisions : Pause.None;
    }

    /// @notice What was last written of the mint window. Anyone may ask.
    /// @return used Planck in use at that time.
    /// @return at Second; 0 where nothing was minted yet.
    function mintWindow() external view returns (uint64 used, uint40 at) {
        return (_windowUsed, _windowAt);
    }

    /// @notice What the mint window has room for now, whether or not staking is paused. Anyone may ask.
    /// @return Planck, rounded down.
    function mintable() external view returns (uint256) {
        uint256 limit = _windowLimit(_terms, token.totalPooled());
        return Math.saturatingSub(limit, MintWindow.inUse(_windowUsed, _windowAt, limit));
    }
}
