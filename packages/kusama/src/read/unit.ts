import type { Chain } from "../chain/chain.ts";

/** In what a chain's amounts are told to people. */
export interface ChainUnit {
  readonly symbol: string;
  readonly decimals: number;
}

/**
 * As the chain's specification says (`system_properties`): its first token. Null where it names none, as some
 * development chains do.
 */
export async function readUnit({ session }: Chain): Promise<ChainUnit | null> {
  return unitOfProperties(await session.request<unknown>("system_properties", []));
}

/** Nodes give a chain's only token as it is, or as a list of one. */
export function unitOfProperties(properties: unknown): ChainUnit | null {
  const { tokenSymbol, tokenDecimals } = (properties ?? {}) as Record<string, unknown>;
  const [symbol, decimals] = [tokenSymbol, tokenDecimals].map(each => (Array.isArray(each) ? each[0] : each));
  return typeof symbol === "string" && symbol && Number.isInteger(decimals) && decimals >= 0 && decimals <= 30
    ? { symbol, decimals }
    : null;
}
