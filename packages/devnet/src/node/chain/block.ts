import type { Hex } from "../encoding/bytes.ts";
import type { Header } from "../encoding/header.ts";
import type { StateDiff } from "../state/history.ts";

/** A block of the chain; all are final. `extrinsics` are as in the body: SCALE bytes with their length in front. */
export type Block = {
  readonly hash: Hex;
  readonly header: Header;
  readonly extrinsics: readonly Uint8Array[];
};

/** A block with what it changed: what is stored, and what a restart replays. */
export type SealedBlock = Block & { readonly diff: StateDiff };
