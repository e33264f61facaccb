import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { readerOf } from "./at.ts";
import { keepScreenshots, launch, openPage } from "./browser.ts";
import { usesDefi } from "./defi.ts";
import { type Product, startProduct } from "./product.ts";
import { looksAtValidators } from "./validators.ts";

/** A newcomer's way through the page, from the first look to the KSM's arrival. Each step goes on from the one before. */
const MINUTE = 60_000;
const POLKADOT_ADDRESS = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";

let product: Product;
let browser: Browser;
let page: Page;
const problems: string[] = [];

const { at, tab, textOf, balance, noteOf, stateOf } = readerOf(() => page);

/** As browsers do on pages that are not served over HTTPS, or where it was denied. */
function refuseToCopy(): void {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  document.execCommand = () => false;
}

/** Ferdie's, whose wallet the story uses. */
async function ownKusamaAddress(): Promise<string> {
  const config = (await (await fetch(`${product.url}/config.json`)).json()) as {
    devAccounts: { name: string; kusama: string }[];
  };
  return config.devAccounts.find(account => account.name === "Ferdie")?.kusama ?? "";
}

async function chooseWallet(name: string): Promise<void> {
  await at("wallet-button").click();
  await at(`wallet-${name}`).click();
}

beforeAll(async () => {
  browser = await launch();
  product = await startProduct();
  page = await openPage(browser, problems);
}, 5 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What the page showed when a test failed: without it a failure that comes once tells nothing. */
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  console.error(`"${task.name}" failed on ${page.url()}, which showed:\n${await page.locator("body").innerText()}`);
  await keepScreenshots(page, "failed");
});

it("shows the protocol and a usable form to somebody without a wallet", async () => {
  await page.goto(product.url);
  await at("welcome").waitFor();
  await expect.poll(() => textOf("operators"), { timeout: MINUTE }).toBe("3 of 3 at work");
  expect(await textOf("pooled")).toMatch(/^[\d,.]+ KSM$/);
  await at("stake-amount").fill("2");
  expect(await textOf("stake-receive")).toBe("2 aKSMb");
  await at("stake-amount").fill("0.5");
  await noteOf("stake-amount").toContain("smallest stake is 1 KSM");
  await at("stake-amount").fill("");
  await keepScreenshots(page, "1-welcome");
});

it("says what to do about every amount that cannot be staked", async () => {
  await at("wallet-button").click();
  await at("wallet-Ferdie").click();
  await at("balance").waitFor();
  await at("stake-amount").fill("ten");
  await noteOf("stake-amount").toContain("such as 12.5");
  await at("stake-amount").fill("999999999");
  await noteOf("stake-amount").toContain("at most");
  expect(await at("stake-review").isDisabled()).toBe(true);
  await at("stake-max").click();
  await noteOf("stake-amount").toContain("existential deposit");
  expect(await at("stake-review").isEnabled()).toBe(true);
});

it("stakes", async () => {
  const before = await balance();
  await at("stake-amount").fill("25");
  await at("stake-review").click();
  await at("stake-review-panel").waitFor();
  await keepScreenshots(page, "2-review");
  await at("stake-sign").click();
  await at("stake-done").waitFor({ timeout: 3 * MINUTE });
  // A mint rounds down by less than one planck of shares.
  await expect.poll(async () => (await balance()) - before).toBeGreaterThanOrEqual(25_000_000_000_000n - 1n);
  await keepScreenshots(page, "3-staked");
  await at("stake-again").click();
});

