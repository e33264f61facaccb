import { formatAmount, type Planck } from "@aksm/core";
import type { Reconciliation } from "./reconcile/index.ts";

export const ksm = (planck: Planck): string => `${formatAmount(planck, 12)} KSM`;

export interface Step {
  readonly name: string;
  readonly detail: string;
  readonly seconds: number;
}

/** Tells a scenario as it goes: data on stdout, the telling of it on stderr where the data shall be JSON. */
export class Teller {
  readonly steps: Step[] = [];
  /** What a story has to show beside its steps, as JSON has it. */
  table: object | null = null;
  readonly #write: (line: string) => void;
  #since = performance.now();

  constructor(json: boolean) {
    const stream = json ? process.stderr : process.stdout;
    this.#write = line => stream.write(`${line}\n`);
  }

  say(line: string): void {
    this.#write(line);
  }

  step(name: string, detail: string): void {
    const seconds = Math.round((performance.now() - this.#since) / 10) / 100;
    this.#since = performance.now();
    this.steps.push({ name, detail, seconds });
    this.#write(`${name.padEnd(28)} ${detail}  (${seconds.toFixed(1)} s)`);
  }

  reconciliation(result: Reconciliation): void {
    this.#write(
      `\nWhere every planck is, at Kusama block ${result.kusamaBlock} and Ethereum block ${result.ethereumBlock}:`,
    );
    const width = Math.max(...result.lines.map(line => line.what.length));
    for (const { what, planck } of result.lines) this.#write(`  ${what.padEnd(width)}  ${ksm(planck).padStart(28)}`);
    this.#write(`  ${"held by the pool and its ledgers".padEnd(width)}  ${ksm(result.balance).padStart(28)}\n`);
    for (const { invariant, statement, ok, detail } of result.checks) {
      this.#write(`  ${ok ? "holds " : "BROKEN"} ${invariant}  ${statement} (${detail})`);
    }
  }
}

/** JSON with amounts as decimal strings. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? each.toString() : each));
