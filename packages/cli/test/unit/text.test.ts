import { expect, test } from "vitest";
import { columnsOf, wrapped } from "../../src/text.ts";
import { showDown } from "../../src/unit.ts";

test("a text is broken between words, further lines are indented, and nothing of it is lost", () => {
  expect(wrapped("  one two three four", 10, 4)).toEqual(["  one two", "    three", "    four"]);
  expect(wrapped("short", 40, 4)).toEqual(["short"]);
  expect(wrapped("", 40, 4)).toEqual([""]);
  expect(wrapped("a longerthanaline b", 8, 2)).toEqual(["a", "  longerthanaline", "  b"]);
});

test("lines are no wider than a terminal, nor than is good to read", () => {
  expect([columnsOf(undefined), columnsOf(300), columnsOf(80), columnsOf(3)]).toEqual([120, 120, 80, 40]);
});

test("amounts are rounded down to the places that a unit has", () => {
  expect(showDown(1_999_999_999_999n, { symbol: "KSM", decimals: 12 }, 2)).toBe("1.99");
  expect(showDown(12_345n, { symbol: "X", decimals: 1 }, 4)).toBe("1234.5");
  expect(showDown(7n, { symbol: "planck", decimals: 0 }, 2)).toBe("7");
});
