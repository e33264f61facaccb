import { bondTokenAbi, unstakeQueueAbi } from "@aksm/contracts";
import type { AccountId, EthereumBlock, EvmAddress, UnstakeRequest } from "@aksm/core";
import { getAbiItem } from "viem";
import type { EvmConnection } from "../connect.ts";
import { requestsAt } from "../state/ethereumState.ts";
import {
  byPlace,
  type ExchangeEvent,
  type PaidEvent,
  type ReleasedEvent,
  type RequestedEvent,
  type SharesEvent,
} from "./events.ts";
import { exchangesOf } from "./exchanges.ts";
import { logsOf, placeOf } from "./logs.ts";
import { releasesOf } from "./releases.ts";

/** What happened to an Ethereum account up to a block, oldest first, and the unstake requests it holds or held to the end. */
export interface AccountHistory {
  readonly shares: readonly SharesEvent[];
  readonly exchanges: readonly ExchangeEvent[];
  readonly released: readonly ReleasedEvent[];
  readonly requested: readonly RequestedEvent[];
  readonly paid: readonly PaidEvent[];
  readonly requests: readonly UnstakeRequest[];
}

/** Throws `EndpointUnavailable`, `StateUnavailable`. */
export async function accountHistory(
  connection: EvmConnection,
  account: EvmAddress,
  block: EthereumBlock,
): Promise<AccountHistory> {
  const [shares, exchanges, released, requested, requests] = await Promise.all([
    sharesOf(connection, account, block),
    exchangesOf(connection, account, block),
    releasesOf(connection, account, block),
    requestedBy(connection, account, block),
    requestsOf(connection, account, block),
  ]);
  const paid = await paymentsOf(
    connection,
    requests.filter(request => request.state === "paid").map(request => request.id),
    block,
  );
  return { shares, exchanges, released, requested, paid, requests };
}

/** How often each of the requests was parked up to the block; those never parked are left out. */
export async function parkingsOf(
  connection: EvmConnection,
  requestIds: readonly bigint[],
  block: EthereumBlock,
): Promise<ReadonlyMap<bigint, number>> {
  const times = new Map<bigint, number>();
  if (!requestIds.length) return times;
  const event = getAbiItem({ abi: unstakeQueueAbi, name: "Parked" });
  const address = connection.deployment.ethereum.contracts.queue;
  const logs = await logsOf(
    connection,
    { address, event, args: { requestId: [...requestIds] } },
    whole(connection, block),
  );
  for (const { args } of logs) times.set(args.requestId, (times.get(args.requestId) ?? 0) + 1);
  return times;
}

const whole = (connection: EvmConnection, block: EthereumBlock) => ({
  from: connection.deployment.ethereum.birth,
  to: block.number,
});

async function sharesOf(connection: EvmConnection, account: EvmAddress, block: EthereumBlock): Promise<SharesEvent[]> {
  const event = getAbiItem({ abi: bondTokenAbi, name: "TransferShares" });
  const address = connection.deployment.ethereum.contracts.token;
  const [incoming, outgoing] = await Promise.all([
    logsOf(connection, { address, event, args: { to: account } }, whole(connection, block)),
    logsOf(connection, { address, event, args: { from: account } }, whole(connection, block)),
  ]);
  const events = await Promise.all([
    ...incoming.map(
      async (log): Promise<SharesEvent> => ({
        ...(await placeOf(connection, log)),
        kind: "received",
        counterpart: log.args.from.toLowerCase() as EvmAddress,
        shares: log.args.shares,
      }),
    ),
    ...outgoing.map(
      async (log): Promise<SharesEvent> => ({
        ...(await placeOf(connection, log)),
        kind: "sent",
        counterpart: log.args.to.toLowerCase() as EvmAddress,
        shares: log.args.shares,
      }),
    ),
  ]);
  return events.toSorted(byPlace);
}

async function requestedBy(
  connection: EvmConnection,
  owner: EvmAddress,
  block: EthereumBlock,
): Promise<RequestedEvent[]> {
  const event = getAbiItem({ abi: unstakeQueueAbi, name: "UnstakeRequested" });
  const address = connection.deployment.ethereum.contracts.queue;
  const logs = await logsOf(connection, { address, event, args: { owner } }, whole(connection, block));
  return Promise.all(
    logs.map(
      async (log): Promise<RequestedEvent> => ({
        ...(await placeOf(connection, log)),
        kind: "requested",
        requestId: log.args.requestId,
        recipient: log.args.recipient as AccountId,
        shares: log.args.shares,
        tokens: log.args.tokens,
      }),
    ),
  );
}

const NOBODY = `0x${"0".repeat(40)}`;

/** Requests whose receipt the account holds at the block, or held when it was paid or cancelled. */
async function requestsOf(
  connection: EvmConnection,
  account: EvmAddress,
  block: EthereumBlock,
): Promise<UnstakeRequest[]> {
  const event = getAbiItem({ abi: unstakeQueueAbi, name: "Transfer" });
  const address = connection.deployment.ethereum.contracts.queue;
  const [incoming, outgoing] = await Promise.all([
    logsOf(connection, { address, event, args: { to: account } }, whole(connection, block)),
    logsOf(connection, { address, event, args: { from: account } }, whole(connection, block)),
  ]);
  const moves = [...incoming, ...outgoing].toSorted(
    (a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex,
  );
  const holds = new Map(
    moves.map(({ args }) => [args.tokenId, args.to.toLowerCase() === account.toLowerCase() || args.to === NOBODY]),
  );
  const ids = [...holds].flatMap(([id, held]) => (held ? [id] : []));
  return (await Promise.all(ids.map(id => requestsAt(connection, block, id, id)))).flat();
}

/** The records of payments up to the block. */
export async function paymentsOf(
  connection: EvmConnection,
  ids: readonly bigint[],
  block: EthereumBlock,
): Promise<PaidEvent[]> {
  if (!ids.length) return [];
  const event = getAbiItem({ abi: unstakeQueueAbi, name: "Paid" });
  const address = connection.deployment.ethereum.contracts.queue;
  const logs = await logsOf(connection, { address, event, args: { requestId: ids } }, whole(connection, block));
  return Promise.all(
    logs.map(async (log): Promise<PaidEvent> => ({ ...(await placeOf(connection, log)), kind: "paid", ...log.args })),
  );
}
