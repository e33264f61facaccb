// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Books} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Changes} from "../support/Changes.sol";

/// A pool that is put in the place of another goes on where that one stands: no flow counts twice, and none is lost (I6, I8).
contract TakeOverTest is Changes {
    StakingPool private _next;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
        _next = anotherPool();
    }

    function test_onlyTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, address(pool)));
        vm.prank(address(pool));
        _next.takeOver();
    }

    /// Made two weeks before, while the one in place goes on reporting.
    function test_goesOnFromWhatThePoolBeforeKnowsInThatSecond() public {
        proposePool(_next);
        bytes32 salt = ripen();
        report(nextReport(100 * KSM, 0, 2 * KSM));
        report(nextReport(0, 0, KSM));
        Books memory books = pool.books();
        assertGt(books.carriedOver, 0);
        assertEq(books.provisioned, KSM);
        assertEq(books.releasing, KSM);
        vm.expectEmit(address(_next));
        emit StakingPool.TookOver(books);
        execute(salt);
        assertEq(abi.encode(_next.books()), abi.encode(books));
    }

    /// A slash that holders bore before costs nothing when it comes, whichever pool hears of it.
    function test_aProvisionIsBorneOnce() public {
        report(nextReport(0, 0, 20 * KSM));
        uint256 balance = token.balanceOf(alice);
        proposePool(_next);
        enact();
        pool = _next;
        report(nextReport(0, 20 * KSM, 0));
        assertEq(token.balanceOf(alice), balance);
    }

    /// I8: what waited at the old pool comes by the new one, to the planck.
    function test_whatCarriedOverAndWhatIsReleasedArrives() public {
        report(nextReport(5 * KSM, 0, 20 * KSM));
        report(nextReport(0, 0, 0));
        proposePool(_next);
        enact();
        pool = _next;
        for (uint256 i; i < 4; ++i) {
            skip(30 days);
            report(followingReport(0, 0, 0, 28));
        }
        Books memory books = pool.books();
        assertEq(books.carriedOver + books.releasing, 0);
        assertEq(token.totalPooled() + token.unvested(), 1_005 * KSM);
    }

    /// Taking over from itself changes nothing: an operation out of order does no harm.
    function test_thePoolInPlaceTakesOverNothing() public {
        report(nextReport(5 * KSM, 0, KSM));
        bytes memory before = abi.encode(pool.books());
        vm.prank(address(timelock));
        pool.takeOver();
        assertEq(abi.encode(pool.books()), before);
    }
}
