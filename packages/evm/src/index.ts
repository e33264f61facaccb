export { accountFromKey } from "./attestations/account.ts";
export * from "./attestations/cause.ts";
export { packSignatures } from "./attestations/pack.ts";
export {
  ATTESTATION_TYPES,
  digest,
  isMessageSignedBy,
  recoverSigner,
  sign,
  typedData,
} from "./attestations/typedData.ts";
export type { FollowOptions } from "./blocks/follow.ts";
export { latestBlock } from "./blocks/read.ts";
export { connectEvm, type EvmClient } from "./client.ts";
export type { ConnectOptions, EvmConnection, EvmDeployment } from "./connect.ts";
export { type ArbitrageRead, arbitrageFacts } from "./defi/arbitrage.ts";
export type { FarmAdapter, FarmState, Pace } from "./defi/farms/adapter.ts";
export { farmOf, farmsOf, fundCall, paidBy } from "./defi/farms/farms.ts";
export { tokenFacts } from "./defi/farms/tokens.ts";
export { type NativePrice, NoPrice, readFeed, StalePrice } from "./defi/feed.ts";
export * from "./defi/lending/adapter.ts";
export { compoundAdapter } from "./defi/lending/compound.ts";
export { morphoAdapter } from "./defi/lending/morpho.ts";
export { type MorphoMarketParams, morphoMarketId, morphoMarketParams } from "./defi/lending/morphoMarket.ts";
export { nativePriceAge, postNativePrice } from "./defi/lending/nativePrice.ts";
export { type LendingProtocol, lendingAdapter, lendingProtocols } from "./defi/lending/protocols.ts";
export { morphoAbi } from "./defi/lending/published.ts";
export { unwrapCertsCall, unwrapEtherCall, wrapEtherCall, wrapIntoCertsCall } from "./defi/lending/wrap.ts";
export * from "./defi/leverage/authorization.ts";
export * from "./defi/leverage/calls.ts";
export * from "./defi/leverage/facts.ts";
export * from "./defi/leverage/place.ts";
export * from "./defi/liquidity.ts";
export { balanceOf, convert, liquidityOf, marketState, NoDefi, quoteTrade } from "./defi/market.ts";
export type { NativePriceSource } from "./defi/nativePrice.ts";
export { type Allowance, allowanceOf, approveCall, type Permit, signPermit } from "./defi/permit.ts";
export { marketTicks } from "./defi/ticks.ts";
export * from "./defi/vault.ts";
export { readYields, secondsOfAnEra } from "./defi/yields/read.ts";
export { checkLending } from "./deploy/checkLending.ts";
export { type DeployedContracts, deployContracts } from "./deploy/deploy.ts";
export { deployFarms } from "./deploy/farms.ts";
export { deployLending, deployNativeFeed } from "./deploy/lending.ts";
export { deployLeverage } from "./deploy/leverage.ts";
export { checkLiquidity, deployLiquidity } from "./deploy/liquidity.ts";
export { deployMorpho } from "./deploy/morpho.ts";
export type { DeployParameters } from "./deploy/parameters.ts";
export { deployVault } from "./deploy/vault.ts";
export * from "./errors.ts";
export type { AccountHistory } from "./history/account.ts";
export * from "./history/events.ts";
export type { TokenState } from "./history/mirror.ts";
export { stateAt } from "./history/pool.ts";
export type { Settlement } from "./history/settlements.ts";
export { type YearlyReturn, yearlyReturn } from "./history/yearlyReturn.ts";
export type { PoolHistory, PoolStep, Terms } from "./memory.ts";
export { type EthereumRequest, externalAccount } from "./signing/external.ts";
export { judge, type SigningLimits, signHash, type Verdict } from "./signing/policy.ts";
export type { Holdings } from "./state/holdings.ts";
export { attestedCall, type SubmitOutcome, signedCall } from "./submit/attested.ts";
export * from "./submit/refusals.ts";
export {
  type ContractCall,
  costOf,
  type EvmWallet,
  included,
  type RawCall,
  rawCall,
  send,
  simulate,
} from "./submit/send.ts";
export {
  cancelCall,
  redirectCall,
  requestOf,
  requestUnstakeCall,
  returnedBy,
  type UnstakeAmount,
} from "./submit/unstake.ts";
