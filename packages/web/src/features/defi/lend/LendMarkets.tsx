import type { LendingMarket, LendingProtocol } from "@aksm/sdk";
import { eth, percent, protocolName, yearlyCost } from "./words.ts";

/** The markets side by side, of which one is chosen. */
export function LendMarkets({
  markets,
  chosen,
  onChoose,
}: {
  markets: readonly LendingMarket[];
  chosen: LendingProtocol;
  onChoose: (protocol: LendingProtocol) => void;
}) {
  return (
    <fieldset className="mt-4 grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">Where</legend>
      {markets.map(({ protocol, borrowPpmAYear, mostPpm, freeWei }) => (
        <label
          key={protocol}
          className={`flex cursor-pointer items-baseline gap-3 rounded-xl border p-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent-bright ${protocol === chosen ? "border-accent bg-accent-soft" : "border-line"}`}
        >
          <input
            type="radio"
            name="lending-protocol"
            checked={protocol === chosen}
            onChange={() => onChoose(protocol)}
            data-testid={`lend-at-${protocol}`}
            className="accent-accent"
          />
          <span className="min-w-0">
            <span className="block font-semibold">{protocolName(protocol)}</span>
            <span className="figures block text-ink-soft">
              {yearlyCost(borrowPpmAYear)}, up to {percent(mostPpm, 1)} of the collateral, {eth(freeWei, 3)} there
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
