// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {PriceFeed} from "../../src/adapters/PriceFeed.sol";
import {CompoundOracle, ICompoundMarket} from "../../src/defi/lending/CompoundOracle.sol";
import {MorphoOracle} from "../../src/defi/lending/MorphoOracle.sol";
import {NativeFeed} from "../../src/defi/lending/NativeFeed.sol";
import {Exchange} from "./Exchange.sol";

interface IComptroller {
    function _setPriceOracle(address oracle) external returns (uint256);
    function _setCloseFactor(uint256 mantissa) external returns (uint256);
    function _setLiquidationIncentive(uint256 mantissa) external returns (uint256);
    function _supportMarket(address market) external returns (uint256);
    function _setCollateralFactor(address market, uint256 mantissa) external returns (uint256);
    function enterMarkets(address[] calldata markets) external returns (uint256[] memory);
    function getAccountLiquidity(address account)
        external
        view
        returns (uint256 err, uint256 liquidity, uint256 shortfall);
}

interface ICToken is IERC20 {
    function mint(uint256 amount) external returns (uint256);
    function redeemUnderlying(uint256 amount) external returns (uint256);
    function redeem(uint256 tokens) external returns (uint256);
    function borrow(uint256 amount) external returns (uint256);
    function repayBorrow(uint256 amount) external returns (uint256);
    function liquidateBorrow(address borrower, uint256 amount, address collateral) external returns (uint256);
    function borrowBalanceCurrent(address account) external returns (uint256);
    function balanceOfUnderlying(address account) external returns (uint256);
    function exchangeRateCurrent() external returns (uint256);
    function exchangeRateStored() external view returns (uint256);
}

