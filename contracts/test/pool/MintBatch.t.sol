// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {SharesToken} from "../../src/token/SharesToken.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {System} from "../support/System.sol";

contract MintBatchTest is System {
    function setUp() public {
        deploy();
        stake(bob, 1_000 * KSM);
        earn(KSM / 3);
    }

    /// As events of one block on Kusama are numbered.
    function _id(uint256 index) private pure returns (bytes32) {
        return bytes32(uint256(keccak256("a block")) >> 24 << 24 | index);
    }

    function _holder(uint256 index) private pure returns (address) {
        return vm.addr(0xb0b + index);
    }

    /// Deposits 0 … count − 1 of one block, each another amount for another holder.
    function _batch(uint256 count) private pure returns (Deposit[] memory deposits) {
        deposits = new Deposit[](count);
        for (uint256 i; i < count; ++i) {
            deposits[i] = Deposit(_id(i), _holder(i), uint128(KSM + i * 7_919));
        }
    }

    function _signed(Deposit[] memory deposits) private view returns (Attestation memory) {
        return _quorum(_mintBatchDigest(address(pool), deposits));
    }

    function _submit(Deposit[] memory deposits) private {
        pool.mintBatch(deposits, _signed(deposits));
    }

    function _mintAlone(Deposit memory d) private returns (uint256 shares) {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), d.depositId, d.recipient, d.amount));
        return pool.mint(d.depositId, d.recipient, d.amount, attestation);
    }

    function _isMinted(bytes32 id) private view returns (bool) {
        return slots.depositState(id) == DepositSlots.DepositState.Minted;
    }

    // ------------------------------------------------------------------ all of them

    function test_oneSetOfSignaturesMintsThemAll() public {
        Deposit[] memory deposits = _batch(3);
        Attestation memory attestation = _signed(deposits);
        uint256 pooled = token.totalPooled();
        for (uint256 i; i < 3; ++i) {
            vm.expectEmit(address(token));
            emit SharesToken.TransferShares(
                address(0), deposits[i].recipient, token.sharesForTokensDown(deposits[i].amount)
            );
        }
        for (uint256 i; i < 3; ++i) {
            Deposit memory d = deposits[i];
            vm.expectEmit(address(pool));
            emit StakingPool.Minted(d.depositId, d.recipient, d.amount, token.sharesForTokensDown(d.amount));
        }
        vm.prank(alice);
        pool.mintBatch(deposits, attestation);
        for (uint256 i; i < 3; ++i) {
            assertTrue(_isMinted(_id(i)));
            assertApproxEqAbs(token.balanceOf(_holder(i)), deposits[i].amount, 1);
        }
        assertEq(token.totalPooled(), pooled + 3 * KSM + 3 * 7_919);
        assertEq(token.balanceOf(alice), 0);
    }

    /// Share for share, at any rate, but for what a single mint rounds away: that is everybody's, the next staker's too.
    function testFuzz_equalsSingleMintsOfTheSameSecond(uint256 count, uint256 rewards, uint256 slashes) public {
        count = bound(count, 1, 12);
        setRate(rewards, slashes);
        Deposit[] memory deposits = _batch(count);
        uint256 before = vm.snapshotState();
        uint256[] memory alone = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            alone[i] = _mintAlone(deposits[i]);
        }
        (uint256 shares, uint256 pooled, uint256 left) = (token.totalShares(), token.totalPooled(), pool.mintable());
        vm.revertToState(before);
        _submit(deposits);
        for (uint256 i; i < count; ++i) {
            assertApproxEqAbs(token.sharesOf(_holder(i)), alone[i], 1);
        }
        assertApproxEqAbs(token.totalShares(), shares, count);
        assertEq(token.totalPooled(), pooled);
        assertApproxEqAbs(pool.mintable(), left, 1);
    }

    function test_theSameRecipientTwiceGetsBoth() public {
        Deposit[] memory deposits = _batch(3);
        deposits[2].recipient = deposits[0].recipient;
        uint256 shares = token.sharesForTokensDown(deposits[0].amount) + token.sharesForTokensDown(deposits[2].amount);
        _submit(deposits);
        assertEq(token.sharesOf(_holder(0)), shares);
        assertEq(token.sharesOf(_holder(2)), 0);
    }

    // ------------------------------------------------------------------ I3: each once

    /// Whoever submits one of them alone, to stop the others, only pays for it.
    function test_oneMintedBeforeIsLeftOutAndTheRestIsMinted() public {
        Deposit[] memory deposits = _batch(4);
        Attestation memory attestation = _signed(deposits);
        uint256 shares = _mintAlone(deposits[1]);
        uint256 pooled = token.totalPooled();
        pool.mintBatch(deposits, attestation);
        assertEq(token.sharesOf(_holder(1)), shares);
        for (uint256 i; i < 4; ++i) {
            assertTrue(_isMinted(_id(i)));
            assertApproxEqAbs(token.balanceOf(_holder(i)), deposits[i].amount, 1);
        }
        assertEq(token.totalPooled(), pooled + deposits[0].amount + deposits[2].amount + deposits[3].amount);
    }

    function test_oneReturnedBeforeIsLeftOut() public {
        Deposit[] memory deposits = _batch(2);
        pool.markReturned(_id(0), ACCOUNT, _quorum(_returnDigest(address(pool), _id(0), ACCOUNT)));
        _submit(deposits);
        assertEq(token.sharesOf(_holder(0)), 0);
        assertEq(uint8(slots.depositState(_id(0))), uint8(DepositSlots.DepositState.Returned));
        assertTrue(_isMinted(_id(1)));
    }

    function test_theSameDepositTwiceInABatchCountsOnce() public {
        Deposit[] memory deposits = _batch(3);
        deposits[2].depositId = _id(0);
        _submit(deposits);
        assertApproxEqAbs(token.balanceOf(_holder(0)), KSM, 1);
        assertEq(token.sharesOf(_holder(2)), 0);
    }

    function test_aBatchAgainMintsNothing() public {
        Deposit[] memory deposits = _batch(3);
        Attestation memory attestation = _signed(deposits);
        pool.mintBatch(deposits, attestation);
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        pool.mintBatch(deposits, attestation);
        assertEq(token.totalShares(), shares);
        assertEq(token.totalPooled(), pooled);
    }

    /// Anyone has the signatures of yesterday's batch: submitting it again must not use up what others may mint today.
    function test_aBatchAgainTakesNothingFromTheWindow() public {
        Deposit[] memory deposits = _batch(3);
        Attestation memory attestation = _signed(deposits);
        uint256 mintable = pool.mintable();
        pool.mintBatch(deposits, attestation);
        assertEq(pool.mintable(), mintable - 3 * KSM - 3 * 7_919);
        for (uint256 i; i < 5; ++i) {
            pool.mintBatch(deposits, attestation);
        }
        assertEq(pool.mintable(), mintable - 3 * KSM - 3 * 7_919);
    }

    // ------------------------------------------------------------------ all or none

    function test_nothingIsNoBatch() public {
        Deposit[] memory none = new Deposit[](0);
        Attestation memory attestation = _signed(none);
        vm.expectRevert(StakingPool.EmptyBatch.selector);
        pool.mintBatch(none, attestation);
    }

    function test_oneBelowTheMinimumStopsTheBatch() public {
        Deposit[] memory deposits = _batch(3);
        deposits[1].amount = uint128(KSM - 1);
        Attestation memory attestation = _signed(deposits);
        vm.expectRevert(abi.encodeWithSelector(StakingPool.BelowMinimumStake.selector, KSM - 1, KSM));
        pool.mintBatch(deposits, attestation);
        assertFalse(_isMinted(_id(0)));
    }

    /// A remark may name any account: whoever pays for one that names the token must not stop everybody else's batch. The
    /// deposit stays open, so that it can be returned.
    function test_oneForWhomMayNotHoldIsLeftOutAndStaysOpen() public {
        address[4] memory closed = [address(0), address(token), address(pool), address(queue)];
        Deposit[] memory deposits = _batch(closed.length + 2);
        for (uint256 i; i < closed.length; ++i) {
            deposits[i + 1].recipient = closed[i];
        }
        uint256 pooled = token.totalPooled();
        uint256 mintable = pool.mintable();
        _submit(deposits);
        uint256 minted = deposits[0].amount + deposits[5].amount;
        assertEq(token.totalPooled(), pooled + minted);
        assertEq(pool.mintable(), mintable - minted);
        assertTrue(_isMinted(_id(0)) && _isMinted(_id(5)));
        for (uint256 i = 1; i <= closed.length; ++i) {
            assertEq(uint8(slots.depositState(_id(i))), uint8(DepositSlots.DepositState.Open));
            pool.markReturned(_id(i), ACCOUNT, _quorum(_returnDigest(address(pool), _id(i), ACCOUNT)));
        }
    }

    function test_soIsOneForAModuleOfBefore() public {
        Deposit[] memory deposits = _batch(2);
        deposits[0].recipient = address(queue);
        UnstakeQueue next = new UnstakeQueue(committee, token, slots, "receipt", "un", 2, MINIMUM_UNSTAKE, 1_000);
        vm.prank(address(timelock));
        token.setQueue(address(next));
        _submit(deposits);
        assertFalse(_isMinted(_id(0)));
        assertTrue(_isMinted(_id(1)));
    }

    /// Nothing is left: nothing happens, and nothing fails that operators would have to look into.
    function test_oneForNobodyWhoMayHoldMintsNothing() public {
        Deposit[] memory deposits = _batch(1);
        deposits[0].recipient = address(token);
        _submit(deposits);
        assertFalse(_isMinted(_id(0)));
    }

    function test_onlyThePoolMintsBatches() public {
        address[] memory to = new address[](1);
        uint256[] memory tokens = new uint256[](1);
        (to[0], tokens[0]) = (alice, KSM);
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotThePool.selector, address(this)));
        token.mintBatch(to, tokens);
        bytes32[] memory ids = new bytes32[](1);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotThePool.selector, address(this)));
        slots.consumeOpen(ids);
    }

    // ------------------------------------------------------------------ I2, I7: whose word, and for what

    function test_fourOfSevenMintNoBatch() public {
        Deposit[] memory deposits = _batch(2);
        Attestation memory attestation =
            _attestation(_signatures(_mintBatchDigest(address(pool), deposits), THRESHOLD - 1));
        vm.expectPartialRevert(Committee.NotEnoughSignatures.selector);
        pool.mintBatch(deposits, attestation);
    }

    function test_whatIsSignedBindsEveryFieldTheOrderAndTheNumber() public {
        Attestation memory attestation = _signed(_batch(3));
        for (uint256 change; change < 5; ++change) {
            Deposit[] memory deposits = _batch(change == 4 ? 2 : 3);
            if (change == 0) deposits[1].depositId = keccak256("another");
            if (change == 1) deposits[1].recipient = alice;
            if (change == 2) deposits[1].amount++;
            if (change == 3) (deposits[0], deposits[1]) = (deposits[1], deposits[0]);
            vm.expectPartialRevert(Committee.BadSignature.selector);
            pool.mintBatch(deposits, attestation);
        }
        pool.mintBatch(_batch(3), attestation);
    }

    function test_aBatchOfOneIsNoSingleMintAndTheOtherWayAround() public {
        Deposit[] memory deposits = _batch(1);
        Attestation memory ofBatch = _signed(deposits);
        Attestation memory alone = _quorum(_mintDigest(address(pool), _id(0), _holder(0), uint128(KSM)));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.mint(_id(0), _holder(0), uint128(KSM), ofBatch);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.mintBatch(deposits, alone);
        assertFalse(_isMinted(_id(0)));
    }
}
