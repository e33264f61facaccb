import { Fact, Facts } from "../../../lib/ui/Facts.tsx";
import { type Offer, rowsOf } from "./verbs.ts";

export function OfferFacts({ offer, decimals, symbol }: { offer: Offer; decimals: number; symbol: string }) {
  return (
    <Facts>
      {rowsOf(offer, { decimals, symbol }).map(({ name, value, testId }) => (
        <Fact key={name} name={name} {...(testId ? { testId } : {})}>
          <span className="figures">{value}</span>
        </Fact>
      ))}
    </Facts>
  );
}
