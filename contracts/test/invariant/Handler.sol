// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Vm} from "forge-std/Vm.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// Everything that can happen, in any order, none of it reverting; and an account of planck of its own, kept by addition
/// alone, to hold the contracts' against.
contract Handler is System {
    address[] private _owners;
    bytes32[] private _depositIds;

    uint256 public deposited;
    uint256 public rewarded;
    uint256 public lost;
    uint256 public finalizedAmount;
    uint256 public mintedShares;
    uint256 public feeShares;
    uint256 public feeTokens;
    uint256 public burnedShares;
    uint256 public paidRequests;
    uint256 public cancelledRequests;
    /// Shares that were given to the aKSMc contract without units.
    uint256 public donatedShares;
    /// Times that something happened which never may.
    uint256 public violations;
    string public lastViolation;
    mapping(address owner => uint256 shares) private _sharesBefore;
    mapping(address owner => uint256 tokens) private _valueBefore;

    constructor() {
        deploy();
        _owners.push(alice);
        _owners.push(bob);
        _owners.push(makeAddr("carol"));
        _owners.push(makeAddr("dave"));
        _owners.push(treasury);
    }

    function contracts() external view returns (BondToken, DepositSlots, StakingPool, UnstakeQueue, CertToken) {
        return (token, slots, pool, queue, cert);
    }

    function holders() external view returns (address[] memory) {
        return _owners;
    }

    /// I6: whoever's shares are the same holds as many tokens as before, or more.
    modifier noBalanceFalls() {
        for (uint256 i; i < _owners.length; ++i) {
            _sharesBefore[_owners[i]] = token.sharesOf(_owners[i]);
            _valueBefore[_owners[i]] = token.balanceOf(_owners[i]);
        }
        _;
        for (uint256 i; i < _owners.length; ++i) {
            uint256 shares = token.sharesOf(_owners[i]);
            if (shares >= _sharesBefore[_owners[i]] && token.balanceOf(_owners[i]) < _valueBefore[_owners[i]]) {
                _violated("I6: a balance fell");
            }
        }
    }

    function _violated(string memory what) private {
        ++violations;
        lastViolation = what;
    }

    // ------------------------------------------------------------------ time, money in

    function wait(uint256 time) external noBalanceFalls {
        uint256 shares = token.totalShares();
        skip(bound(time, 1, 2 days));
        if (token.totalShares() != shares) _violated("I2: time alone minted");
    }

    function collectFee() external noBalanceFalls countsFee {
        token.collectFee();
    }

    /// I2: only here are shares minted without a deposit, and for no more than the fee's part of all rewards.
    modifier countsFee() {
        uint256 shares = token.totalShares();
        vm.recordLogs();
        _;
        feeShares += token.totalShares() - shares;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != BondToken.FeeMinted.selector) continue;
            (, uint256 tokens) = abi.decode(logs[i].data, (uint256, uint256));
            feeTokens += tokens;
        }
        if (feeTokens > rewarded * FEE_BPS / 10_000) _violated("I2: fee");
    }

    function mint(uint256 who, uint256 amount) external noBalanceFalls {
        if (_tooDear()) return;
        (address to, bytes32 id) = (_owner(who), keccak256(abi.encode(_depositIds.length)));
        amount = bound(amount, KSM, 100_000 * KSM);
        uint256 shares =
            pool.mint(id, to, uint128(amount), _quorum(_mintDigest(address(pool), id, to, uint128(amount))));
        _depositIds.push(id);
        deposited += amount;
        mintedShares += shares;
    }

    /// I3
    function mintAgain(uint256 which, uint256 who, uint256 amount) external noBalanceFalls {
        if (_depositIds.length == 0) return;
        bytes32 id = _depositIds[which % _depositIds.length];
        address to = _owner(who);
        uint128 amount_ = uint128(bound(amount, KSM, 100_000 * KSM));
        Attestation memory attestation = _quorum(_mintDigest(address(pool), id, to, amount_));
        try pool.mint(id, to, amount_, attestation) {
            _violated("I3: minted twice");
        } catch {}
    }

    /// I3: what goes back is minted never, and what was minted goes never back.
    function markReturned(bytes32 salt, uint256 which) external noBalanceFalls {
        bytes32 id = keccak256(abi.encode("returned", salt));
        Attestation memory attestation = _quorum(_returnDigest(address(pool), id, ACCOUNT));
        if (slots.depositState(id) == DepositSlots.DepositState.Open) pool.markReturned(id, ACCOUNT, attestation);
        try pool.mint(id, alice, uint128(KSM), _quorum(_mintDigest(address(pool), id, alice, uint128(KSM)))) {
            _violated("I3: minted though returned");
        } catch {}
        if (_depositIds.length == 0) return;
        bytes32 minted = _depositIds[which % _depositIds.length];
        attestation = _quorum(_returnDigest(address(pool), minted, ACCOUNT));
        try pool.markReturned(minted, ACCOUNT, attestation) {
            _violated("I3: returned though minted");
        } catch {}
    }

    function _tooDear() private view returns (bool) {
        uint256 shares = token.totalShares();
        return shares != 0 && shares < token.totalPooled();
    }

    // ------------------------------------------------------------------ reports

    function reportRewards(uint256 rewards) external noBalanceFalls countsFee {
        rewards = bound(rewards, 0, token.totalPooled() * 3 * GROWTH_PPM / 1e6);
        report(rewards, 0);
        rewarded += rewards;
    }

    function reportLoss(uint256 rewards, uint256 loss) external countsFee {
        rewards = bound(rewards, 0, token.totalPooled() * GROWTH_PPM / 1e6);
        // Losses of a day add up.
        skip(1 days);
        loss = bound(loss, 0, token.totalPooled() * LOSS_PPM / 1e6);
        report(rewards, loss);
        rewarded += rewards;
        lost += loss;
    }

    // ------------------------------------------------------------------ holders

    function transfer(uint256 from, uint256 to, uint256 amount) external noBalanceFalls {
        uint256 most = token.balanceOf(_owner(from));
        if (most == 0) return;
        vm.prank(_owner(from));
        token.transfer(_owner(to), bound(amount, 1, most));
    }

    function transferShares(uint256 from, uint256 to, uint256 shares) external noBalanceFalls {
        uint256 most = token.sharesOf(_owner(from));
        if (most == 0) return;
        vm.prank(_owner(from));
        token.transferShares(_owner(to), bound(shares, 1, most));
    }

    // ------------------------------------------------------------------ aKSMc

    /// I9: whoever wraps or unwraps has as many shares and units as before.
    modifier keepsSharesAndUnits(uint256 who) {
        uint256 before = token.sharesOf(_owner(who)) + cert.balanceOf(_owner(who));
        _;
        if (token.sharesOf(_owner(who)) + cert.balanceOf(_owner(who)) != before) _violated("I9: a wrap moved value");
    }

    function deposit(uint256 who, uint256 amount) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = token.balanceOf(_owner(who));
        if (most == 0) return;
        amount = bound(amount, 1, most);
        vm.startPrank(_owner(who));
        token.approve(address(cert), amount);
        cert.deposit(amount, _owner(who));
        vm.stopPrank();
    }

    function wrapShares(uint256 who, uint256 shares) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = token.sharesOf(_owner(who));
        if (most != 0) wrap(_owner(who), bound(shares, 1, most));
    }

    function withdraw(uint256 who, uint256 amount) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = cert.maxWithdraw(_owner(who));
        if (most == 0) return;
        amount = bound(amount, 1, most);
        vm.prank(_owner(who));
        cert.withdraw(amount, _owner(who), _owner(who));
    }

    function redeem(uint256 who, uint256 units) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = cert.maxRedeem(_owner(who));
        if (most == 0) return;
        units = bound(units, 1, most);
        vm.prank(_owner(who));
        cert.redeem(units, _owner(who), _owner(who));
    }

    function donate(uint256 who, uint256 shares) external noBalanceFalls {
        uint256 worth = cert.totalAssets();
        uint256 most = token.sharesOf(_owner(who));
        if (most == 0) return;
        shares = bound(shares, 1, most);
        vm.prank(_owner(who));
        token.transferShares(address(cert), shares);
        donatedShares += shares;
        if (cert.totalAssets() != worth) _violated("a donation changed what units are worth");
    }

    // ------------------------------------------------------------------ requests

    function request(uint256 who, uint256 amount) external noBalanceFalls {
        uint256 most = token.balanceOf(_owner(who));
        if (most < MINIMUM_UNSTAKE + 1) return;
        vm.prank(_owner(who));
        queue.requestUnstake(bound(amount, MINIMUM_UNSTAKE + 1, most), RECIPIENT);
    }

    function requestAll(uint256 who) external noBalanceFalls {
        uint256 shares = token.sharesOf(_owner(who));
        if (token.tokensForSharesDown(shares) < MINIMUM_UNSTAKE) return;
        vm.prank(_owner(who));
        queue.requestUnstakeShares(shares, RECIPIENT);
    }

    function transferReceipt(uint256 which, uint256 to) external noBalanceFalls {
        uint64 id = _waiting(which);
        if (id == 0) return;
        address owner = queue.ownerOf(id);
        vm.prank(owner);
        queue.transferFrom(owner, _owner(to), id);
    }

    /// The canceller has no more shares than before the request, and what is given up leaves no planck out of the pool.
    function cancelRequest(uint256 which) external noBalanceFalls {
        uint64 id = _waiting(which);
        if (id == 0) return;
        // A gain can't be left in the pool while a share is worth more than a planck.
        if (_tooDear()) return;
        uint256 pooled = token.totalPooled();
        vm.prank(queue.ownerOf(id));
        uint256 returned = queue.cancel(id);
        if (token.totalPooled() != pooled) _violated("I8: a cancel moved planck");
        burnedShares += queue.sharesOf(id) - returned;
        ++cancelledRequests;
    }

    // ------------------------------------------------------------------ the queue

    function finalizeSome(uint256 count) external noBalanceFalls {
        uint64 last = queue.lastFinalized();
        if (last == queue.lastRequest()) return;
        uint64 upTo = uint64(bound(count, last + 1, queue.lastRequest()));
        uint256 shares;
        for (uint64 id = last + 1; id <= upTo; ++id) {
            if (queue.stateOf(id) == UnstakeQueue.State.Waiting) shares += queue.sharesOf(id);
        }
        uint256 before = token.totalPooled();
        finalize(upTo);
        finalizedAmount += before - token.totalPooled();
        burnedShares += shares;
    }

    function pay(uint256 which) external noBalanceFalls {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) != UnstakeQueue.State.Finalized) return;
        if (queue.getRequests(id, id)[0].recipient == 0) {
            vm.prank(queue.ownerOf(id));
            queue.setRecipient(id, OTHER_RECIPIENT);
        }
        recordPayment(id);
        ++paidRequests;
    }

    function parkRequest(uint256 which) external noBalanceFalls {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) != UnstakeQueue.State.Finalized) return;
        if (queue.getRequests(id, id)[0].recipient == 0) return;
        uint256 amount = queue.amountOf(id);
        park(id);
        if (queue.amountOf(id) != amount) _violated("I1: parked, and owed something else");
    }

    function redirectRequest(uint256 which, uint256 to) external noBalanceFalls {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) != UnstakeQueue.State.Parked) return;
        if (to % 2 == 0) {
            address owner = queue.ownerOf(id);
            vm.prank(owner);
            queue.transferFrom(owner, _owner(to), id);
        }
        redirect(id, OTHER_RECIPIENT);
    }

    /// I4
    function payAgain(uint256 which) external noBalanceFalls {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) == UnstakeQueue.State.Finalized) return;
        uint64[] memory ids = new uint64[](1);
        ids[0] = id;
        Attestation memory attestation = _quorum(_paidDigest(address(queue), ids, 0));
        try queue.recordPayments(ids, 0, attestation) {
            _violated("I4: paid twice, or though cancelled or parked");
        } catch {}
    }

    function moveFinalizedReceipt(uint256 which, uint256 to) external noBalanceFalls {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) != UnstakeQueue.State.Finalized) return;
        address owner = queue.ownerOf(id);
        vm.prank(owner);
        try queue.transferFrom(owner, _owner(to), id) {
            _violated("I5: a finalized receipt moved");
        } catch {}
    }

    function cancelFinalized(uint256 which) external noBalanceFalls {
        uint64 id = _finalized(which);
        if (id == 0 || queue.stateOf(id) != UnstakeQueue.State.Finalized) return;
        vm.prank(queue.ownerOf(id));
        try queue.cancel(id) {
            _violated("I5: a finalized request was cancelled");
        } catch {}
    }

    function _owner(uint256 which) private view returns (address) {
        return _owners[which % _owners.length];
    }

    function _finalized(uint256 which) private view returns (uint64) {
        uint64 last = queue.lastFinalized();
        return last == 0 ? 0 : uint64(1 + which % last);
    }

    /// The first that waits from a random one on, around the end; 0 where none does.
    function _waiting(uint256 which) private view returns (uint64 id) {
        (uint64 last, uint64 end) = (queue.lastFinalized(), queue.lastRequest());
        for (uint64 i; i < end - last; ++i) {
            id = uint64(last + 1 + (which % (end - last) + i) % (end - last));
            if (queue.stateOf(id) == UnstakeQueue.State.Waiting) return id;
        }
        return 0;
    }
}
