import type { Planck } from "@aksm/core";
import type { Check, Observed, ObservedTransfer } from "./types.ts";

const total = (amounts: readonly Planck[]): Planck => amounts.reduce((sum, amount) => sum + amount, 0n);

/**
 * What operators have of the fee. Which of their transactions count is not judged again: all that they paid for any is the
 * most that they can have.
 */
export function operatorCosts(
  { kusama, ethereum, operators }: Observed,
  refunds: readonly Pick<ObservedTransfer, "to" | "amount">[],
): Check[] {
  const fees = kusama.fees.filter(({ block }) => block <= ethereum.lastReportNumber);
  const paid = total(fees.map(({ amount }) => amount));
  const setAside = total(ethereum.reports.map(report => report.setAside));
  const refunded = total(refunds.map(({ amount }) => amount));
  const beyond = operators.filter(
    operator =>
      total(refunds.filter(({ to }) => to === operator).map(({ amount }) => amount)) >
      total(fees.filter(each => each.operator === operator).map(({ amount }) => amount)),
  );
  const strangers = refunds.filter(({ to }) => !operators.includes(to));
  return [
    {
      invariant: "I1",
      statement: "reports set aside for operators no more than was asked for, and than they paid by then",
      ok:
        setAside === ethereum.costsSetAside &&
        setAside <= paid &&
        ethereum.reports.every(report => report.setAside <= report.costs),
      detail: `${ethereum.costsSetAside} set aside, ${setAside} by reports, ${paid} paid`,
    },
    {
      invariant: "I4",
      statement: "operators got back no more than was set aside, none more than it paid, and nobody else anything",
      ok: refunded <= ethereum.costsSetAside && beyond.length === 0 && strangers.length === 0,
      detail: `${refunded} in ${refunds.length} refunds; ${beyond.length} too much, ${strangers.length} to others`,
    },
  ];
}
