import type { AccountId, Hex } from "@aksm/core";
import { blake2b256, toHex } from "../bytes.ts";
import { type PoolCall, splitPoolCall } from "../calls/pool.ts";
import { type Chain, item } from "../chain/chain.ts";
import type { Runtime } from "../chain/runtime.ts";
import type { Timepoint } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { KusamaRetryable } from "../errors.ts";
import { callsWithin } from "./calltree.ts";
import { extrinsicsOf, readBody } from "./events.ts";

/** An operation of the pool's multisig that waits for approvals. */
export interface Opening {
  readonly callHash: Hex;
  readonly timepoint: Timepoint;
  readonly depositor: AccountId;
  readonly approvals: readonly AccountId[];
  /** The call with everything in it, as approving it needs; null where the opening extrinsic does not contain it. */
  readonly fullCall: Hex | null;
  /** What the call does to the pool; null where it is no call of the pool's form. */
  readonly poolCall: PoolCall | null;
}

/** The open operations of the multisig, the earliest first. What was opened without its full call is listed as such. */
export async function readOpenings(chain: Chain, hash: Hex, ctx: PoolContext): Promise<Opening[]> {
  const keys = await chain.keys(hash, "Multisig.Multisigs", ctx.multisig);
  if (keys.length === 0) return [];
  const { runtime, values } = await chain.readWithRuntime(
    hash,
    keys.map(([account, callHash]) => item("Multisig.Multisigs", account, callHash)),
  );
  const openings = await Promise.all(
    keys.map(async ([, callHash], index): Promise<Opening[]> => {
      const operation = values[index];
      if (!operation) return [];
      const fullCall = await findCall(chain, operation.when, callHash);
      return [
        {
          callHash,
          timepoint: { height: operation.when.height, index: operation.when.index },
          depositor: operation.depositor,
          approvals: operation.approvals,
          fullCall: fullCall && toHex(fullCall),
          poolCall: fullCall && splitCall(runtime, fullCall, ctx),
        },
      ];
    }),
  );
  return openings
    .flat()
    .toSorted((a, b) => a.timepoint.height - b.timepoint.height || a.timepoint.index - b.timepoint.index);
}

/** Calls found before, by their hash: an opening is looked at on every head until it is closed. */
const found = new WeakMap<Chain, Map<Hex, Uint8Array>>();
const REMEMBERED = 100;

async function findCall(chain: Chain, at: Timepoint, callHash: Hex): Promise<Uint8Array | null> {
  const known = found.get(chain) ?? new Map<Hex, Uint8Array>();
  found.set(chain, known);
  const bytes = known.get(callHash) ?? (await searchCall(chain, at, callHash));
  if (bytes && known.size < REMEMBERED) known.set(callHash, bytes);
  else if (known.size >= REMEMBERED) known.clear();
  return bytes;
}

/** The call with this hash within the extrinsic at the timepoint; null where it holds none. */
async function searchCall(chain: Chain, { height, index }: Timepoint, callHash: Hex): Promise<Uint8Array | null> {
  const blockHash = await chain.session.request<Hex | null>("chain_getBlockHash", [height]);
  if (!blockHash)
    throw new KusamaRetryable(`the node has no block ${height}, in which a multisig operation was opened`);
  const [{ runtime }, body] = await Promise.all([chain.readWithRuntime(blockHash, []), readBody(chain, blockHash)]);
  const extrinsic = extrinsicsOf(runtime, body)(index);
  if (!extrinsic) return null;
  for (const { pallet, name, args } of callsWithin(extrinsic.call)) {
    if (pallet !== "Multisig" || name !== "as_multi") continue;
    const bytes = runtime.encodeCall((args as { call: Parameters<Runtime["encodeCall"]>[0] }).call);
    if (toHex(blake2b256(bytes)) === callHash) return bytes;
  }
  return null;
}

/** Bytes that the runtime of now cannot read are not the pool's call, whatever they were when opened. */
function splitCall(runtime: Runtime, bytes: Uint8Array, ctx: PoolContext): PoolCall | null {
  try {
    return splitPoolCall(runtime, bytes, ctx);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
