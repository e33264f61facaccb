import { morphoOracleAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../../connect.ts";
import { toEvmError, withErrors } from "../../submit/decode.ts";
import { ContractRefusal } from "../../submit/refusals.ts";
import type { LendingMarketState } from "./adapter.ts";

/** What either of our oracles says at a block, or why it says nothing; an endpoint that does not answer is thrown on. */
export async function priceAt(
  client: EvmConnection["client"],
  oracle: EvmAddress,
  block: EthereumBlock,
): Promise<Pick<LendingMarketState, "weiPerCert" | "noPrice">> {
  const asked = { functionName: "weiPerCertDown", blockNumber: BigInt(block.number) } as const;
  try {
    const of = { address: oracle, abi: withErrors(morphoOracleAbi) } as const;
    return { weiPerCert: await client.readContract({ ...of, ...asked }), noPrice: null };
  } catch (error) {
    const known = toEvmError("price", error);
    if (known instanceof ContractRefusal) return { weiPerCert: null, noPrice: known.message };
    throw known;
  }
}
