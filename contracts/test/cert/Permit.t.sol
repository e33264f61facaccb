// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {System} from "../support/System.sol";

/// Permits and delegations by signature are OpenZeppelin's: here, that they are under this token's name and one nonce.
contract CertPermitTest is System {
    address private _owner;
    uint256 private _key;

    function setUp() public {
        deploy();
        (_owner, _key) = makeAddrAndKey("owner");
        stake(_owner, 10 * KSM);
        wrap(_owner, 5e18);
    }

    function test_domain() public view {
        assertEq(
            cert.DOMAIN_SEPARATOR(),
            keccak256(
                abi.encode(
                    keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                    keccak256("aKSM reward-bearing certificate"),
                    keccak256("1"),
                    block.chainid,
                    cert
                )
            )
        );
    }

    function testFuzz_aSignatureApproves(uint256 value) public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(value, 0);
        cert.permit(_owner, bob, value, block.timestamp, v, r, s);
        assertEq(cert.allowance(_owner, bob), value);
        assertEq(cert.nonces(_owner), 1);
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        cert.permit(_owner, bob, value, block.timestamp, v, r, s);
        skip(1);
        vm.expectPartialRevert(ERC20Permit.ERC2612ExpiredSignature.selector);
        cert.permit(_owner, bob, value, block.timestamp - 1, v, r, s);
    }

    /// A permit for aKSMb is none for aKSMc.
    function test_notAnotherTokensPermit() public {
        bytes32 structHash = _permitHash(1, 0);
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(_key, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        cert.permit(_owner, bob, 1, block.timestamp, v, r, s);
        token.permit(_owner, bob, 1, block.timestamp, v, r, s);
    }

    function test_aSignatureDelegatesWithTheNonceThatPermitsUse() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(1, 0);
        cert.permit(_owner, bob, 1, block.timestamp, v, r, s);
        (v, r, s) = _delegation(0);
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, _owner, 1));
        cert.delegateBySig(bob, 0, block.timestamp, v, r, s);
        (v, r, s) = _delegation(1);
        cert.delegateBySig(bob, 1, block.timestamp, v, r, s);
        assertEq(cert.getVotes(bob), 5e18);
        assertEq(cert.nonces(_owner), 2);
    }

    function _permitHash(uint256 value, uint256 nonce) private view returns (bytes32) {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        return keccak256(abi.encode(typeHash, _owner, bob, value, nonce, block.timestamp));
    }

    function _permit(uint256 value, uint256 nonce) private view returns (uint8, bytes32, bytes32) {
        return _sign(_permitHash(value, nonce));
    }

    function _delegation(uint256 nonce) private view returns (uint8, bytes32, bytes32) {
        bytes32 typeHash = keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
        return _sign(keccak256(abi.encode(typeHash, bob, nonce, block.timestamp)));
    }

    function _sign(bytes32 structHash) private view returns (uint8, bytes32, bytes32) {
        return vm.sign(_key, keccak256(abi.encodePacked(hex"1901", cert.DOMAIN_SEPARATOR(), structHash)));
    }
}
