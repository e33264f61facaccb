import type { CompoundMarkets, Contracts, EvmAddress, Hex } from "@aksm/core";
import { deployLending } from "@aksm/evm";
import { erc20Abi, parseAbi } from "viem";
import { LENDING } from "./parameters.ts";
import { type Published, publishing } from "./published.ts";

/** Compound's code line as a package publishes it. */
const ARTIFACTS = "@venusprotocol/venus-protocol/artifacts/contracts";
const PUBLISHED = {
  comptroller: `${ARTIFACTS}/Comptroller/ComptrollerG5.sol/ComptrollerG5.json`,
  market: `${ARTIFACTS}/Tokens/VTokens/VBep20Immutable.sol/VBep20Immutable.json`,
  model: `${ARTIFACTS}/InterestRateModels/JumpRateModel.sol/JumpRateModel.json`,
} as const;

const ADMIN = parseAbi([
  "function _setPriceOracle(address oracle) returns (uint256)",
  "function _setCloseFactor(uint256 mantissa) returns (uint256)",
  "function _setLiquidationIncentive(uint256 mantissa) returns (uint256)",
  "function _supportMarket(address market) returns (uint256)",
  "function _setCollateralFactor(address market, uint256 mantissa) returns (uint256)",
]);
const TOKEN = parseAbi([
  "function deposit() payable",
  "function mint(uint256 amount) returns (uint256)",
  "function totalSupply() view returns (uint256)",
]);
/** Nobody has its key: what is lent there first stays. */
const NOBODY: EvmAddress = `0x${"00".repeat(18)}dead`;
const ONE = 10n ** 18n;

/**
 * Deploys the published markets and our oracle, and lends the first ether. Nothing counts as collateral yet: see
 * `openCollateral`.
 */
export async function openMarkets(
  endpoint: string,
  deployerKey: Hex,
  deployer: EvmAddress,
  contracts: Contracts,
  weth: EvmAddress,
) {
  const published = publishing(endpoint, deployerKey);
  const { deploy, call } = published;
  const comptroller = await deploy(PUBLISHED.comptroller);
  const model = await deploy(PUBLISHED.model, ...LENDING.model);
  const market = (underlying: EvmAddress, symbol: string) =>
    deploy(PUBLISHED.market, underlying, comptroller, model, ONE, `lent ${symbol}`, `v${symbol}`, 18, deployer);
  const certMarket = await market(contracts.cert, "aKSMc");
  const etherMarket = await market(weth, "WETH");
  const lending = await deployLending({
    ...{ endpoint, deployerKey, contracts, weth, comptroller, certMarket, etherMarket },
    native: LENDING.native,
    nativeFeedSource: "made up, and signed by the operators' development keys",
    maxAge: LENDING.maxAge,
  });
  await call(comptroller, ADMIN, "_setPriceOracle", [lending.compound.oracle]);
  await call(comptroller, ADMIN, "_setCloseFactor", [LENDING.closeFactor]);
  await call(comptroller, ADMIN, "_setLiquidationIncentive", [LENDING.liquidationIncentive]);
  await call(comptroller, ADMIN, "_supportMarket", [certMarket]);
  await call(comptroller, ADMIN, "_supportMarket", [etherMarket]);
  await call(weth, TOKEN, "deposit", [], LENDING.ether + LENDING.locked);
  await lend(published, weth, etherMarket, LENDING.ether + LENDING.locked);
  return lending;
}

/**
 * Lends the first aKSMc, of which the deployer has `LENDING.locked`, and locks it up: a donation to an empty market could
 * move what its units are worth at will. Only then aKSMc counts as collateral.
 */
export async function openCollateral(
  endpoint: string,
  deployerKey: Hex,
  { comptroller, certMarket }: CompoundMarkets,
  cert: EvmAddress,
): Promise<void> {
  const published = publishing(endpoint, deployerKey);
  await lend(published, cert, certMarket, LENDING.locked);
  await published.call(comptroller, ADMIN, "_setCollateralFactor", [certMarket, LENDING.collateralFactor]);
}

/** One unit of a market is one of what is lent there, until somebody pays interest. */
async function lend({ call }: Published, token: EvmAddress, market: EvmAddress, amount: bigint): Promise<void> {
  await call(token, erc20Abi, "approve", [market, amount]);
  await call(market, TOKEN, "mint", [amount]);
  await call(market, erc20Abi, "transfer", [NOBODY, LENDING.locked]);
}
