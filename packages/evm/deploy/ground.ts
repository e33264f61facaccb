import { bondTokenAbi, certTokenAbi } from "@aksm/contracts";
import { type Contracts, type EvmAddress, weiPerCertDown } from "@aksm/core";
import { ContractFunctionExecutionError, type PublicClient, zeroAddress } from "viem";
import { morphoAbi } from "../src/defi/lending/published.ts";
import { factoryAbi, feedAbi, marketAbi } from "../src/defi/uniswap.ts";
import { ConfigRefused, type MarketsConfig } from "./config.ts";

/** Two prices of the same thing may be so many percent apart: an inverse feed, or one in dollars, is off by far more. */
const MOST_APART = 20n;

/**
 * Looks at what is there before anything is sent: the exchange's price and that of lending's feed beside the price that was
 * written down, and what Morpho has enabled. Throws `ConfigRefused`, with nothing made.
 */
export async function insistOnGround(
  client: PublicClient,
  { weth, liquidity, lending }: MarketsConfig,
  { cert }: Pick<Contracts, "cert">,
): Promise<void> {
  const { weiPerCert } = liquidity;
  const insistOnPrice = (who: string, found: bigint | null): void => {
    if (
      found === null ||
      (found * 100n <= weiPerCert * (100n + MOST_APART) && found * 100n >= weiPerCert * (100n - MOST_APART))
    )
      return;
    throw new ConfigRefused(
      `${who} says that an aKSMc is worth ${found} wei, liquidity.weiPerCert says ${weiPerCert}: one of both is wrong`,
    );
  };
  insistOnPrice("the exchange's market", await exchangePrice(client, liquidity, cert, weth));
  if (!lending) return;
  if ("feed" in lending.native) {
    insistOnPrice("the feed, with the redemption rate,", await feedPrice(client, lending.native.feed, cert));
  }
  if (lending.morpho) await insistOnEnabled(client, lending.morpho);
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
