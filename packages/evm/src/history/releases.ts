import { certTokenAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress } from "@aksm/core";
import { getAbiItem } from "viem";
import type { EvmConnection } from "../connect.ts";
import { byPlace, type ReleasedEvent } from "./events.ts";
import { logsOf, placeOf } from "./logs.ts";

/** What the deployment's lending markets gave an account of aKSMc up to a block, oldest first. */
export async function releasesOf(
  connection: EvmConnection,
  account: EvmAddress,
  block: EthereumBlock,
): Promise<ReleasedEvent[]> {
  const { birth, contracts, defi } = connection.deployment.ethereum;
  const { compound, morpho } = defi?.lending ?? {};
  const from = [compound?.certMarket, morpho?.morpho].filter(market => market !== undefined);
  if (from.length === 0) return [];
  const event = getAbiItem({ abi: certTokenAbi, name: "Transfer" });
  const sought = { address: contracts.cert, event, args: { from, to: account } };
  const logs = await logsOf(connection, sought, { from: birth, to: block.number });
  const events = logs.map(
    async (log): Promise<ReleasedEvent> => ({
      ...(await placeOf(connection, log)),
      kind: "released",
      units: log.args.value,
    }),
  );
  return (await Promise.all(events)).toSorted(byPlace);
}
