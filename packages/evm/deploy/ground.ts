import { bondTokenAbi, certTokenAbi } from "@aksm/contracts";
import { type Contracts, type EvmAddress, weiPerCertDown } from "@aksm/core";
import { ContractFunctionExecutionError, type PublicClient, zeroAddress } from "viem";
import { morphoAbi } from "../src/defi/lending/published.ts";
import { factoryAbi, feedAbi, marketAbi } from "../src/defi/uniswap.ts";
import { ConfigRefused, type MarketsConfig } from "./config.ts";
import type { Part } from "./parts.ts";

/** Two prices of the same thing may be so many percent apart: an inverse feed, or one in dollars, is off by far more. */
const MOST_APART = 20n;

/** Wei for a whole aKSMc as somebody else has it, and who. */
export interface FoundPrice {
  readonly who: string;
  readonly wei: bigint;
}

const OF_LENDING: readonly Part[] = ["nativeFeed", "compound", "morpho"];

/**
 * Looks at what is there for the parts that are to be made: the exchange's price, that of lending's feed, and what Morpho has enabled.
 * Throws `ConfigRefused` where Morpho has not, or where the feed has no price.
 */
export async function readGround(
  client: PublicClient,
  { weth, liquidity, lending }: MarketsConfig,
  { cert }: Pick<Contracts, "cert">,
  parts: readonly Part[],
): Promise<readonly FoundPrice[]> {
  const found: FoundPrice[] = [];
  const exchange = await exchangePrice(client, liquidity, cert, weth);
  if (exchange !== null) found.push({ who: "the exchange's market", wei: exchange });
  if (lending && "feed" in lending.native && parts.some(part => OF_LENDING.includes(part))) {
    const wei = await feedPrice(client, lending.native.feed, cert);
    found.push({ who: "the feed, with the redemption rate,", wei });
  }
  if (lending?.morpho && parts.includes("morpho")) await insistOnEnabled(client, lending.morpho);
  return found;
}

/** Throws `ConfigRefused` for a price that is too far from the one that was written down. */
export function insistOnPrices(found: readonly FoundPrice[], { liquidity: { weiPerCert } }: MarketsConfig): void {
  for (const { who, wei } of found) {
    if (wei * 100n <= weiPerCert * (100n + MOST_APART) && wei * 100n >= weiPerCert * (100n - MOST_APART)) continue;
    throw new ConfigRefused(
      `${who} says that an aKSMc is worth ${wei} wei, liquidity.weiPerCert says ${weiPerCert}: one of both is wrong`,
    );
  }
}

/** Wei for a whole aKSMc; null where the exchange has no market of it, or one without a price. */
async function exchangePrice(
  client: PublicClient,
  { factory, feePpm }: MarketsConfig["liquidity"],
  cert: EvmAddress,
  weth: EvmAddress,
): Promise<bigint | null> {
  const args = [cert, weth, feePpm] as const;
  const market = await client.readContract({ address: factory, abi: factoryAbi, functionName: "getPool", args });
  if (market === zeroAddress) return null;
  const [root] = await client.readContract({ address: market, abi: marketAbi, functionName: "slot0" });
  return root === 0n ? null : weiPerCertDown({ root, certFirst: BigInt(cert) < BigInt(weth) });
}

/** Wei for a whole aKSMc by the feed's answer and the redemption rate. Throws `ConfigRefused` where there is no answer. */
async function feedPrice(client: PublicClient, feed: EvmAddress, cert: EvmAddress): Promise<bigint> {
  const native = { address: feed, abi: feedAbi } as const;
  const inCert = { address: cert, abi: certTokenAbi } as const;
  const unit = 10n ** BigInt(await client.readContract({ ...inCert, functionName: "decimals" }));
  const planck = await client.readContract({ ...inCert, functionName: "convertToAssets", args: [unit] });
  const bond = await client.readContract({ ...inCert, functionName: "asset" });
  const bondDecimals = await client.readContract({ address: bond, abi: bondTokenAbi, functionName: "decimals" });
  const asked = [
    client.readContract({ ...native, functionName: "decimals" }),
    client.readContract({ ...native, functionName: "latestRoundData" }),
  ] as const;
  const [decimals, [, perNative]] = await Promise.all(asked).catch((error: unknown) => {
    if (!(error instanceof ContractFunctionExecutionError)) throw error;
    throw new ConfigRefused(`the feed ${feed} gives no price now: ${error.shortMessage}`);
  });
  if (perNative <= 0n) throw new ConfigRefused(`the feed ${feed} answers ${perNative}, which is no price`);
  return (perNative * 10n ** 18n * planck) / 10n ** BigInt(decimals + bondDecimals);
}

async function insistOnEnabled(
  client: PublicClient,
  { morpho, rateModel, lltv }: NonNullable<NonNullable<MarketsConfig["lending"]>["morpho"]>,
): Promise<void> {
  const at = { address: morpho, abi: morphoAbi } as const;
  if (!(await client.readContract({ ...at, functionName: "isLltvEnabled", args: [lltv] })))
    throw new ConfigRefused(`lending.morpho.lltv: Morpho has not enabled ${lltv}`);
  if (!(await client.readContract({ ...at, functionName: "isIrmEnabled", args: [rateModel] })))
    throw new ConfigRefused(`lending.morpho.rateModel: Morpho has not enabled ${rateModel}`);
}
