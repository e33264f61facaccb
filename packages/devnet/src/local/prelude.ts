import { connectEvm } from "@aksm/evm";
import { connectKusama, devSigner, signerAccount } from "@aksm/kusama";
import { createSdk } from "@aksm/sdk";
import { type DevAccount, firstStaker } from "../accounts.ts";
import { FIRST_LIQUIDITY, FIRST_STAKE } from "../setup/parameters.ts";
import type { Local } from "./start.ts";

const ERAS = 9;

/**
 * A pool that has just been made shows no yield: rewards come with the eras. So on a new network a first staker stakes
 * for real, and two days and a bit pass with the operators working. Does nothing where shares exist already.
 */
export async function playPrelude(
  local: Local,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const evm = await connectEvm(local.ethereumEndpoint, local.deployment);
  const state = await evm.finalizedBlock().then(block => evm.poolState(block));
  if (state.shares > 0n) return;
  onProgress("A first staker stakes, and two days pass …");
  const kusama = await connectKusama(local.kusamaEndpoint);
  try {
    const signer = devSigner(firstStaker.suri);
    const head = await kusama.finalizedHead();
    const tx = kusama.stakeDeposit(local.deployment.kusama.pool, FIRST_STAKE, firstStaker.ethereum);
    const nonce = await kusama.nonce(signerAccount(signer), head.hash);
    const sent = await kusama.submit(tx, signer, { nonce, at: head });
    await sent.included({});
  } finally {
    kusama.close();
  }
  await local.network.fastForward({ eras: ERAS }, signal ? { signal } : {});
}

/** Half of what the first staker staked becomes the market's first liquidity. Does nothing where there is some already. */
export async function openMarket(local: Local, onProgress: (message: string) => void): Promise<void> {
  const sdk = await createSdk(local);
  try {
    if ((await sdk.liquidity.market()).pooled.shares > 0n) return;
  } finally {
    sdk.close();
  }
  onProgress("It provides the market's first liquidity …");
  await provide(local, firstStaker, FIRST_LIQUIDITY);
}

/** Adds aKSMb of the account's, and as much in ether, to the market. */
export async function provide(
  { deployment, kusamaEndpoint, ethereumEndpoint }: Local,
  { ethereumKey }: DevAccount,
  tokens: bigint,
): Promise<void> {
  const sdk = await createSdk({ deployment, kusamaEndpoint, ethereumEndpoint });
  try {
    await sdk.liquidity.add.carryOut({ wallet: sdk.wallet(ethereumKey), tokens, wei: "matching" });
  } finally {
    sdk.close();
  }
}
