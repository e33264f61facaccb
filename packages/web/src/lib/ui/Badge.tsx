import type { ReactNode } from "react";

type Tone = "plain" | "wait" | "good" | "bad" | "dev";

const tones: Record<Tone, string> = {
  plain: "bg-sunken text-ink-soft",
  wait: "bg-wait-soft text-wait",
  good: "bg-accent-soft text-accent",
  bad: "bg-bad-soft text-bad",
  dev: "bg-dev-soft text-dev",
};

export function Badge({ tone = "plain", children, testId }: { tone?: Tone; children: ReactNode; testId?: string }) {
  return (
    <span
      data-testid={testId}
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-medium whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
