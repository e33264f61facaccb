import type { NamedVoter } from "../snapshot/named.ts";
import type { Field } from "./json.ts";

/** `[account, stake, [targets]]`. Throws `ImportError`. */
export function voterOf(field: Field): NamedVoter {
  const [account, stake, targets] = field.tuple(3, "[account, stake, [targets]]") as [Field, Field, Field];
  return { account: account.text(), stake: stake.planck(), targets: targets.list().map(each => each.text()) };
}
