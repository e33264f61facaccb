import type { Planck } from "@aksm/core";
import type { Flow } from "./book.ts";
import { type Holdings, NOTHING, type Part, shared } from "./table.ts";

type Pair = { readonly units: bigint; readonly wei: bigint };

/** What the user's book and the pool say of each step. */
export interface Steps {
  /** Shares of liquidity by what was done with them, and those that the vault gave beyond what was put in. */
  readonly spread: readonly { readonly layer: string; readonly shares: bigint }[];
  readonly compounded: bigint;
  readonly added: Flow;
  readonly removed: Flow;
  /** What so many of the shares earned of trades between the two. */
  readonly feesOf: (shares: bigint) => Pair;
  /** Paid by each farm; of the upper one's, what the lower one paid it. */
  readonly farm: Flow;
  readonly receipts: Flow;
  readonly below: Pair;
  readonly chef: Flow;
  readonly supplied: Flow;
  readonly withdrawn: Flow;
  readonly borrowed: Flow;
  readonly repaid: Flow;
  readonly bought: Flow;
  readonly asked: Flow;
  /** KSM that came for what was asked. */
  readonly paid: Planck;
}

/** Each layer with what went in and what it brought, by source. */
export function partsOf(steps: Steps): Part[] {
  const { supplied, withdrawn, borrowed, repaid, bought, asked, paid } = steps;
  return [
    ...liquidityParts(steps),
    {
      layer: "lending:compound",
      in: { ...NOTHING, units: -supplied.units },
      brought: [{ source: "interest", amount: { ...NOTHING, units: supplied.units + withdrawn.units } }],
    },
    // What was borrowed was kept and given back: what is more was its price.
    {
      layer: "borrowing:compound",
      in: NOTHING,
      brought: [{ source: "debt", amount: { ...NOTHING, wei: borrowed.wei + repaid.wei } }],
    },
    {
      layer: "discount",
      in: { ...NOTHING, wei: -bought.wei },
      brought: [
        {
          source: "redeemed",
          amount: { ...NOTHING, units: bought.units + asked.units, wei: bought.wei, native: paid },
        },
      ],
    },
  ];
}

/** What was added and removed at once belongs to layers by their shares. */
function liquidityParts(steps: Steps): Part[] {
  const { spread, compounded, added, removed, feesOf } = steps;
  const shares = spread.map(each => each.shares);
  const [unitsIn, weiIn] = [shared(-added.units, shares), shared(-added.wei, shares)];
  const out = [...shares, compounded];
  const [unitsOut, weiOut] = [shared(removed.units, out), shared(removed.wei, out)];
  return spread.map(({ layer, shares: own }, index): Part => {
    const entry = { ...NOTHING, units: unitsIn[index] ?? 0n, wei: weiIn[index] ?? 0n };
    const fees = { ...NOTHING, ...feesOf(own) };
    const move = {
      ...NOTHING,
      units: (unitsOut[index] ?? 0n) - entry.units - fees.units,
      wei: (weiOut[index] ?? 0n) - entry.wei - fees.wei,
    };
    const compounding = { ...NOTHING, units: unitsOut.at(-1) ?? 0n, wei: weiOut.at(-1) ?? 0n };
    const brought = [
      { source: "fees", amount: fees },
      { source: "the price's move", amount: move },
      ...(layer === "vault" ? [{ source: "compounding", amount: compounding }] : rewardsOf(layer, steps)),
    ];
    return { layer, in: entry, brought };
  });
}

function rewardsOf(layer: string, { farm, receipts, below, chef }: Steps): Part["brought"] {
  const paid = (units: bigint, wei: bigint, sushi = 0n): Holdings => ({ ...NOTHING, units, wei, sushi });
  if (layer === "farm:liquidity") return [{ source: "rewards", amount: paid(farm.units, farm.wei) }];
  if (layer === "farm:masterchef") return [{ source: "rewards", amount: paid(chef.units, chef.wei, chef.sushi) }];
  if (layer !== "farm:receipts") return [];
  return [
    { source: "rewards of the farm below", amount: paid(below.units, below.wei) },
    { source: "rewards", amount: paid(receipts.units - below.units, receipts.wei - below.wei) },
  ];
}
