import { type EvmAddress, saturatingSub } from "@aksm/core";
import {
  balanceOf,
  type ContractCall,
  convert,
  type EvmConnection,
  type LendingAdapter,
  type LendingStep,
  lendingAdapter,
  lendingProtocols,
  liquidityOf,
  unwrapCertsCall,
  unwrapEtherCall,
  withInterestUp,
  wrapEtherCall,
} from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { AmountAboveBalance, LendingRefused } from "../../errors/errors.ts";
import { checkRecipient } from "../../stake/check.ts";
import { insistOnAmount } from "../bounds.ts";
import { checkTokens, checkWei } from "../trade.ts";
import { positionOf, readMarket } from "./position.ts";
import type { LendingApi, LendingProtocol } from "./types.ts";
import { insistOnAllowed, lendingVerb, type WorkOut } from "./verb.ts";

/** `checked` turns whatever goes wrong into an error of the catalogue. */
export function lendingApi(context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): LendingApi {
  const { connection } = context.evm;
  const adapterOf = (protocol: LendingProtocol): LendingAdapter => lendingAdapter(connection, protocol);
  const verb = <Terms extends { readonly protocol: LendingProtocol }>(workOut: WorkOut<Terms>) =>
    lendingVerb(context, checked, adapterOf, workOut);
  return {
    protocols: () => lendingProtocols(connection),
    market: protocol => checked(async () => readMarket(context, adapterOf(protocol))),
    position: (protocol, account) =>
      checked(async () => {
        const owner = checkRecipient(account);
        const adapter = adapterOf(protocol);
        return positionOf(context, await readMarket(context, adapter), await adapter.account(owner));
      }),
    supply: verb(async (adapter, owner, { tokens }, { before }) => {
      insistOnAmount(tokens);
      await checkTokens(context, owner, tokens);
      // All of it may be a fraction of a share less than its planck say.
      const [asked, { shares }] = await Promise.all([
        convert(connection, "sharesForTokensUp", tokens),
        context.evm.holdings(owner, null),
      ]);
      const units = least(asked, shares);
      return {
        after: { units: before.units + units, debtWei: before.debtWei, counts: true },
        steps: adapter.enter(owner, tokens),
      };
    }),
    useAsCollateral: verb(async (adapter, owner, _, { before }) => {
      if (before.units === 0n) throw new AmountAboveBalance(1n, 0n, lentFormat(context));
      if (before.counts) throw new LendingRefused("All that was supplied counts as collateral already");
      const { units, debtWei } = before;
      return { after: { units, debtWei, counts: true }, steps: adapter.useAsCollateral(owner) };
    }),
    withdraw: verb(async (adapter, owner, { tokens }, quote) => {
      if (tokens !== "all") insistOnAmount(tokens);
      const { units: held, debtWei } = quote.before;
      const units = tokens === "all" ? held : await convert(connection, "sharesForTokensUp", tokens);
      if (units > held || held === 0n) {
        throw new AmountAboveBalance(tokens === "all" ? 1n : tokens, quote.before.tokens, lentFormat(context));
      }
      const after = { units: held - units, debtWei };
      const steps = adapter.withdraw(owner, tokens === "all" ? null : units);
      // What does not count secures nothing, and leaves as it came.
      if (quote.before.counts) await insistOnAllowed(context, adapter, owner, quote, after, steps);
      return { after, steps: unwrapping(context, owner, steps) };
    }),
    borrow: verb(async (adapter, owner, { wei }, quote) => {
      insistOnAmount(wei);
      const after = { units: quote.before.units, debtWei: quote.before.debtWei + wei };
      const steps = adapter.borrow(owner, wei);
      const rounded = { ...after, debtWei: after.debtWei + quote.market.roundingWei };
      await insistOnAllowed(context, adapter, owner, quote, rounded, steps);
      if (wei > quote.market.freeWei) throw new AmountAboveBalance(wei, quote.market.freeWei, FREE_ETHER);
      const unwrap = { name: "unwrap the ether", call: async () => unwrapEtherCall(connection, wei) };
      return { after, steps: [...steps, unwrap] };
    }),
    repay: verb(async (adapter, owner, { wei }, { before }) => {
      if (wei !== "all") insistOnAmount(wei);
      const { units, debtWei } = before;
      if (debtWei === 0n || (wei !== "all" && wei > debtWei)) {
        throw new AmountAboveBalance(wei === "all" ? 1n : wei, debtWei, OWED);
      }
      const amount = wei === "all" ? withInterestUp(debtWei) : wei;
      await checkWei(context, owner, await missingWei(context, owner, amount));
      const steps = [wrapEther(context, owner, amount), ...adapter.repay(owner, wei === "all" ? null : wei)];
      return {
        after: { units, debtWei: wei === "all" ? 0n : debtWei - wei },
        steps: unwrappingEther(context, owner, amount, steps),
      };
    }),
    liquidate: verb(async (adapter, liquidator, { borrower, wei }, { before }) => {
      insistOnAmount(wei);
      await checkWei(context, liquidator, await missingWei(context, liquidator, wei));
      const { units, debtWei } = before;
      const steps = [wrapEther(context, liquidator, wei), ...adapter.liquidate(liquidator, borrower, wei)];
      return {
        after: { units, debtWei },
        steps: unwrappingEther(context, liquidator, wei, unwrapping(context, liquidator, steps)),
      };
    }),
  };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const FREE_ETHER = { decimals: 18, symbol: "ETH to borrow" };
const OWED = { decimals: 18, symbol: "ETH of debt" };
const lentFormat = ({ format }: Context) => ({ ...format, symbol: `a${format.symbol}b as collateral` });

/** Ether that is still to be wrapped for so much: wrapped ether that the owner has is used first, as where a repayment was interrupted. */
async function missingWei({ evm }: Context, owner: EvmAddress, wei: bigint): Promise<bigint> {
  return saturatingSub(wei, await balanceOf(evm.connection, liquidityOf(evm.connection).weth, owner));
}

const wrapEther = (context: Context, owner: EvmAddress, wei: bigint): LendingStep => ({
  name: "wrap the ether",
  call: async () => {
    const missing = await missingWei(context, owner, wei);
    return missing === 0n ? null : wrapEtherCall(context.evm.connection, missing);
  },
});

/** Steps that bring aKSMc, which are unwrapped behind them: those that were there before stay. */
const unwrapping = ({ evm, deployment }: Context, owner: EvmAddress, steps: readonly LendingStep[]): LendingStep[] =>
  measured(evm.connection, owner, deployment.ethereum.contracts.cert, 0n, steps, "unwrap", brought =>
    unwrapCertsCall(evm.connection, owner, brought),
  );

/** Steps that use so much wrapped ether at most, the rest of which is unwrapped behind them: what was there beyond it before stays. */
const unwrappingEther = (
  { evm }: Context,
  owner: EvmAddress,
  most: bigint,
  steps: readonly LendingStep[],
): LendingStep[] =>
  measured(evm.connection, owner, liquidityOf(evm.connection).weth, most, steps, "unwrap what is left", left =>
    unwrapEtherCall(evm.connection, left),
  );

/** The steps, and one for what they bring of a token, or leave of so much that they use. */
function measured(
  connection: EvmConnection,
  owner: EvmAddress,
  token: EvmAddress,
  used: bigint,
  steps: readonly LendingStep[],
  name: string,
  call: (brought: bigint) => ContractCall,
): LendingStep[] {
  let kept = 0n;
  const [first, ...more] = steps;
  if (!first) return [];
  const counting: LendingStep = {
    ...first,
    call: async (...signed) => {
      kept = saturatingSub(await balanceOf(connection, token, owner), used);
      return first.call(...signed);
    },
  };
  const last: LendingStep = {
    name,
    call: async () => {
      const brought = (await balanceOf(connection, token, owner)) - kept;
      return brought > 0n ? call(brought) : null;
    },
  };
  return [counting, ...more, last];
}
