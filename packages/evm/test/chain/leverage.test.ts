import { nativeFeedAbi } from "@aksm/contracts";
import {
  type Borrowing,
  collateralWeiDown,
  type EvmAddress,
  type Hex,
  healthPpmDown,
  type Lending,
  type LoopFacts,
  leveragePpmUp,
  ltvOfLeverageDown,
  planClosing,
  planOpening,
  YEAR,
  yearlyPpmOfSecondUp,
} from "@aksm/core";
import { toFunctionSelector } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LENDING } from "../../../devnet/src/setup/parameters.ts";
import { rateModelAbi } from "../../src/defi/lending/published.ts";
import {
  addLiquidityCall,
  approveCall,
  authorizationOf,
  authorizeCall,
  balanceOf,
  borrowRateAfter,
  buyCall,
  type ContractCall,
  ContractRefusal,
  closeLoopCall,
  connectEvm,
  convert,
  DeploymentMismatch,
  deployLeverage,
  type EvmClient,
  type LendingAdapter,
  type LendingMarketState,
  type Looped,
  leverageOf,
  liquidityOf,
  loopExchange,
  loopedBy,
  morphoAdapter,
  NoLeverage,
  openLoopCall,
  PriceMoved,
  priceStepPpm,
  readYields,
  sellCall,
  signAuthorization,
  signPermit,
  wrapEtherCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { ETHER, type Lenders, lenders, PRICE } from "./lenders.ts";
import { chosenSeed, random } from "./random.ts";
import { KSM } from "./setup.ts";

const LATER = 2n ** 40n;
const POLICY = { leastHealthPpm: 1_060_000n, mostImpactPpm: 50_000n };
/** A rate model that says a billion more each time that it is told, and for those who only ask what it said last. */
const RISING: Hex = `0x60003560e01c63${toFunctionSelector(rateModelAbi[0]).slice(2)}14601b57633b9aca00600054016000555b60005460005260206000f3`;
let on: Lenders;
let evm: EvmClient;
let adapter: LendingAdapter;
let owner: EvmAddress;

beforeAll(async () => {
  on = await lenders();
  owner = on.owner;
  const { deployment } = on.evm.connection;
  const { contracts, defi } = deployment.ethereum;
  if (!defi?.lending?.morpho) throw new Error("no Morpho");
  const { liquidity, lending } = defi;
  const made = { endpoint: on.setup.anvil.url, deployerKey: DEV_KEYS[0], cert: contracts.cert, liquidity };
  const leverage = await deployLeverage({ ...made, morpho: defi.lending.morpho });
  const ethereum = { ...deployment.ethereum, defi: { liquidity, lending, leverage } };
  evm = await connectEvm(on.setup.anvil.url, { ...deployment, ethereum });
  adapter = morphoAdapter(evm.connection);
  await on.post(PRICE);
  const tokens = 4_000n * KSM;
  await on.run(approveCall({ token: contracts.token, spender: liquidity.zap, value: 10n * tokens }));
  const bounds = { unitsToSell: 0n, leastWeiForThem: 0n, leastShares: 0n, deadline: LATER };
  await on.run(addLiquidityCall(evm.connection, { tokens, wei: 16n * ETHER, ...bounds }));
});
afterAll(() => on.setup.anvil.stop());

interface Facts extends LoopFacts {
  readonly lending: LendingMarketState;
}

async function facts(): Promise<Facts> {
  const lending = await adapter.state();
  const account = await adapter.account(owner);
  const { weiPerCert, liquidationPpm, freeWei, block } = lending;
  if (weiPerCert === null) throw new Error("no price");
  const exchange = await loopExchange(evm.connection, block);
  return { lending, exchange, freeWei, position: { ...account, weiPerCert, liquidationPpm } };
}

const bond = (): EvmAddress => evm.connection.deployment.ethereum.contracts.token;
const shares = async () => (await evm.holdings(owner, null)).shares;
/** What each loop's transaction told of itself. */
const told: Looped[] = [];
const tell = async (call: ContractCall) => {
  const done = loopedBy(evm.connection, await on.run(call));
  if (!done) throw new Error("nothing was done");
  told.push(done);
  return done;
};

/** A plan for so much leverage, and the call that carries it out with signatures. */
async function opening(tokens: bigint, leveragePpm: bigint) {
  const before = await facts();
  const units = await convert(evm.connection, "sharesForTokensUp", tokens);
  const plan = planOpening(before, POLICY, { units, ltvPpm: ltvOfLeverageDown(leveragePpm) });
  if (plan.kind === "refused") throw new Error(plan.why);
  const spends = { token: bond(), spender: leverageOf(evm.connection), value: tokens };
  const { authorized } = await authorizationOf(evm.connection, owner);
  const wallet = evm.wallet(on.setup.user);
  const call = {
    ...{ tokens, borrowWei: plan.borrowWei, leastUnits: plan.boughtUnits, deadline: LATER },
    leastHealthPpm: (healthPpmDown(plan.after) ?? 0n) - 1n,
    permit: await signPermit(evm.connection, wallet, spends, LATER),
    ...(authorized ? {} : { authorization: await signAuthorization(evm.connection, wallet, LATER) }),
  };
  return { before, plan, call };
}

async function closing(target: { ltvPpm: bigint } | "all") {
  const before = await facts();
  const plan = planClosing(before, target);
  if (plan.kind === "refused") throw new Error(plan.why);
  const repayWei: bigint | "all" = target === "all" ? "all" : plan.repayWei;
  return { before, plan, call: { repayWei, mostUnits: plan.soldUnits, deadline: LATER } };
}

const at = ({ lending, position }: Facts, after: Pick<Borrowing, "units" | "debtWei">): Borrowing => ({
  ...position,
  ...after,
  liquidationPpm: lending.liquidationPpm,
});

describe("a loop over Morpho and Uniswap", () => {
  test("a deployment without one says so, and one over another pool is not made", async () => {
    expect(() => leverageOf(on.evm.connection)).toThrow(NoLeverage);
    const liquidity = liquidityOf(evm.connection);
    const { cert } = evm.connection.deployment.ethereum.contracts;
    const common = { endpoint: on.setup.anvil.url, deployerKey: DEV_KEYS[0], cert, liquidity, morpho: on.morpho };
    const other = { ...common, morpho: { ...on.morpho, lltv: on.morpho.lltv + 1n } };
    await expect(deployLeverage(other)).rejects.toThrow();
    await expect(deployLeverage({ ...common, cert: bond() })).rejects.toThrow(DeploymentMismatch);
  });

  test("its price moves by a step that our feed bounds, and by any where it is another", async () => {
    const { connection } = evm;
    const { block } = await adapter.state();
    const { defi, contracts } = connection.deployment.ethereum;
    if (!defi?.lending) throw new Error("there is lending");
    const { nativeFeed } = defi.lending;
    const bound = await connection.client.readContract({
      address: nativeFeed,
      abi: nativeFeedAbi,
      functionName: "maxStepPpm",
    });
    expect(await priceStepPpm(connection, block)).toBe(bound);
    const over = (lending: Partial<Lending>, of: Partial<typeof contracts> = {}) =>
      priceStepPpm(
        {
          ...connection,
          deployment: {
            ...connection.deployment,
            ethereum: {
              ...connection.deployment.ethereum,
              contracts: { ...contracts, ...of },
              defi: { ...defi, lending: { ...(defi.lending as Lending), ...lending } },
            },
          },
        },
        block,
      );
    expect(await over({ nativeFeed: contracts.priceFeed })).toBeNull();
    expect(await over({}, { committee: contracts.token })).toBeNull();
  });

  test("is opened with two signatures and one transaction, to the wei that the arithmetic says", async () => {
    const { before, plan, call } = await opening(100n * KSM, 3_000_000n);
    const had = await shares();
    expect(await authorizationOf(evm.connection, owner)).toEqual({ authorized: false, isContract: false });
    const done = await tell(openLoopCall(evm.connection, call));
    const expected = { kind: "opened", tokens: 100n * KSM, borrowedWei: plan.borrowWei, boughtUnits: plan.boughtUnits };
    expect(done).toEqual(expected);
    expect((await authorizationOf(evm.connection, owner)).authorized).toBe(true);
    expect(had - (await shares())).toBe(100n * ETHER);
    const account = await adapter.account(owner);
    expect(account.units).toBe(plan.after.units);
    expect(account.debtWei - plan.after.debtWei).toBeLessThanOrEqual(1n);
    const leverage = leveragePpmUp(at(before, account)) ?? 0n;
    expect(leverage).toBeGreaterThan(2_999_990n);
    expect(leverage).toBeLessThanOrEqual(3_000_001n);
  });

  test("what borrowers pay with more borrowed, or less, is what the rate model says then", async () => {
    const { block, borrowPpmAYear } = await adapter.state();
    expect(await borrowRateAfter(evm.connection, block, 0n)).toBe(borrowPpmAYear);
    // The local model asks a year of 365 days for the part that is borrowed: of a thousand.
    const more = (await borrowRateAfter(evm.connection, block, 100n * ETHER)) - (borrowPpmAYear ?? 0n);
    expect(more).toBeGreaterThanOrEqual(100_067n);
    expect(more).toBeLessThanOrEqual(100_070n);
    expect(await borrowRateAfter(evm.connection, block, -100n * ETHER)).toBe(0n);
  });

  test("the rate is that of sums with interest up to the block, as the market has them once it is touched", async () => {
    const { rpc, mine } = on.setup.anvil;
    const { connection } = evm;
    const repaid = ETHER / 10n;
    await on.run(wrapEtherCall(connection, repaid));
    await on.run(approveCall({ token: liquidityOf(connection).weth, spender: on.morpho.morpho, value: repaid }));
    const second = BigInt((await evm.rpc.getBlock()).timestamp) + 20n * YEAR;
    const start = await rpc("evm_snapshot");
    const kept = (await adapter.state()).borrowPpmAYear ?? 0n;
    await mine(1, second);
    const { block, borrowPpmAYear } = await adapter.state();
    expect(borrowPpmAYear).toBeGreaterThan(kept);
    const told = await borrowRateAfter(connection, block, -repaid);
    await rpc("evm_revert", start);
    const again = await rpc("evm_snapshot");
    await rpc("evm_setNextBlockTimestamp", Number(second));
    await on.walk(adapter, adapter.repay(owner, repaid));
    // Nothing is to be counted in any more.
    const after = await adapter.state();
    expect(after.block.timestamp).toBe(block.timestamp);
    expect(told).toBe(after.borrowPpmAYear);
    await rpc("evm_revert", again);
  });

  test("a rate model that remembers is asked after it was told of the interest till then", async () => {
    const { rpc } = on.setup.anvil;
    const start = await rpc("evm_snapshot");
    await rpc("anvil_setCode", on.morpho.rateModel, RISING);
    await on.wait(60n);
    const { block } = await adapter.state();
    expect(await borrowRateAfter(evm.connection, block, ETHER)).toBe(yearlyPpmOfSecondUp(10n ** 9n));
    await rpc("evm_revert", start);
  });

  test("a loop of twice one's own is told among the yields, at the market's rate, with what its trade costs once", async () => {
    await on.setup.anvil.mine(3);
    const asked = { decimals: 12, exitSeconds: null, source: null };
    const { block, layers } = await readYields(evm.connection, asked);
    const loop = layers.find(({ id }) => id === "leverage");
    const { borrowPpmAYear, weiPerCert, liquidationPpm } = await adapter.state(block);
    expect(borrowPpmAYear).toBeGreaterThan(0n);
    expect(loop?.sources.at(-1)).toMatchObject({ kind: "debt", yearlyPpm: -(borrowPpmAYear ?? 0n) });
    expect(loop?.risks).toContain("signers");
    // As a real loop of a hundredth of an aKSMc costs, within what even that moves the price.
    const nothing = { units: 0n, debtWei: 0n, weiPerCert: weiPerCert ?? 0n, liquidationPpm };
    const small = { units: ETHER / 100n, ltvPpm: ltvOfLeverageDown(2_000_000n) };
    const plan = planOpening({ ...(await facts()), position: nothing }, POLICY, small);
    if (plan.kind === "refused") throw new Error(plan.why);
    const lost = (plan.costWei * 1_000_000n) / (collateralWeiDown(plan.after) - plan.after.debtWei);
    const cost = loop?.loop?.openingCostPpm ?? 0n;
    expect(cost).toBeGreaterThan(0n);
    expect(Number(lost) / Number(cost)).toBeGreaterThan(0.999);
    expect(Number(lost) / Number(cost)).toBeLessThan(1.001);
    const none = await readYields(on.evm.connection, asked);
    expect(none.layers.map(({ id }) => id)).not.toContain("leverage");
  });

  test("less than was accepted of anything is refused before it is sent", async () => {
    const { call } = await opening(10n * KSM, 3_200_000n);
    const refuses = (changes: Partial<typeof call>) =>
      expect(on.run(openLoopCall(evm.connection, { ...call, ...changes }))).rejects;
    await refuses({ leastUnits: call.leastUnits + 1n }).toThrow(PriceMoved);
    await refuses({ leastHealthPpm: call.leastHealthPpm * 2n }).toThrow(PriceMoved);
    await refuses({ deadline: 1n }).toThrow(PriceMoved);
    const { call: sale } = await closing({ ltvPpm: 600_000n });
    const over = closeLoopCall(evm.connection, { ...sale, mostUnits: sale.mostUnits - 1n });
    await expect(on.run(over)).rejects.toThrow(PriceMoved);
    const more = closeLoopCall(evm.connection, { ...sale, repayWei: 100n * ETHER });
    await expect(on.run(more)).rejects.toThrow("are owed by now");
  });

  test("whatever was traded and however long it lasted, plans are carried out to the unit", async () => {
    const seed = chosenSeed();
    console.log(`AKSM_SEED=${seed}`);
    const chance = random(seed);
    for (let round = 0; round < 4; round++) {
      const tokens = chance.between(KSM, 60n * KSM);
      await on.run(sellCall(evm.connection, { tokens, leastWei: 0n, deadline: LATER }));
      await on.run(
        buyCall(evm.connection, { wei: chance.between(ETHER / 100n, ETHER / 5n), leastTokens: 0n, deadline: LATER }),
      );
      await on.wait(chance.between(600n, 20_000n));
      await on.post(PRICE + chance.between(0n, PRICE / 100n));
      const now = leveragePpmUp((await facts()).position) ?? 0n;
      const more = await opening(chance.between(KSM, 20n * KSM), now + chance.between(10_000n, 100_000n));
      const opened = await tell(openLoopCall(evm.connection, { ...more.call, leastHealthPpm: 0n }));
      expect(opened, "as Uniswap's exact input").toMatchObject({ boughtUnits: more.plan.boughtUnits });
      const less = await closing({ ltvPpm: ltvOfLeverageDown(chance.between(now - 300_000n, now)) });
      const closed = await tell(closeLoopCall(evm.connection, less.call));
      const expected = {
        kind: "closed",
        repaidWei: less.plan.repayWei,
        soldUnits: less.plan.soldUnits,
        tokensBack: 0n,
      };
      expect(closed, "as Uniswap's exact output").toEqual(expected);
      expect((await adapter.account(owner)).units).toBe(less.plan.after.units);
    }
  });

  test("while the oracle has no answer no part of it is unwound, and all of it is", async () => {
    const now = leveragePpmUp((await facts()).position) ?? 0n;
    const { call } = await closing({ ltvPpm: ltvOfLeverageDown(now - 50_000n) });
    await on.wait(LENDING.maxAge + 1n);
    expect((await adapter.state()).weiPerCert).toBeNull();
    await expect(on.run(closeLoopCall(evm.connection, { ...call, mostUnits: 2n ** 200n }))).rejects.toThrow(
      ContractRefusal,
    );
    const had = await shares();
    const { units } = await adapter.account(owner);
    const done = await tell(closeLoopCall(evm.connection, { ...call, repayWei: "all", mostUnits: 2n ** 200n }));
    if (done.kind !== "closed") throw new Error("it was opened");
    expect(await adapter.account(owner)).toMatchObject({ units: 0n, debtWei: 0n });
    expect((await shares()) - had).toBe(units - done.soldUnits);
  });

  test("what was authorized is taken back, and nothing is opened any more", async () => {
    await on.post(null);
    await on.run(authorizeCall(evm.connection, false));
    expect((await authorizationOf(evm.connection, owner)).authorized).toBe(false);
    const { call } = await opening(10n * KSM, 2_000_000n);
    const { authorization: _, ...unsigned } = call;
    await expect(on.run(openLoopCall(evm.connection, unsigned))).rejects.toThrow("unauthorized");
    await tell(openLoopCall(evm.connection, call));
    await tell(closeLoopCall(evm.connection, { repayWei: "all", mostUnits: 2n ** 200n, deadline: LATER }));
  });

  test("an account's history holds each loop's opening and unwinding as its transaction told it", async () => {
    const { block } = await adapter.state();
    // Anvil's finalized block is two behind its head.
    await on.setup.anvil.mine(2);
    const { exchanges } = await evm.accountHistory(owner, block);
    const loops = exchanges.filter(({ kind }) => kind === "looped" || kind === "unlooped");
    expect(loops.map(({ kind, tokens, wei }) => ({ kind, tokens, wei }))).toEqual(
      told.map(done =>
        done.kind === "opened"
          ? { kind: "looped", tokens: done.tokens, wei: done.borrowedWei }
          : { kind: "unlooped", tokens: done.tokensBack, wei: done.repaidWei },
      ),
    );
    expect(new Set(loops.map(({ tokens }) => tokens === 0n))).toEqual(new Set([true, false]));
  });

  test("nothing of anything is left in the contract", async () => {
    const { weth } = liquidityOf(evm.connection);
    const { cert } = evm.connection.deployment.ethereum.contracts;
    for (const token of [bond(), cert, weth]) {
      expect(await balanceOf(evm.connection, token, leverageOf(evm.connection))).toBe(0n);
    }
    expect(collateralWeiDown({ ...(await adapter.account(leverageOf(evm.connection))), weiPerCert: PRICE })).toBe(0n);
  });
});
