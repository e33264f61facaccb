import type { YieldKind, YieldLayer, YieldRisk, YieldSource } from "@aksm/core";
import { showAmount, showPercent } from "../../../lib/format.ts";
import type { DefiSection } from "../../../lib/route.ts";
import { showDuration, showMoment } from "../../../lib/time.ts";
import { protocolName } from "../lend/words.ts";

const PPM = 1_000_000n;
const PPM_PLACES = 6;

export const percent = (ppm: bigint): string => showPercent(ppm, PPM);

/** What a layer is, in a person's words. */
export function layerTitle({ kind, name, over, risks, loop }: YieldLayer, token: string): string {
  switch (kind) {
    case "staking":
      return `Hold ${token}`;
    case "liquidity":
      return "Provide liquidity";
    case "farm":
      if (risks.includes("owner")) return "Stake liquidity at MasterChef";
      return over === "liquidity" ? "Stake liquidity in the farm" : "Stake the farm's receipts again";
    case "vault":
      return "Let the vault farm and compound";
    case "lending":
      return `Supply to ${protocolName(name ?? "")}`;
    case "borrowing":
      return `Borrow ether from ${protocolName(name ?? "")}`;
    case "leverage":
      return `Hold ${token} ${loop ? showAmount(loop.leveragePpm, PPM_PLACES, 2) : "several"} times over`;
  }
}

/** Where it is done; null where it is done already. */
export const sectionOf: Readonly<Record<YieldLayer["kind"], DefiSection | null>> = {
  staking: null,
  liquidity: "liquidity",
  farm: "farm",
  vault: "vault",
  lending: "lend",
  borrowing: "lend",
  leverage: "leverage",
};

/** All of it together; what is not known is said beside it, and never counted as nothing. */
export function totalText({ yearlyPpm, complete, kind }: YieldLayer): string {
  if (kind === "borrowing" && yearlyPpm !== null) return `costs ${percent(-yearlyPpm)}`;
  return withUnknown(yearlyPpm, complete);
}

/** What is paid once: below 0 it is a gain. */
export const onceText = (ppm: bigint): string => (ppm < 0n ? `gains ${percent(-ppm)}` : `costs ${percent(ppm)}`);

const withUnknown = (yearlyPpm: bigint | null, complete: boolean): string =>
  yearlyPpm === null ? "unknown" : complete ? percent(yearlyPpm) : `${percent(yearlyPpm)} + unknown`;

const kinds: Readonly<Record<Exclude<YieldKind, "rewards">, string>> = {
  staking: "Staking rewards",
  fees: "Fees of the pool",
  compounding: "Compounding",
  interest: "Interest",
  debt: "Interest you pay",
};
export const sourceName = ({ kind, token }: YieldSource): string =>
  kind === "rewards" ? `Rewards in ${token?.symbol ?? "a token"}` : kinds[kind];

/** What a layer has of those below it, together and one by one; null where it stands on nothing. */
export function belowOf({ id, sources }: YieldLayer): { readonly total: string; readonly parts: string } | null {
  const below = sources.filter(({ layer }) => layer !== id);
  if (below.length === 0) return null;
  const known = below.flatMap(({ yearlyPpm }) => yearlyPpm ?? []);
  const sum = known.reduce((total, ppm) => total + ppm, 0n);
  const parts = below.map(
    each => `${sourceName(each)} ${each.yearlyPpm === null ? "unknown" : percent(each.yearlyPpm)}`,
  );
  return {
    total: withUnknown(known.length === 0 ? null : sum, known.length === below.length),
    parts: parts.join(", "),
  };
}

/** Who pays it, over which time it was seen, and until when it goes on. */
export function originText({ paidBy, window, until, kind }: YieldSource, block: { readonly number: number }): string {
  const seen = window
    ? `As over ${showDuration(Number(window.to - window.from) * 1000)} until ${showMoment(Number(window.to) * 1000)}`
    : `At the pace of Ethereum block #${block.number}`;
  const end = until === null ? "" : ` Until ${showMoment(Number(until) * 1000)}, unless somebody pays on.`;
  return `Paid by ${paidBy}. ${seen}${kind === "compounding" ? "" : ", without compounding"}.${end}`;
}

const risks: Readonly<Record<YieldRisk, string>> = {
  slash: "validators may be slashed",
  code: "a fault of the contracts",
  "contracts:uniswap": "a fault of Uniswap's contracts",
  "contracts:farm": "a fault of the farm's contracts",
  "contracts:masterchef": "a fault of MasterChef's contracts",
  "contracts:vault": "a fault of the vault's contracts",
  "contracts:leverage": "a fault of the loop's contract",
  "contracts:compound": "a fault of the contracts of Compound's code line",
  "contracts:morpho": "a fault of Morpho Blue's contracts",
  price: "liquidity is worth less than its parts held where the price moves far",
  layer: "a reward token of the layer below that stops moving holds this one",
  owner: "its owner may take what is staked, and end rewards",
  admin: "its admin may change the oracle, and what is lent on collateral",
  dilution: "whoever sends it tokens takes a part of the rewards",
  minted: "its reward is minted without bound",
  harvest: "what is earned and not harvested when you leave stays with the others",
  illiquid: "it comes back only while others have not borrowed it",
  liquidation: "collateral is sold where the debt is no longer safe",
  oracle: "a price that is wrong, or none",
  signers: "enough of the operators, who sign that price, may move it step by step",
  times: "a fall against ether hits as many times over, since the debt is ether",
  rate: "interest may rise above what is earned",
};

/** The risks that come with this layer beside those of the one below; each has a fault of its own place's contracts at least. */
export function risksText({ risks: all }: YieldLayer, below: YieldLayer | undefined): string {
  const own = all.filter(risk => !below?.risks.includes(risk)).map(risk => risks[risk]);
  return [...(below ? ["those below it"] : []), ...(own.length === 0 ? [] : [own.join("; ")])].join(", and ");
}
