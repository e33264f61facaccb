import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { freePorts } from "../local/ports.ts";
import { type Local, startLocal } from "../local/start.ts";
import { beginningAt, fits, seedOfDay, shortest } from "./box.ts";
import type { Manner } from "./manner.ts";
import type { Reconciliation } from "./reconcile/index.ts";
import { type Step, Teller, toJson } from "./report.ts";
import { type Story, stories } from "./stories.ts";

const usage = `npm run scenario -- NAME [--json]     a story on fresh local chains; exit code 0 only if every invariant holds
npm run scenario -- all [--json]      every story, each on chains of its own; the last line says how they ended
npm run scenario -- all --minutes N   as many stories as N minutes allow, beginning at another one every day
npm run scenario -- list              the stories
AKSM_SEED=N chooses what is random in a story, and the one that a run of N minutes begins at
`;

/** How a story ended. */
interface Outcome {
  readonly scenario: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly steps: readonly Step[];
  readonly reconciliation: Reconciliation | null;
  /** Of stories that end with one. */
  readonly table?: object;
  readonly error?: string;
}

interface Wish {
  readonly name: string | undefined;
  readonly json: boolean;
  /** Minutes for all stories together; null for as long as they take. */
  readonly minutes: number | null;
}

/** What the arguments ask for; a sentence where they make no sense. */
function wishOf(args: string[]): Wish | string {
  try {
    const options = { json: { type: "boolean" }, minutes: { type: "string" }, help: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name, ...rest] = values.help ? ["--help"] : positionals;
    if (rest.length) return `One name, not "${positionals.join(" ")}".`;
    const minutes = values.minutes === undefined ? null : Number(values.minutes);
    if (minutes !== null && !(minutes > 0)) return `--minutes takes a number above 0, not "${values.minutes}".`;
    if (minutes !== null && name !== "all") return "--minutes is for all stories together.";
    return { name, json: values.json ?? false, minutes };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}.`;
  }
}

async function main(): Promise<number> {
  const wish = wishOf(process.argv.slice(2));
  if (typeof wish === "string") return misused(wish);
  const { name, json, minutes } = wish;
  if (name === "list" || name === "--help") {
    process.stdout.write(name === "list" ? "" : usage);
    for (const story of stories) process.stdout.write(`${story.name.padEnd(24)} ${story.about}\n`);
    return 0;
  }
  const seed = Number(process.env.AKSM_SEED ?? seedOfDay(Date.now()));
  if (!Number.isSafeInteger(seed) || seed < 0) return misused(`AKSM_SEED is a whole number, not "${seed}".`);
  const manner: Manner = { seed, short: minutes !== null };
  if (name !== "all") {
    const story = stories.find(each => each.name === name);
    if (!story) return misused(name === undefined ? "" : `No scenario is called "${name}".`);
    const outcome = await play(story, json, manner);
    if (json) process.stdout.write(`${toJson(outcome)}\n`);
    return outcome.ok ? 0 : 1;
  }
  return playAll(minutes === null ? stories : beginningAt(stories, seed), json, manner, minutes);
}

function misused(sentence: string): number {
  process.stderr.write(`${sentence ? `${sentence}\n` : ""}${usage}`);
  return 2;
}

async function playAll(
  chosen: readonly Story[],
  json: boolean,
  manner: Manner,
  minutes: number | null,
): Promise<number> {
  const say = (line: string) => (json ? process.stderr : process.stdout).write(`${line}\n`);
  if (minutes !== null) say(`AKSM_SEED=${manner.seed}: ${minutes} minutes, beginning with ${chosen[0]?.name}`);
  const began = performance.now();
  const outcomes: Outcome[] = [];
  const leftOut: string[] = [];
  let usual = 0;
  for (const story of chosen) {
    const elapsed = (performance.now() - began) / 1000;
    if (minutes !== null && !fits(story, { seconds: minutes * 60, elapsed, usual })) {
      leftOut.push(story.name);
      continue;
    }
    const outcome = await play(story, json, manner);
    usual += shortest(story);
    if (json) process.stdout.write(`${toJson(outcome)}\n`);
    outcomes.push(outcome);
  }
  const failed = outcomes.flatMap(({ ok, scenario }) => (ok ? [] : [scenario]));
  const ok = failed.length === 0 && outcomes.length > 0;
  if (leftOut.length) say(`\nLeft out for want of time: ${leftOut.join(", ")}`);
  say(`${outcomes.length} stories; ${failed.length ? `FAILED: ${failed.join(", ")}` : "all hold"}.`);
  if (json) process.stdout.write(`${toJson({ ok, scenarios: outcomes.length, failed, leftOut, seed: manner.seed })}\n`);
  return ok ? 0 : 1;
}

async function play(story: Story, json: boolean, manner: Manner): Promise<Outcome> {
  const teller = new Teller(json);
  const began = performance.now();
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
  teller.say(`\n${story.name}: ${story.about}\n`);
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
    reconciliation = await story.play(local, teller, manner);
  } catch (cause) {
    error = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    teller.say(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  } finally {
    await stop();
    process.off("SIGINT", interrupted);
  }
  const ok = reconciliation?.ok === true;
  const seconds = Math.round((performance.now() - began) / 1000);
  teller.say(ok ? `\nEvery invariant holds (${seconds} s).` : `\nFAILED after ${seconds} s.`);
  return {
    ...{ scenario: story.name, ok, seconds, steps: teller.steps, reconciliation },
    ...(teller.table ? { table: teller.table } : {}),
    ...(error ? { error } : {}),
  };
}

process.exit(await main());
