import { encodeAllocation } from "@aksm/npos/allocation";
import type { FastifyInstance } from "fastify";
import type { Context } from "../daemon/context.ts";
import type { Memory } from "../daemon/memory.ts";
import { sendTagged, type Tagged, tagged } from "./tagged.ts";

type Known = Extract<NonNullable<Memory["allocated"]>, { readonly allocation: unknown }>;

/**
 * Why each validator gets so much of the pool's stake, as this operator last worked it out. It is some megabytes at Kusama's size, so
 * it is encoded once, and not sent again to whoever names what it has (`ETag`).
 */
export function validatorRoutes(server: FastifyInstance, { memory, deployment }: Context): void {
  const { decimals, symbol, ss58Prefix } = deployment.kusama;
  let encoded: (Tagged & { readonly of: Known }) | null = null;
  const encode = (of: Known) => {
    const { number, hash, activeEra, ethereum } = of.anchor;
    const text = encodeAllocation({
      anchor: { number, hash, era: activeEra },
      ethereum: { number: ethereum.number, hash: ethereum.hash },
      targets: of.targets,
      network: { decimals, symbol, ss58Prefix },
      allocation: of.allocation,
    });
    return { of, ...tagged(text) };
  };
  server.get("/v1/validators", async (request, reply) => {
    const known = memory.allocated;
    if (!known) return reply.code(404).send({ error: "no allocation yet: nothing is staked, or no anchor is decided" });
    if ("problem" in known) return reply.code(404).send({ error: `no allocation: ${known.problem}` });
    if (encoded?.of !== known) encoded = encode(known);
    return sendTagged(request, reply, encoded);
  });
}
