import { depositAccount, encodeAddress } from "@aksm/kusama";
import type { Context } from "../chains/context.ts";
import { OperatorsUnreachable } from "../errors/errors.ts";
import { checkHolder } from "./check.ts";
import { ask } from "./operators.ts";
import type { Announcement, DepositAddress } from "./types.ts";

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
  const path = `/v1/deposit-addresses/${recipient}`;
  const answers = await Promise.all(operators.map(operator => ask(operator, path, { method: "POST" })));
  const problems = answers.flatMap(answer => ("problem" in answer ? [answer.problem] : []));
  const watching = operators.length - problems.length;
  if (watching === 0) throw new OperatorsUnreachable("took the announcement", problems);
  return { recipient, watching, operators: operators.length };
}
