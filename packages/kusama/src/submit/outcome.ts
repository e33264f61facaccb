import type { BlockRef, Hex } from "@aksm/core";
import { eventFields } from "../chain/runtime.ts";
import type { DispatchError, EventTypes, Outcome, Variant } from "../chain/types.ts";
import type { ChainEvent } from "../read/events.ts";

/** What became of a transaction in its block, read from all of its events. */
export interface Included {
  readonly kind: "included";
  readonly hash: Hex;
  readonly block: BlockRef;
  readonly index: number;
  /** True where the transaction and everything that it wrapped succeeded. */
  readonly ok: boolean;
  /** Everything that failed, outermost last, as sentences; a part may fail while the transaction succeeds. */
  readonly failures: readonly string[];
  /** What the Multisig pallet did with an `as_multi`; null for other transactions. */
  readonly multisig: MultisigOutcome | null;
  readonly events: readonly ChainEvent[];
}

export interface MultisigOutcome {
  readonly step: "opened" | "approved" | "executed" | "cancelled";
  readonly callHash: Hex;
  /** For an executed call: true where the call itself and the proxied call in it succeeded. */
  readonly ok: boolean;
}

/** Reads the outcome from the events of one extrinsic. */
export function outcomeOf(hash: Hex, block: BlockRef, index: number, all: readonly ChainEvent[]): Included {
  const events = all.filter(event => event.extrinsic === index);
  const failures = events.flatMap(({ event }) => failureOf(event));
  return {
    kind: "included",
    hash,
    block,
    index,
    ok: failures.length === 0,
    failures,
    multisig: multisigOutcome(events, failures.length === 0),
    events,
  };
}

/** What an event tells of a failure, as a sentence; nothing for other events. */
export function failureOf(event: Variant<string, Variant>): string[] {
  const failed = eventFields(event, "System.ExtrinsicFailed");
  if (failed) return [`the transaction failed: ${errorText(failed.dispatch_error)}`];
  const item = eventFields(event, "Utility.ItemFailed");
  if (item) return [`an item of a batch failed: ${errorText(item.error)}`];
  const interrupted = eventFields(event, "Utility.BatchInterrupted");
  if (interrupted) return [`a batch stopped at item ${interrupted.index}: ${errorText(interrupted.error)}`];
  const proxied = eventFields(event, "Proxy.ProxyExecuted");
  if (proxied) return resultText("the pool's call failed", proxied.result);
  const executed = eventFields(event, "Multisig.MultisigExecuted");
  if (executed) return resultText("the multisig's call failed", executed.result);
  return [];
}

const resultText = (what: string, result: Outcome): string[] =>
  result.success ? [] : [`${what}: ${errorText(result.value)}`];

function multisigOutcome(events: readonly ChainEvent[], ok: boolean): MultisigOutcome | null {
  const steps = {
    "Multisig.NewMultisig": "opened",
    "Multisig.MultisigApproval": "approved",
    "Multisig.MultisigExecuted": "executed",
    "Multisig.MultisigCancelled": "cancelled",
  } as const;
  for (const [name, step] of Object.entries(steps) as [keyof typeof steps, MultisigOutcome["step"]][]) {
    for (const { event } of events) {
      const fields: EventTypes[typeof name] | null = eventFields(event, name);
      if (fields) return { step, callHash: fields.call_hash, ok };
    }
  }
  return null;
}

/** The chain's own name of an error, such as "Proxy.NotFound". */
export function errorText(error: DispatchError): string {
  const names: string[] = [];
  let at: unknown = error;
  while (typeof at === "object" && at !== null && "type" in at) {
    names.push(String(at.type));
    at = "value" in at ? at.value : undefined;
  }
  return (names[0] === "Module" ? names.slice(1) : names).join(".");
}
