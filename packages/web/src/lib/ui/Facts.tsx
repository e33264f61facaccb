import { type ReactNode, useState } from "react";

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
  /** The name explained in place: opens below on click and keyboard, no hover needed. */
  hint?: string;
  testId?: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-6 py-2">
      <dt className="text-ink-soft">
        {name}
        {hint ? (
          <button
            type="button"
            aria-label={`What is “${name}”?`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="ml-1.5 inline-flex size-4 items-center justify-center rounded-full border border-line-strong text-[10px] leading-none font-semibold text-ink-faint select-none hover:border-accent hover:text-accent"
          >
            ?
          </button>
        ) : null}
      </dt>
      <dd className="text-right font-medium wrap-break-word" data-testid={testId}>
        {children}
      </dd>
      {hint && open ? <dd className="col-span-2 mt-1 text-xs text-ink-faint">{hint}</dd> : null}
    </div>
  );
}
