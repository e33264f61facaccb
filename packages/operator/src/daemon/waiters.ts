/**
 * Callers that wait until a condition holds. Whoever changes what conditions look at calls `wake`; nothing polls.
 */
export class Waiters {
  readonly #waiting = new Set<() => void>();

  /** True once the condition holds, false at the deadline or when the signal aborts. */
  until(condition: () => boolean, ms: number, signal?: AbortSignal): Promise<boolean> {
    if (condition()) return Promise.resolve(true);
    if (ms <= 0 || signal?.aborted) return Promise.resolve(false);
    return new Promise(resolve => {
      const end = (result: boolean): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        this.#waiting.delete(look);
        resolve(result);
      };
      const look = (): void => {
        if (condition()) end(true);
      };
      const onAbort = (): void => end(false);
      const timer = setTimeout(() => end(false), ms);
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#waiting.add(look);
    });
  }

  wake(): void {
    for (const look of [...this.#waiting]) look();
  }
}
