import type { ReactNode } from "react";

/** A tick without which nothing is signed: for what costs more than one would think. */
export function Accept({
  accepted,
  onAccept,
  testId,
  children,
}: {
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
  testId: string;
  children: ReactNode;
}) {
  return (
    <label className="mt-4 flex items-baseline gap-2 text-sm font-medium text-bad">
      <input
        type="checkbox"
        checked={accepted}
        onChange={event => onAccept(event.target.checked)}
        data-testid={testId}
      />
      {/* One item beside the box, so that it wraps as a whole. */}
      <span>{children}</span>
    </label>
  );
}
