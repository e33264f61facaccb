/** Thrown when the anvil program is not installed. */
export class AnvilMissing extends Error {
  override readonly name = "AnvilMissing";
  constructor(readonly packageName: string) {
    super(
      `The anvil program is missing: the npm package ${packageName} is not installed. Run npm install again; if it ` +
        `stays away, npm left out optional dependencies: run npm install --include=optional, or set ANVIL_BINARY to ` +
        "the path of anvil 1.7 or newer.",
    );
  }
}

/** Thrown when anvil ends while it is wanted; `output` is the last it printed. */
export class AnvilFailed extends Error {
  override readonly name = "AnvilFailed";
  constructor(
    reason: string,
    readonly output: string,
  ) {
    super(`Anvil ${reason}${output.trim() === "" ? "" : `:\n${output.trim()}`}`);
  }
}

/** Thrown when anvil answers a request with an error. */
export class EthereumRpcError extends Error {
  override readonly name = "EthereumRpcError";
  constructor(
    readonly method: string,
    readonly code: number,
    message: string,
  ) {
    super(`${method}: ${message}`);
  }
}
