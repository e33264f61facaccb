/** The same attempt may succeed later or with another node. */
export class KusamaRetryable extends Error {
  override name = "KusamaRetryable";
}

/** No waiting mends it: this version does not fit the chain. */
export class KusamaFinal extends Error {
  override name = "KusamaFinal";
}

/** No node answered in time, or the connection was closed by us. */
export class NodeUnreachable extends KusamaRetryable {
  override name = "NodeUnreachable";
}

/** The node answered with an error of its own. */
export class NodeError extends KusamaRetryable {
  override name = "NodeError";
  constructor(
    readonly method: string,
    readonly code: number,
    readonly reason: string,
    readonly data?: unknown,
  ) {
    super(`the Kusama node refused ${method}: ${reason} (${code})`);
  }
}

/** The node has no such block or no longer its state; an archive node has both. */
export class UnknownBlock extends KusamaRetryable {
  override name = "UnknownBlock";
  constructor(readonly block: string) {
    super(`the Kusama node does not have block ${block} or its state; use an archive node`);
  }
}

export class NotFinalized extends KusamaRetryable {
  override name = "NotFinalized";
  constructor(
    readonly number: number,
    readonly finalized: number,
  ) {
    super(`Kusama block ${number} is not finalized yet; the finalized head is ${finalized}`);
  }
}

export class WrongChain extends KusamaFinal {
  override name = "WrongChain";
  constructor(
    readonly genesisHash: string,
    readonly expected: string,
  ) {
    super(`the node is on another chain (genesis ${genesisHash}, expected ${expected}); correct the endpoint`);
  }
}

/** The chain's metadata or an answer differs from what this version was written for. */
export class UnexpectedShape extends KusamaFinal {
  override name = "UnexpectedShape";
  constructor(readonly differences: readonly string[]) {
    super(`the chain differs from what this version knows; update the software. ${differences.join("; ")}`);
  }
}

/** The list of voters does not hang together as the node tells it; nothing else that is read there is in doubt. */
export class BrokenVoterList extends Error {
  override name = "BrokenVoterList";
}
