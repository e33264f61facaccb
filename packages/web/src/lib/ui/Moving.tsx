import { useState } from "react";
import { splitAmount } from "../format.ts";

/**
 * An amount whose digits may change every second: all decimals, fixed width, and from the first digit that moved on
 * shown in the accent colour for a moment. Screen readers get the short form in `spoken` instead of every tick.
 */
export function Moving({ amount, decimals, spoken }: { amount: bigint; decimals: number; spoken: string }) {
  const [whole, fraction] = splitAmount(amount, decimals);
  const [last, setLast] = useState({ whole, fraction, moved: fraction.length });
  if (last.whole !== whole || last.fraction !== fraction) {
    const moved = last.whole === whole ? firstDifference(last.fraction, fraction) : 0;
    setLast({ whole, fraction, moved });
  }
  return (
    <span>
      <span className="sr-only">{spoken}</span>
      <span aria-hidden="true" className="figures tracking-tight">
        {whole}
        <span className="text-[0.58em] text-ink-faint">
          .{fraction.slice(0, last.moved)}
          <span key={fraction} className="digit-moved text-ink-soft">
            {fraction.slice(last.moved)}
          </span>
        </span>
      </span>
    </span>
  );
}

/** Index of the first character that differs between two texts of equal length. */
function firstDifference(before: string, after: string): number {
  let index = 0;
  while (index < after.length && before[index] === after[index]) index++;
  return index;
}
