import type { AccountId, EvmAddress, OperatorIdentity } from "@aksm/core";
import type { Fault } from "./faults.ts";
import { isSecret, type Keys } from "./keys.ts";
import type { Secret } from "./secret.ts";

/** The public account of a secret; throws for what is no secret of its kind, without repeating it. */
export interface Identify {
  kusama(seed: string): AccountId;
  ethereum(key: string): EvmAddress;
}

/** What is wrong with keys at hand; those that a signer has are judged by what it signs. */
export function checkKeys(
  keys: Keys,
  self: Pick<OperatorIdentity, "kusama" | "ethereum">,
  identify: Identify,
): Fault[] {
  return (["kusama", "ethereum"] as const).flatMap((chain): Fault[] => {
    const secret = keys[chain];
    if (!isSecret(secret)) return [];
    const account = accountOf(identify[chain], secret);
    const at = `keys.${chain}`;
    if (account === self[chain]) return [];
    if (account === null) {
      const advice = chain === "kusama" ? "one line: 0x and 64 hex digits, the seed" : "one line: 0x and 64 hex digits";
      return [{ at, problem: "the file holds no key", advice }];
    }
    const problem = `the key is that of ${account}, the deployment says ${self[chain]}`;
    return [{ at, problem, advice: "use this operator's own key file" }];
  });
}

/** Null for what is no key; the reason is not passed on, since it might repeat the secret. */
function accountOf(identify: (secret: string) => string, secret: Secret<string>): string | null {
  try {
    return identify(secret.reveal());
  } catch {
    return null;
  }
}
