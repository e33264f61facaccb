import { operatorPlans, type PlanAnswer } from "@aksm/sdk";
import { whomToAsk } from "../deployment.ts";
import type { Output } from "../output.ts";
import { options } from "../usage.ts";
import { type Agreement, agreementOf } from "./agree.ts";

/** `aksm plan`. Returns the exit code. Throws `UsageError`. */
export async function planCommand(args: readonly string[], { out, error }: Output): Promise<number> {
  const given = parse(args);
  const asked = whomToAsk(given);
  if (typeof asked === "string") {
    error(asked);
    return 1;
  }
  const { operators, needed } = asked;
  const answers = await operatorPlans(operators);
  const agreement = agreementOf(answers);
  const ok = agreement.differ.length === 0 && agreement.agree.length >= needed;
  if (given.json) out(JSON.stringify({ ok, needed, ...agreement, answers: answers.map(summary) }));
  else print(agreement, answers, given.explain ?? false, out);
  if (!ok && !given.json) error(fault(agreement, answers, needed, !given.operator && !given.deployment));
  return ok ? 0 : 1;
}

const parse = (args: readonly string[]) =>
  options(args, {
    explain: { type: "boolean" },
    json: { type: "boolean" },
    operator: { type: "string", multiple: true },
    deployment: { type: "string" },
  });

const summary = (answer: PlanAnswer) => ({
  name: answer.name,
  url: answer.url,
  anchor: answer.plan?.anchor.number ?? null,
  problem: answer.plan ? null : answer.problem,
});

function print({ plan, agree }: Agreement, answers: readonly PlanAnswer[], explain: boolean, out: Output["out"]): void {
  if (plan) {
    out(`Plan of Kusama block ${plan.anchor.number}, with Ethereum block ${plan.ethereum.number}:`);
    if (!plan.lines.length) out("  nothing to do in this slot");
    for (const { what, why } of plan.lines) {
      out(`  ${what}`);
      if (explain) out(`      ${why}`);
    }
    for (const alarm of plan.alarms) out(`  ! ${alarm}`);
    out(`${agree.length} of ${answers.length} operators agree: ${agree.join(", ")}`);
  }
  for (const answer of answers) if (!answer.plan) out(`${answer.name} has no plan: ${answer.problem}`);
}

/** What is wrong, in one line, and what to do. */
function fault(agreement: Agreement, answers: readonly PlanAnswer[], needed: number, local: boolean): string {
  const silent = answers.every(answer => !answer.plan && !answer.answers);
  if (silent) return `No operator answers.${local ? " Is the local network running? Start it with npm start." : ""}`;
  if (agreement.differ.length) {
    return `${agreement.differ.join(", ")}: another plan for the same block. Equal facts give equal plans, so one of them reads its chains wrongly.`;
  }
  if (agreement.behind.length) return `${agreement.behind.join(", ")}: still at an older block; ask again.`;
  return `Only ${agreement.agree.length} of the ${needed} operators that must agree have a plan.`;
}
