import { vaultAbi } from "@aksm/contracts";
import { type EthereumBlock, type FeeGrowth, type FeesSeen, harvestPace, type LayerFacts } from "@aksm/core";
import { getAbiItem } from "viem";
import { pairedBlock } from "../../blocks/pair.ts";
import { blockByNumber, finalizedBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { StateUnavailable } from "../../errors.ts";
import { logsOf } from "../../history/logs.ts";
import { readingAt } from "../../state/readingAt.ts";
import { marketAbi, ticksAbi } from "../uniswap.ts";
import { firstIn, firstLiquidity } from "./firstLiquidity.ts";

/** What is looked back on, and the least that says something about a year. Seconds. */
const WINDOW = 7n * 86_400n;
const LEAST = 86_400n;
const DAYS = WINDOW / 86_400n;

/**
 * The pool's fees over the last seven days, or since there is liquidity where that is less; in words why they can't be told: less
 * than a day, or a node that does not keep the state of so old a block.
 */
export async function feesSeen(connection: EvmConnection, block: EthereumBlock): Promise<FeesSeen | string> {
  const [start, after] = await Promise.all([startOf(connection, block), growthAt(connection, block)]);
  if (typeof start === "string") return start;
  if (start === null && after.liquidity === 0n) return "nobody provides liquidity";
  if (start === null || block.timestamp - start.timestamp < LEAST) {
    return "there has been liquidity for less than a day";
  }
  const window = { from: start.timestamp, to: block.timestamp };
  return { before: start.growth, after: after.growth, window };
}

type Start = { readonly timestamp: bigint; readonly growth: FeeGrowth };

/** Null where no finalized block has liquidity, or none again after everybody had left. */
async function startOf(connection: EvmConnection, block: EthereumBlock): Promise<Start | string | null> {
  const earlier = await pairedBlock(connection, block.timestamp - WINDOW);
  if (earlier && earlier.number >= connection.deployment.ethereum.birth) {
    const found = await growthAt(connection, earlier).catch((error: unknown) => {
      if (error instanceof StateUnavailable) return null;
      throw error;
    });
    if (found)
      return found.liquidity > 0n ? { timestamp: earlier.timestamp, growth: found.growth } : since(earlier, found);
  }
  const first = await firstLiquidity(connection);
  if (first === null) return null;
  if (earlier && first.number <= earlier.number) {
    return `the endpoint does not keep the state of Ethereum block ${earlier.number}, ${DAYS} days ago`;
  }
  return { timestamp: first.timestamp, growth: { growth0: 0n, growth1: 0n } };

  /** Nobody pays fees to a pool without liquidity: what grew before goes on from where somebody provides again. */
  async function since({ number }: EthereumBlock, { growth }: { readonly growth: FeeGrowth }): Promise<Start | null> {
    const first = await firstIn(connection, { from: number + 1, to: (await finalizedBlock(connection)).number });
    return first && { timestamp: first.timestamp, growth };
  }
}

async function growthAt(
  { client, deployment }: EvmConnection,
  block: EthereumBlock,
): Promise<{ readonly growth: FeeGrowth; readonly liquidity: bigint }> {
  const address = deployment.ethereum.defi?.liquidity.market;
  if (!address) throw new StateUnavailable(block.number);
  const at = { address, blockNumber: BigInt(block.number) } as const;
  const [growth0, growth1, liquidity] = await readingAt(
    block,
    Promise.all([
      client.readContract({ ...at, abi: ticksAbi, functionName: "feeGrowthGlobal0X128" }),
      client.readContract({ ...at, abi: ticksAbi, functionName: "feeGrowthGlobal1X128" }),
      client.readContract({ ...at, abi: marketAbi, functionName: "liquidity" }),
    ]),
  );
  return { growth: { growth0, growth1 }, liquidity };
}

type Harvests = NonNullable<LayerFacts["vault"]>["harvests"];

/** How often the vault was harvested in the last seven days, or since the deployment; in words where that says nothing. */
export async function harvestsSeen(connection: EvmConnection, block: EthereumBlock): Promise<Harvests> {
  const { vault } = connection.deployment.ethereum.defi ?? {};
  if (!vault) return "there is no vault";
  const earlier = await pairedBlock(connection, block.timestamp - WINDOW);
  const from = Math.max(earlier?.number ?? 0, connection.deployment.ethereum.birth);
  const event = getAbiItem({ abi: vaultAbi, name: "Harvested" });
  const to = (await finalizedBlock(connection)).number;
  const logs = await logsOf(connection, { address: vault.address, event }, { from, to });
  const last = logs.at(-1);
  const [begin, end] = await Promise.all([
    blockByNumber(connection, from),
    last && blockByNumber(connection, Number(last.blockNumber)),
  ]);
  const window = { from: begin.timestamp, to: block.timestamp };
  return harvestPace(window, { count: logs.length, lastAt: end?.timestamp ?? null });
}
