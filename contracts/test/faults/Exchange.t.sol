// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {PoolShare} from "../../src/defi/liquidity/PoolShare.sol";
import {Zap} from "../../src/defi/liquidity/Zap.sol";
import {Exchange} from "../support/Exchange.sol";

interface IUniswapV3PoolMint {
    function mint(address recipient, int24 lower, int24 upper, uint128 amount, bytes calldata data)
        external
        returns (uint256, uint256);
}

/// Calls the zap again when it is paid, and remembers what came of it.
contract Reenterer {
    Zap private immutable _zap;
    bytes private _call;
    bytes public refusal;

    constructor(Zap zap) {
        _zap = zap;
    }

    function run(bytes calldata first, bytes calldata second, uint256 value) external {
        _call = second;
        (bool ok,) = address(_zap).call{value: value}(first);
        require(ok, "the first call");
    }

    receive() external payable {
        (bool ok, bytes memory data) = address(_zap).call(_call);
        if (!ok) refusal = data;
    }
}

/// What is tried around exchanges. The attacker is this contract, with aKSMc and wrapped ether of its own.
contract ExchangeFaultsTest is Exchange {
    uint256 private constant KEY = 0xA11CE;

    function setUp() public {
        deploy();
        openMarket();
        provision(2_000_000e18, 8_000 ether);
        share.token0().approve(address(share), type(uint256).max);
        share.token1().approve(address(share), type(uint256).max);
        stake(bob, 10_000 * KSM);
        vm.deal(bob, 40 ether);
    }

    /// All of this contract's, in wei at the fair price.
    function _worth() private view returns (uint256) {
        return cert.balanceOf(address(this)) * ETH_PER_CERT / 1e18 + weth.balanceOf(address(this));
    }

    function test_exchange_aSaleInASandwich() public {
        uint256 clean = vm.snapshotState();
        uint256 quoted = sell(bob, 1_000 * KSM);
        vm.revertToState(clean);
        vm.prank(bob);
        token.approve(address(zap), 1_000 * KSM);
        swapAt(true, 20_000e18);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        vm.prank(bob);
        zap.sell(1_000 * KSM, quoted * 995 / 1_000, vm.getBlockTimestamp(), none);
    }

    function test_exchange_aPurchaseInASandwich() public {
        uint256 clean = vm.snapshotState();
        uint256 quoted = buy(bob, 4 ether);
        vm.revertToState(clean);
        swapAt(false, 80 ether);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        vm.prank(bob);
        zap.buy{value: 4 ether}(quoted * 995 / 1_000, vm.getBlockTimestamp());
    }

    function test_exchange_anAdditionInASandwich() public {
        uint256 clean = vm.snapshotState();
        uint256 quoted = addLiquidity(bob, 10_000 * KSM, 40 ether);
        vm.revertToState(clean);
        vm.prank(bob);
        token.approve(address(zap), 10_000 * KSM);
        swapAt(true, 40_000e18);
        vm.expectPartialRevert(PoolShare.TooFewShares.selector);
        vm.prank(bob);
        zap.addLiquidity{value: 40 ether}(10_000 * KSM, 0, 0, quoted * 995 / 1_000, vm.getBlockTimestamp(), none);
    }

    function test_exchange_aRemovalInASandwich() public {
        uint256 shares = addLiquidity(bob, 10_000 * KSM, 40 ether);
        vm.prank(bob);
        share.approve(address(zap), shares);
        swapAt(true, 40_000e18);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        vm.prank(bob);
        zap.removeLiquidity(shares, 0, 39.8 ether, vm.getBlockTimestamp(), none);
    }

    /// Whoever pushes the price, enters, lets it come back and leaves has no more than before; nor have others less.
    function testFuzz_exchange_enteringAtAPushedPrice(uint256 pushed, uint256 offered, bool sellsCert) public {
        uint256 before = _worth();
        uint256 perShare = uint256(share.liquidity()) * 1e18 / share.totalSupply();
        pushed = sellsCert ? bound(pushed, 1e18, 1_000_000e18) : bound(pushed, 1e16, 4_000 ether);
        swapAt(sellsCert, pushed);
        offered = bound(offered, 1e18, 1_000e18);
        (uint256 shares,,) = share.deposit(offered, offered, 0, address(this));
        // Back to where it was, to the wei that a root can tell.
        (bool zeroForOne, uint160 back) = (sellsCert != _certFirst(), _priceOf(ETH_PER_CERT));
        market.swap(address(this), zeroForOne, 1e30, back, "");
        share.withdraw(shares, 0, 0, address(this));
        assertLe(_worth(), before);
        assertGe(uint256(share.liquidity()) * 1e18 / share.totalSupply(), perShare, "D1");
    }

    function test_exchange_feesAreNotAddedBackAtAPushedPrice() public {
        for (uint256 i; i < 4; ++i) {
            swapAt(true, 100_000e18);
            swapAt(false, 420 ether);
        }
        skip(1 hours);
        swapAt(true, 200_000e18);
        vm.expectPartialRevert(PoolShare.PriceMoving.selector);
        share.compound();
    }

    function test_exchange_donationsToThePosition() public {
        (uint256 supply, uint128 liquidity) = (share.totalSupply(), share.liquidity());
        cert.transfer(address(share), 100_000e18);
        weth.transfer(address(share), 400 ether);
        IUniswapV3PoolMint(address(market)).mint(address(share), -887_220, 887_220, liquidity / 10, "");
        (uint128 after_, uint128 fees0, uint128 fees1) = share.collectFees();
        assertEq(after_, liquidity);
        assertEq(fees0 + fees1, 0);
        assertEq(share.totalSupply(), supply);
        (uint256 tokens, uint256 eth) = removeLiquidity(alice, share.balanceOf(alice));
        assertApproxEqRel(tokens, 500_000 * KSM, 1e12);
        assertApproxEqRel(eth, 2_000 ether, 1e12);
    }

    /// The first depositor's wealth given to the position makes no share dearer, and the next one gets what is due.
    function test_exchange_theFirstDepositorMakesAShareDear() public {
        PoolShare fresh = new PoolShare(market, "fresh", "fresh");
        share.token0().approve(address(fresh), type(uint256).max);
        share.token1().approve(address(fresh), type(uint256).max);
        (uint256 first,,) = fresh.deposit(1e6, 1e6, 0, address(this));
        cert.transfer(address(fresh), 1_000_000e18);
        weth.transfer(address(fresh), 4_000 ether);
        IUniswapV3PoolMint(address(market)).mint(address(fresh), -887_220, 887_220, 1e21, "");
        (uint256 given0, uint256 given1) =
            (share.token0().balanceOf(address(this)), share.token1().balanceOf(address(this)));
        (uint256 shares,,) = fresh.deposit(1e18, 1e18, 0, bob);
        given0 -= share.token0().balanceOf(address(this));
        given1 -= share.token1().balanceOf(address(this));
        assertGt(shares, first);
        vm.prank(bob);
        (uint256 back0, uint256 back1) = fresh.withdraw(shares, 0, 0, bob);
        assertApproxEqRel(back0, given0, 1e12);
        assertApproxEqRel(back1, given1, 1e12);
    }

    function test_exchange_aPermitThatSomebodyElseSubmittedFirst() public {
        address signer = vm.addr(KEY);
        stake(signer, 10 * KSM);
        uint256 deadline = vm.getBlockTimestamp();
        Zap.Permit memory permit = _signedPermit(address(token), KEY, address(zap), KSM, deadline);
        token.permit(signer, address(zap), permit.value, permit.deadline, permit.v, permit.r, permit.s);
        vm.prank(signer);
        assertGt(zap.sell(KSM, 0, deadline, permit), 0);
    }

    /// A permit names its spender and not its use: nobody but its signer uses it, since the zap takes the caller's alone.
    function test_exchange_aPermitOfAnothers() public {
        address signer = vm.addr(KEY);
        stake(signer, 10 * KSM);
        uint256 deadline = vm.getBlockTimestamp();
        Zap.Permit memory permit = _signedPermit(address(token), KEY, address(zap), KSM, deadline);
        uint256 had = token.sharesOf(bob);
        vm.expectRevert();
        vm.prank(bob);
        zap.sell(KSM, 0, deadline, permit);
        assertEq(token.sharesOf(bob), had);
        assertEq(token.balanceOf(signer), 10 * KSM);
    }

    function test_exchange_callingAgainFromWithin() public {
        Reenterer attacker = new Reenterer(zap);
        stake(address(attacker), 10 * KSM);
        vm.prank(address(attacker));
        token.approve(address(zap), type(uint256).max);
        bytes memory again = abi.encodeCall(Zap.sell, (KSM, 0, vm.getBlockTimestamp(), none));
        attacker.run(again, again, 0);
        assertEq(attacker.refusal(), abi.encodePacked(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        assertZapIsEmpty();
    }

    /// What somebody left there by mistake the next caller has; no call uses it to meet its own bounds.
    function test_exchange_whatWasLeftInTheZap() public {
        cert.transfer(address(zap), 50e18);
        weth.transfer(address(zap), 1 ether);
        uint256 quoted = 4 ether * uint256(997) / 1_000;
        vm.startPrank(bob);
        token.approve(address(zap), 1_000 * KSM);
        vm.expectPartialRevert(Zap.TooLittleOut.selector);
        zap.removeLiquidity(0, 0, quoted, vm.getBlockTimestamp(), none);
        // Ether that was forced in too.
        vm.deal(address(zap), 0.5 ether);
        zap.sell(1_000 * KSM, quoted * 99 / 100, vm.getBlockTimestamp(), none);
        vm.stopPrank();
        assertZapIsEmpty();
    }
}
