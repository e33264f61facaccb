import type { Overlay } from "../../state/overlay.ts";
import type { Guest } from "../guest.ts";

/** What host functions of one runtime call work on. */
export type HostContext = {
  readonly guest: Guest;
  readonly state: Overlay;
  /** What `ext_storage_root` answers: the commitment to the state with the changes so far. */
  readonly stateRoot: () => Uint8Array;
  readonly log: (level: number, target: string, message: string) => void;
};

/** The context of the call that is running. */
export type Current = () => HostContext;

/** Host functions by import name. */
export type HostFunctions = Record<string, (...args: never[]) => unknown>;
