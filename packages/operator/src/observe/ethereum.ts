import type { EthereumBlock, EthereumState } from "@aksm/core";
import type { Context } from "../daemon/context.ts";

/** The state at a finalized head, kept until another one is asked for: both duties of a cycle want it. */
export async function stateAt({ ethereum, memory }: Context, head: EthereumBlock): Promise<EthereumState> {
  const known = memory.ethereum;
  if (known?.block.hash === head.hash) return known;
  const state = await ethereum.state(head);
  memory.ethereum = state;
  return state;
}
