// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation, Committee} from "../../src/committee/Committee.sol";
import {HostileMember} from "../support/HostileMember.sol";
import {System} from "../support/System.sol";

/// I7: a member that is a contract is asked in a static call, and only where whoever submits brings its signature: it
/// changes nothing, and holds up nothing that k others sign.
contract HostileMemberTest is System {
    /// The last of all addresses, so that everybody else's place is as ever.
    address private constant MEMBER = address(type(uint160).max);
    bytes32 private constant ID = keccak256("a deposit");
    bytes32 private _digest_;

    function setUp() public {
        deploy();
        stake(alice, 100 * KSM);
        vm.etch(MEMBER, address(new HostileMember()).code);
        address[] memory members = new address[](MEMBERS + 1);
        for (uint256 i; i < MEMBERS; ++i) {
            members[i] = _members()[i];
        }
        members[MEMBERS] = MEMBER;
        vm.prank(address(timelock));
        committee.rotate(members, THRESHOLD);
        signedEpoch = EPOCH + 1;
        _digest_ = _mintDigest(address(pool), ID, bob, uint128(KSM));
    }

    /// So many keys' signatures and the contract's.
    function _with(uint256 keys, bytes memory answer) private view returns (Attestation memory) {
        return _attestation(bytes.concat(_signatures(_digest_, keys), _contractEntry(MEMBERS, answer)));
    }

    function test_agreesLikeAnybody() public {
        pool.mint(ID, bob, uint128(KSM), _with(THRESHOLD - 1, hex"00"));
        assertEq(token.balanceOf(bob), KSM);
    }

    function test_burnsTheGasOfWhoBringsItsSignatureAndOfNobodyElse() public {
        Attestation memory burning = _with(THRESHOLD, hex"01");
        uint256 before = gasleft();
        vm.expectRevert();
        pool.mint{gas: 1_000_000}(ID, bob, uint128(KSM), burning);
        assertLt(before - gasleft(), 1_100_000);
        pool.mint{gas: 1_000_000}(ID, bob, uint128(KSM), _quorum(_digest_));
        assertEq(token.balanceOf(bob), KSM);
    }

    /// What it answers beyond a word is not even copied: it pays for its megabyte itself.
    function test_answersWithAMegabyte() public {
        Attestation memory long = _with(THRESHOLD - 1, hex"02");
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, MEMBERS, MEMBER));
        pool.mint{gas: 4_000_000}(ID, bob, uint128(KSM), long);
    }

    function test_writesNothing() public {
        _refused(hex"03");
    }

    /// Every way back in: the same mint, an exit, a fee, the committee's own verbs.
    function test_callsNothingThatChangesAnything() public {
        bytes memory again = abi.encodeCall(pool.mint, (ID, bob, uint128(KSM), _quorum(_digest_)));
        _refused(bytes.concat(hex"04", bytes20(address(pool)), again));
        _refused(bytes.concat(hex"04", bytes20(address(token)), abi.encodeCall(token.collectFee, ())));
        _refused(bytes.concat(hex"04", bytes20(address(token)), abi.encodeCall(token.approve, (bob, 1))));
        _refused(bytes.concat(hex"04", bytes20(address(queue)), abi.encodeCall(queue.requestUnstake, (KSM, RECIPIENT))));
    }

    /// It may look at anything, and what it sees is the state of before.
    function test_looksAtWhatIsNotDoneYet() public {
        bytes memory looking = abi.encodeCall(token.totalShares, ());
        pool.mint(ID, bob, uint128(KSM), _with(THRESHOLD - 1, bytes.concat(hex"04", bytes20(address(token)), looking)));
        assertEq(token.balanceOf(bob), KSM);
    }

    function test_agreesWithNothingButTheMagicWord() public {
        _refused(hex"0500000000");
        _refused(hex"0500000001");
        _refused(hex"05ffffffff");
    }

    /// An agreeing contract is one of k, not k.
    function test_isOneVote() public {
        Attestation memory few = _with(THRESHOLD - 2, hex"00");
        vm.expectRevert(abi.encodeWithSelector(Committee.NotEnoughSignatures.selector, THRESHOLD - 1, THRESHOLD));
        pool.mint(ID, bob, uint128(KSM), few);
        few.signatures = bytes.concat(few.signatures, _contractEntry(MEMBERS, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(Committee.SignersNotSorted.selector, MEMBERS, MEMBERS));
        pool.mint(ID, bob, uint128(KSM), few);
    }

    function _refused(bytes memory answer) private {
        uint256 shares = token.totalShares();
        Attestation memory attestation = _with(THRESHOLD - 1, answer);
        vm.expectRevert(abi.encodeWithSelector(Committee.BadSignature.selector, MEMBERS, MEMBER));
        pool.mint(ID, bob, uint128(KSM), attestation);
        assertEq(token.totalShares(), shares);
    }
}
