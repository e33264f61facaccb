import type { Demand, Planck } from "@aksm/core";
import { demandText } from "@aksm/core";
import { firstStaker, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { type DevKey, devKey, KEY_KINDS } from "./keys.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";
import { BLOCKS_OF_AN_ABSENCE, within } from "./within.ts";

const KSM = 1_000_000_000_000n;
const SENT = 20n * KSM;
/** Less than the smallest stake, and enough to be sent back. */
const LITTLE = KSM / 2n;
/** The record on Ethereum, and the mint behind it. */
const BLOCKS_OF_A_BINDING = 2 * BLOCKS_OF_AN_ABSENCE;
/** Beside it a slot until the plan, and another one until it is carried out. */
const BLOCKS_OF_A_RETURN = BLOCKS_OF_A_BINDING + 16;

/**
 * Senders who forgot the remark: whatever kind of key they have they say later whom the deposit is for, by signature or by
 * a remark, or have it sent back. One says both at once to different operators, and one of the two happens.
 */
export async function aLooseDeposit(local: Local, teller: Teller): Promise<Reconciliation> {
  const { pool } = local.deployment.kusama;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  const recipient = newcomer.ethereum.toLowerCase() as `0x${string}`;
  const keys = KEY_KINDS.map(kind => devKey(kind, `//Forgetful//${kind}`));
  const [remarker, small, torn] = ["remarks", "small", "torn"].map(name => devKey("sr25519", `//Forgetful//${name}`));
  assert(remarker !== undefined && small !== undefined && torn !== undefined, "there are keys");

  const heldOf = async (key: DevKey) => (await user.held(key.account))[0];
  const idOf = async (key: DevKey) => {
    const held = await heldOf(key);
    assert(held !== undefined, "an operator lists the deposit");
    return held.id;
  };
  const bindingOf = async (key: DevKey): Promise<Demand> => ({ kind: "bind", depositId: await idOf(key), recipient });
  const grownBy = async (start: Planck, planck: Planck) => {
    const { value } = await within(local, BLOCKS_OF_A_BINDING, async () => {
      const now = (await user.balance(newcomer)) - start;
      // Each mint rounds down by less than a planck of shares; what was minted before has grown since.
      return now >= planck - 2n ? now : null;
    });
    assert(value !== null, `not minted ${BLOCKS_OF_A_BINDING} blocks after its sender said whom it is for`);
  };
  try {
    await playPrelude(local, () => {});
    for (const key of [...keys, remarker, small, torn]) {
      await user.transfer(firstStaker, key.account, 2n * SENT);
      await user.send(key.signer, user.kusama.transfer(pool, key === small ? LITTLE : SENT), "the deposit");
    }
    await local.network.settle();
    assert((await heldOf(small))?.reason === "no remark", "it is not listed with its reason");
    await reconciled("while nobody has said anything");
    teller.step("six senders forget the remark", "operators list each deposit, with its reason");

    for (const [place, key] of keys.entries()) {
      const before = await user.balance(newcomer);
      const demand = await bindingOf(key);
      const wrapped = place % 2 === 0 ? `<Bytes>${demandText(demand)}</Bytes>` : demandText(demand);
      const stranger = keys[(place + 1) % keys.length];
      assert(stranger !== undefined, "there is another key");
      const refused = await user.tell(0, demand, stranger.sign(wrapped));
      assert(refused === 403, `a stranger's signature was answered with ${refused}`);
      for (const operator of [0, 1, 2]) {
        const answer = await user.tell(operator, demand, key.sign(wrapped));
        assert(answer === 200, `operator ${operator} answered ${answer} to the sender's own signature`);
      }
      await grownBy(before, SENT);
      teller.step(`bound by an ${key.kind} signature`, `${ksm(SENT)} minted; a stranger's signature was refused`);
    }

    const before = await user.balance(newcomer);
    await user.send(remarker.signer, user.kusama.remark(demandText(await bindingOf(remarker))), "the remark");
    await grownBy(before, SENT);
    await reconciled("when all were bound");
    teller.step("bound by a remark of the same account", `${ksm(SENT)} minted, and no operator was told`);

    const giveBack: Demand = { kind: "return", depositId: await idOf(small) };
    assert((await user.tell(0, await bindingOf(small), small.sign("nothing"))) === 403, "an empty word was taken");
    const had = await user.free(small.account);
    for (const operator of [0, 1]) await user.tell(operator, giveBack, small.sign(demandText(giveBack)));
    const back = await within(local, BLOCKS_OF_A_RETURN, async () =>
      (await user.free(small.account)) > had ? true : null,
    );
    assert(back.value !== null, `not sent back ${BLOCKS_OF_A_RETURN} blocks after its sender asked`);
    assert((await user.free(small.account)) === had + LITTLE, "another amount came back");
    await reconciled("when one was sent back");
    teller.step("too little to stake", `${ksm(LITTLE)} went back to where it came from, ${back.blocks} blocks later`);

    const depositId = await idOf(torn);
    const [both, either] = [await bindingOf(torn), { kind: "return", depositId } as const];
    const start = { balance: await user.balance(newcomer), free: await user.free(torn.account) };
    for (const operator of [0, 1]) await user.tell(operator, both, torn.sign(demandText(both)));
    for (const operator of [1, 2]) await user.tell(operator, either, torn.sign(demandText(either)));
    const end = await within(local, BLOCKS_OF_A_RETURN, async () => ((await heldOf(torn)) === undefined ? true : null));
    assert(end.value !== null, "the deposit is still held");
    const minted = (await user.balance(newcomer)) - start.balance >= SENT - 2n;
    const returned = (await user.free(torn.account)) === start.free + SENT;
    assert(minted !== returned, `minted: ${minted}, sent back: ${returned}`);
    teller.step("bound and given back at the same time", `one happened: it was ${minted ? "minted" : "sent back"}`);

    const result = await reconciled("at the end");
    teller.reconciliation(result);
    return result;
  } finally {
    user.close();
  }
}
