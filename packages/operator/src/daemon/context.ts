import type { AccountId, Deployment, EvmAddress } from "@aksm/core";
import type { Logger } from "pino";
import type { Board } from "../act/board.ts";
import type { AskPeer } from "../act/peers.ts";
import type { Allocate } from "../allocation/thread.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { EthereumPort, KusamaPort } from "../ports.ts";
import type { Store } from "../store/store.ts";
import type { AlarmKind, Memory } from "./memory.ts";

/** What every duty of a cycle works with; made once by the composition root. */
export interface Context {
  readonly kusama: KusamaPort;
  readonly ethereum: EthereumPort;
  readonly deployment: Deployment;
  /** Who this operator is in the deployment. */
  readonly self: { readonly index: number; readonly kusama: AccountId; readonly ethereum: EvmAddress };
  /** True without keys: everything is observed and decided, nothing signed or sent. */
  readonly dryRun: boolean;
  readonly store: Store;
  readonly memory: Memory;
  readonly board: Board;
  readonly ask: AskPeer;
  readonly allocate: Allocate;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** Raises or clears an alarm; a line is logged only when its text changes. */
export function setAlarm({ memory, metrics, log }: Context, kind: AlarmKind, text: string | null): void {
  if ((memory.alarms.get(kind) ?? null) === text) return;
  metrics.alarm.set({ kind }, text === null ? 0 : 1);
  if (text === null) {
    memory.alarms.delete(kind);
    log.info({ alarm: kind }, "alarm is over");
  } else {
    memory.alarms.set(kind, text);
    log.warn({ alarm: kind }, text);
  }
}

/** What a signer did not sign at these heads, or null for nothing; a person is told. It is asked again at the next heads. */
export function noteUnsigned(context: Context, chain: "kusama" | "ethereum", why: string | null): void {
  const { unsigned } = context.memory;
  unsigned[chain] = why;
  const texts = [unsigned.kusama, unsigned.ethereum].filter(text => text !== null);
  setAlarm(context, "signer", [...new Set(texts)].join("; ") || null);
}
