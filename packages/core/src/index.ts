export * from "./amounts.ts";
export * from "./anchors.ts";
export * from "./chain.ts";
export * from "./demands.ts";
export * from "./deployment.ts";
export * from "./flows.ts";
export type * from "./plan/types.ts";
export * from "./rate.ts";
export * from "./upgrade.ts";
