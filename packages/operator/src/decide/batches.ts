import type { Deposit, Policy } from "@aksm/core";

/** Deposits that one message mints at most: what a block of Ethereum takes without being filled by it. */
export const MOST_IN_A_BATCH = 100;

type Rules = Pick<Policy, "mintAtOnce" | "mintBatchBlocks">;

/** Blocks of Kusama, both ends included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const isSmall = ({ amount }: Pick<Deposit, "amount">, { mintAtOnce }: Rules): boolean => amount < mintAtOnce;

/** The window that a block belongs to. */
export function windowOf(block: number, { mintBatchBlocks }: Pick<Policy, "mintBatchBlocks">): Window {
  const from = Math.floor(block / mintBatchBlocks) * mintBatchBlocks;
  return { from, to: from + mintBatchBlocks - 1 };
}

/**
 * The windows in which smaller deposits wait, the oldest first: those that are over at the head, so that no deposit can
 * come to them any more and every operator finds the same ones in them.
 */
export function windowsOver(open: readonly Deposit[], head: number, rules: Rules): Window[] {
  const windows = open
    .filter(deposit => isSmall(deposit, rules))
    .map(({ block }): [number, Window] => {
      const window = windowOf(block.number, rules);
      return [window.from, window];
    });
  return [...new Map(windows).values()].filter(({ to }) => to <= head).toSorted((a, b) => a.from - b.from);
}

/**
 * The batches of a window from all of its deposits, minted or not: what was minted meanwhile is left out by the contract
 * and not here, so that operators whose heads on Ethereum differ sign the same.
 */
export function batchesOf(deposits: readonly Deposit[], rules: Rules): Deposit[][] {
  const small = deposits
    .filter(deposit => isSmall(deposit, rules))
    .toSorted((a, b) => a.block.number - b.block.number || a.eventIndex - b.eventIndex);
  return Array.from({ length: Math.ceil(small.length / MOST_IN_A_BATCH) }, (_, index) =>
    small.slice(index * MOST_IN_A_BATCH, (index + 1) * MOST_IN_A_BATCH),
  );
}
