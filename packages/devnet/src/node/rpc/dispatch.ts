/** From the text of a JSON-RPC request to the text of its answer. */

import { z } from "zod";
import { UnknownBlock } from "../chain/chain.ts";
import { TransactionRefused } from "../chain/validity.ts";
import { HexError } from "../encoding/bytes.ts";
import { RuntimeCallError, UnknownRuntimeCall } from "../runtime/runtime.ts";
import { type Connection, INVALID_PARAMS, METHOD_NOT_FOUND, RpcError, type RpcMethods } from "./types.ts";

const requestSchema = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  method: z.string(),
  params: z.array(z.unknown()).default([]),
});

type ErrorBody = { code: number; message: string; data?: string };
const PARSE_ERROR: ErrorBody = { code: -32700, message: "Parse error" };
const INVALID_REQUEST: ErrorBody = { code: -32600, message: "Invalid request" };

/** @returns the answer, or `undefined` when the request wants none */
export async function dispatch(methods: RpcMethods, connection: Connection, text: string): Promise<string | undefined> {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    return JSON.stringify({ jsonrpc: "2.0", id: null, error: PARSE_ERROR });
  }
  if (!Array.isArray(request)) return answer(methods, connection, request);
  if (request.length === 0) return JSON.stringify({ jsonrpc: "2.0", id: null, error: INVALID_REQUEST });
  const answers = await Promise.all(request.map(one => answer(methods, connection, one)));
  const given = answers.filter(one => one !== undefined);
  return given.length > 0 ? `[${given.join(",")}]` : undefined;
}

async function answer(methods: RpcMethods, connection: Connection, input: unknown): Promise<string | undefined> {
  const request = requestSchema.safeParse(input);
  if (!request.success) return JSON.stringify({ jsonrpc: "2.0", id: null, error: INVALID_REQUEST });
  const { id, method, params } = request.data;
  const reply = (body: object) => (id === undefined ? undefined : JSON.stringify({ jsonrpc: "2.0", id, ...body }));
  try {
    const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!run) throw new RpcError(METHOD_NOT_FOUND, "Method not found", method);
    return reply({ result: (await run({ params, connection })) ?? null });
  } catch (error) {
    return reply({ error: errorBody(error) });
  }
}

/** What a client is told of an error; codes as in Substrate's nodes. */
export function errorBody(error: unknown): ErrorBody {
  if (error instanceof RpcError || error instanceof TransactionRefused) {
    return { code: error.code, message: error.message, ...(error.data === undefined ? {} : { data: error.data }) };
  }
  if (error instanceof UnknownBlock) return { code: 4003, message: `Client error: ${error.message}` };
  if (error instanceof RuntimeCallError || error instanceof UnknownRuntimeCall) {
    return { code: 4003, message: `Client error: Execution failed: ${error.message}` };
  }
  if (error instanceof HexError) return { code: INVALID_PARAMS, message: "Invalid params", data: error.message };
  return { code: -32603, message: `Internal error: ${error instanceof Error ? error.message : String(error)}` };
}
