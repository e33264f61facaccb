import { describe, expect, test } from "vitest";
import { accountHref, parseRoute } from "../../src/lib/route.ts";

describe("the page's address", () => {
  test("names the section or the account that is watched", () => {
    expect(parseRoute("")).toEqual({ page: "home" });
    expect(parseRoute("#/")).toEqual({ page: "home" });
    expect(parseRoute("#/validators")).toEqual({ page: "validators" });
    expect(parseRoute("#/account/0xabc")).toEqual({ page: "account", address: "0xabc" });
  });

  test("keeps what is no address, so that it can be told what is wrong with it", () => {
    for (const text of ["garbage!", "two words", "0x12/34", "100 %", "ü"]) {
      expect(parseRoute(accountHref(text))).toEqual({ page: "account", address: text });
    }
    expect(parseRoute("#/account/100%")).toEqual({ page: "account", address: "100%" });
  });
});
