// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {MintWindow} from "../../src/pool/MintWindow.sol";
import {Books, Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

/// Another pool in the place of one that reported until the last second, weeks after it was made.
contract TakeOverTest is System {
    StakingPool private _old;
    StakingPool private _next;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        _old = pool;
        _next = new StakingPool(committee, token, slots, usualTerms(), 100, 10, keccak256("anchor 100"));
        skip(14 days);
        report(followingReport(20 * KSM, 0, 10 * KSM, 56));
        skip(1 days);
        report(followingReport(0, 2 * KSM, 5 * KSM, 4));
    }

    /// As the Timelock does it: one operation.
    function _replace() private {
        vm.startPrank(address(timelock));
        token.setPool(address(_next));
        slots.setPool(address(_next));
        vm.expectEmit(address(_next));
        emit StakingPool.TakenOver(address(_old), _old.books().number);
        _next.takeOver(_old);
        vm.stopPrank();
        pool = _next;
    }

    function test_goesOnWhereTheOneBeforeStopped() public {
        Books memory last = _old.books();
        assertEq(last.provisioned, 5 * KSM);
        assertEq(last.releasing, 3 * KSM);
        _replace();
        assertEq(keccak256(abi.encode(pool.books())), keccak256(abi.encode(last)));
    }

    /// What holders have borne is not borne again, and what they are to have back comes.
    function test_noFlowCountsTwiceOrIsLost() public {
        uint256 held = token.totalPooled() + token.unvested() + _old.books().carriedOver;
        _replace();
        skip(7 days);
        report(followingReport(KSM / 10, 5 * KSM, 0, 28));
        assertEq(token.totalPooled() + token.unvested() + pool.books().carriedOver, held + KSM / 10 + 3 * KSM);
    }

    function test_theOneBeforeReportsNoMore() public {
        Report memory r = nextReport(0, 0);
        Attestation memory attestation = _quorum(_reportDigest(address(_old), r));
        _replace();
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotThePool.selector, address(_old)));
        _old.report(r, attestation);
    }

    function test_aContestGoesOnToo() public {
        report(followingReport(0, 200 * KSM, 5 * KSM, 1));
        skip(8 hours);
        report(followingReport(0, 200 * KSM, 5 * KSM, 2));
        _replace();
        assertTrue(token.contested());
        assertEq(pool.contest().eras, 2);
        for (uint32 i = 3; i <= 4; ++i) {
            skip(8 hours);
            report(followingReport(0, 200 * KSM, 5 * KSM, i));
        }
        assertFalse(token.contested());
    }

    /// Else k keys could mint a window at the old one and another at the new one, in the same minute.
    function test_theMintWindowGoesOnToo() public {
        stake(bob, 9_000_000 * KSM);
        uint256 mintable = pool.mintable();
        assertLt(mintable, 2_000_000 * KSM);
        _replace();
        assertEq(pool.mintable(), mintable);
        vm.expectPartialRevert(MintWindow.MintWindowFull.selector);
        this.stakeAll(mintable + 1);
        stake(bob, mintable);
        assertEq(pool.mintable(), 0);
    }

    function stakeAll(uint256 amount) external {
        stake(bob, amount);
    }

    function test_onlyTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(this)));
        _next.takeOver(_old);
    }

    /// The one before would go on reporting.
    function test_notBeforeItIsInPlace() public {
        vm.expectRevert(StakingPool.NotInPlace.selector);
        vm.prank(address(timelock));
        _next.takeOver(_old);
    }

    function test_notOnceItHasReported() public {
        _replace();
        report(nextReport(0, 0));
        Books memory books = pool.books();
        vm.expectRevert(abi.encodeWithSelector(ReportGuard.AnchorNotNewer.selector, books.number, books.era));
        vm.prank(address(timelock));
        _next.takeOver(_old);
    }
}
