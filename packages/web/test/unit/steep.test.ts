import type { CloseQuote, LeveragePosition, OpenQuote } from "@aksm/sdk";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LeverReview } from "../../src/features/defi/leverage/LeverReview.tsx";
import { maySign, steepLossPpm } from "../../src/features/defi/leverage/steep.ts";
import type { LeverOffer } from "../../src/features/defi/leverage/useLeverage.ts";

const KSM = 1_000_000_000_000n;
const ETH = 10n ** 18n;
const loop: LeveragePosition = { units: 20n * ETH, tokens: 20n * KSM, debtWei: ETH / 25n, health: null };
const nothing: LeveragePosition = { units: 0n, tokens: 0n, debtWei: 0n, health: null };
const market = {} as CloseQuote["market"];

const unwinding = (impactPpm: bigint, steep: boolean): LeverOffer => ({
  verb: "close",
  terms: { leveragePpm: "none" },
  quote: {
    ...{ market, before: loop, after: nothing, repayWei: ETH / 25n, all: true, impactPpm, steep },
    ...{ soldUnits: 11n * ETH, soldTokens: 11n * KSM, mostUnits: 12n * ETH },
    ...{ backTokens: 9n * KSM, leastBackTokens: 8n * KSM },
  },
});
const opening: LeverOffer = {
  verb: "open",
  terms: { tokens: KSM, leveragePpm: 2_000_000n },
  quote: {
    ...{ market, before: nothing, after: loop, atWorst: loop, tokens: KSM, borrowWei: ETH / 250n },
    ...{ boughtUnits: ETH, boughtTokens: KSM, leastUnits: ETH, leastHealthPpm: 1_060_000n },
    ...{ impactPpm: 49_000n, costWei: 0n, daysToEarnBack: 0n },
  } satisfies OpenQuote,
};
const nobody = () => {};
const shown = (offer: LeverOffer) =>
  renderToStaticMarkup(
    createElement(LeverReview, { offer, decimals: 12, symbol: "KSM", onBack: nobody, onSign: nobody }),
  );
const signButton = (html: string) => html.match(/<button[^>]*data-testid="lever-sign"[^>]*>/)?.[0] ?? "";

describe("an unwinding whose trade loses much", () => {
  it("is signed by who ticked that they have seen it, and by nobody else", () => {
    const steep = unwinding(61_000n, true);
    expect(steepLossPpm(steep)).toBe(61_000n);
    expect([maySign(steep, false), maySign(steep, true)]).toEqual([false, true]);
  });

  it("is asked about on the page, with what it loses, before its button does anything", () => {
    const html = shown(unwinding(61_000n, true));
    expect(html).toContain("I sell at 6.1 % below the price");
    expect(html).toMatch(/<input type="checkbox"[^>]*data-testid="lever-steep"/);
    expect(html).not.toContain("checked");
    expect(signButton(html)).toContain("disabled=");
  });

  it("is not where it loses little, nor is an opening, which is refused instead", () => {
    for (const offer of [unwinding(50_000n, false), opening]) {
      expect([steepLossPpm(offer), maySign(offer, false)]).toEqual([null, true]);
      const html = shown(offer);
      expect(html).not.toContain("lever-steep");
      expect(signButton(html)).toMatch(/lever-sign/);
      expect(signButton(html)).not.toContain("disabled=");
    }
  });
});
