import { type Comparison, compare, type ElectedSet, type Prediction, predict, ranked } from "@aksm/npos";
import { setsPicture, toSvg } from "@aksm/npos/pictures";
import { writeText } from "../files.ts";
import type { Output } from "../output.ts";
import { progressOf } from "../progress.ts";
import { columnsOf } from "../text.ts";
import { PLANCK } from "../unit.ts";
import { factsOf } from "./predict-facts.ts";
import { predictOptions } from "./predict-options.ts";
import { printPredictions } from "./print.ts";

type Row = Prediction & { readonly comparison: Comparison | null };

/**
 * `aksm npos predict`. Returns the exit code: 1 where the real set is known and no configuration found all seats. Throws
 * `UsageError`, `FileError`, `ChainError`, `SnapshotError`, `WhatIfError`.
 */
export async function predictCommand(args: readonly string[], { out, error, columns }: Output): Promise<number> {
  const asked = predictOptions(args);
  const { snapshot, actual, unit: said } = await factsOf(asked);
  const unit = asked.unit ?? said ?? PLANCK;
  const progress = progressOf(error);
  const rows = asked.configurations.map((configuration): Row => {
    const done = predict(snapshot, configuration, seat => progress(configuration.name, seat, snapshot.seats));
    return { ...done, comparison: actual && compare(done.elected, actual) };
  });
  const best = bestOf(rows);
  const shown = best ?? rows[0];
  if (asked.output && shown) writeText(asked.output, JSON.stringify(amounts(shown.elected)));
  if (asked.svg && shown && actual) {
    const options = { unit, configuration: shown.configuration.name };
    writeText(asked.svg, toSvg(setsPicture(shown.elected, actual, options)));
  }
  if (asked.json) out(JSON.stringify({ best: best?.configuration.name ?? null, predictions: rows.map(plain) }));
  else printPredictions(rows, best?.configuration.name ?? null, unit, { out, columns: columnsOf(columns) });
  return best?.comparison?.missed.length ? 1 : 0;
}

/** The one that the chain did as, or came nearest to; null where that is not known. */
function bestOf(rows: readonly Row[]): Row | null {
  return ranked(rows.flatMap(row => (row.comparison ? [{ ...row, comparison: row.comparison }] : [])))[0] ?? null;
}

const amounts = (set: ElectedSet): Record<string, string> =>
  Object.fromEntries([...set].map(([account, backing]) => [account, String(backing)]));

const plain = ({ configuration, elected, score, comparison }: Row) => ({
  configuration: configuration.name,
  score: [score.minimalStake, score.sumStake, score.sumStakeSquared].map(String),
  comparison: comparison && {
    ...comparison,
    backingOff: String(comparison.backingOff),
    largestOff: String(comparison.largestOff),
  },
  elected: amounts(elected),
});
