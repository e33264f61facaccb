import { type ReactNode, useId } from "react";

/** A titled region of the page. */
export function Card({
  title,
  aside,
  children,
  className = "",
  testId,
}: {
  /** A text, or a heading of its own level. */
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  testId?: string;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      data-testid={testId}
      className={`min-w-0 rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-6 ${className}`}
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        {typeof title === "string" ? (
          <h2 id={id} className="text-base font-semibold tracking-tight">
            {title}
          </h2>
        ) : (
          <div id={id}>{title}</div>
        )}
        {aside}
      </div>
      {children}
    </section>
  );
}
