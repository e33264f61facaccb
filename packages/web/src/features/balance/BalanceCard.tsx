import type { PoolState } from "@aksm/core";
import type { ReactNode } from "react";
import { showAmount, showFixed } from "../../lib/format.ts";
import { showDuration, showMoment } from "../../lib/time.ts";
import { Moving } from "../../lib/ui/Moving.tsx";
import { balanceAt, pacePpm, rateAt } from "./rate.ts";

export interface BalanceProps {
  readonly pool: PoolState;
  readonly shares: bigint;
  /** The chain's second. */
  readonly second: number;
  readonly decimals: number;
  readonly symbol: string;
  readonly lastReport: { readonly number: number; readonly era: number };
  readonly owner: string;
  readonly stale?: ReactNode;
}

/** The holder's aKSMb, growing as the contract lets it grow. */
export function BalanceCard({ pool, shares, second, decimals, symbol, lastReport, owner, stale }: BalanceProps) {
  const now = BigInt(second);
  const balance = balanceAt(pool, shares, now);
  const perHour = balanceAt(pool, shares, now + 3_600n) - balance;
  const pace = pacePpm(pool, now);
  const unit = 10n ** BigInt(decimals);
  const vesting = now < pool.vestEnd && pool.rewardRate > 0n;
  const token = `a${symbol}b`;
  return (
    <section
      aria-labelledby="balance-title"
      data-testid="balance-card"
      className="min-w-0 rounded-2xl border border-line bg-surface p-5 shadow-card @lg:p-7"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h1 id="balance-title" className="text-sm font-medium text-ink-soft">
          {owner}
        </h1>
        {stale}
      </div>
      <p className="mt-1.5 text-[1.75rem] leading-tight font-semibold @lg:text-[2.6rem]" data-testid="balance">
        <Moving amount={balance} decimals={decimals} spoken={`${showAmount(balance, decimals, 6)} ${token}`} />
        <span className="ml-2 text-base font-medium text-ink-soft @lg:text-lg">{token}</span>
      </p>
      <p className="mt-1 text-sm text-ink-soft" data-testid="balance-value">
        Worth {showAmount(balance, decimals, 6)} {symbol}: each {token} is redeemed for 1 {symbol}.
      </p>
      <dl className="mt-6 grid grid-cols-2 gap-x-6 gap-y-4 border-t border-line pt-5 text-sm @lg:grid-cols-3">
        <Stat name="Growing by" testId="growth">
          {vesting ? (
            <>
              +{showAmount(perHour, decimals, 9)} <Small>{token} an hour</Small>
            </>
          ) : (
            <Small>paused until the next report</Small>
          )}
        </Stat>
        <Stat name="Rate" testId="rate" note={`${symbol} for each 1 ${symbol} staked at the start`}>
          {showFixed(rateAt(pool, unit, now), decimals, 9)}
        </Stat>
        <Stat name="Pace of this period" testId="pace" note="a year, after the fee, not compounded">
          {pace === null ? <Small>unknown until the next report</Small> : `${showAmount(pace / 100n, 2, 2)} %`}
        </Stat>
      </dl>
      <p className="mt-4 text-xs text-ink-faint" data-testid="vesting">
        {vesting
          ? `Reported rewards arrive second by second until ${showMoment(Number(pool.vestEnd) * 1000)} (${showDuration((Number(pool.vestEnd) - second) * 1000)} left).`
          : "All reported rewards have arrived."}{" "}
        Last report: era {lastReport.era}, Kusama block #{lastReport.number}.
      </p>
    </section>
  );
}

function Stat({ name, note, children, testId }: { name: string; note?: string; children: ReactNode; testId: string }) {
  return (
    <div className="first:col-span-2 @lg:first:col-span-1">
      <dt className="text-xs text-ink-faint">{name}</dt>
      <dd className="mt-0.5 font-semibold" data-testid={testId}>
        <span className="figures">{children}</span>
        {note ? <span className="block text-xs font-normal text-ink-faint">{note}</span> : null}
      </dd>
    </div>
  );
}

const Small = ({ children }: { children: ReactNode }) => (
  <span className="font-sans text-xs font-normal text-ink-soft">{children}</span>
);
