import type { AccountId, Hex, KusamaState, LedgerState, Planck, StakingLimits } from "@aksm/core";
import { operationCosts } from "../calls/costs.ts";
import { type Chain, item } from "../chain/chain.ts";
import type { Runtime } from "../chain/runtime.ts";
import type { StorageTypes } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { KusamaFinal } from "../errors.ts";
import { readPendingSlashes } from "./slashes.ts";

type AccountInfo = StorageTypes["System.Account"]["value"];

/** The pool has no sequence guard: it was not set up, or somebody removed it. */
export class GuardMissing extends KusamaFinal {
  override name = "GuardMissing";
  constructor(pool: AccountId, found: number) {
    super(`the pool ${pool} must have one sequence guard and has ${found}; set the pool up before using it`);
  }
}

export interface Balances {
  readonly free: Planck;
  readonly reserved: Planck;
  readonly frozen: Planck;
}

/** What somebody else may have done to one of the pool's accounts. */
export interface Custody {
  readonly account: AccountId;
  /** Planck kept in place by a lock or freeze. */
  readonly frozen: Planck;
  /** Where staking rewards go ("Staked" as we set it); null where nothing is bonded. */
  readonly payee: string | null;
}

/** The pool's whole state at the block. Two or three round trips at most. */
export async function readState(chain: Chain, hash: Hex, ctx: PoolContext): Promise<KusamaState> {
  const [{ runtime, values }, slashes] = await Promise.all([
    chain.readWithRuntime(hash, [
      item("Proxy.Proxies", ctx.pool),
      item("System.Account", ctx.pool),
      item("Staking.MinNominatorBond"),
      item("Staking.MinimumActiveStake"),
      ...ctx.ledgers.flatMap(account => [
        item("System.Account", account),
        item("Staking.Ledger", account),
        item("Staking.Nominators", account),
      ]),
    ]),
    readPendingSlashes(chain, hash, ctx.ledgers),
  ]);
  const [proxies, pool, minNominatorBond, lowestActiveStake, ...rest] = values;
  const limits: StakingLimits = {
    existentialDeposit: runtime.constant("Balances.ExistentialDeposit"),
    bondingDuration: runtime.constant("Staking.BondingDuration"),
    maxUnlockingChunks: runtime.constant("Staking.MaxUnlockingChunks"),
    maxNominations: await nominationsQuota(chain, runtime, hash, minNominatorBond),
    minNominatorBond,
    lowestActiveStake,
  };
  return {
    sequence: sequenceOf(proxies, ctx),
    limits,
    costs: await operationCosts(chain, hash, runtime, limits.maxNominations),
    pool: { account: ctx.pool, free: pool.data.free, reserved: pool.data.reserved },
    ledgers: ctx.ledgers.map((account, index) =>
      ledgerState(
        index,
        account,
        rest[3 * index] as AccountInfo,
        rest[3 * index + 1] as StorageTypes["Staking.Ledger"]["value"],
        rest[3 * index + 2] as StorageTypes["Staking.Nominators"]["value"],
      ),
    ),
    pendingSlashes: slashes.planck,
    offencesQueued: slashes.offencesQueued,
  };
}

/** The guard's number alone. Throws `GuardMissing`. */
export async function readSequence(chain: Chain, hash: Hex, ctx: PoolContext): Promise<number> {
  const [proxies] = await chain.read(hash, [item("Proxy.Proxies", ctx.pool)]);
  return sequenceOf(proxies, ctx);
}

/** Locks and reward destinations of the pool and its ledgers. */
export async function readCustody(chain: Chain, hash: Hex, ctx: PoolContext): Promise<Custody[]> {
  const accounts = [ctx.pool, ...ctx.ledgers];
  const values = await chain.read(
    hash,
    accounts.flatMap(account => [item("System.Account", account), item("Staking.Payee", account)]),
  );
  return accounts.map((account, index) => {
    const payee = values[2 * index + 1] as StorageTypes["Staking.Payee"]["value"];
    return { account, frozen: (values[2 * index] as AccountInfo).data.frozen, payee: payee?.type ?? null };
  });
}

export async function readAccount(chain: Chain, hash: Hex, account: AccountId): Promise<AccountInfo> {
  const [info] = await chain.read(hash, [item("System.Account", account)]);
  return info;
}

const accountExists = (info: AccountInfo): boolean => info.providers + info.sufficients > 0;

const quotas = new WeakMap<Runtime, Map<Planck, Promise<number>>>();

/** Nominations that a nominator with this stake may have; the same for the whole life of a runtime, so asked once. */
function nominationsQuota(chain: Chain, runtime: Runtime, hash: Hex, stake: Planck): Promise<number> {
  const known = quotas.get(runtime) ?? new Map<Planck, Promise<number>>();
  quotas.set(runtime, known);
  const quota = known.get(stake) ?? chain.api(hash, "StakingApi.nominations_quota", [stake]);
  known.set(stake, quota);
  quota.catch(() => known.delete(stake));
  return quota;
}

/** The delay of the pool's one `CancelProxy` entry for the guard. */
function sequenceOf(
  [entries]: StorageTypes["Proxy.Proxies"]["value"],
  ctx: Pick<PoolContext, "pool" | "guard">,
): number {
  const guards = entries.filter(entry => entry.delegate === ctx.guard && entry.proxy_type.type === "CancelProxy");
  const [guard] = guards;
  if (!guard || guards.length !== 1) throw new GuardMissing(ctx.pool, guards.length);
  return guard.delay;
}

function ledgerState(
  index: number,
  account: AccountId,
  info: AccountInfo,
  ledger: StorageTypes["Staking.Ledger"]["value"],
  nominator: StorageTypes["Staking.Nominators"]["value"],
): LedgerState {
  return {
    index,
    account,
    free: info.data.free,
    exists: accountExists(info),
    active: ledger?.active ?? 0n,
    bonded: ledger !== undefined,
    unlocking: ledger?.unlocking.map(({ value, era }) => ({ value, era })) ?? [],
    nominations: nominator ? { targets: nominator.targets, submittedIn: nominator.submitted_in } : null,
    // This staking pallet keeps no slashing spans; the argument is there for older callers.
    slashingSpans: 0,
  };
}
