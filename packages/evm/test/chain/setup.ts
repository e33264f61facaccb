import { type EvmAddress, type Hex, PPM } from "@aksm/core";
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

export const deployed = async (changes: Partial<DeployParameters> = {}, ...options: string[]): Promise<Setup> => {
  const anvil = await startAnvil(...options);
  const [deployer, ...operators] = DEV_KEYS.map(key => privateKeyToAccount(key));
  if (!deployer) throw new Error("no keys");
  const treasury: EvmAddress = `0x${"fe".repeat(20)}`;
  const parameters: DeployParameters = {
    endpoint: anvil.url,
    deployerKey: DEV_KEYS[0],
    committee: operators.map(operator => operator.address),
    threshold: 2,
    epoch: 1n,
    treasury,
    decimals: 12,
    certName: "aKSM reward-bearing certificate",
    certSymbol: "aKSMc",
    feeBps: 200n,
    vestingPeriod: 86_400n,
    minimumStake: KSM,
    minimumUnstake: KSM / 10n,
    maxDailyGrowthPpm: PPM / 100n,
    maxLossPpm: PPM / 20n,
    ss58Prefix: 2,
    initialAnchor: ANCHOR,
    ...changes,
  };
  const { chainId, contracts, birth } = await deployContracts(parameters);
  const evm = await connectEvm(anvil.url, { threshold: 2, ethereum: { chainId, contracts, birth } });
  return { anvil, evm, operators, user: deployer, wallet: evm.wallet(deployer), treasury, parameters };
};
