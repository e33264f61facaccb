/** The network's controls over HTTP, for the page's developer panel. Loopback only: see the server that mounts it. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { TransactionRefused } from "../node/chain/validity.ts";
import { NetworkStopped, NoProgress, TimeGoesBack } from "./errors.ts";
import { JobRunning, Jobs } from "./jobs.ts";
import type { Network } from "./network.ts";
import { OrderRefused } from "./sudo.ts";

const many = z.number().int().positive().max(1000);
const address = z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{46,50}$/, "not an SS58 address");

const spanSchema = z.union([
  z.strictObject({ eras: many }),
  z.strictObject({ days: z.number().positive().max(365) }),
  z.strictObject({ sessions: many }),
]);
const slashSchema = z.strictObject({ validator: address, fraction: z.number().gt(0).max(1) });
const performanceSchema = z.strictObject({ validator: address, performance: z.number().min(0).max(1) });
const stallSchema = z.strictObject({ stalled: z.boolean() });
const blockSchema = z.strictObject({ timestamp: z.number().int().positive().optional() });

/** A page from this machine, whatever its port. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Adds the routes under `/devnet` to an app. */
export function registerControls(app: FastifyInstance, network: Network): void {
  const jobs = new Jobs(network);
  void app.register(async routes => {
    routes.addHook("onRequest", async (request, reply) => {
      const { origin } = request.headers;
      if (origin === undefined) return;
      if (!LOCAL_ORIGIN.test(origin)) return reply.code(403).send({ error: "Only pages of this machine may do this" });
      reply.header("access-control-allow-origin", origin);
      reply.header("access-control-allow-methods", "GET, POST, OPTIONS");
      reply.header("access-control-allow-headers", "content-type");
      reply.header("vary", "Origin");
    });
    routes.setErrorHandler(answerError);
    routes.options("/devnet/*", async (_, reply) => reply.code(204).send());

    routes.get("/devnet/info", async () => ({ ...network.info(), job: jobs.running ?? null }));
    routes.post("/devnet/fast-forward", async (request, reply) => {
      const job = jobs.fastForward(parse(spanSchema, request));
      return reply.code(202).send(job);
    });
    routes.get<{ Params: { id: string } }>("/devnet/jobs/:id", async (request, reply) => {
      return jobs.get(request.params.id) ?? reply.code(404).send({ error: `No job ${request.params.id}` });
    });
    routes.post("/devnet/produce-block", async request => {
      const { timestamp } = parse(blockSchema, request);
      const { hash, header } = await network.produceBlock(timestamp === undefined ? {} : { timestamp });
      return { hash, number: header.number };
    });
    routes.post("/devnet/slash", async request => {
      const { validator, fraction } = parse(slashSchema, request);
      await network.slash(validator, fraction);
      return { done: true };
    });
    routes.post("/devnet/performance", async request => {
      const { validator, performance } = parse(performanceSchema, request);
      await network.setPerformance(validator, performance);
      return { done: true };
    });
    routes.post("/devnet/stall", async request => {
      await network.stall(parse(stallSchema, request).stalled);
      return { done: true };
    });
  });
}

class BadRequest extends Error {
  override readonly name = "BadRequest";
}

function parse<T extends z.ZodType>(schema: T, request: FastifyRequest): z.output<T> {
  const parsed = schema.safeParse(request.body ?? {});
  if (!parsed.success) throw new BadRequest(z.prettifyError(parsed.error));
  return parsed.data;
}

async function answerError(error: Error & { statusCode?: number }, _: FastifyRequest, reply: FastifyReply) {
  return reply.code(statusOf(error)).send({ error: error.message });
}

function statusOf(error: Error & { statusCode?: number }): number {
  if (error instanceof BadRequest || error instanceof TimeGoesBack) return 400;
  if (error instanceof JobRunning || error instanceof NoProgress) return 409;
  if (error instanceof OrderRefused || error instanceof TransactionRefused) return 422;
  if (error instanceof NetworkStopped) return 503;
  return error.statusCode ?? 500;
}
