// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {MintWindow} from "../../src/pool/MintWindow.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {SharesToken} from "../../src/token/SharesToken.sol";
import {Ss58} from "../../src/queue/Ss58.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Changes} from "../support/Changes.sol";

contract FakeToken is ERC20("aKSM reward-earning bond", "aKSMb") {
    function mint(address to, uint256 tokens) external {
        _mint(to, tokens);
    }
}

/// The faults of the system that this one is to replace, one by one, and what refuses each.
contract SeedFaultsTest is Changes {
    bytes32 private constant ID = keccak256("a deposit");
    /// Where EIP-1967 keeps an implementation, and its admin.
    bytes32 private constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
    bytes32 private constant ADMIN = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103;

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function _refused(uint256 amount, Attestation memory attestation, bytes4 reason) private {
        uint256 shares = token.totalShares();
        vm.expectPartialRevert(reason);
        pool.mint(ID, bob, uint128(amount), attestation);
        assertEq(token.totalShares(), shares);
    }

    /// I7
    function test_seed_oneKeyCouldMint() public {
        bytes32 digest = _mintDigest(address(pool), ID, bob, uint128(KSM));
        for (uint256 keys = 1; keys < THRESHOLD; ++keys) {
            _refused(KSM, _attestation(_signatures(digest, keys)), Committee.NotEnoughSignatures.selector);
        }
    }

    /// All keys together, too, mint no more in a day than the window has room for.
    function test_seed_mintingHadNoLimit() public {
        uint256 amount = pool.mintable() + 1;
        bytes32 digest = _mintDigest(address(pool), ID, bob, uint128(amount));
        _refused(amount, _attestation(_signatures(digest, MEMBERS)), MintWindow.MintWindowFull.selector);
    }

    function test_seed_signatureWithoutChainOrContract() public {
        bytes32 hash = _mintHash(EPOCH, ID, bob, uint128(KSM));
        _refused(KSM, _quorum(_digest(block.chainid + 1, address(pool), hash)), Committee.BadSignature.selector);
        _refused(KSM, _quorum(_digest(block.chainid, address(this), hash)), Committee.BadSignature.selector);
        _refused(KSM, _quorum(hash), Committee.BadSignature.selector);
        _refused(
            KSM,
            _quorum(keccak256(abi.encodePacked("\x19Ethereum Signed Message:\n32", hash))),
            Committee.BadSignature.selector
        );
    }

    function test_seed_whatIsSignedBoundNoAmount() public {
        Attestation memory one = _quorum(_mintDigest(address(pool), ID, bob, uint128(KSM)));
        _refused(2 * KSM, one, Committee.BadSignature.selector);
    }

    /// A holder's own signature counts once, for one amount, on one network, for a while.
    function test_seed_theUsersMessageBoundNeitherAmountNorNetworkNorNonce() public {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        bytes32 digest = _permitDigest(owner, 5);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(owner, bob, 6, DEADLINE, v, r, s);
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(owner, bob, 5, DEADLINE, v, r, s);
        vm.chainId(block.chainid - 1);
        token.permit(owner, bob, 5, DEADLINE, v, r, s);
        vm.expectPartialRevert(SharesToken.InvalidPermitSigner.selector);
        token.permit(owner, bob, 5, DEADLINE, v, r, s);
    }

    function _permitDigest(address owner, uint256 value) private view returns (bytes32) {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typeHash, owner, bob, value, 0, DEADLINE));
        return keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), hash));
    }

    /// The queue takes the shares of one token, whatever else is named, sent or burned.
    function test_seed_aFakeTokenBurnedForARealPayout() public {
        FakeToken fake = new FakeToken();
        fake.mint(bob, 1_000 * KSM);
        vm.startPrank(bob);
        fake.transfer(address(queue), KSM);
        fake.approve(address(queue), KSM);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientShares.selector, bob, 0, KSM * 1e6));
        queue.requestUnstake(KSM, RECIPIENT);
        vm.stopPrank();
        // Nor can a token of one's own, with shares without end, tell the queue that something was burned.
        BondToken own = new BondToken("", "", 12, bob, address(this), address(queue), bob, 0, VESTING);
        own.mint(bob, 1_000 * KSM);
        vm.expectPartialRevert(SharesToken.InsufficientShares.selector);
        vm.prank(bob);
        queue.requestUnstakeShares(KSM * 1e6, RECIPIENT);
        assertEq(queue.lastRequest(), 0);
    }

    /// I6: no report moves the rate beyond the bound, and nothing but a report moves it.
    function test_seed_updateRatioUnbounded() public {
        report(1_000 * KSM, 0);
        skip(VESTING);
        assertLe(token.totalPooled(), 1_001 * KSM);
        for (uint256 i; i < MEMBERS; ++i) {
            vm.expectRevert();
            vm.prank(_members()[i]);
            token.report(KSM, 0, 0, 0);
        }
    }

    /// No operator and no office can. The queue takes what it is asked to by its caller alone, of the caller's own; one that
    /// did otherwise would have waited in the Timelock for longer than an exit takes.
    function test_seed_theOperatorCouldBurnAnyonesTokens() public {
        address[6] memory powers =
            [address(pool), address(queue), address(timelock), governor, watch, address(committee)];
        uint256 balance = token.balanceOf(alice);
        for (uint256 i; i < powers.length; ++i) {
            vm.startPrank(powers[i]);
            vm.expectRevert();
            token.burnEscrow(1);
            vm.expectRevert();
            token.returnEscrow(powers[i], 1, 1);
            vm.expectRevert();
            token.transferFrom(alice, bob, 1);
            vm.expectRevert();
            token.transferSharesFrom(alice, bob, 1);
            vm.stopPrank();
        }
        assertEq(token.balanceOf(alice), balance);
    }

    function test_seed_theOperatorCouldChangeDecimals() public {
        string[3] memory guesses = ["changeDecimals(uint8)", "setDecimals(uint8)", "updateDecimals(uint8)"];
        for (uint256 i; i < guesses.length; ++i) {
            vm.prank(address(timelock));
            (bool ok,) = address(token).call(abi.encodeWithSignature(guesses[i], 18));
            assertFalse(ok);
        }
        assertEq(token.decimals(), 12);
    }

    function test_seed_pausingCouldNotBeTriggered() public {
        Attestation memory good = _quorum(_mintDigest(address(pool), ID, bob, uint128(KSM)));
        pause();
        _refused(KSM, good, Committee.Paused.selector);
        skip(7 days);
        pool.mint(ID, bob, uint128(KSM), good);
    }

    /// One key upgraded everything, and was stolen: here is nothing to upgrade, and what changes has waited in public.
    function test_seed_oneUpgradeKey() public {
        address[5] memory all = [address(token), address(slots), address(pool), address(queue), address(committee)];
        for (uint256 i; i < all.length; ++i) {
            assertEq(vm.load(all[i], IMPLEMENTATION), 0);
            assertEq(vm.load(all[i], ADMIN), 0);
        }
        address other = address(anotherPool());
        address[3] memory keys = [governor, watch, address(this)];
        for (uint256 i; i < keys.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, keys[i]));
            vm.prank(keys[i]);
            token.setPool(other);
        }
        vm.expectRevert();
        vm.prank(governor);
        timelock.schedule(address(token), 0, abi.encodeCall(token.setPool, (other)), 0, 0, LEAST_DELAY - 1);
    }

    /// Whoever gave tokens up holds a receipt until the payment is recorded, and the contract says what is owed.
    function test_seed_burntTokensLeftNoClaim() public {
        uint64 id = requestUnstake(alice, KSM);
        assertEq(queue.ownerOf(id), alice);
        finalize(id);
        assertEq(queue.ownerOf(id), alice);
        assertEq(queue.amountOf(id), KSM);
        recordPayment(id);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
        queue.ownerOf(id);
        assertEq(queue.amountOf(id), KSM);
    }

    function test_seed_thirtyTwoRawBytesAlwaysPassed() public {
        bytes memory wrong = RECIPIENT;
        wrong[34] = bytes1(uint8(wrong[34]) ^ 1);
        _badRecipient(abi.encode(ACCOUNT), Ss58.BadRecipientLength.selector);
        _badRecipient(wrong, Ss58.BadChecksum.selector);
        // Polkadot's address of the same account.
        _badRecipient(
            hex"00d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d7f46", Ss58.WrongNetwork.selector
        );
        _badRecipient(abi.encodePacked(uint8(2), bytes32(0), bytes2(0)), Ss58.ZeroRecipient.selector);
    }

    function _badRecipient(bytes memory recipient, bytes4 reason) private {
        vm.expectPartialRevert(reason);
        vm.prank(alice);
        queue.requestUnstake(KSM, recipient);
    }

    /// The rate changes no allowance, and what was allowed is spent to the planck.
    function test_seed_allowancesDrifted() public {
        vm.prank(alice);
        token.approve(bob, 10 * KSM);
        earn(KSM);
        assertEq(token.allowance(alice, bob), 10 * KSM);
        vm.prank(bob);
        token.transferFrom(alice, bob, 4 * KSM);
        assertEq(token.allowance(alice, bob), 6 * KSM);
        report(0, 20 * KSM);
        assertEq(token.allowance(alice, bob), 6 * KSM);
    }

    /// `Transfer` is in planck, `TransferShares` in shares, always both.
    function test_seed_eventsMixedUnits() public {
        earn(KSM);
        uint256 shares = token.sharesForTokensUp(KSM);
        assertLt(shares, KSM * 1e6);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(alice, bob, KSM);
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(alice, bob, shares);
        vm.prank(alice);
        token.transfer(bob, KSM);
    }

    /// I3: a claim that expired is signed anew, and both together credit once, in any order.
    function test_seed_anExpiredClaimCreditedTwice() public {
        signedDeadline = uint40(block.timestamp);
        Attestation memory first = _quorum(_mintDigest(address(pool), ID, bob, uint128(KSM)));
        signedDeadline = DEADLINE;
        Attestation memory second = _quorum(_mintDigest(address(pool), ID, bob, uint128(KSM)));
        uint256 snapshot = vm.snapshotState();
        pool.mint(ID, bob, uint128(KSM), first);
        _refused(KSM, second, DepositSlots.DepositNotOpen.selector);
        vm.revertToState(snapshot);
        skip(1);
        _refused(KSM, first, Committee.AttestationExpired.selector);
        pool.mint(ID, bob, uint128(KSM), second);
        _refused(KSM, first, DepositSlots.DepositNotOpen.selector);
    }

    /// A deposit without a claim is bound to whom its sender names, or goes back where it came from, on record.
    function test_seed_looseDepositsHadNoProcess() public {
        Attestation memory binding = _quorum(_bindDigest(address(pool), ID, bob));
        vm.expectEmit(address(slots));
        emit DepositSlots.Bound(ID, bob);
        pool.bind(ID, bob, binding);
        pool.markReturned(ID, ACCOUNT, _quorum(_returnDigest(address(pool), ID, ACCOUNT)));
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Returned));
    }

    /// Each step of an exit is an event and a state to read.
    function test_seed_unstakesNeverAppearedInTheHistory() public {
        vm.expectEmit(address(queue));
        emit UnstakeQueue.UnstakeRequested(1, alice, ACCOUNT, KSM * 1e6, KSM);
        requestUnstake(alice, KSM);
        assertEq(uint8(queue.getRequests(1, 1)[0].state), uint8(UnstakeQueue.State.Waiting));
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Finalized(0, 1, KSM * 1e6, KSM, keccak256("finalize"));
        finalize(1);
        assertEq(uint8(queue.getRequests(1, 1)[0].state), uint8(UnstakeQueue.State.Finalized));
        vm.expectEmit(address(queue));
        emit UnstakeQueue.Paid(1, KSM, keccak256("payment"));
        recordPayment(1);
        assertEq(uint8(queue.getRequests(1, 1)[0].state), uint8(UnstakeQueue.State.Paid));
    }
}
