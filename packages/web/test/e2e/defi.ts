import type { Page } from "playwright-core";
import { expect } from "vitest";
import { readerOf } from "./at.ts";
import { keepScreenshots } from "./browser.ts";
import type { Product } from "./product.ts";

const MINUTE = 60_000;

/** Every use of aKSMb on the DeFi tab, done with the wallet that is chosen. */
export async function usesDefi(page: Page, product: Pick<Product, "sellOff" | "supplyHalfway">): Promise<void> {
  const { tab, soon, at } = readerOf(() => page);
  await tab("DeFi").click();
  await compares(page);
  await at("use-liquidity").click();
  await soon("defi-price").toMatch(/^0\.00[\d]+ ETH$/);
  await trades(page);
  await farms(page);
  await borrows(page, product);
  await levers(page);
  await leaves(page);
  // Each is named for what it was.
  for (const kind of ["sold", "bought", "added", "removed"])
    await soon(`activity-${kind}`).toMatch(/ETH( came back)?$/);
  await soon("activity-looped").toMatch(/^Put into a loop[\s\S]*ETH borrowed$/);
  await soon("activity-unlooped").toMatch(/^Taken out of a loop[\s\S]*ETH repaid$/);
  await expect.poll(() => page.getByTestId("activity-supplied").count(), { timeout: MINUTE }).toBe(3);
  await expect.poll(() => page.getByTestId("activity-withdrawn").count(), { timeout: MINUTE }).toBe(2);
  // Nothing was wrapped or unwrapped for itself, or sent to a stranger.
  for (const kind of ["wrapped", "unwrapped", "sent"]) expect(await at(`activity-${kind}`).count(), kind).toBe(0);
  await keepScreenshots(page, "7k-activity");
  await redeems(page, product.sellOff);
}

