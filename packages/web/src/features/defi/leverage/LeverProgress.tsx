import type { DevAccount } from "../../../lib/config.ts";
import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../../lib/ui/Steps.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import { Authorization } from "./Authorization.tsx";
import type { LeverState } from "./useLeverage.ts";
import { eth, healthText, leverageText } from "./words.ts";

/** The loop on its way into a block, and what it became. */
export function LeverProgress({
  state: { stage, result, failure },
  account,
  decimals,
  symbol,
  onDone,
}: {
  state: LeverState;
  account: DevAccount | null;
  decimals: number;
  symbol: string;
  onDone: () => void;
}) {
  const failed = failure !== null;
  const current: Step["state"] = failed ? "failed" : "now";
  const signed = stage === "sent" || result !== null;
  const steps: Step[] = [
    { title: "Signed", state: signed ? "done" : current, detail: signed || failed ? null : signing[stage] },
    {
      title: "In a block",
      state: result ? "done" : signed ? current : "next",
      detail: result ? `Ethereum block #${result.block}` : null,
    },
  ];
  const ksm = (tokens: bigint) => `${showAmount(tokens, decimals, 6)} a${symbol}b`;
  return (
    <div data-testid="lever-progress">
      <FlowTitle title={failed ? "Not done" : result ? "Done" : "On its way"} />
      <Steps steps={steps} />
      <div className="mt-5 space-y-3">
        {failed ? <Failure error={failure} /> : null}
        {result ? (
          <Notice tone="good" testId="lever-done">
            {"borrowedWei" in result
              ? `${eth(result.borrowedWei)} borrowed. You hold ${ksm(result.position.tokens)}, ${leverageText(result.position)} your own, at a health of ${healthText(result.position)}.`
              : `${eth(result.repaidWei)} repaid. ${result.position.debtWei === 0n ? `${ksm(result.tokensBack)} came back, and nothing is owed.` : `You hold ${leverageText(result.position)} your own, at a health of ${healthText(result.position)}.`}`}
          </Notice>
        ) : null}
        {account && result && "repaidWei" in result && result.position.debtWei === 0n ? (
          <Authorization account={account} />
        ) : null}
        {result || failed ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="lever-again">
            {failed ? "Back to the form" : "Done"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

const signing = {
  authorization: "That the loop's contract may act at the lending market, without a transaction …",
  permit: "An approval of exactly this amount, without a transaction …",
  signing: "Waiting for your signature …",
  sent: null,
} as const;
