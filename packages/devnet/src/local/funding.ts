import type { EvmAddress } from "@aksm/core";
import {
  accountFromKey,
  approveCall,
  connectEvm,
  convert,
  farmOf,
  fundCall,
  included,
  liquidityOf,
  send,
  wrapEtherCall,
  wrapIntoCertsCall,
} from "@aksm/evm";
import { createSdk } from "@aksm/sdk";
import { type DevAccount, firstStaker } from "../accounts.ts";
import { FIRST_REWARDS } from "../setup/parameters.ts";
import type { Local } from "./start.ts";

/** aKSMc, and wei. */
export interface Rewards {
  readonly units: bigint;
  readonly wei: bigint;
}

/** The first staker funds a first week of rewards. Does nothing where something streams or has streamed. */
export async function openFarming(local: Local, onProgress: (message: string) => void): Promise<void> {
  const sdk = await createSdk(local);
  try {
    if ((await sdk.farms.programmes()).some(({ yields }) => yields.some(({ per }) => per === "year"))) return;
  } finally {
    sdk.close();
  }
  onProgress("It funds a week of rewards for who provides liquidity …");
  for (const [farm, rewards] of Object.entries(FIRST_REWARDS)) await fundFarm(local, firstStaker, farm, rewards);
}

/** Wraps aKSMb and ether of the account's and lets both stream from the farm. */
export async function fundFarm(
  { deployment, ethereumEndpoint }: Local,
  { ethereum, ethereumKey }: DevAccount,
  name: string,
  { units, wei }: Rewards,
): Promise<void> {
  const { connection, wallet } = await connectEvm(ethereumEndpoint, deployment);
  const { cert, token } = deployment.ethereum.contracts;
  const { weth } = liquidityOf(connection);
  const farm = farmOf(connection, name).place.address;
  const owner = ethereum.toLowerCase() as EvmAddress;
  // A share is worth more by the second: what wrapping takes is not known before its block.
  const value = 2n * (await convert(connection, "tokensForSharesDown", units));
  for (const each of [
    approveCall({ token, spender: cert, value }),
    wrapIntoCertsCall(connection, owner, units),
    approveCall({ token: cert, spender: farm, value: units }),
    fundCall(farm, cert, units),
    wrapEtherCall(connection, wei),
    approveCall({ token: weth, spender: farm, value: wei }),
    fundCall(farm, weth, wei),
  ]) {
    await included(connection, await send(connection, wallet(accountFromKey(ethereumKey)), each));
  }
}
