// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// A committee member that is a contract and accepts what it was told to accept.
contract ContractMember is IERC1271 {
    error Broken();

    mapping(bytes32 => bool) private _accepted;
    bool private _fails;

    function accept(bytes32 digest, bytes calldata signature) external {
        _accepted[keccak256(abi.encode(digest, signature))] = true;
    }

    function fail() external {
        _fails = true;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        if (_fails) revert Broken();
        return _accepted[keccak256(abi.encode(digest, signature))] ? this.isValidSignature.selector : bytes4(0);
    }
}
