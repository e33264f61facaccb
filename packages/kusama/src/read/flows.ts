import {
  type AccountId,
  type BlockFlows,
  type BlockRef,
  classifyTransfer,
  type Deposit,
  type EvmAddress,
  type FeeRefund,
  type Hex,
  isRefundRemark,
  type LooseDeposit,
  NO_FLOWS,
  type Payment,
  type Planck,
  parseDemand,
  parsePaymentRemark,
  parseReturnRemark,
  type RemarkedDemand,
  type ReturnPayment,
} from "@aksm/core";
import { depositAccount, depositId } from "../accounts.ts";
import { blake2b256, toHex } from "../bytes.ts";
import { pathOf } from "../calls/sweep.ts";
import { type Chain, item } from "../chain/chain.ts";
import { callArguments, type Extrinsic, eventFields } from "../chain/runtime.ts";
import type { Call, EventTypes, Weight } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { failureOf } from "../submit/outcome.ts";
import { activeEraOf } from "./blocks.ts";
import { callsWithin, remarkText } from "./calltree.ts";
import { type ChainEvent, decodeEvents, extrinsicsOf, readBody } from "./events.ts";
import { approvedCalls, executedCall, executionsIn, type FeeScope, operatorFees } from "./operatorFees.ts";

/** What the block did to the pool's accounts: one round trip, and a second one only where it touched them. */
export async function readFlows(chain: Chain, hash: Hex, ctx: PoolContext): Promise<BlockFlows> {
  const { runtime, values, raw } = await chain.readWithRuntime(hash, [
    item("System.Events"),
    item("System.Number"),
    item("Timestamp.Now"),
    item("Staking.ActiveEra"),
  ]);
  const [records, number, timestampMs, era] = values;
  const block: BlockRef = { number, hash };
  const ours = [ctx.pool, ctx.multisig, ...ctx.ledgers];
  const events = decodeEvents(records);
  // Demands name nobody of ours, and a remark's text is in its call alone.
  const touched =
    ours.some(account => raw[0]?.includes(account.slice(2))) ||
    events.some(({ event }) => eventFields(event, "System.Remarked"));
  const common = { ...block, activeEra: activeEraOf(era), timestampMs, specVersion: runtime.specVersion };
  if (!touched) return { ...common, ...NO_FLOWS };
  const extrinsics = extrinsicsOf(runtime, await readBody(chain, hash));
  const callHash = (call: Call): Hex => toHex(blake2b256(runtime.encodeCall(call)));
  const weights = await weightsOf(chain, hash, approvedCalls(events, extrinsics, ctx.multisig), callHash);
  const scope = { ...ctx, block, genesisHash: chain.genesisHash, callHash, weights };
  return { ...common, ...collect(events, extrinsics, scope) };
}

/** What the calls weigh at the block, by their hashes: asked of the chain, since only it knows. */
async function weightsOf(
  chain: Chain,
  hash: Hex,
  calls: readonly Call[],
  callHash: (call: Call) => Hex,
): Promise<ReadonlyMap<Hex, Weight>> {
  const known = await Promise.all(
    calls.map(async (call): Promise<[Hex, Weight]> => {
      const { weight } = await chain.api(hash, "TransactionPaymentCallApi.query_call_info", [call, 0]);
      return [callHash(call), weight];
    }),
  );
  return new Map(known);
}

type Found = typeof NO_FLOWS;

interface Scope extends FeeScope, Pick<PoolContext, "pool" | "minimumStake" | "unmintable"> {
  readonly block: BlockRef;
  readonly genesisHash: Hex;
  /** By which multisigs name a call. */
  readonly callHash: (call: Call) => Hex;
}

/** A rise of one of our accounts' balances from outside. */
interface Rise {
  readonly event: ChainEvent;
  readonly account: AccountId;
  readonly sender: AccountId | null;
  readonly amount: Planck;
}

