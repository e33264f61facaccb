/** A snapshot that no election can be held on; the message says what and where. */
export class SnapshotError extends Error {
  override name = "SnapshotError";
}

/** Options of an election that mean nothing; the message says which. */
export class ElectionOptionsError extends Error {
  override name = "ElectionOptionsError";
}

/** Weights that the reference implementation refuses to normalise, since their sum leaves 128 bits. */
export class NormalizationError extends Error {
  override name = "NormalizationError";
  constructor() {
    super("the sum of a voter's weights does not fit into 128 bits");
  }
}
