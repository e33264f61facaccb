import { bondTokenAbi, stakingPoolAbi, unstakeQueueAbi } from "@aksm/contracts";
import type { EvmAddress, PoolState } from "@aksm/core";
import { accrue } from "@aksm/core";
import { getAbiItem } from "viem";
import type { EvmConnection } from "../connect.ts";
import type { PoolHistory, PoolStep, Terms } from "../memory.ts";
import { terms } from "../state/terms.ts";
import {
  type AccruedEvent,
  byPlace,
  type EventPlace,
  type FinalizedEvent,
  type MintedEvent,
  type PoolEvent,
  type ReportedEvent,
} from "./events.ts";
import { type BlockRange, logsOf, placeOf } from "./logs.ts";
import { burnEscrow, mint, report } from "./mirror.ts";

/**
 * The history up to block `to`; what was read before is not read again. Throws `EndpointUnavailable`.
 */
export async function poolHistory(connection: EvmConnection, to: number): Promise<PoolHistory> {
  const known = connection.history;
  if (known && known.upTo >= to) {
    return { ...known, upTo: to, steps: known.steps.filter(({ event }) => event.block <= to) };
  }
  const agreed = await terms(connection);
  const from = known ? known.upTo + 1 : connection.deployment.ethereum.birth;
  const events = await poolEvents(connection, agreed.treasury, { from, to });
  const steps = [...(known?.steps ?? []), ...replay(events, agreed, known?.steps.at(-1)?.after)];
  const history = { terms: agreed, upTo: to, steps };
  if (!connection.history || connection.history.upTo < to) connection.history = history;
  return history;
}

/** The state at second `now`, after all events that stand up to `place`. */
export function stateAt(history: PoolHistory, place: Pick<EventPlace, "block" | "logIndex">, now: bigint): PoolState {
  const last = history.steps.findLast(
    ({ event }) => event.block < place.block || (event.block === place.block && event.logIndex <= place.logIndex),
  );
  return accrue(last?.after ?? emptyState(history.terms), now);
}

const emptyState = ({ feeBps }: Terms): PoolState => ({
  shares: 0n,
  pooled: 0n,
  unvested: 0n,
  updatedAt: 0n,
  vestEnd: 0n,
  feeBps,
});

/** Carries the events out on the mirror, one after the other. */
function replay(events: readonly PoolEvent[], terms: Terms, start = emptyState(terms)): PoolStep[] {
  let state = start;
  return events.map(event => {
    const before = accrue(state, event.timestamp);
    const after = apply(state, event, terms);
    state = after;
    return { event, before, after };
  });
}

function apply(state: PoolState, event: PoolEvent, { vestingPeriod }: Terms): PoolState {
  switch (event.kind) {
    case "minted":
      return mint(state, event.amount, event.timestamp).state;
    case "reported":
      return report(state, event.accepted, event.slashes, event.timestamp, vestingPeriod);
    case "finalized":
      return burnEscrow(state, event.shares, event.timestamp).state;
    case "accrued":
      return accrue(state, event.timestamp);
  }
}

async function poolEvents(connection: EvmConnection, treasury: EvmAddress, range: BlockRange): Promise<PoolEvent[]> {
  const { pool, queue, token } = connection.deployment.ethereum.contracts;
  const [minted, reported, finalized, moved] = await Promise.all([
    logsOf(connection, { address: pool, event: getAbiItem({ abi: stakingPoolAbi, name: "Minted" }) }, range),
    logsOf(connection, { address: pool, event: getAbiItem({ abi: stakingPoolAbi, name: "Reported" }) }, range),
    logsOf(connection, { address: queue, event: getAbiItem({ abi: unstakeQueueAbi, name: "Finalized" }) }, range),
    logsOf(
      connection,
      { address: token, event: getAbiItem({ abi: bondTokenAbi, name: "TransferShares" }), args: { from: treasury } },
      range,
    ),
  ]);
  const events = await Promise.all([
    ...minted.map(
      async (log): Promise<MintedEvent> => ({
        ...(await placeOf(connection, log)),
        kind: "minted",
        ...log.args,
        recipient: log.args.recipient.toLowerCase() as EvmAddress,
      }),
    ),
    ...reported.map(
      async (log): Promise<ReportedEvent> => ({
        ...(await placeOf(connection, log)),
        kind: "reported",
        ...log.args,
        number: Number(log.args.number),
      }),
    ),
    ...finalized.map(
      async (log): Promise<FinalizedEvent> => ({ ...(await placeOf(connection, log)), kind: "finalized", ...log.args }),
    ),
    ...moved.map(async (log): Promise<AccruedEvent> => ({ ...(await placeOf(connection, log)), kind: "accrued" })),
  ]);
  return events.toSorted(byPlace);
}
