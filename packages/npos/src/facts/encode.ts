import type { AllocationFacts } from "../allocation/types.ts";
import type { FactsFile } from "./decode.ts";

/** The text of a file of facts: what `decodeFacts` reads. Amounts are digits in texts, so that nothing is rounded. */
export const encodeFacts = (
  source: string,
  { scoring, governance, ...rest }: AllocationFacts,
  unit: FactsFile["unit"] = null,
): string => toJson({ source, unit, ...scoring, targets: governance, ...rest });

/** JSON with bigints as texts of digits. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? each.toString() : each));
