import type { OperatorIdentity } from "@aksm/core";

const TIMEOUT_MS = 3_000;

/** One step of a plan in words. */
export interface PlanLine {
  readonly what: string;
  readonly why: string;
}

/** The current slot's plan as an operator has decided it. */
export interface OperatorPlan {
  readonly anchor: { readonly number: number; readonly hash: string };
  readonly ethereum: { readonly number: number; readonly hash: string };
  /** As core's `encodePlan` writes it: two plans are equal where their texts are. */
  readonly plan: string;
  /** Deposit addresses that this operator would sweep beside it; operators may differ in them. */
  readonly sweeps: readonly string[];
  readonly alarms: readonly string[];
  readonly lines: readonly PlanLine[];
}

/** What became of asking one operator: its plan, or why there is none. */
export type PlanAnswer = Pick<OperatorIdentity, "name" | "url"> &
  ({ readonly plan: OperatorPlan } | { readonly plan: null; readonly problem: string; readonly answers: boolean });

/** Asks operators for the plan of the current slot, all at once. Needs no chain. */
export const operatorPlans = (operators: readonly Pick<OperatorIdentity, "name" | "url">[]): Promise<PlanAnswer[]> =>
  Promise.all(operators.map(planOf));

async function planOf({ name, url }: Pick<OperatorIdentity, "name" | "url">): Promise<PlanAnswer> {
  try {
    const response = await fetch(`${url}/v1/plan`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const body = (await response.json()) as OperatorPlan & { error?: string; waitingFor?: string };
    if (response.ok && Array.isArray(body.lines)) return { name, url, plan: body };
    const waiting = body.waitingFor ? `it waits for ${body.waitingFor}` : `it answers with HTTP ${response.status}`;
    return { name, url, plan: null, answers: true, problem: waiting };
  } catch {
    return { name, url, plan: null, answers: false, problem: "it does not answer" };
  }
}
