import { compareBigint, type Planck } from "../amounts.ts";
import type { UnstakeRequest } from "../chain.ts";
import { depositsHeld, type Money, withGrowth, worthOf } from "./money.ts";
import { rateKnowsSlashes } from "./slashes.ts";
import type { Finalization, Operation, Parking, PlanFacts, Report } from "./types.ts";

const EXECUTION_SECONDS = 21_600n;

/**
 * Unix second until which what a plan asks of Ethereum counts, six hours after the paired block. Later it would be carried
 * out beside newer plans: an exit at a rate that does not know of a slash that they report.
 */
export const attestedUntil = ({ ethereum }: PlanFacts): bigint => ethereum.block.timestamp + EXECUTION_SECONDS;

/**
 * Requests are finalized first in, first out, once the era after their own has ended, as far as money is at hand. A
 * request is never finalized on money that is still unbonding, nor while the rate does not know of a slash, taken or
 * pending: then only a plan that reports it may finalize too, which waits for the report to be taken. While an offence
 * waits for its slash to be computed, a matter of blocks, nobody can report what it costs, so nobody leaves.
 *
 * Rewards vest on between the paired block and the block that carries the finalization out, so it must be affordable at
 * the rate of the last second at which it may be. Nobody can be owed more than is pooled and unvested, so the last holder
 * gets out too.
 */
export function decideFinalization(facts: PlanFacts, money: Money, report: Report | null): Finalization | null {
  const { kusama, ethereum, anchor } = facts;
  if (kusama.offencesQueued || (!rateKnowsSlashes(facts) && !report)) return null;
  const ripe = ripeRequests(facts);
  const latest = attestedUntil(facts);
  const shares = sharesUpTo(ripe);
  const fits = (count: number): boolean => worthOf(ethereum.poolState, shares[count] ?? 0n, latest) <= money.spendable;
  const last = ripe[largest(ripe.length, fits) - 1];
  if (!last) return null;
  return {
    afterRequest: ethereum.lastFinalized,
    upToRequest: last.id,
    maxAmount: money.spendable,
    anchorHash: anchor.hash,
  };
}

/** Waiting requests that may be finalized, first in, first out, whether there is money for them or not. */
function ripeRequests({ ethereum, history }: PlanFacts): readonly UnstakeRequest[] {
  const end = ethereum.waiting.findIndex(({ requestedAt }) => requestedAt >= history.finalizableBefore);
  return end < 0 ? ethereum.waiting : ethereum.waiting.slice(0, end);
}

/**
 * Planck that a finalization of this plan, or of an older one that still counts, comes to at most. Such a plan had no more at hand
 * and asked for the rate of a later second than this one's block, so it has no more requests than fit at the block's rate;
 * they are taken at the rate of the last second at which this plan counts, with the exit's growth on top, since a report
 * that is taken meanwhile begins to vest.
 */
export function finalizableAtMost(facts: PlanFacts, money: Money): Planck {
  const { poolState, block } = facts.ethereum;
  const shares = sharesUpTo(ripeRequests(facts));
  const fits = (count: number): boolean => worthOf(poolState, shares[count] ?? 0n, block.timestamp) <= money.spendable;
  const most = shares[largest(shares.length - 1, fits)] ?? 0n;
  return withGrowth(worthOf(poolState, most, attestedUntil(facts)), facts.policy.exitGrowthPpm.high);
}

/** Shares of the first so many requests together, from none to all. */
function sharesUpTo(requests: readonly UnstakeRequest[]): bigint[] {
  const shares = [0n];
  for (const [place, request] of requests.entries()) shares.push((shares[place] ?? 0n) + request.shares);
  return shares;
}

/** The largest count in 0…`limit` that `fits`, which is true up to it and false beyond. */
function largest(limit: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * True where no payment can go through: to an account of the pool itself, where nothing would move out and nothing would
 * show that it was paid; or where Kusama refused it and its owner has not answered since.
 */
function unpayableBy({ kusama, history }: PlanFacts): (request: UnstakeRequest) => boolean {
  const own = new Set([kusama.pool.account, ...kusama.ledgers.map(ledger => ledger.account)]);
  return ({ id, recipient }) => history.refused.has(id) || (recipient !== null && own.has(recipient));
}

/** Requests that the committee parks, so that their owners can name another recipient. Nothing is lost: they stay owed. */
export function decideParking(facts: PlanFacts, money: Money): Parking | null {
  const isUnpayable = unpayableBy(facts);
  const requestIds = money.unpaid
    .filter(request => request.state === "finalized" && request.recipient !== null && isUnpayable(request))
    .map(request => request.id);
  if (!requestIds.length) return null;
  const { ethereum, anchor, policy } = facts;
  return {
    parking: ethereum.parkings,
    requestIds: requestIds.toSorted(compareBigint).slice(0, policy.maxPayments),
    kusamaBlockHash: anchor.hash,
  };
}

/**
 * Deposits that are given up for minting, oldest first: what came in for nothing else goes back before anything is paid. One
 * that Kusama refused is tried again once in an era, since nobody can name another account for it.
 */
export function decideReturns(
  { history, policy, anchor }: PlanFacts,
  money: Money,
): Extract<Operation, { kind: "return" }>[] {
  let left = money.liquid;
  const returns: Extract<Operation, { kind: "return" }>[] = [];
  for (const { depositId, recipient, amount, refused } of history.returns) {
    if (returns.length === policy.maxPayments || amount > left) break;
    if (refused && !anchor.startsEra) continue;
    left -= amount;
    returns.push({ kind: "return", depositId, recipient, amount });
  }
  return returns;
}

/** Payments of finalized requests that can be made, oldest first, as far as the liquid money goes. */
export function decidePayments(facts: PlanFacts, money: Money): Extract<Operation, { kind: "pay" }>[] {
  const isUnpayable = unpayableBy(facts);
  let left: Planck = money.liquid - depositsHeld(facts.history);
  const payments: Extract<Operation, { kind: "pay" }>[] = [];
  for (const request of money.unpaid) {
    if (payments.length === facts.policy.maxPayments) break;
    if (request.state === "parked" || request.recipient === null || isUnpayable(request)) continue;
    if (request.amount > left) break;
    left -= request.amount;
    payments.push({ kind: "pay", requestId: request.id, recipient: request.recipient, amount: request.amount });
  }
  return payments;
}
