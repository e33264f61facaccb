import type { LendingMarket, LendingPosition } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { closed, danger, eth, healthText, liquidationText, percent, yearlyCost } from "./words.ts";

const colours = { none: "", near: "text-wait", nearest: "text-bad" } as const;

/** A market as it stands, where its price is from, and what of it is the account's. */
export function LendFacts({
  market,
  position,
  decimals,
  symbol,
  onUse,
}: {
  market: LendingMarket;
  position: LendingPosition | null;
  decimals: number;
  symbol: string;
  onUse: () => void;
}) {
  const token = `a${symbol}b`;
  const cert = `a${symbol}c`;
  const { weiPerCert, noPrice, sources, block } = market;
  const mine = position && (position.units > 0n || position.debtWei > 0n) ? position : null;
  return (
    <>
      <Facts className="mt-3">
        <Fact
          name="Borrowing ether costs"
          testId="lend-borrow-rate"
          hint={`By ${sources.rates}, at Ethereum block #${block.number}, without compounding. It moves with what is borrowed.`}
        >
          <span className="figures">{yearlyCost(market.borrowPpmAYear)}</span>
        </Fact>
        <Fact
          name={`Supplying ${token} earns`}
          testId="lend-supply-rate"
          hint={`What you supply is wrapped into ${cert}, and its staking rewards go on being yours.`}
        >
          staking rewards
          {market.supplyPpmAYear ? <span className="figures"> and {percent(market.supplyPpmAYear)} a year</span> : null}
        </Fact>
        <Fact name={`1 ${cert} counts as`} testId="lend-price">
          <span className="figures">{weiPerCert === null ? "no price now" : eth(weiPerCert)}</span>
          <span className="block text-xs font-normal text-ink-faint" data-testid="lend-price-source">
            {weiPerCert === null ? `${noPrice}. Until there is one nobody borrows or is liquidated.` : sources.price}
          </span>
        </Fact>
        <Fact
          name="Lent against it"
          hint={`A debt above the second part is repaid by others, ${closed(market, "it")} at a time, who take collateral worth ${percent(market.bonusPpm, 1)} more for it.`}
        >
          <span className="figures">
            up to {percent(market.mostPpm, 1)}, liquidated above {percent(market.liquidationPpm, 1)}
          </span>
        </Fact>
        <Fact name="In the market">
          <span className="figures">
            {showAmount(market.suppliedTokens, decimals, 2)} {token} supplied, {eth(market.borrowedWei, 4)} borrowed,{" "}
            {eth(market.freeWei, 4)} left to borrow
          </span>
        </Fact>
      </Facts>
      {mine ? (
        <div className="mt-4 rounded-xl bg-sunken px-4 py-1">
          <Facts>
            <Fact name="You supplied" testId="lend-supplied">
              <span className="figures">
                {showAmount(mine.tokens, decimals, 6)} {token}
              </span>
              {mine.counts || mine.units === 0n ? null : (
                <span className="block text-xs font-normal text-wait" data-testid="lend-idle">
                  Does not count as collateral: the transaction that makes it count is missing. It moves nothing.
                  <Button look="secondary" className="mt-2 text-sm text-ink" onClick={onUse} data-testid="lend-use">
                    Use as collateral
                  </Button>
                </span>
              )}
              {mine.priced && mine.counts ? (
                <span className="figures block text-xs font-normal text-ink-faint">
                  counts as {eth(mine.priced.collateralWei)}
                </span>
              ) : null}
            </Fact>
            <Fact name="You owe" testId="lend-debt">
              <span className="figures">{eth(mine.debtWei, 9)}</span>
            </Fact>
            <Fact
              name="Health"
              testId="lend-health"
              hint={`What may be owed over what is owed. Below 1 others may repay ${closed(market, "your debt")} and take collateral for it, with a bonus.`}
            >
              <span className={`figures ${colours[danger(market, mine)]}`}>{healthText(mine)}</span>
            </Fact>
            {mine.debtWei > 0n || mine.elsewhere ? (
              <Fact name={`Liquidated with 1 ${cert} at`} testId="lend-liquidation">
                <span className={`figures ${colours[danger(market, mine)]}`}>{liquidationText(market, mine)}</span>
              </Fact>
            ) : null}
          </Facts>
        </div>
      ) : null}
    </>
  );
}
