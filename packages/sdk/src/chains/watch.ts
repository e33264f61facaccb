import { type Context, readHeads } from "./context.ts";
import type { Heads } from "./types.ts";

/** Calls back with both heads, at once and whenever one has advanced. Returns the function that ends it. */
export function watchHeads(
  context: Context,
  listener: (heads: Heads) => void,
  onError: (error: unknown) => void,
): () => void {
  let stopped = false;
  let told = "";
  const look = async (): Promise<void> => {
    try {
      const heads = await readHeads(context);
      const seen = `${heads.kusama.number} ${heads.ethereum.number}`;
      if (stopped || seen === told) return;
      told = seen;
      listener(heads);
    } catch (error) {
      if (!stopped) onError(error);
    }
  };
  const stops = [
    context.kusama.onFinalized(() => void look(), onError),
    context.evm.onFinalized(() => void look(), { onError }),
  ];
  void look();
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

/** Runs `attempt` now and at every advance of a head until it gives something other than null. */
export function untilFound<T>(
  context: Context,
  attempt: (heads: Heads) => Promise<T | null>,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let busy = false;
    let latest: Heads | null = null;
    const end = (settle: () => void): void => {
      stop();
      signal?.removeEventListener("abort", aborted);
      settle();
    };
    const aborted = (): void => end(() => reject(signal?.reason));
    const attemptAt = async (heads: Heads): Promise<void> => {
      latest = heads;
      if (busy) return;
      busy = true;
      while (latest) {
        const at: Heads = latest;
        latest = null;
        try {
          const found = await attempt(at);
          if (found !== null) return end(() => resolve(found));
        } catch (error) {
          return end(() => reject(error));
        }
      }
      busy = false;
    };
    // A head that cannot be read now is asked for again at the next one.
    const stop = watchHeads(
      context,
      heads => void attemptAt(heads),
      () => {},
    );
    if (signal?.aborted) aborted();
    else signal?.addEventListener("abort", aborted, { once: true });
  });
}
