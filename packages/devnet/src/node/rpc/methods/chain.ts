import type { Block } from "../../chain/block.ts";
import { toHex } from "../../encoding/bytes.ts";
import type { Header } from "../../encoding/header.ts";
import { blockOrHead } from "../params.ts";
import { INVALID_PARAMS, type RpcCall, type RpcContext, RpcError, type RpcMethods } from "../types.ts";

export function headerJson(header: Header): Record<string, unknown> {
  return {
    parentHash: header.parentHash,
    number: `0x${header.number.toString(16)}`,
    stateRoot: header.stateRoot,
    extrinsicsRoot: header.extrinsicsRoot,
    digest: { logs: header.digest.map(toHex) },
  };
}

export function chainMethods({ chain }: RpcContext): RpcMethods {
  const hashAt = (value: unknown) => {
    const number = typeof value === "string" && /^0x[0-9a-fA-F]+$/.test(value) ? Number(value) : value;
    if (typeof number !== "number") throw new RpcError(INVALID_PARAMS, "Invalid params", "not a block number");
    return chain.blockAt(number)?.hash ?? null;
  };
  const getBlockHash = ({ params: [wanted] }: RpcCall) =>
    wanted == null ? chain.head.hash : Array.isArray(wanted) ? wanted.map(hashAt) : hashAt(wanted);
  const heads =
    (notification: string) =>
    ({ connection }: RpcCall) =>
      connection.subscribe(notification, push => {
        push(headerJson(chain.head.header));
        return chain.onBlock(({ header }) => push(headerJson(header)));
      });
  const unsubscribe = ({ params: [id], connection }: RpcCall) => connection.unsubscribe(id);
  const known = (params: readonly unknown[]): Block | undefined =>
    params[0] == null ? chain.head : chain.block(String(params[0]));
  return {
    chain_getBlockHash: getBlockHash,
    chain_getHead: getBlockHash,
    chain_getFinalizedHead: () => chain.head.hash,
    chain_getFinalisedHead: () => chain.head.hash,
    chain_getHeader: ({ params }) => {
      const found = known(params);
      return found ? headerJson(found.header) : null;
    },
    chain_getBlock: ({ params }) => {
      const found = known(params);
      if (!found) return null;
      const { header, extrinsics } = found;
      return { block: { header: headerJson(header), extrinsics: extrinsics.map(toHex) }, justifications: null };
    },
    chain_getRuntimeVersion: ({ params }) => chain.runtimeVersion(blockOrHead(chain, params, 0)),
    chain_subscribeNewHeads: heads("chain_newHead"),
    chain_subscribeNewHead: heads("chain_newHead"),
    chain_unsubscribeNewHeads: unsubscribe,
    chain_unsubscribeNewHead: unsubscribe,
    chain_subscribeAllHeads: heads("chain_allHead"),
    chain_unsubscribeAllHeads: unsubscribe,
    chain_subscribeFinalizedHeads: heads("chain_finalizedHead"),
    chain_unsubscribeFinalizedHeads: unsubscribe,
    chainSpec_v1_chainName: () => chain.genesis.name,
    chainSpec_v1_genesisHash: () => chain.genesisHash,
    chainSpec_v1_properties: () => chain.genesis.properties,
    archive_v1_finalizedHeight: () => chain.head.header.number,
    archive_v1_genesisHash: () => chain.genesisHash,
    archive_v1_hashByHeight: ({ params: [height] }) => {
      const hash = hashAt(height);
      return hash === null ? [] : [hash];
    },
  };
}
