import type { LeverOffer } from "./useLeverage.ts";

/**
 * What an unwinding loses by its trade, millionths, where that is so much that it is asked about; null where it is not. An opening
 * that would lose as much is refused before it is offered.
 */
export const steepLossPpm = (offer: LeverOffer): bigint | null =>
  offer.verb === "close" && offer.quote.steep ? offer.quote.impactPpm : null;

/** Whether an offer may be signed: what is steep by who ticked that they have seen it alone. */
export const maySign = (offer: LeverOffer, ticked: boolean): boolean => ticked || steepLossPpm(offer) === null;
