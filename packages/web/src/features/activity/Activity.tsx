import { showAmount } from "../../lib/format.ts";
import type { ActivityView } from "../../lib/model.ts";
import { showMoment } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Card } from "../../lib/ui/Card.tsx";

const words: Record<ActivityView["kind"], { title: string; sign: string }> = {
  stake: { title: "Staked", sign: "−" },
  mint: { title: "Minted", sign: "+" },
  request: { title: "Unstake requested", sign: "−" },
  finalize: { title: "Unstake finalized", sign: "" },
  payment: { title: "KSM arrived", sign: "+" },
};

/** What happened to the account on both chains, the newest first. */
export function Activity({
  entries,
  decimals,
  symbol,
}: {
  entries: readonly ActivityView[];
  decimals: number;
  symbol: string;
}) {
  return (
    <Card title="Activity" testId="activity">
      {entries.length === 0 ? (
        <p className="text-sm text-ink-soft">Nothing yet. Stakes, unstakes and payments of this account appear here.</p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {entries.map(entry => (
            <li
              key={entry.id}
              className="flex items-baseline justify-between gap-4 py-2.5"
              data-testid={`activity-${entry.kind}`}
            >
              <div className="min-w-0">
                <p className="font-medium">{words[entry.kind].title}</p>
                <p className="flex flex-wrap gap-x-2 text-xs text-ink-faint">
                  <span>{showMoment(entry.timestampMs)}</span>
                  <span>
                    {entry.chain} #{entry.block}
                  </span>
                  <Address value={entry.reference} />
                </p>
              </div>
              <p className="figures shrink-0 font-medium">
                {words[entry.kind].sign}
                {showAmount(entry.amount, decimals, 6)}{" "}
                <span className="font-sans text-xs font-normal text-ink-soft">
                  {entry.chain === "Kusama" ? symbol : `a${symbol}b`}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
