import { type AccountId, compareBigint, type Planck } from "@aksm/core";
import { devSigner, encodeAddress, poolContext, signerAccount } from "@aksm/kusama";
import { firstStaker, wallets } from "../accounts.ts";
import { validators } from "../genesis/stakers.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

/** Nominations are looked at in every era, of which a day has four. */
const MOST_DAYS = 1;
/** An era that was elected before the validator left may still follow the one in which it does. */
const ERAS_TO_COME = 2;

/**
 * The validator that earns most for the pool gives up and takes its stake away, and the next one takes no nominations any
 * more. No era goes by without rewards, and the nominations that follow name neither of the two.
 */
export async function aChilledValidator(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const { policy } = deployment;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const pool = poolContext(deployment);
  const nominations = async () => {
    const { hash } = await user.kusama.finalizedHead();
    const { ledgers } = await user.kusama.kusamaState(hash, pool);
    return ledgers.flatMap(({ active, nominations }) => (active > 0n && nominations ? [nominations] : []));
  };
  try {
    await playPrelude(local, () => {});
    // One after the other, so that each opens a ledger of its own.
    for (const wallet of wallets.slice(0, policy.ledgers - 1)) {
      await user.stake(wallet, 100n * 10n ** 12n);
      await network.fastForward({ sessions: 2 });
    }
    await network.fastForward({ eras: 2 });
    const before = await nominations();
    assert(before.length === policy.ledgers, `${before.length} ledgers nominate`);
    const era = network.info().activeEra ?? 0;
    const nominated = (each: AccountId) => before.some(({ targets }) => targets.includes(each));
    const paying = best(await earned(user, pool.ledgers, deployment.kusama.birth.number), era - 1);
    const [leaver, blocker] = paying.filter(nominated);
    assert(leaver !== undefined && blocker !== undefined, "two that are nominated paid us in the last era");
    const names = [leaver, blocker].map(each => encodeAddress(each, deployment.kusama.ss58Prefix));
    teller.step("a pool that earns", `most by ${names[0]}, then by ${names[1]}, era ${era}`);

    const signer = signerOf(leaver);
    await user.call(signer, ["Staking", "chill"], undefined);
    await user.call(signer, ["Staking", "unbond"], { value: 10_000n * 10n ** 12n });
    await user.call(signerOf(blocker), ["Staking", "validate"], { prefs: { commission: 30_000_000, blocked: true } });
    await network.settle();
    const left = network.info();
    teller.step("the two turn away", "one takes its stake and leaves, the other takes no more nominations");

    let days = 0;
    let balance = await user.balance(firstStaker);
    const named = async () =>
      (await nominations()).some(({ targets }) => [leaver, blocker].some(each => targets.includes(each)));
    for (; days < MOST_DAYS && (await named()); days++) {
      await network.fastForward({ days: 1 });
      const now = await user.balance(firstStaker);
      assert(now > balance, `the balance did not grow on day ${days + 1}`);
      balance = now;
    }
    assert(!(await named()), `the two are still nominated after ${MOST_DAYS} days`);
    const since = Math.max(...(await nominations()).map(each => each.submittedIn));
    teller.step(
      "days pass",
      `nominated anew up to era ${since}, without the two; the balance grew on each of ${days} days`,
    );

    await network.fastForward({ eras: ERAS_TO_COME + 1 });
    await network.settle();
    const byEra = await earned(user, pool.ledgers, left.kusama.number);
    const last = (network.info().activeEra ?? 0) - 1;
    for (let each = era; each <= last; each++) {
      assert((byEra.get(each)?.size ?? 0) > 0, `nothing was earned in era ${each}`);
      const fromLeaver = byEra.get(each)?.get(leaver) ?? 0n;
      assert(
        each <= era + ERAS_TO_COME || fromLeaver === 0n,
        `${ksm(fromLeaver)} of era ${each} came from who had left`,
      );
    }
    const result = await reconciled("at the end");
    teller.step(
      "and an era with the new ones",
      `each of the ${last - era + 1} eras was paid for, by others than the one that left`,
    );
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

type Earnings = ReadonlyMap<number, ReadonlyMap<AccountId, Planck>>;

/** What validators paid our ledgers in blocks after `from`: by era, planck. */
async function earned(user: User, ledgers: readonly AccountId[], from: number): Promise<Earnings> {
  const byEra = new Map<number, Map<AccountId, Planck>>();
  const head = await user.kusama.finalizedHead();
  for (let number = from + 1; number <= head.number; number++) {
    let of: Map<AccountId, Planck> = new Map();
    let validator: AccountId | null = null;
    for (const { pallet, name, data } of await user.kusama.rawEvents(await user.kusama.blockHash(number))) {
      if (pallet !== "Staking") continue;
      if (name === "PayoutStarted") {
        const started = data as { era_index: number; validator_stash: AccountId };
        of = byEra.get(started.era_index) ?? new Map();
        byEra.set(started.era_index, of);
        validator = started.validator_stash;
      }
      const reward = data as { stash: AccountId; amount: Planck };
      if (name !== "Rewarded" || !validator || !ledgers.includes(reward.stash)) continue;
      of.set(validator, (of.get(validator) ?? 0n) + reward.amount);
    }
  }
  return byEra;
}

const best = (earnings: Earnings, era: number): AccountId[] =>
  [...(earnings.get(era) ?? [])].toSorted(([, a], [, b]) => compareBigint(b, a)).map(([validator]) => validator);

/** The development key of a validator of the local genesis. */
function signerOf(validator: AccountId) {
  const signer = validators.map(({ path }) => devSigner(path)).find(each => signerAccount(each) === validator);
  assert(signer !== undefined, "the validator is one of the local genesis");
  return signer;
}