/** Sorts a block's events into flows. Pure: `extrinsic` gives the block's extrinsics by index. */
export function collect(
  events: readonly ChainEvent[],
  extrinsic: (index: number) => Extrinsic | null,
  scope: Scope,
): Found {
  const ledgers = new Set<AccountId>(scope.ledgers);
  const isOurs = (account: AccountId): boolean => account === scope.pool || ledgers.has(account);
  const rises: Rise[] = [];
  const payments: Payment[] = [];
  const returns: ReturnPayment[] = [];
  const refunds: FeeRefund[] = [];
  let rewards = 0n;
  let slashes = 0n;

  for (const event of events) {
    const transfer = eventFields(event.event, "Balances.Transfer");
    if (transfer) {
      const { from, to, amount } = transfer;
      if (!isOurs(from) && isOurs(to)) rises.push({ event, account: to, sender: from, amount });
      if (from === scope.pool) {
        const remark = remarkAfter(events, event, from, extrinsic) ?? "";
        const [requestId, depositId] = [parsePaymentRemark(remark), parseReturnRemark(remark)];
        if (requestId !== null) payments.push({ requestId, recipient: to, amount });
        if (depositId !== null) returns.push({ depositId, recipient: to, amount });
        if (isRefundRemark(remark)) refunds.push({ operator: to, amount });
      }
    }
    const minted = eventFields(event.event, "Balances.Minted") ?? eventFields(event.event, "Balances.Deposit");
    if (minted && isOurs(minted.who)) rises.push({ event, account: minted.who, sender: null, amount: minted.amount });
    const rewarded = eventFields(event.event, "Staking.Rewarded");
    if (rewarded && ledgers.has(rewarded.stash)) {
      rewards += rewarded.amount;
      explainByReward(rises, event, rewarded);
    }
    const slashed = eventFields(event.event, "Staking.Slashed");
    if (slashed && ledgers.has(slashed.staker)) slashes += slashed.amount;
  }

  const addresses = depositAddresses(extrinsic, scope.pool);
  const deposits: Deposit[] = [];
  const loose: LooseDeposit[] = [];
  for (const rise of rises) {
    const common = {
      id: depositId(scope.genesisHash, scope.block.hash, rise.event.index),
      block: scope.block,
      eventIndex: rise.event.index,
      amount: rise.amount,
    };
    const verdict = judge(events, rise, extrinsic, addresses, scope);
    if (verdict.kind === "deposit") {
      const { sender, recipient, swept } = verdict;
      deposits.push({ ...common, sender, recipient, swept });
    } else loose.push({ ...common, account: rise.account, sender: rise.sender, reason: verdict.reason });
  }
  const tags = tagsAsked(events, extrinsic, scope);
  return {
    deposits,
    loose,
    payments,
    refused: missing(
      tags.map(parsePaymentRemark),
      payments.map(({ requestId }) => requestId),
    ),
    returns,
    refusedReturns: missing(
      tags.map(parseReturnRemark),
      returns.map(({ depositId }) => depositId),
    ),
    ...operatorFees(events, extrinsic, scope),
    refunds,
    demands: demandsOf(events, extrinsic),
    rewards,
    slashes,
    ...executions(events, scope.multisig),
  };
}

/** What was asked for and not done, each once. */
const missing = <T>(asked: readonly (T | null)[], done: readonly T[]): T[] =>
  [...new Set(asked)].filter((each): each is T => each !== null && !done.includes(each));

/** Remarks of any account that ask for something about a deposit. */
function demandsOf(events: readonly ChainEvent[], extrinsic: (index: number) => Extrinsic | null): RemarkedDemand[] {
  return events.flatMap(({ event, extrinsic: place }) => {
    const remarked = place === null ? undefined : eventFields(event, "System.Remarked");
    if (!remarked || place === null) return [];
    const demand = parseDemand(remarkText(extrinsic(place)?.call, remarked.hash) ?? "");
    return demand ? [{ demand, sender: remarked.sender }] : [];
  });
}

/** The transaction that executes a call succeeds whatever becomes of the call: only its events tell. */
function executions(
  events: readonly ChainEvent[],
  multisig: AccountId,
): Pick<BlockFlows, "opened" | "executed" | "failures"> {
  const opened = events.some(({ event }) => eventFields(event, "Multisig.NewMultisig")?.multisig === multisig);
  const executed = events.filter(({ event }) => eventFields(event, "Multisig.MultisigExecuted")?.multisig === multisig);
  const failures = executed.flatMap(({ extrinsic }) =>
    events.filter(each => each.extrinsic === extrinsic).flatMap(({ event }) => failureOf(event)),
  );
  return { opened, executed: executed.length > 0, failures };
}

