// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {Attestation} from "../../src/committee/Committee.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {Committee} from "../../src/committee/Committee.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

contract MintTest is System {
    bytes32 private constant ID = keccak256("a deposit");

    function setUp() public {
        deploy();
    }

    function test_oneKsmIsOneToken() public {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM)));
        vm.expectEmit(address(token));
        emit IERC20.Transfer(address(0), alice, KSM);
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(address(0), alice, KSM * 1e6);
        vm.expectEmit(address(pool));
        emit StakingPool.Minted(ID, alice, KSM, KSM * 1e6);
        assertEq(pool.mint(ID, alice, uint128(KSM), attestation), KSM * 1e6);
        assertEq(token.balanceOf(alice), KSM);
        assertEq(token.totalSupply(), KSM);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Minted));
    }

    function test_anybodyMaySubmit() public {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM)));
        vm.prank(bob);
        pool.mint(ID, alice, uint128(KSM), attestation);
        assertEq(token.balanceOf(alice), KSM);
        assertEq(token.balanceOf(bob), 0);
    }

    /// I9: rounding is at most one planck, and in the pool's favour.
    function testFuzz_anyAmountAtAnyRate(uint256 amount, uint256 rewards, uint256 slashes) public {
        stake(bob, 1_000 * KSM);
        earn(bound(rewards, 0, KSM));
        skip(1 days);
        report(0, bound(slashes, 0, token.totalPooled() * LOSS_PPM / 1e6));
        amount = bound(amount, KSM, 1e7 * KSM);
        stake(alice, amount);
        assertLe(token.balanceOf(alice), amount);
        assertGe(token.balanceOf(alice) + 1, amount);
    }

    /// I9: who was there before loses nothing, not a fraction of a planck: shares are rounded down.
    function testFuzz_theRateNeverFallsByADeposit(uint256 amount, uint256 rewards) public {
        stake(bob, 1_000 * KSM);
        earn(bound(rewards, 1, KSM));
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        amount = bound(amount, KSM, 1e7 * KSM);
        uint256 minted = stake(alice, amount);
        assertLe(minted * pooled, amount * shares);
        assertGt((minted + 1) * pooled, amount * shares);
    }

    function test_belowTheMinimumIsRefused() public {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM - 1)));
        vm.expectRevert(abi.encodeWithSelector(StakingPool.BelowMinimumStake.selector, KSM - 1, KSM));
        pool.mint(ID, alice, uint128(KSM - 1), attestation);
    }

    // ------------------------------------------------------------------ I3: once

    function test_aDepositIsMintedOnce() public {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM)));
        pool.mint(ID, alice, uint128(KSM), attestation);
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, ID));
        pool.mint(ID, alice, uint128(KSM), attestation);
    }

    function test_aDepositIsMintedOnceWhateverElseIsSigned() public {
        pool.mint(ID, alice, uint128(KSM), _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM))));
        Attestation memory other = _quorum(_mintDigest(address(pool), ID, bob, uint128(2 * KSM)));
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.DepositNotOpen.selector, ID));
        pool.mint(ID, bob, uint128(2 * KSM), other);
    }

    // ------------------------------------------------------------------ I2: what is signed binds everything

    function test_replayForAnotherDepositIsRefused() public {
        _refused(keccak256("another deposit"), alice, KSM, _mintDigest(address(pool), ID, alice, uint128(KSM)));
    }

    function test_replayForAnotherRecipientIsRefused() public {
        _refused(ID, bob, KSM, _mintDigest(address(pool), ID, alice, uint128(KSM)));
    }

    function test_replayForAnotherAmountIsRefused() public {
        _refused(ID, alice, 2 * KSM, _mintDigest(address(pool), ID, alice, uint128(KSM)));
    }

    function test_replayFromAnotherChainIsRefused() public {
        _refused(ID, alice, KSM, _digest(block.chainid + 1, address(pool), _mintHash(EPOCH, ID, alice, uint128(KSM))));
    }

    function test_replayAfterAForkOfTheChainIsRefused() public {
        bytes32 digest = _mintDigest(address(pool), ID, alice, uint128(KSM));
        vm.chainId(block.chainid + 1);
        _refused(ID, alice, KSM, digest);
    }

    function test_replayFromAnotherContractIsRefused() public {
        _refused(ID, alice, KSM, _mintDigest(address(queue), ID, alice, uint128(KSM)));
    }

    function test_replayFromAnotherEpochIsRefused() public {
        _refused(ID, alice, KSM, _digest(block.chainid, address(pool), _mintHash(EPOCH + 1, ID, alice, uint128(KSM))));
    }

    function _refused(bytes32 id, address to, uint256 amount, bytes32 signed) private {
        Attestation memory attestation = _quorum(signed);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        pool.mint(id, to, uint128(amount), attestation);
        assertEq(token.totalShares(), 0);
        assertEq(uint8(slots.depositState(id)), uint8(DepositSlots.DepositState.Open));
    }

    /// I7
    function test_fourOfSevenMintNothing() public {
        Attestation memory attestation =
            _attestation(_signatures(_mintDigest(address(pool), ID, alice, uint128(KSM)), THRESHOLD - 1));
        vm.expectRevert(abi.encodeWithSelector(Committee.NotEnoughSignatures.selector, THRESHOLD - 1, THRESHOLD));
        pool.mint(ID, alice, uint128(KSM), attestation);
    }

    function test_onlyThePoolMints() public {
        vm.expectRevert(abi.encodeWithSelector(BondToken.NotThePool.selector, address(this)));
        token.mint(alice, KSM);
    }

    /// Not even by a pool that takes deposits of nothing: every share stands for some planck (I2).
    function test_nothingIsMintedForNothing() public {
        stake(alice, KSM);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        vm.prank(address(pool));
        token.mint(alice, 0);
    }

    function test_onlyThePoolUsesDepositsUp() public {
        vm.expectRevert(abi.encodeWithSelector(DepositSlots.NotThePool.selector, address(this)));
        slots.consume(ID);
    }

    /// Shares there would be out of everybody's reach.
    function test_noMintToNobodyNorToTheTokenNorToTheQueue() public {
        address[3] memory recipients = [address(0), address(token), address(queue)];
        for (uint256 i; i < 3; ++i) {
            Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, recipients[i], uint128(KSM)));
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            pool.mint(ID, recipients[i], uint128(KSM), attestation);
        }
    }

    // ------------------------------------------------------------------ attacks on the first and the last share

    /// The seed of every inflation attack: make a share dear by giving, so that the next deposit rounds to nothing.
    function test_donationsChangeNothing() public {
        stake(alice, KSM);
        vm.deal(address(this), 1 ether);
        vm.startPrank(alice);
        vm.expectRevert(SharesToken.InvalidAddress.selector);
        token.transfer(address(token), KSM / 2);
        vm.expectRevert(SharesToken.InvalidAddress.selector);
        token.transferShares(address(queue), KSM / 2);
        vm.expectRevert(SharesToken.InvalidAddress.selector);
        token.transfer(address(pool), KSM / 2);
        token.transfer(address(slots), KSM / 2);
        vm.stopPrank();
        assertEq(token.tokensForSharesDown(1e6), 1);
        stake(bob, KSM);
        assertEq(token.balanceOf(bob), KSM);
    }

    function test_theFirstDepositorCannotMakeAShareDear() public {
        stake(alice, KSM);
        earn(KSM / 1_000);
        vm.startPrank(alice);
        token.transferShares(bob, 1);
        queue.requestUnstakeShares(token.sharesOf(alice), RECIPIENT);
        vm.stopPrank();
        finalize(1);
        // What is left: one share of alice's doing, and the treasury's fee.
        uint256 amount = KSM + 12_345;
        stake(makeAddr("victim"), amount);
        assertGe(token.balanceOf(makeAddr("victim")) + 1, amount);
    }

    /// Everybody but crumbs has left, and rewards vest for the crumbs alone: a deposit would lose by rounding.
    function test_noDepositIsTakenWhileAShareIsWorthMoreThanAPlanck() public {
        stake(alice, 1_000_000 * KSM);
        vm.prank(alice);
        token.transferShares(bob, 1);
        skip(1 days);
        report(1_000 * KSM, 0);
        vm.prank(alice);
        queue.requestUnstakeShares(1_000_000 * KSM * 1e6 - 1, RECIPIENT);
        finalize(1);
        skip(VESTING);
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        assertLt(shares, pooled);
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, alice, uint128(KSM)));
        vm.expectRevert(abi.encodeWithSelector(BondToken.ShareAbovePlanck.selector, shares, pooled));
        pool.mint(ID, alice, uint128(KSM), attestation);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
    }

    /// Rewards of a time without stakers go to the next one: nobody else has a claim.
    function test_whatAnEmptyPoolHoldsGoesToTheNextStaker() public {
        stake(alice, 10 * KSM);
        skip(1 days);
        report(KSM / 100, 0);
        vm.startPrank(alice);
        queue.requestUnstakeShares(token.sharesOf(alice), RECIPIENT);
        vm.stopPrank();
        finalize(1);
        assertEq(token.totalShares(), 0);
        assertEq(token.unvested(), KSM / 100);
        stake(bob, KSM);
        assertEq(token.balanceOf(bob), KSM);
        skip(VESTING);
        token.collectFee();
        assertEq(token.totalPooled() + token.unvested(), KSM + KSM / 100);
        assertApproxEqAbs(token.balanceOf(bob), KSM + KSM * 9 / 1_000, 2 * VESTING);
    }
}
