import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumFlags, chromiumPath } from "../../scripts/chromium.mjs";

const screenshots = fileURLToPath(new URL("../../../../artifacts/screenshots", import.meta.url));

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });

/** A page that reports what goes wrong in it. */
export async function openPage(browser: Browser, problems: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce", locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", error => problems.push(error.message));
  return page;
}

/** The whole page, as wide as a desktop and as a phone, in artifacts/screenshots. */
export async function keepScreenshots(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > size.width) throw new Error(`${name}: the page is ${width} px wide on a screen of ${size.width} px`);
    await page.setViewportSize({ width: size.width, height });
    await page.screenshot({ path: join(screenshots, `${name}-${size.width}.png`) });
  }
  await page.setViewportSize(DESKTOP);
}
