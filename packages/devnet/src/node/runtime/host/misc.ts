import { none, some, vec } from "../../encoding/scale.ts";
import type { Span } from "../guest.ts";
import type { Current, HostFunctions } from "./context.ts";

/** Thrown when the runtime panics; the message is the panic's own. */
export class RuntimePanic extends Error {
  override readonly name = "RuntimePanic";
}

const ERROR_LEVEL = 1;

export function miscFunctions(current: Current): HostFunctions {
  return {
    ext_allocator_malloc_version_1: (size: number) => current().guest.allocator.malloc(size >>> 0),
    ext_allocator_free_version_1: (address: number) => current().guest.allocator.free(address >>> 0),
    ext_logging_log_version_1: (level: number, target: Span, message: Span) => {
      const { guest, log } = current();
      log(level, guest.text(target), guest.text(message));
    },
    ext_logging_max_level_version_1: () => ERROR_LEVEL,
    ext_panic_handler_abort_on_panic_version_1: (message: Span) => {
      throw new RuntimePanic(current().guest.text(message));
    },
    ext_misc_print_num_version_1: (value: bigint) => current().log(3, "print", String(value)),
    ext_misc_print_utf8_version_1: (text: Span) => current().log(3, "print", current().guest.text(text)),
    ext_misc_print_hex_version_1: (bytes: Span) =>
      current().log(3, "print", Buffer.from(current().guest.view(bytes)).toString("hex")),
    ext_misc_runtime_version_version_1: (code: Span) => {
      const { guest } = current();
      const version = embeddedVersion(guest.copy(code));
      return guest.giveSpan(version === undefined ? none : some(vec(version)));
    },
    ext_offchain_index_set_version_1: () => undefined,
    ext_offchain_index_clear_version_1: () => undefined,
    ext_transaction_index_index_version_1: () => undefined,
    ext_transaction_index_renew_version_1: () => undefined,
    ext_storage_proof_size_storage_proof_size_version_1: () => 0n,
    ext_wasm_tracing_enabled_version_1: () => 0,
  };
}

/** The version that a runtime carries in a section of its own, if it is a plain WebAssembly module. */
function embeddedVersion(code: Uint8Array): Uint8Array | undefined {
  if (!WebAssembly.validate(code)) return undefined;
  const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(code), "runtime_version");
  return section && new Uint8Array(section);
}
