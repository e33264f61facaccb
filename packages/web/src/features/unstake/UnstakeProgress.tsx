import type { UnstakeStage } from "../../lib/client.ts";
import type { Arrival } from "../../lib/model.ts";
import { showRange } from "../../lib/time.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { Steps } from "../../lib/ui/Steps.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";

/** The request on its way into the queue. */
export function UnstakeProgress({
  latest,
  failure,
  symbol,
  arrival,
  onDone,
}: {
  latest: UnstakeStage;
  failure: string | null;
  symbol: string;
  arrival: Arrival | null;
  onDone: () => void;
}) {
  const taken = latest.stage === "requested";
  return (
    <div data-testid="unstake-progress" data-stage={latest.stage}>
      <FlowTitle
        title={failure ? "Unstake not confirmed" : taken ? `Unstake #${latest.requestId} requested` : "Unstaking"}
      />
      <Steps
        steps={[
          {
            title: "Signed and sent",
            state: latest.stage === "signing" ? (failure ? "failed" : "now") : "done",
            detail: latest.stage === "signing" && !failure ? "Signing with the dev wallet …" : undefined,
          },
          {
            title: "In the exit queue",
            state: taken ? "done" : latest.stage === "sent" ? (failure ? "failed" : "now") : "next",
            detail: taken ? `Ethereum block #${latest.block}` : undefined,
          },
          {
            title: `${symbol} paid on Kusama`,
            state: taken ? "now" : "next",
            detail: taken && arrival ? `Expected ${showRange(arrival.fromMs, arrival.toMs)}` : undefined,
          },
        ]}
      />
      <div className="mt-5 space-y-3">
        {failure ? <Notice tone="bad">{failure}</Notice> : null}
        {taken ? (
          <Notice tone="good" testId="unstake-done">
            Nothing more to do. Follow it under “Unstakes”; it earns until it is finalized.
          </Notice>
        ) : null}
        {taken || failure ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="unstake-again">
            {failure ? "Back to the form" : "Done"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
