import {
  type AccountId,
  type Claim,
  type Deposit,
  type DueReturn,
  type Hex,
  type HistoryFacts,
  type Planck,
  saturatingSub,
  sum,
} from "@aksm/core";

/** What the store and the paired Ethereum block say of the past up to an anchor. */
export interface HistoryInput {
  /** Deposits up to the anchor, minted or not. */
  readonly deposits: readonly Deposit[];
  /** Those of them, and of the loose ones, that are minted at the paired Ethereum block. */
  readonly minted: ReadonlySet<Hex>;
  /** Loose deposits up to the anchor that are neither minted nor given back at the paired Ethereum block. */
  readonly loose: readonly { readonly id: Hex; readonly amount: Planck }[];
  /** Deposits given up for minting at the paired Ethereum block and not sent back up to the anchor. */
  readonly returns: readonly DueReturn[];
  /** Requests with a tagged payment up to the anchor. */
  readonly paid: readonly bigint[];
  /** Refused payments up to the anchor, once for each time. */
  readonly refused: readonly bigint[];
  /** How often requests were parked at the paired Ethereum block. */
  readonly parkings: ReadonlyMap<bigint, number>;
  /** Places of ledgers that would lose rewards by leaving the chain at the anchor. */
  readonly unclaimed: ReadonlySet<number>;
  /** Flows after the last reported anchor up to this one. */
  readonly flows: readonly { readonly rewards: Planck; readonly slashes: Planck }[];
  /** What operators paid for the protocol up to the anchor, and up to the last reported one. */
  readonly costs: ReadonlyMap<AccountId, Planck>;
  readonly reportedCosts: ReadonlyMap<AccountId, Planck>;
  /** What they got back of it up to the anchor. */
  readonly refunds: ReadonlyMap<AccountId, Planck>;
  /** Milliseconds at which the era before the anchor's began, as scanned; null where no block of it was. */
  readonly previousEraStartMs: bigint | null;
  /** Number of the block that began the anchor's era, as scanned; null where no block of the era before was. */
  readonly eraBegan: number | null;
  readonly pairingMarginSeconds: bigint;
}

export function historyFacts(input: HistoryInput): HistoryFacts {
  const start = input.previousEraStartMs;
  return {
    unminted: sum(input.deposits.filter(deposit => !input.minted.has(deposit.id)).map(deposit => deposit.amount)),
    loose: sum(input.loose.filter(({ id }) => !input.minted.has(id)).map(({ amount }) => amount)),
    returns: input.returns,
    paid: new Set(input.paid),
    refused: unanswered(input),
    unclaimed: input.unclaimed,
    rewards: sum(input.flows.map(flow => flow.rewards)),
    slashes: sum(input.flows.map(flow => flow.slashes)),
    eraBegan: input.eraBegan,
    costs: sum(input.costs.values()),
    refunded: sum(input.refunds.values()),
    claims: claimsOf(input),
    finalizableBefore: start === null ? 0n : start / 1000n - input.pairingMarginSeconds,
  };
}

function claimsOf({ reportedCosts, refunds }: HistoryInput): Claim[] {
  return [...reportedCosts]
    .map(([operator, paid]) => ({ operator, amount: saturatingSub(paid, refunds.get(operator) ?? 0n) }))
    .filter(({ amount }) => amount > 0n)
    .toSorted((a, b) => (a.operator < b.operator ? -1 : 1));
}

/** Each refusal is answered by a parking. After it the owner may have the payment tried again. */
function unanswered({ refused, parkings }: HistoryInput): ReadonlySet<bigint> {
  const times = new Map<bigint, number>();
  for (const id of refused) times.set(id, (times.get(id) ?? 0) + 1);
  return new Set(refused.filter(id => (times.get(id) ?? 0) > (parkings.get(id) ?? 0)));
}
