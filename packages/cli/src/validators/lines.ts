import { formatAmount, PPM } from "@aksm/core";
import {
  type Allocation,
  aboveOwnCap,
  type Score,
  type ScoringFacts,
  type ValidatorExplanation,
} from "@aksm/npos/allocation";
import { wrapped } from "../text.ts";
import { showDown, type Unit } from "../unit.ts";

/** For whom lines are written: in what amounts are told, and how wide the lines may be. */
export interface Page {
  readonly unit: Unit;
  readonly columns: number;
}

/** A marginal return is told in parts per trillion. */
const TRILLIONTHS = 12;

/** Parts per million as a percentage, rounded down. */
const percent = (ppm: bigint, decimals = 2): string => {
  const size = formatAmount((ppm < 0n ? -ppm : ppm) / 10n ** BigInt(4 - decimals), decimals);
  return `${ppm < 0n && size !== "0" ? "-" : ""}${size} %`;
};
const short = (account: string): string => `${account.slice(0, 10)}…${account.slice(-6)}`;
const called = (name: string | null, account: string): string => (name ? `${name} (${short(account)})` : account);
/** A name as it is, or an address or account with its middle left out. */
const brief = (name: string | null, account: string): string =>
  name !== null && name.length <= NAME ? name : short(name ?? account);
const NAME = 24;

/** A table of scores, best first, and the terms behind them. */
export function scoreLines(
  source: string,
  { validators }: ScoringFacts,
  scores: readonly Score[],
  { most, columns }: { readonly most: number; readonly columns: number },
): string[] {
  const names = new Map(validators.map(({ account, name }) => [account, name]));
  const open = scores
    .filter(({ gates }) => !gates.length)
    .toSorted((a, b) => (a.total < b.total ? 1 : a.total > b.total ? -1 : a.account < b.account ? -1 : 1));
  const closed = new Map<string, number>();
  for (const { gates } of scores) for (const gate of gates) closed.set(gate, (closed.get(gate) ?? 0) + 1);
  return [
    ...wrapped(`${source}: ${open.length} of ${scores.length} validators may be nominated`, columns, 2),
    ...[...closed].map(([gate, count]) => `  ${count} may not: ${gate}`),
    ...wrapped(
      "A planck with the validator, beside one with an average validator that takes no commission:",
      columns,
      2,
    ),
    ...open.slice(0, most).flatMap(({ account, total, terms }) => [
      `${percent(total).padStart(9)}  ${called(names.get(account) ?? null, account)}`,
      ...wrapped(
        `           ${terms
          .filter(({ value }) => value !== 0n)
          .map(({ name, value }) => `${name} ${percent(value)}`)
          .join(", ")}`,
        columns,
        11,
      ),
    ]),
    ...(open.length > most ? [`… and ${open.length - most} more: --limit N shows more`] : []),
  ];
}

