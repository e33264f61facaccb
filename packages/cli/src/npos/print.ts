import { formatAmount } from "@aksm/core";
import type { Comparison, Prediction } from "@aksm/npos";
import type { Output } from "../output.ts";
import { wrapped } from "../text.ts";
import type { Unit } from "../unit.ts";

const SHOWN = 5;

/** The predictions as a table, amounts in `unit`, and where the real set is known, what was missed. */
export function printPredictions(
  predictions: readonly (Prediction & { readonly comparison: Comparison | null })[],
  best: string | null,
  unit: Unit,
  { out, columns }: { readonly out: Output["out"]; readonly columns: number },
): void {
  const show = (planck: bigint) => `${formatAmount(planck, unit.decimals)} ${unit.symbol}`;
  const width = Math.max(...predictions.map(({ configuration }) => configuration.name.length));
  for (const { configuration, elected, score, comparison } of predictions) {
    const name = configuration.name.padEnd(width);
    if (!comparison) out(`${name}  ${elected.size} elected, the least with ${show(score.minimalStake)}`);
    else {
      const { missed, jaccard, backingError, largestOff } = comparison;
      const line = `${name}  ${missed.length} seats missed, Jaccard ${jaccard.toFixed(4)}, backing off by ${(backingError * 100).toPrecision(3)} %, at most ${show(largestOff)}`;
      for (const each of wrapped(line, columns, width + 2)) out(each);
    }
  }
  const nearest = predictions.find(({ configuration }) => configuration.name === best)?.comparison;
  if (best === null || !nearest) return;
  out(nearest.backingOff === 0n ? `The chain did as: ${best}` : `Nearest to what the chain did: ${best}`);
  const { missed } = nearest;
  for (const account of missed.slice(0, SHOWN)) out(`  missed ${account}`);
  if (missed.length > SHOWN) out(`  and ${missed.length - SHOWN} more`);
}
