import type { AccountId, BlockFlows, EvmAddress, Hex, Operation, Plan } from "@aksm/core";
import type { GenesisSpec } from "../../../devnet/src/genesis/index.ts";
import {
  connectKusama,
  createPool,
  devSigner,
  type Included,
  type KusamaClient,
  type KusamaSigner,
  type KusamaTransaction,
  ledgerAccounts,
  type Opening,
  openingSalt,
  type PoolContext,
  signerAccount,
  sortAccounts,
} from "../../src/index.ts";
import { type LocalKusama, startLocalKusama } from "./local.ts";

export const KSM = 1_000_000_000_000n;
const FLOAT = 10n * KSM;

export const operators: readonly [KusamaSigner, KusamaSigner, KusamaSigner] = [
  devSigner("//Operator//1"),
  devSigner("//Operator//2"),
  devSigner("//Operator//3"),
];
export const alice = devSigner("//Alice");
export const charlie = devSigner("//Charlie");
export const evm = `0x${"ab".repeat(20)}` as const;
export const accountOf = signerAccount;

/** A pool on a local chain, and what a test does with it. */
export class Fixture {
  private constructor(
    readonly local: LocalKusama,
    readonly client: KusamaClient,
    readonly ctx: PoolContext,
    readonly birth: { number: number; hash: Hex },
  ) {}

  static async start(genesis?: Partial<GenesisSpec>): Promise<Fixture> {
    const local = await startLocalKusama(genesis);
    const client = await connectKusama(local.url);
    const made = await createPool(client, { signers: operators, threshold: 2, funder: alice, float: FLOAT });
    const ctx: PoolContext = {
      pool: made.pool,
      multisig: made.multisig,
      guard: made.guard,
      ledgers: ledgerAccounts(made.pool, 2),
      signatories: sortAccounts(operators.map(accountOf)),
      threshold: 2,
      minimumStake: KSM,
      unmintable: [],
    };
    return new Fixture(local, client, ctx, made.birth);
  }

  async stop(): Promise<void> {
    this.client.close();
    await this.local.close();
  }

  head(): Promise<{ number: number; hash: Hex }> {
    return this.client.finalizedHead();
  }

  async send(signer: KusamaSigner, transaction: KusamaTransaction): Promise<Included> {
    const at = await this.head();
    const nonce = await this.client.nonce(accountOf(signer), at.hash);
    return (await this.client.submit(transaction, signer, { nonce, at })).included();
  }

  /** Makes a call as root, which the local chain's Sudo allows; throws where it fails. */
  async root(pallet: string, name: string, args: object): Promise<Included> {
    const call = { type: pallet, value: { type: name, value: args } };
    const value = { type: "Sudo", value: { type: "sudo", value: { call } } };
    const included = await this.send(alice, { callBytes: this.client.chain.runtime.encodeCall(value) });
    const sudid = (await this.client.rawEvents(included.block.hash)).find(event => event.name === "Sudid");
    const { sudo_result: result } = (sudid?.data ?? {}) as { sudo_result?: { success: boolean } };
    if (!result?.success) throw new Error(`${pallet}.${name} failed as root`);
    return included;
  }

  /** The plan of a slot that begins at the head. */
  async plan(operations: readonly Operation[]): Promise<Plan> {
    const anchor = await this.head();
    const sequence = await this.client.sequence(anchor.hash, this.ctx);
    const nothing = { finalization: null, report: null, parking: null, alarms: [] };
    return {
      anchor,
      attestedUntil: 0n,
      sequence,
      operations,
      ...nothing,
      paused: false,
      reasons: { waiting: null, unlocking: 0n, spendable: 0n, owedToOperators: 0n, windingDown: false, nominate: {} },
    };
  }

  /** Opens the plan's operation with a salt of the opener's own. */
  async open(
    plan: Plan,
    opener: KusamaSigner,
    { attempt = 0, sweeps = [] }: { attempt?: number; sweeps?: readonly EvmAddress[] } = {},
  ): Promise<Included> {
    const salt = openingSalt(accountOf(opener), plan.anchor.hash, attempt);
    return this.openCall(await this.client.poolCall(plan, sweeps, this.ctx, salt), opener);
  }

  async openCall(call: Hex, signer: KusamaSigner): Promise<Included> {
    const { hash: at } = await this.head();
    const parameters = { ctx: this.ctx, call, signer: accountOf(signer), timepoint: null, at };
    return this.send(signer, await this.client.asMulti(parameters));
  }

  async approve(opening: Opening, signer: KusamaSigner): Promise<Included> {
    const { hash: at } = await this.head();
    if (opening.fullCall === null) throw new Error("an opening without its call cannot be approved");
    const { fullCall: call, timepoint } = opening;
    return this.send(
      signer,
      await this.client.asMulti({ ctx: this.ctx, call, signer: accountOf(signer), timepoint, at }),
    );
  }

  async openings(): Promise<Opening[]> {
    return this.client.openings((await this.head()).hash, this.ctx);
  }

  /** The plan opened by one operator and executed by another. */
  async execute(operations: readonly Operation[]): Promise<Included> {
    const plan = await this.plan(operations);
    await this.open(plan, operators[0]);
    const found = await this.openings();
    const matching = await Promise.all(found.map(each => this.client.samePlan(each, plan, this.ctx)));
    const opening = found[matching.indexOf(true)];
    if (!opening) throw new Error("the opening is not found");
    return this.approve(opening, operators[1]);
  }

  async free(account: AccountId): Promise<bigint> {
    return (await this.client.balances(account, (await this.head()).hash)).free;
  }

  async sequence(): Promise<number> {
    return this.client.sequence((await this.head()).hash, this.ctx);
  }

  async state() {
    return this.client.kusamaState((await this.head()).hash, this.ctx);
  }

  /** Flows of every block after the pool's birth up to the head. */
  async allFlows(): Promise<BlockFlows[]> {
    const head = await this.head();
    const flows: BlockFlows[] = [];
    for (let number = this.birth.number + 1; number <= head.number; number++) {
      flows.push(await this.client.flows(await this.client.blockHash(number), this.ctx));
    }
    return flows;
  }

  ledger(index: number): AccountId {
    const account = this.ctx.ledgers[index];
    if (!account) throw new Error(`no ledger ${index}`);
    return account;
  }

  pay(requestId: bigint, recipient: AccountId, amount: bigint): Operation {
    return { kind: "pay", requestId, recipient, amount };
  }
}
