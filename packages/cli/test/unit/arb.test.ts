import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { arbCommand } from "../../src/arb/command.ts";
import { arbOptions, readKey } from "../../src/arb/options.ts";
import { UsageError } from "../../src/usage.ts";

const folder = mkdtempSync(join(tmpdir(), "aksm-arb-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRET = "ac".repeat(32);
const FEED = "0x00000000000000000000000000000000000000Fe";

function keyFile(text: string, mode: number): string {
  const file = join(folder, `key-${mode}-${text.length}`);
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

describe("aksm arb", () => {
  it("takes its terms in ether, KSM and percent", () => {
    const asked = arbOptions(["--feed", FEED, "--budget", "2.5", "--inventory", "40", "--slippage", "0.25"]);
    expect(asked.price).toEqual({ feed: FEED.toLowerCase() });
    const policy = asked.policy({ kusama: { decimals: 12 } } as Parameters<typeof asked.policy>[0]);
    expect(policy).toMatchObject({ budgetWei: 25n * 10n ** 17n, inventory: 40n * 10n ** 12n, slippagePpm: 2_500n });
    expect(arbOptions([]).price, "the feed that lending goes by").toBeNull();
    expect(arbOptions(["--ksm-price", "0.004"]).price).toEqual({ weiPerNative: 4n * 10n ** 15n });
  });

  it("acts only where told to", () => {
    expect(arbOptions(["--feed", FEED]).execute).toBe(false);
    expect(arbOptions(["--feed", FEED, "--execute"]).execute).toBe(true);
  });

  it.each([
    [["--feed", FEED, "--ksm-price", "1"], "Name one price of KSM"],
    [["--feed", "0x12"], "--feed is an Ethereum address"],
    [["--ksm-price", "cheap"], "--ksm-price"],
    [["--ksm-price", "0.0"], "above 0"],
    [["--ksm-price", "1", "--slippage", "100"], "below 100"],
    [["--ksm-price", "1", "--max-age", "soon"], "--max-age is a whole number"],
    [["--ksm-price", "1", "--exceute"], "exceute"],
  ])("refuses %j, and says what is wrong", (args, words) => {
    expect(() => arbOptions(args)).toThrow(UsageError);
    expect(() => arbOptions(args)).toThrow(words);
  });

  it("reads a key from a file that nobody else may read, and repeats none of it", () => {
    expect(readKey(keyFile(`${SECRET}\n`, 0o600))).toBe(`0x${SECRET}`);
    const refused = (file: string): string => {
      try {
        readKey(file);
      } catch (error) {
        if (error instanceof UsageError) return error.message;
      }
      throw new Error("it was taken");
    };
    const told = [
      refused(keyFile(SECRET, 0o644)),
      refused(keyFile(`${SECRET}zz`, 0o600)),
      refused(join(folder, "nowhere")),
    ];
    expect(told[0]).toContain("chmod 600");
    expect(told[1]).toContain("holds no key");
    expect(told[2]).toContain("can't be read");
    for (const message of told) expect(message).not.toContain("acac");
  });

  it("says what is missing before it connects anywhere", async () => {
    const said: string[] = [];
    const output = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
    await expect(arbCommand(["hedge"], output)).rejects.toThrow(UsageError);
    await expect(arbCommand(["run", "--ksm-price", "1"], output)).rejects.toThrow("--key-file");
    await expect(arbCommand(["quote", "--ksm-price", "1", "--execute"], output)).rejects.toThrow("only looks");
    expect(await arbCommand(["quote", "--ksm-price", "1", "--deployment", "/nowhere.json"], output)).toBe(1);
    expect(said.join()).toContain("npm start");
  });
});
