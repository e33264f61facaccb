/** `npm run deploy:defi`: makes what is ours around the published exchange and lending markets of a chain, and publishes it. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Defi } from "@aksm/core";
import { BaseError, createPublicClient, formatEther, type PublicClient } from "viem";
import { evmTransport } from "../src/connect.ts";
import { EndpointUnavailable } from "../src/index.ts";
import { insistOnWritable, publishEntry, readBook } from "./book.ts";
import { checkMade } from "./checkMade.ts";
import { ConfigRefused, type MarketsConfig, readKey, readMarkets } from "./config.ts";
import { type FoundPrice, insistOnPrices, readGround } from "./ground.ts";
import { makePart } from "./make.ts";
import { costOf, madeParts, missingParts, type Part } from "./parts.ts";

const DEPLOYMENTS = fileURLToPath(new URL("../../../deployments", import.meta.url));
const USAGE = `npm run deploy:defi -- PRODUCT --markets FILE --endpoint URL --key-file FILE [--out FOLDER] [--dry-run]

  PRODUCT      one that CHAIN.json has already; what it has of markets is checked, and what it lacks is made
  --markets    JSON with weth, liquidity, farms and lending: the published contracts of the chain, see docs/deployments.md
  --endpoint   of an Ethereum node, http or https
  --key-file   file with the deployer's key, 32 bytes of hex; nobody else may send with it meanwhile
  --out        where CHAIN.json is, deployments/ without it
  --dry-run    shows what would be made and sends nothing; no key is needed for it
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { product, markets, endpoint, keyFile, out } = options;
  const config = await readMarkets(markets);
  const deployerKey = keyFile === null ? null : await readKey(keyFile);
  const client = createPublicClient({ transport: evmTransport(endpoint, { retries: 1 }) });
  const chainId = await client.getChainId().catch((error: unknown) => {
    throw new EndpointUnavailable("chain id", error);
  });
  const file = `${out}/${chainId}.json`;
  const entry = (await readBook(out, chainId)).products[product];
  if (!entry) throw new ConfigRefused(`${file} names no ${product}: deploy that first`);
  const { contracts } = entry;
  if (entry.defi) await checkMade(client, config, entry.defi, contracts);
  const missing = missingParts(config, entry.defi);
  say(`${product} on chain ${chainId}, by ${file}:`);
  for (const part of madeParts(entry.defi)) say(`  ${part.padEnd(13)} is there`);
  if (!missing.length) {
    say("Nothing is to be made: all that the file names is there, and was read back. Nothing was sent.");
    return 0;
  }
  const prices = await readGround(client, config, contracts, missing);
  if (deployerKey === null) await preview(client, config, missing, prices);
  insistOnPrices(prices, config);
  if (deployerKey === null) {
    say("Nothing was sent.");
    return 0;
  }
  await insistOnWritable(out);
  let defi: Defi | undefined = entry.defi;
  for (const part of missing) {
    try {
      defi = await makePart(part, config, defi, { endpoint, deployerKey, contracts });
    } catch (error) {
      say(`It ended at ${part}. Each part above is published: start again, which goes on from there.`);
      throw error;
    }
    // Told before it is written: where that fails, what was made is not lost.
    say(`  ${part.padEnd(13)} ${addressOf(part, defi)}  made and read back`);
    await publishEntry(out, chainId, product, { ...entry, defi });
  }
  say(`All that is ours was read back. Published in ${file}.`);
  if (missing.includes("compound") && defi?.lending?.compound) {
    say(
      `The comptroller's admin sets ${defi.lending.compound.oracle} as its oracle, before aKSMc counts as collateral.`,
    );
  }
  return 0;
}

async function preview(
  client: PublicClient,
  config: MarketsConfig,
  missing: readonly Part[],
  prices: readonly FoundPrice[],
): Promise<void> {
  const { weiPerCert } = config.liquidity;
  const costs = missing.map(part => ({ part, ...costOf(part, config) }));
  for (const { part, makes, gas } of costs) say(`  ${part.padEnd(13)} would be made: ${makes}; ${gas} gas at most`);
  const gas = costs.reduce((sum, cost) => sum + cost.gas, 0n);
  const gasPrice = await client.getGasPrice();
  say(`  ${gas} gas in all, ${formatEther(gas * gasPrice)} ether at the gas price of now`);
  for (const { who, wei } of prices) {
    const off = Number(((wei - weiPerCert) * 10_000n) / weiPerCert) / 100;
    say(`  ${who} says that an aKSMc is worth ${wei} wei, ${off} % off liquidity.weiPerCert`);
  }
}

function addressOf(part: Part, { liquidity, farms, vault, lending, leverage }: Defi): string {
  const { nativeFeed, compound, morpho } = lending ?? {};
  const named: Readonly<Record<Part, string | undefined>> = {
    liquidity: liquidity.market,
    farms: farms?.map(({ address }) => address).join(", "),
    vault: vault?.address,
    nativeFeed,
    compound: compound?.oracle,
    morpho: morpho?.oracle,
    leverage,
  };
  return named[part] ?? "";
}

/** Null where help is asked for. */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      markets: { type: "string" },
      endpoint: { type: "string" },
      "key-file": { type: "string" },
      out: { type: "string", default: DEPLOYMENTS },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { markets, endpoint, out, "dry-run": dryRun } = values;
  const keyFile = dryRun ? null : values["key-file"];
  const [product, ...rest] = positionals;
  if (values.help) return null;
  if (!product || !markets || !endpoint || keyFile === undefined || rest.length) {
    throw new UsageError("One PRODUCT, --markets, --endpoint and --key-file are needed.");
  }
  return { product, markets, endpoint, keyFile, out };
}

class UsageError extends Error {}

main().then(
  code => process.exit(code),
  (error: unknown) => {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
    if (error instanceof Error && error.message) say(error instanceof BaseError ? error.shortMessage : error.message);
    if (isUsage) say(USAGE);
    process.exit(isUsage ? 2 : 1);
  },
);
