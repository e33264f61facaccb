/** What a network is asked for and tells of itself. */

import type { Reset } from "../store/folder.ts";
import type { MakeGenesis } from "../store/state.ts";

export type NetworkOptions = {
  /** Where everything is kept. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly ports?: { readonly kusama?: number; readonly ethereum?: number };
  /** Called for a new network only; a kept one goes on from its own genesis. */
  readonly genesis: MakeGenesis;
  /** Base URLs of the operators' HTTP interfaces; see {@link Network.setOperators}. */
  readonly operators?: readonly string[];
  /** Milliseconds of wall time between blocks that nobody asked for; `false` makes none. */
  readonly heartbeat?: number | false;
  readonly reset?: Reset;
  /** What is being done and what was found, for a person. */
  readonly onProgress?: (message: string) => void;
  /** Called when the network can no longer go on, such as when anvil has ended. */
  readonly onFailure?: (error: Error) => void;
};

export type Span = { readonly eras: number } | { readonly days: number } | { readonly sessions: number };

export type Progress = {
  readonly era: number | undefined;
  readonly eraGoal: number | undefined;
  /** Number of the newest Kusama block. */
  readonly block: number;
  /** Sessions or eras that have passed, and how many shall. */
  readonly done: number;
  readonly goal: number;
  /** Milliseconds of wall time since the start. */
  readonly elapsed: number;
};

export type FastForwardOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

export type NetworkInfo = {
  readonly kusama: {
    readonly url: string;
    readonly genesisHash: string;
    readonly number: number;
    readonly hash: string;
    /** Milliseconds since 1970. */
    readonly timestamp: number;
  };
  readonly ethereum: {
    readonly url: string;
    readonly chainId: number;
    readonly number: number;
    readonly finalized: number;
    /** Seconds since 1970. */
    readonly timestamp: number;
  };
  readonly clock: { readonly now: number; readonly offset: number };
  readonly activeEra: number | undefined;
  /** Kusama blocks that a start gave up because Ethereum had not kept its side of them. */
  readonly rolledBack: number;
};
