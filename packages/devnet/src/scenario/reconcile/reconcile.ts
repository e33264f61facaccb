import {
  type AccountId,
  type Hex,
  min,
  type Planck,
  paymentRemark,
  refundRemark,
  returnRemark,
  stakeRemark,
} from "@aksm/core";
import { depositAccount, textHash } from "@aksm/kusama";
import { operatorCosts } from "./costs.ts";
import type { Check, Observed, ObservedTransfer, Reconciliation } from "./types.ts";

const BPS = 10_000n;

const total = (amounts: readonly Planck[]): Planck => amounts.reduce((sum, amount) => sum + amount, 0n);

/**
 * Recomputes where every planck is from the events of both chains alone, and checks the invariants on it. Nothing here
 * knows how operators decide: the two must agree by themselves.
 */
export function reconcile(observed: Observed): Reconciliation {
  const { kusama, ethereum } = observed;
  const flows = sortTransfers(observed);
  const unreported = (events: readonly { block: number; amount: Planck }[]): Planck =>
    total(events.filter(event => event.block > ethereum.lastReportNumber).map(event => event.amount));
  const taken = unreported(kusama.slashes);
  const takenFromProvisions = min(taken, ethereum.provisioned);

  const minted = new Set(ethereum.minted.map(mint => mint.depositId));
  const paid = new Set(flows.payments.map(payment => payment.requestId));
  const finalized = ethereum.requests.filter(isOwed);
  const refunded = total(flows.refunds.map(transfer => transfer.amount));
  const lines = [
    { what: "the protocol's own (deposits of proxies, existential deposits)", planck: kusama.birthBalance },
    { what: "behind aKSMb", planck: ethereum.pool.pooled },
    { what: "rewards and fee reported, vesting or not yet minted", planck: ethereum.pool.unvested },
    { what: "rewards reported, carried over to the next report", planck: ethereum.carriedOver },
    { what: "set aside for operators' fees, not refunded yet", planck: ethereum.costsSetAside - refunded },
    { what: "provisions for slashes that are pending", planck: ethereum.provisioned - takenFromProvisions },
    { what: "provisions that were not needed, on their way back to holders", planck: ethereum.releasing },
    {
      what: "rewards of ledgers, not reported yet, less slashes beyond provisions",
      planck: unreported(kusama.rewards) - (taken - takenFromProvisions),
    },
    {
      what: "deposits received, not minted yet",
      planck: total(
        flows.deposits.filter(deposit => !minted.has(deposit.transfer.id)).map(deposit => deposit.transfer.amount),
      ),
    },
    { what: "loose deposits", planck: total(flows.loose.map(transfer => transfer.amount)) },
    {
      what: "deposits given up for minting, not sent back yet",
      planck: total(flows.returned.map(each => each.amount)) - total(flows.returns.map(each => each.transfer.amount)),
    },
    {
      what: "requests finalized, not paid yet",
      planck: total(finalized.filter(request => !paid.has(request.id)).map(request => request.amount)),
    },
    {
      what: "rounding of finalizations, in the pool's favour",
      planck: total(ethereum.finalizations.map(each => each.amount)) - total(finalized.map(request => request.amount)),
    },
  ];
  const checks = [
    ...solvency(observed, lines),
    ...mints(observed, flows),
    ...growth(observed),
    provisions(observed),
    ...operatorCosts(observed, flows.refunds),
    ...payments(observed, flows),
    returns(observed, flows),
    ...queue(observed),
    conservation(observed, flows),
  ];
  return {
    ok: checks.every(check => check.ok),
    kusamaBlock: kusama.number,
    ethereumBlock: ethereum.number,
    lines,
    operators: { setAside: ethereum.costsSetAside, refunded },
    balance: kusama.balance,
    checks,
  };
}

/** Finalized, whether paid, parked or still to be paid. */
const isOwed = ({ state }: Observed["ethereum"]["requests"][number]): boolean =>
  state === "finalized" || state === "paid" || state === "parked";

