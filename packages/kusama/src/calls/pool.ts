import {
  type AccountId,
  type EvmAddress,
  type Hex,
  type Operation,
  type Plan,
  paymentRemark,
  refundRemark,
  returnRemark,
} from "@aksm/core";
import { accountBytes } from "../accounts.ts";
import { blake2b256, concat, fromHex, littleEndian, toHex } from "../bytes.ts";
import { call, callArguments, type Runtime } from "../chain/runtime.ts";
import type { Call } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import {
  addGuard,
  addressOf,
  asDerivative,
  asProxy,
  batchAll,
  remarkWithEvent,
  removeGuard,
  transferKeepAlive,
} from "./build.ts";
import { sweepBatch, sweptBy } from "./sweep.ts";

/** A call of the pool taken apart. */
export interface PoolCall {
  /** Number that its sequence guard moves on from. */
  readonly sequence: number;
  readonly salt: Hex;
  /** Ethereum accounts whose deposit addresses it sweeps, in its order. */
  readonly sweeps: readonly EvmAddress[];
  /** The call without salt and sweeps, guard included: equal for two calls of the same plan. */
  readonly unsalted: Hex;
}

const SALT_BYTES = 32;
/** Where the salt stands in the batch: after the guard's two calls. */
const SALT_PLACE = 2;

/**
 * The salt of an opening: 28 bytes of a hash of opener and anchor, then the attempt as u32 little-endian, so that every
 * opening has a call hash of its own.
 */
export const openingSalt = (opener: AccountId, anchorHash: Hex, attempt: number): Hex =>
  toHex(
    concat(blake2b256(accountBytes(opener), fromHex(anchorHash)).subarray(0, SALT_BYTES - 4), littleEndian(attempt, 4)),
  );

/** What goes into a call of the pool: a plan, and the sweeps that its opener adds to it. */
export interface PoolOrders extends Pick<Plan, "sequence" | "operations"> {
  readonly sweeps: readonly EvmAddress[];
}

/** The pool's call: guard, salt (null: none, for comparing), sweeps and operations in one atomic batch. */
export function poolCallOf(plan: PoolOrders, ctx: PoolContext, salt: Hex | null): Call {
  if (salt !== null && fromHex(salt).length !== SALT_BYTES) throw new RangeError("a salt has 32 bytes");
  return asProxy(
    ctx.pool,
    batchAll([
      removeGuard(ctx.guard, plan.sequence),
      addGuard(ctx.guard, plan.sequence + 1),
      ...(salt === null ? [] : [call("System.remark", { remark: fromHex(salt) })]),
      ...sweepBatch(ctx.pool, plan.sweeps),
      ...operationCalls(plan.operations, ctx.pool),
    ]),
  );
}

/** Takes a pool's call apart. Throws `RangeError` for bytes that are no call, null for a call of another form. */
export function splitPoolCall(runtime: Runtime, bytes: Uint8Array, ctx: PoolContext): PoolCall | null {
  const outer = callArguments(runtime.decodeCall(bytes), "Proxy.proxy");
  if (outer?.real.value !== ctx.pool || outer.force_proxy_type !== undefined) return null;
  const batch = callArguments(outer.call, "Utility.batch_all");
  const [remove, add, salting] = batch?.calls ?? [];
  if (!batch || !remove || !add || !salting) return null;
  const removed = callArguments(remove, "Proxy.remove_proxy");
  const salt = callArguments(salting, "System.remark")?.remark;
  if (!removed || salt?.length !== SALT_BYTES) return null;
  const sequence = removed.delay;
  const guard = [removeGuard(ctx.guard, sequence), addGuard(ctx.guard, sequence + 1)];
  const guarded = guard.every((each, index) => same(runtime, each, index === 0 ? remove : add));
  if (!guarded) return null;
  const rest = batch.calls.slice(SALT_PLACE + 1);
  const sweeps = rest[0] ? sweptBy(rest[0], ctx.pool) : null;
  const unsalted = asProxy(ctx.pool, batchAll([remove, add, ...(sweeps ? rest.slice(1) : rest)]));
  return { sequence, salt: toHex(salt), sweeps: sweeps ?? [], unsalted: toHex(runtime.encodeCall(unsalted)) };
}

const same = (runtime: Runtime, a: Call, b: Call): boolean =>
  toHex(runtime.encodeCall(a)) === toHex(runtime.encodeCall(b));

/** What leaves the pool, under a tag. */
type Outgoing = Extract<Operation, { kind: "pay" | "return" | "refund" }>;

const isOutgoing = (operation: Operation): operation is Outgoing =>
  operation.kind === "pay" || operation.kind === "return" || operation.kind === "refund";

/** The operations in order; what is paid out goes together where the first of it stands. */
export function operationCalls(operations: readonly Operation[], pool: AccountId): Call[] {
  const outgoing = operations.filter(isOutgoing);
  return operations.flatMap(operation => {
    if (!isOutgoing(operation)) return operationCall(operation, pool);
    return operation === outgoing[0] ? [outgoingBatch(outgoing)] : [];
  });
}

/** One transfer's failure neither stops the others nor lets its own remark stand. */
const outgoingBatch = (outgoing: readonly Outgoing[]): Call =>
  call("Utility.force_batch", {
    calls: outgoing.map(each =>
      call("Utility.batch", {
        calls: [transferKeepAlive(recipientOf(each), each.amount), remarkWithEvent(tagOf(each))],
      }),
    ),
  });

const recipientOf = (outgoing: Outgoing): AccountId =>
  outgoing.kind === "refund" ? outgoing.operator : outgoing.recipient;

function tagOf(outgoing: Outgoing): string {
  switch (outgoing.kind) {
    case "pay":
      return paymentRemark(outgoing.requestId);
    case "return":
      return returnRemark(outgoing.depositId);
    case "refund":
      return refundRemark(outgoing.upTo);
  }
}

function operationCall(operation: Exclude<Operation, Outgoing>, pool: AccountId): Call[] {
  const inLedger = (inner: Call): Call => asDerivative(operation.ledger, inner);
  const collect = inLedger(call("Balances.transfer_all", { dest: addressOf(pool), keep_alive: true }));
  switch (operation.kind) {
    case "withdraw":
      return [inLedger(call("Staking.withdraw_unbonded", { num_slashing_spans: operation.slashingSpans })), collect];
    case "collect":
      return [collect];
    case "rebond":
      return [inLedger(call("Staking.rebond", { value: operation.amount }))];
    case "bond":
      return [
        transferKeepAlive(operation.account, operation.transfer),
        inLedger(call("Staking.bond", { value: operation.amount, payee: { type: "Staked", value: undefined } })),
      ];
    case "bondExtra":
      return [
        transferKeepAlive(operation.account, operation.transfer),
        inLedger(call("Staking.bond_extra", { max_additional: operation.amount })),
      ];
    case "chill":
      return [inLedger(call("Staking.chill"))];
    case "unbond":
      return [inLedger(call("Staking.unbond", { value: operation.amount }))];
    case "nominate": {
      const nominate = call("Staking.nominate", { targets: operation.targets.map(addressOf) });
      // In a batch that forgives: a target that was blocked a block ago must not undo the payments.
      return [call("Utility.force_batch", { calls: [inLedger(nominate)] })];
    }
  }
}
