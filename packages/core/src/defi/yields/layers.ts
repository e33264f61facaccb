import { PPM } from "../../amounts.ts";
import { type FarmPlace, weiOfCertDown, weiOfSharesDown, yearlyReturnPpmDown } from "../farms.ts";
import { amountsOfSharesDown, type MarketState } from "../liquidity.ts";
import { compoundingPpmDown } from "./compounding.ts";
import { type FeesSeen, feesYearlyPpmDown } from "./fees.ts";
import { type LoopOffer, leverageLayers } from "./leverage.ts";
import { layer, ofPart, source } from "./parts.ts";
import type { LendingPlace, YieldLayer, YieldRisk, YieldSource, YieldToken, YieldWindow } from "./types.ts";

const BPS = 10_000n;
const YOUNG = "the chain is too young to say how fast its blocks come";

/** What a farm pays of one token to all that is staked there. */
export interface FarmPace {
  readonly token: YieldToken;
  readonly units: bigint;
  readonly per: "year" | "block";
  readonly end: bigint | null;
  /** True for aKSMc and wrapped ether, which have a price here. */
  readonly priced: "cert" | "ether" | null;
}

export interface LayerFacts {
  /** Net of the fee; or why it is not known. */
  readonly staking: { readonly yearlyPpm: bigint; readonly window: YieldWindow } | string;
  readonly market: MarketState;
  readonly fees: FeesSeen | string;
  readonly farms: readonly { readonly place: FarmPlace; readonly total: bigint; readonly paces: readonly FarmPace[] }[];
  readonly vault: {
    readonly farm: string;
    /** What who harvests has of it, of ten thousand. */
    readonly callerBps: bigint;
    /** How often it was harvested; or why that is not known. */
    readonly harvests: { readonly everySeconds: bigint; readonly window: YieldWindow } | string;
  } | null;
  /** Rates at the block's pace. */
  readonly lending: readonly {
    readonly protocol: LendingPlace;
    /** Whether somebody may change the oracle and what is lent on collateral. */
    readonly governed: boolean;
    /** What a lender of aKSMc earns; null where aKSMc is collateral alone, and is lent to nobody. */
    readonly supplyPpmAYear: bigint | null;
    /** Null where the pace of blocks, by which it is counted, is not known. */
    readonly borrowPpmAYear: bigint | null;
  }[];
  /** Null where no loops are opened. */
  readonly leverage: LoopOffer | null;
}

/** All uses of aKSMb, each after the one that it stands on. */
export function layersOf(facts: LayerFacts): readonly YieldLayer[] {
  const staking = layer("staking", null, null, [stakingOf(facts.staking)], ["slash", "code"]);
  const inPool = ofPart(staking.sources, certPartPpm(facts.market));
  const liquidity = layer(
    "liquidity",
    null,
    staking.id,
    [...inPool, feesOf(facts)],
    ["slash", "price", "code", "contracts:uniswap"],
  );
  const layers = [staking, liquidity];
  for (const farm of facts.farms) layers.push(farmLayer(farm, layers, liquidity, facts.market));
  if (facts.vault) layers.push(vaultLayer(facts.vault, layers, liquidity));
  for (const market of facts.lending) layers.push(...lendingLayers(market, staking));
  if (facts.leverage) layers.push(...leverageLayers(facts.leverage, layers, facts.market));
  return layers;
}

const stakingOf = (staking: LayerFacts["staking"]): YieldSource =>
  source(
    {
      ...{ kind: "staking", layer: "staking", paidBy: "Kusama, for the validators that the pool nominates" },
      window: typeof staking === "string" ? null : staking.window,
    },
    typeof staking === "string" ? staking : staking.yearlyPpm,
  );

function feesOf({ market, fees }: LayerFacts): YieldSource {
  const window = typeof fees === "string" ? null : fees.window;
  const yearly = typeof fees === "string" ? fees : (feesYearlyPpmDown(market, fees) ?? "nobody provides liquidity");
  return source({ kind: "fees", layer: "liquidity", paidBy: "who trades in the pool", window }, yearly);
}

/** aKSMc of what liquidity is worth, millionths rounded down; 0 where there is none. */
function certPartPpm(market: MarketState): bigint {
  const { units, wei } = amountsOfSharesDown(market, market.supply);
  const certs = weiOfCertDown(market, units);
  return certs + wei === 0n ? 0n : (certs * PPM) / (certs + wei);
}