it("stakes what an exchange sends to the deposit address", async () => {
  const before = await balance();
  await at("stake-by-transfer").click();
  await at("deposit-address-panel").waitFor();
  await expect.poll(() => textOf("deposit-watched"), { timeout: MINUTE }).toBe("3 of 3 operators");
  expect(await textOf("deposit-lying")).toBe("0 KSM");
  const address = await textOf("deposit-address");
  await keepScreenshots(page, "3a-deposit-address");
  await product.transfer("//Eve", address, 5_500_000_000_000n);
  await expect
    .poll(async () => (await balance()) - before, { timeout: 3 * MINUTE })
    .toBeGreaterThanOrEqual(5_500_000_000_000n - 1n);
  // Operators list it until its mint is final.
  await at("held-deposit").waitFor({ state: "detached", timeout: MINUTE });
  await at("deposit-back").click();
  await at("stake-amount").waitFor();
});

it("mints what was sent without a remark once its sender says whom it is for, and sends back what is too little", async () => {
  const before = await balance();
  await product.transfer("//Ferdie", await product.poolAddress(), 3_250_000_000_000n);
  await at("held-deposit").waitFor({ timeout: MINUTE });
  expect(await textOf("held-deposit")).toContain("without a remark");
  await keepScreenshots(page, "3c-held");
  await at("held-bind").click();
  await at("held-told").waitFor({ timeout: MINUTE });
  await expect
    .poll(async () => (await balance()) - before, { timeout: 2 * MINUTE })
    .toBeGreaterThanOrEqual(3_249_999_999_999n);
  await at("held-deposit").waitFor({ state: "detached", timeout: MINUTE });

  await product.transfer("//Ferdie", await product.poolAddress(), 500_000_000_000n);
  await at("held-deposit").waitFor({ timeout: MINUTE });
  expect(await page.getByTestId("held-bind").count()).toBe(0);
  await at("held-return").click();
  await at("held-told").waitFor({ timeout: MINUTE });
  await keepScreenshots(page, "3d-held-told");
  await at("held-deposit").waitFor({ state: "detached", timeout: 3 * MINUTE });
});

