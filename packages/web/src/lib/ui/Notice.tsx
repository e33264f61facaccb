import type { ReactNode } from "react";

type Tone = "info" | "wait" | "bad" | "good";

const tones: Record<Tone, string> = {
  info: "bg-sunken text-ink-soft",
  wait: "bg-wait-soft text-wait",
  bad: "bg-bad-soft text-bad",
  good: "bg-accent-soft text-accent",
};

/** A message in place. Problems interrupt a screen reader, everything else waits for its turn. */
export function Notice({ tone = "info", children, testId }: { tone?: Tone; children: ReactNode; testId?: string }) {
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      data-testid={testId}
      className={`rounded-lg px-3.5 py-2.5 text-sm wrap-break-word ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
