import { formatAmount } from "@aksm/core";
import type { ArbitrageDone, ArbitrageLook } from "@aksm/sdk";

type Format = { readonly decimals: number; readonly symbol: string };
type Trade = NonNullable<ArbitrageLook["buy"]>;

const eth = (wei: bigint): string => `${formatAmount(wei - (wei % 10n ** 9n), 18)} ETH`;
const percent = (ppm: bigint): string => `${(Number(ppm) / 10_000).toFixed(2)} %`;

/** What was seen, in a few lines. */
export function lookLines(look: ArbitrageLook, format: Format): string[] {
  const token = `a${format.symbol}b`;
  const tokens = (planck: bigint): string => `${formatAmount(planck, format.decimals)} ${token}`;
  const { discountPpm, exitSeconds, depth, buy, sell } = look;
  const side = discountPpm < 0n ? `a premium of ${percent(-discountPpm)}` : `a discount of ${percent(discountPpm)}`;
  return [
    `Ethereum block ${look.block.number}: ${token} at ${side}`,
    `  fair value    ${eth(look.fairWeiPerToken)}, of the redemption rate and ${eth(look.weiPerNative)} for 1 ${format.symbol}`,
    `  market        ${eth(look.marketWeiPerToken)}; ${eth(depth.wei)} spent, or ${tokens(depth.tokens)} sold, move it by 1 %`,
    `  an exit takes ${exitSeconds === null ? "nobody knows how long yet" : `${(Number(exitSeconds) / 86_400).toFixed(1)} days at most`}`,
    ...(buy ? [`  buy           ${tradeLine(buy, `${eth(buy.wei)} for ${tokens(buy.tokens)}`)}`] : []),
    ...(sell ? [`  sell          ${tradeLine(sell, `${tokens(sell.tokens)} for ${eth(sell.wei)}`)}`] : []),
  ];
}

function tradeLine({ profitWei, gasWei, otherWei, yearlyPpm }: Trade, what: string): string {
  const yearly = yearlyPpm === null || profitWei < 0n ? "" : `, ${percent(yearlyPpm)} a year`;
  return `${what}: ${profitWei < 0n ? "loses" : "earns"} ${eth(profitWei < 0n ? -profitWei : profitWei)}${yearly}, after ${eth(gasWei)} of gas and ${eth(otherWei)} of time and conversion`;
}

/** What is to be done, or why nothing is. */
export function actionLine({ action }: ArbitrageLook, { decimals, symbol }: Format): string {
  switch (action.kind) {
    case "wait":
      return `  waits: ${action.why}`;
    case "unstake":
      return `  asks for ${formatAmount(action.tokens, decimals)} ${symbol}: what is held beyond the inventory`;
    case "buy":
      return `  buys, if it gets ${formatAmount(action.trade.least, decimals)} a${symbol}b at least`;
    case "sell":
      return `  sells, if it gets ${eth(action.trade.least)} at least`;
  }
}

export function doneLine(done: ArbitrageDone, { decimals, symbol }: Format): string {
  const where = `in block ${done.block}, ${done.transaction}, for ${eth(done.feeWei)} of gas`;
  if (done.kind === "asked") return `  asked for: request ${done.requestId} ${where}`;
  return `  ${done.kind} ${formatAmount(done.tokens, decimals)} a${symbol}b for ${eth(done.wei)} ${where}`;
}

/** One line of JSON, amounts as decimal text. */
export const json = (value: object): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? each.toString() : each));
