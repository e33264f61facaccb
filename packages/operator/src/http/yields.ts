import type { Yields } from "@aksm/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "../daemon/clock.ts";
import type { Context } from "../daemon/context.ts";
import type { Heads, HeadTracker } from "../daemon/heads.ts";
import { RetryableError } from "../errors.ts";
import { sendTagged, type Tagged, tagged } from "./tagged.ts";

interface Known {
  readonly yields: Tagged;
  readonly peg: Tagged;
}

interface Reading {
  /** Hash of the Ethereum block that was the head. */
  readonly of: string;
  readonly found: Promise<Known | null>;
  failedAt: number | null;
}

const FAILURE_TOLD_MS = 5_000;

/**
 * The peg, and what each use of aKSMb brings, for pages that ask no node. It decides nothing: whoever needs to rely on it reads the
 * chains. Read once for each finalized Ethereum block that somebody asks in; what failed is told to whoever asks within the next
 * seconds, so that callers do not press an endpoint that is away.
 */
export function yieldRoutes(
  server: FastifyInstance,
  {
    context,
    heads,
    clock,
  }: { readonly context: Context; readonly heads: HeadTracker; readonly clock: Pick<Clock, "now"> },
): void {
  let last: Reading | null = null;
  const isGood = ({ of, failedAt }: Reading, now: Heads): boolean =>
    failedAt === null ? of === now.ethereum.hash : clock.now() - failedAt < FAILURE_TOLD_MS;
  const known = (now: Heads): Promise<Known | null> => {
    if (last && isGood(last, now)) return last.found;
    const mine: Reading = { of: now.ethereum.hash, found: read(context, now), failedAt: null };
    last = mine;
    mine.found.catch(() => {
      mine.failedAt = clock.now();
    });
    return mine.found;
  };
  const route = (part: keyof Known) => async (request: FastifyRequest, reply: FastifyReply) => {
    const now = heads.latest();
    if (!now) return reply.code(503).send({ error: "this operator has not seen both chains yet" });
    try {
      const found = await known(now);
      if (!found) return reply.code(404).send({ error: "this deployment names no market for aKSMc" });
      return sendTagged(request, reply, found[part]);
    } catch (error) {
      if (!(error instanceof RetryableError)) throw error;
      return reply.code(503).send({ error: error.message });
    }
  };
  server.get("/v1/yields", route("yields"));
  server.get("/v1/peg", route("peg"));
}

async function read({ kusama, ethereum }: Context, { kusama: head }: Heads): Promise<Known | null> {
  const { limits } = await kusama.state(head.hash);
  const found = await ethereum.yields(limits.bondingDuration);
  if (!found) return null;
  const { block, peg } = found;
  return { yields: tagged(encode(found)), peg: tagged(encode({ block, peg })) };
}

/** Amounts and seconds as decimal text. */
const encode = (value: Yields | Pick<Yields, "block" | "peg">): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? each.toString() : each));
