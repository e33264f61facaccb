import {
  borrowableWeiDown,
  healthPpmDown,
  type Lending,
  morphoIncentiveDown,
  timesDown,
  withdrawableUnitsDown,
} from "@aksm/core";
import { UserRejectedRequestError } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LENDING, MORPHO } from "../../../devnet/src/setup/parameters.ts";
import type { Context } from "../../../sdk/src/chains/context.ts";
import { lendingApi } from "../../../sdk/src/defi/lending/lending.ts";
import { StepsStopped } from "../../../sdk/src/index.ts";
import {
  approveCall,
  arbitrageFacts,
  balanceOf,
  convert,
  DeploymentMismatch,
  deployMorpho,
  type LendingAdapter,
  type LendingStep,
  liquidityOf,
  morphoAbi,
  morphoAdapter,
  morphoMarketId,
  morphoMarketParams,
  NoLending,
  unwrapEtherCall,
  wrapEtherCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { ETHER, type Lenders, lenders, PRICE } from "./lenders.ts";

const SUPPLIED = 1_000n * ETHER;
/** Of a thousand aKSMc at 0.004 ether. */
const MOST = (SUPPLIED * PRICE * MORPHO.lltv) / ETHER ** 2n;
let on: Lenders;
let adapter: LendingAdapter;

beforeAll(async () => {
  on = await lenders();
  adapter = morphoAdapter(on.evm.connection);
  expect(await on.post(PRICE)).toBe(PRICE);
});
afterAll(() => on.setup.anvil.stop());

const walk = (steps: readonly LendingStep[]) => on.walk(adapter, steps);
const ethers = () => balanceOf(on.evm.connection, liquidityOf(on.evm.connection).weth, on.owner);
const certs = () => balanceOf(on.evm.connection, on.evm.connection.deployment.ethereum.contracts.cert, on.owner);

/** What the contract itself has of the market and of the owner, interest counted in by nobody since. */
async function kept() {
  const { cert } = on.evm.connection.deployment.ethereum.contracts;
  const id = morphoMarketId(morphoMarketParams(on.morpho, liquidityOf(on.evm.connection).weth, cert));
  const at = { address: on.morpho.morpho, abi: morphoAbi } as const;
  const [supplied, , borrowed] = await on.evm.rpc.readContract({ ...at, functionName: "market", args: [id] });
  const [, shares] = await on.evm.rpc.readContract({ ...at, functionName: "position", args: [id, on.owner] });
  return { supplied, borrowed, shares };
}

describe("a market of Morpho Blue", () => {
  test("a deployment without one says so", () => {
    const { deployment } = on.evm.connection;
    const lending: Lending = { ...deployment.ethereum.defi?.lending, morpho: undefined } as never;
    const defi = { liquidity: liquidityOf(on.evm.connection), lending };
    const without = { ...deployment, ethereum: { ...deployment.ethereum, defi } };
    expect(() => morphoAdapter({ ...on.evm.connection, deployment: without })).toThrow(NoLending);
  });

  test("is not made with what Morpho has not enabled", async () => {
    const { nativeFeed } = on.evm.connection.deployment.ethereum.defi?.lending ?? {};
    if (!nativeFeed) throw new Error("no feed");
    const common = {
      ...{ endpoint: on.setup.anvil.url, deployerKey: DEV_KEYS[0], weth: liquidityOf(on.evm.connection).weth },
      ...{ ...on.morpho, contracts: on.evm.connection.deployment.ethereum.contracts },
      ...{ nativeFeed, maxAge: LENDING.maxAge },
    };
    await expect(deployMorpho({ ...common, lltv: on.morpho.lltv + 1n })).rejects.toThrow(DeploymentMismatch);
    await expect(deployMorpho({ ...common, rateModel: on.morpho.oracle })).rejects.toThrow(DeploymentMismatch);
  });

  test("a discount is told by a price only as old as the market itself takes", async () => {
    const { deployment } = on.evm.connection;
    const { defi } = deployment.ethereum;
    if (!defi?.lending) throw new Error("no lending");
    const morpho = await deployMorpho({
      ...{ endpoint: on.setup.anvil.url, deployerKey: DEV_KEYS[0], weth: liquidityOf(on.evm.connection).weth },
      ...{ ...on.morpho, contracts: deployment.ethereum.contracts },
      ...{ nativeFeed: defi.lending.nativeFeed, maxAge: 900n },
    });
    const { compound: _, ...lending } = { ...defi.lending, morpho };
    const ethereum = { ...deployment.ethereum, defi: { ...defi, lending } };
    const connection = { ...on.evm.connection, deployment: { ...deployment, ethereum } };
    const ask = () => arbitrageFacts(connection, { source: null, account: null, decimals: 12, exitSeconds: 1n });
    const start = await on.setup.anvil.rpc("evm_snapshot");
    const { updatedAt, weiPerNative } = (await ask()).price;
    expect(timesDown(ETHER, weiPerNative)).toBe(PRICE * ETHER);
    await on.setup.anvil.mine(1, updatedAt + 901n);
    await expect(ask()).rejects.toMatchObject({ name: "StalePrice", maxAgeSeconds: 900n });
    await on.setup.anvil.rpc("evm_revert", start);
  });

  test("has a price, and nothing borrowed", async () => {
    expect(await adapter.state()).toMatchObject({
      ...{ weiPerCert: PRICE, noPrice: null, mostPpm: 770_000n, liquidationPpm: 770_000n },
      // 1 / (1 - 0.3 * 0.23), less one.
      ...{ closePpm: 1_000_000n, bonusPpm: 74_113n },
      ...{ borrowedWei: 0n, freeWei: MORPHO.ether, borrowPpmAYear: 0n, supplyPpmAYear: null, suppliedUnits: 0n },
    });
  });

  test("what is supplied may be borrowed against, to the wei that the arithmetic says", async () => {
    expect(await walk(adapter.supply(on.owner, SUPPLIED))).toEqual(["approve", "supply"]);
    const account = await adapter.account(on.owner);
    expect(account).toMatchObject({ units: SUPPLIED, debtWei: 0n, counts: true });
    expect(adapter.useAsCollateral(on.owner)).toEqual([]);
    const state = await adapter.state();
    expect(state.suppliedUnits).toBe(SUPPLIED);
    const borrowing = { ...account, weiPerCert: PRICE, liquidationPpm: state.liquidationPpm };
    expect(borrowableWeiDown(borrowing, state.mostPpm)).toBe(MOST);
    await expect(walk(adapter.borrow(on.owner, MOST + 1n))).rejects.toThrow("the collateral would not do");
    await expect(walk(adapter.borrow(on.owner, MORPHO.ether + 1n))).rejects.toThrow("the collateral would not do");
    expect(await walk(adapter.borrow(on.owner, MOST))).toEqual(["borrow"]);
    expect(await ethers()).toBe(MOST);
    const owing = await adapter.account(on.owner);
    expect(owing.debtWei).toBe(MOST);
    expect(healthPpmDown({ ...borrowing, ...owing })).toBe(1_000_000n);
    await expect(walk(adapter.withdraw(on.owner, 1n))).rejects.toThrow("the collateral would not do");
  });

  test("interest is what the contract counts in, to the wei and to the share", async () => {
    const { rpc, mine } = on.setup.anvil;
    const { weth } = liquidityOf(on.evm.connection);
    await on.run(approveCall({ token: weth, spender: on.morpho.morpho, value: ETHER }));
    const second = BigInt((await on.evm.rpc.getBlock()).timestamp) + 20n * 3_600n;
    const start = await rpc("evm_snapshot");
    await rpc("evm_setNextBlockTimestamp", Number(second));
    await walk(adapter.repay(on.owner, ETHER));
    const [contract, afterwards] = [await kept(), await adapter.account(on.owner)];
    await rpc("evm_revert", start);
    await mine(1, second);
    const [state, { debtWei }] = [await adapter.state(), await adapter.account(on.owner)];
    expect(state.borrowedWei).toBeGreaterThan(MOST);
    expect(contract.borrowed).toBe(state.borrowedWei - ETHER);
    expect(contract.supplied).toBe(state.borrowedWei + state.freeWei);
    // What is repaid is rounded to shares, of which a million are a wei.
    expect([debtWei - ETHER, debtWei - ETHER + 1n]).toContain(afterwards.debtWei);
    // Its model has years of 365 days; the rate of a second is rounded down before.
    const yearly = (MOST * 1_000_000n * 36_525n) / (MORPHO.ether * 36_500n);
    expect([yearly, yearly + 1n]).toContain(state.borrowPpmAYear);
  });

  test("an old price is none: nothing is lent, leaves or is liquidated, and what is owed is repaid", async () => {
    await on.wait(5n * 3_600n);
    const state = await adapter.state();
    expect(state.weiPerCert).toBeNull();
    expect(state.noPrice).toMatch(/was good for 86400 seconds/);
    for (const steps of [
      adapter.borrow(on.owner, 1n),
      adapter.withdraw(on.owner, 1n),
      adapter.liquidate(on.owner, on.owner, 1n),
    ]) {
      await expect(walk(steps)).rejects.toThrow(/was good for/);
    }
    expect(await walk(adapter.repay(on.owner, ETHER / 2n))).toContain("repay");
    expect(await on.post(null)).toBe(PRICE);
  });

  test("a debt that is safe is not liquidated, and the market's word for it is told", async () => {
    await on.run(wrapEtherCall(on.evm.connection, 4n * ETHER));
    await expect(walk(adapter.liquidate(on.owner, on.owner, ETHER))).rejects.toThrow("the debt is safe");
  });

  test("a debt that is not safe is liquidated in part, for no more wei than were offered, with the bonus", async () => {
    const state = await adapter.state();
    const { debtWei, units } = await adapter.account(on.owner);
    const out = withdrawableUnitsDown(
      { units, debtWei, weiPerCert: PRICE, liquidationPpm: state.mostPpm },
      state.mostPpm,
    );
    await walk(adapter.withdraw(on.owner, (out * 999n) / 1_000n));
    await on.wait(600n);
    const price = (await on.post((PRICE * 97n) / 100n)) ?? 0n;
    expect(price).toBe((PRICE * 97n) / 100n);
    const [before, had, held] = [await adapter.account(on.owner), await ethers(), await certs()];
    const offered = ETHER / 2n;
    expect(await walk(adapter.liquidate(on.owner, on.owner, offered))).toContain("liquidate");
    const [after, has, holds] = [await adapter.account(on.owner), await ethers(), await certs()];
    const paid = had - has;
    expect(paid).toBeLessThanOrEqual(offered);
    expect(paid).toBeGreaterThan((offered * 9_999n) / 10_000n);
    expect(before.units - after.units).toBe(holds - held);
    const worth = ((holds - held) * price) / ETHER;
    const bonus = (paid * (morphoIncentiveDown(MORPHO.lltv) - ETHER)) / ETHER;
    expect(worth - paid).toBeLessThanOrEqual(bonus);
    expect(worth - paid).toBeGreaterThan((bonus * 999n) / 1_000n);
  });

  test("where the collateral is worth less than the debt, all of it is taken and no more is paid than it is worth", async () => {
    let price = (PRICE * 97n) / 100n;
    const { units, debtWei } = await adapter.account(on.owner);
    while ((units * price) / ETHER > (debtWei * 9n) / 10n) {
      await on.wait(600n);
      price = (await on.post((price * 95n) / 100n)) ?? 0n;
    }
    const had = await ethers();
    await walk(adapter.liquidate(on.owner, on.owner, 2n * debtWei));
    // What nothing backs any more is the lenders' loss, as Morpho has it.
    expect(await adapter.account(on.owner)).toMatchObject({ units: 0n, debtWei: 0n });
    const worth = (units * price) / ETHER;
    const paid = had - (await ethers());
    expect(paid).toBeLessThan(worth);
    expect(paid).toBeGreaterThan((((worth * ETHER) / morphoIncentiveDown(MORPHO.lltv)) * 9_999n) / 10_000n);
    const { freeWei, borrowedWei } = await adapter.state();
    expect(borrowedWei).toBe(0n);
    expect(freeWei).toBeLessThan(MORPHO.ether);
  });

  test("takes aKSMb as collateral in one transaction", async () => {
    const { token } = on.evm.connection.deployment.ethereum.contracts;
    const [before, held] = [await adapter.account(on.owner), await balanceOf(on.evm.connection, token, on.owner)];
    const tokens = held / 2n;
    const units = await convert(on.evm.connection, "sharesForTokensUp", tokens);
    expect(await walk(adapter.enter(on.owner, tokens))).toEqual(["supply"]);
    const { units: after } = await adapter.account(on.owner);
    expect([units, units - 1n]).toContain(after - before.units);
    const [step] = adapter.enter(on.owner, 1n);
    const late = await step?.call(1n);
    if (!late) throw new Error("no call");
    await expect(on.run(late)).rejects.toThrow("It counted until second 1");
    await walk(adapter.withdraw(on.owner, null));
  });

  test("repays all, and takes all out", async () => {
    await walk(adapter.supply(on.owner, SUPPLIED));
    await walk(adapter.borrow(on.owner, ETHER));
    await on.wait(1_000n);
    const { debtWei } = await adapter.account(on.owner);
    expect(debtWei).toBeGreaterThan(ETHER);
    // As many wei as are owed now, which is a share more than there is in the same second and less than all later.
    await walk(adapter.repay(on.owner, debtWei - 1n));
    expect((await adapter.account(on.owner)).debtWei).toBeLessThan(ETHER / 10_000n);
    await walk(adapter.repay(on.owner, null));
    expect((await adapter.account(on.owner)).debtWei).toBe(0n);
    expect((await kept()).shares).toBe(0n);
    await walk(adapter.withdraw(on.owner, 10n * ETHER));
    const { units } = await adapter.account(on.owner);
    await walk(adapter.withdraw(on.owner, null));
    expect((await on.released()).slice(-2)).toEqual([10n * ETHER, units]);
    expect(await adapter.account(on.owner)).toMatchObject({ units: 0n, debtWei: 0n });
  });

  test("an interrupted repayment says what is done, and takes the ether that it wrapped when it is tried again", async () => {
    const { evm, owner } = on;
    const context = { evm, deployment: evm.connection.deployment, format: { decimals: 12, symbol: "KSM" } };
    // Nothing of Kusama is asked by what lends.
    const { repay } = lendingApi(context as unknown as Context, work => work());
    await walk(adapter.supply(owner, SUPPLIED));
    await walk(adapter.borrow(owner, ETHER));
    await on.run(unwrapEtherCall(evm.connection, await ethers()));

    const wallet = evm.wallet(on.setup.user);
    let left = 1;
    const hesitant = Object.assign(Object.create(wallet), {
      writeContract: (...call: Parameters<typeof wallet.writeContract>) => {
        if (left-- > 0) return wallet.writeContract(...call);
        throw new UserRejectedRequestError(new Error("no"));
      },
    });
    const all = { protocol: "morpho", wei: "all" } as const;
    const stopped = await repay.carryOut({ ...all, wallet: hesitant }).catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(StepsStopped);
    const { done, step, funds } = stopped as StepsStopped;
    expect([done, step]).toEqual([["wrap the ether"], "repay"]);
    expect(funds).not.toContain("Nothing has moved");
    expect(await ethers()).toBeGreaterThan(ETHER);

    const { wei } = await evm.holdings(owner, null);
    await repay.carryOut({ ...all, wallet });
    expect(await adapter.account(owner)).toMatchObject({ debtWei: 0n });
    expect(await ethers()).toBe(0n);
    // But for gas nothing more was spent.
    expect((await evm.holdings(owner, null)).wei).toBeGreaterThan(wei - ETHER / 100n);
  });
});
