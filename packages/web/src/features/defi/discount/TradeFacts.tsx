import type { ArbitrageTrade } from "@aksm/core";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { eth } from "./judge.ts";

/** What a purchase costs, brings and leaves. */
export function TradeFacts({ trade, decimals, symbol }: { trade: ArbitrageTrade; decimals: number; symbol: string }) {
  const { give, tokens, least, gasWei, otherWei, profitWei, yearlyPpm } = trade;
  const token = `a${symbol}b`;
  return (
    <Facts>
      <Fact name="You spend" testId="discount-spend">
        <span className="figures">{eth(give)}</span>
      </Fact>
      <Fact name="You buy">
        <span className="figures">
          ≈ {showAmount(tokens, decimals, 6)} {token}
        </span>
        <span className="figures block text-xs font-normal text-ink-faint">
          at least {showAmount(least, decimals, 6)}, or nothing happens
        </span>
      </Fact>
      <Fact
        name="Costs"
        hint={`Gas of both transactions at most; 0.3 % for turning ${symbol} into ether elsewhere; 5 % a year for your money while it waits.`}
      >
        <span className="figures">≈ {eth(gasWei + otherWei)}</span>
      </Fact>
      <Fact name="Left for you" testId="discount-profit">
        <span className="figures">≈ {eth(profitWei)}</span>
      </Fact>
      {yearlyPpm === null ? null : (
        <Fact
          name="As a yearly return"
          testId="discount-yearly"
          hint="What is left over what is spent, before the 5 % for time, as if it could be repeated for a year without compounding."
        >
          <span className="figures">{showPercent(yearlyPpm, 1_000_000n, 1)}</span>
        </Fact>
      )}
    </Facts>
  );
}
