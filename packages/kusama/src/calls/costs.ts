import type { AccountId, Hex, Operation, OperationCosts } from "@aksm/core";
import type { Chain } from "../chain/chain.ts";
import type { Runtime } from "../chain/runtime.ts";
import { batchAll } from "./build.ts";
import { costOf } from "./fitting.ts";
import { operationCalls } from "./pool.ts";

/** The rest is left for sweeps, a third, and for what stands around the plan: multisig, proxy, guard and salt. */
const PLAN_PART = { parts: 1n, of: 2n };

const known = new WeakMap<Runtime, Promise<OperationCosts>>();

/** What one operation of each kind takes of a plan's room; the same for the whole life of a runtime, so asked once. */
export function operationCosts(chain: Chain, at: Hex, runtime: Runtime, most: number): Promise<OperationCosts> {
  const costs = known.get(runtime) ?? ask(chain, at, most);
  known.set(runtime, costs);
  costs.catch(() => known.delete(runtime));
  return costs;
}

async function ask(chain: Chain, at: Hex, most: number): Promise<OperationCosts> {
  const account: AccountId = `0x${"00".repeat(32)}`;
  const [ledger, amount] = [0, 1n];
  const examples: readonly Operation[] = [
    { kind: "withdraw", ledger, slashingSpans: 0 },
    { kind: "collect", ledger },
    { kind: "pay", requestId: 1n, recipient: account, amount },
    { kind: "return", depositId: account, recipient: account, amount },
    { kind: "refund", operator: account, amount, upTo: 0 },
    { kind: "rebond", ledger, amount },
    { kind: "bond", ledger, account, transfer: amount, amount },
    { kind: "bondExtra", ledger, account, transfer: amount, amount },
    { kind: "chill", ledger },
    { kind: "unbond", ledger, amount },
    { kind: "nominate", ledger, targets: Array.from({ length: most }, () => account) },
  ];
  const costs = await Promise.all(
    examples.map(async example => [
      example.kind,
      await costOf(chain, at, batchAll(operationCalls([example], account)), PLAN_PART),
    ]),
  );
  return Object.fromEntries(costs) as OperationCosts;
}
