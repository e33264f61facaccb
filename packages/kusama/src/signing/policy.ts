import type { AccountId, Hex } from "@aksm/core";
import { sortAccounts } from "../accounts.ts";
import { blake2b256, concat, fromHex, littleEndian, toHex } from "../bytes.ts";
import { splitPoolCall } from "../calls/pool.ts";
import { callArguments, Runtime } from "../chain/runtime.ts";
import type { Call } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { EXAMPLES } from "./examples.ts";
import type { SigningRequest } from "./external.ts";
import { isOperation } from "./operations.ts";

/** What a signer signs for: one account of the committee of one pool on one chain. */
export interface SigningScope {
  readonly account: AccountId;
  readonly genesisHash: Hex;
  readonly ctx: PoolContext;
}

/** Why a signer that serves one operator does not sign the request; null where it does. Throws for what is no request. */
export function transactionRefusal(request: SigningRequest, scope: SigningScope): string | null {
  if (request.account !== scope.account) return `the key at hand is that of ${scope.account}`;
  const runtime = runtimeOf(request.metadata);
  if (typeof runtime === "string") return runtime;
  return extensionsRefusal(request, scope.genesisHash, runtime) ?? callRefusal(request, scope, runtime);
}

const known = new Map<Hex, Runtime | string>();

/** The runtime that the metadata describes, or why it is not believed; kept, since each takes a while to read. */
function runtimeOf(metadata: Hex): Runtime | string {
  const bytes = fromHex(metadata);
  const hash = toHex(blake2b256(bytes));
  const found = known.get(hash) ?? readRuntime(bytes);
  // An upgrade brings another one now and then; more than a few nobody has at a time.
  if (known.size >= 4) known.clear();
  known.set(hash, found);
  return found;
}

function readRuntime(bytes: Uint8Array): Runtime | string {
  const runtime = Runtime.fromMetadata(bytes);
  const odd = EXAMPLES.filter(([example, pinned]) => toHex(runtime.encodeCall(example)) !== pinned);
  const names = odd.map(([{ type, value }]) => `${type}.${value.type}`);
  return odd.length ? `the metadata gives other bytes than Kusama for ${names.join(", ")}` : runtime;
}

/**
 * Those that carry or sign something, in the chain's order, and what they may carry: no tip, and a life of some blocks. By the
 * metadata alone an asker could put them in another order, and a tip where it names a nonce.
 */
const EXTENSIONS: Readonly<Record<string, (value: Hex) => boolean>> = {
  CheckSpecVersion: isEmpty,
  CheckTxVersion: isEmpty,
  CheckGenesis: isEmpty,
  CheckMortality: value => fromHex(value).length === 2,
  CheckNonce: isCompact,
  ChargeTransactionPayment: value => value === "0x00",
  ChargeAssetTxPayment: value => value === "0x0000",
  CheckMetadataHash: value => value === "0x00",
};
const ORDER = Object.keys(EXTENSIONS);
/** Without one of them it is bound to no chain or time, or what is read as another's is its own. */
const NEEDED = [["CheckGenesis"], ["CheckMortality"], ["CheckNonce"], ORDER.filter(name => name.startsWith("Charge"))];

function isEmpty(value: Hex): boolean {
  return value === "0x";
}

/** One number below 2^30 and nothing behind it. */
function isCompact(value: Hex): boolean {
  const bytes = fromHex(value);
  return bytes.length > 0 && bytes.length === [1, 2, 4][(bytes[0] ?? 0) & 3];
}

function extensionsRefusal(
  { call, extensions, payload }: SigningRequest,
  genesisHash: Hex,
  runtime: Runtime,
): string | null {
  const names = runtime.extensions.map(({ identifier }) => identifier);
  if (names.join() !== extensions.map(({ name }) => name).join()) return "the extensions are not those of the chain";
  const places = names.flatMap(name => (name in EXTENSIONS ? [ORDER.indexOf(name)] : []));
  if (places.some((place, index) => place <= (places[index - 1] ?? -1))) return "the extensions are in another order";
  const parts = [call, ...extensions.map(({ value }) => value), ...extensions.map(each => each.additionalSigned)];
  if (toHex(concat(...parts.map(fromHex))) !== payload) return "the payload is not that of the call and its extensions";
  for (const { name, value, additionalSigned } of extensions) {
    const allowed = EXTENSIONS[name] ?? (each => isEmpty(each) && isEmpty(additionalSigned));
    if (!allowed(value)) return `${name} carries ${value}`;
    if (name === "CheckGenesis" && additionalSigned !== genesisHash) return "it is for another chain";
    const version = name === "CheckSpecVersion" ? runtime.specVersion : null;
    if (version !== null && additionalSigned !== toHex(littleEndian(version, 4))) return "it is for another runtime";
  }
  const missing = NEEDED.find(any => !any.some(name => names.includes(name)));
  return missing ? `it has no ${missing.join(" or ")}` : null;
}

function callRefusal({ call }: SigningRequest, { account, ctx }: SigningScope, runtime: Runtime): string | null {
  const decoded = runtime.decodeCall(fromHex(call));
  const payouts = callArguments(decoded, "Utility.force_batch")?.calls;
  if (payouts) return payouts.every(isPayout) ? null : "a batch of its own may hold payouts of rewards alone";
  const approval = callArguments(decoded, "Multisig.as_multi");
  const closing = callArguments(decoded, "Multisig.cancel_as_multi");
  const multisig = approval ?? closing;
  if (!multisig) return `operators do not call ${decoded.type}.${decoded.value.type}`;
  const signatories = sortAccounts([...multisig.other_signatories, account]);
  if (multisig.threshold !== ctx.threshold || signatories.join() !== ctx.signatories.join()) {
    return "the multisig is not the pool's";
  }
  return approval ? poolCallRefusal(approval.call, ctx, runtime) : null;
}

const isPayout = (each: Call): boolean => callArguments(each, "Staking.payout_stakers_by_page") !== null;

function poolCallRefusal(inner: Call, ctx: PoolContext, runtime: Runtime): string | null {
  if (!splitPoolCall(runtime, runtime.encodeCall(inner), ctx)) return "what it approves is no call of the pool";
  const batch = callArguments(inner, "Proxy.proxy")?.call;
  const calls = (batch && callArguments(batch, "Utility.batch_all")?.calls) ?? [];
  const odd = calls.slice(GUARD_AND_SALT).find(each => !isOperation(each, ctx));
  return odd ? `the pool's call has an operation of no plan, ${odd.type}.${odd.value.type}` : null;
}

const GUARD_AND_SALT = 3;
