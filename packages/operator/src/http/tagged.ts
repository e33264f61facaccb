import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** A text that is encoded once, and known by its tag. */
export interface Tagged {
  readonly text: string;
  readonly tag: string;
}

export const tagged = (text: string): Tagged => ({
  text,
  tag: `"${createHash("sha256").update(text).digest("hex")}"`,
});

/** Sends JSON, but not again to a caller that names what it has. */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, { text, tag }: Tagged): FastifyReply {
  reply.header("etag", tag).header("cache-control", "no-cache");
  const held = request.headers["if-none-match"]?.split(",").map(each => each.trim().replace(/^W\//, ""));
  if (held?.includes(tag)) return reply.code(304).send();
  return reply.type("application/json").send(text);
}
