import { amountsOfSharesDown, sqrtDown, weiPerCertDown } from "@aksm/core";
import { balanceOf, compoundCall, compoundedBy, convert, liquidityOf, marketState, zappedBy } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import { EthereumFailed } from "../errors/errors.ts";
import { checkRecipient } from "../stake/check.ts";
import { carryOut } from "../unstake/carryOut.ts";
import { workOutAddition, workOutRemoval } from "./provide.ts";
import { workOutPurchase, workOutSale } from "./trade.ts";
import type { LiquidityApi, LiquidityPosition, Market } from "./types.ts";
import { type Receipt, verbOf } from "./verb.ts";

const PPM = 1_000_000n;
const Q96 = 1n << 96n;

/** `checked` turns whatever goes wrong into an error of the catalogue. */
export function liquidityApi(context: Context, checked: <T>(work: () => Promise<T>) => Promise<T>): LiquidityApi {
  const { connection } = context.evm;
  const zapped = (receipt: Receipt) => {
    const done = zappedBy(connection, receipt);
    if (!done) throw new EthereumFailed("it exchanged nothing");
    return { ...sent(receipt), ...done };
  };
  const provided = (receipt: Receipt) => {
    const done = zapped(receipt);
    if (!("shares" in done)) throw new EthereumFailed("it moved no liquidity");
    return done;
  };
  return {
    sell: verbOf(context, checked, (terms, accepted) => workOutSale(context, terms, accepted), zapped),
    buy: verbOf(context, checked, (terms, accepted) => workOutPurchase(context, terms, accepted), zapped),
    add: verbOf(context, checked, (terms, accepted) => workOutAddition(context, terms, accepted), provided),
    remove: verbOf(context, checked, (terms, accepted) => workOutRemoval(context, terms, accepted), provided),
    market: () => checked(() => market(context)),
    position: account => checked(() => position(context, account)),
    compound: ({ wallet }, follow = {}) =>
      checked(async () => {
        const receipt = await carryOut(context, wallet, compoundCall(connection), follow);
        return { ...sent(receipt), added: compoundedBy(receipt) };
      }),
  };
}

const sent = ({ transactionHash, blockNumber }: Receipt) => ({
  transaction: transactionHash,
  block: Number(blockNumber),
});

async function market({ evm, format }: Context): Promise<Market> {
  const state = await marketState(evm.connection);
  const { block, feePpm, planckPerCert, inRange, root, certFirst, supply } = state;
  const weiPerCert = weiPerCertDown(state);
  const all = amountsOfSharesDown(state, supply);
  const reserve = certFirst ? (inRange * Q96) / root : (inRange * root) / Q96;
  // A hundredth off the price is as much on the root of its inverse: 1 / sqrt(0.99).
  const units = (reserve * (sqrtDown((PPM * PPM * 100n) / 99n) - PPM)) / (PPM - feePpm);
  return {
    block,
    weiPerToken: (weiPerCert * 10n ** BigInt(format.decimals)) / planckPerCert,
    weiPerCert,
    planckPerCert,
    feePpm,
    pooled: {
      tokens: await convert(evm.connection, "tokensForSharesDown", all.units),
      wei: all.wei,
      shares: supply,
    },
    depth: await convert(evm.connection, "tokensForSharesDown", units),
  };
}

async function position({ evm }: Context, account: string): Promise<LiquidityPosition> {
  const owner = checkRecipient(account);
  const { connection } = evm;
  const state = await marketState(connection);
  const shares = await balanceOf(connection, liquidityOf(connection).share, owner);
  const { units, wei } = amountsOfSharesDown(state, shares);
  return {
    block: state.block,
    shares,
    tokens: await convert(connection, "tokensForSharesDown", units),
    wei,
    partPpm: state.supply === 0n ? 0n : (shares * PPM) / state.supply,
  };
}