interface Flows {
  /** Transfers to the pool whose remark is one that some mint or nobody claims. */
  readonly deposits: readonly { readonly transfer: ObservedTransfer }[];
  readonly loose: readonly ObservedTransfer[];
  /** Transfers to the pool that Ethereum gave up for minting, and what was sent back for them. */
  readonly returned: readonly ObservedTransfer[];
  readonly returns: readonly { readonly depositId: Hex; readonly transfer: ObservedTransfer }[];
  readonly payments: readonly { readonly requestId: bigint; readonly transfer: ObservedTransfer }[];
  /** Fees given back, under the tag of a reported block. */
  readonly refunds: readonly ObservedTransfer[];
  /** Money that left our accounts without a payment's tag. */
  readonly unexplained: readonly ObservedTransfer[];
}

/**
 * Tells deposits, payments and the rest apart by the hashes of remarks. A remark's text is not in the events, so a
 * transfer counts as a deposit where its remark is the one of its mint, where it was bound to whom it was minted to or
 * comes from that account's deposit address, or where it bears a remark at all, reaches the minimum and no mint exists yet.
 */
function sortTransfers({ kusama, ethereum, minimumStake }: Observed): Flows {
  const ours = new Set<AccountId>(kusama.ours);
  const mints = new Map(ethereum.minted.map(mint => [mint.depositId, mint]));
  const requests = new Map(ethereum.requests.map(request => [textHash(paymentRemark(request.id)), request]));
  const deposits: { transfer: ObservedTransfer }[] = [];
  const bound = new Map(ethereum.bound.toReversed().map(each => [each.depositId, each.recipient]));
  const givenUp = new Set(ethereum.returned.map(each => each.depositId));
  const tags = new Map(ethereum.returned.map(each => [textHash(returnRemark(each.depositId)), each.depositId]));
  const refundTags = new Set(ethereum.reports.map(({ number }) => textHash(refundRemark(number))));
  const refunds: ObservedTransfer[] = [];
  const returned: ObservedTransfer[] = [];
  const returns: { depositId: Hex; transfer: ObservedTransfer }[] = [];
  const loose: ObservedTransfer[] = [];
  const payments: { requestId: bigint; transfer: ObservedTransfer }[] = [];
  const unexplained: ObservedTransfer[] = [];
  for (const transfer of kusama.transfers) {
    const from = ours.has(transfer.from);
    const to = ours.has(transfer.to);
    if (from && to) continue;
    if (from) {
      const tag = transfer.remark?.sender === kusama.pool ? transfer.remark.hash : undefined;
      const request = tag && requests.get(tag);
      const depositId = tag && tags.get(tag);
      if (request) payments.push({ requestId: request.id, transfer });
      else if (depositId) returns.push({ depositId, transfer });
      else if (tag && refundTags.has(tag)) refunds.push(transfer);
      else unexplained.push(transfer);
      continue;
    }
    const mint = mints.get(transfer.id);
    const tagged = transfer.remark?.sender === transfer.from && transfer.to === kusama.pool;
    const isDeposit = mint
      ? (tagged && transfer.remark?.hash === textHash(stakeRemark(mint.recipient))) ||
        bound.get(transfer.id) === mint.recipient ||
        (transfer.to === kusama.pool && transfer.from === depositAccount(kusama.pool, mint.recipient))
      : tagged && transfer.amount >= minimumStake;
    if (!mint && givenUp.has(transfer.id)) returned.push(transfer);
    else if (isDeposit) deposits.push({ transfer });
    else loose.push(transfer);
  }
  return { deposits, loose, returned, returns, payments, refunds, unexplained };
}

function solvency({ kusama, ethereum }: Observed, lines: readonly { planck: Planck }[]): Check[] {
  const claimed = total(lines.map(line => line.planck));
  const held = total(ethereum.holders.map(holder => holder.tokens));
  return [
    {
      invariant: "I1",
      statement: "what our accounts hold is exactly what is owed and explained",
      ok: kusama.balance === claimed && lines.every(line => line.planck >= 0n),
      detail: `${kusama.balance} held, ${claimed} explained`,
    },
    {
      invariant: "I1",
      statement: "aKSMb outstanding is no more than what is pooled",
      ok: held <= ethereum.pool.pooled,
      detail: `${held} of ${ethereum.pool.pooled}`,
    },
  ];
}

