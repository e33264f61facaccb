export { syntheticWorld } from "../synthetic/world.ts";
export type { Interval } from "./bootstrap.ts";
export { ReportError, worldOfReports } from "./reports.ts";
export { type Backtest, BacktestError, type BacktestOptions, type BacktestRow, backtest } from "./run.ts";
