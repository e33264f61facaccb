import type { Planck } from "@aksm/core";

/** What becomes of the planck at a deposit address, or null where none are there. */
export function arrivalOf(
  lying: Planck | null,
  minimum: Planck,
  show: (planck: Planck) => string,
): { readonly tone: "good" | "wait"; readonly text: string } | null {
  if (lying === null || lying === 0n) return null;
  if (lying >= minimum) return { tone: "good", text: `${show(lying)} arrived. Operators stake it within minutes.` };
  return {
    tone: "wait",
    text: `${show(lying)} arrived, less than the smallest deposit. Send ${show(minimum - lying)} more and all of it is staked.`,
  };
}
