import { describe, expect, test } from "vitest";
import { CONFIGURATIONS, compare, predict, ranked, WhatIfError, whatIf } from "../../src/index.ts";
import { setsPicture, toSvg } from "../../src/pictures/index.ts";

const [onChain, miner] = CONFIGURATIONS;
if (!onChain || !miner) throw new Error("no configurations");

const snapshot = {
  seats: 2,
  candidates: ["a", "b", "c"],
  voters: [
    { account: "x", stake: 10n, targets: ["a", "b"] },
    { account: "y", stake: 20n, targets: ["a", "c"] },
    { account: "z", stake: 30n, targets: ["b", "c"] },
  ],
};

describe("a prediction", () => {
  test("names who is elected and with what, under each configuration", () => {
    const sets = CONFIGURATIONS.map(each => Object.fromEntries(predict(snapshot, each).elected));
    expect(sets).toEqual([
      { b: 25n, c: 35n },
      { b: 30n, c: 30n },
      { b: 30n, c: 30n },
    ]);
    expect(predict(snapshot, miner).score.minimalStake).toBe(30n);
  });

  test("goes by what might be: another nomination, another stake, a new voter", () => {
    const elected = (...changes: Parameters<typeof whatIf>[1]) => [
      ...predict(whatIf(snapshot, changes), onChain).elected.keys(),
    ];
    expect(elected({ kind: "stake", account: "x", stake: 100n })).toEqual(["a", "b"]);
    expect(
      elected({ kind: "nominate", account: "z", target: "a" }, { kind: "stake", account: "y", stake: 90n }),
    ).toContain("a");
    expect(elected({ kind: "nominate", account: "w", target: "a", stake: 200n })).toContain("a");
    expect(whatIf(snapshot, [{ kind: "nominate", account: "x", target: "b" }])).toEqual(snapshot);
    expect(() => elected({ kind: "stake", account: "w", stake: 1n })).toThrow(WhatIfError);
    expect(() => elected({ kind: "nominate", account: "x", target: "d" })).toThrow("d is no candidate");
    expect(() => elected({ kind: "nominate", account: "w", target: "a" })).toThrow("with what stake");
  });

  test("is compared with what the chain did: seats, sets, backing", () => {
    const real = new Map([
      ["b", 30n],
      ["c", 30n],
    ]);
    const [first, second] = CONFIGURATIONS.map(each => compare(predict(snapshot, each).elected, real));
    expect(first).toEqual({
      missed: [],
      wrong: [],
      jaccard: 1,
      backingOff: 10n,
      backingError: 10 / 60,
      largestOff: 5n,
    });
    expect(second).toMatchObject({ backingOff: 0n, backingError: 0 });
    expect(
      compare(
        new Map([
          ["a", 5n],
          ["b", 30n],
        ]),
        real,
      ),
    ).toEqual({
      missed: ["c"],
      wrong: ["a"],
      jaccard: 1 / 3,
      backingOff: 35n,
      backingError: 35 / 60,
      largestOff: 30n,
    });
    expect(compare(new Map(), new Map())).toMatchObject({ jaccard: 1, backingError: 0 });
    const predictions = CONFIGURATIONS.map(each => predict(snapshot, each));
    const compared = predictions.map(each => ({ ...each, comparison: compare(each.elected, real) }));
    expect(ranked(compared).map(({ configuration }) => configuration)).toEqual([miner, CONFIGURATIONS[2], onChain]);
  });
});

describe("the picture of both sets", () => {
  const unit = { decimals: 0, symbol: "planck" };
  const options = { unit, configuration: "seq-phragmen" };
  const real = new Map([
    ["a", 40n],
    ["<b>", 60n],
  ]);
  const predicted = new Map([
    ["a", 35n],
    ["c", 50n],
  ]);
  const picture = setsPicture(predicted, real, options);

  test("has a bar for every seat and a dot for every prediction, the wrong ones marked", () => {
    const named = (tag: string, inside: string) =>
      picture.shapes.filter(each => each.tag === tag && String(each.attributes.fill).includes(inside)).length;
    expect(picture.title).toBe("Predicted and real set: 1 of 2 seats");
    expect([named("rect", "real"), named("rect", "wrong")]).toEqual([1, 1]);
    expect([named("circle", "predicted"), named("circle", "wrong")]).toEqual([1, 1]);
  });

  test("is a file of its own that says what it shows, with accounts made harmless", () => {
    const text = toSvg(picture);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960" height="420"/);
    expect(text).toContain("1 seats were missed, 1 predicted in vain");
    expect(text).toContain("&lt;b&gt;: 60 planck");
    expect(text).not.toContain("<b>");
    expect(toSvg(setsPicture(new Map(), new Map(), options))).toContain("0 of 0 seats");
    expect(text).not.toMatch(/NaN|Infinity/);
  });

  test("can be of two elections, one after the other: what differs is no fault then", () => {
    const { title, description, width, shapes } = setsPicture(predicted, real, {
      ...options,
      of: "next",
      width: 350,
      heading: false,
    });
    expect([title, width]).toEqual(["Elected, and expected next: 1 of 2 stay", 350]);
    expect(description).toContain("1 are expected to leave, 1 to come in.");
    expect(shapes.some(({ children }) => children?.includes(title))).toBe(false);
  });
});
