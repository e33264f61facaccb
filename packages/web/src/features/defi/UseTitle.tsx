import type { ReactNode } from "react";

/** What a section is for, in a sentence or two. */
export function UseTitle({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <>
      <h3 id={id} className="text-base font-semibold tracking-tight">
        {title}
      </h3>
      <p className="mt-1 text-sm text-ink-soft">{children}</p>
    </>
  );
}
