// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Farm} from "../../src/defi/farm/Farm.sol";
import {Farms} from "../defi/farm/Farms.sol";

/// A reward token that calls somebody at every move, as some tokens tell those who receive.
contract TellingCoin is ERC20 {
    address private _told;

    constructor() ERC20("telling", "telling") {
        _mint(msg.sender, 1e30);
    }

    function tell(address whom) external {
        _told = whom;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (_told == address(0)) return;
        (bool ok,) = _told.call(abi.encodeWithSignature("received()"));
        // What is told may fail, and is paid as well.
        ok;
    }
}

/// Claims, and from within the payment tries everything again.
contract Greedy {
    Farm private immutable _farm;
    uint256 public tried;
    uint256 public went;

    constructor(Farm farm_) {
        _farm = farm_;
        farm_.staked().approve(address(farm_), type(uint256).max);
    }

    function stake(uint256 amount) external {
        _farm.stake(amount, address(this));
    }

    function claim() external {
        _farm.claim(address(this));
    }

    /// Moves receipts, which no guard holds at the door.
    function move(uint256 amount) external {
        assert(_farm.transfer(msg.sender, amount));
    }

    function received() external {
        // What was staked is told of by no token here.
        IERC20 token = _farm.rewards()[0];
        bytes[6] memory calls = [
            abi.encodeCall(Farm.claim, (address(this))),
            abi.encodeCall(Farm.claimOne, (token, address(this))),
            abi.encodeCall(Farm.unstake, (1, address(this))),
            abi.encodeCall(Farm.stake, (1, address(this))),
            abi.encodeCall(Farm.fund, (token, 1)),
            abi.encodeWithSignature("transfer(address,uint256)", address(1), 1)
        ];
        for (uint256 i; i < calls.length; ++i) {
            (bool ok,) = address(_farm).call(calls[i]);
            ++tried;
            if (ok) ++went;
        }
    }
}

/// What somebody hostile might try against a farm.
contract FarmFaultsTest is Farms {
    uint256 private constant WEEK = 7 days;

    function setUp() public {
        deployFarms();
        stake(alice, 100);
        stake(bob, 300);
        fund(farm, gold, WEEK * 4);
    }

    /// Tokens sent there are neither staked nor funded: they are nobody's, and change what nobody earns or gets back.
    function test_farm_donations() public {
        vm.startPrank(funder);
        assertTrue(lp.transfer(address(farm), 1e20));
        assertTrue(gold.transfer(address(farm), 1e20));
        vm.stopPrank();
        skip(1 days);
        assertEq(farm.earned(alice, gold), 1 days);
        assertEq(farm.streamOf(gold).left, WEEK * 4);
        assertEq(claim(farm, bob)[0], 3 days);
        unstake(alice, 100);
        assertEq(lp.balanceOf(alice), 1e24);
    }

    /// In the same block and the next, with receipts sent on in between: once.
    function test_farm_claimingTwice() public {
        skip(1 days);
        assertEq(claim(farm, alice)[0], 1 days);
        assertEq(claim(farm, alice)[0], 0);
        vm.prank(alice);
        assertTrue(farm.transfer(funder, 100));
        assertEq(claim(farm, funder)[0], 0, "what was claimed for these receipts is claimed");
        assertEq(claim(farm, alice)[0], 0);
        vm.prank(alice);
        assertEq(farm.claimOne(gold, alice), 0);
        skip(WEEK * 2);
        uint256 paid = claim(farm, alice)[0] + claim(farm, bob)[0] + claim(farm, funder)[0] + 1 days;
        assertEq(paid, WEEK * 4);
    }

    function test_farm_reentrancyThroughAReward() public {
        (TellingCoin telling, Farm other) = _telling();
        Greedy greedy = new Greedy(other);
        vm.startPrank(alice);
        lp.approve(address(other), 300);
        other.stake(300, alice);
        assertTrue(lp.transfer(address(greedy), 101));
        vm.stopPrank();
        greedy.stake(100);
        other.fund(telling, WEEK * 4);
        telling.tell(address(greedy));
        skip(1 days);
        greedy.claim();
        assertEq(greedy.tried(), 6);
        assertEq(greedy.went(), 1, "of all calls from within only receipts move");
        assertEq(telling.balanceOf(address(greedy)), 1 days);
        assertEq(other.earned(alice, telling), 3 days);
    }

    /// Receipts above move without a guard, and the farm below pays while they do: its own guard lets nothing in.
    function test_farm_reentrancyThroughARewardBelow() public {
        (TellingCoin telling, Farm lower) = _telling();
        Farm top = new Farm(lower, lower, lower.rewards(), "farmed fLP", "ffLP");
        Greedy greedy = new Greedy(top);
        vm.startPrank(alice);
        lp.approve(address(lower), 401);
        lower.stake(401, alice);
        lower.approve(address(top), 300);
        top.stake(300, alice);
        assertTrue(lower.transfer(address(greedy), 101));
        vm.stopPrank();
        greedy.stake(100);
        lower.fund(telling, WEEK * 401);
        telling.tell(address(greedy));
        skip(1 days);
        greedy.move(100);
        assertEq(greedy.tried(), 6);
        assertEq(greedy.went(), 0, "nothing is called from within");
        assertEq(top.earned(address(greedy), telling), 100 days);
        assertEq(top.earned(address(this), telling), 0, "what was earned before stays where it was earned");
        assertEq(top.earned(alice, telling), 300 days);
    }

    function _telling() private returns (TellingCoin telling, Farm paying) {
        telling = new TellingCoin();
        IERC20[] memory rewards = new IERC20[](1);
        rewards[0] = telling;
        paying = new Farm(lp, Farm(address(0)), rewards, "farmed LP", "fLP");
        telling.approve(address(paying), type(uint256).max);
    }

    /// Stakes come out and the other reward is paid; what the token refused is paid once it moves again.
    function test_farm_aRewardThatRefuses() public {
        fund(farm, iron, WEEK * 4);
        skip(1 days);
        gold.setRefuses(true);
        unstake(alice, 100);
        vm.prank(alice);
        assertEq(farm.claimOne(iron, alice), 1 days);
        vm.expectRevert("refused");
        claim(farm, alice);
        skip(1 days);
        gold.setRefuses(false);
        assertEq(claim(farm, alice)[0], 1 days);
    }
}
