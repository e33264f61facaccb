import { encodePlan } from "@aksm/core/plan";
import fastify, { type FastifyInstance } from "fastify";
import type { Clock } from "../daemon/clock.ts";
import type { Context } from "../daemon/context.ts";
import type { HeadTracker } from "../daemon/heads.ts";
import type { Status } from "../daemon/status.ts";
import { planLines } from "../decide/describe.ts";
import { announceRoute } from "./announce.ts";
import { heldRoutes } from "./held.ts";
import { attestationQuery, digestParams, statusQuery } from "./schemas.ts";
import { validatorRoutes } from "./validators.ts";
import { yieldRoutes } from "./yields.ts";

/** Callers that may wait at the same time; more are sent away. */
const MOST_WAITING = 200;

export interface HttpSources {
  readonly context: Context;
  readonly heads: HeadTracker;
  readonly status: Status;
  readonly clock: Pick<Clock, "now">;
  readonly name: string;
  readonly version: string;
  readonly signal: AbortSignal;
}

/** What an operator shows to the others and to the public. Nothing but announcements and demands changes anything. */
export function httpServer(sources: HttpSources): FastifyInstance {
  const server = fastify({ logger: false, forceCloseConnections: true });
  server.addHook("onSend", async (_, reply) => {
    reply.header("access-control-allow-origin", "*");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  let waiting = 0;
  const waitingTurn = async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (waiting >= MOST_WAITING) return null;
    waiting++;
    try {
      return await work();
    } finally {
      waiting--;
    }
  };
  statusRoute(server, sources, waitingTurn);
  attestationRoutes(server, sources, waitingTurn);
  stateRoutes(server, sources);
  announceRoute(server, sources.context);
  heldRoutes(server, sources);
  validatorRoutes(server, sources.context);
  yieldRoutes(server, sources);
  return server;
}

type WaitingTurn = <T>(work: () => Promise<T>) => Promise<T | null>;

const BUSY = { error: "too many callers are waiting; try again later" };

function statusRoute(server: FastifyInstance, { status, heads, signal }: HttpSources, waitingTurn: WaitingTurn): void {
  const view = () => ({
    kusama: status.completed?.kusama ?? null,
    ethereum: status.completed ? { number: status.completed.ethereum.number } : null,
  });
  server.get("/v1/status", async (request, reply) => {
    const query = statusQuery.safeParse(request.query);
    if (!query.success) return reply.code(400).send({ error: "kusama, ethereum and wait are whole numbers" });
    const { kusama, ethereum, wait } = query.data;
    const known = heads.latest();
    if (!known || known.kusama.number < kusama || known.ethereum.number < ethereum) {
      // The caller knows of blocks whose notification has not come; trouble with the nodes shows in the cycle.
      await heads.refresh().catch(() => {});
    }
    const waited = await waitingTurn(async () => {
      await status.wait(kusama, ethereum, wait, signal);
      return true;
    });
    if (waited === null) return reply.code(503).send(BUSY);
    if (status.halted !== null) return reply.code(503).send({ ...view(), idle: false, error: status.halted });
    if (!status.reached(kusama, ethereum)) {
      return reply.code(504).send({ ...view(), idle: false, error: status.trouble ?? "not there yet" });
    }
    return { ...view(), idle: true };
  });
}

function attestationRoutes(server: FastifyInstance, sources: HttpSources, waitingTurn: WaitingTurn): void {
  const { context, status, signal } = sources;
  server.get("/v1/attestations", async () => ({ attestations: context.board.list() }));
  server.get("/v1/attestations/:digest", async (request, reply) => {
    const params = digestParams.safeParse(request.params);
    const query = attestationQuery.safeParse(request.query);
    if (!params.success || !query.success) return reply.code(400).send({ error: "a digest is 0x and 64 hex digits" });
    const { wait, kusama, ethereum } = query.data;
    const asker = kusama === undefined || ethereum === undefined ? null : { kusama, ethereum };
    const attestation = await waitingTurn(() =>
      context.board.get(params.data.digest, status.halted === null ? wait : 0, asker, signal),
    );
    return attestation ?? reply.code(404).send({ error: "no signature under this digest" });
  });
}

function stateRoutes(server: FastifyInstance, { context, status, heads, name, version }: HttpSources): void {
  const { memory, deployment, metrics } = context;
  server.get("/v1/plan", async (_, reply) => {
    const slot = memory.slot;
    if (!slot?.decided) {
      return reply.code(404).send({ error: "no plan yet", waitingFor: slot?.waitingFor ?? "the first anchor" });
    }
    const { anchor, plan, sweeps } = slot.decided;
    return {
      anchor: { number: anchor.number, hash: anchor.hash },
      ethereum: { number: anchor.ethereum.number, hash: anchor.ethereum.hash },
      plan: encodePlan(plan),
      sweeps,
      alarms: plan.alarms,
      lines: planLines(plan, sweeps, deployment.kusama),
    };
  });
  server.get("/health", async (_, reply) => {
    const state = status.halted !== null ? "stopped" : status.trouble !== null ? "in trouble" : "working";
    const latest = heads.latest();
    return reply.code(status.halted === null ? 200 : 503).send({
      name,
      version,
      status: status.completed || state !== "working" ? state : "starting",
      reason: status.halted ?? status.trouble,
      dryRun: context.dryRun,
      heads: latest ? { kusama: latest.kusama.number, ethereum: latest.ethereum.number } : null,
      completed: status.completed
        ? { kusama: status.completed.kusama.number, ethereum: status.completed.ethereum.number }
        : null,
      slot: memory.slot ? { anchor: memory.slot.anchor.number, waitingFor: memory.slot.waitingFor } : null,
      alarms: [...memory.alarms].map(([kind, text]) => ({ kind, text })),
    });
  });
  server.get("/metrics", async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
