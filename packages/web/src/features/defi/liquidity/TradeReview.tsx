import { useState } from "react";
import { showPercent } from "../../../lib/format.ts";
import { Accept } from "../../../lib/ui/Accept.tsx";
import { Button } from "../../../lib/ui/Button.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import { OfferFacts } from "./OfferFacts.tsx";
import { type Offer, steepPpm } from "./verbs.ts";

const titles = {
  sell: "Review your sale",
  buy: "Review your purchase",
  add: "Review what you provide",
  remove: "Review what you take out",
} as const;

/** What was offered, and its bounds, before anything is signed. */
export function TradeReview({
  offer,
  decimals,
  symbol,
  onBack,
  onSign,
}: {
  offer: Offer;
  decimals: number;
  symbol: string;
  onBack: () => void;
  onSign: () => void;
}) {
  const [accepted, setAccepted] = useState(false);
  const steep = steepPpm(offer);
  return (
    <div data-testid="defi-review-panel">
      <FlowTitle title={titles[offer.verb]} />
      <p className="mb-3 text-sm text-ink-soft">
        One transaction on Ethereum, which counts for 20 minutes. Where it would bring less than the least shown here,
        it does nothing.
      </p>
      <OfferFacts offer={offer} decimals={decimals} symbol={symbol} />
      {steep === null ? null : (
        <Accept accepted={accepted} onAccept={setAccepted} testId="defi-steep">
          I trade at {showPercent(steep, 1_000_000n)} below the price. Smaller parts, with time between them, may lose
          less.
        </Accept>
      )}
      <div className="mt-5 flex gap-3">
        <Button look="secondary" onClick={onBack}>
          Back
        </Button>
        <Button className="flex-1" disabled={steep !== null && !accepted} onClick={onSign} data-testid="defi-sign">
          Sign
        </Button>
      </div>
    </div>
  );
}
