import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../../lib/ui/Steps.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import { eth, mayAskAgain } from "./judge.ts";
import type { DiscountState } from "./useDiscount.ts";

/** Two transactions; where the second fails, what was bought is there and it can be tried again. */
export function DiscountProgress({
  state: { stage, sent, bought, requestId, failure },
  own,
  decimals,
  symbol,
  onAskAgain,
  onDone,
}: {
  state: DiscountState;
  /** Whether the wallet in use is the one that bought. */
  own: boolean;
  decimals: number;
  symbol: string;
  onAskAgain: () => void;
  onDone: () => void;
}) {
  const failed = failure !== null;
  const current: Step["state"] = failed ? "failed" : "now";
  const waiting = failed ? null : sent ? "Waiting for its block …" : "Waiting for your signature …";
  const steps: Step[] = [
    {
      title: `Buy a${symbol}b`,
      state: bought ? "done" : current,
      detail: bought
        ? `${showAmount(bought.tokens, decimals, 6)} a${symbol}b for ${eth(bought.wei)}, in Ethereum block #${bought.block}`
        : waiting,
    },
    {
      title: `Ask for ${symbol}`,
      state: stage === "asked" ? "done" : stage === "asking" ? current : "next",
      detail: requestId === null ? (stage === "asking" ? waiting : null) : `Unstake request ${requestId}`,
    },
  ];
  return (
    <div data-testid="discount-progress" data-stage={stage}>
      <FlowTitle title={stage === "asked" ? "Done" : failed ? "Not all of it is done" : "On its way"} />
      <Steps steps={steps} />
      <div className="mt-5 space-y-3">
        {failed ? <Failure error={failure} /> : null}
        {bought && mayAskAgain(failure, own) ? (
          <>
            <Notice tone="wait" testId="discount-half">
              You hold what you bought. Ask again here, or later under Unstake.
            </Notice>
            <Button className="w-full" onClick={onAskAgain} data-testid="discount-ask-again">
              Ask for {symbol} again
            </Button>
          </>
        ) : null}
        {stage === "asked" ? (
          <Notice tone="good" testId="discount-done">
            The {symbol} comes by itself. It is listed under your unstakes until then.
          </Notice>
        ) : null}
        {stage === "asked" || failed ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="discount-again">
            {failed ? "Back" : "Done"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
