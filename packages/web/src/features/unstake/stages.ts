import { ERAS_TO_CARRY_OUT, ERAS_TO_UNBOND } from "@aksm/core";
import type { Request } from "@aksm/sdk";

export interface RequestProgress {
  readonly label: "Waiting" | "Finalized" | "Paid" | "Overdue" | "Cancelled" | "Parked";
  readonly tone: "wait" | "good" | "bad";
  /** 0 to 1, by eras. */
  readonly done: number;
  /** Eras until the latest one that the chain's facts give; null once paid or cancelled, and while parked. */
  readonly erasLeft: number | null;
  /** The last era by which a request of its age should have been paid, whatever the chain says now. */
  readonly promisedEra: number;
}

/** As far as a bar goes before the end. */
const ALMOST = 0.97;

/** Where a request stands, from the chain's facts alone. */
export function requestProgress(
  request: Pick<Request, "state" | "requestedEra" | "expected">,
  activeEra: number,
  bondingDuration: number,
): RequestProgress {
  const { requestedEra, expected, state } = request;
  const promisedEra = requestedEra + bondingDuration + ERAS_TO_UNBOND + ERAS_TO_CARRY_OUT;
  if (state === "paid") return { label: "Paid", tone: "good", done: 1, erasLeft: null, promisedEra };
  if (state === "cancelled") return { label: "Cancelled", tone: "wait", done: 1, erasLeft: null, promisedEra };
  if (state === "parked") return { label: "Parked", tone: "bad", done: ALMOST, erasLeft: null, promisedEra };
  const lastEra = expected?.toEra ?? promisedEra;
  const erasLeft = Math.max(0, lastEra - activeEra);
  const done = Math.min(ALMOST, Math.max(0, (activeEra - requestedEra) / Math.max(1, lastEra - requestedEra)));
  const shared = { done, erasLeft, promisedEra };
  if (activeEra > promisedEra) return { label: "Overdue", tone: "bad", ...shared };
  return state === "finalized"
    ? { label: "Finalized", tone: "good", ...shared }
    : { label: "Waiting", tone: "wait", ...shared };
}
