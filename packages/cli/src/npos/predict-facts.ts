import {
  type ElectedSet,
  inMinersOrder,
  type NamedSnapshot,
  parseElectedSet,
  parseOverrides,
  parseSnapshot,
  whatIf,
  withOverrides,
} from "@aksm/npos";
import { readAs } from "../files.ts";
import type { Unit } from "../unit.ts";
import type { PredictOptions } from "./predict-options.ts";

/** A chain that can't be read, or does not have what was asked for; the message names it and says why. */
export class ChainError extends Error {
  override name = "ChainError";
}

interface Facts {
  readonly snapshot: NamedSnapshot;
  readonly actual: ElectedSet | null;
  /** As the chain says; null where it is no chain, or says nothing. */
  readonly unit: Unit | null;
}

/** How long a node may take to answer for the first time. */
const CONNECT_MS = 10_000;

/**
 * The snapshot to predict from, with all changes to it, and the real set where it is asked for. Throws `FileError`,
 * `ChainError`, `WhatIfError`, `SnapshotError`.
 */
export async function factsOf(asked: PredictOptions, connectMs: number = CONNECT_MS): Promise<Facts> {
  const read = await sourceOf(asked, connectMs);
  const seats = asked.seats === null ? read.snapshot : { ...read.snapshot, seats: asked.seats };
  const overridden = asked.overrides === null ? seats : withOverrides(seats, readAs(asked.overrides, parseOverrides));
  const changed = whatIf(overridden, asked.changes);
  const snapshot = asked.pageSize === null ? changed : inMinersOrder(changed, asked.pageSize);
  return { ...read, snapshot };
}

async function sourceOf({ source, actual, era }: PredictOptions, connectMs: number): Promise<Facts> {
  const file = actual === null ? null : readAs(actual, parseElectedSet);
  if (source.input !== undefined) {
    return { snapshot: readAs(source.input, parseSnapshot), actual: file, unit: null };
  }
  // Loaded here alone, since clients of chains take longer to load than elections to compute.
  const { readElections } = await import("@aksm/sdk");
  const signal = AbortSignal.timeout(connectMs);
  const read = await readElections(source.chain, { signal, ...(era === null ? {} : { era }) }).catch(cause => {
    const why = signal.aborted ? "no answer" : cause instanceof Error ? cause.message : String(cause);
    throw new ChainError(`${source.chain} can't be read: ${why}`, { cause });
  });
  if (read.elected?.size === 0) throw new ChainError(`${source.chain} has no elected set of era ${era}.`);
  return { snapshot: read.electorate, actual: read.elected ?? file, unit: read.unit };
}
