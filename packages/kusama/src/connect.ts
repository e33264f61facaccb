import type {
  AccountId,
  BlockFlows,
  BlockRef,
  Electorate,
  EvmAddress,
  Hex,
  KusamaBlock,
  KusamaState,
  Plan,
  Planck,
  ValidatorRecords,
} from "@aksm/core";
import { toHex } from "./bytes.ts";
import { asMulti, type Committee, cancelAsMulti } from "./calls/multisig.ts";
import { poolCallOf } from "./calls/pool.ts";
import { payoutBatch, payoutLimit, remark, stakeDeposit, transfer } from "./calls/public.ts";
import { mayBeSwept, readDeposited, sweepLimit } from "./calls/sweep.ts";
import { Chain } from "./chain/chain.ts";
import type { Timepoint } from "./chain/types.ts";
import type { PoolContext } from "./context.ts";
import { WrongChain } from "./errors.ts";
import type { KusamaSigner } from "./keys.ts";
import { readBlock, readBlockHash, watchFinalized } from "./read/blocks.ts";
import { readElected } from "./read/elected.ts";
import { readElectorate } from "./read/electorate.ts";
import type { FinishedEras } from "./read/eras.ts";
import { type RawEvent, readRawEvents } from "./read/events.ts";
import { estimateFee } from "./read/fee.ts";
import { readFlows } from "./read/flows.ts";
import { type Opening, readOpenings } from "./read/openings.ts";
import { type PendingPayout, readPendingPayouts } from "./read/payouts.ts";
import { type PendingSlashes, readPendingSlashes } from "./read/slashes.ts";
import { type Balances, type Custody, readAccount, readCustody, readSequence, readState } from "./read/state.ts";
import { type ChainUnit, readUnit } from "./read/unit.ts";
import { readRecords } from "./read/validators.ts";
import { openSession } from "./rpc/session.ts";
import { type KusamaTransaction, type Submitted, submit } from "./submit/submit.ts";

/** Kusama as the rest of the product sees it. Every read names its block; nothing reads "the best" one. */
export interface KusamaClient {
  readonly genesisHash: Hex;
  /** Network prefix of text addresses. */
  readonly prefix: number;
  readonly existentialDeposit: Planck;

  finalizedHead(): Promise<BlockRef>;
  /** Calls back for every new finalized head; several at once may be told as the last one alone. */
  onFinalized(listener: (head: BlockRef) => void, onError?: (error: unknown) => void): () => void;
  block(hash: Hex): Promise<KusamaBlock>;
  /** Hash of the finalized block with this number, however old. Throws `NotFinalized`. */
  blockHash(number: number): Promise<Hex>;
  flows(hash: Hex, ctx: PoolContext): Promise<BlockFlows>;
  kusamaState(hash: Hex, ctx: PoolContext): Promise<KusamaState>;
  /** Every validator, with what it did in the newest so many finished eras. */
  validatorRecords(hash: Hex, eras: number): Promise<ValidatorRecords>;
  /** What an election at the block would start from. */
  electorate(hash: Hex): Promise<Electorate>;
  /** Who was elected for an era, and with what behind each; empty where that is not known yet. */
  elected(hash: Hex, era: number): Promise<Map<AccountId, Planck>>;
  /** In what the chain's amounts are told to people; null where it does not say. */
  unit(): Promise<ChainUnit | null>;
  sequence(hash: Hex, ctx: PoolContext): Promise<number>;
  custody(hash: Hex, ctx: PoolContext): Promise<Custody[]>;
  pendingSlashes(hash: Hex, ledgers: readonly AccountId[]): Promise<PendingSlashes>;
  openings(hash: Hex, ctx: PoolContext): Promise<Opening[]>;
  pendingPayouts(hash: Hex, ctx: PoolContext, eras: readonly number[]): Promise<PendingPayout[]>;
  nonce(account: AccountId, hash: Hex): Promise<number>;
  balances(account: AccountId, hash: Hex): Promise<Balances>;
  rawEvents(hash: Hex): Promise<RawEvent[]>;

  /** The pool's call for the plan and for sweeps beside it, without salt where it is null. */
  poolCall(plan: Plan, sweeps: readonly EvmAddress[], ctx: PoolContext, salt: Hex | null): Promise<Hex>;
  /** The most sweeps that one call of the pool should have at the block. */
  sweepLimit(at: Hex, ctx: PoolContext): Promise<number>;
  /** Free planck at the deposit addresses of these Ethereum accounts, in their order. */
  deposited(hash: Hex, ctx: PoolContext, recipients: readonly EvmAddress[]): Promise<Planck[]>;
  /** True where the opening does exactly what the plan says, and beside it sweeps nothing but what may be swept. */
  samePlan(opening: Opening, plan: Plan, ctx: PoolContext): Promise<boolean>;
  asMulti(parameters: {
    ctx: Committee;
    call: Hex;
    signer: AccountId;
    timepoint: Timepoint | null;
    at: Hex;
  }): Promise<KusamaTransaction>;
  cancelAsMulti(parameters: {
    ctx: Committee;
    opening: Pick<Opening, "callHash" | "timepoint" | "depositor">;
  }): KusamaTransaction;
  payoutBatch(pages: readonly PendingPayout[]): KusamaTransaction;
  /** The most pages that one payout batch should have at the block. */
  payoutLimit(at: Hex): Promise<number>;
  stakeDeposit(pool: AccountId, amount: Planck, recipient: EvmAddress): KusamaTransaction;
  transfer(to: AccountId, amount: Planck): KusamaTransaction;
  remark(text: string): KusamaTransaction;
  /** What sending the transaction would cost at the block, planck, signature included. */
  fee(transaction: KusamaTransaction, at: Hex): Promise<Planck>;
  submit(
    transaction: KusamaTransaction,
    signer: KusamaSigner,
    options: { nonce: number; at: BlockRef },
  ): Promise<Submitted>;

