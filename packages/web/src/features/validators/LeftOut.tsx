import type { Allocation } from "@aksm/npos/allocation";
import { Card } from "../../lib/ui/Card.tsx";
import { leftOut, signedPercent } from "./words.ts";

/** Who gets nothing, by reason. */
export function LeftOut({ allocation }: { allocation: Allocation }) {
  const groups = leftOut(allocation.validators);
  if (groups.length === 0) return null;
  return (
    <Card title="Who gets nothing" testId="validators-left-out">
      <ul className="divide-y divide-line text-sm">
        {groups.map(({ why, validators }) => (
          <li key={why} className="py-2.5">
            <details>
              <summary className="w-fit rounded hover:text-accent">
                <span className="font-medium">
                  {validators.length} {validators.length === 1 ? "validator" : "validators"}
                </span>{" "}
                <span className="text-ink-soft">{why}</span>
              </summary>
              <ul className="mt-2 grid gap-x-6 gap-y-1 text-xs text-ink-soft sm:grid-cols-2 lg:grid-cols-3">
                {validators.map(({ account, name, score }) => (
                  <li key={account} className="flex justify-between gap-3">
                    <span className="code">{name}</span>
                    <span className="figures text-ink-faint">score {signedPercent(score.total)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
