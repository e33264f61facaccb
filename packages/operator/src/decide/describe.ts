import { type EvmAddress, formatAmount, type Operation, type Plan, type Planck, sum } from "@aksm/core";
import type { Cause, KusamaAct } from "../ports.ts";

/** How amounts are written: a part of the deployment. */
export interface Unit {
  readonly decimals: number;
  readonly symbol: string;
}

const amount = (planck: Planck, { decimals, symbol }: Unit): string => `${formatAmount(planck, decimals)} ${symbol}`;

/** One line per sweep, operation, report and finalization, for people. */
export function explainPlan(plan: Plan, sweeps: readonly EvmAddress[], unit: Unit): string[] {
  const { report, finalization } = plan;
  const lines = sweeps.map(recipient => `sweep the deposit address of ${recipient}`);
  lines.push(...plan.operations.map(operation => describeOperation(operation, unit)));
  if (report) {
    lines.push(
      `report rewards of ${amount(report.rewards, unit)} and slashes of ${amount(report.slashes, unit)} ` +
        `since block ${report.previousNumber}, and ${amount(report.provisions, unit)} of pending slashes`,
    );
  }
  if (plan.parking) lines.push(`park what can't be paid: requests ${plan.parking.requestIds.join(", ")}`);
  if (finalization) {
    lines.push(
      `finalize requests ${finalization.afterRequest + 1n} to ${finalization.upToRequest} ` +
        `for at most ${amount(finalization.maxAmount, unit)}`,
    );
  }
  return lines.length ? lines : ["nothing to do in this slot"];
}

export function describeOperation(operation: Operation, unit: Unit): string {
  switch (operation.kind) {
    case "withdraw":
      return `withdraw what has unbonded from ledger ${operation.ledger}`;
    case "collect":
      return `collect the free balance of ledger ${operation.ledger}`;
    case "pay":
      return `pay ${amount(operation.amount, unit)} for request ${operation.requestId} to ${operation.recipient}`;
    case "return":
      return `send deposit ${operation.depositId} of ${amount(operation.amount, unit)} back to ${operation.recipient}`;
    case "bond":
    case "bondExtra":
      return `bond ${amount(operation.amount, unit)} in ledger ${operation.ledger}`;
    case "rebond":
      return `bond ${amount(operation.amount, unit)} of ledger ${operation.ledger} again`;
    case "unbond":
      return `unbond ${amount(operation.amount, unit)} from ledger ${operation.ledger}`;
    case "chill":
      return `stop nominating with ledger ${operation.ledger}`;
    case "nominate":
      return `nominate ${operation.targets.length} validators with ledger ${operation.ledger}`;
  }
}

export function describeCause(cause: Cause, unit: Unit): string {
  switch (cause.kind) {
    case "mint":
      return `mint ${amount(cause.amount, unit)} to ${cause.recipient} for deposit ${cause.depositId}`;
    case "mintBatch":
      return `mint ${amount(sum(cause.deposits.map(each => each.amount)), unit)} for ${cause.deposits.length} deposits`;
    case "report":
      return (
        `report rewards ${amount(cause.rewards, unit)}, slashes ${amount(cause.slashes, unit)}, ` +
        `pending slashes ${amount(cause.provisions, unit)} at block ${cause.number}`
      );
    case "finalize":
      return `finalize requests ${cause.afterRequest + 1n}–${cause.upToRequest}, at most ${amount(cause.maxAmount, unit)}`;
    case "park":
      return `park requests ${cause.requestIds.join(", ")}, which can't be paid`;
    case "bind":
      return `deposit ${cause.depositId} is for ${cause.recipient}, as its sender asks`;
    case "return":
      return `give deposit ${cause.depositId} up for minting, to send it back to ${cause.to}`;
    case "paid":
      return `requests ${cause.requestIds.join(", ")} paid in Kusama block ${cause.kusamaBlockHash}`;
  }
}

export function describeAct(act: KusamaAct, unit: Unit): string {
  switch (act.kind) {
    case "open":
      return `open plan ${act.plan.sequence}: ${explainPlan({ ...act.plan, report: null, finalization: null, parking: null }, act.sweeps, unit).join("; ")}`;
    case "approve":
      return `approve opening ${act.opening.callHash} of block ${act.opening.height}`;
    case "cancel":
      return `cancel own stale opening ${act.opening.callHash} of block ${act.opening.height}`;
    case "payout":
      return `pay out rewards: ${act.payouts.map(({ era, validator, page }) => `era ${era} page ${page} of ${validator}`).join("; ")}`;
  }
}
