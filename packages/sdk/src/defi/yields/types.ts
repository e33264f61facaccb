import type { NativePriceSource } from "@aksm/evm";

export type { Yields } from "@aksm/core";

export interface YieldOptions {
  /** Where the price of KSM in ether comes from; the feed that the deployment's lending goes by where it is left out. */
  readonly source?: NativePriceSource;
}
