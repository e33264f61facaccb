// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Report} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

/// What operators pay on Kusama comes out of the fee, and out of nothing else.
contract CostsTest is System {
    uint256 private constant STAKED = 100_000 * 1e12;
    uint256 private constant REWARDS = 50 * 1e12;
    uint256 private constant FEE = 5 * 1e12;

    function setUp() public {
        deploy();
        stake(alice, STAKED);
        skip(1 days);
    }

    function _costly(uint256 rewards, uint256 slashes, uint256 costs) private view returns (Report memory r) {
        r = nextReport(rewards, slashes);
        r.costs = uint128(costs);
    }

    /// Rounded down to whole planck a second of the period.
    function _whole(uint256 costs) private pure returns (uint256) {
        return costs / VESTING * VESTING;
    }

    function test_areTakenOutOfTheFeeAndOutOfWhatIsPooled() public {
        report(_costly(REWARDS, 0, KSM));
        assertEq(token.costsSetAside(), _whole(KSM));
        assertEq(token.totalPooled() + token.unvested() + token.costsSetAside(), STAKED + REWARDS);
        skip(VESTING);
        token.collectFee();
        assertApproxEqAbs(token.balanceOf(treasury), FEE - KSM, 2 * VESTING);
        assertApproxEqAbs(token.balanceOf(alice), STAKED + REWARDS - FEE, 2 * VESTING);
    }

    function test_areTold() public {
        Report memory r = _costly(REWARDS, 0, KSM);
        vm.expectEmit(address(pool));
        emit StakingPool.Reported(r.number, r.hash, r.era, REWARDS, 0, 0, KSM, REWARDS, 0, 0, _whole(KSM));
        report(r);
    }

    /// I6: holders' part of the report is the same to the planck, whatever operators paid, and so is what is left over.
    function testFuzz_takeNothingFromHolders(uint256 rewards, uint256 slashes, uint256 costs, uint256 elapsed) public {
        rewards = bound(rewards, 0, REWARDS);
        slashes = bound(slashes, 0, 2 * REWARDS);
        costs = bound(costs, 0, 2 * FEE);
        report(_costly(REWARDS, 0, 0));
        skip(bound(elapsed, 0, 2 days));
        uint256 before = vm.snapshotState();
        report(_costly(rewards, slashes, 0));
        (, uint256 pooled, uint256 rewardRate,, uint256 vestEnd,) = token.poolState();
        (uint256 feeRate,, uint256 leftover) = token.feeState();
        vm.revertToState(before);
        report(_costly(rewards, slashes, costs));
        (, uint256 pooledToo, uint256 rewardRateToo,, uint256 vestEndToo,) = token.poolState();
        (uint256 feeRateToo,, uint256 leftoverToo) = token.feeState();
        assertEq(pooledToo, pooled);
        assertEq(rewardRateToo, rewardRate);
        assertEq(vestEndToo, vestEnd);
        assertEq(leftoverToo, leftover);
        assertEq(feeRateToo * VESTING + token.costsSetAside(), feeRate * VESTING);
        assertLe(token.costsSetAside(), costs);
    }

    /// I6: nor does any later report give holders less for them.
    function testFuzz_takeNothingFromHoldersLater(uint256 seed) public {
        uint256 before = vm.snapshotState();
        uint256 without = _play(seed, 0);
        vm.revertToState(before);
        assertGe(_play(seed, FEE) + 1, without);
    }

    function _play(uint256 seed, uint256 most) private returns (uint256) {
        for (uint256 i; i < 8; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            // Below the bound, which is a part of what is pooled: without costs the treasury's shares are in it too.
            report(_costly(seed % (REWARDS / 2), seed >> 64 & 3 == 0 ? seed % KSM : 0, (seed >> 128) % (most + 1)));
            skip(1 days + seed % 1 days);
        }
        return token.balanceOf(alice);
    }

    /// More than the fee of this period waits for later ones: operators attest all that no report has set aside.
    function test_whatExceedsTheFeeWaits() public {
        report(_costly(REWARDS, 0, 3 * FEE));
        assertEq(token.costsSetAside(), _whole(FEE));
        (uint256 feeRate,,) = token.feeState();
        assertEq(feeRate, 0);
        for (uint256 i = 2; i < 4; ++i) {
            skip(1 days);
            report(_costly(REWARDS, 0, 3 * FEE - token.costsSetAside()));
        }
        assertEq(token.costsSetAside(), 3 * _whole(FEE));
        assertEq(token.balanceOf(treasury), 0);
    }

    /// Of rewards beyond the bound the fee is taken when they are credited: before, there is none to take costs from.
    function test_whatCarriesOverBearsCostsOnlyOnceItIsCredited() public {
        uint256 most = STAKED * GROWTH_PPM / 1e6;
        report(_costly(3 * most, 0, KSM * 1_000));
        assertEq(token.costsSetAside(), _whole(most / 10));
        skip(1 days);
        uint256 next = token.totalPooled() * GROWTH_PPM / 1e6;
        report(_costly(0, 0, KSM * 1_000));
        assertEq(token.costsSetAside(), _whole(most / 10) + _whole(next / 10));
    }

    /// A loss takes from the fee what it takes from rewards, and first: costs get of what it leaves.
    function test_aLossComesBeforeThem() public {
        report(_costly(REWARDS, REWARDS / 2, FEE));
        assertEq(token.costsSetAside(), _whole(FEE / 2));
        skip(1 days);
        report(_costly(REWARDS, 2 * REWARDS, FEE));
        assertEq(token.costsSetAside(), _whole(FEE / 2));
    }

    function test_withoutAFeeThereIsNothing() public {
        vm.prank(address(timelock));
        token.setFee(0);
        report(_costly(REWARDS, 0, KSM));
        assertEq(token.costsSetAside(), 0);
        report(_costly(0, 0, type(uint128).max));
        assertEq(token.costsSetAside(), 0);
    }

    /// What vests of earlier reports is the treasury's too, and not minted yet.
    function test_theFeeThatStillVestsPaysToo() public {
        report(_costly(REWARDS, 0, 0));
        skip(VESTING / 2);
        report(_costly(0, 0, 100 * FEE));
        assertApproxEqAbs(token.costsSetAside(), FEE / 2, 2 * VESTING);
        assertEq(token.totalPooled() + token.unvested() + token.costsSetAside(), STAKED + REWARDS);
    }

    /// A report that waits to be believed sets nothing aside.
    function test_aContestedLossSetsNothingAside() public {
        report(_costly(REWARDS, STAKED / 2, FEE));
        assertTrue(token.contested());
        assertEq(token.costsSetAside(), 0);
    }

    /// What all reports have set aside outlives the pool: it is the token's.
    function testFuzz_addUp(uint256[5] memory costs) public {
        uint256 total;
        for (uint256 i; i < costs.length; ++i) {
            costs[i] = bound(costs[i], 0, FEE);
            report(_costly(REWARDS, 0, costs[i]));
            total += _whole(costs[i]);
            assertEq(token.costsSetAside(), total);
            skip(1 days);
        }
    }
}
