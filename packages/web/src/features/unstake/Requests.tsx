import type { PoolState } from "@aksm/core";
import { showAmount } from "../../lib/format.ts";
import type { RequestView } from "../../lib/model.ts";
import { showMoment, showRange } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Badge } from "../../lib/ui/Badge.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { Progress } from "../../lib/ui/Progress.tsx";
import { balanceAt } from "../balance/rate.ts";
import { requestProgress } from "./stages.ts";

interface Shared {
  readonly pool: PoolState;
  readonly second: number;
  readonly activeEra: number;
  readonly decimals: number;
  readonly symbol: string;
  readonly encodeAddress: (account: `0x${string}`) => string;
}

/** The account's unstakes, the newest first. They are read from the chains, so a refresh loses nothing. */
export function Requests({ requests, ...shared }: Shared & { requests: readonly RequestView[] }) {
  const newest = [...requests].sort((a, b) => (a.id < b.id ? 1 : -1));
  return (
    <Card title="Unstakes" testId="requests">
      <ul className="space-y-3" aria-live="polite">
        {newest.map(request => (
          <Request key={request.id.toString()} request={request} {...shared} />
        ))}
      </ul>
    </Card>
  );
}

function Request({
  request,
  pool,
  second,
  activeEra,
  decimals,
  symbol,
  encodeAddress,
}: Shared & { request: RequestView }) {
  const progress = requestProgress(request, activeEra, second * 1000);
  const amount = request.state === "waiting" ? balanceAt(pool, request.shares, BigInt(second)) : request.amount;
  const paid = request.state === "paid";
  return (
    <li
      data-testid={`request-${request.id}`}
      data-state={request.state}
      className="rounded-xl border border-line bg-sunken p-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-semibold">
          <span className="figures">{showAmount(amount, decimals, 6)}</span> {symbol}
          <span className="ml-2 text-sm font-normal text-ink-soft">
            to {request.recipient ? <Address value={encodeAddress(request.recipient)} /> : "no recipient yet"}
          </span>
        </p>
        <Badge tone={progress.tone}>{paid ? `${symbol} arrived` : progress.label}</Badge>
      </div>
      <div className="mt-3">
        <Progress value={progress.done} label={`Unstake ${request.id}: ${progress.label}`} working={!paid} />
      </div>
      <ol className="mt-2 flex justify-between text-xs" aria-label="Stages">
        {(["waiting", "finalized", "paid"] as const).map((stage, index) => {
          const reached = ["waiting", "finalized", "paid"].indexOf(request.state) >= index;
          return (
            <li key={stage} className={reached ? "font-medium text-accent" : "text-ink-faint"}>
              {{ waiting: "Requested", finalized: "Finalized", paid: "Paid" }[stage]}
            </li>
          );
        })}
      </ol>
      {paid ? (
        <div className="mt-3">
          <Notice tone="good" testId={`arrived-${request.id}`}>
            <strong>{symbol} arrived.</strong>{" "}
            {request.payment
              ? `Paid in Kusama block #${request.payment.number}, ${showMoment(request.payment.timestampMs)}.`
              : "The payment is confirmed on Ethereum."}
          </Notice>
        </div>
      ) : (
        <p className="mt-3 text-sm text-ink-soft" data-testid={`expected-${request.id}`}>
          {request.arrival ? (
            progress.label === "Overdue" ? (
              <>
                Expected by era {request.arrival.toEra}; the chain is in era {activeEra}. It keeps its place in the line
                {request.state === "waiting" ? " and goes on earning" : ""}.
              </>
            ) : (
              <>
                <strong className="font-semibold text-ink">
                  {progress.erasLeft} {progress.erasLeft === 1 ? "era" : "eras"} left
                </strong>{" "}
                at most. Expected {showRange(request.arrival.fromMs, request.arrival.toMs)} (era{" "}
                {request.arrival.fromEra} to {request.arrival.toEra}).{" "}
                {request.state === "waiting" ? "It earns until then." : "The amount is fixed; the payment is next."}
              </>
            )
          ) : (
            "The expected time is being read from the chain."
          )}
        </p>
      )}
    </li>
  );
}
