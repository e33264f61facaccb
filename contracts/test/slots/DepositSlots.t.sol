// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";

contract DepositSlotsTest is Test {
    address private immutable _pool = makeAddr("pool");
    address private immutable _queue = makeAddr("queue");
    DepositSlots private _slots;

    function setUp() public {
        _slots = new DepositSlots(address(1), _pool, _queue);
    }

    /// I3
    function testFuzz_aDepositIsUsedUpOnce(bytes32 id, bytes32 other) public {
        vm.assume(id != other);
        vm.startPrank(_pool);
        _slots.consume(id);
        assertEq(uint8(_slots.depositState(id)), uint8(DepositSlots.DepositState.Minted));
        assertEq(uint8(_slots.depositState(other)), uint8(DepositSlots.DepositState.Open));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, id));
        _slots.consume(id);
    }

    /// I3: the other way, and neither after the other.
    function testFuzz_aDepositIsMintedOrReturnedOnce(bytes32 id, bool mintsFirst, bool mintsThen) public {
        vm.startPrank(_pool);
        if (mintsFirst) {
            _slots.consume(id);
        } else {
            _slots.markReturned(id);
        }
        DepositSlots.DepositState state = _slots.depositState(id);
        assertTrue(state == (mintsFirst ? DepositSlots.DepositState.Minted : DepositSlots.DepositState.Returned));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, id));
        if (mintsThen) _slots.consume(id);
        else _slots.markReturned(id);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, id));
        _slots.bind(id, address(this));
    }

    /// I4: ids share words, and never a bit.
    function testFuzz_aPaymentIsUsedUpOnce(uint64 id, uint64 other) public {
        vm.assume(id != other);
        vm.startPrank(_queue);
        _slots.markPaid(id);
        assertTrue(_slots.isPaid(id));
        assertFalse(_slots.isPaid(other));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.AlreadyPaid.selector, id));
        _slots.markPaid(id);
        _slots.markPaid(other);
        assertTrue(_slots.isPaid(id) && _slots.isPaid(other));
    }

    function test_neighboursAcrossWords() public {
        vm.startPrank(_queue);
        for (uint64 id = 1; id < 600; id += 2) {
            _slots.markPaid(id);
        }
        for (uint64 id; id < 600; ++id) {
            assertEq(_slots.isPaid(id), id % 2 == 1);
        }
    }

    function test_onlyPoolAndQueueWrite() public {
        vm.prank(_queue);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotThePool.selector, _queue));
        _slots.consume("id");
        vm.prank(_queue);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotThePool.selector, _queue));
        _slots.markReturned("id");
        vm.prank(_queue);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotThePool.selector, _queue));
        _slots.bind("id", _queue);
        vm.prank(_pool);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotTheQueue.selector, _pool));
        _slots.markPaid(1);
    }
}
