import { openFarming } from "./funding.ts";
import { keepPrice, openLending } from "./lending.ts";
import { OptionError, parseOptions, usage } from "./options.ts";
import { servePage } from "./page.ts";
import { assertFree } from "./ports.ts";
import { openMarket, playPrelude } from "./prelude.ts";
import { startLocal } from "./start.ts";

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
/** A failure a person can mend is told in its own words; anything else with its stack. */
const tell = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.constructor === Error || error instanceof TypeError ? (error.stack ?? error.message) : error.message;
};

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options === "help") {
    say(usage);
    return;
  }
  // Before anything runs, so that an early Ctrl-C too stops what has been started by then.
  const stopping = new AbortController();
  const ended = new Promise<void>(resolve => stopping.signal.addEventListener("abort", () => resolve()));
  for (const signal of ["SIGINT", "SIGTERM", "disconnect"] as const) process.on(signal, () => stopping.abort());
  // What started this may wait for its end: the channel between them must not keep it from ending.
  process.channel?.unref();
  const began = performance.now();
  await assertFree("the page", options.pagePort, "--port");
  const local = await startLocal({
    ...options,
    onProgress: say,
    onFailure: error => {
      say(tell(error));
      process.exitCode = 1;
      stopping.abort();
    },
  });
  let price: ReturnType<typeof keepPrice> | undefined;
  let page: Awaited<ReturnType<typeof servePage>> | undefined;
  try {
    stopping.signal.throwIfAborted();
    await playPrelude(local, say, stopping.signal);
    await openMarket(local, say);
    await openFarming(local, say);
    await openLending(local, say);
    price = keepPrice(local);
    page = await servePage(local, options.pagePort);
    say(`\n  aKSM runs at ${page.url}   (${((performance.now() - began) / 1000).toFixed(0)} s)`);
    say(`  Kusama ${local.kusamaEndpoint}   Ethereum ${local.ethereumEndpoint}`);
    say("  Ctrl-C stops everything.\n");
    await ended;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    say("Stopping …");
    price?.stop();
    await page?.close();
    await local.stop();
  }
}

main().catch((error: unknown) => {
  say(error instanceof OptionError ? error.message : tell(error));
  process.exitCode = error instanceof OptionError ? 2 : 1;
});
