import type { EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../../connect.ts";
import { allowanceOf, approveCall } from "../permit.ts";
import type { LendingStep } from "./adapter.ts";

/** Lets a market take what a step needs at most, where it may not yet. */
export const approval = (
  connection: EvmConnection,
  owner: EvmAddress,
  token: EvmAddress,
  spender: EvmAddress,
  most: bigint | (() => Promise<bigint>),
): LendingStep => ({
  name: "approve",
  call: async () => {
    const [value, { allowed }] = await Promise.all([
      typeof most === "bigint" ? most : most(),
      allowanceOf(connection, owner, { token, spender }),
    ]);
    return allowed >= value ? null : approveCall({ token, spender, value });
  },
});
