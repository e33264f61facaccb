export type { EvmWallet } from "@aksm/evm";
export { devSigner, type KusamaSigner, signerAccount, signerFromSecret } from "@aksm/kusama";
export { CATALOGUE, type ErrorCode, type ErrorFacts } from "./errors/catalogue.ts";
export * from "./errors/errors.ts";
export { type OperatorPlan, operatorPlans, type PlanAnswer, type PlanLine } from "./protocol/plans.ts";
export { createSdk } from "./sdk.ts";
export type { EraClock, ExpectedTime } from "./time/eras.ts";
export type { EraRange } from "./time/release.ts";
export type * from "./types.ts";
