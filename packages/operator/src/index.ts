export { ConfigError, type Fault } from "./config/faults.ts";
export { type Config, loadConfig } from "./config/load.ts";
export { type OperatorParts, runOperator } from "./operator.ts";
export type * from "./ports.ts";
