import { type AccountId, compareBigint, type Hex } from "@aksm/core";
import { toJson } from "../facts/encode.ts";
import type { Allocation, ValidatorExplanation } from "./types.ts";

/** An allocation, and of what state it is: how operators tell it to others. */
export interface AllocationRecord {
  readonly anchor: { readonly number: number; readonly hash: Hex; readonly era: number };
  readonly ethereum: { readonly number: number; readonly hash: Hex };
  /** Version of `ValidatorRegistry`. */
  readonly targets: bigint;
  /** How amounts and accounts are written. */
  readonly network: { readonly decimals: number; readonly symbol: string; readonly ss58Prefix: number };
  readonly allocation: Allocation;
}

const AMOUNTS: ReadonlySet<string> = new Set([
  "targets",
  "stake",
  "atTargets",
  "elected",
  "backing",
  "distance",
  "aboveCaps",
  "unelected",
  "churn",
  "capsRaised",
  "reward",
  "others",
  "weight",
  "cap",
  "target",
  "marginal",
  "total",
  "chance",
  "value",
]);

/** As JSON, amounts as digits in texts. */
export const encodeAllocation = (record: AllocationRecord): string => toJson(record);

/** The reverse of `encodeAllocation`. Throws `SyntaxError` for what is no JSON, or an amount that is no integer. */
export const decodeAllocation = (text: string): AllocationRecord =>
  JSON.parse(text, (key, value: unknown) =>
    typeof value === "string" && AMOUNTS.has(key) ? BigInt(value) : value,
  ) as AllocationRecord;

/** Where a validator stands in an allocation: what it is to have, and which ledgers nominate it. */
export function ledgersOf({ ledgers }: Allocation, validator: AccountId): number[] {
  return ledgers.filter(({ targets }) => targets.includes(validator)).map(({ ledger }) => ledger);
}

/** Validators that have more than their cap as elected, who has most above it first. */
export const aboveOwnCap = ({ validators }: Pick<Allocation, "validators">): ValidatorExplanation[] =>
  validators
    .filter(({ elected, cap, closed }) => !closed.length && elected > cap)
    .sort((a, b) => compareBigint(b.elected - b.cap, a.elected - a.cap));
