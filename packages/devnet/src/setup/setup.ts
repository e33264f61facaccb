import { readFile, rename, writeFile } from "node:fs/promises";
import { type Contracts, type Deployment, decodeDeployment, encodeDeployment, lowerAddress } from "@aksm/core";
import {
  checkLending,
  checkLiquidity,
  connectEvm,
  DeploymentMismatch,
  deployContracts,
  deployLeverage,
} from "@aksm/evm";
import { connectKusama, createPool, devSigner, signerAccount } from "@aksm/kusama";
import { deployer, guardian, operatorAccounts, treasury } from "../accounts.ts";
import { openExchange } from "./exchange.ts";
import { openFarms } from "./farms.ts";
import { openMarkets } from "./lending.ts";
import { openMorpho } from "./morpho.ts";
import { FLOAT, POLICY, TERMS, THRESHOLD } from "./parameters.ts";

export interface SetupOptions {
  readonly kusamaEndpoint: string;
  readonly ethereumEndpoint: string;
  /** Where each operator will serve its signatures, in the operators' order. */
  readonly operatorUrls: readonly string[];
  /** Where the deployment is published; one that is there already is used. */
  readonly file: string;
}

/** Thrown when the published deployment is not what the chains have, or not one of this version. */
export class DeploymentUnusable extends Error {
  override name = "DeploymentUnusable";
  constructor(file: string, why: string) {
    super(`${file} cannot be used: ${why}. Start with --reset for a new network; what there is now is kept beside it`);
  }
}

/** The deployment read back, where the chain has every contract that it names. */
async function usable(published: string, { file, ethereumEndpoint }: SetupOptions): Promise<Deployment> {
  let deployment: Deployment;
  try {
    deployment = decodeDeployment(published);
  } catch (error) {
    throw new DeploymentUnusable(file, error instanceof Error ? error.message : String(error));
  }
  const { rpc } = await connectEvm(ethereumEndpoint, deployment);
  const { contracts, defi } = deployment.ethereum;
  if (!defi) throw new DeploymentUnusable(file, "it names no market for aKSMc");
  if (!defi.lending) throw new DeploymentUnusable(file, "it names no lending market");
  const { nativeFeed, compound, morpho: morphoMarket } = defi.lending;
  if (!compound || !morphoMarket) throw new DeploymentUnusable(file, "it names no lending market of either kind");
  const ours = Object.fromEntries(CONTRACTS.map(name => [name, contracts[name]]));
  const named = {
    ...ours,
    ...defi.liquidity,
    ...compound,
    nativeFeed,
    morpho: morphoMarket.morpho,
    leverage: defi.leverage,
    morphoEntry: morphoMarket.entry,
  };
  for (const [name, address] of Object.entries(named)) {
    if (!address || !(await rpc.getCode({ address }))) {
      throw new DeploymentUnusable(file, `there is no contract for "${name}" on the local Ethereum`);
    }
  }
  try {
    await checkLiquidity(rpc, defi.liquidity, contracts.cert);
    await checkLending(rpc, defi.lending, { contracts, weth: defi.liquidity.weth });
  } catch (error) {
    if (error instanceof DeploymentMismatch) throw new DeploymentUnusable(file, error.message);
    throw error;
  }
  return deployment;
}

const CONTRACTS = [
  "timelock",
  "guardian",
  "committee",
  "token",
  "slots",
  "pool",
  "queue",
  "cert",
  "rateProvider",
  "priceFeed",
  "lens",
  "registry",
  "governor",
] as const satisfies (keyof Contracts)[];

/**
 * Makes the pool on Kusama (a pure proxy under the operators' multisig, with its float and sequence guard) and the
 * contracts on Ethereum, and publishes the deployment file. The file is written last and at once, so a setup that was
 * cut off is simply done again: nobody can have staked with it.
 */
export async function setUp(options: SetupOptions): Promise<Deployment> {
  const published = await readFile(options.file, "utf8").catch(() => null);
  if (published) return usable(published, options);

  const kusama = await connectKusama(options.kusamaEndpoint);
  try {
    const signers = operatorAccounts.map(operator => devSigner(operator.suri));
    const pool = await createPool(kusama, {
      signers,
      threshold: THRESHOLD,
      funder: devSigner(deployer.suri),
      float: FLOAT,
    });
    const birth = await kusama.block(pool.birth.hash);
    const ethereum = await deployContracts({
      ...TERMS,
      endpoint: options.ethereumEndpoint,
      deployerKey: deployer.ethereumKey,
      committee: operatorAccounts.map(operator => lowerAddress(operator.ethereum)),
      threshold: THRESHOLD,
      guardian: lowerAddress(guardian.ethereum),
      treasury: lowerAddress(treasury.ethereum),
      initialAnchor: { number: birth.number, hash: birth.hash, era: birth.activeEra },
    });
    const liquidity = await openExchange(options.ethereumEndpoint, deployer.ethereumKey, ethereum.contracts);
    const farming = await openFarms(options.ethereumEndpoint, deployer.ethereumKey, ethereum.contracts, liquidity);
    const lending = await openMarkets(
      options.ethereumEndpoint,
      deployer.ethereumKey,
      lowerAddress(deployer.ethereum),
      ethereum.contracts,
      liquidity.weth,
    );
    const morpho = await openMorpho(
      options.ethereumEndpoint,
      deployer.ethereumKey,
      ethereum.contracts,
      liquidity.weth,
      lending.nativeFeed,
    );
    const leverage = await deployLeverage({
      endpoint: options.ethereumEndpoint,
      deployerKey: deployer.ethereumKey,
      cert: ethereum.contracts.cert,
      liquidity,
      morpho,
    });
    const deployment: Deployment = {
      network: "kusama-local",
      kusama: {
        genesisHash: kusama.genesisHash,
        ss58Prefix: TERMS.ss58Prefix,
        decimals: TERMS.decimals,
        symbol: "KSM",
        pool: pool.pool,
        multisig: pool.multisig,
        guard: pool.guard,
        birth: { number: birth.number, hash: birth.hash },
      },
      ethereum: { ...ethereum, defi: { liquidity, ...farming, lending: { ...lending, morpho }, leverage } },
      operators: operatorAccounts.map((operator, index) => ({
        name: operator.name,
        kusama: signerAccount(signers[index] as (typeof signers)[number]),
        ethereum: lowerAddress(operator.ethereum),
        url: options.operatorUrls[index] as string,
      })),
      threshold: THRESHOLD,
      policy: POLICY,
    };
    await writeFile(`${options.file}.new`, encodeDeployment(deployment));
    await rename(`${options.file}.new`, options.file);
    return deployment;
  } finally {
    kusama.close();
  }
}
