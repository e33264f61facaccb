import {
  type EvmAddress,
  feesYearlyPpmDown,
  type Hex,
  weiOfCertDown,
  weiOfSharesDown,
  type YieldLayer,
} from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import { openFarms } from "../../../devnet/src/setup/farms.ts";
import {
  addLiquidityCall,
  approveCall,
  buyCall,
  type Cause,
  type ContractCall,
  connectEvm,
  type EvmClient,
  farmOf,
  fundCall,
  harvestCall,
  included,
  liquidityOf,
  marketState,
  NoDefi,
  readYields,
  sellCall,
  send,
  signPermit,
  vaultDepositCall,
  vaultOf,
  wrapEtherCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { positionsOf } from "./positions.ts";
import { ANCHOR, deployed, KSM, type Setup, VALID } from "./setup.ts";

const ETHER = 10n ** 18n;
const LATER = 2n ** 40n;
const DAY = 86_400n;
const YEAR = 31_557_600n;
const STAKED = 10n ** 15n;
let setup: Setup;
let evm: EvmClient;
let owner: EvmAddress;

beforeAll(async () => {
  // A node that keeps the states of few old blocks, as most do.
  setup = await deployed({}, "--prune-history", "40");
  const { deployment } = setup.evm.connection;
  const { contracts } = deployment.ethereum;
  const liquidity = await openExchange(setup.anvil.url, DEV_KEYS[0], contracts);
  const farming = await openFarms(setup.anvil.url, DEV_KEYS[0], contracts, liquidity);
  const ethereum = { ...deployment.ethereum, defi: { liquidity, ...farming } };
  evm = await connectEvm(setup.anvil.url, { ...deployment, ethereum });
  owner = setup.user.address.toLowerCase() as EvmAddress;
  await attested({
    kind: "mint",
    ...VALID,
    depositId: `0x${"d1".repeat(32)}`,
    recipient: owner,
    amount: 90_000n * KSM,
  });
}, 180_000);
afterAll(() => setup.anvil.stop());

const run = async (call: ContractCall) =>
  included(evm.connection, await send(evm.connection, evm.wallet(setup.user), call));

async function create(data: Hex): Promise<EvmAddress> {
  const wallet = evm.wallet(setup.user);
  const hash = await wallet.sendTransaction({ account: setup.user, chain: evm.rpc.chain, data });
  const { contractAddress } = await included(evm.connection, hash);
  if (!contractAddress) throw new Error("not deployed");
  return contractAddress.toLowerCase() as EvmAddress;
}

async function attested(cause: Cause): Promise<void> {
  const signed = await Promise.all(setup.operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(setup.wallet, cause, signed);
  if (outcome.status !== "sent") throw new Error(`not ${cause.kind}: ${outcome.status}`);
  await included(evm.connection, outcome.hash);
}

/** Three blocks, so that what was there before is finalized. */
const later = async (seconds: bigint) => setup.anvil.mine(3, (await evm.rpc.getBlock()).timestamp + seconds);

const permitted = (value: bigint) => {
  const { token } = evm.connection.deployment.ethereum.contracts;
  const spends = { token, spender: liquidityOf(evm.connection).zap, value };
  return signPermit(evm.connection, evm.wallet(setup.user), spends, LATER);
};

const look = (exitSeconds: bigint | null = 8n * DAY) =>
  readYields(evm.connection, {
    decimals: 12,
    exitSeconds,
    source: { weiPerNative: 4n * 10n ** 15n, seenAt: 0n, maxAgeSeconds: LATER },
  });
const layer = (layers: readonly YieldLayer[], id: string): YieldLayer => {
  const found = layers.find(each => each.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};
const own = (layers: readonly YieldLayer[], id: string) =>
  layer(layers, id).sources.filter(source => source.layer === id);

/** Sells and buys; what the pool took of it is in its fees. */
async function trade(): Promise<void> {
  const tokens = 2_000n * KSM;
  await run(sellCall(evm.connection, { tokens, leastWei: 0n, deadline: LATER, permit: await permitted(tokens) }));
  await run(buyCall(evm.connection, { wei: 8n * ETHER, leastTokens: 0n, deadline: LATER }));
}

describe("yields, from the chain alone", { timeout: 120_000 }, () => {
  test("without a market there are none", async () => {
    await expect(readYields(setup.evm.connection, { decimals: 12, exitSeconds: null, source: null })).rejects.toThrow(
      NoDefi,
    );
  });

  test("before anything has happened nothing is known, and nothing of it is 0", async () => {
    const { peg, layers } = await look(null);
    expect(layer(layers, "staking").sources[0]?.unknown).toContain("no rewards");
    expect(own(layers, "liquidity")[0]?.unknown).toContain("nobody provides");
    expect(layer(layers, "vault").sources.at(-1)?.unknown).toContain("less than twice");
    for (const { id, yearlyPpm } of layers.slice(0, 2)) expect([id, yearlyPpm]).toEqual([id, null]);
    expect(peg.noRedeem).toContain("whole era");
    const unpriced = await readYields(evm.connection, { decimals: 12, exitSeconds: DAY, source: null });
    expect(unpriced.peg).toMatchObject({ price: null, discountPpm: null, redeem: null });
    expect(unpriced.peg.noPrice).toContain("names none");
  });

  test("a day after the first liquidity its fees are told, for as long as there was any", async () => {
    // Seven days ago there was a market, where somebody had provided, and nothing of that was in range.
    const positions = await positionsOf(evm, owner, { create, run });
    await positions.wrap(ETHER, ETHER);
    await positions.add(-887_220, -600_000, 10n ** 6n);
    await later(8n * DAY);
    const permit = await permitted(20_000n * KSM);
    const bounds = { unitsToSell: 0n, leastWeiForThem: 0n, leastShares: 0n, deadline: LATER };
    await run(addLiquidityCall(evm.connection, { tokens: 20_000n * KSM, wei: 80n * ETHER, ...bounds, permit }));
    const begun = (await evm.rpc.getBlock()).timestamp;
    expect(own((await look()).layers, "liquidity")[0]?.unknown).toContain("less than a day");
    await trade();
    await later(DAY - 100n);
    expect(own((await look()).layers, "liquidity")[0]?.unknown).toContain("less than a day");
    await later(2n * DAY);
    const { block, layers } = await look();
    const [fees] = own(layers, "liquidity");
    expect(fees?.window).toEqual({ from: begun, to: block.timestamp });
    // All of the pool's liquidity is the shares': what they could fetch is what it took.
    const state = await marketState(evm.connection, block);
    const { fees0, fees1, certFirst } = state;
    const [units, wei] = certFirst ? [fees0, fees1] : [fees1, fees0];
    const taken = weiOfCertDown(state, units) + wei;
    expect(taken).toBeGreaterThan(4n * 10n ** 16n);
    const expected = (((taken * YEAR) / (block.timestamp - begun)) * 1_000_000n) / weiOfSharesDown(state, state.supply);
    expect((fees?.yearlyPpm ?? 0n) - expected).toBeLessThanOrEqual(1n);
    expect((fees?.yearlyPpm ?? 0n) - expected).toBeGreaterThanOrEqual(-1n);
  });

  test("later they are those of the last seven days, and unknown where the node has thrown that day away", async () => {
    await later(5n * DAY);
    const quiet = await look();
    expect(own(quiet.layers, "liquidity")[0]?.window?.from).toBeGreaterThanOrEqual(quiet.block.timestamp - 8n * DAY);
    // No trade within seven days: known to be nothing.
    expect(own(quiet.layers, "liquidity")[0]).toMatchObject({ yearlyPpm: 0n, unknown: null });
    await trade();
    await setup.anvil.mine(60);
    const pruned = own((await look()).layers, "liquidity")[0];
    expect(pruned?.yearlyPpm).toBeNull();
    expect(pruned?.unknown).toContain("does not keep the state");
  });

  test("a report is staking's, over the time that it covers", async () => {
    await attested({
      ...{ kind: "report", ...VALID, previousNumber: ANCHOR.number, previousHash: ANCHOR.hash },
      ...{ number: 20, hash: `0x${"b2".repeat(32)}`, era: 4 },
      ...{ rewards: 30n * KSM, slashes: 0n, provisions: 0n, costs: 0n },
    });
    await later(60n);
    const { layers } = await look();
    const [staking] = own(layers, "staking");
    const { from, to } = staking?.window ?? { from: 0n, to: 0n };
    // 98 % of 30 KSM on 90,000.
    const expected = (((30n * 98n) / 100n) * 1_000_000n * YEAR) / (90_000n * (to - from));
    expect(Number(staking?.yearlyPpm) / Number(expected)).toBeCloseTo(1, 1);
    const inPool = layer(layers, "liquidity").sources[0];
    expect(Number(inPool?.yearlyPpm) / Number(staking?.yearlyPpm)).toBeCloseTo(0.5, 2);
  });

  test("farms, their receipts and the vault: each reward with its payer and end, compounding once it was harvested", async () => {
    const { connection } = evm;
    const { share, weth } = liquidityOf(connection);
    for (const name of ["liquidity", "receipts"]) {
      const farm = farmOf(connection, name);
      const { address, staked } = farm.place;
      for (const call of [
        wrapEtherCall(connection, ETHER),
        approveCall({ token: weth, spender: address, value: ETHER }),
        fundCall(address, weth, ETHER),
        approveCall({ token: staked, spender: address, value: STAKED }),
        farm.stake(STAKED, owner),
      ]) {
        await run(call);
      }
    }
    const vault = vaultOf(connection);
    await run(approveCall({ token: share, spender: vault.address, value: STAKED }));
    await run(vaultDepositCall(connection, STAKED, owner));
    for (let day = 0; day < 3; day++) {
      await later(DAY);
      await run(harvestCall(connection));
    }
    await later(60n);
    const { block, layers } = await look();
    const [cert, ether] = own(layers, "farm:liquidity");
    expect(cert).toMatchObject({ yearlyPpm: 0n, until: null });
    const state = await marketState(connection, block);
    const farm = await farmOf(connection, "liquidity").state(block);
    expect(ether?.token?.symbol).toBe("WETH");
    expect(ether?.yearlyPpm).toBe(((farm.paces[1]?.units ?? 0n) * 1_000_000n) / weiOfSharesDown(state, farm.total));
    expect(ether?.until).toBe(farm.paces[1]?.end);
    expect(layer(layers, "farm:receipts").sources.map(each => each.layer)).toContain("farm:liquidity");
    expect(own(layers, "farm:masterchef")[0]?.unknown).toContain("SUSHI");
    const compounding = layer(layers, "vault").sources.at(-1);
    const { from, to } = compounding?.window ?? { from: 0n, to: 0n };
    expect(to).toBe(block.timestamp);
    expect(to - from).toBeGreaterThan(6n * DAY);
    expect(compounding?.yearlyPpm).toBeGreaterThan(0n);
    // Thrice in seven days is every 2.3 days: five days later nobody compounds.
    await later(5n * DAY);
    expect(layer((await look()).layers, "vault").sources.at(-1)?.unknown).toContain("harvest");
    expect(feesYearlyPpmDown({ ...state, supply: 0n, liquidity: 0n }, noFees)).toBeNull();
  });
});

const noFees = {
  before: { growth0: 0n, growth1: 0n },
  after: { growth0: 0n, growth1: 0n },
  window: { from: 0n, to: 1n },
};
