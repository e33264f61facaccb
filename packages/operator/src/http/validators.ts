import { createHash } from "node:crypto";
import { encodeAllocation } from "@aksm/npos/allocation";
import type { FastifyInstance } from "fastify";
import type { Context } from "../daemon/context.ts";
import type { Memory } from "../daemon/memory.ts";

type Known = Extract<NonNullable<Memory["allocated"]>, { readonly allocation: unknown }>;

/**
 * Why each validator gets so much of the pool's stake, as this operator last worked it out. It is some megabytes at Kusama's size, so
 * it is encoded once, and not sent again to whoever names what it has (`ETag`).
 */
export function validatorRoutes(server: FastifyInstance, { memory, deployment }: Context): void {
  const { decimals, symbol, ss58Prefix } = deployment.kusama;
  let encoded: { readonly of: Known; readonly text: string; readonly tag: string } | null = null;
  const encode = (of: Known) => {
    const { number, hash, activeEra, ethereum } = of.anchor;
    const text = encodeAllocation({
      anchor: { number, hash, era: activeEra },
      ethereum: { number: ethereum.number, hash: ethereum.hash },
      targets: of.targets,
      network: { decimals, symbol, ss58Prefix },
      allocation: of.allocation,
    });
    return { of, text, tag: `"${createHash("sha256").update(text).digest("hex")}"` };
  };
  server.get("/v1/validators", async (request, reply) => {
    const known = memory.allocated;
    if (!known) return reply.code(404).send({ error: "no allocation yet: nothing is staked, or no anchor is decided" });
    if ("problem" in known) return reply.code(404).send({ error: `no allocation: ${known.problem}` });
    if (encoded?.of !== known) encoded = encode(known);
    const { text, tag } = encoded;
    reply.header("etag", tag).header("cache-control", "no-cache");
    const held = request.headers["if-none-match"]?.split(",").map(each => each.trim().replace(/^W\//, ""));
    if (held?.includes(tag)) return reply.code(304).send();
    return reply.type("application/json").send(text);
  });
}
