import { CONFIGURATIONS, type Configuration, type WhatIf } from "@aksm/npos";
import { unitOf } from "../unit.ts";
import { options, UsageError, wholeNumber } from "../usage.ts";

/** What `aksm npos predict` was asked for, all of it understood. Throws `UsageError`. */
export function predictOptions(args: readonly string[]) {
  const given = options(args, {
    input: { type: "string" },
    chain: { type: "string" },
    overrides: { type: "string" },
    nominate: { type: "string", multiple: true },
    stake: { type: "string", multiple: true },
    "page-size": { type: "string" },
    seats: { type: "string" },
    configuration: { type: "string", multiple: true },
    actual: { type: "string" },
    era: { type: "string" },
    svg: { type: "string" },
    output: { type: "string" },
    unit: { type: "string" },
    json: { type: "boolean" },
  });
  const { input, chain, actual, svg } = given;
  const number = (name: "seats" | "page-size" | "era") =>
    given[name] === undefined ? null : wholeNumber(name, given[name]);
  const era = number("era");
  if ((input === undefined) === (chain === undefined)) throw new UsageError("Give either --input or --chain.");
  if (era !== null && chain === undefined) throw new UsageError("--era is read from a chain: name it by --chain.");
  if (era !== null && actual !== undefined) throw new UsageError("Give either --actual or --era.");
  if (svg !== undefined && era === null && actual === undefined) {
    throw new UsageError("--svg shows the real set beside: name it by --actual or --era.");
  }
  return {
    source: chain === undefined ? { input: input as string } : { chain },
    actual: actual ?? null,
    era,
    overrides: given.overrides ?? null,
    changes: [...(given.stake ?? []).map(stakeOf), ...(given.nominate ?? []).map(nominationOf)],
    pageSize: number("page-size"),
    seats: number("seats"),
    configurations: given.configuration?.map(configurationOf) ?? CONFIGURATIONS,
    svg: svg ?? null,
    output: given.output ?? null,
    /** Null: as the chain says, or planck. */
    unit: given.unit === undefined ? null : unitOf(given.unit),
    json: given.json ?? false,
  };
}

export type PredictOptions = ReturnType<typeof predictOptions>;

/** `seq-phragmen:10`, `phragmms:0`. */
function configurationOf(text: string): Configuration {
  const [, algorithm, rounds] = /^(seq-phragmen|phragmms)(?::(\d+))?$/.exec(text) ?? [];
  if (algorithm !== "seq-phragmen" && algorithm !== "phragmms") {
    throw new UsageError(`--configuration is seq-phragmen:ITERATIONS or phragmms:ITERATIONS, not ${text}.`);
  }
  const iterations = Number(rounds ?? 0);
  return {
    name: iterations ? `${algorithm}, ${iterations} iterations` : algorithm,
    algorithm,
    balancing: iterations ? { iterations, tolerance: 0n } : null,
  };
}

function stakeOf(text: string): WhatIf {
  const [, account, planck] = /^([^=]+)=(\d+)$/.exec(text) ?? [];
  if (!account || !planck) throw new UsageError(`--stake is ACCOUNT=PLANCK, not ${text}.`);
  return { kind: "stake", account, stake: BigInt(planck) };
}

function nominationOf(text: string): WhatIf {
  const [, account, target, planck] = /^([^=]+)=([^=]+)(?:=(\d+))?$/.exec(text) ?? [];
  if (!account || !target) {
    throw new UsageError(`--nominate is ACCOUNT=CANDIDATE or ACCOUNT=CANDIDATE=PLANCK, not ${text}.`);
  }
  return { kind: "nominate", account, target, ...(planck ? { stake: BigInt(planck) } : {}) };
}
