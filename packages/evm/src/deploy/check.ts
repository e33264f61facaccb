import {
  bondTokenAbi,
  certTokenAbi,
  committeeAbi,
  depositSlotsAbi,
  rateProviderAbi,
  stakingPoolAbi,
  unstakeQueueAbi,
} from "@aksm/contracts";
import type { Contracts } from "@aksm/core";
import type { Abi, PublicClient } from "viem";
import { DeploymentMismatch } from "../errors.ts";
import { type DeployParameters, sortedMembers } from "./parameters.ts";

/** Powers of ten by which a share is smaller than a planck at the start. */
const SHARE_DECIMALS = 6;

/** Reads back everything the contracts were made with. Throws `DeploymentMismatch` for the first difference. */
export async function checkDeployment(
  client: PublicClient,
  { committee, token, slots, pool, queue, cert, rateProvider }: Contracts,
  parameters: DeployParameters,
): Promise<void> {
  const expect = async (name: string, address: string, abi: Abi, expected: Record<string, unknown>): Promise<void> => {
    for (const [functionName, value] of Object.entries(expected)) {
      const found = await client.readContract({ address: address as `0x${string}`, abi, functionName });
      if (text(found) !== text(value))
        throw new DeploymentMismatch(`${name}.${functionName}`, text(value), text(found));
    }
  };
  const { number, hash, era } = parameters.initialAnchor;
  const anchor = (
    await client.readContract({ address: pool, abi: stakingPoolAbi, functionName: "lastAnchor" })
  ).toSpliced(2, 1);
  if (text(anchor) !== text([number, era, hash])) {
    throw new DeploymentMismatch("StakingPool.lastAnchor", text([number, era, hash]), text(anchor));
  }
  await Promise.all([
    expect("Committee", committee, committeeAbi, {
      members: sortedMembers(parameters.committee),
      threshold: parameters.threshold,
      epoch: parameters.epoch,
    }),
    expect("BondToken", token, bondTokenAbi, {
      decimals: parameters.decimals,
      pool,
      queue,
      treasury: parameters.treasury,
      feeBps: parameters.feeBps,
      vestingPeriod: parameters.vestingPeriod,
    }),
    expect("DepositSlots", slots, depositSlotsAbi, { pool, queue }),
    expect("StakingPool", pool, stakingPoolAbi, {
      committee,
      token,
      slots,
      minimumStake: parameters.minimumStake,
      maxDailyGrowthPpm: parameters.maxDailyGrowthPpm,
      maxLossPpm: parameters.maxLossPpm,
    }),
    expect("UnstakeQueue", queue, unstakeQueueAbi, {
      committee,
      token,
      slots,
      ss58Prefix: parameters.ss58Prefix,
      minimumUnstake: parameters.minimumUnstake,
    }),
    expect("CertToken", cert, certTokenAbi, {
      asset: token,
      name: parameters.certName,
      symbol: parameters.certSymbol,
      decimals: parameters.decimals + SHARE_DECIMALS,
    }),
    expect("RateProvider", rateProvider, rateProviderAbi, { token }),
  ]);
}

/** Values as comparable text: addresses in any case, numbers and bigints alike. */
const text = (value: unknown): string => (Array.isArray(value) ? value.map(text).join() : String(value).toLowerCase());
