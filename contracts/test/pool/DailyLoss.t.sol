// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

/// What a day's reports may take without being contested (I6): a bucket of a part of what is pooled, which wanes by the
/// second.
contract DailyLossTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function _part() private view returns (uint256) {
        return token.totalPooled() * LOSS_PPM / 1e6;
    }

    /// Planck of one more loss, in the same era.
    function _lose(uint256 loss) private {
        report(followingReport(0, loss, pool.provisioned(), 0));
    }

    function test_aLossAtTheBoundCountsAtOnce() public {
        report(0, 50 * KSM);
        assertFalse(token.contested());
        assertEq(token.totalPooled(), 950 * KSM);
    }

    function test_aLossBeyondTheBoundIsContested() public {
        report(0, 50 * KSM + 1);
        assertTrue(token.contested());
        assertEq(token.totalPooled(), 1_000 * KSM);
        assertEq(pool.contest().eras, 1);
    }

    function test_manySmallLossesOfADayAddUp() public {
        report(0, 10 * KSM);
        for (uint256 i; i < 3; ++i) {
            _lose(10 * KSM);
        }
        assertEq(token.totalPooled(), 960 * KSM);
        assertEq(pool.books().recentLoss, 40 * KSM);
        uint256 left = _part() - 40 * KSM;
        uint256 before = vm.snapshotState();
        _lose(left);
        assertFalse(token.contested());
        vm.revertToState(before);
        _lose(left + 1);
        assertTrue(token.contested());
    }

    function test_halfADayLaterHalfOfThemCount() public {
        report(0, 50 * KSM);
        skip(12 hours);
        uint256 left = _part() - 25 * KSM;
        uint256 before = vm.snapshotState();
        report(0, left);
        assertFalse(token.contested());
        assertEq(pool.books().recentLoss, 25 * KSM + left);
        vm.revertToState(before);
        report(0, left + 1);
        assertTrue(token.contested());
    }

    function test_aDayLaterNoneOfThemCounts() public {
        report(0, 50 * KSM);
        skip(1 days);
        report(0, _part());
        assertFalse(token.contested());
    }

    /// Reports without a loss in between never empty it faster.
    function testFuzz_reportsInBetweenFreeNothing(uint256 cut) public {
        report(0, 50 * KSM);
        cut = bound(cut, 1, 12 hours - 1);
        skip(cut);
        report(0, 0);
        skip(12 hours - cut);
        report(0, 0);
        assertGe(pool.books().recentLoss, 25 * KSM);
        skip(1 days);
        report(0, 0);
        assertEq(pool.books().recentLoss, 0);
    }

    function test_provisionsCountWhenTheyAreMadeAndNotAgain() public {
        report(nextReport(0, 0, 30 * KSM));
        assertEq(pool.books().recentLoss, 30 * KSM);
        report(nextReport(0, 30 * KSM, 0));
        assertEq(pool.books().recentLoss, 30 * KSM);
        _lose(_part() - 30 * KSM + 1);
        assertTrue(token.contested());
    }

    /// Whoever pays for it: the bound is on what is claimed to be lost.
    function test_rewardsThatPayForItMakeNoLossSmaller() public {
        report(60 * KSM, 51 * KSM);
        assertTrue(token.contested());
    }

    function test_whatWaitsToBeReleasedMakesNoLossSmaller() public {
        report(nextReport(0, 0, 40 * KSM));
        report(nextReport(0, 0, 0));
        skip(1 days);
        uint256 loss = _part() + 1;
        assertLt(loss, 40 * KSM + _part());
        _lose(loss);
        assertTrue(token.contested());
    }

    function _believedLoss(uint256 loss) private {
        for (uint32 i = 1; i <= 4; ++i) {
            report(followingReport(0, loss, 0, i));
            skip(8 hours);
        }
        rewind(8 hours);
        assertEq(token.totalPooled(), 1_000 * KSM - loss);
    }

    /// Four times the bound, which would fill the bucket for most of a day: it is full, and no fuller.
    function test_aBelievedLossIsRememberedUpToTheBound() public {
        _believedLoss(200 * KSM);
        assertEq(pool.books().recentLoss, 50 * KSM);
        skip(12 hours);
        uint256 left = _part() - 25 * KSM;
        assertEq(left, 15 * KSM);
        uint256 before = vm.snapshotState();
        report(0, left + 1);
        assertTrue(token.contested());
        vm.revertToState(before);
        report(0, left);
        assertFalse(token.contested(), "a small loss half a day later counts at once");
        assertEq(pool.books().recentLoss, 40 * KSM);
    }

    /// Nor does it free anything: right behind it every further loss is contested.
    function test_aBelievedLossLeavesNoRoom() public {
        _believedLoss(200 * KSM);
        _lose(1);
        assertTrue(token.contested());
    }

    /// What was remembered before stays, and takes its part of the bound.
    function testFuzz_aBelievedLossFillsTheBoundAndNoMore(uint256 before, uint256 loss) public {
        before = bound(before, 0, 50 * KSM);
        report(0, before);
        loss = bound(loss, 60 * KSM, 900 * KSM);
        for (uint32 i = 1; i <= 4; ++i) {
            skip(i == 1 ? 0 : 8 hours);
            report(followingReport(0, loss, 0, i));
        }
        assertFalse(token.contested());
        assertEq(pool.books().recentLoss, (1_000 * KSM - before) * LOSS_PPM / 1e6);
    }

    function test_governanceMayWidenIt() public {
        StakingPool.Terms memory terms = usualTerms();
        terms.maxDailyLossPpm = 60_000;
        setTerms(terms);
        report(0, 60 * KSM);
        assertFalse(token.contested());
    }

    /// Of losses that were never contested, those of any day come to less than twice the bound.
    function testFuzz_noDayLosesTwiceTheBoundUnseen(uint256 seed) public {
        uint256 most = _part();
        uint256[20] memory at;
        uint256[20] memory lost;
        for (uint256 i; i < 20; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(seed % 5 hours);
            uint256 room = _part();
            uint256 recent = pool.books().recentLoss;
            (,, uint40 reportedAt,) = pool.lastAnchor();
            uint256 elapsed = block.timestamp - reportedAt;
            recent = elapsed < 1 days ? recent * (1 days - elapsed) / 1 days : 0;
            if (room <= recent) continue;
            // Mostly all that there is room for.
            uint256 loss = seed >> 128 & 3 == 0 ? (seed >> 130) % (room - recent) + 1 : room - recent;
            _lose(loss);
            assertFalse(token.contested());
            (at[i], lost[i]) = (block.timestamp, loss);
            uint256 ofTheDay;
            for (uint256 j = i; at[j] + 1 days > block.timestamp; --j) {
                ofTheDay += lost[j];
                if (j == 0) break;
            }
            assertLt(ofTheDay, 2 * most);
        }
    }
}