/** What ledgers are to nominate, and what comes of it. */
export function allocationLines(source: string, allocation: Allocation, page: Page): string[] {
  const { ledgers, validators, stake, expected, distance, aboveCaps, unelected, churn, capsRaised, belowFloor } =
    allocation;
  const names = new Map(validators.map(({ account, name }) => [account, brief(name, account)]));
  const show = (planck: bigint, places = 2): string => `${showDown(planck, page.unit, places)} ${page.unit.symbol}`;
  const broken = (text: string, hang: number): string[] => wrapped(text, page.columns, hang);
  return [
    ...broken(`${source}: ${show(stake)} on ${ledgers.length} ledgers, by ${allocation.replays} elections`, 2),
    ...broken(
      `  expected in an era: ${show(expected.elected, 4)} as the election splits it, ${show(expected.atTargets, 4)} at the targets`,
      4,
    ),
    ...broken(
      `  elected elsewhere than wanted: ${percent(part(distance, stake))}, above caps: ${percent(part(aboveCaps, stake))}`,
      4,
    ),
    ...broken(
      `  expected to back nobody elected: at most ${percent(unelected)}; on ledgers that change: ${percent(churn)}`,
      4,
    ),
    ...warnings(allocation).flatMap(text => broken(`  ! ${text}`, 4)),
    "Validators, by target:",
    ...table(
      ["", "target", "elected", "cap", "others", "bound by"],
      validators
        .filter(({ target, elected }) => target > 0n || elected > 0n)
        .map(each => [
          names.get(each.account) ?? "",
          ...[each.target, each.elected, each.cap, each.others].map(amount => showDown(amount, page.unit, 2)),
          each.binding,
        ]),
    ),
    `Amounts in ${page.unit.symbol}. Ledgers:`,
    ...ledgers.flatMap(({ ledger, stake, targets, because, changes }) =>
      broken(
        `  ${changes ? "*" : " "} ${ledger}: ${show(stake)} to ${targets.map(each => names.get(each) ?? short(each)).join(", ") || "nobody"}; ${because}`,
        7,
      ),
    ),
    "* nominates somebody else than now",
  ];

  function warnings(of: Allocation): string[] {
    const above = aboveOwnCap(of);
    const [most] = above;
    const busy = ledgers.filter(({ targets }) => targets.length).length;
    return [
      ...(most
        ? [
            `${above.length} of the validators ${above.length === 1 ? "has" : "have"} more than the cap as elected, at most ${percent(part(most.elected, stake))} where ${percent(part(most.cap, stake))} is the cap: no finer split of ${busy} ${busy === 1 ? "ledger" : "ledgers"} was found`,
          ]
        : []),
      ...(capsRaised > PPM
        ? [`the caps leave no room for all stake, and were raised to ${percent(capsRaised)} of themselves`]
        : []),
      ...(belowFloor.length
        ? [`below 1.2 times the lowest stake, so perhaps left out: ledgers ${belowFloor.join(", ")}`]
        : []),
    ];
  }
}

/** Columns as wide as what stands in them; the first and the last to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((each, at) => Math.max(each.length, ...rows.map(row => row[at]?.length ?? 0)));
  const last = head.length - 1;
  return [head, ...rows].map(row =>
    row
      .map((each, at) =>
        at === 0 ? `  ${each.padEnd(widths[at] ?? 0)}` : at === last ? each : each.padStart(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** Why each validator gets so much, term by term. */
export function explanationLines(
  source: string,
  validators: readonly ValidatorExplanation[],
  { unit, columns }: Page,
): string[] {
  const show = (planck: bigint, places = 2): string => `${showDown(planck, unit, places)} ${unit.symbol}`;
  return [
    ...wrapped(source, columns, 2),
    ...validators.flatMap(each => [
      "",
      ...wrapped(called(each.name, each.account), columns, 2),
      ...wrapped(`  ${each.because}`, columns, 4),
      ...(each.split ? wrapped(`  elected otherwise than wanted: ${each.split}`, columns, 4) : []),
      ...(each.closed.length ? [] : standing(each)).flatMap(line => wrapped(`  ${line}`, columns, 4)),
      ...each.score.terms.flatMap(({ name, value, because }) =>
        wrapped(`  ${percent(value, 4).padStart(12)}  ${name}: ${because}`, columns, 18),
      ),
      `  ${percent(each.score.total, 4).padStart(12)}  score`,
    ]),
  ];

  function standing({ target, cap, elected, others, reward, marginal, safe }: ValidatorExplanation): string[] {
    return [
      `target ${show(target)} of at most ${show(cap)}; elected ${show(elected)}; others have ${show(others)} there`,
      `expected for all its backers in an era: ${show(reward, 4)}; one ${unit.symbol} more would earn ${formatAmount(marginal, TRILLIONTHS)} ${unit.symbol}`,
      safe ? "elected in every replay" : "not sure to be elected",
    ];
  }
}

const part = (of: bigint, all: bigint): bigint => (all === 0n ? 0n : (of * PPM) / all);
