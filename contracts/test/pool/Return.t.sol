// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

/// Deposits that go back, and whom loose ones are for.
contract ReturnTest is System {
    bytes32 private constant ID = keccak256("a deposit");

    function setUp() public {
        deploy();
    }

    function test_aDepositIsReturned() public {
        Attestation memory attestation = _quorum(_returnDigest(address(pool), ID, ACCOUNT));
        vm.expectEmit(address(pool));
        emit StakingPool.Returned(ID, ACCOUNT);
        pool.markReturned(ID, ACCOUNT, attestation);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Returned));
        assertEq(token.totalShares(), 0);
    }

    // ------------------------------------------------------------------ I3: minted or returned, once

    function test_whatIsReturnedIsNeverMinted() public {
        Attestation memory minting = _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM)));
        _return(ID);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, ID));
        pool.mint(ID, alice, uint128(KSM), minting);
        Attestation memory again = _quorum(_returnDigest(address(pool), ID, OTHER_ACCOUNT));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, ID));
        pool.markReturned(ID, OTHER_ACCOUNT, again);
    }

    function test_whatIsMintedIsNeverReturned() public {
        pool.mint(ID, alice, uint128(KSM), _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM))));
        Attestation memory attestation = _quorum(_returnDigest(address(pool), ID, ACCOUNT));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, ID));
        pool.markReturned(ID, ACCOUNT, attestation);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Minted));
    }

    function _return(bytes32 id) private {
        pool.markReturned(id, ACCOUNT, _quorum(_returnDigest(address(pool), id, ACCOUNT)));
    }

    // ------------------------------------------------------------------ bindings

    function test_aBindingIsPutOnRecord() public {
        Attestation memory attestation = _quorum(_bindDigest(address(pool), ID, alice));
        vm.expectEmit(address(slots));
        emit DepositSlots.Bound(ID, alice);
        pool.bind(ID, alice, attestation);
        // It moves nothing, and the deposit is minted or returned as before.
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
        assertEq(token.totalShares(), 0);
        pool.mint(ID, alice, uint128(KSM), _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM))));
    }

    function test_whatIsUsedUpIsNotBound() public {
        _return(ID);
        Attestation memory attestation = _quorum(_bindDigest(address(pool), ID, alice));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, ID));
        pool.bind(ID, alice, attestation);
    }

    // ------------------------------------------------------------------ whose word

    /// I7
    function test_fourOfSevenReturnAndBindNothing() public {
        Attestation memory returning =
            _attestation(_signatures(_returnDigest(address(pool), ID, ACCOUNT), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        pool.markReturned(ID, ACCOUNT, returning);
        Attestation memory binding = _attestation(_signatures(_bindDigest(address(pool), ID, alice), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        pool.bind(ID, alice, binding);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
    }

    function test_whatIsSignedBindsEveryField() public {
        Attestation memory returning = _quorum(_returnDigest(address(pool), ID, ACCOUNT));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.markReturned(keccak256("another"), ACCOUNT, returning);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.markReturned(ID, OTHER_ACCOUNT, returning);
        Attestation memory binding = _quorum(_bindDigest(address(pool), ID, alice));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.bind(keccak256("another"), alice, binding);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.bind(ID, bob, binding);
        // A cause of its own: no other word stands for it.
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.markReturned(ID, bytes32(uint256(uint160(alice))), binding);
    }
}
