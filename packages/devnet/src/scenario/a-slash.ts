import { poolContext } from "@aksm/kusama";
import { firstStaker } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling, slashOurs, standing } from "./slashing.ts";
import { User } from "./user.ts";

const FRACTION = 0.05;
const DEFERRAL_DAYS = 7;

/**
 * A validator that the pool backs is slashed: holders bear it within an era and once, nothing happens to them when Kusama
 * takes it a week later, and every planck is accounted for at every turn.
 */
export async function aSlash(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const pool = poolContext(deployment);
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  try {
    await playPrelude(local, () => {});
    teller.step("a pool that earns", `two days after the first stake, era ${network.info().activeEra}`);

    const pending = await slashOurs(local, user, FRACTION);
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
