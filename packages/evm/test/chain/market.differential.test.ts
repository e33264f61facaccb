import type { EvmAddress, Hex, Pair } from "@aksm/core";
import { amountsOfSharesDown, sharesForAmountsDown, unitsToSellDown, weiBesideUp, weiPerCertDown } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import {
  addLiquidityCall,
  allowanceOf,
  approveCall,
  balanceOf,
  buyCall,
  type Cause,
  type ContractCall,
  ContractRefusal,
  compoundCall,
  connectEvm,
  convert,
  deployLiquidity,
  type EvmClient,
  included,
  liquidityOf,
  marketState,
  NoDefi,
  PriceMoved,
  quoteTrade,
  removeLiquidityCall,
  sellCall,
  send,
  signPermit,
  zappedBy,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { chosenSeed, type Random, random } from "./random.ts";
import { deployed, KSM, type Setup, VALID } from "./setup.ts";

const ETHER = 10n ** 18n;
const LATER = 2n ** 40n;
let setup: Setup;
let evm: EvmClient;
let owner: EvmAddress;

beforeAll(async () => {
  setup = await deployed();
  const { deployment } = setup.evm.connection;
  const { contracts } = deployment.ethereum;
  const liquidity = await openExchange(setup.anvil.url, DEV_KEYS[0], contracts);
  evm = await connectEvm(setup.anvil.url, { ...deployment, ethereum: { ...deployment.ethereum, defi: { liquidity } } });
  owner = setup.user.address.toLowerCase() as EvmAddress;
  await stake(500_000n * KSM);
});
afterAll(() => setup.anvil.stop());

async function stake(amount: bigint): Promise<void> {
  const cause: Cause = { kind: "mint", ...VALID, depositId: `0x${"d1".repeat(32)}`, recipient: owner, amount };
  const signed = await Promise.all(setup.operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(setup.wallet, cause, signed);
  if (outcome.status !== "sent") throw new Error("not minted");
  await included(evm.connection, outcome.hash);
}

/** What each transaction of the user's told of itself. */
const told: NonNullable<ReturnType<typeof zappedBy>>[] = [];
const run = async (call: ContractCall) => {
  const receipt = await included(evm.connection, await send(evm.connection, evm.wallet(setup.user), call));
  const done = zappedBy(evm.connection, receipt);
  if (done) told.push(done);
  return receipt;
};

const permitted = (token: EvmAddress, value: bigint) =>
  signPermit(evm.connection, evm.wallet(setup.user), { token, spender: liquidityOf(evm.connection).zap, value }, LATER);

const bond = (): EvmAddress => evm.connection.deployment.ethereum.contracts.token;

async function add(tokens: bigint, wei: bigint, unitsToSell = 0n) {
  const bounds = { unitsToSell, leastWeiForThem: 0n, leastShares: 0n, deadline: LATER };
  return run(addLiquidityCall(evm.connection, { tokens, wei, ...bounds, permit: await permitted(bond(), tokens) }));
}

/** Trades of both kinds, which leave fees and another price behind. */
async function trade(chance: Random): Promise<void> {
  const tokens = chance.between(KSM, 5_000n * KSM);
  const permit = await permitted(bond(), tokens);
  await run(sellCall(evm.connection, { tokens, leastWei: 0n, deadline: LATER, permit }));
  await run(
    buyCall(evm.connection, { wei: chance.between(ETHER / 10n, 25n * ETHER), leastTokens: 0n, deadline: LATER }),
  );
}

describe("the market", () => {
  test("a deployment without one says so", () => {
    expect(() => liquidityOf(setup.evm.connection)).toThrow(NoDefi);
  });

  test("nothing is quoted before there is liquidity", async () => {
    const quote = quoteTrade(evm.connection, { sellsCert: true, amount: ETHER, feePpm: 3_000n });
    await expect(quote).rejects.toThrow(ContractRefusal);
  });

  test("the first liquidity, what others add, and trades are what the arithmetic says", {
    timeout: 120_000,
  }, async () => {
    const seed = chosenSeed();
    console.log(`AKSM_SEED=${seed}`);
    const chance = random(seed);
    const empty = await marketState(evm.connection);
    expect(weiPerCertDown(empty)).toBeGreaterThan((4n * ETHER) / 1_000n - 10n);
    const first = await add(100_000n * KSM, 500n * ETHER);
    const opened = await marketState(evm.connection);
    const offered: Pair = { units: 100_000n * ETHER, wei: 500n * ETHER };
    expect(zapped(first).shares).toBe(sharesForAmountsDown(empty, offered));
    expect(opened.supply).toBe(zapped(first).shares + 1_000n);

    for (let round = 0; round < 4; round++) {
      await trade(chance);
      const before = await marketState(evm.connection);
      const tokens = chance.between(KSM, 1_000n * KSM);
      const units = await convert(evm.connection, "sharesForTokensUp", tokens);
      const wei = weiBesideUp(before, units);
      const added = zapped(await add(tokens, wei));
      expect(added.shares, "as PoolShare.deposit").toBe(sharesForAmountsDown(before, { units, wei }));
      expect(tokens - added.tokens, "all tokens are taken").toBeLessThan(tokens / 1_000_000n + 2n);

      const held = await marketState(evm.connection);
      const shares = chance.between(1n, added.shares);
      const due = amountsOfSharesDown(held, shares);
      const { share } = liquidityOf(evm.connection);
      const call = { shares, leastTokens: 0n, leastWei: 0n, deadline: LATER, permit: await permitted(share, shares) };
      const removed = zapped(await run(removeLiquidityCall(evm.connection, call)));
      // Never less than the arithmetic says, and by no more than it leaves to the range's ends.
      const ends = shares / 2n ** 62n + 3n;
      expect(removed.wei - due.wei, "as PoolShare.withdraw").toBeGreaterThanOrEqual(0n);
      expect(removed.wei - due.wei).toBeLessThanOrEqual(ends);
      const least = await convert(evm.connection, "tokensForSharesDown", due.units);
      expect(removed.tokens === least || removed.tokens === least + 1n, "as PoolShare.withdraw").toBe(true);
    }
  });

  test("from aKSMb alone little comes back: what fees in another proportion than the price leave over", async () => {
    const tokens = 2_000n * KSM;
    const state = await marketState(evm.connection);
    const units = await convert(evm.connection, "sharesForTokensUp", tokens);
    const weiBefore = (await evm.holdings(owner, null)).wei;
    const receipt = await add(tokens, 0n, unitsToSellDown(state, units));
    const weiAfter = (await evm.holdings(owner, null)).wei + receipt.gasUsed * receipt.effectiveGasPrice;
    expect(tokens - zapped(receipt).tokens).toBeLessThan(tokens / 500n);
    expect(weiAfter - weiBefore).toBeLessThan(ETHER / 50n);
  });

  test("a trade brings what was quoted, and is refused beyond what is accepted", async () => {
    const tokens = 100n * KSM;
    const amount = await convert(evm.connection, "sharesForTokensUp", tokens);
    const { out } = await quoteTrade(evm.connection, { sellsCert: true, amount, feePpm: 3_000n });
    const sale = { tokens, deadline: LATER, permit: await permitted(bond(), tokens) };
    await expect(run(sellCall(evm.connection, { ...sale, leastWei: out + 1n }))).rejects.toThrow(PriceMoved);
    await expect(run(sellCall(evm.connection, { ...sale, leastWei: out, deadline: 1n }))).rejects.toThrow(PriceMoved);
    expect(zapped(await run(sellCall(evm.connection, { ...sale, leastWei: out }))).wei).toBe(out);
  });

  test("an approval by transaction does as well as a permit", async () => {
    const { zap } = liquidityOf(evm.connection);
    const approval = { token: bond(), spender: zap, value: KSM };
    await run(approveCall(approval));
    expect(await allowanceOf(evm.connection, owner, approval)).toEqual({ allowed: KSM, isContract: false });
    await run(sellCall(evm.connection, { tokens: KSM, leastWei: 1n, deadline: LATER }));
    expect((await allowanceOf(evm.connection, owner, approval)).allowed).toBe(0n);
  });

  test("fees are added back once the price is steady", async () => {
    await expect(run(compoundCall(evm.connection))).rejects.toThrow();
    await setup.anvil.mine(1, (await evm.rpc.getBlock()).timestamp + 3_600n);
    const before = await marketState(evm.connection);
    await run(compoundCall(evm.connection));
    const after = await marketState(evm.connection);
    expect(after.liquidity).toBeGreaterThan(before.liquidity);
    expect(after.supply).toBe(before.supply);
  });

  test("where there is a market already, others are made around it and its price stays", async () => {
    const { weth, factory, quoter, market, share } = liquidityOf(evm.connection);
    const { cert } = evm.connection.deployment.ethereum.contracts;
    const before = await marketState(evm.connection);
    const other = await deployLiquidity({
      endpoint: setup.anvil.url,
      deployerKey: DEV_KEYS[0],
      ...{ cert, weth, factory, quoter },
      feePpm: 3_000,
      weiPerCert: ETHER,
    });
    expect(other.market).toBe(market);
    expect(other.share).not.toBe(share);
    expect((await marketState(evm.connection)).root).toBe(before.root);
  });

  test("an account's history holds every exchange as its transaction told it, and the transfers that are a part of it", async () => {
    const { block } = await marketState(evm.connection);
    // Anvil's finalized block is two behind its head.
    await setup.anvil.mine(2);
    const { exchanges, shares } = await evm.accountHistory(owner, block);
    expect(exchanges.map(({ kind, tokens, wei }) => ({ kind, tokens, wei }))).toEqual(
      told.map(({ kind, tokens, wei }) => ({ kind, tokens, wei })),
    );
    for (const { kind, transaction } of exchanges) {
      const parts = shares.filter(each => each.transaction === transaction);
      const net = parts.reduce((all, each) => (each.kind === "received" ? all + each.shares : all - each.shares), 0n);
      expect(net > 0n, kind).toBe(kind === "bought" || kind === "removed");
    }
    const last = exchanges.at(-1)?.block ?? 0;
    const before = await evm.accountHistory(owner, { ...block, number: last - 1 });
    expect(before.exchanges).toEqual(exchanges.slice(0, -1));
  });

  test("nothing of anything is left in the zap", async () => {
    const { zap, weth, share } = liquidityOf(evm.connection);
    const tokens: Hex[] = [bond(), evm.connection.deployment.ethereum.contracts.cert, weth, share];
    for (const token of tokens) expect(await balanceOf(evm.connection, token, zap)).toBe(0n);
  });
});

function zapped(receipt: Awaited<ReturnType<typeof run>>) {
  const done = zappedBy(evm.connection, receipt);
  if (!done) throw new Error("nothing was exchanged");
  return { shares: 0n, ...done };
}
