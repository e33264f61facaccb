export * from "./Committee.ts";
export * from "./BondToken.ts";
export * from "./DepositSlots.ts";
export * from "./StakingPool.ts";
export * from "./UnstakeQueue.ts";
export * from "./CertToken.ts";
export * from "./RateProvider.ts";
