import { useEffect, useState } from "react";
import type { Client } from "../lib/client.ts";
import { loadConfig } from "../lib/config.ts";
import { Button } from "../lib/ui/Button.tsx";
import { connect } from "./connect.ts";
import { Logo } from "./Logo.tsx";
import { Root } from "./Root.tsx";

type State = { readonly client: Client } | { readonly problem: string } | null;

/** Reads the configuration and connects to both chains; then the page. */
export function Startup() {
  const [state, setState] = useState<State>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts over
  useEffect(() => {
    const controller = new AbortController();
    setState(null);
    loadConfig()
      .then(config => connect(config, controller.signal))
      .then(
        client => controller.signal.aborted || setState({ client }),
        (error: Error) => controller.signal.aborted || setState({ problem: error.message }),
      );
    return () => controller.abort();
  }, [attempt]);

  if (state && "client" in state) return <Root client={state.client} />;
  return (
    <main className="mx-auto flex min-h-screen max-w-md flex-col items-center justify-center gap-4 px-6 text-center">
      <Logo />
      <h1 className="text-xl font-bold">aKSM</h1>
      {state === null ? (
        <p role="status" className="text-ink-soft">
          Connecting to both chains …
        </p>
      ) : (
        <>
          <p role="alert" className="text-bad">
            {state.problem}
          </p>
          <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
        </>
      )}
    </main>
  );
}
