import { bondTokenAbi, stakingPoolAbi, unstakeQueueAbi } from "@aksm/contracts";
import type { EvmAddress } from "@aksm/core";
import { getAbiItem } from "viem";
import type { EvmConnection } from "../connect.ts";
import type { PoolHistory, PoolStep } from "../memory.ts";
import { terms } from "../state/terms.ts";
import {
  byPlace,
  type CancelledEvent,
  type EventPlace,
  type FeeMintedEvent,
  type FeeSetEvent,
  type FinalizedEvent,
  type MintedEvent,
  type PoolEvent,
  type ReportedEvent,
} from "./events.ts";
import { type BlockRange, logsOf, placeOf } from "./logs.ts";
import { accrueToken, addShares, burnEscrow, burnShares, collectFee, report, type TokenState } from "./mirror.ts";

/**
 * The history up to block `to`; what was read before is not read again. Throws `EndpointUnavailable`.
 */
export async function poolHistory(connection: EvmConnection, to: number): Promise<PoolHistory> {
  const known = connection.history;
  if (known && known.upTo >= to) {
    return { ...known, upTo: to, steps: known.steps.filter(({ event }) => event.block <= to) };
  }
  const vestingPeriod = known?.vestingPeriod ?? (await terms(connection, { number: to })).vestingPeriod;
  const from = known ? known.upTo + 1 : connection.deployment.ethereum.birth;
  const events = await poolEvents(connection, { from, to });
  const steps = [...(known?.steps ?? []), ...replay(events, vestingPeriod, known?.steps.at(-1)?.after)];
  const history = { vestingPeriod, upTo: to, steps };
  if (!connection.history || connection.history.upTo < to) connection.history = history;
  return history;
}

/** The state at second `now`, after all events that stand up to `place`. */
export function stateAt(history: PoolHistory, place: Pick<EventPlace, "block" | "logIndex">, now: bigint): TokenState {
  const last = history.steps.findLast(
    ({ event }) => event.block < place.block || (event.block === place.block && event.logIndex <= place.logIndex),
  );
  return accrueToken(last?.after ?? EMPTY, now);
}

/** Before the token was made; its first event sets the fee. */
const EMPTY: TokenState = {
  shares: 0n,
  pooled: 0n,
  rewardRate: 0n,
  updatedAt: 0n,
  vestEnd: 0n,
  feeBps: 0n,
  feeRate: 0n,
  collectedAt: 0n,
  leftover: 0n,
};

/** Carries the events out on the mirror, one after the other. */
function replay(events: readonly PoolEvent[], vestingPeriod: bigint, start = EMPTY): PoolStep[] {
  let state = start;
  return events.map(event => {
    const before = accrueToken(state, event.timestamp);
    const after = apply(state, event, vestingPeriod);
    state = after;
    return { event, before, after };
  });
}

function apply(state: TokenState, event: PoolEvent, vestingPeriod: bigint): TokenState {
  switch (event.kind) {
    case "minted":
      // The event's own shares: all of a batch are minted at the rate before it.
      return addShares(state, event.shares, event.amount, event.timestamp);
    case "reported":
      return report(state, event, event.timestamp, vestingPeriod);
    case "finalized":
      // Of cancelled requests alone: nothing is burned, and there may be no shares at all.
      return event.shares === 0n ? state : burnEscrow(state, event.shares, event.timestamp).state;
    case "cancelled":
      return burnShares(state, event.burned, event.timestamp);
    case "feeSet":
      return { ...state, feeBps: event.feeBps };
    case "feeMinted":
      return collectFee(state, event.timestamp);
  }
}

async function poolEvents(connection: EvmConnection, range: BlockRange): Promise<PoolEvent[]> {
  const { pool, queue, token } = connection.deployment.ethereum.contracts;
  const [minted, reported, finalized, cancelled, fees, rates] = await Promise.all([
    logsOf(connection, { address: pool, event: getAbiItem({ abi: stakingPoolAbi, name: "Minted" }) }, range),
    logsOf(connection, { address: pool, event: getAbiItem({ abi: stakingPoolAbi, name: "Reported" }) }, range),
    logsOf(connection, { address: queue, event: getAbiItem({ abi: unstakeQueueAbi, name: "Finalized" }) }, range),
    logsOf(connection, { address: queue, event: getAbiItem({ abi: unstakeQueueAbi, name: "Cancelled" }) }, range),
    logsOf(connection, { address: token, event: getAbiItem({ abi: bondTokenAbi, name: "FeeMinted" }) }, range),
    logsOf(connection, { address: token, event: getAbiItem({ abi: bondTokenAbi, name: "FeeSet" }) }, range),
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
    ...cancelled.map(
      async (log): Promise<CancelledEvent> => ({
        ...(await placeOf(connection, log)),
        kind: "cancelled",
        ...log.args,
        owner: log.args.owner.toLowerCase() as EvmAddress,
      }),
    ),
    ...fees.map(
      async (log): Promise<FeeMintedEvent> => ({ ...(await placeOf(connection, log)), kind: "feeMinted", ...log.args }),
    ),
    ...rates.map(
      async (log): Promise<FeeSetEvent> => ({ ...(await placeOf(connection, log)), kind: "feeSet", ...log.args }),
    ),
  ]);
  return events.toSorted(byPlace);
}
