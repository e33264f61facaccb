import { formatAmount } from "@aksm/core";
import type { Allocation, Score, ScoringFacts, ValidatorExplanation } from "@aksm/npos/allocation";

const PPM = 1_000_000n;

/** KSM with so many decimals, rounded down. */
const ksm = (planck: bigint, decimals = 2): string => {
  const [whole = "0", fraction = ""] = formatAmount(planck / 10n ** BigInt(12 - decimals), decimals).split(".");
  return `${whole}.${fraction.padEnd(decimals, "0")}`;
};
/** Parts per million as a percentage, rounded down. */
const percent = (ppm: bigint, decimals = 2): string => {
  const size = formatAmount((ppm < 0n ? -ppm : ppm) / 10n ** BigInt(4 - decimals), decimals);
  return `${ppm < 0n && size !== "0" ? "-" : ""}${size} %`;
};
const short = (account: string): string => `${account.slice(0, 10)}…${account.slice(-6)}`;
const called = (name: string | null, account: string): string => (name ? `${name} (${short(account)})` : account);
const cell = (text: string, width: number): string => text.slice(0, width).padEnd(width);

/** A table of scores, best first, and the terms behind them. */
export function scoreLines(
  source: string,
  { validators }: ScoringFacts,
  scores: readonly Score[],
  most: number,
): string[] {
  const names = new Map(validators.map(({ account, name }) => [account, name]));
  const open = scores
    .filter(({ gates }) => !gates.length)
    .toSorted((a, b) => (a.total < b.total ? 1 : a.total > b.total ? -1 : a.account < b.account ? -1 : 1));
  const closed = new Map<string, number>();
  for (const { gates } of scores) for (const gate of gates) closed.set(gate, (closed.get(gate) ?? 0) + 1);
  return [
    `${source}: ${open.length} of ${scores.length} validators may be nominated`,
    ...[...closed].map(([gate, count]) => `  ${count} may not: ${gate}`),
    "A planck with the validator, beside one with an average validator that takes no commission:",
    ...open.slice(0, most).flatMap(({ account, total, terms }) => [
      `${percent(total).padStart(9)}  ${called(names.get(account) ?? null, account)}`,
      `           ${terms
        .filter(({ value }) => value !== 0n)
        .map(({ name, value }) => `${name} ${percent(value)}`)
        .join(", ")}`,
    ]),
    ...(open.length > most ? [`… and ${open.length - most} more: --limit N shows more`] : []),
  ];
}

/** What ledgers are to nominate, and what comes of it. */
export function allocationLines(source: string, allocation: Allocation): string[] {
  const { ledgers, validators, stake, expected, distance, aboveCaps, unelected, churn, capsRaised, belowFloor } =
    allocation;
  const names = new Map(validators.map(({ account, name }) => [account, name]));
  return [
    `${source}: ${ksm(stake)} KSM on ${ledgers.length} ledgers, by ${allocation.replays} elections`,
    `  expected in an era: ${ksm(expected.elected, 4)} KSM as the election splits it, ${ksm(expected.atTargets, 4)} KSM at the targets`,
    `  elected elsewhere than wanted: ${percent(part(distance, stake))}, above caps: ${percent(part(aboveCaps, stake))}`,
    `  expected to back nobody elected: at most ${percent(unelected)}; on ledgers that change: ${percent(churn)}`,
    ...(capsRaised > PPM
      ? [`  ! the caps leave no room for all stake, and were raised to ${percent(capsRaised)} of themselves`]
      : []),
    ...(belowFloor.length
      ? [`  ! below 1.2 times the lowest stake, so perhaps left out: ledgers ${belowFloor.join(", ")}`]
      : []),
    "Validators, by target:",
    `  ${cell("", 30)}${["target", "elected", "cap", "others"].map(each => each.padStart(14)).join("")}  bound by`,
    ...validators
      .filter(({ target, elected }) => target > 0n || elected > 0n)
      .map(
        each =>
          `  ${cell(each.name ?? short(each.account), 30)}${[each.target, each.elected, each.cap, each.others]
            .map(amount => ksm(amount).padStart(14))
            .join("")}  ${each.binding}`,
      ),
    "Ledgers:",
    ...ledgers.map(
      ({ ledger, stake, targets, because, changes }) =>
        `  ${changes ? "*" : " "} ${ledger}: ${ksm(stake)} KSM to ${targets.map(each => names.get(each) ?? short(each)).join(", ") || "nobody"}; ${because}`,
    ),
    "* nominates somebody else than now",
  ];
}

/** Why each validator gets so much, term by term. */
export function explanationLines(source: string, validators: readonly ValidatorExplanation[]): string[] {
  return [
    source,
    ...validators.flatMap(each => [
      "",
      called(each.name, each.account),
      `  ${each.because}`,
      ...(each.closed.length
        ? []
        : [
            `  target ${ksm(each.target)} KSM of at most ${ksm(each.cap)}; elected ${ksm(each.elected)}; others have ${ksm(each.others)} there`,
            `  expected for all its backers in an era: ${ksm(each.reward, 4)} KSM; one KSM more would earn ${formatAmount(each.marginal, 12)} KSM`,
            `  ${each.safe ? "elected in every replay" : "not sure to be elected"}`,
          ]),
      ...each.score.terms.map(({ name, value, because }) => `  ${percent(value, 4).padStart(12)}  ${name}: ${because}`),
      `  ${percent(each.score.total, 4).padStart(12)}  score`,
    ]),
  ];
}

const part = (of: bigint, all: bigint): bigint => (all === 0n ? 0n : (of * PPM) / all);
