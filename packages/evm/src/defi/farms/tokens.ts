import type { EvmAddress } from "@aksm/core";
import { erc20Abi } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { reading } from "../../errors.ts";

/** How an ERC-20 is called and written. Throws `EndpointUnavailable`. */
export async function tokenFacts(
  { client }: EvmConnection,
  address: EvmAddress,
): Promise<{ readonly address: EvmAddress; readonly symbol: string; readonly decimals: number }> {
  const token = { address, abi: erc20Abi } as const;
  const [symbol, decimals] = await reading(
    "a token",
    Promise.all([
      client.readContract({ ...token, functionName: "symbol" }),
      client.readContract({ ...token, functionName: "decimals" }),
    ]),
  );
  return { address, symbol, decimals };
}
