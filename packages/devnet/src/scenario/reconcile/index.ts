import type { Deployment } from "@aksm/core";
import type { KusamaClient } from "@aksm/kusama";
import { observeEthereum } from "./observe-ethereum.ts";
import { observeKusama } from "./observe-kusama.ts";
import { reconcile } from "./reconcile.ts";
import type { Reconciliation } from "./types.ts";

export type { Reconciliation } from "./types.ts";

/** Reads both chains from the deployment's birth to their finalized heads and accounts for every planck. */
export async function reconcileChains(
  kusama: KusamaClient,
  ethereumEndpoint: string,
  deployment: Deployment,
): Promise<Reconciliation> {
  const ethereum = await observeEthereum(ethereumEndpoint, deployment);
  return reconcile({
    kusama: await observeKusama(
      kusama,
      deployment,
      ethereum.reports.map(report => report.number),
    ),
    ethereum,
    operators: deployment.operators.map(operator => operator.kusama),
    minimumStake: deployment.policy.minimumStake,
  });
}
