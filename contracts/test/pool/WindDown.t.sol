// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

/// No new stakes, everything unbonded: and every holder gets all of it out.
contract WindDownTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        stake(bob, 333 * KSM);
        earn(KSM);
        earn(KSM);
        token.collectFee();
        wrap(bob, 100e18);
        requestUnstake(alice, 10 * KSM);
        StakingPool.Terms memory terms = usualTerms();
        terms.windingDown = true;
        setTerms(terms);
    }

    function _leave(address owner) private returns (uint64 id) {
        uint256 shares = token.sharesOf(owner);
        vm.prank(owner);
        return queue.requestUnstakeShares(shares, RECIPIENT);
    }

    function test_noNewStakes() public {
        bytes32 id = keccak256("late");
        Attestation memory attestation = _quorum(_mintDigest(address(pool), id, alice, uint128(KSM)));
        bytes memory paused = abi.encodeWithSelector(StakingPool.StakingPaused.selector, StakingPool.Pause.WindingDown);
        vm.expectRevert(paused);
        pool.mint(id, alice, uint128(KSM), attestation);
        // What arrives all the same goes back.
        pool.markReturned(id, ACCOUNT, _quorum(_returnDigest(address(pool), id, ACCOUNT)));
    }

    function test_onlyTheTimelockWindsDown() public {
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(this)));
        pool.setTerms(usualTerms());
    }

    /// Rewards of what is still bonded, and slashes too.
    function test_reportsGoOn() public {
        skip(1 days);
        uint256 pooled = token.totalPooled();
        report(KSM / 10, 0);
        skip(VESTING);
        token.collectFee();
        assertApproxEqAbs(token.totalPooled(), pooled + KSM / 10, 2 * VESTING);
        report(0, 20 * KSM);
        assertLt(token.totalPooled(), pooled - 19 * KSM);
        report(0, 200 * KSM);
        assertTrue(token.contested());
    }

    /// To the last share: holders of both forms, who asked before, and the treasury with its fee.
    function test_everyHolderGetsOut() public {
        skip(1 days);
        report(KSM, 5 * KSM);
        skip(VESTING);
        token.collectFee();
        uint256 units = cert.balanceOf(bob);
        vm.prank(bob);
        cert.redeem(units, bob, bob);
        assertEq(_leave(alice), 2);
        assertEq(_leave(bob), 3);
        assertEq(_leave(treasury), 4);
        assertEq(token.sharesOf(address(queue)), token.totalShares());
        uint256 pooled = token.totalPooled();

        finalize(2);
        skip(1 hours);
        finalize(4);
        assertEq(token.totalShares(), 0);
        assertEq(token.totalPooled(), 0);
        uint256 owed;
        for (uint64 id = 1; id <= 4; ++id) {
            owed += queue.amountOf(id);
            recordPayment(id);
            assertEq(uint8(queue.stateOf(id)), uint8(UnstakeQueue.State.Paid));
        }
        assertLe(owed, pooled);
        assertGe(owed + 4, pooled);
        assertLe(token.unvested(), 4 * VESTING, "what divides into no second");
    }

    /// Kusama keeps no account that holds less: crumbs leave together, or with whoever has more.
    function test_whoHasLessThanTheMinimumLeavesWithAnother() public {
        address carol = makeAddr("carol");
        vm.prank(bob);
        token.transfer(carol, MINIMUM_UNSTAKE - 1);
        vm.prank(carol);
        vm.expectPartialRevert(UnstakeQueue.BelowMinimumUnstake.selector);
        queue.requestUnstake(MINIMUM_UNSTAKE - 1, RECIPIENT);
        vm.prank(bob);
        token.transfer(carol, 1);
        _leave(carol);
        finalize(2);
        assertGe(queue.amountOf(2), MINIMUM_UNSTAKE);
    }

    /// Kusama's last rewards come after the last holder: a report without shares harms nothing.
    function test_reportsGoOnWhenAllHaveLeft() public {
        skip(VESTING);
        token.collectFee();
        uint256 units = cert.balanceOf(bob);
        vm.prank(bob);
        cert.redeem(units, bob, bob);
        _leave(alice);
        _leave(bob);
        _leave(treasury);
        finalize(4);
        assertEq(token.totalShares(), 0);
        skip(1 days);
        report(KSM / 10, 0);
        assertEq(pool.books().carriedOver, KSM / 10);
        assertFalse(token.contested());
    }
}
