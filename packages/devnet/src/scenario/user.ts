import type { AccountId, Demand, Deployment, EvmAddress, Hex, Planck, UnstakeRequest } from "@aksm/core";
import { accountFromKey, connectEvm, type EvmClient, included, requestOf, requestUnstakeCall, send } from "@aksm/evm";
import {
  connectKusama,
  depositAccount,
  devSigner,
  type Included,
  type KusamaClient,
  type KusamaSigner,
  type KusamaTransaction,
  recipientBytes,
  signerAccount,
} from "@aksm/kusama";
import type { DevAccount } from "../accounts.ts";
import type { Local } from "../local/start.ts";

export class ScenarioFailed extends Error {
  override name = "ScenarioFailed";
}

/** Both chains as a user sees them: no more than any wallet can do. */
export class User {
  readonly kusama: KusamaClient;
  readonly evm: EvmClient;
  readonly #deployment: Deployment;

  private constructor(kusama: KusamaClient, evm: EvmClient, deployment: Deployment) {
    this.kusama = kusama;
    this.evm = evm;
    this.#deployment = deployment;
  }

  static async connect({ kusamaEndpoint, ethereumEndpoint, deployment }: Local): Promise<User> {
    const kusama = await connectKusama(kusamaEndpoint, { genesisHash: deployment.kusama.genesisHash });
    return new User(kusama, await connectEvm(ethereumEndpoint, deployment), deployment);
  }

  close(): void {
    this.kusama.close();
  }

  accountOf(wallet: DevAccount): AccountId {
    return signerAccount(devSigner(wallet.suri));
  }

  /** Sends the deposit and waits for its block. Throws `ScenarioFailed` where it fails there. */
  async stake(wallet: DevAccount, amount: Planck): Promise<{ block: number; hash: Hex }> {
    const recipient = wallet.ethereum.toLowerCase() as EvmAddress;
    const transaction = this.kusama.stakeDeposit(this.#deployment.kusama.pool, amount, recipient);
    const { block, hash } = await this.send(devSigner(wallet.suri), transaction, "the deposit");
    return { block: block.number, hash };
  }

  /** Sends a transaction and waits for its block. Throws `ScenarioFailed` where it, or a part of it, fails there. */
  async send(signer: KusamaSigner, transaction: KusamaTransaction, what: string): Promise<Included> {
    const at = await this.kusama.finalizedHead();
    const nonce = await this.kusama.nonce(signerAccount(signer), at.hash);
    const outcome = await (await this.kusama.submit(transaction, signer, { nonce, at })).included({});
    if (!outcome.ok) throw new ScenarioFailed(`${what} failed: ${outcome.failures.join("; ")}`);
    return outcome;
  }

  /** Makes any call of the chain, as `send` does: a validator's, or the root's through the development key. */
  call(signer: KusamaSigner, [pallet, name]: readonly [string, string], args: object | undefined): Promise<Included> {
    const call = { type: pallet, value: { type: name, value: args } };
    return this.send(signer, { callBytes: this.kusama.chain.runtime.encodeCall(call) }, `${pallet}.${name}`);
  }

  /** A plain transfer, as an exchange makes it; waits for its block. Throws `ScenarioFailed` where it fails there. */
  async transfer(wallet: DevAccount, to: AccountId, amount: Planck): Promise<number> {
    return (await this.send(devSigner(wallet.suri), this.kusama.transfer(to, amount), "the transfer")).block.number;
  }

  /** The account on Kusama whose deposits are minted to the wallet. */
  depositAccount(wallet: DevAccount): AccountId {
    return depositAccount(this.#deployment.kusama.pool, wallet.ethereum);
  }

  /** Tells one operator of the wallet's deposit address. */
  async announce(wallet: DevAccount, operator: number): Promise<void> {
    const url = `${this.#deployment.operators[operator]?.url}/v1/deposit-addresses/${wallet.ethereum}`;
    const response = await fetch(url, { method: "POST" });
    if (!response.ok) throw new ScenarioFailed(`the announcement was refused: ${await response.text()}`);
  }

  /** Deposits of the account that the first operator holds, newest first. */
  async held(sender: AccountId): Promise<readonly { id: Hex; reason: string | null }[]> {
    const response = await fetch(`${this.#deployment.operators[0]?.url}/v1/held?sender=${sender}`);
    return ((await response.json()) as { deposits: { id: Hex; reason: string | null }[] }).deposits;
  }

  /** Tells one operator what a sender asks for; the status of its answer. */
  async tell(operator: number, demand: Demand, signature: Uint8Array): Promise<number> {
    const response = await fetch(`${this.#deployment.operators[operator]?.url}/v1/demands`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...demand, signature: `0x${Buffer.from(signature).toString("hex")}` }),
    });
    return response.status;
  }

  /** Balance at the finalized head, planck, rewards included that have vested by then. */
  async balance(wallet: DevAccount): Promise<Planck> {
    const owner = wallet.ethereum.toLowerCase() as EvmAddress;
    return (await this.evm.holdings(owner, await this.evm.finalizedBlock())).balance;
  }

  /** What the wallet held in the very block of its newest mint, before it grew further; null where nothing was minted yet. */
  async balanceAtMint(wallet: DevAccount): Promise<Planck | null> {
    const owner = wallet.ethereum.toLowerCase() as EvmAddress;
    const { steps } = await this.evm.poolHistory(await this.evm.finalizedBlock());
    const mint = steps.findLast(({ event }) => event.kind === "minted" && event.recipient === owner)?.event;
    return mint ? (await this.evm.holdings(owner, await this.evm.block(mint.block))).balance : null;
  }

  /** Asks for `tokens` to be paid out to `recipient`; the request's id once it is in a block. */
  async unstake(wallet: DevAccount, tokens: Planck, recipient: AccountId): Promise<bigint> {
    const { connection } = this.evm;
    const call = requestUnstakeCall(
      connection,
      { tokens },
      recipientBytes(recipient, this.#deployment.kusama.ss58Prefix),
    );
    const hash = await send(connection, this.evm.wallet(accountFromKey(wallet.ethereumKey)), call);
    const id = requestOf(await included(connection, hash));
    if (id === null) throw new ScenarioFailed("the transaction made no request");
    return id;
  }

  /** Asks for all that the wallet holds, to the last share, to be paid out to its own account on Kusama. */
  async unstakeAll(wallet: DevAccount): Promise<bigint> {
    const { connection } = this.evm;
    const owner = wallet.ethereum.toLowerCase() as EvmAddress;
    const { shares } = await this.evm.holdings(owner, null);
    const recipient = recipientBytes(this.accountOf(wallet), this.#deployment.kusama.ss58Prefix);
    const call = requestUnstakeCall(connection, { shares }, recipient);
    const hash = await send(connection, this.evm.wallet(accountFromKey(wallet.ethereumKey)), call);
    const id = requestOf(await included(connection, hash));
    if (id === null) throw new ScenarioFailed("the transaction made no request");
    return id;
  }

  /** Requests of the wallet as of the finalized head. */
  async requests(wallet: DevAccount): Promise<readonly UnstakeRequest[]> {
    const owner = wallet.ethereum.toLowerCase() as EvmAddress;
    return (await this.evm.accountHistory(owner, await this.evm.finalizedBlock())).requests;
  }

  /** Free planck of a Kusama account at the finalized head. */
  async free(account: AccountId): Promise<Planck> {
    return (await this.kusama.balances(account, (await this.kusama.finalizedHead()).hash)).free;
  }
}