it("mints a smaller stake at once where its owner pays for it, without waiting for the others of its batch", async () => {
  const before = await balance();
  // The first block of a window, so that the others of it are far.
  const heads = async () => Number(/#([\d,]+)/.exec(await textOf("heads"))?.[1]?.replace(",", ""));
  while ((await heads()) % 8 !== 7) {
    const from = await heads();
    await at("dev-block").click();
    await expect.poll(heads, { timeout: MINUTE }).toBeGreaterThan(from);
  }
  await product.stake("//Ferdie", 2_000_000_000_000n);
  await at("held-mint-now").waitFor({ timeout: MINUTE });
  expect(await textOf("held-place")).toContain("Smaller deposits are minted together");
  await keepScreenshots(page, "3e-in-line");
  await at("held-mint-now").click();
  await expect
    .poll(async () => (await balance()) - before, { timeout: MINUTE })
    .toBeGreaterThanOrEqual(1_999_999_999_999n);
  await at("held-deposit").waitFor({ state: "detached", timeout: MINUTE });
});

it("gives anybody a deposit address, without a wallet", async () => {
  const stranger = await openPage(browser, problems);
  await stranger.addInitScript(refuseToCopy);
  await stranger.goto(product.url);
  await stranger.getByTestId("stake-by-transfer").click();
  const field = stranger.getByTestId("deposit-recipient");
  await field.fill("0x12");
  await expect
    .poll(() => stranger.getByTestId("deposit-recipient-note").innerText(), { timeout: MINUTE })
    .toContain("no Ethereum account");
  await keepScreenshots(stranger, "3b-deposit-form");
  await field.fill("0x976EA74026E726554dB657fA54763abd0C3a0aa9");
  await stranger.getByTestId("deposit-show").click();
  await stranger.getByTestId("deposit-address").waitFor();
  expect(await stranger.getByTestId("deposit-address").innerText()).toMatch(/^[1-9A-HJ-NP-Za-km-z]{46,48}$/);
  await stranger.getByTestId("deposit-copy").click();
  await stranger.getByText("The browser does not copy").waitFor();
  await stranger.context().close();
});

it("fast-forwards a day and sees the balance tick up", async () => {
  const before = await balance();
  await at("dev-day").click();
  await stateOf("dev-job").toBe("finished");
  await expect.poll(() => page.getByTestId("report-row").count(), { timeout: MINUTE }).toBeGreaterThan(0);
  await expect.poll(balance, { timeout: MINUTE }).toBeGreaterThan(before);
  const later = await balance();
  await expect.poll(balance, { timeout: 10_000 }).toBeGreaterThan(later);
  await keepScreenshots(page, "4-a-day-later");
});

it("shows anybody whom the pool nominates and why so much", async () => {
  const stranger = await openPage(browser, problems);
  await looksAtValidators(stranger, product.url);
  await stranger.context().close();
});

it("says what to do about everything that cannot be unstaked", async () => {
  await tab("Unstake").click();
  await at("unstake-amount").fill("26000");
  await noteOf("unstake-amount").toContain("You hold 35.7");
  await at("unstake-recipient").fill("0x000000000000000000000000000000000000dEaD");
  await noteOf("unstake-recipient").toContain("Ethereum address");
  await at("unstake-recipient").fill(POLKADOT_ADDRESS);
  await noteOf("unstake-recipient").toContain("another network");
  await at("unstake-recipient").fill(`${POLKADOT_ADDRESS.slice(0, -1)}6`);
  await noteOf("unstake-recipient").toContain("checksum");
  expect(await at("unstake-review").isDisabled()).toBe(true);
  await keepScreenshots(page, "5-advice");
});

it("unstakes to its own Kusama account", async () => {
  await at("unstake-recipient").fill(await ownKusamaAddress());
  await at("unstake-amount").fill("10");
  await noteOf("unstake-recipient").toContain("valid checksum");
  await expect.poll(() => textOf("unstake-arrival")).toContain("era");
  await at("unstake-review").click();
  await at("unstake-review-panel").waitFor();
  // Another wallet neither signs what this one reviewed, nor pays to its account.
  await chooseWallet("Charlie");
  await at("unstake-review-panel").waitFor({ state: "detached" });
  expect(await at("unstake-recipient").inputValue()).not.toBe(await ownKusamaAddress());
  await chooseWallet("Ferdie");
  await at("unstake-review-panel").waitFor();
  await at("unstake-sign").click();
  await at("unstake-done").waitFor({ timeout: MINUTE });
  await page.locator('[data-testid^="request-"]').first().waitFor();
  await keepScreenshots(page, "6-requested");
});

it("finds the request again after a reload", async () => {
  await page.reload();
  const request = page.locator('[data-testid^="request-"]').first();
  await request.waitFor();
  expect(await request.getAttribute("data-state")).toBe("waiting");
  expect(await request.innerText()).toMatch(/\d+ eras? left/);
});

it("gives a request up and gets its tokens back", async () => {
  const before = await balance();
  await tab("Unstake").click();
  await at("unstake-amount").fill("5");
  await at("unstake-review").click();
  await at("unstake-sign").click();
  await at("unstake-done").waitFor({ timeout: MINUTE });
  await at("unstake-again").click();
  const request = page.locator('[data-testid^="request-"][data-state]').first();
  await expect.poll(balance, { timeout: MINUTE }).toBeLessThan(before - 4_000_000_000_000n);
  await request.getByTestId("request-cancel").click();
  await keepScreenshots(page, "6a-giving-up");
  await request.getByTestId("request-cancel-sign").click();
  await expect.poll(() => request.getAttribute("data-state"), { timeout: MINUTE }).toBe("cancelled");
  await expect.poll(balance, { timeout: MINUTE }).toBeGreaterThan(before - 1_000_000_000n);
  await product.unpayableUnstake("Ferdie", 2_000_000_000_000n);
});

it("fast-forwards eight days and sees the KSM arrive", async () => {
  await at("dev-8-days").click();
  await stateOf("dev-job").toBe("finished");
  const arrived = page.locator('[data-testid^="arrived-"]').first();
  await arrived.waitFor({ timeout: 2 * MINUTE });
  expect(await arrived.innerText()).toMatch(/Paid in Kusama block #\d+/);
  await page.getByTestId("activity-paid").first().waitFor();
  await keepScreenshots(page, "7-arrived");
});

it("has what could not be paid paid to another recipient", async () => {
  const parked = page.locator('[data-testid^="request-"][data-state="parked"]');
  await parked.waitFor({ timeout: 2 * MINUTE });
  await parked.getByTestId("redirect-recipient").fill(POLKADOT_ADDRESS);
  await noteOf("redirect-recipient").toContain("another network");
  await parked.getByTestId("redirect-recipient").fill(await ownKusamaAddress());
  await keepScreenshots(page, "7a-parked");
  await parked.getByTestId("redirect-sign").click();
  await parked.waitFor({ state: "detached", timeout: MINUTE });
  await at("dev-day").click();
  await stateOf("dev-job").toBe("finished");
  await expect.poll(() => page.locator('[data-testid^="arrived-"]').count(), { timeout: 2 * MINUTE }).toBe(2);
});

it("does on the DeFi tab what aKSMb is for: yields, liquidity, farms, vault, borrowing, leverage, a discount", () =>
  usesDefi(page, product));

it("says what a slash cost, and why staking is paused while it is pending", async () => {
  await at("dev-slash-open").click();
  const options = page.getByLabel("Validator").locator("option");
  const validators = await options.evaluateAll(each => each.map(option => (option as HTMLOptionElement).value));
  await page.getByLabel("Part of its stake").selectOption("10");
  await at("dev-slash").click();
  // Stake is spread over many validators, and not all that are nominated are elected: one alone may cost too little. Of so
  // many a larger part could cost more than a day's bound.
  for (const validator of validators.slice(1, 12)) {
    await fetch(`${product.url}/devnet/slash`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ validator, fraction: 0.03 }),
    });
  }
  await at("dev-day").click();
  await stateOf("dev-job").toBe("finished");
  await tab("Stake").click();
  await expect.poll(() => textOf("staking-paused"), { timeout: MINUTE }).toContain("Slashes are pending on Kusama");
  await at("stake-amount").fill("2");
  expect(await at("stake-review").isDisabled()).toBe(true);
  await keepScreenshots(page, "8-paused");
});

