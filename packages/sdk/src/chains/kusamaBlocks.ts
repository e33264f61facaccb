import type { KusamaBlock } from "@aksm/core";
import type { KusamaClient } from "@aksm/kusama";
import type { EraClock } from "../time/eras.ts";

/** Whole eras that the length of an era is the mean of. */
const ERAS_LOOKED_AT = 8;

/**
 * Finalized Kusama blocks since the pool's birth, found by era or time. Blocks never change, so each is read once; a
 * search reads a logarithm of them.
 */
export class KusamaBlocks {
  readonly #blocks = new Map<number, Promise<KusamaBlock>>();
  #clock: EraClock | null = null;

  constructor(
    private readonly client: Pick<KusamaClient, "block" | "blockHash" | "finalizedHead">,
    /** Number of the first block looked at. */
    private readonly birth: number,
  ) {}

  async head(): Promise<KusamaBlock> {
    const { number, hash } = await this.client.finalizedHead();
    return this.#kept(number, () => this.client.block(hash));
  }

  byNumber(number: number): Promise<KusamaBlock> {
    return this.#kept(number, async () => this.client.block(await this.client.blockHash(number)));
  }

  /** How eras have run up to `head`. */
  async eraClock(head: KusamaBlock): Promise<EraClock> {
    const activeEra = head.activeEra;
    if (this.#clock?.activeEra === activeEra) return this.#clock;
    const first = await this.byNumber(this.birth);
    const startOf = async (era: number): Promise<number> =>
      Number((await this.#first(head, block => block.activeEra >= era)).timestampMs);
    const from = Math.max(first.activeEra + 1, activeEra - ERAS_LOOKED_AT);
    const startedAtMs = activeEra > first.activeEra ? await startOf(activeEra) : null;
    const lengthMs =
      startedAtMs !== null && from < activeEra ? (startedAtMs - (await startOf(from))) / (activeEra - from) : null;
    this.#clock = { activeEra, startedAtMs, lengthMs };
    return this.#clock;
  }

  /** The era that was active at a time (milliseconds): that of the first block at or after it, or of the head. */
  async eraAt(head: KusamaBlock, ms: number): Promise<number> {
    if (Number(head.timestampMs) <= ms) return head.activeEra;
    return (await this.#first(head, block => Number(block.timestampMs) >= ms)).activeEra;
  }

  /** The first block up to `head` for which `test` holds; it must hold for `head` and all blocks after the first. */
  async #first(head: KusamaBlock, test: (block: KusamaBlock) => boolean): Promise<KusamaBlock> {
    let low = this.birth;
    let found = head;
    while (low < found.number) {
      const middle = await this.byNumber(Math.floor((low + found.number) / 2));
      if (test(middle)) found = middle;
      else low = middle.number + 1;
    }
    return found;
  }

  #kept(number: number, read: () => Promise<KusamaBlock>): Promise<KusamaBlock> {
    const known = this.#blocks.get(number);
    if (known) return known;
    const reading = read();
    this.#blocks.set(number, reading);
    reading.catch(() => this.#blocks.delete(number));
    return reading;
  }
}
