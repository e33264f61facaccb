import { expect, it } from "vitest";
import { bounded } from "../../src/daemon/bounded.ts";
import { RetryableError } from "../../src/errors.ts";

const forever = new Promise<never>(() => {});
const port = { hangs: () => forever, answers: async (value: number) => value, height: () => 7 };

it("answers pass, and so do methods without a promise", async () => {
  const limited = bounded(port, 1_000, new AbortController().signal);
  expect(await limited.answers(3)).toBe(3);
  expect(limited.height()).toBe(7);
});

it("a node that never answers holds nobody past the deadline", async () => {
  await expect(bounded(port, 5, new AbortController().signal).hangs()).rejects.toThrow(RetryableError);
});

it("a node that never answers does not hold the end of the process", async () => {
  const stop = new AbortController();
  const asked = bounded(port, 1_000_000, stop.signal).hangs();
  stop.abort();
  await expect(asked).rejects.toThrow("stopped while waiting for hangs");
  await expect(bounded(port, 1_000_000, stop.signal).hangs()).rejects.toThrow("stopped while waiting for hangs");
});
