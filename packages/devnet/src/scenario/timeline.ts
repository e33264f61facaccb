import type { Deployment, Hex } from "@aksm/core";
import { paymentRemark } from "@aksm/core";
import type { EvmClient } from "@aksm/evm";
import { type KusamaClient, ledgerAccounts, type RawEvent, textHash } from "@aksm/kusama";

/** A moment of an exit. */
export interface Moment {
  readonly what: string;
  /** Where it can be looked up. */
  readonly where: string;
  /** Active era on Kusama; null for what happened on Ethereum. */
  readonly era: number | null;
  readonly timestampMs: bigint;
}

const isOurs = (event: RawEvent, name: string, stashes: readonly Hex[]): boolean =>
  event.pallet === "Staking" && event.name === name && stashes.includes((event.data as { stash: Hex }).stash);

/**
 * What both chains did for an exit after Kusama block `from`, in order of time: the first unbonding, the first withdrawal
 * after it, the finalization, and the tagged payment of the request. Read from events alone.
 */
export async function exitTimeline(
  kusama: KusamaClient,
  evm: EvmClient,
  deployment: Deployment,
  requestId: bigint,
  from: number,
): Promise<Moment[]> {
  const { steps } = await evm.poolHistory(await evm.finalizedBlock());
  const finalized = steps.flatMap(({ event }): Moment[] =>
    event.kind === "finalized" && event.afterRequest < requestId && requestId <= event.upToRequest
      ? [
          {
            what: "finalized",
            where: `Ethereum block ${event.block}`,
            era: null,
            timestampMs: event.timestamp * 1_000n,
          },
        ]
      : [],
  );
  const moments = [...(await onKusama(kusama, deployment, requestId, from)), ...finalized];
  return moments.toSorted((a, b) => Number(a.timestampMs - b.timestampMs));
}

async function onKusama(
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
      moments.push({
        what: next[0],
        where: `Kusama block ${number}`,
        era: block.activeEra,
        timestampMs: block.timestampMs,
      });
    }
  }
  return moments;
}
