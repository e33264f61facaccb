import type { LendingQuote } from "@aksm/sdk";
import { useState } from "react";
import { showAmount } from "../../../lib/format.ts";
import { Accept } from "../../../lib/ui/Accept.tsx";
import { Button } from "../../../lib/ui/Button.tsx";
import { Notice } from "../../../lib/ui/Notice.tsx";
import { FlowTitle } from "../../amount/FlowTitle.tsx";
import { HealthChange } from "./HealthChange.tsx";
import type { LendOrder } from "./order.ts";
import { brinkPpmDown, closed, danger, eth, percent, protocolName, roomPpmDown } from "./words.ts";

/** What the position becomes, and how near to liquidation, before anything is signed. */
export function LendReview({
  order,
  quote,
  decimals,
  symbol,
  onBack,
  onSign,
}: {
  order: LendOrder;
  quote: LendingQuote;
  decimals: number;
  symbol: string;
  onBack: () => void;
  onSign: () => void;
}) {
  const [taken, setTaken] = useState(false);
  const brink = brinkPpmDown(order.verb, quote.market, quote.after);
  const room = roomPpmDown(quote.market, quote.after);
  const near = danger(quote.market, quote.after) !== "none";
  return (
    <div data-testid="lend-review-panel">
      <FlowTitle title={orderText(order, { decimals, symbol })} />
      <p className="mb-3 text-sm text-ink-soft">
        At {protocolName(order.protocol)}, in a few transactions on Ethereum, each once the one before it is in a block.
        If one fails, what those before it did stays.
      </p>
      <HealthChange quote={quote} decimals={decimals} symbol={symbol} />
      {near && room !== null ? (
        <div className="mt-4">
          <Notice tone="wait" testId="lend-near">
            If a{symbol}c falls by {percent(room, 1)} against ether, or interest adds up to that, others may repay{" "}
            {closed(quote.market, "your debt")} and take collateral for it, with a bonus. A slash on Kusama counts as a
            fall too.
          </Notice>
        </div>
      ) : null}
      {brink === null ? null : (
        <Accept accepted={taken} onAccept={setTaken} testId="lend-brink">
          I take {percent(brink, 1)} as all that may happen before others take my collateral.
        </Accept>
      )}
      <div className="mt-5 flex gap-3">
        <Button look="secondary" onClick={onBack}>
          Back
        </Button>
        <Button className="flex-1" disabled={brink !== null && !taken} onClick={onSign} data-testid="lend-sign">
          Sign
        </Button>
      </div>
    </div>
  );
}

function orderText(order: LendOrder, { decimals, symbol }: { decimals: number; symbol: string }): string {
  const ksm = (tokens: bigint | "all") => (tokens === "all" ? "all" : `${showAmount(tokens, decimals, 6)} a${symbol}b`);
  switch (order.verb) {
    case "supply":
      return `Supply ${ksm(order.tokens)}`;
    case "withdraw":
      return `Take out ${ksm(order.tokens)}`;
    case "borrow":
      return `Borrow ${eth(order.wei)}`;
    case "repay":
      return order.wei === "all" ? "Repay all" : `Repay ${eth(order.wei)}`;
  }
}
