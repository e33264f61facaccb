import { type Deployment, type EvmAddress, sum, tokensForSharesDown } from "@aksm/core";
import { type AccountHistory, byPlace, type EventPlace, type PoolHistory, type SharesEvent, stateAt } from "@aksm/evm";
import type { Activity } from "./types.ts";

/**
 * What happened to an account, newest first: mints, transfers, wrapping, exchanges, loops, requests, their cancel, finalization and
 * payment.
 */
export function activityOf(
  account: AccountHistory,
  pool: PoolHistory,
  { queue, cert, uses }: { readonly queue: EvmAddress; readonly cert: EvmAddress; readonly uses: Uses },
): Activity[] {
  const mints = new Map(
    pool.steps.flatMap(({ event }) => (event.kind === "minted" ? [[event.transaction, event] as const] : [])),
  );
  const cancels = pool.steps.flatMap(({ event }) => (event.kind === "cancelled" ? [event] : []));
  /** The cancel that gave the shares back: its event follows theirs, and one transaction may have several. */
  const cancelOf = ({ transaction, logIndex }: SharesEvent) =>
    cancels.find(cancel => cancel.transaction === transaction && cancel.logIndex > logIndex);
  // What moved for an exchange is a part of it: aKSMb given, and what came back of it.
  const exchanged = new Set(account.exchanges.map(({ transaction }) => transaction));
  const isPart = (event: SharesEvent) =>
    exchanged.has(event.transaction) && event.counterpart !== queue && !isMint(event);
  const withdrawn = withdrawnOf(account, cert);
  /** What a transfer to one of these contracts is called, or from that of aKSMc; null for any other. */
  const useOf = (event: SharesEvent) => {
    const { counterpart, kind } = event;
    return counterpart === cert
      ? withdrawn.has(event)
        ? "withdrawn"
        : WRAPPING[kind]
      : kind === "sent"
        ? (uses.get(counterpart) ?? null)
        : null;
  };
  const transfers = account.shares.flatMap((event): Activity[] => {
    if ((event.counterpart === queue && event.kind === "sent") || isPart(event)) return [];
    const mint = isMint(event) ? mints.get(event.transaction) : undefined;
    const cancel = event.counterpart === queue ? cancelOf(event) : undefined;
    const use = useOf(event);
    return [
      {
        ...placeOf(event, event.kind),
        kind: mint ? "staked" : cancel ? "cancelled" : (use ?? event.kind),
        amount: mint?.amount ?? tokensForSharesDown(stateAt(pool, event, event.timestamp), event.shares),
        wei: null,
        shares: event.shares,
        requestId: cancel?.requestId ?? null,
        counterpart: mint || cancel || use ? null : event.counterpart,
        reference: mint?.depositId ?? null,
      },
    ];
  });
  const exchanges = account.exchanges.map((event): Activity => {
    const parts = account.shares.filter(each => each.transaction === event.transaction && isPart(each));
    const net = sum(parts.map(({ kind, shares }) => (kind === "received" ? shares : -shares)));
    return {
      ...placeOf(event, event.kind),
      kind: event.kind,
      amount: event.tokens,
      wei: event.wei,
      shares: net < 0n ? -net : net,
      requestId: null,
      counterpart: null,
      reference: null,
    };
  });
  const requested = account.requested.map(
    (event): Activity => ({
      ...placeOf(event, "requested"),
      kind: "requested",
      amount: event.tokens,
      wei: null,
      shares: event.shares,
      requestId: event.requestId,
      counterpart: null,
      reference: null,
    }),
  );
  const paid = account.paid.map(
    (event): Activity => ({
      ...placeOf(event, "paid"),
      kind: "paid",
      amount: event.amount,
      wei: null,
      shares: 0n,
      requestId: event.requestId,
      counterpart: null,
      reference: event.kusamaBlockHash,
    }),
  );
  return [...transfers, ...exchanges, ...requested, ...finalizations(account, pool), ...paid].toSorted(
    (a, b) => b.timestampMs - a.timestampMs || b.block - a.block || (a.id < b.id ? 1 : -1),
  );
}

/** Contracts that aKSMb is put into, by what that is called. What comes back of it is unwrapped. */
type Uses = ReadonlyMap<EvmAddress, "supplied">;

export function usesOf(defi: Deployment["ethereum"]["defi"]): Uses {
  const entries = [defi?.lending?.compound?.entry, defi?.lending?.morpho?.entry];
  return new Map(entries.flatMap(entry => (entry ? [[entry, "supplied"] as const] : [])));
}

/**
 * What was unwrapped of what a lending market gave out before: as many aKSMc, to the last digit, and each time once. Taking out and
 * unwrapping are two transactions, and nothing else ties them together.
 */
function withdrawnOf({ shares, released }: AccountHistory, cert: EvmAddress): ReadonlySet<SharesEvent> {
  const found = new Set<SharesEvent>();
  for (const release of released) {
    const unwrapped = shares.find(
      event =>
        event.kind === "received" &&
        event.counterpart === cert &&
        event.shares === release.units &&
        byPlace(release, event) < 0 &&
        !found.has(event),
    );
    if (unwrapped) found.add(unwrapped);
  }
  return found;
}

/** aKSMb that goes to the contract of aKSMc, and comes from it. */
const WRAPPING = { sent: "wrapped", received: "unwrapped" } as const;
const NOBODY = `0x${"0".repeat(40)}`;
const isMint = (event: SharesEvent): boolean => event.kind === "received" && event.counterpart === NOBODY;

const placeOf = (event: EventPlace, kind: string) => ({
  id: `${event.block}-${event.logIndex}-${kind}`,
  block: event.block,
  transaction: event.transaction,
  timestampMs: Number(event.timestamp) * 1000,
});

/** One entry for each of the account's requests that a finalization covered; it passes over the cancelled ones. */
function finalizations({ requests }: AccountHistory, pool: PoolHistory): Activity[] {
  const events = pool.steps.flatMap(({ event }) => (event.kind === "finalized" ? [event] : []));
  return requests.flatMap((request): Activity[] => {
    const event = events.find(
      ({ afterRequest, upToRequest }) => request.id > afterRequest && request.id <= upToRequest,
    );
    if (!event || request.state === "cancelled") return [];
    return [
      {
        ...placeOf(event, `finalized-${request.id}`),
        kind: "finalized",
        amount: request.amount,
        wei: null,
        shares: request.shares,
        requestId: request.id,
        counterpart: null,
        reference: null,
      },
    ];
  });
}
