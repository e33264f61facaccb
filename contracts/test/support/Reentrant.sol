// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";

/// Owns receipts, and calls back whatever it was told to as soon as it is asked whether it takes one.
contract Reentrant is IERC721Receiver {
    address private _target;
    bytes[] private _calls;
    /// How often it was asked.
    uint256 public asked;
    /// Of each call in turn: whether it went through.
    bool[] public went;
    bool private _refuses;

    function answerWith(address target, bytes[] calldata calls) external {
        _target = target;
        delete _calls;
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
    }

    function refuse() external {
        _refuses = true;
    }

    function onERC721Received(address, address, uint256, bytes calldata) external returns (bytes4) {
        ++asked;
        for (uint256 i; i < _calls.length; ++i) {
            (bool ok,) = _target.call(_calls[i]);
            went.push(ok);
        }
        return _refuses ? bytes4(0) : this.onERC721Received.selector;
    }
}
