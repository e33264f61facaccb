import type { Deployment, Hex } from "@aksm/core";
import { paymentRemark } from "@aksm/core";
import { type KusamaClient, ledgerAccounts, type RawEvent, textHash } from "@aksm/kusama";

/** A moment of an exit on Kusama. */
export interface Moment {
  readonly what: string;
  readonly block: number;
  readonly era: number;
  readonly timestampMs: bigint;
}

const isOurs = (event: RawEvent, name: string, stashes: readonly Hex[]): boolean =>
  event.pallet === "Staking" && event.name === name && stashes.includes((event.data as { stash: Hex }).stash);

/**
 * What the chain did for an exit after block `from`: the first unbonding, the first withdrawal after it, and the tagged
 * payment of the request. Read from the events alone.
 */
export async function exitTimeline(
  client: KusamaClient,
  { kusama, policy }: Deployment,
  requestId: bigint,
  from: number,
): Promise<Moment[]> {
  const stashes = ledgerAccounts(kusama.pool, policy.ledgers);
  const tag = textHash(paymentRemark(requestId));
  const awaited: [string, (event: RawEvent) => boolean][] = [
    ["stake unbonded", event => isOurs(event, "Unbonded", stashes)],
    ["stake withdrawn", event => isOurs(event, "Withdrawn", stashes)],
    [
      "KSM paid",
      event => event.pallet === "System" && event.name === "Remarked" && (event.data as { hash: Hex }).hash === tag,
    ],
  ];
  const moments: Moment[] = [];
  const head = await client.finalizedHead();
  for (let number = from; number <= head.number && moments.length < awaited.length; number++) {
    const hash = await client.blockHash(number);
    const events = await client.rawEvents(hash);
    for (const event of events) {
      const next = awaited[moments.length];
      if (!next?.[1](event)) continue;
      const block = await client.block(hash);
      moments.push({ what: next[0], block: number, era: block.activeEra, timestampMs: block.timestampMs });
    }
  }
  return moments;
}
