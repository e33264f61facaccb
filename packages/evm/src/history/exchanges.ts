import { leverageAbi, zapAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress } from "@aksm/core";
import { type AbiEvent, getAbiItem } from "viem";
import type { EvmConnection } from "../connect.ts";
import { byPlace, type ExchangeEvent } from "./events.ts";
import { logsOf, placeOf } from "./logs.ts";

type Logged = Parameters<typeof placeOf>[1];
type Found = Pick<ExchangeEvent, "kind" | "tokens" | "wei"> & { readonly log: Logged };

/**
 * What an account exchanged, and provided to the market or took out, through `Zap`, and what it put into loops or took out of them,
 * up to a block, oldest first.
 */
export async function exchangesOf(
  connection: EvmConnection,
  account: EvmAddress,
  block: EthereumBlock,
): Promise<ExchangeEvent[]> {
  const { birth, defi } = connection.deployment.ethereum;
  if (!defi) return [];
  const found = { address: defi.liquidity.zap, args: { account } };
  const range = { from: birth, to: block.number };
  const { leverage } = defi;
  const looped = async <const event extends AbiEvent>(event: event) =>
    leverage ? logsOf(connection, { address: leverage, args: { account }, event }, range) : [];
  const [sold, bought, added, removed, opened, closed] = await Promise.all([
    logsOf(connection, { ...found, event: getAbiItem({ abi: zapAbi, name: "Sold" }) }, range),
    logsOf(connection, { ...found, event: getAbiItem({ abi: zapAbi, name: "Bought" }) }, range),
    logsOf(connection, { ...found, event: getAbiItem({ abi: zapAbi, name: "LiquidityAdded" }) }, range),
    logsOf(connection, { ...found, event: getAbiItem({ abi: zapAbi, name: "LiquidityRemoved" }) }, range),
    looped(getAbiItem({ abi: leverageAbi, name: "Opened" })),
    looped(getAbiItem({ abi: leverageAbi, name: "Closed" })),
  ]);
  const all: Found[] = [
    ...sold.map(log => ({ kind: "sold" as const, tokens: log.args.tokens, wei: log.args.eth, log })),
    ...bought.map(log => ({ kind: "bought" as const, tokens: log.args.tokens, wei: log.args.eth, log })),
    ...added.map(log => {
      const { tokens, tokensBack, eth, ethBack } = log.args;
      return { kind: "added" as const, tokens: tokens - tokensBack, wei: eth - ethBack, log };
    }),
    ...removed.map(log => ({ kind: "removed" as const, tokens: log.args.tokens, wei: log.args.eth, log })),
    ...opened.map(log => ({ kind: "looped" as const, tokens: log.args.tokens, wei: log.args.borrowed, log })),
    ...closed.map(log => ({ kind: "unlooped" as const, tokens: log.args.tokensBack, wei: log.args.repaid, log })),
  ];
  const events = all.map(
    async ({ log, ...what }): Promise<ExchangeEvent> => ({ ...(await placeOf(connection, log)), ...what }),
  );
  return (await Promise.all(events)).toSorted(byPlace);
}
