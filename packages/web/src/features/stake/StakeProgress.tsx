import type { Planck } from "@aksm/core";
import { showAmount } from "../../lib/format.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Failure } from "../../lib/ui/Failure.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../lib/ui/Steps.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";
import type { StakeFlowState } from "./useStakeFlow.ts";

const order = ["signing", "sent", "finalized", "minted"] as const;

/** A stake on its way, in the words of the two chains. */
export function StakeProgress({
  state,
  balance,
  decimals,
  symbol,
  threshold,
  operators,
  onDone,
}: {
  state: StakeFlowState;
  /** What the account holds now; null while unknown. */
  balance: Planck | null;
  decimals: number;
  symbol: string;
  threshold: number;
  operators: number;
  onDone: () => void;
}) {
  const token = `a${symbol}b`;
  const { latest, failure } = state;
  const failed = failure !== null;
  const minted = latest.stage === "minted";
  const reached = order.indexOf(latest.stage);
  const step = (title: string, index: number, detail: string | null): Step => ({
    title,
    detail,
    state: reached >= index ? "done" : reached < index - 1 ? "next" : failed ? "failed" : "now",
  });
  const steps = [
    step("Signed and sent", 1, reached < 1 && !failed ? "Signing with the dev wallet …" : null),
    step("In a final Kusama block", 2, state.block === null ? null : `Block #${state.block}`),
    step(
      `${token} minted on Ethereum`,
      3,
      minted
        ? `${showAmount(latest.mint.amount, decimals, 6)} ${token} in block #${latest.mint.block}`
        : reached === 2
          ? `${threshold} of ${operators} operators sign what they saw; this takes a few blocks.`
          : null,
    ),
  ];
  const amount = `${showAmount(state.amount, decimals, 6)} ${symbol}`;
  return (
    <div data-testid="stake-progress" data-stage={latest.stage}>
      <FlowTitle title={failed ? "Stake not confirmed" : minted ? `${amount} staked` : `Staking ${amount}`} />
      <Steps steps={steps} testId="stake-steps" />
      <div className="mt-5 space-y-3">
        {failed ? <Failure error={failure} /> : null}
        {minted && balance !== null ? (
          <Notice tone="good" testId="stake-done">
            You now hold <strong className="figures">{showAmount(balance, decimals, 6)}</strong> {token}.
          </Notice>
        ) : null}
        {minted || failed ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="stake-again">
            {failed ? "Back to the form" : "Done"}
          </Button>
        ) : (
          <p className="text-xs text-ink-faint">You can leave or reload this page; it goes on and is found again.</p>
        )}
      </div>
    </div>
  );
}
