// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Deposit} from "../../src/pool/DepositBatch.sol";
import {Report} from "../../src/pool/ReportGuard.sol";
import {UnstakeQueue} from "../../src/queue/UnstakeQueue.sol";
import {Farm} from "../../src/defi/farm/Farm.sol";
import {CompoundCollateral, ILendingMarket} from "../../src/defi/lending/CompoundCollateral.sol";
import {MorphoCollateral} from "../../src/defi/lending/MorphoCollateral.sol";
import {Vault} from "../../src/defi/vault/Vault.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Loops} from "../support/Loops.sol";

/// The measured operations. Under the gas profile each call is its own transaction, so that a figure is `gasUsed` of a
/// receipt; balances are non-zero before and after unless the name says "new", and rewards are vesting.
contract GasTest is Loops {
    bytes32 private constant HASH = keccak256("an anchor");
    uint256 private constant BATCH = 50;

    function setUp() public {
        deploy();
        stake(alice, 100_000 * KSM);
        stake(bob, 1_000 * KSM);
        skip(1 days);
        report(10 * KSM, 0);
        skip(3600);
        token.collectFee();
        skip(3600);
    }

    /// Both have aKSMc.
    function _wrapped() private {
        wrap(alice, KSM * 1e6);
        wrap(bob, KSM * 1e6);
        skip(60);
    }

    function test_transfer() public {
        vm.prank(alice);
        token.transfer(bob, KSM);
        vm.snapshotGasLastCall("transfer, existing");
        vm.prank(alice);
        token.transfer(address(0xbeef), KSM);
        vm.snapshotGasLastCall("transfer, new");
    }

    function test_transferFrom() public {
        vm.prank(alice);
        token.approve(bob, 10 * KSM);
        vm.prank(bob);
        token.transferFrom(alice, bob, KSM);
        vm.snapshotGasLastCall("transferFrom, finite allowance");
    }

    function test_wrap() public {
        _wrapped();
        vm.prank(alice);
        token.approve(address(cert), 10 * KSM);
        vm.prank(alice);
        cert.deposit(KSM, alice);
        vm.snapshotGasLastCall("wrap, finite allowance");
        vm.prank(alice);
        cert.delegate(alice);
        skip(60);
        vm.prank(alice);
        cert.deposit(KSM, alice);
        vm.snapshotGasLastCall("wrap, finite allowance, votes delegated");
    }

    function test_unwrap() public {
        _wrapped();
        vm.prank(alice);
        cert.redeem(KSM * 1e6 / 2, alice, alice);
        vm.snapshotGasLastCall("unwrap");
    }

    function test_transferCert() public {
        _wrapped();
        vm.prank(alice);
        cert.transfer(bob, KSM * 1e6 / 2);
        vm.snapshotGasLastCall("transfer aKSMc, existing");
    }

    function test_mint() public {
        _mint(bob, "mint, 5 of 7 signatures");
        _mint(address(0xbeef), "mint, 5 of 7 signatures, new");
    }

    function _mint(address to, string memory name) private {
        skip(60);
        bytes32 id = keccak256(bytes(name));
        Attestation memory attestation = _quorum(_mintDigest(address(pool), id, to, uint128(KSM)));
        pool.mint(id, to, uint128(KSM), attestation);
        vm.snapshotGasLastCall(name);
    }

    /// Deposits of one block on Kusama, whose ids share words but for their place in it; each for another holder.
    function test_mintBatch() public {
        for (uint256 i; i < BATCH; ++i) {
            stake(_holder(i), KSM);
        }
        uint256 existing = _mintBatch(keccak256("a block"), 0, "mint, batch of 50, each, existing");
        uint256 news = _mintBatch(keccak256("another block"), BATCH, "mint, batch of 50, each, new");
        assertLt(existing, news);
        assertLt(existing, 45_000);
    }

    function _holder(uint256 index) private pure returns (address) {
        return address(uint160(0xb0b000 + index));
    }

    /// @return each Gas of one deposit: all of it, its part of what the batch costs once included.
    function _mintBatch(bytes32 block_, uint256 firstHolder, string memory name) private returns (uint256 each) {
        skip(60);
        Deposit[] memory deposits = new Deposit[](BATCH);
        for (uint256 i; i < BATCH; ++i) {
            // As events come: several for each deposit.
            bytes32 id = bytes32(uint256(block_) >> 24 << 24 | (300 + 5 * i));
            deposits[i] = Deposit(id, _holder(firstHolder + i), uint128(KSM + i));
        }
        Attestation memory attestation = _quorum(_mintBatchDigest(address(pool), deposits));
        pool.mintBatch(deposits, attestation);
        each = vm.lastCallGas().gasTotalUsed / BATCH;
        vm.snapshotValue(name, each);
    }

    function test_report() public {
        skip(1 days - 7200);
        Report memory r = nextReport(10 * KSM, 0);
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        pool.report(r, attestation);
        vm.snapshotGasLastCall("report, 5 of 7 signatures");
    }

    function test_request() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        vm.snapshotGasLastCall("unstake request with receipt");
    }

    /// The tenth cancel among a thousand requests, and the first among ten: a logarithm of nodes each, new or written before.
    function test_cancel() public {
        _requests(10);
        skip(60);
        _cancel(7, "cancel, the first of all");
        _requests(990);
        for (uint64 id = 901; id < 910; ++id) {
            _cancel(id, "");
        }
        _cancel(911, "cancel, among 1,000 requests, 10 cancelled before");
        uint256 without = _finalize(900, "");
        uint256 with = _finalize(950, "finalize 50 requests, 10 of them cancelled, 5 of 7 signatures");
        assertLt(with, without + 50_000);
    }

    function _requests(uint256 count) private {
        for (uint256 i; i < count; ++i) {
            requestUnstake(alice, KSM);
        }
    }

    function _cancel(uint64 id, string memory name) private {
        vm.prank(alice);
        queue.cancel(id);
        if (bytes(name).length != 0) vm.snapshotGasLastCall(name);
    }

    function test_pay() public {
        for (uint256 i; i < 4; ++i) {
            requestUnstake(alice, KSM);
        }
        finalize(3);
        recordPayment(1);
        recordPayment(2);
        vm.snapshotGasLastCall("record one payment, 5 of 7 signatures");
    }

    function test_finalizeCostsTheSameForOneAndForAThousand() public {
        requestUnstake(alice, KSM);
        requestUnstake(alice, KSM);
        finalize(1);
        uint256 one = _finalize(2, "finalize 1 request, 5 of 7 signatures");
        for (uint256 i; i < 1_000; ++i) {
            requestUnstake(alice, KSM);
        }
        uint256 thousand = _finalize(1_002, "finalize 1,000 requests, 5 of 7 signatures");
        assertApproxEqAbs(one, thousand, 200);
    }

    /// Fees have come since, as they have between any two calls.
    function _market() private {
        openMarket();
        stake(bob, 10_000 * KSM);
        vm.deal(bob, 100 ether);
        addLiquidity(bob, 100 * KSM, 1 ether);
        _trade();
        for (uint256 i; i < 2; ++i) {
            vm.prank(i == 0 ? alice : bob);
            token.approve(address(zap), type(uint256).max);
        }
    }

    function _trade() private {
        sell(alice, 10 * KSM);
        buy(bob, 0.05 ether);
        skip(1 hours);
    }

    function test_zapTrade() public {
        _market();
        vm.prank(bob);
        zap.sell(KSM, 0, vm.getBlockTimestamp(), none);
        vm.snapshotGasLastCall("zap: sell aKSMb for ether");
        skip(60);
        vm.prank(bob);
        zap.buy{value: 0.01 ether}(0, vm.getBlockTimestamp());
        vm.snapshotGasLastCall("zap: buy aKSMb for ether");
    }

    function test_zapLiquidity() public {
        _market();
        vm.prank(bob);
        zap.addLiquidity{value: 1 ether}(100 * KSM, 0, 0, 0, vm.getBlockTimestamp(), none);
        vm.snapshotGasLastCall("zap: add liquidity");
        _trade();
        vm.prank(bob);
        zap.addLiquidity(100 * KSM, 50e18, 0, 0, vm.getBlockTimestamp(), none);
        vm.snapshotGasLastCall("zap: add liquidity from aKSMb alone");
        _trade();
        vm.prank(bob);
        share.approve(address(zap), 1e18);
        vm.prank(bob);
        zap.removeLiquidity(1e18, 0, 0, vm.getBlockTimestamp(), none);
        vm.snapshotGasLastCall("zap: remove liquidity");
        _trade();
        share.compound();
        vm.snapshotGasLastCall("liquidity share: add fees back");
    }

    /// Two rewards, of which both stream.
    function test_farm() public {
        openMarket();
        IERC20[] memory rewards = new IERC20[](2);
        (rewards[0], rewards[1]) = (cert, weth);
        Farm farm = new Farm(share, Farm(address(0)), rewards, "farmed liquidity", "farm");
        stake(address(this), KSM);
        provision(1_000e18, 10 ether);
        for (uint256 i; i < 2; ++i) {
            rewards[i].approve(address(farm), type(uint256).max);
            farm.fund(rewards[i], i == 0 ? 500e18 : 5 ether);
        }
        vm.startPrank(alice);
        share.approve(address(farm), type(uint256).max);
        farm.stake(1e18, alice);
        skip(1 hours);
        farm.claim(alice);
        skip(1 hours);
        farm.stake(1e18, alice);
        vm.snapshotGasLastCall("farm with two rewards: stake");
        skip(1 hours);
        farm.claim(alice);
        vm.snapshotGasLastCall("farm with two rewards: claim both");
        skip(1 hours);
        farm.unstake(1e18, alice);
        vm.snapshotGasLastCall("farm with two rewards: unstake");
        vm.stopPrank();
    }

    /// Both rewards have streamed for an hour; a harvest trades, adds and stakes.
    function test_vault() public {
        openMarket();
        IERC20[] memory rewards = new IERC20[](2);
        (rewards[0], rewards[1]) = (cert, weth);
        Farm farm = new Farm(share, Farm(address(0)), rewards, "farmed liquidity", "farm");
        Vault vault = new Vault(farm, cert, rates, "compounding liquidity", "vault");
        stake(address(this), KSM);
        provision(1_000e18, 10 ether);
        for (uint256 i; i < 2; ++i) {
            rewards[i].approve(address(farm), type(uint256).max);
            farm.fund(rewards[i], i == 0 ? 500e18 : 5 ether);
        }
        vm.startPrank(alice);
        share.approve(address(vault), type(uint256).max);
        vault.deposit(1e18, alice);
        for (uint256 i; i < 2; ++i) {
            skip(1 hours);
            vault.harvest();
        }
        skip(1 hours);
        vault.deposit(1e18, alice);
        vm.snapshotGasLastCall("vault: deposit");
        skip(1 hours);
        vault.harvest();
        vm.snapshotGasLastCall("vault: harvest, trade and restake");
        skip(1 hours);
        vault.withdraw(1e18, alice, alice);
        vm.snapshotGasLastCall("vault: withdraw");
        vm.stopPrank();
    }

    /// A receipt staked again: what both layers pay is claimed in one call.
    function test_farmLayers() public {
        openMarket();
        IERC20[] memory rewards = new IERC20[](2);
        (rewards[0], rewards[1]) = (cert, weth);
        Farm farm = new Farm(share, Farm(address(0)), rewards, "farmed liquidity", "farm");
        Farm upper = new Farm(farm, farm, rewards, "farmed receipts", "farm2");
        stake(address(this), KSM);
        provision(2_000e18, 20 ether);
        for (uint256 i; i < 2; ++i) {
            rewards[i].approve(address(farm), type(uint256).max);
            rewards[i].approve(address(upper), type(uint256).max);
            farm.fund(rewards[i], i == 0 ? 500e18 : 5 ether);
            upper.fund(rewards[i], i == 0 ? 500e18 : 5 ether);
        }
        vm.startPrank(alice);
        share.approve(address(farm), type(uint256).max);
        farm.approve(address(upper), type(uint256).max);
        farm.stake(2e18, alice);
        upper.stake(1e18, alice);
        skip(1 hours);
        upper.claim(alice);
        skip(1 hours);
        upper.claim(alice);
        vm.snapshotGasLastCall("farm over a farm: claim both layers");
        vm.stopPrank();
    }

    /// Most of it is Morpho's and the exchange's. Another has borrowed before, and an hour's interest is counted.
    function test_collateral() public {
        openMarket();
        openLending();
        openLoops();
        MorphoCollateral atMorpho = new MorphoCollateral(cert, morpho, at);
        CompoundCollateral atCompound = new CompoundCollateral(cert, ILendingMarket(address(vCert)));
        vm.startPrank(holder);
        token.approve(address(atMorpho), type(uint256).max);
        token.approve(address(atCompound), type(uint256).max);
        atMorpho.supply(100 * KSM, block.timestamp, none);
        vm.snapshotGasLastCall("aKSMb as collateral at Morpho");
        atCompound.supply(100 * KSM, block.timestamp, none);
        vm.snapshotGasLastCall("aKSMb as collateral in a market of Compound's code line");
        morpho.borrow(at, 0.1 ether, 0, holder, holder);
        skip(1 hours);
        morpho.borrow(at, 0.1 ether, 0, holder, holder);
        vm.snapshotGasLastCall("borrow ether against aKSMc at Morpho");
        vm.stopPrank();
    }

    function test_leverage() public {
        openMarket();
        openLoops();
        open(holder, 1_000 * KSM, 2 ether);
        skip(1 hours);
        open(holder, 1_000 * KSM, 2 ether);
        vm.snapshotGasLastCall("leverage: open, borrow and buy");
        skip(1 hours);
        close(holder, 1 ether);
        vm.snapshotGasLastCall("leverage: unwind a part");
        skip(1 hours);
        close(holder, ALL);
        vm.snapshotGasLastCall("leverage: unwind all");
    }

    /// Of the published markets' own gas most is theirs; our price is read within it.
    function test_lending() public {
        openMarket();
        openLending();
        skip(1 hours);
        uint40 seenAt = uint40(block.timestamp);
        Attestation memory attestation = _quorum(_priceDigest(address(native), 2, WEI_PER_NATIVE, seenAt));
        native.post(2, WEI_PER_NATIVE, seenAt, attestation);
        vm.snapshotGasLastCall("post the native token's price, 5 of 7 signatures");
        morphoOracle.price();
        vm.snapshotGasLastCall("read the price of aKSMc in ether");
        giveCerts(bob, 1_000e18);
        supply(bob, 1_000e18);
        borrow(bob, 1 ether);
        vm.prank(bob);
        vEther.borrow(1 ether);
        vm.snapshotGasLastCall("borrow ether against aKSMc");
    }

    function _finalize(uint64 upTo, string memory name) private returns (uint256) {
        skip(60);
        uint64 last = queue.lastFinalized();
        Attestation memory attestation = _quorum(_finalizeDigest(address(queue), last, upTo, type(uint128).max, HASH));
        queue.finalize(last, upTo, type(uint128).max, HASH, attestation);
        return bytes(name).length == 0 ? vm.lastCallGas().gasTotalUsed : vm.snapshotGasLastCall(name);
    }
}
