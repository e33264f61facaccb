// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Farm} from "../../../src/defi/farm/Farm.sol";
import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Vault} from "../../../src/defi/vault/Vault.sol";
import {VaultHandler} from "./VaultHandler.sol";

contract VaultInvariantsTest is Test {
    VaultHandler private _handler;

    function setUp() public {
        _handler = new VaultHandler();
        bytes4[] memory verbs = new bytes4[](8);
        verbs[0] = VaultHandler.depositSome.selector;
        verbs[1] = VaultHandler.redeemSome.selector;
        verbs[2] = VaultHandler.withdrawSome.selector;
        verbs[3] = VaultHandler.fundSome.selector;
        verbs[4] = VaultHandler.trade.selector;
        verbs[5] = VaultHandler.donate.selector;
        verbs[6] = VaultHandler.harvestOrTryTo.selector;
        verbs[7] = VaultHandler.wait.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    /// D4: all that a vault counts is staked; what all could take together is no more; a share of it never falls.
    /// forge-config: default.invariant.runs = 10
    /// forge-config: default.invariant.depth = 50
    /// forge-config: deep.invariant.runs = 120
    /// forge-config: deep.invariant.depth = 200
    function invariant_D4() public view {
        (Vault vault, Farm farm, PoolShare share, address[2] memory users) = _handler.all();
        assertEq(_handler.falls(), 0, "D4: a share fell");
        assertGe(farm.balanceOf(address(vault)), vault.staked(), "D4: staked");
        uint256 due = vault.locked();
        for (uint256 i; i < 2; ++i) {
            due += vault.maxWithdraw(users[i]);
        }
        assertLe(due, vault.staked(), "D4: solvent");
        assertGe(share.balanceOf(address(farm)), farm.totalSupply());
    }
}
