import type { EvmAddress, Hex, OperatorIdentity } from "@aksm/core";
import { z } from "zod";
import type { Heights } from "../decide/turn.ts";
import type { Attestation } from "../ports.ts";

/** A peer is asked for a signature for this long at most, milliseconds; the request may take a little longer. */
const WAIT_MS = 1_500;
const REQUEST_MS = 2_000;
const MOST_CHARACTERS = 4_096;

const answer = z.object({ signature: z.string().regex(/^0x[0-9a-f]{130}$/i) });

/** Asks one peer for its signature; null where it has none, is away or answers nonsense. */
export type AskPeer = (peer: OperatorIdentity, digest: Hex, at: Heights, signal: AbortSignal) => Promise<Hex | null>;

export const askPeer: AskPeer = async (peer, digest, at, signal) => {
  const url = new URL(`/v1/attestations/${digest}`, peer.url);
  url.search = new URLSearchParams({
    wait: `${WAIT_MS}`,
    kusama: `${at.kusama}`,
    ethereum: `${at.ethereum}`,
  }).toString();
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]) });
    const parsed = answer.safeParse(JSON.parse(await readText(response)));
    return response.ok && parsed.success ? (parsed.data.signature.toLowerCase() as Hex) : null;
  } catch {
    // A peer that is away or broken is no fault of this operator; the metrics count how many signed.
    return null;
  }
};

/** An honest answer has some 300 bytes; one without end would fill the memory. Throws beyond the limit. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_CHARACTERS) throw new RangeError("a peer's answer is too long");
  }
  return text;
}

export interface Gathering {
  readonly own: Attestation;
  readonly peers: readonly OperatorIdentity[];
  readonly threshold: number;
  readonly at: Heights;
  readonly ask: AskPeer;
  /** The account that signed; null for what is no signature. */
  readonly recover: (digest: Hex, signature: Hex) => Promise<EvmAddress | null>;
  readonly signal: AbortSignal;
}

/** The own signature and those of peers, as soon as there are enough; null where there are not. */
export async function gather(gathering: Gathering): Promise<Attestation[] | null> {
  const { own, peers, threshold, at, ask, recover } = gathering;
  if (threshold <= 1) return [own];
  const enough = new AbortController();
  const signal = AbortSignal.any([gathering.signal, enough.signal]);
  const found = [own];
  await Promise.all(
    peers.map(async peer => {
      const signature = await ask(peer, own.digest, at, signal);
      if (signature === null || found.length >= threshold) return;
      if ((await recover(own.digest, signature)) !== peer.ethereum) return;
      if (found.length < threshold) found.push({ digest: own.digest, signer: peer.ethereum, signature });
      if (found.length >= threshold) enough.abort();
    }),
  );
  return found.length >= threshold ? found : null;
}
