import type { AccountId } from "@aksm/core";
import { poolContext } from "@aksm/kusama";
import { operatorAllocations } from "@aksm/sdk";
import { firstStaker, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { sessionsOf, Voter } from "./governing.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const HOUR_MS = 3_600_000;
/** While the vote and the Timelock take their three weeks two sessions a day are enough. */
const SESSIONS_A_DAY = 2;
/** Those with most of the pool's stake: were they left to chance, not all of them would go within days. */
const VOTED_OUT = 3;
/** An era that was elected before they were dropped may still follow the one in which they are. */
const ERAS_TO_COME = 2;

/**
 * Holders wrap, hold for a day, propose to exclude the validators that have most of the pool's stake, vote, and wait for the
 * Timelock. They are nominated until it is carried out, and in the era after it by nobody of ours.
 */
export async function governedValidators(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const pool = poolContext(deployment);
  const nominated = async (): Promise<AccountId[][]> => {
    const { hash } = await user.kusama.finalizedHead();
    const { ledgers } = await user.kusama.kusamaState(hash, pool);
    return ledgers.flatMap(({ active, nominations }) => (active > 0n ? [[...(nominations?.targets ?? [])]] : []));
  };
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  try {
    await playPrelude(local, () => {});
    await user.stake(newcomer, 300n * KSM);
    await network.fastForward({ days: 1 });
    const { validators } = await allocated(local);
    const out = validators
      .toSorted((a, b) => (a.elected < b.elected ? 1 : -1))
      .slice(0, VOTED_OUT)
      .map(({ account }) => account);
    const named = async () => (await nominated()).flat().filter(each => out.includes(each)).length;
    assert((await named()) > 0, "who has most of our stake is nominated");
    const most = validators.reduce((sum, { account, elected }) => sum + (out.includes(account) ? elected : 0n), 0n);
    teller.step(
      "a pool that earns",
      `three of its validators have ${ksm(most)} of it, era ${network.info().activeEra}`,
    );

    await sessionsOf(user, (24 * HOUR_MS) / SESSIONS_A_DAY);
    const voter = new Voter(user, local, firstStaker);
    await voter.wrap(1_500n * KSM);
    let before = 0;
    await voter.exclude(out, async days => {
      await network.fastForward({ sessions: days * SESSIONS_A_DAY });
      before = await named();
    });
    assert(before > 0, "none of the three was nominated any more before the Timelock carried it out");
    await sessionsOf(user, HOUR_MS);
    await voter.unwrap();
    teller.step(
      "holders vote the three out",
      `and the Timelock carries it out two weeks later; ${before} nominations until then`,
    );

    await network.fastForward({ eras: 1 });
    await network.settle();
    const now = await nominated();
    assert((await named()) === 0, "who was voted out is still nominated in the era after");
    assert(
      now.every(targets => targets.length > 0),
      "a ledger with stake nominates nobody",
    );
    for (const each of (await allocated(local)).validators.filter(({ account }) => out.includes(account))) {
      assert(each.closed.includes("not allowed by governance"), "operators say why it gets nothing");
      assert(each.target === 0n && each.elected === 0n, "it is to have nothing");
    }
    teller.step("the next era", `no ledger nominates them, all ${now.length} nominate others; operators say why`);

    let balance = await user.balance(newcomer);
    for (let era = 0; era <= ERAS_TO_COME; era++) {
      await network.fastForward({ eras: 1 });
      assert((await named()) === 0, "who was voted out is nominated again");
    }
    await network.fastForward({ days: 1 });
    await network.settle();
    const grown = (await user.balance(newcomer)) - balance;
    balance += grown;
    assert(grown > 0n, "nothing is earned without them");
    const result = await reconciled("at the end");
    teller.step("days pass", `the newcomer's balance grew by ${ksm(grown)} to ${ksm(balance)}`);
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** The allocation that the operators agree on. Throws `ScenarioFailed` where they don't, or one has none. */
async function allocated({ deployment }: Local) {
  const answers = await operatorAllocations(deployment.operators);
  const records = answers.map(answer => {
    assert(answer.record !== null, `${answer.name} has no allocation`);
    return answer.record;
  });
  const newest = Math.max(...records.map(({ anchor }) => anchor.number));
  const texts = records.filter(({ anchor }) => anchor.number === newest).map(each => text(each.allocation));
  assert(new Set(texts).size === 1, "operators allocate differently at the same block");
  const [record] = records.filter(({ anchor }) => anchor.number === newest);
  assert(record !== undefined, "an operator has an allocation");
  return record.allocation;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? each.toString() : each));
