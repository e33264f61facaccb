import type { Activity as Entry } from "@aksm/sdk";
import { showMoment } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { entryText } from "./words.ts";

/** What happened to the account, the newest first. */
export function Activity({
  entries,
  decimals,
  symbol,
}: {
  entries: readonly Entry[];
  decimals: number;
  symbol: string;
}) {
  return (
    <Card title="Activity" testId="activity">
      {entries.length === 0 ? (
        <p className="text-sm text-ink-soft">Nothing yet. Stakes, unstakes and payments of this account appear here.</p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {entries.map(entry => {
            const { title, amount, unit, ether } = entryText(entry, { decimals, symbol });
            return (
              <li
                key={entry.id}
                className="flex items-baseline justify-between gap-4 py-2.5"
                data-testid={`activity-${entry.kind}`}
              >
                <div className="min-w-0">
                  <p className="font-medium">{title}</p>
                  <p className="flex flex-wrap gap-x-2 text-xs text-ink-faint">
                    <span>{showMoment(entry.timestampMs)}</span>
                    <span>Ethereum #{entry.block}</span>
                    <Address value={entry.transaction} />
                  </p>
                </div>
                <p className="figures shrink-0 text-right font-medium">
                  {amount} {amount && <span className="text-xs font-normal text-ink-soft">{unit}</span>}
                  {ether && <span className="block text-xs font-normal text-ink-soft">{ether}</span>}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
