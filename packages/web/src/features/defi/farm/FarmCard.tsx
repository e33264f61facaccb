import type { FarmPosition, Programme } from "@aksm/sdk";
import { useState } from "react";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { Field } from "../../../lib/ui/Field.tsx";
import { Risks } from "../Risks.tsx";
import { FarmOutcome } from "./FarmOutcome.tsx";
import type { FarmingState, FarmOrder } from "./useFarms.ts";
import { amountText, firstStep, partOf, riskWords, sourceText, titleOf, yieldText } from "./words.ts";

/** One farm: what it pays, what one risks, what is one's own, and what one can do. */
export function FarmCard({
  programme,
  position,
  state,
  busy,
  onOrder,
}: {
  programme: Programme;
  position: FarmPosition | null;
  state: FarmingState | null;
  busy: boolean;
  onOrder: (order: FarmOrder) => void;
}) {
  const [text, setText] = useState("100");
  const { place, total, totalWei, yields, yearlyPpm, risks } = programme;
  const farm = place.name;
  const has = position ?? { free: 0n, staked: { amount: 0n, token: programme.staked } };
  const stake = partOf(text, "stake", has);
  const unstake = partOf(text, "unstake", has);
  const earns = position?.earned.some(({ amount }) => amount > 0n) ?? false;
  return (
    <article className="rounded-xl border border-line p-4" data-testid={`farm-${farm}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h4 className="font-semibold">{titleOf(programme)}</h4>
        <span className="figures text-sm font-semibold text-accent" data-testid={`farm-${farm}-yield`}>
          {yearlyPpm === null ? "" : `${showPercent(yearlyPpm, 1_000_000n)} a year`}
        </span>
      </div>
      <Facts className="mt-2">
        {yields.map(each => (
          <Fact
            key={`${each.layer} ${each.token.address}`}
            name={each.layer === farm ? "Yield of this layer" : "From the layer below"}
            hint={sourceText(each, programme)}
          >
            <span className="figures">{yieldText(each, total)}</span>
          </Fact>
        ))}
        {yields.length === 0 ? <Fact name="Yield of this layer">nothing streams now</Fact> : null}
        <Fact name="Staked by all">
          <span className="figures">
            {showAmount(total, 18, 4)} worth {showAmount(totalWei, 18, 4)} ETH
          </span>
        </Fact>
        {position ? (
          <Fact name="You have staked" testId={`farm-${farm}-staked`}>
            <span className="figures">
              {showAmount(position.staked.amount, 18, 4)} worth {showAmount(position.wei, 18, 4)} ETH
            </span>
          </Fact>
        ) : null}
        {position && earns ? (
          <Fact name="Yours to claim" testId={`farm-${farm}-earned`}>
            <span className="figures">{position.earned.map(amountText).join(" and ")}</span>
          </Fact>
        ) : null}
      </Facts>
      <Risks testId={`farm-${farm}-risks`}>{risks.map(risk => riskWords[risk]).join("; ")}</Risks>
      <div className="mt-4">
        <Field
          label={`Part of what you could ${place.kind === "streams" && place.below ? "stake again" : "stake"} or have staked`}
          inputMode="decimal"
          value={text}
          onChange={event => setText(event.target.value)}
          unit="%"
          testId={`farm-${farm}-part`}
          aside={position ? `${showAmount(position.free, 18, 4)} not staked here` : null}
          error={stake.problem}
          help={position && position.free === 0n && position.staked.amount === 0n ? firstStep(programme) : null}
        />
      </div>
      <div className="mt-3 grid grid-cols-3 gap-2">
        <Button
          disabled={busy || (position !== null && stake.amount === null)}
          onClick={() => onOrder({ verb: "stake", farm, amount: stake.amount ?? 0n })}
          data-testid={`farm-${farm}-stake`}
        >
          Stake
        </Button>
        <Button
          look="secondary"
          disabled={busy || !earns}
          onClick={() => onOrder({ verb: "claim", farm })}
          data-testid={`farm-${farm}-claim`}
        >
          Claim
        </Button>
        <Button
          look="secondary"
          disabled={busy || unstake.amount === null}
          onClick={() => onOrder({ verb: "unstake", farm, amount: unstake.amount ?? 0n })}
          data-testid={`farm-${farm}-unstake`}
        >
          Unstake
        </Button>
      </div>
      {state ? <FarmOutcome {...state} /> : null}
    </article>
  );
}
