import type { EthereumBlock } from "@aksm/core";
import { getAbiItem } from "viem";
import { blockByNumber, finalizedBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { logsOf } from "../../history/logs.ts";
import { liquidityOf } from "../market.ts";
import { mintAbi } from "../uniswap.ts";

/** Blocks looked through before it is remembered how far one came. */
const STRETCH = 50_000;

/**
 * The finalized block in which somebody first provided; null where nobody has. What was looked through is not looked through again,
 * nor after a failure on the way. Throws `EndpointUnavailable`.
 */
export async function firstLiquidity(connection: EvmConnection): Promise<EthereumBlock | null> {
  const { first } = connection.provided;
  if (first) return first;
  const last = (await finalizedBlock(connection)).number;
  for (let from = Math.max(connection.provided.next, connection.deployment.ethereum.birth); from <= last; ) {
    const to = Math.min(last, from + STRETCH - 1);
    const found = await firstIn(connection, { from, to });
    if (found) {
      connection.provided = { first: found, next: from };
      return found;
    }
    from = to + 1;
    connection.provided = { first: null, next: from };
  }
  return null;
}

/** The block of the range, both ends included and finalized, in which somebody first provided; null where nobody did. */
export async function firstIn(
  connection: EvmConnection,
  range: { readonly from: number; readonly to: number },
): Promise<EthereumBlock | null> {
  const event = getAbiItem({ abi: mintAbi, name: "Mint" });
  const [first] = await logsOf(connection, { address: liquidityOf(connection).market, event }, range);
  return first ? blockByNumber(connection, Number(first.blockNumber)) : null;
}
