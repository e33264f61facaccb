import type { Demand } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { answerTo, type DemandFacts, demandCauses } from "../../src/decide/demands.ts";
import type { HeldDeposit } from "../../src/store/held.ts";
import { id } from "./chains.ts";

const facts: Omit<DemandFacts, "demands"> = {
  state: { minimumStake: 10n },
  head: 100,
  policy: { minimumReturn: 2n, returnAfterBlocks: 20 },
  closed: [id(70, 20)],
};
const held = (patch: Partial<HeldDeposit> = {}): HeldDeposit => ({
  id: id(1),
  block: { number: 90, hash: id(90) },
  eventIndex: 0,
  sender: id(5),
  amount: 10n,
  reason: "no remark",
  recipient: null,
  swept: false,
  returning: false,
  ...patch,
});
const bind: Demand = { kind: "bind", depositId: id(1), recipient: id(9, 20) };
const giveBack: Demand = { kind: "return", depositId: id(1) };
const answer = (demand: Demand, patch: Partial<HeldDeposit> = {}) => answerTo({ deposit: held(patch), demand }, facts);

describe("a demand of a deposit's sender", () => {
  it("binds a loose deposit that can be minted, once and for good", () => {
    expect(answer(bind)).toEqual(bind);
    expect(answer(bind, { recipient: id(8, 20) })).toMatchObject({ why: expect.stringContaining("is bound to") });
    expect(answer(bind, { amount: 9n })).toMatchObject({ why: expect.stringContaining("below the minimum stake") });
    expect(answer({ ...bind, recipient: id(70, 20) })).toMatchObject({ why: expect.stringContaining("cannot hold") });
  });

  it("binds no good deposit to somebody else than its remark does", () => {
    expect(answer(bind, { reason: null, recipient: id(8, 20) })).toMatchObject({ kind: "refused" });
  });

  it("has a loose deposit sent back at any time, to where it came from, bound or not", () => {
    const order = { kind: "return", depositId: id(1), to: id(5) };
    expect(answer(giveBack)).toEqual(order);
    expect(answer(giveBack, { recipient: id(8, 20) })).toEqual(order);
    expect(answer(giveBack, { reason: "below the minimum", amount: 2n })).toEqual(order);
    expect(answer(giveBack, { amount: 1n })).toMatchObject({ why: expect.stringContaining("not sent back") });
  });

  it("has a good deposit sent back only once it has waited long: before that it would race its own mint", () => {
    const good = { reason: null, recipient: id(8, 20) };
    expect(answer(giveBack, good)).toEqual({ kind: "refused", why: "it is sent back from block 110 on" });
    expect(answer(giveBack, { ...good, block: { number: 80, hash: id(80) } })).toMatchObject({ kind: "return" });
  });

  it("of a deposit address sends its deposits where the Ethereum account says, once they have waited long", () => {
    const demand: Demand = { kind: "returnTo", depositId: id(1), to: id(6) };
    const swept = { reason: null, recipient: id(8, 20), swept: true, block: { number: 80, hash: id(80) } };
    expect(answer(demand, swept)).toEqual({ kind: "return", depositId: id(1), to: id(6) });
    expect(answer(demand, { ...swept, block: { number: 90, hash: id(90) } })).toMatchObject({ kind: "refused" });
    // Whoever has a key of its own gets it back there, and nowhere else.
    expect(answer(demand, { ...swept, swept: false })).toMatchObject({ kind: "refused" });
  });

  it("is nobody's where no sender is known, and over where the deposit is on its way back", () => {
    for (const demand of [bind, giveBack]) {
      expect(answer(demand, { sender: null })).toMatchObject({ kind: "refused" });
      expect(answer(demand, { returning: true })).toMatchObject({ kind: "refused" });
    }
  });

  it("is signed beside another one of the same deposit: Ethereum carries out one of them", () => {
    const validity = { epoch: 3n, deadline: 7n };
    const demands = [bind, giveBack].map(demand => ({ deposit: held(), demand }));
    expect(demandCauses({ ...facts, demands }, validity)).toEqual([
      { ...validity, ...bind },
      { ...validity, kind: "return", depositId: id(1), to: id(5) },
    ]);
  });
});
