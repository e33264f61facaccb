// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Attestation, Committee} from "./Committee.sol";

/// @title What acts on the word of k operators
/// @notice Each signature is bound to this chain, this contract, the committee's epoch, a deadline and one cause.
abstract contract Attested is EIP712 {
    /// Whose word it acts on.
    Committee public immutable committee;

    constructor(Committee committee_) EIP712("aKSM", "1") {
        committee = committee_;
    }

    /// @param structHash Names the attestation's epoch and deadline before anything else.
    function _requireQuorum(bytes32 structHash, Attestation calldata attestation) internal view {
        committee.requireQuorum(_hashTypedDataV4(structHash), attestation);
    }
}
