import { borrowableWeiDown, type EvmAddress, formatAmount, type Hex } from "@aksm/core";
import {
  insistOnStep,
  type LendingAccountState,
  type LendingAdapter,
  type LendingStanding,
  type LendingStep,
} from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import type { FollowOptions } from "../../chains/types.ts";
import { afterSending, afterSteps } from "../../errors/convert.ts";
import { LendingUnsafe } from "../../errors/errors.ts";
import { checkRecipient } from "../../stake/check.ts";
import { carryOut } from "../../unstake/carryOut.ts";
import type { PermittedProgress } from "../types.ts";
import { deadlineOf, permitFor } from "../verb.ts";
import { positionOf, readMarket } from "./position.ts";
import type { LendingPosition, LendingProgress, LendingProtocol, LendingQuote, LendingVerb, Lent } from "./types.ts";

type Checked = <T>(work: () => Promise<T>) => Promise<T>;

/** A verb worked out for one owner at the latest block. */
export interface LendingWork {
  /** The owner's account once it is done; its standing is as before where none is named. */
  readonly after: LendingAccountState & Partial<LendingStanding>;
  readonly steps: readonly LendingStep[];
}

/** How one verb is worked out; throws what the owner would be refused for. */
export type WorkOut<Terms> = (
  adapter: LendingAdapter,
  owner: EvmAddress,
  terms: Terms,
  quote: Pick<LendingQuote, "market" | "before">,
) => Promise<LendingWork>;

export function lendingVerb<Terms extends { readonly protocol: LendingProtocol }>(
  context: Context,
  checked: Checked,
  adapterOf: (protocol: LendingProtocol) => LendingAdapter,
  workOut: WorkOut<Terms>,
): LendingVerb<Terms> {
  return {
    quote: terms =>
      checked(async () => (await quoted(context, adapterOf(terms.protocol), terms.owner, terms, workOut)).quote),
    carryOut: (terms, follow = {}) =>
      checked(async () => {
        const adapter = adapterOf(terms.protocol);
        const owner = checkRecipient(terms.wallet.account.address);
        const { steps } = await quoted(context, adapter, owner, terms, workOut);
        const { transactions, block } = await walk(context, adapter, terms.wallet, steps, follow);
        const last = transactions.at(-1);
        const position = read(context, adapter, owner);
        return { transactions, block, position: await (last ? afterSending(last, position) : position) };
      }),
  };
}

async function read(context: Context, adapter: LendingAdapter, owner: EvmAddress): Promise<LendingPosition> {
  return positionOf(context, await readMarket(context, adapter), await adapter.account(owner));
}

async function quoted<Terms>(
  context: Context,
  adapter: LendingAdapter,
  owner: EvmAddress,
  terms: Terms,
  workOut: WorkOut<Terms>,
) {
  const market = await readMarket(context, adapter);
  const before = await positionOf(context, market, await adapter.account(owner));
  const { after: account, steps } = await workOut(adapter, owner, terms, { market, before });
  const { counts, elsewhere } = before;
  const after = await positionOf(context, market, { counts, elsewhere, ...account });
  return { quote: { market, before, after }, steps };
}

/**
 * Whether the verb's first step may be done. Where the account has other positions the market itself is asked, by simulating that
 * step: no number of one market is worth anything then. Throws `LendingUnsafe`, and what `insistOnStep` does.
 */
export async function insistOnAllowed(
  { evm }: Context,
  adapter: LendingAdapter,
  owner: EvmAddress,
  quote: Pick<LendingQuote, "market" | "before">,
  after: LendingAccountState,
  [first]: readonly LendingStep[],
): Promise<void> {
  const { counts, elsewhere, units } = quote.before;
  if (!elsewhere) return insistOnSafe(quote, { ...after, units: counts ? after.units : 0n }, !counts && units > 0n);
  const call = first && (await first.call(0n));
  if (call) await insistOnStep(evm.connection, adapter, owner, first.name, call);
}

/** Throws `LendingUnsafe` where a debt would be more than may be borrowed, or nothing says what the collateral is worth. */
function insistOnSafe(
  { market }: Pick<LendingQuote, "market">,
  { units, debtWei }: LendingAccountState,
  idle: boolean,
): void {
  if (debtWei === 0n) return;
  if (idle) throw new LendingUnsafe("What was supplied does not count as collateral: use it as collateral first");
  if (market.weiPerCert === null) throw new LendingUnsafe(`Nothing says what aKSMc is worth now: ${market.noPrice}`);
  const free = { units, debtWei: 0n, weiPerCert: market.weiPerCert, liquidationPpm: market.liquidationPpm };
  const most = borrowableWeiDown(free, market.mostPpm);
  if (debtWei > most) {
    const eth = (wei: bigint) => `${formatAmount(wei, 18)} ETH`;
    throw new LendingUnsafe(`The debt would be ${eth(debtWei)}, and may be ${eth(most)} at most`);
  }
}

async function walk(
  context: Context,
  adapter: LendingAdapter,
  wallet: Parameters<typeof carryOut>[1],
  steps: readonly LendingStep[],
  { onProgress = () => {}, signal }: FollowOptions<LendingProgress>,
): Promise<Pick<Lent, "transactions" | "block">> {
  const transactions: Hex[] = [];
  const done: string[] = [];
  let block = 0;
  const owner = checkRecipient(wallet.account.address);
  for (const [index, { name, spends, call: next }] of steps.entries()) {
    const follow: FollowOptions<PermittedProgress> = {
      onProgress: progress => onProgress({ ...progress, step: name, index, steps: steps.length }),
      ...(signal ? { signal } : {}),
    };
    try {
      const deadline = await deadlineOf(context);
      const permit = spends && (await permitFor(context, wallet, owner, spends, deadline, follow));
      const call = await next(deadline, permit);
      if (!call) continue;
      await insistOnStep(context.evm.connection, adapter, owner, name, call);
      const receipt = await carryOut(context, wallet, call, follow);
      adapter.answers?.insistOn(name, receipt);
      transactions.push(receipt.transactionHash);
      block = Number(receipt.blockNumber);
    } catch (error) {
      throw afterSteps(done, name, error);
    }
    done.push(name);
  }
  return { transactions, block };
}
