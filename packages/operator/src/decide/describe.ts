import { type EvmAddress, formatAmount, type Operation, type Plan, type Planck, sum } from "@aksm/core";
import type { Cause, KusamaAct } from "../ports.ts";

/** How amounts are written: a part of the deployment. */
export interface Unit {
  readonly decimals: number;
  readonly symbol: string;
}

const amount = (planck: Planck, { decimals, symbol }: Unit): string => `${formatAmount(planck, decimals)} ${symbol}`;

/** One step of a plan in words: what is done, and why. */
export interface Line {
  readonly what: string;
  readonly why: string;
}

/** One line per sweep, operation, report, parking and finalization, for people. */
export function planLines(plan: Plan, sweeps: readonly EvmAddress[], unit: Unit): Line[] {
  const { report, finalization, parking } = plan;
  return [
    ...sweeps.map(recipient => ({
      what: `sweep the deposit address of ${recipient}`,
      why: "it holds the minimum stake or more",
    })),
    ...plan.operations.map(operation => ({
      what: describeOperation(operation, unit),
      why: reasonOf(operation, plan, unit),
    })),
    ...(report
      ? [
          {
            what:
              `report rewards of ${amount(report.rewards, unit)} and slashes of ${amount(report.slashes, unit)} ` +
              `since block ${report.previousNumber}, ` +
              `${amount(report.provisions, unit)} of pending slashes, and operators' fees of ${amount(report.costs, unit)}`,
            why: "a period is over, or the rate does not know of a slash",
          },
        ]
      : []),
    ...(parking
      ? [
          {
            what: `park what can't be paid: ${requests(parking.requestIds)}`,
            why: "Kusama refused to pay them, or they name an account of the pool; their owners can name another recipient",
          },
        ]
      : []),
    ...(finalization
      ? [
          {
            what:
              `finalize ${between(finalization.afterRequest + 1n, finalization.upToRequest)} ` +
              `for at most ${amount(finalization.maxAmount, unit)}`,
            why: "the era after their own is over and the money is at hand",
          },
        ]
      : []),
  ];
}

/** The plan's lines as text, each with its reason. */
export function explainPlan(plan: Plan, sweeps: readonly EvmAddress[], unit: Unit): string[] {
  const lines = planLines(plan, sweeps, unit).map(({ what, why }) => `${what}: ${why}`);
  return lines.length ? lines : ["nothing to do in this slot"];
}

const between = (first: bigint, last: bigint): string =>
  first === last ? `request ${first}` : `requests ${first} to ${last}`;
const requests = (ids: readonly bigint[]): string => `${ids.length === 1 ? "request" : "requests"} ${ids.join(", ")}`;

/** Why the plan has the operation, from the facts that it was decided from. */
function reasonOf(operation: Operation, { reasons }: Plan, unit: Unit): string {
  const { waiting, unlocking, spendable, owedToOperators } = reasons;
  const leaving = waiting
    ? `${between(waiting.first, waiting.last)} ${waiting.first === waiting.last ? "waits" : "wait"} for ${amount(waiting.value, unit)}`
    : "nobody waits to leave";
  const asked =
    owedToOperators > 0n ? `${leaving}, ${amount(owedToOperators, unit)} of fees are owed to operators` : leaving;
  switch (operation.kind) {
    case "withdraw":
      return "its unbonding time is over";
    case "collect":
      return "this plan spends what lies there";
    case "pay":
      return "it is finalized and not paid";
    case "refund":
      return "it paid as much for the pool's transactions, and the protocol's fee has it set aside";
    case "return":
      return "its sender has asked for it, and Ethereum has given it up for minting";
    case "bond":
    case "bondExtra":
      return `${asked}, and ${amount(spendable, unit)} are at hand`;
    case "rebond":
      return `${asked}, and ${amount(unlocking, unit)} are on their way with ${amount(spendable, unit)} at hand`;
    case "chill":
      return reasons.nominate[operation.ledger] ?? "all of its stake is unbonded";
    case "unbond":
      if (reasons.windingDown) return "the pool is wound down";
      return (
        `${asked} and ${amount(unlocking, unit)} are on their way` +
        (spendable > 0n ? `, with ${amount(spendable, unit)} at hand` : "")
      );
    case "nominate":
      return reasons.nominate[operation.ledger] ?? "it should nominate others than now";
  }
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
    case "refund":
      return `refund ${amount(operation.amount, unit)} of fees paid up to block ${operation.upTo} to ${operation.operator}`;
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
        `pending slashes ${amount(cause.provisions, unit)}, operators' fees ${amount(cause.costs, unit)} at block ${cause.number}`
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
      return `open plan ${act.plan.sequence}: ${planLines(
        { ...act.plan, report: null, finalization: null, parking: null },
        act.sweeps,
        unit,
      )
        .map(({ what }) => what)
        .join("; ")}`;
    case "approve":
      return `approve opening ${act.opening.callHash} of block ${act.opening.height}`;
    case "cancel":
      return `cancel own stale opening ${act.opening.callHash} of block ${act.opening.height}`;
    case "payout":
      return `pay out rewards: ${act.payouts.map(({ era, validator, page }) => `era ${era} page ${page} of ${validator}`).join("; ")}`;
  }
}
