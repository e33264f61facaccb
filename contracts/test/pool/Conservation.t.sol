// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Vm} from "forge-std/Vm.sol";
import {Books, Report} from "../../src/pool/ReportGuard.sol";
import {StakingPool} from "../../src/pool/StakingPool.sol";
import {System} from "../support/System.sol";

/// Any sequence of reports, of any length apart: what was staked and earned, less what was slashed and what is provisioned,
/// is pooled, vests, carries over, is being released or was set aside for operators, to the planck (I6, I8).
contract ConservationTest is System {
    uint256 private constant STAKED = 100_000 * 1e12;
    uint256 private constant STEPS = 12;

    uint256 private _rewards;
    uint256 private _slashes;
    uint256 private _accepted;
    uint256 private _released;
    uint256 private _losses;
    uint256 private _setAside;

    function setUp() public {
        deploy();
        stake(alice, STAKED);
    }

    function testFuzz_everyPlanckReportedIsSomewhere(uint256 seed) public {
        for (uint256 i; i < STEPS; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(seed % 30 hours);
            Report memory r = _any(uint256(keccak256(abi.encode("report", seed))));
            _submit(r);
            // Attested until it is believed, or given up.
            for (uint32 era = r.era + 1; token.contested(); ++era) {
                skip(6 hours);
                r.era = era;
                if (era % 5 == 0) (r.slashes, r.provisions) = (0, 0);
                _submit(r);
            }
            _adds();
            skip(seed >> 128 & 1 == 0 ? 0 : VESTING / 3);
            if (seed >> 129 & 3 == 0) token.collectFee();
            _adds();
        }
    }

    /// Rewards about the bound, and one in two brings a slash, a provision more, or some of them settled.
    function _any(uint256 seed) private view returns (Report memory r) {
        Books memory books = pool.books();
        uint256 pooled = token.totalPooled();
        r = followingReport(seed % (pooled / 400), 0, books.provisioned, uint32(seed >> 64 & 7));
        uint256 part = (seed >> 96) % (pooled / 12);
        if (seed >> 200 & 3 == 0) r.slashes = uint128(part);
        if (seed >> 202 & 3 == 0) r.provisions += uint128(part / 2);
        if (seed >> 204 & 1 == 0) {
            uint256 applied = books.provisioned == 0 ? 0 : part % (books.provisioned + 1);
            r.slashes += uint128(applied);
            r.provisions -= uint128(applied);
        }
        if (seed >> 206 & 3 == 0) r.provisions = uint128(r.provisions / 2);
        if (seed >> 208 & 1 == 0) r.costs = uint128((seed >> 16) % (pooled / 2_000));
        // Without a loss, only a later era's is taken.
        if (r.era == books.era && uint256(r.slashes) + r.provisions <= books.provisioned) r.era += 1;
    }

    function _submit(Report memory r) private {
        Books memory before = pool.books();
        uint256 balance = token.balanceOf(alice);
        vm.recordLogs();
        report(r);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory last = logs[logs.length - 1];
        if (last.topics[0] != StakingPool.Reported.selector) {
            assertEq(keccak256(abi.encode(pool.books())), keccak256(abi.encode(before)), "a contest is no report");
            assertEq(token.balanceOf(alice), balance);
            return;
        }
        (,,,,, uint256[5] memory told) = abi.decode(last.data, (bytes32, uint32, uint256, uint256, uint256, uint256[5]));
        (uint256 accepted, uint256 released, uint256 loss) = (told[1], told[2], told[3]);
        assertLe(told[4], r.costs, "more than operators paid");
        _setAside += told[4];
        _judge(r, before, accepted, released, loss);
        if (loss == 0) assertGe(token.balanceOf(alice), balance, "I6: a balance fell without a loss");
        (_rewards, _slashes) = (_rewards + r.rewards, _slashes + r.slashes);
        (_accepted, _released, _losses) = (_accepted + accepted, _released + released, _losses + loss);
    }

    function _judge(Report memory r, Books memory before, uint256 accepted, uint256 released, uint256 loss)
        private
        view
    {
        Books memory books = pool.books();
        assertEq(accepted + books.carriedOver, uint256(r.rewards) + before.carriedOver, "accepted or carried");
        assertEq(books.provisioned, r.provisions);
        uint256 cost = uint256(r.slashes) + r.provisions;
        // What was set aside before, and what waits to be released, is there to pay; holders pay the rest.
        assertEq(
            before.provisioned + before.releasing + loss, cost + books.releasing + released, "provisioned or released"
        );
        assertTrue(loss == 0 || (books.releasing == 0 && released == 0), "what waits pays first");
        assertLe(books.releasing, before.releasing + before.provisioned);
    }

    /// And by the token's own flows: nothing vests that was not accepted or released.
    function _adds() private view {
        Books memory books = pool.books();
        uint256 held = token.totalPooled() + token.unvested();
        assertEq(held + _losses + _setAside, STAKED + _accepted + _released);
        assertEq(token.costsSetAside(), _setAside);
        assertEq(
            held + _setAside + books.carriedOver + books.releasing + books.provisioned + _slashes,
            STAKED + _rewards,
            "conserved"
        );
        assertGe(token.totalPooled(), token.balanceOf(alice) + token.balanceOf(treasury));
    }
}
