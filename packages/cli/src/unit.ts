import { formatAmount } from "@aksm/core";
import { UsageError } from "./usage.ts";

/** In what amounts are shown: as a chain, a deployment or the command line says. */
export interface Unit {
  readonly symbol: string;
  readonly decimals: number;
}

/** Where nobody says another. */
export const PLANCK: Unit = { symbol: "planck", decimals: 0 };

/** "KSM:12". Throws `UsageError`. */
export function unitOf(text: string): Unit {
  const [, symbol, decimals] = /^(\w+):(\d{1,2})$/.exec(text) ?? [];
  if (!symbol || !decimals) throw new UsageError(`--unit is SYMBOL:DECIMALS, such as KSM:12, not ${text}.`);
  return { symbol, decimals: Number(decimals) };
}

/** An amount in planck with so many places of the unit, or all that it has where those are fewer; rounded down. */
export function showDown(planck: bigint, { decimals }: Unit, places: number): string {
  const shown = Math.min(places, decimals);
  const [whole = "0", fraction = ""] = formatAmount(planck / 10n ** BigInt(decimals - shown), shown).split(".");
  return shown === 0 ? whole : `${whole}.${fraction.padEnd(shown, "0")}`;
}
