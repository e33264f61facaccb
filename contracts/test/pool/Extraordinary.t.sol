// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Attestation} from "../../src/committee/Committee.sol";
import {Report, ReportGuard} from "../../src/pool/ReportGuard.sol";
import {System} from "../support/System.sol";

/// A loss is not kept until the era is over: it may be reported at any later anchor of the same era.
contract ExtraordinaryTest is System {
    function setUp() public {
        deploy();
        stake(alice, 1_000 * KSM);
        skip(1 days);
        report(0, 0);
        skip(2 hours);
    }

    /// At a later anchor of the last report's era.
    function _sameEra(uint256 rewards, uint256 slashes, uint256 provisions) private view returns (Report memory) {
        return followingReport(rewards, slashes, provisions, 0);
    }

    function _refused(Report memory r) private {
        (uint64 number, uint32 era,,) = pool.lastAnchor();
        Attestation memory attestation = _quorum(_reportDigest(address(pool), r));
        vm.expectRevert(abi.encodeWithSelector(ReportGuard.AnchorNotNewer.selector, number, era));
        pool.report(r, attestation);
    }

    function test_aSlashOfTheSameEraCountsAtOnce() public {
        Report memory r = _sameEra(0, 10 * KSM, 0);
        report(r);
        assertEq(token.totalPooled(), 990 * KSM);
        (uint64 number, uint32 era,,) = pool.lastAnchor();
        assertEq(number, r.number);
        assertEq(era, r.era);
    }

    function test_aSlashThatBeginsToPendCountsAtOnce() public {
        report(_sameEra(0, 0, 10 * KSM));
        assertEq(token.totalPooled(), 990 * KSM);
        report(_sameEra(0, 0, 11 * KSM));
        assertEq(token.totalPooled(), 989 * KSM);
    }

    function test_rewardsAloneAreRefused() public {
        _refused(_sameEra(KSM / 100, 0, 0));
        _refused(_sameEra(0, 0, 0));
    }

    /// Neither brings a loss.
    function test_aProvisionAppliedOrCancelledIsRefused() public {
        report(_sameEra(0, 0, 10 * KSM));
        _refused(_sameEra(KSM / 100, 10 * KSM, 0));
        _refused(_sameEra(KSM / 100, 0, 0));
        _refused(_sameEra(KSM / 100, 0, 10 * KSM));
    }

    function test_anEarlierEraIsRefusedWhateverWasLost() public {
        Report memory r = _sameEra(0, 10 * KSM, 0);
        r.era -= 1;
        _refused(r);
    }

    function test_theSameAnchorAgainIsRefusedWhateverWasLost() public {
        Report memory r = _sameEra(0, 10 * KSM, 0);
        r.number = r.previousNumber;
        _refused(r);
    }

    /// Its rewards are bounded by the hours since the last report, and what they pay of the loss.
    function test_itsRewardsAreBoundedByTheTimeSinceTheLast() public {
        uint256 most = token.totalPooled() * GROWTH_PPM * 2 hours / (1e6 * 1 days);
        report(_sameEra(3 * KSM, KSM, 0));
        assertEq(token.unvested(), most);
        assertEq(pool.books().carriedOver, 3 * KSM - KSM - most);
        assertEq(token.totalPooled(), 1_000 * KSM);
    }

    /// The next era's report goes on from it.
    function test_theEraAfterIsReportedAsEver() public {
        report(_sameEra(0, 10 * KSM, 0));
        skip(4 hours);
        report(KSM / 100, 0);
        assertEq(token.unvested(), KSM / 100);
    }
}
