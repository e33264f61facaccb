import type { EthereumBlock } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { finalizedBlock } from "./read.ts";

export interface FollowOptions {
  /** Milliseconds between two looks at the finalized head. */
  readonly intervalMs?: number;
  /** Told of failed looks; following goes on. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Calls back with the finalized head, first at once and then whenever it has advanced; blocks that become final
 * together are told as one, the last of them. Returns the function that ends it.
 */
export function onFinalized(
  connection: EvmConnection,
  listener: (head: EthereumBlock) => void,
  { intervalMs = 1_000, onError = () => {} }: FollowOptions = {},
): () => void {
  let stopped = false;
  let told = -1;
  let looking = false;

  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const head = await finalizedBlock(connection);
      if (!stopped && head.number > told) {
        told = head.number;
        listener(head);
      }
    } catch (error) {
      if (!stopped) onError(error);
    } finally {
      looking = false;
    }
  };

  const timer = setInterval(look, intervalMs);
  void look();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
