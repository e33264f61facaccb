// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {BondToken} from "../../src/token/BondToken.sol";
import {SharesToken} from "../../src/token/SharesToken.sol";
import {Timelocked} from "../../src/governance/Timelocked.sol";
import {Changes} from "../support/Changes.sol";

contract SetTreasuryTest is Changes {
    address private immutable _next = makeAddr("next treasury");

    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
    }

    function test_onlyTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(Timelocked.NotTheTimelock.selector, treasury));
        vm.prank(treasury);
        token.setTreasury(_next);
        propose(address(token), abi.encodeCall(token.setTreasury, (_next)));
        bytes32 salt = ripen();
        vm.expectEmit(address(token));
        emit BondToken.TreasurySet(_next);
        execute(salt);
        assertEq(token.treasury(), _next);
    }

    function testFuzz_theOneBeforeGetsWhatHadVestedAndTheNextOneTheRest(uint256 at) public {
        at = bound(at, 0, 2 * VESTING);
        report(KSM / 2, 0);
        uint256 before = vm.snapshotState();
        skip(at);
        uint256 earned = token.collectFee();
        skip(2 * VESTING - at);
        uint256 rest = token.collectFee();
        vm.revertToState(before);

        skip(at);
        uint256 balance = token.balanceOf(alice);
        vm.prank(address(timelock));
        token.setTreasury(_next);
        assertEq(token.balanceOf(alice), balance);
        assertEq(token.sharesOf(treasury), earned);
        assertEq(token.sharesOf(_next), 0);
        skip(2 * VESTING - at);
        token.collectFee();
        assertEq(token.sharesOf(treasury), earned);
        assertEq(token.sharesOf(_next), rest);
    }

    /// A fee that went there could never leave.
    function test_noneThatCannotHold() public {
        address[4] memory closed = [address(0), address(token), address(pool), address(queue)];
        for (uint256 i; i < closed.length; ++i) {
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            vm.prank(address(timelock));
            token.setTreasury(closed[i]);
        }
    }
}
