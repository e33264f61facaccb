import {
  bondTokenAbi,
  bondTokenBytecode,
  certTokenAbi,
  certTokenBytecode,
  rateProviderAbi,
  rateProviderBytecode,
} from "@aksm/contracts";
import {
  SHARES_PER_PLANCK,
  sharesForTokensDown,
  sharesForTokensUp,
  tokensForSharesDown,
  tokensForSharesUp,
  unvested,
} from "@aksm/core";
import { type Address, createTestClient, encodeDeployData, type Hex, http, publicActions, walletActions } from "viem";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  accrueToken,
  burnEscrow,
  collectFee,
  mint,
  report,
  returnEscrow,
  type TokenState,
} from "../../src/history/mirror.ts";
import { type Anvil, startAnvil } from "./anvil.ts";
import { chosenSeed, type Random, random } from "./random.ts";

/**
 * core's rate and history/mirror.ts against the contract itself: the same random steps are done to both, and after each
 * of them the state and all conversions must be equal, to the planck, at that second and at a later one.
 */
const KSM = 10n ** 12n;
const WAD = 10n ** 18n;
const STEPS = 60;
const VESTING = 86_400n;

let anvil: Anvil;
const connect = () =>
  createTestClient({
    mode: "anvil",
    chain: foundry,
    transport: http(anvil.url, { timeout: 60_000 }),
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
let client: ReturnType<typeof connect>;
/** Unlocked accounts of anvil that stand for the timelock, the pool, the queue, the treasury and a holder. */
let timelock: Address;
let pool: Address;
let queue: Address;
let treasury: Address;
let holder: Address;

beforeAll(async () => {
  anvil = await startAnvil("--timestamp", "2000000000");
  client = connect();
  const [first, second, third, fourth, fifth] = await client.getAddresses();
  if (!first || !second || !third || !fourth || !fifth) throw new Error("anvil has no accounts");
  [pool, queue, treasury, holder, timelock] = [first, second, third, fourth, fifth];
});
afterAll(() => anvil.stop());

/** viem's own wait watches for blocks, and passes one over that comes while it looks into the one before. */
const receiptOf = (hash: Hex) =>
  vi.waitFor(() => client.getTransactionReceipt({ hash }), { timeout: 60_000, interval: 10 });

async function mined(sent: Promise<Hex>): Promise<void> {
  const { status } = await receiptOf(await sent);
  expect(status).toBe("success");
}

/** Deploys from the first account. */
async function create(data: Hex): Promise<Address> {
  const hash = await client.sendTransaction({ account: pool, data });
  const { contractAddress } = await receiptOf(hash);
  if (!contractAddress) throw new Error("not deployed");
  return contractAddress;
}

/** What is likelier is there more often. */
const VERBS = [
  "mint",
  "mint",
  "batch",
  "report",
  "report",
  "request",
  "request",
  "burn",
  "return",
  "fees",
  "setFee",
] as const;
type Verb = (typeof VERBS)[number];
/** So that every run comes to each verb. */
const BEGINNING: readonly Verb[] = ["mint", "request", "burn", "batch", "request", "return", "report", "setFee"];

/** The contract beside its mirror. */
class Pair {
  private constructor(
    readonly token: Address,
    /** aKSMc over the token, and the rate provider of both. */
    private readonly cert: Address,
    private readonly rates: Address,
    private state: TokenState,
  ) {}

  static async create(feeBps: bigint): Promise<Pair> {
    const args = ["aKSM bond", "aKSMb", 12, timelock, pool, queue, treasury, feeBps, VESTING] as const;
    const token = await create(encodeDeployData({ abi: bondTokenAbi, bytecode: bondTokenBytecode, args }));
    const { timestamp } = await client.getBlock();
    const names = [token, "aKSM certificate", "aKSMc"] as const;
    const cert = await create(encodeDeployData({ abi: certTokenAbi, bytecode: certTokenBytecode, args: names }));
    const rates = await create(
      encodeDeployData({ abi: rateProviderAbi, bytecode: rateProviderBytecode, args: [token] }),
    );
    const empty = { shares: 0n, pooled: 0n, rewardRate: 0n, vestEnd: 0n, feeRate: 0n, collectedAt: 0n, leftover: 0n };
    return new Pair(token, cert, rates, { ...empty, updatedAt: timestamp, feeBps });
  }

  /** The state that the contract wrote last. */
  async read(): Promise<TokenState> {
    const token = { address: this.token, abi: bondTokenAbi } as const;
    const [shares, pooled, rewardRate, updatedAt, vestEnd, feeBps] = await client.readContract({
      ...token,
      functionName: "poolState",
    });
    const [feeRate, collectedAt, leftover] = await client.readContract({ ...token, functionName: "feeState" });
    return { shares, pooled, rewardRate, updatedAt, vestEnd, feeBps, feeRate, collectedAt, leftover };
  }

  async step(verb: Verb, random: Random, now: bigint): Promise<string> {
    const token = { address: this.token, abi: bondTokenAbi, chain: foundry, gas: 1_000_000n } as const;
    await client.setNextBlockTimestamp({ timestamp: now });
    const accrued = accrueToken(this.state, now);
    const escrowed = await this.sharesOf(queue);
    const held = await this.sharesOf(holder);
    switch (verb) {
      case "mint": {
        // Crumbs of shares that each hold more than a planck take no deposit.
        if (accrued.shares !== 0n && accrued.shares < accrued.pooled) return "";
        const tokens = random.pick([random.between(1n, 1_000n), random.between(KSM, 1_000_000n * KSM)]);
        await mined(client.writeContract({ ...token, account: pool, functionName: "mint", args: [holder, tokens] }));
        const minted = mint(this.state, tokens, now);
        this.state = minted.state;
        expect(await this.sharesOf(holder)).toBe(held + minted.shares);
        return `mint ${tokens}`;
      }
      case "batch": {
        if (accrued.shares !== 0n && accrued.shares < accrued.pooled) return "batch";
        const amounts = Array.from({ length: 3 }, () => random.between(KSM, 1_000n * KSM));
        const args = [amounts.map(() => holder), amounts] as const;
        await mined(client.writeContract({ ...token, account: pool, functionName: "mintBatch", args }));
        let gained = 0n;
        for (const amount of amounts) {
          // All at the rate that the first finds.
          gained += accrued.shares === 0n ? amount * SHARES_PER_PLANCK : sharesForTokensDown(accrued, amount);
        }
        const planck = amounts.reduce((total, amount) => total + amount, 0n);
        this.state = { ...accrued, shares: accrued.shares + gained, pooled: accrued.pooled + planck };
        expect(await this.sharesOf(holder)).toBe(held + gained);
        return `batch ${amounts}`;
      }
      case "setFee": {
        const feeBps = random.below(2_001n);
        await mined(client.writeContract({ ...token, account: timelock, functionName: "setFee", args: [feeBps] }));
        this.state = { ...this.state, feeBps };
        return `setFee ${feeBps}`;
      }
      case "report": {
        const rewards = random.below(accrued.pooled / 100n + 1n);
        const loss = random.pick([0n, 0n, random.below(accrued.pooled / 20n + 1n)]);
        // More than a slot can carry as planck a second, now and then.
        const released = random.pick([0n, random.below(accrued.pooled / 50n + 1n), random.below(2n ** 60n)]);
        // More than the fee has, now and then.
        const costs = random.pick([0n, random.below(rewards / 5n + 1n), random.below(2n ** 60n)]);
        const args = [rewards, released, loss, costs] as const;
        await mined(client.writeContract({ ...token, account: pool, functionName: "report", args }));
        this.state = report(this.state, { accepted: rewards, released, loss, costs }, now, VESTING);
        return `report ${args}`;
      }
      case "request": {
        if (held === 0n) return "";
        const shares = random.between(1n, held);
        await mined(client.writeContract({ ...token, account: queue, functionName: "escrow", args: [holder, shares] }));
        return `request ${shares}`;
      }
      case "burn": {
        if (escrowed === 0n) return "";
        const shares = random.pick([escrowed, random.between(1n, escrowed)]);
        await mined(client.writeContract({ ...token, account: queue, functionName: "burnEscrow", args: [shares] }));
        this.state = burnEscrow(this.state, shares, now).state;
        return `burn ${shares}`;
      }
      case "return": {
        if (escrowed === 0n || accrued.shares < accrued.pooled) return "";
        const shares = random.between(1n, escrowed);
        // Around what the shares are worth: less of it, exactly, a planck to either side, more.
        const worth = tokensForSharesDown(accrued, shares);
        const most = random.pick([worth, worth + 1n, worth > 0n ? worth - 1n : 0n, random.below(2n * worth + 1n)]);
        await mined(
          client.writeContract({
            ...token,
            account: queue,
            functionName: "returnEscrow",
            args: [holder, shares, most],
          }),
        );
        const { state, returned } = returnEscrow(this.state, shares, most, now);
        this.state = state;
        expect(await this.sharesOf(holder)).toBe(held + returned);
        expect(await this.sharesOf(queue)).toBe(escrowed - shares);
        return `return ${shares} ${most}`;
      }
      case "fees": {
        const fees = await this.sharesOf(treasury);
        await mined(client.writeContract({ ...token, account: holder, functionName: "collectFee" }));
        const before = accrued.shares;
        this.state = collectFee(this.state, now);
        expect((await this.sharesOf(treasury)) - fees).toBe(this.state.shares - before);
        return "fees";
      }
    }
  }

  /** Compares what was written, and every conversion at the block's second. */
  async compare(random: Random): Promise<void> {
    expect(await this.read()).toEqual(this.state);
    const { timestamp } = await client.getBlock();
    const now = accrueToken(this.state, timestamp);
    const amount = random.between(1n, 10n ** 18n);
    const token = { address: this.token, abi: bondTokenAbi } as const;
    const cert = { address: this.cert, abi: certTokenAbi } as const;
    const [shares, pooled, rest, down, up, tokens, cost] = await Promise.all([
      client.readContract({ ...token, functionName: "totalShares" }),
      client.readContract({ ...token, functionName: "totalPooled" }),
      client.readContract({ ...token, functionName: "unvested" }),
      client.readContract({ ...token, functionName: "sharesForTokensDown", args: [amount] }),
      client.readContract({ ...token, functionName: "sharesForTokensUp", args: [amount] }),
      client.readContract({ ...token, functionName: "tokensForSharesDown", args: [amount] }),
      client.readContract({ ...token, functionName: "tokensForSharesUp", args: [amount] }),
    ]);
    expect({ shares, pooled, rest, down, up, tokens, cost }).toEqual({
      shares: now.shares,
      pooled: now.pooled,
      rest: unvested(now) + feeOf(now) + now.leftover,
      down: sharesForTokensDown(now, amount),
      up: sharesForTokensUp(now, amount),
      tokens: tokensForSharesDown(now, amount),
      cost: tokensForSharesUp(now, amount),
    });
    const [toShares, toAssets, deposit, mints, withdraw, redeem, rate] = await Promise.all([
      client.readContract({ ...cert, functionName: "convertToShares", args: [amount] }),
      client.readContract({ ...cert, functionName: "convertToAssets", args: [amount] }),
      client.readContract({ ...cert, functionName: "previewDeposit", args: [amount] }),
      client.readContract({ ...cert, functionName: "previewMint", args: [amount] }),
      client.readContract({ ...cert, functionName: "previewWithdraw", args: [amount] }),
      client.readContract({ ...cert, functionName: "previewRedeem", args: [amount] }),
      client.readContract({ address: this.rates, abi: rateProviderAbi, functionName: "getRate" }),
    ]);
    expect({ toShares, toAssets, deposit, mints, withdraw, redeem, rate }).toEqual({
      toShares: sharesForTokensDown(now, amount),
      toAssets: tokensForSharesDown(now, amount),
      deposit: sharesForTokensDown(now, amount),
      mints: tokensForSharesUp(now, amount),
      withdraw: sharesForTokensUp(now, amount),
      redeem: tokensForSharesDown(now, amount),
      rate: tokensForSharesDown(now, WAD * SHARES_PER_PLANCK),
    });
  }

  private sharesOf(owner: Address): Promise<bigint> {
    return client.readContract({ address: this.token, abi: bondTokenAbi, functionName: "sharesOf", args: [owner] });
  }
}

const feeOf = ({ feeRate, collectedAt, vestEnd }: TokenState): bigint =>
  vestEnd > collectedAt ? feeRate * (vestEnd - collectedAt) : 0n;

describe("the mirror of the rate equals BondToken", () => {
  const seed = chosenSeed();
  for (const [run, feeBps] of [0n, 200n, 2_000n].entries()) {
    test(`seed ${seed + run}, fee of ${feeBps} in 10,000`, async () => {
      console.log(`rate.differential: AKSM_SEED=${seed} (fee ${feeBps})`);
      const source = random(seed + run);
      const pair = await Pair.create(feeBps);
      const done: string[] = [];
      let now = (await client.getBlock()).timestamp;
      for (let i = 0; i < STEPS; i++) {
        now += source.pick([1n, source.between(1n, 600n), source.between(3_600n, 2n * VESTING)]);
        done.push(await pair.step(BEGINNING[i] ?? source.pick(VERBS), source, now));
        await pair.compare(source);
        now += source.between(1n, 7_200n);
        await anvil.mine(1, now);
        await pair.compare(source);
      }
      expect(new Set(done.map(step => step.split(" ")[0]))).toContain("burn");
      expect(new Set(done.map(step => step.split(" ")[0]))).toContain("return");
    });
  }
});
