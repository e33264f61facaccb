// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Zap} from "../../../src/defi/liquidity/Zap.sol";
import {Exchange} from "../../support/Exchange.sol";

contract ZapRemoveLiquidityTest is Exchange {
    uint256 private constant KEY = 0xB0B;
    address private _owner;

    function setUp() public {
        deploy();
        openMarket();
        _owner = vm.addr(KEY);
        stake(_owner, 10_000 * KSM);
        vm.deal(_owner, 100 ether);
        addLiquidity(_owner, 10_000 * KSM, 40 ether);
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_paysBothOut(uint256 rewards, uint256 slashes, uint256 shares) public {
        setRate(rewards, slashes);
        shares = bound(shares, 1e9, share.balanceOf(_owner));
        uint256[2] memory had = [token.balanceOf(_owner), _owner.balance];
        (uint256 tokens, uint256 eth) = removeLiquidity(_owner, shares);
        assertApproxEqAbs(token.balanceOf(_owner), had[0] + tokens, 1);
        assertEq(_owner.balance, had[1] + eth);
        assertApproxEqRel(token.sharesForTokensDown(tokens) * marketPrice() / 1e18, eth, 1e16);
        assertZapIsEmpty();
    }

    /// Liquidity goes on earning what staking earns: what comes back grew.
    function test_rewardsAreInWhatComesBack() public {
        earn(500 * KSM);
        (uint256 tokens,) = removeLiquidity(_owner, share.balanceOf(_owner));
        assertGt(tokens, 10_000 * KSM);
    }

    function test_lessThanAccepted() public {
        uint256 shares = share.balanceOf(_owner);
        vm.startPrank(_owner);
        share.approve(address(zap), shares);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        zap.removeLiquidity(shares, 10_001 * KSM, 0, vm.getBlockTimestamp(), none);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        zap.removeLiquidity(shares, 0, 40.1 ether, vm.getBlockTimestamp(), none);
    }

    function test_withAPermit() public {
        uint256 shares = share.balanceOf(_owner);
        Zap.Permit memory permit = _signedPermit(address(share), KEY, address(zap), shares, vm.getBlockTimestamp());
        vm.expectEmit(true, false, false, false, address(zap));
        emit Zap.LiquidityRemoved(_owner, shares, 0, 0);
        vm.prank(_owner);
        zap.removeLiquidity(shares, 0, 0, vm.getBlockTimestamp(), permit);
        assertEq(share.balanceOf(_owner), 0);
    }
}
