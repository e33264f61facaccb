import { borrowableWeiDown, type EvmAddress, healthPpmDown } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import { openCollateral, openMarkets } from "../../../devnet/src/setup/lending.ts";
import { LENDING } from "../../../devnet/src/setup/parameters.ts";
import {
  approveCall,
  balanceOf,
  type Cause,
  type ContractCall,
  compoundAdapter,
  connectEvm,
  type EvmClient,
  included,
  type LendingAdapter,
  LendingRefused,
  type LendingStep,
  lendingOf,
  liquidityOf,
  NoLending,
  postNativePrice,
  send,
  simulate,
  wrapEtherCall,
  wrapIntoCertsCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { deployed, KSM, type Setup, VALID } from "./setup.ts";

const ETHER = 10n ** 18n;
const PRICE = 4n * 10n ** 15n;
let setup: Setup;
let evm: EvmClient;
let owner: EvmAddress;
let adapter: LendingAdapter;

beforeAll(async () => {
  setup = await deployed();
  const { deployment } = setup.evm.connection;
  const { contracts } = deployment.ethereum;
  const { url } = setup.anvil;
  // Who deploys here is the user too.
  owner = setup.user.address.toLowerCase() as EvmAddress;
  const liquidity = await openExchange(url, DEV_KEYS[0], contracts);
  const lending = await openMarkets(url, DEV_KEYS[0], owner, contracts, liquidity.weth);
  evm = await connectEvm(url, {
    ...deployment,
    ethereum: { ...deployment.ethereum, defi: { liquidity, lending } },
  });
  adapter = compoundAdapter(evm.connection);
  await stake(10_000n * KSM);
  const { token, cert } = contracts;
  await run(approveCall({ token, spender: cert, value: 10_000n * KSM }));
  await run(wrapIntoCertsCall(evm.connection, owner, 2_000n * ETHER + LENDING.locked));
  expect(await post(PRICE)).toBe(PRICE);
  await openCollateral(url, DEV_KEYS[0], lending.compound, cert);
});
afterAll(() => setup.anvil.stop());

async function stake(amount: bigint): Promise<void> {
  const cause: Cause = { kind: "mint", ...VALID, depositId: `0x${"d2".repeat(32)}`, recipient: owner, amount };
  const signed = await Promise.all(setup.operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(setup.wallet, cause, signed);
  if (outcome.status !== "sent") throw new Error("not minted");
  await included(evm.connection, outcome.hash);
}

const run = async (call: ContractCall) =>
  included(evm.connection, await send(evm.connection, evm.wallet(setup.user), call));

const post = (wei: bigint | null) => postNativePrice(evm.connection, evm.wallet(setup.user), setup.operators, wei);

const wait = async (seconds: bigint) => setup.anvil.mine(1, BigInt((await evm.rpc.getBlock()).timestamp) + seconds);

async function walk(steps: readonly LendingStep[]): Promise<string[]> {
  const done: string[] = [];
  for (const { name, call: next } of steps) {
    const call = await next();
    if (!call) continue;
    adapter.insist(name, call, await simulate(evm.connection, owner, call));
    adapter.insistOn(name, await run(call));
    done.push(name);
  }
  return done;
}

describe("a market of Compound's code line", () => {
  test("a deployment without one says so", () => {
    expect(() => lendingOf(setup.evm.connection)).toThrow(NoLending);
  });

  test("has a price, and nothing borrowed", async () => {
    const state = await adapter.state();
    expect(state).toMatchObject({ weiPerCert: PRICE, mostPpm: 700_000n, closePpm: 500_000n, bonusPpm: 80_000n });
    expect(state).toMatchObject({ borrowedWei: 0n, freeWei: LENDING.ether + LENDING.locked, borrowPpmAYear: 0n });
    expect(state.suppliedUnits).toBe(LENDING.locked);
  });

  test("what is supplied may be borrowed against, to the wei that the arithmetic says", async () => {
    expect(await walk(adapter.supply(owner, 1_000n * ETHER))).toEqual(["approve", "supply", "use as collateral"]);
    const account = await adapter.account(owner);
    expect(account).toEqual({ units: 1_000n * ETHER, debtWei: 0n });
    const state = await adapter.state();
    const borrowing = { ...account, weiPerCert: state.weiPerCert ?? 0n, liquidationPpm: state.liquidationPpm };
    const most = borrowableWeiDown(borrowing, state.mostPpm);
    expect(most).toBe((28n * ETHER) / 10n);
    await expect(walk(adapter.borrow(owner, most + 1n))).rejects.toThrow("math error");
    expect(await walk(adapter.borrow(owner, most))).toEqual(["borrow"]);
    expect(await balanceOf(evm.connection, liquidityOf(evm.connection).weth, owner)).toBe(most);
    expect(healthPpmDown({ ...borrowing, ...(await adapter.account(owner)) })).toBe(1_000_000n);
    expect((await adapter.state()).borrowPpmAYear).toBeGreaterThan(0n);
  });

  test("a debt that is safe is not liquidated, and the market's code for it is told", async () => {
    await run(wrapEtherCall(evm.connection, 2n * ETHER));
    await wait(600n);
    expect(await post((PRICE * 104n) / 100n)).toBe((PRICE * 104n) / 100n);
    await expect(walk(adapter.liquidate(owner, owner, ETHER))).rejects.toThrow(LendingRefused);
  });

  test("a price goes no further than one step, and comes no sooner than its interval", async () => {
    expect(await post(PRICE)).toBeNull();
    await wait(600n);
    const before = (PRICE * 104n) / 100n;
    expect(await post(PRICE / 2n)).toBe(before - (before * 50_000n) / 1_000_000n);
  });

  test("an old price is none: nothing is lent, and what is owed is repaid", async () => {
    await wait(LENDING.maxAge + 1n);
    const state = await adapter.state();
    expect(state.weiPerCert).toBeNull();
    expect(state.noPrice).toMatch(/was good for 86400 seconds/);
    await expect(walk(adapter.borrow(owner, 1n))).rejects.toThrow(/was good for/);
    // As much was approved for the liquidation that was refused.
    expect(await walk(adapter.repay(owner, ETHER))).toEqual(["repay"]);
    await post(null);
  });

  test("repays all, and takes all out", async () => {
    expect(await walk(adapter.repay(owner, null))).toEqual(["approve", "repay"]);
    expect((await adapter.account(owner)).debtWei).toBe(0n);
    await walk(adapter.withdraw(owner, 10n * ETHER));
    await walk(adapter.withdraw(owner, null));
    const { cert } = evm.connection.deployment.ethereum.contracts;
    expect(await adapter.account(owner)).toEqual({ units: 0n, debtWei: 0n });
    expect(await balanceOf(evm.connection, cert, owner)).toBe(2_000n * ETHER);
  });
});
