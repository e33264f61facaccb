import { describe, expect, test } from "vitest";
import { defiHref, parseRoute, viewHref } from "../../src/lib/route.ts";

describe("the page's address", () => {
  test("names the section or the account that is watched", () => {
    expect(parseRoute("")).toEqual({ page: "home", defi: null });
    expect(parseRoute("#/")).toEqual({ page: "home", defi: null });
    expect(parseRoute("#/validators")).toEqual({ page: "validators", defi: null });
    expect(parseRoute("#/account/0xabc")).toEqual({ page: "account", address: "0xabc", defi: null });
  });

  test("names the section of the DeFi tab that is open, whatever is watched", () => {
    const home = parseRoute("#/defi/lend");
    expect(home).toEqual({ page: "home", defi: "lend" });
    expect(defiHref(home, "farm")).toBe("#/defi/farm");
    expect(defiHref(home, null)).toBe("#/");
    const watching = parseRoute("#/account/0xabc/defi/vault");
    expect(watching).toEqual({ page: "account", address: "0xabc", defi: "vault" });
    expect(defiHref(watching, "farm")).toBe("#/account/0xabc/defi/farm");
    expect(defiHref(watching, null)).toBe("#/account/0xabc");
    expect(viewHref(null, watching.defi)).toBe("#/defi/vault");
    expect(defiHref(parseRoute("#/validators"), "lend")).toBe("#/defi/lend");
    expect(parseRoute("#/defi/other")).toEqual({ page: "home", defi: null });
  });

  test("keeps what is no address, so that it can be told what is wrong with it", () => {
    for (const text of ["garbage!", "two words", "0x12/34", "100 %", "ü"]) {
      expect(parseRoute(viewHref(text))).toEqual({ page: "account", address: text, defi: null });
    }
    expect(parseRoute("#/account/100%")).toEqual({ page: "account", address: "100%", defi: null });
  });
});
