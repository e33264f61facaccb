import type { AccountId, BlockRef, Hex, Planck } from "@aksm/core";
import { guardAccount, multisigAccount, sortAccounts } from "./accounts.ts";
import { blake2b256, toHex } from "./bytes.ts";
import { addGuard, asProxy } from "./calls/build.ts";
import { asMulti, type Committee } from "./calls/multisig.ts";
import { transfer } from "./calls/public.ts";
import { type Chain, item } from "./chain/chain.ts";
import { call, eventFields } from "./chain/runtime.ts";
import type { Call, StorageTypes } from "./chain/types.ts";
import type { KusamaClient } from "./connect.ts";
import { KusamaFinal } from "./errors.ts";
import { type KusamaSigner, signerAccount } from "./keys.ts";
import { readBlockHash } from "./read/blocks.ts";
import { type ChainEvent, decodeEvents } from "./read/events.ts";
import { readAccount } from "./read/state.ts";
import type { Included } from "./submit/outcome.ts";
import { type KusamaTransaction, submit } from "./submit/submit.ts";

export interface CreatePoolParameters {
  /** Keys of at least `threshold` signatories. */
  readonly signers: readonly KusamaSigner[];
  /** All signatories; the signers' accounts unless given. */
  readonly signatories?: readonly AccountId[];
  readonly threshold: number;
  /** Pays the deposits and the float. */
  readonly funder: KusamaSigner;
  /** Planck that the pool owns for itself: proxy deposits and existential deposits. */
  readonly float: Planck;
  readonly signal?: AbortSignal;
}

export interface CreatedPool {
  readonly pool: AccountId;
  readonly multisig: AccountId;
  readonly guard: AccountId;
  /** The block that completed the pool; its flows count from the next block on. */
  readonly birth: BlockRef;
}

export class SetupFailed extends KusamaFinal {
  override name = "SetupFailed";
}

/**
 * Makes the pool: a pure proxy under the multisig, its float, and its sequence guard with number 0. Steps that are done
 * already are left alone, so a set-up that was cut off is simply called again. Throws `SetupFailed`.
 */
export async function createPool(client: KusamaClient, parameters: CreatePoolParameters): Promise<CreatedPool> {
  const ceremony = new Ceremony(client.chain, parameters);
  const pool = (await ceremony.findPool()) ?? (await ceremony.makePure());
  await ceremony.topUp(pool, parameters.float);
  const guard = guardAccount(pool);
  const birth = (await ceremony.findBirth(pool, guard)) ?? (await ceremony.installGuard(pool, guard));
  return { pool, multisig: ceremony.multisig, guard, birth };
}

type ProxyDefinition = StorageTypes["Proxy.Proxies"]["value"][0][number];

class Ceremony {
  readonly multisig: AccountId;
  private readonly committee: Committee;
  private readonly chain: Chain;
  private readonly parameters: CreatePoolParameters;

  constructor(chain: Chain, parameters: CreatePoolParameters) {
    this.chain = chain;
    this.parameters = parameters;
    const signatories = sortAccounts(parameters.signatories ?? parameters.signers.map(signerAccount));
    if (parameters.signers.length < parameters.threshold) {
      throw new SetupFailed(`${parameters.threshold} keys must sign and ${parameters.signers.length} are given`);
    }
    this.committee = { signatories, threshold: parameters.threshold };
    this.multisig = multisigAccount(signatories, parameters.threshold);
  }

  /**
   * The pure proxy that the multisig made already; null where there is none. Anybody can name the multisig as a proxy of
   * an account that they hold the key of: only one that the multisig made by itself is nobody else's.
   */
  async findPool(): Promise<AccountId | null> {
    const { hash } = await this.chain.finalizedHead();
    const keys = await this.chain.keys(hash, "Proxy.Proxies");
    const entries = await this.chain.read(
      hash,
      keys.map(([account]) => item("Proxy.Proxies", account)),
    );
    const controlled = keys.flatMap(([account], index) => {
      const [proxies] = entries[index] ?? [[]];
      return proxies.some(proxy => this.isControl(proxy)) ? [account] : [];
    });
    const made = await Promise.all(controlled.map(account => this.isPure(account)));
    const pools = controlled.filter((_, index) => made[index]);
    if (pools.length > 1) throw new SetupFailed(`the multisig made ${pools.length} accounts: ${pools.join(", ")}`);
    return pools[0] ?? null;
  }

  private isControl({ delegate, proxy_type, delay }: ProxyDefinition): boolean {
    return delegate === this.multisig && proxy_type.type === "Any" && delay === 0;
  }

