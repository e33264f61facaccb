import { parentPort } from "node:worker_threads";
import { ALLOCATION_POLICY, type Allocation, type AllocationFacts, allocate } from "@aksm/npos/allocation";
import { messageOf } from "../errors.ts";

/** What the thread is asked, and what it answers. */
export interface Question {
  readonly number: number;
  readonly facts: AllocationFacts;
}
export type Answer = { readonly number: number } & ({ readonly allocation: Allocation } | { readonly problem: string });

parentPort?.on("message", ({ number, facts }: Question) => {
  parentPort?.postMessage({ number, ...answer(facts) });
});

function answer(facts: AllocationFacts): { allocation: Allocation } | { problem: string } {
  try {
    return { allocation: allocate(facts, ALLOCATION_POLICY) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
