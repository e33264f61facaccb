import type { Sdk } from "@aksm/sdk";
import { ksmPrice } from "../arb/options.ts";
import { json } from "../arb/print.ts";
import { readDeployment } from "../deployment.ts";
import { openSdk, toldError } from "../open.ts";
import type { Output } from "../output.ts";
import { options } from "../usage.ts";
import { yieldLines } from "./print.ts";

const OPTIONS = {
  deployment: { type: "string", default: ".devnet/deployment.json" },
  kusama: { type: "string", default: "ws://127.0.0.1:9944" },
  ethereum: { type: "string", default: "http://127.0.0.1:8545" },
  "ksm-price": { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** `aksm yields`. Returns the exit code. Throws `UsageError`. */
export async function yieldsCommand(args: readonly string[], output: Output): Promise<number> {
  const given = options(args, OPTIONS);
  const weiPerNative = given["ksm-price"] === undefined ? null : ksmPrice(given["ksm-price"]);
  const deployment = readDeployment(given.deployment);
  if (!deployment) {
    output.error(`No deployment is at ${given.deployment}. Start the local network with npm start, or name another.`);
    return 1;
  }
  let sdk: Sdk | null = null;
  try {
    sdk = await openSdk(given, deployment, output);
    const seenAt = (await sdk.heads()).ethereum.timestamp;
    const source = weiPerNative === null ? null : { weiPerNative, seenAt, maxAgeSeconds: COUNTS_FOR };
    const yields = await sdk.yields(source ? { source } : {});
    if (given.json) output.out(json(yields));
    else for (const line of yieldLines(yields, sdk.format)) output.out(line);
    return 0;
  } catch (error) {
    output.error(toldError(error, given));
    return 1;
  } finally {
    sdk?.close();
  }
}

/** Seconds between the finalized block, by which the price is dated, and the latest. */
const COUNTS_FOR = 86_400n;
