import type { BlockRef, EthereumBlock } from "@aksm/core";
import type { EthereumPort, KusamaPort } from "../ports.ts";
import { Waiters } from "./waiters.ts";

/** The finalized heads that one cycle works on. */
export interface Heads {
  readonly kusama: BlockRef;
  readonly ethereum: EthereumBlock;
}

export interface HeadTracker {
  /** Null until both nodes have told theirs. */
  latest(): Heads | null;
  /** Resolves true once a head is newer than `seen`, false at the deadline or when the signal aborts. */
  newerThan(seen: Heads | null, ms: number, signal: AbortSignal): Promise<boolean>;
  /** Asks both nodes: at the start, and for callers that know of a block before its notification has come. */
  refresh(): Promise<void>;
  close(): void;
}

/** Follows both chains; heads never go back. */
export function trackHeads(kusama: KusamaPort, ethereum: EthereumPort): HeadTracker {
  const waiters = new Waiters();
  let ours: { kusama: BlockRef | null; ethereum: EthereumBlock | null } = { kusama: null, ethereum: null };
  const latest = (): Heads | null =>
    ours.kusama && ours.ethereum ? { kusama: ours.kusama, ethereum: ours.ethereum } : null;
  const onKusama = (head: BlockRef): void => {
    if (ours.kusama && head.number <= ours.kusama.number) return;
    ours = { ...ours, kusama: { number: head.number, hash: head.hash } };
    waiters.wake();
  };
  const onEthereum = (head: EthereumBlock): void => {
    if (ours.ethereum && head.number <= ours.ethereum.number) return;
    ours = { ...ours, ethereum: head };
    waiters.wake();
  };
  const isNewer = (seen: Heads | null): boolean => {
    const now = latest();
    if (!now || !seen) return now !== null;
    return now.kusama.number > seen.kusama.number || now.ethereum.number > seen.ethereum.number;
  };
  const stops = [kusama.onFinalized(onKusama), ethereum.onFinalized(onEthereum)];
  return {
    latest,
    newerThan: (seen, ms, signal) => waiters.until(() => isNewer(seen), ms, signal),
    refresh: async () => {
      const [head, block] = await Promise.all([kusama.finalizedHead(), ethereum.finalizedBlock()]);
      onKusama(head);
      onEthereum(block);
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}
