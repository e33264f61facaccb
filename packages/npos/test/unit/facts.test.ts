import { describe, expect, test } from "vitest";
import { decodeFacts } from "../../src/facts/decode.ts";
import { encodeFacts } from "../../src/facts/encode.ts";
import { FactsFormatError } from "../../src/facts/read.ts";
import { syntheticFacts } from "../../src/synthetic/facts.ts";

const facts = syntheticFacts({ seed: 3, validators: 8, seats: 5, nominators: 10, ledgers: 2, pool: 100 });
const text = encodeFacts("a test", facts);
/** The text with one value put in place of another. */
const changed = (change: (value: ReturnType<typeof JSON.parse>) => void): string => {
  const value = JSON.parse(text);
  change(value);
  return JSON.stringify(value);
};

describe("a file of facts", () => {
  test("is read as it was written", () => {
    const { source, scoring, rest } = decodeFacts(text);
    expect(source).toBe("a test");
    expect({ scoring, ...rest }).toEqual(facts);
  });

  test("may be enough for scores alone", () => {
    const { rest, scoring } = decodeFacts(
      changed(value => {
        for (const name of ["snapshot", "ledgers", "limits", "targets"]) delete value[name];
      }),
    );
    expect(rest).toBeNull();
    expect(scoring).toEqual(facts.scoring);
  });

  test("says where it is wrong, and what is needed there", () => {
    const refuse = (broken: string, message: RegExp): void => {
      expect(() => decodeFacts(broken)).toThrow(FactsFormatError);
      expect(() => decodeFacts(broken)).toThrow(message);
    };
    refuse("{", /no JSON/);
    refuse("[]", /an object is needed/);
    refuse(
      changed(value => {
        value.validators[2].blocked = "no";
      }),
      /validators\[2\]\.blocked: true or false/,
    );
    refuse(
      changed(value => {
        value.eras[0].payout = -1;
      }),
      /eras\[0\]\.payout: an amount/,
    );
    refuse(
      changed(value => {
        value.ledgers[1].account = "5Grw";
      }),
      /ledgers\[1\]\.account: 0x and 64 hex digits/,
    );
    refuse(
      changed(value => {
        value.targets.mode = "closed";
      }),
      /targets\.mode: "open" or "allowList"/,
    );
    refuse(
      changed(value => {
        delete value.limits;
      }),
      /limits/,
    );
  });
});
