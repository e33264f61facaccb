import type { BlockRef, Hex, Plan } from "@aksm/core";
import {
  devSigner,
  type KusamaSigner,
  type KusamaTransaction,
  type Opening,
  openingSalt,
  type PoolContext,
  poolContext,
  signerAccount,
} from "@aksm/kusama";
import { type DevAccount, operatorAccounts } from "../accounts.ts";
import type { OperatorProcess } from "../local/operators.ts";
import type { Local } from "../local/start.ts";
import { ScenarioFailed, type User } from "./user.ts";

/** An operator's keys in the hands of a story, which does with them what no honest daemon would. */
export class Hand {
  readonly wallet: DevAccount;
  readonly signer: KusamaSigner;
  readonly account: Hex;
  readonly pool: PoolContext;
  readonly #user: User;
  readonly #daemon: OperatorProcess;
  /** The operators that go on by themselves. */
  readonly honest: readonly OperatorProcess[];

  private constructor(user: User, local: Local, index: number) {
    const wallet = operatorAccounts[index];
    const daemon = local.operators[index];
    if (!wallet || !daemon) throw new ScenarioFailed(`there is no operator ${index + 1}`);
    this.wallet = wallet;
    this.signer = devSigner(wallet.suri);
    this.account = signerAccount(this.signer);
    this.pool = poolContext(local.deployment);
    this.#user = user;
    this.#daemon = daemon;
    this.honest = local.operators.filter(operator => operator !== daemon);
  }

  /** Stops the operator's own daemon and takes its place. */
  static async take(user: User, local: Local, index: number): Promise<Hand> {
    const hand = new Hand(user, local, index);
    await hand.#daemon.stop();
    local.network.setOperators(hand.honest.map(({ url }) => url));
    return hand;
  }

  /** The operator's own daemon goes on. */
  async giveBack({ network, operators }: Local): Promise<void> {
    await this.#daemon.start();
    network.setOperators(operators.map(({ url }) => url));
  }

  /** The plan that the honest ones show for a slot; null while they have none. */
  async plan(): Promise<Plan | null> {
    const response = await fetch(`${this.honest[0]?.url}/v1/plan`);
    if (!response.ok) return null;
    const { plan } = (await response.json()) as { plan: string };
    const amounts = ["amount", "transfer", "requestId"];
    return JSON.parse(plan, (key, value) => (amounts.includes(key) ? BigInt(value) : value)) as Plan;
  }

  /** What it has opened and not closed. */
  async openings({ hash }: BlockRef): Promise<Opening[]> {
    return (await this.#user.kusama.openings(hash, this.pool)).filter(({ depositor }) => depositor === this.account);
  }

  /** The opening of a plan's call, another one for each attempt. */
  async opening(plan: Plan, attempt: number, at: Hex): Promise<KusamaTransaction> {
    const { kusama } = this.#user;
    const call = await kusama.poolCall(plan, [], this.pool, openingSalt(this.account, plan.anchor.hash, attempt));
    return kusama.asMulti({ ctx: this.pool, call, signer: this.account, timepoint: null, at });
  }

  cancelling(opening: Opening): KusamaTransaction {
    return this.#user.kusama.cancelAsMulti({ ctx: this.pool, opening });
  }
}
