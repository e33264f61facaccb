import type { TransactionStatus } from "../../chain/pool.ts";
import { TransactionRefused } from "../../chain/validity.ts";
import type { Hex } from "../../encoding/bytes.ts";
import { toHex } from "../../encoding/bytes.ts";
import { bytes } from "../params.ts";
import { INVALID_PARAMS, type Push, type RpcCall, type RpcContext, RpcError, type RpcMethods } from "../types.ts";

export function authorMethods({ chain }: RpcContext): RpcMethods {
  const submit = (params: readonly unknown[]): Hex => chain.submit(transaction(params));
  const unsubscribe = ({ params: [id], connection }: RpcCall) => connection.unsubscribe(id);
  const watched = (method: string, report: (status: TransactionStatus, push: Push) => boolean) => {
    return ({ params, connection }: RpcCall) => {
      const hash = submit(params);
      return connection.subscribe(method, (push, id) => {
        report({ type: "ready" }, push);
        return chain.pool.watch(hash, status => {
          if (report(status, push)) connection.unsubscribe(id);
        });
      });
    };
  };
  return {
    author_submitExtrinsic: ({ params }) => submit(params),
    author_submitAndWatchExtrinsic: watched("author_extrinsicUpdate", pushLegacy),
    author_unwatchExtrinsic: unsubscribe,
    author_pendingExtrinsics: () => chain.pool.pending.map(entry => toHex(entry.bytes)),
    transaction_v1_broadcast: ({ params, connection }) => {
      try {
        submit(params);
      } catch (error) {
        // By its specification this method says nothing of the transaction's fate: the client asks the runtime.
        if (!(error instanceof TransactionRefused)) throw error;
      }
      return connection.subscribe("transaction_v1_broadcast", () => () => undefined);
    },
    transaction_v1_stop: ({ params: [id], connection }) => {
      if (!connection.unsubscribe(id)) throw new RpcError(INVALID_PARAMS, "Invalid operation id");
      return null;
    },
    transactionWatch_v1_submitAndWatch: watched("transactionWatch_v1_watchEvent", pushModern),
    transactionWatch_v1_unwatch: unsubscribe,
  };
}

/** @returns whether this was the last word */
function pushLegacy(status: TransactionStatus, push: Push): boolean {
  switch (status.type) {
    case "inBlock":
      push({ inBlock: status.block });
      push({ finalized: status.block });
      return true;
    case "usurped":
      push({ usurped: status.by });
      return true;
    case "invalid":
    case "dropped":
    case "ready":
    case "future":
      push(status.type);
      return status.type === "invalid" || status.type === "dropped";
  }
}

function pushModern(status: TransactionStatus, push: Push): boolean {
  switch (status.type) {
    case "inBlock": {
      const block = { hash: status.block, index: status.index };
      push({ event: "bestChainBlockIncluded", block });
      push({ event: "finalized", block });
      return true;
    }
    case "usurped":
    case "dropped":
      push({ event: "dropped", error: status.type });
      return true;
    case "invalid":
      push({ event: "invalid", error: status.error.data ?? status.error.message });
      return true;
    case "ready":
    case "future":
      push({ event: "validated" });
      return false;
  }
}

function transaction(params: readonly unknown[]): Uint8Array {
  const found = bytes(params, 0);
  if (found.length === 0) throw new RpcError(INVALID_PARAMS, "Invalid params", "the transaction is empty");
  return found;
}