  /** True where the block since which the multisig controls the account is the one in which it made it. */
  private async isPure(account: AccountId): Promise<boolean> {
    const birth = await this.firstBlock(account, proxy => this.isControl(proxy));
    if (!birth) return false;
    return (await this.events(birth.hash)).some(({ event }) => {
      const created = eventFields(event, "Proxy.PureCreated");
      return created?.pure === account && created.who === this.multisig;
    });
  }

  private async events(hash: Hex): Promise<ChainEvent[]> {
    const [records] = await this.chain.read(hash, [item("System.Events")]);
    return decodeEvents(records);
  }

  async makePure(): Promise<AccountId> {
    const runtime = this.chain.runtime;
    const deposit = runtime.constant("Proxy.ProxyDepositBase") + runtime.constant("Proxy.ProxyDepositFactor");
    await this.topUp(this.multisig, deposit + 2n * runtime.constant("Balances.ExistentialDeposit"));
    const create = call("Proxy.create_pure", { proxy_type: { type: "Any", value: undefined }, delay: 0, index: 0 });
    const { events } = await this.execute(create);
    for (const { event } of events) {
      const created = eventFields(event, "Proxy.PureCreated");
      if (created?.who === this.multisig) return created.pure;
    }
    throw new SetupFailed("the multisig's call made no pure proxy");
  }

  /** Brings the account's whole balance up to `amount`. */
  async topUp(account: AccountId, amount: Planck): Promise<void> {
    const { hash } = await this.chain.finalizedHead();
    const { data } = await readAccount(this.chain, hash, account);
    const missing = amount - data.free - data.reserved;
    if (missing > 0n) await this.send(this.parameters.funder, transfer(this.chain, account, missing));
  }

  async installGuard(pool: AccountId, guard: AccountId): Promise<BlockRef> {
    return (await this.execute(asProxy(pool, addGuard(guard, 0)))).block;
  }

  /** The first block with the guard; null where the finalized head has none. Needs old state, so an archive node. */
  findBirth(pool: AccountId, guard: AccountId): Promise<BlockRef | null> {
    return this.firstBlock(pool, proxy => proxy.delegate === guard);
  }

  /** The first block since which the account has such a proxy; null where it has none at the finalized head. */
  private async firstBlock(account: AccountId, wanted: (proxy: ProxyDefinition) => boolean): Promise<BlockRef | null> {
    const known = { finalized: -1 };
    const isThere = async (hash: BlockRef["hash"]): Promise<boolean> => {
      const [[proxies]] = await this.chain.read(hash, [item("Proxy.Proxies", account)]);
      return proxies.some(wanted);
    };
    let present = await this.chain.finalizedHead();
    if (!(await isThere(present.hash))) return null;
    let absent = -1;
    while (present.number - absent > 1) {
      const number = Math.floor((present.number + absent) / 2);
      const hash = await readBlockHash(this.chain, number, known);
      if (await isThere(hash)) present = { number, hash };
      else absent = number;
    }
    return present;
  }

  /** Has the multisig execute the call, going on from whatever approvals it has. */
  private async execute(inner: Call): Promise<Included> {
    const bytes = this.chain.runtime.encodeCall(inner);
    const callHash = toHex(blake2b256(bytes));
    for (;;) {
      const at = await this.chain.finalizedHead();
      const [operation] = await this.chain.read(at.hash, [item("Multisig.Multisigs", this.multisig, callHash)]);
      const signer = this.parameters.signers.find(
        candidate => !operation?.approvals.includes(signerAccount(candidate)),
      );
      if (!signer) throw new SetupFailed("every key given has approved and the threshold is not reached");
      const transaction = await asMulti(this.chain, {
        ctx: this.committee,
        call: toHex(bytes),
        signer: signerAccount(signer),
        timepoint: operation?.when ?? null,
        at: at.hash,
      });
      const included = await this.send(signer, transaction);
      if (included.multisig?.step === "executed") return included;
    }
  }

  private async send(signer: KusamaSigner, transaction: KusamaTransaction): Promise<Included> {
    const at = await this.chain.finalizedHead();
    const { nonce } = await readAccount(this.chain, at.hash, signerAccount(signer));
    const submitted = await submit(this.chain, transaction, signer, { nonce, at });
    const included = await submitted.included(this.parameters.signal ? { signal: this.parameters.signal } : {});
    if (!included.ok) throw new SetupFailed(included.failures.join("; "));
    return included;
  }
}
