export type { EvmWallet, NativePriceSource, YearlyReturn } from "@aksm/evm";
export {
  decodeAddress,
  devSigner,
  encodeAddress,
  type KusamaSigner,
  signerAccount,
  signerFromSecret,
} from "@aksm/kusama";
export type * from "./account/types.ts";
export { type ChainElections, readElections } from "./chains/elections.ts";
export type * from "./chains/types.ts";
export type * from "./defi/arbitrageTypes.ts";
export type * from "./defi/farms/types.ts";
export type * from "./defi/lending/types.ts";
export type * from "./defi/leverage/types.ts";
export type * from "./defi/types.ts";
export type * from "./defi/vault/types.ts";
export type * from "./defi/yields/types.ts";
export { CATALOGUE, type ErrorCode, type ErrorFacts } from "./errors/catalogue.ts";
export * from "./errors/errors.ts";
export { type OperatorPlan, operatorPlans, type PlanAnswer, type PlanLine } from "./protocol/plans.ts";
export type * from "./protocol/types.ts";
export {
  type AgreedAllocation,
  type AllocationAnswer,
  agreedAllocation,
  type ElectedValidators,
  operatorAllocations,
  type ValidatorsApi,
} from "./protocol/validators.ts";
export { createSdk } from "./sdk.ts";
export type * from "./stake/types.ts";
export type { EraClock, ExpectedTime } from "./time/eras.ts";
export type { EraRange } from "./time/release.ts";
export type * from "./types.ts";
export type * from "./unstake/types.ts";
