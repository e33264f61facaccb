// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// A deposit to mint for.
struct Deposit {
    bytes32 depositId;
    address recipient;
    /// Planck; 1 KSM is one token.
    uint128 amount;
}

/// The same of many, column by column, as slots and token take them.
struct Batch {
    bytes32[] ids;
    address[] to;
    /// Planck.
    uint256[] amounts;
}

/// @title Deposits under one set of signatures, until those are left that something is minted for
library DepositBatch {
    /// EIP-712 type of one deposit.
    bytes32 internal constant TYPEHASH = keccak256("Deposit(bytes32 depositId,address recipient,uint128 amount)");

    /// @notice All deposits, in their order.
    /// @return batch Column by column.
    /// @return hash EIP-712 hash of them all.
    function read(Deposit[] calldata deposits) internal pure returns (Batch memory batch, bytes32 hash) {
        uint256 count = deposits.length;
        batch = Batch(new bytes32[](count), new address[](count), new uint256[](count));
        bytes32[] memory hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            (bytes32 id, address to, uint128 amount) =
                (deposits[i].depositId, deposits[i].recipient, deposits[i].amount);
            (batch.ids[i], batch.to[i], batch.amounts[i]) = (id, to, amount);
            hashes[i] = keccak256(abi.encode(TYPEHASH, id, to, amount));
        }
        hash = keccak256(abi.encodePacked(hashes));
    }

    /// @notice Leaves out those that `which` says no to, in place.
    /// @param which By deposit.
    function keep(Batch memory batch, bool[] memory which) internal pure {
        (bytes32[] memory ids, address[] memory to, uint256[] memory amounts) = (batch.ids, batch.to, batch.amounts);
        uint256 count;
        for (uint256 i; i < which.length; ++i) {
            if (!which[i]) continue;
            if (count != i) (ids[count], to[count], amounts[count]) = (ids[i], to[i], amounts[i]);
            ++count;
        }
        assembly ("memory-safe") {
            mstore(ids, count)
            mstore(to, count)
            mstore(amounts, count)
        }
    }

    /// @notice What is minted for.
    /// @return total Planck of all together.
    /// @return smallest Planck of the smallest; of none, more than any.
    function sizes(Batch memory batch) internal pure returns (uint256 total, uint256 smallest) {
        smallest = type(uint256).max;
        for (uint256 i; i < batch.amounts.length; ++i) {
            total += batch.amounts[i];
            smallest = Math.min(smallest, batch.amounts[i]);
        }
    }
}
