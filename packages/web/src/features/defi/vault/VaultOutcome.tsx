import { showAmount } from "../../../lib/format.ts";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import type { VaultingState } from "./useVault.ts";

/** How an order goes on, or what became of it. */
export function VaultOutcome({ order, stage, result, failure }: VaultingState) {
  return (
    <div className="mt-3">
      {failure !== null ? (
        <Failure error={failure} />
      ) : result ? (
        <Notice tone="good" testId="vault-done">
          {"added" in result
            ? `Harvested: ${showAmount(result.added, 18, 6)} more shares of liquidity, and ${showAmount(result.forCaller, 18, 6)} for you.`
            : `${order.verb === "deposit" ? "Put in" : "Taken out"}: ${showAmount(result.assets, 18, 6)} shares of liquidity.`}
        </Notice>
      ) : (
        <Notice tone="wait" testId="vault-busy">
          {stage === "sent" ? "Waiting for its block …" : "Waiting for your signature …"}
        </Notice>
      )}
    </div>
  );
}
