// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IUniswapV3Pool} from "../../src/defi/liquidity/IUniswapV3Pool.sol";
import {IWeth} from "../../src/defi/liquidity/IWeth.sol";
import {PoolShare} from "../../src/defi/liquidity/PoolShare.sol";
import {Zap} from "../../src/defi/liquidity/Zap.sol";
import {System} from "./System.sol";

interface IUniswapV3Factory {
    function createPool(address one, address other, uint24 fee) external returns (address);
}

interface IUniswapV3PoolSetup {
    function initialize(uint160 sqrtPriceX96) external;
    function increaseObservationCardinalityNext(uint16 observations) external;
}

/// Uniswap v3 and wrapped ether as published, a pool of aKSMc and ether, and what is ours around it.
abstract contract Exchange is System {
    uint24 internal constant FEE = 3_000;
    uint160 internal constant LOWEST_PRICE = 4295128740;
    uint160 internal constant HIGHEST_PRICE = 1461446703485210103287273052203988822378723970341;
    /// Wei for an aKSMc at the start.
    uint256 internal constant ETH_PER_CERT = 0.004 ether;

    IWeth internal weth;
    IUniswapV3Factory internal factory;
    IUniswapV3Pool internal market;
    PoolShare internal share;
    Zap internal zap;
    Zap.Permit internal none;
    address internal immutable keeper = makeAddr("keeper");

    /// After `deploy`: alice has staked, and made the first deposit.
    function openMarket() internal {
        weth = IWeth(published("lib/published/WETH9.json"));
        factory = IUniswapV3Factory(published("lib/published/UniswapV3Factory.json"));
        market = IUniswapV3Pool(factory.createPool(address(cert), address(weth), FEE));
        IUniswapV3PoolSetup(address(market)).initialize(_priceOf(ETH_PER_CERT));
        IUniswapV3PoolSetup(address(market)).increaseObservationCardinalityNext(60);
        share = new PoolShare(market, "aKSMc/ETH liquidity", "aKSMc-ETH");
        zap = new Zap(cert, weth, share);
        stake(alice, 1_000_000 * KSM);
        vm.deal(alice, 10_000 ether);
        skip(1 hours);
        addLiquidity(alice, 500_000 * KSM, 2_000 ether);
        skip(1 hours);
    }

    function published(string memory artifact) internal returns (address made) {
        bytes memory code = vm.getCode(artifact);
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        require(made != address(0), artifact);
    }

    /// Root of the pool's price where an aKSMc costs so many wei.
    function _priceOf(uint256 wei_) internal view returns (uint160) {
        (uint256 over, uint256 under) = _certFirst() ? (wei_, uint256(1e18)) : (uint256(1e18), wei_);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint160(Math.sqrt(Math.mulDiv(over, 1 << 192, under)));
    }

    function _certFirst() internal view returns (bool) {
        return address(cert) < address(weth);
    }

    /// Wei for an aKSMc now.
    function marketPrice() internal view returns (uint256) {
        (uint256 root,,,,,,) = market.slot0();
        return _certFirst()
            ? Math.mulDiv(Math.mulDiv(root, 1e18, 1 << 96), root, 1 << 96)
            : Math.mulDiv(Math.mulDiv(1e18, 1 << 96, root), 1 << 96, root);
    }

    // ------------------------------------------------------------------ verbs

    function addLiquidity(address owner, uint256 tokens, uint256 eth) internal returns (uint256) {
        vm.startPrank(owner);
        token.approve(address(zap), tokens);
        uint256 shares = zap.addLiquidity{value: eth}(tokens, 0, 0, 0, vm.getBlockTimestamp(), none);
        vm.stopPrank();
        return shares;
    }

    function removeLiquidity(address owner, uint256 shares) internal returns (uint256 tokens, uint256 eth) {
        vm.startPrank(owner);
        share.approve(address(zap), shares);
        (tokens, eth) = zap.removeLiquidity(shares, 0, 0, vm.getBlockTimestamp(), none);
        vm.stopPrank();
    }

    function sell(address owner, uint256 tokens) internal returns (uint256 eth) {
        vm.startPrank(owner);
        token.approve(address(zap), tokens);
        eth = zap.sell(tokens, 0, vm.getBlockTimestamp(), none);
        vm.stopPrank();
    }

    function buy(address owner, uint256 eth) internal returns (uint256 tokens) {
        vm.prank(owner);
        return zap.buy{value: eth}(0, vm.getBlockTimestamp());
    }

    /// Signed by the account of `key`.
    function _signedPermit(address token_, uint256 key, address spender, uint256 value, uint256 deadline)
        internal
        view
        returns (Zap.Permit memory)
    {
        (bool ok, bytes memory domain) = token_.staticcall(abi.encodeWithSignature("DOMAIN_SEPARATOR()"));
        (bool also, bytes memory nonce) = token_.staticcall(abi.encodeWithSignature("nonces(address)", vm.addr(key)));
        assertTrue(ok && also);
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                vm.addr(key),
                spender,
                value,
                abi.decode(nonce, (uint256)),
                deadline
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", abi.decode(domain, (bytes32)), message)));
        return Zap.Permit(value, deadline, v, r, s);
    }

    /// D2: nothing of anything lies in the zap.
    function assertZapIsEmpty() internal view {
        assertEq(token.sharesOf(address(zap)), 0, "D2: aKSMb");
        assertEq(cert.balanceOf(address(zap)), 0, "D2: aKSMc");
        assertEq(weth.balanceOf(address(zap)), 0, "D2: wrapped ether");
        assertEq(share.balanceOf(address(zap)), 0, "D2: shares");
        assertEq(address(zap).balance, 0, "D2: ether");
    }

    // ------------------------------------------------------------------ plain users of the pool

    /// What a contract of the owner's does that trades aKSMc and wrapped ether itself.
    function swapAt(bool sellsCert, uint256 amount) internal {
        bool zeroForOne = sellsCert == _certFirst();
        // forge-lint: disable-next-line(unsafe-typecast)
        market.swap(address(this), zeroForOne, int256(amount), zeroForOne ? LOWEST_PRICE : HIGHEST_PRICE, "");
    }

    function uniswapV3SwapCallback(int256 delta0, int256 delta1, bytes calldata) external {
        (IERC20 owed, int256 delta) = delta0 > 0 ? (share.token0(), delta0) : (share.token1(), delta1);
        // forge-lint: disable-next-line(unsafe-typecast,erc20-unchecked-transfer)
        owed.transfer(msg.sender, uint256(delta));
    }

    function uniswapV3MintCallback(uint256 owed0, uint256 owed1, bytes calldata) external {
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        share.token0().transfer(msg.sender, owed0);
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        share.token1().transfer(msg.sender, owed1);
    }

    /// aKSMc and wrapped ether of this contract's own.
    function provision(uint256 units, uint256 eth) internal {
        stake(address(this), units / 1e6 + 1);
        token.approve(address(cert), type(uint256).max);
        cert.mint(units, address(this));
        vm.deal(address(this), eth);
        weth.deposit{value: eth}();
    }

    receive() external payable {}
}
