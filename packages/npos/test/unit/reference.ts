import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ElectionOptions, Snapshot } from "../../src/index.ts";

type Split = readonly (readonly [number, number | string])[];
type ByVoter = readonly (readonly [number, Split])[];

/** One small election with everything that the reference made of it; amounts are decimal text. */
export interface ReferenceCase {
  readonly name: string;
  readonly algorithm: "seq-phragmen" | "phragmms";
  readonly snapshot: Snapshot;
  readonly options: ElectionOptions;
  readonly threshold: bigint;
  readonly expected: {
    readonly winners: readonly (readonly [number, string])[];
    readonly assignments: ByVoter;
    readonly staked: ByVoter;
    readonly supports: readonly (readonly [number, string, Split])[];
    readonly score: readonly string[];
    readonly pjr: number | null;
    readonly tpjr: number | null;
    readonly removed: number;
    readonly reduced: ByVoter;
    readonly reducedAssignments: ByVoter;
  };
}

interface Stored {
  readonly algorithm: ReferenceCase["algorithm"];
  readonly seats: number;
  readonly parts: 65_535 | 1_000_000_000;
  readonly balancing: { readonly iterations: number; readonly tolerance: string } | null;
  readonly candidates: number;
  readonly voters: readonly (readonly [string, number[]])[];
  readonly threshold: string;
  readonly expected: ReferenceCase["expected"];
}

export function referenceCases(): ReferenceCase[] {
  const file = new URL("../vectors/reference.json.gz", import.meta.url);
  const stored = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Stored[];
  return stored.map(({ algorithm, seats, parts, balancing, candidates, voters, threshold, expected }, index) => ({
    name: `case ${index}, ${algorithm}`,
    algorithm,
    snapshot: { candidates, voters: voters.map(([stake, targets]) => ({ stake: BigInt(stake), targets })) },
    options: {
      seats,
      parts,
      balancing: balancing && { iterations: balancing.iterations, tolerance: BigInt(balancing.tolerance) },
    },
    threshold: BigInt(threshold),
    expected,
  }));
}

/** With amounts as text, as the file has them. */
export const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each)));
