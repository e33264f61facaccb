// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Farm} from "../../../src/defi/farm/Farm.sol";
import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Vault} from "../../../src/defi/vault/Vault.sol";
import {Vaults} from "./Vaults.sol";

/// Whatever can happen to a vault, in any order and none of it reverting.
contract VaultHandler is Vaults {
    /// Times that a share of the vault was worth less than before.
    uint256 public falls;
    uint256 private _best;

    constructor() {
        openVault();
        deposit(alice, SHARES);
        _best = sharePrice();
    }

    modifier watched() {
        _;
        uint256 price = sharePrice();
        if (price < _best) ++falls;
        _best = price;
    }

    function all() external view returns (Vault, Farm, PoolShare, address[2] memory) {
        return (vault, farm, share, [alice, bob]);
    }

    function _user(uint256 who) private view returns (address) {
        return who % 2 == 0 ? alice : bob;
    }

    function depositSome(uint256 who, uint256 assets) external watched {
        uint256 has = share.balanceOf(_user(who));
        if (has > 2 * SHARES) has = 2 * SHARES;
        if (has != 0) deposit(_user(who), bound(assets, 1, assets % 3 == 0 ? 1 : has));
    }

    function redeemSome(uint256 who, uint256 shares) external watched {
        uint256 has = vault.balanceOf(_user(who));
        if (has == 0) return;
        shares = shares % 4 == 0 ? has : bound(shares, 1, has);
        if (vault.previewRedeem(shares) == 0) return;
        vm.prank(_user(who));
        vault.redeem(shares, _user(who), _user(who));
    }

    function withdrawSome(uint256 who, uint256 assets) external watched {
        uint256 most = vault.maxWithdraw(_user(who));
        if (most == 0) return;
        vm.prank(_user(who));
        vault.withdraw(bound(assets, 1, most), _user(who), _user(who));
    }

    function fundSome(uint256 units, uint256 eth) external watched {
        fundBoth(bound(units, 1, 1_000e18), bound(eth, 1, 4 ether));
    }

    function trade(bool sells, uint256 amount) external watched {
        if (sells) swapAt(true, bound(amount, 1e18, 2_000e18));
        else swapAt(false, bound(amount, 0.01 ether, 8 ether));
    }

    function donate(uint256 what, uint256 amount) external watched {
        if (what % 3 == 0) assertTrue(cert.transfer(address(vault), bound(amount, 1, 100e18)));
        else if (what % 3 == 1) assertTrue(weth.transfer(address(vault), bound(amount, 1, 1 ether)));
        else if (share.balanceOf(address(this)) > 1e18) assertTrue(share.transfer(address(vault), 1e18));
    }

    /// Moving prices and too little are reasons to refuse; a farm may have nothing.
    function harvestOrTryTo() external watched {
        vm.prank(keeper);
        try vault.harvest() {}
        catch (bytes memory why) {
            bytes4 reason = bytes4(why);
            assertTrue(
                reason == PoolShare.PriceMoving.selector || reason == PoolShare.TooFewShares.selector
                    || reason == Vault.PriceUnexplained.selector,
                "another reason"
            );
        }
    }

    function wait(uint256 time) external watched {
        skip(bound(time, 10 minutes, 2 days));
    }
}