/** Each use with its yield, where that is from, and its risks; from there to the use itself, and back. */
async function compares(page: Page): Promise<void> {
  const { at, soon, textOf } = readerOf(() => page);
  await soon("yield-staking-total").toMatch(/^\d+(\.\d+)? % a year$/);
  expect(await textOf("yield-farm:masterchef-risks")).toContain("its owner may take what is staked");
  expect(await textOf("yield-borrowing:compound-total")).toMatch(/^costs /);
  expect(await textOf("yield-vault")).toContain("Compounding");
  expect(await textOf("yield-leverage")).toMatch(/2 times over[\s\S]*Interest you pay[\s\S]*the debt is ether/);
  expect(await textOf("yield-leverage-total")).toMatch(/^\d+(\.\d+)? % a year$/);
  expect(await textOf("peg-depth")).toMatch(/^[\d.]+ aKSMb sold, or [\d.]+ ETH spent$/);
  await at("yield-staking").getByRole("button").click();
  await at("yield-staking").getByText("Paid by Kusama").waitFor();
  await keepScreenshots(page, "7h-yields");
  await at("yield-vault").getByRole("link").press("Enter");
  await at("vault").waitFor();
  expect(page.url()).toMatch(/#\/defi\/vault$/);
  await page.goBack();
  await at("yields").waitFor();
}

async function trades(page: Page): Promise<void> {
  const { at, textOf, noteOf, balance, soon, press } = readerOf(() => page);
  await at("defi-amount").fill("99999");
  await noteOf("defi-amount").toContain("You hold");
  expect(await at("defi-review").isDisabled()).toBe(true);

  // Next to nothing buys nothing, and what loses a lot is asked about once more.
  await at("defi-buy").click();
  await at("defi-amount").fill("0.000000000000000001");
  await noteOf("defi-amount").toContain("brings nothing");
  expect(await at("defi-review").isDisabled()).toBe(true);
  await at("defi-amount").fill("3");
  await press("defi-review");
  expect(await at("defi-sign").isDisabled()).toBe(true);
  await at("defi-steep").check();
  expect(await at("defi-sign").isEnabled()).toBe(true);
  await page.getByTestId("defi-review-panel").getByRole("button", { name: "Back" }).click();

  const before = await balance();
  await exchange(page, "sell", "2");
  expect(await textOf("defi-done")).toMatch(/^Sold 2 aKSMb for 0\.00[\d]+ ETH\.$/);
  await expect.poll(balance, { timeout: MINUTE }).toBeLessThan(before - 1_990_000_000_000n);
  await at("defi-again").click();

  const sold = await balance();
  await exchange(page, "buy", "0.004");
  await expect.poll(balance, { timeout: MINUTE }).toBeGreaterThan(sold + 900_000_000_000n);
  await at("defi-again").click();

  await exchange(page, "add", "3");
  expect(await textOf("defi-done")).toMatch(/^Put into the pool: 3 aKSMb(\.| and)/);
  await at("defi-again").click();
  await soon("defi-position").toContain("aKSMb and");
  await keepScreenshots(page, "7b-defi");
}

/** Types an amount for one of the exchanges, reviews, signs, and waits for its block. */
async function exchange(page: Page, verb: string, amount: string): Promise<void> {
  const { at, press } = readerOf(() => page);
  await at(`defi-${verb}`).click();
  if (verb === "add") await at("defi-alone").check();
  await at("defi-amount").fill(amount);
  await press("defi-review");
  await at("defi-review-panel").waitFor();
  await at("defi-sign").click();
  await at("defi-done").waitFor({ timeout: MINUTE });
}

/** Stakes liquidity and its receipts, claims, and takes both back; MasterChef through the same buttons, and the vault. */
async function farms(page: Page): Promise<void> {
  const { at, soon, stateOf } = readerOf(() => page);
  await at("use-farm").click();
  await soon("farm-masterchef-risks").toContain("its owner may take what is staked");
  await at("farm-liquidity-part").fill("50");
  await farm(page, "liquidity", "stake");
  await soon("farm-liquidity-yield").toMatch(/^[\d,.]+ % a year$/);
  await farm(page, "receipts", "stake");
  await at("farm-masterchef-part").fill("50");
  await farm(page, "masterchef", "stake");
  await at("use-vault").click();
  await vault(page, "deposit");
  await at("dev-day").click();
  await stateOf("dev-job").toBe("finished");
  await keepScreenshots(page, "7d-vault");
  expect(await vault(page, "harvest")).toContain("more shares of liquidity");
  expect(await vault(page, "withdraw")).toContain("Taken out");
  await at("use-farm").click();
  await keepScreenshots(page, "7c-farms");
  expect(await farm(page, "receipts", "claim")).toMatch(/Paid: [\d.<]+ aKSMc and [\d.<]+ WETH\.$/);
  await at("farm-liquidity-part").fill("100");
  await at("farm-masterchef-part").fill("100");
  await farm(page, "receipts", "unstake");
  expect(await farm(page, "masterchef", "unstake")).toContain("SUSHI");
  await farm(page, "liquidity", "unstake");
}

/** One of a farm's buttons, and its block. */
async function farm(page: Page, name: string, verb: "stake" | "claim" | "unstake"): Promise<string> {
  const { textOf, soon, press } = readerOf(() => page);
  await press(`farm-${name}-${verb}`);
  await soon(`farm-${name}-done`).toContain({ stake: "Staked", claim: "Claimed", unstake: "Unstaked" }[verb]);
  return textOf(`farm-${name}-done`);
}

/** One of the vault's buttons, and its block. */
async function vault(page: Page, verb: "deposit" | "harvest" | "withdraw"): Promise<string> {
  const { textOf, soon, press } = readerOf(() => page);
  await press(`vault-${verb}`);
  await soon("vault-done").toContain({ deposit: "Put in", harvest: "Harvested", withdraw: "Taken out" }[verb]);
  return textOf("vault-done");
}

/** Supplies, makes it count, borrows, is refused what would not be safe, repays and takes everything back. */
async function borrows(page: Page, { supplyHalfway }: Pick<Product, "supplyHalfway">): Promise<void> {
  const { at, soon, noteOf, balance } = readerOf(() => page);
  await at("use-lend").click();
  await soon("lend-price-source").toContain("signed by the operators' development keys");
  const before = await balance();
  await supplyHalfway("Ferdie", 500_000_000_000n);
  await soon("lend-idle").toContain("Does not count as collateral");
  await keepScreenshots(page, "7l-idle");
  await at("lend-use").click();
  await soon("lend-done").toMatch(/^Used as collateral in .*You have supplied 0\.[45]\d* aKSMb and owe nothing\.$/);
  await at("lend-again").click();
  await at("lend-supplied").waitFor();
  await at("lend-idle").waitFor({ state: "detached", timeout: MINUTE });
  await lends(page, "supply", "3.5");
  await expect.poll(balance, { timeout: MINUTE }).toBeLessThan(before - 3_990_000_000_000n);

  await at("lend-borrow").click();
  await at("lend-amount").fill("900");
  await noteOf("lend-amount").toContain("can be borrowed");
  expect(await at("lend-review").isDisabled()).toBe(true);
  await at("lend-amount").fill("0.01");
  await soon("lend-health-after").toMatch(/nothing owed[\s\S]*1\.\d/);
  await at("lend-review").click();
  await at("lend-near").waitFor();
  await keepScreenshots(page, "7e-borrow-review");
  await at("lend-sign").click();
  await soon("lend-done").toMatch(/owe 0\.01[\d]* ETH, at a health of 1\.\d+\.$/);
  await at("lend-again").click();
  await soon("lend-liquidation").toMatch(/^0\.00\d+ ETH, [\d.]+ % below today's$/);
  await keepScreenshots(page, "7f-borrowed");

  await at("lend-withdraw").click();
  await at("lend-all").click();
  await noteOf("lend-amount").toContain("Repay first");
  expect(await lends(page, "repay", "all")).toContain("owe nothing");
  await lends(page, "withdraw", "all");
  await at("lend-supplied").waitFor({ state: "detached", timeout: MINUTE });
  // The same form for the other protocol.
  await at("lend-at-morpho").check();
  await lends(page, "supply", "2");
  await soon("lend-supplied").toMatch(/^[12]\.?\d* aKSMb/);
  await lends(page, "withdraw", "all");
  await at("lend-supplied").waitFor({ state: "detached", timeout: MINUTE });
  await expect.poll(balance, { timeout: MINUTE }).toBeGreaterThan(before - 10_000_000n);
}

async function lends(page: Page, verb: "supply" | "repay" | "withdraw", amount: string): Promise<string> {
  const { at, press, textOf } = readerOf(() => page);
  await at(`lend-${verb}`).click();
  if (amount === "all") await at("lend-all").click();
  else await at("lend-amount").fill(amount);
  await press("lend-review");
  await at("lend-sign").click();
  await at("lend-done").waitFor({ timeout: MINUTE });
  const done = await textOf("lend-done");
  await at("lend-again").click();
  return done;
}

/** Opens a loop after a look at its health, and unwinds it: what comes back is less by what both trades cost. */
async function levers(page: Page): Promise<void> {
  const { at, soon, noteOf, press, balance } = readerOf(() => page);
  await at("use-leverage").click();
  await soon("lever-price-source").toContain("signed by the operators' development keys");
  const before = await balance();
  await at("lever-tokens").fill("3");
  await at("lever-times").fill("50");
  await noteOf("lever-times").toContain("at most");
  expect(await at("lever-review").isDisabled()).toBe(true);
  await at("lever-times").fill("2");
  await soon("lever-health-after").toMatch(/nothing owed[\s\S]*1\.\d+[\s\S]*if the trade turns out/);
  await press("lever-review");
  await soon("lever-liquidation-after").toMatch(/% lower: 1 KSM at 0\.00\d+ ETH$/);
  await soon("lever-yield-after").toMatch(/% a year$/);
  await keepScreenshots(page, "7i-leverage-review");
  await at("lever-sign").click();
  await soon("lever-done").toMatch(
    /^0\.01\d* ETH borrowed\. You hold [56]\.\d+ aKSMb, (2(\.0\d)?|1\.9\d) × your own, at a health of 1\.\d+\.$/,
  );
  await at("lever-again").click();
  await soon("lever-health").toMatch(/^1\.\d+$/);
  await keepScreenshots(page, "7j-levered");

  await at("lever-close").click();
  await at("lever-all").click();
  await press("lever-review");
  await at("lever-sign").click();
  await soon("lever-done").toMatch(/came back, and nothing is owed\.$/);
  await press("lever-revoke");
  await at("lever-authorized").waitFor({ state: "detached", timeout: MINUTE });
  await at("lever-done").waitFor();
  await at("lever-again").click();
  await at("lever-held").waitFor({ state: "detached", timeout: MINUTE });
  await expect.poll(balance, { timeout: MINUTE }).toBeGreaterThan(before - 100_000_000_000n);
}

async function leaves(page: Page): Promise<void> {
  const { at, balance } = readerOf(() => page);
  await at("use-liquidity").click();
  const provided = await balance();
  await exchange(page, "remove", "100");
  await expect.poll(balance, { timeout: MINUTE }).toBeGreaterThan(provided + 1_000_000_000_000n);
  await at("defi-again").click();
  await at("defi-position").waitFor({ state: "detached", timeout: MINUTE });
}

/** No button while there is no discount; then somebody sells a lot, and buying and redeeming earns what it told. */
async function redeems(page: Page, sellOff: Product["sellOff"]): Promise<void> {
  const { at, soon, noteOf, press } = readerOf(() => page);
  await at("use-discount").click();
  await soon("discount-source").toContain("signed by the operators' development keys");
  await soon("discount-no-chance").not.toBe("");
  expect(await at("discount-buy").count()).toBe(0);

  await sellOff(50_000_000_000_000n);
  await soon("discount").toMatch(/^[3-5]\.\d+ % below what it is worth$/);
  await soon("discount-yearly").toMatch(/^\d+(\.\d)? %$/);
  await at("discount-recipient").fill("0x12");
  await noteOf("discount-recipient").toContain("no Kusama address");
  expect(await at("discount-buy").isDisabled()).toBe(true);
  await at("discount-recipient").fill(await ownAddress(page));
  await keepScreenshots(page, "7g-discount");
  const requests = page.locator('[data-testid^="request-"][data-state="waiting"]');
  const before = await requests.count();
  await press("discount-buy");
  await at("discount-done").waitFor({ timeout: MINUTE });
  await expect.poll(() => requests.count(), { timeout: MINUTE }).toBe(before + 1);
  await at("discount-again").click();
  // What was left of the discount after it pays no more.
  await at("discount-no-chance").waitFor({ timeout: MINUTE });
  expect(await at("discount-buy").count()).toBe(0);
}

/** The Kusama account of the wallet in use, as the page offers it for unstakes. */
async function ownAddress(page: Page): Promise<string> {
  return page.getByTestId("unstake-recipient").inputValue();
}
