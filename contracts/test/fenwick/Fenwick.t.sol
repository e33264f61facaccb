// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Fenwick} from "../../src/queue/Fenwick.sol";

/// The tree beside a plain array that is added up place by place.
contract FenwickTest is Test {
    using Fenwick for Fenwick.Tree;

    uint64 private constant PLACES = 300;
    Fenwick.Tree private _tree;
    uint256[PLACES + 1] private _plain;

    function test_anEmptyTreeHoldsNothing() public view {
        assertEq(_tree.sum(0, type(uint64).max), 0);
        assertEq(_tree.sum(7, 9), 0);
        assertEq(_tree.sum(9, 7), 0);
    }

    /// In any order, each place any number of times: also behind all places so far, where the tree grows.
    function testFuzz_everySumIsThePlainOne(uint16[24] memory places, uint128[24] memory amounts) public {
        for (uint256 i; i < places.length; ++i) {
            uint64 place = uint64(bound(places[i], 1, PLACES));
            _tree.add(place, amounts[i]);
            _plain[place] += amounts[i];
            _sumsAreEqual(uint64(bound(amounts[i], 0, PLACES)), place);
        }
        _sumsAreEqual(0, PLACES);
    }

    function testFuzz_growingPlaceByPlace(uint128[40] memory amounts, uint8 begin) public {
        for (uint64 i; i < amounts.length; ++i) {
            uint64 place = 1 + uint64(begin) + i;
            _tree.add(place, amounts[i]);
            _plain[place] += amounts[i];
            _sumsAreEqual(begin, place);
            _sumsAreEqual(begin + i / 2, PLACES);
        }
    }

    /// The last number that an id can be, and what lies far behind the rest.
    function test_placesFarApart() public {
        _tree.add(3, 5);
        _tree.add(type(uint64).max, 7);
        _tree.add(1 << 40, 11);
        assertEq(_tree.sum(0, 2), 0);
        assertEq(_tree.sum(0, 3), 5);
        assertEq(_tree.sum(3, (1 << 40) - 1), 0);
        assertEq(_tree.sum(3, 1 << 40), 11);
        assertEq(_tree.sum(0, type(uint64).max - 1), 16);
        assertEq(_tree.sum(0, type(uint64).max), 23);
        assertEq(_tree.sum(1 << 41, type(uint64).max), 7);
    }

    function _sumsAreEqual(uint64 from, uint64 to) private view {
        (uint64 low, uint64 high) = from < to ? (from, to) : (to, from);
        uint256 total;
        for (uint64 place = low + 1; place <= high; ++place) {
            total += _plain[place];
        }
        assertEq(_tree.sum(low, high), total);
        if (low != high) assertEq(_tree.sum(high, low), 0);
    }
}
