import type { AccountId, Deployment, Hex, Planck } from "@aksm/core";
import { depositId, derivative, type KusamaClient, type RawEvent } from "@aksm/kusama";
import type { Observed, ObservedTransfer } from "./types.ts";

/** Reads every block since the pool's birth, up to the finalized head, and what was pending at the reported blocks. */
export async function observeKusama(
  client: KusamaClient,
  { kusama, policy, operators }: Deployment,
  reported: readonly number[],
): Promise<Observed["kusama"]> {
  const head = await client.finalizedHead();
  const ledgers = Array.from({ length: policy.ledgers }, (_, index) => derivative(kusama.pool, index));
  const ours = [kusama.pool, ...ledgers];
  const balanceAt = async (hash: Hex): Promise<Planck> => {
    const balances = await Promise.all(ours.map(account => client.balances(account, hash)));
    return balances.reduce((total, { free, reserved }) => total + free + reserved, 0n);
  };
  const transfers: ObservedTransfer[] = [];
  const rewards: { block: number; amount: Planck }[] = [];
  const slashes: { block: number; amount: Planck }[] = [];
  const fees: { block: number; operator: AccountId; amount: Planck }[] = [];
  const pendingSlashes: { block: number; amount: Planck }[] = [];
  for (let number = kusama.birth.number + 1; number <= head.number; number++) {
    const hash = await client.blockHash(number);
    const events = await client.rawEvents(hash);
    for (const event of events) {
      const transfer = asTransfer(event);
      if (transfer && (ours.includes(transfer.from) || ours.includes(transfer.to))) {
        const id = depositId(client.genesisHash, hash, event.eventIndex);
        transfers.push({ ...transfer, id, block: { number, hash }, remark: remarkAfter(event, events) });
      }
      const fee = asFee(event);
      if (fee && operators.some(operator => operator.kusama === fee.who)) {
        fees.push({ block: number, operator: fee.who, amount: fee.actual_fee - fee.tip });
      }
      const stash = field(event, "Staking", "Rewarded", "stash") ?? field(event, "Staking", "Slashed", "staker");
      if (stash === undefined || !ours.includes(stash as AccountId)) continue;
      const amount = (event.data as { amount: Planck }).amount;
      (event.name === "Rewarded" ? rewards : slashes).push({ block: number, amount });
    }
    if (reported.includes(number)) {
      pendingSlashes.push({ block: number, amount: (await client.pendingSlashes(hash, ledgers)).planck });
    }
  }
  return {
    number: head.number,
    pool: kusama.pool,
    ours,
    birthBalance: await balanceAt(kusama.birth.hash),
    balance: await balanceAt(head.hash),
    transfers,
    rewards,
    slashes,
    pendingSlashes,
    fees,
  };
}

const field = (event: RawEvent, pallet: string, name: string, key: string): unknown =>
  event.pallet === pallet && event.name === name ? (event.data as Record<string, unknown>)[key] : undefined;

function asTransfer(event: RawEvent): { from: AccountId; to: AccountId; amount: Planck } | null {
  if (event.pallet !== "Balances" || event.name !== "Transfer") return null;
  return event.data as { from: AccountId; to: AccountId; amount: Planck };
}

function asFee(event: RawEvent): { who: AccountId; actual_fee: Planck; tip: Planck } | null {
  if (event.pallet !== "TransactionPayment" || event.name !== "TransactionFeePaid") return null;
  return event.data as { who: AccountId; actual_fee: Planck; tip: Planck };
}

/** The remark that is the next item of the same extrinsic: nothing but the batch's own marks stands between the two. */
function remarkAfter(event: RawEvent, events: readonly RawEvent[]): ObservedTransfer["remark"] {
  for (const next of events.slice(event.eventIndex + 1)) {
    if (next.extrinsicIndex !== event.extrinsicIndex || next.extrinsicIndex === null) return null;
    if (next.pallet === "Utility" && next.name === "ItemCompleted") continue;
    if (next.pallet !== "System" || next.name !== "Remarked") return null;
    return next.data as { sender: AccountId; hash: Hex };
  }
  return null;
}
