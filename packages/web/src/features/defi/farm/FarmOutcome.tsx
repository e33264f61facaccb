import { Failure } from "../../../lib/ui/Failure.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import type { FarmingState } from "./useFarms.ts";
import { paidText } from "./words.ts";

const done = { stake: "Staked", unstake: "Unstaked", claim: "Claimed" } as const;

/** How an order goes on, or what became of it. */
export function FarmOutcome({ order, stage, result, failure }: FarmingState) {
  const farm = order.farm;
  return (
    <div className="mt-3">
      {failure !== null ? (
        <Failure error={failure} />
      ) : result ? (
        <Notice tone="good" testId={`farm-${farm}-done`}>
          {done[order.verb]} in Ethereum block #{result.block}.{paidText(result.paid)}
        </Notice>
      ) : (
        <Notice tone="wait" testId={`farm-${farm}-busy`}>
          {stage === "sent" ? "Waiting for its block …" : "Waiting for your signature …"}
        </Notice>
      )}
    </div>
  );
}
