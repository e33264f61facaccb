// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MarketParams} from "../../src/defi/leverage/IMorpho.sol";
import {Leverage} from "../../src/defi/leverage/Leverage.sol";
import {Zap} from "../../src/defi/liquidity/Zap.sol";
import {IUniswapV3Pool} from "../../src/defi/liquidity/IUniswapV3Pool.sol";
import {Loops} from "../support/Loops.sol";

/// A rate model that asks for nothing, and once calls back what it was told to, as soon as Morpho asks it within a call. An oracle
/// could not: Morpho lets it write nothing.
contract ReenteringModel {
    address private _target;
    bytes[] private _calls;
    bytes[] public refusals;

    function answerWith(address target, bytes[] calldata calls) external {
        _target = target;
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
    }

    /// `borrowRate`, of whichever market.
    fallback() external {
        for (uint256 i; i < _calls.length; ++i) {
            (bool ok, bytes memory data) = _target.call(_calls[i]);
            require(!ok, "let in");
            refusals.push(data);
        }
        delete _calls;
        assembly ("memory-safe") {
            mstore(0, 0)
            return(0, 32)
        }
    }
}

/// Says whatever its maker likes.
contract FakeOracle {
    uint256 public constant price = 1e45;
}

/// An exchange of the attacker's own, which asks for its due in the victim's name.
contract FakePool {
    function ask(Leverage leverage, bytes calldata data) external {
        leverage.uniswapV3SwapCallback(1, -1, data);
    }
}

