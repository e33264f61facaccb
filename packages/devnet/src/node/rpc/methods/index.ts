import type { RpcContext, RpcMethods } from "../types.ts";
import { archiveMethods } from "./archive.ts";
import { authorMethods } from "./author.ts";
import { chainMethods } from "./chain.ts";
import { chainHeadMethods } from "./chain-head.ts";
import { stateMethods } from "./state.ts";
import { systemMethods } from "./system.ts";

/** Everything a client may ask, by method name. */
export function rpcMethods(context: RpcContext): RpcMethods {
  const methods: RpcMethods = {
    ...chainMethods(context),
    ...stateMethods(context),
    ...authorMethods(context),
    ...systemMethods(context),
    ...chainHeadMethods(context),
    ...archiveMethods(context),
  };
  const names = [...Object.keys(methods), "rpc_methods"].sort();
  return { ...methods, rpc_methods: () => ({ methods: names }) };
}
