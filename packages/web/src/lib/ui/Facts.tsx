import type { ReactNode } from "react";

/** Name and value pairs, one a line. */
export function Facts({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <dl className={`divide-y divide-line text-sm ${className}`}>{children}</dl>;
}

export function Fact({
  name,
  children,
  hint,
  testId,
}: {
  name: string;
  children: ReactNode;
  hint?: string;
  testId?: string;
}) {
  return (
    <div className="flex items-baseline justify-between gap-6 py-2">
      <dt className="shrink-0 text-ink-soft">
        {name}
        {hint ? <Hint text={hint} /> : null}
      </dt>
      <dd className="min-w-0 text-right font-medium wrap-break-word" data-testid={testId}>
        {children}
      </dd>
    </div>
  );
}

/** A term explained in place: opens on click and keyboard, no hover needed. */
export function Hint({ text }: { text: string }) {
  return (
    <details className="group ml-1.5 inline-block align-baseline">
      <summary
        aria-label="What is this?"
        className="inline-flex size-4 list-none items-center justify-center rounded-full border border-line-strong text-[10px] leading-none font-semibold text-ink-faint select-none hover:border-accent hover:text-accent"
      >
        ?
      </summary>
      <p className="mt-1 max-w-64 text-xs leading-snug text-ink-faint">{text}</p>
    </details>
  );
}
