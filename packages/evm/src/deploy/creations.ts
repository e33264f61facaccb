import {
  aksmGovernorAbi,
  aksmGovernorBytecode,
  bondTokenAbi,
  bondTokenBytecode,
  certTokenAbi,
  certTokenBytecode,
  committeeAbi,
  committeeBytecode,
  depositSlotsAbi,
  depositSlotsBytecode,
  lensAbi,
  lensBytecode,
  priceFeedAbi,
  priceFeedBytecode,
  rateProviderAbi,
  rateProviderBytecode,
  stakingPoolAbi,
  stakingPoolBytecode,
  timelockAbi,
  timelockBytecode,
  unstakeQueueAbi,
  unstakeQueueBytecode,
  validatorRegistryAbi,
  validatorRegistryBytecode,
} from "@aksm/contracts";
import { type Contracts, type EvmAddress, type Hex, lowerAddress } from "@aksm/core";
import { encodeDeployData, getContractAddress } from "viem";
import { type DeployParameters, sortedMembers } from "./parameters.ts";

/** One contract that a deployment makes. */
export interface Creation {
  readonly role: keyof Contracts;
  /** Of the contract in Solidity. */
  readonly name: string;
  /** Creation code with the encoded arguments behind it. */
  readonly data: Hex;
  readonly constructorArguments: Hex;
}

/** The order in which the contracts are made, one transaction each. */
const ORDER = [
  "timelock",
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
] as const satisfies readonly (keyof Contracts)[];

/** Where the contracts are going to be: they name each other, so their addresses are known before there is any. */
export function futureAddresses(deployer: EvmAddress, nonce: number): Contracts {
  const at = (from: EvmAddress, by: bigint): EvmAddress => lowerAddress(getContractAddress({ from, nonce: by }));
  const own = Object.fromEntries(ORDER.map((role, place) => [role, at(deployer, BigInt(nonce + place))])) as Record<
    (typeof ORDER)[number],
    EvmAddress
  >;
  // The timelock makes its guardian, as its first contract.
  return { ...own, guardian: at(own.timelock, 1n) };
}

/** The creation code of each contract, in the order of its nonce. */
export function creations(parameters: DeployParameters, contracts: Contracts): Creation[] {
  const made = allCreations(parameters, contracts);
  return ORDER.map(role => ({ role, ...made[role] }));
}

type Made = Record<(typeof ORDER)[number], Omit<Creation, "role">>;

const creation = (name: string, bytecode: Hex, data: Hex): Omit<Creation, "role"> => ({
  name,
  data,
  constructorArguments: `0x${data.slice(bytecode.length)}`,
});

function allCreations(parameters: DeployParameters, contracts: Contracts): Made {
  const { names, governance, staking, decimals } = parameters;
  const { timelock, committee, token, slots, pool, queue, cert, governor } = contracts;
  const { number, hash, era } = parameters.initialAnchor;
  return {
    timelock: creation(
      "Timelock",
      timelockBytecode,
      encodeDeployData({
        abi: timelockAbi,
        bytecode: timelockBytecode,
        args: [governance.delay, governor, parameters.guardian],
      }),
    ),
    committee: creation(
      "Committee",
      committeeBytecode,
      encodeDeployData({
        abi: committeeAbi,
        bytecode: committeeBytecode,
        args: [timelock, sortedMembers(parameters.committee), BigInt(parameters.threshold)],
      }),
    ),
    token: creation(
      "BondToken",
      bondTokenBytecode,
      encodeDeployData({
        abi: bondTokenAbi,
        bytecode: bondTokenBytecode,
        args: [
          names.bond,
          names.bondSymbol,
          decimals,
          timelock,
          pool,
          queue,
          parameters.treasury,
          parameters.feeBps,
          parameters.vestingPeriod,
        ],
      }),
    ),
    slots: creation(
      "DepositSlots",
      depositSlotsBytecode,
      encodeDeployData({ abi: depositSlotsAbi, bytecode: depositSlotsBytecode, args: [timelock, pool, queue] }),
    ),
    pool: creation(
      "StakingPool",
      stakingPoolBytecode,
      encodeDeployData({
        abi: stakingPoolAbi,
        bytecode: stakingPoolBytecode,
        args: [committee, token, slots, { ...staking, windingDown: false }, BigInt(number), era, hash],
      }),
    ),
    queue: creation(
      "UnstakeQueue",
      unstakeQueueBytecode,
      encodeDeployData({
        abi: unstakeQueueAbi,
        bytecode: unstakeQueueBytecode,
        args: [
          committee,
          token,
          slots,
          names.receipt,
          names.receiptSymbol,
          parameters.ss58Prefix,
          parameters.minimumUnstake,
          0n,
        ],
      }),
    ),
    cert: creation(
      "CertToken",
      certTokenBytecode,
      encodeDeployData({ abi: certTokenAbi, bytecode: certTokenBytecode, args: [token, names.cert, names.certSymbol] }),
    ),
    rateProvider: creation(
      "RateProvider",
      rateProviderBytecode,
      encodeDeployData({ abi: rateProviderAbi, bytecode: rateProviderBytecode, args: [token] }),
    ),
    priceFeed: creation(
      "PriceFeed",
      priceFeedBytecode,
      encodeDeployData({
        abi: priceFeedAbi,
        bytecode: priceFeedBytecode,
        args: [token, parameters.priceMaxAge, priceDescription(parameters)],
      }),
    ),
    lens: creation("Lens", lensBytecode, encodeDeployData({ abi: lensAbi, bytecode: lensBytecode, args: [cert] })),
    registry: creation(
      "ValidatorRegistry",
      validatorRegistryBytecode,
      encodeDeployData({
        abi: validatorRegistryAbi,
        bytecode: validatorRegistryBytecode,
        args: [timelock, REGISTRY_OPEN, registryDefaults(parameters)],
      }),
    ),
    governor: creation(
      "AksmGovernor",
      aksmGovernorBytecode,
      encodeDeployData({
        abi: aksmGovernorAbi,
        bytecode: aksmGovernorBytecode,
        args: [
          names.governor,
          cert,
          timelock,
          governance.votingDelay,
          governance.votingPeriod,
          governance.proposalThreshold,
          governance.quorumPercent,
          governance.leastQuorum,
        ],
      }),
    ),
  };
}

/** Every validator may be nominated that is not excluded. */
export const REGISTRY_OPEN = 0;
/** What a validator or operator weighs for which nothing else was decided. */
const USUAL_WEIGHT = 1_000_000;

export const registryDefaults = ({ governance }: DeployParameters) => ({
  validatorWeight: USUAL_WEIGHT,
  validatorCap: governance.validatorCap,
  operatorWeight: USUAL_WEIGHT,
  operatorCap: governance.operatorCap,
});

/** As feeds are described: what is priced, and in what. */
export const priceDescription = ({ names }: DeployParameters): string =>
  `${names.certSymbol} / ${names.native} redemption rate`;
