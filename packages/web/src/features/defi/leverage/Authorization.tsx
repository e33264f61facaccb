import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";

/** What was allowed at the lending market stays until it is taken back, which leaves the position as it is. */
export function Authorization({ account }: { account: DevAccount }) {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<{ readonly busy: boolean; readonly failure: unknown }>({
    busy: false,
    failure: null,
  });
  const authorized = useQuery({
    queryKey: ["chain", "leverage-authorized", account.ethereum],
    queryFn: () => sdk.leverage.authorized(account.ethereum),
    retry: false,
  });
  if (!authorized.data) return null;
  const revoke = async () => {
    setState({ busy: true, failure: null });
    try {
      await sdk.leverage.revoke({ wallet: sdk.wallet(account.ethereumKey) });
      await queries.invalidateQueries({ queryKey: ["chain", "leverage-authorized"] });
      setState({ busy: false, failure: null });
    } catch (failure) {
      setState({ busy: false, failure });
    }
  };
  return (
    <div className="mt-5 border-t border-line pt-4 text-sm" data-testid="lever-authorized">
      <p className="text-ink-soft">
        The loop's contract may act for you at Morpho, as you allowed it: for you alone, and only when you ask it to.
      </p>
      <Button
        look="secondary"
        className="mt-2"
        disabled={state.busy}
        onClick={() => void revoke()}
        data-testid="lever-revoke"
      >
        {state.busy ? "Taking it back …" : "Take that back"}
      </Button>
      {state.failure === null ? null : (
        <div className="mt-3">
          <Failure error={state.failure} />
        </div>
      )}
    </div>
  );
}
