import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { farmAbi, leverageAbi } from "@aksm/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Book } from "../../deploy/book.ts";
import { checkMade } from "../../deploy/checkMade.ts";
import { readMarkets } from "../../deploy/config.ts";
import { insistOnPrices, readGround } from "../../deploy/ground.ts";
import { costOf, missingParts } from "../../deploy/parts.ts";
import {
  checkLending,
  checkLiquidity,
  lendingOf,
  liquidityOf,
  morphoMarketId,
  morphoMarketParams,
} from "../../src/index.ts";
import { DEV_KEYS } from "./anvil.ts";
import { type Lenders, lenders, PRICE } from "./lenders.ts";

/** The command itself, around published contracts that are there, for a product that is deployed. */
const SCRIPT = fileURLToPath(new URL("../../deploy/defi.ts", import.meta.url));
let on: Lenders;
let folder: string;

beforeAll(async () => {
  on = await lenders();
  await on.post(PRICE);
  folder = mkdtempSync(join(tmpdir(), "aksm-markets-"));
  const { contracts } = on.evm.connection.deployment.ethereum;
  const entry = { birth: 1, deployer: on.owner, contracts, creations: {}, parameters: {} };
  write("31337.json", { chainId: 31_337, products: { kusama: entry } });
  writeFileSync(join(folder, "key"), `${DEV_KEYS[0]}\n`);
});
afterAll(async () => {
  await on.setup.anvil.stop();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Exit code and everything that the command said. */
const run = (args: readonly string[]) =>
  new Promise<Ended>(resolve => {
    execFile(process.execPath, ["--import", "tsx", SCRIPT, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });

const argsOf = (markets: unknown): string[] => {
  const file = write("markets.json", markets);
  return ["kusama", "--markets", file, "--endpoint", on.setup.anvil.url, "--out", folder];
};
const withKey = (markets: unknown): string[] => [...argsOf(markets), "--key-file", join(folder, "key")];
const deploy = (markets: unknown): Promise<Ended> => run(withKey(markets));
const preview = (markets: unknown): Promise<Ended> => run([...argsOf(markets), "--dry-run"]);
const nonceOf = (): Promise<number> => on.evm.rpc.getTransactionCount({ address: on.owner });

const published = (): Book["products"][string] => {
  const book: Book = JSON.parse(readFileSync(join(folder, "31337.json"), "utf8"), (key, value) =>
    key === "lltv" ? BigInt(value) : value,
  );
  const found = book.products.kusama;
  if (!found) throw new Error("kusama is gone");
  return found;
};

/** Of all that the deployer sent. */
async function gasSince(block: bigint): Promise<bigint> {
  const { rpc } = on.evm;
  let used = 0n;
  for (let blockNumber = block + 1n; blockNumber <= (await rpc.getBlockNumber({ cacheTime: 0 })); blockNumber++) {
    used += (await rpc.getBlock({ blockNumber })).gasUsed;
  }
  return used;
}

/** The chain's published contracts, as an operator of a launch writes them down. */
function config() {
  const { weth, factory, quoter } = liquidityOf(on.evm.connection);
  const { comptroller, certMarket, etherMarket } = on.compound;
  const { morpho, rateModel, lltv } = on.morpho;
  return {
    weth,
    liquidity: { factory, quoter, feePpm: 3_000, weiPerCert: String(PRICE) },
    farms: true,
    lending: {
      native: { feed: lendingOf(on.evm.connection).nativeFeed },
      ...{ nativeFeedSource: "a feed of somebody's", maxAge: "3600" },
      compound: { comptroller, certMarket, etherMarket },
      morpho: { morpho, rateModel, lltv: String(lltv) },
    },
  };
}

const readFrom = (markets: unknown) => readMarkets(write("markets.json", markets));

test("what can't be is refused before anything is sent", async () => {
  const { lending, ...rest } = config();
  await expect(readFrom({ ...rest, lending: { ...lending, maxAge: 3_600 } })).rejects.toThrow("lending.maxAge");
  await expect(readFrom({ ...rest, weth: "0x00" })).rejects.toThrow("weth");
  const { contracts } = on.evm.connection.deployment.ethereum;
  const look = async (markets: unknown) => {
    const named = await readFrom(markets);
    insistOnPrices(await readGround(on.evm.rpc, named, contracts, missingParts(named, undefined)), named);
  };
  await look(config());
  // A feed in dollars, or the wrong way round; what Morpho has not enabled.
  const dollars = { ...lending, native: { feed: contracts.priceFeed } };
  await expect(look({ ...rest, lending: dollars })).rejects.toThrow("the feed, with the redemption rate, says");
  const morpho = { ...lending.morpho, lltv: "1" };
  await expect(look({ ...rest, lending: { ...lending, morpho } })).rejects.toThrow("lending.morpho.lltv");
  // The exchange has a market at another price, and the command says so by itself.
  const nonce = await nonceOf();
  const dear = await deploy({ ...rest, liquidity: { ...rest.liquidity, weiPerCert: String(PRICE * 2n) } });
  expect(dear.said).toContain("the exchange's market says");
  expect(dear.code).toBe(1);
  expect(await nonceOf()).toBe(nonce);
  expect(published().defi).toBeUndefined();
});

test("a dry run names what would be made, for how much gas, beside the prices that are there, and sends nothing", async () => {
  const nonce = await nonceOf();
  const { code, said } = await preview(config());
  expect(said).toContain("Nothing was sent");
  expect(code).toBe(0);
  for (const part of ["PoolShare, Zap", "two of Farm", "Vault", "CompoundOracle", "MorphoOracle", "Leverage"]) {
    expect(said).toContain(`would be made: ${part}`);
  }
  expect(said).toContain("would be made: nothing, 0x");
  expect(said).toMatch(/the exchange's market says that an aKSMc is worth \d+ wei, -?[\d.]+ % off/);
  expect(said).toMatch(/the feed, with the redemption rate, says .* % off/);
  expect(await nonceOf()).toBe(nonce);
  expect(published().defi).toBeUndefined();
  expect(await run(["--help"])).toMatchObject({ code: 0 });
});

test("parts are added one by one, and what ends it at one loses none before it", async () => {
  const { lending: _, ...first } = config();
  expect(await deploy({ ...first, farms: false })).toMatchObject({ code: 0 });
  const { defi: alone } = published();
  expect(Object.keys(alone ?? {})).toEqual(["liquidity"]);
  // What it is made around is found to be wrong only once it is read back.
  const { lending, ...others } = config();
  const { compound } = lending;
  const wrong = { ...compound, etherMarket: compound.certMarket };
  const ended = await deploy({ ...others, lending: { ...lending, compound: wrong } });
  expect(ended.said).toContain("It ended at compound");
  expect(ended.code).toBe(1);
  const { defi: some } = published();
  expect(some?.liquidity).toEqual(alone?.liquidity);
  expect(some?.farms).toHaveLength(2);
  const named = await readFrom(config());
  const left = missingParts(named, some);
  expect(left).toEqual(["compound", "morpho", "leverage"]);
  const before = await on.evm.rpc.getBlockNumber({ cacheTime: 0 });
  const end = await deploy(config());
  expect(end.code).toBe(0);
  const { defi } = published();
  // Its admin has not set our oracle yet, and that is told.
  expect(end.said).toContain(`admin sets ${defi?.lending?.compound?.oracle}`);
  expect(defi).toMatchObject({ ...some });
  const used = await gasSince(before);
  const most = left.reduce((sum, part) => sum + costOf(part, named).gas, 0n);
  expect(used).toBeLessThanOrEqual(most);
  expect(used).toBeGreaterThan((most * 3n) / 4n);
});

test("where all is there already nothing is sent, and it is said so", async () => {
  const nonce = await nonceOf();
  // Prices may be elsewhere by now.
  const { liquidity, ...others } = config();
  const again = await deploy({ ...others, liquidity: { ...liquidity, weiPerCert: String(PRICE * 2n) } });
  expect(again.code).toBe(0);
  expect(again.said).toMatch(/liquidity +is there\n +farms +is there/);
  expect(again.said).toContain("Nothing is to be made");
  expect(await nonceOf()).toBe(nonce);
});

test("what is there is not made again: a file that names another is refused, and so is a chain that has another", async () => {
  const { liquidity, lending, ...others } = config();
  const { defi, contracts } = published();
  if (!defi?.vault || !defi.farms) throw new Error("no farms");
  const check = async (markets: unknown, made = defi) =>
    checkMade(on.evm.rpc, await readFrom(markets), made, contracts);
  await check(config());
  const { weth } = others;
  for (const [changed, why] of [
    [{ ...others, lending, liquidity: { ...liquidity, quoter: weth } }, "liquidity.quoter is 0x"],
    [{ ...others, lending, liquidity: { ...liquidity, feePpm: 500 } }, "liquidity.market is 0x"],
    [{ ...others, liquidity, lending: { ...lending, maxAge: "3601" } }, "oracle.maxAge"],
    [{ ...others, liquidity, lending: { ...lending, native: { feed: weth } } }, "lending.native.feed is 0x"],
    [{ ...others, liquidity, lending: { ...lending, nativeFeedSource: "me" } }, "lending.nativeFeedSource is a feed"],
    [
      { ...others, liquidity, lending: { ...lending, morpho: { ...lending.morpho, lltv: "1" } } },
      "lending.morpho.lltv is 77",
    ],
  ] as const) {
    await expect(check(changed)).rejects.toThrow(why);
  }
  const [lower, upper] = defi.farms;
  if (lower?.kind !== "streams" || upper?.kind !== "streams") throw new Error("two of ours");
  for (const [made, why] of [
    [{ ...defi, liquidity: { ...defi.liquidity, share: defi.liquidity.zap } }, "zap.share"],
    [{ ...defi, farms: [lower, { ...upper, below: null }] }, "farm.below"],
    [{ ...defi, vault: { ...defi.vault, farm: "receipts" } }, "vault.farm"],
    [{ ...defi, leverage: defi.vault.address }, "marketId"],
  ] as const) {
    await expect(check(config(), made)).rejects.toThrow(why);
  }
  // And the command does look.
  const { code, said } = await deploy({ ...others, lending, liquidity: { ...liquidity, quoter: weth } });
  expect(said).toContain("liquidity.quoter is 0x");
  expect(code).toBe(1);
});

test("ours is around what is there", async () => {
  const { defi, contracts } = published();
  if (!defi?.lending) throw new Error("no lending");
  const { weth, market } = liquidityOf(on.evm.connection);
  // The exchange had a market already; shares and zap are the command's own.
  expect(defi.liquidity.market).toBe(market);
  await checkLiquidity(on.evm.rpc, defi.liquidity, contracts.cert);
  expect(defi.farms?.map(({ name }) => name)).toEqual(["liquidity", "receipts"]);
  expect(defi.vault?.farm).toBe("liquidity");
  const inFarm = { address: defi.farms?.[0]?.address ?? "0x", abi: farmAbi } as const;
  expect((await on.evm.rpc.readContract({ ...inFarm, functionName: "staked" })).toLowerCase()).toBe(
    defi.liquidity.share,
  );
  const lltv = BigInt(defi.lending.morpho?.lltv ?? 0n);
  expect(lltv).toBe(on.morpho.lltv);
  const morpho = defi.lending.morpho && { ...defi.lending.morpho, lltv };
  const { nativeFeed, nativeFeedSource } = defi.lending;
  await checkLending(on.evm.rpc, { nativeFeed, nativeFeedSource, ...(morpho ? { morpho } : {}) }, { contracts, weth });
  const { leverage } = defi;
  if (!leverage || !morpho) throw new Error("no leverage over Morpho's market");
  const over = { address: leverage, abi: leverageAbi } as const;
  const id = morphoMarketId(morphoMarketParams(morpho, weth, contracts.cert));
  expect(await on.evm.rpc.readContract({ ...over, functionName: "marketId" })).toBe(id);
  expect((await on.evm.rpc.readContract({ ...over, functionName: "pool" })).toLowerCase()).toBe(market);
  // The comptroller's admin has not set our oracle yet.
  await expect(checkLending(on.evm.rpc, defi.lending, { contracts, weth })).rejects.toThrow("comptroller.oracle");
});

test("a deployment that names what is not its own is found out", async () => {
  const lending = lendingOf(on.evm.connection);
  const { contracts } = on.evm.connection.deployment.ethereum;
  const ground = { contracts, weth: liquidityOf(on.evm.connection).weth };
  await checkLending(on.evm.rpc, lending, ground);
  const { nativeFeed, compound, morpho } = lending;
  if (!compound || !morpho) throw new Error("no markets");
  for (const [wrong, what] of [
    [{ ...lending, nativeFeed: contracts.priceFeed }, "oracle.native"],
    [{ ...lending, compound: { ...compound, certMarket: compound.etherMarket } }, "certMarket.underlying"],
    [{ ...lending, compound: { ...compound, comptroller: nativeFeed } }, "certMarket.comptroller"],
    [{ ...lending, morpho: { ...morpho, lltv: morpho.lltv - 1n } }, "entry.market"],
  ] as const) {
    await expect(checkLending(on.evm.rpc, wrong, ground)).rejects.toThrow(what);
  }
});
