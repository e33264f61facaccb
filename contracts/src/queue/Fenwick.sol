// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Sums over numbered places, added to and asked for at the cost of a logarithm
/// @dev A Fenwick tree: node n holds the sum of the places after n less its lowest bit, up to n. It grows by doubling.
library Fenwick {
    using SafeCast for uint256;

    struct Tree {
        /// A power of two; no place behind it was ever added to. 0 while there is nothing.
        uint128 capacity;
        mapping(uint256 node => uint256) nodes;
    }

    /// @notice Adds `amount` at a place. Places count from 1.
    function add(Tree storage tree, uint64 place, uint256 amount) internal {
        uint256 capacity = tree.capacity;
        if (capacity < place) capacity = _grow(tree, capacity, place);
        for (uint256 node = place; node <= capacity; node += node & (~node + 1)) {
            tree.nodes[node] += amount;
        }
    }

    /// @notice Sum of what stands after `afterPlace`, up to and with `upTo`; 0 where that is not behind it.
    function sum(Tree storage tree, uint64 afterPlace, uint64 upTo) internal view returns (uint256 total) {
        uint256 capacity = tree.capacity;
        uint256 low = Math.min(afterPlace, capacity);
        uint256 high = Math.min(upTo, capacity);
        // Both walks end at the same node: what stands up to there is never read.
        for (; high > low; high &= high - 1) {
            total += tree.nodes[high];
        }
        for (; low > high && total != 0; low &= low - 1) {
            total -= tree.nodes[low];
        }
    }

    /// @dev The node of each new power of two begins with all there is: it covers every place before it.
    function _grow(Tree storage tree, uint256 capacity, uint256 place) private returns (uint256) {
        uint256 all = tree.nodes[capacity];
        if (capacity == 0) capacity = 1;
        while (capacity < place) {
            capacity *= 2;
            if (all != 0) tree.nodes[capacity] = all;
        }
        tree.capacity = capacity.toUint128();
        return capacity;
    }
}
