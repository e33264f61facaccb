/** The genesis of `npm start`. */

import { deployer, firstStaker, operatorAccounts, treasury, wallets } from "../accounts.ts";
import type { BalanceSpec, GenesisSpec } from "./spec.ts";
import { nominators, validators } from "./stakers.ts";

const KSM = 1_000_000_000_000n;

const people: readonly BalanceSpec[] = [
  ...[deployer, treasury, firstStaker, ...wallets].map(({ suri }) => ({ path: suri, planck: 10_000n * KSM })),
  ...operatorAccounts.map(({ suri }) => ({ path: suri, planck: 1_000n * KSM })),
];

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const staked = sum([...validators, ...nominators].map(({ stake }) => stake));

/** Everybody else's KSM, so that half of all KSM is staked: that makes the yield about 15 % a year before commission. */
const others: BalanceSpec = { path: "//Others", planck: staked - sum(people.map(({ planck }) => planck)) };

export const localSpec: GenesisSpec = {
  name: "aKSM local Kusama",
  id: "aksm-devnet",
  era: 9_000,
  pastEras: 8,
  seats: 30,
  sessionLength: 3_600_000,
  minimumNominatorBond: 333_333_333_333n,
  minimumValidatorBond: 100n * KSM,
  seed: 1,
  validators,
  nominators,
  balances: [...people, others],
  sudo: deployer.suri,
  author: deployer.suri,
};
