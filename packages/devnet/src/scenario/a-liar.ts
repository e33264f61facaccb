import type { Plan } from "@aksm/core";
import {
  accountFromKey,
  attestedCall,
  type Cause,
  ContractRefusal,
  packSignatures,
  send,
  TooFewSignatures,
} from "@aksm/evm";
import { concatHex, numberToHex, parseAbi } from "viem";
import { firstStaker, wallets } from "../accounts.ts";
import { playPrelude } from "../local/prelude.ts";
import type { Local } from "../local/start.ts";
import { startBadPeer } from "./a-bad-peer.ts";
import { Hand } from "./hand.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { ksm, type Teller } from "./report.ts";
import { assert, reconciling } from "./slashing.ts";
import { User } from "./user.ts";

const KSM = 1_000_000_000_000n;
const LIAR = 2;
const MOST_DAYS = 4;
const MEMBERS = parseAbi(["function members() view returns (address[])"]);

/**
 * An operator signs a report with made-up rewards and a mint for no deposit, opens a call of the pool that pays itself,
 * and answers its peers with garbage, bodies without end, or not at all. Nothing of it finds a second one, and the other
 * two go on.
 */
export async function aLiar(local: Local, teller: Teller): Promise<Reconciliation> {
  const { network, deployment } = local;
  const { contracts } = deployment.ethereum;
  const user = await User.connect(local);
  const reconciled = reconciling(user, local, teller);
  const [newcomer] = wallets;
  assert(newcomer !== undefined, "there is a wallet");
  const port = Number(new URL(deployment.operators[LIAR]?.url ?? "").port);
  let peer: Awaited<ReturnType<typeof startBadPeer>> | null = null;
  try {
    await playPrelude(local, () => {});
    const request = await user.unstake(firstStaker, 10n * KSM, user.accountOf(firstStaker));
    teller.step("a pool that earns", `and request ${request} for 10 KSM in its queue, era ${network.info().activeEra}`);

    const hand = await Hand.take(user, local, LIAR);
    peer = await startBadPeer(port);
    const own = accountFromKey(hand.wallet.ethereumKey);
    const { lastReport, committeeEpoch, block } = await user.evm.ethereumState(await user.evm.finalizedBlock());
    const head = await user.kusama.finalizedHead();
    const validity = { epoch: committeeEpoch, deadline: block.timestamp + 86_400n };
    const era = network.info().activeEra ?? 0;
    const lies: readonly Cause[] = [
      { kind: "mint", ...validity, depositId: `0x${"11".repeat(32)}`, recipient: own.address, amount: 900n * KSM },
      {
        kind: "report",
        ...validity,
        previousNumber: lastReport.number,
        previousHash: lastReport.hash,
        ...{ number: head.number, hash: head.hash, era, rewards: KSM, slashes: 0n, provisions: 0n, costs: KSM },
      },
    ];
    const members = await user.evm.rpc.readContract({
      address: contracts.committee,
      abi: MEMBERS,
      functionName: "members",
    });
    for (const lie of lies) {
      const signed = await user.evm.sign(own, lie);
      for (const { url } of hand.honest) {
        const { status } = await fetch(`${url}/v1/attestations/${signed.digest}`);
        assert(status === 404, `an honest operator answers a ${lie.kind} of lies with ${status}`);
      }
      const wallet = user.evm.wallet(own);
      const alone = await user.evm.submit(wallet, lie, [signed]).catch((error: unknown) => error);
      assert(alone instanceof TooFewSignatures, `one signature under a ${lie.kind} gave ${String(alone)}`);
      const one = packSignatures([signed], members, 1);
      const asAnother = concatHex([
        numberToHex((Number.parseInt(one.slice(2, 4), 16) + 1) % members.length, { size: 1 }),
        `0x${one.slice(4)}`,
      ]);
      for (const forged of [
        [one, one],
        [one, asAnother],
        [asAnother, one],
      ]) {
        const call = attestedCall(contracts, lie, concatHex(forged));
        const refused = await send(user.evm.connection, wallet, call).catch((error: unknown) => error);
        assert(refused instanceof ContractRefusal, `a forged quorum under a ${lie.kind} gave ${String(refused)}`);
      }
    }
    teller.step("it signs what is not so", "neither the two others nor the contracts have a second signature for it");

    const before = await user.free(hand.account);
    const theft: Plan = {
      anchor: head,
      attestedUntil: 0n,
      sequence: await user.kusama.sequence(head.hash, hand.pool),
      operations: [{ kind: "pay", requestId: request, recipient: hand.account, amount: 10n * KSM }],
      ...{ finalization: null, report: null, parking: null, paused: false, alarms: [] },
      reasons: { waiting: null, unlocking: 0n, spendable: 0n, owedToOperators: 0n, windingDown: false, nominate: {} },
    };
    await user.send(hand.signer, await hand.opening(theft, 0, head.hash), "the opening");
    const stolen = (await hand.openings(await user.kusama.finalizedHead()))[0]?.callHash;
    await user.stake(newcomer, 100n * KSM);
    let days = 0;
    const paid = async () => (await user.requests(firstStaker))[0]?.state === "paid";
    for (; days < MOST_DAYS && !(await paid()); days++) await network.fastForward({ days: 1 });
    await network.fastForward({ days: 1 });
    const [left] = await hand.openings(await user.kusama.finalizedHead());
    assert(stolen !== undefined && left?.callHash === stolen, "the opening that pays itself was carried out");
    assert(left.approvals.length === 1, "somebody approved the opening that pays itself");
    // It is refunded what it paid in fees before it lied: far less than a whole KSM.
    assert((await user.free(hand.account)) < before + KSM, "the liar was paid");
    teller.step("it opens a payment to itself", "and its own approval stays the only one");

    assert(await paid(), `the request was not paid within ${MOST_DAYS} days`);
    const minted = await user.balance(newcomer);
    assert(minted >= 100n * KSM - 1n, `the newcomer has ${ksm(minted)}`);
    const end = await user.evm.ethereumState(await user.evm.finalizedBlock());
    assert(end.lastReport.number > lastReport.number, "nothing was reported since");
    for (const [answer, times] of Object.entries(peer.given)) assert(times > 0, `nobody was given ${answer}`);
    await reconciled("with a liar among the operators");
    const given = Object.entries(peer.given).map(([answer, times]) => `${times} × ${answer}`);
    teller.step("the other two go on", `mint, report and pay; the liar's answers were ${given.join(", ")}`);

    await peer.close();
    peer = null;
    await hand.giveBack(local);
    await network.fastForward({ eras: 1 });
    const result = await reconciled("at the end");
    teller.step("its daemon returns", "and the three go on together");
    teller.reconciliation(result);
    return result;
  } finally {
    await peer?.close();
    user.close();
  }
}
