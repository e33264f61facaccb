import { readFileSync } from "node:fs";
import { type Deployment, decodeDeployment } from "@aksm/core";
import { UsageError } from "./usage.ts";

/** Where `npm start` puts the local network's deployment, below the project's folder. */
const LOCAL = ".devnet/deployment.json";

/** Which operators to ask, and how many of them must agree. */
export interface Asked {
  readonly operators: readonly { readonly name: string; readonly url: string }[];
  readonly needed: number;
}

/** Operators named one by one, or those of a deployment; a text that says what to do where there is no such file. Throws `UsageError`. */
export function whomToAsk(given: { operator?: string[] | undefined; deployment?: string | undefined }): Asked | string {
  if (given.operator) {
    const operators = given.operator.map(url => ({ name: url, url: url.replace(/\/+$/, "") }));
    return { operators, needed: operators.length };
  }
  const file = given.deployment ?? LOCAL;
  const deployment = readDeployment(file);
  if (deployment) return { operators: deployment.operators, needed: deployment.threshold };
  return `No deployment is at ${file}. For the local network, start it with npm start; else name one with --deployment.`;
}

/** Null where there is no such file. Throws `UsageError` for what is no deployment. */
export function readDeployment(file: string): Deployment | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  try {
    const deployment = decodeDeployment(text);
    if (Array.isArray(deployment.operators)) return deployment;
  } catch {
    // Said below, as for what is JSON and no deployment.
  }
  throw new UsageError(`${file} is no deployment.`);
}
