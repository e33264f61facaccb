import type { Hex } from "@aksm/core";
import { Waiters } from "../daemon/waiters.ts";
import type { Heights } from "../decide/turn.ts";
import type { Attestation } from "../ports.ts";

/** The signatures that this operator stands for now, and no others: those of causes that are done or dropped are removed. */
export class Board {
  #live: ReadonlyMap<Hex, Attestation> = new Map();
  #signedAt: Heights = { kusama: -1, ethereum: -1 };
  readonly #waiters = new Waiters();

  /** Replaces all signatures by those that the heads call for. */
  publish(attestations: readonly Attestation[], at: Heights): void {
    this.#live = new Map(attestations.map(attestation => [attestation.digest, attestation]));
    this.#signedAt = at;
    this.#waiters.wake();
  }

  list(): Attestation[] {
    return [...this.#live.values()];
  }

  /**
   * The signature under a digest. Waits for it up to `ms`, but only while this operator has not yet signed what the
   * asker's heads call for: after that there is nothing to wait for.
   */
  async get(digest: Hex, ms: number, asker: Heights | null, signal: AbortSignal): Promise<Attestation | null> {
    const settled = (): boolean => this.#live.has(digest) || (asker !== null && this.#isPast(asker));
    await this.#waiters.until(settled, ms, signal);
    return this.#live.get(digest) ?? null;
  }

  #isPast(asker: Heights): boolean {
    return this.#signedAt.kusama >= asker.kusama && this.#signedAt.ethereum >= asker.ethereum;
  }
}
