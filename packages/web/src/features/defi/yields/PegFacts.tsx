import type { Peg } from "@aksm/core";
import { showAmount } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { eth, standingText } from "../discount/judge.ts";
import { percent } from "./words.ts";

/** What aKSMb is worth beside what it costs, and how much it takes to move that. */
export function PegFacts({ peg, decimals, symbol }: { peg: Peg; decimals: number; symbol: string }) {
  const token = `a${symbol}b`;
  const { fairWeiPerToken, marketWeiPerToken, discountPpm, noPrice, depth, redeem, noRedeem, doubt } = peg;
  return (
    <Facts className="mt-3">
      <Fact name={`1 ${token} on Uniswap`} testId="peg-market">
        <span className="figures">{eth(marketWeiPerToken, 8)}</span>
        {discountPpm === null ? null : (
          <span className="block text-xs font-normal text-ink-faint">{standingText(discountPpm).toLowerCase()}</span>
        )}
      </Fact>
      <Fact
        name={`1 ${token} is worth`}
        testId="peg-fair"
        hint={`What it is redeemed for, times the price of ${symbol} in ether that lending goes by.`}
      >
        <span className="figures">{fairWeiPerToken === null ? `unknown: ${noPrice}` : eth(fairWeiPerToken, 8)}</span>
      </Fact>
      <Fact
        name="Moves the price by 1 %"
        testId="peg-depth"
        hint="Along the pool's own curve, its fee included: what is sold to lower it, and what is spent to raise it."
      >
        <span className="figures">
          {showAmount(depth.sell.tokens, decimals, 2)} {token} sold, or {eth(depth.buy.wei, 4)} spent
        </span>
      </Fact>
      <Fact
        name="Buying and redeeming"
        testId="peg-redeem"
        hint={`A little of it, at today's price of ${symbol}: the pool's fee and the longest wait counted, network fees not.`}
      >
        {redeem ? (
          <span className="figures">
            {redeem.returnPpm > 0n ? `${percent(redeem.returnPpm)}, ${percent(redeem.yearlyPpm)} a year` : "would lose"}
          </span>
        ) : (
          (noRedeem ?? "unknown")
        )}
        {doubt ? <span className="block text-xs font-normal text-wait">{doubt}</span> : null}
      </Fact>
    </Facts>
  );
}
