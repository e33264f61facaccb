import { demandText, type EthereumState } from "@aksm/core";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { Context } from "../daemon/context.ts";
import type { HeadTracker } from "../daemon/heads.ts";
import { answerTo } from "../decide/demands.ts";
import { closedAccounts } from "../decide/recipients.ts";
import { stateAt } from "../observe/ethereum.ts";
import type { HeldDeposit } from "../store/held.ts";
import { demandBody, heldQuery } from "./schemas.ts";

/** Demands that one caller may make in a minute; each costs the check of a signature. */
const MOST_A_MINUTE = 30;
/** Deposits that one answer lists. */
const MOST_LISTED = 200;

export interface HeldSources {
  readonly context: Context;
  readonly heads: HeadTracker;
}

/**
 * What came in and is neither minted nor sent back, and what its sender asks for about it. A demand is taken with the
 * signature of the sender's key alone; accounts without a key remark theirs on Kusama, where it is read.
 */
export function heldRoutes(server: FastifyInstance, { context, heads }: HeldSources): void {
  const { store, kusama } = context;
  server.get("/v1/held", async (request, reply) => {
    const query = heldQuery.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ error: "a sender is 0x and the 64 hex digits of its account" });
    const deposits = await store.held.list(query.data.sender ?? null, MOST_LISTED);
    return { deposits: deposits.map(show) };
  });
  // Browsers ask before they send JSON to another origin.
  server.options("/v1/demands", async (_, reply) =>
    reply.code(204).header("access-control-allow-headers", "content-type").send(),
  );
  void server.register(async scope => {
    await scope.register(rateLimit, {
      max: MOST_A_MINUTE,
      timeWindow: "1 minute",
      errorResponseBuilder: (_, { after }) => ({
        statusCode: 429,
        error: `this operator takes ${MOST_A_MINUTE} demands a minute from one caller; try again in ${after}`,
      }),
    });
    scope.post("/v1/demands", async (request, reply) => {
      const body = demandBody.safeParse(request.body);
      if (!body.success) {
        return reply
          .code(400)
          .send({ error: "a demand is a depositId, a kind (bind or return), a recipient to bind to, and a signature" });
      }
      const { signature, ...demand } = body.data;
      const latest = heads.latest();
      const deposit = await store.held.find(demand.depositId);
      if (!deposit || !latest) {
        return reply.code(404).send({ error: "no deposit is held under this id, or its block is not finalized yet" });
      }
      const isSigned =
        deposit.sender !== null && (await kusama.isSignedBy(demandText(demand), signature, deposit.sender));
      if (!deposit.sender || !isSigned) {
        return reply
          .code(403)
          .send({ error: `the key of the deposit's sender has not signed "${demandText(demand)}"` });
      }
      const state = await stateAt(context, latest.ethereum);
      const answer = answerTo({ deposit, demand }, termsAt(context, latest.kusama.number, state));
      if (answer.kind === "refused") return reply.code(409).send({ error: answer.why });
      if (await store.held.tell(demand, deposit.sender)) return { ...demand, taken: true };
      return reply.code(409).send({ error: "its sender has asked for as much about this deposit as is kept" });
    });
  });
}

const termsAt = ({ deployment }: Context, head: number, state: EthereumState) => ({
  state,
  head,
  policy: deployment.policy,
  closed: closedAccounts(deployment),
});

const show = ({ amount, block, ...rest }: HeldDeposit) => ({ ...rest, amount: `${amount}`, block: block.number });
