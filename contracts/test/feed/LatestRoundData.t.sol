// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {AggregatorV3Interface} from "../../src/adapters/AggregatorV3Interface.sol";
import {PriceFeed} from "../../src/adapters/PriceFeed.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {BondToken} from "../../src/token/BondToken.sol";
import {System} from "../support/System.sol";

contract LatestRoundDataTest is System {
    uint256 private constant MAX_AGE = 36 hours;
    string private constant DESCRIPTION = "aKSMc / KSM redemption rate";
    PriceFeed private _feed;

    function setUp() public {
        deploy();
        _feed = new PriceFeed(token, MAX_AGE, DESCRIPTION);
        stake(alice, 1_000 * KSM);
    }

    function _answer() private view returns (uint256) {
        (, int256 answer,,,) = _feed.latestRoundData();
        return uint256(answer);
    }

    // ------------------------------------------------------------------ what it says

    function test_namesItself() public view {
        AggregatorV3Interface feed = _feed;
        assertEq(feed.decimals(), 18);
        assertEq(feed.description(), DESCRIPTION);
        assertEq(feed.version(), 1);
        assertEq(address(_feed.token()), address(token));
        assertEq(_feed.maxAge(), MAX_AGE);
    }

    function test_aRoundIsAReport() public {
        skip(1 days);
        report(KSM, 0);
        uint256 reportedAt = block.timestamp;
        skip(3 hours);
        (uint64 number,,,) = pool.lastAnchor();
        (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound) =
            _feed.latestRoundData();
        assertEq(roundId, number);
        assertEq(answeredInRound, number);
        assertEq(startedAt, reportedAt);
        assertEq(updatedAt, reportedAt);
        assertEq(uint256(answer), rates.getRate());
        assertGt(answer, 1e18);
    }

    /// Within a round too: what has vested is nobody else's any more.
    function test_growsByTheSecondWithinARound() public {
        skip(1 days);
        report(KSM, 0);
        uint256 last = _answer();
        assertEq(last, 1e18);
        for (uint256 i; i < 10; ++i) {
            skip(1);
            assertGt(_answer(), last);
            last = _answer();
        }
    }

    /// To the last of 18 digits, rounded down.
    function testFuzz_theAnswerIsTheRedemptionRate(uint256 rewards, uint256 slashes) public {
        setRate(rewards, slashes);
        (uint256 shares, uint256 pooled) = (token.totalShares(), token.totalPooled());
        uint256 answer = _answer();
        assertEq(answer, rates.getRate());
        assertLe(answer * shares, pooled * 1e24);
        assertGt((answer + 1) * shares, pooled * 1e24);
    }

    function test_fallsWithALoss() public {
        skip(1 days);
        report(0, 50 * KSM);
        assertEq(_answer(), 0.95e18);
    }

    function test_noTransferWrapOrDonationMovesIt() public {
        earn(KSM);
        uint256 answer = _answer();
        wrap(alice, 100e18 + 1);
        vm.startPrank(alice);
        cert.withdraw(KSM + 1, alice, alice);
        token.transfer(bob, KSM + 1);
        token.transfer(address(cert), KSM + 1);
        token.transfer(address(_feed), KSM + 1);
        cert.transfer(address(_feed), 1e18);
        vm.stopPrank();
        assertEq(_answer(), answer);
    }

    function test_theDigitsAreThoseOfNoNativeToken() public {
        uint64 nonce = vm.getNonce(address(this));
        address dotPool = vm.computeCreateAddress(address(this), nonce + 1);
        BondToken dot = new BondToken(
            "aDOT reward-earning bond", "aDOTb", 10, address(timelock), dotPool, alice, treasury, FEE_BPS, VESTING
        );
        new StakingPool(committee, dot, slots, usualTerms(), 7, 1, keccak256("anchor 7"));
        PriceFeed feed = new PriceFeed(dot, MAX_AGE, "aDOTc / DOT redemption rate");
        vm.prank(dotPool);
        dot.mint(bob, 1_000e10);
        (uint80 roundId, int256 answer,,,) = feed.latestRoundData();
        assertEq(roundId, 7);
        assertEq(feed.decimals(), 18);
        assertEq(answer, 1e18);
        vm.prank(dotPool);
        dot.report(0, 0, 250e10, 0);
        (, answer,,,) = feed.latestRoundData();
        assertEq(answer, 0.75e18);
    }

    // ------------------------------------------------------------------ rounds gone by

    function test_onlyTheLatestRoundIsKept() public {
        skip(1 days);
        report(KSM, 0);
        skip(1 hours);
        (uint80 latest,,,,) = _feed.latestRoundData();
        (uint80 roundId, int256 answer,, uint256 updatedAt, uint80 answeredInRound) = _feed.getRoundData(latest);
        assertEq(roundId, latest);
        assertEq(answeredInRound, latest);
        assertEq(uint256(answer), _answer());
        assertEq(updatedAt, block.timestamp - 1 hours);
        uint80[3] memory others = [uint80(100), latest + 1, 0];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(PriceFeed.UnknownRound.selector, others[i], latest));
            _feed.getRoundData(others[i]);
        }
    }

    // ------------------------------------------------------------------ no answer rather than a wrong one

    function test_aReportIsGoodUntilItIsTooOld() public {
        skip(1 days);
        report(KSM, 0);
        uint256 reportedAt = block.timestamp;
        skip(MAX_AGE);
        _answer();
        skip(1);
        _silent(abi.encodeWithSelector(PriceFeed.Stale.selector, reportedAt, MAX_AGE));
        report(KSM, 0);
        _answer();
    }

    function test_aContestedLossSilencesIt() public {
        skip(1 days);
        report(0, 51 * KSM);
        assertTrue(token.contested());
        _silent(abi.encodeWithSelector(PriceFeed.Contested.selector));
        report(0, 0);
        assertEq(_answer(), 1e18);
    }

    function test_theGuardiansPauseSilencesIt() public {
        skip(1 days);
        report(0, 0);
        pause();
        _silent(abi.encodeWithSelector(PriceFeed.Paused.selector));
        vm.prank(watch);
        guardian.unpause("false alarm");
        assertEq(_answer(), 1e18);
    }

    function test_withoutAnAgeNoFeed() public {
        vm.expectRevert(PriceFeed.NoMaxAge.selector);
        new PriceFeed(token, 0, DESCRIPTION);
    }

    function _silent(bytes memory reason) private {
        (uint64 number,,,) = pool.lastAnchor();
        vm.expectRevert(reason);
        _feed.latestRoundData();
        vm.expectRevert(reason);
        _feed.getRoundData(number);
    }

    // ------------------------------------------------------------------ another pool

    /// The pool that was replaced says nothing any more; the feed must not die with it.
    function test_followsTheTokensPool() public {
        skip(MAX_AGE + 1);
        _silent(abi.encodeWithSelector(PriceFeed.Stale.selector, block.timestamp - MAX_AGE - 1, MAX_AGE));
        StakingPool next = new StakingPool(committee, token, slots, usualTerms(), 9_000, 20, keccak256("anchor 9000"));
        uint256 madeAt = block.timestamp;
        skip(1 hours);
        vm.startPrank(address(timelock));
        token.setPool(address(next));
        slots.setPool(address(next));
        vm.stopPrank();
        (uint80 roundId, int256 answer,, uint256 updatedAt,) = _feed.latestRoundData();
        assertEq(roundId, 9_000);
        assertEq(answer, 1e18);
        assertEq(updatedAt, madeAt);
    }
}
