import type { Activity as Entry } from "@aksm/sdk";
import { showAmount } from "../../lib/format.ts";
import { showMoment } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Card } from "../../lib/ui/Card.tsx";

const WEI_DECIMALS = 18;

const words: Record<Entry["kind"], { title: string; sign: string; native?: true; beside?: string }> = {
  staked: { title: "Staked", sign: "+" },
  received: { title: "Received", sign: "+" },
  sent: { title: "Sent", sign: "−" },
  wrapped: { title: "Wrapped into aKSMc", sign: "−" },
  unwrapped: { title: "Unwrapped from aKSMc", sign: "+" },
  supplied: { title: "Supplied as collateral", sign: "−" },
  looped: { title: "Put into a loop", sign: "−" },
  sold: { title: "Sold", sign: "−", beside: "for" },
  bought: { title: "Bought", sign: "+", beside: "for" },
  added: { title: "Liquidity added", sign: "−", beside: "and" },
  removed: { title: "Liquidity removed", sign: "+", beside: "and" },
  requested: { title: "Unstake requested", sign: "−" },
  cancelled: { title: "Unstake cancelled", sign: "+" },
  finalized: { title: "Unstake finalized", sign: "", native: true },
  paid: { title: "Paid for request", sign: "+", native: true },
};

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
            const { title, sign, native, beside } = words[entry.kind];
            return (
              <li
                key={entry.id}
                className="flex items-baseline justify-between gap-4 py-2.5"
                data-testid={`activity-${entry.kind}`}
              >
                <div className="min-w-0">
                  <p className="font-medium">
                    {title}
                    {entry.requestId === null ? "" : ` #${entry.requestId}`}
                  </p>
                  <p className="flex flex-wrap gap-x-2 text-xs text-ink-faint">
                    <span>{showMoment(entry.timestampMs)}</span>
                    <span>Ethereum #{entry.block}</span>
                    <Address value={entry.transaction} />
                  </p>
                </div>
                <p className="figures shrink-0 font-medium">
                  {sign}
                  {showAmount(entry.amount, decimals, 6)}{" "}
                  <span className="text-xs font-normal text-ink-soft">{native ? symbol : `a${symbol}b`}</span>
                  {beside && entry.wei ? (
                    <span className="block text-right text-xs font-normal text-ink-soft">
                      {/* Of what was provided a little more than was given may come back. */}
                      {entry.wei < 0n
                        ? `${showAmount(-entry.wei, WEI_DECIMALS, 6)} ETH came back`
                        : `${beside} ${showAmount(entry.wei, WEI_DECIMALS, 6)} ETH`}
                    </span>
                  ) : null}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
