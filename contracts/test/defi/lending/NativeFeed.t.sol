// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Committee} from "../../../src/committee/Committee.sol";
import {NativeFeed} from "../../../src/defi/lending/NativeFeed.sol";
import {Lending} from "../../support/Lending.sol";

contract NativeFeedTest is Lending {
    function setUp() public {
        deploy();
        deployFeeds();
    }

    function _answer() private view returns (uint256) {
        (, int256 answer,,,) = native.latestRoundData();
        return uint256(answer);
    }

    function _refuses(uint80 round, uint128 answer, uint40 seenAt, bytes memory reason) private {
        (uint80 before,,) = native.latest();
        (bool ok, bytes memory said) = address(native)
            .call(
                abi.encodeCall(
                    native.post, (round, answer, seenAt, _quorum(_priceDigest(address(native), round, answer, seenAt)))
                )
            );
        assertFalse(ok, "accepted");
        assertEq(said, reason);
        (uint80 now_,,) = native.latest();
        assertEq(now_, before);
    }

    function test_namesItself() public view {
        assertEq(native.decimals(), 18);
        assertEq(native.version(), 1);
        assertEq(native.description(), "KSM / ETH");
        assertEq(native.maxAge(), NATIVE_MAX_AGE);
        assertEq(native.interval(), INTERVAL);
        assertEq(native.maxStepPpm(), STEP_PPM);
        assertEq(
            native.PRICE_TYPEHASH(),
            keccak256("Price(uint64 epoch,uint40 deadline,uint80 round,uint128 answer,uint40 seenAt)")
        );
    }

    function test_saysNothingBeforeTheFirstAnswer() public {
        vm.expectRevert(NativeFeed.NoAnswer.selector);
        native.latestRoundData();
    }

    function test_aRoundIsAnAnswer() public {
        uint256 seenAt = block.timestamp;
        vm.expectEmit(true, true, true, true, address(native));
        emit NativeFeed.Posted(1, WEI_PER_NATIVE, seenAt);
        post(WEI_PER_NATIVE);
        skip(1 hours);
        (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) = native.latestRoundData();
        assertEq(id, 1);
        assertEq(answeredIn, 1);
        assertEq(uint256(answer), WEI_PER_NATIVE);
        assertEq(startedAt, seenAt);
        assertEq(updatedAt, seenAt);
        (id, answer,,,) = native.getRoundData(1);
        assertEq(uint256(answer), WEI_PER_NATIVE);
        vm.expectRevert(abi.encodeWithSelector(NativeFeed.UnknownRound.selector, 2, 1));
        native.getRoundData(2);
    }

    function test_aStaleAnswerIsNone() public {
        post(WEI_PER_NATIVE);
        uint256 seenAt = block.timestamp;
        skip(NATIVE_MAX_AGE);
        assertEq(_answer(), WEI_PER_NATIVE);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(NativeFeed.Stale.selector, seenAt, NATIVE_MAX_AGE));
        native.latestRoundData();
        (, uint256 last, uint256 at) = native.latest();
        assertEq(last, WEI_PER_NATIVE);
        assertEq(at, seenAt);
        postAgain();
        assertEq(_answer(), WEI_PER_NATIVE);
    }

    function test_noRoundCountsTwice() public {
        post(WEI_PER_NATIVE);
        skip(INTERVAL);
        uint40 seenAt = uint40(block.timestamp);
        _refuses(1, WEI_PER_NATIVE, seenAt, abi.encodeWithSelector(NativeFeed.WrongRound.selector, 1, 2));
        _refuses(3, WEI_PER_NATIVE, seenAt, abi.encodeWithSelector(NativeFeed.WrongRound.selector, 3, 2));
    }

    function test_neitherOutOfOrderNorOfTheFuture() public {
        post(WEI_PER_NATIVE);
        uint256 first = block.timestamp;
        skip(INTERVAL);
        uint256 latest = block.timestamp;
        bytes4 reason = NativeFeed.SeenOutOfOrder.selector;
        uint40 early = uint40(latest - 1);
        _refuses(2, WEI_PER_NATIVE, early, abi.encodeWithSelector(reason, early, first + INTERVAL, latest));
        uint40 late = uint40(latest + 1);
        _refuses(2, WEI_PER_NATIVE, late, abi.encodeWithSelector(reason, late, first + INTERVAL, latest));
        post(2, WEI_PER_NATIVE, uint40(latest));
    }

    function test_nothingIsNoPrice() public {
        bytes memory reason = abi.encodeWithSelector(NativeFeed.StepTooLarge.selector, 0, 0, STEP_PPM);
        _refuses(1, 0, uint40(block.timestamp), reason);
    }

    /// Up and down by the bound exactly, and by no unit more.
    function testFuzz_stepsAreBounded(uint128 first, bool up) public {
        first = uint128(bound(first, 1, type(uint120).max));
        post(first);
        skip(INTERVAL);
        uint256 most = uint256(first) * STEP_PPM / 1e6;
        uint128 over = uint128(up ? first + most + 1 : first - most - 1);
        _refuses(
            2,
            over,
            uint40(block.timestamp),
            abi.encodeWithSelector(NativeFeed.StepTooLarge.selector, over, first, STEP_PPM)
        );
        uint128 just = uint128(up ? first + most : first - most);
        post(just);
        assertEq(_answer(), just);
    }

    /// After a silence the price may have moved by as many steps as intervals have passed.
    function test_catchesUpAfterASilence() public {
        post(WEI_PER_NATIVE);
        uint256 first = block.timestamp;
        skip(1 days);
        uint128 answer = WEI_PER_NATIVE;
        for (uint80 round = 2; round < 8; ++round) {
            answer = uint128(uint256(answer) * 95 / 100);
            post(round, answer, uint40(first + INTERVAL * (round - 1)));
        }
        vm.expectRevert();
        native.latestRoundData();
        post(answer);
        assertEq(_answer(), answer);
    }

    function test_onlyWhatKSigned() public {
        uint40 seenAt = uint40(block.timestamp);
        bytes32 digest = _priceDigest(address(native), 1, WEI_PER_NATIVE, seenAt);
        bytes memory few = _signatures(digest, THRESHOLD - 1);
        vm.expectRevert(abi.encodeWithSelector(Committee.NotEnoughSignatures.selector, THRESHOLD - 1, THRESHOLD));
        native.post(1, WEI_PER_NATIVE, seenAt, _attestation(few));
        bytes32 elsewhere = _priceDigest(address(pool), 1, WEI_PER_NATIVE, seenAt);
        vm.expectPartialRevert(Committee.BadSignature.selector);
        native.post(1, WEI_PER_NATIVE, seenAt, _quorum(elsewhere));
        vm.expectPartialRevert(Committee.BadSignature.selector);
        native.post(1, WEI_PER_NATIVE + 1, seenAt, _quorum(digest));
    }

    function test_aPauseSilencesItInTheEnd() public {
        post(WEI_PER_NATIVE);
        pause();
        skip(INTERVAL);
        bytes memory paused = abi.encodeWithSelector(Committee.Paused.selector, guardian.pausedUntil());
        _refuses(2, WEI_PER_NATIVE, uint40(block.timestamp), paused);
        skip(NATIVE_MAX_AGE);
        vm.expectPartialRevert(NativeFeed.Stale.selector);
        native.latestRoundData();
    }

    function test_boundsThatRefuseNothingOrEverything() public {
        uint256[3][4] memory bad = [
            [INTERVAL, INTERVAL, STEP_PPM],
            [NATIVE_MAX_AGE, 0, STEP_PPM],
            [NATIVE_MAX_AGE, INTERVAL, 0],
            [NATIVE_MAX_AGE, INTERVAL, 500_001]
        ];
        for (uint256 i; i < bad.length; ++i) {
            (uint256 age, uint256 interval, uint256 step) = (bad[i][0], bad[i][1], bad[i][2]);
            vm.expectRevert(abi.encodeWithSelector(NativeFeed.InvalidBounds.selector, age, interval, step));
            new NativeFeed(committee, age, interval, step, "KSM / ETH");
        }
    }

    function test_boundsThatAreJustEnough() public {
        NativeFeed made = new NativeFeed(committee, INTERVAL + 1, INTERVAL, 500_000, "KSM / ETH");
        assertEq(made.maxAge(), INTERVAL + 1);
        assertEq(made.maxStepPpm(), 500_000);
    }
}
