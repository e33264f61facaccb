// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {Coin} from "../../support/Coin.sol";
import {IMasterChef, ISushiToken, MasterChefs} from "../../support/MasterChef.sol";

/// Hands over another token for what it is asked to migrate, as the owner's migrator may.
contract Thief {
    function migrate(IERC20 token) external returns (IERC20) {
        uint256 amount = token.balanceOf(msg.sender);
        require(token.transferFrom(msg.sender, address(this), amount));
        Coin other = new Coin("worthless");
        other.mint(msg.sender, amount);
        return other;
    }
}

/// The published MasterChef as page and SDK use it, and what it does that our own farm doesn't: whoever stakes there is told.
contract MasterChefTest is Test {
    uint256 private constant EACH = 100e18;

    Coin private _lp;
    IMasterChef private _chef;
    ISushiToken private _sushi;
    address private immutable _alice = makeAddr("alice");
    address private immutable _bob = makeAddr("bob");

    function setUp() public {
        _lp = new Coin("LP");
        (_chef, _sushi) = MasterChefs.deploy(EACH);
        _chef.add(1, _lp, true);
        for (uint256 i; i < 2; ++i) {
            address user = i == 0 ? _alice : _bob;
            _lp.mint(user, 1_000e18);
            vm.prank(user);
            _lp.approve(address(_chef), type(uint256).max);
        }
    }

    function _deposit(address user, uint256 pid, uint256 amount) private {
        vm.prank(user);
        _chef.deposit(pid, amount);
    }

    function test_stakesEarnsClaimsAndUnstakes() public {
        _deposit(_alice, 0, 100e18);
        vm.roll(vm.getBlockNumber() + 10);
        assertEq(_chef.pendingSushi(0, _alice), 10 * EACH);
        _deposit(_alice, 0, 0);
        assertEq(_sushi.balanceOf(_alice), 10 * EACH, "to deposit nothing is to claim");
        assertEq(_chef.pendingSushi(0, _alice), 0);
        vm.roll(vm.getBlockNumber() + 5);
        vm.prank(_alice);
        _chef.withdraw(0, 100e18);
        assertEq(_lp.balanceOf(_alice), 1_000e18);
        assertEq(_sushi.balanceOf(_alice), 15 * EACH, "to unstake claims as well");
    }

    /// Its supply is its balance, so that each pool of a token counts what is staked in the other: of what is minted for both,
    /// half is nobody's.
    function test_masterChef_aTokenAddedTwice() public {
        _chef.add(1, _lp, true);
        _deposit(_alice, 0, 100e18);
        _deposit(_bob, 1, 100e18);
        uint256 minted = _sushi.balanceOf(address(_chef));
        vm.roll(vm.getBlockNumber() + 10);
        _deposit(_alice, 0, 0);
        _deposit(_bob, 1, 0);
        assertEq(_sushi.balanceOf(_alice) + _sushi.balanceOf(_bob), 10 * EACH / 2);
        assertGe(_sushi.balanceOf(address(_chef)), minted + 10 * EACH / 2);
    }

    /// What is sent there by a stranger earns as if somebody had staked it.
    function test_masterChef_donationsDilute() public {
        _deposit(_alice, 0, 100e18);
        vm.prank(_bob);
        assertTrue(_lp.transfer(address(_chef), 300e18));
        vm.roll(vm.getBlockNumber() + 10);
        assertEq(_chef.pendingSushi(0, _alice), 10 * EACH / 4);
    }

    /// To leave without claiming loses what was earned.
    function test_masterChef_anEmergencyLosesRewards() public {
        _deposit(_alice, 0, 100e18);
        vm.roll(vm.getBlockNumber() + 10);
        vm.prank(_alice);
        _chef.emergencyWithdraw(0);
        assertEq(_chef.pendingSushi(0, _alice), 0);
        assertEq(_sushi.balanceOf(_alice), 0);
    }

    /// The owner may have all that is staked taken.
    function test_masterChef_theOwnerTakesWhatIsStaked() public {
        _deposit(_alice, 0, 100e18);
        Thief thief = new Thief();
        _chef.setMigrator(address(thief));
        _chef.migrate(0);
        assertEq(_lp.balanceOf(address(thief)), 100e18);
        vm.prank(_alice);
        _chef.withdraw(0, 100e18);
        assertEq(_lp.balanceOf(_alice), 900e18, "what came back is another token");
    }
}
