import type { Situation } from "./types.ts";

/**
 * True where the last accepted report has every slash of our ledgers, taken or pending, as it stands at the anchor. A slash
 * that was provisioned and then taken is reported all the same: its provision makes up for it to the planck there.
 */
export const rateKnowsSlashes = ({ kusama, ethereum, history }: Situation): boolean =>
  history.slashes === 0n && kusama.pendingSlashes === ethereum.provisioned;
