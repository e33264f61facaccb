import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const MINUTE = 60_000;

/** What stands on a page, by the names that its parts have for tests. */
export interface Reader {
  readonly at: (id: string) => Locator;
  readonly tab: (name: string) => Locator;
  readonly textOf: (id: string) => Promise<string>;
  /** Asked for until it is what is expected. */
  readonly noteOf: (id: string) => ReturnType<typeof expect.poll>;
  readonly stateOf: (id: string) => ReturnType<typeof expect.poll>;
  readonly soon: (id: string) => ReturnType<typeof expect.poll>;
  /** The balance in planck, from all the digits on the screen. */
  readonly balance: () => Promise<bigint>;
  /** Clicks once it can be clicked. */
  readonly press: (id: string) => Promise<void>;
}

export function readerOf(page: () => Page): Reader {
  const at = (id: string) => page().getByTestId(id);
  const textOf = async (id: string) => (await at(id).innerText()).trim();
  return {
    at,
    tab: name => page().getByRole("tab", { name, exact: true }),
    textOf,
    noteOf: id => expect.poll(() => textOf(`${id}-note`), { timeout: MINUTE }),
    stateOf: id => expect.poll(() => at(id).getAttribute("data-state"), { timeout: 4 * MINUTE, interval: 250 }),
    soon: id => expect.poll(() => textOf(id), { timeout: MINUTE }),
    balance: async () => BigInt((await at("balance").locator("[aria-hidden=true]").innerText()).replace(/\D/g, "")),
    press: async id => {
      await expect.poll(() => at(id).isEnabled(), { timeout: MINUTE }).toBe(true);
      await at(id).click();
    },
  };
}
