/** Waits until the operators have done what there is to do at given heads. */

import { z } from "zod";

export type Heads = { readonly kusama: number; readonly ethereum: number };

const statusSchema = z.object({
  kusama: z.object({ number: z.number() }),
  ethereum: z.object({ number: z.number() }),
  idle: z.boolean(),
});

export type WaitOptions = {
  readonly signal?: AbortSignal | undefined;
  /** For each operator, milliseconds. */
  readonly timeout: number;
  readonly onWarning: (message: string) => void;
};

/** An operator that says it is busy is asked again after so many milliseconds; its answer is a long poll as it is. */
const BUSY_PAUSE_MS = 20;

/**
 * Settles when every operator (by base URL) that answers has finished its decisions on `heads`. One that refuses the
 * connection is taken for dead; one that does not come to rest in time is named in a warning.
 */
export async function quiescence(operators: readonly string[], heads: Heads, options: WaitOptions): Promise<void> {
  await Promise.all(operators.map(operator => rest(operator, heads, options)));
  options.signal?.throwIfAborted();
}

async function rest(operator: string, heads: Heads, { signal, timeout, onWarning }: WaitOptions): Promise<void> {
  const url = new URL(`/v1/status?kusama=${heads.kusama}&ethereum=${heads.ethereum}`, operator);
  const limit = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, limit]) : limit;
  try {
    while (!either.aborted) {
      const response = await fetch(url, { signal: either });
      const status = statusSchema.safeParse(await response.json().catch(() => undefined));
      if (!response.ok || !status.success) {
        onWarning(
          `Operator ${operator} answers its status with ${response.status}, not as agreed; going on without it`,
        );
        return;
      }
      const { kusama, ethereum, idle } = status.data;
      if (idle && kusama.number >= heads.kusama && ethereum.number >= heads.ethereum) return;
      await new Promise(resolve => setTimeout(resolve, BUSY_PAUSE_MS));
    }
  } catch (error) {
    if (!either.aborted) return;
    if (!limit.aborted) throw error;
  }
  if (signal?.aborted) return;
  onWarning(`Operator ${operator} did not come to rest within ${timeout / 1000} s; going on without it`);
}