/// Markets of Compound's code line as published, in which aKSMc and wrapped ether are lent, priced by what is ours.
abstract contract Lending is Exchange {
    uint256 internal constant MAX_AGE = 36 hours;
    uint256 internal constant NATIVE_MAX_AGE = 6 hours;
    uint256 internal constant INTERVAL = 10 minutes;
    uint256 internal constant STEP_PPM = 50_000;
    uint128 internal constant WEI_PER_NATIVE = 0.004 ether;
    uint256 internal constant COLLATERAL_FACTOR = 0.7e18;
    uint256 internal constant SEED = 10e18;

    PriceFeed internal feed;
    NativeFeed internal native;
    CompoundOracle internal compoundOracle;
    MorphoOracle internal morphoOracle;
    IComptroller internal comptroller;
    ICToken internal vCert;
    ICToken internal vEther;
    address internal immutable liquidator = makeAddr("liquidator");

    /// After `deploy`.
    function deployFeeds() internal {
        feed = new PriceFeed(token, MAX_AGE, "aKSMc / KSM redemption rate");
        native = new NativeFeed(committee, NATIVE_MAX_AGE, INTERVAL, STEP_PPM, "KSM / ETH");
    }

    /// After `openMarket`: both are listed, and nothing counts as collateral yet.
    function listMarkets() internal {
        deployFeeds();
        comptroller = IComptroller(published("lib/published/ComptrollerG5.json"));
        vCert = _market(address(cert), "vaKSMc");
        vEther = _market(address(weth), "vWETH");
        compoundOracle = new CompoundOracle(
            feed, native, NATIVE_MAX_AGE, ICompoundMarket(address(vCert)), ICompoundMarket(address(vEther))
        );
        morphoOracle = new MorphoOracle(feed, native, NATIVE_MAX_AGE, cert);
        comptroller._setPriceOracle(address(compoundOracle));
        comptroller._setCloseFactor(0.5e18);
        comptroller._setLiquidationIncentive(1.08e18);
        comptroller._supportMarket(address(vCert));
        comptroller._supportMarket(address(vEther));
        post(WEI_PER_NATIVE);
    }

    /// Lent first, and locked up, by who lists; then aKSMc counts as collateral.
    function openLending() internal {
        listMarkets();
        vm.prank(alice);
        token.transfer(address(this), 10_000 * KSM);
        token.approve(address(cert), type(uint256).max);
        cert.deposit(10_000 * KSM - 1, address(this));
        vm.deal(address(this), 1_000 ether);
        weth.deposit{value: 1_000 ether}();
        cert.approve(address(vCert), type(uint256).max);
        weth.approve(address(vEther), type(uint256).max);
        vCert.mint(SEED);
        vEther.mint(SEED);
        vCert.transfer(address(0xdEaD), vCert.balanceOf(address(this)));
        vEther.transfer(address(0xdEaD), vEther.balanceOf(address(this)));
        vEther.mint(500 ether);
        comptroller._setCollateralFactor(address(vCert), COLLATERAL_FACTOR);
    }

    /// At one unit of what is lent for 1e-18 of it: as many digits as there are.
    function _market(address underlying, string memory symbol) internal returns (ICToken made) {
        address model = _create(
            "lib/published/JumpRateModel.json", abi.encode(uint256(0), uint256(0.2e18), uint256(4e18), uint256(0.8e18))
        );
        made = ICToken(
            _create(
                "lib/published/VBep20Immutable.json",
                abi.encode(underlying, comptroller, model, uint256(1e18), symbol, symbol, uint8(18), address(this))
            )
        );
    }

    function _create(string memory artifact, bytes memory args) private returns (address made) {
        bytes memory code = bytes.concat(vm.getCode(artifact), args);
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        require(made != address(0), artifact);
    }

    // ------------------------------------------------------------------ prices

    function _priceDigest(address on, uint80 round, uint128 answer, uint40 seenAt) internal view returns (bytes32) {
        bytes32 typeHash = keccak256("Price(uint64 epoch,uint40 deadline,uint80 round,uint128 answer,uint40 seenAt)");
        return
            _digest(
                block.chainid, on, keccak256(abi.encode(typeHash, signedEpoch, signedDeadline, round, answer, seenAt))
            );
    }

    /// Seen now.
    function post(uint128 answer) internal {
        (uint80 last,,) = native.latest();
        post(last + 1, answer, uint40(vm.getBlockTimestamp()));
    }

    function post(uint80 round, uint128 answer, uint40 seenAt) internal {
        native.post(round, answer, seenAt, _quorum(_priceDigest(address(native), round, answer, seenAt)));
    }

    /// The same price again, seen now.
    function postAgain() internal {
        (, uint256 answer,) = native.latest();
        // forge-lint: disable-next-line(unsafe-typecast)
        post(uint128(answer));
    }

    // ------------------------------------------------------------------ verbs

    /// And may borrow against it.
    function supply(address owner, uint256 units) internal {
        vm.startPrank(owner);
        cert.approve(address(vCert), units);
        assertEq(vCert.mint(units), 0, "supply");
        address[] memory entered = new address[](1);
        entered[0] = address(vCert);
        comptroller.enterMarkets(entered);
        vm.stopPrank();
    }

    function giveCerts(address owner, uint256 units) internal {
        vm.startPrank(alice);
        token.approve(address(cert), type(uint256).max);
        cert.mint(units, owner);
        vm.stopPrank();
    }

    function borrow(address owner, uint256 wei_) internal {
        vm.prank(owner);
        assertEq(vEther.borrow(wei_), 0, "borrow");
    }

    /// This code line says no more than that to whoever asks for too much.
    function refusesToLend(address owner, uint256 wei_) internal {
        vm.prank(owner);
        vm.expectRevert("math error");
        vEther.borrow(wei_);
    }

    function repay(address owner, uint256 wei_) internal returns (uint256 refusal) {
        vm.startPrank(owner);
        weth.approve(address(vEther), wei_);
        refusal = vEther.repayBorrow(wei_);
        vm.stopPrank();
    }

    function liquidate(address borrower, uint256 wei_) internal returns (uint256 refusal) {
        vm.deal(liquidator, wei_);
        vm.startPrank(liquidator);
        weth.deposit{value: wei_}();
        weth.approve(address(vEther), wei_);
        refusal = vEther.liquidateBorrow(borrower, wei_, address(vCert));
        vm.stopPrank();
    }

    function _shortfall(address owner) internal view returns (uint256 shortfall) {
        (,, shortfall) = comptroller.getAccountLiquidity(owner);
    }
}
