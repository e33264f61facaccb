// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Lens} from "../../src/adapters/Lens.sol";
import {System} from "../support/System.sol";

contract AccountOfTest is System {
    Lens private _lens;

    function setUp() public {
        deploy();
        _lens = new Lens(cert);
        stake(alice, 1_000 * KSM);
        stake(bob, 500 * KSM);
        earn(KSM);
        wrap(alice, 300e18 + 7);
        vm.prank(bob);
        cert.delegate(alice);
        vm.prank(alice);
        cert.delegate(bob);
        wrap(bob, 100e18);
    }

    function test_whatAnAccountHas() public view {
        Lens.AccountView memory a = _lens.accountOf(alice);
        assertEq(a.shares, 700e18 - 7);
        assertEq(a.bonds, token.balanceOf(alice));
        assertEq(a.certs, 300e18 + 7);
        assertEq(a.certsValue, cert.convertToAssets(300e18 + 7));
        assertEq(a.certsValue, token.tokensForSharesDown(300e18 + 7));
        assertEq(a.votes, 100e18, "bob's, who delegated them");
        assertEq(a.delegatee, bob);
    }

    function test_whatTheNextSignaturesSign() public {
        (address carol, uint256 key) = makeAddrAndKey("carol");
        assertEq(_lens.accountOf(carol).bondNonce, 0);
        assertEq(_lens.accountOf(carol).certNonce, 0);
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typeHash, carol, bob, 1, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), hash)));
        token.permit(carol, bob, 1, block.timestamp, v, r, s);
        assertEq(_lens.accountOf(carol).bondNonce, 1);
        assertEq(_lens.accountOf(carol).certNonce, 0);
        (v, r, s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", cert.DOMAIN_SEPARATOR(), hash)));
        cert.permit(carol, bob, 1, block.timestamp, v, r, s);
        assertEq(_lens.accountOf(carol).certNonce, 1);
    }

    function test_nobodyHasNothing() public {
        Lens.AccountView memory a = _lens.accountOf(makeAddr("nobody"));
        assertEq(a.shares + a.bonds + a.certs + a.certsValue + a.votes, 0);
        assertEq(a.delegatee, address(0));
    }
}
