import type { LendingMarket, LendingQuote } from "@aksm/sdk";
import type { FormEvent } from "react";
import { showAmount } from "../../../lib/format.ts";
import { Button } from "../../../lib/ui/Button.tsx";
import { Fading } from "../../../lib/ui/Fading.tsx";
import { Failure } from "../../../lib/ui/Failure.tsx";
import { Field } from "../../../lib/ui/Field.tsx";
import { HealthChange } from "./HealthChange.tsx";
import { inEther, type LendHas, type LendOrder, type LendTyped, type LendVerb, lendOrderOf } from "./order.ts";
import { useLendingQuote } from "./useLending.ts";
import { eth, verbTitles } from "./words.ts";

/** What to do in one market, how much, and what it makes of the position. */
export function LendForm({
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
  market: LendingMarket;
  typed: LendTyped;
  has: LendHas;
  /** Null while no wallet is chosen. */
  owner: string | null;
  decimals: number;
  symbol: string;
  onType: (typed: LendTyped) => void;
  onReview: (order: LendOrder, quote: LendingQuote) => void;
  onChooseWallet: () => void;
}) {
  const format = { decimals, symbol };
  const token = `a${symbol}b`;
  const { verb, text, all } = typed;
  const { order, problem } = lendOrderOf(typed, market, has, format);
  const quote = useLendingQuote(owner, order);
  const shown = order && !quote.error ? quote.data : undefined;
  const ready = order !== null && shown !== undefined && !quote.isPlaceholderData;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!owner) return onChooseWallet();
    if (ready) onReview(order, shown);
  };
  const whole = verb === "repay" || verb === "withdraw";
  return (
    <form onSubmit={submit} noValidate data-testid="lend-form" className="mt-5 space-y-4">
      <fieldset className="grid grid-cols-4 gap-1">
        <legend className="sr-only">What to do</legend>
        {(Object.keys(verbTitles) as LendVerb[]).map(name => (
          <Button
            key={name}
            look={name === verb ? "secondary" : "quiet"}
            className="px-1"
            aria-pressed={name === verb}
            onClick={() => onType({ verb: name, text: "", all: false })}
            data-testid={`lend-${name}`}
          >
            {verbTitles[name]}
          </Button>
        ))}
      </fieldset>
      <Field
        label={labels[verb](token)}
        inputMode="decimal"
        placeholder={all ? "all of it" : "0.0"}
        value={text}
        onChange={event => onType({ verb, text: event.target.value, all: false })}
        unit={inEther(verb) ? "ETH" : token}
        testId="lend-amount"
        className="figures text-xl"
        aside={asideOf(verb, has, format)}
        action={
          whole ? (
            <Button
              look="quiet"
              aria-pressed={all}
              disabled={owner === null}
              onClick={() => onType({ verb, text: "", all: !all })}
              data-testid="lend-all"
            >
              All
            </Button>
          ) : undefined
        }
        error={problem}
      />
      {order && quote.error ? <Failure error={quote.error} /> : null}
      {shown ? (
        <Fading working={quote.isPlaceholderData}>
          <HealthChange quote={shown} {...format} />
        </Fading>
      ) : null}
      <Button type="submit" className="w-full" disabled={owner !== null && !ready} data-testid="lend-review">
        {owner ? "Review" : "Choose a wallet"}
      </Button>
    </form>
  );
}

const labels: Readonly<Record<LendVerb, (token: string) => string>> = {
  supply: token => `${token} to supply`,
  borrow: () => "Ether to borrow",
  repay: () => "Ether to repay",
  withdraw: token => `${token} to take out`,
};

function asideOf(
  verb: LendVerb,
  { tokens, wei, position }: LendHas,
  { decimals }: { decimals: number },
): string | null {
  switch (verb) {
    case "supply":
      return tokens === null ? null : `You hold ${showAmount(tokens, decimals, 6)}`;
    case "borrow":
      return position?.priced ? `Up to ${eth(position.priced.borrowableWei)}` : null;
    case "repay":
      return wei === null ? null : `You hold ${eth(wei, 4)}`;
    case "withdraw":
      return position?.priced ? `Up to ${showAmount(position.priced.withdrawableTokens, decimals, 6)}` : null;
  }
}
