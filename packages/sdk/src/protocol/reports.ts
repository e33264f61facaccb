import type { PoolHistory } from "@aksm/evm";
import type { ReportRecord } from "./types.ts";

/** The accepted reports, newest first. */
export const reportRecords = ({ steps }: PoolHistory): ReportRecord[] =>
  steps
    .flatMap(({ event, before, after }): ReportRecord[] =>
      event.kind !== "reported"
        ? []
        : [
            {
              era: event.era,
              kusama: { number: event.number, hash: event.hash },
              rewards: event.rewards,
              slashes: event.slashes,
              provisions: event.provisions,
              costs: event.setAside,
              released: event.released,
              loss: event.loss,
              accepted: event.accepted,
              before,
              after,
              transaction: event.transaction,
              ethereumBlock: event.block,
              timestampMs: Number(event.timestamp) * 1000,
            },
          ],
    )
    .toReversed();
