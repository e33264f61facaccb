import type { UnstakeRequest } from "@aksm/core";
import type { PaidEvent } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import { type Protocol, releaseFacts } from "../protocol/overview.ts";
import { datesOf, type ExpectedTime } from "../time/eras.ts";
import { expectRelease } from "../time/release.ts";
import type { Request } from "./types.ts";

/** A request with its expected time or its payment. `paid` has the records of payments by request. */
export async function requestView(
  context: Context,
  protocol: Protocol,
  request: UnstakeRequest,
  paid: PaidEvent | null,
): Promise<Request> {
  const { id, state, shares, amount, recipient } = request;
  const requestedAtMs = Number(request.requestedAt) * 1000;
  const [requestedEra, block] = await Promise.all([
    context.blocks.eraAt(protocol.heads.kusama, requestedAtMs),
    paid ? context.kusama.block(paid.kusamaBlockHash) : null,
  ]);
  return {
    id,
    state,
    shares,
    amount,
    recipient,
    requestedAtMs,
    requestedEra,
    expected: expectedTime(protocol, context, request, requestedEra),
    payment: block && { number: block.number, hash: block.hash, timestampMs: Number(block.timestampMs) },
  };
}

function expectedTime(
  protocol: Protocol,
  { deployment }: Pick<Context, "deployment">,
  request: UnstakeRequest,
  requestedEra: number,
): ExpectedTime | null {
  const { eras, heads, ethereum } = protocol;
  const nowMs = Number(heads.kusama.timestampMs);
  if (request.state === "paid" || request.state === "cancelled") return null;
  // Nothing comes before its owner acts.
  if (request.state === "parked") return null;
  // Owed and at hand: what is left is one payment.
  if (request.state === "finalized") {
    return datesOf({ fromEra: eras.activeEra, toEra: eras.activeEra + 1 }, eras, nowMs);
  }
  const ahead = ethereum.waiting.filter(other => other.id < request.id).length;
  const range = expectRelease(releaseFacts(protocol, deployment), ahead, request.shares, requestedEra);
  return datesOf(range, eras, nowMs);
}
