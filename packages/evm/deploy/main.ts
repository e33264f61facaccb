/** `npm run deploy`: makes a product's contracts on an Ethereum chain and publishes their addresses. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Contracts, EvmAddress } from "@aksm/core";
import { BaseError, createPublicClient } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { evmTransport } from "../src/connect.ts";
import { creations, futureAddresses } from "../src/deploy/creations.ts";
import { type DeployParameters, deployContracts, EndpointUnavailable } from "../src/index.ts";
import { type Entry, insistOnWritable, publishEntry, readBook } from "./book.ts";
import { ConfigRefused, readKey, readParameters } from "./config.ts";

const DEPLOYMENTS = fileURLToPath(new URL("../../../deployments", import.meta.url));
/** Of anvil, hardhat and ganache. */
const LOCAL_CHAINS = new Set([31_337, 1_337]);
const USAGE = `npm run deploy -- PRODUCT --launch FILE --endpoint URL --key-file FILE [--out FOLDER] [--dry-run]

  PRODUCT      kusama or polkadot: deployments/products/PRODUCT.json
  --launch     JSON with committee, threshold, guardian, treasury and initialAnchor {number, hash, era}
  --endpoint   of an Ethereum node, http or https
  --key-file   file with the deployer's key, 32 bytes of hex; nobody else may send with it meanwhile
  --out        where CHAIN.json is written, deployments/ without it
  --dry-run    shows what would be made and sends nothing
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { product, launch, endpoint, keyFile, out, dryRun } = options;
  const parameters = await readParameters(`${DEPLOYMENTS}/products/${product}.json`, launch);
  const deployerKey = await readKey(keyFile);
  const deployer = privateKeyToAccount(deployerKey).address.toLowerCase() as EvmAddress;
  const client = createPublicClient({ transport: evmTransport(endpoint, { retries: 1 }) });
  const chainId = await client.getChainId().catch((error: unknown) => {
    throw new EndpointUnavailable("chain id", error);
  });
  if (out === DEPLOYMENTS && LOCAL_CHAINS.has(chainId)) {
    throw new ConfigRefused(
      `chain ${chainId} is a local one, which nobody else finds: name a folder of its own by --out`,
    );
  }
  if ((await readBook(out, chainId)).products[product]) {
    throw new ConfigRefused(`${product} is deployed on chain ${chainId} already: ${out}/${chainId}.json names it`);
  }
  const nonce = await client.getTransactionCount({ address: deployer });
  const contracts = futureAddresses(deployer, nonce);
  const sent: string[] = [];
  const onSent = async (role: keyof Contracts): Promise<void> => {
    sent.push(role);
    say(`  ${role.padEnd(13)} ${contracts[role]}  sent`);
  };
  const all: DeployParameters = { ...parameters, endpoint, deployerKey, onSent };
  say(`${product} on chain ${chainId}, from ${deployer} at nonce ${nonce}:`);
  if (dryRun) {
    for (const { role, name, data } of creations(all, contracts)) {
      say(`  ${role.padEnd(13)} ${contracts[role]}  ${name}, ${(data.length - 2) / 2} bytes`);
    }
    const made = publishable(all);
    say(`with ${JSON.stringify(made, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value), 2)}`);
    say("Nothing was sent.");
    return 0;
  }
  await insistOnWritable(out);
  const stopped = (): never => {
    say(unpublished(sent));
    process.exit(130);
  };
  process.once("SIGINT", stopped);
  try {
    const deployed = await deployContracts(all);
    const entry = entryOf(all, deployed, deployer);
    const file = await publishEntry(out, chainId, product, entry);
    say(`Every constructor argument was read back. Published in ${file}.`);
    return 0;
  } catch (error) {
    say(unpublished(sent));
    throw error;
  } finally {
    process.off("SIGINT", stopped);
  }
}

const unpublished = (sent: readonly string[]): string =>
  sent.length
    ? `Sent before it ended: ${sent.join(", ")}. They name contracts that may not exist: nothing is published. Start again, which makes all of them anew.`
    : "Nothing was sent.";

/** Neither the key nor the endpoint, which may name a key of its own. */
function publishable(parameters: DeployParameters) {
  const { endpoint: _, deployerKey: __, onSent: ___, ...published } = parameters;
  return published;
}

function entryOf(
  parameters: DeployParameters,
  { contracts, birth }: { readonly contracts: Contracts; readonly birth: number },
  deployer: EvmAddress,
): Entry {
  const made = creations(parameters, contracts).map(({ role, name, constructorArguments }) => [
    role,
    { contract: name, constructorArguments },
  ]);
  return { birth, deployer, contracts, creations: Object.fromEntries(made), parameters: publishable(parameters) };
}

/** Null where help is asked for. */
function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      launch: { type: "string" },
      endpoint: { type: "string" },
      "key-file": { type: "string" },
      out: { type: "string", default: DEPLOYMENTS },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { launch, endpoint, "key-file": keyFile, out, "dry-run": dryRun } = values;
  const [product, ...rest] = positionals;
  if (values.help) return null;
  if (!product || !launch || !endpoint || !keyFile) {
    const needed = { PRODUCT: product, "--launch": launch, "--endpoint": endpoint, "--key-file": keyFile };
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
    throw new UsageError(`Missing: ${missing.join(", ")}.`);
  }
  if (rest.length) throw new UsageError(`One product at a time, not also ${rest.join(", ")}.`);
  if (product !== "kusama" && product !== "polkadot") {
    throw new ConfigRefused(`there is no product "${product}": it is kusama or polkadot`);
  }
  return { product, launch, endpoint, keyFile, out, dryRun };
}

class UsageError extends Error {}

main().then(
  code => process.exit(code),
  (error: unknown) => {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
    // A client's own error goes on with the whole request, which is the contract's code.
    if (error instanceof Error && error.message) say(error instanceof BaseError ? error.shortMessage : error.message);
    if (isUsage) say(USAGE);
    process.exit(isUsage ? 2 : 1);
  },
);
