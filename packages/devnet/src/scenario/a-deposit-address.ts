import { wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";
import { BLOCKS_OF_AN_ABSENCE, within } from "./within.ts";

const KSM = 1_000_000_000_000n;
const WITHDRAWN = 25n * KSM;
/** Two of them reach the smallest stake, one does not. */
const LITTLE = (6n * KSM) / 10n;
/**
 * A slot until the sweep is planned, another one until it is executed, and the window in which smaller deposits wait for
 * each other, beside what an absence takes.
 */
const BLOCKS_OF_A_SWEEP = 16 + BLOCKS_OF_AN_ABSENCE;

/**
 * An exchange sends KSM to a newcomer's deposit address by a plain transfer, and nobody tells operators of it for an era.
 * Told late, one of them opens the sweep, the others verify it, and the newcomer is minted for. What is less than the
 * smallest stake stays at the address until there is more.
 */
export async function aDepositAddress(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network } = local;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const [newcomer, exchange] = wallets;
  assert(newcomer !== undefined && exchange !== undefined, "there are two wallets");
  const address = user.depositAccount(newcomer);
  const mintedBy = (planck: bigint) => async () => {
    const now = await user.balance(newcomer);
    // A mint rounds down by less than a planck of shares; what was minted before has grown since.
    return now >= planck - 2n ? now : null;
  };
  try {
    await playPrelude(local, () => {});
    const block = await user.transfer(exchange, address, WITHDRAWN);
    await network.fastForward({ eras: 1 });
    await network.settle();
    assert((await user.free(address)) === WITHDRAWN, "what nobody knows of was swept");
    teller.step("an exchange withdraws", `${ksm(WITHDRAWN)} in Kusama block ${block}, by a plain transfer`);

    await user.announce(newcomer, 1);
    const first = await within(local, BLOCKS_OF_A_SWEEP, mintedBy(WITHDRAWN));
    assert(first.value !== null, `not minted ${BLOCKS_OF_A_SWEEP} blocks after the announcement`);
    assert((await user.free(address)) === 0n, "something was left at the address");
    teller.step(
      "told late, of one operator",
      `minted ${ksm(first.value)}; blocks from the announcement to the mint: ${first.blocks}`,
    );
    await reconciled("after the first sweep");

    await user.transfer(exchange, address, LITTLE);
    await network.fastForward({ eras: 1 });
    await network.settle();
    assert((await user.free(address)) === LITTLE, "less than the smallest stake was swept");
    teller.step("another withdrawal", `${ksm(LITTLE)}, less than the smallest stake, waits at the address`);

    await user.transfer(exchange, address, LITTLE);
    const second = await within(local, BLOCKS_OF_A_SWEEP, mintedBy(WITHDRAWN + 2n * LITTLE));
    assert(second.value !== null, `not minted ${BLOCKS_OF_A_SWEEP} blocks after there was enough`);
    assert((await user.free(address)) === 0n, "something was left at the address");
    teller.step("and one more", `all of it is staked: the newcomer has ${ksm(second.value)}`);

    const result = await reconciled("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}
