// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Test} from "forge-std/Test.sol";
import {Farm} from "../../../src/defi/farm/Farm.sol";
import {Coin} from "../../support/Coin.sol";
import {FarmHandler} from "./FarmHandler.sol";

contract FarmInvariantsTest is Test {
    FarmHandler private _handler;

    function setUp() public {
        _handler = new FarmHandler();
        bytes4[] memory verbs = new bytes4[](8);
        verbs[0] = FarmHandler.stakeSome.selector;
        verbs[1] = FarmHandler.unstakeSome.selector;
        verbs[2] = FarmHandler.stakeUp.selector;
        verbs[3] = FarmHandler.unstakeUp.selector;
        verbs[4] = FarmHandler.send.selector;
        verbs[5] = FarmHandler.fundSome.selector;
        verbs[6] = FarmHandler.claimSome.selector;
        verbs[7] = FarmHandler.wait.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: verbs}));
    }

    /// D3: what is staked is there; of each reward all that was funded was paid, can be claimed or still streams, but for
    /// fractions of a unit of each holder and the one that could not be divided; nothing twice and nothing nowhere.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 60
    /// forge-config: deep.invariant.runs = 320
    /// forge-config: deep.invariant.depth = 300
    function invariant_D3() public view {
        (Farm farm, Farm upper, Coin[3] memory coins, Coin lp, address[2] memory users) = _handler.all();
        assertEq(lp.balanceOf(address(farm)), farm.totalSupply(), "D3: staked");
        assertEq(farm.balanceOf(address(upper)), upper.totalSupply(), "D3: staked above");
        for (uint256 i; i < 3; ++i) {
            Coin coin = coins[i];
            uint256 known = _handler.paid(coin) + _due(farm, coin) + _due(upper, coin);
            for (uint256 j; j < 2; ++j) {
                known += farm.earned(users[j], coin) + upper.earned(users[j], coin);
            }
            uint256 came = _handler.funded(farm, coin) + _handler.funded(upper, coin);
            assertLe(known, came, "D3: nothing twice");
            // Both users and the upper farm in the lower one, both users in the upper one, and a fraction of each farm's.
            assertLe(came, known + 7, "D3: nothing nowhere");
            assertGe(coin.balanceOf(address(farm)) + coin.balanceOf(address(upper)) + _handler.paid(coin), came);
        }
    }

    /// What has not streamed by now.
    function _due(Farm which, Coin coin) private view returns (uint256) {
        Farm.Stream memory stream = which.streamOf(coin);
        if (stream.left == 0 || which.totalSupply() == 0) return stream.left;
        if (block.timestamp >= stream.end) return 0;
        uint256 gone = uint256(stream.left) * (block.timestamp - stream.updatedAt) / (stream.end - stream.updatedAt);
        return stream.left - gone;
    }
}
