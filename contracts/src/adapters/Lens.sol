// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../committee/Committee.sol";
import {Contest} from "../pool/LossContest.sol";
import {Books} from "../pool/ReportGuard.sol";
import {StakingPool} from "../pool/StakingPool.sol";
import {UnstakeQueue} from "../queue/UnstakeQueue.sol";
import {BondToken} from "../token/BondToken.sol";
import {CertToken} from "../token/CertToken.sol";

/// @title What a page shows, of one block and in one call
/// @notice Holds nothing and decides nothing; anyone may read. It asks the modules that the token names at the moment.
contract Lens {
    struct Overview {
        /// Second of the block that all of this is of.
        uint40 timestamp;
        Modules modules;
        RateView rate;
        StakingView staking;
        ReportView report;
        OperatorsView operators;
        QueueView queue;
    }

    struct Modules {
        address pool;
        address queue;
        address slots;
        address committee;
        address guardian;
        address timelock;
        address treasury;
    }

    /// What a share is worth, and all that is needed to follow it from second to second: see `Rate`.
    struct RateView {
        /// Shares, as last written and now: time alone changes none.
        uint256 shares;
        /// Planck that all shares are worth at `timestamp`.
        uint256 pooled;
        /// Planck that were reported and stand behind no share yet.
        uint256 unvested;
        /// Planck that all shares were worth at `updatedAt`.
        uint256 pooledAtUpdate;
        /// Planck added in each second from `updatedAt` to `vestEnd`.
        uint256 rewardRate;
        /// Seconds.
        uint256 updatedAt;
        uint256 vestEnd;
        uint256 vestingPeriod;
        /// Planck that the fee grows by in each second from `feeCollectedAt` to `vestEnd`.
        uint256 feeRate;
        uint256 feeCollectedAt;
        /// Planck that count towards the next report.
        uint256 feeLeftover;
        /// Planck that all reports have set aside for operators' costs.
        uint256 costsSetAside;
        /// Part of the rewards, in hundredths of a percent.
        uint256 feeBps;
    }

    struct StakingView {
        StakingPool.Pause pause;
        /// Planck.
        uint256 minimumStake;
        /// Planck that the mint window has room for, rounded down, whether or not staking is paused.
        uint256 mintable;
    }

    struct ReportView {
        /// The last accepted report's anchor on Kusama, and the second of that report here.
        uint64 number;
        uint32 era;
        uint40 reportedAt;
        bytes32 hash;
        /// A loss is attested that waits to be believed: nobody enters or leaves.
        bool contested;
        Contest contest;
        /// Planck of pending slashes that holders have borne already.
        uint256 provisioned;
        /// Planck of provisions not needed, on their way back to holders.
        uint256 releasing;
        /// Planck of rewards beyond the bound: they count towards the next report.
        uint256 carriedOver;
    }

    struct OperatorsView {
        uint64 epoch;
        uint256 threshold;
        address[] members;
        /// First second that is not paused by the guardian; 0 if it never paused.
        uint40 pausedUntil;
    }

    struct QueueView {
        /// Planck.
        uint256 minimumUnstake;
        /// Planck that suffice for who leaves with all of it.
        uint256 leastUnstake;
        uint64 lastRequest;
        uint64 lastFinalized;
        /// Attestations to park so far: the next one names this number.
        uint64 parkings;
    }

    struct AccountView {
        /// Of aKSMb.
        uint256 shares;
        /// Planck of aKSMb, rounded down.
        uint256 bonds;
        /// Units of aKSMc.
        uint256 certs;
        /// Planck that they are worth, rounded down.
        uint256 certsValue;
        /// Units delegated to the account now; those that count for a vote are older.
        uint256 votes;
        /// Whom the account's own units vote through; zero for nobody.
        address delegatee;
        /// What the next permit of aKSMb signs.
        uint256 bondNonce;
        /// What the next permit or delegation of aKSMc signs.
        uint256 certNonce;
    }

    /// aKSMc.
    CertToken public immutable cert;
    /// aKSMb, of which one unit of aKSMc is one share.
    BondToken public immutable token;

    /// @param cert_ Names the bond token, and that one everything else.
    constructor(CertToken cert_) {
        cert = cert_;
        token = BondToken(cert_.asset());
    }

    /// @notice Everything that is nobody's in particular. Anyone may ask.
    /// @return o Of one block, in the units that its fields name.
    function overview() external view returns (Overview memory o) {
        StakingPool pool = StakingPool(token.pool());
        o.timestamp = uint40(block.timestamp);
        o.modules = _modules(pool);
        o.rate = _rate();
        o.staking = StakingView(pool.stakingPause(), pool.minimumStake(), pool.mintable());
        o.report = _report(pool);
        o.operators = _operators(pool.committee());
        UnstakeQueue queue = UnstakeQueue(token.queue());
        o.queue = QueueView(
            queue.minimumUnstake(), queue.leastUnstake(), queue.lastRequest(), queue.lastFinalized(), queue.parkings()
        );
    }

    /// @notice What an account has of both tokens. Anyone may ask.
    /// @return In the units that its fields name.
    function accountOf(address owner) external view returns (AccountView memory) {
        uint256 certs = cert.balanceOf(owner);
        return AccountView({
            shares: token.sharesOf(owner),
            bonds: token.balanceOf(owner),
            certs: certs,
            certsValue: cert.convertToAssets(certs),
            votes: cert.getVotes(owner),
            delegatee: cert.delegates(owner),
            bondNonce: token.nonces(owner),
            certNonce: cert.nonces(owner)
        });
    }

    /// @notice Those of the requests `from` … `to`, both included, whose receipts the owner has: they wait, or are owed
    /// or parked. Paid and cancelled ones have no receipt any more. Of the queue that takes requests in; what a retired
    /// one has still to settle is asked of it. Anyone may ask. Reverts `UnknownRequest` for ids never given.
    /// @param from Id of the first request.
    /// @param to Id of the last one.
    /// @return owned By ascending id.
    function requestsOf(address owner, uint64 from, uint64 to)
        external
        view
        returns (UnstakeQueue.RequestView[] memory owned)
    {
        owned = UnstakeQueue(token.queue()).getRequests(from, to);
        uint256 count;
        for (uint256 i; i < owned.length; ++i) {
            if (owned[i].owner == owner) owned[count++] = owned[i];
        }
        assembly ("memory-safe") {
            mstore(owned, count)
        }
    }

    function _modules(StakingPool pool) private view returns (Modules memory) {
        Committee committee = pool.committee();
        return Modules({
            pool: address(pool),
            queue: token.queue(),
            slots: address(pool.slots()),
            committee: address(committee),
            guardian: address(committee.guardian()),
            timelock: token.timelock(),
            treasury: token.treasury()
        });
    }

    function _rate() private view returns (RateView memory rate) {
        (rate.shares, rate.pooledAtUpdate, rate.rewardRate, rate.updatedAt, rate.vestEnd, rate.feeBps) =
            token.poolState();
        (rate.feeRate, rate.feeCollectedAt, rate.feeLeftover) = token.feeState();
        rate.costsSetAside = token.costsSetAside();
        rate.pooled = token.totalPooled();
        rate.unvested = token.unvested();
        rate.vestingPeriod = token.vestingPeriod();
    }

    function _report(StakingPool pool) private view returns (ReportView memory) {
        Books memory books = pool.books();
        return ReportView({
            number: books.number,
            era: books.era,
            reportedAt: books.reportedAt,
            hash: books.hash,
            contested: token.contested(),
            contest: pool.contest(),
            provisioned: books.provisioned,
            releasing: books.releasing,
            carriedOver: books.carriedOver
        });
    }

    function _operators(Committee committee) private view returns (OperatorsView memory) {
        return OperatorsView(
            committee.epoch(), committee.threshold(), committee.members(), committee.guardian().pausedUntil()
        );
    }
}