/** What shares grew by beside deposits: rewards that the ledgers really earned, and the fee's part of them. */
function growth({ kusama, ethereum }: Observed): Check[] {
  const upTo = (events: readonly { block: number; amount: Planck }[]): Planck =>
    total(events.filter(event => event.block <= ethereum.lastReportNumber).map(event => event.amount));
  const [rewards, slashes] = [
    total(ethereum.reports.map(each => each.rewards)),
    total(ethereum.reports.map(each => each.slashes)),
  ];
  const most = (total(ethereum.reports.map(each => each.accepted)) * ethereum.feeBps) / BPS;
  return [
    {
      invariant: "I2",
      statement: "what was reported is what the ledgers earned and lost",
      ok: rewards === upTo(kusama.rewards) && slashes === upTo(kusama.slashes),
      detail: `${rewards} of ${upTo(kusama.rewards)} rewards, ${slashes} of ${upTo(kusama.slashes)} slashes`,
    },
    {
      invariant: "I2",
      statement: "the fee, with what operators have of it, is at most its part of the rewards",
      ok: ethereum.feeTokens + ethereum.costsSetAside <= most,
      detail: `${ethereum.feeTokens} and ${ethereum.costsSetAside} of at most ${most}`,
    },
  ];
}

/** What shares bear ahead: slashes that hang over our ledgers, all of them and nothing else. */
function provisions({ kusama, ethereum }: Observed): Check {
  const pending = new Map(kusama.pendingSlashes.map(({ block, amount }) => [block, amount]));
  const wrong = ethereum.reports.filter(each => each.provisions !== pending.get(each.number));
  const last = ethereum.reports.at(-1)?.provisions ?? 0n;
  return {
    invariant: "I1",
    statement: "what each report set aside is what slashes pending at its block were going to take",
    ok: wrong.length === 0 && ethereum.provisioned === last,
    detail: `${wrong.length} reports differ; ${ethereum.provisioned} set aside, ${last} by the last report`,
  };
}

function mints({ ethereum }: Observed, { deposits }: Flows): Check[] {
  const found = new Map(deposits.map(({ transfer }) => [transfer.id, transfer.amount]));
  const wrong = ethereum.minted.filter(mint => found.get(mint.depositId) !== mint.amount);
  const ids = ethereum.minted.map(mint => mint.depositId);
  const burned =
    total(ethereum.finalizations.map(each => each.shares)) + total(ethereum.cancels.map(each => each.burned));
  const expected = total(ethereum.minted.map(mint => mint.shares)) + ethereum.feeShares - burned;
  const held = total(ethereum.holders.map(holder => holder.shares));
  return [
    {
      invariant: "I2",
      statement: "every mint has its deposit on Kusama, with the same amount and recipient",
      ok: wrong.length === 0,
      detail: wrong.length ? `without one: ${wrong.map(mint => mint.depositId).join(", ")}` : `${ids.length} mints`,
    },
    {
      invariant: "I2",
      statement: "shares are those minted and the fee's, less those burned",
      ok: expected === ethereum.pool.shares && held === expected,
      detail: `${ethereum.pool.shares} in the token, ${held} with holders, ${expected} from events`,
    },
    {
      invariant: "I3",
      statement: "no deposit was minted twice",
      ok: new Set(ids).size === ids.length,
      detail: `${ids.length} mints of ${new Set(ids).size} deposits`,
    },
  ];
}

function payments({ ethereum }: Observed, flows: Flows): Check[] {
  const requests = new Map(ethereum.requests.map(request => [request.id, request]));
  const wrong = flows.payments.filter(({ requestId, transfer }) => {
    const request = requests.get(requestId);
    return request?.amount !== transfer.amount || request.recipient !== transfer.to || !isOwed(request);
  });
  const ids = flows.payments.map(payment => payment.requestId);
  const unseen = ethereum.requests.filter(request => request.state === "paid" && !ids.includes(request.id));
  return [
    {
      invariant: "I4",
      statement: "every request was paid at most once, its own amount to its own recipient",
      ok: wrong.length === 0 && new Set(ids).size === ids.length,
      detail: `${ids.length} payments of ${new Set(ids).size} requests, ${wrong.length} wrong`,
    },
    {
      invariant: "I4",
      statement: "what Ethereum calls paid was paid on Kusama, and nothing else left our accounts",
      ok: unseen.length === 0 && flows.unexplained.length === 0,
      detail: `${unseen.length} without payment, ${flows.unexplained.length} unexplained transfers`,
    },
  ];
}

