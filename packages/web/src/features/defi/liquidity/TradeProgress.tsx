import { Button } from "../../../lib/ui/Button.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../../lib/ui/Steps.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import type { ExchangeState } from "./useLiquidity.ts";
import { doneText } from "./verbs.ts";

/** The exchange on its way into a block. */
export function TradeProgress({
  offer,
  stage,
  result,
  failure,
  decimals,
  symbol,
  onDone,
}: ExchangeState & { decimals: number; symbol: string; onDone: () => void }) {
  const failed = failure !== null;
  const current: Step["state"] = failed ? "failed" : "now";
  const signed = stage === "sent" || stage === "done";
  const steps: Step[] = [
    {
      title: "Signed",
      state: signed ? "done" : current,
      detail: stage === "permit" && !failed ? "An approval of exactly this amount, without a transaction …" : null,
    },
    {
      title: "In a block",
      state: stage === "done" ? "done" : stage === "sent" ? current : "next",
      detail: result ? `Ethereum block #${result.block}` : null,
    },
  ];
  return (
    <div data-testid="defi-progress" data-stage={stage}>
      <FlowTitle title={failed ? "Not exchanged" : result ? "Done" : "On its way"} />
      <Steps steps={steps} />
      <div className="mt-5 space-y-3">
        {failed ? <Failure error={failure} /> : null}
        {result ? (
          <Notice tone="good" testId="defi-done">
            {doneText(offer.verb, result, { decimals, symbol })}
          </Notice>
        ) : null}
        {result || failed ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="defi-again">
            {failed ? "Back to the form" : "Done"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
