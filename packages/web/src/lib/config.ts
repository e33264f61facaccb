import { type Deployment, decodeDeployment } from "@aksm/core";

/** A built-in wallet of a local network: well-known keys on both chains, worth nothing anywhere else. */
export interface DevAccount {
  readonly name: string;
  readonly suri: string;
  /** SS58 address. */
  readonly kusama: string;
  readonly ethereum: `0x${string}`;
  readonly ethereumKey: `0x${string}`;
}

export interface Config {
  readonly deployment: Deployment;
  readonly kusamaEndpoint: string;
  readonly ethereumEndpoint: string;
  readonly devnet: boolean;
  readonly devAccounts: readonly DevAccount[];
}

export class ConfigError extends Error {
  override name = "ConfigError";
}

/** What this page is served with. Throws `ConfigError` saying what to do. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch("/config.json", { cache: "no-store" }).catch(() => null);
  if (!response) throw new ConfigError("The server of this page does not answer. Is the local network still running?");
  if (!response.ok) throw new ConfigError(`The page's configuration is not there (HTTP ${response.status}).`);
  const raw = (await response.json()) as Omit<Config, "deployment"> & { deployment: unknown };
  return {
    ...raw,
    devAccounts: (raw.devAccounts ?? []).map(account => ({
      ...account,
      ethereum: account.ethereum.toLowerCase() as DevAccount["ethereum"],
    })),
    deployment: decodeDeployment(JSON.stringify(raw.deployment)),
  };
}
