import { type AccountId, type Demand, demandText, type Hex } from "@aksm/core";
import type { KusamaSigner } from "@aksm/kusama";
import type { Context } from "../chains/context.ts";
import { DemandRefused, OperatorsUnreachable, WalletDeclined } from "../errors/errors.ts";
import { ask } from "./operators.ts";
import type { HeldDeposit, Told } from "./types.ts";

/** Deposits of the account that are neither minted nor sent back, newest first, as the first operator that answers has them. */
export async function heldDeposits(
  { deployment }: Pick<Context, "deployment">,
  sender: AccountId,
): Promise<HeldDeposit[]> {
  const problems: string[] = [];
  for (const operator of deployment.operators) {
    const answer = await ask(operator, `/v1/held?sender=${sender}`);
    if ("body" in answer) return (answer.body as { deposits: Wire[] }).deposits.map(fromWire);
    problems.push(answer.problem);
  }
  throw new OperatorsUnreachable("answered", problems);
}

/**
 * Has the demand signed and tells all operators. Operators sign what they were told of
 * themselves, so as many as must agree have to take it. Throws `WalletDeclined`, `DemandRefused`, `OperatorsUnreachable`.
 */
export async function tellDemand(
  { deployment }: Pick<Context, "deployment">,
  demand: Demand,
  sign: (text: string) => Promise<Hex>,
): Promise<Told> {
  const signature = await sign(demandText(demand)).catch((error: unknown) => {
    throw new WalletDeclined(error);
  });
  const body = JSON.stringify({ ...demand, signature });
  const { operators, threshold } = deployment;
  const answers = await Promise.all(
    operators.map(operator =>
      ask(operator, "/v1/demands", { method: "POST", headers: { "content-type": "application/json" }, body }),
    ),
  );
  const failed = answers.flatMap(answer => ("problem" in answer ? [answer] : []));
  const taken = operators.length - failed.length;
  if (taken < threshold) {
    const refused = failed.filter(answer => answer.refused);
    if (refused[0]) throw new DemandRefused(refused[0].problem);
    throw new OperatorsUnreachable(
      "took what you ask for",
      failed.map(({ problem }) => problem),
    );
  }
  return { depositId: demand.depositId, taken, operators: operators.length };
}

/** As wallets of Kusama sign what is no transaction. */
export const signingWith =
  (signer: KusamaSigner) =>
  async (text: string): Promise<Hex> => {
    const bytes = await signer.signBytes(new TextEncoder().encode(text));
    return `0x${Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("")}`;
  };

interface Wire extends Omit<HeldDeposit, "amount"> {
  readonly amount: string;
}

const fromWire = ({ id, block, sender, amount, reason, recipient, swept, returning }: Wire): HeldDeposit => ({
  id,
  block,
  sender,
  amount: BigInt(amount),
  reason,
  recipient,
  swept,
  returning,
});
