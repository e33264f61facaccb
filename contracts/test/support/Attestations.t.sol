// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Deposit} from "../../src/pool/DepositBatch.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {Test} from "forge-std/Test.sol";
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
            0x57144acfd47a0487127348eb8ccda1679089f78bb67194d8825f0761080dee20
        );
    }

    function test_mintBatch() public view {
        Deposit[] memory deposits = new Deposit[](2);
        deposits[0] = Deposit(ONES, address(0xbEEF), 5e12);
        deposits[1] = Deposit(TWOS, CONTRACT, 7);
        assertEq(
            _mintBatchDigest(CONTRACT, deposits), 0xc371ce86457be9970ed6a884c0a7d699e161a88d8a0edeb5665be657ea312a11
        );
    }

    function test_report() public view {
        assertEq(
            _reportDigest(CONTRACT, Report(100, ONES, 3_700, TWOS, 11, 7, 3, 5, 2)),
            0xca0fbdef931c71d2b23ec5b11cb8116867b8350714e368fe5024d41dfd6659af
        );
    }

    function test_finalize() public view {
        assertEq(
            _finalizeDigest(CONTRACT, 2, 5, 9, ONES), 0xd7b35bbd8f3dc5353d796fc67e94a09d0cdd029d15d6d9faabb40eee50e7277a
        );
    }

    function test_paid() public view {
        uint64[] memory ids = new uint64[](3);
        (ids[0], ids[1], ids[2]) = (1, 3, 258);
        assertEq(_paidDigest(CONTRACT, ids, ONES), 0xf702a9ab5387ccf942ecbfa1ad24c471b60638c2184acbb68d6d03c6754d7988);
        assertEq(
            _paidDigest(CONTRACT, new uint64[](0), ONES),
            0xa6553f2fc006e7f0fa42e42f1f4060f70d4bfd01de1d833066d96a90d70e3697
        );
    }

    function test_returnAndBind() public view {
        assertEq(
            _returnDigest(CONTRACT, ONES, TWOS), 0x74de2f14c74480a8ee08a41950f24406ccb3ba94629c19f693f842b38dac81df
        );
        assertEq(
            _bindDigest(CONTRACT, ONES, address(0xbEEF)),
            0x54a8c38435af9ad2919b71742f967072f24b66a5a82090dbc0543c6006fb8c23
        );
    }

    function test_park() public view {
        uint64[] memory ids = new uint64[](3);
        (ids[0], ids[1], ids[2]) = (1, 3, 258);
        assertEq(
            _parkDigest(CONTRACT, 7, ids, ONES), 0x010fa86c99411b1efac27b99aca5757fa0797fffa241c6d62c2f750efb440865
        );
    }
}
