import type { EvmAddress } from "@aksm/core";
import type { ArbitrageTerms, Sdk } from "@aksm/sdk";
import { readDeployment } from "../deployment.ts";
import { openSdk, toldError } from "../open.ts";
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
  if (verb !== "run" && asked.execute) throw new UsageError(`--execute is for run; ${verb} only looks.`);
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
    const { signal } = ending;
    sdk = await openSdk(asked, deployment, output, { signal });
    const options = await keeperOptions(sdk, asked, verb, signal);
    if (verb === "quote") await turn(sdk, options, output);
    else await keep(sdk, options, output);
    return 0;
  } catch (error) {
    if (ending.signal.aborted) return 0;
    output.error(toldError(error, asked));
    return 1;
  } finally {
    sdk?.close();
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}

async function keeperOptions(sdk: Sdk, asked: ArbOptions, verb: string, signal: AbortSignal): Promise<KeeperOptions> {
  const { maxAgeSeconds, countsForSeconds, json, recipient } = asked;
  // Before the first block, and not when the first purchase is to be redeemed.
  if (recipient) sdk.decodeRecipient(recipient);
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
