// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../../src/committee/Committee.sol";
import {AttestedCalls} from "../support/AttestedCalls.sol";

/// What is signed is for one chain, one contract, one network and one cause.
contract DomainTest is AttestedCalls {
    bytes private constant BAD = abi.encodePacked(Committee.BadSignature.selector);

    function setUp() public {
        deploy();
        prepare();
    }

    function test_whatIsSignedForAnotherChainIsRefused() public {
        uint256 here = block.chainid;
        for (uint256 verb; verb < VERBS; ++verb) {
            vm.chainId(here + 1);
            (address target, bytes memory data) = attestedCall(verb);
            vm.chainId(here);
            refuses(target, data, BAD);
        }
    }

    /// After a fork of the chain the same contracts stand on both: each takes what was signed for it.
    function test_afterAForkNeitherChainTakesWhatIsSignedForTheOther() public {
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory data) = attestedCall(verb);
            uint256 here = block.chainid;
            vm.chainId(here + 1);
            refuses(target, data, BAD);
            (, bytes memory there) = attestedCall(verb);
            accepts(target, there);
            vm.chainId(here);
            accepts(target, data);
        }
    }

    function test_whatIsSignedForAnotherContractIsRefused() public {
        for (uint256 verb; verb < VERBS; ++verb) {
            (address target, bytes memory data) = attestedCall(verb, address(queue), address(pool));
            refuses(target, data, BAD);
            (, data) = attestedCall(verb, address(committee), address(committee));
            refuses(target, data, BAD);
        }
    }

    /// The same operators, with the same keys, run DOT beside KSM: 10 decimals, prefix 0, a longer delay.
    function test_whatIsSignedForKsmIsRefusedByDot() public {
        bytes[] memory ksm = new bytes[](VERBS);
        for (uint256 verb; verb < VERBS; ++verb) {
            (, ksm[verb]) = attestedCall(verb);
        }
        (address ksmPool, address ksmQueue) = (address(pool), address(queue));
        deploy(10, 0, 42 days);
        assertEq(token.decimals(), 10);
        assertTrue(address(pool) != ksmPool);
        stake(alice, 1_000 * KSM);
        _requestDot(3);
        finalize(2);
        // The last anchor is as old as KSM's is here, so that one and the same report would do for both.
        for (uint256 verb; verb < VERBS; ++verb) {
            address target = verb < 5 ? address(pool) : address(queue);
            refuses(target, ksm[verb], BAD);
            (, bytes memory dot) = attestedCall(verb);
            accepts(target, dot);
            refuses(verb < 5 ? ksmPool : ksmQueue, dot, BAD);
        }
    }

    function _requestDot(uint256 count) private {
        for (uint256 i; i < count; ++i) {
            vm.prank(alice);
            // 15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5
            queue.requestUnstake(KSM, hex"00d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d7f46");
        }
    }

    /// One cause is not another: what is signed to bind a deposit, or to return it, mints nothing, and so on.
    function test_noVerbTakesWhatIsSignedForAnother() public {
        bytes32[8] memory digests = [
            _mintDigest(address(pool), OPEN, bob, uint128(KSM)),
            _bindDigest(address(pool), OPEN, bob),
            _returnDigest(address(pool), OPEN, bytes32(uint256(uint160(bob)))),
            _reportDigest(address(pool), nextReport(KSM, 0)),
            _finalizeDigest(address(pool), 0, 1, 1, OPEN),
            _paidDigest(address(pool), new uint64[](0), OPEN),
            _parkDigest(address(pool), 0, new uint64[](0), OPEN),
            OPEN
        ];
        for (uint256 i = 1; i < digests.length; ++i) {
            refuses(address(pool), abi.encodeCall(pool.mint, (OPEN, bob, uint128(KSM), _quorum(digests[i]))), BAD);
        }
        pool.mint(OPEN, bob, uint128(KSM), _quorum(digests[0]));
    }
}
