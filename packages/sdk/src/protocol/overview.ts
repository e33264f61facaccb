import {
  accrue,
  type Deployment,
  type EthereumState,
  type KusamaState,
  saturatingSub,
  sum,
  tokensForSharesDown,
} from "@aksm/core";
import { yearlyReturn } from "@aksm/evm";
import { type Context, readHeads } from "../chains/context.ts";
import type { Heads } from "../chains/types.ts";
import type { EraClock } from "../time/eras.ts";
import type { ReleaseFacts } from "../time/release.ts";
import type { Overview } from "./types.ts";

/** Both chains' state at their finalized heads. */
export interface Protocol {
  readonly heads: Heads;
  readonly ethereum: EthereumState;
  readonly kusama: KusamaState;
  readonly eras: EraClock;
}

export async function readProtocol(context: Context): Promise<Protocol> {
  const heads = await readHeads(context);
  const [ethereum, kusama, eras] = await Promise.all([
    context.evm.ethereumState(heads.ethereum),
    context.kusama.kusamaState(heads.kusama.hash, context.pool),
    context.blocks.eraClock(heads.kusama),
  ]);
  return { heads, ethereum, kusama, eras };
}

export async function overview(context: Context): Promise<Overview> {
  const protocol = await readProtocol(context);
  const { heads, ethereum, kusama, eras } = protocol;
  const [terms, history] = await Promise.all([
    context.evm.terms(heads.ethereum),
    context.evm.poolHistory(heads.ethereum),
  ]);
  const now = accrue(ethereum.poolState, heads.ethereum.timestamp);
  const waiting = sum(ethereum.waiting.map(request => request.shares));
  return {
    ...heads,
    pool: ethereum.poolState,
    pooled: now.pooled,
    lastReport: ethereum.lastReport,
    waiting: { count: ethereum.waiting.length, shares: waiting, value: tokensForSharesDown(now, waiting) },
    stakingPause: ethereum.stakingPause,
    mintable: ethereum.mintable,
    contest: ethereum.contest,
    minimumStake: terms.minimumStake,
    minimumUnstake: terms.minimumUnstake,
    leastUnstake: terms.leastUnstake,
    eras,
    limits: kusama.limits,
    ledgers: kusama.ledgers,
    free: liquidForRequests(kusama, ethereum, context.deployment.policy.float),
    pendingSlashes: kusama.pendingSlashes,
    provisioned: ethereum.provisioned,
    yearlyReturn: yearlyReturn(history.steps),
  };
}

/** What the release of requests depends on. */
export const releaseFacts = ({ heads, ethereum, kusama, eras }: Protocol, deployment: Deployment): ReleaseFacts => ({
  activeEra: eras.activeEra,
  bondingDuration: kusama.limits.bondingDuration,
  liquid: liquidForRequests(kusama, ethereum, deployment.policy.float),
  unlocking: kusama.ledgers.flatMap(ledger => ledger.unlocking),
  poolState: ethereum.poolState,
  waiting: ethereum.waiting,
  now: heads.ethereum.timestamp,
});

/**
 * Planck at hand for waiting requests: what is free beyond the protocol's own float and the requests that are owed
 * already. Deposits on their way to a mint, and what operators are to get back of their fees, count as at hand, so an expectation may be early by one unbonding at most.
 */
function liquidForRequests(kusama: KusamaState, ethereum: EthereumState, float: bigint): bigint {
  const { existentialDeposit } = kusama.limits;
  const existing = kusama.ledgers.filter(ledger => ledger.exists);
  const ownInPool = saturatingSub(float, kusama.pool.reserved + existentialDeposit * BigInt(existing.length));
  const collectable = sum(existing.map(ledger => saturatingSub(ledger.free, existentialDeposit)));
  const owed = sum(ethereum.unpaid.map(request => request.amount));
  return saturatingSub(saturatingSub(kusama.pool.free, ownInPool) + collectable, owed);
}
