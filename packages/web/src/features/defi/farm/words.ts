import type { FarmPosition, FarmRisk, FarmYield, Programme, TokenAmount } from "@aksm/sdk";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { parseTyped } from "../../amount/parse.ts";

const PPM = 1_000_000n;

/** What is staked where, in a person's words. */
export const titleOf = ({ place }: Pick<Programme, "place">): string =>
  place.kind === "masterchef"
    ? "MasterChef: liquidity for SUSHI"
    : place.below === null
      ? "Farm: liquidity for several rewards"
      : "Farm above: receipts of the farm, staked again";

export const riskWords: Readonly<Record<FarmRisk, string>> = {
  price: "liquidity loses against holding where the price moves far",
  code: "a fault in the farm's code",
  layer: "the farm below as well: one of its reward tokens that stops moving holds this one",
  owner: "its owner may take what is staked, and end rewards",
  dilution: "whoever sends it tokens takes a part of the rewards",
  minted: "its reward is minted without bound",
};

export const amountText = ({ token, amount }: TokenAmount): string =>
  `${showAmount(amount, token.decimals, 6)} ${token.symbol}`;

/** A reward's yield: in percent a year where it has a market, otherwise what it pays. */
export function yieldText({ token, units, per, yearlyPpm }: FarmYield, total: bigint): string {
  if (yearlyPpm !== null) return `${showPercent(yearlyPpm, PPM)} in ${token.symbol}`;
  const pays = `${showAmount(units, token.decimals, 3)} ${token.symbol} a ${per}`;
  return total === 0n ? `${pays}, all of it for who stakes first` : `${pays}, which has no price here`;
}

/** Where a yield comes from, for the hint beside it. */
export function sourceText(each: FarmYield, { block, place }: Programme): string {
  const layer = each.layer === place.name ? "Paid by this farm" : "Paid by the farm below";
  const until =
    each.end === null
      ? "for as long as its owner leaves it so"
      : `until ${new Date(Number(each.end) * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC unless somebody funds more`;
  const price = each.yearlyPpm === null ? "" : ` Valued at Uniswap's price in Ethereum block #${block.number}.`;
  return `${layer}, ${until}. Without compounding.${price}`;
}

export type FarmVerb = "stake" | "unstake";

/** Percent typed, as units of what there is; null with what is wrong. */
export function partOf(
  text: string,
  verb: FarmVerb,
  { free, staked }: Pick<FarmPosition, "free" | "staked">,
): { readonly amount: bigint | null; readonly problem: string | null } {
  const hundredths = parseTyped(text, 2);
  if (hundredths === null) return { amount: null, problem: "Enter a part in percent, such as 50 or 12.5." };
  if (hundredths === 0n) return { amount: null, problem: "Enter more than nothing." };
  if (hundredths > 10_000n) return { amount: null, problem: "Enter 100 % at most." };
  const amount = ((verb === "stake" ? free : staked.amount) * hundredths) / 10_000n;
  return { amount: amount === 0n ? null : amount, problem: null };
}

/** What comes before anything can be staked there. */
export const firstStep = ({ place }: Pick<Programme, "place">): string =>
  place.kind === "streams" && place.below !== null
    ? "Stake liquidity in the farm for liquidity first: its receipts are what is staked here."
    : "Provide liquidity first, under Liquidity: its shares are what is staked here.";

/** What a transaction paid, or that nothing came with it. */
export function paidText(paid: readonly TokenAmount[]): string {
  const some = paid.filter(({ amount }) => amount > 0n);
  return some.length === 0 ? "" : ` Paid: ${some.map(amountText).join(" and ")}.`;
}
