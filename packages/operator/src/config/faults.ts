/** One thing that is wrong with the configuration, and what to do about it. */
export interface Fault {
  /** Where: a path in the configuration such as `http.port`, or a file. */
  readonly at: string;
  readonly problem: string;
  readonly advice: string;
}

/** Everything that is wrong with the configuration at once. */
export class ConfigError extends Error {
  override name = "ConfigError";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ at, problem, advice }) => `  ${at}: ${problem}\n    → ${advice}`);
    super(`the configuration has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:\n${lines.join("\n")}`);
    this.faults = faults;
  }
}
