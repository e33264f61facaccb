// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// A committee member that is a contract and does its worst when it is asked for its signature: the signature says what.
contract HostileMember is IERC1271 {
    uint256 private _touched;

    /// First byte 1: burns all gas; 2: answers with a megabyte; 3: writes; 4: calls what follows, then agrees; 5: what
    /// follows, only that; else it agrees.
    function isValidSignature(bytes32, bytes calldata signature) external view returns (bytes4) {
        uint8 how = uint8(signature[0]);
        if (how == 1) while (true) {}
        if (how == 2) {
            assembly {
                return(0, 1000000)
            }
        }
        if (how == 3) _asView(_touch)();
        if (how == 4) _asView(_call)(signature[1:]);
        if (how == 5) {
            bytes4 answer = bytes4(signature[1:5]);
            return answer;
        }
        return this.isValidSignature.selector;
    }

    function _touch() private {
        ++_touched;
    }

    function _call(bytes calldata what) private {
        (bool ok,) = address(bytes20(what[:20])).call(what[20:]);
        require(ok);
    }

    function _asView(function() internal f) private pure returns (function() internal view g) {
        assembly {
            g := f
        }
    }

    function _asView(function(bytes calldata) internal f)
        private
        pure
        returns (function(bytes calldata) internal view g)
    {
        assembly {
            g := f
        }
    }
}
