/** `npm run deploy:defi`: makes what is ours around the published exchange and lending markets of a chain, and publishes it. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Contracts, Defi, EvmAddress, Hex, Lending, Liquidity } from "@aksm/core";
import { BaseError, createPublicClient } from "viem";
import { evmTransport } from "../src/connect.ts";
import {
  deployFarms,
  deployLending,
  deployLeverage,
  deployLiquidity,
  deployMorpho,
  deployNativeFeed,
  deployVault,
  EndpointUnavailable,
} from "../src/index.ts";
import { insistOnWritable, publishEntry, readBook } from "./book.ts";
import { ConfigRefused, type MarketsConfig, readKey, readMarkets } from "./config.ts";
import { insistOnGround } from "./ground.ts";

const DEPLOYMENTS = fileURLToPath(new URL("../../../deployments", import.meta.url));
const USAGE = `npm run deploy:defi -- PRODUCT --markets FILE --endpoint URL --key-file FILE [--out FOLDER]

  PRODUCT      one that CHAIN.json has already, without markets
  --markets    JSON with weth, liquidity, farms and lending: the published contracts of the chain, see docs/deployments.md
  --endpoint   of an Ethereum node, http or https
  --key-file   file with the deployer's key, 32 bytes of hex; nobody else may send with it meanwhile
  --out        where CHAIN.json is, deployments/ without it
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
  const deployerKey = await readKey(keyFile);
  const client = createPublicClient({ transport: evmTransport(endpoint, { retries: 1 }) });
  const chainId = await client.getChainId().catch((error: unknown) => {
    throw new EndpointUnavailable("chain id", error);
  });
  const entry = (await readBook(out, chainId)).products[product];
  if (!entry) throw new ConfigRefused(`${out}/${chainId}.json names no ${product}: deploy that first`);
  if (entry.defi) throw new ConfigRefused(`${out}/${chainId}.json names markets of ${product} already`);
  await insistOnWritable(out);
  await insistOnGround(client, config, entry.contracts);
  const defi = await make(config, { endpoint, deployerKey, contracts: entry.contracts });
  const file = await publishEntry(out, chainId, product, { ...entry, defi });
  say(`All that is ours was read back. Published in ${file}.`);
  if (defi.lending?.compound) {
    say(
      `The comptroller's admin sets ${defi.lending.compound.oracle} as its oracle, before aKSMc counts as collateral.`,
    );
  }
  return 0;
}

interface On {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  readonly contracts: Contracts;
}

async function make({ weth, liquidity, farms, lending }: MarketsConfig, on: On): Promise<Defi> {
  const { cert } = on.contracts;
  const made = await deployLiquidity({ ...on, cert, weth, ...liquidity });
  say(`  market        ${made.market}`);
  const provided = { liquidity: made, ...(farms ? await farm(made, on) : {}) };
  if (!lending) return provided;
  const lent = await lend(lending, weth, on);
  const { morpho } = lent;
  if (!morpho) return { ...provided, lending: lent };
  const leverage = await deployLeverage({ ...on, cert, liquidity: made, morpho });
  say(`  leverage      ${leverage}`);
  return { ...provided, lending: lent, leverage };
}

/** Farms over shares and over their receipts, which anybody may fund with aKSMc and wrapped ether, and a vault over the first. */
async function farm({ share, weth }: Liquidity, on: On): Promise<Pick<Defi, "farms" | "vault">> {
  const { cert, rateProvider } = on.contracts;
  const farms = await deployFarms({ ...on, share, rewards: [cert, weth] });
  for (const { name, address } of farms) say(`  farm          ${address} of ${name}`);
  const [first] = farms;
  if (!first) return {};
  const vault = await deployVault({ ...on, farm: first, cert, rateProvider });
  say(`  vault         ${vault.address}`);
  return { farms, vault };
}

async function lend(
  { native, nativeFeedSource, maxAge, compound, morpho }: NonNullable<MarketsConfig["lending"]>,
  weth: EvmAddress,
  on: On,
): Promise<Lending> {
  const { committee } = on.contracts;
  const nativeFeed =
    "feed" in native ? native.feed : await deployNativeFeed({ ...on, committee, bounds: native, maxAge });
  say(`  nativeFeed    ${nativeFeed}`);
  const common = { ...on, weth, nativeFeedSource, maxAge };
  const lent: Lending = compound
    ? await deployLending({ ...common, ...compound, native: { feed: nativeFeed } })
    : { nativeFeed, nativeFeedSource };
  return morpho ? { ...lent, morpho: await deployMorpho({ ...common, ...morpho, nativeFeed }) } : lent;
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
      help: { type: "boolean", default: false },
    },
  });
  const { markets, endpoint, "key-file": keyFile, out } = values;
  const [product, ...rest] = positionals;
  if (values.help) return null;
  if (!product || !markets || !endpoint || !keyFile || rest.length) {
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
