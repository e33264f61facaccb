import { wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { type Reconciliation, reconcileChains } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert } from "./slashing.ts";
import { exitTimeline } from "./timeline.ts";
import { User } from "./user.ts";
import { BLOCKS_OF_AN_ABSENCE, within } from "./within.ts";

const KSM = 1_000_000_000_000n;
const STAKE = 100n * KSM;
const UNSTAKE = 40n * KSM;
/** Unbonding takes 28 eras; at most two more pass before the money is there. */
const MOST_ERAS = 30;
/**
 * The product's main job: a newcomer stakes, the balance grows by itself, a part is unstaked and arrives on Kusama, and
 * afterwards every planck is accounted for. `during` may interfere: it is called at every turn of the story.
 */
export async function stakeAndUnstake(
  local: Local,
  teller: Teller,
  during: (moment: string) => Promise<void> = async () => {},
): Promise<Reconciliation> {
  const newcomer = wallets[0] as (typeof wallets)[number];
  const { network } = local;
  const user = await User.connect(local);
  try {
    await playPrelude(local, () => {});
    teller.step("a pool that earns", `two days after the first stake, era ${network.info().activeEra}`);
    await during("before the stake");

    const held = await user.balance(newcomer);
    const { block } = await user.stake(newcomer, STAKE);
    await during("the deposit is in a block");
    await network.settle();
    const { blocks, value: balance } = await within(local, BLOCKS_OF_AN_ABSENCE, () => user.balanceAtMint(newcomer));
    const minted = (balance ?? held) - held;
    assert(STAKE - minted <= 1n && minted <= STAKE, `staked ${ksm(STAKE)}, got ${ksm(minted)} after ${blocks} blocks`);
    teller.step("stake", `${ksm(STAKE)} in Kusama block ${block}; minted ${ksm(minted)} as aKSMb`);

    await network.produceBlock({ timestamp: network.info().kusama.timestamp + 60_000 });
    await network.settle();
    const minute = await user.balance(newcomer);
    assert(minute > held + minted, "the balance did not grow within a minute");
    teller.step("a minute passes", `the balance grew by ${ksm(minute - held - minted)}`);

    await network.fastForward({ days: 1 });
    const day = await user.balance(newcomer);
    assert(day > minute, "the balance did not grow within a day");
    teller.step("a day passes", `the balance is ${ksm(day)}`);

    const recipient = user.accountOf(newcomer);
    const free = await user.free(recipient);
    const era = network.info().activeEra ?? 0;
    const asked = network.info().kusama;
    const request = await user.unstake(newcomer, UNSTAKE, recipient);
    await during("the request is in a block");
    await network.settle();
    teller.step("unstake", `${ksm(UNSTAKE)} asked for in era ${era}: request ${request}`);

    const began = performance.now();
    await passDays(local, 8, during);
    const seconds = (performance.now() - began) / 1000;
    const arrived = (await user.free(recipient)) - free;
    assert(arrived > 0n, "eight days later nothing has arrived");
    assert(arrived >= UNSTAKE - 1n, `asked for ${ksm(UNSTAKE)}, ${ksm(arrived)} arrived`);
    teller.step("eight days pass", `${ksm(arrived)} arrived; ${(seconds / 8).toFixed(1)} s of wall time a day`);

    const moments = await exitTimeline(user.kusama, user.evm, local.deployment, request, asked.number);
    let before = BigInt(asked.timestamp);
    for (const { what, where, era: at, timestampMs } of moments) {
      const hours = Number(timestampMs - before) / 3_600_000;
      teller.say(
        `  ${what.padEnd(16)} ${hours.toFixed(1).padStart(6)} h later   ${at === null ? "" : `era ${at}, `}${where}`,
      );
      before = timestampMs;
    }
    const arrival = moments.findLast(moment => moment.what === "KSM paid")?.era ?? Number.NaN;
    assert(
      moments.length === 4 && arrival - era <= MOST_ERAS,
      `the way out took ${arrival - era} eras, at ${moments.length} of 4 stations`,
    );
    teller.step("the way out", `${arrival - era} eras from request to KSM, of at most ${MOST_ERAS}`);

    const { value: paid } = await within(local, BLOCKS_OF_AN_ABSENCE, async () => {
      const found = (await user.requests(newcomer)).find(({ id }) => id === request);
      return found?.state === "paid" ? found : null;
    });
    assert(paid !== null, "the request is not marked as paid on Ethereum");
    const result = await reconcileChains(user.kusama, local.ethereumEndpoint, local.deployment);
    const { setAside, refunded } = result.operators;
    assert(refunded > 0n, "no operator got anything back of the fees that it paid");
    teller.step(
      "operators' fees",
      `${ksm(setAside)} set aside of the protocol's fee, ${ksm(refunded)} of them refunded`,
    );
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** Days pass one after the other, so that `during` can interfere in between. */
async function passDays(local: Local, days: number, during: (moment: string) => Promise<void>): Promise<void> {
  for (let day = 1; day <= days; day++) {
    await local.network.fastForward({ days: 1 });
    await during(`day ${day} of the exit`);
  }
}