function farmLayer(
  { place, total, paces }: LayerFacts["farms"][number],
  layers: readonly YieldLayer[],
  liquidity: YieldLayer,
  market: MarketState,
): YieldLayer {
  const id = `farm:${place.name}`;
  const upon = place.kind === "streams" ? place.below : null;
  const below = upon === null ? liquidity : (layers.find(each => each.id === `farm:${upon}`) ?? liquidity);
  const paidBy =
    place.kind === "streams" ? "who funds the farm: anybody may" : "its owner's choice, in tokens that it mints";
  // A receipt is as much of what was staked below, and that is shares of liquidity at the bottom.
  const staked = weiOfSharesDown(market, total);
  const own = paces.map(pace =>
    source(
      { kind: "rewards", layer: id, token: pace.token, paidBy, until: pace.end || null },
      paceOf(pace, staked, market),
    ),
  );
  const risks: YieldRisk[] =
    place.kind === "masterchef"
      ? ["contracts:masterchef", "owner", "dilution", "minted"]
      : ["contracts:farm", ...(place.below === null ? [] : (["layer"] as const))];
  return layer("farm", place.name, below.id, [...below.sources, ...own], [...below.risks, ...risks]);
}

function paceOf({ units, per, priced, token }: FarmPace, stakedWei: bigint, market: MarketState): bigint | string {
  if (units === 0n) return 0n;
  if (priced === null) return `nobody trades ${token.symbol} against ether here`;
  if (per === "block") return "it is paid by the block, and blocks have no fixed length";
  const wei = priced === "cert" ? weiOfCertDown(market, units) : units;
  return yearlyReturnPpmDown(wei, stakedWei) ?? "nobody stakes there: who is first has all of it";
}

function vaultLayer(
  { farm: name, callerBps, harvests }: NonNullable<LayerFacts["vault"]>,
  layers: readonly YieldLayer[],
  liquidity: YieldLayer,
): YieldLayer {
  const farm = layers.find(each => each.id === `farm:${name}`);
  const paid = (farm?.sources ?? []).filter(each => each.layer === farm?.id);
  const kept = ofPart(paid, ((BPS - callerBps) * PPM) / BPS);
  const simple = kept.reduce((sum, { yearlyPpm }) => sum + (yearlyPpm ?? 0n), 0n);
  const known = kept.every(({ yearlyPpm }) => yearlyPpm !== null);
  const compounding = source(
    {
      ...{ kind: "compounding", layer: "vault", paidBy: "the farm again, for what was harvested" },
      window: typeof harvests === "string" ? null : harvests.window,
    },
    typeof harvests === "string"
      ? harvests
      : known
        ? compoundingPpmDown(simple, harvests.everySeconds)
        : "what the farm pays is not known",
  );
  const sources = [...liquidity.sources, ...kept, compounding];
  const risks: YieldRisk[] = [...(farm?.risks ?? liquidity.risks), "contracts:vault", "harvest"];
  return layer("vault", null, farm?.id ?? liquidity.id, sources, risks);
}

function lendingLayers(
  { protocol, governed, supplyPpmAYear, borrowPpmAYear }: LayerFacts["lending"][number],
  staking: YieldLayer,
): YieldLayer[] {
  const id = `lending:${protocol}`;
  const interest =
    supplyPpmAYear === null
      ? []
      : [source({ kind: "interest", layer: id, paidBy: "who borrows aKSMc there" }, supplyPpmAYear)];
  const theirs: YieldRisk[] = [`contracts:${protocol}`, ...(governed ? (["admin"] as const) : [])];
  const lent = layer(
    "lending",
    protocol,
    staking.id,
    [...staking.sources, ...interest],
    [...staking.risks, ...theirs, ...(supplyPpmAYear === null ? [] : (["illiquid"] as const))],
  );
  const debt = source(
    { kind: "debt", layer: `borrowing:${protocol}`, paidBy: "you, to who lends ether: a part of what is owed" },
    borrowPpmAYear === null ? YOUNG : -borrowPpmAYear,
  );
  return [lent, layer("borrowing", protocol, id, [debt], ["liquidation", "oracle", "code", ...theirs])];
}
