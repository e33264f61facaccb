import type { Sdk } from "@aksm/sdk";
import type { Config } from "./config.ts";

/** What the page works with: how it is served, and the two chains. */
export interface Client {
  readonly config: Config;
  readonly sdk: Sdk;
}
