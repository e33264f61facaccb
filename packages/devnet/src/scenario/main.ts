import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "../local/ports.ts";
import { type Local, startLocal } from "../local/start.ts";
import { aContestedLoss } from "./a-contested-loss.ts";
import { aDepositAddress } from "./a-deposit-address.ts";
import { aLooseDeposit } from "./a-loose-deposit.ts";
import { aPause } from "./a-pause.ts";
import { aSlash } from "./a-slash.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { type Step, Teller, toJson } from "./report.ts";
import { stakeAndUnstake } from "./stake-and-unstake.ts";

type Scenario = (local: Local, teller: Teller) => Promise<Reconciliation>;

const scenarios: Readonly<Record<string, { readonly about: string; readonly play: Scenario }>> = {
  "stake-and-unstake": { about: "a newcomer stakes, watches it grow, unstakes and is paid", play: stakeAndUnstake },
  "a-deposit-address": {
    about: "an exchange sends to a deposit address that operators hear of late, then in parts",
    play: aDepositAddress,
  },
  "a-loose-deposit": {
    about: "senders who forgot the remark say later whom the deposit is for, or have it back",
    play: aLooseDeposit,
  },
  "a-slash": { about: "a validator is slashed, and holders bear it at once and only once", play: aSlash },
  "a-contested-loss": {
    about: "slashes beyond the bound: nobody enters or leaves until the loss is believed",
    play: aContestedLoss,
  },
  "a-pause": { about: "the guardian pauses: no money moves for a week, and all of it goes on", play: aPause },
};

const usage = `npm run scenario -- NAME [--json]     a story on fresh local chains; exit code 0 only if every invariant holds
npm run scenario -- all [--json]      every story, each on chains of its own; the last line says how they ended
npm run scenario -- list              the stories
`;

/** How a story ended. */
interface Outcome {
  readonly scenario: string;
  readonly ok: boolean;
  readonly steps: readonly Step[];
  readonly reconciliation: Reconciliation | null;
  readonly error?: string;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const json = args.includes("--json");
  const [name, ...rest] = args.filter(arg => arg !== "--json");
  if (name === "list" || name === "--help") {
    process.stdout.write(name === "list" ? "" : usage);
    for (const [each, { about }] of Object.entries(scenarios)) process.stdout.write(`${each.padEnd(24)} ${about}\n`);
    return 0;
  }
  const names = name === "all" ? Object.keys(scenarios) : Object.keys(scenarios).filter(each => each === name);
  if (!names.length || rest.length) {
    process.stderr.write(`${name === undefined ? "" : `No scenario is called "${args.join(" ")}".\n`}${usage}`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  for (const each of names) {
    const outcome = await play(each, json);
    if (json) process.stdout.write(`${toJson(outcome)}\n`);
    outcomes.push(outcome);
  }
  const failed = outcomes.flatMap(({ ok, scenario }) => (ok ? [] : [scenario]));
  if (name === "all") {
    if (json) process.stdout.write(`${toJson({ ok: failed.length === 0, scenarios: outcomes.length, failed })}\n`);
    else
      process.stdout.write(
        `\n${outcomes.length} stories; ${failed.length ? `FAILED: ${failed.join(", ")}` : "all hold"}.\n`,
      );
  }
  return failed.length ? 1 : 0;
}

async function play(name: string, json: boolean): Promise<Outcome> {
  const teller = new Teller(json);
  const folder = await mkdtemp(join(tmpdir(), "aksm-scenario-"));
  let starting: Promise<Local> | undefined;
  let reconciliation: Reconciliation | null = null;
  let error: string | null = null;
  const stop = async (): Promise<void> => {
    await (await starting?.catch(() => undefined))?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const interrupted = () => void stop().then(() => process.exit(130));
  process.once("SIGINT", interrupted);
  teller.say(`\n${name}: ${scenarios[name]?.about}\n`);
  try {
    starting = startLocal({
      folder,
      kusamaPort: 0,
      ethereumPort: 0,
      operatorPort: await freePorts(3),
      heartbeat: false,
      onProgress: text => teller.say(text),
    });
    const local = await starting;
    teller.step("both chains and 3 operators", local.kusamaEndpoint);
    reconciliation = (await scenarios[name]?.play(local, teller)) ?? null;
  } catch (cause) {
    error = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    teller.say(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  } finally {
    await stop();
    process.off("SIGINT", interrupted);
  }
  const ok = reconciliation?.ok === true;
  teller.say(ok ? "\nEvery invariant holds." : "\nFAILED.");
  return { scenario: name, ok, steps: teller.steps, reconciliation, ...(error ? { error } : {}) };
}

process.exit(await main());
