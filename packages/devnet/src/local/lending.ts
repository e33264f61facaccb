import { lowerAddress } from "@aksm/core";
import {
  accountFromKey,
  approveCall,
  compoundAdapter,
  compoundOf,
  connectEvm,
  convert,
  included,
  nativePriceAge,
  postNativePrice,
  send,
  wrapIntoCertsCall,
} from "@aksm/evm";
import { deployer, firstStaker, operatorAccounts } from "../accounts.ts";
import { openCollateral } from "../setup/lending.ts";
import { LENDING, MARKET } from "../setup/parameters.ts";
import type { Local } from "./start.ts";

const PRICE_EVERY_MS = 2_000;

/** Posts what a KSM costs here, first, as the local operators' development keys sign it; null for the last price once more. */
export async function postPrice({ ethereumEndpoint, deployment }: Local, wei: bigint | null): Promise<bigint | null> {
  const evm = await connectEvm(ethereumEndpoint, deployment);
  const { connection } = evm;
  const members = operatorAccounts.map(({ ethereumKey }) => accountFromKey(ethereumKey));
  return postNativePrice(connection, evm.wallet(accountFromKey(deployer.ethereumKey)), members, wei);
}

/** Has the first staker's aKSMc lent and locked up, so that aKSMc counts as collateral. Does nothing where it does already. */
export async function openLending(local: Local, onProgress: (message: string) => void): Promise<void> {
  const { ethereumEndpoint, deployment } = local;
  const evm = await connectEvm(ethereumEndpoint, deployment);
  const { connection } = evm;
  const compound = compoundOf(connection);
  if ((await compoundAdapter(connection).state()).mostPpm > 0n) return;
  onProgress("aKSMc becomes collateral for ether …");
  const { token, cert } = deployment.ethereum.contracts;
  const staker = accountFromKey(firstStaker.ethereumKey);
  const tokens = 2n * (await convert(connection, "tokensForSharesDown", LENDING.locked));
  for (const call of [
    approveCall({ token, spender: cert, value: tokens }),
    wrapIntoCertsCall(connection, lowerAddress(deployer.ethereum), LENDING.locked),
  ]) {
    await included(connection, await send(connection, evm.wallet(staker), call));
  }
  await postPrice(local, MARKET.weiPerCert);
  await openCollateral(ethereumEndpoint, deployer.ethereumKey, compound, cert);
}

/** Posts the price again before it is too old, while the network runs; what fails is tried again a little later. */
export function keepPrice(local: Local): { stop(): void } {
  let stopped = false;
  const turn = async (): Promise<void> => {
    const { connection } = await connectEvm(local.ethereumEndpoint, local.deployment);
    if ((await nativePriceAge(connection)) > LENDING.maxAge / 4n) await postPrice(local, null);
  };
  let timer = setTimeout(function again() {
    void turn()
      .catch(() => undefined)
      .then(() => {
        if (!stopped) timer = setTimeout(again, PRICE_EVERY_MS);
      });
  }, PRICE_EVERY_MS);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
