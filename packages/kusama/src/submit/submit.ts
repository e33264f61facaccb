import type { BlockRef, Hex } from "@aksm/core";
import { blake2b256, fromHex, toHex } from "../bytes.ts";
import { type Chain, item } from "../chain/chain.ts";
import { KusamaRetryable, NodeError } from "../errors.ts";
import { type KusamaSigner, signerAccount } from "../keys.ts";
import { readBlockHash, watchFinalized } from "../read/blocks.ts";
import { decodeEvents, readBody } from "../read/events.ts";
import { readAccount } from "../read/state.ts";
import { type Included, outcomeOf } from "./outcome.ts";
import { MORTAL_BLOCKS, signTransaction } from "./sign.ts";

/** A transaction before it is signed: the bytes of its call. */
export interface KusamaTransaction {
  readonly callBytes: Uint8Array;
}

/** The node did not take the transaction. */
export class TransactionRefused extends Error {
  override name = "TransactionRefused";
  constructor(
    readonly reason: "stale nonce" | "future nonce" | "cannot pay" | "already known" | "other",
    detail: string,
  ) {
    super(`${ADVICE[reason]} (the node said: ${detail})`);
  }
}

const ADVICE = {
  "stale nonce": "the account has sent another transaction since; decide again from the newest block",
  "future nonce": "an earlier transaction of the account is missing; decide again from the newest block",
  "cannot pay": "the account cannot pay the fee; send it some KSM",
  "already known": "the same transaction waits already",
  other: "the transaction is not valid on this chain",
} as const;

/** No block up to the end of its life has the transaction, or another one took its nonce. */
export class TransactionLost extends KusamaRetryable {
  override name = "TransactionLost";
}

export interface Submitted {
  readonly hash: Hex;
  /** Waits for the finalized block that has the transaction. Throws `TransactionLost`. */
  included(options?: { signal?: AbortSignal }): Promise<Included>;
}

/** Signs, mortal from `at`, and hands over; resolves once the node took it. Throws `TransactionRefused`. */
export async function submit(
  chain: Chain,
  transaction: KusamaTransaction,
  signer: KusamaSigner,
  options: { nonce: number; at: BlockRef },
): Promise<Submitted> {
  const bytes = await signTransaction(chain, transaction.callBytes, signer, options);
  const hash = toHex(blake2b256(bytes));
  await chain.session.request("author_submitExtrinsic", [toHex(bytes)]).catch((error: unknown) => {
    const refusal = refusalOf(error);
    if (refusal?.reason === "already known") return;
    throw refusal ?? error;
  });
  return {
    hash,
    included: ({ signal } = {}) =>
      findIncluded(chain, hash, { ...options, account: signerAccount(signer) }, signal ?? null),
  };
}

interface Sought {
  readonly nonce: number;
  readonly at: BlockRef;
  readonly account: Hex;
}

/** Looks through the finalized blocks after `at`, and goes on with each new one. */
async function findIncluded(chain: Chain, hash: Hex, sought: Sought, signal: AbortSignal | null): Promise<Included> {
  const known = { finalized: sought.at.number };
  const last = sought.at.number + MORTAL_BLOCKS;
  const heads = headWaiter(chain);
  try {
    for (let number = sought.at.number + 1; number <= last; number++) {
      while (known.finalized < number) {
        signal?.throwIfAborted();
        await heads.next(signal);
        known.finalized = Math.max(known.finalized, (await chain.finalizedHead()).number);
      }
      const blockHash = await readBlockHash(chain, number, known);
      const found = await inBlock(chain, hash, { number, hash: blockHash });
      if (found) return found;
      const { nonce } = await readAccount(chain, blockHash, sought.account);
      if (nonce > sought.nonce) {
        throw new TransactionLost(`another transaction of the account took nonce ${sought.nonce}; ${hash} is void`);
      }
    }
  } finally {
    heads.stop();
  }
  throw new TransactionLost(`no block took the transaction ${hash} within ${MORTAL_BLOCKS} blocks; it is void`);
}

async function inBlock(chain: Chain, hash: Hex, block: BlockRef): Promise<Included | null> {
  const body = await readBody(chain, block.hash);
  const index = body.findIndex(extrinsic => extrinsicHash(extrinsic) === hash);
  if (index < 0) return null;
  const [records] = await chain.read(block.hash, [item("System.Events")]);
  return outcomeOf(hash, block, index, decodeEvents(records));
}

const extrinsicHash = (extrinsic: Hex): Hex => toHex(blake2b256(fromHex(extrinsic)));

/** Resolves at every new finalized head, and at the latest after a few seconds: a notification may be missed. */
function headWaiter(chain: Chain): { next(signal: AbortSignal | null): Promise<void>; stop(): void } {
  let wake = (): void => undefined;
  const unsubscribe = watchFinalized(
    chain,
    () => wake(),
    () => wake(),
  );
  return {
    next: signal =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", aborted);
          settle();
        };
        const aborted = () => end(() => reject(signal?.reason));
        const timer = setTimeout(() => end(resolve), 3_000);
        wake = () => end(resolve);
        signal?.addEventListener("abort", aborted, { once: true });
      }),
    stop: unsubscribe,
  };
}

/** Substrate nodes answer 1010 for invalid transactions with the reason as data or in the message. */
function refusalOf(error: unknown): TransactionRefused | null {
  if (!(error instanceof NodeError) || error.code < 1010 || error.code > 1016) return null;
  const text = [error.reason, typeof error.data === "string" ? error.data : JSON.stringify(error.data ?? "")].join(" ");
  if (error.code === 1013) return new TransactionRefused("already known", text);
  // Another transaction with this nonce waits with the same priority.
  if (error.code === 1014) return new TransactionRefused("stale nonce", text);
  if (/stale|outdated/i.test(text)) return new TransactionRefused("stale nonce", text);
  if (/future/i.test(text)) return new TransactionRefused("future nonce", text);
  if (/payment|balance too low|pay some fees/i.test(text)) return new TransactionRefused("cannot pay", text);
  return new TransactionRefused("other", text);
}
