// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Report} from "../../../src/pool/ReportGuard.sol";
import {ILiquidating} from "../../support/Liquidating.sol";
import {Loops} from "../../support/Loops.sol";

/// Two who borrow at Morpho and try all that they can, in any order, while prices and the redemption rate move; and a liquidator who
/// comes after each move at which there is a price. None of it reverts.
contract MorphoHandler is Loops {
    uint256 private constant CERTS = 2_000e18;
    /// Within which a debt that was safe is still worth less than its collateral with the liquidator's bonus: 77 % times 1.0742, and
    /// some interest.
    uint256 private constant FALL = 0.84e18;
    uint256 private constant QUIET = 2 days;

    address[2] internal accounts = [makeAddr("mallory"), bob];
    /// Price at which debts were safe last, and when.
    uint256 private _safePrice;
    uint256 private _safeAt;
    uint32 private _lastEra;
    uint256 public borrows;
    uint256 public liquidations;

    constructor() {
        deploy();
        openMarket();
        openLoops();
        for (uint256 i; i < accounts.length; ++i) {
            giveCerts(accounts[i], CERTS);
            vm.startPrank(accounts[i]);
            cert.approve(address(morpho), type(uint256).max);
            weth.approve(address(morpho), type(uint256).max);
            morpho.supplyCollateral(at, CERTS / 2, accounts[i], "");
            vm.stopPrank();
        }
        vm.prank(liquidator);
        weth.approve(address(morpho), type(uint256).max);
        (_safePrice, _safeAt) = (morphoOracle.price(), vm.getBlockTimestamp());
    }

    modifier settled() {
        _;
        _liquidateAll();
    }

    // ------------------------------------------------------------------ what happens to prices

    function wait(uint256 time) external settled {
        skip(bound(time, 1, 12 hours));
    }

    function postSome(uint256 wei_) external settled {
        (, uint256 last, uint256 seenAt) = native.latest();
        if (vm.getBlockTimestamp() < seenAt + INTERVAL) return;
        uint256 step = last * STEP_PPM / 1e6;
        // forge-lint: disable-next-line(unsafe-typecast)
        post(uint128(bound(wei_, last - step == 0 ? 1 : last - step, last + step)));
    }

    function reportSome(uint256 rewards, uint256 slashes) external settled {
        skip(1 days);
        uint256 pooled = token.totalPooled();
        Report memory r =
            nextReport(bound(rewards, 0, pooled / 1_000), slashes % 3 == 0 ? bound(slashes, 0, pooled / 15) : 0);
        if (r.era <= _lastEra) r.era = _lastEra + 1;
        _lastEra = r.era;
        report(r);
    }

    // ------------------------------------------------------------------ what is tried

    function tradeSome(uint256 traded, bool up) external settled {
        traded = bound(traded, 0.01 ether, 100 ether);
        vm.deal(keeper, traded);
        if (up) buy(keeper, traded);
        else sell(alice, traded / 1e6);
    }

    /// To the market, and to its oracle.
    function donate(uint256 units, uint256 to) external settled {
        giveCerts(to % 2 == 0 ? address(morpho) : address(morphoOracle), bound(units, 1, 100e18));
        vm.deal(keeper, 1 ether);
        vm.startPrank(keeper);
        weth.deposit{value: 1 ether}();
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        weth.transfer(address(morpho), 1 ether);
        vm.stopPrank();
    }

    /// Every other time to the wei that the market lends by its oracle.
    function borrowSome(uint256 who, uint256 wei_) external settled {
        address owner = accounts[who % 2];
        uint256 debt = debtOf(owner);
        uint256 lent = collateralOf(owner) * answer() / 1e18 * LLTV / 1e18;
        uint256 most = lent > debt + 1 ? lent - debt - 1 : 1;
        vm.prank(owner);
        try morpho.borrow(at, wei_ % 2 == 0 ? most : bound(wei_, 1, most), 0, owner, owner) {
            ++borrows;
            _insistOnBacked(owner);
        } catch {}
    }

    function withdrawSome(uint256 who, uint256 units) external settled {
        address owner = accounts[who % 2];
        vm.prank(owner);
        try morpho.withdrawCollateral(at, bound(units, 1, CERTS), owner, owner) {
            _insistOnBacked(owner);
        } catch {}
    }

    function supplySome(uint256 who, uint256 units) external settled {
        address owner = accounts[who % 2];
        uint256 held = cert.balanceOf(owner);
        if (held == 0) return;
        vm.prank(owner);
        morpho.supplyCollateral(at, bound(units, 1, held), owner, "");
    }

    /// Whether there is a price or not.
    function repaySome(uint256 who, uint256 wei_) external settled {
        address owner = accounts[who % 2];
        morpho.accrueInterest(at);
        uint256 most = debtOf(owner);
        if (most < 2) return;
        wei_ = bound(wei_, 1, most - 1);
        vm.deal(owner, wei_);
        vm.startPrank(owner);
        weth.deposit{value: wei_}();
        morpho.repay(at, wei_, 0, owner, "");
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ what has to be

    /// Wei for a whole aKSMc from what is under the price alone; 0 where one of it is in doubt.
    function expectedPrice() public view returns (uint256) {
        (, uint256 posted, uint256 seenAt) = native.latest();
        (,, uint40 reportedAt,) = pool.lastAnchor();
        uint256 time = vm.getBlockTimestamp();
        if (token.contested() || time - seenAt > NATIVE_MAX_AGE || time - reportedAt > MAX_AGE) return 0;
        return token.tokensForSharesDown(1e24) * posted / 1e18;
    }

    function answer() public view returns (uint256) {
        try morphoOracle.price() returns (uint256 price) {
            return price / 1e18;
        } catch {
            return 0;
        }
    }

    /// Whoever has just borrowed or taken out owes no more than the part of what their collateral redeems for.
    function _insistOnBacked(address owner) private {
        uint256 debt = debtOf(owner);
        if (debt == 0) return;
        uint256 price = expectedPrice();
        assertGt(price, 0, "L3: lent at no price");
        assertLe(debt, collateralOf(owner) * price / 1e18 * LLTV / 1e18, "L3: lent beyond the redemption");
    }

    /// L4: while the price falls by no more than the margin between two prices, lenders lose nothing.
    function _liquidateAll() private {
        uint256 price = answer();
        if (price == 0) return;
        morpho.accrueInterest(at);
        (uint256 supplied,,,,,) = morpho.market(id);
        for (uint256 i; i < accounts.length; ++i) {
            _liquidate(accounts[i], price);
        }
        (uint256 left,,,,,) = morpho.market(id);
        if (price * 1e18 >= _safePrice * FALL && vm.getBlockTimestamp() - _safeAt <= QUIET) {
            assertEq(left, supplied, "L4: lenders lost");
        }
        (_safePrice, _safeAt) = (price, vm.getBlockTimestamp());
    }

    function _liquidate(address owner, uint256 price) private {
        (, uint128 shares, uint128 units) = morpho.position(id, owner);
        uint256 debt = debtOf(owner);
        if (shares == 0 || debt <= uint256(units) * price / 1e18 * LLTV / 1e18) return;
        ++liquidations;
        vm.deal(liquidator, debt + 1);
        vm.startPrank(liquidator);
        weth.deposit{value: debt + 1}();
        ILiquidating market_ = ILiquidating(address(morpho));
        try market_.liquidate(at, owner, 0, shares, "") {}
        catch {
            market_.liquidate(at, owner, units, 0, "");
        }
        vm.stopPrank();
    }

    /// L4: Morpho has what it owes to lenders and what it keeps for borrowers.
    function insistOnSolvent() external view {
        (uint256 supplied,, uint256 borrowed,,,) = morpho.market(id);
        assertGe(weth.balanceOf(address(morpho)), supplied - borrowed, "ether of the lenders");
        uint256 units;
        for (uint256 i; i < accounts.length; ++i) {
            units += collateralOf(accounts[i]);
        }
        assertGe(cert.balanceOf(address(morpho)), units, "collateral");
    }
}
