import { firstStaker } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { ACTIONS, Crowd, type Draw } from "./crowd.ts";
import type { Manner } from "./manner.ts";
import { dice } from "./random.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling, slashOurs } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const HOURS = 24;
const FULL = { users: 200, days: 60, actions: 12 };
const SHORT = { users: 60, days: 12, actions: 12 };
/** What is no second thought on something done before. */
const isFirst = ({ action }: Draw): boolean => action !== "cancel" && action !== "rename";
/** A slash on one of so many days, of so much of a validator's stake; never in the first days. */
const DAYS_PER_SLASH = 15;
const FRACTION = 0.02;
/** A reconciliation on one of so many days. */
const DAYS_PER_LOOK = 10;
/** Unbonding takes 28 eras, at most two more pass, and a day until everything is recorded. */
const DAYS_OF_AN_EXIT = 9;

/**
 * Many users do as they like for two months, and validators are slashed now and then. Whoever asked for KSM longer ago than
 * an exit takes has it, the balance of one who does nothing falls after slashes alone, and at random moments and in the
 * end every planck is accounted for. Equal seeds draw equal actions.
 */
export async function twoHundredUsers(local: Local, teller: Teller, { seed, short }: Manner): Promise<Reconciliation> {
  const { network } = local;
  const { users, days, actions } = short ? SHORT : FULL;
  const draw = dice(seed);
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const spent = { passing: 0, acting: 0, looking: 0 };
  const timed = async <T>(what: keyof typeof spent, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    spent[what] += (performance.now() - began) / 1000;
    return result;
  };
  try {
    teller.say(`AKSM_SEED=${seed}`);
    await playPrelude(local, () => {});
    const crowd = new Crowd(user, local, users);
    await crowd.endow(100n * KSM);
    teller.step(`${users} users`, `with 100 KSM each, and ${days} days before them; AKSM_SEED=${seed}`);

    let least = await user.balance(firstStaker);
    let [slashes, looks] = [0, 0];
    let slashedOn = Number.NEGATIVE_INFINITY;
    for (let day = 1; day <= days; day++) {
      const hour = 1 + draw(HOURS - 1);
      const draws = Array.from({ length: actions }, (): Draw => {
        const action = ACTIONS[draw(ACTIONS.length)] ?? "stake";
        return { who: draw(users), action, other: draw(users), part: BigInt(draw(1_000)) };
      });
      const [isSlashed, isLook] = [draw(DAYS_PER_SLASH) === 0 && day > 2, draw(DAYS_PER_LOOK) === 0];
      await timed("passing", () => network.fastForward({ sessions: hour }));
      await timed("acting", async () => {
        await crowd.act(draws.filter(isFirst), day);
        await network.settle();
        await crowd.note();
        await crowd.act(
          draws.filter(each => !isFirst(each)),
          day,
        );
        await network.settle();
      });
      if (isSlashed) {
        const lost = await slashOurs(local, user, FRACTION);
        [slashes, slashedOn] = [slashes + 1, day];
        teller.say(`  day ${day}: a slash, ${ksm(lost)} of the pool are going to be taken`);
      }
      if (isLook) {
        await timed("looking", () => reconciled(`on day ${day}`));
        looks++;
      }
      await timed("passing", () => network.fastForward({ sessions: HOURS - hour }));
      const now = await user.balance(firstStaker);
      assert(now >= least || day - slashedOn <= 2, `a balance fell by ${ksm(least - now)} on day ${day}`);
      least = now;
    }
    const did = [...crowd.done].map(([what, times]) => `${times} × ${what}`);
    teller.step(`${days} days`, `${did.join(", ")}; ${slashes} slashes, ${looks} reconciliations on the way`);

    const asked = [...crowd.asked];
    const last = asked.reduce((most, [id]) => (id > most ? id : most), 0n);
    const requests = last ? await user.evm.requests(await user.evm.finalizedBlock(), 1n, last) : [];
    const late = requests.filter(({ id, state }) => {
      const age = days - (crowd.asked.get(id)?.day ?? days);
      return age > DAYS_OF_AN_EXIT && state !== "paid" && state !== "cancelled";
    });
    assert(
      late.length === 0,
      `${late.length} requests are older than ${DAYS_OF_AN_EXIT} days: ${late.map(each => `${each.id} ${each.state}`)}`,
    );
    const paid = requests.filter(({ state }) => state === "paid").length;
    const result = await timed("looking", () => reconciled("at the end"));
    const seconds = Object.entries(spent).map(([what, took]) => `${what} ${took.toFixed(0)} s`);
    teller.step("the end", `${paid} of ${requests.length} requests were paid; ${seconds.join(", ")}`);
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}
