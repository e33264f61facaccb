import type { AccountId, KusamaBlock, OperatorIdentity, Planck } from "@aksm/core";
import { type AllocationRecord, decodeAllocation, encodeAllocation } from "@aksm/npos/allocation";
import type { Context } from "../chains/context.ts";

const TIMEOUT_MS = 10_000;

/** What became of asking one operator where the stake goes: its allocation, or why there is none. */
export type AllocationAnswer = Pick<OperatorIdentity, "name" | "url"> &
  ({ readonly record: AllocationRecord } | { readonly record: null; readonly problem: string });

/** What several operators say together of where the stake goes. */
export interface AgreedAllocation {
  /** The allocation of the newest anchor that most of them have; null where nobody has any. */
  readonly record: AllocationRecord | null;
  /** Names of those that have exactly this one. */
  readonly agree: readonly string[];
  /** Names of those that have another one of the same anchor: one of them reads its chains wrongly. */
  readonly differ: readonly string[];
  /** Those that have one of an anchor before: they have not got so far yet. */
  readonly behind: readonly string[];
  /** Those that have none, and why. */
  readonly without: readonly { readonly name: string; readonly problem: string }[];
}

/** Validators that the chain elected for an era, with all the stake behind each, planck. */
export interface ElectedValidators {
  readonly block: KusamaBlock;
  readonly era: number;
  readonly elected: ReadonlyMap<AccountId, Planck>;
}

/** Whom the pool's stake goes to, and whom the chain elects. */
export interface ValidatorsApi {
  /** As operators last worked it out, once in an era. Never throws: who does not answer is told as such. */
  allocation(): Promise<AgreedAllocation>;
  /** Of the active era, at the finalized head: one look-up per validator. */
  elected(): Promise<ElectedValidators>;
}

export const validatorsApi = (context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): ValidatorsApi => ({
  allocation: async () => agreedAllocation(await operatorAllocations(context.deployment.operators)),
  elected: () =>
    checked(async () => {
      const block = await context.blocks.head();
      const elected = await context.kusama.elected(block.hash, block.activeEra);
      return { block, era: block.activeEra, elected };
    }),
});

/** Asks operators where the pool's stake goes and why, all at once. Needs no chain. */
export const operatorAllocations = (
  operators: readonly Pick<OperatorIdentity, "name" | "url">[],
): Promise<AllocationAnswer[]> => Promise.all(operators.map(allocationOf));

async function allocationOf({ name, url }: Pick<OperatorIdentity, "name" | "url">): Promise<AllocationAnswer> {
  try {
    const response = await fetch(`${url}/v1/validators`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await response.text();
    if (response.ok) return { name, url, record: decodeAllocation(text) };
    const { error } = JSON.parse(text) as { error?: string };
    return { name, url, record: null, problem: error ?? `it answers with HTTP ${response.status}` };
  } catch {
    return { name, url, record: null, problem: "it does not answer" };
  }
}

/**
 * The allocation of the newest anchor that most operators have; of equally many, the one named first. Who has just started has
 * that of another anchor, which is no disagreement.
 */
export function agreedAllocation(answers: readonly AllocationAnswer[]): AgreedAllocation {
  const found = answers.flatMap(({ name, record }) =>
    record ? [{ name, record, text: encodeAllocation(record) }] : [],
  );
  const newest = Math.max(...found.map(({ record }) => record.anchor.number));
  const current = found.filter(({ record }) => record.anchor.number === newest);
  const like = (text: string): typeof found => current.filter(each => each.text === text);
  const most = current.map(({ text }) => like(text)).reduce((a, b) => (b.length > a.length ? b : a), []);
  const names = (those: typeof found): string[] => those.map(({ name }) => name);
  return {
    record: most[0]?.record ?? null,
    agree: names(most),
    differ: names(current.filter(each => !most.includes(each))),
    behind: names(found.filter(each => !current.includes(each))),
    without: answers.flatMap(each => (each.record ? [] : [{ name: each.name, problem: each.problem }])),
  };
}
