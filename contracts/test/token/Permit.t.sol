// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

contract PermitTest is System {
    bytes32 private constant TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    address private _owner;
    uint256 private _key;

    function setUp() public {
        deploy();
        (_owner, _key) = makeAddrAndKey("owner");
    }

    function test_domain() public view {
        assertEq(
            token.DOMAIN_SEPARATOR(),
            keccak256(
                abi.encode(
                    keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                    keccak256("aKSM reward-earning bond"),
                    keccak256("1"),
                    block.chainid,
                    token
                )
            )
        );
    }

    function testFuzz_aSignatureApproves(uint256 value, uint256 wait) public {
        uint256 deadline = block.timestamp + bound(wait, 0, 365 days);
        (uint8 v, bytes32 r, bytes32 s) = _sign(value, 0, deadline);
        vm.warp(deadline);
        token.permit(_owner, bob, value, deadline, v, r, s);
        assertEq(token.allowance(_owner, bob), value);
        assertEq(token.nonces(_owner), 1);
    }

    function test_onceOnly() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(KSM, 0, block.timestamp);
        token.permit(_owner, bob, KSM, block.timestamp, v, r, s);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(_owner, bob, KSM, block.timestamp, v, r, s);
    }

    function test_notAfterTheDeadline() public {
        uint256 deadline = block.timestamp;
        (uint8 v, bytes32 r, bytes32 s) = _sign(KSM, 0, deadline);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.PermitExpired.selector, deadline));
        token.permit(_owner, bob, KSM, deadline, v, r, s);
    }

    function test_forTheOwnerSpenderAndValueAlone() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(KSM, 0, block.timestamp);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(alice, bob, KSM, block.timestamp, v, r, s);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(_owner, alice, KSM, block.timestamp, v, r, s);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(_owner, bob, KSM + 1, block.timestamp, v, r, s);
    }

    function test_nobodySignsNothing() public {
        vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        token.permit(address(0), bob, KSM, block.timestamp, 0, 0, 0);
    }

    function _sign(uint256 value, uint256 nonce, uint256 deadline) private view returns (uint8, bytes32, bytes32) {
        bytes32 structHash = keccak256(abi.encode(TYPEHASH, _owner, bob, value, nonce, deadline));
        return vm.sign(_key, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
    }
}
