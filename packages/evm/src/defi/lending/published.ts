import { parseAbi } from "viem";

/** What is asked of Compound's code line as published. */
export const comptrollerAbi = parseAbi([
  "function enterMarkets(address[] markets) returns (uint256[])",
  "function checkMembership(address account, address market) view returns (bool)",
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

export const wethAbi = parseAbi([
  "function deposit() payable",
  "function withdraw(uint256 amount)",
  "function balanceOf(address owner) view returns (uint256)",
]);
