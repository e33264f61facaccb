import type { UnstakeProgress as Stage } from "@aksm/sdk";
import { Button } from "../../lib/ui/Button.tsx";
import { Failure } from "../../lib/ui/Failure.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { type Step, Steps } from "../../lib/ui/Steps.tsx";
import { FlowTitle } from "../amount/FlowTitle.tsx";

/** The request on its way into the queue. */
export function UnstakeProgress({
  latest,
  failure,
  symbol,
  onDone,
}: {
  latest: Stage;
  failure: unknown;
  symbol: string;
  onDone: () => void;
}) {
  const failed = failure !== null;
  const taken = latest.stage === "requested";
  const current: Step["state"] = failed ? "failed" : "now";
  const steps: Step[] = [
    {
      title: "Signed and sent",
      state: latest.stage === "signing" ? current : "done",
      detail: latest.stage === "signing" && !failed ? "Signing with the dev wallet …" : null,
    },
    {
      title: "In the exit queue",
      state: taken ? "done" : latest.stage === "sent" ? current : "next",
      detail: taken ? `Ethereum block #${latest.block}` : null,
    },
    { title: `${symbol} paid on Kusama`, state: taken ? "now" : "next", detail: null },
  ];
  return (
    <div data-testid="unstake-progress" data-stage={latest.stage}>
      <FlowTitle
        title={failed ? "Unstake not confirmed" : taken ? `Unstake #${latest.requestId} requested` : "Unstaking"}
      />
      <Steps steps={steps} />
      <div className="mt-5 space-y-3">
        {failed ? <Failure error={failure} /> : null}
        {taken ? (
          <Notice tone="good" testId="unstake-done">
            Nothing more to do: the {symbol} is paid by itself. Follow it under “Unstakes”.
          </Notice>
        ) : null}
        {taken || failed ? (
          <Button look="secondary" className="w-full" onClick={onDone} data-testid="unstake-again">
            {failed ? "Back to the form" : "Done"}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
