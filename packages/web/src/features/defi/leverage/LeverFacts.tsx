import type { LeverageMarket, LeveragePosition } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { yearlyCost } from "../lend/words.ts";
import { isOpen } from "./order.ts";
import {
  danger,
  eth,
  healthText,
  leverageText,
  liquidationHint,
  liquidationText,
  percent,
  times,
  withstoodText,
  yieldText,
} from "./words.ts";

export const colours = { none: "", near: "text-wait", nearest: "text-bad" } as const;

/** What a loop earns and costs, where its price is from, and the account's own. */
export function LeverFacts({
  market,
  position,
  decimals,
  symbol,
}: {
  market: LeverageMarket;
  position: LeveragePosition | null;
  decimals: number;
  symbol: string;
}) {
  const token = `a${symbol}b`;
  const { lending, stakingPpmAYear, mostLeveragePpm, feePpm, block } = market;
  const { weiPerCert, noPrice, sources } = lending;
  const mine = position && isOpen(position) ? position : null;
  const colour = mine ? colours[danger(mine)] : "";
  return (
    <>
      <Facts className="mt-3">
        <Fact name="Staking brought" hint="By the last reports, after the fee.">
          <span className="figures">
            {stakingPpmAYear === null ? "nothing reported yet" : `${percent(stakingPpmAYear)} a year`}
          </span>
        </Fact>
        <Fact
          name="Borrowing ether costs"
          testId="lever-borrow-rate"
          hint={`By ${sources.rates}, at Ethereum block #${block.number}. It moves with what is borrowed. While it is below what staking brings, a loop earns more than the same aKSMb alone.`}
        >
          <span className="figures">{yearlyCost(lending.borrowPpmAYear)}</span>
        </Fact>
        <Fact name={`1 a${symbol}c counts as`}>
          <span className="figures">{weiPerCert === null ? "no price now" : eth(weiPerCert)}</span>
          <span className="block text-xs font-normal text-ink-faint" data-testid="lever-price-source">
            {weiPerCert === null ? `${noPrice}. Until there is one a loop can only be ended.` : sources.price}
          </span>
        </Fact>
        <Fact
          name="At most"
          testId="lever-most"
          hint={`Liquidated where more than ${percent(lending.liquidationPpm, 1)} of the collateral's worth is owed. ${withstoodText(market, symbol)}`}
        >
          <span className="figures">
            {times(mostLeveragePpm)}, {eth(lending.freeWei, 3)} to borrow
          </span>
        </Fact>
        <Fact name="Each trade costs">
          <span className="figures">{percent(feePpm)} and what it moves the price</span>
        </Fact>
      </Facts>
      {mine ? (
        <div className="mt-4 rounded-xl bg-sunken px-4 py-1">
          <Facts>
            <Fact name="Held for you" testId="lever-held">
              <span className="figures">
                {showAmount(mine.tokens, decimals, 6)} {token}
              </span>
            </Fact>
            <Fact name="You owe" testId="lever-debt">
              <span className="figures">{eth(mine.debtWei, 9)}</span>
            </Fact>
            {mine.health ? (
              <Fact name="Your own of it" testId="lever-own">
                <span className="figures">{eth(mine.health.ownWei)}</span>
              </Fact>
            ) : null}
            <Fact name="Leverage">
              <span className="figures">{leverageText(mine)}</span>
            </Fact>
            <Fact
              name="Health"
              testId="lever-health"
              hint="What may be owed over what is owed. At 1 others may repay the debt and take collateral for it, with a bonus."
            >
              <span className={`figures ${colour}`}>{healthText(mine)}</span>
            </Fact>
            <Fact name="Liquidated" testId="lever-liquidation" hint={liquidationHint(mine, symbol, decimals)}>
              <span className={`figures ${colour}`}>{liquidationText(mine, symbol)}</span>
            </Fact>
            <Fact
              name="It earns"
              testId="lever-yield"
              hint="Rewards of all of it less the interest, of what is your own, in ether at today's price."
            >
              <span className="figures">{yieldText(mine)}</span>
            </Fact>
          </Facts>
        </div>
      ) : null}
    </>
  );
}
