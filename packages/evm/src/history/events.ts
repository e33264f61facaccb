import type { AccountId, EvmAddress, Hex, Planck } from "@aksm/core";

/** Where an event of Ethereum stands. */
export interface EventPlace {
  readonly block: number;
  readonly logIndex: number;
  readonly transaction: Hex;
  /** Seconds. */
  readonly timestamp: bigint;
}

/** A deposit became aKSMb. */
export interface MintedEvent extends EventPlace {
  readonly kind: "minted";
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
  readonly shares: bigint;
}

/** The rate heard of the flows up to an anchor. `accepted` of the rewards vest; the rest counts towards the next report. */
export interface ReportedEvent extends EventPlace {
  readonly kind: "reported";
  readonly number: number;
  readonly hash: Hex;
  readonly era: number;
  readonly rewards: Planck;
  readonly slashes: Planck;
  readonly accepted: Planck;
  /** Slashes pending at the anchor. */
  readonly provisions: Planck;
  /** What operators had paid on Kusama, up to the anchor, and no report had set aside. */
  readonly costs: Planck;
  /** Provisions that were not needed and begin to vest, without fee. */
  readonly released: Planck;
  /** What unvested rewards and holders bear of slashes and provisions. */
  readonly loss: Planck;
  /** What was taken of the fee for those costs. */
  readonly setAside: Planck;
}

/** Requests after `afterRequest` up to `upToRequest` became owed planck. */
export interface FinalizedEvent extends EventPlace {
  readonly kind: "finalized";
  readonly afterRequest: bigint;
  readonly upToRequest: bigint;
  readonly shares: bigint;
  readonly amount: Planck;
  readonly anchorHash: Hex;
}

/** A waiting request was given up: its owner has `returned` shares again, and the planck of `burned` stay with everybody. */
export interface CancelledEvent extends EventPlace {
  readonly kind: "cancelled";
  readonly requestId: bigint;
  readonly owner: EvmAddress;
  readonly returned: bigint;
  readonly burned: bigint;
}

/** The fee that had vested became shares of the treasury, at the rate of that second. */
export interface FeeMintedEvent extends EventPlace {
  readonly kind: "feeMinted";
  readonly shares: bigint;
  readonly tokens: Planck;
}

/** Governance set the fee on rewards reported from now on, in 1/10,000. */
export interface FeeSetEvent extends EventPlace {
  readonly kind: "feeSet";
  readonly feeBps: bigint;
}

/** What changes the rate or the amounts behind it. */
export type PoolEvent = MintedEvent | ReportedEvent | FinalizedEvent | CancelledEvent | FeeMintedEvent | FeeSetEvent;

/** Shares came in or went out; mints, requests, cancels and fees are transfers too. */
export interface SharesEvent extends EventPlace {
  readonly kind: "received" | "sent";
  readonly counterpart: EvmAddress;
  readonly shares: bigint;
}

/**
 * aKSMb for ether or back, or both into the market or out of it: what came back of what was given is taken off. And aKSMb put into a
 * loop with the ether borrowed there, or the ether repaid with the aKSMb that came back, none where a part was.
 */
export interface ExchangeEvent extends EventPlace {
  readonly kind: "sold" | "bought" | "added" | "removed" | "looped" | "unlooped";
  /** Planck, and wei beside it. */
  readonly tokens: Planck;
  readonly wei: bigint;
}

/** A lending market gave out aKSMc: what was supplied was taken out, or seized. */
export interface ReleasedEvent extends EventPlace {
  readonly kind: "released";
  readonly units: bigint;
}

export interface RequestedEvent extends EventPlace {
  readonly kind: "requested";
  readonly requestId: bigint;
  readonly recipient: AccountId;
  readonly shares: bigint;
  /** What the shares were worth when asked. */
  readonly tokens: Planck;
}

export interface PaidEvent extends EventPlace {
  readonly kind: "paid";
  readonly requestId: bigint;
  readonly amount: Planck;
  readonly kusamaBlockHash: Hex;
}

/** The order in which things happened. */
export const byPlace = (a: EventPlace, b: EventPlace): number => a.block - b.block || a.logIndex - b.logIndex;
