// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {PoolShare} from "../../src/defi/liquidity/PoolShare.sol";
import {Zap} from "../../src/defi/liquidity/Zap.sol";
import {Exchange} from "../support/Exchange.sol";

/// Whatever can happen around a pool's liquidity, by three users, in any order and none of it reverting.
contract LiquidityHandler is Exchange {
    address[3] private _users;
    /// The most that a share was worth of liquidity, times 1e36.
    uint256 public best;
    /// Times that a share was worth less than before.
    uint256 public falls;

    constructor() {
        deploy();
        openMarket();
        provision(1_000_000e18, 4_000 ether);
        _users = [alice, bob, makeAddr("carol")];
        for (uint256 i; i < 3; ++i) {
            stake(_users[i], 100_000 * KSM);
            vm.deal(_users[i], 1_000 ether);
        }
    }

    modifier watched() {
        _;
        uint256 worth = uint256(share.liquidity()) * 1e36 / share.totalSupply();
        if (worth < best) ++falls;
        else best = worth;
    }

    function shareAndZap() external view returns (PoolShare, Zap) {
        return (share, zap);
    }

    function checkZap() external view {
        assertZapIsEmpty();
    }

    function add(uint256 who, uint256 tokens, uint256 eth, uint256 part) external watched {
        address user = _users[who % 3];
        if (token.balanceOf(user) < KSM || user.balance < 1e15) return;
        tokens = bound(tokens, KSM / 10, token.balanceOf(user));
        eth = bound(eth, 1e12, user.balance);
        vm.startPrank(user);
        token.approve(address(zap), tokens);
        zap.addLiquidity{value: eth}(
            tokens, token.sharesForTokensDown(tokens * (part % 100) / 100), 0, 0, vm.getBlockTimestamp(), none
        );
        vm.stopPrank();
    }

    /// All but the first one, who stays: a pool without liquidity has no price to trade at.
    function remove(uint256 who, uint256 shares) external watched {
        address user = _users[1 + who % 2];
        if (share.balanceOf(user) == 0) return;
        removeLiquidity(user, bound(shares, 1, share.balanceOf(user)));
    }

    function sellSome(uint256 who, uint256 tokens) external watched {
        address user = _users[who % 3];
        if (token.balanceOf(user) < KSM) return;
        sell(user, bound(tokens, 1, token.balanceOf(user)));
    }

    function buySome(uint256 who, uint256 eth) external watched {
        address user = _users[who % 3];
        if (user.balance < 1e15) return;
        buy(user, bound(eth, 1e9, user.balance));
    }

    function compoundOrTryTo() external watched {
        try share.compound() {} catch {}
    }

    function donate(uint256 units) external watched {
        units = bound(units, 1, 1_000e18);
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        if (cert.balanceOf(address(this)) >= units) cert.transfer(address(share), units);
    }

    function wait(uint256 time) external watched {
        skip(bound(time, 1, 1 days));
        if (time % 3 == 0) report(token.totalPooled() * GROWTH_PPM / 2e6, 0);
    }
}
