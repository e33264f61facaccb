// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../src/token/SharesToken.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

contract TransferTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
    }

    /// I9
    function testFuzz_movesTheAmountToThePlanck(uint256 rewards, uint256 slashes, uint256 amount) public {
        setRate(rewards, slashes);
        (uint256 had, uint256 supply) = (token.balanceOf(alice), token.totalSupply());
        amount = bound(amount, 1, had);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(alice, bob, amount);
        vm.prank(alice);
        assertTrue(token.transfer(bob, amount));
        assertEq(token.balanceOf(bob), amount);
        assertLe(token.balanceOf(alice), had - amount);
        assertGe(token.balanceOf(alice) + 1, had - amount);
        assertEq(token.totalSupply(), supply);
    }

    function testFuzz_theWholeBalanceCanGo(uint256 rewards, uint256 slashes) public {
        setRate(rewards, slashes);
        vm.startPrank(alice);
        token.transfer(bob, token.balanceOf(alice));
        assertEq(token.balanceOf(alice), 0);
        uint256 rest = token.sharesOf(alice);
        if (rest != 0) token.transferShares(bob, rest);
        assertEq(token.sharesOf(alice), 0);
    }

    function testFuzz_sharesMoveExactly(uint256 rewards, uint256 slashes, uint256 shares) public {
        setRate(rewards, slashes);
        uint256 had = token.sharesOf(alice);
        shares = bound(shares, 1, had);
        uint256 tokens = token.tokensForSharesDown(shares);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(alice, bob, tokens);
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(alice, bob, shares);
        vm.prank(alice);
        assertEq(token.transferShares(bob, shares), tokens);
        assertEq(token.sharesOf(alice), had - shares);
        assertEq(token.sharesOf(bob), shares);
    }

    function testFuzz_toOneselfChangesNothing(uint256 amount) public {
        amount = bound(amount, 1, 1_000 * KSM);
        vm.prank(alice);
        token.transfer(alice, amount);
        assertEq(token.balanceOf(alice), 1_000 * KSM);
    }

    function test_moreThanThereIsIsRefused() public {
        uint256 shares = token.sharesOf(alice);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientShares.selector, alice, shares, shares + 1e6));
        token.transfer(bob, 1_000 * KSM + 1);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientShares.selector, alice, shares, shares + 1));
        token.transferShares(bob, shares + 1);
    }

    /// ERC-20: nothing is a transfer like any other.
    function test_zeroShareTransfersAreRefused() public {
        vm.startPrank(bob);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        token.transfer(alice, 0);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        token.transferFrom(alice, bob, 0);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        token.transferShares(alice, 0);
        vm.expectRevert(SharesToken.ZeroShares.selector);
        token.transferSharesFrom(alice, bob, 0);
    }

    function test_nobodyTheTokenAndTheQueueReceiveNothing() public {
        address[3] memory recipients = [address(0), address(token), address(queue)];
        vm.prank(alice);
        token.approve(bob, KSM);
        for (uint256 i; i < 3; ++i) {
            vm.prank(alice);
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            token.transfer(recipients[i], KSM);
            vm.prank(alice);
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            token.transferShares(recipients[i], KSM);
            vm.prank(bob);
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            token.transferFrom(alice, recipients[i], KSM);
            vm.prank(bob);
            vm.expectRevert(SharesToken.InvalidAddress.selector);
            token.transferSharesFrom(alice, recipients[i], KSM);
        }
    }

    // ------------------------------------------------------------------ allowances, in tokens

    function testFuzz_anAllowanceIsInTokensWhateverTheRate(uint256 rewards, uint256 slashes, uint256 amount) public {
        amount = bound(amount, 2, 100 * KSM);
        vm.prank(alice);
        token.approve(bob, amount);
        setRate(rewards, slashes);
        assertEq(token.allowance(alice, bob), amount);
        vm.startPrank(bob);
        token.transferFrom(alice, bob, amount / 2);
        assertEq(token.balanceOf(bob), amount / 2);
        uint256 left = amount - amount / 2;
        assertEq(token.allowance(alice, bob), left);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientAllowance.selector, bob, left, left + 1));
        token.transferFrom(alice, bob, left + 1);
    }

    function testFuzz_sharesMoveOnTheOwnersBehalfForTheirWorthRoundedUp(
        uint256 rewards,
        uint256 slashes,
        uint256 shares
    ) public {
        setRate(rewards, slashes);
        uint256 had = token.sharesOf(alice);
        shares = bound(shares, 1, had);
        (uint256 tokens, uint256 cost) = (token.tokensForSharesDown(shares), token.tokensForSharesUp(shares));
        vm.prank(alice);
        token.approve(bob, cost + 5);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(alice, bob, tokens);
        vm.expectEmit(address(token));
        emit SharesToken.TransferShares(alice, bob, shares);
        vm.prank(bob);
        assertEq(token.transferSharesFrom(alice, bob, shares), tokens);
        assertEq(token.sharesOf(alice), had - shares);
        assertEq(token.sharesOf(bob), shares);
        assertEq(token.allowance(alice, bob), 5);
    }

    function testFuzz_sharesBeyondTheAllowanceStay(uint256 rewards, uint256 slashes, uint256 shares) public {
        setRate(rewards, slashes);
        shares = bound(shares, 1, token.sharesOf(alice));
        uint256 cost = token.tokensForSharesUp(shares);
        vm.prank(alice);
        token.approve(bob, cost - 1);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientAllowance.selector, bob, cost - 1, cost));
        token.transferSharesFrom(alice, bob, shares);
    }

    /// I9: a share is a millionth of a planck; each still costs the allowance a whole one.
    function test_crumbsAreNotFree() public {
        vm.prank(alice);
        token.approve(bob, 3);
        vm.startPrank(bob);
        for (uint256 i; i < 3; ++i) {
            token.transferSharesFrom(alice, bob, 1);
        }
        vm.expectRevert(abi.encodeWithSelector(SharesToken.InsufficientAllowance.selector, bob, 0, 1));
        token.transferSharesFrom(alice, bob, 1);
    }

    function test_anInfiniteAllowanceStays() public {
        vm.prank(alice);
        token.approve(bob, type(uint256).max);
        vm.prank(bob);
        token.transferFrom(alice, bob, KSM);
        vm.prank(bob);
        token.transferSharesFrom(alice, bob, KSM);
        assertEq(token.allowance(alice, bob), type(uint256).max);
    }

    function test_nobodyGetsAnAllowance() public {
        vm.expectRevert(SharesToken.InvalidAddress.selector);
        token.approve(address(0), 1);
    }

    // ------------------------------------------------------------------ conversions

    /// I9: down is at most, up is at least, and they differ by at most one.
    function testFuzz_conversionsRoundAsTheyAreNamed(uint256 rewards, uint256 slashes, uint256 amount) public {
        setRate(rewards, slashes);
        amount = bound(amount, 0, 1e9 * KSM);
        (uint256 down, uint256 up) = (token.sharesForTokensDown(amount), token.sharesForTokensUp(amount));
        assertLe(down, up);
        assertLe(up, down + 1);
        assertLe(token.tokensForSharesDown(down), amount);
        assertEq(token.tokensForSharesDown(up), amount);
        assertLe(token.tokensForSharesUp(down), amount);
        assertLe(token.tokensForSharesUp(up), amount + 1);
    }

    function test_anEmptyPoolHasARateToo() public {
        vm.prank(alice);
        queue.requestUnstakeShares(1_000 * KSM * 1e6, RECIPIENT);
        finalize(1);
        assertEq(token.totalShares(), 0);
        assertEq(token.sharesForTokensDown(5), 5e6);
        assertEq(token.sharesForTokensUp(5), 5e6);
        assertEq(token.tokensForSharesDown(5e6 + 1), 5);
        assertEq(token.tokensForSharesUp(5e6 + 1), 6);
    }

    function test_metadata() public view {
        assertEq(token.name(), "aKSM reward-earning bond");
        assertEq(token.symbol(), "aKSMb");
        assertEq(token.decimals(), 12);
    }
}
