import { type EthereumBlock, type Planck, type PoolState, SHARES_PER_PLANCK, tokensForSharesDown } from "@aksm/core";
import { type EventPlace, type PoolHistory, type SharesEvent, stateAt } from "@aksm/evm";
import type { Rebase } from "./types.ts";

/** A point in history: `place` orders it among events. */
interface Point {
  readonly place: Pick<EventPlace, "block" | "logIndex">;
  readonly timestamp: bigint;
}

/**
 * How a balance grew without a transfer, report by report, newest first; the stretches in which the account held
 * nothing are left out. Together with the transfers, each at its worth when it happened, the gains make up the balance
 * but for a planck of rounding each.
 */
export function rebasesOf(
  shares: readonly SharesEvent[],
  pool: PoolHistory,
  until: EthereumBlock,
  decimals: number,
): Rebase[] {
  const oneToken = 10n ** BigInt(decimals) * SHARES_PER_PLANCK;
  const reports = pool.steps.flatMap(({ event }) => (event.kind === "reported" ? [event] : []));
  const first = shares[0];
  if (!first) return [];
  let from: Point = { place: first, timestamp: first.timestamp };
  const rebases: Rebase[] = [];
  for (const report of [...reports, null]) {
    const to: Point = report
      ? { place: { block: report.block, logIndex: report.logIndex - 1 }, timestamp: report.timestamp }
      : { place: { block: until.number, logIndex: Number.MAX_SAFE_INTEGER }, timestamp: until.timestamp };
    if (isBefore(to, from)) continue;
    const { gained, held } = gain(shares, pool, from, to);
    const start = stateOf(pool, from);
    const end = stateOf(pool, to);
    if (held > 0n || gained !== 0n) {
      rebases.push({
        report: report && { era: report.era, transaction: report.transaction, ethereumBlock: report.block },
        fromMs: Number(from.timestamp) * 1000,
        toMs: Number(to.timestamp) * 1000,
        shares: held,
        rateBefore: tokensForSharesDown(start, oneToken),
        rateAfter: tokensForSharesDown(end, oneToken),
        gained,
      });
    }
    from = to;
  }
  return rebases.toReversed();
}

const stateOf = (pool: PoolHistory, { place, timestamp }: Point): PoolState => stateAt(pool, place, timestamp);

const order = (a: Pick<EventPlace, "block" | "logIndex">, b: Pick<EventPlace, "block" | "logIndex">): number =>
  a.block - b.block || a.logIndex - b.logIndex;

const isBefore = (a: Point, b: Point): boolean => order(a.place, b.place) < 0;

/** The growth of the shares held from point to point, in the pieces between two changes of their number. */
function gain(
  events: readonly SharesEvent[],
  pool: PoolHistory,
  from: Point,
  to: Point,
): { gained: Planck; held: bigint } {
  let held = 0n;
  let gained = 0n;
  let piece = from;
  for (const event of events) {
    if (order(event, to.place) > 0) break;
    if (order(event, from.place) > 0) {
      const at: Point = { place: event, timestamp: event.timestamp };
      gained += growth(pool, held, piece, at);
      piece = at;
    }
    held += event.kind === "received" ? event.shares : -event.shares;
  }
  return { gained: gained + growth(pool, held, piece, to), held };
}

const growth = (pool: PoolHistory, held: bigint, from: Point, to: Point): Planck =>
  tokensForSharesDown(stateOf(pool, to), held) - tokensForSharesDown(stateOf(pool, from), held);
