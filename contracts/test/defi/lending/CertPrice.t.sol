// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {AggregatorV3Interface} from "../../../src/adapters/AggregatorV3Interface.sol";
import {PriceFeed} from "../../../src/adapters/PriceFeed.sol";
import {CertPrice} from "../../../src/defi/lending/CertPrice.sol";
import {CompoundOracle, ICompoundMarket} from "../../../src/defi/lending/CompoundOracle.sol";
import {MorphoOracle} from "../../../src/defi/lending/MorphoOracle.sol";
import {NativeFeed} from "../../../src/defi/lending/NativeFeed.sol";
import {Lending} from "../../support/Lending.sol";

/// A feed of somebody else's, which answers for ever, in eight digits.
contract ForeignFeed {
    uint8 public constant decimals = 8;
    int256 private _answer;
    uint256 private _updatedAt;

    function set(int256 answer, uint256 updatedAt) external {
        (_answer, _updatedAt) = (answer, updatedAt);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (1, _answer, _updatedAt, _updatedAt, 1);
    }
}

/// A market as far as its oracle asks it, of a token with fewer digits, as aDOTc has.
contract SixteenDigits {
    uint8 public constant decimals = 16;

    function underlying() external view returns (IERC20Metadata) {
        return IERC20Metadata(address(this));
    }
}

contract CertPriceTest is Lending {
    function setUp() public {
        deploy();
        openMarket();
        listMarkets();
    }

    function testFuzz_isTheRedemptionRateTimesTheNativePrice(uint256 rewards, uint256 slashes, uint128 native_) public {
        setRate(rewards, slashes);
        native = new NativeFeed(committee, NATIVE_MAX_AGE, INTERVAL, STEP_PPM, "KSM / ETH");
        native_ = uint128(bound(native_, 1, 1e24));
        post(native_);
        MorphoOracle morpho = new MorphoOracle(feed, native, NATIVE_MAX_AGE, cert);
        CompoundOracle compound = new CompoundOracle(
            feed, native, NATIVE_MAX_AGE, ICompoundMarket(address(vCert)), ICompoundMarket(address(vEther))
        );
        uint256 expected = rates.getRate() * native_ / 1e18;
        assertEq(compound.weiPerCertDown(), expected);
        assertEq(compound.getUnderlyingPrice(address(vCert)), expected);
        assertEq(morpho.price(), expected * 1e18);
    }

    function test_etherIsWorthItself() public view {
        assertTrue(compoundOracle.isPriceOracle());
        assertEq(compoundOracle.getUnderlyingPrice(address(vEther)), 1e18);
        assertEq(compoundOracle.getUnderlyingPrice(address(vCert)), WEI_PER_NATIVE);
    }

    function test_noOtherMarketHasAPrice() public {
        vm.expectRevert(abi.encodeWithSelector(CompoundOracle.UnknownMarket.selector, bob));
        compoundOracle.getUnderlyingPrice(bob);
    }

    function test_aContestedLossSilencesIt() public {
        skip(1 days);
        postAgain();
        report(0, token.totalPooled() * 51 / 1_000);
        assertTrue(token.contested());
        _silent(abi.encodePacked(PriceFeed.Contested.selector));
    }

    function test_aPauseSilencesItAtOnce() public {
        pause();
        _silent(abi.encodePacked(PriceFeed.Paused.selector));
    }

    function test_anOldReportSilencesIt() public {
        skip(MAX_AGE + 1);
        postAgain();
        vm.expectPartialRevert(PriceFeed.Stale.selector);
        morphoOracle.price();
    }

    function test_anOldNativePriceSilencesIt() public {
        uint256 seenAt = block.timestamp;
        skip(NATIVE_MAX_AGE + 1);
        _silent(abi.encodeWithSelector(NativeFeed.Stale.selector, seenAt, NATIVE_MAX_AGE));
    }

    function _silent(bytes memory reason) private {
        vm.expectRevert(reason);
        compoundOracle.getUnderlyingPrice(address(vCert));
        vm.expectRevert(reason);
        morphoOracle.price();
    }

    /// Whoever else publishes the native token's price: in its own digits, and for as long as it is new.
    function test_aForeignFeedsPriceGrowsOldToo() public {
        ForeignFeed foreign = new ForeignFeed();
        MorphoOracle morpho = new MorphoOracle(feed, AggregatorV3Interface(address(foreign)), NATIVE_MAX_AGE, cert);
        foreign.set(400_000, block.timestamp);
        assertEq(morpho.weiPerCertDown(), 0.004 ether);
        assertEq(morpho.price(), 0.004e36);
        skip(NATIVE_MAX_AGE);
        assertEq(morpho.weiPerCertDown(), 0.004 ether);
        skip(1);
        uint256 updatedAt = block.timestamp - NATIVE_MAX_AGE - 1;
        vm.expectRevert(abi.encodeWithSelector(CertPrice.NoNativePrice.selector, 400_000, updatedAt));
        morpho.price();
        for (int256 bad = -1; bad <= 0; ++bad) {
            foreign.set(bad, block.timestamp);
            vm.expectRevert(abi.encodeWithSelector(CertPrice.NoNativePrice.selector, bad, block.timestamp));
            morpho.price();
        }
    }

    /// A whole token of sixteen digits costs as much in units a hundred times as large.
    function test_theDigitsAreThoseOfNoNativeToken() public {
        SixteenDigits dot = new SixteenDigits();
        ICompoundMarket dotMarket = ICompoundMarket(address(dot));
        CompoundOracle compound =
            new CompoundOracle(feed, native, NATIVE_MAX_AGE, dotMarket, ICompoundMarket(address(vEther)));
        assertEq(compound.getUnderlyingPrice(address(dot)), uint256(WEI_PER_NATIVE) * 100);
        MorphoOracle morpho = new MorphoOracle(feed, native, NATIVE_MAX_AGE, dot.underlying());
        assertEq(morpho.price(), uint256(WEI_PER_NATIVE) * 1e20);
    }
}
