// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Handler} from "./Handler.sol";

/// The invariants by their ids, after any sequence of what can happen.
contract InvariantsTest is Test {
    Handler private _handler;
    BondToken private _token;
    DepositSlots private _slots;
    StakingPool private _pool;
    UnstakeQueue private _queue;
    CertToken private _cert;

    function setUp() public {
        _handler = new Handler();
        (_token, _slots, _pool, _queue, _cert) = _handler.contracts();
        bytes4[] memory verbs = new bytes4[](25);
        verbs[0] = Handler.wait.selector;
        verbs[1] = Handler.mint.selector;
        verbs[2] = Handler.mintAgain.selector;
        verbs[3] = Handler.reportRewards.selector;
        verbs[4] = Handler.reportLoss.selector;
        verbs[5] = Handler.transfer.selector;
        verbs[6] = Handler.transferShares.selector;
        verbs[7] = Handler.request.selector;
        verbs[8] = Handler.requestAll.selector;
        verbs[9] = Handler.transferReceipt.selector;
        verbs[10] = Handler.finalizeSome.selector;
        verbs[11] = Handler.pay.selector;
        verbs[12] = Handler.payAgain.selector;
        verbs[13] = Handler.moveFinalizedReceipt.selector;
        verbs[14] = Handler.collectFee.selector;
        verbs[15] = Handler.deposit.selector;
        verbs[16] = Handler.wrapShares.selector;
        verbs[17] = Handler.withdraw.selector;
        verbs[18] = Handler.redeem.selector;
        verbs[19] = Handler.donate.selector;
        verbs[20] = Handler.cancelRequest.selector;
        verbs[21] = Handler.cancelFinalized.selector;
        verbs[22] = Handler.parkRequest.selector;
        verbs[23] = Handler.redirectRequest.selector;
        verbs[24] = Handler.markReturned.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    /// One function, so that one run of sequences serves them all.
    function invariant_I1_I2_I3_I4_I5_I6_I9() public view {
        _i1EveryPlanckIsSomewhere();
        _i1PooledCoversAllBalances();
        _i2NoFreeMint();
        _i3i4i6NothingForbiddenHappened();
        _i5TheQueueAddsUp();
        _i9RoundingFavoursThePool();
        _i9AUnitIsAShare();
    }

    /// I1 (Ethereum's half), I8: planck that came in by deposits and rewards are pooled, vesting, carried over, lost by
    /// slashes or owed to finalized requests: to the planck, none twice and none nowhere.
    function _i1EveryPlanckIsSomewhere() private view {
        assertEq(
            _token.totalPooled() + _token.unvested() + _pool.books().carriedOver + _handler.finalizedAmount()
                + _handler.lost(),
            _handler.deposited() + _handler.rewarded()
        );
    }

    /// I1: what is pooled is at least what all balances add up to.
    function _i1PooledCoversAllBalances() private view {
        (uint256 shares, uint256 tokens) = _sum();
        assertEq(shares, _token.totalShares(), "I1: shares of holders");
        assertLe(tokens, _token.totalPooled());
        assertLe(
            _token.totalPooled(), tokens + _handler.holders().length + 2 + (shares == 0 ? _token.totalPooled() : 0)
        );
    }

    function _sum() private view returns (uint256 shares, uint256 tokens) {
        address[] memory holders = _handler.holders();
        for (uint256 i; i < holders.length; ++i) {
            shares += _token.sharesOf(holders[i]);
            tokens += _token.balanceOf(holders[i]);
        }
        shares += _token.sharesOf(address(_queue));
        tokens += _token.balanceOf(address(_queue));
        shares += _token.sharesOf(address(_cert));
        tokens += _token.balanceOf(address(_cert));
    }

    /// I2: shares exist for attested deposits and for the fee, less those burned by finalizations and cancels. The handler
    /// checks that the fee is at most its part of all rewards.
    function _i2NoFreeMint() private view {
        assertEq(
            _token.totalShares() + _handler.burnedShares(), _handler.mintedShares() + _handler.feeShares(), "I2: shares"
        );
    }

    /// I3, I4, I6: the handler counts what succeeded and never may, and balances that fell without a loss.
    function _i3i4i6NothingForbiddenHappened() private view {
        assertEq(_handler.violations(), 0, _handler.lastViolation());
    }

    /// I4, I5: the queue holds exactly the shares that wait; requests owe at most what was burned for them; every
    /// receipt exists whose request is neither paid nor cancelled.
    function _i5TheQueueAddsUp() private view {
        (uint64 lastFinalized, uint64 lastRequest) = (_queue.lastFinalized(), _queue.lastRequest());
        (uint256 waiting, uint256 owed, uint256 paid, uint256 cancelled, uint256 receipts) = (0, 0, 0, 0, 0);
        for (uint64 id = 1; id <= lastRequest; ++id) {
            UnstakeQueue.State state = _queue.stateOf(id);
            if (state == UnstakeQueue.State.Waiting) waiting += _queue.sharesOf(id);
            if (state == UnstakeQueue.State.Cancelled) ++cancelled;
            if (state == UnstakeQueue.State.Waiting) assertGt(id, lastFinalized, "I5: left behind");
            owed += _queue.amountOf(id);
            if (_slots.isPaid(id)) ++paid;
        }
        address[] memory holders = _handler.holders();
        for (uint256 i; i < holders.length; ++i) {
            receipts += _queue.balanceOf(holders[i]);
        }
        assertEq(_token.sharesOf(address(_queue)), waiting);
        assertLe(owed, _handler.finalizedAmount());
        assertLe(_handler.finalizedAmount(), owed + lastFinalized);
        assertEq(paid, _handler.paidRequests());
        assertEq(cancelled, _handler.cancelledRequests());
        assertEq(receipts, lastRequest - paid - cancelled);
    }

    /// I9: at any rate that came about, what one planck of rounding keeps stays in the pool.
    function _i9RoundingFavoursThePool() private view {
        (uint256 shares, uint256 pooled) = (_token.totalShares(), _token.totalPooled());
        if (shares == 0 || shares < pooled) return;
        uint256[3] memory amounts = [uint256(1), 1e12 + 7, 31_415_926_535e6];
        for (uint256 i; i < amounts.length; ++i) {
            uint256 down = _token.tokensForSharesDown(_token.sharesForTokensDown(amounts[i]));
            assertLe(down, amounts[i]);
            assertLe(amounts[i], down + 1);
            assertEq(_token.tokensForSharesDown(_token.sharesForTokensUp(amounts[i])), amounts[i]);
        }
    }

    /// I9: aKSMc holds a share for each unit, and what was given to it; its units are worth what those shares are.
    function _i9AUnitIsAShare() private view {
        uint256 units;
        address[] memory holders = _handler.holders();
        for (uint256 i; i < holders.length; ++i) {
            units += _cert.balanceOf(holders[i]);
        }
        assertEq(_cert.totalSupply(), units);
        assertEq(_token.sharesOf(address(_cert)), units + _handler.donatedShares());
        assertEq(_cert.totalAssets(), _token.tokensForSharesDown(units));
    }
}
