import type { FormEvent } from "react";
import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Fading } from "../../../lib/ui/Fading.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Field } from "../../../lib/ui/Field.tsx";
import { OfferFacts } from "./OfferFacts.tsx";
import { useOffer } from "./useLiquidity.ts";
import { type Has, type Offer, objectionTo, orderOf, type Typed, type VerbName, WEI_DECIMALS } from "./verbs.ts";

const titles: Readonly<Record<VerbName, string>> = {
  sell: "Sell",
  buy: "Buy",
  add: "Add liquidity",
  remove: "Remove",
};

/** Which exchange, and how much. */
export function TradeForm({
  typed,
  has,
  decimals,
  symbol,
  connected,
  onType,
  onReview,
  onChooseWallet,
}: {
  typed: Typed;
  has: Has;
  decimals: number;
  symbol: string;
  connected: boolean;
  onType: (typed: Typed) => void;
  onReview: (offer: Offer) => void;
  onChooseWallet: () => void;
}) {
  const token = `a${symbol}b`;
  const { verb, text, alone } = typed;
  const { order, problem } = orderOf(typed, has, { decimals, symbol });
  const offer = useOffer(order);
  const shown = order && !offer.error && offer.data?.verb === verb ? offer.data : undefined;
  const objection = shown && !offer.isPlaceholderData ? objectionTo(shown, has) : null;
  const ready = shown !== undefined && !offer.isPlaceholderData && objection === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!connected) return onChooseWallet();
    if (ready) onReview(shown);
  };
  const held = verb === "buy" ? has.wei : verb === "remove" ? null : has.tokens;
  const unit = verb === "buy" ? "ETH" : verb === "remove" ? "%" : token;
  const labels: Readonly<Record<VerbName, string>> = {
    sell: `${token} to sell for ether`,
    buy: `Ether to buy ${token} with`,
    add: `${token} to provide`,
    remove: "Part of your liquidity to take out",
  };
  return (
    <form onSubmit={submit} noValidate data-testid="defi-form" className="space-y-4">
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">What to do</legend>
        {(Object.keys(titles) as VerbName[]).map(name => (
          <Button
            key={name}
            look={name === verb ? "secondary" : "quiet"}
            aria-pressed={name === verb}
            onClick={() => onType({ verb: name, text: name === "remove" ? "100" : "", alone: false })}
            data-testid={`defi-${name}`}
          >
            {titles[name]}
          </Button>
        ))}
      </fieldset>
      <Field
        label={labels[verb]}
        inputMode="decimal"
        placeholder="0.0"
        value={text}
        onChange={event => onType({ ...typed, text: event.target.value })}
        unit={unit}
        testId="defi-amount"
        className="figures text-xl"
        aside={held === null ? null : `You hold ${showAmount(held, verb === "buy" ? WEI_DECIMALS : decimals, 6)}`}
        error={problem ?? objection}
      />
      {verb === "add" ? (
        <label className="flex items-baseline gap-2 text-sm">
          <input
            type="checkbox"
            checked={alone}
            onChange={event => onType({ ...typed, alone: event.target.checked })}
            data-testid="defi-alone"
          />
          From {token} alone: about half of it is sold for the ether that goes beside it
        </label>
      ) : null}
      {order && offer.error ? <Failure error={offer.error} /> : null}
      {shown && objection === null ? (
        <Fading working={offer.isPlaceholderData}>
          <OfferFacts offer={shown} decimals={decimals} symbol={symbol} />
        </Fading>
      ) : null}
      <Button type="submit" className="w-full" disabled={connected && !ready} data-testid="defi-review">
        {connected ? "Review" : "Choose a wallet"}
      </Button>
    </form>
  );
}
