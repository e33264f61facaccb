import type { BlockRef } from "@aksm/core";
import { TransactionRefused } from "@aksm/kusama";
import { firstStaker, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { Hand } from "./hand.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const OPENER = 2;
/** Deposits that come one after the other, so that every slot has something to bond, and hours between them. */
const ROUNDS = 12;
const HOURS = 3;
/** What it does in vain goes on for this many cancels at least. */
const LEAST_CANCELS = 6;

/**
 * An operator opens the call of every slot before the others and cancels it before they can approve it, block after block
 * and for as long as the slot lasts. Slots whose first turn is another's are not its own to stall: money that came in is
 * bonded, and what is owed is paid, in bounded time.
 */
export async function anOpenerWhoCancels(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const { slotBlocks } = deployment.policy;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  try {
    await playPrelude(local, () => {});
    const request = await user.unstake(firstStaker, 10n * KSM, user.accountOf(firstStaker));
    teller.step("a pool that earns", `and request ${request} for 10 KSM in its queue, era ${network.info().activeEra}`);

    const hand = await Hand.take(user, local, OPENER);
    const attack = new Attack(user, hand);
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all([user.stake(newcomer, 10n * KSM), network.fastForward({ sessions: HOURS })]);
    }
    await network.fastForward({ sessions: HOURS });
    const { cancels, moves, longest } = await attack.end();
    assert(cancels >= LEAST_CANCELS, `it cancelled ${cancels} openings only`);
    teller.step("it opens and cancels", `${cancels} times in ${(ROUNDS + 1) * HOURS} hours`);

    const { hash } = await user.kusama.finalizedHead();
    const { ledgers } = await user.kusama.kusamaState(hash, hand.pool);
    const bonded = ledgers.reduce((sum, { active }) => sum + active, 0n);
    assert(bonded >= 1_110n * KSM, `${ksm(bonded)} are bonded`);
    const [asked] = await user.requests(firstStaker);
    assert(asked?.state === "paid", `the request is ${asked?.state}`);
    const minted = await user.balance(newcomer);
    assert(minted >= 10n * BigInt(ROUNDS) * KSM - BigInt(ROUNDS), `the newcomer has ${ksm(minted)}`);
    // Two of three slots have another's first turn, and none is longer than its blocks.
    assert(longest <= 2 * slotBlocks, `a plan waited ${longest} blocks`);
    await reconciled("while it goes on");
    teller.step("the others go on", `${moves} calls of the pool, none later than ${longest} blocks after it was due`);

    await hand.giveBack(local);
    await network.fastForward({ eras: 1 });
    // The others still distrust it: what it opens by itself, they make without it, and it takes it back in the next slot.
    const end = (await user.kusama.finalizedHead()).number + 2 * slotBlocks;
    for (let head = await user.kusama.finalizedHead(); ; head = await user.kusama.finalizedHead()) {
      const left = await hand.openings(head);
      if (left.length === 0) break;
      assert(head.number < end, `${left.length} openings are left, the first of block ${left[0]?.timepoint.height}`);
      await network.fastForward({ sessions: 1 });
    }
    const result = await reconciled("at the end");
    teller.step("its daemon returns", "and nothing is left open");
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** At every finalized head: what is open is cancelled, and the plan that is due is opened anew, in the next block. */
class Attack {
  readonly #user: User;
  readonly #hand: Hand;
  readonly #stop: () => void;
  #work: Promise<void> = Promise.resolve();
  #attempt = 0;
  #cancels = 0;
  #moves = 0;
  /** The pool's number as last seen, and since which block a plan with this number has waited. */
  #due: { sequence: number; since: number } | null = null;
  #longest = 0;

  constructor(user: User, hand: Hand) {
    this.#user = user;
    this.#hand = hand;
    this.#stop = user.kusama.onFinalized(head => {
      this.#work = this.#work.then(() => this.#act(head));
    });
  }

  /** Openings cancelled, calls of the pool made all the same, and the most blocks that one of them was overdue. */
  async end(): Promise<{ cancels: number; moves: number; longest: number }> {
    this.#stop();
    await this.#work;
    return { cancels: this.#cancels, moves: this.#moves, longest: this.#longest };
  }

  async #act(head: BlockRef): Promise<void> {
    const { kusama } = this.#user;
    const [mine, sequence, plan, nonce] = await Promise.all([
      this.#hand.openings(head),
      kusama.sequence(head.hash, this.#hand.pool),
      this.#hand.plan(),
      kusama.nonce(this.#hand.account, head.hash),
    ]);
    const isDue = plan !== null && plan.operations.length > 0 && plan.sequence === sequence;
    this.#note(head, sequence, isDue ? plan.anchor.number : null);
    const acts = mine.map(opening => this.#hand.cancelling(opening));
    if (isDue) acts.push(await this.#hand.opening(plan, this.#attempt++, head.hash));
    try {
      for (const [place, act] of acts.entries()) {
        await kusama.submit(act, this.#hand.signer, { nonce: nonce + place, at: head });
      }
      this.#cancels += mine.length;
    } catch (error) {
      // A block has come meanwhile, and the next turn decides from it.
      if (!(error instanceof TransactionRefused)) throw error;
    }
  }

  #note({ number }: BlockRef, sequence: number, anchor: number | null): void {
    if (this.#due && sequence > this.#due.sequence) {
      this.#moves++;
      this.#longest = Math.max(this.#longest, number - this.#due.since);
      this.#due = null;
    }
    if (anchor === null) this.#due = null;
    else this.#due ??= { sequence, since: anchor };
  }
}
