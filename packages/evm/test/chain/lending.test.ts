import { borrowableWeiDown, healthPpmDown } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCollateral } from "../../../devnet/src/setup/lending.ts";
import { LENDING } from "../../../devnet/src/setup/parameters.ts";
import {
  balanceOf,
  compoundAdapter,
  convert,
  type LendingAdapter,
  LendingRefused,
  type LendingStep,
  lendingOf,
  liquidityOf,
  NoLending,
  wrapEtherCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { ETHER, type Lenders, lenders, PRICE } from "./lenders.ts";

let on: Lenders;
let adapter: LendingAdapter;

beforeAll(async () => {
  on = await lenders();
  adapter = compoundAdapter(on.evm.connection);
  expect(await on.post(PRICE)).toBe(PRICE);
  const { cert } = on.evm.connection.deployment.ethereum.contracts;
  await openCollateral(on.setup.anvil.url, DEV_KEYS[0], on.compound, cert);
});
afterAll(() => on.setup.anvil.stop());

const walk = (steps: readonly LendingStep[]) => on.walk(adapter, steps);

describe("a market of Compound's code line", () => {
  test("a deployment without one says so", () => {
    expect(() => lendingOf(on.setup.evm.connection)).toThrow(NoLending);
  });

  test("has a price, and nothing borrowed", async () => {
    const state = await adapter.state();
    expect(state).toMatchObject({ weiPerCert: PRICE, mostPpm: 700_000n, closePpm: 500_000n, bonusPpm: 80_000n });
    expect(state).toMatchObject({ borrowedWei: 0n, freeWei: LENDING.ether + LENDING.locked, borrowPpmAYear: 0n });
    expect(state.suppliedUnits).toBe(LENDING.locked);
  });

  test("what is supplied may be borrowed against, to the wei that the arithmetic says", async () => {
    expect(await walk(adapter.supply(on.owner, 1_000n * ETHER))).toEqual(["approve", "supply", "use as collateral"]);
    const account = await adapter.account(on.owner);
    expect(account).toEqual({ units: 1_000n * ETHER, debtWei: 0n });
    const state = await adapter.state();
    const borrowing = { ...account, weiPerCert: state.weiPerCert ?? 0n, liquidationPpm: state.liquidationPpm };
    const most = borrowableWeiDown(borrowing, state.mostPpm);
    expect(most).toBe((28n * ETHER) / 10n);
    await expect(walk(adapter.borrow(on.owner, most + 1n))).rejects.toThrow("math error");
    expect(await walk(adapter.borrow(on.owner, most))).toEqual(["borrow"]);
    expect(await balanceOf(on.evm.connection, liquidityOf(on.evm.connection).weth, on.owner)).toBe(most);
    expect(healthPpmDown({ ...borrowing, ...(await adapter.account(on.owner)) })).toBe(1_000_000n);
    expect((await adapter.state()).borrowPpmAYear).toBeGreaterThan(0n);
  });

  test("a debt that is safe is not liquidated, and the market's code for it is told", async () => {
    await on.run(wrapEtherCall(on.evm.connection, 2n * ETHER));
    await on.wait(600n);
    expect(await on.post((PRICE * 104n) / 100n)).toBe((PRICE * 104n) / 100n);
    await expect(walk(adapter.liquidate(on.owner, on.owner, ETHER))).rejects.toThrow(LendingRefused);
  });

  test("a price goes no further than one step, and comes no sooner than its interval", async () => {
    expect(await on.post(PRICE)).toBeNull();
    await on.wait(600n);
    const before = (PRICE * 104n) / 100n;
    expect(await on.post(PRICE / 2n)).toBe(before - (before * 50_000n) / 1_000_000n);
  });

  test("an old price is none: nothing is lent, and what is owed is repaid", async () => {
    await on.wait(LENDING.maxAge + 1n);
    const state = await adapter.state();
    expect(state.weiPerCert).toBeNull();
    expect(state.noPrice).toMatch(/was good for 86400 seconds/);
    await expect(walk(adapter.borrow(on.owner, 1n))).rejects.toThrow(/was good for/);
    // As much was approved for the liquidation that was refused.
    expect(await walk(adapter.repay(on.owner, ETHER))).toEqual(["repay"]);
    await on.post(null);
  });

  test("takes aKSMb as collateral in one transaction", async () => {
    const { token } = on.evm.connection.deployment.ethereum.contracts;
    const before = await adapter.account(on.owner);
    const tokens = (await balanceOf(on.evm.connection, token, on.owner)) / 2n;
    const units = await convert(on.evm.connection, "sharesForTokensUp", tokens);
    // Already used as collateral.
    expect(await walk(adapter.enter(on.owner, tokens))).toEqual(["supply"]);
    const { units: after } = await adapter.account(on.owner);
    expect([units, units - 1n]).toContain(after - before.units);
  });

  test("repays all, and takes all out", async () => {
    expect(await walk(adapter.repay(on.owner, null))).toEqual(["approve", "repay"]);
    expect((await adapter.account(on.owner)).debtWei).toBe(0n);
    await walk(adapter.withdraw(on.owner, 10n * ETHER));
    await walk(adapter.withdraw(on.owner, null));
    const { cert } = on.evm.connection.deployment.ethereum.contracts;
    expect(await adapter.account(on.owner)).toEqual({ units: 0n, debtWei: 0n });
    expect(await balanceOf(on.evm.connection, cert, on.owner)).toBeGreaterThan(2_000n * ETHER);
  });
});
