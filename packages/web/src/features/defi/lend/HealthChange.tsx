import type { LendingPosition, LendingQuote } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
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
        <Before text={supplied(before)} /> <After text={supplied(after)} />
      </Fact>
      <Fact name="Owed">
        <Before text={owed(before)} /> <After text={owed(after)} />
      </Fact>
      <Fact name="Health" testId="lend-health-after">
        <Before text={healthText(before)} /> <After text={healthText(after)} colour={colour} />
      </Fact>
      <Fact name={`Liquidated with 1 a${symbol}c at`} testId="lend-liquidation-after">
        <Before text={at(before)} /> <After text={at(after)} colour={colour} />
      </Fact>
    </Facts>
  );
}

const Before = ({ text }: { text: string }) => (
  <span className="figures block text-xs font-normal text-ink-faint">
    <span className="sr-only">before: </span>
    {text}
  </span>
);

const After = ({ text, colour = "" }: { text: string; colour?: string }) => (
  <span className={`figures block ${colour}`}>
    <span aria-hidden="true">→ </span>
    <span className="sr-only">after: </span>
    {text}
  </span>
);
