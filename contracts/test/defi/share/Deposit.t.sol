// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IUniswapV3Pool} from "../../../src/defi/liquidity/IUniswapV3Pool.sol";
import {PoolShare} from "../../../src/defi/liquidity/PoolShare.sol";
import {Exchange} from "../../support/Exchange.sol";

contract PoolShareDepositTest is Exchange {
    function setUp() public {
        deploy();
        openMarket();
        provision(1_000_000e18, 4_000 ether);
        share.token0().approve(address(share), type(uint256).max);
        share.token1().approve(address(share), type(uint256).max);
    }

    function test_theFirstDepositLocksAThousandShares() public view {
        assertEq(share.balanceOf(address(0xdEaD)), share.LOCKED());
        assertEq(share.totalSupply(), share.liquidity());
        assertEq(share.balanceOf(alice), share.totalSupply() - share.LOCKED());
    }

    function test_theRangeIsTheWholeOne() public view {
        assertEq(share.tickUpper(), 887_220);
        assertEq(share.symbol(), "aKSMc-ETH");
    }

    /// forge-config: quick.fuzz.runs = 64
    function testFuzz_givesInProportionAndTakesNoMoreThanWasOffered(uint256 max0, uint256 max1, uint256 traded) public {
        swapAt(traded % 2 == 0, bound(traded, 1e12, 500 ether));
        max0 = bound(max0, 1e9, 100_000e18);
        max1 = bound(max1, 1e9, 100_000e18);
        if (_certFirst()) max1 = max1 / 250 + 1e9;
        else max0 = max0 / 250 + 1e9;
        (uint128 liquidity, uint128 fees0, uint128 fees1) = share.collectFees();
        uint256 supply = share.totalSupply();
        uint256[2] memory had = [share.token0().balanceOf(address(this)), share.token1().balanceOf(address(this))];
        (uint256 shares, uint256 amount0, uint256 amount1) = share.deposit(max0, max1, 1, bob);
        assertLe(amount0, max0);
        assertLe(amount1, max1);
        assertEq(share.token0().balanceOf(address(this)), had[0] - amount0);
        assertEq(share.token1().balanceOf(address(this)), had[1] - amount1);
        assertEq(share.balanceOf(bob), shares);
        // D1: of both parts at least what the shares are of them.
        assertGe((share.liquidity() - liquidity) * supply, shares * liquidity);
        assertGe((share.fees0() - fees0) * supply, shares * fees0);
        assertGe((share.fees1() - fees1) * supply, shares * fees1);
        // One of the two is used up, but for what can't be divided.
        assertTrue(max0 - amount0 <= max0 / 1e6 + 1e9 || max1 - amount1 <= max1 / 1e6 + 1e9);
    }

    function test_fewerSharesThanAccepted() public {
        (uint256 shares,,) = share.deposit(10e18, 10e18, 0, bob);
        vm.expectPartialRevert(PoolShare.TooFewShares.selector);
        share.deposit(10e18, 10e18, shares + shares / 100, bob);
    }

    function test_nothingMakesNoShares() public {
        vm.expectRevert(abi.encodeWithSelector(PoolShare.TooFewShares.selector, 0, 0));
        share.deposit(0, 1e18, 0, bob);
    }

    function test_aFirstDepositOfAlmostNothing() public {
        PoolShare other = new PoolShare(market, "other", "other");
        share.token0().approve(address(other), type(uint256).max);
        share.token1().approve(address(other), type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(PoolShare.TooFewShares.selector, 0, 0));
        other.deposit(900, 900, 0, bob);
    }

    function test_aPoolWithoutAPrice() public {
        IUniswapV3Pool fresh = IUniswapV3Pool(factory.createPool(address(cert), address(weth), 500));
        PoolShare other = new PoolShare(fresh, "other", "other");
        vm.expectRevert(PoolShare.NoPrice.selector);
        other.deposit(1e18, 1e18, 0, bob);
        vm.expectRevert(PoolShare.NoPrice.selector);
        other.compound();
    }

    function test_onlyWhatIsAllowed() public {
        share.token0().approve(address(share), 5);
        vm.expectRevert(_certFirst() ? abi.encodePacked(IERC20Errors.ERC20InsufficientAllowance.selector) : bytes(""));
        share.deposit(10e18, 10e18, 0, bob);
    }

    function test_onlyThePoolCallsBack() public {
        vm.expectRevert(abi.encodeWithSelector(PoolShare.NotThePool.selector, address(this)));
        share.uniswapV3MintCallback(1, 1, abi.encode(alice));
    }

    function test_tellsWhatWasGiven() public {
        vm.expectEmit(true, true, false, false, address(share));
        emit PoolShare.Deposited(address(this), bob, 0, 0, 0);
        share.deposit(10e18, 10e18, 0, bob);
    }
}
