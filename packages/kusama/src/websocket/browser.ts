import type { WebSocketClass } from "polkadot-api/ws";

/** The socket of browsers. */
export const SocketClass: WebSocketClass = globalThis.WebSocket;
