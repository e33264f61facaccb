import type { OperatorIdentity } from "@aksm/core";
import { type AllocationRecord, decodeAllocation } from "@aksm/npos/allocation";

const TIMEOUT_MS = 10_000;

/** What became of asking one operator where the stake goes: its allocation, or why there is none. */
export type AllocationAnswer = Pick<OperatorIdentity, "name" | "url"> &
  ({ readonly record: AllocationRecord } | { readonly record: null; readonly problem: string });

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
