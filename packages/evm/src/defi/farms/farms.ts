import { farmAbi } from "@aksm/contracts";
import type { EvmAddress } from "@aksm/core";
import { erc20Abi, parseEventLogs, type TransactionReceipt } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { type ContractCall, contractCall } from "../../submit/send.ts";
import { liquidityOf, NoDefi } from "../market.ts";
import type { FarmAdapter } from "./adapter.ts";
import { masterChef } from "./masterchef.ts";
import { streams } from "./streams.ts";

/** All farms that the deployment names. Throws `NoDefi` where it has no market either. */
export function farmsOf(connection: EvmConnection): readonly FarmAdapter[] {
  liquidityOf(connection);
  return (connection.deployment.ethereum.defi?.farms ?? []).map(place =>
    place.kind === "masterchef" ? masterChef(connection, place) : streams(connection, place),
  );
}

/** Throws `NoDefi` where the deployment names no such farm. */
export function farmOf(connection: EvmConnection, name: string): FarmAdapter {
  const found = farmsOf(connection).find(({ place }) => place.name === name);
  if (!found) throw new NoDefi(`no farm "${name}"`);
  return found;
}

/** Of each reward token what the transaction paid the owner out of the farm, in the tokens' order. */
export function paidBy(
  { place }: FarmAdapter,
  tokens: readonly EvmAddress[],
  { logs }: Pick<TransactionReceipt, "logs">,
  owner: EvmAddress,
): readonly bigint[] {
  const moves = parseEventLogs({ abi: erc20Abi, eventName: "Transfer", logs });
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return tokens.map(token =>
    moves
      .filter(({ address, args }) => same(address, token) && same(args.from, place.address) && same(args.to, owner))
      .reduce((sum, { args }) => sum + args.value, 0n),
  );
}

/** Adds to what streams, after an approval; only our own farms take it. */
export const fundCall = (farm: EvmAddress, token: EvmAddress, amount: bigint): ContractCall =>
  contractCall({ address: farm, abi: farmAbi, functionName: "fund", args: [token, amount] });
