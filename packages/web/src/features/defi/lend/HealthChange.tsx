import type { LendingPosition, LendingQuote } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { BeforeAfter } from "../BeforeAfter.tsx";
import { danger, eth, healthText, liquidationText } from "./words.ts";

const colours = { none: "", near: "text-wait", nearest: "text-bad" } as const;

/** A position before and after, side by side. */
export function HealthChange({
  quote: { market, before, after },
  decimals,
  symbol,
}: {
  quote: LendingQuote;
  decimals: number;
  symbol: string;
}) {
  const supplied = ({ tokens }: LendingPosition) => `${showAmount(tokens, decimals, 6)} a${symbol}b`;
  const owed = ({ debtWei }: LendingPosition) => eth(debtWei, 9);
  const at = (position: LendingPosition) => liquidationText(market, position);
  const colour = colours[danger(market, after)];
  return (
    <Facts>
      <Fact name="Supplied">
        <BeforeAfter before={supplied(before)} after={supplied(after)} />
      </Fact>
      <Fact name="Owed">
        <BeforeAfter before={owed(before)} after={owed(after)} />
      </Fact>
      <Fact name="Health" testId="lend-health-after">
        <BeforeAfter before={healthText(before)} after={healthText(after)} colour={colour} />
      </Fact>
      <Fact name={`Liquidated with 1 a${symbol}c at`} testId="lend-liquidation-after">
        <BeforeAfter before={at(before)} after={at(after)} colour={colour} />
      </Fact>
    </Facts>
  );
}
