import type { GenesisInput } from "../node/chain/genesis.ts";
import { buildGenesis } from "./build.ts";
import { localSpec } from "./local.ts";

export { buildGenesis } from "./build.ts";
export { localSpec } from "./local.ts";
export type * from "./spec.ts";

/** The genesis of `npm start`, for a chain that begins at `now` (milliseconds since 1970). */
export const localGenesis = (now: number): Promise<GenesisInput> => buildGenesis(localSpec, { now });
