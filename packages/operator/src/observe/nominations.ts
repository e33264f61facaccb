import type { Nominations, Situation } from "@aksm/core";
import { nominatingLedgers } from "@aksm/core/plan";
import { type Allocation, type AllocationFacts, SCORE_POLICY } from "@aksm/npos/allocation";
import type { Allocate } from "../allocation/thread.ts";
import { FinalError, messageOf, RetryableError } from "../errors.ts";
import type { KusamaPort } from "../ports.ts";

/** Where the stake of an anchor should go, or why that can't be said; the same for all operators. */
export type Allocated = { readonly allocation: Allocation } | { readonly problem: string };

/** Finished eras that validators are judged by: as many as their chance of being elected looks at. */
const ERAS = SCORE_POLICY.electionEras;
/** What the miners of Kusama's elections are known to do. */
const MINED = { iterations: 10, tolerance: 0n } as const;

/**
 * Reads validators and electorate at the anchor and allocates the stake that the plan leaves in ledgers: with Kusama's thousand
 * validators and 12,500 voters some 40,000 look-ups, and as many again once for the eras before. Facts of an operator's own
 * files have no part in it: they are not the chain's, and plans would differ. Throws what a node's absence or another runtime
 * throws; whatever else goes wrong is the problem that is returned, so that it holds up no payment and no report.
 */
export async function allocateAt(kusama: KusamaPort, allocate: Allocate, situation: Situation): Promise<Allocated> {
  try {
    return { allocation: await allocate(await factsAt(kusama, situation)) };
  } catch (error) {
    if (error instanceof RetryableError || error instanceof FinalError) throw error;
    return { problem: messageOf(error) };
  }
}

async function factsAt(kusama: KusamaPort, situation: Situation): Promise<AllocationFacts> {
  const { hash } = situation.anchor;
  const { eras, validators } = await kusama.validatorRecords(hash, ERAS);
  const { mined, ...electorate } = await kusama.electorate(hash);
  return {
    scoring: {
      eras,
      validators: validators
        .map(each => ({ ...each, name: null, votes: null, identity: null, infrastructure: null }))
        .toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    },
    governance: situation.ethereum.targets,
    snapshot: { ...electorate, balancing: mined ? MINED : null },
    ledgers: nominatingLedgers(situation),
    limits: situation.kusama.limits,
  };
}

/** The allocation as the plan takes it. */
export const nominationsOf = (allocated: Allocated): Nominations =>
  "problem" in allocated
    ? { ledgers: [], problem: allocated.problem }
    : {
        ledgers: allocated.allocation.ledgers.map(({ ledger, targets, because }) => ({ ledger, targets, because })),
        problem: null,
      };

/** True where there is stake to allocate. */
export const hasStake = (situation: Situation): boolean => nominatingLedgers(situation).length > 0;
