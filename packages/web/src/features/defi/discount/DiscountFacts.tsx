import type { ArbitrageLook } from "@aksm/sdk";
import { showAge, showDuration } from "../../../lib/time.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { eth, standingText } from "./judge.ts";

/** The market's price beside the fair value, and where that is from. */
export function DiscountFacts({ look, symbol, source }: { look: ArbitrageLook; symbol: string; source: string }) {
  const token = `a${symbol}b`;
  const { discountPpm, block, exitSeconds } = look;
  const age = Number(block.timestamp) * 1000 - Number(look.priceSeenAt) * 1000;
  return (
    <>
      <p
        className={`mt-4 text-2xl font-semibold tracking-tight ${discountPpm >= 100n ? "text-accent" : ""}`}
        data-testid="discount"
      >
        {standingText(discountPpm)}
      </p>
      <Facts className="mt-2">
        <Fact
          name={`1 ${token} on Uniswap`}
          hint={`Between buying and selling, at Ethereum block #${block.number}. The pool's fee comes on top.`}
        >
          <span className="figures">{eth(look.marketWeiPerToken, 8)}</span>
        </Fact>
        <Fact name={`1 ${token} is worth`} testId="discount-fair">
          <span className="figures">{eth(look.fairWeiPerToken, 8)}</span>
          <span className="block text-xs font-normal text-ink-faint" data-testid="discount-source">
            redemption rate × 1 {symbol} in ether, {source}, {showAge(age)}
          </span>
        </Fact>
        <Fact
          name={`${symbol} paid out`}
          testId="discount-wait"
          hint={`After Kusama's unbonding, by the pace of its last eras. Sooner where new stakes take the place. The price of ${symbol} in ether moves meanwhile: that risk is yours.`}
        >
          {exitSeconds === null
            ? "not known before an era has passed"
            : `in ${showDuration(Number(exitSeconds) * 1000)} at most`}
        </Fact>
      </Facts>
    </>
  );
}
