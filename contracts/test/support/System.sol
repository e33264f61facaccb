// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {AksmGovernor} from "../../src/governance/AksmGovernor.sol";
import {Guardian} from "../../src/governance/Guardian.sol";
import {Timelock} from "../../src/governance/Timelock.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {CertToken} from "../../src/token/CertToken.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {RateProvider} from "../../src/adapters/RateProvider.sol";
import {Books, Report} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Attestations} from "./Attestations.sol";

/// The contracts as they are deployed, with a committee of 5 of 7, and each verb in one line.
abstract contract System is Test, Attestations {
    uint256 internal constant KSM = 1e12;
    uint256 internal constant VESTING = 1 days;
    uint256 internal constant FEE_BPS = 1_000;
    uint256 internal constant MINIMUM_UNSTAKE = KSM / 10;
    uint256 internal constant GROWTH_PPM = 1_000;
    uint256 internal constant LOSS_PPM = 50_000;
    /// HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F
    bytes internal constant RECIPIENT = hex"02d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d8954";
    bytes32 internal constant ACCOUNT = 0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d;
    /// FoQJpPyadYccjavVdTWxpxU7rUEaYhfLCPwXgkfD6Zat9QP
    bytes internal constant OTHER_RECIPIENT =
        hex"028eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4874b4";
    bytes32 internal constant OTHER_ACCOUNT = 0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48;

    uint256 internal constant WINDOW_FLOOR = 10_000_000 * KSM;
    uint256 internal constant LEAST_DELAY = 14 days;

    address internal immutable treasury = makeAddr("treasury");
    address internal immutable alice = makeAddr("alice");
    address internal immutable bob = makeAddr("bob");
    /// Whom the Guardian obeys.
    address internal immutable watch = makeAddr("guardian");
    /// Whose operations the Timelock takes.
    address internal governor = makeAddr("governor");
    Timelock internal timelock;
    Guardian internal guardian;
    Committee internal committee;
    BondToken internal token;
    DepositSlots internal slots;
    StakingPool internal pool;
    UnstakeQueue internal queue;
    CertToken internal cert;
    RateProvider internal rates;
    uint256 private _deposits;

    function deploy() internal {
        vm.warp(1_790_000_000);
        deploy(12, 2, LEAST_DELAY);
    }

    /// For another network; what was deployed before is out of these verbs' reach.
    function deploy(uint8 decimals, uint8 ss58Prefix, uint256 leastDelay) internal {
        uint64 nonce = vm.getNonce(address(this));
        address poolAddress = vm.computeCreateAddress(address(this), nonce + 4);
        address queueAddress = vm.computeCreateAddress(address(this), nonce + 5);
        timelock = new Timelock(leastDelay, governor, watch);
        guardian = timelock.guardian();
        committee = new Committee(timelock, _members(), THRESHOLD);
        token = new BondToken(
            "aKSM reward-earning bond",
            "aKSMb",
            decimals,
            address(timelock),
            poolAddress,
            queueAddress,
            treasury,
            FEE_BPS,
            VESTING
        );
        slots = new DepositSlots(address(timelock), poolAddress, queueAddress);
        pool = new StakingPool(committee, token, slots, usualTerms(), 100, 10, keccak256("anchor 100"));
        queue = new UnstakeQueue(
            committee, token, slots, "aKSM unstake receipt", "unaKSM", ss58Prefix, 10 ** decimals / 10, 0
        );
        cert = new CertToken(token, "aKSM reward-bearing certificate", "aKSMc");
        rates = new RateProvider(token);
        assertEq(address(pool), poolAddress);
        assertEq(address(queue), queueAddress);
    }

    function usualTerms() internal pure returns (StakingPool.Terms memory) {
        return StakingPool.Terms({
            minimumStake: uint64(KSM),
            windowFloor: uint64(WINDOW_FLOOR),
            windowPpm: 100_000,
            maxDailyGrowthPpm: uint24(GROWTH_PPM),
            maxDailyLossPpm: uint24(LOSS_PPM),
            windingDown: false
        });
    }

    function stake(address to, uint256 amount) internal returns (uint256 shares) {
        bytes32 id = keccak256(abi.encode("deposit", ++_deposits));
        return pool.mint(id, to, uint128(amount), _quorum(_mintDigest(address(pool), id, to, uint128(amount))));
    }

    /// The report that follows the last one, an era later.
    function nextReport(uint256 rewards, uint256 slashes) internal view returns (Report memory) {
        return nextReport(rewards, slashes, pool.provisioned());
    }

    function nextReport(uint256 rewards, uint256 slashes, uint256 provisions) internal view returns (Report memory) {
        return followingReport(rewards, slashes, provisions, 1);
    }

    /// The report that follows the last one so many eras later; 0 for a later anchor of the same one.
    function followingReport(uint256 rewards, uint256 slashes, uint256 provisions, uint32 eras)
        internal
        view
        returns (Report memory)
    {
        Books memory last = pool.books();
        uint64 number = last.number + (eras == 0 ? 600 : 3600 * eras);
        return Report({
            previousNumber: last.number,
            previousHash: last.hash,
            number: number,
            hash: keccak256(abi.encode("anchor", number)),
            era: last.era + eras,
            rewards: uint128(rewards),
            slashes: uint128(slashes),
            provisions: uint128(provisions),
            costs: 0
        });
    }

    function report(uint256 rewards, uint256 slashes) internal {
        report(nextReport(rewards, slashes));
    }

    function report(Report memory r) internal {
        pool.report(r, _quorum(_reportDigest(address(pool), r)));
    }

    function setTerms(StakingPool.Terms memory terms) internal {
        vm.prank(address(timelock));
        pool.setTerms(terms);
    }

    function pause() internal {
        vm.prank(watch);
        guardian.pause("alarm");
    }

    /// A day passes, and what it brought is reported and vests in full.
    function earn(uint256 rewards) internal {
        skip(1 days);
        report(rewards, 0);
        skip(VESTING);
    }

    /// Rates above and below one, and such as no amount divides evenly.
    function setRate(uint256 rewards, uint256 slashes) internal {
        earn(bound(rewards, 0, token.totalPooled() * GROWTH_PPM / 1e6));
        skip(1 days);
        report(0, bound(slashes, 0, token.totalPooled() * LOSS_PPM / 1e6));
        skip(VESTING);
    }

    /// aKSMc for as many of the owner's shares.
    function wrap(address owner, uint256 shares) internal {
        vm.startPrank(owner);
        token.approve(address(cert), type(uint256).max);
        cert.mint(shares, owner);
        token.approve(address(cert), 0);
        vm.stopPrank();
    }

    function requestUnstake(address owner, uint256 tokens) internal returns (uint64) {
        vm.prank(owner);
        return queue.requestUnstake(tokens, RECIPIENT);
    }

    function finalize(uint64 upTo) internal {
        finalize(queue.lastFinalized(), upTo, type(uint128).max);
    }

    function finalize(uint64 afterRequest, uint64 upTo, uint128 maxAmount) internal {
        bytes32 hash = keccak256("finalize");
        queue.finalize(
            afterRequest,
            upTo,
            maxAmount,
            hash,
            _quorum(_finalizeDigest(address(queue), afterRequest, upTo, maxAmount, hash))
        );
    }

    function cancel(uint64 id) internal returns (uint256 returned) {
        address owner = queue.ownerOf(id);
        vm.prank(owner);
        return queue.cancel(id);
    }

    function park(uint64 id) internal {
        uint64[] memory ids = new uint64[](1);
        ids[0] = id;
        bytes32 hash = keccak256("refused");
        uint64 parking = queue.parkings();
        queue.park(parking, ids, hash, _quorum(_parkDigest(address(queue), parking, ids, hash)));
    }

    function redirect(uint64 id, bytes memory recipient) internal {
        address owner = queue.ownerOf(id);
        vm.prank(owner);
        queue.redirect(id, recipient);
    }

    function recordPayment(uint64 id) internal {
        uint64[] memory ids = new uint64[](1);
        ids[0] = id;
        recordPayments(ids);
    }

    function recordPayments(uint64[] memory ids) internal {
        bytes32 hash = keccak256("payment");
        queue.recordPayments(ids, hash, _quorum(_paidDigest(address(queue), ids, hash)));
    }
}
