import { signerAccount } from "@aksm/kusama";
import type { Config, Identify } from "../config/load.ts";
import type { EthereumPort, KusamaPort } from "../ports.ts";
import { connectToEthereum, ethereumPort, evmAddressOf } from "./ethereum.ts";
import { connectToKusama, kusamaPort, signerOf } from "./kusama.ts";
import { late } from "./late.ts";

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
export function connectChains({ kusama, ethereum, deployment, keys }: Config, signal: AbortSignal): Chains {
  const toKusama = late(
    () => connectToKusama(kusama.endpoint, deployment, signal),
    client => client.close(),
  );
  const toEthereum = late(() => connectToEthereum(ethereum.endpoint, deployment));
  return {
    kusama: kusamaPort(toKusama, deployment, keys?.kusama ?? null),
    ethereum: ethereumPort(toEthereum, deployment, keys?.ethereum ?? null),
    close: () => toKusama.close(),
  };
}
