/** Keeps Ethereum final and in time: every block with transactions becomes final, every jump of the clock a block. */

import type { Anvil, EthereumHead } from "./anvil.ts";
import { AnvilFailed, EthereumRpcError } from "./errors.ts";

/** anvil calls the block two before the newest one final. */
const FINALITY_BLOCKS = 2;

export class Ethereum {
  readonly anvil: Anvil;
  readonly #stopListening: () => void;
  #work: Promise<unknown> = Promise.resolve();
  #head: EthereumHead;
  /** Transactions that stayed in the pool when a block was mined for them; no block is mined for them again. */
  #unminable = 0;
  #failed: (error: Error) => void = () => undefined;

  private constructor(anvil: Anvil, head: EthereumHead) {
    this.anvil = anvil;
    this.#head = head;
    this.#stopListening = anvil.onHead(number => this.#onHead(number));
  }

  static async attach(anvil: Anvil): Promise<Ethereum> {
    return new Ethereum(anvil, await anvil.head());
  }

  /** The newest block that is known here. */
  get head(): EthereumHead {
    return this.#head;
  }

  get finalized(): number {
    return Math.max(0, this.#head.number - FINALITY_BLOCKS);
  }

  /** Calls `listener` when mining goes wrong. */
  onFailure(listener: (error: Error) => void): void {
    this.#failed = listener;
  }

  /**
   * Mines so that a final block has the timestamp `time` (seconds since 1970), or the first second that is still free
   * after the newest block, and later blocks go on from there.
   */
  advanceTo(time: number): Promise<void> {
    const mine = () => this.#mine({ timestamp: Math.max(time, this.#head.timestamp + 1), blocks: 1 + FINALITY_BLOCKS });
    return this.#inOrder(async () => {
      try {
        await mine();
      } catch (error) {
        // A transaction may just have made a block of its own, later than the newest that was known here.
        if (!(error instanceof EthereumRpcError)) throw error;
        await this.#scan();
        await mine();
      }
    });
  }

  /** Sets the time from which blocks that carry transactions count on; seconds since 1970. */
  async setTime(time: number): Promise<void> {
    await this.anvil.request("anvil_setTime", [time]);
  }

  /** Looks at every block that is new: one with transactions is made final. What waits for a block gets one. */
  sync(): Promise<void> {
    return this.#inOrder(async () => {
      await this.#scan();
      await this.#mineWaiting();
    });
  }

  close(): void {
    this.#stopListening();
  }

  async #scan(): Promise<void> {
    const latest = await this.anvil.head();
    if (latest.number > this.#head.number) await this.#take(latest);
  }

  /**
   * anvil answers whoever sends before it mines: a busy machine may ask for heads in between. Where anvil mines at the
   * same moment, its block lies below these, and is final with them.
   */
  async #mineWaiting(): Promise<void> {
    if ((await this.anvil.waiting()) > this.#unminable) await this.#mine({ blocks: 1 + FINALITY_BLOCKS });
    this.#unminable = await this.anvil.waiting();
  }

  /** Makes `latest` the newest known block, and final what carries transactions up to it. */
  async #take(latest: EthereumHead): Promise<void> {
    const first = Math.max(this.#head.number + 1, latest.number - FINALITY_BLOCKS + 1);
    const fresh = Array.from({ length: latest.number - first }, (_, i) =>
      this.anvil.head(`0x${(first + i).toString(16)}`),
    );
    const blocks = [...(await Promise.all(fresh)), latest];
    this.#head = latest;
    if (blocks.some(block => block.transactions > 0)) await this.#mine({ blocks: FINALITY_BLOCKS });
  }

  async #mine(options: { readonly timestamp?: number; readonly blocks: number }): Promise<void> {
    const mined = await this.anvil.mine(options);
    const last = mined.at(-1);
    if (!last) throw new AnvilFailed("mined no block", "");
    const carriers = mined.filter(block => block.transactions > 0 && block.number > last.number - FINALITY_BLOCKS);
    this.#head = last;
    if (carriers.length > 0) await this.#mine({ blocks: FINALITY_BLOCKS });
  }

  #inOrder(task: () => Promise<void>): Promise<void> {
    const result = this.#work.then(task);
    this.#work = result.catch(() => undefined);
    return result;
  }

  #onHead(number: number): void {
    void this.#inOrder(async () => {
      if (number > this.#head.number) await this.#scan();
    }).catch((error: unknown) => this.#failed(error instanceof Error ? error : new AnvilFailed(String(error), "")));
  }
}
