import type { Yields } from "@aksm/core";
import { readYields } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { longestExit } from "../../unstake/longestExit.ts";
import type { YieldOptions } from "./types.ts";

export async function yields(context: Context, { source }: YieldOptions = {}): Promise<Yields> {
  const { evm, format } = context;
  const exitSeconds = await longestExit(context);
  return readYields(evm.connection, { decimals: format.decimals, exitSeconds, source: source ?? null });
}
