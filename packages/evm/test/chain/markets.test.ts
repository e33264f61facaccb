import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { farmAbi, leverageAbi } from "@aksm/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Book } from "../../deploy/book.ts";
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

/** Exit code and everything that the command said. */
function deploy(markets: unknown) {
  const file = write("markets.json", markets);
  const args = ["kusama", "--markets", file, "--endpoint", on.setup.anvil.url];
  const where = ["--key-file", join(folder, "key"), "--out", folder];
  return new Promise<{ code: number; said: string }>(resolve => {
    execFile(process.execPath, ["--import", "tsx", SCRIPT, ...args, ...where], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

const published = (): Book["products"][string] => {
  const book: Book = JSON.parse(readFileSync(join(folder, "31337.json"), "utf8"));
  const found = book.products.kusama;
  if (!found) throw new Error("kusama is gone");
  return found;
};

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

test("what can't be is refused before anything is sent", async () => {
  const nonce = await on.evm.rpc.getTransactionCount({ address: on.owner });
  const { lending, ...rest } = config();
  const wrong = await deploy({ ...rest, lending: { ...lending, maxAge: 3_600 } });
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain("lending.maxAge");
  const addressless = await deploy({ ...rest, weth: "0x00" });
  expect(addressless.said).toContain("weth");
  // The exchange has a market at another price; a feed in dollars, or the wrong way round; what Morpho has not enabled.
  const dear = await deploy({ ...rest, liquidity: { ...rest.liquidity, weiPerCert: String(PRICE * 2n) } });
  expect(dear.said).toContain("the exchange's market says");
  const wrongFeed = on.evm.connection.deployment.ethereum.contracts.priceFeed;
  const dollars = await deploy({ ...rest, lending: { ...lending, native: { feed: wrongFeed } } });
  expect(dollars.said).toContain("the feed, with the redemption rate, says");
  const morpho = { ...lending.morpho, lltv: "1" };
  expect((await deploy({ ...rest, lending: { ...lending, morpho } })).said).toContain("lending.morpho.lltv");
  expect(await on.evm.rpc.getTransactionCount({ address: on.owner })).toBe(nonce);
  expect(published().defi).toBeUndefined();
});

test("ours is made around what is there, read back and published", async () => {
  const { code, said } = await deploy(config());
  expect(said).toContain("Published in");
  expect(code).toBe(0);
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
  // The comptroller's admin has not set our oracle yet, and that is told.
  expect(said).toContain(defi.lending.compound?.oracle);
  await expect(checkLending(on.evm.rpc, defi.lending, { contracts, weth })).rejects.toThrow("comptroller.oracle");

  const again = await deploy(config());
  expect(again.code).toBe(1);
  expect(again.said).toContain("already");
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
