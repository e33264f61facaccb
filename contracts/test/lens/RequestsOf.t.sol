// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Lens} from "../../src/adapters/Lens.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

contract RequestsOfTest is System {
    Lens private _lens;

    /// Of 1 … 8 the odd ones are alice's.
    function setUp() public {
        deploy();
        _lens = new Lens(cert);
        stake(alice, 1_000 * KSM);
        stake(bob, 1_000 * KSM);
        for (uint256 i = 1; i <= 8; ++i) {
            requestUnstake(i % 2 == 1 ? alice : bob, i * KSM);
        }
    }

    function _ids(address owner, uint64 from, uint64 to, uint64[] memory expected) private view {
        UnstakeQueue.RequestView[] memory page = _lens.requestsOf(owner, from, to);
        assertEq(page.length, expected.length);
        for (uint256 i; i < page.length; ++i) {
            assertEq(page[i].id, expected[i]);
            assertEq(page[i].owner, owner);
            assertEq(page[i].shares, queue.sharesOf(expected[i]));
        }
    }

    function _list(uint64 a, uint64 b) private pure returns (uint64[] memory list) {
        list = new uint64[](2);
        (list[0], list[1]) = (a, b);
    }

    function test_thoseOfThePageThatAreTheOwners() public view {
        _ids(alice, 2, 6, _list(3, 5));
        _ids(bob, 2, 4, _list(2, 4));
        assertEq(_lens.requestsOf(treasury, 1, 8).length, 0);
        assertEq(_lens.requestsOf(alice, 2, 2).length, 0);
    }

    function test_aReceiptSoldIsTheBuyers() public {
        vm.prank(alice);
        queue.transferFrom(alice, bob, 3);
        _ids(bob, 2, 3, _list(2, 3));
    }

    /// The receipt goes with what it stood for.
    function test_paidAndCancelledOnesAreGone() public {
        finalize(3);
        recordPayment(1);
        cancel(5);
        _ids(alice, 1, 8, _list(3, 7));
        UnstakeQueue.RequestView[] memory page = _lens.requestsOf(alice, 1, 8);
        assertEq(uint8(page[0].state), uint8(UnstakeQueue.State.Finalized));
        assertEq(page[0].amount, 3 * KSM);
        assertEq(uint8(page[1].state), uint8(UnstakeQueue.State.Waiting));
        assertEq(_lens.requestsOf(address(0), 1, 1).length, 1, "nobody's");
    }

    function test_idsNeverGivenAreRefused() public {
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 9));
        _lens.requestsOf(alice, 1, 9);
        vm.expectRevert(abi.encodeWithSelector(UnstakeQueue.UnknownRequest.selector, 0));
        _lens.requestsOf(alice, 0, 3);
    }
}
