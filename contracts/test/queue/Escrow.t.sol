// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

/// The queue takes the caller's own aKSMb and nothing else.
contract EscrowTest is System {
    function setUp() public {
        deploy();
        stake(alice, 100 * KSM);
    }

    /// A fake token once was burned for real money: here no other token has a way in.
    function test_aFakeTokenCannotBeUnstaked() public {
        address mallory = makeAddr("mallory");
        BondToken fake = new BondToken(
            "aKSM reward-earning bond",
            "aKSMb",
            12,
            address(timelock),
            address(this),
            address(queue),
            treasury,
            0,
            VESTING
        );
        fake.mint(mallory, 100 * KSM);
        vm.prank(mallory);
        fake.approve(address(queue), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientShares.selector, mallory, 0, 100 * KSM * 1e6));
        requestUnstake(mallory, 100 * KSM);
        assertEq(queue.lastRequest(), 0);
    }

    /// Allowances give the queue nothing: nobody asks for another's tokens.
    function test_anothersTokensCannotBeUnstaked() public {
        vm.startPrank(alice);
        token.approve(address(queue), type(uint256).max);
        token.approve(bob, type(uint256).max);
        vm.stopPrank();
        vm.expectPartialRevert(SharesToken.InsufficientShares.selector);
        requestUnstake(bob, KSM);
    }

    /// 2^128 shares and more: refused, never cut to fit.
    function testFuzz_absurdAmountsAreRefused(uint256 shares) public {
        shares = bound(shares, token.sharesOf(alice) + 1, type(uint256).max);
        vm.prank(alice);
        vm.expectRevert();
        queue.requestUnstakeShares(shares, RECIPIENT);
        assertEq(queue.lastRequest(), 0);
    }

    function test_anEscrowOfNothingIsRefused() public {
        vm.prank(address(queue));
        vm.expectRevert(SharesToken.ZeroShares.selector);
        token.escrow(alice, 0);
    }
}
