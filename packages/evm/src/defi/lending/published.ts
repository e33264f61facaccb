import { parseAbi } from "viem";

/** What is asked of Compound's code line as published. */
export const comptrollerAbi = parseAbi([
  "function enterMarkets(address[] markets) returns (uint256[])",
  "function checkMembership(address account, address market) view returns (bool)",
  "function getAssetsIn(address account) view returns (address[])",
  "function markets(address market) view returns (bool isListed, uint256 collateralFactorMantissa)",
  "function closeFactorMantissa() view returns (uint256)",
  "function liquidationIncentiveMantissa() view returns (uint256)",
  "function oracle() view returns (address)",
  "event Failure(uint256 code, uint256 info, uint256 detail)",
]);

export const marketTokenAbi = parseAbi([
  "function underlying() view returns (address)",
  "function comptroller() view returns (address)",
  "function mint(uint256 amount) returns (uint256)",
  "function redeem(uint256 tokens) returns (uint256)",
  "function redeemUnderlying(uint256 amount) returns (uint256)",
  "function borrow(uint256 amount) returns (uint256)",
  "function repayBorrow(uint256 amount) returns (uint256)",
  "function liquidateBorrow(address borrower, uint256 amount, address collateral) returns (uint256)",
  "function balanceOf(address owner) view returns (uint256)",
  "function totalSupply() view returns (uint256)",
  "function exchangeRateCurrent() returns (uint256)",
  "function borrowBalanceCurrent(address account) returns (uint256)",
  "function totalBorrowsCurrent() returns (uint256)",
  "function getCash() view returns (uint256)",
  "function borrowRatePerBlock() view returns (uint256)",
  "function supplyRatePerBlock() view returns (uint256)",
]);

const MARKET = "(address loanToken, address collateralToken, address oracle, address irm, uint256 lltv)";

/** What is asked of Morpho Blue as published. Amounts are given in assets or in shares: one of both is 0. */
export const morphoAbi = parseAbi([
  `function createMarket(${MARKET} market)`,
  `function accrueInterest(${MARKET} market)`,
  "function isIrmEnabled(address irm) view returns (bool)",
  "function isLltvEnabled(uint256 lltv) view returns (bool)",
  "function market(bytes32 id) view returns (uint128 totalSupplyAssets, uint128 totalSupplyShares, uint128 totalBorrowAssets, uint128 totalBorrowShares, uint128 lastUpdate, uint128 fee)",
  "function position(bytes32 id, address account) view returns (uint256 supplyShares, uint128 borrowShares, uint128 collateral)",
  `function supply(${MARKET} market, uint256 assets, uint256 shares, address onBehalf, bytes data) returns (uint256 assets, uint256 shares)`,
  `function supplyCollateral(${MARKET} market, uint256 assets, address onBehalf, bytes data)`,
  `function withdrawCollateral(${MARKET} market, uint256 assets, address onBehalf, address receiver)`,
  `function borrow(${MARKET} market, uint256 assets, uint256 shares, address onBehalf, address receiver) returns (uint256 assets, uint256 shares)`,
  `function repay(${MARKET} market, uint256 assets, uint256 shares, address onBehalf, bytes data) returns (uint256 assets, uint256 shares)`,
  `function liquidate(${MARKET} market, address borrower, uint256 seizedAssets, uint256 repaidShares, bytes data) returns (uint256 assets, uint256 shares)`,
]);

export const rateModelAbi = parseAbi([
  `function borrowRateView(${MARKET} market, (uint128 totalSupplyAssets, uint128 totalSupplyShares, uint128 totalBorrowAssets, uint128 totalBorrowShares, uint128 lastUpdate, uint128 fee) totals) view returns (uint256)`,
]);

export const wethAbi = parseAbi([
  "function deposit() payable",
  "function withdraw(uint256 amount)",
  "function balanceOf(address owner) view returns (uint256)",
]);
