import { useState } from "react";
import { Accept } from "../../../lib/ui/Accept.tsx";
import { Button } from "../../../lib/ui/Button.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import { OfferFacts } from "./OfferFacts.tsx";
import { maySign, steepLossPpm } from "./steep.ts";
import type { LeverOffer } from "./useLeverage.ts";
import { percent } from "./words.ts";

/** Health, liquidation and yield as they would be, before anything is signed. */
export function LeverReview({
  offer,
  decimals,
  symbol,
  onBack,
  onSign,
}: {
  offer: LeverOffer;
  decimals: number;
  symbol: string;
  onBack: () => void;
  onSign: () => void;
}) {
  const [taken, setTaken] = useState(false);
  const steep = steepLossPpm(offer);
  const point = offer.quote.after.health?.liquidation ?? null;
  return (
    <div data-testid="lever-review-panel">
      <FlowTitle title={offer.verb === "open" ? "Review your leverage" : "Review what you unwind"} />
      <p className="mb-3 text-sm text-ink-soft">
        One transaction on Ethereum, which does all of it or nothing. The first time your wallet also signs, without a
        transaction, that the loop's contract may act for you at the lending market; nobody else may by that.
      </p>
      <OfferFacts offer={offer} decimals={decimals} symbol={symbol} />
      {point ? (
        <div className="mt-4">
          <Notice tone="wait" testId="lever-risk">
            If a{symbol}c is worth {percent(point.fallPpm, 1)} less ether, by the price or by a slash, your debt is
            repaid by others, who take collateral with a bonus. Interest brings that nearer.
          </Notice>
        </div>
      ) : null}
      {steep !== null ? (
        <Accept accepted={taken} onAccept={setTaken} testId="lever-steep">
          I sell at {percent(steep)} below the price. Smaller parts, with time between them, may lose less.
        </Accept>
      ) : null}
      <div className="mt-5 flex gap-3">
        <Button look="secondary" onClick={onBack}>
          Back
        </Button>
        <Button className="flex-1" disabled={!maySign(offer, taken)} onClick={onSign} data-testid="lever-sign">
          Sign
        </Button>
      </div>
    </div>
  );
}
