import { amountsOfSharesDown, type EvmAddress, weiOfSharesDown, weiPerCertDown, yearlyDown } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openExchange } from "../../../devnet/src/setup/exchange.ts";
import { openFarms } from "../../../devnet/src/setup/farms.ts";
import type { Context } from "../../../sdk/src/chains/context.ts";
import { farmsApi } from "../../../sdk/src/defi/farms/farms.ts";
import type { FarmsApi } from "../../../sdk/src/defi/farms/types.ts";
import { vaultApi } from "../../../sdk/src/defi/vault/vault.ts";
import { AmountAboveBalance } from "../../../sdk/src/errors/errors.ts";
import {
  addLiquidityCall,
  approveCall,
  balanceOf,
  type Cause,
  type ContractCall,
  connectEvm,
  type EvmClient,
  farmOf,
  farmsOf,
  fundCall,
  harvestCall,
  included,
  inVault,
  latestBlock,
  liquidityOf,
  marketState,
  NoDefi,
  paidBy,
  previewVault,
  send,
  signPermit,
  tokenFacts,
  vaultDepositCall,
  vaultMoves,
  vaultOf,
  vaultRedeemCall,
  vaultState,
  wrapEtherCall,
  wrapIntoCertsCall,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { deployed, KSM, type Setup, VALID } from "./setup.ts";

const ETHER = 10n ** 18n;
const LATER = 2n ** 40n;
const STAKED = 10n ** 15n;
let setup: Setup;
let evm: EvmClient;
let owner: EvmAddress;

beforeAll(async () => {
  setup = await deployed();
  const { deployment } = setup.evm.connection;
  const { contracts } = deployment.ethereum;
  const liquidity = await openExchange(setup.anvil.url, DEV_KEYS[0], contracts);
  const farming = await openFarms(setup.anvil.url, DEV_KEYS[0], contracts, liquidity);
  const ethereum = { ...deployment.ethereum, defi: { liquidity, ...farming } };
  evm = await connectEvm(setup.anvil.url, { ...deployment, ethereum });
  owner = setup.user.address.toLowerCase() as EvmAddress;
  const cause: Cause = {
    kind: "mint",
    ...VALID,
    depositId: `0x${"d1".repeat(32)}`,
    recipient: owner,
    amount: 9_000n * KSM,
  };
  const signed = await Promise.all(setup.operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(setup.wallet, cause, signed);
  if (outcome.status !== "sent") throw new Error("not minted");
  await included(evm.connection, outcome.hash);
  const { token } = contracts;
  const permit = await signPermit(
    evm.connection,
    evm.wallet(setup.user),
    { token, spender: liquidity.zap, value: 1_000n * KSM },
    LATER,
  );
  const bounds = { unitsToSell: 0n, leastWeiForThem: 0n, leastShares: 0n, deadline: LATER };
  await run(addLiquidityCall(evm.connection, { tokens: 1_000n * KSM, wei: 4n * ETHER, ...bounds, permit }));
}, 180_000);
afterAll(() => setup.anvil.stop());

const run = async (call: ContractCall) =>
  included(evm.connection, await send(evm.connection, evm.wallet(setup.user), call));

const later = async (seconds: bigint, blocks = 1) =>
  setup.anvil.mine(blocks, (await evm.rpc.getBlock()).timestamp + seconds);

/** Wrapped ether of the owner's streams from one of our own farms. */
async function fund(name: string, wei: bigint): Promise<void> {
  const { weth } = liquidityOf(evm.connection);
  const farm = farmOf(evm.connection, name).place.address;
  await setup.wallet.sendTransaction({ account: setup.user, chain: null, to: weth, value: wei, data: "0xd0e30db0" });
  await run(approveCall({ token: weth, spender: farm, value: wei }));
  await run(fundCall(farm, weth, wei));
}

describe("farms, ours and the published one, through one adapter", () => {
  test("who is not named is not there", () => {
    expect(() => farmOf(evm.connection, "other")).toThrow(NoDefi);
    expect(farmsOf(evm.connection).map(({ place }) => place.name)).toEqual(["liquidity", "receipts", "masterchef"]);
  });

  test.each(["liquidity", "masterchef"])("%s: stake, earn, claim, unstake", { timeout: 60_000 }, async name => {
    const farm = farmOf(evm.connection, name);
    const { staked, address } = farm.place;
    if (farm.place.kind === "streams") await fund(name, ETHER);
    const held = await balanceOf(evm.connection, staked, owner);
    await run(approveCall({ token: staked, spender: address, value: STAKED }));
    await run(farm.stake(STAKED, owner));
    await later(3_600n, 3);
    const block = await latestBlock(evm.connection);
    expect(await farm.stakedBy(owner, block)).toBe(STAKED);
    expect((await farm.state(block)).total).toBe(STAKED);
    const tokens = await farm.rewardTokens();
    const earned = await farm.earned(owner, block);
    expect(earned.some(amount => amount > 0n)).toBe(true);

    const receipt = await run(farm.claim(owner));
    const paid = paidBy(farm, tokens, receipt, owner);
    for (const [index, amount] of paid.entries()) expect(amount).toBeGreaterThanOrEqual(earned[index] as bigint);
    const at = { ...block, number: Number(receipt.blockNumber) };
    expect(await farm.earned(owner, at)).toEqual(tokens.map(() => 0n));

    await run(farm.unstake(STAKED, owner));
    expect(await balanceOf(evm.connection, staked, owner)).toBe(held);
    expect(await farm.stakedBy(owner, await latestBlock(evm.connection))).toBe(0n);
  });

  test("funding has gas for what begins to stream in a later second than the estimate's", {
    timeout: 60_000,
  }, async () => {
    const { connection } = evm;
    const { token, cert } = connection.deployment.ethereum.contracts;
    const { weth } = liquidityOf(connection);
    const { address, staked } = farmOf(connection, "liquidity").place;
    const snapshot = await setup.anvil.rpc<string>("evm_snapshot");
    try {
      for (const call of [
        approveCall({ token: staked, spender: address, value: STAKED }),
        farmOf(connection, "liquidity").stake(STAKED, owner),
        approveCall({ token, spender: cert, value: KSM }),
        wrapIntoCertsCall(connection, owner, ETHER / 10n),
        approveCall({ token: cert, spender: address, value: ETHER / 10n }),
        wrapEtherCall(connection, ETHER),
        approveCall({ token: weth, spender: address, value: ETHER }),
        fundCall(address, cert, ETHER / 10n),
      ]) {
        await run(call);
      }
      await setup.anvil.rpc("evm_setAutomine", false);
      const hash = await send(connection, evm.wallet(setup.user), fundCall(address, weth, ETHER));
      await setup.anvil.mine(1, (await evm.rpc.getBlock()).timestamp + 60n);
      expect((await evm.rpc.getTransactionReceipt({ hash })).status).toBe("success");
    } finally {
      await setup.anvil.rpc("evm_setAutomine", true);
      await setup.anvil.rpc("evm_revert", snapshot);
    }
  });

  test("a receipt staked again earns in both layers, each told apart", { timeout: 60_000 }, async () => {
    const [lower, upper] = [farmOf(evm.connection, "liquidity"), farmOf(evm.connection, "receipts")];
    await run(approveCall({ token: lower.place.staked, spender: lower.place.address, value: STAKED }));
    await run(lower.stake(STAKED, owner));
    await run(approveCall({ token: upper.place.staked, spender: upper.place.address, value: STAKED }));
    await run(upper.stake(STAKED, owner));
    await later(60n);
    const [, fromBelow] = await upper.earned(owner, await latestBlock(evm.connection));
    expect(fromBelow).toBeGreaterThan(0n);
    expect((await upper.state(await latestBlock(evm.connection))).paces.every(({ units }) => units === 0n)).toBe(true);
    await fund("receipts", ETHER);
    const block = await latestBlock(evm.connection);
    const paces = (await upper.state(block)).paces;
    expect(paces[1]?.units).toBe(yearlyDown({ left: ETHER, updatedAt: 0n, end: 7n * 86_400n }, 0n));
    await later(60n);
    await run(upper.unstake(STAKED, owner));
    const [cert, weth] = paidBy(upper, await upper.rewardTokens(), await run(upper.claim(owner)), owner);
    expect(cert).toBe(0n);
    expect(weth).toBeGreaterThan(fromBelow as bigint);
  });

  test("the vault takes shares, harvests what they earn and gives more of them back", { timeout: 60_000 }, async () => {
    const { connection } = evm;
    const { share } = liquidityOf(connection);
    await fund("liquidity", ETHER);
    await run(approveCall({ token: share, spender: vaultOf(connection).address, value: STAKED }));
    const made = vaultMoves(connection, await run(vaultDepositCall(connection, STAKED, owner)));
    expect(made).toEqual({ assets: STAKED, shares: STAKED * 1_000_000n, added: 0n, forCaller: 0n });
    await later(86_400n, 2);
    const before = await balanceOf(connection, share, owner);
    const { added, forCaller } = vaultMoves(connection, await run(harvestCall(connection)));
    expect(added).toBeGreaterThan(0n);
    expect(forCaller).toBe((added + forCaller) / 100n);
    expect(await balanceOf(connection, share, owner)).toBe(before + forCaller);
    await later(86_400n);
    const block = await latestBlock(connection);
    const { assets, locked, callerBps } = await vaultState(connection, block);
    expect({ locked, callerBps }).toEqual({ locked: 0n, callerBps: 100n });
    expect(assets).toBe(STAKED + added);
    const held = await inVault(connection, owner, block);
    expect(await previewVault(connection, "previewRedeem", held.shares, block)).toBe(held.assets);
    const left = vaultMoves(connection, await run(vaultRedeemCall(connection, held.shares, owner)));
    expect(left.assets).toBe(held.assets);
    expect(STAKED + added - left.assets).toBeLessThan(added / 1_000n + 2n);
  });

  test("liquidity is worth what it would bring at the market's price", async () => {
    const state = await marketState(evm.connection);
    const { units, wei } = amountsOfSharesDown(state, state.supply);
    expect(weiOfSharesDown(state, state.supply)).toBe((units * weiPerCertDown(state)) / ETHER + wei);
    const { weth } = liquidityOf(evm.connection);
    expect(await tokenFacts(evm.connection, weth)).toEqual({ address: weth, symbol: "WETH", decimals: 18 });
  });
});

describe("the SDK's verbs, which ask Ethereum alone", () => {
  const pass = <T>(work: () => Promise<T>): Promise<T> => work();
  const context = () => {
    const { deployment } = evm.connection;
    return { deployment, format: { decimals: 12, symbol: "KSM" }, evm } as unknown as Context;
  };

  test("stake with an approval, see it, claim, unstake; more than there is is refused", {
    timeout: 60_000,
  }, async () => {
    const sdk = farmsApi(context(), pass);
    const wallet = evm.wallet(setup.user);
    await fund("liquidity", ETHER);
    const before = await positionIn(sdk, "liquidity");
    const terms = { farm: "liquidity", amount: STAKED };
    expect((await sdk.stake.prepare({ ...terms, owner })).calls).toHaveLength(2);
    const stages: string[] = [];
    await sdk.stake.carryOut({ ...terms, wallet }, { onProgress: ({ stage }) => stages.push(stage) });
    expect(stages).toEqual(["signing", "sent", "signing", "sent"]);
    await later(3_600n);
    const staked = await positionIn(sdk, "liquidity");
    expect(staked.staked.amount - before.staked.amount).toBe(STAKED);
    expect(staked.free).toBe(before.free - STAKED);
    expect(staked.earned.map(({ token }) => token.symbol)).toEqual(["aKSMc", "WETH"]);
    const { paid } = await sdk.claim.carryOut({ farm: "liquidity", wallet });
    expect(paid[1]?.amount).toBeGreaterThanOrEqual(staked.earned[1]?.amount as bigint);
    expect((await sdk.unstake.carryOut({ ...terms, wallet })).paid.every(({ amount }) => amount === 0n)).toBe(true);
    await expect(sdk.unstake.simulate({ farm: "liquidity", amount: 10n ** 24n, owner })).rejects.toThrow(
      AmountAboveBalance,
    );
    await expect(sdk.stake.simulate({ farm: "masterchef", amount: 10n ** 24n, owner })).rejects.toThrow(
      AmountAboveBalance,
    );
  });

  test("programmes tell each layer's yield apart, and name what one risks", { timeout: 60_000 }, async () => {
    const [lower, upper, chef] = await farmsApi(context(), pass).programmes();
    expect(upper?.yields.map(({ layer }) => layer)).toEqual(["receipts", "liquidity"]);
    expect(lower?.yearlyPpm).toBe(lower?.yields[0]?.yearlyPpm);
    expect(upper?.risks).toContain("layer");
    expect(chef?.risks).toContain("owner");
    expect(chef?.yearlyPpm).toBeNull();
  });

  test("the vault: in, harvest, out", { timeout: 60_000 }, async () => {
    const sdk = vaultApi(context(), pass);
    const wallet = evm.wallet(setup.user);
    const put = await sdk.deposit.carryOut({ wallet, amount: STAKED });
    expect(put.assets).toBe(STAKED);
    await later(86_400n, 2);
    const before = await sdk.overview();
    expect(before.pending.some(({ amount }) => amount > 0n)).toBe(true);
    const { added, forCaller } = await sdk.harvest({ wallet });
    expect(forCaller).toBe((added + forCaller) / 100n);
    expect((await sdk.overview()).total).toBeGreaterThanOrEqual(before.total);
    await later(86_400n);
    const { shares, assets, wei } = await sdk.position(owner);
    expect(wei).toBeGreaterThan(0n);
    const left = await sdk.withdraw.carryOut({ wallet, shares });
    expect(left.assets).toBe(assets);
    expect(left.assets).toBeGreaterThan(STAKED);
    await expect(sdk.withdraw.simulate({ owner, shares: 10n ** 30n })).rejects.toThrow(AmountAboveBalance);
  });
});

async function positionIn(sdk: FarmsApi, name: string) {
  const found = (await sdk.positions(owner)).find(({ farm }) => farm === name);
  if (!found) throw new Error(`no position in ${name}`);
  return found;
}
