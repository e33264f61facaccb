import { mnemonicToAccount } from "viem/accounts";

/**
 * The well-known development keys. Everybody has them: they are worth nothing and hold money on the local chains alone.
 */
const EVM_DEV_PHRASE = "test test test test test test test test test test test junk";

export interface DevAccount {
  readonly name: string;
  /** Path under the well-known Substrate dev phrase. */
  readonly suri: string;
  readonly ethereum: `0x${string}`;
  readonly ethereumKey: `0x${string}`;
}

function devAccount(name: string, suri: string, index: number): DevAccount {
  const account = mnemonicToAccount(EVM_DEV_PHRASE, { addressIndex: index });
  const key = account.getHdKey().privateKey;
  if (!key) throw new Error("the dev phrase gives private keys");
  return { name, suri, ethereum: account.address, ethereumKey: `0x${Buffer.from(key).toString("hex")}` };
}

/** The three operators, two of whom must agree. */
export const operatorAccounts: readonly DevAccount[] = [1, 2, 3].map(number =>
  devAccount(`operator-${number}`, `//Operator//${number}`, number - 1),
);

/** Signs sudo calls of the dev panel, deploys the contracts and funds the pool's float. */
export const deployer = devAccount("deployer", "//Alice", 9);

/** Receives the fee on rewards. */
export const treasury = devAccount("treasury", "//Bob", 8);

/** May pause for a week and cancel changes that wait. */
export const guardian = devAccount("guardian", "//Guardian", 7);

/** Stakes before any newcomer comes, so that the page shows a pool that already earns. */
export const firstStaker = devAccount("first staker", "//Dave", 4);

/** The wallets that the page offers. */
export const wallets: readonly DevAccount[] = [
  devAccount("Charlie", "//Charlie", 3),
  devAccount("Eve", "//Eve", 5),
  devAccount("Ferdie", "//Ferdie", 6),
];
