import type { Contracts, Defi, Hex } from "@aksm/core";
import {
  deployFarms,
  deployLending,
  deployLeverage,
  deployLiquidity,
  deployMorpho,
  deployNativeFeed,
  deployVault,
} from "../src/index.ts";
import { ConfigRefused, type MarketsConfig } from "./config.ts";
import type { Part } from "./parts.ts";

export interface On {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  readonly contracts: Contracts;
}

/** What a deployment names with one more part, which is made and read back. Throws as what makes it does. */
export async function makePart(part: Part, config: MarketsConfig, defi: Defi | undefined, on: On): Promise<Defi> {
  const { weth, lending: named } = config;
  const { cert, rateProvider, committee } = on.contracts;
  if (part === "liquidity") return { liquidity: await deployLiquidity({ ...on, cert, weth, ...config.liquidity }) };
  if (!defi) throw new Error("liquidity is made first");
  const { liquidity, lending } = defi;
  if (part === "farms") {
    const farms = await deployFarms({ ...on, share: liquidity.share, rewards: [cert, weth] });
    return { ...defi, farms };
  }
  if (part === "vault") {
    const [farm] = defi.farms ?? [];
    if (!farm) throw new ConfigRefused("there is no farm for a vault");
    return { ...defi, vault: await deployVault({ ...on, farm, cert, rateProvider }) };
  }
  if (!named) throw new Error(`${part} is of lending`);
  const { native, nativeFeedSource, maxAge } = named;
  if (part === "nativeFeed") {
    const nativeFeed =
      "feed" in native ? native.feed : await deployNativeFeed({ ...on, committee, bounds: native, maxAge });
    return { ...defi, lending: { nativeFeed, nativeFeedSource } };
  }
  if (!lending) throw new Error("the native token's feed is made before markets");
  const { nativeFeed } = lending;
  const common = { ...on, weth, nativeFeedSource, maxAge };
  if (part === "compound" && named.compound) {
    const { compound } = await deployLending({ ...common, ...named.compound, native: { feed: nativeFeed } });
    return { ...defi, lending: { ...lending, compound } };
  }
  if (part === "morpho" && named.morpho) {
    const morpho = await deployMorpho({ ...common, ...named.morpho, nativeFeed });
    return { ...defi, lending: { ...lending, morpho } };
  }
  const { morpho } = lending;
  if (!morpho) throw new Error("Morpho's market is made before leverage");
  return { ...defi, leverage: await deployLeverage({ ...on, cert, liquidity, morpho }) };
}
