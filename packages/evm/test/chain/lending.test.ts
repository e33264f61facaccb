import { borrowableWeiDown, healthPpmDown } from "@aksm/core";
import { parseAbi } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCollateral } from "../../../devnet/src/setup/lending.ts";
import { LENDING } from "../../../devnet/src/setup/parameters.ts";
import { publishing } from "../../../devnet/src/setup/published.ts";
import { marketTokenAbi } from "../../src/defi/lending/published.ts";
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

const MARKET =
  "@venusprotocol/venus-protocol/artifacts/contracts/Tokens/VTokens/VBep20Immutable.sol/VBep20Immutable.json";
const MODEL =
  "@venusprotocol/venus-protocol/artifacts/contracts/InterestRateModels/JumpRateModel.sol/JumpRateModel.json";
const COMPTROLLER = parseAbi([
  "function enterMarkets(address[] markets) returns (uint256[])",
  "function _setCollateralFactor(address market, uint256 mantissa) returns (uint256)",
  "function _supportMarket(address market) returns (uint256)",
  "function interestRateModel() view returns (address)",
]);
const DEARER = parseAbi([
  "function _setInterestRateModel(address model) returns (uint256)",
  "function accrueInterest() returns (uint256)",
]);
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

  test("what is supplied counts once its owner said so, and with other positions at the comptroller it is said", async () => {
    const { rpc } = on.setup.anvil;
    const start = await rpc("evm_snapshot");
    const { comptroller, etherMarket, certMarket } = on.compound;
    const supplying = adapter.supply(on.owner, 1_000n * ETHER);
    await walk(supplying.slice(0, 2));
    expect(await adapter.account(on.owner)).toMatchObject({ units: 1_000n * ETHER, counts: false, elsewhere: false });
    await expect(walk(adapter.borrow(on.owner, 1n))).rejects.toThrow("math error");
    expect(await walk(adapter.useAsCollateral(on.owner))).toEqual(["use as collateral"]);
    expect(await adapter.account(on.owner)).toMatchObject({ units: 1_000n * ETHER, counts: true });
    expect(await walk(adapter.useAsCollateral(on.owner))).toEqual([]);
    await walk(adapter.borrow(on.owner, 1n));
    expect(await adapter.account(on.owner)).toMatchObject({ counts: true, elsewhere: false });

    // The owner lent the ether that is there: it counts beside aKSMc once it has a factor and was entered.
    const admin = publishing(on.setup.anvil.url, DEV_KEYS[0]);
    await admin.call(comptroller, COMPTROLLER, "enterMarkets", [[etherMarket]]);
    expect((await adapter.account(on.owner)).elsewhere).toBe(false);
    await admin.call(comptroller, COMPTROLLER, "_setCollateralFactor", [etherMarket, ETHER / 2n]);
    expect((await adapter.account(on.owner)).elsewhere).toBe(true);
    await admin.call(comptroller, COMPTROLLER, "_setCollateralFactor", [etherMarket, 0n]);
    expect((await adapter.account(on.owner)).elsewhere).toBe(false);

    // Any other market of the same comptroller.
    const { cert } = on.evm.connection.deployment.ethereum.contracts;
    const read = { address: certMarket, abi: COMPTROLLER, functionName: "interestRateModel" } as const;
    const args = [cert, comptroller, await on.evm.rpc.readContract(read), ETHER, "other", "vOther", 18, on.owner];
    const other = await admin.deploy(MARKET, ...args);
    await admin.call(comptroller, COMPTROLLER, "_supportMarket", [other]);
    await admin.call(comptroller, COMPTROLLER, "enterMarkets", [[other]]);
    expect(await adapter.account(on.owner)).toMatchObject({ counts: true, elsewhere: true });
    // The market judges all of it: nothing says what the other one is worth.
    await expect(walk(adapter.borrow(on.owner, 1n))).rejects.toThrow();
    await rpc("evm_revert", start);
  });

  test("what is supplied may be borrowed against, to the wei that the arithmetic says", async () => {
    expect(await walk(adapter.supply(on.owner, 1_000n * ETHER))).toEqual(["approve", "supply", "use as collateral"]);
    const account = await adapter.account(on.owner);
    expect(account).toMatchObject({ counts: true, elsewhere: false });
    expect(account).toMatchObject({ units: 1_000n * ETHER, debtWei: 0n });
    const state = await adapter.state();
    const borrowing = { ...account, weiPerCert: state.weiPerCert ?? 0n, liquidationPpm: state.liquidationPpm };
    const most = borrowableWeiDown(borrowing, state.mostPpm);
    expect(most).toBe((28n * ETHER) / 10n);
    await expect(walk(adapter.borrow(on.owner, most + 1n))).rejects.toThrow("math error");
    expect(await walk(adapter.borrow(on.owner, most))).toEqual(["borrow"]);
    expect(await balanceOf(on.evm.connection, liquidityOf(on.evm.connection).weth, on.owner)).toBe(most);
    expect(healthPpmDown({ ...borrowing, ...(await adapter.account(on.owner)) })).toBe(1_000_000n);
    const { rpc } = on.setup.anvil;
    const yearlyAt = async (seconds: bigint) => {
      const before = await rpc("evm_snapshot");
      await rpc("anvil_mine", "0x3e8", `0x${seconds.toString(16)}`);
      const { borrowPpmAYear, block } = await adapter.state();
      const paced = await on.evm.rpc.getBlock({ blockNumber: BigInt(block.number - 1_000) });
      await rpc("evm_revert", before);
      // What was mined slowly is by that much later.
      return { ppm: borrowPpmAYear ?? 0n, took: block.timestamp - paced.timestamp };
    };
    const [slow, fast] = [await yearlyAt(12n), await yearlyAt(2n)];
    expect(slow.took).toBeGreaterThan(3n * fast.took);
    expect(slow.ppm).toBeGreaterThan(0n);
    expect((slow.ppm - 1n) * slow.took).toBeLessThan(fast.ppm * fast.took);
    expect((fast.ppm - 1n) * fast.took).toBeLessThan(slow.ppm * slow.took);
  });

  test("rates are those of sums with interest up to the block, as the market has them once it is touched", async () => {
    const { rpc, mine } = on.setup.anvil;
    const { etherMarket } = on.compound;
    const start = await rpc("evm_snapshot");
    const admin = publishing(on.setup.anvil.url, DEV_KEYS[0]);
    const model = await admin.deploy(MODEL, 0n, 10_000n * ETHER, 0n, ETHER);
    await admin.call(etherMarket, DEARER, "_setInterestRateModel", [model]);
    await mine(1);
    const inEther = { address: etherMarket, abi: marketTokenAbi, functionName: "borrowRatePerBlock" } as const;
    const kept = await on.evm.rpc.readContract(inEther);
    const before = await rpc("evm_snapshot");
    await rpc("anvil_mine", "0x64", "0xc");
    const { block, borrowPpmAYear } = await adapter.state();
    await rpc("evm_revert", before);
    await rpc("anvil_mine", "0x63", "0xc");
    await rpc("evm_setNextBlockTimestamp", Number(block.timestamp));
    await admin.call(etherMarket, DEARER, "accrueInterest", []);
    const after = await adapter.state();
    expect(after.block).toMatchObject({ number: block.number, timestamp: block.timestamp });
    expect(borrowPpmAYear).toBe(after.borrowPpmAYear);
    expect(await on.evm.rpc.readContract(inEther)).toBeGreaterThan(kept);
    await rpc("evm_revert", start);
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
    const { units } = await adapter.account(on.owner);
    await walk(adapter.withdraw(on.owner, null));
    expect((await on.released()).slice(-2)).toEqual([10n * ETHER, units]);
    const { cert } = on.evm.connection.deployment.ethereum.contracts;
    expect(await adapter.account(on.owner)).toMatchObject({ units: 0n, debtWei: 0n });
    expect(await balanceOf(on.evm.connection, cert, on.owner)).toBeGreaterThan(2_000n * ETHER);
  });
});
