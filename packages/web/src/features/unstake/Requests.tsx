import type { AccountId, Planck, PoolState } from "@aksm/core";
import type { Request } from "@aksm/sdk";
import type { DevAccount } from "../../lib/config.ts";
import { showAmount } from "../../lib/format.ts";
import { showMoment, showRange } from "../../lib/time.ts";
import { Address } from "../../lib/ui/Address.tsx";
import { Badge } from "../../lib/ui/Badge.tsx";
import { Card } from "../../lib/ui/Card.tsx";
import { Notice } from "../../lib/ui/Notice.tsx";
import { Progress } from "../../lib/ui/Progress.tsx";
import { balanceAt } from "../balance/rate.ts";
import { RequestActions } from "./RequestActions.tsx";
import { type RequestProgress, requestProgress } from "./stages.ts";

interface Shared {
  readonly pool: PoolState;
  readonly second: number;
  readonly activeEra: number;
  readonly bondingDuration: number;
  readonly decimals: number;
  readonly symbol: string;
  readonly encodeAddress: (account: AccountId) => string;
  /** The wallet of the account that is looked at; null where it is only watched. */
  readonly owner: DevAccount | null;
}

/** The account's unstakes, the newest first. They are read from the chains, so a refresh loses nothing. */
export function Requests({ requests, ...shared }: Shared & { requests: readonly Request[] }) {
  return (
    <Card title="Unstakes" testId="requests">
      <ul className="space-y-3">
        {requests.toReversed().map(request => (
          <RequestItem key={request.id.toString()} request={request} {...shared} />
        ))}
      </ul>
    </Card>
  );
}

function RequestItem({
  request,
  pool,
  second,
  activeEra,
  bondingDuration,
  symbol,
  ...shared
}: Shared & { request: Request }) {
  const progress = requestProgress(request, activeEra, bondingDuration);
  const amount: Planck = request.state === "waiting" ? balanceAt(pool, request.shares, BigInt(second)) : request.amount;
  const paid = request.state === "paid";
  const over = paid || request.state === "cancelled";
  return (
    <li
      data-testid={`request-${request.id}`}
      data-state={request.state}
      className="rounded-xl border border-line bg-sunken p-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="font-semibold">
          {request.state === "cancelled" ? (
            "Nothing to pay"
          ) : (
            <>
              <span className="figures">{showAmount(amount, shared.decimals, 6)}</span> {symbol}
              <span className="ml-2 text-sm font-normal text-ink-soft">
                to{" "}
                {request.recipient ? <Address value={shared.encodeAddress(request.recipient)} /> : "no recipient yet"}
              </span>
            </>
          )}
        </p>
        <span aria-live="polite">
          <Badge tone={progress.tone}>{paid ? `${symbol} arrived` : progress.label}</Badge>
        </span>
      </div>
      <div className="mt-3">
        <Progress value={progress.done} label={`Unstake ${request.id}: ${progress.label}`} working={!over} />
      </div>
      {request.state === "cancelled" ? null : <Stages state={request.state} />}
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
          <Expectation request={request} progress={progress} activeEra={activeEra} />
        </p>
      )}
      {shared.owner ? <RequestActions request={request} owner={shared.owner} /> : null}
    </li>
  );
}

const stages = ["waiting", "finalized", "paid"] as const;
/** Place of the last stage that a request in this state has passed. */
const reached: Record<Request["state"], number> = { waiting: 0, finalized: 1, parked: 1, paid: 2, cancelled: 0 };
const stageNames = { waiting: "Requested", finalized: "Finalized", paid: "Paid" };

const Stages = ({ state }: { state: Request["state"] }) => (
  <ol className="mt-2 flex justify-between text-xs" aria-label="Stages">
    {stages.map((stage, index) => (
      <li key={stage} className={reached[state] >= index ? "font-medium text-accent" : "text-ink-faint"}>
        {stageNames[stage]}
      </li>
    ))}
  </ol>
);

function Expectation({
  request,
  progress,
  activeEra,
}: {
  request: Request;
  progress: RequestProgress;
  activeEra: number;
}) {
  const { expected, state } = request;
  if (state === "cancelled") return <>Given up while it waited. Its aKSMb went back to the account.</>;
  if (state === "parked") {
    return <>It could not be paid to this account. The amount stays owed until its owner names a recipient again.</>;
  }
  const earning = state === "waiting" ? "It earns until then." : "The amount is fixed; the payment is next.";
  if (progress.label === "Overdue") {
    return (
      <>
        Expected by era {progress.promisedEra}; the chain is in era {activeEra}. It keeps its place in the line, nothing
        is lost.
      </>
    );
  }
  return (
    <>
      <strong className="font-semibold text-ink">
        {progress.erasLeft} {progress.erasLeft === 1 ? "era" : "eras"} left
      </strong>{" "}
      at most.{" "}
      {expected?.fromMs != null && expected.toMs !== null
        ? `Expected ${showRange(expected.fromMs, expected.toMs)} (era ${expected.fromEra} to ${expected.toEra}). `
        : null}
      {earning}
    </>
  );
}
