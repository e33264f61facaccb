import type { Allocation, AllocationRecord } from "@aksm/npos/allocation";
import { showFixed } from "../../lib/format.ts";
import { Badge } from "../../lib/ui/Badge.tsx";
import { Card } from "../../lib/ui/Card.tsx";

/** What each ledger is to nominate, and why so. */
export function Ledgers({ allocation, network }: { allocation: Allocation; network: AllocationRecord["network"] }) {
  const names = new Map(allocation.validators.map(({ account, name }) => [account, name]));
  return (
    <Card title="Ledgers" testId="validators-ledgers">
      <p className="mb-2 text-sm text-ink-soft">
        The pool stakes through several accounts, so that the election can split its stake as wanted.
      </p>
      <ul className="divide-y divide-line text-sm">
        {allocation.ledgers.map(({ ledger, stake, targets, because, changes }) => (
          <li key={ledger} className="py-2.5">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-medium">
                Ledger {ledger + 1} {changes ? <Badge tone="wait">changes with this plan</Badge> : null}
              </span>
              <span className="figures">
                {showFixed(stake, network.decimals, 4)} {network.symbol}
              </span>
            </div>
            <p className="text-xs text-ink-faint">{because}</p>
            <p className="code mt-1 flex flex-wrap gap-x-3 text-xs text-ink-soft">
              {targets.map(target => (
                <span key={target}>{names.get(target) ?? target}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
