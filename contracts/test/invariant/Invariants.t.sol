// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Books} from "../../src/pool/ReportGuard.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Deposits} from "./Deposits.sol";
import {Exits} from "./Exits.sol";
import {Governing} from "./Governing.sol";
import {Handler} from "./Handler.sol";
import {Holders} from "./Holders.sol";
import {Reports} from "./Reports.sol";

/// The invariants by their ids, after any sequence of what can happen.
contract InvariantsTest is Test {
    Handler private _handler;
    BondToken private _token;
    DepositSlots private _slots;
    CertToken private _cert;

    function setUp() public {
        _handler = new Handler();
        (_token, _slots,, _cert) = _handler.contracts();
        bytes4[36] memory verbs = [
            Holders.wait.selector,
            Holders.collectFee.selector,
            Holders.transfer.selector,
            Holders.transferShares.selector,
            Holders.deposit.selector,
            Holders.wrapShares.selector,
            Holders.withdraw.selector,
            Holders.redeem.selector,
            Holders.donate.selector,
            Deposits.mint.selector,
            Deposits.mintBatch.selector,
            Deposits.mintAgain.selector,
            Deposits.markReturned.selector,
            Reports.reportRewards.selector,
            Reports.reportLoss.selector,
            Reports.raiseProvisions.selector,
            Reports.settleProvisions.selector,
            Reports.attestContestedLoss.selector,
            Reports.objectToLoss.selector,
            Exits.request.selector,
            Exits.requestAll.selector,
            Exits.transferReceipt.selector,
            Exits.cancelRequest.selector,
            Exits.finalizeSome.selector,
            Exits.pay.selector,
            Exits.parkRequest.selector,
            Exits.redirectRequest.selector,
            Exits.payAgain.selector,
            Exits.moveFinalizedReceipt.selector,
            Exits.cancelFinalized.selector,
            Governing.setFee.selector,
            Governing.setTreasury.selector,
            Governing.setTerms.selector,
            Governing.setMinimumUnstake.selector,
            Governing.swapPool.selector,
            Governing.swapQueue.selector
        ];
        bytes4[] memory all = new bytes4[](verbs.length + 3);
        for (uint256 i; i < verbs.length; ++i) {
            all[i] = verbs[i];
        }
        // Names that verbs of the tests have as well.
        all[verbs.length] = bytes4(keccak256("rotate()"));
        all[verbs.length + 1] = bytes4(keccak256("pause(uint256,uint256)"));
        all[verbs.length + 2] = bytes4(keccak256("unpause()"));
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: all}));
    }

    /// One function, so that one run of sequences serves them all.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 110
    /// forge-config: deep.invariant.runs = 320
    /// forge-config: deep.invariant.depth = 300
    function invariant_I1_I2_I3_I4_I5_I6_I7_I8_I9_I10() public view {
        _i1EveryPlanckIsSomewhere();
        _i1PooledCoversAllBalances();
        _i2NoFreeMint();
        _nothingForbiddenHappened();
        _i5TheQueuesAddUp();
        _i9RoundingFavoursThePool();
        _i9AUnitIsAShare();
    }

    /// I1 (Ethereum's half), I8: planck that came in by deposits and rewards are pooled, vesting, carried over, on their way
    /// back, lost by slashes or pending ones, set aside for operators or owed to finalized requests: to the planck, none
    /// twice and none nowhere.
    function _i1EveryPlanckIsSomewhere() private view {
        (,, StakingPool pool,) = _handler.contracts();
        Books memory books = pool.books();
        assertEq(
            _token.totalPooled() + _token.unvested() + books.carriedOver + books.releasing + _handler.finalizedAmount()
                + _handler.lost() + _token.costsSetAside(),
            _handler.deposited() + _handler.rewarded()
        );
        assertEq(books.provisioned, _handler.provisions());
        assertEq(_token.costsSetAside(), _handler.setAside());
    }

    /// I1: what is pooled is at least what all balances add up to.
    function _i1PooledCoversAllBalances() private view {
        (uint256 shares, uint256 tokens) = _sum();
        assertEq(shares, _token.totalShares(), "I1: shares of holders");
        assertLe(tokens, _token.totalPooled());
        assertLe(
            _token.totalPooled(), tokens + _handler.holders().length + 6 + (shares == 0 ? _token.totalPooled() : 0)
        );
    }

    function _sum() private view returns (uint256 shares, uint256 tokens) {
        address[] memory holders = _handler.holders();
        for (uint256 i; i < holders.length; ++i) {
            shares += _token.sharesOf(holders[i]);
            tokens += _token.balanceOf(holders[i]);
        }
        (UnstakeQueue[] memory queues,) = _handler.queues();
        for (uint256 i; i < queues.length; ++i) {
            shares += _token.sharesOf(address(queues[i]));
            tokens += _token.balanceOf(address(queues[i]));
        }
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

    /// I3, I4, I6, I7, I10: the handler counts what succeeded and never may, and balances that fell without a loss.
    function _nothingForbiddenHappened() private view {
        assertEq(_handler.violations(), 0, _handler.lastViolation());
    }

    /// What all queues add up to.
    struct Sums {
        uint256 owed;
        uint256 finalized;
        uint256 paid;
        uint256 cancelled;
        uint256 requests;
        uint256 receipts;
    }

    /// I4, I5: each queue holds exactly the shares that wait there; requests owe at most what was burned for them; every
    /// receipt exists whose request is neither paid nor cancelled. No id is of two queues.
    function _i5TheQueuesAddUp() private view {
        Sums memory sums;
        (UnstakeQueue[] memory queues, uint64[] memory origins) = _handler.queues();
        for (uint256 i; i < queues.length; ++i) {
            if (i != 0) assertGe(origins[i], queues[i - 1].lastRequest(), "I4: an id of two queues");
            _i5TheQueueAddsUp(queues[i], origins[i], sums);
        }
        assertLe(sums.owed, _handler.finalizedAmount());
        assertLe(_handler.finalizedAmount(), sums.owed + sums.finalized);
        assertEq(sums.paid, _handler.paidRequests());
        assertEq(sums.cancelled, _handler.cancelledRequests());
        assertEq(sums.receipts, sums.requests - sums.paid - sums.cancelled);
    }

    function _i5TheQueueAddsUp(UnstakeQueue queue, uint64 origin, Sums memory sums) private view {
        (uint64 lastFinalized, uint64 lastRequest) = (queue.lastFinalized(), queue.lastRequest());
        uint256 waiting;
        for (uint64 id = origin + 1; id <= lastRequest; ++id) {
            UnstakeQueue.State state = queue.stateOf(id);
            if (state == UnstakeQueue.State.Waiting) waiting += queue.sharesOf(id);
            if (state == UnstakeQueue.State.Cancelled) ++sums.cancelled;
            if (state == UnstakeQueue.State.Waiting) assertGt(id, lastFinalized, "I5: left behind");
            sums.owed += queue.amountOf(id);
            if (_slots.isPaid(id)) ++sums.paid;
        }
        assertEq(_token.sharesOf(address(queue)), waiting);
        sums.requests += lastRequest - origin;
        sums.finalized += lastFinalized - origin;
        address[] memory holders = _handler.holders();
        for (uint256 i; i < holders.length; ++i) {
            sums.receipts += queue.balanceOf(holders[i]);
        }
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
