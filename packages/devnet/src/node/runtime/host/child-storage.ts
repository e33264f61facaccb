import { keyToBytes, type StorageKey } from "../../encoding/bytes.ts";
import { none, some, vec } from "../../encoding/scale.ts";
import { pageOfKeys } from "../../state/history.ts";
import type { Overlay } from "../../state/overlay.ts";
import type { Span } from "../guest.ts";
import { trieRoot } from "../trie.ts";
import type { Current, HostFunctions } from "./context.ts";
import { decodeLimit, encodeCleared, readInto } from "./storage.ts";

const PREFIX = ":child_storage:default:";

/** Child tries live in the main state under their well-known prefix, each value by itself. */
export function childStorageFunctions(current: Current): HostFunctions {
  const at = (child: Span, key: Span): StorageKey => {
    const { guest } = current();
    return PREFIX + guest.key(child) + guest.key(key);
  };
  const clear = (child: Span, prefix: StorageKey, limit: number | undefined) =>
    current().state.clearPrefix(PREFIX + current().guest.key(child) + prefix, limit);
  const root = (child: Span) => {
    const { guest, state } = current();
    return guest.giveSpan(childRoot(state, PREFIX + guest.key(child)));
  };
  return {
    ext_default_child_storage_get_version_1: (child: Span, key: Span) => {
      const { guest, state } = current();
      const value = state.get(at(child, key));
      return guest.giveSpan(value === null ? none : some(vec(value)));
    },
    ext_default_child_storage_read_version_1: (child: Span, key: Span, out: Span, offset: number) => {
      const { guest, state } = current();
      return guest.giveSpan(readInto(guest.view(out), state.get(at(child, key)), offset));
    },
    ext_default_child_storage_set_version_1: (child: Span, key: Span, value: Span) => {
      const { guest, state } = current();
      state.set(at(child, key), guest.copy(value));
    },
    ext_default_child_storage_clear_version_1: (child: Span, key: Span) => current().state.set(at(child, key), null),
    ext_default_child_storage_exists_version_1: (child: Span, key: Span) =>
      current().state.get(at(child, key)) === null ? 0 : 1,
    ext_default_child_storage_next_key_version_1: (child: Span, key: Span) => {
      const { guest, state } = current();
      const prefix = PREFIX + guest.key(child);
      const next = state.nextKey(at(child, key));
      const inside = next?.startsWith(prefix) ? next.slice(prefix.length) : undefined;
      return guest.giveSpan(inside === undefined ? none : some(vec(keyToBytes(inside))));
    },
    ext_default_child_storage_clear_prefix_version_1: (child: Span, prefix: Span) => {
      clear(child, current().guest.key(prefix), undefined);
    },
    ext_default_child_storage_clear_prefix_version_2: (child: Span, prefix: Span, limit: Span) => {
      const { guest } = current();
      return guest.giveSpan(encodeCleared(clear(child, guest.key(prefix), decodeLimit(guest.view(limit)))));
    },
    ext_default_child_storage_storage_kill_version_1: (child: Span) => {
      clear(child, "", undefined);
    },
    ext_default_child_storage_storage_kill_version_2: (child: Span, limit: Span) =>
      clear(child, "", decodeLimit(current().guest.view(limit))).all ? 1 : 0,
    ext_default_child_storage_storage_kill_version_3: (child: Span, limit: Span) => {
      const { guest } = current();
      return guest.giveSpan(encodeCleared(clear(child, "", decodeLimit(guest.view(limit)))));
    },
    ext_default_child_storage_root_version_1: (child: Span) => root(child),
    ext_default_child_storage_root_version_2: (child: Span, _version: number) => root(child),
  };
}

function childRoot(state: Overlay, prefix: StorageKey): Uint8Array {
  const keys = pageOfKeys(state, prefix, Number.POSITIVE_INFINITY, undefined);
  return trieRoot(
    keys.map(key => [keyToBytes(key.slice(prefix.length)), state.get(key) as Uint8Array] as const),
    1,
  );
}
