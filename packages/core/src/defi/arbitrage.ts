/**
 * What an arbitrageur of aKSMb does next, from the chains' state alone: buys below the fair value and asks for KSM, or sells above
 * it from an inventory. Nothing is remembered, so who begins anew goes on where another stopped.
 */
import { max, min, type Planck, PPM, saturatingSub, YEAR } from "../amounts.ts";
import { type PoolState, tokensForSharesDown, tokensForSharesUp } from "../rate.ts";
import { curveOf, type PoolTicks } from "./curve.ts";
import { afterSlippageDown } from "./liquidity.ts";
import { discountPpmDown } from "./peg.ts";
import { bestSize, type Ratio, scaledBy, timesDown, timesUp } from "./sizing.ts";

/** Gas that an account's ether is kept for: both steps of a purchase that passes many ticks. */
const GAS_KEPT = 2_000_000n;
/** More aKSMc than there is: whether a sale would pay for who held some. */
const ANY_SHARES = 10n ** 30n;

export interface ArbitrageFacts {
  readonly market: PoolTicks & { readonly certFirst: boolean };
  /** The redemption rate at the block's second. */
  readonly pool: PoolState;
  /** Wei for a unit of aKSMc: the redemption rate times the price of KSM, which no trade in the market moves. */
  readonly fair: Ratio;
  /** Wei for a unit of gas, what each transaction takes at most, and each tick that a trade passes. */
  readonly gasPrice: bigint;
  readonly gas: { readonly buy: bigint; readonly sell: bigint; readonly unstake: bigint; readonly tick: bigint };
  /** Until an unstake asked for now is paid; null where the chain does not tell yet. */
  readonly exitSeconds: bigint | null;
  /** Why the redemption rate can't be relied on now, or nobody is paid; null where it can. */
  readonly doubt: string | null;
  /** The smallest unstake, and what suffices of who leaves with all. */
  readonly minimumUnstake: Planck;
  readonly leastUnstake: Planck;
  readonly account: {
    readonly shares: bigint;
    readonly wei: bigint;
    /** It has sent a transaction that is in no block yet. */
    readonly sending: boolean;
  };
}

/** What somebody accepts. */
export interface ArbitragePolicy {
  /** What must be left after all costs, wei. */
  readonly leastProfitWei: bigint;
  /** What money costs: millionths a year of what is spent, until it is back. */
  readonly yearlyCostPpm: bigint;
  /** What turning KSM into ether, or ether into KSM, costs elsewhere. Millionths. */
  readonly conversionPpm: bigint;
  /** Spent at most on one purchase. */
  readonly budgetWei: bigint;
  /** aKSMb that stays to be sold above the fair value; what there is beyond is unstaked. */
  readonly inventory: Planck;
  /** Below what a trade would bring now. */
  readonly slippagePpm: bigint;
}

/** A trade worth making, what is left of it and what it brings at least. */
export interface ArbitrageTrade {
  /** Wei where it buys, units of aKSMc where it sells. */
  readonly give: bigint;
  readonly get: bigint;
  /** aKSMb of it, planck rounded down. */
  readonly tokens: Planck;
  readonly wei: bigint;
  readonly gasWei: bigint;
  /** Cost of the time until it is paid, and of turning KSM and ether into each other. Wei. */
  readonly otherWei: bigint;
  /** After all costs. */
  readonly profitWei: bigint;
  /** Millionths a year of what is spent, after all costs but time's own; null where nothing is waited for. */
  readonly yearlyPpm: bigint | null;
  /** Accepted at least: planck of aKSMb where it buys, wei where it sells. */
  readonly least: bigint;
}

export type ArbitrageAction =
  | { readonly kind: "buy" | "sell"; readonly trade: ArbitrageTrade }
  /** The second step of a purchase: all shares beyond the inventory. */
  | { readonly kind: "unstake"; readonly shares: bigint; readonly tokens: Planck }
  | { readonly kind: "wait"; readonly why: string };

/** Both sides as they stand, and what to do. */
export interface ArbitrageDecision {
  /** The market below the fair value; below 0 where it is above. Millionths. */
  readonly discountPpm: bigint;
  readonly buy: ArbitrageTrade | null;
  readonly sell: ArbitrageTrade | null;
  readonly action: ArbitrageAction;
}

export function decideArbitrage(facts: ArbitrageFacts, policy: ArbitragePolicy): ArbitrageDecision {
  const buy = purchase(facts, policy);
  const sell = sale(facts, policy);
  return { discountPpm: discountPpmDown(facts.market, facts.fair), buy, sell, action: act(facts, policy, buy, sell) };
}

