import type { EvmAddress } from "@aksm/core";
import { AksmError, type ArbitrageTerms, createSdk, type Sdk } from "@aksm/sdk";
import { readDeployment } from "../deployment.ts";
import type { Output } from "../output.ts";
import { UsageError } from "../usage.ts";
import { type KeeperOptions, keep, turn } from "./keeper.ts";
import { type ArbOptions, arbOptions, readKey } from "./options.ts";

/** `aksm arb quote|watch|run`. Returns the exit code. Throws `UsageError`. */
export async function arbCommand([verb = "", ...rest]: readonly string[], output: Output): Promise<number> {
  if (verb !== "quote" && verb !== "watch" && verb !== "run") {
    throw new UsageError(`"arb" is followed by quote, watch or run, not "${verb}".`);
  }
  const asked = arbOptions(rest);
  if (verb === "run" && (!asked.keyFile || !asked.recipient)) {
    throw new UsageError("run needs --key-file FILE and --recipient, the Kusama address that is paid.");
  }
  const deployment = readDeployment(asked.deployment);
  if (!deployment) {
    output.error(`No deployment is at ${asked.deployment}. Start the local network with npm start, or name another.`);
    return 1;
  }
  const ending = new AbortController();
  const end = (): void => ending.abort();
  process.once("SIGINT", end).once("SIGTERM", end);
  let sdk: Sdk | null = null;
  try {
    const { kusama, ethereum } = asked;
    const { signal } = ending;
    sdk = await createSdk({ deployment, kusamaEndpoint: kusama, ethereumEndpoint: ethereum, signal });
    const options = await keeperOptions(sdk, asked, verb, signal);
    if (verb === "quote") await turn(sdk, options, output);
    else await keep(sdk, options, output);
    return 0;
  } catch (error) {
    if (ending.signal.aborted) return 0;
    if (!(error instanceof AksmError)) throw error;
    output.error(`${error.message}. ${error.nextStep}`);
    return 1;
  } finally {
    sdk?.close();
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}

async function keeperOptions(sdk: Sdk, asked: ArbOptions, verb: string, signal: AbortSignal): Promise<KeeperOptions> {
  const { maxAgeSeconds, countsForSeconds, json, recipient } = asked;
  const wallet = asked.keyFile && verb === "run" ? sdk.wallet(readKey(asked.keyFile)) : null;
  const owner = wallet ? (wallet.account.address.toLowerCase() as EvmAddress) : asked.account;
  // A price that was typed was seen when the command began, by the chain's own clock.
  const source =
    asked.price === null || "feed" in asked.price
      ? asked.price && { ...asked.price, maxAgeSeconds }
      : { ...asked.price, maxAgeSeconds, seenAt: (await sdk.heads()).ethereum.timestamp };
  const terms: ArbitrageTerms = { source, policy: asked.policy(sdk.deployment), owner };
  const acting = asked.execute && wallet && recipient ? { wallet, recipient, countsForSeconds } : null;
  return { terms, acting, plans: verb !== "watch", json, signal };
}
