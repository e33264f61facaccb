import { formatAmount, type Peg, type YieldLayer, type YieldSource } from "@aksm/core";
import type { Yields } from "@aksm/sdk";

type Format = { readonly decimals: number; readonly symbol: string };

const eth = (wei: bigint): string => `${formatAmount(wei - (wei % 10n ** 9n), 18)} ETH`;
/** With two digits behind the point, towards 0; what is not nothing does not read as 0. */
const percent = (ppm: bigint): string => {
  if (ppm !== 0n && ppm / 100n === 0n) return ppm > 0n ? "<0.01 %" : ">-0.01 %";
  const [whole = "0", fraction = ""] = formatAmount(ppm / 100n, 2).split(".");
  return `${whole}.${fraction.padEnd(2, "0")} %`;
};
const day = (seconds: bigint): string => new Date(Number(seconds) * 1_000).toISOString().slice(0, 16).replace("T", " ");
const days = (seconds: bigint): string => (Number(seconds) / 86_400).toFixed(1);

/** All of it in lines of text. */
export const yieldLines = ({ block, peg, layers }: Yields, format: Format): string[] => [
  `Ethereum block ${block.number}, ${day(block.timestamp)} UTC`,
  ...pegLines(peg, format),
  "",
  "A year of each use brings, without compounding but where it says so; ? where a part is not known:",
  ...layers.flatMap(layerLines),
];

function pegLines(peg: Peg, { decimals, symbol }: Format): string[] {
  const token = `a${symbol}b`;
  const tokens = (planck: bigint): string => `${formatAmount(planck, decimals)} ${token}`;
  const { discountPpm, price, depth, redeem } = peg;
  const off =
    discountPpm === null
      ? ""
      : discountPpm < 0n
        ? `, a premium of ${percent(-discountPpm)}`
        : `, a discount of ${percent(discountPpm)}`;
  return [
    `  an a${symbol}c is     ${formatAmount(peg.planckPerCert, decimals)} ${symbol} at the redemption rate`,
    `  fair value     ${peg.fairWeiPerToken !== null && price ? `${eth(peg.fairWeiPerToken)} for 1 ${token}, by ${eth(price.weiPerNative)} for 1 ${symbol} at ${day(price.seenAt)}` : `unknown: ${peg.noPrice}`}`,
    `  market         ${eth(peg.marketWeiPerToken)} for 1 ${token}${off}`,
    `  1 % of it      ${eth(depth.buy.wei)} buy ${tokens(depth.buy.tokens)}; ${tokens(depth.sell.tokens)} sell for ${eth(depth.sell.wei)}`,
    `  buy and redeem ${redeem && peg.exitSeconds !== null ? `${percent(redeem.returnPpm)} in ${days(peg.exitSeconds)} days at most, ${percent(redeem.yearlyPpm)} a year, before gas` : `unknown: ${peg.noRedeem}`}`,
    ...(peg.doubt === null ? [] : [`  ! ${peg.doubt}`]),
  ];
}

function layerLines(layer: YieldLayer): string[] {
  const { id, over, sources, yearlyPpm, complete, risks } = layer;
  const total = yearlyPpm === null ? "unknown" : percent(yearlyPpm);
  const own = sources.filter(source => source.layer === id);
  const rest = sources.filter(source => source.layer !== id);
  return [
    `  ${id.padEnd(22)} ${total.padStart(10)}${complete ? "  " : " ?"}  ${over === null ? "" : `over ${over}; `}risks: ${risks.join(", ")}`,
    ...own.map(sourceLine),
    ...(layer.loop ? [`      ${loopText(layer.loop)}`] : []),
    ...(rest.length ? [`      ${"and of what is below".padEnd(18)} ${rest.map(short).join(", ")}`] : []),
  ];
}

const loopText = ({ leveragePpm, openingCostPpm }: NonNullable<YieldLayer["loop"]>): string =>
  `of one's own, held ${formatAmount(leveragePpm, 6)} times over; its trade ${openingCostPpm === null ? "costs what is not known" : openingCostPpm < 0n ? `gains ${percent(-openingCostPpm)} once` : `costs ${percent(openingCostPpm)} once`}, in no sum`;

const short = ({ kind, token, yearlyPpm }: YieldSource): string =>
  `${kind}${token ? ` in ${token.symbol}` : ""} ${yearlyPpm === null ? "?" : percent(yearlyPpm)}`;

function sourceLine({ kind, token, yearlyPpm, unknown, paidBy, window, until }: YieldSource): string {
  const name = `${kind}${token ? ` in ${token.symbol}` : ""}`.padEnd(18);
  const seen = window
    ? `; seen over ${days(window.to - window.from)} days to ${day(window.to)}`
    : yearlyPpm === null
      ? ""
      : "; at the block's pace";
  const ends = until === null ? "" : `; until ${day(until)}`;
  return `      ${name} ${yearlyPpm === null ? `? ${unknown}` : percent(yearlyPpm)}; paid by ${paidBy}${seen}${ends}`;
}
