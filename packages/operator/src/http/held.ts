import { type Demand, demandText, type Hex } from "@aksm/core";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import type { Context } from "../daemon/context.ts";
import type { HeadTracker } from "../daemon/heads.ts";
import { answerTo } from "../decide/demands.ts";
import { mintNow, placeOf } from "../decide/onDemand.ts";
import { closedAccounts } from "../decide/recipients.ts";
import { SignerError } from "../errors.ts";
import { stateAt } from "../observe/ethereum.ts";
import type { HeldDeposit } from "../store/held.ts";
import { demandBody, heldParams, heldQuery } from "./schemas.ts";

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
export function heldRoutes(server: FastifyInstance, sources: HeldSources): void {
  server.get("/v1/held", async (request, reply) => {
    const query = heldQuery.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ error: "a sender is 0x and the 64 hex digits of its account" });
    const deposits = await sources.context.store.held.list(query.data.sender ?? null, MOST_LISTED);
    return { deposits: deposits.map(show) };
  });
  server.get("/v1/held/:id", async (request, reply) => {
    const deposit = await findHeld(sources, request.params);
    if (typeof deposit === "string") return reply.code(404).send({ error: deposit });
    const { context } = sources;
    const waits = deposit.recipient !== null && !deposit.returning;
    const place = waits ? placeOf(deposit, await context.store.held.ahead(deposit), context.deployment.policy) : null;
    return { ...show(deposit), place };
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
    scope.post("/v1/held/:id/mint", async (request, reply) => {
      const deposit = await findHeld(sources, request.params);
      if (typeof deposit === "string") return reply.code(404).send({ error: deposit });
      const signed = await signMint(sources, deposit);
      return typeof signed === "string" ? reply.code(409).send({ error: signed }) : signed;
    });
    scope.post("/v1/demands", async (request, reply) => {
      const body = demandBody.safeParse(request.body);
      if (!body.success) return reply.code(400).send({ error: FORM });
      const { signature, ...demand } = body.data;
      const refused = await take(sources, demand, signature);
      return refused ? reply.code(refused.code).send({ error: refused.error }) : { ...demand, taken: true };
    });
  });
}

/** The deposit of a path, or why there is none. */
async function findHeld({ context }: HeldSources, params: unknown): Promise<HeldDeposit | string> {
  const parsed = heldParams.safeParse(params);
  const deposit = parsed.success ? await context.store.held.find(parsed.data.id) : null;
  return deposit ?? "no deposit is held under this id, or its block is not finalized yet";
}

/** What this operator signs for whoever submits a mint themselves; or why it signs nothing. */
async function signMint({ context, heads }: HeldSources, deposit: HeldDeposit) {
  const { ethereum, dryRun } = context;
  const latest = heads.latest();
  if (dryRun || !latest) return "this operator signs nothing for now";
  if (context.memory.hold !== null) return context.memory.hold;
  if ((await ethereum.mintedAt([deposit.id], latest.ethereum)).size) return "it is minted";
  const cause = mintNow(deposit, await stateAt(context, latest.ethereum));
  if (typeof cause === "string") return cause;
  const attestation = await ethereum.sign(cause).catch((error: unknown) => {
    if (error instanceof SignerError) return null;
    throw error;
  });
  if (!attestation) return "this operator's signer does not sign it for now";
  const { digest, signer, signature } = attestation;
  const { kind: _, ...order } = cause;
  const { amount, epoch, deadline } = order;
  return {
    ...order,
    amount: `${amount}`,
    epoch: `${epoch}`,
    deadline: `${deadline}`,
    digest,
    signer,
    signature,
  };
}

const FORM =
  "a demand is a depositId, a kind, what the kind names (bind: a recipient; returnTo: an account to), and a signature";

/** Null where the demand was taken, else why not. */
async function take(
  { context, heads }: HeldSources,
  demand: Demand,
  signature: Hex,
): Promise<{ code: number; error: string } | null> {
  const { store, deployment } = context;
  const latest = heads.latest();
  const deposit = await store.held.find(demand.depositId);
  if (!deposit || !latest) {
    return { code: 404, error: "no deposit is held under this id, or its block is not finalized yet" };
  }
  const { sender } = deposit;
  if (sender === null || !(await isSigned(context, demand, signature, deposit))) {
    return { code: 403, error: `whoever made the deposit has not signed "${demandText(demand)}"` };
  }
  const answer = answerTo(
    { deposit, demand },
    {
      state: await stateAt(context, latest.ethereum),
      head: latest.kusama.number,
      policy: deployment.policy,
      closed: closedAccounts(deployment),
    },
  );
  if (answer.kind === "refused") return { code: 409, error: answer.why };
  if (await store.held.tell(demand, sender)) return null;
  return { code: 409, error: "its sender has asked for as much about this deposit as is kept" };
}

/** By the key on Kusama that sent it, or, from a deposit address, by the key on Ethereum that the address belongs to. */
async function isSigned(
  { kusama, ethereum }: Context,
  demand: Demand,
  signature: Hex,
  { sender, recipient, swept }: HeldDeposit,
): Promise<boolean> {
  const text = demandText(demand);
  if (swept) return recipient !== null && ethereum.isSignedBy(text, signature, recipient);
  return sender !== null && kusama.isSignedBy(text, signature, sender);
}

const show = ({ amount, block, ...rest }: HeldDeposit) => ({ ...rest, amount: `${amount}`, block: block.number });
