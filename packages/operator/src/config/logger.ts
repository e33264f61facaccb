import pino, { type Logger } from "pino";
import type { Config } from "./load.ts";

/** Lines on stderr, written at once: a killed process has said what it did. */
export const createLogger = ({ name, logLevel }: Pick<Config, "name" | "logLevel">): Logger =>
  pino({ level: logLevel, base: { operator: name } }, pino.destination({ dest: 2, sync: true }));
