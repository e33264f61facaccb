// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {Lending} from "../../support/Lending.sol";
import {Report} from "../../../src/pool/ReportGuard.sol";

/// Whatever can happen to the price of aKSMc and to one who borrows against it, in any order and none of it reverting.
contract PriceHandler is Lending {
    uint256 private constant CERTS = 1_000e18;

    constructor() {
        deploy();
        openMarket();
        openLending();
        giveCerts(bob, CERTS);
        supply(bob, CERTS);
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 12 hours));
        vm.roll(vm.getBlockNumber() + 1);
    }

    function postSome(uint256 answer) external {
        (, uint256 last, uint256 seenAt) = native.latest();
        if (vm.getBlockTimestamp() < seenAt + INTERVAL) return;
        uint256 step = last * STEP_PPM / 1e6;
        // forge-lint: disable-next-line(unsafe-typecast)
        post(uint128(bound(answer, last - step == 0 ? 1 : last - step, last + step)));
    }

    uint32 private _lastEra;

    function reportSome(uint256 rewards, uint256 slashes) external {
        skip(1 days);
        uint256 pooled = token.totalPooled();
        Report memory r =
            nextReport(bound(rewards, 0, pooled / 1_000), slashes % 3 == 0 ? bound(slashes, 0, pooled / 15) : 0);
        // A contested loss is attested once in an era, and eras go on while it is.
        if (r.era <= _lastEra) r.era = _lastEra + 1;
        _lastEra = r.era;
        report(r);
    }

    function tradeSome(uint256 traded, bool up) external {
        traded = bound(traded, 0.01 ether, 100 ether);
        vm.deal(keeper, traded);
        if (up) buy(keeper, traded);
        else sell(alice, traded / 1e6);
    }

    function borrowSome(uint256 wei_) external {
        vm.prank(bob);
        try vEther.borrow(bound(wei_, 1, 3 ether)) {} catch {}
    }

    function withdrawSome(uint256 units) external {
        vm.prank(bob);
        try vCert.redeemUnderlying(bound(units, 1, CERTS)) {} catch {}
    }

    function answers() external view returns (bool answers_, uint256 price) {
        try compoundOracle.getUnderlyingPrice(address(vCert)) returns (uint256 p) {
            return (true, p);
        } catch {}
    }

    /// What it has to be, from what is under it alone.
    function expected() external view returns (bool answers_, uint256 price) {
        (, uint256 answer, uint256 seenAt) = native.latest();
        (,, uint40 reportedAt,) = pool.lastAnchor();
        uint256 time = vm.getBlockTimestamp();
        answers_ = !token.contested() && time - seenAt <= NATIVE_MAX_AGE && time - reportedAt <= MAX_AGE;
        price = token.tokensForSharesDown(1e24) * answer / 1e18;
    }
}
