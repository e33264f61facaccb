import type { ReportRecord } from "@aksm/sdk";
import { showAmount, showDifference, showFixed } from "../../lib/format.ts";
import { showMoment } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Cell, Change, Table } from "../../lib/ui/Table.tsx";
import { rateAt } from "./rate.ts";

/** Every accepted report of the operators, with the rate before it and once it has arrived in full. */
export function Reports({
  reports,
  decimals,
  symbol,
  erasPerReport,
}: {
  reports: readonly ReportRecord[];
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
        <>
          <Table
            columns={[
              { name: "Report" },
              { name: "Pool earned" },
              { name: "Rate" },
              { name: "Transaction", wide: true },
            ]}
          >
            {reports.map(report => (
              <tr key={report.transaction} data-testid="report-row">
                <Cell first>
                  Era {report.era}
                  <span className="block text-xs text-ink-faint">{showMoment(report.timestampMs)}</span>
                </Cell>
                <Cell>
                  {showDifference(report.rewards - report.loss + report.released, decimals, 6)} {symbol}
                  {report.loss > 0n ? (
                    <span className="block text-xs text-bad">
                      {showAmount(report.loss, decimals, 6)} lost to slashes, taken or pending
                    </span>
                  ) : null}
                  {report.released > 0n ? (
                    <span className="block text-xs text-ink-faint">
                      {showAmount(report.released, decimals, 6)} back from slashes that were cancelled
                    </span>
                  ) : null}
                </Cell>
                <Cell>
                  <Change
                    before={showFixed(rateAt(report.before, unit, report.before.updatedAt), decimals, 9)}
                    after={showFixed(rateAt(report.after, unit, report.after.vestEnd), decimals, 9)}
                  />
                </Cell>
                <Cell wide>
                  <Address value={report.transaction} />
                </Cell>
              </tr>
            ))}
          </Table>
          <p className="mt-3 text-xs text-ink-faint">
            Rate: {symbol} for each 1 {symbol} staked at the start, before the report and once it has arrived in full.
          </p>
        </>
      )}
    </Card>
  );
}
