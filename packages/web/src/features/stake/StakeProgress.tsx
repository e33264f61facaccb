import type { PoolState } from "@aksm/core";
import { showAmount } from "../../lib/format.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../lib/ui/Steps.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";
import { balanceAt } from "../balance/rate.ts";
import type { StakeFlowState } from "./useStakeFlow.ts";

const order = ["signing", "sent", "included", "finalized", "minted"] as const;

/** A stake on its way, in the words of the two chains. */
export function StakeProgress({
  state,
  decimals,
  symbol,
  pool,
  shares,
  second,
  threshold,
  operators,
  onDone,
}: {
  state: StakeFlowState;
  decimals: number;
  symbol: string;
  pool: PoolState | null;
  shares: bigint | null;
  second: number | null;
  threshold: number;
  operators: number;
  onDone: () => void;
}) {
  const token = `a${symbol}b`;
  const { latest, failure } = state;
  const reached = order.indexOf(latest.stage);
  const block = "block" in latest && latest.stage !== "minted" ? latest.block : state.kusamaBlock;
  const step = (title: string, index: number, detail?: string): Step => ({
    title,
    detail,
    state:
      reached >= index ? "done" : failure && reached === index - 1 ? "failed" : reached === index - 1 ? "now" : "next",
  });
  const minted = latest.stage === "minted";
  const steps = [
    step("Signed and sent", 1, reached < 1 ? "Signing with the dev wallet …" : undefined),
    step("In a Kusama block", 2, block ? `Block #${block}` : undefined),
    step("Final on Kusama", 3),
    step(
      `${token} minted`,
      4,
      minted
        ? `${showAmount(latest.minted, decimals, 6)} ${token} in Ethereum block #${latest.block}`
        : reached === 3
          ? `${threshold} of ${operators} operators sign what they saw; this takes a few blocks.`
          : undefined,
    ),
  ];
  return (
    <div data-testid="stake-progress" data-stage={latest.stage}>
      <FlowTitle
        title={
          failure
            ? "Stake not confirmed"
            : minted
              ? "Staked"
              : `Staking ${showAmount(state.amount, decimals, 6)} ${symbol}`
        }
      />
      <Steps steps={steps} testId="stake-steps" />
      <div className="mt-5 space-y-3">
        {failure ? <Notice tone="bad">{failure}</Notice> : null}
        {minted && pool && shares !== null && second ? (
          <Notice tone="good" testId="stake-done">
            You now hold{" "}
            <strong className="figures">{showAmount(balanceAt(pool, shares, BigInt(second)), decimals, 6)}</strong>{" "}
            {token}. It grows from the next report on.
          </Notice>
        ) : null}
        {minted || failure ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="stake-again">
            {failure ? "Back to the form" : "Done"}
          </Button>
        ) : (
          <p className="text-xs text-ink-faint">You can leave or reload this page; it goes on and is found again.</p>
        )}
      </div>
    </div>
  );
}
