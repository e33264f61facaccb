// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IMorpho, MarketParams} from "../../src/defi/leverage/IMorpho.sol";
import {Leverage} from "../../src/defi/leverage/Leverage.sol";
import {MorphoOracle} from "../../src/defi/lending/MorphoOracle.sol";
import {Lending} from "./Lending.sol";

interface IMorphoSetup is IMorpho {
    function enableIrm(address irm) external;
    function enableLltv(uint256 lltv) external;
    function createMarket(MarketParams calldata market_) external;
    function supply(
        MarketParams calldata market_,
        uint256 assets,
        uint256 shares,
        address onBehalf,
        bytes calldata data
    ) external returns (uint256, uint256);
    function setAuthorization(address authorized, bool isAuthorized) external;
    function isAuthorized(address account, address authorized) external view returns (bool);
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}

/// Morpho Blue as published with a market of our oracle's, in which this contract lends ether, and what opens loops over it.
abstract contract Loops is Lending {
    uint256 internal constant LLTV = 0.77e18;
    uint256 internal constant LENT = 1_000 ether;
    uint256 internal constant ALL = type(uint256).max;
    uint256 internal constant KEY = 0xA11CE;

    IMorphoSetup internal morpho;
    address internal rateModel;
    MarketParams internal at;
    bytes32 internal id;
    Leverage internal leverage;
    Leverage.Authorized internal unsigned;
    /// Has aKSMb, and has authorized what opens loops.
    address internal immutable holder = vm.addr(KEY);

    /// After `openMarket`.
    function openLoops() internal {
        deployFeeds();
        morphoOracle = new MorphoOracle(feed, native, NATIVE_MAX_AGE, cert);
        post(WEI_PER_NATIVE);
        morpho = IMorphoSetup(_made("lib/published/Morpho.json", abi.encode(address(this))));
        rateModel = _made("lib/published/IrmMock.json", "");
        morpho.enableIrm(rateModel);
        morpho.enableLltv(LLTV);
        at = MarketParams(address(weth), address(cert), address(morphoOracle), rateModel, LLTV);
        id = keccak256(abi.encode(at));
        morpho.createMarket(at);
        lendEther(at, LENT);
        leverage = new Leverage(morpho, at, market);
        stake(holder, 10_000 * KSM);
        vm.startPrank(holder);
        token.approve(address(leverage), type(uint256).max);
        morpho.setAuthorization(address(leverage), true);
        vm.stopPrank();
    }

    function lendEther(MarketParams memory to, uint256 wei_) internal {
        vm.deal(address(this), wei_);
        weth.deposit{value: wei_}();
        weth.approve(address(morpho), wei_);
        morpho.supply(to, wei_, 0, address(this), "");
    }

    function _made(string memory artifact, bytes memory args) internal returns (address made) {
        bytes memory code = bytes.concat(vm.getCode(artifact), args);
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        require(made != address(0), artifact);
    }

    // ------------------------------------------------------------------ verbs

    function asking(uint256 tokens, uint256 borrowed) internal view returns (Leverage.Opening memory) {
        return Leverage.Opening(tokens, borrowed, 0, 0, vm.getBlockTimestamp());
    }

    function open(address owner, uint256 tokens, uint256 borrowed) internal returns (uint256 bought) {
        vm.prank(owner);
        return leverage.open(asking(tokens, borrowed), none, unsigned);
    }

    function close(address owner, uint256 repaid) internal returns (uint256 sold, uint256 tokensBack) {
        vm.prank(owner);
        return leverage.close(repaid, ALL, vm.getBlockTimestamp(), unsigned);
    }

    /// As the account of `key` signs it for Morpho.
    function authorizing(uint256 key, address authorized, uint256 deadline)
        internal
        view
        returns (Leverage.Authorized memory)
    {
        bytes32 typeHash = keccak256(
            "Authorization(address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline)"
        );
        address by = vm.addr(key);
        bytes32 message = keccak256(abi.encode(typeHash, by, authorized, true, morpho.nonce(by), deadline));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", morpho.DOMAIN_SEPARATOR(), message)));
        return Leverage.Authorized(deadline, v, r, s);
    }

    // ------------------------------------------------------------------ what is there

    /// Interest until now included, rounded up as Morpho does.
    function debtOf(address owner) internal returns (uint256) {
        morpho.accrueInterest(at);
        (, uint256 shares,) = morpho.position(id, owner);
        (,, uint256 assets, uint256 total,,) = morpho.market(id);
        return (shares * (assets + 1) + total + 1e6 - 1) / (total + 1e6);
    }

    function collateralOf(address owner) internal view returns (uint256 units) {
        (,, units) = morpho.position(id, owner);
    }

    /// By the oracle, times 1e18.
    function healthOf(address owner) internal returns (uint256) {
        return collateralOf(owner) * morphoOracle.price() / 1e36 * LLTV / debtOf(owner);
    }

    /// Wei, what the owner has in all: aKSMb and what of the loop is theirs, at the oracle's price.
    function worthOf(address owner) internal returns (uint256) {
        uint256 units = token.sharesOf(owner) + collateralOf(owner);
        return units * morphoOracle.price() / 1e36 - debtOf(owner);
    }

    /// D5: nothing of anything lies there.
    function assertNothingIsKept() internal view {
        assertEq(token.sharesOf(address(leverage)), 0, "D5: aKSMb");
        assertEq(cert.balanceOf(address(leverage)), 0, "D5: aKSMc");
        assertEq(weth.balanceOf(address(leverage)), 0, "D5: wrapped ether");
        assertEq(address(leverage).balance, 0, "D5: ether");
        (uint256 lent, uint256 owed, uint256 units) = morpho.position(id, address(leverage));
        assertEq(lent + owed + units, 0, "D5: a position");
    }
}
