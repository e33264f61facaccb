import type { RequestView } from "../../lib/model.ts";

export interface RequestProgress {
  readonly label: "Waiting" | "Finalized" | "Paid" | "Overdue";
  readonly tone: "wait" | "good" | "bad";
  /** 0 to 1. */
  readonly done: number;
  /** Eras until the latest era of arrival; null where unknown or paid. */
  readonly erasLeft: number | null;
}

/** Where a request stands, from the chain's facts alone. */
export function requestProgress(request: RequestView, activeEra: number, nowMs: number): RequestProgress {
  if (request.state === "paid") return { label: "Paid", tone: "good", done: 1, erasLeft: null };
  const { arrival } = request;
  const erasLeft = arrival ? Math.max(0, arrival.toEra - activeEra) : null;
  const length = arrival ? arrival.toMs - request.requestedAtMs : 0;
  const done = length > 0 ? Math.min(0.98, Math.max(0, (nowMs - request.requestedAtMs) / length)) : 0;
  if (arrival && activeEra > arrival.toEra) return { label: "Overdue", tone: "bad", done, erasLeft };
  if (request.state === "finalized") return { label: "Finalized", tone: "good", done, erasLeft };
  return { label: "Waiting", tone: "wait", done, erasLeft };
}
