import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Balancing, Snapshot } from "../../src/index.ts";

/** An election as the reference made it, in the shape of `../shared/data/npos`. */
export interface Vector {
  readonly snapshot: Snapshot;
  readonly seats: number;
  readonly balancing: Balancing | null;
  /** Backings as decimal text. */
  readonly winners: readonly (readonly [number, string])[];
  readonly assignments: readonly (readonly [number, readonly (readonly [number, number])[]])[];
}

const SHARED = new URL("../../../../../shared/data/npos/", import.meta.url);

/** Names of the large elections that are beside the project, none where the folder is not. */
export const sharedVectors: readonly string[] = existsSync(SHARED)
  ? readdirSync(SHARED).flatMap(file => (file.endsWith(".json.gz") ? [file.slice(0, -8)] : []))
  : [];

export const sharedVector = (name: string): Vector =>
  parse(gunzipSync(readFileSync(new URL(`${name}.json.gz`, SHARED))).toString());

function parse(text: string): Vector {
  const { seats, balancing, candidates, voters, winners, assignments } = JSON.parse(text) as {
    seats: number;
    balancing: { iterations: number; tolerance: string } | null;
    candidates: number;
    voters: [string, number[]][];
    winners: Vector["winners"];
    assignments: Vector["assignments"];
  };
  return {
    snapshot: { candidates, voters: voters.map(([stake, targets]) => ({ stake: BigInt(stake), targets })) },
    seats,
    balancing: balancing && { iterations: balancing.iterations, tolerance: BigInt(balancing.tolerance) },
    winners,
    assignments,
  };
}
