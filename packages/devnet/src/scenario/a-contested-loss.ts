import { parseAbi } from "viem";
import { firstStaker, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { FIRST_STAKE } from "../setup/parameters.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling, slashOurs, standing } from "./slashing.ts";
import { User } from "./user.ts";

/** Four eras and 24 hours, and an era more where the last attestation comes seconds too early. */
const MOST_ERAS = 6;
const DAYS_TO_TAKE = 8;
const PRICE = parseAbi(["function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)"]);

/**
 * Slashes cost more than a day's reports may bring: nobody enters or leaves until operators have attested the loss for a
 * day, holders bear it then, and who staked meanwhile is minted for once staking is open again, at the rate after it.
 */
export async function aContestedLoss(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const state = async () => user.evm.ethereumState(await user.evm.finalizedBlock());
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  try {
    await playPrelude(local, () => {});
    const request = await user.unstake(firstStaker, 10n * 10n ** 12n, user.accountOf(firstStaker));
    teller.step("a pool that earns", `and request ${request} for 10 KSM in its queue, era ${network.info().activeEra}`);

    const pending = await slashOurs(local, user, 1, (FIRST_STAKE * 6n) / 100n);
    teller.step("validators are slashed", `${ksm(pending)} of the pool are going to be taken, more than 5 %`);

    const before = await standing(user);
    let eras = 0;
    for (; eras < MOST_ERAS; eras++) {
      await network.fastForward({ eras: 1 });
      await network.settle();
      const now = await state();
      if (now.contest === null) break;
      assert(now.stakingPause === "contested loss", `staking is paused for ${now.stakingPause}`);
      assert((await standing(user)).value === before.value, "the rate has moved");
      assert(now.contest.eras === Math.min(eras + 1, 4), `${now.contest.eras} attestations after ${eras + 1} eras`);
      assert(!(await hasPrice(user, local)), "the price feed answers");
      await reconciled("while the loss is contested");
      if (eras === 0) {
        await user.stake(newcomer, 100n * 10n ** 12n);
        teller.step("the loss is contested", "nothing is minted or finalized, no price is told; a newcomer stakes");
      }
    }
    assert(eras >= 4 && eras < MOST_ERAS, `the loss was believed after ${eras} more eras`);
    const after = await standing(user);
    assert(after.provisioned === pending, `${ksm(pending)} are pending, ${ksm(after.provisioned)} provisioned`);
    assert(await hasPrice(user, local), "the price feed has no answer");
    assert((await state()).stakingPause === "pending slashes", "staking is not paused");
    assert((await user.balance(newcomer)) === 0n, "the newcomer was minted for");
    await reconciled("once the loss is believed");
    teller.step(
      "the loss is believed",
      `after ${eras + 1} eras; holders bear ${ksm(before.value - after.value)}, with what was earned since`,
    );

    await network.fastForward({ days: DAYS_TO_TAKE });
    await network.settle();
    const end = await state();
    assert(end.stakingPause === null, `staking is paused: ${end.stakingPause}`);
    const minted = await user.balance(newcomer);
    assert(minted >= 100n * 10n ** 12n - 1n, `the newcomer has ${ksm(minted)}`);
    const [asked] = await user.requests(firstStaker);
    assert(asked !== undefined && asked.state === "paid", `the request is ${asked?.state}`);
    assert(asked.amount < 10n * 10n ** 12n, "who waited in the queue has not borne the loss");
    const result = await reconciled("at the end");
    teller.step("eight days pass", `the newcomer has ${ksm(minted)}; the request was paid ${ksm(asked.amount)}`);
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** Whether the price feed for lending answers at the latest block. */
const hasPrice = (user: User, { deployment }: Local): Promise<boolean> =>
  user.evm.rpc
    .readContract({
      address: deployment.ethereum.contracts.priceFeed,
      abi: PRICE,
      functionName: "latestRoundData",
    })
    .then(
      () => true,
      () => false,
    );
