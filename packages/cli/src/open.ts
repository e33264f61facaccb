import type { Deployment } from "@aksm/core";
import { AksmError, createSdk, EthereumUnavailable, KusamaUnavailable, type Sdk } from "@aksm/sdk";
import type { Output } from "./output.ts";

export interface Endpoints {
  readonly kusama: string;
  readonly ethereum: string;
}

/** After so long without an answer it is said for whom one waits. Milliseconds. */
const PATIENCE_MS = 4_000;

/** Both chains' clients. A node that is only starting is waited for, for about a minute, and not in silence. */
export async function openSdk(
  { kusama, ethereum }: Endpoints,
  deployment: Deployment,
  output: Output,
  { signal, patienceMs = PATIENCE_MS }: { readonly signal?: AbortSignal; readonly patienceMs?: number } = {},
): Promise<Sdk> {
  const waiting = setTimeout(() => output.error(`Waiting for ${kusama} and ${ethereum} to answer …`), patienceMs);
  try {
    return await createSdk({
      ...{ deployment, kusamaEndpoint: kusama, ethereumEndpoint: ethereum },
      ...(signal ? { signal } : {}),
    });
  } finally {
    clearTimeout(waiting);
  }
}

/** An error of the catalogue in a line, with the endpoint that is away; anything else is thrown on. */
export function toldError(error: unknown, { kusama, ethereum }: Endpoints): string {
  if (!(error instanceof AksmError)) throw error;
  const away =
    error instanceof KusamaUnavailable ? ` (${kusama})` : error instanceof EthereumUnavailable ? ` (${ethereum})` : "";
  return `${error.message}${away}. ${error.nextStep}`;
}
