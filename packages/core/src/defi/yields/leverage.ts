import { mulDivDown, PPM } from "../../amounts.ts";
import { type MarketState, weiPerCertDown } from "../liquidity.ts";
import { floorPpm, layer, ofPart, source } from "./parts.ts";
import type { YieldLayer } from "./types.ts";

/** What is told of a loop, is told for twice one's own: as much borrowed as put in. */
const TOLD_PPM = 2n * PPM;

/** What loops are opened over. */
export interface LoopOffer {
  /** The most leverage that is opened, millionths. */
  readonly mostLeveragePpm: bigint;
  /** What the lending market takes a whole aKSMc for, wei; null while it has no price. */
  readonly weiPerCert: bigint | null;
  /** Whether operators of ours sign the native token's price. */
  readonly signed: boolean;
}

/**
 * A loop of twice one's own over Morpho's market: staking's rewards on what borrowed ether buys beside those on one's own, less
 * interest at the rate before its debt. None where that market is not there.
 */
export function leverageLayers(
  { mostLeveragePpm, weiPerCert, signed }: LoopOffer,
  layers: readonly YieldLayer[],
  market: MarketState,
): YieldLayer[] {
  const below = layers.find(({ id }) => id === "lending:morpho");
  const debts = layers.find(({ id }) => id === "borrowing:morpho");
  if (!below || !debts) return [];
  const id = "leverage";
  const beyond = TOLD_PPM - PPM;
  const refused =
    mostLeveragePpm < TOLD_PPM
      ? `no loop of twice one's own is opened here: ${Number(mostLeveragePpm / 10_000n) / 100} times at most`
      : null;
  const told = ofPart([...below.sources.filter(({ kind }) => kind === "staking"), ...debts.sources], beyond);
  const own = told.map(each =>
    source(
      {
        ...each,
        layer: id,
        paidBy:
          each.kind === "debt"
            ? "you, to who lends ether: at the rate before your own debt, which raises it"
            : "Kusama, on what borrowed ether buys",
      },
      refused ?? each.yearlyPpm ?? each.unknown ?? "it is not known",
    ),
  );
  return [
    layer(
      "leverage",
      null,
      below.id,
      [...below.sources, ...own],
      [
        ...below.risks,
        ...(["contracts:uniswap", "contracts:leverage", "times", "liquidation", "rate", "oracle"] as const),
        ...(signed ? (["signers"] as const) : []),
      ],
      { leveragePpm: TOLD_PPM, openingCostPpm: weiPerCert === null ? null : lossPpmUp(market, weiPerCert, beyond) },
    ),
  ];
}

/** What buying a little for that part of one's own loses at the collateral's price. Null where the pool has none. */
function lossPpmUp(market: MarketState, weiPerCert: bigint, partPpm: bigint): bigint | null {
  const price = weiPerCertDown(market);
  if (price === 0n || market.inRange === 0n) return null;
  const worth = mulDivDown(weiPerCert, PPM - market.feePpm, price);
  return -floorPpm((worth - PPM) * partPpm, PPM);
}
