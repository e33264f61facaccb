import type { BlockRef, Hex, KusamaBlock } from "@aksm/core";
import { type Chain, item } from "../chain/chain.ts";
import { NotFinalized, UnexpectedShape, UnknownBlock } from "../errors.ts";

/** The block's own number, time and era, in one round trip. Throws `UnknownBlock`. */
export async function readBlock(chain: Chain, hash: Hex): Promise<KusamaBlock> {
  const [number, parentHash, timestampMs, era] = await chain.read(hash, [
    item("System.Number"),
    item("System.ParentHash"),
    item("Timestamp.Now"),
    item("Staking.ActiveEra"),
  ]);
  return { number, hash, parentHash, timestampMs, activeEra: activeEraOf(era) };
}

/** Hash of the finalized block with this number. Throws `NotFinalized`, `UnknownBlock`. */
export async function readBlockHash(chain: Chain, number: number, known: { finalized: number }): Promise<Hex> {
  if (number > known.finalized) known.finalized = (await chain.finalizedHead()).number;
  if (number > known.finalized) throw new NotFinalized(number, known.finalized);
  const hash = await chain.session.request<Hex | null>("chain_getBlockHash", [number]);
  if (!hash) throw new UnknownBlock(String(number));
  return hash;
}

/**
 * Calls back for new finalized heads, in order of their numbers; heads finalized together may be told as the last one
 * alone. `onError` hears of heads whose hash could not be read; the next head is told all the same.
 */
export function watchFinalized(
  chain: Chain,
  listener: (head: BlockRef) => void,
  onError: (error: unknown) => void,
): () => void {
  let told = -1;
  return chain.session.subscribe<{ number: Hex }>(
    { start: "chain_subscribeFinalizedHeads", stop: "chain_unsubscribeFinalizedHeads" },
    header => {
      const number = Number(header.number);
      if (number <= told) return;
      told = number;
      chain.session
        .request<Hex | null>("chain_getBlockHash", [number])
        .then(hash => {
          if (hash) listener({ number, hash });
          else throw new UnknownBlock(String(number));
        })
        .catch(onError);
    },
  );
}

export function activeEraOf(era: { index: number } | undefined): number {
  if (!era) throw new UnexpectedShape(["Staking.ActiveEra is empty: the chain has no era yet"]);
  return era.index;
}
