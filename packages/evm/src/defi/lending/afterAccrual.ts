import type { EthereumBlock } from "@aksm/core";

/**
 * How several calls are asked at a block as one, each after what those before it did, of which the chain keeps nothing: the first
 * counts interest in, those behind it tell what is so then. No contract is needed for it.
 */
export const afterAccrual = (block: EthereumBlock) =>
  ({
    allowFailure: false,
    deployless: true,
    // However long they are: in two requests, each would see the chain as it is.
    batchSize: 0,
    blockNumber: BigInt(block.number),
  }) as const;
