import { createSdk } from "@aksm/sdk";
import type { Client } from "../lib/client.ts";
import type { Config } from "../lib/config.ts";

/** Connects to both chains. Throws the SDK's errors, which say what to do. */
export async function connect(config: Config, signal: AbortSignal): Promise<Client> {
  const { deployment, kusamaEndpoint, ethereumEndpoint } = config;
  return { config, sdk: await createSdk({ deployment, kusamaEndpoint, ethereumEndpoint, signal }) };
}
