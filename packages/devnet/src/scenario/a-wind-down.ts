import { type AccountId, type Demand, demandText, type Hex } from "@aksm/core";
import { accountFromKey } from "@aksm/evm";
import { poolContext } from "@aksm/kusama";
import { type DevAccount, firstStaker, treasury, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { sessionsOf, Voter } from "./governing.ts";
import { devKey } from "./keys.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";
import { BLOCKS_OF_AN_ABSENCE, within } from "./within.ts";

const KSM = 1_000_000_000_000n;
const HOUR_MS = 3_600_000;
/** While the vote and the Timelock take their three weeks two sessions a day are enough. */
const SESSIONS_A_DAY = 2;
const MOST_DAYS = 10;
const HELD = ["deposits received, not minted yet", "loose deposits"];
const LATE = 20n * KSM;
/** The record on Ethereum, a slot until the plan, and another one until it is carried out. */
const BLOCKS_OF_A_RETURN = BLOCKS_OF_AN_ABSENCE + 16;

/**
 * Holders decide to wind the pool down. From then on nothing is minted, all stake is unbonded at once, and every holder
 * gets out with all there is; what is still sent waits, and goes back to whoever asks for it.
 */
export async function aWindDown(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const pool = poolContext(deployment);
  const state = async () => user.evm.ethereumState(await user.evm.finalizedBlock());
  const ledgers = async () => (await user.kusama.kusamaState((await user.kusama.finalizedHead()).hash, pool)).ledgers;
  const [newcomer, latecomer, customer] = wallets;
  assert(newcomer !== undefined && latecomer !== undefined && customer !== undefined, "there are three wallets");
  try {
    await playPrelude(local, () => {});
    await user.stake(newcomer, 50n * KSM);
    await network.fastForward({ days: 1 });
    teller.step("a pool that earns", `with a newcomer's 50 KSM in it, era ${network.info().activeEra}`);

    await sessionsOf(user, (24 * HOUR_MS) / SESSIONS_A_DAY);
    const voter = new Voter(user, local, firstStaker);
    await voter.wrap(1_000n * KSM);
    await voter.windDown(days => network.fastForward({ sessions: days * SESSIONS_A_DAY }));
    await sessionsOf(user, HOUR_MS);
    await network.settle();
    assert((await state()).stakingPause === "winding down", `staking is paused for ${(await state()).stakingPause}`);
    await voter.unwrap();
    teller.step("holders vote", "and the Timelock carries it out two weeks after the vote");

    const { shares } = await user.evm.poolState(await user.evm.finalizedBlock());
    await user.stake(latecomer, LATE);
    await user.transfer(latecomer, user.depositAccount(customer), LATE);
    await user.announce(customer, 1);
    await network.fastForward({ days: 1 });
    const active = (await ledgers()).reduce((sum, ledger) => sum + ledger.active, 0n);
    assert(active === 0n, `${ksm(active)} are still bonded after a day`);
    assert((await user.balance(latecomer)) === 0n, "somebody was minted for");
    assert(
      (await user.evm.poolState(await user.evm.finalizedBlock())).shares - shares <= shares / 1_000n,
      "shares were minted",
    );
    await reconciled("while all stake unbonds");
    teller.step(
      "a day passes",
      `all stake unbonds before anybody asked; ${ksm(2n * LATE)} that came since are not minted`,
    );

    // The treasury's fee is less than the smallest request.
    const holders = [firstStaker, newcomer];
    const before = await Promise.all(holders.map(holder => user.free(user.accountOf(holder))));
    const worth = await Promise.all(holders.map(holder => user.balance(holder)));
    for (const holder of holders) await user.unstakeAll(holder);

    let days = 1;
    const paid = async () =>
      (await Promise.all(holders.map(holder => user.requests(holder)))).every(([own]) => own?.state === "paid");
    for (; days < MOST_DAYS && !(await paid()); days++) {
      await network.fastForward({ days: 1 });
      await network.settle();
    }
    assert(await paid(), `somebody was not paid within ${MOST_DAYS} days`);
    for (const [place, holder] of holders.entries()) {
      const got = (await user.free(user.accountOf(holder))) - (before[place] ?? 0n);
      assert(got >= (worth[place] ?? 0n) - 2n, `${holder.name} held ${ksm(worth[place] ?? 0n)} and got ${ksm(got)}`);
    }
    const left = await ledgers();
    assert(
      left.every(each => each.active === 0n && each.unlocking.length === 0),
      "stake is left",
    );
    // What was swept counts as loose there, for nothing but its mint would show whom it is for.
    const unminted = ({ lines }: Reconciliation) =>
      lines.reduce((sum, { what, planck }) => sum + (HELD.includes(what) ? planck : 0n), 0n);
    const waiting = unminted(await reconciled("when everybody was paid"));
    assert(waiting === 2n * LATE, `${ksm(waiting)} wait of ${ksm(2n * LATE)} that came since`);
    await givenBack(local, user, latecomer, customer);
    const result = await reconciled("at the end");
    assert(unminted(result) === 0n, "a deposit is still waiting");
    const behind = result.lines.find(({ what }) => what === "behind aKSMb")?.planck ?? 0n;
    const rest = await user.balance(treasury);
    assert(
      behind - rest <= BigInt(holders.length),
      `${ksm(behind)} are behind aKSMb, of which the fee is ${ksm(rest)}`,
    );
    teller.step("days pass", `after ${days} everybody has it all; ${ksm(rest)} of fee stay the treasury's`);
    teller.step("what came too late", `${ksm(waiting)} went back, by a key on Kusama and by one on Ethereum`);
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** Has both late deposits sent back: one where it came from, one from the deposit address to where its owner says. */
async function givenBack(local: Local, user: User, latecomer: DevAccount, customer: DevAccount): Promise<void> {
  const recipients = [latecomer, customer].map(wallet => user.accountOf(wallet));
  const before = await Promise.all(recipients.map(account => user.free(account)));
  const idOf = async (sender: AccountId): Promise<Hex> => {
    const [held] = await user.held(sender);
    assert(held !== undefined, "an operator lists the late deposit");
    return held.id;
  };
  const back: Demand = { kind: "return", depositId: await idOf(user.accountOf(latecomer)) };
  const depositId = await idOf(user.depositAccount(customer));
  const away: Demand = { kind: "returnTo", depositId, to: user.accountOf(customer) };
  const message = demandText(away);
  const signed = await accountFromKey(customer.ethereumKey).signMessage({ message });
  const stolen = await accountFromKey(latecomer.ethereumKey).signMessage({ message });
  assert((await user.tell(0, away, bytesOf(stolen))) === 403, "a stranger's signature was taken");
  for (const operator of [0, 1]) {
    const word = devKey("sr25519", latecomer.suri).sign(demandText(back));
    assert((await user.tell(operator, back, word)) === 200, "a sender's own signature was refused");
    assert((await user.tell(operator, away, bytesOf(signed))) === 200, "the owner's own signature was refused");
  }
  const { value } = await within(local, BLOCKS_OF_A_RETURN, async () => {
    const now = await Promise.all(recipients.map(account => user.free(account)));
    return now.every((free, place) => free === (before[place] ?? 0n) + LATE) ? true : null;
  });
  assert(value !== null, `not sent back ${BLOCKS_OF_A_RETURN} blocks later`);
}

const bytesOf = (hex: Hex): Uint8Array => Uint8Array.from(Buffer.from(hex.slice(2), "hex"));
