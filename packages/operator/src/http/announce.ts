import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { Context } from "../daemon/context.ts";
import { closedAccounts } from "../decide/recipients.ts";
import { recipientParams } from "./schemas.ts";

/** Announcements that one caller may make in a minute: those of a wallet with many accounts, not those of a flood. */
const MOST_A_MINUTE = 60;

/**
 * Whoever deposits to an address tells operators to look at it. It needs no proof: what comes from there can only be
 * minted to the account that the address is derived from.
 */
export function announceRoute(server: FastifyInstance, { store, deployment }: Context): void {
  const closed = closedAccounts(deployment);
  void server.register(async scope => {
    await scope.register(rateLimit, {
      max: MOST_A_MINUTE,
      timeWindow: "1 minute",
      errorResponseBuilder: (_, { after }) => ({
        statusCode: 429,
        error: `this operator takes ${MOST_A_MINUTE} announcements a minute from one caller; try again in ${after}`,
      }),
    });
    scope.post("/v1/deposit-addresses/:recipient", async (request, reply) => {
      const params = recipientParams.safeParse(request.params);
      if (!params.success) return reply.code(400).send({ error: "an Ethereum account is 0x and 40 hex digits" });
      const { recipient } = params.data;
      if (closed.includes(recipient)) {
        return reply.code(400).send({ error: `${recipient} cannot hold a${deployment.kusama.symbol}b` });
      }
      await store.watch.announce(recipient);
      return { recipient, watched: true };
    });
  });
}
