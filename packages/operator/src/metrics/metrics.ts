import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { ALARM_KINDS } from "../daemon/memory.ts";

/** What the operator measures, grouped by the duty it belongs to. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const name = (text: string): string => `aksm_operator_${text}`;
  const gauge = (text: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name: name(text), help, labelNames, registers });
  const counter = (text: string, help: string, labelNames: string[] = []): Counter =>
    new Counter({ name: name(text), help, labelNames, registers });

  const alarm = gauge("alarm", "1 while the alarm stands: somebody should look", ["kind"]);
  for (const kind of ALARM_KINDS) alarm.set({ kind }, 0);
  return {
    registry,
    observe: {
      kusamaHead: gauge("kusama_finalized_block", "Finalized Kusama block of the last complete cycle"),
      ethereumHead: gauge("ethereum_finalized_block", "Finalized Ethereum block of the last complete cycle"),
      activeEra: gauge("kusama_active_era", "Active era at that Kusama block"),
      watched: gauge("watched_deposit_addresses", "Ethereum accounts whose deposit addresses are looked at"),
      scanned: counter("scanned_blocks_total", "Kusama blocks read for what they did to the pool"),
      cycle: new Histogram({
        name: name("cycle_seconds"),
        help: "Time of a complete cycle: observe, decide, act",
        buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
        registers,
      }),
      troubles: counter("troubles_total", "Cycles that ended early, by kind of error", ["kind"]),
    },
    decide: {
      anchor: gauge("anchor_block", "Anchor of the current slot"),
      planned: gauge(
        "anchor_planned",
        "1 once the current slot's plan is known, 0 while its Ethereum block is awaited",
      ),
      operations: gauge("plan_operations", "Operations in the current slot's plan"),
      sequence: gauge("plan_sequence", "Number of the sequence guard that the current plan starts from"),
      allocating: new Histogram({
        name: name("allocation_seconds"),
        help: "Time to read validators and voters and to allocate the stake, once in an era",
        buckets: [0.1, 0.3, 1, 3, 10, 30, 100],
        registers,
      }),
      unplanned: counter(
        "slots_without_plan_total",
        "Slots that ended before the elections that their plan was to have",
      ),
      owedToOperators: gauge("fees_owed_planck", "Set aside for what operators paid on Kusama, and not refunded"),
      openCauses: gauge("open_causes", "Attestations that Ethereum has not taken note of", ["kind"]),
    },
    act: {
      kusama: counter("kusama_transactions_total", "Transactions handed to Kusama", ["act", "outcome"]),
      ethereum: counter("ethereum_submissions_total", "Transactions handed to Ethereum", ["cause", "outcome"]),
      signatures: counter("signatures_total", "EIP-712 signatures made", ["cause"]),
      lonely: counter("gatherings_short_total", "Submissions put off for want of signatures", ["cause"]),
      halted: gauge("halted", "1 where the operator stopped acting for good; /health says why"),
    },
    alarm,
  };
}

/** Beside them what every process of Node.js can tell of itself: memory, processor time, event loop. */
export function withProcessMetrics(metrics: Metrics): Metrics {
  collectDefaultMetrics({ register: metrics.registry });
  return metrics;
}

export type Metrics = ReturnType<typeof createMetrics>;
