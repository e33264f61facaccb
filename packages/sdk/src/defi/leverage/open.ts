import {
  afterSlippageDown,
  daysToEarnBackUp,
  type EvmAddress,
  healthPpmDown,
  ltvOfLeverageDown,
  max,
  PPM,
  planOpening,
} from "@aksm/core";
import { convert, leverageOf, openLoopCall } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { LendingUnsafe, LeverageRefused } from "../../errors/errors.ts";
import { checkTokens, USUAL_SLIPPAGE_PPM } from "../trade.ts";
import { LEAST_HEALTH_PPM, MOST_IMPACT_PPM, positionAt, readLoop } from "./measure.ts";
import type { ForAnybody, OpenQuote, OpenTerms } from "./types.ts";
import type { LoopWork } from "./verb.ts";

/** Throws `LeverageRefused`, and `LendingUnsafe` where nothing says what the collateral is worth. */
export async function quoteOpening(
  context: Context,
  { tokens, leveragePpm, owner, slippagePpm = USUAL_SLIPPAGE_PPM }: OpenTerms & ForAnybody,
): Promise<OpenQuote> {
  const { connection } = context.evm;
  const read = await readLoop(context, owner);
  const { market, exchange, account } = read;
  const { weiPerCert, noPrice, liquidationPpm, freeWei } = market.lending;
  if (weiPerCert === null) throw new LendingUnsafe(`Nothing says what aKSMc is worth now: ${noPrice}`);
  const units = await convert(connection, "sharesForTokensUp", tokens);
  const position = { ...account, weiPerCert, liquidationPpm };
  const policy = { leastHealthPpm: LEAST_HEALTH_PPM, mostImpactPpm: MOST_IMPACT_PPM };
  const plan = planOpening({ exchange, freeWei, position }, policy, { units, ltvPpm: ltvOfLeverageDown(leveragePpm) });
  if (plan.kind === "refused") throw new LeverageRefused(plan);
  const { borrowWei, boughtUnits, impactPpm, costWei, after } = plan;
  const leastUnits = afterSlippageDown(boughtUnits, slippagePpm);
  const worst = { ...after, units: after.units - boughtUnits + leastUnits };
  const worstHealth = healthPpmDown(worst) ?? 0n;
  const [before, quoted, atWorst, boughtTokens] = await Promise.all([
    positionAt(context, read, account),
    positionAt(context, read, after),
    positionAt(context, read, worst),
    convert(connection, "tokensForSharesDown", boughtUnits),
  ]);
  const rates = quoted.health?.yields;
  return {
    ...{ market, before, after: quoted, atWorst, tokens, borrowWei, boughtUnits, boughtTokens, leastUnits },
    leastHealthPpm: max(afterSlippageDown(worstHealth, slippagePpm), PPM),
    impactPpm,
    costWei,
    daysToEarnBack: rates ? daysToEarnBackUp({ ...after, debtWei: borrowWei }, rates, costWei) : null,
  };
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
