import type { EthereumState } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { mintNow, placeOf } from "../../src/decide/onDemand.ts";
import type { HeldDeposit } from "../../src/store/held.ts";
import { id, TinyEthereum } from "./chains.ts";

const state = await new TinyEthereum(1).state({ number: 9, hash: id(9), timestamp: 86_400n });
const held = (patch: Partial<HeldDeposit> = {}): HeldDeposit => ({
  id: id(1),
  block: { number: 90, hash: id(90) },
  eventIndex: 0,
  sender: id(5),
  amount: 10n,
  reason: null,
  recipient: id(8, 20),
  swept: false,
  returning: false,
  ...patch,
});

describe("a mint on demand", () => {
  it("is the very one that operators would submit, of a deposit and of one that was bound", () => {
    const mint = { kind: "mint", epoch: 1n, deadline: 259_200n, depositId: id(1), recipient: id(8, 20), amount: 10n };
    expect(mintNow(held(), state)).toEqual(mint);
    expect(mintNow(held({ reason: "no remark" }), state)).toEqual(mint);
  });

  it.each<[string, Partial<HeldDeposit>, Partial<EthereumState>]>([
    ["on its way back", { returning: true }, {}],
    ["whom it is for", { recipient: null, reason: "no remark" }, {}],
    ["guardian", {}, { stakingPause: "guardian" }],
    ["pending slashes", {}, { stakingPause: "pending slashes" }],
    ["below the minimum", { amount: 9n }, { minimumStake: 10n }],
    ["no room", {}, { mintable: 9n }],
  ])("is not signed: %s", (why, deposit, patch) => {
    expect(mintNow(held(deposit), { ...state, ...patch })).toContain(why);
  });
});

describe("the place in line", () => {
  const rules = { mintAtOnce: 100n, mintBatchBlocks: 8 };
  it("of a smaller deposit is behind the window in which it came", () => {
    expect(placeOf(held({ block: { number: 88, hash: id(88) } }), 3, rules)).toEqual({ ahead: 3, from: 95 });
    expect(placeOf(held({ block: { number: 95, hash: id(95) } }), 0, rules)).toEqual({ ahead: 0, from: 95 });
  });

  it("of a large deposit, and of one that was bound, is at once", () => {
    expect(placeOf(held({ amount: 100n }), 0, rules).from).toBe(90);
    expect(placeOf(held({ reason: "no remark" }), 0, rules).from).toBe(90);
  });
});
