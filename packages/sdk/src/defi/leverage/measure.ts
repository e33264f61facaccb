import {
  type Borrowing,
  collateralWeiDown,
  type EvmAddress,
  fallToLiquidationPpmDown,
  healthPpmDown,
  type LoopFacts,
  leveragePpmUp,
  liquidationPriceUp,
  loopYield,
  ltvPpmUp,
  mostLeveragePpmDown,
  mulDivUp,
  quotedHealthPpm,
  withstoodFallPpm,
} from "@aksm/core";
import {
  borrowRateAfter,
  convert,
  type LendingAccountState,
  loopExchange,
  morphoAdapter,
  priceStepPpm,
  yearlyReturn,
} from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { readMarket } from "../lending/position.ts";
import type { LeverageHealth, LeverageMarket, LeveragePosition, LiquidationPoint } from "./types.ts";

const ONE = 10n ** 18n;

/** To open, a trade that loses more than a twentieth is too large for the exchange; to unwind, it is said and asked about. */
export const MOST_IMPACT_PPM = 50_000n;

/** Both markets and an account, as they were read. */
export interface Read {
  readonly market: LeverageMarket;
  readonly exchange: LoopFacts["exchange"];
  readonly account: LendingAccountState;
  /** Planck in a whole aKSMc, and in a whole KSM. */
  readonly planckPerCert: bigint;
  readonly planckPerNative: bigint;
}

/** For nobody, an account with nothing in it. */
export async function readLoop(context: Context, owner: EvmAddress | null): Promise<Read> {
  const { connection } = context.evm;
  const adapter = morphoAdapter(connection);
  const [lending, account, staking, planckPerCert] = await Promise.all([
    readMarket(context, adapter),
    owner ? adapter.account(owner) : { units: 0n, debtWei: 0n },
    stakingPpmAYear(context),
    convert(connection, "tokensForSharesDown", ONE),
  ]);
  const { block, liquidationPpm } = lending;
  const [exchange, stepPpm] = await Promise.all([loopExchange(connection, block), priceStepPpm(connection, block)]);
  const fallPpm = withstoodFallPpm(stepPpm);
  const mostLeveragePpm = mostLeveragePpmDown(liquidationPpm, quotedHealthPpm(fallPpm));
  const { feePpm } = exchange;
  const market = { block, lending, mostLeveragePpm, fallPpm, stepPpm, stakingPpmAYear: staking, feePpm };
  return { market, exchange, account, planckPerCert, planckPerNative: 10n ** BigInt(context.format.decimals) };
}

async function stakingPpmAYear({ evm }: Context): Promise<bigint | null> {
  const { steps } = await evm.poolHistory(await evm.finalizedBlock());
  return yearlyReturn(steps)?.netPpm ?? null;
}

/** What an account would have, at the prices that were read and the borrow rate that it makes. */
export async function positionAt(
  { evm }: Context,
  read: Read,
  { units, debtWei }: LendingAccountState,
): Promise<LeveragePosition> {
  const { account, market } = read;
  const { block, weiPerCert, liquidationPpm } = market.lending;
  const [tokens, borrowPpmAYear] = await Promise.all([
    convert(evm.connection, "tokensForSharesDown", units),
    borrowRateAfter(evm.connection, block, debtWei - account.debtWei),
  ]);
  const of = weiPerCert === null ? null : { units, debtWei, weiPerCert, liquidationPpm };
  return { units, tokens, debtWei, health: of && healthOf(of, borrowPpmAYear, read) };
}

function healthOf(of: Borrowing, borrowPpmAYear: bigint, read: Read): LeverageHealth {
  const { stakingPpmAYear } = read.market;
  const collateralWei = collateralWeiDown(of);
  const rates = stakingPpmAYear === null ? null : { stakingPpmAYear, borrowPpmAYear };
  const made = rates && loopYield(of, rates);
  return {
    collateralWei,
    ownWei: collateralWei - of.debtWei,
    leveragePpm: leveragePpmUp(of),
    ltvPpm: ltvPpmUp(of),
    healthPpm: healthPpmDown(of),
    liquidation: liquidationOf(of, read),
    yields: rates && made && { ...made, ...rates },
  };
}

function liquidationOf(of: Borrowing, { planckPerCert, planckPerNative }: Read): LiquidationPoint | null {
  const weiPerCert = liquidationPriceUp(of);
  const fallPpm = fallToLiquidationPpmDown(of);
  if (weiPerCert === null || fallPpm === null) return null;
  return {
    fallPpm,
    weiPerCert,
    weiPerNative: mulDivUp(weiPerCert, planckPerNative, planckPerCert),
    planckPerCert: mulDivUp(planckPerCert, weiPerCert, of.weiPerCert),
  };
}
