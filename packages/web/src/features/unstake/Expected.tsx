import type { ExpectedTime } from "@aksm/sdk";
import { showRange } from "../../lib/time.ts";

/** The local dates in which the payment is expected, and the eras they come from. */
export function Expected({ expected }: { expected: ExpectedTime | null }) {
  if (!expected) return "reading …";
  const eras = `era ${expected.fromEra} to ${expected.toEra} at the latest`;
  if (expected.fromMs === null || expected.toMs === null) return eras;
  return (
    <>
      {showRange(expected.fromMs, expected.toMs)}
      <span className="block text-xs font-normal text-ink-faint">{eras}</span>
    </>
  );
}
