import type { LendingMarket, LendingPosition } from "@aksm/sdk";
import { showAmount, showHealth, showPercent } from "../../../lib/format.ts";
import { type LendVerb, WEI_DECIMALS } from "./order.ts";

const PPM = 1_000_000n;

/** Protocols as people know them; one that has no name here goes by that in the deployment. */
const names: Readonly<Record<string, string>> = {
  compound: "Compound's code line",
  morpho: "Morpho Blue",
};
export const protocolName = (protocol: string): string => names[protocol] ?? protocol;

export const percent = (ppm: bigint, places = 2): string => showPercent(ppm, PPM, places);
export const yearlyCost = (ppm: bigint | null): string =>
  ppm === null ? "not known yet: this chain is young" : `${percent(ppm)} a year`;
export const eth = (wei: bigint, places = 6): string => `${showAmount(wei, WEI_DECIMALS, places)} ETH`;

const ELSEWHERE = "unknown: you have other positions there";

/** How much of a debt others may repay at once. */
export const closed = ({ closePpm }: Pick<LendingMarket, "closePpm">, what: string): string =>
  closePpm >= PPM ? `all of ${what}` : `up to ${percent(closePpm, 0)} of ${what}`;

/** 1 and below is liquidated; rounded down. */
export const healthText = ({ debtWei, priced, elsewhere }: LendingPosition): string =>
  elsewhere
    ? ELSEWHERE
    : debtWei === 0n
      ? "nothing owed"
      : priced?.healthPpm == null
        ? "unknown without a price"
        : showHealth(priced.healthPpm);

/** How far the price may fall before liquidation, millionths rounded down; null without a debt or a price, 0 at once. */
export function roomPpmDown({ weiPerCert }: Pick<LendingMarket, "weiPerCert">, { priced }: LendingPosition) {
  const at = priced?.liquidationWeiPerCert;
  if (at == null || weiPerCert === null || weiPerCert === 0n) return null;
  return at >= weiPerCert ? 0n : ((weiPerCert - at) * PPM) / weiPerCert;
}

/** "0.0024 ETH, 38 % below": when liquidation comes. */
export function liquidationText(market: Pick<LendingMarket, "weiPerCert">, position: LendingPosition): string {
  if (position.elsewhere) return ELSEWHERE;
  const at = position.priced?.liquidationWeiPerCert;
  const room = roomPpmDown(market, position);
  if (at == null || room === null) return position.debtWei === 0n ? "never" : "unknown without a price";
  return room === 0n ? `${eth(at)}: now` : `${eth(at)}, ${percent(room, 1)} below today's`;
}

/** How near a position is to its liquidation, for its colour. */
export function danger(
  market: Pick<LendingMarket, "weiPerCert">,
  position: LendingPosition,
): "none" | "near" | "nearest" {
  const room = roomPpmDown(market, position);
  if (room === null || room >= 200_000n) return "none";
  return room >= 80_000n ? "near" : "nearest";
}

/** Liquidation at a smaller fall than this is asked about once more: a loop of leverage is not even opened so near. Millionths. */
const BRINK_PPM = 50_000n;

/** The fall that liquidates where the order itself brings it as near as that, millionths rounded down; null otherwise. */
export function brinkPpmDown(
  verb: LendVerb,
  market: Pick<LendingMarket, "weiPerCert">,
  after: LendingPosition,
): bigint | null {
  const room = roomPpmDown(market, after);
  const nearer = verb === "borrow" || verb === "withdraw";
  return nearer && room !== null && room < BRINK_PPM ? room : null;
}

export const verbTitles: Readonly<Record<LendVerb, string>> = {
  supply: "Supply",
  borrow: "Borrow",
  repay: "Repay",
  withdraw: "Withdraw",
};
