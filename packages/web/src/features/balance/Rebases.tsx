import type { Rebase } from "@aksm/sdk";
import { useState } from "react";
import { showFixed, showFixedDifference } from "../../lib/format.ts";
import { showMoment } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Button } from "../../lib/ui/Button.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Cell, Change, Table } from "../../lib/ui/Table.tsx";

const FEW = 6;

/** What the balance grew by between two reports. Rewards are no transfers, so no wallet lists them. */
export function Rebases({
  rebases,
  decimals,
  symbol,
}: {
  rebases: readonly Rebase[];
  decimals: number;
  symbol: string;
}) {
  const token = `a${symbol}b`;
  const [all, setAll] = useState(false);
  const shown = all ? rebases : rebases.slice(0, FEW);
  return (
    <Card title="Your rewards" testId="reports">
      <Table
        columns={[{ name: "Until" }, { name: "Rate" }, { name: "Your balance" }, { name: "Transaction", wide: true }]}
      >
        {shown.map(rebase => (
          <tr key={rebase.report?.transaction ?? "running"} data-testid={rebase.report ? "report-row" : "running-row"}>
            <Cell first>
              {rebase.report ? `Era ${rebase.report.era}` : "Now"}
              <span className="block text-xs text-ink-faint">{showMoment(rebase.toMs)}</span>
            </Cell>
            <Cell>
              <Change
                before={showFixed(rebase.rateBefore, decimals, 9)}
                after={showFixed(rebase.rateAfter, decimals, 9)}
              />
            </Cell>
            <Cell>
              <span className={rebase.gained < 0n ? "text-bad" : "font-medium text-accent"}>
                {showFixedDifference(rebase.gained, decimals, 9)}
              </span>
            </Cell>
            <Cell wide>{rebase.report ? <Address value={rebase.report.transaction} /> : <>arriving</>}</Cell>
          </tr>
        ))}
      </Table>
      {rebases.length > FEW ? (
        <Button look="quiet" className="mt-1 -ml-2 text-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${rebases.length}`}
        </Button>
      ) : null}
      <p className="mt-3 text-xs text-ink-faint">
        Rewards raise the rate, and with it your balance, without a transfer: no wallet lists them. Rate: {symbol} for
        each 1 {symbol} staked at the start. Differences in {token}.
      </p>
    </Card>
  );
}
