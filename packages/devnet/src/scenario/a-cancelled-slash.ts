import { max, sum } from "@aksm/core";
import { devSigner, poolContext } from "@aksm/kusama";
import { parseAbi } from "viem";
import { deployer } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { TERMS } from "../setup/parameters.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling, slashOurs, standing } from "./slashing.ts";
import { User } from "./user.ts";

const FRACTION = 0.25;
/** Planck: a seventh of it, a day's release, is more than the pool may grow in that day. */
const LEAST = 90_000_000_000_000n;
/** 28 eras; a report covers four. */
const RELEASE_DAYS = 7;

const REPORTED = parseAbi([
  "event Reported(uint64 indexed number, bytes32 hash, uint32 era, uint256 rewards, uint256 slashes, uint256 provisions, uint256 costs, uint256 accepted, uint256 released, uint256 loss, uint256 setAside)",
])[0];

/**
 * A slash that holders bear already is cancelled by Kusama's governance before it is taken: all of it goes back to them
 * over 28 eras, beside the growth that a day is allowed and without a fee, and every planck is accounted for at every turn.
 */
export async function aCancelledSlash(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  try {
    await playPrelude(local, () => {});
    const pending = await slashOurs(local, user, FRACTION, LEAST);
    const before = await standing(user);
    await network.fastForward({ eras: 1 });
    await network.settle();
    const provided = await standing(user);
    assert(provided.provisioned === pending, `${ksm(pending)} are pending, ${ksm(provided.provisioned)} provisioned`);
    await reconciled("while the slash is provisioned");
    teller.step(
      "validators are slashed",
      `${ksm(pending)} are set aside; holders lost ${ksm(before.value - provided.value)} of them`,
    );

    await cancelSlashes(user);
    const { hash } = await user.kusama.finalizedHead();
    const { planck } = await user.kusama.pendingSlashes(hash, poolContext(local.deployment).ledgers);
    assert(planck === 0n, `${ksm(planck)} are still pending`);
    await reconciled("when the slash was cancelled, and no report says so");
    const provision = (await user.evm.ethereumState(await user.evm.finalizedBlock())).lastReport;
    const { value: least } = await standing(user);
    teller.step("Kusama's governance cancels it", "nothing is going to be taken");

    for (let day = 0; day <= RELEASE_DAYS + 1; day++) {
      await network.fastForward({ days: 1 });
      await network.settle();
      await reconciled(`on day ${day} of the release`);
    }
    const reports = await reportsSince(local, user, provision.number);
    const released = sum(reports.map(report => report.released));
    assert(released === pending, `${ksm(released)} of ${ksm(pending)} went back`);
    const eras = reports.filter(report => report.released > 0n).map(({ era }) => era);
    const span = Math.max(...eras) - (reports[0]?.era ?? 0);
    assert(span === 28, `it went back over ${span} eras`);
    const kept = reports.filter(({ accepted, rewards }) => accepted !== rewards);
    assert(kept.length === 0, `of ${kept.length} reports not all rewards were accepted`);
    const bound = (least * BigInt(TERMS.staking.maxDailyGrowthPpm)) / 1_000_000n;
    const most = reports.map(report => report.released).reduce(max, 0n);
    assert(most > bound, `a day's release, ${ksm(most)}, is within the growth of ${ksm(bound)} that a day allows`);
    teller.step("28 eras pass", `${ksm(released)} went back, ${ksm(most)} in a day whose growth may be ${ksm(bound)}`);

    const { value, provisioned } = await standing(user);
    assert(provisioned === 0n, `${ksm(provisioned)} are still provisioned`);
    const gained = value - least;
    assert(gained >= pending, `holders have ${ksm(gained)} more after ${ksm(pending)} went back`);
    // Of which the fee is no more than its part of the rewards: I2.
    const result = await reconciled("at the end");
    teller.step("at the end", `holders have ${ksm(gained)} more; the fee is of rewards alone`);
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}

/** The root of the local chain stands in for Kusama's referendum: it says to the runtime what that would say. */
async function cancelSlashes(user: User): Promise<void> {
  const { hash } = await user.kusama.finalizedHead();
  for (const [era, [validator]] of await user.kusama.chain.keys(hash, "Staking.UnappliedSlashes")) {
    const value = { era, validator_slashes: [[validator, FRACTION * 1e9]] };
    const call = { type: "Staking", value: { type: "cancel_deferred_slash", value } };
    await user.call(devSigner(deployer.suri), ["Sudo", "sudo"], { call });
  }
}

/** What the pool made of each report whose anchor comes after this block of Kusama, oldest first. */
async function reportsSince({ deployment }: Local, { evm }: User, number: number) {
  const logs = await evm.rpc.getLogs({
    address: deployment.ethereum.contracts.pool,
    event: REPORTED,
    fromBlock: BigInt(deployment.ethereum.birth),
    strict: true,
  });
  return logs.map(({ args }) => args).filter(report => report.number > BigInt(number));
}
