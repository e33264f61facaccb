import type { EvmAddress, Hex } from "@aksm/core";
import { type LocalAccount, privateKeyToAccount } from "viem/accounts";
import { connectEvm, type DeployParameters, deployContracts, type EvmClient, type EvmWallet } from "../../src/index.ts";
import { type Anvil, DEV_KEYS, startAnvil } from "./anvil.ts";

/** A deployment on an anvil of its own, with a committee of three of which two must agree. */
export interface Setup {
  readonly anvil: Anvil;
  readonly evm: EvmClient;
  readonly operators: readonly LocalAccount[];
  /** Has ether, and is no operator. */
  readonly user: LocalAccount;
  readonly wallet: EvmWallet;
  readonly treasury: EvmAddress;
  readonly parameters: DeployParameters;
}

export const ANCHOR = { number: 12, hash: `0x${"a1".repeat(32)}` as Hex, era: 3 };
export const KSM = 10n ** 12n;
/** What every cause of the tests names: the first epoch, and a second that does not come. */
export const VALID = { epoch: 1n, deadline: 2n ** 40n - 1n } as const;

/** What every deployment of the tests is made with, but for keys and endpoint. */
export const PARAMETERS = {
  guardian: `0x${"9a".repeat(20)}`,
  treasury: `0x${"fe".repeat(20)}`,
  names: {
    bond: "aKSM reward-earning bond",
    bondSymbol: "aKSMb",
    cert: "aKSM reward-bearing certificate",
    certSymbol: "aKSMc",
    receipt: "aKSM unstake receipt",
    receiptSymbol: "unaKSM",
    native: "KSM",
    governor: "aKSM Governor",
  },
  decimals: 12,
  ss58Prefix: 2,
  feeBps: 200n,
  vestingPeriod: 86_400n,
  staking: {
    minimumStake: KSM,
    windowFloor: 1_000_000n * KSM,
    windowPpm: 100_000,
    maxDailyGrowthPpm: 10_000,
    maxDailyLossPpm: 50_000,
  },
  minimumUnstake: KSM / 10n,
  priceMaxAge: 3n * 86_400n,
  governance: {
    delay: 14n * 86_400n,
    votingDelay: 43_200,
    votingPeriod: 5 * 86_400,
    proposalThreshold: 100n * 10n ** 18n,
    quorumPercent: 10n,
    leastQuorum: 100n * 10n ** 18n,
    validatorCap: 50_000,
    operatorCap: 200_000,
  },
  initialAnchor: ANCHOR,
} as const satisfies Partial<DeployParameters>;

export const deployed = async (changes: Partial<DeployParameters> = {}, ...options: string[]): Promise<Setup> => {
  const anvil = await startAnvil(...options);
  const [deployer, ...operators] = DEV_KEYS.map(key => privateKeyToAccount(key));
  if (!deployer) throw new Error("no keys");
  const parameters: DeployParameters = {
    endpoint: anvil.url,
    deployerKey: DEV_KEYS[0],
    committee: operators.map(operator => operator.address),
    threshold: 2,
    ...PARAMETERS,
    ...changes,
  };
  const { chainId, contracts, birth } = await deployContracts(parameters);
  const evm = await connectEvm(anvil.url, { threshold: 2, ethereum: { chainId, contracts, birth } });
  return {
    anvil,
    evm,
    operators,
    user: deployer,
    wallet: evm.wallet(deployer),
    treasury: parameters.treasury,
    parameters,
  };
};
