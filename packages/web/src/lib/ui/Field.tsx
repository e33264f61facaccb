import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useId } from "react";

/** A labelled input with its error or help text tied to it. */
export function Field({
  label,
  aside,
  unit,
  action,
  error,
  help,
  testId,
  className = "",
  lines = 1,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement & HTMLTextAreaElement>, "type"> & {
  label: string;
  aside?: ReactNode;
  unit?: string;
  action?: ReactNode;
  error?: ReactNode;
  help?: ReactNode;
  testId?: string;
  /** More than one: what is long wraps instead of being cut; Enter still submits. */
  lines?: number;
}) {
  const id = useId();
  const note = error || help;
  const shared = {
    id,
    "data-testid": testId,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": note ? `${id}-note` : undefined,
    autoComplete: "off",
    spellCheck: false,
    className: `min-w-0 flex-1 resize-none bg-transparent py-3 wrap-anywhere outline-none placeholder:text-ink-faint ${className}`,
  };
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span className="text-ink-soft">{aside}</span>
      </div>
      <div
        className={`flex items-center gap-2 rounded-xl border bg-surface pr-2 pl-3.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent-bright ${error ? "border-bad" : "border-line-strong"}`}
      >
        {lines > 1 ? (
          <textarea {...input} {...shared} rows={lines} onKeyDown={submitOnEnter} />
        ) : (
          <input {...input} {...shared} />
        )}
        {unit ? <span className="text-sm text-ink-soft">{unit}</span> : null}
        {action}
      </div>
      <p
        id={`${id}-note`}
        aria-live="polite"
        data-testid={testId ? `${testId}-note` : undefined}
        className={`mt-1.5 text-sm wrap-anywhere empty:hidden ${error ? "text-bad" : "text-ink-faint"}`}
      >
        {note}
      </p>
    </div>
  );
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
