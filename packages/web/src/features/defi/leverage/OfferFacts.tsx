import type { LeveragePosition } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { BeforeAfter } from "../BeforeAfter.tsx";
import { colours } from "./LeverFacts.tsx";
import type { LeverOffer } from "./useLeverage.ts";
import {
  danger,
  eth,
  healthText,
  leverageText,
  liquidationHint,
  liquidationText,
  percent,
  yieldText,
} from "./words.ts";

/** What a loop trades, and what it makes of health, liquidation and yield: as quoted, and as bad as it may turn out. */
export function OfferFacts({ offer, decimals, symbol }: { offer: LeverOffer; decimals: number; symbol: string }) {
  const { before, after } = offer.quote;
  const both = (of: (position: LeveragePosition) => string) => ({ before: of(before), after: of(after) });
  const colour = colours[danger(after)];
  return (
    <Facts>
      <TradeRows offer={offer} decimals={decimals} symbol={symbol} />
      <Fact name="Leverage">
        <BeforeAfter {...both(leverageText)} />
      </Fact>
      <Fact name="Owed">
        <BeforeAfter {...both(({ debtWei }) => eth(debtWei, 9))} />
      </Fact>
      <Fact name="Health" testId="lever-health-after">
        <BeforeAfter {...both(healthText)} colour={colour} />
        {offer.verb === "open" ? (
          <span className="figures block text-xs font-normal text-ink-faint">
            {healthText(offer.quote.atWorst)} if the trade turns out as bad as it may
          </span>
        ) : null}
      </Fact>
      <Fact name="Liquidated" testId="lever-liquidation-after" hint={liquidationHint(after, symbol, decimals)}>
        <BeforeAfter {...both(position => liquidationText(position, symbol))} colour={colour} />
      </Fact>
      <Fact
        name="It earns"
        testId="lever-yield-after"
        hint="Rewards of all of it less the interest, of what is your own, in ether at today's price of KSM and without compounding."
      >
        <BeforeAfter {...both(yieldText)} />
      </Fact>
    </Facts>
  );
}

function TradeRows({ offer, decimals, symbol }: { offer: LeverOffer; decimals: number; symbol: string }) {
  const ksm = (tokens: bigint) => `${showAmount(tokens, decimals, 6)} a${symbol}b`;
  const impact = `${percent(offer.quote.impactPpm)} below the price, fee included`;
  if (offer.verb === "close") {
    const { repayWei, soldTokens, backTokens, leastBackTokens, all } = offer.quote;
    return (
      <>
        <Fact name="Sold of it">
          <span className="figures">≈ {ksm(soldTokens)}</span>
          <span className="block text-xs font-normal text-ink-faint">{impact}</span>
        </Fact>
        <Fact name="Repaid">
          <span className="figures">{eth(repayWei)}</span>
        </Fact>
        {all ? (
          <Fact name="You get back" testId="lever-back">
            <span className="figures">≈ {ksm(backTokens)}</span>
            <span className="figures block text-xs font-normal text-ink-faint">at least {ksm(leastBackTokens)}</span>
          </Fact>
        ) : null}
      </>
    );
  }
  const { tokens, borrowWei, boughtTokens, costWei, daysToEarnBack } = offer.quote;
  return (
    <>
      {tokens > 0n ? (
        <Fact name="You give">
          <span className="figures">{ksm(tokens)}</span>
        </Fact>
      ) : null}
      <Fact name="Borrowed, and bought for it">
        <span className="figures block">{eth(borrowWei)}</span>
        <span className="figures block">≈ {ksm(boughtTokens)}</span>
        <span className="block text-xs font-normal text-ink-faint">{impact}</span>
      </Fact>
      <Fact
        name="Earns its cost back"
        testId="lever-earn-back"
        hint={`The trade loses ${eth(costWei < 0n ? 0n : costWei, 9)} at the collateral's price; unwinding costs about as much again.`}
      >
        {costWei <= 0n
          ? "at once"
          : daysToEarnBack === null
            ? "never, at these rates"
            : `in ${daysToEarnBack} days, at these rates`}
      </Fact>
    </>
  );
}
