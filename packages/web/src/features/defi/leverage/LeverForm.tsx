import type { LeverageMarket } from "@aksm/sdk";
import type { FormEvent } from "react";
import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Fading } from "../../../lib/ui/Fading.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Field } from "../../../lib/ui/Field.tsx";
import { OfferFacts } from "./OfferFacts.tsx";
import { isOpen, type LeverHas, type LeverTyped, leverOrderOf } from "./order.ts";
import { type LeverOffer, useLeverageOffer } from "./useLeverage.ts";
import { times } from "./words.ts";

/** How much of one's own and how many times, or how much less; and what it makes of the position. */
export function LeverForm({
  market,
  typed,
  has,
  owner,
  decimals,
  symbol,
  onType,
  onReview,
  onChooseWallet,
}: {
  market: LeverageMarket;
  typed: LeverTyped;
  has: LeverHas;
  owner: `0x${string}` | null;
  decimals: number;
  symbol: string;
  onType: (typed: LeverTyped) => void;
  onReview: (offer: LeverOffer) => void;
  onChooseWallet: () => void;
}) {
  const format = { decimals, symbol };
  const { verb, all } = typed;
  const { order, tokensProblem, leverageProblem } = leverOrderOf(typed, market, has, format);
  const offer = useLeverageOffer(owner, order);
  const shown = order && !offer.error && offer.data?.verb === verb ? offer.data : undefined;
  const ready = shown !== undefined && !offer.isPlaceholderData;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!owner) return onChooseWallet();
    if (ready) onReview(shown);
  };
  const open = isOpen(has.position);
  return (
    <form onSubmit={submit} noValidate data-testid="lever-form" className="mt-5 space-y-4">
      <fieldset className="grid grid-cols-2 gap-1">
        <legend className="sr-only">What to do</legend>
        {(["open", "close"] as const).map(name => (
          <Button
            key={name}
            look={name === verb ? "secondary" : "quiet"}
            aria-pressed={name === verb}
            onClick={() => onType({ verb: name, tokens: "", leverage: "", all: false })}
            data-testid={`lever-${name}`}
          >
            {name === "open" ? (open ? "Raise" : "Open") : "Unwind"}
          </Button>
        ))}
      </fieldset>
      {verb === "open" ? (
        <Field
          label={`a${symbol}b of your own to ${open ? "add" : "begin with"}`}
          inputMode="decimal"
          placeholder={open ? "none" : "0.0"}
          value={typed.tokens}
          onChange={event => onType({ ...typed, tokens: event.target.value })}
          unit={`a${symbol}b`}
          testId="lever-tokens"
          className="figures text-xl"
          aside={has.tokens === null ? null : `You hold ${showAmount(has.tokens, decimals, 6)}`}
          error={tokensProblem}
        />
      ) : null}
      <Field
        label={verb === "open" ? "Held in all, times your own" : "Held after it, times your own"}
        inputMode="decimal"
        placeholder={all ? "nothing: all is repaid" : verb === "open" ? "2" : "1.5"}
        value={typed.leverage}
        onChange={event => onType({ ...typed, leverage: event.target.value, all: false })}
        unit="×"
        testId="lever-times"
        className="figures text-xl"
        aside={verb === "open" ? `Up to ${times(market.mostLeveragePpm)}` : null}
        action={
          verb === "close" ? (
            <Button
              look="quiet"
              aria-pressed={all}
              disabled={!open}
              onClick={() => onType({ ...typed, leverage: "", all: !all })}
              data-testid="lever-all"
            >
              All
            </Button>
          ) : undefined
        }
        error={leverageProblem}
      />
      {order && offer.error ? <Failure error={offer.error} /> : null}
      {shown ? (
        <Fading working={offer.isPlaceholderData}>
          <OfferFacts offer={shown} {...format} />
        </Fading>
      ) : null}
      <Button type="submit" className="w-full" disabled={owner !== null && !ready} data-testid="lever-review">
        {owner ? "Review" : "Choose a wallet"}
      </Button>
    </form>
  );
}
