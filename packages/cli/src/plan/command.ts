import { readFileSync } from "node:fs";
import { type Deployment, decodeDeployment } from "@aksm/core";
import { operatorPlans, type PlanAnswer } from "@aksm/sdk";
import type { Output } from "../output.ts";
import { options, UsageError } from "../usage.ts";
import { type Agreement, agreementOf } from "./agree.ts";

/** Where `npm start` puts the local network's deployment, below the project's folder. */
const LOCAL = ".devnet/deployment.json";

/** `aksm plan`. Returns the exit code. Throws `UsageError`. */
export async function planCommand(args: readonly string[], { out, error }: Output): Promise<number> {
  const given = parse(args);
  const file = given.deployment ?? LOCAL;
  const asked = given.operator?.map(url => ({ name: url, url: url.replace(/\/+$/, "") }));
  const deployment = asked ? null : readDeployment(file);
  if (!asked && !deployment) {
    error(
      `No deployment is at ${file}. For the local network, start it with npm start; else name one with --deployment.`,
    );
    return 1;
  }
  const operators = asked ?? deployment?.operators ?? [];
  const needed = asked ? asked.length : (deployment?.threshold ?? 1);
  const answers = await operatorPlans(operators);
  const agreement = agreementOf(answers);
  const ok = agreement.differ.length === 0 && agreement.agree.length >= needed;
  if (given.json) out(JSON.stringify({ ok, needed, ...agreement, answers: answers.map(summary) }));
  else print(agreement, answers, given.explain ?? false, out);
  if (!ok && !given.json) error(fault(agreement, answers, needed, !asked && !given.deployment));
  return ok ? 0 : 1;
}

const parse = (args: readonly string[]) =>
  options(args, {
    explain: { type: "boolean" },
    json: { type: "boolean" },
    operator: { type: "string", multiple: true },
    deployment: { type: "string" },
  });

/** Null where there is no such file. Throws `UsageError` for what is no deployment. */
function readDeployment(file: string): Deployment | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  try {
    const deployment = decodeDeployment(text);
    if (Array.isArray(deployment.operators)) return deployment;
  } catch {
    // Said below, as for what is JSON and no deployment.
  }
  throw new UsageError(`${file} is no deployment.`);
}

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
