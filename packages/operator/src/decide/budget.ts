import type { Policy } from "@aksm/core";
import type { Cause } from "../ports.ts";
import { isSmall } from "./batches.ts";

/**
 * True for what serves single users and anyone can make operators pay for: smaller deposits, and what senders ask for. Larger
 * deposits, and everything that all holders need, are never put off.
 */
export function isRationed(cause: Cause, rules: Pick<Policy, "mintAtOnce" | "mintBatchBlocks">): boolean {
  switch (cause.kind) {
    case "mintBatch":
    case "bind":
    case "return":
      return true;
    case "mint":
      return isSmall(cause, rules);
    case "report":
    case "finalize":
    case "paid":
    case "park":
      return false;
  }
}
