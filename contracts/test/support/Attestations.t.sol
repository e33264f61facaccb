// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {StakingPool} from "../../src/StakingPool.sol";
import {Attestations} from "./Attestations.sol";

/// The tests' digests against viem's `hashTypedData` (chain 31337): what wallets and operators sign is EIP-712, arrays included.
contract AttestationsTest is Test, Attestations {
    address private constant CONTRACT = address(0xA11cE);
    bytes32 private constant ONES = bytes32(uint256(type(uint256).max / 15));
    bytes32 private constant TWOS = bytes32(uint256(ONES) * 2);

    function setUp() public {
        vm.chainId(31_337);
    }

    function test_mint() public view {
        assertEq(
            _mintDigest(CONTRACT, ONES, address(0xbEEF), 5e12),
            0x658e014027bf991e5c352e90f3400390e84be6eb1a815914af041dc695ad3868
        );
    }

    function test_report() public view {
        assertEq(
            _reportDigest(CONTRACT, StakingPool.Report(100, ONES, 3_700, TWOS, 11, 7, 3)),
            0x722fe7f2ec5eb31f88fd07485a75622d7f61a91ca469176002012a27bf417a6b
        );
    }

    function test_finalize() public view {
        assertEq(
            _finalizeDigest(CONTRACT, 2, 5, 9, ONES), 0xb9c39ad57c97200e0dad0090fef3082d5f744e59eeb826845cb4ca68972e7701
        );
    }

    function test_paid() public view {
        uint64[] memory ids = new uint64[](3);
        (ids[0], ids[1], ids[2]) = (1, 3, 258);
        assertEq(_paidDigest(CONTRACT, ids, ONES), 0x3db0ebdb9cca45defeb58f200c0b401ba4609d93f1b7654d976d7bc462791e9d);
        assertEq(
            _paidDigest(CONTRACT, new uint64[](0), ONES),
            0xc21af3c07e9cecc47949761cb04f6c335afcbb0d7e2eb7c1e6f1d6676767bc0d
        );
    }

    function test_returnAndBind() public view {
        assertEq(
            _returnDigest(CONTRACT, ONES, TWOS), 0xe98956c063545bf5bcaae44efd0b29fcf4333ef4f81a7b09d09cfa3cdb675d0a
        );
        assertEq(
            _bindDigest(CONTRACT, ONES, address(0xbEEF)),
            0xe8f904573efcf485d18015c648317d86d8d2a7b6146282cf638f1ab55dd61337
        );
    }

    function test_park() public view {
        uint64[] memory ids = new uint64[](3);
        (ids[0], ids[1], ids[2]) = (1, 3, 258);
        assertEq(
            _parkDigest(CONTRACT, 7, ids, ONES), 0x8ab0b43419250abcb75c97bc89810582f18e0e3444d8cee869f07dbb2e021fce
        );
    }
}
