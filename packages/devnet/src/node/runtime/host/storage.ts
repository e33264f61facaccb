import { concat, keyToBytes } from "../../encoding/bytes.ts";
import { compact, none, Reader, some, u32, vec } from "../../encoding/scale.ts";
import type { Cleared } from "../../state/overlay.ts";
import type { Span } from "../guest.ts";
import type { Current, HostFunctions } from "./context.ts";

export function storageFunctions(current: Current): HostFunctions {
  const root = () => {
    const { guest, stateRoot } = current();
    return guest.giveSpan(stateRoot());
  };
  return {
    ext_storage_get_version_1: (key: Span) => {
      const { guest, state } = current();
      const value = state.get(guest.key(key));
      return guest.giveSpan(value === null ? none : some(vec(value)));
    },
    ext_storage_read_version_1: (key: Span, out: Span, offset: number) => {
      const { guest, state } = current();
      return guest.giveSpan(readInto(guest.view(out), state.get(guest.key(key)), offset));
    },
    ext_storage_set_version_1: (key: Span, value: Span) => {
      const { guest, state } = current();
      state.set(guest.key(key), guest.copy(value));
    },
    ext_storage_clear_version_1: (key: Span) => {
      const { guest, state } = current();
      state.set(guest.key(key), null);
    },
    ext_storage_exists_version_1: (key: Span) => {
      const { guest, state } = current();
      return state.get(guest.key(key)) === null ? 0 : 1;
    },
    ext_storage_clear_prefix_version_1: (prefix: Span) => {
      const { guest, state } = current();
      state.clearPrefix(guest.key(prefix), undefined);
    },
    ext_storage_clear_prefix_version_2: (prefix: Span, limit: Span) => {
      const { guest, state } = current();
      return guest.giveSpan(encodeCleared(state.clearPrefix(guest.key(prefix), decodeLimit(guest.view(limit)))));
    },
    ext_storage_append_version_1: (key: Span, item: Span) => {
      const { guest, state } = current();
      const at = guest.key(key);
      state.set(at, appendItem(state.get(at), guest.view(item)));
    },
    ext_storage_next_key_version_1: (key: Span) => {
      const { guest, state } = current();
      const next = state.nextKey(guest.key(key));
      return guest.giveSpan(next === undefined ? none : some(vec(keyToBytes(next))));
    },
    ext_storage_root_version_1: root,
    ext_storage_root_version_2: (_version: number) => root(),
    ext_storage_changes_root_version_1: (_parent: Span) => current().guest.giveSpan(none),
    ext_storage_start_transaction_version_1: () => current().state.start(),
    ext_storage_rollback_transaction_version_1: () => current().state.rollback(),
    ext_storage_commit_transaction_version_1: () => current().state.commit(),
  };
}

/** Fills `out` with the value from `offset` on; answers `Option<u32>`, the length that was left. */
export function readInto(out: Uint8Array, value: Uint8Array | null, offset: number): Uint8Array {
  if (value === null) return none;
  const rest = value.subarray(Math.min(offset >>> 0, value.length));
  out.set(rest.subarray(0, out.length));
  return some(u32(rest.length));
}

/** `Option<u32>`. */
export function decodeLimit(bytes: Uint8Array): number | undefined {
  const reader = new Reader(bytes);
  return reader.u8() === 0 ? undefined : reader.u32();
}

/** `KillStorageResult`. */
export function encodeCleared({ all, count }: Cleared): Uint8Array {
  return concat(Uint8Array.of(all ? 0 : 1), u32(count));
}

/** A SCALE list with one more item; what is no list counts as empty. */
function appendItem(list: Uint8Array | null, item: Uint8Array): Uint8Array {
  if (list === null || list.length === 0) return concat(compact(1), item);
  const reader = new Reader(list);
  const length = reader.length();
  return concat(compact(length + 1), list.subarray(reader.at), item);
}
