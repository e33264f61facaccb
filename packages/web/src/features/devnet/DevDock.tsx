import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChainSecond } from "../../lib/clock.ts";
import { showInstant } from "../../lib/time.ts";
import { Button } from "../../lib/ui/Button.tsx";
import { Progress } from "../../lib/ui/Progress.tsx";
import { fastForward, type Job, produceBlock } from "./api.ts";
import { Slash } from "./Slash.tsx";
import { useJob } from "./useJob.ts";

/** Controls of the local network. They are no part of the product, and look it. */
export function DevDock({ validators }: { validators: readonly string[] }) {
  const queries = useQueryClient();
  const second = useChainSecond();
  const { job, problem, follow } = useJob();
  const [failure, setFailure] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [starting, setStarting] = useState(false);
  const busy = asking || job?.status === "running";

  const act = async (action: () => Promise<unknown>) => {
    setFailure(null);
    setAsking(true);
    try {
      await action();
      await queries.invalidateQueries({ queryKey: ["heads"] });
    } catch (error) {
      setFailure((error as Error).message);
    } finally {
      setAsking(false);
    }
  };
  const forward = async (days: number) => {
    setStarting(true);
    await act(async () => follow(await fastForward(days)));
    setStarting(false);
  };
  const message = failure ?? (starting ? null : job?.error) ?? problem;

  return (
    <aside
      aria-label="Local network controls"
      data-testid="dev-dock"
      className="sticky bottom-0 z-10 border-t-2 border-dashed border-dev-line bg-dev-soft text-dev"
    >
      <div className="mx-auto max-w-6xl px-4 py-3 sm:px-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <div className="mr-auto min-w-0">
            <p className="text-sm font-semibold">Local network controls</p>
            <p className="text-xs">
              <span className="hidden sm:inline">Not part of the product. </span>Chain clock{" "}
              <span className="figures">{second === null ? "unknown" : showInstant(second * 1000)}</span>
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button look="dev" disabled={busy} onClick={() => void act(produceBlock)} data-testid="dev-block">
              +1 block
            </Button>
            <Button look="dev" disabled={busy} onClick={() => void forward(1)} data-testid="dev-day">
              +1 day
            </Button>
            <Button look="dev" disabled={busy} onClick={() => void forward(8)} data-testid="dev-8-days">
              +8 days
            </Button>
            <Slash validators={validators} disabled={busy} onSlash={slash => void act(slash)} />
          </div>
        </div>
        <div aria-live="polite">
          {starting ? <JobLine status="running" progress={null} /> : job ? <JobLine {...job} /> : null}
          {message ? <p className="mt-2 text-sm text-bad">{message}</p> : null}
        </div>
      </div>
    </aside>
  );
}

function JobLine({ progress, status }: Pick<Job, "progress" | "status">) {
  const done = status === "finished";
  const label = progress
    ? `${done ? "Arrived at" : "Fast-forwarding:"} ${progress.era === null ? "" : `era ${progress.era}, `}Kusama block #${progress.block} (${progress.done} of ${progress.goal} eras)`
    : "Fast-forwarding …";
  return (
    <div className="mt-2.5" data-testid="dev-job" data-state={status}>
      {status === "running" ? (
        <Progress tone="dev" value={progress ? progress.done / progress.goal : 0} label={label} working />
      ) : null}
      {status === "failed" ? null : <p className="mt-1 text-xs">{label}</p>}
    </div>
  );
}
