// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Account} from "./Account.sol";

/// What holders do with aKSMb and aKSMc, and what time does.
abstract contract Holders is Account {
    function wait(uint256 time) external noBalanceFalls {
        uint256 shares = token.totalShares();
        skip(bound(time, 1, 2 days));
        if (token.totalShares() != shares) _violated("I2: time alone minted");
    }

    function collectFee() external noBalanceFalls countsFee {
        token.collectFee();
    }

    function transfer(uint256 from, uint256 to, uint256 amount) external noBalanceFalls {
        uint256 most = token.balanceOf(_owner(from));
        if (most == 0) return;
        vm.prank(_owner(from));
        token.transfer(_owner(to), bound(amount, 1, most));
    }

    function transferShares(uint256 from, uint256 to, uint256 shares) external noBalanceFalls {
        uint256 most = token.sharesOf(_owner(from));
        if (most == 0) return;
        vm.prank(_owner(from));
        token.transferShares(_owner(to), bound(shares, 1, most));
    }

    // ------------------------------------------------------------------ aKSMc

    /// I9: whoever wraps or unwraps has as many shares and units as before.
    modifier keepsSharesAndUnits(uint256 who) {
        uint256 before = token.sharesOf(_owner(who)) + cert.balanceOf(_owner(who));
        _;
        if (token.sharesOf(_owner(who)) + cert.balanceOf(_owner(who)) != before) _violated("I9: a wrap moved value");
    }

    function deposit(uint256 who, uint256 amount) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = token.balanceOf(_owner(who));
        if (most == 0) return;
        amount = bound(amount, 1, most);
        vm.startPrank(_owner(who));
        token.approve(address(cert), amount);
        cert.deposit(amount, _owner(who));
        vm.stopPrank();
    }

    function wrapShares(uint256 who, uint256 shares) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = token.sharesOf(_owner(who));
        if (most != 0) wrap(_owner(who), bound(shares, 1, most));
    }

    function withdraw(uint256 who, uint256 amount) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = cert.maxWithdraw(_owner(who));
        if (most == 0) return;
        amount = bound(amount, 1, most);
        vm.prank(_owner(who));
        cert.withdraw(amount, _owner(who), _owner(who));
    }

    function redeem(uint256 who, uint256 units) external noBalanceFalls keepsSharesAndUnits(who) {
        uint256 most = cert.maxRedeem(_owner(who));
        if (most == 0) return;
        units = bound(units, 1, most);
        vm.prank(_owner(who));
        cert.redeem(units, _owner(who), _owner(who));
    }

    function donate(uint256 who, uint256 shares) external noBalanceFalls {
        uint256 worth = cert.totalAssets();
        uint256 most = token.sharesOf(_owner(who));
        if (most == 0) return;
        shares = bound(shares, 1, most);
        vm.prank(_owner(who));
        token.transferShares(address(cert), shares);
        donatedShares += shares;
        if (cert.totalAssets() != worth) _violated("a donation changed what units are worth");
    }
}
