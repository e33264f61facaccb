import { showAmount, showDifference, showFixed } from "../../lib/format.ts";
import type { ReportView } from "../../lib/model.ts";
import { showMoment } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { balanceAt, rateAt } from "./rate.ts";

/**
 * Every report with the rate before it and once it has vested, and what it means for the shares held now. Rewards are no
 * transfers, so no wallet lists them.
 */
export function RewardLedger({
  reports,
  shares,
  decimals,
  symbol,
  erasPerReport,
}: {
  reports: readonly ReportView[];
  shares: bigint | null;
  decimals: number;
  symbol: string;
  erasPerReport: number;
}) {
  const unit = 10n ** BigInt(decimals);
  return (
    <Card title="Reward reports" testId="reports">
      {reports.length === 0 ? (
        <p className="text-sm text-ink-soft">No report yet. The operators report every {erasPerReport} eras.</p>
      ) : (
        <div className="-mx-5 overflow-x-auto px-5 sm:-mx-6 sm:px-6">
          <table className="w-full text-left text-sm">
            <thead className="text-xs text-ink-faint">
              <tr>
                <th className="pr-4 pb-2 font-medium">Report</th>
                <th className="hidden pr-4 pb-2 text-right font-medium sm:table-cell">Pool earned</th>
                <th className="pr-4 pb-2 text-right font-medium">Rate</th>
                <th className="pb-2 text-right font-medium">{shares === null ? "Transaction" : "Your shares"}</th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {reports.map(report => {
                const end = report.after.vestEnd;
                const before = rateAt(report.before, unit, report.before.updatedAt);
                const after = rateAt(report.after, unit, end);
                const net = report.rewards - report.slashes;
                const mine =
                  shares === null
                    ? null
                    : balanceAt(report.after, shares, end) - balanceAt(report.before, shares, report.before.updatedAt);
                return (
                  <tr key={report.transaction} data-testid="report-row">
                    <td className="py-2.5 pr-4 align-top">
                      Era {report.era}
                      <span className="block text-xs text-ink-faint sm:whitespace-nowrap">
                        {showMoment(report.timestampMs)}
                      </span>
                    </td>
                    <td className="figures hidden py-2.5 pr-4 text-right align-top sm:table-cell">
                      {showDifference(net, decimals, 6)}
                      {report.slashes > 0n ? (
                        <span className="block font-sans text-xs text-bad">
                          {showAmount(report.slashes, decimals, 6)} slashed
                        </span>
                      ) : null}
                    </td>
                    <td className="figures py-2.5 pr-4 text-right align-top">
                      <span className="text-ink-faint">{showFixed(before, decimals, 9)}</span>
                      <span className="block whitespace-nowrap">→ {showFixed(after, decimals, 9)}</span>
                    </td>
                    <td className="figures py-2.5 text-right align-top">
                      {mine === null ? null : <span className="block">{showDifference(mine, decimals, 9)}</span>}
                      <span className="text-ink-faint">
                        <Address value={report.transaction} />
                      </span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <p className="mt-3 text-xs text-ink-faint">
        Rate: {symbol} for each 1 {symbol} staked at the start, before the report and once it has arrived in full. “Your
        shares” is what that step means for the shares you hold now.
      </p>
    </Card>
  );
}
