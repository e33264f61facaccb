import { sweptBy } from "../calls/sweep.ts";
import { callArguments } from "../chain/runtime.ts";
import type { Address, Call, CallTypes } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";

/** What the pool's tags begin with. */
const TAG = "aksm:";

type Accounts = Pick<PoolContext, "pool" | "ledgers">;

/** What a ledger may be told to do; `set_payee` and everything of other pallets is not among it. */
const OF_A_LEDGER = new Set<keyof CallTypes>([
  "Staking.withdraw_unbonded",
  "Staking.rebond",
  "Staking.bond_extra",
  "Staking.chill",
  "Staking.unbond",
  "Staking.nominate",
]);

/** True where plans have such a call behind guard and salt: a sweep, a tagged payment, or what moves stake of our ledgers. */
export function isOperation(operation: Call, accounts: Accounts): boolean {
  const moved = callArguments(operation, "Balances.transfer_keep_alive");
  if (moved) return accounts.ledgers.some(ledger => isTo(moved.dest, ledger));
  const group = callArguments(operation, "Utility.force_batch")?.calls;
  if (!group) return isOfLedger(operation, accounts);
  if (sweptBy(operation, accounts.pool)) return true;
  return group.length > 0 && group.every(each => isTaggedPayment(each) || isOfLedger(each, accounts));
}

const isTo = (dest: Address, account: string): boolean => dest.type === "Id" && dest.value === account;

function isOfLedger(operation: Call, { pool, ledgers }: Accounts): boolean {
  const derivative = callArguments(operation, "Utility.as_derivative");
  if (!derivative || derivative.index >= ledgers.length) return false;
  const collected = callArguments(derivative.call, "Balances.transfer_all");
  if (collected) return isTo(collected.dest, pool) && collected.keep_alive;
  const bonded = callArguments(derivative.call, "Staking.bond");
  if (bonded) return bonded.payee.type === "Staked";
  return OF_A_LEDGER.has(`${derivative.call.type}.${derivative.call.value.type}` as keyof CallTypes);
}

/** Whoever is paid is named beside it on chain; whether it is owed only the operators' plan can tell. */
function isTaggedPayment(operation: Call): boolean {
  const [paid, tag, ...rest] = callArguments(operation, "Utility.batch")?.calls ?? [];
  if (!paid || !tag || rest.length) return false;
  const remark = callArguments(tag, "System.remark_with_event")?.remark;
  return callArguments(paid, "Balances.transfer_keep_alive") !== null && remark !== undefined && isTag(remark);
}

const isTag = (remark: Uint8Array): boolean => new TextDecoder().decode(remark).startsWith(TAG);
