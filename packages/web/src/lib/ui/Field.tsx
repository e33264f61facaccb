import { type InputHTMLAttributes, type ReactNode, useId } from "react";

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
  ...input
}: InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  aside?: ReactNode;
  unit?: string;
  action?: ReactNode;
  error?: ReactNode;
  help?: ReactNode;
  testId?: string;
}) {
  const id = useId();
  const note = error || help;
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
        <input
          {...input}
          id={id}
          data-testid={testId}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          autoComplete="off"
          spellCheck={false}
          className={`min-w-0 flex-1 bg-transparent py-3 outline-none placeholder:text-ink-faint ${className}`}
        />
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
