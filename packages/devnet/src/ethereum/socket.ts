/** JSON-RPC over one WebSocket: a tenth of the cost of a request by itself. */

import { WebSocket } from "ws";
import { EthereumRpcError } from "./errors.ts";

type Answer = { readonly result?: unknown; readonly error?: { readonly code: number; readonly message: string } };
type Message = Answer & { readonly id?: number; readonly params?: { readonly result?: unknown } };
type Waiting = {
  readonly method: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

export class RpcSocket {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onNotification: (result: unknown) => void;
  #requests = 0;

  private constructor(socket: WebSocket, onNotification: (result: unknown) => void) {
    this.#socket = socket;
    this.#onNotification = onNotification;
    socket.on("message", data => this.#onMessage(JSON.parse(data.toString()) as Message));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      for (const { method, reject } of this.#waiting.values()) {
        reject(new EthereumRpcError(method, -32000, "the connection to anvil is closed"));
      }
      this.#waiting.clear();
    });
  }

  static async open(url: string, onNotification: (result: unknown) => void): Promise<RpcSocket> {
    const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
    await new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return new RpcSocket(socket, onNotification);
  }

  /** @throws {@link EthereumRpcError} */
  request(method: string, params: readonly unknown[] = []): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new EthereumRpcError(method, -32000, "the connection to anvil is closed"));
        return;
      }
      const id = ++this.#requests;
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    });
  }

  close(): void {
    this.#socket.terminate();
  }

  #onMessage({ id, result, error, params }: Message): void {
    if (id === undefined) {
      this.#onNotification(params?.result);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new EthereumRpcError(waiting.method, error.code, error.message));
    else waiting?.resolve(result);
  }
}