function act(
  facts: ArbitrageFacts,
  policy: ArbitragePolicy,
  buy: ArbitrageTrade | null,
  sell: ArbitrageTrade | null,
): ArbitrageAction {
  const { account, doubt, exitSeconds } = facts;
  // Before it is in a block, balances do not show it: acting again would do it twice.
  if (account.sending) return wait("a transaction of this account is in no block yet");
  if (doubt !== null) return wait(doubt);
  const { leastProfitWei } = policy;
  if (sell && sell.profitWei >= leastProfitWei) return { kind: "sell", trade: sell };
  const surplus = beyondInventory(facts, policy);
  if (surplus) return surplus;
  if (!buy) return wait(whyNoTrade(facts, policy, sell));
  if (exitSeconds === null) return wait("how long an exit takes is not known before a whole era has passed");
  if (buy.profitWei < leastProfitWei) return wait("what is left of a purchase is too little");
  if (buy.tokens < facts.minimumUnstake) return wait("a purchase would be below the smallest unstake");
  return { kind: "buy", trade: buy };
}

function whyNoTrade(facts: ArbitrageFacts, policy: ArbitragePolicy, sell: ArbitrageTrade | null): string {
  if (sell) return "what is left of a sale is too little";
  const { account } = facts;
  const holding = account.shares === 0n && sale({ ...facts, account: { ...account, shares: ANY_SHARES } }, policy);
  return holding
    ? "the price is above the fair value, and there is nothing to sell"
    : "the price is too near to the fair value";
}

const wait = (why: string): ArbitrageAction => ({ kind: "wait", why });

/** Null where there is nothing, too little to ask for, or less than asking costs. */
function beyondInventory(facts: ArbitrageFacts, { inventory }: ArbitragePolicy): ArbitrageAction | null {
  const { pool, account, fair, gas, gasPrice } = facts;
  const held = tokensForSharesDown(pool, account.shares);
  const kept = inventory === 0n ? 0n : sharesKeptUp(pool, inventory);
  const shares = saturatingSub(account.shares, kept);
  const tokens = tokensForSharesDown(pool, shares);
  const smallest = tokens === held ? facts.leastUnstake : facts.minimumUnstake;
  if (tokens === 0n || tokens < smallest) return null;
  if (timesDown(shares, fair) <= gas.unstake * gasPrice) return null;
  return { kind: "unstake", shares, tokens };
}

const sharesKeptUp = ({ shares, pooled }: PoolState, tokens: Planck): bigint =>
  pooled === 0n ? 0n : (tokens * shares + pooled - 1n) / pooled;

/** Ether for aKSMb, which is unstaked. */
function purchase(facts: ArbitrageFacts, policy: ArbitragePolicy): ArbitrageTrade | null {
  const { market, fair, gas, gasPrice, account, pool } = facts;
  const seconds = facts.exitSeconds ?? 0n;
  const gain = scaledBy(fair, -policy.conversionPpm);
  const cost = { over: YEAR * PPM + policy.yearlyCostPpm * seconds, under: YEAR * PPM };
  const most = min(policy.budgetWei, saturatingSub(account.wei, GAS_KEPT * gasPrice));
  const sized = bestSize(curveOf(market, market.certFirst), { gain, cost, most });
  if (!sized) return null;
  const { given, got } = sized;
  const gasWei = (gas.buy + gas.unstake + gas.tick * BigInt(sized.passed)) * gasPrice;
  const needed = timesUp(given, cost) + gasWei + max(policy.leastProfitWei, 0n);
  const leastUnits = max(
    afterSlippageDown(got, policy.slippagePpm),
    (needed * gain.under + gain.over - 1n) / gain.over,
  );
  const tokens = tokensForSharesDown(pool, got);
  const worth = timesDown(got, fair);
  const beforeTime = timesDown(got, gain) - given - gasWei;
  return {
    give: given,
    get: got,
    tokens,
    wei: given,
    gasWei,
    otherWei: worth - given - sized.profit,
    profitWei: sized.profit - gasWei,
    yearlyPpm: seconds === 0n ? null : (beforeTime * YEAR * PPM) / (given * seconds),
    least: min(tokens, tokensForSharesUp(pool, leastUnits)),
  };
}

/** aKSMb of the account's for ether, at most all that it has. */
function sale(facts: ArbitrageFacts, policy: ArbitragePolicy): ArbitrageTrade | null {
  const { market, fair, gas, gasPrice, account, pool } = facts;
  const cost = scaledBy(fair, policy.conversionPpm);
  const gain = { over: 1n, under: 1n };
  const sized = bestSize(curveOf(market, !market.certFirst), { gain, cost, most: account.shares });
  if (!sized) return null;
  const { given, got } = sized;
  const gasWei = (gas.sell + gas.tick * BigInt(sized.passed)) * gasPrice;
  const needed = timesUp(given, cost) + gasWei + max(policy.leastProfitWei, 0n);
  return {
    give: given,
    get: got,
    tokens: tokensForSharesDown(pool, given),
    wei: got,
    gasWei,
    otherWei: timesUp(given, cost) - timesUp(given, fair),
    profitWei: sized.profit - gasWei,
    yearlyPpm: null,
    least: min(got, max(afterSlippageDown(got, policy.slippagePpm), needed)),
  };
}
