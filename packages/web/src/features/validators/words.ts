import { type AccountId, PPM } from "@aksm/core";
import {
  type Allocation,
  type AllocationRecord,
  aboveOwnCap,
  type Binding,
  type ValidatorExplanation,
} from "@aksm/npos/allocation";
import type { AgreedAllocation } from "@aksm/sdk";
import { shorten, showAmount, showFixedDifference, showPercent } from "../../lib/format.ts";

export interface Standing {
  readonly tone: "good" | "wait" | "bad";
  /** A few words beside the title. */
  readonly short: string;
  /** What else there is to say; empty where all is well. */
  readonly notes: readonly string[];
}

/** How far what the page shows is what operators will act on: `threshold` of them must have the same. */
export function standingOf(
  { record, agree, differ, behind, without }: AgreedAllocation,
  threshold: number,
  operators: number,
): Standing {
  const notes = [
    ...(differ.length
      ? [
          `${list(differ)} ${differ.length === 1 ? "has" : "have"} another allocation of the same block: one of the operators reads its chains wrongly.`,
        ]
      : []),
    ...(behind.length
      ? [`${list(behind)} ${behind.length === 1 ? "has" : "have"} not got so far yet, and will work it out too.`]
      : []),
    ...grouped(without).map(({ problem, names }) => `${list(names)}: ${problem}.`),
  ];
  if (!record) return { tone: "wait", short: "nothing known yet", notes };
  const short = `${agree.length} of ${operators} operators agree`;
  if (agree.length >= threshold) return { tone: differ.length ? "bad" : "good", short, notes };
  return {
    tone: differ.length ? "bad" : "wait",
    short,
    notes: [`${threshold} must have the same before they act on it.`, ...notes],
  };
}

function grouped(without: AgreedAllocation["without"]) {
  const problems = [...new Set(without.map(({ problem }) => problem))];
  return problems.map(problem => ({
    problem,
    names: without.filter(each => each.problem === problem).map(({ name }) => name),
  }));
}

/** "a", "a and b", "a, b and c". */
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The chain names nobody: people know a validator by its address, shortened. */
export const withNames = (
  { validators }: Allocation,
  encode: (account: AccountId) => string,
): readonly ValidatorExplanation[] =>
  validators.map(each => ({ ...each, name: each.name ?? shorten(encode(each.account), 8, 6) }));

/** Those that have stake of ours, or are to have. */
export const chosen = (validators: readonly ValidatorExplanation[]): readonly ValidatorExplanation[] =>
  validators.filter(({ target, elected }) => target > 0n || elected > 0n);

/** Those that get nothing, by why, the most frequent reason first. */
export function leftOut(
  validators: readonly ValidatorExplanation[],
): readonly { readonly why: string; readonly validators: readonly ValidatorExplanation[] }[] {
  const groups = new Map<string, ValidatorExplanation[]>();
  for (const each of validators) {
    if (each.target > 0n || each.elected > 0n) continue;
    const why = each.closed.length
      ? each.closed.map(reason => closedWords[reason]).join(", ")
      : restWords[each.binding];
    groups.set(why, [...(groups.get(why) ?? []), each]);
  }
  return [...groups]
    .map(([why, those]) => ({ why, validators: those }))
    .sort((a, b) => b.validators.length - a.validators.length || (a.why < b.why ? -1 : 1));
}

const closedWords: Record<ValidatorExplanation["closed"][number], string> = {
  blocked: "takes no new nominations",
  "full commission": "keeps all rewards as commission",
  commission: "asks too high a commission",
  slashed: "was slashed lately",
  "slash pending": "has a slash pending",
  unidentified: "has no identity",
  "not allowed by governance": "not allowed by governance",
  "no candidate": "stands for no election",
  "not elected": "would not be elected, even with the pool's stake",
};
const restWords: Record<Binding, string> = {
  return: "would earn less than the others",
  "nothing left": "would earn less than the others",
  "validator cap": "has no room under its cap",
  "operator cap": "its operator has all that one may have",
  "infrastructure cap": "its place has all that one may have",
};

/** What keeps a validator at its target, in a few words. */
export const boundBy: Record<Binding, string> = {
  return: "return",
  "validator cap": "cap of one validator",
  "operator cap": "cap of its operator",
  "infrastructure cap": "cap of its place",
  "nothing left": "earns less",
};

/** Parts per million as signed percent with two decimals, rounded towards zero: "+100.00 %", "−2.31 %". */
export const signedPercent = (ppm: bigint): string => `${showFixedDifference(ppm / 100n, 2, 2)} %`;

/** The same with all four decimals, so that terms add up to their sum as it is shown. */
export const exactPercent = (ppm: bigint): string => `${showFixedDifference(ppm, 4, 4)} %`;

/** What is unusual in an allocation and should be known, in sentences. */
export function warningsOf(allocation: Allocation): readonly string[] {
  const { capsRaised, belowFloor, ledgers, stake } = allocation;
  const above = aboveOwnCap(allocation);
  const [most] = above;
  const busy = ledgers.filter(({ targets }) => targets.length).length;
  return [
    ...(most
      ? [
          `${above.length === 1 ? "One validator is" : `${above.length} validators are`} expected to have more than the cap, at most ${showPercent(most.elected, stake, 1)} of the stake where ${showPercent(most.cap, stake, 1)} is the cap: the chain decides how a ledger is split, and for ${busy === 1 ? "one ledger" : `${busy} ledgers`} nothing finer was found.`,
        ]
      : []),
    ...(capsRaised > PPM
      ? [
          `The caps leave no room for all the stake, and were raised to ${showAmount((capsRaised + 99n) / 100n, 2, 2)} % of themselves.`,
        ]
      : []),
    ...(belowFloor.length
      ? [
          `${belowFloor.length === 1 ? "Ledger" : "Ledgers"} ${list(belowFloor.map(index => String(index + 1)))} hold little beside the least stake of the last election, and may be left out of the next.`,
        ]
      : []),
  ];
}

/** The whole set that operators expect the next election to give, with the stake behind each. */
export const expectedSet = ({ allocation }: AllocationRecord): ReadonlyMap<AccountId, bigint> =>
  new Map(allocation.validators.flatMap(({ account, backing }) => (backing > 0n ? [[account, backing] as const] : [])));

/** What an allocation is of, for the titles of its pictures. */
export const sourceOf = ({ anchor }: AllocationRecord): string => `Kusama block #${anchor.number}, era ${anchor.era}`;
