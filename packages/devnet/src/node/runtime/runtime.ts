/** Executes a runtime with the JavaScript engine's own WebAssembly compiler. */

import type { Overlay } from "../state/overlay.ts";
import { Allocator } from "./allocator.ts";
import { moduleBytes } from "./code.ts";
import { Guest } from "./guest.ts";
import { childStorageFunctions } from "./host/child-storage.ts";
import type { HostContext, HostFunctions } from "./host/context.ts";
import { cryptoFunctions } from "./host/crypto.ts";
import { hashingFunctions } from "./host/hashing.ts";
import { miscFunctions, RuntimePanic } from "./host/misc.ts";
import { storageFunctions } from "./host/storage.ts";

/** Thrown when a runtime call traps; `cause` is the engine's error, `logs` what the runtime said before. */
export class RuntimeCallError extends Error {
  override readonly name = "RuntimeCallError";
  constructor(
    readonly method: string,
    readonly logs: readonly string[],
    cause: unknown,
  ) {
    const reason = cause instanceof RuntimePanic ? cause.message : (logs.at(-1) ?? String(cause));
    super(`Runtime call ${method} failed: ${reason}`, { cause });
  }
}

/** Thrown when the runtime has no such call. */
export class UnknownRuntimeCall extends Error {
  override readonly name = "UnknownRuntimeCall";
  constructor(readonly method: string) {
    super(`Function not found: ${method}`);
  }
}

type Instance = { readonly exports: WebAssembly.Exports; readonly guest: Guest; readonly pristine: Uint8Array };

/** 64 MB of address space; only what is touched takes memory. */
const INITIAL_PAGES = 1024;
const noRoot = () => new Uint8Array(32);

export class Runtime {
  readonly #module: WebAssembly.Module;
  #idle: Instance | undefined;
  #context: HostContext | undefined;
  #logs: string[] = [];

  /** @param code the value of `:code` */
  constructor(code: Uint8Array) {
    this.#module = new WebAssembly.Module(moduleBytes(code));
  }

  /**
   * Runs one exported function to its end; changes go into `state`.
   *
   * @throws {@link RuntimeCallError} when it traps: storage transactions opened in the call are then undone, other
   * changes to `state` are for the caller to undo
   */
  call(method: string, input: Uint8Array, state: Overlay, stateRoot: () => Uint8Array = noRoot): Uint8Array {
    const instance = this.#idle ?? this.#instantiate();
    const run = instance.exports[method];
    if (typeof run !== "function") throw new UnknownRuntimeCall(method);
    this.#idle = undefined;
    this.#logs = [];
    const outer = this.#context;
    const depth = state.depth;
    const log = (level: number, target: string, message: string) => {
      if (level <= 1) this.#logs.push(`${target}: ${message}`);
    };
    this.#context = { guest: instance.guest, state, stateRoot, log };
    try {
      const address = input.length === 0 ? 0 : instance.guest.give(input);
      const result = instance.guest.copy(run(address, input.length) as bigint);
      this.#reset(instance);
      this.#idle = instance;
      return result;
    } catch (cause) {
      state.rollbackTo(depth);
      throw new RuntimeCallError(method, this.#logs, cause);
    } finally {
      this.#context = outer;
    }
  }

  /** Back to how the instance was when new, below the heap; the heap is handed out again from its start. */
  #reset(instance: Instance): void {
    instance.guest.bytes.set(instance.pristine, 0);
    instance.guest.allocator.reset();
  }

  #instantiate(): Instance {
    const current = (): HostContext => {
      if (!this.#context) throw new Error("A host function was called outside of a runtime call");
      return this.#context;
    };
    const host: HostFunctions = {
      ...storageFunctions(current),
      ...childStorageFunctions(current),
      ...hashingFunctions(current),
      ...cryptoFunctions(current),
      ...miscFunctions(current),
    };
    const imports: Record<string, WebAssembly.ImportValue> = {};
    for (const { name, kind } of WebAssembly.Module.imports(this.#module)) {
      if (kind === "memory") imports[name] = new WebAssembly.Memory({ initial: INITIAL_PAGES });
      else imports[name] = (host[name] ?? missing(name)) as WebAssembly.ImportValue;
    }
    const { exports } = new WebAssembly.Instance(this.#module, { env: imports });
    const memory = (imports.memory ?? exports.memory) as WebAssembly.Memory;
    const heapBase = (exports.__heap_base as WebAssembly.Global).value;
    const guest = new Guest(memory, new Allocator(memory, heapBase));
    return { exports, guest, pristine: Uint8Array.from(guest.bytes.subarray(0, heapBase)) };
  }
}

function missing(name: string): () => never {
  return () => {
    throw new RuntimePanic(`The host has no function ${name}`);
  };
}
