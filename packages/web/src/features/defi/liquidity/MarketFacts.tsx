import type { LiquidityPosition, Market } from "@aksm/sdk";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { WEI_DECIMALS } from "./verbs.ts";

/** The market as it stands, and what of it is the account's. */
export function MarketFacts({
  market,
  position,
  decimals,
  symbol,
}: {
  market: Market | null;
  position: LiquidityPosition | null;
  decimals: number;
  symbol: string;
}) {
  const token = `a${symbol}b`;
  const both = ({ tokens, wei }: { tokens: bigint; wei: bigint }) =>
    `${showAmount(tokens, decimals, 3)} ${token} and ${showAmount(wei, WEI_DECIMALS, 4)} ETH`;
  return (
    <Facts>
      <Fact
        name={`1 ${token} on Uniswap`}
        testId="defi-price"
        hint={`Between buying and selling, at Ethereum block ${market?.block.number ?? "…"}. ${token} is wrapped into a${symbol}c for the trade, and unwrapped again.`}
      >
        {market ? `${showAmount(market.weiPerToken, WEI_DECIMALS, 6)} ETH` : "reading …"}
      </Fact>
      <Fact
        name="In the pool"
        hint={`Over the whole range of prices. A sale of 1 % off the price: ${market ? showAmount(market.depth, decimals, 2) : "…"} ${token}.`}
      >
        {market ? both(market.pooled) : "reading …"}
      </Fact>
      {position && position.shares > 0n ? (
        <Fact
          name="Yours"
          testId="defi-position"
          hint="It earns a part of each trade's fee, and what is in it as staked KSM goes on earning. It loses against holding where the price moves far."
        >
          {both(position)} ({showPercent(position.partPpm, 1_000_000n)})
        </Fact>
      ) : null}
    </Facts>
  );
}
