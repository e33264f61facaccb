import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../../lib/ui/Steps.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import type { LendingState } from "./useLending.ts";
import { eth, healthText } from "./words.ts";

/** Transaction after transaction, and what the position is then. */
export function LendProgress({
  state: { task, steps, latest, result, failure },
  decimals,
  symbol,
  onDone,
}: {
  state: LendingState;
  decimals: number;
  symbol: string;
  onDone: () => void;
}) {
  const failed = failure !== null;
  const shown = steps.map((name, index): Step => {
    const last = index === steps.length - 1 && !result;
    const stage = last ? latest?.stage : null;
    return {
      title: `${index + 1}. ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      state: !last ? "done" : failed ? "failed" : "now",
      detail: failed || !stage ? null : stage === "sent" ? "Waiting for its block …" : "Waiting for your signature …",
    };
  });
  return (
    <div data-testid="lend-progress">
      <FlowTitle title={failed ? "Not done" : result ? "Done" : "On its way"} />
      {shown.length > 0 ? <Steps steps={shown} /> : failed ? null : <Notice>Trying it on the newest block …</Notice>}
      <div className="mt-5 space-y-3">
        {failed ? <Failure error={failure} /> : null}
        {result ? (
          <Notice tone="good" testId="lend-done">
            {said[task.verb]} in Ethereum block #{result.block}. You have supplied{" "}
            {showAmount(result.position.tokens, decimals, 6)} a{symbol}b
            {result.position.debtWei > 0n
              ? ` and owe ${eth(result.position.debtWei)}, at a health of ${healthText(result.position)}.`
              : " and owe nothing."}
          </Notice>
        ) : null}
        {result || failed ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="lend-again">
            {failed ? "Back to the form" : "Done"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

const said = {
  ...{ supply: "Supplied", use: "Used as collateral", borrow: "Borrowed", repay: "Repaid", withdraw: "Taken out" },
} as const;
