// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {SharesToken} from "../../../src/token/SharesToken.sol";
import {MarketParams} from "../../../src/defi/leverage/IMorpho.sol";
import {Collateral} from "../../../src/defi/lending/Collateral.sol";
import {CompoundCollateral, ILendingMarket} from "../../../src/defi/lending/CompoundCollateral.sol";
import {MorphoCollateral} from "../../../src/defi/lending/MorphoCollateral.sol";
import {Zap} from "../../../src/defi/liquidity/Zap.sol";
import {ICToken, Lending} from "../../support/Lending.sol";
import {Loops} from "../../support/Loops.sol";

contract MorphoCollateralTest is Loops {
    MorphoCollateral private entry;

    function setUp() public {
        deploy();
        openMarket();
        openLoops();
        entry = new MorphoCollateral(cert, morpho, at);
    }

    function _permitted(uint256 tokens) private returns (uint256 units) {
        uint256 now_ = vm.getBlockTimestamp();
        Zap.Permit memory permit = _signedPermit(address(token), KEY, address(entry), tokens, now_);
        vm.prank(holder);
        return entry.supply(tokens, now_, permit);
    }

    function test_inOneTransactionByAPermit() public {
        uint256 shares = token.sharesOf(holder);
        vm.expectEmit(address(entry));
        emit Collateral.Supplied(holder, 1_000 * KSM, 1_000e18);
        assertEq(_permitted(1_000 * KSM), 1_000e18);
        assertEq(collateralOf(holder), 1_000e18);
        assertEq(token.sharesOf(holder), shares - 1_000e18);
        vm.prank(holder);
        morpho.borrow(at, 3 ether, 0, holder, holder);
        assertEq(weth.balanceOf(holder), 3 ether);
    }

    /// Whatever a share is worth: what leaves the caller's aKSMb is their collateral, to the share.
    function testFuzz_allOfIt(uint256 rewards, uint256 slashes, uint256 tokens) public {
        setRate(rewards, slashes);
        tokens = bound(tokens, KSM / 1_000, token.balanceOf(holder));
        uint256 shares = token.sharesOf(holder);
        uint256 units = _permitted(tokens);
        assertEq(units, shares - token.sharesOf(holder));
        assertEq(collateralOf(holder), units);
        assertEq(token.sharesOf(address(entry)) + cert.balanceOf(address(entry)), 0, "D6");
    }

    function test_onlyWhatTheCallerApproved() public {
        uint256 now_ = block.timestamp;
        vm.prank(holder);
        vm.expectPartialRevert(SharesToken.InsufficientAllowance.selector);
        entry.supply(KSM, now_, none);
    }

    function test_notAfterItsDeadline() public {
        uint256 deadline = block.timestamp;
        skip(1);
        vm.prank(holder);
        vm.expectRevert(abi.encodeWithSelector(Collateral.DeadlinePassed.selector, deadline));
        entry.supply(KSM, deadline, none);
    }

    function test_namesItsMarket() public view {
        assertEq(keccak256(abi.encode(entry.market())), id);
        assertEq(address(entry.bond()), address(token));
        assertEq(address(entry.morpho()), address(morpho));
    }

    function test_noMarketOfAnotherCollateral() public {
        MarketParams memory other = at;
        other.collateralToken = address(weth);
        vm.expectRevert(abi.encodeWithSelector(Collateral.OtherMarket.selector, weth));
        new MorphoCollateral(cert, morpho, other);
    }
}

contract CompoundCollateralTest is Lending {
    CompoundCollateral private entry;

    function setUp() public {
        deploy();
        openMarket();
        openLending();
        entry = new CompoundCollateral(cert, ILendingMarket(address(vCert)));
        stake(bob, 1_000 * KSM);
        vm.prank(bob);
        token.approve(address(entry), type(uint256).max);
    }

    function _supply(uint256 tokens) private returns (uint256) {
        vm.prank(bob);
        return entry.supply(tokens, vm.getBlockTimestamp(), none);
    }

    function test_isLentInTheCallersName() public {
        assertEq(_supply(1_000 * KSM), 1_000e18);
        assertEq(vCert.balanceOfUnderlying(bob), 1_000e18);
        assertEq(cert.balanceOf(address(entry)) + vCert.balanceOf(address(entry)), 0, "D6");
        // Nobody can enter the market for them.
        refusesToLend(bob, 1 ether);
        address[] memory entered = new address[](1);
        entered[0] = address(vCert);
        vm.prank(bob);
        comptroller.enterMarkets(entered);
        borrow(bob, 1 ether);
    }

    /// A market that its comptroller does not list answers with a code, and took nothing.
    function test_aRefusalThatIsACode() public {
        ICToken unlisted = _market(address(cert), "unlisted");
        CompoundCollateral other = new CompoundCollateral(cert, ILendingMarket(address(unlisted)));
        vm.startPrank(bob);
        token.approve(address(other), KSM);
        vm.expectRevert(abi.encodeWithSelector(CompoundCollateral.Refused.selector, 3));
        other.supply(KSM, vm.getBlockTimestamp(), none);
        vm.stopPrank();
    }

    function test_noMarketOfAnotherToken() public {
        vm.expectRevert(abi.encodeWithSelector(Collateral.OtherMarket.selector, weth));
        new CompoundCollateral(cert, ILendingMarket(address(vEther)));
    }
}
