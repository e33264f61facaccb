import type { Hex } from "@aksm/core";
import { rankOf } from "./rank.ts";

/** Numbers of the two finalized heads of a cycle. */
export interface Heights {
  readonly kusama: number;
  readonly ethereum: number;
}

/** Blocks of either chain that each further rank waits, and after which a submission counts as lost. */
const STEP_IN: Heights = { kusama: 10, ethereum: 3 };
const LOST: Heights = { kusama: 50, ethereum: 6 };

const passed = (from: Heights, now: Heights, wait: Heights, times: number): boolean =>
  now.kusama - from.kusama >= wait.kusama * times || now.ethereum - from.ethereum >= wait.ethereum * times;

/**
 * True where this operator should submit an open cause now: the one that the digest names at once, the others step by
 * step later, and each again only when its own submission came to nothing.
 */
export function isMySubmission(turn: {
  readonly digest: Hex;
  readonly index: number;
  readonly operators: number;
  readonly firstSeen: Heights;
  readonly submitted: Heights | null;
  readonly now: Heights;
}): boolean {
  const rank = rankOf(turn.index, BigInt(turn.digest), turn.operators);
  if (turn.submitted) return passed(turn.submitted, turn.now, LOST, 1);
  return rank === 0 || passed(turn.firstSeen, turn.now, STEP_IN, rank);
}
