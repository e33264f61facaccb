import { toHex } from "../../encoding/bytes.ts";
import { encodeHeader } from "../../encoding/header.ts";
import { RuntimeCallError, UnknownRuntimeCall } from "../../runtime/runtime.ts";
import { bytes, key, text } from "../params.ts";
import { INVALID_PARAMS, type RpcContext, RpcError, type RpcMethods } from "../types.ts";
import { storageItems, storageQueries } from "./storage-items.ts";

/** Every block and every state since genesis. */
export function archiveMethods({ chain }: RpcContext): RpcMethods {
  const find = (params: readonly unknown[]) => chain.block(text(params, 0).toLowerCase());
  return {
    archive_v1_header: ({ params }) => {
      const block = find(params);
      return block ? toHex(encodeHeader(block.header)) : null;
    },
    archive_v1_body: ({ params }) => find(params)?.extrinsics.map(toHex) ?? null,
    archive_v1_call: ({ params }) => {
      const block = find(params);
      if (!block) return null;
      try {
        return { success: true, value: toHex(chain.call(text(params, 1), bytes(params, 2), block)) };
      } catch (error) {
        if (!(error instanceof RuntimeCallError || error instanceof UnknownRuntimeCall)) throw error;
        return { success: false, error: error.message };
      }
    },
    archive_v1_storage: ({ params, connection }) => {
      const block = find(params);
      const queries = storageQueries.safeParse(params[1]);
      if (!queries.success) throw new RpcError(INVALID_PARAMS, "Invalid params", queries.error.message);
      const childTrie = params[2] == null ? undefined : key(params, 2);
      return connection.subscribe("archive_v1_storageEvent", (push, id) => {
        if (!block) push({ event: "storageError", error: "Block not found" });
        else {
          for (const item of storageItems(chain.state(block), queries.data, childTrie))
            push({ event: "storage", ...item });
          push({ event: "storageDone" });
        }
        queueMicrotask(() => connection.unsubscribe(id));
        return () => undefined;
      });
    },
    archive_v1_stopStorage: ({ params: [id], connection }) => {
      connection.unsubscribe(id);
      return null;
    },
  };
}
