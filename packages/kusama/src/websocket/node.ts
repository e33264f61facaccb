import type { WebSocketClass } from "polkadot-api/ws";
import { WebSocket } from "ws";

/** Node 20 has no socket class of its own. */
export const SocketClass = WebSocket as unknown as WebSocketClass;
