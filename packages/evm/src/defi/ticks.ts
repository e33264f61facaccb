import { type EthereumBlock, LAST_TICK, type PoolTicks, tickAtRootDown } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { readingAt } from "../state/readingAt.ts";
import { liquidityOf } from "./market.ts";
import { marketAbi, ticksAbi } from "./uniswap.ts";

const TICKS_OF_A_WORD = 256;

/** The market with its ticks from the price to `toward`, another root or null for none, and `beyond` ticks on either side; at one block. */
export async function marketTicks(
  connection: EvmConnection,
  { toward, beyond, block }: { readonly toward: bigint | null; readonly beyond: number; readonly block: EthereumBlock },
): Promise<PoolTicks & { readonly certFirst: boolean }> {
  const { client, deployment } = connection;
  const at = { address: liquidityOf(connection).market, blockNumber: BigInt(block.number) } as const;
  const inMarket = { ...at, abi: marketAbi } as const;
  const byTick = { ...at, abi: ticksAbi } as const;
  const [slot0, inRange, fee, token0, spacing] = await readingAt(
    block,
    Promise.all([
      client.readContract({ ...inMarket, functionName: "slot0" }),
      client.readContract({ ...inMarket, functionName: "liquidity" }),
      client.readContract({ ...inMarket, functionName: "fee" }),
      client.readContract({ ...inMarket, functionName: "token0" }),
      client.readContract({ ...byTick, functionName: "tickSpacing" }),
    ]),
  );
  const [root, tick] = slot0;
  const other = toward === null ? tick : tickAtRootDown(toward);
  const lowest = Math.max(-LAST_TICK, Math.min(tick, other) - beyond);
  const highest = Math.min(LAST_TICK, Math.max(tick, other) + beyond);

  const [first, last] = [lowest, highest].map(each => Math.floor(each / spacing / TICKS_OF_A_WORD)) as [number, number];
  const words = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const bitmaps = await readingAt(
    block,
    Promise.all(words.map(word => client.readContract({ ...byTick, functionName: "tickBitmap", args: [word] }))),
  );
  const initialized = words
    .flatMap((word, index) => bitsOf(bitmaps[index] ?? 0n).map(bit => (word * TICKS_OF_A_WORD + bit) * spacing))
    .filter(each => each >= lowest && each <= highest);
  const ticks = await readingAt(
    block,
    Promise.all(
      initialized.map(async each => {
        const [, net] = await client.readContract({ ...byTick, functionName: "ticks", args: [each] });
        return { tick: each, net };
      }),
    ),
  );
  const certFirst = token0.toLowerCase() === deployment.ethereum.contracts.cert.toLowerCase();
  return { root, tick, spacing, inRange, feePpm: BigInt(fee), ticks, lowest, highest, certFirst };
}

const bitsOf = (word: bigint): number[] =>
  Array.from({ length: TICKS_OF_A_WORD }, (_, bit) => bit).filter(bit => (word >> BigInt(bit)) & 1n);
