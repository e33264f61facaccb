import type { Deployment, EvmAddress } from "@aksm/core";
import { balanceOf, type EvmClient, liquidityOf } from "@aksm/evm";
import { parseAbi, parseEventLogs, type TransactionReceipt } from "viem";

/** What moves value to somebody and from them: spelled out here, so that it shares no decoder with the SDK. */
const abi = parseAbi([
  "event TransferShares(address indexed from, address indexed to, uint256 shares)",
  "event Transfer(address indexed from, address indexed to, uint256 value)",
  "event Deposit(address indexed dst, uint256 wad)",
  "event Withdrawal(address indexed src, uint256 wad)",
  "event Sold(address indexed account, uint256 tokens, uint256 eth)",
  "event LiquidityAdded(address indexed account, uint256 shares, uint256 tokens, uint256 eth, uint256 tokensBack, uint256 ethBack)",
  "event LiquidityRemoved(address indexed account, uint256 shares, uint256 tokens, uint256 eth)",
]);

/** Smallest units of what an account has: shares of aKSMb and aKSMc, ether and wrapped ether, SUSHI. */
export interface Held {
  readonly units: bigint;
  readonly wei: bigint;
  readonly sushi: bigint;
}

export interface Flow extends Held {
  /** What its transactions cost in network fees; not in `wei`. */
  readonly gas: bigint;
  /** Of tokens that stand for something that is staked or lent, by address. */
  readonly others: ReadonlyMap<string, bigint>;
}

/**
 * One account's book: what each of its transactions moved, by their events and what was sent along, and apart from that what the
 * account has. Both are read of the chain, and neither from the other.
 */
export class Book {
  readonly #evm: EvmClient;
  readonly #owner: EvmAddress;
  readonly #contracts: { readonly token: string; readonly cert: string; readonly weth: string; readonly zap: string };
  readonly #sushi: EvmAddress;
  readonly flows: Flow[] = [];

  constructor(evm: EvmClient, { ethereum }: Deployment, owner: EvmAddress, sushi: EvmAddress) {
    const { token, cert } = ethereum.contracts;
    const { weth, zap } = liquidityOf(evm.connection);
    this.#evm = evm;
    this.#owner = owner.toLowerCase() as EvmAddress;
    this.#sushi = sushi;
    this.#contracts = { token, cert, weth, zap };
  }

  /** Does something and books all that the account sent meanwhile. */
  async during<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly flow: Flow }> {
    const from = await this.#evm.rpc.getBlockNumber();
    const result = await work();
    const to = await this.#evm.rpc.getBlockNumber();
    let flow: Flow = { units: 0n, wei: 0n, sushi: 0n, gas: 0n, others: new Map() };
    for (let blockNumber = from + 1n; blockNumber <= to; blockNumber++) {
      const { transactions } = await this.#evm.rpc.getBlock({ blockNumber, includeTransactions: true });
      for (const { hash, from: sender, value } of transactions) {
        if (sender.toLowerCase() !== this.#owner) continue;
        flow = together(flow, this.#flowOf(await this.#evm.rpc.getTransactionReceipt({ hash }), value));
      }
    }
    this.flows.push(flow);
    return { result, flow };
  }

  async held(): Promise<Held> {
    const { connection } = this.#evm;
    const { cert, weth } = this.#contracts;
    const { shares, wei } = await this.#evm.holdings(this.#owner, null);
    const [certs, wrapped, sushi] = await Promise.all(
      [cert, weth, this.#sushi].map(token => balanceOf(connection, token as EvmAddress, this.#owner)),
    );
    return { units: shares + (certs ?? 0n), wei: wei + (wrapped ?? 0n), sushi: sushi ?? 0n };
  }

  #flowOf({ logs, gasUsed, effectiveGasPrice, status }: TransactionReceipt, value: bigint): Flow {
    const gas = gasUsed * effectiveGasPrice;
    const flow = { units: 0n, wei: 0n, sushi: 0n, gas, others: new Map<string, bigint>() };
    if (status !== "success") return flow;
    flow.wei -= value;
    const { token, cert, weth, zap } = this.#contracts;
    for (const { address, eventName, args } of parseEventLogs({ abi, logs })) {
      const at = address.toLowerCase();
      const ours = (account: string): bigint => (account.toLowerCase() === this.#owner ? 1n : 0n);
      if (eventName === "TransferShares") {
        if (at === token) flow.units += args.shares * (ours(args.to) - ours(args.from));
      } else if (eventName === "Transfer") {
        const moved = args.value * (ours(args.to) - ours(args.from));
        if (at === cert) flow.units += moved;
        else if (at === weth) flow.wei += moved;
        else if (at === this.#sushi) flow.sushi += moved;
        // aKSMb tells of its transfers in planck as well.
        else if (at !== token && moved !== 0n) flow.others.set(at, (flow.others.get(at) ?? 0n) + moved);
      } else if (at === weth) {
        // What is wrapped was sent along; what is unwrapped comes as ether, and both are counted as one.
        if (eventName === "Deposit") flow.wei += args.wad * ours(args.dst);
      } else if (at === zap && "account" in args && ours(args.account)) {
        if (eventName === "Sold" || eventName === "LiquidityRemoved") flow.wei += args.eth;
        if (eventName === "LiquidityAdded") flow.wei += args.ethBack;
      }
    }
    return flow;
  }
}

function together(one: Flow, other: Flow): Flow {
  const others = new Map(one.others);
  for (const [token, amount] of other.others) others.set(token, (others.get(token) ?? 0n) + amount);
  return {
    units: one.units + other.units,
    wei: one.wei + other.wei,
    sushi: one.sushi + other.sushi,
    gas: one.gas + other.gas,
    others,
  };
}
