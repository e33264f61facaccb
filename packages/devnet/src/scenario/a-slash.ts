import { type AccountId, accrue, type Planck } from "@aksm/core";
import { encodeAddress, type PoolContext, poolContext } from "@aksm/kusama";
import { firstStaker } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { OrderRefused } from "../network/sudo.ts";
import { type Reconciliation, reconcileChains } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { ScenarioFailed, User } from "./user.ts";

const FRACTION = 0.05;
const DEFERRAL_DAYS = 7;

function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ScenarioFailed(message);
}

/**
 * A validator that the pool backs is slashed: holders bear it within an era and once, nothing happens to them when Kusama
 * takes it a week later, and every planck is accounted for at every turn.
 */
export async function aSlash(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const pool = poolContext(deployment);
  const user = await User.connect(local);
  const reconciled = async (moment: string): Promise<Reconciliation> => {
    const result = await reconcileChains(user.kusama, local.ethereumEndpoint, deployment);
    if (!result.ok) teller.reconciliation(result);
    assert(result.ok, `an invariant is broken ${moment}`);
    return result;
  };
  try {
    await playPrelude(local, () => {});
    teller.step("a pool that earns", `two days after the first stake, era ${network.info().activeEra}`);

    const pending = await slashOneOfOurs(local, user, pool);
    await reconciled("while the slash is computed and not reported");
    teller.step("a validator is slashed", `${ksm(pending)} of the pool are going to be taken`);

    const before = await standing(user);
    await network.fastForward({ eras: 1 });
    await network.settle();
    const after = await standing(user);
    assert(after.provisioned === pending, `${ksm(pending)} are pending, ${ksm(after.provisioned)} provisioned`);
    const lost = before.value - after.value;
    assert(lost > 0n && lost <= pending, `holders lost ${ksm(lost)} of a slash of ${ksm(pending)}`);
    await reconciled("while the slash is provisioned");
    teller.step(
      "an era begins",
      `holders bear it: aKSMb and rewards to vest are ${ksm(lost)} less, with what was earned since`,
    );

    let balance = await user.balance(firstStaker);
    for (let day = 1; day <= DEFERRAL_DAYS; day++) {
      await network.fastForward({ days: 1 });
      await network.settle();
      const now = await user.balance(firstStaker);
      assert(now >= balance, `a balance fell by ${ksm(balance - now)} on day ${day}`);
      balance = now;
    }
    const { hash } = await user.kusama.finalizedHead();
    const left = (await user.kusama.pendingSlashes(hash, pool.ledgers)).planck;
    assert(left === 0n, `${ksm(left)} are still pending`);
    await reconciled("when the slash was taken");
    teller.step("a week passes", "Kusama has taken the slash; no balance fell");

    await network.fastForward({ eras: 1 });
    await network.settle();
    const end = await standing(user);
    assert(end.provisioned === 0n, `${ksm(end.provisioned)} are still provisioned`);
    const result = await reconciled("at the end");
    teller.step("the next era begins", "the slash is reported, and nothing is set aside any more");
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** What all aKSMb are worth at the finalized head, with what vests to them, and what is provisioned. Planck. */
async function standing(user: User): Promise<{ value: Planck; provisioned: Planck }> {
  const state = await user.evm.ethereumState(await user.evm.finalizedBlock());
  const { vestEnd } = state.poolState;
  return { value: accrue(state.poolState, vestEnd).pooled, provisioned: state.provisioned };
}

/** Slashes the first nominated validator that has stake of ours in this era; what of it is ours, planck. */
async function slashOneOfOurs({ network, deployment }: Local, user: User, pool: PoolContext): Promise<Planck> {
  const state = async () => {
    const { hash } = await user.kusama.finalizedHead();
    return user.kusama.kusamaState(hash, pool, { validators: false });
  };
  const targets = new Set<AccountId>((await state()).ledgers.flatMap(ledger => ledger.nominations?.targets ?? []));
  for (const target of targets) {
    try {
      await network.slash(encodeAddress(target, deployment.kusama.ss58Prefix), FRACTION);
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
    if (pendingSlashes > 0n) return pendingSlashes;
  }
  throw new ScenarioFailed("no validator has stake of the pool");
}
