/** Serves JSON-RPC over WebSocket, and over HTTP POST for what needs no subscription. */

import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { PortInUse } from "../../network/errors.ts";
import { dispatch } from "./dispatch.ts";
import { type Connection, METHOD_NOT_FOUND, RpcError, type RpcMethods } from "./types.ts";

export type RpcServer = { readonly port: number; readonly url: string; readonly close: () => Promise<void> };

const HOST = "127.0.0.1";
const MAX_MESSAGE = 64 * 1024 * 1024;

/**
 * @param port 0 takes any free one
 * @throws {@link PortInUse}
 */
export async function startRpcServer(methods: RpcMethods, port: number): Promise<RpcServer> {
  const http = createServer((request, response) => void answerHttp(methods, request, response));
  const sockets = new WebSocketServer({ server: http, maxPayload: MAX_MESSAGE, perMessageDeflate: false });
  sockets.on("connection", socket => serve(methods, socket));
  sockets.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUse("Kusama", port, "--kusama-port") : error),
    );
    http.listen(port, HOST, resolve);
  });
  const bound = (http.address() as AddressInfo).port;
  return {
    port: bound,
    url: `ws://${HOST}:${bound}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise(resolve => http.close(resolve));
    },
  };
}

function serve(methods: RpcMethods, socket: WebSocket): void {
  const stops = new Map<string, () => void>();
  const send = (text: string) => {
    if (socket.readyState === socket.OPEN) socket.send(text);
  };
  const connection: Connection = {
    subscribe: (method, start) => {
      const id = randomUUID();
      const push = (result: unknown) => {
        if (stops.has(id)) send(JSON.stringify({ jsonrpc: "2.0", method, params: { subscription: id, result } }));
      };
      stops.set(id, () => undefined);
      setImmediate(() => {
        if (!stops.has(id)) return;
        const stop = start(push, id);
        if (stops.has(id)) stops.set(id, stop);
        else stop();
      });
      return id;
    },
    unsubscribe: id => {
      const stop = typeof id === "string" ? stops.get(id) : undefined;
      if (!stop || typeof id !== "string") return false;
      stops.delete(id);
      stop();
      return true;
    },
  };
  socket.on("message", async data => {
    const answer = await dispatch(methods, connection, data.toString());
    if (answer !== undefined) send(answer);
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    for (const id of [...stops.keys()]) connection.unsubscribe(id);
  });
}

const noSubscriptions: Connection = {
  subscribe: () => {
    throw new RpcError(METHOD_NOT_FOUND, "Subscriptions need a WebSocket connection");
  },
  unsubscribe: () => false,
};

async function answerHttp(methods: RpcMethods, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") {
    response.writeHead(405, { "content-type": "text/plain" }).end("A Substrate node: connect by WebSocket, or POST.\n");
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_MESSAGE) {
      response.writeHead(413).end();
      return;
    }
    chunks.push(chunk);
  }
  const answer = await dispatch(methods, noSubscriptions, Buffer.concat(chunks).toString("utf8"));
  response.writeHead(200, { "content-type": "application/json" }).end(answer ?? "");
}
