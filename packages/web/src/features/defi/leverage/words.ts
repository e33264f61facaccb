import type { LeverageMarket, LeveragePosition, LiquidationPoint } from "@aksm/sdk";
import { showAmount, showHealth, showPercent } from "../../../lib/format.ts";

const PPM = 1_000_000n;
const PLACES = 6;
const WEI_DECIMALS = 18;

export const percent = (ppm: bigint, places = 2): string => showPercent(ppm, PPM, places);
export const eth = (wei: bigint, places = 6): string => `${showAmount(wei, WEI_DECIMALS, places)} ETH`;
export const times = (ppm: bigint): string => `${showAmount(ppm, PLACES, 2)} ×`;

const NO_PRICE = "unknown without a price";

export function leverageText({ units, health }: LeveragePosition): string {
  if (units === 0n) return "–";
  return health === null
    ? NO_PRICE
    : health.leveragePpm === null
      ? "more is owed than it is worth"
      : times(health.leveragePpm);
}

/** 1 and below is liquidated; rounded down. */
export const healthText = ({ debtWei, health }: LeveragePosition): string =>
  debtWei === 0n ? "nothing owed" : health?.healthPpm == null ? NO_PRICE : showHealth(health.healthPpm);

/** By how much the collateral may fall, and where that is. */
export function liquidationText({ debtWei, health }: LeveragePosition, symbol: string): string {
  if (debtWei === 0n) return "never";
  const point = health?.liquidation;
  if (!point) return NO_PRICE;
  return point.fallPpm <= 0n ? "now" : `${percent(point.fallPpm, 1)} lower: 1 ${symbol} at ${eth(point.weiPerNative)}`;
}

/** What the most that is opened withstands; of a step only where the feed has a bound. */
export function withstoodText(
  { fallPpm, stepPpm }: Pick<LeverageMarket, "fallPpm" | "stepPpm">,
  symbol: string,
): string {
  const fall = `At the most that is opened here, a fall of ${percent(fallPpm, 1)} right after it liquidates nobody`;
  return stepPpm === null
    ? `${fall}. The price may fall further at once.`
    : `${fall}; ${symbol}'s price moves by ${percent(stepPpm, 1)} in one step at most, and steps follow each other.`;
}

/** Both ways to get there, for the hint beside it. */
export function liquidationHint({ health }: LeveragePosition, symbol: string, decimals: number): string {
  const point = health?.liquidation;
  const either = point
    ? ` 1 ${symbol} costs ${eth(point.weiPerNative)}, or 1 a${symbol}c is redeemed for ${showAmount(point.planckPerCert, decimals, 4)} ${symbol}, while the other stays as it is.`
    : " the collateral is worth that much less against ether.";
  return `When${either} Interest brings it nearer.`;
}

/** Net of interest, of what is one's own; below 0 where it costs more than it brings. */
export const yieldText = ({ units, health }: LeveragePosition): string =>
  units === 0n ? "–" : health?.yields ? `${percent(health.yields.netPpmAYear)} a year` : "unknown";

/** How near a position is to its liquidation, for its colour. */
export function danger({ health }: LeveragePosition): "none" | "near" | "nearest" {
  const point: LiquidationPoint | null = health?.liquidation ?? null;
  if (!point || point.fallPpm >= 200_000n) return "none";
  return point.fallPpm >= 80_000n ? "near" : "nearest";
}
