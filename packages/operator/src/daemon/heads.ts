import type { BlockRef, EthereumBlock } from "@aksm/core";
import type { EthereumPort, KusamaPort } from "../ports.ts";
import { Waiters } from "./waiters.ts";

/** The finalized heads that one cycle works on. */
export interface Heads {
  readonly kusama: BlockRef;
  readonly ethereum: EthereumBlock;
}

export interface HeadTracker {
  latest(): Heads;
  /** Resolves once a head is newer than `seen`, or when the signal aborts. */
  newerThan(seen: Heads, ms: number, signal: AbortSignal): Promise<boolean>;
  /** Asks both nodes; for callers that know of a block before its notification has come. */
  refresh(): Promise<void>;
  close(): void;
}

/** Follows both chains; heads never go back. */
export async function trackHeads(kusama: KusamaPort, ethereum: EthereumPort): Promise<HeadTracker> {
  const waiters = new Waiters();
  let latest: Heads = { kusama: await kusama.finalizedHead(), ethereum: await ethereum.finalizedBlock() };
  const onKusama = (head: BlockRef): void => {
    if (head.number <= latest.kusama.number) return;
    latest = { ...latest, kusama: { number: head.number, hash: head.hash } };
    waiters.wake();
  };
  const onEthereum = (head: EthereumBlock): void => {
    if (head.number <= latest.ethereum.number) return;
    latest = { ...latest, ethereum: head };
    waiters.wake();
  };
  const stops = [kusama.onFinalized(onKusama), ethereum.onFinalized(onEthereum)];
  return {
    latest: () => latest,
    newerThan: (seen, ms, signal) =>
      waiters.until(
        () => latest.kusama.number > seen.kusama.number || latest.ethereum.number > seen.ethereum.number,
        ms,
        signal,
      ),
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
