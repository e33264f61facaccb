// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

/// Why nothing is minted, as a page shows it, and that nothing is.
contract StakingPauseTest is System {
    bytes32 private constant ID = keccak256("a deposit");

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function _windDown() private {
        StakingPool.Terms memory terms = usualTerms();
        terms.windingDown = true;
        setTerms(terms);
    }

    function _reason(StakingPool.Pause reason) private view {
        assertEq(uint8(pool.stakingPause()), uint8(reason));
    }

    /// Neither alone nor in a batch.
    function _refused(bytes memory reason) private {
        Attestation memory alone = _quorum(_mintDigest(address(pool), ID, bob, uint128(KSM)));
        vm.expectRevert(reason);
        pool.mint(ID, bob, uint128(KSM), alone);
        Deposit[] memory deposits = new Deposit[](1);
        deposits[0] = Deposit(ID, bob, uint128(KSM));
        Attestation memory ofBatch = _quorum(_mintBatchDigest(address(pool), deposits));
        vm.expectRevert(reason);
        pool.mintBatch(deposits, ofBatch);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
    }

    function _paused(StakingPool.Pause reason) private {
        _reason(reason);
        _refused(abi.encodeWithSelector(StakingPool.StakingPaused.selector, reason));
    }

    function _open() private {
        _reason(StakingPool.Pause.None);
        stake(bob, KSM);
    }

    function test_noneWhereSomethingIsMinted() public {
        _open();
    }

    function test_theGuardian() public {
        pause();
        _reason(StakingPool.Pause.Guardian);
        _refused(abi.encodeWithSelector(Committee.Paused.selector, block.timestamp + 7 days));
        skip(7 days);
        _open();
    }

    function test_windingDown() public {
        _windDown();
        _paused(StakingPool.Pause.WindingDown);
    }

    function test_aContestedLoss() public {
        report(0, 60 * KSM);
        _reason(StakingPool.Pause.ContestedLoss);
        _refused(abi.encodeWithSelector(BondToken.RateContested.selector));
        report(0, 0);
        _open();
    }

    // ------------------------------------------------------------------ provisions

    /// Of what is pooled after they were borne.
    function test_provisionsAboveHalfAPercent() public {
        uint256 most = uint256(1_000 * KSM) * 5_000 / 1_005_000;
        report(nextReport(0, 0, most));
        assertLe(most * 1e6, token.totalPooled() * 5_000);
        _open();
        deploy();
        stake(alice, 1_000 * KSM);
        report(nextReport(0, 0, most + 1));
        assertGt((most + 1) * 1e6, token.totalPooled() * 5_000);
        _paused(StakingPool.Pause.Provisions);
    }

    function test_provisionsPauseUntilTheyAreSettled() public {
        report(nextReport(0, 0, 20 * KSM));
        skip(27 * 6 hours);
        _paused(StakingPool.Pause.Provisions);
        uint256 before = vm.snapshotState();
        report(nextReport(0, 20 * KSM, 0));
        _open();
        vm.revertToState(before);
        // Cancelled: who stakes now takes no more part in what comes back than who stakes as it does.
        report(nextReport(0, 0, 0));
        _open();
    }

    /// What others gain by the release is not for whoever stakes the moment before.
    function test_whoStakesBeforeAReleaseTakesPartEraByEra() public {
        report(nextReport(0, 0, 28 * KSM));
        skip(6 hours);
        report(nextReport(0, 0, 0));
        stake(bob, 972 * KSM);
        uint256 staked = token.balanceOf(bob);
        skip(6 hours);
        report(nextReport(0, 0, 0));
        skip(VESTING);
        assertLe(token.balanceOf(bob) - staked, KSM / 2);
    }

    function test_whoLeavesMayMakeProvisionsLarge() public {
        report(nextReport(0, 0, 4 * KSM));
        _open();
        requestUnstake(alice, 500 * KSM);
        finalize(1);
        _paused(StakingPool.Pause.Provisions);
    }

    // ------------------------------------------------------------------ several

    function test_theFirstOfSeveralIsNamed() public {
        report(nextReport(0, 0, 20 * KSM));
        _reason(StakingPool.Pause.Provisions);
        report(nextReport(0, 200 * KSM, 20 * KSM));
        _reason(StakingPool.Pause.ContestedLoss);
        _windDown();
        _reason(StakingPool.Pause.WindingDown);
        pause();
        _reason(StakingPool.Pause.Guardian);
        skip(7 days);
        _reason(StakingPool.Pause.WindingDown);
        setTerms(usualTerms());
        _reason(StakingPool.Pause.ContestedLoss);
        report(nextReport(0, 0, 20 * KSM));
        _reason(StakingPool.Pause.Provisions);
    }
}
