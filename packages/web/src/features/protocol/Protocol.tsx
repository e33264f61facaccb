import { accrue, type Deployment } from "@aksm/core";
import type { OperatorHealth, Overview } from "@aksm/sdk";
import type { ReactNode } from "react";
import { shorten, showAmount, showFixed, showPercent } from "../../lib/format.ts";
import { VALIDATORS_HREF } from "../../lib/route.ts";
import { Badge } from "../../lib/ui/Badge.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Figure } from "../../lib/ui/Figure.tsx";
import { backing } from "./backing.ts";

/** The pool, what backs it, who runs it and whom it nominates: for everyone, without a wallet. */
export function Protocol({
  overview,
  operators,
  deployment,
  second,
  encodeAddress,
}: {
  overview: Overview;
  operators: readonly OperatorHealth[] | null;
  deployment: Deployment;
  second: number;
  encodeAddress: (account: `0x${string}`) => string;
}) {
  const { decimals, symbol } = deployment.kusama;
  const pooled = accrue(overview.pool, BigInt(second)).pooled;
  const held = backing(overview.ledgers, overview.free);
  const show = (amount: bigint) => `${showAmount(amount, decimals, 4)} ${symbol}`;
  const healthy = operators?.filter(operator => operator.problem === null).length;
  return (
    <Card
      title="The protocol"
      testId="protocol"
      aside={
        <span className="text-xs text-ink-faint">
          at Kusama #{overview.kusama.number}, Ethereum #{overview.ethereum.number}
        </span>
      }
    >
      <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Figure name="Total pooled" value={show(pooled)} note={`owed to all a${symbol}b holders now`} testId="pooled" />
        <Figure
          name="Held on Kusama"
          value={show(held.total)}
          note={`${show(held.bonded)} bonded, ${show(held.unbonding)} unbonding, ${show(held.free)} free`}
          testId="backing"
        />
        <Figure
          name="Backing"
          value={showPercent(held.total, pooled)}
          note={`held on Kusama against what is owed; rewards not yet vested and deposits not yet minted or not understood make it exceed 100 %${
            overview.provisioned > 0n ? `, and so do ${show(overview.provisioned)} set aside for pending slashes` : ""
          }`}
        />
        <Figure
          name="Operators"
          value={operators ? `${healthy} of ${operators.length} at work` : "asking …"}
          note={`${deployment.threshold} must agree on everything`}
          testId="operators"
        />
      </dl>
      <div className="mt-6 grid gap-6 border-t border-line pt-5 lg:grid-cols-2">
        <Column title="Operators">
          {(operators ?? []).map(operator => (
            <li key={operator.url} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 py-2">
              <span className="font-medium">{operator.name}</span>
              {operator.problem === null ? (
                <span className="text-xs text-ink-soft">
                  {operator.kusama === null ? null : (
                    <span className="figures">
                      Kusama #{operator.kusama} · Ethereum #{operator.ethereum}{" "}
                    </span>
                  )}
                  <Badge tone="good">Working</Badge>
                </span>
              ) : (
                <span className="text-xs text-bad">
                  {operator.problem} <Badge tone="bad">{operator.answers ? "In trouble" : "No answer"}</Badge>
                </span>
              )}
            </li>
          ))}
        </Column>
        <Column
          title="Staking ledgers"
          aside={
            <a href={VALIDATORS_HREF} className="rounded text-sm font-medium text-accent hover:underline">
              Whom they nominate, and why
            </a>
          }
        >
          {overview.ledgers.map(ledger => (
            <li key={ledger.index} className="py-2">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-medium">
                  Ledger {ledger.index + 1}{" "}
                  <span className="code text-xs font-normal text-ink-faint">
                    {shorten(encodeAddress(ledger.account))}
                  </span>
                </span>
                <span className="figures">
                  {showFixed(ledger.active, decimals, 4)} {symbol}
                </span>
              </div>
              <Targets targets={(ledger.nominations?.targets ?? []).map(encodeAddress)} />
            </li>
          ))}
        </Column>
      </div>
    </Card>
  );
}

function Targets({ targets }: { targets: readonly string[] }) {
  if (targets.length === 0) return <p className="text-xs text-ink-faint">nominates nobody yet</p>;
  return (
    <details className="text-xs text-ink-soft">
      <summary className="w-fit rounded hover:text-accent">
        nominates {targets.length} {targets.length === 1 ? "validator" : "validators"}
      </summary>
      <ul className="code mt-1 grid gap-x-4 sm:grid-cols-2">
        {targets.map(target => (
          <li key={target} title={target}>
            {shorten(target, 8, 6)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const Column = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => (
  <div className="min-w-0">
    <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
      <h3 className="text-sm font-semibold">{title}</h3>
      {aside}
    </div>
    <ul className="divide-y divide-line text-sm">{children}</ul>
  </div>
);