  /** The chain underneath, for this package's own set-up and tests. */
  readonly chain: Chain;
  close(): void;
}

/**
 * Connects to one of the endpoints and checks that the chain is the one expected and has the shapes this version knows.
 * Throws `WrongChain`, `UnexpectedShape`, `NodeUnreachable`, and the signal's reason.
 */
export async function connectKusama(
  endpoint: string | readonly string[],
  options: { genesisHash?: Hex; signal?: AbortSignal } = {},
): Promise<KusamaClient> {
  const { genesisHash, signal } = options;
  signal?.throwIfAborted();
  const session = openSession(typeof endpoint === "string" ? [endpoint] : endpoint);
  const abort = (): void => session.close();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    const chain = await Chain.open(session);
    if (genesisHash && chain.genesisHash !== genesisHash) throw new WrongChain(chain.genesisHash, genesisHash);
    return clientOf(chain);
  } catch (error) {
    session.close();
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

function clientOf(chain: Chain): KusamaClient {
  const known = { finalized: -1 };
  const finished: FinishedEras = new Map();
  const encodePoolCall = async (
    plan: Plan,
    sweeps: readonly EvmAddress[],
    ctx: PoolContext,
    salt: Hex | null,
  ): Promise<Hex> => {
    const runtime = await chain.runtimeAhead(plan.anchor.hash);
    return toHex(runtime.encodeCall(poolCallOf({ ...plan, sweeps }, ctx, salt)));
  };
  const samePlan = async ({ poolCall }: Opening, plan: Plan, ctx: PoolContext): Promise<boolean> => {
    if (!poolCall || poolCall.unsalted !== (await encodePoolCall(plan, [], ctx, null))) return false;
    if (!poolCall.sweeps.length) return plan.operations.length > 0;
    return !plan.paused && mayBeSwept(chain, plan.anchor.hash, ctx, poolCall.sweeps);
  };
  return {
    chain,
    genesisHash: chain.genesisHash,
    prefix: chain.runtime.constant("System.SS58Prefix"),
    existentialDeposit: chain.runtime.constant("Balances.ExistentialDeposit"),
    finalizedHead: () => chain.finalizedHead(),
    onFinalized: (listener, onError = () => undefined) => watchFinalized(chain, listener, onError),
    block: hash => readBlock(chain, hash),
    blockHash: number => readBlockHash(chain, number, known),
    flows: (hash, ctx) => readFlows(chain, hash, ctx),
    kusamaState: (hash, ctx) => readState(chain, hash, ctx),
    validatorRecords: (hash, eras) => readRecords(chain, hash, finished, eras),
    electorate: hash => readElectorate(chain, hash),
    elected: (hash, era) => readElected(chain, hash, era),
    unit: () => readUnit(chain),
    sequence: (hash, ctx) => readSequence(chain, hash, ctx),
    custody: (hash, ctx) => readCustody(chain, hash, ctx),
    pendingSlashes: (hash, ledgers) => readPendingSlashes(chain, hash, ledgers),
    openings: (hash, ctx) => readOpenings(chain, hash, ctx),
    pendingPayouts: (hash, ctx, eras) => readPendingPayouts(chain, hash, ctx, eras),
    nonce: async (account, hash) => (await readAccount(chain, hash, account)).nonce,
    balances: async (account, hash) => {
      const { free, reserved, frozen } = (await readAccount(chain, hash, account)).data;
      return { free, reserved, frozen };
    },
    rawEvents: hash => readRawEvents(chain, hash),
    poolCall: encodePoolCall,
    samePlan,
    sweepLimit: (at, ctx) => sweepLimit(chain, at, ctx.pool),
    deposited: (hash, ctx, recipients) => readDeposited(chain, hash, ctx.pool, recipients),
    asMulti: parameters => asMulti(chain, parameters),
    cancelAsMulti: parameters => cancelAsMulti(chain, parameters),
    payoutBatch: pages => payoutBatch(chain, pages),
    payoutLimit: at => payoutLimit(chain, at),
    stakeDeposit: (pool, amount, recipient) => stakeDeposit(chain, pool, amount, recipient),
    remark: text => remark(chain, text),
    transfer: (to, amount) => transfer(chain, to, amount),
    fee: (transaction, at) => estimateFee(chain, transaction, at),
    submit: (transaction, signer, submission) => submit(chain, transaction, signer, submission),
    close: () => chain.session.close(),
  };
}
