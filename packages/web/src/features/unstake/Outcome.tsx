import { Failure } from "../../lib/ui/Failure.tsx";
import type { ChangeState } from "./useChange.ts";

const stages = {
  signing: "Signing with the dev wallet …",
  sent: "Sent; waiting for a block …",
  done: "In a block; shown here once it is final …",
};

/** How far a transaction of the page's wallet is, or what became of it. */
export function Outcome({ state }: { state: ChangeState | null }) {
  if (!state) return null;
  if (state.failure !== null) return <Failure error={state.failure} />;
  return (
    <p role="status" className="text-ink-soft">
      {stages[state.stage]}
    </p>
  );
}
