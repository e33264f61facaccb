import type { AccountId, Planck } from "@aksm/core";
import { utf8 } from "../bytes.ts";
import { call } from "../chain/runtime.ts";
import type { Address, Call } from "../chain/types.ts";

export const addressOf = (account: AccountId): Address => ({ type: "Id", value: account });

export const transferKeepAlive = (to: AccountId, value: Planck): Call =>
  call("Balances.transfer_keep_alive", { dest: addressOf(to), value });

export const remarkWithEvent = (text: string): Call => call("System.remark_with_event", { remark: utf8(text) });

export const asDerivative = (index: number, inner: Call): Call => call("Utility.as_derivative", { index, call: inner });

export const batchAll = (calls: readonly Call[]): Call => call("Utility.batch_all", { calls });

export const asProxy = (real: AccountId, inner: Call): Call =>
  call("Proxy.proxy", { real: addressOf(real), force_proxy_type: undefined, call: inner });

/** The guard's entry with this number; its delay is the pool's sequence number. */
export const addGuard = (guard: AccountId, sequence: number): Call =>
  call("Proxy.add_proxy", {
    delegate: addressOf(guard),
    proxy_type: { type: "CancelProxy", value: undefined },
    delay: sequence,
  });

export const removeGuard = (guard: AccountId, sequence: number): Call =>
  call("Proxy.remove_proxy", {
    delegate: addressOf(guard),
    proxy_type: { type: "CancelProxy", value: undefined },
    delay: sequence,
  });
