import type { Chain } from "../chain/chain.ts";

/** An error that goes to the client as it is. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  constructor(
    readonly code: number,
    message: string,
    readonly data?: string,
  ) {
    super(message);
  }
}

export const INVALID_PARAMS = -32602;
export const METHOD_NOT_FOUND = -32601;

/** Sends one notification of a subscription. */
export type Push = (result: unknown) => void;

/** One client. */
export type Connection = {
  /**
   * Opens a subscription whose notifications carry `method`. `start` runs once the answer with the subscription's
   * name is on its way; what it returns runs at the end, be it by the client's wish or because the client is gone.
   */
  readonly subscribe: (method: string, start: (push: Push, id: string) => () => void) => string;
  /** @returns whether there was such a subscription */
  readonly unsubscribe: (id: unknown) => boolean;
};

export type RpcCall = { readonly params: readonly unknown[]; readonly connection: Connection };
export type RpcMethod = (call: RpcCall) => unknown;
export type RpcMethods = Readonly<Record<string, RpcMethod>>;

export type NodeInfo = { readonly name: string; readonly version: string };
export type RpcContext = { readonly chain: Chain; readonly info: NodeInfo };
