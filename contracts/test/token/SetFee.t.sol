// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Rate} from "../../src/token/Rate.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Changes} from "../support/Changes.sol";

contract SetFeeTest is Changes {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function test_onlyTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, treasury));
        vm.prank(treasury);
        token.setFee(0);
        propose(address(token), abi.encodeCall(token.setFee, (2_000)));
        bytes32 salt = ripen();
        vm.expectEmit(address(token));
        emit Rate.FeeSet(2_000);
        execute(salt);
        assertEq(token.feeBps(), 2_000);
    }

    function test_neverAboveTheCap() public {
        vm.startPrank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(Rate.FeeAboveCap.selector, 2_001, 2_000));
        token.setFee(2_001);
        // What would be nothing in the two bytes that keep it.
        vm.expectRevert(abi.encodeWithSelector(Rate.FeeAboveCap.selector, 65_536, 2_000));
        token.setFee(65_536);
    }

    /// I6: what vests already keeps its fee, to the planck and to the second.
    function testFuzz_aChangeIsOnLaterReportsAlone(uint256 rewards, uint256 fee, uint256 at) public {
        report(bound(rewards, 0, KSM), 0);
        at = bound(at, 0, VESTING);
        uint256 before = vm.snapshotState();
        skip(VESTING);
        (uint256 balance, uint256 fees) = (token.balanceOf(alice), token.collectFee());
        vm.revertToState(before);

        skip(at);
        (uint256 now_, uint256 pooled) = (token.balanceOf(alice), token.totalPooled());
        vm.prank(address(timelock));
        token.setFee(bound(fee, 0, 2_000));
        assertEq(token.balanceOf(alice), now_);
        assertEq(token.totalPooled(), pooled);
        skip(VESTING - at);
        assertEq(token.balanceOf(alice), balance);
        assertEq(token.collectFee(), fees);
    }

    function testFuzz_theNextReportPaysTheNewFee(uint256 fee) public {
        fee = bound(fee, 0, 2_000);
        report(KSM / 2, 0);
        skip(1 days);
        token.collectFee();
        uint256 before = token.balanceOf(treasury);
        vm.prank(address(timelock));
        token.setFee(fee);
        assertEq(token.balanceOf(treasury), before);
        uint256 leftover = token.unvested();
        report(KSM / 2, 0);
        (uint256 rate,,) = token.feeState();
        assertEq(rate, KSM / 2 * fee / 10_000 / VESTING);
        skip(VESTING);
        token.collectFee();
        assertApproxEqAbs(token.balanceOf(treasury) - before, KSM / 2 * fee / 10_000, VESTING + leftover + KSM / 1_000);
    }
}