function returns({ ethereum }: Observed, flows: Flows): Check {
  const due = new Map(ethereum.returned.map(each => [each.depositId, each.to]));
  const came = new Map(flows.returned.map(transfer => [transfer.id, transfer]));
  const minted = new Set(ethereum.minted.map(each => each.depositId));
  const wrong = flows.returns.filter(
    ({ depositId, transfer }) => came.get(depositId)?.amount !== transfer.amount || due.get(depositId) !== transfer.to,
  );
  const twice = ethereum.returned.filter(({ depositId }) => minted.has(depositId));
  const sent = new Set(flows.returns.map(({ depositId }) => depositId));
  return {
    invariant: "I3",
    statement:
      "no deposit was both minted and given up, and each of these went back once, whole, to whom Ethereum names",
    ok: !wrong.length && !twice.length && sent.size === flows.returns.length && came.size === due.size,
    detail: `${due.size} given up, ${sent.size} sent back, ${wrong.length} wrong, ${twice.length} minted too`,
  };
}

function queue({ ethereum }: Observed): Check[] {
  const waiting = total(
    ethereum.requests.filter(request => request.state === "waiting").map(request => request.shares),
  );
  const escrow = ethereum.holders.find(holder => holder.account === ethereum.queue)?.shares ?? 0n;
  let next = 0n;
  const inOrder = ethereum.finalizations.every(({ afterRequest, upToRequest }) => {
    const follows = afterRequest === next && upToRequest > afterRequest;
    next = upToRequest;
    return follows;
  });
  const boundary = ethereum.requests.every(
    request => request.state === "cancelled" || (request.state === "waiting") === request.id > ethereum.lastFinalized,
  );
  const left = ethereum.finalizations.filter(({ afterRequest, upToRequest, shares }) => {
    const own = ethereum.requests.filter(
      ({ id, state }) => id > afterRequest && id <= upToRequest && state !== "cancelled",
    );
    return total(own.map(request => request.shares)) !== shares;
  });
  const cancelled = new Map(ethereum.cancels.map(each => [each.requestId, each.returned + each.burned]));
  const torn = ethereum.requests.filter(
    ({ id, state, shares }) => cancelled.get(id) !== (state === "cancelled" ? shares : undefined),
  );
  return [
    {
      invariant: "I5",
      statement: "the queue holds exactly the shares of the waiting requests",
      ok: waiting === escrow,
      detail: `${waiting} waiting, ${escrow} in escrow`,
    },
    {
      invariant: "I5",
      statement: "requests were finalized first in, first out",
      ok: inOrder && boundary && next === ethereum.lastFinalized,
      detail: `${ethereum.finalizations.length} finalizations up to request ${ethereum.lastFinalized}`,
    },
    {
      invariant: "I5",
      statement: "each finalization burned the shares of its requests but the cancelled, and each of these left once",
      ok: left.length === 0 && torn.length === 0 && cancelled.size === ethereum.cancels.length,
      detail: `${ethereum.cancels.length} cancels; ${left.length} finalizations and ${torn.length} requests differ`,
    },
  ];
}

function conservation({ kusama }: Observed, flows: Flows): Check {
  const incoming = total(
    [...flows.deposits.map(each => each.transfer), ...flows.loose, ...flows.returned].map(transfer => transfer.amount),
  );
  const outgoing = total(
    [...[...flows.payments, ...flows.returns].map(each => each.transfer), ...flows.refunds, ...flows.unexplained].map(
      transfer => transfer.amount,
    ),
  );
  const rewards = total(kusama.rewards.map(event => event.amount));
  const slashes = total(kusama.slashes.map(event => event.amount));
  const expected = kusama.birthBalance + incoming + rewards - slashes - outgoing;
  return {
    invariant: "I8",
    statement: "every planck that came in is held, paid out, or was slashed",
    ok: expected === kusama.balance,
    detail: `${expected} expected, ${kusama.balance} held`,
  };
}
