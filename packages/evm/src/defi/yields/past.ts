import { vaultAbi } from "@aksm/contracts";
import type { EthereumBlock, FeeGrowth, FeesSeen, LayerFacts } from "@aksm/core";
import { getAbiItem } from "viem";
import { pairedBlock } from "../../blocks/pair.ts";
import { blockByNumber, finalizedBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { StateUnavailable } from "../../errors.ts";
import { logsOf } from "../../history/logs.ts";
import { readingAt } from "../../state/readingAt.ts";
import { liquidityOf } from "../market.ts";
import { marketAbi, mintAbi, ticksAbi } from "../uniswap.ts";

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

/** Null where no finalized block has liquidity. */
async function startOf(connection: EvmConnection, block: EthereumBlock): Promise<Start | string | null> {
  const earlier = await pairedBlock(connection, block.timestamp - WINDOW);
  if (earlier && earlier.number >= connection.deployment.ethereum.birth) {
    const found = await growthAt(connection, earlier).catch((error: unknown) => {
      if (error instanceof StateUnavailable) return null;
      throw error;
    });
    if (found && found.liquidity > 0n) return { timestamp: earlier.timestamp, growth: found.growth };
  }
  const first = await firstLiquidity(connection);
  if (first === null) return null;
  if (earlier && first.number <= earlier.number) {
    return `the endpoint does not keep the state of Ethereum block ${earlier.number}, ${DAYS} days ago`;
  }
  // Nobody pays fees to a pool without liquidity.
  return { timestamp: first.timestamp, growth: { growth0: 0n, growth1: 0n } };
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

/** The finalized block in which somebody first provided; null where nobody has. */
async function firstLiquidity(connection: EvmConnection): Promise<EthereumBlock | null> {
  const event = getAbiItem({ abi: mintAbi, name: "Mint" });
  const range = { from: connection.deployment.ethereum.birth, to: (await finalizedBlock(connection)).number };
  const [first] = await logsOf(connection, { address: liquidityOf(connection).market, event }, range);
  return first ? blockByNumber(connection, Number(first.blockNumber)) : null;
}

type Harvests = NonNullable<LayerFacts["vault"]>["harvests"];

/** How often the vault was harvested in the last seven days; in words where that was less than twice. */
export async function harvestsSeen(connection: EvmConnection, block: EthereumBlock): Promise<Harvests> {
  const { vault } = connection.deployment.ethereum.defi ?? {};
  if (!vault) return "there is no vault";
  const earlier = await pairedBlock(connection, block.timestamp - WINDOW);
  const from = Math.max(earlier?.number ?? 0, connection.deployment.ethereum.birth);
  const event = getAbiItem({ abi: vaultAbi, name: "Harvested" });
  const to = (await finalizedBlock(connection)).number;
  const logs = await logsOf(connection, { address: vault.address, event }, { from, to });
  const [first, last] = [logs[0], logs.at(-1)];
  if (!first || !last || logs.length < 2) {
    return `it was harvested less than twice within ${DAYS} days: nothing compounds until somebody harvests`;
  }
  const [begin, end] = await Promise.all(
    [first, last].map(({ blockNumber }) => blockByNumber(connection, Number(blockNumber))),
  );
  if (!begin || !end || end.timestamp === begin.timestamp) return "it was harvested in one second alone";
  const everySeconds = (end.timestamp - begin.timestamp) / BigInt(logs.length - 1);
  return { everySeconds, window: { from: begin.timestamp, to: end.timestamp } };
}
