import type { ReactNode } from "react";

export interface Step {
  readonly title: string;
  readonly detail: ReactNode;
  readonly state: "done" | "now" | "next" | "failed";
}

const marks: Record<Step["state"], string> = {
  done: "border-accent-bright bg-accent-bright text-surface",
  now: "border-accent-bright text-accent-bright",
  next: "border-line-strong text-transparent",
  failed: "border-bad bg-bad text-surface",
};

/** The stages of something that takes a while. Changes are announced. */
export function Steps({ steps, testId }: { steps: readonly Step[]; testId?: string }) {
  return (
    <ol aria-live="polite" data-testid={testId}>
      {steps.map((step, index) => (
        <li key={step.title} data-state={step.state} className="relative flex gap-3 pb-4 last:pb-0">
          {index < steps.length - 1 ? (
            <span
              aria-hidden="true"
              className={`absolute top-6 bottom-0 left-[11px] w-px ${step.state === "done" ? "bg-accent-bright" : "bg-line"}`}
            />
          ) : null}
          <span
            aria-hidden="true"
            className={`mt-px flex size-[23px] shrink-0 items-center justify-center rounded-full border-2 text-xs font-bold ${marks[step.state]}`}
          >
            {step.state === "done" ? "✓" : step.state === "failed" ? "!" : step.state === "now" ? <Pulse /> : null}
          </span>
          <div className="min-w-0">
            <p className={step.state === "next" ? "text-ink-faint" : "font-medium"}>
              {step.title}
              <span className="sr-only">{spoken[step.state]}</span>
            </p>
            {step.detail ? <p className="text-sm wrap-break-word text-ink-soft">{step.detail}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

const spoken = { done: ": done", now: ": in progress", next: ": not yet", failed: ": failed" };

const Pulse = () => <span className="size-2 animate-pulse rounded-full bg-accent-bright" />;
