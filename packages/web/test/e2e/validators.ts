import type { Page } from "playwright-core";
import { expect } from "vitest";
import { operatorAllocations } from "../../../sdk/src/index.ts";
import { keepScreenshots } from "./browser.ts";

const MINUTE = 60_000;

/** The section of validators, with keyboard alone, beside what operators themselves say. */
export async function looksAtValidators(page: Page, url: string): Promise<void> {
  const at = (id: string) => page.getByTestId(id);
  const { deployment } = (await (await fetch(`${url}/config.json`)).json()) as {
    deployment: { operators: { name: string; url: string }[] };
  };

  await page.goto(url);
  await page.getByRole("link", { name: "Validators", exact: true }).press("Enter");
  // Operators may be at work on a new era; the page asks again until they agree.
  await expect.poll(() => at("validators-standing").innerText(), { timeout: MINUTE }).toBe("3 of 3 operators agree");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");

  const [answer] = await operatorAllocations(deployment.operators);
  const { allocation, network, anchor } = answer?.record ?? fail();
  expect(await at("validators-anchor").innerText()).toContain(`Kusama #${anchor.number}`);
  const ours = allocation.validators.filter(({ target, elected }) => target > 0n || elected > 0n);
  const rows = at("validator-row");
  expect(await rows.evaluateAll(each => each.map(row => row.getAttribute("data-account")))).toEqual(
    ours.map(({ account }) => account),
  );

  // The picture has a bar for each of them, and says in words what it shows.
  const picture = page.getByRole("img", { name: /^Stake by validator/ });
  expect(await picture.locator('rect[fill*="--picture-ours"]').count()).toBe(ours.length + 1);
  const inEra = Number(allocation.expected.elected) / 10 ** network.decimals;
  expect(await picture.locator("desc").textContent()).toContain(`${inEra.toFixed(3)} ${network.symbol} expected`);

  // The first row opens by key to say why; its terms add up to the score.
  await rows.first().getByRole("button").press("Enter");
  const why = await at("validator-why").innerText();
  expect(why).toContain(ours[0]?.because ?? "?");
  for (const term of ours[0]?.score.terms ?? []) expect(why).toContain(term.because);

  // The chain's own election, as picture and as table.
  await expect
    .poll(() => at("validators-stay").innerText(), { timeout: MINUTE })
    .toMatch(/^\d+ of \d+ (stay|were expected)$/);
  const seats = Number(/of (\d+)/.exec(await at("validators-stay").innerText())?.[1]);
  await page.getByRole("button", { name: "Show as a table" }).press("Enter");
  expect(await at("sets-row").count()).toBeGreaterThanOrEqual(seats);
  await page.getByRole("button", { name: "Hide the table" }).press("Enter");
  await keepScreenshots(page, "4a-validators");

  // Who cannot be reached is named, and what the others say stays.
  const [unreachable, ...others] = deployment.operators;
  await page.route(`${unreachable?.url}/v1/validators`, route => route.abort());
  await page.reload();
  await expect
    .poll(() => at("validators-notes").innerText(), { timeout: MINUTE })
    .toContain(`${unreachable?.name}: it does not answer.`);
  expect(await at("validators-standing").innerText()).toBe("2 of 3 operators agree");
  for (const { url: operator } of others) await page.route(`${operator}/v1/validators`, route => route.abort());
  await page.reload();
  await expect
    .poll(() => at("validators-notes").innerText(), { timeout: MINUTE })
    .toContain("Nobody tells where the stake goes now");
  expect(await at("validators-stake").count()).toBe(0);
}

function fail(): never {
  throw new Error("no operator has an allocation");
}
