import type { ReactNode } from "react";

/** Figures of what was typed before stand pale until those of what is typed now are there. */
export function Fading({ working, children }: { working: boolean; children: ReactNode }) {
  return (
    <div aria-busy={working} className={working ? "opacity-45" : undefined}>
      {children}
    </div>
  );
}
