import { firstStaker, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { sessionsOf } from "./governing.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const HOUR_MS = 3_600_000;
const STALLED_HOURS = 60;
/** Eras that follow within a few hours, as after a stall on the relay chain, and how long their sessions last. */
const EXTRA_ERAS = 3;
const SHORT_SESSION_MS = HOUR_MS / 12;
/** Longer than a reporting period. */
const ERAS_UNREPORTED = 6;
const MOST_DAYS = 10;

/**
 * Eras stand still for days, then short ones follow in a row, and then k operators are away while a report is due. Exits
 * wait and are paid, what was earned is reported once, and no balance falls at any turn.
 */
export async function aStalledEra(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const state = async () => user.evm.ethereumState(await user.evm.finalizedBlock());
  const era = () => network.info().activeEra ?? 0;
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  let least = 0n;
  const noBalanceFell = async (when: string) => {
    const now = await user.balance(firstStaker);
    assert(now >= least, `a balance fell by ${ksm(least - now)} ${when}`);
    least = now;
  };
  try {
    await playPrelude(local, () => {});
    const request = await user.unstake(firstStaker, 10n * KSM, user.accountOf(firstStaker));
    await network.fastForward({ eras: 1 });
    least = await user.balance(firstStaker);
    teller.step("a pool that earns", `and request ${request} for 10 KSM in its queue, era ${era()}`);

    await network.stall(true);
    const stalled = { era: era(), report: (await state()).lastReport.number };
    await user.stake(newcomer, 100n * KSM);
    for (let hours = 0; hours < STALLED_HOURS; hours += 12) {
      await network.fastForward({ sessions: 12 });
      await noBalanceFell("while eras stood still");
    }
    const during = await state();
    assert(era() === stalled.era, "an era ended");
    assert(during.lastReport.number === stalled.report, "a report was taken of an era that has not ended");
    assert(during.lastFinalized === 0n, "a request was finalized before its era had ended");
    const minted = await user.balance(newcomer);
    assert(minted >= 100n * KSM - 1n, `the newcomer has ${ksm(minted)}`);
    await reconciled("while eras stand still");
    teller.step("eras stand still", `for ${STALLED_HOURS} hours; exits wait, a newcomer has ${ksm(minted)}`);

    await network.stall(false);
    await sessionsOf(user, SHORT_SESSION_MS);
    await network.fastForward({ eras: 1 + EXTRA_ERAS });
    await sessionsOf(user, HOUR_MS);
    await noBalanceFell("when short eras followed");
    await reconciled("after the short eras");
    teller.step("the late era ends", `and ${EXTRA_ERAS} more within two hours; era ${era()}`);

    const [away, alsoAway] = local.operators.slice(1);
    await Promise.all([away?.stop(), alsoAway?.stop()]);
    const { lastReport } = await state();
    await network.fastForward({ eras: ERAS_UNREPORTED });
    assert((await state()).lastReport.number === lastReport.number, "fewer than k operators reported");
    await noBalanceFell("while a report was skipped");
    await Promise.all([away?.start(), alsoAway?.start()]);
    await network.fastForward({ eras: 1 });
    await network.settle();
    const late = (await state()).lastReport;
    assert(late.era - lastReport.era > ERAS_UNREPORTED - 1, `reported era ${late.era} after era ${lastReport.era}`);
    await noBalanceFell("when the late report came");
    await reconciled("after the late report");
    teller.step("a report is skipped", `the next one covers eras ${lastReport.era} to ${late.era}`);

    let days = 0;
    const paid = async () => (await user.requests(firstStaker))[0]?.state === "paid";
    for (; days < MOST_DAYS && !(await paid()); days++) {
      await network.fastForward({ days: 1 });
      await network.settle();
      await noBalanceFell("at the end");
    }
    assert(await paid(), `the request was not paid within ${MOST_DAYS} days`);
    const result = await reconciled("at the end");
    const [own] = await user.requests(firstStaker);
    teller.step("days pass", `the request was paid ${ksm(own?.amount ?? 0n)}, and every reward was reported once`);
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}
