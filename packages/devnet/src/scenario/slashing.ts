import { type AccountId, accrue, type Planck } from "@aksm/core";
import { encodeAddress, poolContext } from "@aksm/kusama";
import type { Local } from "../local/start.ts";
import { OrderRefused } from "../network/sudo.ts";
import { type Reconciliation, reconcileChains } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { ScenarioFailed, type User } from "./user.ts";

/** What the stories about slashes share. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ScenarioFailed(message);
}

/** Reconciles both chains at a moment of the story; throws `ScenarioFailed` where an invariant is broken. */
export const reconciling =
  (user: User, { ethereumEndpoint, deployment }: Local, teller: Teller) =>
  async (moment: string): Promise<Reconciliation> => {
    const result = await reconcileChains(user.kusama, ethereumEndpoint, deployment);
    if (!result.ok) teller.reconciliation(result);
    assert(result.ok, `an invariant is broken ${moment}`);
    return result;
  };

/** What all aKSMb are worth at the finalized head, with what vests to them, and what is provisioned. Planck. */
export async function standing(user: User): Promise<{ value: Planck; provisioned: Planck }> {
  const state = await user.evm.ethereumState(await user.evm.finalizedBlock());
  const { vestEnd } = state.poolState;
  return { value: accrue(state.poolState, vestEnd).pooled, provisioned: state.provisioned };
}

/**
 * Slashes nominated validators that have stake of ours in this era, by `fraction`, one after the other until more than
 * `least` planck of ours are going to be taken; how many that are.
 */
export async function slashOurs(
  { network, deployment }: Local,
  user: User,
  fraction: number,
  least: Planck = 0n,
): Promise<Planck> {
  const pool = poolContext(deployment);
  const state = async () => {
    const { hash } = await user.kusama.finalizedHead();
    return user.kusama.kusamaState(hash, pool);
  };
  const targets = new Set<AccountId>((await state()).ledgers.flatMap(ledger => ledger.nominations?.targets ?? []));
  for (const target of targets) {
    try {
      await network.slash(encodeAddress(target, deployment.kusama.ss58Prefix), fraction);
    } catch (error) {
      // A target that was not elected can't be slashed.
      if (error instanceof OrderRefused) continue;
      throw error;
    }
    do {
      await network.produceBlock();
      await network.settle();
    } while ((await state()).offencesQueued);
    const { pendingSlashes } = await state();
    if (pendingSlashes > least) return pendingSlashes;
  }
  throw new ScenarioFailed(`no slash of validators takes more than ${ksm(least)} of the pool`);
}
