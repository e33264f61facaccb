import type { AccountId } from "@aksm/core";
import type { EraFacts, ValidatorFacts } from "../../src/scoring/types.ts";

export const KSM = 1_000_000_000_000n;
/** The newest completed era of these facts. */
export const ERA = 999;
const BACKING = 10_000n * KSM;

export const account = (id: number): AccountId => `0x${id.toString(16).padStart(64, "0")}`;

/** Eras up to `ERA`, in each of which so many validators earn 1,000 points and 1 KSM each with 10,000 KSM behind them. */
export const window = (eras: number, elected = 2): EraFacts[] =>
  Array.from({ length: eras }, (_, place) => ({
    era: ERA - eras + 1 + place,
    points: 1_000 * elected,
    elected,
    payout: KSM * BigInt(elected),
    staked: BACKING * BigInt(elected),
  }));

/** An average validator, elected in the last ten eras. */
export const validator = (id: number, patch: Partial<ValidatorFacts> = {}): ValidatorFacts => ({
  account: account(id),
  name: `validator ${id}`,
  commission: 0n,
  blocked: false,
  ownStake: 100n * KSM,
  history: Array.from({ length: 10 }, (_, place) => ({
    era: ERA - 9 + place,
    points: 1_000,
    commission: patch.commission ?? 0n,
    total: BACKING,
  })),
  slashes: [],
  pendingSlash: false,
  votes: null,
  identity: null,
  infrastructure: null,
  ...patch,
});
