/** A local Kusama that makes a block when told, and a client of it. */

import { setTimeout } from "node:timers/promises";
import { devSigner } from "@aksm/kusama";
import { createClient, type PolkadotClient } from "polkadot-api";
import { getWsProvider } from "polkadot-api/ws";
import { WebSocket } from "ws";
import { localGenesis } from "../../src/genesis/index.ts";
import { Chain } from "../../src/node/chain/chain.ts";
import { parseGenesis } from "../../src/node/chain/genesis.ts";
import { rpcMethods } from "../../src/node/rpc/methods/index.ts";
import { startRpcServer } from "../../src/node/rpc/server.ts";

const HOUR = 3_600_000;
const BLOCK = 6_000;
const SESSIONS_PER_ERA = 6;
const BEGINNING = Date.UTC(2026, 6, 1);

export type ChainEvent = { readonly name: string; readonly value: Record<string, unknown> };
/** What an unsafe polkadot-api transaction offers here. */
type Transaction = {
  readonly decodedCall: unknown;
  readonly sign: (signer: ReturnType<typeof devSigner>, options?: object) => Promise<Uint8Array>;
};

export class Driver {
  readonly #stop: () => Promise<void>;
  #now = BEGINNING;

  private constructor(
    readonly chain: Chain,
    readonly client: PolkadotClient,
    stop: () => Promise<void>,
  ) {
    this.#stop = stop;
  }

  static async start(): Promise<Driver> {
    const chain = await Chain.open(parseGenesis(await localGenesis(BEGINNING)));
    const server = await startRpcServer(rpcMethods({ chain, info: { name: "test", version: "0" } }), 0);
    const client = createClient(getWsProvider(server.url, { websocketClass: WebSocket as never }));
    const driver = new Driver(chain, client, async () => {
      client.destroy();
      await server.close();
    });
    driver.pass(BLOCK);
    return driver;
  }

  get api() {
    return this.client.getUnsafeApi();
  }

  /** Makes a block this many milliseconds after the last one. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    this.chain.produce(this.#now);
  }

  passSession(): void {
    this.pass(HOUR);
  }

  passEras(count: number): void {
    for (let session = 0; session < count * SESSIONS_PER_ERA; session++) this.passSession();
  }

  /** The newest block, once the client knows it. */
  async head(): Promise<string> {
    const { hash } = this.chain.head;
    while ((await this.client.getFinalizedBlock()).hash !== hash) await setTimeout(2);
    return hash;
  }

  /** Reads storage after the newest block. */
  async read<T>(pallet: string, item: string, ...keys: unknown[]): Promise<T> {
    const query = this.api.query[pallet]?.[item];
    if (!query) throw new Error(`no storage ${pallet}.${item}`);
    return (await query.getValue(...keys, { at: await this.head() })) as T;
  }

  async events(): Promise<ChainEvent[]> {
    const records = await this.read<
      { event: { type: string; value: { type: string; value: Record<string, unknown> } } }[]
    >("System", "Events");
    return records.map(({ event }) => ({ name: `${event.type}.${event.value.type}`, value: event.value.value }));
  }

  /** Puts one call of the account with this development path into a block and gives the block's events. */
  async send(path: string, pallet: string, call: string, args: object = {}): Promise<ChainEvent[]> {
    const signed = await this.call(pallet, call, args).sign(devSigner(path), { at: await this.head() });
    this.chain.submit(signed);
    this.pass(BLOCK);
    return this.events();
  }

  /** Has the root origin make a call of the relay chain's stand-in. */
  order(call: string, args: object): Promise<ChainEvent[]> {
    return this.send("//Alice", "Sudo", "sudo", { call: this.call("Relay", call, args).decodedCall });
  }

  call(pallet: string, call: string, args: object = {}): Transaction {
    const make = this.api.tx[pallet]?.[call];
    if (!make) throw new Error(`no call ${pallet}.${call}`);
    return make(args) as unknown as Transaction;
  }

  stop(): Promise<void> {
    return this.#stop();
  }
}

export const named = (events: readonly ChainEvent[], name: string): Record<string, unknown>[] =>
  events.filter(event => event.name === name).map(({ value }) => value);
