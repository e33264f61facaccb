import { accountFromKey } from "@aksm/evm";
import { poolContext } from "@aksm/kusama";
import { parseAbi } from "viem";
import { firstStaker, guardian, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const PAUSED_DAYS = 7;
/** From the request to the payment: unbonding, and what of it fell into the pause. */
const MOST_DAYS = 16;
const PAUSE = parseAbi(["function pause(string reason)"]);

/**
 * The guardian pauses: on neither chain does money move, what comes in waits and what was asked for stays queued. After a
 * week all of it goes on by itself, and the rewards of the week arrive.
 */
export async function aPause(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const state = async () => user.evm.ethereumState(await user.evm.finalizedBlock());
  const pool = poolContext(deployment);
  const sequence = async () => user.kusama.sequence((await user.kusama.finalizedHead()).hash, pool);
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  try {
    await playPrelude(local, () => {});
    await user.unstake(firstStaker, 10n * 10n ** 12n, user.accountOf(firstStaker));
    teller.step("a pool that earns", `and a request for 10 KSM in its queue, era ${network.info().activeEra}`);

    const wallet = user.evm.wallet(accountFromKey(guardian.ethereumKey));
    const { guardian: address } = deployment.ethereum.contracts;
    const chain = user.evm.rpc.chain;
    await wallet.writeContract({ address, abi: PAUSE, functionName: "pause", args: ["an exercise"], chain });
    await network.produceBlock();
    await network.settle();
    await user.stake(newcomer, 100n * 10n ** 12n);
    // What was decided in the slot of the pause may still be carried out.
    await network.fastForward({ eras: 1 });
    await network.settle();
    const before = { ethereum: await state(), sequence: await sequence(), balance: await user.balance(firstStaker) };
    assert(before.ethereum.stakingPause === "guardian", `staking is paused for ${before.ethereum.stakingPause}`);
    teller.step("the guardian pauses", "and a newcomer stakes 100 KSM on Kusama");

    await network.fastForward({ days: PAUSED_DAYS - 1 });
    await network.settle();
    const after = await state();
    assert(after.stakingPause === "guardian", `staking is paused for ${after.stakingPause}`);
    assert(after.lastReport.number === before.ethereum.lastReport.number, "a report was taken");
    assert(after.lastFinalized === before.ethereum.lastFinalized, "a request was finalized");
    assert((await sequence()) === before.sequence, "the pool has moved money on Kusama");
    assert((await user.balance(newcomer)) === 0n, "the newcomer was minted for");
    assert((await user.balance(firstStaker)) >= before.balance, "a balance fell");
    await reconciled("while everything is paused");
    teller.step("six days pass", "nothing was minted, reported, finalized, paid or moved, and no balance fell");

    let days = PAUSED_DAYS;
    const paid = async () => (await user.requests(firstStaker))[0]?.state === "paid";
    for (; days < MOST_DAYS && !(await paid()); days++) {
      await network.fastForward({ days: 1 });
      await network.settle();
    }
    assert(await paid(), `the request was not paid within ${MOST_DAYS} days`);
    const minted = await user.balance(newcomer);
    assert(minted >= 100n * 10n ** 12n - 1n, `the newcomer has ${ksm(minted)}`);
    const end = await state();
    assert(end.stakingPause === null, `staking is paused: ${end.stakingPause}`);
    assert(end.lastReport.number > before.ethereum.lastReport.number, "nothing was reported since");
    const result = await reconciled("at the end");
    teller.step(
      "the pause ends by itself",
      `the newcomer has ${ksm(minted)}; the request was paid after ${days} days in all`,
    );
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}
