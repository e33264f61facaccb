import { type Deployment, type EvmAddress, unmintableOf } from "@aksm/core";

const NOBODY: EvmAddress = `0x${"0".repeat(40)}`;

/** Ethereum accounts that nothing is minted to: what they got could never leave again. */
export const closedAccounts = ({ ethereum }: Pick<Deployment, "ethereum">): readonly EvmAddress[] => [
  NOBODY,
  ...unmintableOf(ethereum.contracts),
];
