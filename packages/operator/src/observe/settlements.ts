import type { EthereumPort } from "../ports.ts";
import type { HeldRepository } from "../store/held.ts";

/**
 * Reads what Ethereum decided about deposits up to a finalized block, from the contracts' birth on and once. Whoever asks
 * the store about a block has this done first.
 */
export async function noteSettlements(
  { ethereum, held }: { readonly ethereum: Pick<EthereumPort, "settlements">; readonly held: HeldRepository },
  birth: number,
  upTo: number,
): Promise<void> {
  const known = await held.settledUpTo();
  const from = known === null ? birth : known + 1;
  if (from > upTo) return;
  await held.appendSettlements(await ethereum.settlements({ from, to: upTo }), upTo);
}