it("lets anybody watch the address", async () => {
  const stranger = await openPage(browser, problems);
  await stranger.goto(product.url);
  await expect
    .poll(() => stranger.getByTestId("reports").innerText(), { timeout: MINUTE })
    .toContain("lost to slashes");
  await stranger.goto(`${product.url}/#/account/0x976EA74026E726554dB657fA54763abd0C3a0aa9`);
  await stranger.getByTestId("balance").waitFor();
  expect(await stranger.getByTestId("wallet-button").innerText()).toBe("Choose a wallet");
  await stranger.goto(`${product.url}/#/account/no address!`);
  await stranger.getByTestId("not-watched").waitFor();
  expect(await stranger.getByTestId("not-watched").innerText()).toContain('"no address!" is no Kusama address');
  // What is no address is told beside the field, and neither the field nor the page behind it is lost.
  await stranger.getByTestId("wallet-button").click();
  const field = stranger.getByTestId("watch-address");
  await field.fill("0x123");
  await field.press("Enter");
  await expect
    .poll(() => stranger.getByTestId("wallet-dialog").innerText(), { timeout: 10_000 })
    .toContain("40 hexadecimal digits");
  expect(await field.inputValue()).toBe("0x123");
  await stranger.context().close();
});

it(
  "stops cleanly when asked",
  async () => {
    await browser.close();
    expect(await product.stop()).toBe(0);
  },
  MINUTE,
);

it("threw nothing on the way", () => expect(problems).toEqual([]));
