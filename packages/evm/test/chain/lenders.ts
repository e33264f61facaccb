import type { CompoundMarkets, EvmAddress, MorphoMarket } from "@aksm/core";
import type { TransactionReceipt } from "viem";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import { openMarkets } from "../../../devnet/src/setup/lending.ts";
import { openMorpho } from "../../../devnet/src/setup/morpho.ts";
import { LENDING } from "../../../devnet/src/setup/parameters.ts";
import {
  approveCall,
  type Cause,
  type ContractCall,
  connectEvm,
  type EvmClient,
  included,
  insistOnStep,
  type LendingAdapter,
  type LendingStep,
  postNativePrice,
  send,
  wrapIntoCertsCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { deployed, KSM, type Setup, VALID } from "./setup.ts";

export const ETHER = 10n ** 18n;
/** Wei for a KSM, and for an aKSMc. */
export const PRICE = 4n * 10n ** 15n;
/** What the owner has of aKSMc at first, beside what the markets lock up. */
const CERTS = 2_000n * ETHER;

/** Both kinds of markets as published, on an anvil of its own; who deploys is the user too, and has aKSMc. */
export interface Lenders {
  readonly setup: Setup;
  readonly evm: EvmClient;
  readonly owner: EvmAddress;
  readonly compound: CompoundMarkets;
  readonly morpho: MorphoMarket;
  run(call: ContractCall): Promise<TransactionReceipt>;
  /** What the operators sign that a KSM costs; null for the last price once more. */
  post(wei: bigint | null): Promise<bigint | null>;
  wait(seconds: bigint): Promise<void>;
  /** aKSMc that the owner's history says the markets gave out, oldest first. */
  released(): Promise<bigint[]>;
  /** Names of the steps that were done. */
  walk(adapter: LendingAdapter, steps: readonly LendingStep[]): Promise<string[]>;
}

export async function lenders(): Promise<Lenders> {
  const setup = await deployed();
  const { deployment } = setup.evm.connection;
  const { contracts } = deployment.ethereum;
  const { url } = setup.anvil;
  const owner = setup.user.address.toLowerCase() as EvmAddress;
  const liquidity = await openExchange(url, DEV_KEYS[0], contracts);
  const lending = await openMarkets(url, DEV_KEYS[0], owner, contracts, liquidity.weth);
  const morpho = await openMorpho(url, DEV_KEYS[0], contracts, liquidity.weth, lending.nativeFeed);
  const defi = { liquidity, lending: { ...lending, morpho } };
  const evm = await connectEvm(url, { ...deployment, ethereum: { ...deployment.ethereum, defi } });
  const run: Lenders["run"] = async call =>
    included(evm.connection, await send(evm.connection, evm.wallet(setup.user), call));

  const cause: Cause = {
    kind: "mint",
    ...VALID,
    depositId: `0x${"d2".repeat(32)}`,
    recipient: owner,
    amount: 10_000n * KSM,
  };
  const signed = await Promise.all(setup.operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(setup.wallet, cause, signed);
  if (outcome.status !== "sent") throw new Error("not minted");
  await included(evm.connection, outcome.hash);
  await run(approveCall({ token: contracts.token, spender: contracts.cert, value: 10_000n * KSM }));
  await run(wrapIntoCertsCall(evm.connection, owner, CERTS + LENDING.locked));

  return {
    ...{ setup, evm, owner, compound: lending.compound, morpho, run },
    post: wei => postNativePrice(evm.connection, evm.wallet(setup.user), setup.operators, wei),
    wait: async seconds => setup.anvil.mine(1, BigInt((await evm.rpc.getBlock()).timestamp) + seconds),
    released: async () => {
      const number = Number(await evm.rpc.getBlockNumber());
      // Anvil's finalized block is two behind its head.
      await setup.anvil.mine(2);
      const { released } = await evm.accountHistory(owner, await evm.block(number));
      return released.map(({ units }) => units);
    },
    async walk(adapter, steps) {
      const done: string[] = [];
      for (const { name, spends, call: next } of steps) {
        if (spends) await run(approveCall(spends));
        const call = await next(BigInt((await evm.rpc.getBlock()).timestamp) + 600n);
        if (!call) continue;
        await insistOnStep(evm.connection, adapter, owner, name, call);
        const receipt = await run(call);
        adapter.answers?.insistOn(name, receipt);
        done.push(name);
      }
      return done;
    },
  };
}