/// What is tried at loops. The victim has a position and has authorized what opens it, for good.
contract LeverageFaultsTest is Loops {
    address private immutable _mallory = makeAddr("mallory");
    uint256 private constant DEBT = 8 ether;

    function setUp() public {
        deploy();
        openMarket();
        openLoops();
        open(holder, 1_000 * KSM, DEBT);
        stake(_mallory, 10_000 * KSM);
    }

    /// What a trade of the victim's carries with it.
    function _of(address account, uint256 repaid) private pure returns (bytes memory) {
        return abi.encode(Leverage.Trade(account, repaid, 0, type(uint256).max));
    }

    function _assertUntouched() private {
        assertEq(debtOf(holder), DEBT);
        (uint256 units, uint256 shares) = (collateralOf(holder), token.sharesOf(holder));
        assertGt(units, 2_900e18);
        assertEq(shares, 9_000e18);
    }

    function test_leverage_aStrangersCallback() public {
        bytes memory refusal = abi.encodeWithSelector(Leverage.NotThePool.selector, _mallory);
        vm.startPrank(_mallory);
        vm.expectRevert(refusal);
        leverage.uniswapV3SwapCallback(int256(1 ether), -1, _of(holder, 0));
        vm.expectRevert(refusal);
        leverage.uniswapV3SwapCallback(int256(1e18), -int256(1 ether), _of(holder, 1 ether));
        vm.stopPrank();
        FakePool fake = new FakePool();
        vm.expectRevert(abi.encodeWithSelector(Leverage.NotThePool.selector, fake));
        fake.ask(leverage, _of(holder, 0));
        _assertUntouched();
    }

    /// Were the pool to be talked into it: outside of a call of somebody's it is nobody.
    function test_leverage_aCallbackOutsideOfACall() public {
        vm.prank(address(market));
        vm.expectRevert(abi.encodeWithSelector(Leverage.NotThePool.selector, market));
        leverage.uniswapV3SwapCallback(int256(1 ether), -1, _of(holder, 0));
        // The pool asks who swaps, and nobody else.
        vm.prank(_mallory);
        vm.expectRevert();
        market.swap(address(leverage), true, 1 ether, LOWEST_PRICE, _of(holder, 0));
        _assertUntouched();
    }

    /// Callbacks of Morpho's there are none: nothing that is done in the middle of another's call ends here.
    function test_leverage_morphoCallsNobody() public {
        string[4] memory names = [
            "onMorphoSupplyCollateral(uint256,bytes)",
            "onMorphoRepay(uint256,bytes)",
            "onMorphoFlashLoan(uint256,bytes)",
            "uniswapV3FlashCallback(uint256,uint256,bytes)"
        ];
        for (uint256 i; i < names.length; ++i) {
            vm.prank(address(morpho));
            (bool ok,) = address(leverage).call(abi.encodeWithSignature(names[i], 1, _of(holder, 0)));
            assertFalse(ok);
        }
        _assertUntouched();
    }

    /// A market with an oracle of the attacker's own, and a contract over it: nobody has authorized that one, and the real one
    /// names its market itself.
    function test_leverage_aFakeMarket() public {
        MarketParams memory fake = at;
        fake.oracle = address(new FakeOracle());
        morpho.createMarket(fake);
        lendEther(fake, 10 ether);
        Leverage other = new Leverage(morpho, fake, market);
        vm.startPrank(_mallory);
        token.approve(address(other), type(uint256).max);
        vm.expectRevert("unauthorized");
        other.open(asking(KSM, 1 ether), none, unsigned);
        morpho.setAuthorization(address(other), true);
        other.open(asking(KSM, 1 ether), none, unsigned);
        vm.stopPrank();
        _assertUntouched();
        assertEq(weth.balanceOf(address(morpho)), LENT - DEBT + 9 ether, "its own lenders paid for it");
    }

    /// Verbs act on who calls: what the victim has authorized and signed is of no use to others.
    function test_leverage_anothersPosition() public {
        Leverage.Authorized memory victims = authorizing(KEY, address(leverage), vm.getBlockTimestamp());
        Zap.Permit memory permit =
            _signedPermit(address(token), KEY, address(leverage), 1_000 * KSM, vm.getBlockTimestamp());
        vm.startPrank(_mallory);
        leverage.close(ALL, ALL, vm.getBlockTimestamp(), victims);
        assertFalse(morpho.isAuthorized(_mallory, address(leverage)));
        vm.expectRevert();
        leverage.open(asking(1_000 * KSM, 1 ether), permit, victims);
        // With an approval of the attacker's own it is the attacker's own that goes.
        token.approve(address(leverage), type(uint256).max);
        vm.expectRevert("unauthorized");
        leverage.open(asking(1_000 * KSM, 1 ether), permit, victims);
        morpho.setAuthorization(address(leverage), true);
        leverage.open(asking(1_000 * KSM, 1 ether), permit, victims);
        vm.stopPrank();
        assertEq(token.sharesOf(_mallory), 9_000e18);
        assertEq(debtOf(_mallory), 1 ether);
        _assertUntouched();
    }

    /// Somebody in the middle of a call, of whatever contract it is, gets in neither by the verbs nor as the pool.
    function test_leverage_reentrancy() public {
        MarketParams memory hostile = at;
        ReenteringModel model = new ReenteringModel();
        hostile.irm = address(model);
        morpho.enableIrm(address(model));
        morpho.createMarket(hostile);
        lendEther(hostile, 10 ether);
        leverage = new Leverage(morpho, hostile, market);
        id = leverage.marketId();
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(leverage.open, (asking(KSM, 1 ether), none, unsigned));
        calls[1] = abi.encodeCall(leverage.close, (ALL, ALL, vm.getBlockTimestamp(), unsigned));
        calls[2] = abi.encodeCall(leverage.uniswapV3SwapCallback, (1e18, -1 ether, _of(holder, 1 ether)));
        model.answerWith(address(leverage), calls);
        skip(1);
        vm.startPrank(holder);
        morpho.setAuthorization(address(leverage), true);
        token.approve(address(leverage), type(uint256).max);
        leverage.open(asking(1_000 * KSM, 1 ether), none, unsigned);
        vm.stopPrank();
        bytes memory entered = abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(model.refusals(0), entered);
        assertEq(model.refusals(1), entered);
        assertEq(model.refusals(2), abi.encodeWithSelector(Leverage.NotThePool.selector, model));
        assertNothingIsKept();
    }

    function test_leverage_anOpeningInASandwich() public {
        uint256 clean = vm.snapshotState();
        Leverage.Opening memory asked = asking(1_000 * KSM, 4 ether);
        vm.prank(holder);
        uint256 quoted = leverage.open(asked, none, unsigned);
        vm.revertToState(clean);
        asked.leastBought = quoted * 995 / 1_000;
        provision(1e18, 100 ether);
        swapAt(false, 80 ether);
        vm.expectPartialRevert(Leverage.TooLittleOut.selector);
        vm.prank(holder);
        leverage.open(asked, none, unsigned);
    }

    function test_leverage_anUnwindingInASandwich() public {
        uint256 clean = vm.snapshotState();
        (uint256 quoted,) = close(holder, ALL);
        vm.revertToState(clean);
        provision(40_000e18, 1 ether);
        swapAt(true, 40_000e18);
        vm.expectPartialRevert(Leverage.TooMuchSold.selector);
        vm.prank(holder);
        leverage.close(ALL, quoted * 1_005 / 1_000, vm.getBlockTimestamp(), unsigned);
        _assertUntouched();
    }

    function test_leverage_signaturesThatSomebodyElseSubmittedFirst() public {
        vm.startPrank(holder);
        token.approve(address(leverage), 0);
        morpho.setAuthorization(address(leverage), false);
        vm.stopPrank();
        uint256 deadline = vm.getBlockTimestamp();
        Zap.Permit memory permit = _signedPermit(address(token), KEY, address(leverage), 1_000 * KSM, deadline);
        Leverage.Authorized memory authorized = authorizing(KEY, address(leverage), deadline);
        token.permit(holder, address(leverage), permit.value, permit.deadline, permit.v, permit.r, permit.s);
        // Nothing but the real one sets it: with the victim's name in it.
        vm.prank(_mallory);
        leverage.close(ALL, ALL, deadline, authorized);
        assertFalse(morpho.isAuthorized(holder, address(leverage)));
        _submit(authorized);
        vm.prank(holder);
        leverage.open(asking(1_000 * KSM, 1 ether), permit, authorized);
        assertEq(debtOf(holder), DEBT + 1 ether);
    }

    function _submit(Leverage.Authorized memory by) private {
        (bool ok,) = address(morpho)
            .call(
                abi.encodeWithSignature(
                    "setAuthorizationWithSig((address,address,bool,uint256,uint256),(uint8,bytes32,bytes32))",
                    holder,
                    leverage,
                    true,
                    morpho.nonce(holder),
                    by.deadline,
                    by.v,
                    by.r,
                    by.s
                )
            );
        assertTrue(ok);
        assertTrue(morpho.isAuthorized(holder, address(leverage)));
    }

    /// What lies there counts for nobody's bounds; aKSMb and aKSMc go with the next caller's, ether stays.
    function test_leverage_donations() public {
        uint256 clean = vm.snapshotState();
        uint256 bought = open(holder, KSM, 1 ether);
        (uint256 sold,) = close(holder, ALL);
        vm.revertToState(clean);
        vm.startPrank(_mallory);
        token.transfer(address(leverage), 10 * KSM);
        vm.stopPrank();
        provision(10e18, 1 ether);
        cert.transfer(address(leverage), 10e18);
        weth.transfer(address(leverage), 1 ether);
        Leverage.Opening memory asked = asking(KSM, 1 ether);
        asked.leastBought = bought + 1;
        vm.startPrank(holder);
        vm.expectRevert(abi.encodeWithSelector(Leverage.TooLittleOut.selector, bought, bought + 1));
        leverage.open(asked, none, unsigned);
        asked.leastBought = bought;
        uint256 had = collateralOf(holder);
        leverage.open(asked, none, unsigned);
        assertEq(collateralOf(holder), had + 21e18 + bought);
        vm.expectRevert(abi.encodeWithSelector(Leverage.TooMuchSold.selector, sold, sold - 1));
        leverage.close(ALL, sold - 1, vm.getBlockTimestamp(), unsigned);
        leverage.close(ALL, sold, vm.getBlockTimestamp(), unsigned);
        vm.stopPrank();
        assertEq(token.sharesOf(address(leverage)) + cert.balanceOf(address(leverage)), 0);
        assertEq(weth.balanceOf(address(leverage)), 1 ether);
        assertEq(debtOf(holder) + collateralOf(holder), 0);
    }

    /// Whoever pushes the exchange's price, however far, moves nobody nearer to liquidation by it.
    function testFuzz_leverage_aPushedPriceLiquidatesNobody(uint256 pushed, bool sellsCert) public {
        uint256 health = healthOf(holder);
        provision(1_000_000e18, 4_000 ether);
        swapAt(sellsCert, sellsCert ? bound(pushed, 1e18, 1_000_000e18) : bound(pushed, 1e16, 4_000 ether));
        assertEq(healthOf(holder), health);
        vm.expectRevert("position is healthy");
        _liquidate(1e18);
    }

    function _liquidate(uint256 units) private {
        (bool ok, bytes memory refusal) = address(morpho)
            .call(
                abi.encodeWithSignature(
                    "liquidate((address,address,address,address,uint256),address,uint256,uint256,bytes)",
                    at,
                    holder,
                    units,
                    0,
                    ""
                )
            );
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(refusal, 32), mload(refusal))
        }
    }

    /// The one pool's address is the factory's for these tokens and this fee.
    function test_leverage_thePoolIsTheFactorys() public view {
        IUniswapV3Pool pool_ = leverage.pool();
        (bool ok, bytes memory found) =
            address(factory).staticcall(abi.encodeWithSignature("getPool(address,address,uint24)", cert, weth, FEE));
        assertTrue(ok);
        assertEq(abi.decode(found, (address)), address(pool_));
    }
}
