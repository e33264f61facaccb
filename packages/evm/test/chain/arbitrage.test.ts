import {
  type ArbitrageDecision,
  type ArbitragePolicy,
  curveOf,
  decideArbitrage,
  depthUp,
  type EvmAddress,
  rootAtTickUp,
  swapAlong,
  timesDown,
} from "@aksm/core";
import { createPublicClient, http } from "viem";
import { type LocalAccount, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import {
  addLiquidityCall,
  arbitrageFacts,
  buyCall,
  type Cause,
  type ContractCall,
  connectEvm,
  convert,
  type EvmClient,
  included,
  liquidityOf,
  marketTicks,
  type NativePriceSource,
  NoPrice,
  PriceMoved,
  quoteTrade,
  rawCall,
  readFeed,
  StalePrice,
  sellCall,
  send,
  signPermit,
  zappedBy,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { positionsOf } from "./positions.ts";
import { chosenSeed, random } from "./random.ts";
import { ANCHOR, deployed, KSM, type Setup, VALID } from "./setup.ts";

const ETHER = 10n ** 18n;
const LATER = 2n ** 40n;
const KSM_PRICE = 4n * 10n ** 15n;
const DECIMALS = 12;
const POLICY: ArbitragePolicy = {
  leastProfitWei: ETHER / 1_000n,
  yearlyCostPpm: 50_000n,
  conversionPpm: 0n,
  budgetWei: 1_000n * ETHER,
  inventory: 0n,
  slippagePpm: 5_000n,
};

let setup: Setup;
let evm: EvmClient;
/** Provides and pushes the price. */
let whale: LocalAccount;
let keeper: LocalAccount;

const addressOf = ({ address }: LocalAccount) => address.toLowerCase() as EvmAddress;

async function carryOut(cause: Cause): Promise<void> {
  const signed = await Promise.all(setup.operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(setup.wallet, cause, signed);
  if (outcome.status !== "sent") throw new Error(outcome.status);
  await included(evm.connection, outcome.hash);
}

const run = async (call: ContractCall, account = whale) =>
  included(evm.connection, await send(evm.connection, evm.wallet(account), call));

const permitted = (value: bigint, account = whale) =>
  signPermit(
    evm.connection,
    evm.wallet(account),
    { token: evm.connection.deployment.ethereum.contracts.token, spender: liquidityOf(evm.connection).zap, value },
    LATER,
  );

const sell = async (tokens: bigint) =>
  run(sellCall(evm.connection, { tokens, leastWei: 0n, deadline: LATER, permit: await permitted(tokens) }));

/** A price that was seen now. */
const source = async (): Promise<NativePriceSource> => ({
  weiPerNative: KSM_PRICE,
  seenAt: (await evm.rpc.getBlock()).timestamp,
  maxAgeSeconds: 600n,
});

async function decide(account: LocalAccount, policy = POLICY): Promise<ArbitrageDecision> {
  const asked = { source: await source(), account: addressOf(account), decimals: DECIMALS, exitSeconds: 7n * 86_400n };
  return decideArbitrage(await arbitrageFacts(evm.connection, asked), policy);
}

/** What the account has at the fair value, wei, without what it spent on gas. */
async function worth(account: LocalAccount): Promise<bigint> {
  const { shares, wei } = await evm.holdings(addressOf(account), null);
  const asked = { source: await source(), account: null, decimals: DECIMALS, exitSeconds: null };
  const { fair } = await arbitrageFacts(evm.connection, asked);
  return wei + timesDown(shares, fair);
}

const tradeOf = ({ action }: ArbitrageDecision) => {
  if (action.kind !== "buy" && action.kind !== "sell") throw new Error(JSON.stringify(action));
  return action.trade;
};

/** What was there before the test, also where that failed. */
async function undone(work: () => Promise<void>): Promise<void> {
  const id = await setup.anvil.rpc<string>("evm_snapshot");
  try {
    await work();
  } finally {
    await setup.anvil.rpc("evm_setAutomine", true);
    await setup.anvil.rpc("evm_revert", id);
  }
}

beforeAll(async () => {
  setup = await deployed();
  const { deployment } = setup.evm.connection;
  const liquidity = await openExchange(setup.anvil.url, DEV_KEYS[0], deployment.ethereum.contracts);
  evm = await connectEvm(setup.anvil.url, { ...deployment, ethereum: { ...deployment.ethereum, defi: { liquidity } } });
  whale = setup.user;
  // An operator of this file's committee, which earns nothing by that.
  keeper = privateKeyToAccount(DEV_KEYS[3]);
  const id = { depositId: `0x${"d1".repeat(32)}`, recipient: addressOf(whale), amount: 200_000n * KSM } as const;
  await carryOut({ kind: "mint", ...VALID, ...id });
  const permit = await permitted(50_000n * KSM);
  const bounds = { unitsToSell: 0n, leastWeiForThem: 0n, leastShares: 0n, deadline: LATER };
  await run(addLiquidityCall(evm.connection, { tokens: 50_000n * KSM, wei: 200n * ETHER, ...bounds, permit }));
});
afterAll(() => setup.anvil.stop());

describe("the market's curve", () => {
  test("is the pool's own, to the wei, within and across initialized ticks, both ways", {
    timeout: 120_000,
  }, async () => {
    const seed = chosenSeed();
    console.log(`AKSM_SEED=${seed}`);
    const chance = random(seed);
    const create = async (data: `0x${string}`) => {
      const { contractAddress } = await included(
        evm.connection,
        await evm.wallet(whale).sendTransaction({ account: whale, chain: evm.rpc.chain, data }),
      );
      if (!contractAddress) throw new Error("not deployed");
      return contractAddress.toLowerCase() as EvmAddress;
    };
    const positions = await positionsOf(evm, addressOf(whale), { create, run: call => run(call) });
    await positions.wrap(20_000n * ETHER, 100n * ETHER);
    const block = async () => {
      const { number, hash, timestamp } = await evm.rpc.getBlock();
      return { number: Number(number), hash, timestamp };
    };
    const first = await marketTicks(evm.connection, { toward: rootAtTickUp(0), beyond: 60, block: await block() });
    const middle = Math.floor(first.tick / 60) * 60;
    for (let position = 0; position < 5; position++) {
      const low = middle + 60 * Number(chance.between(0n, 40n)) - 1_200;
      const high = low + 60 * Number(chance.between(1n, 30n));
      await positions.add(low, high, chance.between(ETHER / 10n, 10n * ETHER));
    }
    // Of the pool's words of 256 ticks one ends on the way.
    const toward = rootAtTickUp(Math.max(-887_000, first.tick - 30_000));
    const market = await marketTicks(evm.connection, { toward, beyond: 3_000, block: await block() });
    expect(market.ticks.length).toBeGreaterThanOrEqual(4);
    const { feePpm, certFirst } = market;
    for (const sellsCert of [true, false]) {
      const curve = curveOf(market, sellsCert !== certFirst);
      for (const amount of [1n, 999n, ETHER / 3n, ETHER, 30n * ETHER, 300n * ETHER, 5_000n * ETHER]) {
        const given = sellsCert ? amount * 100n + chance.between(0n, amount) : amount + chance.between(0n, amount);
        const swap = swapAlong(curve, given);
        const quoted = await quoteTrade(evm.connection, { sellsCert, amount: given, feePpm });
        // What lies beyond the ticks that were read is not known.
        if (swap.given < given) continue;
        expect({ got: swap.got, root: swap.root }).toEqual({ got: quoted.out, root: quoted.rootAfter });
      }
    }
    expect(depthUp(market, true)).toBeGreaterThan(0n);
  });
});

describe("an arbitrageur", () => {
  test("buys what is below the fair value back to it, and nothing is left to be earned", () =>
    undone(async () => {
      await sell(4_000n * KSM);
      const decision = await decide(keeper);
      expect(decision.discountPpm).toBeGreaterThan(40_000n);
      const trade = tradeOf(decision);
      const before = await worth(keeper);
      const receipt = await run(
        buyCall(evm.connection, { wei: trade.give, leastTokens: trade.least, deadline: LATER }),
        keeper,
      );
      expect(zappedBy(evm.connection, receipt)?.tokens).toBe(trade.tokens);
      const spentOnGas = receipt.gasUsed * receipt.effectiveGasPrice;
      expect(spentOnGas, "no more gas than was counted with").toBeLessThan(trade.gasWei);
      const gained = (await worth(keeper)) - before + spentOnGas;
      // The decision takes gas of both steps off, and the time that money is away.
      const expected = trade.profitWei + trade.gasWei + trade.otherWei;
      expect(gained - expected).toBeGreaterThanOrEqual(-2n);
      expect(gained - expected).toBeLessThanOrEqual(2n);

      const { action, discountPpm } = await decide(keeper, { ...POLICY, inventory: 10n ** 18n });
      expect(action.kind).toBe("wait");
      expect(discountPpm).toBeGreaterThan(0n);
      expect(discountPpm).toBeLessThan(4_500n);
      // What it bought is asked for next, by the shares that it has alone.
      const { shares } = await evm.holdings(addressOf(keeper), null);
      expect((await decide(keeper)).action).toMatchObject({ kind: "unstake", shares });
    }));

  test("sells from its inventory what is above the fair value", () =>
    undone(async () => {
      await run(buyCall(evm.connection, { wei: 20n * ETHER, leastTokens: 0n, deadline: LATER }));
      const decision = await decide(whale, { ...POLICY, inventory: 200_000n * KSM });
      expect(decision.discountPpm).toBeLessThan(-40_000n);
      const trade = tradeOf(decision);
      const before = await worth(whale);
      const tokens = trade.tokens;
      const permit = await permitted(tokens);
      const call = sellCall(evm.connection, { tokens, leastWei: trade.least, deadline: LATER, permit });
      const receipt = await run(call);
      const spentOnGas = receipt.gasUsed * receipt.effectiveGasPrice;
      expect(spentOnGas, "no more gas than was counted with").toBeLessThan(trade.gasWei);
      const gained = (await worth(whale)) - before + spentOnGas;
      expect(gained - trade.profitWei - trade.gasWei).toBeGreaterThanOrEqual(-10_000n);
      expect(gained).toBeGreaterThan(ETHER / 10n);
    }));

  test("is not sandwiched below what it accepts: its purchase does nothing, and only gas is gone", () =>
    undone(async () => {
      await sell(4_000n * KSM);
      const trade = tradeOf(await decide(keeper));
      const call = buyCall(evm.connection, { wei: trade.give, leastTokens: trade.least, deadline: LATER });
      const before = await evm.holdings(addressOf(keeper), null);
      await setup.anvil.rpc("evm_setAutomine", false);
      const hash = await send(evm.connection, evm.wallet(keeper), call);
      // Seen in the pool of transactions, and overtaken: the same purchase for more gas.
      const { to, data, value } = rawCall(
        buyCall(evm.connection, { wei: 10n * ETHER, leastTokens: 0n, deadline: LATER }),
      );
      const fees = { maxFeePerGas: 10n ** 12n, maxPriorityFeePerGas: 10n ** 11n };
      const wallet = evm.wallet(whale);
      await wallet.sendTransaction({ account: whale, chain: evm.rpc.chain, to, data, value, gas: 400_000n, ...fees });
      await setup.anvil.mine(1);
      const receipt = await createPublicClient({ transport: http(setup.anvil.url) }).getTransactionReceipt({ hash });
      expect(receipt.status).toBe("reverted");
      const after = await evm.holdings(addressOf(keeper), null);
      expect(after.shares).toBe(before.shares);
      expect(before.wei - after.wei).toBe(receipt.gasUsed * receipt.effectiveGasPrice);
    }));

  test("is not baited by a price that somebody pushes: what was pushed is lost to it", () =>
    undone(async () => {
      const [baited, baiter] = [await worth(keeper), await worth(whale)];
      await sell(20_000n * KSM);
      const { action } = await decide(keeper);
      if (action.kind !== "buy") throw new Error(action.kind);
      const { give, least } = action.trade;
      await run(buyCall(evm.connection, { wei: give, leastTokens: least, deadline: LATER }), keeper);
      expect((await worth(keeper)) - baited).toBeGreaterThan(ETHER);
      expect((await worth(whale)) - baiter).toBeLessThan(-ETHER);
      // Pushed above the fair value it buys nothing, however it looks beside yesterday's price.
      await run(buyCall(evm.connection, { wei: 100n * ETHER, leastTokens: 0n, deadline: LATER }));
      expect((await decide(keeper, { ...POLICY, inventory: 10n ** 18n })).buy).toBeNull();
    }));

  test("buys at no price that is too old, from a feed or named", () =>
    undone(async () => {
      const { priceFeed } = evm.connection.deployment.ethereum.contracts;
      const block = async () => {
        const { number, hash, timestamp } = await evm.rpc.getBlock();
        return { number: Number(number), hash, timestamp };
      };
      const now = await block();
      const { timestamp } = now;
      const fresh = await readFeed(evm.connection, { feed: priceFeed, maxAgeSeconds: 86_400n }, now);
      expect(timesDown(1n, fresh.weiPerNative)).toBe(ETHER);
      const named = { weiPerNative: KSM_PRICE, seenAt: timestamp, maxAgeSeconds: 600n };
      const ask = (of: NativePriceSource) =>
        arbitrageFacts(evm.connection, { source: of, account: null, decimals: DECIMALS, exitSeconds: 1n });
      await setup.anvil.mine(1, timestamp + 601n);
      await expect(ask(named)).rejects.toThrow(StalePrice);
      await expect(ask({ feed: priceFeed, maxAgeSeconds: 600n })).rejects.toThrow(StalePrice);
      expect((await ask({ feed: priceFeed, maxAgeSeconds: 86_400n })).doubt).toBeNull();
      // A feed that refuses of its own accord, here for want of a report, gives no price; and the rate is in doubt.
      await setup.anvil.mine(1, timestamp + 4n * 86_400n);
      await expect(ask({ feed: priceFeed, maxAgeSeconds: LATER })).rejects.toThrow(NoPrice);
      const { doubt } = await ask({ ...named, maxAgeSeconds: LATER });
      expect(doubt).toContain("operators are silent");
    }));

  test("buys nothing where a loss lowers the rate between quote and purchase", () =>
    undone(async () => {
      await sell(4_000n * KSM);
      const trade = tradeOf(await decide(keeper));
      await carryOut({
        kind: "report",
        ...VALID,
        previousNumber: ANCHOR.number,
        previousHash: ANCHOR.hash,
        number: 20,
        hash: `0x${"b2".repeat(32)}`,
        era: 4,
        rewards: 0n,
        slashes: 4_000n * KSM,
        provisions: 0n,
        costs: 0n,
      });
      const call = buyCall(evm.connection, { wei: trade.give, leastTokens: trade.least, deadline: LATER });
      await expect(run(call, keeper)).rejects.toThrow(PriceMoved);
      // At the rate that holds now it is another purchase, with less to earn.
      expect(tradeOf(await decide(keeper)).profitWei).toBeLessThan(trade.profitWei);
      expect(await convert(evm.connection, "tokensForSharesDown", ETHER)).toBeLessThan(KSM);
    }));

  test("waits while a transaction of its own is in no block yet", () =>
    undone(async () => {
      await sell(4_000n * KSM);
      const trade = tradeOf(await decide(keeper));
      await setup.anvil.rpc("evm_setAutomine", false);
      const call = buyCall(evm.connection, { wei: trade.give, leastTokens: trade.least, deadline: LATER });
      await send(evm.connection, evm.wallet(keeper), call);
      expect((await decide(keeper)).action).toMatchObject({ kind: "wait" });
      await setup.anvil.mine(1);
      expect((await decide(keeper)).action.kind).toBe("unstake");
    }));
});
