import { describe, expect, it } from "vitest";
import { entryText } from "../../src/features/activity/words.ts";

const KSM = 1_000_000_000_000n;
const ETH = 10n ** 18n;
const format = { decimals: 12, symbol: "KSM" };
const said = (kind: Parameters<typeof entryText>[0]["kind"], amount: bigint, wei: bigint | null = null) =>
  entryText({ kind, amount, wei, requestId: null }, format);

describe("what happened to an account, in words", () => {
  it("has its amount with a sign, and the number of a request", () => {
    expect(said("staked", 3n * KSM)).toEqual({ title: "Staked", amount: "+3", unit: "aKSMb", ether: null });
    expect(entryText({ kind: "paid", amount: KSM, wei: null, requestId: 7n }, format)).toEqual({
      ...{ title: "Paid for request #7", amount: "+1", unit: "KSM", ether: null },
    });
  });

  it("names the ether beside an exchange, and what came back of it", () => {
    expect(said("sold", KSM, ETH / 250n).ether).toBe("for 0.004 ETH");
    expect(said("added", KSM, -ETH / 250n).ether).toBe("0.004 ETH came back");
  });

  it("names a loop's end for what it was, and a part of it by its ether alone", () => {
    expect(said("looped", 3n * KSM, ETH / 100n)).toMatchObject({
      title: "Put into a loop",
      ether: "0.01 ETH borrowed",
    });
    expect(said("unlooped", 3n * KSM, ETH / 100n)).toEqual({
      ...{ title: "Taken out of a loop", amount: "+3", unit: "aKSMb", ether: "0.01 ETH repaid" },
    });
    expect(said("looped", 0n, ETH / 100n)).toMatchObject({ title: "Leverage raised", amount: null });
    expect(said("unlooped", 0n, ETH / 100n)).toMatchObject({ title: "Leverage lowered", amount: null });
  });
});
