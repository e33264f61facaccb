// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {DepositSlots} from "../../src/pool/DepositSlots.sol";
import {MintWindow} from "../../src/pool/MintWindow.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

/// What k operators may mint within a day, whatever they sign.
contract MintWindowTest is System {
    bytes32 private constant ID = keccak256("a deposit");
    uint256 private constant FLOOR = 1_000 * 1e12;

    function setUp() public {
        deploy();
        _setWindow(FLOOR, 100_000);
    }

    function _setWindow(uint256 floor, uint24 ppm) private {
        StakingPool.Terms memory terms = usualTerms();
        (terms.windowFloor, terms.windowPpm) = (uint64(floor), ppm);
        setTerms(terms);
    }

    function _full(uint256 amount, uint256 available) private {
        Attestation memory attestation = _quorum(_mintDigest(address(pool), ID, bob, uint128(amount)));
        vm.expectRevert(abi.encodeWithSelector(MintWindow.MintWindowFull.selector, amount, available));
        pool.mint(ID, bob, uint128(amount), attestation);
    }

    // ------------------------------------------------------------------ how much

    function test_theFloorWhileLittleIsPooled() public {
        assertEq(pool.mintable(), FLOOR);
        stake(alice, FLOOR / 2);
        assertEq(pool.mintable(), FLOOR / 2);
        stake(alice, FLOOR / 2);
        assertEq(pool.mintable(), 0);
    }

    function test_theShareOnceMoreIsPooled() public {
        _setWindow(50_000 * KSM, 100_000);
        stake(alice, 50_000 * KSM);
        _setWindow(FLOOR, 100_000);
        skip(10 days);
        assertEq(pool.mintable(), 5_000 * KSM);
        stake(alice, 5_000 * KSM);
        // What came in lifts no limit of its own day: a tenth of 50,000 until it is over, of 55,000 then.
        assertEq(pool.mintable(), 0);
        _full(KSM, 0);
        skip(1 days);
        assertEq(pool.mintable(), 5_500 * KSM);
    }

    /// With half of what is pooled a day a free mint doubled what the next could be, without end.
    function test_noMintLiftsTheLimitOfTheNext() public {
        _setWindow(KSM, 500_000);
        stake(alice, KSM);
        _setWindow(1_000 * KSM, 0);
        stake(alice, 999 * KSM);
        _setWindow(KSM, 500_000);
        skip(2 days);
        for (uint256 i; i < 10 && pool.mintable() >= KSM; ++i) {
            stake(bob, pool.mintable());
        }
        assertEq(token.totalPooled(), 1_500 * KSM);
    }

    /// Not by a planck.
    function testFuzz_mintableIsWhatMayBeMinted(uint256 first, uint256 time) public {
        stake(alice, bound(first, KSM, FLOOR));
        skip(bound(time, 0, 2 days));
        uint256 mintable = pool.mintable();
        if (mintable < KSM) return;
        _full(mintable + 1, mintable);
        stake(bob, mintable);
        assertEq(pool.mintable(), 0);
    }

    function test_whatIsRefusedIsMintedLater() public {
        stake(alice, FLOOR);
        _full(FLOOR / 4, 0);
        assertEq(uint8(slots.depositState(ID)), uint8(DepositSlots.DepositState.Open));
        skip(6 hours);
        uint128 amount = uint128(FLOOR / 4);
        pool.mint(ID, bob, amount, _quorum(_mintDigest(address(pool), ID, bob, amount)));
    }

    function test_aBatchCountsByItsSum() public {
        Deposit[] memory deposits = new Deposit[](3);
        for (uint256 i; i < 3; ++i) {
            deposits[i] = Deposit(bytes32(i), bob, uint128(FLOOR / 3));
        }
        deposits[2].amount += 2;
        Attestation memory attestation = _quorum(_mintBatchDigest(address(pool), deposits));
        vm.expectRevert(abi.encodeWithSelector(MintWindow.MintWindowFull.selector, FLOOR + 1, FLOOR));
        pool.mintBatch(deposits, attestation);
        // One of them alone, and there is room for the rest of the batch, but not for both.
        pool.mint(0, bob, uint128(FLOOR / 3), _quorum(_mintDigest(address(pool), 0, bob, deposits[0].amount)));
        vm.expectPartialRevert(MintWindow.MintWindowFull.selector);
        pool.mintBatch(deposits, attestation);
        skip(1);
        pool.mintBatch(deposits, attestation);
    }

    /// Nor what is returned, nor a mint that fails for another reason.
    function test_onlyWhatIsMintedTakesOfIt() public {
        pool.markReturned(ID, ACCOUNT, _quorum(_returnDigest(address(pool), ID, ACCOUNT)));
        Attestation memory few =
            _attestation(_signatures(_mintDigest(address(pool), ID, bob, uint128(KSM)), THRESHOLD - 1));
        vm.expectPartialRevert(DepositSlots.DepositNotOpen.selector);
        pool.mint(ID, bob, uint128(KSM), few);
        assertEq(pool.mintable(), FLOOR);
    }

    // ------------------------------------------------------------------ how fast

    function testFuzz_emptiesEvenlyOverADay(uint256 time) public {
        stake(alice, FLOOR);
        time = bound(time, 0, 2 days);
        skip(time);
        assertEq(pool.mintable(), time < 1 days ? FLOOR * time / 1 days : FLOOR);
    }

    /// An exit gives nothing back to it: who stakes and leaves in a circle meets the limit all the same.
    function test_exitsEmptyItNot() public {
        stake(alice, FLOOR);
        requestUnstake(alice, FLOOR);
        finalize(1);
        assertEq(pool.mintable(), 0);
    }

    /// Of a fixed limit.
    function testFuzz_noDayMintsTwiceTheLimit(uint256 seed) public {
        _setWindow(FLOOR, 0);
        _mintAnything(seed);
    }

    /// And of one that grows with what is minted: of what it is in the end.
    function testFuzz_noDayMintsTwiceAGrowingLimit(uint256 seed) public {
        _mintAnything(seed);
    }

    function _mintAnything(uint256 seed) private {
        uint256[12] memory at;
        uint256[12] memory minted;
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(seed & 3 == 0 ? 1 days - 1 : seed % 8 hours);
            uint256 mintable = pool.mintable();
            if (mintable < KSM) continue;
            // Mostly all that there is room for.
            uint256 amount = seed >> 128 & 3 == 0 ? KSM + (seed >> 130) % (mintable - KSM + 1) : mintable;
            stake(alice, amount);
            (at[i], minted[i]) = (block.timestamp, amount);
            uint256 ofTheDay;
            for (uint256 j; j <= i; ++j) {
                if (at[j] + 1 days > block.timestamp) ofTheDay += minted[j];
            }
            (uint256 share, uint256 ppm) = (token.totalPooled(), pool.terms().windowPpm);
            uint256 limit = share * ppm / 1e6 > FLOOR ? share * ppm / 1e6 : FLOOR;
            assertLt(ofTheDay, 2 * limit);
        }
    }

    // ------------------------------------------------------------------ governance

    function test_aLowerLimitEmptiesSlower() public {
        stake(alice, FLOOR);
        _setWindow(FLOOR / 4, 0);
        assertEq(pool.mintable(), 0);
        _full(KSM, 0);
        // A quarter of the limit in use too much for three days.
        skip(3 days);
        assertEq(pool.mintable(), 0);
        skip(1 days);
        assertEq(pool.mintable(), FLOOR / 4);
    }

    function test_aHigherLimitIsAtHandAtOnce() public {
        stake(alice, FLOOR);
        _setWindow(3 * FLOOR, 0);
        assertEq(pool.mintable(), 2 * FLOOR);
    }

    function test_noLimitIsNone() public {
        StakingPool.Terms memory terms = usualTerms();
        terms.windowFloor = 0;
        vm.expectRevert(abi.encodeWithSelector(StakingPool.TermOutOfRange.selector, bytes32("windowFloor")));
        setTerms(terms);
        terms = usualTerms();
        terms.windowPpm = 1_000_001;
        vm.expectRevert(abi.encodeWithSelector(StakingPool.TermOutOfRange.selector, bytes32("windowPpm")));
        setTerms(terms);
    }
}
