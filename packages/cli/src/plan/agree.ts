import type { OperatorPlan, PlanAnswer } from "@aksm/sdk";

/** How operators stand to one another on the slot's plan. */
export interface Agreement {
  /** The plan of the newest anchor that most operators have; null where none has one. */
  readonly plan: OperatorPlan | null;
  /** Operators with exactly this plan. */
  readonly agree: readonly string[];
  /** Those with another plan for the same anchor: equal facts give equal plans, so something is wrong there. */
  readonly differ: readonly string[];
  /** Those whose newest plan is for an older anchor. */
  readonly behind: readonly string[];
}

/** Compares plans of the newest anchor by their text; ties go to the plan of the operator named first. */
export function agreementOf(answers: readonly PlanAnswer[]): Agreement {
  const plans = answers.flatMap(({ name, plan }) => (plan ? [{ name, plan }] : []));
  const newest = Math.max(...plans.map(({ plan }) => plan.anchor.number));
  const current = plans.filter(({ plan }) => plan.anchor.number === newest);
  const like = (text: string): typeof current => current.filter(({ plan }) => plan.plan === text);
  const most = current.map(({ plan }) => like(plan.plan)).reduce((a, b) => (b.length > a.length ? b : a), []);
  const names = (of: typeof plans): string[] => of.map(({ name }) => name);
  return {
    plan: most[0]?.plan ?? null,
    agree: names(most),
    differ: names(current.filter(each => !most.includes(each))),
    behind: names(plans.filter(each => !current.includes(each))),
  };
}
