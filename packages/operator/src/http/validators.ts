import { encodeAllocation } from "@aksm/npos/allocation";
import type { FastifyInstance } from "fastify";
import type { Context } from "../daemon/context.ts";

/** Why each validator gets so much of the pool's stake, as this operator last worked it out. */
export function validatorRoutes(server: FastifyInstance, { memory, deployment }: Context): void {
  server.get("/v1/validators", async (_, reply) => {
    const known = memory.allocated;
    if (!known) return reply.code(404).send({ error: "no allocation yet: nothing is staked, or no anchor is decided" });
    if ("problem" in known) return reply.code(404).send({ error: `no allocation: ${known.problem}` });
    const { number, hash, activeEra, ethereum } = known.anchor;
    const { decimals, symbol, ss58Prefix } = deployment.kusama;
    return reply.type("application/json").send(
      encodeAllocation({
        anchor: { number, hash, era: activeEra },
        ethereum: { number: ethereum.number, hash: ethereum.hash },
        targets: known.targets,
        network: { decimals, symbol, ss58Prefix },
        allocation: known.allocation,
      }),
    );
  });
}
