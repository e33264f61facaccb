import { signerAccount } from "@aksm/kusama";
import type { Identify } from "../config/identity.ts";
import type { Config } from "../config/load.ts";
import { FinalError } from "../errors.ts";
import type { EthereumPort, KusamaPort } from "../ports.ts";
import { connectToEthereum, ethereumPort, evmAddressOf } from "./ethereum.ts";
import { connectToKusama, kusamaPort, signerOf } from "./kusama.ts";
import { late } from "./late.ts";
import { ethereumSigner, kusamaSigner } from "./signers.ts";

export interface Chains {
  readonly kusama: KusamaPort;
  readonly ethereum: EthereumPort;
  close(): Promise<void>;
}

/** Whose keys these are. */
export const identify: Identify = {
  kusama: seed => signerAccount(signerOf(seed)),
  ethereum: evmAddressOf,
};

/** Ports on the nodes of the configuration; nothing is connected before its first use. */
export function connectChains({ kusama, ethereum, deployment, keys, index }: Config, signal: AbortSignal): Chains {
  const self = deployment.operators[index];
  if (!self) throw new FinalError(`the deployment has no operator ${index}`);
  const toKusama = late(
    () => connectToKusama(kusama.endpoint, deployment, signal),
    client => client.close(),
  );
  const toEthereum = late(() => connectToEthereum(ethereum.endpoint, deployment));
  return {
    kusama: kusamaPort(toKusama, deployment, keys && kusamaSigner(keys.kusama, self.kusama)),
    ethereum: ethereumPort(toEthereum, deployment, keys && ethereumSigner(keys.ethereum, self.ethereum)),
    close: () => toKusama.close(),
  };
}