/**
 * The tags of what a call of the pool was to pay out, where the call itself went through: every transfer is in a batch of
 * its own, whose remark is made only where the transfer was, so a tag that is missing among the events was refused.
 */
const tagsAsked = (
  events: readonly ChainEvent[],
  extrinsic: (index: number) => Extrinsic | null,
  { multisig, callHash }: Pick<Scope, "multisig" | "callHash">,
): string[] =>
  executionsIn(events, multisig).flatMap(execution => {
    const call = executedCall(execution, extrinsic, callHash);
    return call ? remarksWithin(call) : [];
  });

/** Texts of the remarks within a call. */
const remarksWithin = (call: Call): string[] =>
  [...callsWithin(call)].flatMap(within => {
    const remarked = callArguments(within.call as Call, "System.remark_with_event");
    return remarked ? [new TextDecoder("utf-8").decode(remarked.remark)] : [];
  });

function judge(
  events: readonly ChainEvent[],
  { event, account, sender, amount }: Rise,
  extrinsic: (index: number) => Extrinsic | null,
  addresses: ReturnType<typeof depositAddresses>,
  scope: Scope,
) {
  if (account !== scope.pool) return { kind: "loose", reason: "sent to a ledger" } as const;
  if (sender === null) return { kind: "loose", reason: "no remark" } as const;
  const remark = remarkAfter(events, event, sender, extrinsic);
  const swept = event.extrinsic === null ? undefined : addresses(event.extrinsic).get(sender);
  const depositAddressOf = swept ?? null;
  const verdict = classifyTransfer({ eventIndex: event.index, from: sender, amount, remark, depositAddressOf }, scope);
  return verdict.kind === "deposit" ? { ...verdict, sender, swept: depositAddressOf !== null } : verdict;
}

/**
 * The deposit addresses that calls of an extrinsic act for, with the Ethereum accounts that they spell. An address is a
 * hash of its account, so that no call can spell another one's. Each extrinsic is looked through once.
 */
function depositAddresses(extrinsic: (index: number) => Extrinsic | null, pool: AccountId) {
  const known = new Map<number, ReadonlyMap<AccountId, EvmAddress>>();
  return (place: number): ReadonlyMap<AccountId, EvmAddress> => {
    const found =
      known.get(place) ??
      new Map(
        [...callsWithin(extrinsic(place)?.call)].flatMap(({ call }): [AccountId, EvmAddress][] => {
          const path = pathOf(call as Call);
          return path ? [[depositAccount(pool, path.recipient), path.recipient]] : [];
        }),
      );
    known.set(place, found);
    return found;
  };
}

/**
 * The text of the remark that `sender` made as the next item of the same extrinsic; null where there is none, and empty
 * where its text is in no call of the extrinsic.
 */
function remarkAfter(
  events: readonly ChainEvent[],
  { index, extrinsic: place }: ChainEvent,
  sender: AccountId,
  extrinsic: (index: number) => Extrinsic | null,
): string | null {
  if (place === null) return null;
  let next = index + 1;
  const completed = events[next];
  if (completed && `${completed.event.type}.${completed.event.value.type}` === "Utility.ItemCompleted") next++;
  const following = events[next];
  if (!following || following.extrinsic !== place) return null;
  const remarked = eventFields(following.event, "System.Remarked");
  if (remarked?.sender !== sender) return null;
  return remarkText(extrinsic(place)?.call, remarked.hash) ?? "";
}

/** The money of a reward arrives just before its event; it is no deposit. */
function explainByReward(rises: Rise[], event: ChainEvent, reward: EventTypes["Staking.Rewarded"]): void {
  const index = rises.findLastIndex(
    rise => rise.account === reward.stash && rise.amount === reward.amount && rise.event.extrinsic === event.extrinsic,
  );
  if (index >= 0) rises.splice(index, 1);
}
