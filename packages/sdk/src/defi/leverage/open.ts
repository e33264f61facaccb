import {
  afterSlippageDown,
  daysToEarnBackUp,
  type EvmAddress,
  leastHealthPpmOf,
  ltvOfLeverageDown,
  planOpening,
  quotedHealthPpm,
} from "@aksm/core";
import { convert, leverageOf, openLoopCall } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { LendingUnsafe, LeverageRefused } from "../../errors/errors.ts";
import { slippageOf } from "../bounds.ts";
import { checkTokens } from "../trade.ts";
import { MOST_IMPACT_PPM, positionAt, readLoop } from "./measure.ts";
import type { ForAnybody, LeveragePosition, LeverageYield, OpenQuote, OpenTerms } from "./types.ts";
import type { LoopWork } from "./verb.ts";

/** Throws `SlippageOutOfBounds`, `LeverageRefused`, and `LendingUnsafe` where nothing says what the collateral is worth. */
export async function quoteOpening(
  context: Context,
  { tokens, leveragePpm, owner, ...tolerance }: OpenTerms & ForAnybody,
): Promise<OpenQuote> {
  const slippagePpm = slippageOf(tolerance);
  const { connection } = context.evm;
  const read = await readLoop(context, owner);
  const { market, exchange, account } = read;
  const { weiPerCert, noPrice, liquidationPpm, freeWei } = market.lending;
  if (weiPerCert === null) throw new LendingUnsafe(`Nothing says what aKSMc is worth now: ${noPrice}`);
  const units = await convert(connection, "sharesForTokensUp", tokens);
  const position = { ...account, weiPerCert, liquidationPpm };
  const policy = { leastHealthPpm: quotedHealthPpm(market.fallPpm), mostImpactPpm: MOST_IMPACT_PPM };
  const plan = planOpening({ exchange, freeWei, position }, policy, { units, ltvPpm: ltvOfLeverageDown(leveragePpm) });
  if (plan.kind === "refused") throw new LeverageRefused(plan);
  const { borrowWei, boughtUnits, impactPpm, costWei, after } = plan;
  const leastUnits = afterSlippageDown(boughtUnits, slippagePpm);
  const worst = { ...after, units: after.units - boughtUnits + leastUnits };
  const [before, quoted, atWorst, boughtTokens] = await Promise.all([
    positionAt(context, read, account),
    positionAt(context, read, after),
    positionAt(context, read, worst),
    convert(connection, "tokensForSharesDown", boughtUnits),
  ]);
  return {
    ...{ market, before, after: quoted, atWorst, tokens, borrowWei, boughtUnits, boughtTokens, leastUnits },
    leastHealthPpm: leastHealthPpmOf(worst, slippagePpm, market.fallPpm),
    impactPpm,
    costWei,
    daysToEarnBack: daysToEarnBack(before, quoted, costWei),
  };
}

function daysToEarnBack(before: LeveragePosition, after: LeveragePosition, costWei: bigint): bigint | null {
  const rates = after.health?.yields;
  // Where nothing is owed no rate is paid for it.
  const ratesBefore = before.debtWei === 0n ? rates : before.health?.yields;
  if (!rates || !ratesBefore) return null;
  const owing = (of: LeveragePosition, by: LeverageYield) => ({ ...by, debtWei: of.debtWei });
  return daysToEarnBackUp(owing(before, ratesBefore), owing(after, rates), costWei);
}

/** What carries an accepted quote out. */
export function openingOf(context: Context, { tokens, borrowWei, leastUnits, leastHealthPpm }: OpenQuote): LoopWork {
  const { connection } = context.evm;
  const { token } = context.deployment.ethereum.contracts;
  return {
    spends: tokens === 0n ? null : { token, spender: leverageOf(connection), value: tokens },
    check: (owner: EvmAddress) => checkTokens(context, owner, tokens),
    call: signed => openLoopCall(connection, { tokens, borrowWei, leastUnits, leastHealthPpm, ...signed }),
  };
}
