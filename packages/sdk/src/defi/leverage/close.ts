import { ltvOfLeverageDown, mulDivUp, PPM, planClosing, saturatingSub } from "@aksm/core";
import { closeLoopCall, convert, morphoAdapter } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { LeverageRefused, QuoteNotAccepted } from "../../errors/errors.ts";
import { slippageOf } from "../bounds.ts";
import { MOST_IMPACT_PPM, positionAt, readLoop } from "./measure.ts";
import type { CloseQuote, CloseTerms, ForAnybody } from "./types.ts";
import type { LoopWork } from "./verb.ts";

/** Throws `SlippageOutOfBounds` and `LeverageRefused`. */
export async function quoteClosing(
  context: Context,
  { leveragePpm, owner, ...tolerance }: CloseTerms & ForAnybody,
): Promise<CloseQuote> {
  const slippagePpm = slippageOf(tolerance);
  const { connection } = context.evm;
  const read = await readLoop(context, owner);
  const { market, exchange, account } = read;
  const { weiPerCert, liquidationPpm } = market.lending;
  const position = { ...account, weiPerCert, liquidationPpm };
  const target = leveragePpm === "none" ? "all" : { ltvPpm: ltvOfLeverageDown(leveragePpm) };
  const plan = planClosing({ exchange, position }, target);
  if (plan.kind === "refused") throw new LeverageRefused(plan);
  const { repayWei, soldUnits, backUnits, impactPpm } = plan;
  const mostUnits = mulDivUp(soldUnits, PPM + slippagePpm, PPM);
  const tokensOf = (units: bigint) => convert(connection, "tokensForSharesDown", units);
  const [before, after, soldTokens, backTokens, leastBackTokens] = await Promise.all([
    positionAt(context, read, account),
    positionAt(context, read, plan.after),
    tokensOf(soldUnits),
    tokensOf(backUnits),
    tokensOf(saturatingSub(backUnits, mostUnits - soldUnits)),
  ]);
  const all = plan.after.debtWei === 0n;
  return {
    ...{ market, before, after, repayWei, all, soldUnits, soldTokens, mostUnits },
    ...{ backTokens, leastBackTokens, impactPpm, steep: impactPpm > MOST_IMPACT_PPM },
  };
}

/** A trade that loses so much is carried out for who has seen by how much. Throws `QuoteNotAccepted`. */
export function insistNotSteep(quote: CloseQuote): CloseQuote {
  if (quote.steep) throw new QuoteNotAccepted(quote.impactPpm);
  return quote;
}

/** What carries an accepted quote out: all that is owed by then, where all was quoted. */
export function closingOf(context: Context, { repayWei, all, mostUnits }: CloseQuote): LoopWork {
  const { connection } = context.evm;
  return {
    spends: null,
    // A quote that was accepted may be of a loop that has been unwound elsewhere meanwhile.
    check: async owner => {
      const { units, debtWei } = await morphoAdapter(connection).account(owner);
      if (units === 0n && debtWei === 0n) throw new LeverageRefused({ kind: "refused", why: "nothing there" });
    },
    call: signed => closeLoopCall(connection, { repayWei: all ? "all" : repayWei, mostUnits, ...signed }),
  };
}
