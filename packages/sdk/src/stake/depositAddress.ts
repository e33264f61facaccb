import type { OperatorIdentity } from "@aksm/core";
import { depositAccount, encodeAddress } from "@aksm/kusama";
import type { Context } from "../chains/context.ts";
import { OperatorsUnreachable } from "../errors/errors.ts";
import type { Announcement, DepositAddress } from "../types.ts";
import { checkHolder } from "./check.ts";

const TIMEOUT_MS = 5_000;

/** Computed here, from the pool's account alone. Throws `MalformedRecipient`. */
export function depositAddress(context: Pick<Context, "deployment" | "pool">, text: string): DepositAddress {
  const { kusama, policy } = context.deployment;
  const recipient = checkHolder(context, text);
  const account = depositAccount(kusama.pool, recipient);
  return { recipient, account, address: encodeAddress(account, kusama.ss58Prefix), minimum: policy.minimumStake };
}

/** Tells all operators of it. One that knows is enough: the others verify. Throws `OperatorsUnreachable`. */
export async function announceDeposit(
  context: Pick<Context, "deployment" | "pool">,
  text: string,
): Promise<Announcement> {
  const { recipient } = depositAddress(context, text);
  const { operators } = context.deployment;
  const answers = await Promise.all(operators.map(operator => announceTo(operator, recipient)));
  const watching = answers.filter(answer => answer === null).length;
  if (watching === 0)
    throw new OperatorsUnreachable(
      "took the announcement",
      answers.filter(answer => answer !== null),
    );
  return { recipient, watching, operators: operators.length };
}

/** Null where the operator took it, else what became of it. */
async function announceTo({ name, url }: OperatorIdentity, recipient: string): Promise<string | null> {
  try {
    const response = await fetch(`${url}/v1/deposit-addresses/${recipient}`, {
      method: "POST",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return null;
    const { error } = (await response.json()) as { error?: string };
    return `${name}: ${error ?? `HTTP ${response.status}`}`;
  } catch {
    return `${name} does not answer`;
  }
}
