import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "../local/ports.ts";
import { type Local, startLocal } from "../local/start.ts";
import { aSlash } from "./a-slash.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { Teller, toJson } from "./report.ts";
import { stakeAndUnstake } from "./stake-and-unstake.ts";

type Scenario = (local: Local, teller: Teller) => Promise<Reconciliation>;

const scenarios: Readonly<Record<string, { readonly about: string; readonly play: Scenario }>> = {
  "stake-and-unstake": { about: "a newcomer stakes, watches it grow, unstakes and is paid", play: stakeAndUnstake },
  "a-slash": { about: "a validator is slashed, and holders bear it at once and only once", play: aSlash },
};

const usage = `npm run scenario -- NAME [--json]     a story on fresh local chains; exit code 0 only if every invariant holds
npm run scenario -- list              the stories
`;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const json = args.includes("--json");
  const [name, ...rest] = args.filter(arg => arg !== "--json");
  if (name === "list" || name === "--help") {
    process.stdout.write(name === "list" ? "" : usage);
    for (const [each, { about }] of Object.entries(scenarios)) process.stdout.write(`${each.padEnd(24)} ${about}\n`);
    return 0;
  }
  const scenario = name === undefined ? undefined : scenarios[name];
  if (!scenario || rest.length) {
    process.stderr.write(`${name === undefined ? "" : `No scenario is called "${args.join(" ")}".\n`}${usage}`);
    return 2;
  }
  return play(scenario.play, json);
}

async function play(scenario: Scenario, json: boolean): Promise<number> {
  const teller = new Teller(json);
  const folder = await mkdtemp(join(tmpdir(), "aksm-scenario-"));
  let starting: Promise<Local> | undefined;
  let reconciliation: Reconciliation | null = null;
  let error: string | null = null;
  const stop = async (): Promise<void> => {
    await (await starting?.catch(() => undefined))?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  process.once("SIGINT", () => void stop().then(() => process.exit(130)));
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
    reconciliation = await scenario(local, teller);
  } catch (cause) {
    error = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    teller.say(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  } finally {
    await stop();
  }
  const ok = reconciliation?.ok === true;
  teller.say(ok ? "\nEvery invariant holds." : "\nFAILED.");
  if (json)
    process.stdout.write(`${toJson({ ok, steps: teller.steps, reconciliation, ...(error ? { error } : {}) })}\n`);
  return ok ? 0 : 1;
}

process.exit(await main());
